"""When a feed is polled next, and why. Pure: all times are arguments, and so is the jitter.

A feed is asked a little oftener than it brings items while it is busy, seldom when it is silent, and always soon enough
that its window still overlaps with what was seen. Publishers' hints count inside our own bounds.
Failures stretch the interval linearly and never end it; only 410 does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from producers.feed_state import Health

__all__ = ["Policy", "after_failure", "after_success", "jittered", "read_retry_after", "updated_rate", "wants_full_get"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The bounds of polling."""

    default: timedelta = timedelta(minutes=5)  # for a feed of which nothing is known yet.
    floor: timedelta = timedelta(minutes=4)
    ceiling: timedelta = timedelta(hours=3)
    backoff_ceiling: timedelta = timedelta(hours=24)
    retry_after_ceiling: timedelta = timedelta(days=1)
    full_get_after: int = 12  # answers "not modified" in a row, on a feed that is busy …
    busy: float = 0.5  # … which has at least so many items an hour.
    full_get_every: timedelta = timedelta(hours=24)
    redirect_polls: int = 5
    redirect_age: timedelta = timedelta(days=1)
    most_new: int = 2_000  # items taken in one poll.


_HALF_LIFE = timedelta(hours=6)
_POLLS_PER_ITEM = 1.7
_OVERLAP = 2 / 3  # At most this share of a window may be new at the next poll.
_WEIGHT = {
    Health.UNREACHABLE: 1.0,
    Health.SERVER_ERROR: 1.0,
    Health.RATE_LIMITED: 2.0,
    Health.BROKEN: 1.0,
    Health.EMPTY: 1.0,
    Health.NOT_A_FEED: 3.0,
    Health.NOT_FOUND: 3.0,
    Health.REDIRECT: 3.0,
    Health.BLOCKED: 6.0,
    Health.FORBIDDEN_ADDRESS: 12.0,
}


def after_success(
    policy: Policy,
    *,
    items_per_hour: float,
    window: int,
    fixed: timedelta | None = None,
    hint: timedelta | None = None,
    max_age: timedelta | None = None,
) -> timedelta:
    """The time to the next poll after a good one.

    `hint` is what the feed says of itself (ttl, sy:update…), `max_age` what its HTTP answer says; both can only make
    polling rarer, up to an hour: publishers write an hour into them and publish every minute.
    """
    if fixed is not None:
        return fixed
    if items_per_hour <= 0:
        wanted = policy.ceiling
    else:
        wanted = timedelta(hours=min(1_000.0, 1 / items_per_hour / _POLLS_PER_ITEM))
        if window > 1:
            wanted = min(wanted, timedelta(hours=min(1_000.0, window * _OVERLAP / items_per_hour)))
    wanted = min(max(wanted, policy.floor), policy.ceiling)
    for said, most in ((hint, timedelta(minutes=15)), (max_age, timedelta(minutes=30))):
        if said is not None and items_per_hour < 6:
            wanted = max(wanted, min(said, most))
    return wanted


def after_failure(
    policy: Policy,
    *,
    health: Health,
    failures: int,
    interval: timedelta,
    retry_after: timedelta | None = None,
    fixed: timedelta | None = None,
) -> timedelta:
    """The time to the next poll after the given number of failures in a row (at least 1).

    Grows linearly by the weight of the failure. A Retry-After is honoured up to a ceiling; it never shortens.
    """
    base = max(fixed or min(interval, timedelta(hours=1)), timedelta(seconds=1))
    if fixed is None:
        base = max(base, policy.floor)
    wanted = min(base * (1 + _WEIGHT.get(health, 1.0) * min(failures, 1_000)), policy.backoff_ceiling)
    if retry_after is not None:
        wanted = max(wanted, min(retry_after, policy.retry_after_ceiling))
    return wanted


def jittered(span: timedelta, chance: float) -> timedelta:
    """The span and up to a tenth more; `chance` is between 0 and 1. Never less, so that Retry-After is kept."""
    return span * (1 + 0.1 * chance)


def updated_rate(items_per_hour: float, new: int, elapsed: timedelta) -> float:
    """The feed's rate after `new` items in the time since the last poll: old news of it halves every six hours."""
    hours = max(elapsed.total_seconds(), 1.0) / 3600
    weight = float(0.5 ** (hours / (_HALF_LIFE.total_seconds() / 3600)))
    return items_per_hour * weight + (new / hours) * (1 - weight)


def first_rate(published: list[datetime], now: datetime) -> float:
    """A first guess of items an hour from the dates in a feed's window; 0 when they tell nothing."""
    dates = sorted(moment for moment in published if moment <= now)[-20:]
    if len(dates) < 2:
        return 0.0
    hours = max((now - dates[0]).total_seconds() / 3600, 0.1)
    return min(len(dates) / hours, 60.0)


def read_retry_after(text: str, now: datetime) -> timedelta | None:
    """Both forms of RFC 9110, 10.2.3: seconds or a date; None when it is neither or lies in the past."""
    text = text.strip()
    if re.fullmatch(r"[0-9]{1,12}", text):
        return timedelta(seconds=min(int(text), 10**9))
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment - now if moment > now else None


def wants_full_get(
    policy: Policy, *, not_modified: int, last_full: datetime | None, items_per_hour: float, now: datetime
) -> bool:
    """True when "not modified" has been said so often, or for so long, that it must be checked."""
    if last_full is None:
        return True
    if items_per_hour >= policy.busy and not_modified >= policy.full_get_after:
        return True
    return now - last_full >= policy.full_get_every
