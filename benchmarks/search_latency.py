"""How long a search takes, by kind, in our design and beside it in the other: part of the search benchmark."""

from __future__ import annotations

import asyncio
import itertools
import os
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from elasticsearch import AsyncElasticsearch

from benchmarks.search_corpus import START, Text, documents
from benchmarks.search_rival import drop, make_rival, rival_search
from search import bulk
from search.documents import Document
from search.filters import Filters
from search.queries import search_articles

__all__ = ["compare_latency"]

SPREAD = timedelta(days=170)
END = START + SPREAD
QUERIES = ("قطر", "الرئيس", "government", "oil price", '"prime minister"', "مجلس الأمن", "Regierung", "bank -oil")
MEDIAN_LIMIT = 50.0  # milliseconds.
_WARM, _TURNS = 12, 8
"""Rounds of all kinds and queries before anything is measured, and rounds that are."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One way of searching."""

    name: str
    filters: Filters
    facets: bool = False
    by_time: bool = True
    ours_only: bool = False


KINDS = (
    Kind("terminal, all time", Filters()),
    Kind("terminal, ten days", Filters(since=END - timedelta(days=10))),
    Kind("terminal, Arabic", Filters(languages=("ar",))),
    Kind("terminal, the best", Filters(), by_time=False, ours_only=True),
    Kind("page, all time", Filters(), facets=True),
    Kind("page, one actor", Filters(actors=("actor-3",)), facets=True),
    Kind("page, thirty days", Filters(since=END - timedelta(days=30)), facets=True),
)

Ask = Callable[[str, Kind], Awaitable[tuple[int, int]]]


async def compare_latency(
    client: AsyncElasticsearch, texts: Sequence[Text], count: int, rival_count: int, writers: int
) -> bool:
    """Fills each design in turn and asks it the same; True when ours meets the level. It leaves no index behind."""

    async def ours(text: str, kind: Kind) -> tuple[int, int]:
        found = await search_articles(
            client, text, kind.filters, prefix="bench", facets=kind.facets, by_time=kind.by_time, now=END
        )
        return found.milliseconds, found.total

    async def theirs(text: str, kind: Kind) -> tuple[int, int]:
        return await rival_search(client, text, kind.filters, facets=kind.facets)

    await _fill(client, documents(texts, count, "bench", SPREAD), count, writers, "bench-articles-*")
    medians = await _ask(client, ours, KINDS, "ours")
    await drop(client, "bench-articles-*")
    await make_rival(client)
    moved = (
        Document(index="rival", id=one.id, version=one.version, source=one.source)
        for one in documents(texts, rival_count, "bench", SPREAD)
    )
    await _fill(client, moved, rival_count, writers, "rival")
    await _ask(client, theirs, [kind for kind in KINDS if not kind.ours_only], "rival")
    await drop(client, "rival")
    return max(medians) <= MEDIAN_LIMIT


async def _fill(client: AsyncElasticsearch, source: Iterator[Document], count: int, writers: int, pattern: str) -> None:
    begun = time.perf_counter()

    async def writer() -> int:
        written = 0
        while part := list(itertools.islice(source, 500)):
            written += (await bulk.write(client, part)).written
        return written

    written = sum(await asyncio.gather(*(writer() for _ in range(writers))))
    assert written == count
    taken = time.perf_counter() - begun
    await client.indices.refresh(index=pattern)
    stats = (await client.indices.stats(index=pattern, metric="store,docs,segments"))["_all"]["primaries"]
    assert stats["docs"]["count"] == count
    indices = len(await client.indices.get(index=pattern, filter_path="*.settings.index.uuid"))
    size, segments = stats["store"]["size_in_bytes"] / 1e9, stats["segments"]["count"]
    print(
        f"\n{count} articles in {taken:.0f} s ({count / taken:.0f} a second, {writers} writers), {size:.2f} GB, "
        f"{indices} indices, {segments} segments; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    )


async def _ask(client: AsyncElasticsearch, ask: Ask, kinds: Sequence[Kind], design: str) -> list[float]:
    """Asks all queries of each kind; prints and returns the medians of call to answer, in milliseconds."""
    print(f"{design}: milliseconds                took (median)   call to answer (median, 95 of 100)   processor time")
    medians = []
    for _ in range(_WARM):  # Caches, and above all Java's compiler, as they are in a node that has run for a day.
        for kind, query in itertools.product(kinds, QUERIES):
            await ask(query, kind)
    for kind in kinds:
        walls, tooks = [], []
        before = await _processor(client)
        for _ in range(_TURNS):
            for query in QUERIES:
                begun = time.perf_counter()
                took, found = await ask(query, kind)
                walls.append((time.perf_counter() - begun) * 1000)
                tooks.append(took)
                assert found or kind.filters != Filters()
        spent = (await _processor(client) - before) / len(walls)
        walls.sort()
        medians.append(statistics.median(walls))
        tail = walls[int(len(walls) * 0.95)]
        print(
            f"  {kind.name:28} {statistics.median(tooks):10.1f} {medians[-1]:22.1f} {tail:12.1f} {spent:22.1f}"
            f"   load {os.getloadavg()[0]:.1f}"
        )
    return medians


async def _processor(client: AsyncElasticsearch) -> float:
    """Milliseconds of processor time that the node has used."""
    stats = await client.nodes.stats(metric="process", filter_path="nodes.*.process.cpu.total_in_millis")
    return float(sum(node["process"]["cpu"]["total_in_millis"] for node in stats["nodes"].values()))
