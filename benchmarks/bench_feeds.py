"""What polling costs, and how it paces itself. Run: `python -m benchmarks.bench_feeds [cost|throughput|pace]`.

cost        CPU of one poll without the network: unchanged, 0, 1, 3 new items, first; feedparser's defaults beside it.
throughput  polls a second from a loopback server with 10,000 feeds, 90 % of them not modified.
pace        delay and requests of the adaptive schedule on publication times, beside a poll every five minutes.

Every measure checks its answer before it is believed.
"""

from __future__ import annotations

import argparse
import io
import statistics
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime

import feedparser

from benchmarks.feed_corpus import MadeFeed, made_feeds
from benchmarks.feed_pace import pace
from benchmarks.feed_throughput import throughput
from producers.feed_identity import FeedMemory
from producers.feed_schedule import Policy
from producers.feed_state import FeedState
from producers.fetch_answer import Fetched, NotModified, Request
from producers.make_article import article_of, wire_form
from producers.parse_process import Parsed, ParseJob, parse_here
from producers.poll_feed import poll_feed
from producers.poll_outcome import KnownFeed, Poll
from rasid.article import Source
from rasid.feed_list import Feed

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


class Bodies:
    """Answers with the body that it was last given."""

    def __init__(self) -> None:
        self.body = b""

    async def fetch(self, request: Request, now: datetime) -> Fetched | NotModified:  # noqa: ARG002 - the protocol's.
        return Fetched(
            url=request.url,
            permanent_url=request.url,
            body=self.body,
            content_type="application/rss+xml",
            etag="",
            last_modified="",
            max_age=None,
        )


class Here:
    """Parses in this process, so that its CPU time is seen."""

    async def parse(self, job: ParseJob) -> Parsed:
        parsed = parse_here(job)
        assert parsed is not None
        return parsed


def known(feed: MadeFeed) -> KnownFeed:
    """The feed before its first poll."""
    made = Feed(id=feed.name, url=f"https://{feed.name}.example/rss", source=Source(id=feed.name, name=feed.name))
    return KnownFeed(made, FeedState(feed=feed.name, configured_url=made.url), FeedMemory(), {})


def polled(fetcher: Bodies, state: KnownFeed, body: bytes, expected: int) -> tuple[KnownFeed, float]:
    """One poll with the messages it would publish; the CPU seconds it took."""
    fetcher.body = body
    started = time.process_time()
    poll = _run(poll_feed(state, fetcher, Here(), Policy(), now=NOW, chance=0.0))
    for sighting in poll.sightings:
        wire_form(article_of(sighting, state.feed, declared_language="ar", now=NOW, backfill=False, detect=str))
    spent = time.process_time() - started
    assert len(poll.sightings) == expected, f"{state.feed.id}: {len(poll.sightings)} new, expected {expected}"
    return poll.known, spent


def _run(coroutine: object) -> Poll:
    """Steps through a coroutine that never waits; an event loop would only add its own time."""
    try:
        coroutine.send(None)  # type: ignore[attr-defined]
    except StopIteration as done:
        return done.value  # type: ignore[no-any-return]
    raise AssertionError("it waited")


def cost(feeds: Sequence[MadeFeed]) -> None:
    """Prints the CPU of polls."""
    polled(Bodies(), known(feeds[0]), feeds[0].body(), feeds[0].window)  # Imports and caches are no part of a poll.
    times: dict[str, list[float]] = {
        name: [] for name in ("first", "unchanged", "0 new", "1 new", "3 new", "feedparser")
    }
    fetcher = Bodies()
    for feed in feeds:
        state, spent = polled(fetcher, known(feed), feed.body(), feed.window)
        times["first"].append(spent)
        same, spent = polled(fetcher, state, feed.body(), 0)
        times["unchanged"].append(spent)
        jitter = feed.body().replace(b"08:00:00 GMT</lastBuildDate>", b"08:00:59 GMT</lastBuildDate>")
        times["0 new"].append(polled(fetcher, same, jitter, 0)[1])
        for newer in (1, 3):
            times[f"{newer} new"].append(polled(fetcher, same, feed.body(newer), newer)[1])
        started = time.process_time()
        parsed = feedparser.parse(io.BytesIO(feed.body()))
        times["feedparser"].append(time.process_time() - started)
        assert len(parsed.entries) == feed.window
    size = statistics.mean(len(feed.body()) for feed in feeds)
    print(f"{len(feeds)} feeds, {size / 1000:.0f} KB on average; CPU ms per poll")
    print("(feedparser: its defaults, parsing alone)")
    rival = statistics.mean(times["feedparser"])
    print(f"{'poll':<12}{'mean':>8}{'median':>8}{'p99':>8}{'against feedparser':>20}")
    for name, seconds in times.items():
        ordered = sorted(seconds)
        p99 = ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]
        mean = statistics.mean(seconds)
        row = f"{name:<12}{mean * 1e3:8.2f}{statistics.median(seconds) * 1e3:8.2f}{p99 * 1e3:8.2f}"
        print(f"{row}{f'{rival / mean:.1f}x':>20}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one measure, or all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("what", nargs="?", choices=("cost", "throughput", "pace", "all"), default="all")
    parser.add_argument("--feeds", type=int, default=100)
    parser.add_argument("--polled", type=int, default=0, help="feeds that throughput polls; 10,000, or 2,000 among all")
    parser.add_argument("--seconds", type=float, default=15.0, help="how long throughput is measured")
    options = parser.parse_args(arguments)
    if options.what in ("cost", "all"):
        cost(made_feeds(options.feeds))
    if options.what in ("throughput", "all"):
        polled_feeds = options.polled or (2_000 if options.what == "all" else 10_000)
        throughput(feeds=polled_feeds, seconds=options.seconds)
    if options.what in ("pace", "all"):
        pace()
    return 0


if __name__ == "__main__":
    sys.exit(main())
