"""How far each stage is behind its topic, as Kafka knows it: to say where a canary got stuck. It decides nothing."""

from __future__ import annotations

import asyncio

from aiokafka import AIOKafkaConsumer
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError

from rasid.errors import Unavailable
from rasid.settings import KafkaSettings
from rasid.stage import Stage
from rasid.topics import ARTICLES, STORY_CHANGES, TAGGED_ARTICLES
from runtime.file_settings import SecretReader
from runtime.kafka_client import aiokafka_arguments

__all__ = ["behind"]

_STAGES = (
    Stage(name="tag", reads=ARTICLES),
    Stage(name="story", reads=TAGGED_ARTICLES),
    Stage(name="plan", reads=STORY_CHANGES),
)
_WITHIN = 10.0


async def behind(settings: KafkaSettings, secrets: SecretReader, stages: tuple[Stage, ...] = _STAGES) -> dict[str, int]:
    """Messages of its topic that each stage has not finished yet.

    Raises:
        Unavailable: Kafka cannot be asked.
    """
    arguments = aiokafka_arguments(settings, secrets)
    admin = AIOKafkaAdminClient(**arguments)
    consumer = AIOKafkaConsumer(group_id=None, **arguments)
    found: dict[str, int] = {}
    try:
        async with asyncio.timeout(_WITHIN):
            await admin.start()
            await consumer.start()
            for stage in stages:
                committed = await admin.list_consumer_group_offsets(stage.group)
                places = [place for place in committed if place.topic == stage.reads.name]
                ends = await consumer.end_offsets(places) if places else {}
                found[stage.name] = sum(max(0, ends[place] - max(0, committed[place].offset)) for place in places)
    except (KafkaError, TimeoutError, OSError) as error:
        raise Unavailable(f"Kafka cannot be asked: {type(error).__name__}: {error}") from error
    finally:
        await admin.close()
        await consumer.stop()
    return found
