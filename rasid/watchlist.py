"""What a watchlist says: the actors and topics it names and the watches that fire on them.

These are values only. `watchlist_yaml` reads them, `compile_watchlists` makes a matcher of them. Places (file and line)
are left out of comparison and `repr`: moving a line changes no watchlist.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from rasid.level import Level
from rasid.tagged_article import NameType
from rasid.watch_expression import Node

__all__ = ["Actor", "Example", "Expression", "ListedName", "Place", "Topic", "Watch", "Watchlist"]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something was written; line and column count from 1, 0 means unknown."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedName:
    """One alias of an actor or topic, as somebody listed it."""

    text: str
    language: str = ""  # "" counts in all languages.
    name_type: NameType = NameType.NAME
    strict: bool = False  # matched as it stands: not bent as its language bends names.
    exact: bool = False  # matched only in the case it is written in.
    since: date | None = None  # of a role: the first day it counts.
    until: date | None = None  # of a role: the last day it counts.
    place: Place = field(default=Place(""), compare=False, repr=False)

    def counts_on(self, day: date) -> bool:
        """Whether the name means the actor on this day."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """An expression as it is written, and its tree with all ids resolved."""

    text: str
    tree: Node
    place: Place = field(default=Place(""), compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody or something that acts: a person, a country, an organisation."""

    id: str
    names: tuple[ListedName, ...]
    type: str = ""
    country: str = ""  # ISO 3166-1 alpha-2 of an actor that is a country.
    place: Place = field(default=Place(""), compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A subject: names for it, and expressions any of which means it."""

    id: str
    names: tuple[ListedName, ...] = ()
    any: tuple[Expression, ...] = ()
    place: Place = field(default=Place(""), compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A text that a watch must or must not match."""

    text: str
    title: str = ""
    language: str = ""  # "" lets the matcher find out.
    source: str = ""
    country: str = ""  # of the source.
    on: date | None = None  # the day it was published, for dated roles.
    place: Place = field(default=Place(""), compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """What to look for: `when` and not `unless`, or a score of weighted terms that reaches the threshold."""

    watchlist: str
    name: str
    level: Level = Level.NOTABLE
    when: Expression | None = None
    unless: Expression | None = None
    score: tuple[tuple[Expression, float], ...] = ()
    threshold: float = 0.0
    must_match: tuple[Example, ...] = ()
    must_not_match: tuple[Example, ...] = ()
    # Whether the operator hears when it is silent for long; it changes no match, so it is no part of the version.
    tell_silence: bool = field(default=True, compare=False, repr=False)
    place: Place = field(default=Place(""), compare=False, repr=False)

    @property
    def id(self) -> str:
        """`watchlist/name`, the id by which other watchlists, subscriptions and explanations name it."""
        return f"{self.watchlist}/{self.name}"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, weakref_slot=True)
class Watchlist:
    """One file of watches with the actors and topics that it defines or includes. It equals itself only."""

    id: str
    file: str
    actors: tuple[Actor, ...] = ()
    topics: tuple[Topic, ...] = ()
    watches: tuple[Watch, ...] = ()
    languages: tuple[str, ...] = ()  # that it wants names in; `rasid check` warns of actors that lack one.
