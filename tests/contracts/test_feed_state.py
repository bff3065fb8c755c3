"""What a store of feed states promises, on SQLite and on a real Elasticsearch."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from elasticsearch import AsyncElasticsearch
from msgspec.structs import replace

from producers.elasticsearch_feed_state import ElasticsearchFeedState
from producers.feed_state import FeedState, FeedStateStore, Health, StoredFeed
from producers.sqlite_feed_state import SqliteFeedState
from rasid.errors import Unavailable

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
STATE = FeedState(feed="gulf-wire", health=Health.OK, etag='W/"a"', next_poll=NOW, last_poll=NOW, backfilled=True)
MEMORY = bytes(range(256)) * 30


@pytest.fixture(params=["sqlite", pytest.param("elasticsearch", marks=pytest.mark.stack)])
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], FeedStateStore]:
    if request.param == "sqlite":
        return lambda: SqliteFeedState(tmp_path / "feeds.sqlite")
    url, prefix = request.getfixturevalue("elasticsearch_url"), f"t{uuid.uuid4().hex[:8]}"
    return lambda: ElasticsearchFeedState(AsyncElasticsearch(url), prefix)


@pytest.fixture
async def store(opened: Callable[[], FeedStateStore]) -> AsyncIterator[FeedStateStore]:
    made = opened()
    yield made
    await made.close()


async def test_what_was_never_stored_is_absent(store: FeedStateStore) -> None:
    assert await store.load(["gulf-wire"]) == {}


async def test_a_state_comes_back_as_it_was_with_its_memory(store: FeedStateStore) -> None:
    versions = await store.save([StoredFeed(STATE, MEMORY)], with_memory=True)
    found = await store.load(["gulf-wire", "another"])
    assert found == {"gulf-wire": StoredFeed(STATE, MEMORY, versions["gulf-wire"])}


async def test_a_schedule_is_written_without_touching_the_memory(store: FeedStateStore) -> None:
    versions = await store.save([StoredFeed(STATE, MEMORY)], with_memory=True)
    later = replace(STATE, polls=7, reason="all is well")
    await store.save([StoredFeed(later, b"", versions["gulf-wire"])], with_memory=False)
    found = (await store.load(["gulf-wire"]))["gulf-wire"]
    assert (found.state, found.memory) == (later, MEMORY)


@pytest.mark.parametrize("with_memory", [True, False])
async def test_the_second_of_two_writers_is_told(store: FeedStateStore, with_memory: bool) -> None:
    """Two producers may hold one feed for a moment; what the first one wrote is not lost."""
    versions = await store.save([StoredFeed(STATE, MEMORY)], with_memory=True)
    first = replace(STATE, polls=1)
    await store.save([StoredFeed(first, MEMORY, versions["gulf-wire"])], with_memory=True)
    second = StoredFeed(replace(STATE, polls=2), b"", versions["gulf-wire"])
    assert await store.save([second], with_memory=with_memory) == {}
    assert await store.save([StoredFeed(STATE, b"")], with_memory=True) == {}, "nor does one who knew of nothing"
    assert (await store.load(["gulf-wire"]))["gulf-wire"].state == first


async def test_many_states_are_written_at_once(store: FeedStateStore) -> None:
    states = [replace(STATE, feed=f"feed-{n}") for n in range(450)]
    await store.save([StoredFeed(state, b"x") for state in states], with_memory=True)
    found = await store.load([state.feed for state in states])
    assert [found[state.feed].state for state in states] == states


async def test_a_store_that_is_away_says_so() -> None:
    away = ElasticsearchFeedState(AsyncElasticsearch("http://127.0.0.1:9", max_retries=0), "news")
    with pytest.raises(Unavailable):
        await away.load(["gulf-wire"])
    with pytest.raises(Unavailable):
        await away.save([StoredFeed(STATE)], with_memory=True)
    await away.close()
