"""The loop of a producer: polls the feeds that are due, publishes what is new, and keeps what must be remembered.

The order is the promise: publish, wait for the brokers, then take the new state over and write it down. A crash at any
point publishes at most the same articles once more, under the same ids. What is due and why is decided in
`feed_schedule`; what an item is, in `feed_identity`.
"""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import random
import time
from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from msgspec import structs

from producers.feed_identity import Kind
from producers.feed_schedule import Policy
from producers.feed_share import ALL_FEEDS, Share
from producers.feed_state import FeedState, FeedStateStore
from producers.held_feeds import Held, HeldFeeds, held_feed
from producers.host_turns import Host, HostLimits, HostTurns
from producers.make_article import article_of
from producers.parse_process import Parsed, ParseJob
from producers.poll_feed import Fetcher, Parser, poll_feed
from producers.poll_outcome import Outcome, Poll, PollEvent, event_of
from rasid.article import Article
from rasid.errors import RasidError, Unavailable
from rasid.feed_list import Feed

__all__ = ["FeedProducer", "Publisher", "Push"]

log = structlog.get_logger()
_PUSH_GAP = timedelta(seconds=10)  # between two polls of one feed, however often its hub pushes.
_FULL_TEXTS = 20  # pages a poll
_FULL_TEXT_SECONDS = 30.0


class Publisher(Protocol):
    """Where articles go."""

    async def publish(self, articles: Sequence[Article]) -> None:
        """Returns when all are safe; raises Unavailable when they are not."""


class Push(Protocol):
    """What makes polls come at once when there is news, and seldom otherwise."""

    def polled(self, feed: Feed, state: FeedState, *, new: int, pushed: bool) -> timedelta | None:
        """Takes a good poll into account; gives the least time until the next one, None for no opinion."""


@dataclass(slots=True)
class FeedProducer:
    """One producer process. All times come from `clock`; `credentials` gives the Authorization header of a feed."""

    fetcher: Fetcher
    parser: Parser
    publisher: Publisher
    store: FeedStateStore
    clock: Callable[[], datetime]
    detect: Callable[[str], str]
    policy: Policy = Policy()  # noqa: RUF009 - a frozen value.
    limits: HostLimits = HostLimits()  # noqa: RUF009 - a frozen value.
    concurrency: int = 64
    again: timedelta = timedelta(seconds=10)  # until a feed is polled anew whose articles could not be published.
    full_text: Callable[[str, str], Awaitable[str]] | None = None  # address and summary to the better text.
    push: Push | None = None
    credentials: Callable[[Feed], str] = lambda _feed: ""
    on_event: Callable[[PollEvent], None] = lambda _event: None
    _feeds: dict[str, Feed] = field(default_factory=dict)
    _holding: HeldFeeds = field(init=False)
    _hosts: HostTurns = field(init=False)
    _due: list[tuple[datetime, str]] = field(default_factory=list)
    _share: Share = ALL_FEEDS
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _changed: bool = True
    _stopping: bool = False
    _running: set[asyncio.Task[None]] = field(default_factory=set)
    _parsing: int = 0

    def __post_init__(self) -> None:
        self._holding = HeldFeeds(self.store, self._look_again)
        self._hosts = HostTurns(self.limits)

    @property
    def _held(self) -> dict[str, Held]:
        return self._holding.feeds

    def _look_again(self) -> None:
        self._changed = True
        self._wake.set()

    def watch(self, feeds: Iterable[Feed]) -> None:
        """Sets the whole list of feeds; those of our share are polled from now on, removed ones no longer."""
        self._feeds = {feed.id: feed for feed in feeds}
        self._look_again()

    def share(self, share: Share) -> None:
        """Sets which of the feeds are ours."""
        if share == self._share:
            return
        self._share = share
        self._look_again()

    @property
    def feeds(self) -> Collection[str]:
        """The ids of the feeds that are polled here."""
        return self._held.keys()

    def poll_now(self, name: str) -> None:
        """Polls a feed of ours as soon as its host's turn comes, for a hub that says there is news."""
        held = self._held.get(name)
        if held is not None and not held.known.state.disabled:
            held.pushed = True
            last = held.known.state.last_poll
            soon = self.clock() if last is None else max(self.clock(), last + _PUSH_GAP)
            if not held.polling and (held.due is None or soon < held.due):
                self._schedule(name, soon)
                self._wake.set()

    def stop(self) -> None:
        """Lets `run` end after the polls that are under way."""
        self._stopping = True
        self._wake.set()

    async def run(self) -> None:
        """Polls until `stop`, then writes down what is known. Nothing of a feed or a service ends it before."""
        saving = asyncio.create_task(self._holding.keep_saving())
        try:
            while not self._stopping:
                self._wake.clear()
                if self._changed:
                    await self._take_over()
                pause = self._start_due()
                try:
                    async with asyncio.timeout(pause):
                        await self._wake.wait()
                except TimeoutError:
                    continue
        finally:
            if self._running:
                await asyncio.wait(self._running, timeout=40)
            for task in self._running:
                task.cancel()
            saving.cancel()
            await asyncio.gather(saving, *self._running, return_exceptions=True)
            await self._holding.save(everything=True)

    async def _take_over(self) -> None:
        """Makes what we hold agree with the list of feeds and with our share."""
        self._changed = False
        mine = {name: feed for name, feed in self._feeds.items() if self._share.owns(name)}
        gone = [name for name in self._held if name not in mine]
        if gone:
            await self._holding.save(everything=True)
            for name in gone:
                del self._held[name]
        missing = [name for name in mine if name not in self._held]
        try:
            stored = await self.store.load(missing)
        except RasidError as error:
            log.warning("feed states cannot be read; trying again", error=str(error))
            self._changed = True
            asyncio.get_running_loop().call_later(3.0, self._wake.set)
            return
        now = self.clock()
        for name in missing:
            held = self._held[name] = held_feed(mine[name], stored.get(name))
            first = held.known.state.next_poll or now
            # After a long stop everything is due at once: spread it, newest feeds first.
            spread = timedelta(seconds=random.random() * min(30.0, len(missing) / 20))  # noqa: S311 - a jitter.
            self._schedule(name, max(first, now) + (spread if len(missing) > self.concurrency else timedelta()))
        for name, held in self._held.items():
            if held.known.feed != mine[name]:
                self._held[name].known = replace(held.known, feed=mine[name])
                if mine[name].url != held.known.state.configured_url:
                    fresh = structs.replace(held.known.state, url="", etag="", last_modified="")
                    held.known = replace(held.known, state=fresh)
                    self._schedule(name, now)

    def _schedule(self, name: str, due: datetime) -> None:
        self._held[name].due = due
        heapq.heappush(self._due, (due, name))

    async def parse(self, job: ParseJob) -> Parsed:
        """Parses for a poll of ours; a poll that waits for a parser holds no place among those that fetch."""
        self._parsing += 1
        try:
            return await self.parser.parse(job)
        finally:
            self._parsing -= 1

    def _has_room(self) -> bool:
        """True when another poll may start; bodies that wait for a parser are bounded too."""
        return len(self._running) < self.concurrency + min(self._parsing, self.concurrency)

    def _start_due(self) -> float:
        """Starts what is due and may start; gives the seconds until something else is."""
        now = self.clock()
        while self._due and self._due[0][0] <= now and self._has_room():
            due, name = heapq.heappop(self._due)
            held = self._held.get(name)
            if held is None or held.polling or held.due != due:
                continue  # No longer ours, or scheduled anew since.
            host = self._hosts.of(held.known.state.url or held.known.feed.url)
            wait = None if held.known.feed.internal else self._hosts.wait(host, now)
            if wait is not None:
                self._schedule(name, wait + timedelta(microseconds=len(self._due) % 1_000))
                continue
            self._hosts.begin(host, now)
            held.polling = True
            task = asyncio.create_task(self._poll(name, held, host))
            self._running.add(task)
            task.add_done_callback(self._running.discard)
        if not self._due:
            return 5.0
        if not self._has_room():
            return 0.25  # A poll that ends wakes us; one that begins to wait for a parser does not.
        return min(5.0, max(0.005, (self._due[0][0] - now).total_seconds()))

    async def _poll(self, name: str, held: Held, host: Host) -> None:
        started = time.perf_counter()
        again = self.clock() + self.again
        pushed, held.pushed = held.pushed, False
        try:
            poll = await poll_feed(
                held.known,
                self.fetcher,
                self,
                self.policy,
                now=self.clock(),
                chance=random.random(),  # noqa: S311 - a jitter.
                authorization=self.credentials(held.known.feed),
            )
            await self.publisher.publish(await self._with_full_text(poll, self._articles(poll)))
        except Unavailable as error:
            log.warning("articles cannot be published; the feed is polled again", feed=name, error=str(error))
        except Exception:
            # A defect of ours must not stop the other feeds; this one comes back later.
            log.exception("a poll failed in a way that is not foreseen", feed=name)
            again = self.clock() + timedelta(minutes=10)
        else:
            again = self._taken(held, poll, pushed=pushed)
            if poll.host_delay is not None:
                host.next_start = self.clock() + poll.host_delay
            self.on_event(event_of(name, poll, (time.perf_counter() - started) * 1_000))
        finally:
            host.active -= 1
            held.polling = False
            if held.pushed:  # Meanwhile: this poll may have come too early for it.
                again = min(again, self.clock() + _PUSH_GAP)
            if self._held.get(name) is held:
                self._schedule(name, again)
            self._wake.set()

    def _articles(self, poll: Poll) -> list[Article]:
        now = self.clock()
        return [
            article_of(
                sighting,
                poll.known.feed,
                declared_language=poll.known.state.language,
                now=now,
                backfill=poll.backfill,
                reset=sighting.article in poll.reset,
                detect=self.detect,
            )
            for sighting in poll.sightings
        ]

    async def _with_full_text(self, poll: Poll, articles: list[Article]) -> list[Article]:
        """The articles, with the whole texts of as many as can be had in bounded time; the others go as they are."""
        if self.full_text is None or not poll.known.feed.full_text or poll.backfill:
            return articles
        result = list(articles)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_FULL_TEXT_SECONDS):
                for n, article in enumerate(articles[:_FULL_TEXTS]):
                    if article.url and not article.backfill and not poll.sightings[n].entry.full:
                        result[n] = replace(article, text=await self.full_text(article.url, article.text))
        return result

    def _taken(self, held: Held, poll: Poll, *, pushed: bool) -> datetime:
        """Takes over what the poll has learned; the feed's own settings may have changed meanwhile."""
        held.dirty_memory |= poll.known.memory is not held.known.memory
        held.dirty = True
        held.known = replace(poll.known, feed=held.known.feed)
        due = poll.known.state.next_poll or self.clock() + poll.delay
        if self.push is None or poll.outcome in (Outcome.FAILED, Outcome.DISABLED):
            return due
        new = sum(sighting.kind is Kind.NEW for sighting in poll.sightings) - len(poll.reset)
        least = self.push.polled(held.known.feed, poll.known.state, new=0 if poll.backfill else new, pushed=pushed)
        return due if least is None else max(due, self.clock() + least)
