"""Bulk writes on a node that takes little at once and is stopped in the middle: nothing lost, nothing doubled.

The proof of a promise, so it may take its time: the node of its own starts twice.
"""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest

from rasid.settings import ElasticsearchSettings
from runtime.file_settings import secret_reader
from search.bulk import BulkOutcome, write
from search.documents import Document, article_document
from search.elasticsearch_client import connect
from search.setup import setup
from stack.elasticsearch_node import ElasticsearchNode, NodeOptions
from stack.maven import ArtifactStore
from tests.search.builders import T0, article, tagged
from tests.search.test_bulk import stored

pytestmark = [pytest.mark.stack, pytest.mark.timeout(400)]

ARTICLES, WRITERS = 2_000, 6


def revisions() -> list[Document]:
    """Each article in three revisions, a sixth of them twice, in any order."""
    every = [
        article_document(tagged(article(number, revision=revision, text=f"قطر {revision} " + "س " * 500)), None, T0)
        for revision in (1, 2, 3)
        for number in range(ARTICLES)
    ]
    every += random.sample(every, ARTICLES // 2)
    random.shuffle(every)
    return every


async def test_small_limits_and_a_restart_in_the_middle_lose_and_double_nothing(
    stack_directory: Path, artifact_store: ArtifactStore
) -> None:
    little = NodeOptions(
        fast_start=True, heap="512m", more_settings={"indexing_pressure.memory.limit": f"{2 * 1024 * 1024}b"}
    )
    node = ElasticsearchNode(stack_directory / "under-pressure", artifact_store, little)
    every = revisions()
    waits: list[str] = []
    restarted: list[asyncio.Task[None]] = []

    async def restart() -> None:
        await node.stop()
        await node.start()

    async with node:
        settings = ElasticsearchSettings(url=node.url)
        client = connect(settings, secret_reader({}))
        await setup(client, settings)

        async def some(mine: list[Document]) -> list[BulkOutcome]:
            outcomes = []
            for start in range(0, len(mine), 200):
                if start and not restarted:  # The first writer that has written something.
                    restarted.append(asyncio.create_task(restart()))
                outcomes.append(await write(client, mine[start : start + 200], on_wait=waits.append))
            return outcomes

        results = await asyncio.gather(*(some(every[place::WRITERS]) for place in range(WRITERS)))
        await restarted[0]
        outcomes = [outcome for result in results for outcome in result]
        assert sum(outcome.written + outcome.older for outcome in outcomes) >= len(every)
        assert [outcome.poison for outcome in outcomes if outcome.poison] == []
        assert any("429" in why for why in waits), "the limit was reached"
        assert any("cannot be reached" in why for why in waits), "the node was away"
        found = await stored(client, settings.prefix)
        await client.close()
    assert len(found) == ARTICLES
    assert {source["revision"] for source in found.values()} == {3}
    assert {source["body"][:5] for source in found.values()} == {"قطر 3"}
