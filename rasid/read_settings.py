"""How a file and the environment give the settings, and what each is called there. It reads neither by itself.

`rasid.yaml` holds sections with keys; an environment variable `RASID_<SECTION>_<KEY>` overrides each. What the settings
are, and their defaults, stands in `rasid.settings`.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields
from datetime import timedelta

from rasid.errors import Mistake
from rasid.settings import (
    UNITS,
    BounceSettings,
    ElasticsearchSettings,
    FetchSettings,
    KafkaSettings,
    MonitorSettings,
    OperatorSettings,
    PathSettings,
    SecretReference,
    ServeSettings,
    Settings,
    SmtpSettings,
    WebhookSettings,
    duration,
)
from rasid.yaml_document import Node, Reading, unknown

__all__ = ["NOT_SETTINGS", "environment_name", "read_settings", "setting_rows"]

_SECTIONS = {
    "kafka": KafkaSettings,
    "elasticsearch": ElasticsearchSettings,
    "paths": PathSettings,
    "fetch": FetchSettings,
    "smtp": SmtpSettings,
    "webhook": WebhookSettings,
    "serve": ServeSettings,
    "operator": OperatorSettings,
    "monitor": MonitorSettings,
    "bounces": BounceSettings,
}
_CHOICES = {
    ("kafka", "mechanism"): ("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"),
    ("smtp", "security"): ("starttls", "tls", "none"),
    ("bounces", "imap_security"): ("tls", "starttls", "none"),
    ("serve", "search"): ("off", "local", "password", "open"),
    ("serve", "log"): ("debug", "info", "warning", "error"),
    ("serve", "log_format"): ("text", "json"),
}
# These begin with RASID_ but belong to the commands around the services, not to the services.
NOT_SETTINGS = frozenset({"RASID_CONFIG"})
STACK_PREFIX = "RASID_STACK_"


def environment_name(section: str, key: str) -> str:
    """The variable that overrides a setting: RASID_KAFKA_BOOTSTRAP, RASID_INDEX_ALL."""
    return "_".join(part.upper() for part in ("rasid", section, key) if part)


def setting_rows() -> tuple[tuple[str, str, str, str, str], ...]:
    """Every setting as (section, key, environment variable, default, meaning), for the documentation and its test."""
    rows = []
    for section, kind in _SECTIONS.items():
        for item in fields(kind):
            row = (section, item.name, environment_name(section, item.name), _written(item.default))
            rows.append((*row, str(item.metadata["meaning"])))
    rows.append(("", "index_all", "RASID_INDEX_ALL", "false", "Index articles that match nothing too."))
    return tuple(rows)


def _written(default: object) -> str:
    match default:
        case SecretReference():
            return default.reference
        case bool():
            return str(default).lower()
        case timedelta():
            seconds = int(default.total_seconds())
            unit = next(unit for unit in ("d", "h", "m", "s") if seconds % UNITS[unit] == 0)
            return f"{seconds // UNITS[unit]}{unit}"
        case tuple():
            return ",".join(str(part) for part in default)
        case _:
            return str(default)


def read_settings(document: Node | None, environment: Mapping[str, str]) -> Settings:
    """The settings in a file's document, overridden by the environment.

    Raises:
        ConfigurationError: a key or variable is unknown or its value is of the wrong kind; all mistakes together.
    """
    reading = Reading()
    top = reading.mapping(document, {*_SECTIONS, "index_all"}) if document is not None else {}
    variables = {
        name: text
        for name, text in environment.items()
        if name.startswith("RASID_") and not name.startswith(STACK_PREFIX)
    }
    for name in NOT_SETTINGS:
        variables.pop(name, None)
    found: dict[str, typing.Any] = {}
    for section, kind in _SECTIONS.items():
        given = reading.mapping(top[section], {item.name for item in fields(kind)}) if section in top else {}
        found[section] = kind(**_section(reading, section, kind, given, variables))
    raw = variables.pop("RASID_INDEX_ALL", None)
    if raw is not None:
        found["index_all"] = _from_text(reading, "RASID_INDEX_ALL", bool, raw, False, ())
    elif "index_all" in top:
        found["index_all"] = reading.boolean(top["index_all"])
    names = {row[2] for row in setting_rows()}
    for name in variables:
        if not name.startswith("RASID_SECRET_") and not _is_secret_name(name):
            reading.mistakes.append(Mistake("environment", 0, 0, name, unknown("setting", name, names)))
    reading.finish()
    return Settings(**found)


def _is_secret_name(name: str) -> bool:
    """True for a variable that an `env:` reference names; anything with SECRET, KEY, HOOK or PASSWORD may be one."""
    return any(word in name for word in ("SECRET", "KEY", "HOOK", "PASSWORD", "TOKEN"))


def _section(
    reading: Reading, section: str, kind: type, given: dict[str, Node], variables: dict[str, str]
) -> dict[str, object]:
    hints = typing.get_type_hints(kind)
    values: dict[str, object] = {}
    for item in fields(kind):
        choices = _CHOICES.get((section, item.name), ())
        name = environment_name(section, item.name)
        raw = variables.pop(name, None)
        default = _default(item)
        if raw is not None:
            values[item.name] = _from_text(reading, name, hints[item.name], raw, default, choices)
        elif item.name in given:
            values[item.name] = _from_node(reading, given[item.name], hints[item.name], default, choices)
    return values


def _default(item: Field[typing.Any]) -> object:
    return None if item.default is MISSING else item.default


def _from_node(reading: Reading, node: Node, hint: object, default: typing.Any, choices: tuple[str, ...]) -> object:
    if hint is bool:
        return reading.boolean(node, default=default)
    if hint is int:
        return reading.integer(node, default=default, least=0)
    if hint is timedelta:
        return reading.parsed(node, duration, default)
    if hint is SecretReference:
        return reading.parsed(node, _secret, default)
    if isinstance(hint, types.GenericAlias):
        return reading.texts(node)
    if node.content == "":
        return ""
    return reading.choice(node, choices, default=default) if choices else reading.text(node, default=default)


def _from_text(
    reading: Reading, name: str, hint: object, raw: str, default: object, choices: tuple[str, ...]
) -> object:
    try:
        if hint is bool:
            if raw.lower() not in ("true", "false", "1", "0"):
                raise ValueError(f"must be true or false, not {raw!r}")
            return raw.lower() in ("true", "1")
        if hint is int:
            if not raw.isdecimal():
                raise ValueError(f"must be a whole number, not {raw!r}")
            return int(raw)
        if hint is timedelta:
            return duration(raw)
        if hint is SecretReference:
            return _secret(raw)
        if isinstance(hint, types.GenericAlias):
            return tuple(part.strip() for part in raw.split(",") if part.strip())
        if choices and raw not in choices:
            raise ValueError(unknown("value", raw, choices))
        return raw
    except ValueError as error:
        reading.mistakes.append(Mistake("environment", 0, 0, name, str(error)))
        return default


def _secret(text: str) -> SecretReference:
    """A reference to a secret.

    Raises:
        ValueError: it is neither env:NAME nor file:PATH. The text is not repeated, as it may be the secret itself.
    """
    if not text:
        return SecretReference()
    kind, _, rest = text.partition(":")
    if kind not in ("env", "file") or not rest:
        raise ValueError("a secret is not written here; give env:NAME or file:PATH")
    return SecretReference(text)
