"""What each code of a decision or a delivery means, in one English line: for who asks why something was sent or not.

docs/ALERTS.md says the same with more words. A code that a later version writes is told as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from rasid.alert_decision import NotSent
from rasid.delivery_overflow import Overflow
from rasid.delivery_plan import Outcome
from rasid.notification import Reason

__all__ = ["OTHERS", "in_words"]

_REASONS: Mapping[Reason, str] = {
    Reason.FIRST: "the first message on this story, or as good as the first",
    Reason.SOURCES: "an update: the number of independent sources reached a step",
    Reason.IMPORTANCE: "an update: the importance rose far enough",
    Reason.LEVEL_UP: "an update: the level rose",
    Reason.CORRECTION: "an update: an article was changed",
    Reason.DIGEST: "the digest of a time that is over",
    Reason.CATCH_UP: "quiet hours ended; this is what waited",
    Reason.ROLLUP: "more than may go out one by one; this is what waited",
    Reason.ESCALATION: "nobody acknowledged the message to somebody else in time",
    Reason.ENDPOINT_DISABLED: "to the owner of an endpoint that was disabled",
    Reason.DEAD_LETTERS: "to the owner of an endpoint that could not be reached",
    Reason.OPERATOR: "to the operator: something fell silent, or is well again",
    Reason.TEST: "a test that somebody asked for",
    Reason.SELF_SERVICE: "a link that a reader asked for",
}
_NOT_SENT: Mapping[NotSent, str] = {
    NotSent.SILENCE: "a silence covers it, or the recipient muted the story",
    NotSent.QUIET: "the recipient's quiet hours; what waits goes out together at their end",
    NotSent.DEDUP: "told before, and nothing since is a reason for an update",
    NotSent.RATE: "over the endpoint's rate limit; what waits goes out together",
    NotSent.DAILY_CAP: "enough messages on this story within a day",
    NotSent.BACKFILL: "seen in the first poll of its feed, or while re-indexing",
    NotSent.FEED_RESET: "an old item that its feed shows under a new id",
    NotSent.LATE: "published, or read, long before it could be told; it goes to a digest",
    NotSent.BELOW_LEVEL: "no route takes this level",
    NotSent.FILTERED: "the subscription does not take this language, source or watch",
    NotSent.DIGEST_ONLY: "only a digest takes this level",
    NotSent.ACKNOWLEDGED: "somebody has seen to it",
    NotSent.UNSUBSCRIBED: "the recipient has left or paused the subscription",
    NotSent.SUPPRESSION_LIST: "the address takes no mail",
    NotSent.DISABLED_ENDPOINT: "the endpoint is disabled",
    NotSent.UNVERIFIED: "the endpoint has not consented yet",
    NotSent.NOT_WANTED: "the endpoint does not take this type of event",
    NotSent.EMPTY: "a digest of nothing",
    NotSent.TOO_FEW: "fewer stories than the digest is to have; they wait for the next one",
    NotSent.GONE: "the recipient or endpoint is no longer in the files",
}
_OUTCOMES: Mapping[Outcome, str] = {
    Outcome.DELIVERED: "the other side took it",
    Outcome.RETRY: "it failed, and is tried again",
    Outcome.RETRY_SHORT: "it failed in a way that a bad release may cause, and is tried again a few times",
    Outcome.PAUSED: "the receiver asked for a pause; no attempt is counted",
    Outcome.GONE: "the receiver answered 410: it wants nothing any more",
    Outcome.TOO_LARGE: "it was too large for the receiver",
    Outcome.BLOCKED: "the address lies in our own network, so it was never called",
    Outcome.MOVED: "it was redirected, which is never followed",
    Outcome.AMBIGUOUS: "the connection broke when the other side may have had it",
    Outcome.REJECTED: "the mail address does not exist",
    Outcome.FULL: "the mailbox is full",
    Outcome.UNEXPLAINED: "the mail address was refused without a reason",
    Outcome.REFUSED: "it was refused for ever; the address is not to blame",
    Outcome.OUR_FAULT: "our log-in, sender, secret or TLS has to be mended; no attempt is counted",
}
_OVERFLOWS: Mapping[Overflow, str] = {
    Overflow.QUEUE_FULL: "too much waited for the endpoint, so it went into one message",
    Overflow.WAITED_TOO_LONG: "it waited too long for the endpoint, so it went into one message",
}
OTHERS: Mapping[str, str] = MappingProxyType(
    {
        "interrupted": "the dispatcher died during the attempt; nobody knows whether it went out",
        "replay": "an operator let it go out again",
        "moved_to_digest": "a mail server did not take it for hours, so it is in the next digest",
        "rate_to_digest": "it was over the rate limit, so it is in the next digest",
        "told_directly": "the operator was told by another way",
    }
)
_ALL: Mapping[str, str] = {
    str(code.value): words for table in (_REASONS, _NOT_SENT, _OUTCOMES, _OVERFLOWS) for code, words in table.items()
} | dict(OTHERS)


def in_words(code: str) -> str:
    """What a code means, "" for one that is not known here."""
    return _ALL.get(code, "")
