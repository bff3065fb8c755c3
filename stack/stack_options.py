"""How the local stack is run: directories, ports and memory, from `RASID_STACK_*`. It starts nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

from rasid.errors import ConfigurationError, Mistake
from rasid.yaml_document import unknown

__all__ = ["StackOptions", "read_stack_options"]

_PREFIX = "RASID_STACK_"


@dataclass(frozen=True, slots=True, kw_only=True)
class StackOptions:
    """A port of 0 chooses a free one and keeps it; the others are those that the starter configuration names."""

    directory: Path = Path(".rasid")
    newsroom_port: int = 8650
    mail_http_port: int = 8660  # the page that shows the mails
    mail_smtp_port: int = 8625
    webhook_port: int = 8670
    web_port: int = 8680
    kafka_port: int = 0
    elasticsearch_port: int = 0
    kafka_heap: str = "512m"
    elasticsearch_heap: str = "1g"
    fast_start: bool = True

    @staticmethod
    def variable(key: str) -> str:
        """The environment variable of an option: RASID_STACK_KAFKA_PORT."""
        return _PREFIX + key.upper()


def read_stack_options(environment: Mapping[str, str]) -> StackOptions:
    """The options in these variables.

    Raises:
        ConfigurationError: a variable is unknown or holds no valid value; all mistakes together.
    """
    known = {StackOptions.variable(item.name): item for item in fields(StackOptions)}
    mistakes: list[Mistake] = []
    found: dict[str, object] = {}
    for name, text in environment.items():
        if not name.startswith(_PREFIX):
            continue
        if name not in known:
            mistakes.append(Mistake("environment", 0, 0, name, unknown("option", name, known)))
            continue
        default = known[name].default
        if isinstance(default, bool):
            if text not in ("true", "false"):
                mistakes.append(Mistake("environment", 0, 0, name, f"must be true or false, not {text!r}"))
            found[known[name].name] = text == "true"
        elif isinstance(default, int):
            if not text.isdecimal() or int(text) > 65_535:
                mistakes.append(Mistake("environment", 0, 0, name, f"must be a port from 0 to 65535, not {text!r}"))
            else:
                found[known[name].name] = int(text)
        else:
            found[known[name].name] = Path(text) if isinstance(default, Path) else text
    if mistakes:
        raise ConfigurationError(mistakes)
    return StackOptions(**found)  # type: ignore[arg-type]
