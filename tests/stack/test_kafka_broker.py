"""The broker on the real Kafka: it keeps what it is given over a restart, and says clearly what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from kafka import KafkaAdminClient, KafkaConsumer, KafkaProducer
from kafka.admin import NewTopic

from rasid.errors import LocalStackError
from stack.kafka_broker import BrokerOptions, KafkaBroker
from stack.maven import ArtifactStore

FAST = BrokerOptions(fast_start=True)


def create_topic(bootstrap: str, name: str) -> None:
    admin = KafkaAdminClient(bootstrap_servers=bootstrap)
    admin.create_topics([NewTopic(name, num_partitions=1, replication_factor=1)])
    admin.close()


def produce(bootstrap: str, topic: str, value: bytes, **options: object) -> None:
    producer = KafkaProducer(bootstrap_servers=bootstrap, acks="all", **options)
    producer.send(topic, value).get(timeout=30)
    producer.close()


def consume(bootstrap: str, topic: str, count: int) -> list[bytes]:
    """Read on as a member of a group, and commit."""
    consumer = KafkaConsumer(
        topic, bootstrap_servers=bootstrap, group_id="readers", auto_offset_reset="earliest", enable_auto_commit=False
    )
    values: list[bytes] = []
    while len(values) < count:
        for records in consumer.poll(timeout_ms=1000).values():
            values.extend(record.value for record in records)
    consumer.commit()
    consumer.close()
    return values


def topics(bootstrap: str) -> set[str]:
    admin = KafkaAdminClient(bootstrap_servers=bootstrap)
    try:
        return set(admin.list_topics())
    finally:
        admin.close()


@pytest.mark.parametrize("compression", [None, "zstd", "gzip"])
def test_a_message_goes_through_in_every_compression_we_use(kafka_bootstrap: str, compression: str | None) -> None:
    topic = f"stack-{compression}"
    create_topic(kafka_bootstrap, topic)
    produce(kafka_bootstrap, topic, "قطر".encode(), compression_type=compression)
    assert consume(kafka_bootstrap, topic, 1) == ["قطر".encode()]


async def test_data_offsets_and_port_survive_a_restart(tmp_path: Path, artifact_store: ArtifactStore) -> None:
    broker = KafkaBroker(tmp_path / "kafka", artifact_store, FAST)
    async with broker:
        first = broker.bootstrap
        create_topic(first, "articles")
        produce(first, "articles", b"one")
        assert consume(first, "articles", 1) == [b"one"]
        with pytest.raises(LocalStackError, match=r"port \d+ .* taken"):
            await KafkaBroker(tmp_path / "other", artifact_store, BrokerOptions(port=broker.port)).start()
    assert broker.child is not None
    assert not broker.child.running
    async with broker:
        assert broker.bootstrap == first
        assert "articles" in topics(first)
        produce(first, "articles", b"two")
        assert consume(first, "articles", 1) == [b"two"]


async def test_a_broker_that_dies_at_its_start_says_why(tmp_path: Path, artifact_store: ArtifactStore) -> None:
    broker = KafkaBroker(tmp_path / "kafka", artifact_store, BrokerOptions(heap="nonsense"))
    with pytest.raises(LocalStackError, match="Invalid maximum heap size: -Xmxnonsense"):
        await broker.start()
