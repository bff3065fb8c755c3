"""One poll of one feed: fetch, parse, recognise, and decide when to come back. It publishes and stores nothing.

Whoever calls it publishes the sightings first, and keeps the new state and memory only when that has succeeded.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from msgspec.structs import replace

from producers.feed_entry import FeedHints
from producers.feed_identity import FeedMemory, Kind, Sighting, item_keys, recognise
from producers.feed_schedule import (
    Policy,
    after_failure,
    after_success,
    first_rate,
    jittered,
    updated_rate,
    wants_full_get,
)
from producers.feed_state import FeedState, Health
from producers.http_fetch import Fetched, FetchFailed, NotModified, Request
from producers.parse_feed import ParsedFeed
from producers.parse_process import Parsed, ParseJob
from rasid.feed_list import Feed

__all__ = ["Fetcher", "KnownFeed", "Outcome", "Parser", "Poll", "poll_feed"]


class Outcome(StrEnum):
    """What a poll came to."""

    NOT_MODIFIED = "not modified"
    SAME_BODY = "same body"
    NOTHING_NEW = "nothing new"
    NEW = "new"
    FAILED = "failed"
    DISABLED = "disabled"


class Fetcher(Protocol):
    """What asks for a feed."""

    async def fetch(self, request: Request, now: datetime) -> Fetched | NotModified | FetchFailed:
        """One answer."""


class Parser(Protocol):
    """What parses a body."""

    async def parse(self, job: ParseJob) -> Parsed:
        """What the body is."""


@dataclass(frozen=True, slots=True)
class KnownFeed:
    """A feed and all that is known of it. `window` has the item blocks of the last document, and is not stored."""

    feed: Feed
    state: FeedState
    memory: FeedMemory
    window: dict[str, tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """What one poll brought: news, what to know from now on, and when to come back."""

    outcome: Outcome
    known: KnownFeed
    sightings: tuple[Sighting, ...] = ()  # new and updated ones only.
    hints: FeedHints = FeedHints()  # noqa: RUF009 - a frozen value.
    backfill: bool = False
    flags: tuple[str, ...] = ()  # things a person may want to know: a gap, a flood, a cut.
    delay: timedelta = timedelta()
    host_delay: timedelta | None = None  # the whole host asks to be left alone for so long.

    @property
    def error(self) -> str:
        """Why the feed is not healthy; "" when it is."""
        state = self.known.state
        return "" if state.health in (Health.OK, Health.EMPTY) else f"{state.health}: {state.reason}"


async def poll_feed(
    known: KnownFeed,
    fetcher: Fetcher,
    parser: Parser,
    policy: Policy,
    *,
    now: datetime,
    chance: float,
    authorization: str = "",
) -> Poll:
    """Polls once; `chance` in [0, 1) is the jitter. A disabled feed is not asked."""
    state, feed = known.state, known.feed
    if state.disabled:
        return Poll(outcome=Outcome.DISABLED, known=known, delay=policy.backoff_ceiling)
    full = wants_full_get(
        policy,
        not_modified=state.not_modified,
        last_full=state.last_full,
        items_per_hour=state.items_per_hour,
        now=now,
    )
    url = state.url or feed.url
    request = Request(
        url=url,
        etag="" if full else state.etag,
        last_modified="" if full else state.last_modified,
        headers=feed.headers,
        user_agent=feed.user_agent,
        authorization=authorization,
    )
    answer = await fetcher.fetch(request, now)
    polled = replace(state, polls=state.polls + 1, last_poll=now, configured_url=feed.url)
    if isinstance(answer, FetchFailed):
        return _failed(
            replace_state(known, polled), policy, answer.health, answer.reason, now, chance, answer.retry_after,
            host_wide=answer.host_wide,
        )  # fmt: skip
    moved = _with_redirect(polled, url, answer.permanent_url, policy, now)
    if isinstance(answer, NotModified):
        quiet = replace(moved, not_modified=state.not_modified + 1)
        return _quiet(replace_state(known, quiet), policy, Outcome.NOT_MODIFIED, answer.max_age, now, chance)
    digest = hashlib.sha256(answer.body).hexdigest()[:32]
    moved = replace(moved, not_modified=0, last_full=now)
    if digest == state.body_hash and answer.whole:
        same = replace(moved, etag=answer.etag, last_modified=answer.last_modified)
        return _quiet(replace_state(known, same), policy, Outcome.SAME_BODY, answer.max_age, now, chance)
    parsed = await parser.parse(
        ParseJob(
            body=answer.body,
            url=answer.url,
            content_type=answer.content_type,
            hint=state.encoding if state.encoding not in ("", "utf-8") else feed.language,
            zone=feed.timezone,
            whole=answer.whole,
            skip=tuple(known.window) if _is_same_day(state.last_ok, now) else (),
        )
    )
    if parsed.feed is None:
        health, reason = _not_a_feed(parsed.not_a_feed)
        unmoved = replace(polled, redirect_to="", redirect_polls=0, redirect_since=None)
        return _failed(replace_state(known, unmoved), policy, health, reason, now, chance)
    moved = replace(moved, encoding=parsed.encoding)
    return _read(replace_state(known, moved), policy, answer, digest, parsed.feed, now, chance)


def replace_state(known: KnownFeed, state: FeedState) -> KnownFeed:
    """The same feed with another state."""
    return KnownFeed(known.feed, state, known.memory, known.window)


def _read(
    known: KnownFeed,
    policy: Policy,
    answer: Fetched,
    digest: str,
    parsed: ParsedFeed,
    now: datetime,
    chance: float,
) -> Poll:
    state, feed, hints = known.state, known.feed, parsed.hints
    minutes = max(hints.ttl_minutes, hints.update_minutes) if hints else state.hint_minutes
    read = {entry.block for entry in parsed.entries}  # JSON is always read whole.
    skipped = {block: known.window[block] for block in parsed.blocks if block in known.window and block not in read}
    seen = recognise(parsed.entries, known.memory, feed.id, now, beside=tuple(skipped.values()))
    news = [sighting for sighting in seen if sighting.kind is not Kind.KNOWN]
    held_back = len(news) > policy.most_new
    kept = news[: policy.most_new]
    memory = (
        known.memory.remembering([*kept, *(s for s in seen if s.kind is Kind.KNOWN)], now) if seen else known.memory
    )
    new = sum(sighting.kind is Kind.NEW for sighting in kept)
    size = max(len(parsed.blocks), len(parsed.entries))
    flags = []
    known_items = len(skipped) + sum(sighting.kind is not Kind.NEW for sighting in seen)
    gap = state.backfilled and len(known.memory) > 0 and size >= 5 and known_items == 0
    if gap:
        flags.append("gap")
    if state.backfilled and new > max(100, 20 * state.window, 20 * state.items_per_hour):
        flags.append("flood")
    if held_back or parsed.cut or not answer.whole:
        flags.append("cut")
    if parsed.bozo:
        flags.append("not well-formed")
    broke_off = not answer.whole and not answer.cut
    trusted = not (broke_off or held_back or (parsed.cut and not answer.cut and len(parsed.blocks) < policy.most_new))
    rate = _rate(state, kept, new, now)
    if gap:
        rate *= 2
    health = Health.BROKEN if broke_off else Health.OK if size else Health.EMPTY
    reason = answer.flaw if broke_off or answer.flaw else parsed.bozo
    updated = replace(
        state,
        health=health,
        reason=reason if health is Health.BROKEN else (reason or ("" if size else "has no items")),
        etag=answer.etag if trusted else "",
        last_modified=answer.last_modified if trusted else "",
        body_hash=digest if trusted else "",
        title=(hints.title if hints else "") or state.title,
        language=hints.language if hints else state.language,
        window=size,
        items_per_hour=rate,
        last_ok=state.last_ok if broke_off else now,
        last_new=now if new else state.last_new,
        failures=state.failures + 1 if broke_off else 0,
        new_items=state.new_items + new,
        updated_items=state.updated_items + len(kept) - new,
        gaps=state.gaps + gap,
        hub=hints.hub if hints else state.hub,
        topic=hints.self_link if hints else state.topic,
        hint_minutes=minutes,
        backfilled=state.backfilled or not broke_off,
    )
    window = skipped | {sighting.entry.block: item_keys(sighting.entry) for sighting in seen if sighting.entry.block}
    if held_back:
        late = {sighting.entry.block for sighting in news[policy.most_new :]}
        window = {block: keys for block, keys in window.items() if block not in late}
    fresh = KnownFeed(feed, updated, memory, window)
    delay = after_success(
        policy,
        items_per_hour=rate,
        window=size,
        fixed=feed.interval,
        hint=timedelta(minutes=minutes) if minutes else None,
        max_age=answer.max_age,
    )
    return Poll(
        outcome=Outcome.NEW if kept else Outcome.NOTHING_NEW,
        known=_scheduled(fresh, delay, now, chance),
        sightings=tuple(kept),
        hints=hints or FeedHints(),
        backfill=not state.backfilled,
        flags=tuple(flags),
        delay=jittered(delay, chance),
    )


def _rate(state: FeedState, kept: list[Sighting], new: int, now: datetime) -> float:
    if not state.backfilled or state.last_ok is None:
        return first_rate([s.entry.published for s in kept if s.entry.published is not None], now)
    return updated_rate(state.items_per_hour, new, now - state.last_ok)


def _quiet(
    known: KnownFeed, policy: Policy, outcome: Outcome, max_age: timedelta | None, now: datetime, chance: float
) -> Poll:
    """A poll that says that nothing has changed."""
    state = known.state
    rate = updated_rate(state.items_per_hour, 0, now - state.last_ok) if state.last_ok else 0.0
    health = Health.OK if state.window else Health.EMPTY
    calm = replace(state, health=health, reason="", failures=0, last_ok=now, items_per_hour=rate)
    delay = after_success(policy, items_per_hour=rate, window=state.window, fixed=known.feed.interval, max_age=max_age)
    return Poll(
        outcome=outcome,
        known=_scheduled(replace_state(known, calm), delay, now, chance),
        delay=jittered(delay, chance),
    )


def _failed(
    known: KnownFeed,
    policy: Policy,
    health: Health,
    reason: str,
    now: datetime,
    chance: float,
    retry_after: timedelta | None = None,
    *,
    host_wide: bool = False,
) -> Poll:
    """A poll that failed: what was known stays known, validators included."""
    state = known.state
    failed = replace(state, health=health, reason=reason, failures=state.failures + 1, disabled=health is Health.GONE)
    delay = after_failure(
        policy,
        health=health,
        failures=failed.failures,
        interval=timedelta(seconds=state.interval_s) if state.interval_s else policy.default,
        retry_after=retry_after,
        fixed=known.feed.interval,
    )
    return Poll(
        outcome=Outcome.FAILED,
        known=_scheduled(replace_state(known, failed), delay, now, chance, keep_interval=True),
        delay=jittered(delay, chance),
        host_delay=min(retry_after, policy.retry_after_ceiling) if host_wide and retry_after else None,
    )


def _scheduled(
    known: KnownFeed, delay: timedelta, now: datetime, chance: float, *, keep_interval: bool = False
) -> KnownFeed:
    interval = known.state.interval_s if keep_interval else delay.total_seconds()
    return replace_state(known, replace(known.state, interval_s=interval, next_poll=now + jittered(delay, chance)))


def _with_redirect(state: FeedState, asked: str, permanent: str, policy: Policy, now: datetime) -> FeedState:
    """Counts how long a permanent redirect has stood, and believes it in the end."""
    if permanent == asked:
        return replace(state, redirect_to="", redirect_polls=0, redirect_since=None)
    if permanent != state.redirect_to or state.redirect_since is None:
        return replace(state, redirect_to=permanent, redirect_polls=1, redirect_since=now)
    counted = replace(state, redirect_polls=state.redirect_polls + 1)
    if counted.redirect_polls >= policy.redirect_polls and now - state.redirect_since >= policy.redirect_age:
        return replace(counted, url=permanent, redirect_to="", redirect_polls=0, redirect_since=None)
    return counted


def _is_same_day(last_ok: datetime | None, now: datetime) -> bool:
    """Once a day everything is looked at, so that items that stay in the window are not forgotten."""
    return last_ok is not None and last_ok.date() == now.date()


def _not_a_feed(kind: str) -> tuple[Health, str]:
    if kind == "empty":
        return Health.BROKEN, "an empty body"
    if kind == "hostile":
        return Health.BROKEN, "takes more time or memory to parse than any feed may"
    words = {"html": "an HTML page", "sitemap": "a sitemap", "json": "JSON that is no feed", "binary": "binary data"}
    return Health.NOT_A_FEED, f"not a feed: {words.get(kind, 'some other document')}"
