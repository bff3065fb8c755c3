"""What to do with a delivery: whether to send it now, and what follows from how an attempt went. Sends nothing.

The retry schedule is the example of Standard Webhooks 1.0.0; mail has a shorter one. Jitter comes from the delivery's
id, so that the same delivery always waits the same. The outcome table is written in docs/ALERTS.md.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from rasid.alert_decision import NotSent
from rasid.delivery import Attempt, Channel, Delivery, DeliveryState, remembered
from rasid.digest import quiet_until
from rasid.ledger_value import EndpointState
from rasid.level import Level
from rasid.notification import Reason
from rasid.subscription import RateLimit, Recipient

__all__ = [
    "ALONE",
    "EMAIL_SCHEDULE",
    "SHORT_ATTEMPTS",
    "WEBHOOK_SCHEDULE",
    "Breaker",
    "Hold",
    "Next",
    "Outcome",
    "Result",
    "after",
    "breaker_after",
    "breaker_of",
    "held_by_quiet",
    "hold_for",
    "may_send",
    "recovered",
    "replayed",
]


def _spans(*seconds: int) -> tuple[timedelta, ...]:
    return tuple(timedelta(seconds=one) for one in seconds)


WEBHOOK_SCHEDULE = _spans(5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400)
"""The waits after the first, second, … failed attempt: ten attempts in 75 h 35 min."""

EMAIL_SCHEDULE = _spans(60, 300, 900, 1800, 3600, 7200, 14_400)
SHORT_ATTEMPTS = 5  # of what a bad release may cause (4xx, TLS): healed within hours, or never.
_JITTER = 0.2
_RETRY_AFTER = (timedelta(seconds=1), timedelta(hours=24))
_DISABLE_AFTER = timedelta(days=5)  # every attempt failed for so long.


class Outcome(StrEnum):
    """How an attempt went, as far as it matters for what comes next."""

    DELIVERED = "delivered"
    RETRY = "retry"  # the full schedule.
    RETRY_SHORT = "retry_short"  # a few attempts.
    PAUSED = "paused"  # the receiver asks for a pause (429, 503 with Retry-After).
    GONE = "gone"  # 410: the endpoint wants nothing any more.
    TOO_LARGE = "too_large"  # 413: once more as thin.
    BLOCKED = "blocked"  # the guard against our own network.
    MOVED = "moved"  # a redirect, never followed; the full schedule, as an address is mended by people.
    AMBIGUOUS = "ambiguous"  # mail: the connection broke after DATA; it may have been taken.
    REJECTED = "rejected"  # mail: this address does not exist (5.1.x).
    FULL = "full"  # mail: mailbox full (5.2.2).
    UNEXPLAINED = "unexplained"  # mail: this address is refused, and not said why.
    REFUSED = "refused"  # for ever, but not the address's fault.
    OUR_FAULT = "our_fault"  # log-in, sender, our TLS: no attempt is counted, the channel stops for a while.


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a channel says of one attempt."""

    outcome: Outcome
    code: int = 0
    answer: str = ""  # the first part of the answer, or the error.
    retry_after: timedelta | None = None
    milliseconds: int = 0
    flag: str = ""  # what its owner has to mend of the endpoint itself.


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """The delivery after an attempt, and what its endpoint has to do."""

    delivery: Delivery
    pause_until: datetime | None = None  # of the whole endpoint.
    disable: str = ""  # why the endpoint is to be disabled.
    suppress: str = ""  # why the address is to take no more mail.
    strike: bool = False  # one of some before the address is suppressed.
    operator: str = ""  # what the operator has to mend.
    flag: str = ""  # what its owner has to mend of the endpoint.
    counts: bool = True  # whether the breaker sees it as failure or success.


def jitter(identifier: str, attempt: int) -> float:
    """A factor between 0.8 and 1.2, always the same for the same attempt of the same delivery."""
    raw = hashlib.sha256(f"{identifier}.{attempt}".encode()).digest()
    return 1 - _JITTER + 2 * _JITTER * int.from_bytes(raw[:4], "big") / 0xFFFFFFFF


def after(delivery: Delivery, result: Result, now: datetime) -> Next:
    """What follows from an attempt that was just made."""
    attempt = Attempt(
        at=now, outcome=result.outcome, code=result.code, milliseconds=result.milliseconds, answer=result.answer[:1024]
    )
    counted = result.outcome not in (Outcome.OUR_FAULT, Outcome.PAUSED)
    base = replace(
        delivery,
        state=DeliveryState.PENDING,
        attempts=remembered(delivery, attempt),
        tries=delivery.tries + counted,
        claimed=None,
        hold="",
        ambiguous=delivery.ambiguous or result.outcome is Outcome.AMBIGUOUS,
    )
    match result.outcome:
        case Outcome.DELIVERED:
            return Next(delivery=replace(base, state=DeliveryState.DELIVERED, code="delivered"))
        case Outcome.PAUSED:
            low, high = _RETRY_AFTER
            if now - delivery.created > _DISABLE_AFTER and not delivery.replays:
                return Next(delivery=_dead(base, result), counts=False)
            until = now + min(max(result.retry_after or timedelta(seconds=30), low), high)
            return Next(delivery=replace(base, due=until, code="paused"), pause_until=until, counts=False)
        case Outcome.OUR_FAULT:
            until = now + timedelta(minutes=1)
            what = f"nothing goes out until this is mended: {result.answer[:300]}"
            return Next(
                delivery=replace(base, due=until, code="our_fault"), pause_until=until, counts=False, operator=what
            )
        case Outcome.GONE | Outcome.BLOCKED:
            why = "it answered 410 Gone" if result.outcome is Outcome.GONE else f"blocked: {result.answer}"
            return Next(delivery=_dead(base, result), disable=why)
        case Outcome.TOO_LARGE if not delivery.thin:
            return Next(delivery=replace(base, thin=True, body="", due=now, code="too_large"))
        case Outcome.REJECTED:
            return Next(delivery=_dead(base, result), suppress=result.answer[:200], counts=False)
        case Outcome.FULL | Outcome.UNEXPLAINED:
            return Next(delivery=_dead(base, result), strike=True, counts=False)
        case Outcome.REFUSED if delivery.channel is Channel.EMAIL:
            what = f"our mail is refused, for no fault of its reader: {result.answer[:300]}"
            return Next(delivery=_dead(base, result), operator=what, counts=False)
        case Outcome.REFUSED | Outcome.TOO_LARGE:
            return Next(delivery=_dead(base, result))
        case Outcome.AMBIGUOUS if delivery.ambiguous:
            # It was ambiguous twice: more tries would only make more copies.
            return Next(delivery=replace(base, state=DeliveryState.DELIVERED, code="ambiguous"))
        case Outcome.RETRY | Outcome.RETRY_SHORT | Outcome.MOVED | Outcome.AMBIGUOUS:
            return Next(delivery=_later(base, result, now), flag=result.flag)
    raise AssertionError(result.outcome)


def _later(delivery: Delivery, result: Result, now: datetime) -> Delivery:
    schedule = EMAIL_SCHEDULE if delivery.channel is Channel.EMAIL else WEBHOOK_SCHEDULE
    most = len(schedule) + 1
    if result.outcome is Outcome.RETRY_SHORT:
        most = SHORT_ATTEMPTS
    if delivery.tries >= most:
        return _dead(delivery, result)
    wait = schedule[delivery.tries - 1] * jitter(delivery.id, delivery.tries)
    return replace(delivery, due=now + wait, code=result.outcome.value)


def _dead(delivery: Delivery, result: Result) -> Delivery:
    return replace(delivery, state=DeliveryState.DEAD, code=result.outcome.value)


def recovered(delivery: Delivery, now: datetime) -> Delivery:
    """A delivery that was claimed and never finished: the process died. Nobody knows whether it went out.

    A webhook is sent again with the same id. A mail is sent once more with the same Message-ID; if that was so already,
    it counts as delivered.
    """
    attempt = Attempt(at=delivery.claimed or now, outcome="interrupted")
    base = replace(delivery, state=DeliveryState.PENDING, attempts=remembered(delivery, attempt), claimed=None, due=now)
    if delivery.channel is not Channel.EMAIL:
        return base
    if delivery.ambiguous:
        return replace(base, state=DeliveryState.DELIVERED, code="ambiguous")
    return replace(base, ambiguous=True)


def replayed(delivery: Delivery, now: datetime) -> Delivery:
    """A finished delivery made to go out again: same id, same bytes, a new set of tries."""
    return replace(
        delivery,
        state=DeliveryState.PENDING,
        due=now,
        tries=0,
        claimed=None,
        hold="",
        code="replay",
        replays=delivery.replays + 1,
        ambiguous=False,
    )


# Whether to send now -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Hold:
    """Not now: why, and until when."""

    code: NotSent
    until: datetime


ALONE = (Reason.DIGEST, Reason.CATCH_UP, Reason.ROLLUP)
"""What gathers others: it counts for no rate, and goes into no roll-up."""


def hold_for(
    reason: Reason, level: Level, recipient: Recipient, rate: RateLimit, sent: Iterable[datetime], now: datetime
) -> Hold | None:
    """Why a message has to wait: it is quiet at the recipient's, or there was too much; None when it may go.

    `sent` are the times of what went to the endpoint lately. What waits goes out as one message when the hold ends;
    digests, roll-ups and catch-ups are that message themselves, so only quiet hours hold them.
    """
    until = held_by_quiet(reason, level, recipient, now)
    if until is not None:
        return Hold(NotSent.QUIET, until)
    if reason in ALONE or not reason.is_news:
        return None
    recent = sorted(moment for moment in sent if moment > now - rate.per)
    if len(recent) >= rate.most:
        return Hold(NotSent.RATE, recent[-rate.most] + rate.per)
    return None


def held_by_quiet(reason: Reason, level: Level, recipient: Recipient, now: datetime) -> datetime | None:
    """Until when quiet hours hold a message; None when they do not, or let its level or reason pass."""
    quiet = recipient.quiet
    if quiet is None or not reason.is_news or (quiet.bypass and level >= Level(quiet.bypass)):
        return None
    return quiet_until(quiet, recipient.zone, now)


# The breaker ---------------------------------------------------------------------------------------------------------

_OPEN_AT = 5  # failures in a row.
_SHARE = (10, 0.5, timedelta(minutes=5))  # or half of at least ten within five minutes.
_OPEN_FOR = (timedelta(seconds=30), timedelta(minutes=30))


@dataclass(frozen=True, slots=True, kw_only=True)
class Breaker:
    """What an endpoint did lately. While it is open nothing is sent, and that time counts as no attempt."""

    failures: int = 0  # in a row.
    recent: tuple[tuple[datetime, bool], ...] = ()
    open_until: datetime | None = None
    opened: int = 0  # how many times in a row.
    failing_since: datetime | None = None


def breaker_of(state: EndpointState) -> Breaker:
    """The breaker as an earlier process left it; the single attempts of the last minutes are not kept."""
    return Breaker(
        failures=state.failures, open_until=state.open_until, opened=state.opened, failing_since=state.failing_since
    )


def may_send(breaker: Breaker, now: datetime) -> bool:
    """True when it is closed, or open for long enough that one probe may go."""
    return breaker.open_until is None or now >= breaker.open_until


def breaker_after(breaker: Breaker, *, delivered: bool, now: datetime) -> tuple[Breaker, str]:
    """The breaker after an attempt, and why the endpoint should be disabled ("" when it should not)."""
    if delivered:
        recent = _recent(breaker, now, failed=False)
        return Breaker(recent=recent), ""
    failures = breaker.failures + 1
    recent = _recent(breaker, now, failed=True)
    since = breaker.failing_since or now
    least, share, _ = _SHARE
    bad = sum(failed for _, failed in recent)
    trips = failures >= _OPEN_AT or (len(recent) >= least and bad >= share * len(recent))
    opened = breaker.opened + 1 if trips else breaker.opened
    open_until = now + min(_OPEN_FOR[0] * 2 ** min(opened - 1, 10), _OPEN_FOR[1]) if trips else breaker.open_until
    why = "every attempt failed for five days" if now - since >= _DISABLE_AFTER else ""
    changed = Breaker(failures=failures, recent=recent, open_until=open_until, opened=opened, failing_since=since)
    return changed, why


def _recent(breaker: Breaker, now: datetime, *, failed: bool) -> tuple[tuple[datetime, bool], ...]:
    span = _SHARE[2]
    return (*(one for one in breaker.recent if now - one[0] <= span), (now, failed))[-50:]
