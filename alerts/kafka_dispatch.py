"""The dispatcher as a process: hints from Kafka, sweeps of the ledger, and which endpoints are this process's.

The partitions of the topic `notifications` that Kafka assigns to this process are the endpoints it owns, so that two
dispatchers never work on one endpoint. A hint is only a hint: its offset is committed at once, because the sweep finds
what a lost hint would have told.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Coroutine
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import structlog
from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import KafkaError
from aiokafka.partitioner import murmur2

from alerts.apprise_channel import AppriseChannel
from alerts.attempt import Attempts
from alerts.dispatch import Dispatcher
from alerts.file_journal import SentJournal
from alerts.search_access import readers_may_open
from alerts.smtp_channel import SmtpChannel
from alerts.tell_operator import TellOperator
from alerts.tokens import Links, Tokens
from alerts.webhook_channel import WebhookChannel
from rasid.canary import with_canary
from rasid.delivery import DeliveryHint
from rasid.delivery_lease import RENEW_EVERY
from rasid.errors import Unavailable, WireError
from rasid.settings import Settings
from rasid.subscription import Subscriptions
from rasid.topics import NOTIFICATIONS
from rasid.wire import decode
from runtime.file_settings import SecretReader
from runtime.http_health import Health
from runtime.kafka_client import aiokafka_arguments
from search.ledger import Ledger
from search.patience import patiently

__all__ = ["GROUP", "Ownership", "links_of", "partition_of", "run_dispatcher"]

log = structlog.get_logger()

GROUP = "rasid-dispatch"
_SWEEP_SECONDS = 1.0
_MOST_SWEEP_SECONDS = 10.0


def partition_of(endpoint: str, partitions: int) -> int:
    """The partition that the key `endpoint` goes to (murmur2, as every Kafka client of ours)."""
    return int(murmur2(endpoint.encode()) & 0x7FFFFFFF) % partitions


class Ownership(ConsumerRebalanceListener):  # type: ignore[misc]  # aiokafka publishes no types.
    """Which partitions of the topic are this process's."""

    def __init__(self) -> None:
        self.count = 0
        self.partitions: frozenset[int] = frozenset()

    async def on_partitions_revoked(self, revoked: Collection[TopicPartition]) -> None:
        """Takes nothing new of these; what is being sent is claimed in the ledger and ends as it ends."""
        self.partitions -= {one.partition for one in revoked}

    async def on_partitions_assigned(self, assigned: Collection[TopicPartition]) -> None:
        """From the next sweep on, what is due there is ours."""
        self.partitions = frozenset(one.partition for one in assigned)

    def owns(self, endpoint: str) -> bool:
        """True when this endpoint's partition is assigned to this process."""
        return bool(self.count) and partition_of(endpoint, self.count) in self.partitions


def links_of(settings: Settings, secrets: SecretReader) -> Links:
    """The addresses of the self-service pages; without `serve.token_secret` mails carry none."""
    key = secrets(settings.serve.token_secret).reveal() if settings.serve.token_secret else ""
    serve = settings.serve
    return Links(
        serve.public_url,
        Tokens(key) if key else None,
        serve.kibana_url,
        search=readers_may_open(serve, several=False),
        search_among_tenants=readers_may_open(serve, several=True),
    )


async def run_dispatcher(
    settings: Settings,
    secrets: SecretReader,
    subscriptions: Callable[[], Subscriptions],
    ledger: Ledger,
    *,
    now: Callable[[], datetime],
    health: Health,
    stop: asyncio.Event,
    pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Dispatches until `stop` is set; then finishes what is being sent, for at most twenty seconds.

    `ledger` and the object behind `subscriptions` are the caller's to open and close.
    """
    ownership = Ownership()
    smtp = SmtpChannel(settings.smtp, secrets, now)
    webhook = WebhookChannel(with_canary(settings.webhook, settings.monitor), now, about=settings.serve.public_url)
    attempts = Attempts(
        smtp=smtp,
        webhook=webhook,
        apprise=AppriseChannel(settings.operator.apprise_schemes, now),
        secrets=secrets,
        links=links_of(settings, secrets),
        mail=settings.smtp,
        bounce_strikes=settings.bounces.strikes,
        subscriptions=subscriptions,
        now=now,
    )
    operator = TellOperator(ledger, subscriptions, attempts, settings.operator, now)
    journal = SentJournal(Path(settings.paths.state) / f"dispatch-{settings.serve.instance}.journal")
    dispatcher = Dispatcher(
        ledger=ledger,
        subscriptions=subscriptions,
        attempts=attempts,
        now=now,
        pause=pause,
        owns=ownership.owns,
        journal=journal,
        operator=partial(operator.tell, path_is_dead=False),
    )
    consumer = AIOKafkaConsumer(
        group_id=GROUP,
        group_instance_id=f"{GROUP}-{settings.serve.instance}",
        auto_offset_reset="latest",  # Older hints say nothing that the first sweep does not find.
        enable_auto_commit=True,
        session_timeout_ms=10_000,
        heartbeat_interval_ms=2_000,
        **aiokafka_arguments(settings.kafka, secrets),
    )
    tasks: list[asyncio.Task[None]] = []
    renewing = asyncio.create_task(_renewals(dispatcher, pause), name="renewals")
    try:
        await _connected(consumer, health, stop, pause)
        if stop.is_set():
            return
        if not await _before(stop, _made_up(journal, ledger, dispatcher, health)):
            return
        consumer.subscribe([NOTIFICATIONS.name], listener=ownership)
        tasks = [
            asyncio.create_task(_hints(consumer, dispatcher, ownership, pause), name="hints"),
            asyncio.create_task(_sweeps(dispatcher, consumer, ownership, health, pause), name="sweeps"),
        ]
        waiting = asyncio.create_task(stop.wait(), name="stop")
        await asyncio.wait([waiting, renewing, *tasks], return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        for task in (renewing, *tasks):
            if task.done():
                task.result()  # No loop ends by itself: an error is ours, so stop loudly.
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await dispatcher.stop()
        renewing.cancel()  # Not before what was being sent has ended.
        await asyncio.gather(renewing, return_exceptions=True)
        journal.close()
        await consumer.stop()
        await smtp.close()
        await webhook.close()


async def _connected(
    consumer: AIOKafkaConsumer, health: Health, stop: asyncio.Event, pause: Callable[[float], Awaitable[None]]
) -> None:
    while not stop.is_set():
        try:
            await consumer.start()
        except KafkaError as error:
            health.waiting(f"Kafka cannot be reached: {error}")
            await pause(1.0)
        else:
            return


async def _made_up(journal: SentJournal, ledger: Ledger, dispatcher: Dispatcher, health: Health) -> None:
    """Settles what the process before us left, however long the ledger is away."""
    await patiently(lambda: journal.settle(ledger), health.waiting)
    freed = await patiently(dispatcher.take_back, health.waiting)
    if freed:
        log.warning("took back what the process before had claimed", deliveries=freed)


async def _before(stop: asyncio.Event, work: Coroutine[Any, Any, None]) -> bool:
    """True when the work was done before `stop` was set; else it is given up."""
    working, waiting = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait([working, waiting], return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            await working
            return True
        return False
    finally:
        for task in (working, waiting):
            task.cancel()
        await asyncio.gather(working, waiting, return_exceptions=True)


async def _renewals(dispatcher: Dispatcher, pause: Callable[[float], Awaitable[None]]) -> None:
    while True:
        await dispatcher.renew()
        await pause(RENEW_EVERY.total_seconds())


async def _hints(
    consumer: AIOKafkaConsumer,
    dispatcher: Dispatcher,
    ownership: Ownership,
    pause: Callable[[float], Awaitable[None]],
) -> None:
    while True:
        try:
            batches = await consumer.getmany(timeout_ms=500)
        except KafkaError as error:
            log.warning("no hints for now; the sweep goes on", error=str(error))
            await pause(1.0)
            continue
        _count(consumer, ownership)
        for messages in batches.values():
            for message in messages:
                try:
                    dispatcher.offer(decode(DeliveryHint, message.value))
                except WireError as error:
                    log.warning("a hint that is none", error=str(error), offset=message.offset)


def _count(consumer: AIOKafkaConsumer, ownership: Ownership) -> None:
    found = consumer.partitions_for_topic(NOTIFICATIONS.name)
    if found:
        ownership.count = len(found)


async def _sweeps(
    dispatcher: Dispatcher,
    consumer: AIOKafkaConsumer,
    ownership: Ownership,
    health: Health,
    pause: Callable[[float], Awaitable[None]],
) -> None:
    wait = _SWEEP_SECONDS
    while True:
        _count(consumer, ownership)
        try:
            if ownership.partitions:
                await dispatcher.open_digests()
                await dispatcher.sweep()
                health.ok()
            else:
                health.waiting("no endpoints are assigned to this process yet")
            wait = _SWEEP_SECONDS
        except Unavailable as error:
            health.waiting(str(error))
            wait = min(_MOST_SWEEP_SECONDS, wait * 2)
        health.details["queued"] = dispatcher.queued
        await pause(wait)
