"""The compose file held against the Compose Specification, our settings, our command line and our own rules.

There is no Docker here, so nothing is started; what can be known without it is checked. The set-up scripts run for real
in tests/contracts/test_deploy_scripts.py.
"""

from __future__ import annotations

import json
import re
import subprocess
from importlib import metadata
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from typer.main import get_command

from cli.main import app
from rasid.read_settings import NOT_SETTINGS, read_settings, setting_rows
from rasid.services import SERVICES
from stack.elasticsearch_home import ELASTICSEARCH_VERSION
from stack.kafka_broker import KAFKA_VERSION

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load(TEXT)
PARTS: dict[str, dict[str, Any]] = COMPOSE["services"]
EXAMPLE = dict(re.findall(r"^([A-Z_]+)='(.*)'$", (ROOT / ".env.example").read_text(encoding="utf-8"), re.MULTILINE))

ONE_SHOTS = {name for name in PARTS if name.endswith("-setup")}
OURS = {name for name, part in PARTS.items() if part["image"].startswith("rasid:")}
_VARIABLE = re.compile(r"(?<!\$)\$\{([A-Z_]+)(?::([-?])([^}]*))?\}")


def interpolated(text: str, filled: dict[str, str]) -> str:
    """What Compose makes of ${NAME}, ${NAME:-default} and ${NAME:?message}."""

    def value(found: re.Match[str]) -> str:
        given = filled.get(found[1], "")
        if given:
            return given
        assert found[2] != "?", f"{found[1]} is required and empty"
        return found[3] or ""

    return _VARIABLE.sub(value, text)


def environment(name: str) -> dict[str, str]:
    filled = {key: value or "filled-in-by-a-person" for key, value in EXAMPLE.items()}
    raw: dict[str, Any] = PARTS[name].get("environment", {})
    assert all(isinstance(value, str) for value in raw.values()), "YAML would change a number or a boolean"
    return {key: interpolated(value, filled) for key, value in raw.items()}


def test_it_is_what_the_compose_specification_allows() -> None:
    # The specification's own schema, which the package check-jsonschema carries.
    carrier = metadata.distribution("check-jsonschema")
    file = Path(str(carrier.locate_file("check_jsonschema/builtin_schemas/vendor/compose-spec.json")))
    schema = json.loads(file.read_text(encoding="utf-8"))
    jsonschema.validators.validator_for(schema)(schema).validate(COMPOSE)


def test_every_service_of_rasid_is_there_and_under_its_own_command() -> None:
    for name, service in SERVICES.items():
        assert PARTS[name]["command"] == [name]
        assert f"127.0.0.1:{service.port}/health" in PARTS[name]["healthcheck"]["test"][-1]


@pytest.mark.parametrize("name", sorted(OURS))
def test_its_commands_exist(name: str) -> None:
    command: Any = get_command(app)
    words = list(PARTS[name]["command"])
    while words and not words[0].startswith("-"):
        assert words[0] in command.commands, f"rasid has no command {words[0]}"
        command = command.commands[words.pop(0)]
    options = {option for parameter in command.params for option in parameter.opts}
    assert set(words) <= options


@pytest.mark.parametrize("name", sorted(OURS))
def test_its_settings_exist_and_are_well_formed(name: str) -> None:
    settings = {row[2] for row in setting_rows()}
    given = environment(name)
    for variable in given:
        assert variable in settings | NOT_SETTINGS or variable.startswith("RASID_SECRET_") or "HOOK" in variable
    read = read_settings(None, given)
    for reference in (read.elasticsearch.password, read.smtp.password, read.serve.token_secret):
        if reference:
            assert reference.reference.removeprefix("env:") in given


@pytest.mark.parametrize("name", sorted(OURS - ONE_SHOTS))
def test_a_service_listens_beyond_its_container_and_says_so_in_json(name: str) -> None:
    read = read_settings(None, environment(name))
    assert (read.serve.bind, read.serve.log_format) == ("0.0.0.0", "json")


def test_the_subscriptions_secrets_are_given() -> None:
    text = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "subscriptions").glob("*.yaml"))
    assert set(re.findall(r'"env:([A-Z_]+)"', text)) <= environment("dispatch").keys()


@pytest.mark.parametrize("name", sorted(PARTS))
def test_images_have_versions(name: str) -> None:
    image = interpolated(PARTS[name]["image"], EXAMPLE)
    tag = image.rpartition(":")[2]
    assert tag == "local" or re.fullmatch(r"v?\d+\.\d+\.\d+", tag), image


def test_kibana_and_elasticsearch_are_of_one_version_and_that_of_the_local_stack() -> None:
    elastic = [part["image"] for part in PARTS.values() if "elastic.co" in part["image"]]
    assert {interpolated(image, {}).rpartition(":")[2] for image in elastic} == {ELASTICSEARCH_VERSION}
    assert EXAMPLE["STACK_VERSION"] == ELASTICSEARCH_VERSION
    assert PARTS["kafka"]["image"].rpartition(":")[2] == KAFKA_VERSION


@pytest.mark.parametrize("name", sorted(PARTS))
def test_what_stays_is_watched_and_restarted_and_what_ends_may_be_repeated(name: str) -> None:
    part = PARTS[name]
    if name in ONE_SHOTS:
        assert part["restart"].startswith("on-failure:")
        assert "healthcheck" not in part
    else:
        assert part["restart"] == "unless-stopped"
        assert part["healthcheck"]["retries"] > 0


@pytest.mark.parametrize("name", sorted(PARTS))
def test_it_waits_for_what_it_needs_in_the_right_way(name: str) -> None:
    for other, how in PARTS[name].get("depends_on", {}).items():
        expected = "service_completed_successfully" if other in ONE_SHOTS else "service_healthy"
        assert how == {"condition": expected}, f"{name} -> {other}"


def test_services_start_after_topics_and_templates() -> None:
    for name in SERVICES:
        assert {"topics-setup", "search-setup", "kafka", "elasticsearch"} <= PARTS[name]["depends_on"].keys()


def test_every_one_shot_is_awaited_by_something_that_stays() -> None:
    """Else `up --wait` fails when the one-shot ends well (docker/compose issue 10596)."""

    def awaited(name: str) -> set[str]:
        direct = set(PARTS[name].get("depends_on", {}))
        return direct.union(*(awaited(other) for other in direct))

    assert set().union(*(awaited(name) for name in PARTS if name not in ONE_SHOTS)) >= ONE_SHOTS


@pytest.mark.parametrize("name", sorted(PARTS))
def test_ports_are_open_on_this_machine_only(name: str) -> None:
    for port in PARTS[name].get("ports", ()):
        assert str(port).startswith("127.0.0.1:")


def test_no_secret_stands_in_the_file() -> None:
    for name, part in PARTS.items():
        for variable, value in part.get("environment", {}).items():
            if re.search(r"PASSWORD|SECRET|TOKEN|ENCRYPTIONKEY", variable):
                assert value.startswith(("${", "env:")), f"{name}: {variable}"
    for variable, value in EXAMPLE.items():
        if re.search(r"PASSWORD|SECRET|_KEY", variable):
            assert value == "", f"{variable} has a value that people would keep"


def test_the_example_names_every_variable_and_no_other() -> None:
    used = {found[1] for found in _VARIABLE.finditer(TEXT)}
    assert used == set(EXAMPLE)


def test_what_must_be_given_is_required() -> None:
    required = {found[1] for found in _VARIABLE.finditer(TEXT) if found[2] == "?"}
    empty = {name for name, value in EXAMPLE.items() if not value}
    assert empty - required == {"SMTP_USERNAME", "SMTP_PASSWORD", "OPERATOR_MAIL", "RASID_SEARCH_PASSWORD"}


def test_defaults_in_the_file_are_those_of_the_example() -> None:
    for found in _VARIABLE.finditer(TEXT):
        if found[2] == "-":
            assert found[3] == EXAMPLE[found[1]]


def test_mounted_files_exist() -> None:
    for part in PARTS.values():
        for volume in part.get("volumes", ()):
            source = volume.partition(":")[0]
            assert (ROOT / source).exists() if source.startswith("./") else source in COMPOSE["volumes"]
    assert (ROOT / "search" / "kibana" / Path(PARTS["kibana-setup"]["environment"]["SAVED_OBJECTS"]).name).exists()


def test_services_read_the_folders_that_are_mounted() -> None:
    read = read_settings(None, environment("tag"))
    mounted = {volume.split(":")[1] for volume in PARTS["tag"]["volumes"]}
    assert {read.paths.watchlists, read.paths.subscriptions, read.paths.feeds} == mounted


def test_mail_without_tls_stays_on_one_machine() -> None:
    read = read_settings(None, environment("dispatch"))
    assert (read.smtp.security, read.smtp.host) == ("none", "127.0.0.1")
    assert PARTS["dispatch"]["network_mode"] == "service:mailpit"


def test_our_containers_have_no_rights_to_spare() -> None:
    for name in OURS:
        assert PARTS[name]["cap_drop"] == ["ALL"]
        assert PARTS[name]["security_opt"] == ["no-new-privileges:true"]


def test_the_image_has_what_it_needs_and_runs_as_an_ordinary_user() -> None:
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    copied = [word for line in lines if line.startswith("COPY ") for word in line.split()[1:-1]]
    allowed = {
        line[1:] for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line[:1] == "!"
    }
    assert set(copied) == allowed
    assert all((ROOT / source).exists() for source in copied)
    packages = re.search(r"^packages = \[(.*)\]$", (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE)
    assert packages is not None
    assert set(re.findall(r'"(\w+)"', packages[1])) <= set(copied)
    assert any("--require-hashes" in line for line in lines)
    assert [line for line in lines if line.startswith("USER ")][-1] == "USER rasid"


@pytest.mark.parametrize("script", sorted((ROOT / "deploy").glob("*.sh")), ids=lambda script: script.name)
def test_scripts_are_shell(script: Path) -> None:
    checked = subprocess.run(["bash", "-n", str(script)], capture_output=True, text=True, check=False)
    assert checked.stderr == ""
    assert script.read_text(encoding="utf-8").splitlines()[0] == "#!/usr/bin/env bash"
