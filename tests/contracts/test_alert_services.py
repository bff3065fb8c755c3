"""Planner and dispatcher as processes, on a real Kafka and a real Elasticsearch: kill -9 loses and doubles nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.bench_alerts import through_kafka

pytestmark = [pytest.mark.stack, pytest.mark.timeout(400)]

MESSAGES, KILLS, HOOKS = 60, 4, 2


@pytest.fixture
def open_folder(stack_directory: Path, request: pytest.FixtureRequest) -> Path:
    folder = stack_directory / str(request.node.name)
    folder.mkdir()
    return folder


async def test_kill_9_of_planner_and_dispatcher_loses_nothing(
    kafka_bootstrap: str, elasticsearch_url: str, open_folder: Path
) -> None:
    """Every receiver gets every message; what comes twice carries the id of the first, so a receiver can tell."""
    receiver, sent, delivered = await through_kafka(
        elasticsearch_url, kafka_bootstrap, open_folder, MESSAGES, 20, KILLS, HOOKS
    )
    total = (MESSAGES + 1) * HOOKS
    assert len(sent) == MESSAGES + 1
    assert len(receiver.times) == total
    assert delivered == total
    assert len(receiver.first()) == MESSAGES + 1
