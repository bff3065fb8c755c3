"""What a recipient is told, and what the ledger knows of it: decisions, threads, notifications and deliveries.

These are values only. `alert_plan` decides them, `delivery_plan` moves deliveries on, `search.ledger` keeps them.
Every id comes from content, so a replay makes the same documents.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rasid.article import Source
from rasid.identity import content_id
from rasid.level import Level
from rasid.tagged_article import Field

__all__ = [
    "Acknowledgement",
    "Attempt",
    "Channel",
    "Decision",
    "Delivery",
    "DeliveryHint",
    "DeliveryState",
    "DigestDecision",
    "DigestMatch",
    "EndpointState",
    "Entry",
    "Escalation",
    "Hit",
    "LedgerValue",
    "Match",
    "Mute",
    "NotSent",
    "Notification",
    "Reason",
    "Report",
    "StorySummary",
    "SuppressedAddress",
    "Thread",
    "Told",
    "Unsubscribed",
    "Verdict",
    "delivery_id",
    "ledger_id",
]


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
    OPERATOR = "operator"  # to the operator of Rasid: something fell silent, or is well again.
    TEST = "test"
    SELF_SERVICE = "self_service"  # a link that a reader asked for: to confirm, or to their own page.

    @property
    def is_update(self) -> bool:
        """True for a further message on a story that was told before."""
        return self.value.startswith("update.")


class NotSent(StrEnum):
    """Why something is not sent, not now, or not by itself."""

    SILENCE = "suppressed.silence"
    QUIET = "suppressed.quiet"
    DEDUP = "suppressed.dedup"  # told before, and nothing since that is a reason for an update.
    RATE = "suppressed.rate"
    DAILY_CAP = "suppressed.daily_cap"
    BACKFILL = "suppressed.backfill"
    LATE = "suppressed.late"
    BELOW_LEVEL = "suppressed.below_level"
    FILTERED = "suppressed.filtered"  # by language or source.
    DIGEST_ONLY = "suppressed.digest_only"  # the level goes to a digest, not out at once.
    ACKNOWLEDGED = "suppressed.acknowledged"
    UNSUBSCRIBED = "suppressed.unsubscribed"
    SUPPRESSION_LIST = "suppressed.suppression_list"
    DISABLED_ENDPOINT = "suppressed.disabled_endpoint"
    UNVERIFIED = "suppressed.unverified"
    NOT_WANTED = "suppressed.not_wanted"  # the endpoint does not take this type of event.
    EMPTY = "suppressed.empty"  # a digest of nothing.
    GONE = "suppressed.gone"  # the subscription, recipient or endpoint is no longer in the files.


class Channel(StrEnum):
    """By which way it goes out."""

    EMAIL = "email"
    WEBHOOK = "webhook"
    APPRISE = "apprise"  # chat services, by the optional package of this name.


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
class Thread:
    """What one recipient was told of one story. Joining it with a decision twice changes nothing."""

    id: str
    tenant: str
    recipient: str
    story: str
    story_sequence: int  # the highest that was planned.
    told: tuple[Told, ...] = ()  # oldest first; the last 20.
    articles: tuple[str, ...] = ()  # ids of reports that were in messages; the last 200.
    hits: tuple[Hit, ...] = ()

    @property
    def last(self) -> Told | None:
        """The latest message, sent or still waiting."""
        return self.told[-1] if self.told else None


class Verdict(StrEnum):
    """What the planner makes of one change for one recipient."""

    NOTIFY = "notify"  # a new message.
    MERGE = "merge"  # into the message that is waiting.
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestDecision:
    """The digest that will list the story."""

    subscription: str
    notification: str
    match: str  # id of the DigestMatch.
    starts: datetime
    ends: datetime
    max_stories: int = 25
    send_empty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation:
    """Whom to tell, and when, if nobody acknowledges."""

    subscription: str
    to: str
    notification: str
    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided for one recipient on one revision of one article, and why: the record that is written first.

    A replay finds it and completes what it says; it never decides again.
    """

    id: str
    tenant: str
    recipient: str
    story: str
    story_sequence: int
    article: str  # article id + revision.
    decided: datetime
    verdict: Verdict
    code: str  # a Reason or a NotSent.
    why: str  # one line for people.
    level: Level
    hits: tuple[Hit, ...] = ()
    notification: str = ""  # of NOTIFY and MERGE.
    sequence: int = 0  # of the message among those on this story to this recipient, from 1.
    due: datetime | None = None
    late: bool = False
    digests: tuple[DigestDecision, ...] = ()
    escalations: tuple[Escalation, ...] = ()


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
    send_empty: bool = False  # of a digest: also when nothing matched.
    covers: tuple[str, ...] = ()  # further digests of missed windows that this one holds.
    escalates: str = ""  # the notification nobody acknowledged.
    escalated_from: str = ""  # the recipient whose acknowledgement cancels it.
    members: tuple[str, ...] = ()  # of a digest the matches, of a roll-up the deliveries that are in it.
    detail: str = ""  # of an operational message, or a note for people.
    test: bool = False
    frozen: bool = False


class DeliveryState(StrEnum):
    """Where a delivery is in its life; the last four are ends."""

    PENDING = "pending"
    SENDING = "sending"
    DELIVERED = "delivered"
    SUPPRESSED = "suppressed"
    MERGED = "merged"  # its content went out inside another message.
    DEAD = "dead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One try to send: when, how it went, and the first part of what the other side said."""

    at: datetime
    outcome: str
    code: int = 0
    milliseconds: int = 0
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A notification on its way to one endpoint. Its id is the `webhook-id`, the same on every retry and replay."""

    id: str
    notification: str
    tenant: str
    recipient: str
    endpoint: str
    channel: Channel
    state: DeliveryState
    due: datetime
    created: datetime
    story: str = ""
    subscription: str = ""  # of a digest.
    sequence: int = 0
    hold: str = ""  # a NotSent: why it waits to go out together with others.
    code: str = ""  # a NotSent, of a suppressed one; else why it is where it is.
    attempts: tuple[Attempt, ...] = ()
    tries: int = 0  # attempts that count, since the last replay.
    claimed: datetime | None = None  # of SENDING.
    body: str = ""  # the exact bytes (UTF-8) of the first attempt, reused by all.
    into: str = ""  # of MERGED: the notification that carried it.
    ambiguous: bool = False  # the other side may have taken it although it did not say so.
    thin: bool = False
    replays: int = 0
    unless_acknowledged: str = ""  # of an escalation: the recipient whose acknowledgement cancels it.
    test: bool = False  # it counts for no rate.


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryHint:
    """The message on the topic `notifications`: look at this delivery now. The ledger holds the delivery itself."""

    delivery: str
    endpoint: str
    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestMatch:
    """A story that a digest will list, with what matched so far; one per digest and story."""

    id: str
    digest: str  # the digest's notification id.
    tenant: str
    recipient: str
    subscription: str
    entry: Entry
    ends: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Mute:
    """One recipient wants to hear no more of one story, for a while."""

    id: str
    tenant: str
    recipient: str
    story: str
    made: datetime
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """One recipient has seen to a story: no escalation, and no updates until the level rises."""

    id: str
    tenant: str
    recipient: str
    story: str
    notification: str
    level: Level
    made: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsubscribed:
    """One recipient has left one subscription; `subscription` "" means all of the tenant's."""

    id: str
    tenant: str
    recipient: str
    subscription: str
    made: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SuppressedAddress:
    """An address that takes no mail; the address itself is not kept, only its hash."""

    id: str
    tenant: str
    why: str
    strikes: int
    made: datetime
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointState:
    """What was learnt of an endpoint. It holds for one address: a changed address starts anew."""

    id: str
    tenant: str
    endpoint: str
    address: str  # hash of the address it was learnt of.
    disabled: bool = False
    verified: bool = False
    why: str = ""
    failing_since: datetime | None = None
    failures: int = 0  # in a row, when the breaker opened.
    opened: int = 0  # how many times in a row it has opened.
    open_until: datetime | None = None  # None: it is closed.
    changed: datetime | None = None


LedgerValue = (
    Decision
    | Thread
    | Notification
    | Delivery
    | DigestMatch
    | Mute
    | Acknowledgement
    | Unsubscribed
    | SuppressedAddress
    | EndpointState
)

_PREFIXES: dict[type, str] = {
    Decision: "dec",
    Thread: "thr",
    Notification: "ntf",
    Delivery: "msg",
    DigestMatch: "dgm",
    Mute: "mut",
    Acknowledgement: "ack",
    Unsubscribed: "uns",
    SuppressedAddress: "sup",
    EndpointState: "end",
}


def ledger_id(kind: type[LedgerValue], *parts: str) -> str:
    """The id of a ledger document of this kind: its prefix tells the kind, the rest comes from the parts.

    By kind the parts are: Decision, Thread, Mute, Acknowledgement (tenant, recipient, story, …article revision);
    Notification (tenant, recipient, story, reason, sequence or end of window); Unsubscribed (tenant, recipient,
    subscription); SuppressedAddress (tenant, address); EndpointState (endpoint).
    """
    return content_id(_PREFIXES[kind], *parts)


def delivery_id(notification: str, endpoint: str) -> str:
    """The id of a delivery, and its `webhook-id`: no dot in it, and nothing that a user controls can be read back."""
    return ledger_id(Delivery, notification, endpoint)


def kind_of(identifier: str) -> type[LedgerValue]:
    """The kind of document that an id names.

    Raises:
        KeyError: it is no ledger id.
    """
    return _KINDS[identifier.partition("_")[0]]


_KINDS: dict[str, type[LedgerValue]] = {prefix: kind for kind, prefix in _PREFIXES.items()}
