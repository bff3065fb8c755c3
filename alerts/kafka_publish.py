"""Publishes single messages of the monitor to Kafka, confirmed by every in-sync broker. It decides nothing.

It is for the few: a canary, a story change that is planned again.
"""

from __future__ import annotations

import asyncio
from typing import Any, Protocol

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from rasid.errors import Unavailable
from rasid.settings import KafkaSettings
from runtime.file_settings import SecretReader
from runtime.kafka_client import aiokafka_arguments

__all__ = ["KafkaPublisher", "Publisher"]

_WITHIN = 20.0


class Publisher(Protocol):
    """What takes single messages."""

    async def publish(self, topic: str, key: bytes, value: bytes) -> None:
        """Returns when the brokers have the message.

        Raises:
            Unavailable: they did not confirm it; it may have been written.
        """


class KafkaPublisher:
    """Connects with the first message. Close it."""

    def __init__(self, settings: KafkaSettings, secrets: SecretReader) -> None:
        self._settings, self._secrets = settings, secrets
        self._producer: Any = None

    async def publish(self, topic: str, key: bytes, value: bytes) -> None:
        """See `Publisher.publish`."""
        try:
            async with asyncio.timeout(_WITHIN):
                if self._producer is None:
                    await self._connect()
                await self._producer.send_and_wait(topic, value=value, key=key)
        except (KafkaError, TimeoutError, OSError) as error:
            raise Unavailable(f"Kafka does not take a message: {type(error).__name__}: {error}") from error

    async def _connect(self) -> None:
        producer = AIOKafkaProducer(
            acks="all", request_timeout_ms=int(_WITHIN * 500), **aiokafka_arguments(self._settings, self._secrets)
        )
        try:
            await producer.start()
        except BaseException:
            await producer.stop()
            raise
        self._producer = producer

    async def close(self) -> None:
        """Disconnects."""
        producer, self._producer = self._producer, None
        if producer is not None:
            await producer.stop()
