"""A message on its way to one endpoint, and every attempt at it. `delivery_plan` moves it on; nothing is sent here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

__all__ = [
    "MOST_ATTEMPTS",
    "Attempt",
    "Channel",
    "Delivery",
    "DeliveryHint",
    "DeliveryState",
    "Wait",
    "put_off",
    "remembered",
]

MOST_ATTEMPTS = 30  # that a delivery remembers.
_MOST_WAITS = 5


class Channel(StrEnum):
    """By which way it goes out."""

    EMAIL = "email"
    WEBHOOK = "webhook"
    APPRISE = "apprise"  # chat services, by the optional package of this name.


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
class Wait:
    """A time at which it was not let go, and what its endpoint's rate said then."""

    at: datetime
    until: datetime
    code: str  # a NotSent: quiet hours, or the rate.
    sent: int  # had gone to the endpoint within the time of its rate,
    most: int  # and so much may.


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
    claimed: datetime | None = None  # of SENDING; renewed while it is being sent.
    claimed_by: str = ""  # the dispatcher that claimed it last.
    body: str = ""  # the exact bytes (UTF-8) of the first attempt, reused by all.
    into: str = ""  # of MERGED: the notification that carried it.
    ambiguous: bool = False  # the other side may have taken it although it did not say so.
    thin: bool = False
    replays: int = 0
    unless_acknowledged: str = ""  # of an escalation: the recipient whose acknowledgement cancels it.
    test: bool = False  # it counts for no rate.
    waits: tuple[Wait, ...] = ()  # the last times it was put off, oldest first.


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryHint:
    """The message on the topic `notifications`: look at this delivery now. The ledger holds the delivery itself."""

    delivery: str
    endpoint: str
    due: datetime


def put_off(delivery: Delivery, wait: Wait) -> Delivery:
    """The delivery that may not go yet."""
    return replace(delivery, due=wait.until, waits=(*delivery.waits, wait)[-_MOST_WAITS:])


def remembered(delivery: Delivery, attempt: Attempt) -> tuple[Attempt, ...]:
    """The attempts with this one, without the oldest of very many."""
    return (*delivery.attempts, attempt)[-MOST_ATTEMPTS:]
