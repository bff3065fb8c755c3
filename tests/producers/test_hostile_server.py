"""Every case of the hostile server, through the real fetcher and parser: the poll comes to what its policy says."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from producers.feed_identity import FeedMemory, Kind
from producers.feed_schedule import Policy
from producers.feed_state import FeedState, Health
from producers.fetch_answer import FetchLimits
from producers.http_fetch import HttpFetcher
from producers.parse_process import ParsePool
from producers.poll_feed import poll_feed
from producers.poll_outcome import KnownFeed, Poll
from rasid.article import Source
from rasid.feed_list import Feed
from runtime.guarded_connector import read_allowed
from tests.producers.hostile_cases import CASES as FIRST_CASES
from tests.producers.hostile_cases import Case, Expected
from tests.producers.hostile_cases_further import FURTHER_CASES
from tests.producers.hostile_server import HostileServer

LIMITS = FetchLimits(
    total=timedelta(seconds=1.0), connect=timedelta(seconds=0.5), header=timedelta(seconds=0.6), size=16_000_000
)
# Slow machines run this too: only the cases that are about slowness get the short deadline.
PATIENT = replace(LIMITS, total=timedelta(seconds=60), header=timedelta(seconds=60))
POLICY = Policy(redirect_polls=3, redirect_age=timedelta(), full_get_after=3, busy=0.0)
SLOW = ("transport/slow-drip", "transport/slow-headers", "transport/silent", "transport/endless-continue")
CASES = (*FIRST_CASES, *FURTHER_CASES)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def parser() -> AsyncIterator[ParsePool]:
    pool = ParsePool(1)  # One for all cases: a worker that a case kills is started anew.
    yield pool
    await pool.close()


def test_there_are_enough_cases_each_with_a_policy_of_its_own() -> None:
    assert len(CASES) >= 90
    assert len({case.name for case in CASES}) == len(CASES)
    assert all(case.policy.endswith(".") for case in CASES)


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
async def test_a_poll_comes_to_what_its_policy_says(case: Case, parser: ParsePool) -> None:
    answers = case.answer if isinstance(case.answer, dict) else {"/feed": case.answer}
    async with HostileServer(answers) as server:
        fetcher = HttpFetcher(
            user_agent="Rasid/0.1 (+https://rasid.example/bot)",
            allow=read_allowed([f"127.0.0.1:{server.port}"]),
            limits=LIMITS if case.name in SLOW else PATIENT,
        )
        feed = Feed(id="hostile", url=f"{server.base}/feed", source=Source(id="h", name="H"))
        known = KnownFeed(feed, FeedState(feed=feed.id, configured_url=feed.url), FeedMemory(), {})
        try:
            for number, expected in enumerate(case.polls, 1):
                asked = len(server.hits)
                now = datetime.now(UTC)
                poll = await poll_feed(known, fetcher, parser, POLICY, now=now, chance=0.0)
                known = poll.known
                where = f"{case.name}, poll {number}: {case.policy}"
                check(poll, expected, server, where)
                if expected.conditional is not None:
                    headers = server.hits[asked].headers
                    conditional = "if-none-match" in headers or "if-modified-since" in headers
                    assert conditional is expected.conditional, where
                assert server.sent < 40_000_000, where
                assert not any("fetched-by-xml" in hit.path for hit in server.hits), where
        finally:
            await fetcher.close()


def check(poll: Poll, expected: Expected, server: HostileServer, where: str) -> None:
    state = poll.known.state
    health = expected.health if isinstance(expected.health, tuple) else (expected.health,)
    assert expected.health is None or state.health in health, f"{where} {state.health}: {state.reason}"
    assert expected.reason in state.reason, f"{where} {state.reason}"
    new = [sighting.entry for sighting in poll.sightings if sighting.kind is Kind.NEW]
    if expected.new is not None:
        assert len(new) in (expected.new if isinstance(expected.new, tuple) else (expected.new,)), where
    updated = sum(sighting.kind is Kind.UPDATED for sighting in poll.sightings)
    assert expected.updated is None or updated == expected.updated, where
    if expected.titles is not None:
        assert tuple(entry.title for entry in new) == expected.titles, where
    if expected.links is not None:
        links = tuple(link.replace("BASE", server.base) for link in expected.links)
        assert tuple(entry.link for entry in new) == links, where
    if expected.dates is not None:
        dates = tuple(entry.published.isoformat() if entry.published else None for entry in new)
        assert dates == expected.dates, where
    assert expected.at_least <= poll.delay.total_seconds() <= expected.at_most, f"{where} {poll.delay}"
    assert (state.url or poll.known.feed.url).endswith(expected.url), where
    assert state.disabled is expected.disabled, where
    assert set(expected.flags) <= set(poll.flags), f"{where} {poll.flags}"
    for entry in new:
        assert not any(ord(character) < 32 for character in entry.title), where
        assert "<script" not in f"{entry.title}{entry.text}".lower(), where
        assert len(entry.text.encode()) < 900_000, where
    if state.health in (Health.OK, Health.EMPTY):
        assert state.failures == 0, where
