"""The documents say what the code does: reference pages are up to date, links lead somewhere, nobody is forgotten."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cli.reference_pages import pages
from rasid.check_watchlists import Severity, check_watchlists
from rasid.compile_watchlists import compile_watchlists
from rasid.watchlist_yaml import read_watchlists

ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize(("name", "text"), pages().items(), ids=pages().keys())
def test_a_reference_page_is_what_the_code_says(name: str, text: str) -> None:
    assert (ROOT / "docs" / name).read_text("utf-8") == text, "write it anew: make docs"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_a_link_leads_to_a_file_that_is_there(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", document.read_text("utf-8")):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


@pytest.mark.parametrize("name", ["README.md", "docs/WATCHLISTS.md"])
def test_a_watchlist_in_a_document_is_one_and_its_examples_hold(name: str) -> None:
    (text,) = re.findall(r"```yaml\n(watchlist:.*?)```", (ROOT / name).read_text("utf-8"), re.DOTALL)
    files = {str(path): path.read_text("utf-8") for path in (ROOT / "watchlists").glob("*.yaml")}
    own = read_watchlists({name: text})
    matcher = compile_watchlists(own, datetime(2026, 11, 24, tzinfo=UTC))
    problems = [
        finding
        for finding in check_watchlists(matcher, datetime(2026, 11, 24, tzinfo=UTC))
        if finding.severity is Severity.ERROR
    ]
    assert not problems
    if name == "README.md":
        read_watchlists({**files, name: text})  # It stands beside the starter list.


def test_a_command_named_in_the_readme_exists() -> None:
    known = set(re.findall(r"^## (rasid [a-z -]+)$", pages()["COMMANDS.md"], re.MULTILINE))
    for command in re.findall(r"`(rasid [a-z]+(?: [a-z]+)?)", (ROOT / "README.md").read_text("utf-8")):
        assert any(one == command or one == command.rsplit(" ", 1)[0] for one in known), command


def test_every_make_target_of_the_readme_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    targets |= {f"bench-{name}" for name in ("matching", "feeds", "alerts", "search", "stories")}
    for target in re.findall(r"make ([a-z-]+)", (ROOT / "README.md").read_text("utf-8")):
        assert target in targets, target


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_no_document_names_a_path_of_one_machine(document: Path) -> None:
    assert not re.search(r"(?<![\w.])/(root|home|work|tmp)/", document.read_text("utf-8"))
