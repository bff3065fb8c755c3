"""The errors of Rasid, one tree.

    RasidError
     +- ConfigurationError        what a person wrote cannot be used; holds every mistake found, each with its place
     +- WireError                 bytes that are not the value they should be
     +- Unavailable               a service we need (Kafka, Elasticsearch, a registry) cannot be reached: try later
     |   +- NotSetUp             Elasticsearch lacks our templates, or has those of an older Rasid
     +- Refused                   a service refuses us (wrong key, wrong certificate): stop loudly
     +- LocalStackError           the local stack cannot be provisioned or started; says what to do

Expected failures at the rim (a feed that answers 404, a receiver that is down) are values, not exceptions.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = [
    "ConfigurationError",
    "LocalStackError",
    "Mistake",
    "NotSetUp",
    "RasidError",
    "Refused",
    "Unavailable",
    "WireError",
]


class RasidError(Exception):
    """The root: everything that Rasid itself raises."""


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One mistake in a configuration file: where it is and what is wrong, in words for the person who wrote it.

    `line` and `column` count from 1; 0 means unknown. `key` is the dotted path of the value, "" for the whole file.
    """

    file: str
    line: int
    column: int
    key: str
    text: str

    def __str__(self) -> str:
        place = self.file
        if self.line:
            place += f":{self.line}"
            if self.column:
                place += f":{self.column}"
        return f"{place}: {self.key}: {self.text}" if self.key else f"{place}: {self.text}"


class ConfigurationError(RasidError):
    """Files that cannot be used, with all their mistakes in the order of file and line."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes: tuple[Mistake, ...] = tuple(sorted(mistakes))
        super().__init__("\n".join(str(mistake) for mistake in self.mistakes))


class WireError(RasidError):
    """Bytes from a topic or an index that are not the value they should be."""


class Unavailable(RasidError):
    """A service cannot be reached at present; the same call may succeed later."""


class NotSetUp(Unavailable):
    """Elasticsearch answers, and nobody has set it up for this version; the message names the command that does."""


class Refused(RasidError):
    """A service answered and refuses us: a wrong password, key or certificate. Trying again does not help.

    With `may_pass` it may for some seconds: a node of Elasticsearch that has just started knows no user yet.
    """

    def __init__(self, message: str, *, may_pass: bool = False) -> None:
        self.may_pass = may_pass
        super().__init__(message)


class LocalStackError(RasidError):
    """The local Kafka or Elasticsearch cannot be fetched or started. The message says what a person can do."""
