"""What one poll of a feed comes to: the values, and the polls that bring nothing or fail. Pure.

How an answer with a body is read stands in `poll_feed`; how long to wait, in `feed_schedule`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from msgspec.structs import replace

from producers.feed_entry import FeedHints
from producers.feed_identity import FeedMemory, Kind, Sighting
from producers.feed_schedule import Policy, after_failure, after_success, jittered, updated_rate
from producers.feed_state import FeedState, Health
from producers.fetch_answer import FetchFailed
from rasid.feed_list import Feed

__all__ = ["KnownFeed", "Outcome", "Poll", "PollEvent", "event_of", "failed", "quiet", "scheduled", "with_redirect"]


class Outcome(StrEnum):
    """What a poll came to."""

    NOT_MODIFIED = "not modified"
    SAME_BODY = "same body"
    NOTHING_NEW = "nothing new"
    NEW = "new"
    FAILED = "failed"
    DISABLED = "disabled"


@dataclass(frozen=True, slots=True)
class KnownFeed:
    """A feed and all that is known of it. `window` has the item blocks of the last document, and is not stored."""

    feed: Feed
    state: FeedState
    memory: FeedMemory
    window: dict[str, tuple[bytes, bytes]]

    def with_state(self, state: FeedState) -> KnownFeed:
        """The same feed with another state."""
        return KnownFeed(self.feed, state, self.memory, self.window)


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """What one poll brought: news, what to know from now on, and when to come back."""

    outcome: Outcome
    known: KnownFeed
    sightings: tuple[Sighting, ...] = ()  # new and updated ones only.
    hints: FeedHints = FeedHints()  # noqa: RUF009 - a frozen value.
    backfill: bool = False
    reset: frozenset[str] = frozenset()  # articles that are old items under new ids.
    flags: tuple[str, ...] = ()  # things a person may want to know: a gap, a flood, a cut, a reset.
    delay: timedelta = timedelta()
    host_delay: timedelta | None = None  # the whole host asks to be left alone for so long.

    @property
    def error(self) -> str:
        """Why the feed is not healthy; "" when it is."""
        state = self.known.state
        return "" if state.health in (Health.OK, Health.EMPTY) else f"{state.health}: {state.reason}"


@dataclass(frozen=True, slots=True)
class PollEvent:
    """What one poll came to, for counters and for people."""

    feed: str
    outcome: Outcome
    new: int
    updated: int
    ms: float
    reason: str = ""
    flags: tuple[str, ...] = ()
    reset: int = 0  # of the new ones, so many are old items under new ids.
    titles: tuple[str, ...] = ()


def event_of(feed: str, poll: Poll, ms: float) -> PollEvent:
    """What there is to tell of a poll of this feed that took so many milliseconds."""
    new = sum(sighting.kind is Kind.NEW for sighting in poll.sightings)
    return PollEvent(
        feed=feed,
        outcome=poll.outcome,
        new=new,
        updated=len(poll.sightings) - new,
        ms=ms,
        reason=poll.error,
        flags=poll.flags,
        reset=len(poll.reset),
        titles=tuple(sighting.entry.title for sighting in poll.sightings[:3]),
    )


def quiet(
    known: KnownFeed,
    state: FeedState,
    policy: Policy,
    outcome: Outcome,
    max_age: timedelta | None,
    now: datetime,
    chance: float,
) -> Poll:
    """A poll that says that nothing has changed; `state` is the feed's so far."""
    rate = updated_rate(state.items_per_hour, 0, now - state.last_ok) if state.last_ok else 0.0
    delay = after_success(policy, items_per_hour=rate, window=state.window, fixed=known.feed.interval, max_age=max_age)
    wait = jittered(delay, chance)
    calm = replace(
        state,
        health=Health.OK if state.window else Health.EMPTY,
        reason="",
        failures=0,
        last_ok=now,
        items_per_hour=rate,
        interval_s=delay.total_seconds(),
        next_poll=now + wait,
    )
    return Poll(outcome=outcome, known=known.with_state(calm), delay=wait)


def failed(
    known: KnownFeed, state: FeedState, policy: Policy, failure: FetchFailed, now: datetime, chance: float
) -> Poll:
    """A poll that failed: what was known stays known, validators included; `state` is the feed's so far."""
    retry_after = failure.retry_after
    delay = after_failure(
        policy,
        health=failure.health,
        failures=state.failures + 1,
        interval=timedelta(seconds=state.interval_s) if state.interval_s else policy.default,
        retry_after=retry_after,
        fixed=known.feed.interval,
    )
    wait = jittered(delay, chance)
    sick = replace(
        state,
        health=failure.health,
        reason=failure.reason,
        failures=state.failures + 1,
        disabled=failure.health is Health.GONE,
        next_poll=now + wait,
    )
    return Poll(
        outcome=Outcome.FAILED,
        known=known.with_state(sick),
        delay=wait,
        host_delay=min(retry_after, policy.retry_after_ceiling) if failure.host_wide and retry_after else None,
    )


def scheduled(state: FeedState, delay: timedelta, now: datetime, chance: float) -> FeedState:
    """The state with the time of the next poll."""
    return replace(state, interval_s=delay.total_seconds(), next_poll=now + jittered(delay, chance))


def with_redirect(state: FeedState, asked: str, permanent: str, policy: Policy, now: datetime) -> FeedState:
    """Counts how long a permanent redirect has stood, and believes it in the end."""
    if permanent == asked:
        return replace(state, redirect_to="", redirect_polls=0, redirect_since=None) if state.redirect_to else state
    if permanent != state.redirect_to or state.redirect_since is None:
        return replace(state, redirect_to=permanent, redirect_polls=1, redirect_since=now)
    counted = replace(state, redirect_polls=state.redirect_polls + 1)
    if counted.redirect_polls >= policy.redirect_polls and now - state.redirect_since >= policy.redirect_age:
        return replace(counted, url=permanent, redirect_to="", redirect_polls=0, redirect_since=None)
    return counted
