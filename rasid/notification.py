"""What a recipient is told: the message, the stories and reports in it, and why it was sent.

These are values only. `alert_plan` decides them, `alert_message` makes them, `search.ledger` keeps them. What was
decided is in `alert_decision`, the way to an endpoint in `delivery`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rasid.article import Source
from rasid.level import Level
from rasid.tagged_article import Field

__all__ = ["Entry", "Hit", "Match", "Notification", "Reason", "Report", "StorySummary", "Told"]


class Reason(StrEnum):
    """Why something is sent."""

    FIRST = "first"
    SOURCES = "update.sources"
    IMPORTANCE = "update.importance"
    LEVEL_UP = "update.level_up"
    CORRECTION = "update.correction"
    DIGEST = "digest"
    CATCH_UP = "catch_up"  # quiet hours ended.
    ROLLUP = "rollup"  # the rate was exceeded.
    ESCALATION = "escalation"
    ENDPOINT_DISABLED = "endpoint_disabled"  # to the owner of an endpoint.
    DEAD_LETTERS = "dead_letters"  # to the owner of an endpoint: what could not be delivered to it.
    OPERATOR = "operator"  # to the operator of Rasid: something fell silent, or is well again.
    TEST = "test"
    SELF_SERVICE = "self_service"  # a link that a reader asked for: to confirm, or to their own page.

    @property
    def is_update(self) -> bool:
        """True for a further message on a story that was told before."""
        return self.value.startswith("update.")

    @property
    def is_news(self) -> bool:
        """False for a message about Rasid itself, or a link that was asked for: no wish about news stops those."""
        return self not in (
            Reason.TEST,
            Reason.OPERATOR,
            Reason.ENDPOINT_DISABLED,
            Reason.DEAD_LETTERS,
            Reason.SELF_SERVICE,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """The words of a report that made a watch fire; offsets count code points of the report's full title or text."""

    watchlist: str
    watch: str
    field: Field
    start: int
    end: int
    surface: str
    term: str  # the listed name or expression.
    concept: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Why this recipient: a subscription, and the watch of its watchlists that fired."""

    subscription: str
    watchlist: str
    watch: str
    level: Level
    explanation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One article as a recipient is shown it; only the matches of the recipient's own watchlists are in it."""

    id: str
    revision: int
    url: str
    title: str
    language: str
    source: Source
    first_seen: datetime
    published: datetime | None
    extract: str = ""  # a piece of the text, around the first match.
    extract_start: int = 0  # where in the text it begins.
    matches: tuple[Match, ...] = ()
    actors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    copy_of: str = ""
    why: str = ""  # why it belongs to the story.
    corrected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySummary:
    """A story as a recipient is told it. `level` is of the recipient's own watches, not of anybody else's."""

    id: str
    sequence: int
    title: str
    language: str
    level: Level
    importance: int
    first_seen: datetime
    last_seen: datetime
    article_count: int
    source_count: int
    languages: dict[str, int]
    continues: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One story in a message: a story message has one, a digest or roll-up has many."""

    story: StorySummary
    reports: tuple[Report, ...]
    hits: tuple[Hit, ...]
    late: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a recipient knew of a story after a message."""

    notification: str
    sequence: int
    due: datetime
    level: Level
    importance: int
    source_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification:
    """One message to one recipient. Until it is frozen (first attempt to send it) further changes are merged in."""

    id: str
    tenant: str
    recipient: str
    reason: Reason
    level: Level
    created: datetime
    due: datetime
    entries: tuple[Entry, ...] = ()
    story: str = ""  # of a message on one story.
    sequence: int = 0
    before: Told | None = None  # what the recipient knew until now.
    previous: tuple[str, ...] = ()  # earlier messages of the thread, oldest first.
    starts: datetime | None = None  # the window of a digest.
    ends: datetime | None = None
    subscription: str = ""  # of a digest or escalation.
    total: int = 0  # stories in the whole set, of which `entries` may be the first.
    max_stories: int = 25
    min_stories: int = 1  # of a digest: with fewer it waits for the next.
    send_empty: bool = False  # of a digest: also when nothing matched.
    covers: tuple[str, ...] = ()  # further digests of missed windows that this one holds.
    escalates: str = ""  # the notification nobody acknowledged.
    escalated_from: str = ""  # the recipient whose acknowledgement cancels it.
    members: tuple[str, ...] = ()  # of a digest the matches, of a roll-up the deliveries that are in it.
    detail: str = ""  # of an operational message, or a note for people.
    test: bool = False
    frozen: bool = False
