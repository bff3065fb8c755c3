"""Reading settings and folders from files: the missing is named, the bad changes nothing, secrets stay masked."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

import pytest

from rasid.errors import ConfigurationError, Mistake
from rasid.settings import KafkaSettings, SecretReference
from runtime.file_folder import LiveFolder, read_folder
from runtime.file_settings import Secret, load_settings, secret_reader
from runtime.kafka_client import faust_arguments, kafka_python_arguments


def test_a_named_file_must_exist(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"cannot be read: No such file"):
        load_settings({"RASID_CONFIG": str(tmp_path / "absent.yaml")})


def test_without_a_file_the_environment_alone_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_settings({"RASID_KAFKA_BOOTSTRAP": "b:1"}).kafka.bootstrap == "b:1"
    (tmp_path / ".rasid").mkdir()
    (tmp_path / ".rasid/settings.yaml").write_text("kafka: {bootstrap: 'local:3'}", "utf-8")
    assert load_settings({}).kafka.bootstrap == "local:3"
    (tmp_path / "rasid.yaml").write_text("kafka: {bootstrap: 'c:2'}", "utf-8")
    assert load_settings({}).kafka.bootstrap == "c:2"


def test_a_file_that_is_not_utf8_says_so(tmp_path: Path) -> None:
    file = tmp_path / "rasid.yaml"
    file.write_bytes("kafka: قطر".encode("cp1256"))
    with pytest.raises(ConfigurationError, match="is not UTF-8"):
        load_settings({}, file)


def test_secrets_come_from_the_environment_or_a_file_and_never_show(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("from-file\n", "utf-8")
    read = secret_reader({"KEY": "from-env"})
    for reference, value in (("env:KEY", "from-env"), (f"file:{tmp_path / 'key'}", "from-file"), ("", "")):
        secret = read(SecretReference(reference))
        assert secret.reveal() == value
        if value:
            assert value not in repr(secret)
            assert value not in f"{secret}"


def test_an_absent_secret_names_the_reference() -> None:
    with pytest.raises(ConfigurationError, match="NOT_THERE: is not set"):
        secret_reader({})(SecretReference("env:NOT_THERE"))


def test_a_kafka_password_never_travels_without_tls() -> None:
    settings = KafkaSettings(username="rasid", password=SecretReference("env:P"))
    arguments = kafka_python_arguments(settings, lambda _: Secret("pw"))
    assert arguments["security_protocol"] == "SASL_SSL"
    assert arguments["ssl_context"].check_hostname
    credentials = faust_arguments(settings, lambda _: Secret("pw"))["broker_credentials"]
    assert credentials.protocol.value == "SASL_SSL"
    assert "pw" not in repr(credentials)


def lengths(files: Mapping[str, str]) -> dict[str, int]:
    """A value that refuses the word `bad`."""
    for name, text in files.items():
        if "bad" in text:
            raise ConfigurationError([Mistake(name, 1, 1, "", "is bad")])
    return {Path(name).name: len(text) for name, text in files.items()}


def test_an_empty_or_absent_folder_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"holds no \*\.yaml file"):
        read_folder(tmp_path)
    with pytest.raises(ConfigurationError, match="there is no such folder"):
        read_folder(tmp_path / "absent")


async def test_a_bad_file_leaves_the_last_good_value_and_a_good_one_replaces_it(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("1", "utf-8")
    folder = LiveFolder(tmp_path, "lengths", lengths)
    assert folder.value == {"a.yaml": 1}
    (tmp_path / "a.yaml").write_text("bad", "utf-8")
    assert not await folder.reload()
    assert folder.value == {"a.yaml": 1}
    (tmp_path / "a.yaml").write_text("good", "utf-8")
    assert await folder.reload()
    assert folder.value == {"a.yaml": 4}


def test_a_bad_folder_at_the_start_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("bad", "utf-8")
    with pytest.raises(ConfigurationError, match="is bad"):
        LiveFolder(tmp_path, "lengths", lengths)


def test_control_and_override_characters_of_a_title_never_reach_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    import structlog

    from runtime.structlog_logs import start_logs

    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    try:
        start_logs("tag", "info", "json")
        structlog.get_logger().info("seen", title="a\x1b]0;evil\x07 \u202egpj.exe")
        line = capsys.readouterr().err
    finally:
        root.handlers[:], root.level = handlers, level
        structlog.reset_defaults()
        structlog.contextvars.clear_contextvars()
    assert '"service": "tag"' in line
    for character in ("\x1b", "\\u001b", "\x07", "\u202e"):
        assert character not in line
