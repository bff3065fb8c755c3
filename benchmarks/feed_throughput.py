"""Polls a second: the real loop, fetcher and parser against a server in a process of its own, on loopback.

Nine in ten polls are answered "not modified", the tenth brings one new item. Articles are counted, not sent to Kafka.
The clock on the wall says little on a machine that others use too, so the CPU time of the producer, of its parsers and
of the server are told apart, and polls per CPU second beside polls per second.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import random
import resource
import time
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

import uvloop

from benchmarks.feed_corpus import made_feeds
from producers.feed_schedule import Policy
from producers.http_fetch import HttpFetcher
from producers.parse_process import ParsePool
from producers.poll_feeds import FeedProducer
from producers.poll_outcome import PollEvent
from producers.sqlite_feed_state import SqliteFeedState
from rasid.article import Article, Source
from rasid.feed_list import Feed
from runtime.guarded_connector import read_allowed

__all__ = ["throughput"]


class _Counted:
    def __init__(self) -> None:
        self.articles = 0

    async def publish(self, articles: Sequence[Article]) -> None:
        self.articles += len(articles)


class _Server(asyncio.Protocol):
    """Answers each request at once: 304 nine times in ten to whoever asks conditionally."""

    bodies: ClassVar[tuple[tuple[bytes, ...], ...]] = ()
    shown: ClassVar[Counter[int]] = Counter()
    dice: ClassVar[random.Random] = random.Random(1)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self.rest = b""

    def data_received(self, data: bytes) -> None:
        self.rest += data
        while b"\r\n\r\n" in self.rest:
            head, _, self.rest = self.rest.partition(b"\r\n\r\n")
            path = head.split(b" ", 2)[1]
            if path == b"/cpu":
                self.transport.write(b"%.6f\n" % time.process_time())  # type: ignore[attr-defined]
                continue
            number = int(path.rpartition(b"/")[2])
            self.transport.write(self._answer(number, b"if-none-match" in head.lower()))  # type: ignore[attr-defined]

    def _answer(self, number: int, conditional: bool) -> bytes:
        if conditional and self.dice.random() < 0.9:
            return b'HTTP/1.1 304 Not Modified\r\nETag: "%d"\r\n\r\n' % self.shown[number]
        versions = self.bodies[number % len(self.bodies)]
        self.shown[number] += 1
        body = versions[self.shown[number] % len(versions)]
        head = b'HTTP/1.1 200 OK\r\nETag: "%d"\r\nContent-Type: application/rss+xml\r\nContent-Length: %d\r\n\r\n'
        return head % (self.shown[number], len(body)) + body


def _serve(port: Any) -> None:
    _Server.bodies = tuple(tuple(feed.body(n) for n in range(4)) for feed in made_feeds(80) if feed.window <= 15)

    async def run() -> None:
        server = await asyncio.get_running_loop().create_server(_Server, "127.0.0.1", 0, backlog=1_024)
        port.put(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    uvloop.run(run())


def throughput(feeds: int, seconds: float) -> None:
    """Prints polls a second after every feed was polled once."""
    context = multiprocessing.get_context("spawn")
    ports = context.Queue()
    server = context.Process(target=_serve, args=(ports,), daemon=True)
    server.start()
    try:
        uvloop.run(_measure(feeds, seconds, ports.get(timeout=60)))
    finally:
        server.terminate()
        server.join()


async def _measure(count: int, seconds: float, port: int) -> None:
    base = f"http://127.0.0.1:{port}"
    outcomes: Counter[str] = Counter()
    everyone, seen = asyncio.Event(), set[str]()

    def noted(event: PollEvent) -> None:
        outcomes[event.outcome.value] += 1
        seen.add(event.feed)
        if len(seen) == count:
            everyone.set()

    feeds = [
        Feed(
            id=f"feed-{n}",
            url=f"{base}/{n}",
            source=Source(id="made", name="Made"),
            interval=timedelta(seconds=1),
            internal=True,  # One host stands for ten thousand: no spacing between its polls.
        )
        for n in range(count)
    ]
    fetcher = HttpFetcher(user_agent="bench", allow=read_allowed([f"127.0.0.1:{port}"]), connections=64, per_host=64)
    parser, counted = ParsePool(2), _Counted()
    producer = FeedProducer(
        fetcher=fetcher,
        parser=parser,
        publisher=counted,
        store=SqliteFeedState(None),
        clock=lambda: datetime.now(UTC),
        detect=lambda _text: "ar",
        policy=Policy(full_get_every=timedelta(days=1), full_get_after=10**9),
        on_event=noted,
    )
    producer.watch(feeds)
    running = asyncio.create_task(producer.run())
    started = time.perf_counter()
    await everyone.wait()
    first = time.perf_counter() - started
    print(f"{count} first polls, each parsed whole: {first:.0f} s, {count / first:.0f} a second")
    outcomes.clear()
    # Fresh parsers, whose whole CPU time falls into what is measured; it is known when they have ended.
    first_parser, parser = parser, ParsePool(2)
    producer.parser = parser
    started, spent, served = time.perf_counter(), time.process_time(), await _cpu_of_server(port)
    await asyncio.sleep(seconds)
    took, spent = time.perf_counter() - started, time.process_time() - spent
    served = await _cpu_of_server(port) - served
    polls = sum(outcomes.values())
    assert not outcomes["failed"], outcomes
    share = outcomes["not modified"] / polls
    news = outcomes["new"]
    producer.stop()
    await running
    await fetcher.close()
    await first_parser.close()
    before = _cpu_of_children()
    await parser.close()
    parsed = _cpu_of_children() - before
    print(f"{polls / took:.0f} polls a second on the wall's clock ({share:.0%} not modified, {news} with news)")
    for name, cpu in (("producer", spent), ("its parsers", parsed), ("server", served)):
        print(f"{name:>12}: {cpu / polls * 1e3:.3f} ms CPU a poll")
    print(
        f"{polls / (spent + parsed):.0f} polls a CPU second of producer and parsers, "
        f"{polls / (spent + parsed + served):.0f} with the server"
    )


def _cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


async def _cpu_of_server(port: int) -> float:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET /cpu HTTP/1.1\r\n\r\n")
    spent = float(await reader.readline())
    writer.close()
    return spent
