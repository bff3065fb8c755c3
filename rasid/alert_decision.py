"""What was decided for one recipient on one revision of one article, and what they knew of the story before.

These are values only, also of each no: `NotSent` has every reason for which something is not sent. `alert_plan`
decides, `search.ledger` keeps it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from rasid.decision_basis import Basis
from rasid.level import Level
from rasid.notification import Hit, Told

__all__ = ["Decision", "DigestDecision", "Escalation", "NotSent", "Thread", "Verdict"]


class NotSent(StrEnum):
    """Why something is not sent, not now, or not by itself."""

    SILENCE = "suppressed.silence"
    QUIET = "suppressed.quiet"
    DEDUP = "suppressed.dedup"  # told before, and nothing since that is a reason for an update.
    RATE = "suppressed.rate"
    DAILY_CAP = "suppressed.daily_cap"
    BACKFILL = "suppressed.backfill"
    FEED_RESET = "suppressed.feed_reset"
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
    TOO_FEW = "suppressed.too_few"  # a digest of less than is wanted; it waits for the next.
    GONE = "suppressed.gone"  # the recipient or endpoint is no longer in the files.


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """What one recipient was told of one story. Joining it with a decision twice changes nothing."""

    id: str
    tenant: str
    recipient: str
    story: str
    story_sequence: int  # the highest that was planned.
    told: tuple[Told, ...] = ()  # oldest first; the last 20.
    articles: tuple[str, ...] = ()  # ids of reports that were in messages and digests; the last 200.
    hits: tuple[Hit, ...] = ()
    matched: datetime | None = None  # the last decision on a match.

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
    min_stories: int = 1
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
    basis: Basis | None = None  # what it went by; None of one that was made before this was kept.
