"""What the API says and takes, as shapes: the one source of its answers, of its checks and of its OpenAPI description.

A key that is not known is a mistake in what is asked. An answer holds nothing of another tenant and no secret: no
address of a mailbox or webhook, no body of a mail.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

import msgspec

from rasid.delivery import Channel, DeliveryState
from rasid.level import Level
from rasid.notification import Reason

__all__ = [
    "Acknowledged",
    "AttemptShape",
    "DeliveryList",
    "DeliveryShape",
    "HitShape",
    "MatchShape",
    "NewSilence",
    "NotificationList",
    "NotificationShape",
    "Problem",
    "ReportShape",
    "RouteShape",
    "SentTest",
    "SilenceList",
    "SilenceShape",
    "StoryList",
    "StoryShape",
    "SubscriptionList",
    "SubscriptionShape",
    "TestRequest",
]

Id = Annotated[str, msgspec.Meta(pattern="^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$", description="An id.")]
Short = Annotated[str, msgspec.Meta(max_length=200)]
Next = Annotated[str, msgspec.Meta(description="The `cursor` of the page after this one; empty on the last.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why a request was not carried out (RFC 9457)."""

    title: str
    status: int
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteShape:
    """To whom, when, and from which levels."""

    recipient: str
    when: str
    levels: tuple[Level, ...]
    at: tuple[str, ...] = ()
    days: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionShape:
    """A subscription; those of readers who subscribed by themselves stand under the offer's id."""

    id: str
    watchlists: tuple[str, ...]
    least_level: Level
    languages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    sources_not: tuple[str, ...] = ()
    watches: tuple[str, ...] = ()
    routes: tuple[RouteShape, ...] = ()
    routes_total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionList:
    subscriptions: tuple[SubscriptionShape, ...]
    next: Next


@dataclass(frozen=True, slots=True, kw_only=True)
class HitShape:
    """The watch that fired, in the words of its watchlist."""

    subscription: str
    watchlist: str
    watch: str
    level: Level
    explanation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchShape:
    """The words that did it; `start` and `end` count code points of the report's full title or text."""

    watchlist: str
    watch: str
    field: str
    start: int
    end: int
    surface: str
    term: str
    concept: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportShape:
    """One article of a story. Title and extract are plain text of others: escape them."""

    id: str
    revision: int
    url: str
    title: str
    language: str
    source: str
    first_seen: datetime
    published: datetime | None
    extract: str
    matches: tuple[MatchShape, ...]
    copy_of: str
    why: Annotated[str, msgspec.Meta(description="Why it belongs to the story, in English; empty when not known.")]
    corrected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryShape:
    """A story as this tenant was told of it: level, hits and matches are of its own watches."""

    id: str
    title: str
    language: str
    level: Level
    importance: int
    first_seen: datetime
    last_seen: datetime
    article_count: int
    source_count: int
    languages: dict[str, int]
    continues: str
    hits: tuple[HitShape, ...]
    reports: tuple[ReportShape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryList:
    stories: tuple[StoryShape, ...]
    next: Next


@dataclass(frozen=True, slots=True, kw_only=True)
class NotificationShape:
    """One message to one recipient."""

    id: str
    recipient: str
    reason: Reason
    level: Level
    created: datetime
    due: datetime
    story: str
    sequence: int
    subscription: str
    starts: datetime | None
    ends: datetime | None
    total: int
    test: bool
    stories: tuple[StoryShape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotificationList:
    notifications: tuple[NotificationShape, ...]
    next: Next


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptShape:
    """One try to send."""

    at: datetime
    outcome: str
    code: int
    milliseconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryShape:
    """A notification on its way to one endpoint; the id is also the `webhook-id`."""

    id: str
    notification: str
    recipient: str
    channel: Channel
    state: DeliveryState
    code: str
    due: datetime
    created: datetime
    attempts: tuple[AttemptShape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryList:
    deliveries: tuple[DeliveryShape, ...]
    next: Next


@dataclass(frozen=True, slots=True, kw_only=True)
class SilenceShape:
    """For a time, matches of this kind are not told. Those of files cannot be deleted here."""

    id: str
    starts: datetime
    ends: datetime
    by: str
    comment: str
    watchlist: str
    watch: str
    recipient: str
    story: str
    below: Level | None
    from_file: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SilenceList:
    silences: tuple[SilenceShape, ...]
    next: Next


class NewSilence(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A silence to make. At least one of watchlist, watch, recipient, story is needed: nothing silences everything."""

    id: Id
    ends: Annotated[datetime, msgspec.Meta(tz=True)]
    starts: Annotated[datetime, msgspec.Meta(tz=True)] | None = None
    comment: Short = ""
    watchlist: Short = ""
    watch: Short = ""
    recipient: Short = ""
    story: Short = ""
    below: Level | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledged:
    """The acknowledgement that is recorded."""

    notification: str
    story: str
    recipient: str
    made: datetime


class TestRequest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whom to send a test."""

    recipient: Short


@dataclass(frozen=True, slots=True, kw_only=True)
class SentTest:
    """The test and its deliveries: ask for them to see what became of it."""

    notification: str
    deliveries: tuple[str, ...]
