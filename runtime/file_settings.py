"""Reads rasid.yaml and the secrets that it refers to. What the settings mean is `rasid.settings`' to say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from rasid.errors import ConfigurationError, Mistake
from rasid.read_settings import read_settings
from rasid.settings import SecretReference, Settings
from rasid.yaml_document import read_yaml

__all__ = ["DEFAULT_FILES", "Secret", "SecretReader", "load_settings", "read_text", "secret_reader"]

DEFAULT_FILES = (Path("rasid.yaml"), Path(".rasid/settings.yaml"))
"""Where settings are looked for when none are named. The second is written by `make up`: where its stack listens."""


class Secret:
    """A secret that does not show itself: in logs, errors and traces it reads `Secret(***)`."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The secret itself, for the one call that needs it."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __repr__(self) -> str:
        return "Secret(***)" if self._value else "Secret()"

    __str__ = __repr__


SecretReader = Callable[[SecretReference], Secret]


def read_text(path: Path) -> str:
    """The text of a configuration file.

    Raises:
        ConfigurationError: it cannot be read, or is not UTF-8; with the reason in words.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigurationError([Mistake(str(path), 0, 0, "", f"is not UTF-8 (byte {error.start})")]) from error
    except OSError as error:
        raise ConfigurationError([Mistake(str(path), 0, 0, "", f"cannot be read: {error.strerror}")]) from error


def load_settings(environment: Mapping[str, str], path: Path | None = None) -> Settings:
    """The settings of this process: from `path`, else from RASID_CONFIG, else from the first of DEFAULT_FILES there is.

    Raises:
        ConfigurationError: the file cannot be read, or file or environment hold mistakes.
    """
    named = path or (Path(environment["RASID_CONFIG"]) if environment.get("RASID_CONFIG") else None)
    chosen = named or next((file for file in DEFAULT_FILES if file.exists()), None)
    document = read_yaml(read_text(chosen), str(chosen)) if chosen is not None else None
    return read_settings(document, environment)


def secret_reader(environment: Mapping[str, str]) -> SecretReader:
    """A function from reference to secret that looks at the environment or the file anew at every call.

    It raises ConfigurationError when the variable or file is absent, naming the reference and never its content.
    """

    def read(reference: SecretReference) -> Secret:
        if not reference:
            return Secret("")
        kind, _, rest = reference.reference.partition(":")
        if kind == "env":
            if rest not in environment:
                raise ConfigurationError([Mistake("environment", 0, 0, rest, "is not set, but a secret refers to it")])
            return Secret(environment[rest])
        return Secret(read_text(Path(rest)).strip())

    return read
