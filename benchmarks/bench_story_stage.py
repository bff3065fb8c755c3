"""What it costs to join and store stories, by how many articles the story stage takes at once.

Run from the repository: `python -m benchmarks.bench_story_stage`. The articles are those in ten languages of
`shared/data/stories`, the Elasticsearch is a node of its own. The rival stores a story at each of its articles: batches
of one, by the same handler. Whatever the size, every article must lead to the same story in the same order.
"""

from __future__ import annotations

import asyncio
import gzip
import itertools
import json
import os
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.bench_stories import SETS
from benchmarks.story_adapter import tagged_article
from processors.faust_story import StoryHandler
from rasid.settings import ElasticsearchSettings
from rasid.stage import Message
from rasid.wire import encode
from runtime.file_settings import secret_reader
from runtime.http_health import Health
from search.elasticsearch_client import connect
from search.setup import setup
from stack.elasticsearch_node import ElasticsearchNode, NodeOptions
from stack.maven import ArtifactStore, default_cache

START = datetime(2026, 11, 24, 8, tzinfo=UTC)
ARTICLES = 600
SIZES = (1, 20, 200)
ROUNDS = 2


async def handled(url: str, name: str, values: list[bytes], size: int) -> tuple[float, float, list[bytes]]:
    """Articles a second by the clock, milliseconds of our processor each, and what the planner is told."""
    settings = ElasticsearchSettings(url=url, prefix=name)
    client = connect(settings, secret_reader({}))
    await setup(client, settings)
    await client.close()
    handler = StoryHandler(
        lambda: connect(settings, secret_reader({})), lambda: START + timedelta(hours=1), Health("story"), prefix=name
    )
    await handler.start()
    await handler.assigned()
    told: list[bytes] = []
    began, busy = time.perf_counter(), time.process_time()
    for start in range(0, len(values), size):
        batch = tuple(
            Message(topic="t", partition=0, offset=start + place, key=None, value=value)
            for place, value in enumerate(values[start : start + size])
        )
        found = await handler.handle(batch)
        assert not found.dead
        told += [one.value for one in found.outgoing]
    rate, each = len(values) / (time.perf_counter() - began), (time.process_time() - busy) / len(values) * 1000
    await handler.stop()
    return rate, each, told


def _rows() -> list[dict[str, Any]]:
    """The articles, as if they came one a second: what is older than some days the stage forgets."""
    with gzip.open(SETS / "ten-languages.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in itertools.islice(lines, ARTICLES)]
    return [row | {"published": (START + timedelta(seconds=n)).isoformat()} for n, row in enumerate(rows)]


async def run(folder: str) -> None:
    values = [encode(tagged_article(row)) for row in _rows()]
    store = ArtifactStore(default_cache(os.environ))
    node = ElasticsearchNode(Path(folder, "elasticsearch"), store, NodeOptions(fast_start=True, heap="768m"))
    await node.start()
    try:
        answers = []
        for turn in range(ROUNDS):
            for size in SIZES:
                rate, each, told = await handled(node.url, f"bench{turn}x{size}", values, size)
                print(f"{size:4} at once: {rate:6.0f} articles/s, {each:.2f} ms of one core each", flush=True)
                answers.append(told)
        assert all(told == answers[0] for told in answers), "the answers differ"
    finally:
        await node.stop()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="rasid-bench-") as made:
        Path(made).chmod(0o755)  # The node is another user's.
        asyncio.run(run(made))
