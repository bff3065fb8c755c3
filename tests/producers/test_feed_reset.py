"""Which polls are resets of a feed: a sentence of policy in each row, and two resets through the real producer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from producers.feed_entry import Entry
from producers.feed_identity import FeedMemory, recognise
from producers.feed_reset import Past, reset_of
from tests.producers.feed_texts import item, items, rss
from tests.producers.hostile_server import HostileServer, http
from tests.producers.test_poll_feeds import Shelf, feed_at, producing

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
DAILY = Past(last_ok=NOW - timedelta(minutes=5), polls=200, items_per_hour=1.0)
BUSY_NIGHT = Past(last_ok=NOW - timedelta(hours=10), polls=200, items_per_hour=4.0)
NEW_FEED = Past(last_ok=NOW - timedelta(minutes=5), polls=2)
DAY_ONLY = {"raw": "2026-11-24", "hours": 12}


def entry(n: int, *, hours: float | None = 48, raw: str = "", words: str = "", move: int = 0) -> Entry:
    """An item dated so many hours ago, None for no date; after a move it has another guid and link."""
    published = None if hours is None else NOW - timedelta(hours=hours)
    return Entry(
        guid=f"{move}-{n}",
        link=f"https://news.example/{move}/{n}",
        title=words or f"Report number {n} of the day, after move {move}",
        published=published,
        published_raw=raw or (published.isoformat() if published else ""),
    )


def entries(count: int, **more: object) -> list[Entry]:
    return [entry(n, **more) for n in range(count)]  # type: ignore[arg-type]


NEWEST = [entry(n, hours=0.05, move=9) for n in range(2)]
SAME_WORDS = [entry(n, hours=0.05, move=1, words=f"Report number {n} of the day, after move 0") for n in range(20)]
CASES = [
    ("Items of last week under new ids are a reset.", DAILY, entries(20, move=1), 20),
    ("News in the same poll stays news.", DAILY, [*entries(20, move=1), *NEWEST], 20),
    ("Known words under new ids and new dates are a reset.", DAILY, SAME_WORDS, 20),
    ("What a busy feed gathered in a night is none.", BUSY_NIGHT, entries(20, move=1, hours=6), 0),
    ("A busy feed that shows items hours late is none.", BUSY_NIGHT, entries(20, move=1, hours=13), 0),
    ("An archive after a night is one all the same.", BUSY_NIGHT, entries(20, move=1, hours=72), 20),
    (
        "Items of this morning under new ids, minutes after a poll, are a reset.",
        DAILY,
        entries(20, move=1, hours=4),
        20,
    ),
    ("Items that a cache held back for minutes are news.", DAILY, entries(20, move=1, hours=0.5), 0),
    ("Of items that say only the day, today's are news.", DAILY, entries(20, move=1, **DAY_ONLY), 0),
    ("Four items are too few for a reset.", DAILY, entries(4, move=1), 0),
    ("Old items beside as many known ones are none.", DAILY, [*entries(20), *entries(20, move=1)], 0),
    ("Old items beside more that are fresh are none.", DAILY, [*entries(5, move=1), *entries(9, move=2, hours=0)], 0),
    ("Many undated items at once are a reset.", DAILY, entries(20, move=1, hours=None), 20),
    ("A few undated items are none.", DAILY, entries(8, move=1, hours=None), 0),
    ("Undated items after a night are none.", BUSY_NIGHT, entries(20, move=1, hours=None), 0),
    ("Of a feed that is hardly known undated items are none.", NEW_FEED, entries(20, move=1, hours=None), 0),
    ("The first poll is no reset.", Past(first=True), entries(20), 0),
    ("What one poll could not take is still old in the next.", DAILY, [*entries(20), *entries(4, move=1)], 0),
    (
        "What the poll of a reset could not take is old in the next.",
        Past(last_ok=DAILY.last_ok, polls=200, unfinished=True),
        [*entries(20), *entries(4, move=1), *NEWEST],
        4,
    ),
]


@pytest.mark.parametrize(("policy", "past", "shown", "old"), CASES, ids=[row[0] for row in CASES])
def test_a_reset_is_told_from_a_busy_feed(policy: str, past: Past, shown: list[Entry], old: int) -> None:
    first = recognise(entries(20), FeedMemory(), "f", NOW - timedelta(days=3))
    memory = FeedMemory().remembering(first, NOW - timedelta(days=3))
    seen = recognise(shown, memory, "f", NOW)
    reset = reset_of(seen, len(shown), past, memory, NOW)
    assert len(reset.articles) == old, f"{policy} {reset.why}"
    assert bool(reset) == (old > 0)
    assert not reset.articles & {sighting.article for sighting in seen if sighting.entry in NEWEST}


async def test_an_archive_under_new_ids_is_published_and_marked(tmp_path: Path) -> None:
    """Through the real producer: the old items are marked, and the one that is news is not."""
    fresh = item(99, date=datetime.now(UTC).strftime("%a, %d %b %Y %H:%M:%S +0000"))
    archive = [item(n, guid=f"cms-{n}", date="Mon, 02 Nov 2026 08:00:00 +0300") for n in range(100, 120)]
    shelf, moved = Shelf(), False
    async with HostileServer({"/feed": lambda _: http(rss([*archive, fresh] if moved else items(3)))}) as server:
        async with producing(server, shelf, tmp_path / "a", [feed_at(server)], bool):
            pass
        moved = True
        async with producing(server, shelf, tmp_path / "a", [feed_at(server)], bool) as events:
            assert (events[0].new, events[0].reset, events[0].flags) == (21, 20, ("reset",))
    after = shelf.articles[3:]
    assert [article.reset for article in after] == [True] * 20 + [False]
    assert [article.backfill for article in after] == [True] * 20 + [False]


async def test_a_feed_that_moves_and_keeps_its_links_repeats_nothing(tmp_path: Path) -> None:
    """Churned guids alone are known items: nothing is published at all."""
    shelf, moved = Shelf(), False
    churned = [item(n, guid=f"cms-{n}") for n in range(8)]
    async with HostileServer({"/feed": lambda _: http(rss(churned if moved else items(8)))}) as server:
        async with producing(server, shelf, tmp_path / "a", [feed_at(server)], bool):
            pass
        moved = True
        async with producing(server, shelf, tmp_path / "a", [feed_at(server)], bool) as events:
            assert (events[0].new, events[0].reset) == (0, 0)
    assert len(shelf.articles) == 8
