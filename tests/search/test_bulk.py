"""Bulk writes on the real Elasticsearch: nothing lost, nothing doubled, nothing older over newer, whatever happens."""

from __future__ import annotations

import asyncio
import random
from dataclasses import replace
from typing import Any

import pytest
from elasticsearch import AsyncElasticsearch

from rasid.settings import ElasticsearchSettings
from runtime.file_settings import secret_reader
from search.bulk import MAX_BYTES, MAX_DOCUMENTS, BulkOutcome, sort_out, split_requests, write
from search.documents import Document, article_document
from search.elasticsearch_client import connect
from search.pages import all_hits
from tests.fakes.loopback_gate import LoopbackGate
from tests.search.builders import T0, article, tagged


def documents(prefix: str, count: int, *, revision: int = 1) -> list[Document]:
    """One document each of so many articles, in a text that names the revision."""
    return [
        article_document(
            tagged(article(number, revision=revision, text=f"قطر {revision} " + "س " * 50)), None, T0, prefix=prefix
        )
        for number in range(count)
    ]


async def stored(client: AsyncElasticsearch, prefix: str) -> dict[str, Any]:
    await client.indices.refresh(index=f"{prefix}-articles-*")
    hits = all_hits(client, f"{prefix}-articles-*", {"match_all": {}}, [{"article_id": "asc"}])
    found: dict[str, Any] = {}
    async for hit in hits:
        assert hit["_id"] not in found, "an article is stored twice"
        found[hit["_id"]] = hit["_source"]
    return found


async def test_redelivery_in_any_order_leaves_the_newest_of_each(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    every = [one for revision in (1, 2, 3) for one in documents(settings.prefix, 2000, revision=revision)]
    every += random.sample(every, 1000)
    random.shuffle(every)
    outcome = await write(client, every)
    assert outcome.written + outcome.older == len(every)
    assert outcome.poison == ()
    found = await stored(client, settings.prefix)
    assert len(found) == 2000
    assert {source["revision"] for source in found.values()} == {3}
    assert await write(client, every) == BulkOutcome(written=0, older=len(every))


async def test_what_can_never_be_stored_comes_back_and_the_rest_is_stored(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    good = documents(settings.prefix, 20)
    strange = replace(good[3], id="strange", source={**good[3].source, "colour": "red"})
    no_date = replace(good[4], id="no-date", source={**good[4].source, "published": "yesterday"})
    # Elasticsearch refuses the whole request for an id over 512 bytes; Rasid's own ids have 30.
    long = replace(good[5], id="x" * 600)
    outcome = await write(client, [strange, *good[:10], long, *good[10:], no_date])
    assert outcome.written == 20
    reasons = {poison.document.id: poison.reason for poison in outcome.poison}
    assert reasons.keys() == {"strange", "no-date", "x" * 600}
    assert "colour" in reasons["strange"]
    assert "published" in reasons["no-date"]
    assert len(await stored(client, settings.prefix)) == 20


async def test_a_server_that_goes_away_in_the_middle_is_waited_for(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    async with LoopbackGate(settings.url) as gate:
        gate.cut_after = 700_000  # In the middle of the second request.
        through = connect(replace(settings, url=gate.url), secret_reader({}))
        waits: list[str] = []

        def reopen(why: str) -> None:
            waits.append(why)
            if len(waits) == 2:
                reopened.append(asyncio.ensure_future(gate.open()))

        reopened: list[asyncio.Future[None]] = []
        outcome = await write(through, documents(settings.prefix, 1500), on_wait=reopen)
        await through.close()
    assert len(waits) >= 2
    assert "cannot be reached" in waits[0]
    assert outcome.written + outcome.older == 1500
    assert len(await stored(client, settings.prefix)) == 1500


@pytest.mark.filterwarnings("ignore:.indices.breaker.total.limit:elasticsearch.ElasticsearchWarning")
async def test_a_server_over_its_limits_is_waited_for(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    limit = "indices.breaker.total.limit"
    await client.cluster.put_settings(persistent={limit: "1%"})
    waits: list[str] = []
    relaxed: list[asyncio.Future[Any]] = []

    def relax(why: str) -> None:
        waits.append(why)
        if len(waits) == 2:
            relaxed.append(asyncio.ensure_future(client.cluster.put_settings(persistent={limit: None})))

    try:
        outcome = await write(client, documents(settings.prefix, 100), on_wait=relax)
    finally:
        await client.cluster.put_settings(persistent={limit: None})
    assert "429" in waits[0]
    assert outcome.written == 100
    assert len(await stored(client, settings.prefix)) == 100


async def test_a_wait_ends_when_it_is_cancelled(settings: ElasticsearchSettings) -> None:
    away = connect(replace(settings, url="http://127.0.0.1:9"), secret_reader({}))
    waiting = asyncio.Event()
    task = asyncio.create_task(write(away, documents("x", 1), on_wait=lambda _why: waiting.set()))
    await waiting.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await away.close()


async def test_a_full_disk_is_waited_for_and_not_taken_for_a_refusal(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    first, second = documents(settings.prefix, 2)
    await write(client, [first])
    block = "index.blocks.read_only_allow_delete"  # What Elasticsearch sets itself when the disk is full.
    await client.indices.put_settings(index=first.index, settings={block: True})
    waits: list[str] = []
    freed: list[asyncio.Future[Any]] = []

    def free(why: str) -> None:
        waits.append(why)
        if len(waits) == 1:
            freed.append(asyncio.ensure_future(client.indices.put_settings(index=first.index, settings={block: None})))

    assert (await write(client, [second], on_wait=free)).written == 1
    assert "cluster_block_exception" in waits[0]


FATES = [
    ("Created.", 201, "", "written"),
    ("Replaced by a newer version.", 200, "", "written"),
    ("Already there.", 409, "version_conflict_engine_exception", "older"),
    ("Over a limit: later.", 429, "es_rejected_execution_exception", "again"),
    ("A shard is moving: later.", 503, "unavailable_shards_exception", "again"),
    ("A disk is full: later.", 429, "cluster_block_exception", "again"),
    ("An index is read-only: later.", 403, "cluster_block_exception", "again"),
    ("Not ours to write: refused, after some tries.", 403, "security_exception", "refused"),
    ("A field that does not exist: never.", 400, "strict_dynamic_mapping_exception", "poison"),
    ("An index that may not be made: never.", 404, "index_not_found_exception", "poison"),
]


@pytest.mark.parametrize(("rule", "status", "error", "fate"), FATES)
def test_the_fate_of_a_document(rule: str, status: int, error: str, fate: str) -> None:
    (document,) = documents("x", 1)
    (line,) = next(iter(split_requests([document])))
    item = {"status": status} | ({"error": {"type": error, "reason": "…"}} if error else {})
    found = sort_out([line], [{"index": item}])
    fates = {
        "written": found.written == 1,
        "older": found.older == 1,
        "again": bool(found.again) and not found.refused,
        "refused": bool(found.again) and found.refused,
        "poison": bool(found.poison),
    }
    assert [name for name, so in fates.items() if so] == [fate], rule


def test_a_request_is_bounded_in_documents_and_bytes() -> None:
    small = documents("x", 1200)
    sizes = [len(request) for request in split_requests(small)]
    assert sizes == [MAX_DOCUMENTS, MAX_DOCUMENTS, 200]
    large = [replace(one, source={"body": "x" * (MAX_BYTES // 3)}) for one in small[:7]]
    assert [len(request) for request in split_requests(large)] == [2, 2, 2, 1]
    huge = replace(small[0], source={"body": "x" * (2 * MAX_BYTES)})
    assert [len(request) for request in split_requests([small[1], huge, small[2]])] == [1, 1, 1]
