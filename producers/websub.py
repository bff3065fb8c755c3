"""WebSub (W3C Recommendation of 2018) as seen by a subscriber: what to send, what to believe, when to renew. Pure.

A push is only a reason to poll at once: its content is not read, so a hub can neither forge nor alter an article. A
subscription is confirmed only while we wait for it, and a feed whose hub works is still polled, but seldom, because
hubs die silently.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

__all__ = [
    "Answer",
    "HubTally",
    "State",
    "Subscription",
    "answer_intent",
    "callback_token",
    "hub_form",
    "is_signed",
    "requested",
    "safety_interval",
    "secret_of",
    "unanswered",
    "wants_request",
]

WANTED_LEASE = timedelta(days=10)
SHORTEST_LEASE = timedelta(minutes=5)
LONGEST_LEASE = timedelta(days=14)
RENEWED_AT = 0.8  # of the lease.
ASKED_AGAIN = timedelta(hours=23)  # after a request that was refused or never confirmed …
UNHEARD_AGAIN = timedelta(hours=1)  # … and after one that the hub could not be given.
CONFIRMED_WITHIN = timedelta(hours=1)  # Later confirmations are of nobody's asking.
SAFETY = timedelta(hours=1)  # between two polls of a feed whose hub works.
_ALGORITHMS = {"sha1": hashlib.sha1, "sha256": hashlib.sha256, "sha384": hashlib.sha384, "sha512": hashlib.sha512}


class State(StrEnum):
    """Where a subscription is in its life."""

    WANTED = "wanted"
    PENDING = "pending"
    ACTIVE = "active"
    DENIED = "denied"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """One feed at one hub. `asked` is when the hub was last asked, `until` when the lease ends."""

    feed: str
    hub: str
    topic: str
    state: State = State.WANTED
    asked: datetime | None = None
    confirmed: datetime | None = None
    until: datetime | None = None
    renewing: bool = False  # an active one whose renewal is asked for and not yet confirmed.
    again: timedelta = ASKED_AGAIN  # until the hub is asked anew when nothing came of it.


@dataclass(frozen=True, slots=True)
class Answer:
    """What to answer a hub that verifies: the status and body, and the subscription from now on."""

    status: int
    body: str
    subscription: Subscription
    reason: str


@dataclass(frozen=True, slots=True)
class HubTally:
    """What a hub has pushed, against the news that our own polls found without it."""

    pushes: int = 0
    missed: int = 0

    def noted(self, *, pushed: bool) -> HubTally:
        """The tally after another poll that brought news."""
        return replace(self, pushes=self.pushes + 1) if pushed else replace(self, missed=self.missed + 1)

    @property
    def works(self) -> bool:
        """True once the hub has pushed, as long as it has missed less than a fifth."""
        return self.pushes > 0 and self.missed * 4 <= self.pushes


def callback_token(key: str, feed: str) -> str:
    """The unguessable last part of a feed's callback address; the same after a restart and at every producer."""
    return _derived(key, "callback", feed)[:32]


def secret_of(key: str, feed: str) -> str:
    """The secret a feed's hub signs with; below the 200 bytes that section 5.1 allows."""
    return _derived(key, "secret", feed)


def _derived(key: str, purpose: str, feed: str) -> str:
    return hmac.new(key.encode(), f"rasid-websub-{purpose}\x00{feed}".encode(), hashlib.sha256).hexdigest()


def wants_request(subscription: Subscription, now: datetime) -> bool:
    """True when the hub is to be asked: at first, at four fifths of a lease, a while after one was in vain."""
    asked, until, confirmed = subscription.asked, subscription.until, subscription.confirmed
    if asked is None:
        return True
    if subscription.state is State.ACTIVE and until is not None and confirmed is not None:
        due = confirmed + (until - confirmed) * RENEWED_AT
        if now < due:
            return False
        again = min(ASKED_AGAIN, (until - confirmed) * (1 - RENEWED_AT) / 4)
        return not subscription.renewing or now - asked >= again
    return now - asked >= subscription.again


def requested(subscription: Subscription, now: datetime) -> Subscription:
    """The subscription after its hub was asked. An active one stays active until its lease ends."""
    active = subscription.state is State.ACTIVE and subscription.until is not None and now < subscription.until
    state = State.ACTIVE if active else State.PENDING
    return replace(subscription, state=state, asked=now, renewing=active, again=ASKED_AGAIN)


def unanswered(subscription: Subscription, *, refused: bool) -> Subscription:
    """The subscription after its hub refused, or could not be given, the request. An active one stays active."""
    again = ASKED_AGAIN if refused else UNHEARD_AGAIN
    state = State.DENIED if subscription.state is State.PENDING else subscription.state
    return replace(subscription, state=state, again=again)


def hub_form(subscription: Subscription, callback: str, secret: str) -> dict[str, str]:
    """The form of a subscription request (section 5.1)."""
    return {
        "hub.mode": "subscribe",
        "hub.topic": subscription.topic,
        "hub.callback": callback,
        "hub.secret": secret,
        "hub.lease_seconds": str(int(WANTED_LEASE.total_seconds())),
    }


def answer_intent(subscription: Subscription, query: Mapping[str, str], now: datetime) -> Answer:
    """What to answer a verification of intent (section 5.3), and what becomes of the subscription."""
    mode, challenge = query.get("hub.mode", ""), query.get("hub.challenge", "")
    if query.get("hub.topic", "") != subscription.topic:
        return Answer(404, "", subscription, "another topic than ours")
    if mode == "denied":
        return Answer(
            200, "", replace(subscription, state=State.DENIED, renewing=False), query.get("hub.reason", "denied")
        )
    if mode != "subscribe":
        return Answer(404, "", subscription, f"mode {mode[:20]!r} was not asked for")
    waits = subscription.state is State.PENDING or subscription.renewing
    if not waits or subscription.asked is None or now - subscription.asked > CONFIRMED_WITHIN:
        return Answer(404, "", subscription, "nothing was asked for")
    if not challenge:
        return Answer(404, "", subscription, "no challenge")
    lease = _lease(query.get("hub.lease_seconds", ""))
    active = replace(subscription, state=State.ACTIVE, confirmed=now, until=now + lease, renewing=False)
    return Answer(200, challenge, active, "confirmed")


def _lease(text: str) -> timedelta:
    """The lease within our bounds; a hub that names none, or a year, is asked again all the same."""
    seconds = int(text) if text.isascii() and text.isdecimal() and len(text) < 12 else 0
    wanted = timedelta(seconds=seconds) if seconds else WANTED_LEASE
    return min(max(wanted, SHORTEST_LEASE), LONGEST_LEASE)


def is_signed(secret: str, body: bytes, header: str) -> bool:
    """True when `X-Hub-Signature` (section 7) is that of this body under this secret."""
    method, _, given = header.strip().partition("=")
    algorithm = _ALGORITHMS.get(method.strip().lower())
    if algorithm is None:
        return False
    expected = hmac.new(secret.encode(), body, algorithm).hexdigest()
    return hmac.compare_digest(expected.encode(), given.strip().lower().encode("utf-8", "replace"))


def safety_interval(subscription: Subscription, tally: HubTally, now: datetime) -> timedelta | None:
    """The least time between polls while pushes come; None when the feed is to be polled as any other."""
    active = subscription.state is State.ACTIVE and subscription.until is not None and now < subscription.until
    return SAFETY if active and tally.works else None
