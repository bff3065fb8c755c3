"""The feeds that this producer holds, with what is known of each, and the writing down of it. It polls nothing.

A poll's news is taken over first and written soon after; a feed that another producer wrote meanwhile is let go.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog
from msgspec import structs

from producers.feed_identity import FeedMemory
from producers.feed_state import FeedState, FeedStateStore, StoredFeed
from producers.poll_outcome import KnownFeed
from rasid.errors import RasidError
from rasid.feed_list import Feed

__all__ = ["Held", "HeldFeeds", "held_feed"]

log = structlog.get_logger()
_QUIET_SAVE_SECONDS = 20.0
_NEWS_SAVE_SECONDS = 0.2


@dataclass(slots=True)
class Held:
    """A feed of our share with its state, and what of it has not been written down yet."""

    known: KnownFeed
    version: str = ""
    dirty: bool = False
    dirty_memory: bool = False
    polling: bool = False
    due: datetime | None = None
    pushed: bool = False  # a hub says that there is something new.


class HeldFeeds:
    """The feeds by id; `lost` is called after one was let go."""

    def __init__(self, store: FeedStateStore, lost: Callable[[], None]) -> None:
        self.feeds: dict[str, Held] = {}
        self._store, self._lost = store, lost

    async def keep_saving(self) -> None:
        """Saves for ever: what has news within a fifth of a second, the rest every twenty seconds."""
        quiet = 0.0
        while True:
            await asyncio.sleep(_NEWS_SAVE_SECONDS)
            quiet += _NEWS_SAVE_SECONDS
            everything = quiet >= _QUIET_SAVE_SECONDS
            if await self.save(everything=everything) and everything:
                quiet = 0.0

    async def save(self, *, everything: bool) -> bool:
        """Writes what has changed: memories at once, the rest now and then. False when the store is away."""
        with_memory = [name for name, held in self.feeds.items() if held.dirty_memory]
        without = [name for name, held in self.feeds.items() if held.dirty and not held.dirty_memory]
        try:
            await self._write(with_memory, with_memory=True)
            if everything:
                await self._write(without, with_memory=False)
        except RasidError as error:
            log.warning("feed states cannot be written; trying again", error=str(error))
            await asyncio.sleep(1.0)
            return False
        return True

    async def _write(self, names: list[str], *, with_memory: bool) -> None:
        if not names:
            return
        written = {name: self.feeds[name] for name in names}
        for held in written.values():
            held.dirty = held.dirty_memory = False
        stored = [StoredFeed(held.known.state, held.known.memory.packed(), held.version) for held in written.values()]
        try:
            versions = await self._store.save(stored, with_memory=with_memory)
        except BaseException:
            for held in written.values():
                held.dirty, held.dirty_memory = True, held.dirty_memory or with_memory
            raise
        for name, held in written.items():
            if name in versions:
                held.version = versions[name]
            elif self.feeds.get(name) is held:
                # Another producer has written this feed since we read it: what it knows counts.
                log.info("another producer has polled this feed", feed=name)
                del self.feeds[name]
                self._lost()


def held_feed(feed: Feed, stored: StoredFeed | None) -> Held:
    """A feed as it was stored, or before its first poll."""
    if stored is None:
        return Held(KnownFeed(feed, FeedState(feed=feed.id, configured_url=feed.url), FeedMemory(), {}))
    state = stored.state
    if state.configured_url != feed.url:
        # The operator gave another address: what was learned of the old one does not hold, what was seen does.
        state = structs.replace(
            state,
            url="",
            configured_url=feed.url,
            etag="",
            last_modified="",
            disabled=False,
            next_poll=None,
            failures=0,
        )
    return Held(KnownFeed(feed, state, FeedMemory(stored.memory), {}), version=stored.version)
