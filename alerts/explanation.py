"""Why a message was sent and what became of it, as shapes: what `rasid alerts explain` and the API say. Values only.

Everything is named by its id. What nobody recorded is None or "", and `not_kept` says so in words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

import msgspec

from alerts.api_shapes import HitShape, NotificationShape
from rasid.delivery import Channel, DeliveryState
from rasid.level import Level
from rasid.story_importance import ImportanceParts

__all__ = [
    "ExplainedArticle",
    "ExplainedAttempt",
    "ExplainedDecision",
    "ExplainedDelivery",
    "ExplainedMatch",
    "ExplainedWatch",
    "Explanation",
    "Group",
    "InTheWay",
    "PutOff",
    "Quiet",
    "Rate",
    "Times",
]

Snippet = Annotated[str, msgspec.Meta(description="The words around it, which stand in ⟦ ⟧; empty when not kept.")]
Version = Annotated[str, msgspec.Meta(description="Of all watchlists, as they were when the article was matched.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedMatch:
    """The words that did it, and how they were recognised (empty when the article's text has changed since).

    `start` and `end` count code points of the article's full title or text.
    """

    watchlist: str
    watch: str
    field: str
    start: int
    end: int
    surface: str
    term: str
    concept: str
    name_type: str
    rule: str
    snippet: Snippet


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedArticle:
    """One article in the message, as it was decided on, and as the index holds it now (None: no longer there)."""

    id: str
    revision: int
    url: str
    source: str
    title: str
    language: str
    first_seen: datetime
    published: datetime | None
    text_hash: str
    watchlists_version: Version
    decision: str
    stored_revision: int | None
    stored_text_hash: str
    why_in_story: str
    matches: tuple[ExplainedMatch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedWatch:
    """A watch that fired, and where it stands in the files as they are now (`same_version`: as they were then)."""

    subscription: str
    watchlist: str
    watch: str
    level: Level
    explanation: str
    versions: tuple[str, ...]
    file: str
    line: int
    same_version: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """The rhythm that the planner went by, of the subscription that waits least."""

    subscription: str
    wait_seconds: float
    interval_seconds: float
    cooldown_seconds: float
    dedup_seconds: float
    close_seconds: float
    daily_cap: int
    told_in_a_day: int
    told: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedDecision:
    """What was decided on one article for the recipient, why, and what that went by."""

    id: str
    recipient: str
    article: str
    decided: datetime
    verdict: str
    code: str
    meaning: str
    why: str
    level: Level
    hits: tuple[HitShape, ...]
    due: datetime | None
    late: bool
    text_hash: str
    watchlists_version: Version
    importance: ImportanceParts | None
    times: Times | None
    silences: tuple[str, ...]
    digests: tuple[str, ...]
    escalations: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What makes reports one message: recipient and story, or recipient and window of a digest."""

    key: str
    thread: str
    sequence: int
    previous: tuple[str, ...]
    members: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """The recipient's quiet hours, as they are now, and until when they held the message when it was due."""

    days: tuple[str, ...]
    starts: str
    ends: str
    timezone: str
    bypass: str
    holds: bool
    until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """The endpoint's limit, as it is now, and how much had gone to it within that time before `at`."""

    most: int
    per_seconds: float
    sent: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PutOff:
    """A time at which the message was not let go: why, until when, and what its endpoint's rate said then."""

    at: datetime
    until: datetime
    code: str
    meaning: str
    sent: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InTheWay:
    """Something in the ledger that speaks, or spoke, against sending: a mute, an acknowledgement, who left."""

    id: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedAttempt:
    """One try, and the first kilobyte of the answer: text of the other side, so escape it."""

    at: datetime
    outcome: str
    meaning: str
    code: int
    milliseconds: int
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedDelivery:
    """The message on its way to one endpoint; the fields of a delivery, and what decided when it went."""

    id: str
    notification: str
    recipient: str
    endpoint: str
    channel: Channel
    state: DeliveryState
    code: str
    meaning: str
    hold: str
    into: str
    due: datetime
    created: datetime
    replays: int
    ambiguous: bool
    put_off: tuple[PutOff, ...]
    quiet: Quiet | None
    rate: Rate | None
    in_the_way: tuple[InTheWay, ...]
    attempts: tuple[ExplainedAttempt, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why a message was sent, and what became of it."""

    asked: str
    notification: NotificationShape
    meaning: str
    group: Group
    watches: tuple[ExplainedWatch, ...]
    articles: tuple[ExplainedArticle, ...]
    decisions: tuple[ExplainedDecision, ...]
    deliveries: tuple[ExplainedDelivery, ...]
    not_kept: tuple[str, ...]
