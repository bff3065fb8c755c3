"""Articles to the topic `articles`, confirmed by every in-sync broker. It knows nothing of feeds.

kafka-python is made for threads: each call sends and waits in one, while the event loop goes on. Idempotence makes the
client's own retries harmless; articles carry ids from their content, so sending one again after a crash is too.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from kafka import KafkaProducer
from kafka.errors import KafkaError

from producers.make_article import wire_form
from rasid.article import Article
from rasid.errors import Unavailable
from rasid.topics import ARTICLES

__all__ = ["KafkaArticles"]

_CONFIRMED_WITHIN = 60.0


class KafkaArticles:
    """Publishes articles. `arguments` are those of `runtime.kafka_client.kafka_python_arguments`."""

    def __init__(self, arguments: dict[str, Any], topic: str = ARTICLES.name) -> None:
        self._arguments = arguments
        self._topic = topic
        self._producer: Any = None
        self._starting = asyncio.Lock()
        self._threads = ThreadPoolExecutor(max_workers=16, thread_name_prefix="kafka-articles")

    async def publish(self, articles: Sequence[Article]) -> None:
        """Sends the articles; when it returns, the brokers have them all.

        Raises:
            Unavailable: not all were confirmed; some may have been written, and all are to be sent again.
        """
        if not articles:
            return
        loop = asyncio.get_running_loop()
        try:
            async with self._starting:
                if self._producer is None:
                    self._producer = await loop.run_in_executor(self._threads, self._connected)
            await loop.run_in_executor(self._threads, self._send, articles)
        except (KafkaError, OSError) as error:
            raise Unavailable(f"publishing to Kafka: {error}") from error

    def _connected(self) -> Any:
        return KafkaProducer(
            **self._arguments,
            acks="all",
            enable_idempotence=True,
            compression_type="zstd",
            linger_ms=20,
            batch_size=262_144,
            max_block_ms=20_000,
            delivery_timeout_ms=int(_CONFIRMED_WITHIN * 1_000),
        )

    def _send(self, articles: Sequence[Article]) -> None:
        sent = [
            self._producer.send(self._topic, key=article.id.encode("ascii"), value=wire_form(article))
            for article in articles
        ]
        for future in sent:
            future.get(timeout=_CONFIRMED_WITHIN)

    async def close(self) -> None:
        """Sends what is buffered and closes the connections."""
        producer, self._producer = self._producer, None
        if producer is not None:
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(self._threads, lambda: producer.close(timeout=10))
        self._threads.shutdown(wait=False)
