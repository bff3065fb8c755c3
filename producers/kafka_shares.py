"""Which feeds are this producer's: shared out by Kafka's own consumer-group assignment. It polls no feed.

Every producer joins one group on the topic `articles` and reads nothing from it; the partitions that the group gives
it are its share. A producer that dies leaves the group within its session time, and the others get its partitions.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import structlog
from kafka import ConsumerRebalanceListener, KafkaConsumer
from kafka.errors import KafkaError

from producers.feed_share import Share
from rasid.topics import ARTICLES

__all__ = ["KafkaShares"]

log = structlog.get_logger()
GROUP = "rasid-producers"
_SESSION_MS = 12_000
_RETRY_SECONDS = 3.0


class _Listener(ConsumerRebalanceListener):  # type: ignore[misc]
    """Notes that there is a new assignment; what it means is looked up outside the callback."""

    def __init__(self) -> None:
        self.assigned = False

    def on_partitions_revoked(self, revoked: Any) -> None:
        """Nothing: we go on until the new share is known, and the store of states notices two writers."""

    def on_partitions_assigned(self, assigned: Any) -> None:  # noqa: ARG002 - the interface's name.
        """There is something new."""
        self.assigned = True


class KafkaShares:
    """Keeps the membership in a thread and tells `changed` in the event loop whenever the share changes."""

    def __init__(self, arguments: dict[str, Any], changed: Callable[[Share], None], topic: str = ARTICLES.name) -> None:
        self._arguments = arguments
        self._changed = changed
        self._topic = topic
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def start(self) -> None:
        """Begins; call it in the event loop."""
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._run, name="kafka-shares", daemon=True)
        self._thread.start()

    async def stop(self) -> None:
        """Leaves the group, so that the others take over at once."""
        self._stop.set()
        if self._thread is not None:
            await asyncio.get_running_loop().run_in_executor(None, self._thread.join, 15.0)

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self._member()
            except (KafkaError, OSError) as error:
                # Without a broker nothing can be published either; the share stays until the group says otherwise.
                log.warning("the group of producers cannot be joined", error=str(error))
                self._stop.wait(_RETRY_SECONDS)

    def _member(self) -> None:
        consumer = KafkaConsumer(
            **self._arguments,
            group_id=GROUP,
            enable_auto_commit=False,
            session_timeout_ms=_SESSION_MS,
            heartbeat_interval_ms=3_000,
            # A topic that was not known yet when the group was joined must not leave us without feeds for five minutes.
            metadata_max_age_ms=5_000,
            auto_offset_reset="latest",
        )

        listener = _Listener()
        try:
            # Who joins before the topic is known may lead the group and give nothing to anybody (KAFKA-3949).
            while not consumer.partitions_for_topic(self._topic) and not self._stop.is_set():
                log.warning("the topic is not there yet", topic=self._topic)
                self._stop.wait(_RETRY_SECONDS)
            consumer.subscribe([self._topic], listener=listener)
            while not self._stop.is_set():
                consumer.poll(timeout_ms=500, max_records=1)
                if listener.assigned:
                    listener.assigned = False
                    self._tell(consumer)
        finally:
            consumer.close()

    def _tell(self, consumer: Any) -> None:
        assignment = consumer.assignment()
        if assignment:
            consumer.pause(*assignment)
        everything = consumer.partitions_for_topic(self._topic) or ()
        mine = frozenset(place.partition for place in assignment)
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._changed, Share(mine, len(everything)))
