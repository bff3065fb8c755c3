"""Settings: a file, overridden by the environment; every mistake named; secrets never written."""

from __future__ import annotations

from datetime import timedelta

import pytest

from rasid.errors import ConfigurationError
from rasid.read_settings import environment_name, read_settings, setting_rows
from rasid.settings import SecretReference, Settings, duration
from rasid.yaml_document import read_yaml


def settings(text: str = "", **environment: str) -> Settings:
    return read_settings(read_yaml(text, "rasid.yaml") if text else None, environment)


def test_without_file_and_environment_the_defaults_hold() -> None:
    assert settings() == Settings()


def test_the_environment_wins_over_the_file() -> None:
    text = "kafka: {bootstrap: 'broker:9092', partitions: 12}\nfetch: {interval: 90s, allow: ['10.0.0.0/8']}\n"
    read = settings(text, RASID_KAFKA_BOOTSTRAP="other:9092", RASID_INDEX_ALL="true")
    assert read.kafka.bootstrap == "other:9092"
    assert read.kafka.partitions == 12
    assert read.fetch.interval == timedelta(seconds=90)
    assert read.fetch.allow == ("10.0.0.0/8",)
    assert read.index_all


MISTAKES = [
    ("An unknown section.", "kafak: {}", {}, "rasid.yaml:1:1: kafak: unknown key 'kafak'; did you mean 'kafka'?"),
    ("An unknown key.", "kafka: {boostrap: x}", {}, "did you mean 'bootstrap'?"),
    ("A wrong kind.", "smtp: {port: twenty}", {}, "rasid.yaml:1:14: smtp.port: must be a whole number, not a text"),
    ("A number that is too small.", "smtp: {port: -1}", {}, "smtp.port: must be at least 0, not -1"),
    ("A closed set.", "smtp: {security: ssl}", {}, "unknown value 'ssl'"),
    ("A duration needs its unit.", "fetch: {interval: '90'}", {}, "'90' is no duration: write 30s, 15m, 48h or 7d"),
    ("An unknown variable.", "", {"RASID_KAFKA_BOOTSTRAPP": "x"}, "did you mean 'RASID_KAFKA_BOOTSTRAP'?"),
    (
        "A wrong number in a variable.",
        "",
        {"RASID_SMTP_PORT": "x"},
        "environment: RASID_SMTP_PORT: must be a whole number",
    ),
    ("A truth value in a variable.", "", {"RASID_INDEX_ALL": "yes"}, "RASID_INDEX_ALL: must be true or false"),
]


@pytest.mark.parametrize(("policy", "text", "environment", "message"), MISTAKES, ids=[row[0] for row in MISTAKES])
def test_a_mistake_is_named(policy: str, text: str, environment: dict[str, str], message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        settings(text, **environment)
    assert message in str(caught.value)


def test_a_secret_in_the_file_is_refused_and_not_repeated() -> None:
    with pytest.raises(ConfigurationError) as caught:
        settings("smtp: {password: hunter2}")
    assert "give env:NAME or file:PATH" in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_a_secret_is_a_reference() -> None:
    read = settings("smtp: {password: 'env:SMTP_PASSWORD'}", RASID_KAFKA_PASSWORD="file:/run/secrets/kafka")
    assert read.smtp.password == SecretReference("env:SMTP_PASSWORD")
    assert read.kafka.password == SecretReference("file:/run/secrets/kafka")


def test_variables_that_hold_secrets_or_steer_the_local_stack_are_no_settings() -> None:
    environment = {
        "RASID_WEBHOOK_SECRET": "whsec_x",
        "RASID_HOOK_SOC": "y",
        "RASID_STACK_KAFKA_PORT": "1",
        "RASID_CONFIG": "z",
    }
    assert settings(**environment) == Settings()


@pytest.mark.parametrize(
    ("text", "seconds"), [("30s", 30), ("15m", 900), ("48h", 172_800), ("7d", 604_800), (" 1s ", 1)]
)
def test_durations(text: str, seconds: int) -> None:
    assert duration(text) == timedelta(seconds=seconds)


def test_every_setting_can_be_set_by_its_variable_and_has_a_meaning() -> None:
    for section, key, variable, default, meaning in setting_rows():
        assert variable == environment_name(section, key)
        assert meaning.endswith(".")
        assert settings(**{variable: default}) == Settings(), variable
