"""One poll of one feed: fetch, parse, recognise, and decide when to come back. It publishes and stores nothing.

Whoever calls it publishes the sightings first, and keeps the new state and memory only when that has succeeded.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Protocol

from msgspec.structs import replace

from producers.feed_entry import FeedHints
from producers.feed_identity import Kind, Sighting, item_keys, recognise
from producers.feed_reset import Past, reset_of
from producers.feed_schedule import Policy, after_success, first_rate, jittered, updated_rate, wants_full_get
from producers.feed_state import FeedState, Health
from producers.fetch_answer import Fetched, FetchFailed, NotModified, Request
from producers.parse_process import Parsed, ParseJob
from producers.parsed_feed import ParsedFeed
from producers.poll_outcome import KnownFeed, Outcome, Poll, failed, quiet, scheduled, with_redirect

__all__ = ["Fetcher", "Parser", "poll_feed"]


class Fetcher(Protocol):
    """What asks for a feed."""

    async def fetch(self, request: Request, now: datetime) -> Fetched | NotModified | FetchFailed:
        """One answer."""


class Parser(Protocol):
    """What parses a body."""

    async def parse(self, job: ParseJob) -> Parsed:
        """What the body is."""


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
        return failed(known, polled, policy, answer, now, chance)
    moved = with_redirect(polled, url, answer.permanent_url, policy, now)
    if isinstance(answer, NotModified):
        unchanged = replace(moved, not_modified=state.not_modified + 1)
        return quiet(known, unchanged, policy, Outcome.NOT_MODIFIED, answer.max_age, now, chance)
    digest = hashlib.sha256(answer.body).hexdigest()[:32]
    if digest == state.body_hash and answer.whole:
        same = replace(moved, not_modified=0, last_full=now, etag=answer.etag, last_modified=answer.last_modified)
        return quiet(known, same, policy, Outcome.SAME_BODY, answer.max_age, now, chance)
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
        unmoved = replace(polled, redirect_to="", redirect_polls=0, redirect_since=None)
        return failed(known, unmoved, policy, _not_a_feed(parsed.not_a_feed), now, chance)
    read = replace(moved, not_modified=0, last_full=now, encoding=parsed.encoding)
    return _read(known.with_state(read), policy, answer, digest, parsed.feed, now, chance)


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
    reset = reset_of(seen, size, _past(state), known.memory, now)
    if reset:
        flags.append("reset")
    fresh = new - sum(sighting.article in reset.articles for sighting in kept)
    gap = state.backfilled and len(known.memory) > 0 and size >= 5 and known_items == 0 and not reset
    if gap:
        flags.append("gap")
    if state.backfilled and fresh > max(100, 20 * state.window, 20 * state.items_per_hour):
        flags.append("flood")
    if held_back or parsed.cut or not answer.whole:
        flags.append("cut")
    if parsed.bozo:
        flags.append("not well-formed")
    broke_off = not answer.whole and not answer.cut
    trusted = not (broke_off or held_back or (parsed.cut and not answer.cut and len(parsed.blocks) < policy.most_new))
    rate = _rate(state, kept, fresh, now)
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
        last_new=now if fresh else state.last_new,
        failures=state.failures + 1 if broke_off else 0,
        new_items=state.new_items + new,
        updated_items=state.updated_items + len(kept) - new,
        gaps=state.gaps + gap,
        # A hub in the HTTP header counts before one in the document (WebSub, section 4).
        hub=answer.hub or (hints.hub if hints else state.hub),
        topic=answer.topic or (hints.self_link if hints else state.topic),
        hint_minutes=minutes,
        backfilled=state.backfilled or not broke_off,
        resetting=held_back and bool(reset),
    )
    window = skipped | {sighting.entry.block: item_keys(sighting.entry) for sighting in seen if sighting.entry.block}
    if held_back:
        late = {sighting.entry.block for sighting in news[policy.most_new :]}
        window = {block: keys for block, keys in window.items() if block not in late}
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
        known=KnownFeed(feed, scheduled(updated, delay, now, chance), memory, window),
        sightings=tuple(kept),
        hints=hints or FeedHints(),
        backfill=not state.backfilled,
        reset=frozenset(sighting.article for sighting in kept) & reset.articles,
        flags=tuple(flags),
        delay=jittered(delay, chance),
    )


def _past(state: FeedState) -> Past:
    return Past(
        first=not state.backfilled,
        last_ok=state.last_ok,
        polls=state.polls,
        items_per_hour=state.items_per_hour,
        unfinished=state.resetting,
    )


def _rate(state: FeedState, kept: list[Sighting], new: int, now: datetime) -> float:
    if not state.backfilled or state.last_ok is None:
        return first_rate([s.entry.published for s in kept if s.entry.published is not None], now)
    return updated_rate(state.items_per_hour, new, now - state.last_ok)


def _is_same_day(last_ok: datetime | None, now: datetime) -> bool:
    """Once a day everything is looked at, so that items that stay in the window are not forgotten."""
    return last_ok is not None and last_ok.date() == now.date()


def _not_a_feed(kind: str) -> FetchFailed:
    if kind == "empty":
        return FetchFailed(health=Health.BROKEN, reason="an empty body")
    if kind == "hostile":
        return FetchFailed(health=Health.BROKEN, reason="takes more time or memory to parse than any feed may")
    words = {"html": "an HTML page", "sitemap": "a sitemap", "json": "JSON that is no feed", "binary": "binary data"}
    return FetchFailed(health=Health.NOT_A_FEED, reason=f"not a feed: {words.get(kind, 'some other document')}")
