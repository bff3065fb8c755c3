"""The map of the code is a rule: which folders exist, who may import whom, and what the core never does."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("rasid", "runtime", "search", "producers", "processors", "alerts", "stack", "cli")
MACHINES = ("http", "kafka", "faust", "elasticsearch", "smtp", "webhook", "file", "java", "process", "prometheus")
EMPTY_NAMES = {"utils", "util", "common", "helpers", "helper", "misc", "manager", "managers", "base"}
IMPURE_CALLS = {"open", "input", "print", "exec", "eval", "__import__"}
IMPURE_ATTRIBUTES = {
    ("datetime", "now"),
    ("datetime", "utcnow"),
    ("datetime", "today"),
    ("date", "today"),
    ("os", "environ"),
    ("time", "time"),
    ("uuid", "uuid4"),
    ("random", "random"),
}


def python_files(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def test_the_folders_our_user_asked_for_stand_at_the_top() -> None:
    for name in ("pyproject.toml", "producers", "processors", "alerts", "docker-compose.yml", "tests"):
        assert (ROOT / name).exists(), name


def test_imports_run_one_way() -> None:
    """The contracts in pyproject.toml hold: cli -> services -> search -> runtime -> rasid."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", python_files("rasid"), ids=lambda path: str(path.relative_to(ROOT)))
def test_the_core_has_no_clock_no_file_and_no_chance(path: Path) -> None:
    found: list[str] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Name) and function.id in IMPURE_CALLS:
                found.append(f"line {node.lineno}: {function.id}()")
            if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
                name = (function.value.id, function.attr)
                found += [f"line {node.lineno}: {'.'.join(name)}"] if name in IMPURE_ATTRIBUTES else []
    assert not found, f"{path.name}: {found}"


def test_file_names_say_something() -> None:
    for path in python_files(*PACKAGES, "tests", "benchmarks"):
        assert path.stem not in EMPTY_NAMES, path


def test_no_file_of_the_core_is_named_after_a_machine() -> None:
    for path in python_files("rasid"):
        words = set(path.stem.split("_"))
        assert not words & set(MACHINES), f"{path.name} names a machine, but the core does no I/O"


@pytest.mark.parametrize("package", PACKAGES)
def test_every_module_says_what_it_is_for(package: str) -> None:
    for path in python_files(package):
        source = path.read_text(encoding="utf-8")
        if source.strip():
            assert ast.get_docstring(ast.parse(source)), path
