"""Articles through a real broker: all arrive, under their ids, and feeds are shared out between producers."""

from __future__ import annotations

import asyncio
import sys
import traceback
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from kafka import KafkaConsumer, TopicPartition

from producers.feed_share import Share
from producers.kafka_articles import KafkaArticles
from producers.kafka_shares import KafkaShares
from rasid.article import Article, Source
from rasid.settings import KafkaSettings
from rasid.topics import ARTICLES
from rasid.wire import decode
from runtime.file_settings import Secret
from runtime.kafka_topics import create_topics

pytestmark = pytest.mark.stack

ROOT = Path(__file__).parent.parent.parent
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
ARTICLE = Article(
    id="art_a",
    revision=1,
    url="https://news.example/1",
    title="محادثات في الدوحة",
    text="نص",
    language="ar",
    source=Source(id="gulf-wire", name="Gulf Wire"),
    feed="gulf-wire",
    first_seen=NOW,
    fetched=NOW,
)


@pytest.fixture
def topic(kafka_bootstrap: str) -> str:
    create_topics(KafkaSettings(bootstrap=kafka_bootstrap), lambda _: Secret(""), [ARTICLES.name])
    return ARTICLES.name


def ends(bootstrap: str, topic: str) -> dict[TopicPartition, int]:
    consumer = KafkaConsumer(bootstrap_servers=bootstrap)
    try:
        places = [TopicPartition(topic, number) for number in consumer.partitions_for_topic(topic)]
        return dict(consumer.end_offsets(places))
    finally:
        consumer.close()


def read_from(bootstrap: str, start: dict[TopicPartition, int], count: int) -> list[tuple[str, Article]]:
    consumer = KafkaConsumer(bootstrap_servers=bootstrap, enable_auto_commit=False)
    try:
        consumer.assign(list(start))
        for place, offset in start.items():
            consumer.seek(place, offset)
        found: list[tuple[str, Article]] = []
        for _ in range(60):
            for records in consumer.poll(timeout_ms=500).values():
                found += [(record.key.decode(), decode(Article, record.value)) for record in records]
            if len(found) >= count:
                break
        return found
    finally:
        consumer.close()


async def test_every_article_is_there_when_publishing_returns(kafka_bootstrap: str, topic: str) -> None:
    start = ends(kafka_bootstrap, topic)
    articles: Sequence[Article] = [replace(ARTICLE, id=f"art_{n}") for n in range(500)]
    large = replace(ARTICLE, id="art_large", text="خ" * 2_000_000)
    publisher = KafkaArticles({"bootstrap_servers": [kafka_bootstrap]})
    await asyncio.gather(publisher.publish(articles[:250]), publisher.publish([*articles[250:], large]))
    written = sum(ends(kafka_bootstrap, topic).values()) - sum(start.values())
    await publisher.close()
    assert written == 501
    found = dict(read_from(kafka_bootstrap, start, 501))
    assert found["art_0"] == articles[0]
    assert set(found) == {article.id for article in [*articles, large]}
    assert 100_000 < len(found["art_large"].text) < 2_000_000, "a text that is too large for a message is cut"


AWAY = """
import asyncio
from producers.kafka_articles import KafkaArticles
from rasid.errors import Unavailable
from tests.contracts.test_kafka_articles import ARTICLE

async def main():
    publisher = KafkaArticles({"bootstrap_servers": ["127.0.0.1:9"], "bootstrap_timeout_ms": 300})
    try:
        await publisher.publish([ARTICLE])
    except Unavailable:
        print("unavailable")
    await publisher.close()

asyncio.run(main())
"""


async def test_a_broker_that_is_away_is_said_to_be() -> None:
    """In a process of its own: kafka-python leaves the sockets of a start that failed to the collector."""
    run = await asyncio.create_subprocess_exec(sys.executable, "-c", AWAY, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    out, _ = await run.communicate()
    assert out.split() == [b"unavailable"]


async def test_a_killed_producer_leaves_its_share_to_the_others(kafka_bootstrap: str) -> None:
    """Two producers share the feeds; one is killed; within the session time the other has them all."""
    topic = "articles-to-share"  # Of its own: other tests choose how many partitions the articles have.
    create_topics(KafkaSettings(bootstrap=kafka_bootstrap), lambda _: Secret(""), [topic])
    shares: asyncio.Queue[Share] = asyncio.Queue()
    ours = KafkaShares({"bootstrap_servers": [kafka_bootstrap]}, shares.put_nowait, topic)
    ours.start()

    told: list[str] = []

    async def until(parts: int) -> Share:
        try:
            async with asyncio.timeout(60):
                while len((share := await shares.get()).mine) != parts:
                    told.append(repr(share))
        except TimeoutError:
            frames = [line for frame in sys._current_frames().values() for line in traceback.format_stack(frame)]
            pytest.fail(f"no share of {parts} parts; told {told}; the threads stand at\n{''.join(frames)}")
        return share

    alone = await until(6)
    assert all(alone.owns(f"feed-{n}") for n in range(100))
    command = (sys.executable, "-m", "tests.contracts.producer_member", kafka_bootstrap, topic)
    other = await asyncio.create_subprocess_exec(*command, cwd=ROOT)
    try:
        half = await until(3)
        owned = sum(half.owns(f"feed-{n}") for n in range(1_000))
        assert 300 < owned < 700
    finally:
        other.kill()
        await other.wait()
    async with asyncio.timeout(30):
        assert len((await until(6)).mine) == 6
    await ours.stop()
