"""The real fetcher and parser behind two plain calls, for graders and benchmarks: no Kafka, no Elasticsearch.

`Fetcher().poll(url)` polls one feed once and keeps what it learned in the object; `parse(body, content_type, url)` is
the parser alone. Waiting between polls is the caller's business, so the rules that need days count polls only.
"""

from __future__ import annotations

import asyncio
import os
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from producers.feed_dates import believable
from producers.feed_entry import Entry
from producers.feed_identity import FeedMemory, Kind, Sighting
from producers.feed_schedule import Policy
from producers.feed_state import FeedState
from producers.fetch_answer import FetchLimits
from producers.http_fetch import HttpFetcher
from producers.parse_process import ParseJob, ParsePool, parse_here
from producers.poll_feed import poll_feed
from producers.poll_outcome import KnownFeed, Poll
from rasid.article import Source
from rasid.feed_list import Feed, feed_id_for
from rasid.settings import FetchSettings
from runtime.guarded_connector import read_allowed

__all__ = ["Fetcher", "parse"]

_LIMITS = FetchLimits(total=timedelta(seconds=8), connect=timedelta(seconds=5), header=timedelta(seconds=6))
_POLICY = Policy(redirect_polls=3, redirect_age=timedelta(), full_get_after=6, busy=0.0)


class Fetcher:
    """Polls feeds one at a time. `RASID_FETCH_ALLOW` (host:port, …) names what may be fetched on loopback."""

    def __init__(self, limits: FetchLimits = _LIMITS, policy: Policy = _POLICY) -> None:
        self._limits, self._policy = limits, policy
        self._feeds: dict[str, KnownFeed] = {}
        self._allow = read_allowed(part for part in os.environ.get("RASID_FETCH_ALLOW", "").split(",") if part.strip())
        self._loop = asyncio.new_event_loop()
        self._fetcher: HttpFetcher | None = None
        self._parser = ParsePool(1, cpu_seconds=8)
        threading.Thread(target=self._loop.run_forever, name="feed-adapter", daemon=True).start()

    def poll(self, url: str) -> dict[str, Any]:
        """Polls this feed once.

        Gives `new` (title, link, id, text, date of each new item), the number of `updated` items, the `error` or None,
        `next_s` until the next poll is wanted, the `url` the feed is known under by now, and whether it is `disabled`.
        """
        poll = asyncio.run_coroutine_threadsafe(self._poll(url), self._loop).result()
        state = poll.known.state
        return {
            "new": [_seen(sighting) for sighting in poll.sightings if sighting.kind is Kind.NEW],
            "updated": sum(sighting.kind is Kind.UPDATED for sighting in poll.sightings),
            "error": poll.error or None,
            "next_s": None if state.disabled else poll.delay.total_seconds(),
            "url": state.url or url,
            "disabled": state.disabled,
            "outcome": poll.outcome.value,
            "flags": list(poll.flags),
        }

    async def _poll(self, url: str) -> Poll:
        if self._fetcher is None:
            self._fetcher = HttpFetcher(user_agent=FetchSettings().user_agent, allow=self._allow, limits=self._limits)
        known = self._feeds.get(url)
        if known is None:
            name = feed_id_for(url)
            feed = Feed(id=name, url=url, source=Source(id=name, name=name))
            known = KnownFeed(feed, FeedState(feed=name, configured_url=url), FeedMemory(), {})
        poll = await poll_feed(known, self._fetcher, self._parser, self._policy, now=datetime.now(UTC), chance=0.5)
        self._feeds[url] = poll.known
        return poll

    def close(self) -> None:
        """Closes connections and ends the worker process."""

        async def closed() -> None:
            if self._fetcher is not None:
                await self._fetcher.close()
            await self._parser.close()

        asyncio.run_coroutine_threadsafe(closed(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)


def parse(body: bytes, content_type: str = "", url: str = "") -> list[dict[str, Any]]:
    """The items of a feed's body in its order; none when it is no feed."""
    parsed = parse_here(ParseJob(body=body, content_type=content_type, url=url))
    if parsed is None or parsed.feed is None:
        return []
    return [_plain(entry) for entry in parsed.feed.entries]


def _seen(sighting: Sighting) -> dict[str, Any]:
    """The item as an article shows it: a date ahead of our clock is not believed, and first sight counts."""
    entry, first = sighting.entry, sighting.first_seen
    if entry.published is not None:
        entry = replace(entry, published=believable(entry.published, first) or first)
    return _plain(entry)


def _plain(entry: Entry) -> dict[str, Any]:
    return {
        "title": entry.title,
        "link": entry.link,
        "id": entry.guid or entry.link,
        "text": entry.text,
        "date": entry.published.isoformat() if entry.published else None,
    }
