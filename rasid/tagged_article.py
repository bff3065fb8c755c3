"""What the matcher says of an article: which actors and topics it names, where, and which watches fired, and why.

These are values only; `matcher` makes them and `explain` puts them into words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rasid.article import Article
from rasid.level import Level

__all__ = ["Field", "FiredWatch", "Mention", "MentionKind", "NameType", "TaggedArticle"]


class MentionKind(StrEnum):
    """What is named."""

    ACTOR = "actor"
    TOPIC = "topic"
    PHRASE = "phrase"  # words that stand in a watch's expression itself.


class NameType(StrEnum):
    """As what it is named."""

    NAME = "name"
    ACRONYM = "acronym"
    SHORT = "short"  # counts only after a full name of the same actor in the same article.
    ROLE = "role"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    EXPRESSION = "expression"  # a topic's expression, or a phrase inside a watch.


class Field(StrEnum):
    """Where it stands."""

    TITLE = "title"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One place in an article that names an actor or topic.

    `start` and `end` count code points of the article's title or text as it is published, so that
    `getattr(article, field)[start:end] == surface`.
    """

    concept: str  # the id of the actor or topic; for a phrase, the phrase itself.
    kind: MentionKind
    field: Field
    start: int
    end: int
    surface: str
    alias: str  # the listed name that was found.
    alias_language: str  # the language the name is listed under, "" when it counts in all.
    name_type: NameType = NameType.NAME
    rule: str = ""  # how the language bent the name ("proclitic و", "genitive", …), "" when it stands as listed.
    nested: bool = False  # inside a longer mention of something else.


@dataclass(frozen=True, slots=True, kw_only=True)
class FiredWatch:
    """A watch that fired on an article, and why."""

    watchlist: str
    watch: str
    level: Level
    explanation: str  # one line for people: the terms that decided.
    evidence: tuple[int, ...] = ()  # places in TaggedArticle.mentions, in reading order.
    score: float | None = None  # of a weighted watch.

    @property
    def id(self) -> str:
        """`watchlist/watch`, the id by which subscriptions, facets and explanations name it."""
        return f"{self.watchlist}/{self.watch}"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaggedArticle:
    """An article with what was found in it under one version of the watchlists."""

    article: Article
    mentions: tuple[Mention, ...]
    fired: tuple[FiredWatch, ...]
    watchlists_version: str
    language: str  # the language that was matched: the declared one unless it is plainly wrong.

    @property
    def id(self) -> str:
        """Article and revision: a replay makes the same one."""
        return f"{self.article.id}.{self.article.revision}"

    @property
    def level(self) -> Level | None:
        """The highest level of the watches that fired, None when none did."""
        return max((fired.level for fired in self.fired), key=lambda level: level.rank, default=None)

    def concepts(self, kind: MentionKind) -> tuple[str, ...]:
        """The ids of this kind that are named, each once, in order of first mention."""
        return tuple(dict.fromkeys(mention.concept for mention in self.mentions if mention.kind is kind))
