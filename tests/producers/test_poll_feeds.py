"""The producer's loop, against a real server on loopback: nothing lost, nothing published twice, nobody pressed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from producers.feed_share import NO_FEEDS, Share
from producers.host_turns import HostLimits
from producers.http_fetch import HttpFetcher
from producers.parse_process import ParsePool
from producers.poll_feeds import FeedProducer
from producers.poll_outcome import PollEvent
from producers.sqlite_feed_state import SqliteFeedState
from rasid.article import Article, Source
from rasid.errors import Unavailable
from rasid.feed_list import Feed
from runtime.guarded_connector import read_allowed
from tests.producers.feed_texts import items, rss
from tests.producers.hostile_server import Hit, HostileServer, http


@dataclass(slots=True)
class Shelf:
    """Takes articles; refuses as often as it is told to."""

    articles: list[Article] = field(default_factory=list)
    refusals: int = 0

    async def publish(self, articles: Sequence[Article]) -> None:
        if articles and self.refusals:
            self.refusals -= 1
            raise Unavailable("the brokers are away")
        self.articles += articles


@asynccontextmanager
async def producing(
    server: HostileServer,
    shelf: Shelf,
    state: Path,
    feeds: Sequence[Feed],
    until: Callable[[list[PollEvent]], bool],
    share: Share | None = None,
) -> AsyncIterator[list[PollEvent]]:
    """Runs a producer until its events say that it is enough, and stops it as a service is stopped."""
    events: list[PollEvent] = []
    enough = asyncio.Event()

    def noted(event: PollEvent) -> None:
        events.append(event)
        if until(events):
            enough.set()

    fetcher = HttpFetcher(user_agent="test", allow=read_allowed([f"127.0.0.1:{server.port}"]))
    parser, store = ParsePool(1), SqliteFeedState(state)
    producer = FeedProducer(
        fetcher=fetcher,
        parser=parser,
        publisher=shelf,
        store=store,
        clock=lambda: datetime.now(UTC),
        detect=lambda _text: "ar",
        limits=HostLimits(at_once=2, gap=timedelta(milliseconds=5)),
        again=timedelta(milliseconds=20),
        on_event=noted,
    )
    if share is not None:
        producer.share(share)
    producer.watch(feeds)
    running = asyncio.create_task(producer.run())
    async with asyncio.timeout(60):
        await enough.wait()
    producer.stop()
    await running
    for part in (fetcher, parser, store):
        await part.close()
    yield events


def feed_at(server: HostileServer, path: str = "/feed", **more: object) -> Feed:
    made = {"id": path.strip("/"), "interval": timedelta(seconds=1)} | more
    return Feed(url=server.base + path, source=Source(id="s", name="S"), **made)  # type: ignore[arg-type]


async def test_the_language_a_feed_declares_holds_for_items_that_come_later(tmp_path: Path) -> None:
    """A later poll looks at the new items only, not at what the feed says of itself."""
    shelf = Shelf()
    answer = lambda hit: http(rss(items(3 if hit.number == 1 else 5), language="fr"))  # noqa: E731
    async with (
        HostileServer({"/feed": answer}) as server,
        producing(server, shelf, tmp_path / "a", [feed_at(server)], lambda events: len(events) == 2),
    ):
        assert {article.language for article in shelf.articles} == {"fr"}
        assert len(shelf.articles) == 5


async def test_articles_are_published_once_and_the_first_poll_is_backfill(tmp_path: Path) -> None:
    shelf = Shelf()
    answer = lambda hit: http(rss(items(3 if hit.number == 1 else 5)))  # noqa: E731 - as in the table of cases.
    async with (
        HostileServer({"/feed": answer}) as server,
        producing(server, shelf, tmp_path / "a", [feed_at(server)], lambda events: len(events) == 3) as events,
    ):
        assert [event.new for event in events] == [3, 2, 0]
    assert [article.backfill for article in shelf.articles] == [True] * 3 + [False] * 2
    assert {article.revision for article in shelf.articles} == {1}


async def test_a_restart_repeats_nothing(tmp_path: Path) -> None:
    shelf = Shelf()
    async with HostileServer({"/feed": lambda _hit: http(rss())}) as server:
        for expected in (5, 0):
            async with producing(server, shelf, tmp_path / "a", [feed_at(server)], bool) as events:
                assert events[0].new == expected
    assert len(shelf.articles) == 5


async def test_what_the_brokers_did_not_take_is_published_again(tmp_path: Path) -> None:
    """The new state counts only when the articles are safe."""
    shelf = Shelf(refusals=2)
    async with (
        HostileServer({"/feed": lambda _hit: http(rss(), ETag='"a"')}) as server,
        producing(server, shelf, tmp_path / "a", [feed_at(server)], bool),
    ):
        assert len(server.hits) >= 3
        assert not any("if-none-match" in hit.headers for hit in server.hits[:3])
    assert len(shelf.articles) == 5


async def test_one_host_is_asked_by_two_at_a_time(tmp_path: Path) -> None:
    async def slow(hit: Hit) -> AsyncIterator[bytes]:
        for _ in range(5):
            await asyncio.sleep(0)  # Lets the others come in between, if they may.
        yield http(rss(items(1)))

    async with HostileServer({f"/f{n}": slow for n in range(30)}) as server:
        feeds = [feed_at(server, f"/f{n}", interval=timedelta(hours=1)) for n in range(30)]
        async with producing(server, Shelf(), tmp_path / "a", feeds, lambda events: len(events) == 30):
            assert server.most_open <= 2
            assert len(server.hits) == 30


async def test_only_the_feeds_of_our_share_are_polled(tmp_path: Path) -> None:
    share = Share(frozenset({1}), 3)
    async with HostileServer({f"/f{n}": lambda _hit: http(rss()) for n in range(30)}) as server:
        feeds = [feed_at(server, f"/f{n}", interval=timedelta(hours=1)) for n in range(30)]
        mine = {feed.id for feed in feeds if share.owns(feed.id)}
        assert 0 < len(mine) < 30
        enough = lambda events: len(events) == len(mine)  # noqa: E731 - a condition in a word.
        async with producing(server, Shelf(), tmp_path / "a", feeds, enough, share) as events:
            assert {event.feed for event in events} == mine


def test_every_feed_belongs_to_exactly_one_share() -> None:
    for n in range(200):
        assert sum(Share(frozenset({part}), 6).owns(f"feed-{n}") for part in range(6)) == 1
    assert not NO_FEEDS.owns("feed-1")


@pytest.mark.parametrize("status", ["500 Internal Server Error", "404 Not Found"])
async def test_a_broken_feed_does_not_hold_up_the_others(tmp_path: Path, status: str) -> None:
    answers = {"/bad": lambda _hit: http(status=status), "/good": lambda _hit: http(rss())}
    async with HostileServer(answers) as server:  # type: ignore[arg-type]
        feeds = [feed_at(server, path) for path in ("/bad", "/good")]
        done = lambda events: {event.feed for event in events} == {"bad", "good"}  # noqa: E731 - a condition in a word.
        async with producing(server, Shelf(), tmp_path / "a", feeds, done) as events:
            reasons = {event.feed: event.reason for event in events}
    assert reasons["good"] == ""
    assert status[:3] in reasons["bad"]


async def test_a_push_polls_a_feed_that_is_not_due(tmp_path: Path) -> None:
    """A hub says that there is news: the feed's own hour does not have to pass."""
    shelf, events, clock = Shelf(), list[PollEvent](), datetime.now(UTC)
    two = asyncio.Event()
    moved = [timedelta()]

    def noted(event: PollEvent) -> None:
        events.append(event)
        if len(events) == 1:
            moved[0] = timedelta(minutes=1)
            asyncio.get_running_loop().call_soon(producer.poll_now, "feed")
        else:
            two.set()

    async with HostileServer({"/feed": lambda hit: http(rss(items(2 + hit.number)))}) as server:
        fetcher = HttpFetcher(user_agent="test", allow=read_allowed([f"127.0.0.1:{server.port}"]))
        parser, store = ParsePool(1), SqliteFeedState(tmp_path / "a")
        producer = FeedProducer(
            fetcher=fetcher,
            parser=parser,
            publisher=shelf,
            store=store,
            clock=lambda: clock + moved[0],
            detect=lambda _text: "ar",
            on_event=noted,
        )
        producer.watch([feed_at(server, interval=timedelta(hours=1))])
        running = asyncio.create_task(producer.run())
        async with asyncio.timeout(60):
            await two.wait()
        producer.stop()
        await running
        for part in (fetcher, parser, store):
            await part.close()
    assert [event.new for event in events] == [3, 1]
