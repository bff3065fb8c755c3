"""Creates the topics and their dead-letter topics. It never deletes or shrinks one and may be run at any time."""

from __future__ import annotations

import time
from collections.abc import Sequence

from kafka.admin import KafkaAdminClient, NewTopic
from kafka.errors import KafkaError, TopicAlreadyExistsError

from rasid.errors import Unavailable
from rasid.settings import KafkaSettings
from rasid.topics import TOPICS, dead_letter_topic
from runtime.file_settings import SecretReader
from runtime.kafka_client import kafka_python_arguments

__all__ = ["create_topics"]


def create_topics(settings: KafkaSettings, secrets: SecretReader, names: Sequence[str] = ()) -> tuple[str, ...]:
    """Creates what is missing and returns the names that it created; with `names`, those topics only.

    Messages may be 2 MB; logs are deleted by age, never compacted, since the agents rely on offsets without holes.

    Raises:
        Unavailable: no broker answers, or a topic cannot be created.
    """
    wanted = list(names) or [topic.name for topic in TOPICS]
    wanted += [dead_letter_topic(name) for name in wanted]
    configuration = {
        "cleanup.policy": "delete",
        "retention.ms": str(int(settings.retention.total_seconds() * 1_000)),
        "max.message.bytes": "2000000",
    }
    try:
        admin = KafkaAdminClient(**kafka_python_arguments(settings, secrets), request_timeout_ms=15_000)
    except KafkaError as error:
        raise Unavailable(f"Kafka does not answer at {settings.bootstrap}: {error}") from error
    try:
        present = set(admin.list_topics())
        missing = [name for name in wanted if name not in present]
        for name in missing:
            topic = NewTopic(name, settings.partitions, settings.replication, topic_configs=configuration)
            try:
                admin.create_topics([topic])
            except TopicAlreadyExistsError:
                continue  # Another process was faster; that is all right.
        deadline = time.monotonic() + 15
        while not set(wanted) <= set(admin.list_topics()):
            if time.monotonic() > deadline:
                raise Unavailable(f"Kafka at {settings.bootstrap} did not create all of {', '.join(wanted)}")
            time.sleep(0.05)
    except KafkaError as error:
        raise Unavailable(f"Kafka at {settings.bootstrap} created no topics: {error}") from error
    finally:
        admin.close()
    return tuple(missing)
