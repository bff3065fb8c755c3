"""Planner and dispatcher as processes, on a real Kafka and a real Elasticsearch: kill -9 loses and doubles nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.bench_alerts import through_kafka
from stack.kafka_broker import BrokerOptions, KafkaBroker
from stack.maven import ArtifactStore

pytestmark = [pytest.mark.stack, pytest.mark.timeout(400)]

MESSAGES, KILLS, HOOKS = 60, 4, 2


@pytest.fixture
def open_folder(stack_directory: Path, request: pytest.FixtureRequest) -> Path:
    folder = stack_directory / str(request.node.name)
    folder.mkdir()
    return folder


@pytest.fixture
def own_broker(artifact_store: ArtifactStore, open_folder: Path) -> Iterator[str]:
    """A broker of its own: everything that comes is counted, so nothing of another test may be on the topics."""
    broker = KafkaBroker(open_folder / "kafka", artifact_store, BrokerOptions(fast_start=True))
    asyncio.run(broker.start())
    yield broker.bootstrap
    asyncio.run(broker.stop())


async def test_kill_9_of_planner_and_dispatcher_loses_nothing(
    own_broker: str, elasticsearch_url: str, open_folder: Path
) -> None:
    """Every receiver gets every message; what comes twice carries the id of the first, so a receiver can tell."""
    receiver, sent, delivered = await through_kafka(
        elasticsearch_url, own_broker, open_folder, MESSAGES, 20, KILLS, HOOKS
    )
    total = (MESSAGES + 1) * HOOKS
    assert len(sent) == MESSAGES + 1
    assert len(receiver.times) == total
    assert delivered == total
    assert len(receiver.first()) == MESSAGES + 1
