"""Tries feeds out over the network: whether they work, and which feed stands behind a page. It remembers nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from producers.decode_feed import decode_bytes
from producers.feed_identity import FeedMemory
from producers.feed_schedule import Policy
from producers.feed_state import FeedState, Health
from producers.fetch_answer import Fetched, Request
from producers.find_feeds import announced_feeds, guessed_feeds
from producers.http_fetch import HttpFetcher
from producers.parse_process import ParsePool
from producers.poll_feed import Fetcher, Parser, poll_feed
from producers.poll_outcome import KnownFeed
from rasid.article import Source
from rasid.errors import ConfigurationError
from rasid.feed_list import Feed, feed_id_for
from runtime.guarded_connector import AllowedAddress

__all__ = ["Tried", "find_feed", "try_feeds"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """How a feed answered, once."""

    feed: Feed
    health: Health
    reason: str = ""
    items: int = 0
    title: str = ""
    language: str = ""

    @property
    def works(self) -> bool:
        """True for a feed that is worth polling."""
        return self.health in (Health.OK, Health.EMPTY)


async def try_feeds(
    feeds: Sequence[Feed],
    user_agent: str,
    allow: tuple[AllowedAddress, ...],
    tried: Callable[[], object] = lambda: None,
    at_once: int = 24,
    credentials: Callable[[Feed], str] = lambda _feed: "",
) -> list[Tried]:
    """Polls each feed once, in the order given; `tried` is called after each, for a progress bar.

    `credentials` gives the Authorization header of a feed; one whose secret cannot be read is not asked.
    """
    fetcher, parser = HttpFetcher(user_agent=user_agent, allow=allow), ParsePool()
    room = asyncio.Semaphore(at_once)

    async def one(feed: Feed) -> Tried:
        async with room:
            try:
                authorization = credentials(feed)
            except ConfigurationError as error:
                reason = "; ".join(str(mistake) for mistake in error.mistakes)
                result = Tried(feed=feed, health=Health.NEVER_POLLED, reason=reason)
            else:
                result = await _tried(feed, fetcher, parser, authorization)
            tried()
            return result

    try:
        return list(await asyncio.gather(*(one(feed) for feed in feeds)))
    finally:
        await fetcher.close()
        await parser.close()


async def find_feed(url: str, user_agent: str, allow: tuple[AllowedAddress, ...]) -> tuple[Tried, tuple[str, ...]]:
    """The feed at this address, or the best one that the page there announces, and the page's other feeds.

    A page that announces none is asked at the usual places. When none works, how the address itself answered.
    """
    fetcher, parser = HttpFetcher(user_agent=user_agent, allow=allow), ParsePool(1)
    try:
        direct = await _tried(_feed(url), fetcher, parser)
        if direct.works:
            return direct, ()
        page = await fetcher.fetch(Request(url=url), datetime.now(UTC))
        if not isinstance(page, Fetched):
            return direct, ()
        announced = announced_feeds(decode_bytes(page.body, page.content_type).text, page.url)
        others = tuple(feed.url for feed in announced)
        for candidate in announced or guessed_feeds(page.url):
            result = await _tried(_feed(candidate.url), fetcher, parser)
            if result.works:
                return result, tuple(other for other in others if other != candidate.url)
        return direct, others
    finally:
        await fetcher.close()
        await parser.close()


def _feed(url: str) -> Feed:
    name = feed_id_for(url)
    return Feed(id=name, url=url, source=Source(id=name, name=name))


async def _tried(feed: Feed, fetcher: Fetcher, parser: Parser, authorization: str = "") -> Tried:
    known = KnownFeed(feed, FeedState(feed=feed.id, configured_url=feed.url), FeedMemory(), {})
    poll = await poll_feed(
        known, fetcher, parser, Policy(), now=datetime.now(UTC), chance=0.0, authorization=authorization
    )
    state = poll.known.state
    return Tried(
        feed=feed,
        health=state.health,
        reason=state.reason,
        items=state.window,
        title=state.title,
        language=feed.language or poll.hints.language,
    )
