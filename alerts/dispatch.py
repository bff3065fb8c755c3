"""The dispatcher: takes deliveries that are due, one queue an endpoint, sends them and records how it went.

The ledger is the truth: a hint from Kafka only says "look now", and a sweep of the ledger finds whatever is due, also
what a process that died had claimed. A delivery is claimed by compare-and-set before it is sent, so two dispatchers
never send the same one at the same time. Nothing here sleeps or reads a clock: `now` and `pause` are given. Whether to
send, and what follows from an attempt, is decided in `rasid.delivery_plan`.
"""

from __future__ import annotations

import asyncio
import heapq
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from alerts.attempt import Attempts
from alerts.gather import Gathering
from alerts.standing import Standing, read_standing
from rasid.delivery_plan import (
    Breaker,
    Next,
    Outcome,
    Result,
    after,
    breaker_after,
    hold_for,
    may_send,
    recovered,
)
from rasid.errors import Unavailable
from rasid.notification import (
    Delivery,
    DeliveryHint,
    DeliveryState,
    Notification,
    NotSent,
    Reason,
)
from rasid.subscription import Endpoint, Subscriptions
from runtime.prometheus_metrics import DELIVERIES
from search.ledger import Ledger, Version

__all__ = ["Dispatcher"]

log = structlog.get_logger()

_QUEUE = 10_000  # per endpoint in memory; what is over stays in the ledger and is found by a later sweep.
_SWEEP = 2_000
_CLAIM = timedelta(seconds=90)  # longer than any send may take; then its process is taken for dead.


@dataclass(slots=True)
class _Queue:
    """What waits for one endpoint, and what the endpoint did lately."""

    waiting: list[tuple[datetime, int, str]] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    workers: set[asyncio.Task[None]] = field(default_factory=set)
    breaker: Breaker = field(default_factory=Breaker)
    paused_until: datetime | None = None
    sent: deque[datetime] | None = None  # when messages went out lately; None until read from the ledger.


class Dispatcher:
    """Feed it with `offer` and `sweep`; `settle` waits until nothing that is due is left in memory."""

    def __init__(
        self,
        *,
        ledger: Ledger,
        subscriptions: Callable[[], Subscriptions],
        attempts: Attempts,
        now: Callable[[], datetime],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        owns: Callable[[str], bool] | None = None,
        concurrency: int = 64,
    ) -> None:
        """`owns` says whether an endpoint is ours (None: all are); `concurrency` bounds all sends together."""
        self._ledger, self._subscriptions, self._attempts = ledger, subscriptions, attempts
        self._now, self._pause, self._owns = now, pause, owns
        self._gathering = Gathering(ledger, now)
        self._slots = asyncio.Semaphore(concurrency)
        self._queues: dict[str, _Queue] = {}
        self._stopping = False

    def offer(self, hint: DeliveryHint) -> bool:
        """Takes a delivery into its endpoint's queue, if it is due and the endpoint is ours and takes messages."""
        if self._stopping or hint.due > self._now() or not self._is_ours(hint.endpoint):
            return False
        queue = self._queues.setdefault(hint.endpoint, _Queue())
        if hint.delivery in queue.known or len(queue.waiting) >= _QUEUE or not self._open(queue):
            return False
        queue.known.add(hint.delivery)
        heapq.heappush(queue.waiting, (hint.due, 0, hint.delivery))
        self._work(hint.endpoint, queue)
        return True

    async def sweep(self) -> int:
        """Takes everything that is due in the ledger; how many it took.

        Raises:
            Unavailable: the ledger cannot be searched now.
        """
        now = self._now()
        taken = 0
        for stored in await self._ledger.due(now, now - _CLAIM, _SWEEP):
            delivery = stored.value
            due = delivery.due if delivery.state is DeliveryState.PENDING else now
            taken += self.offer(DeliveryHint(delivery=delivery.id, endpoint=delivery.endpoint, due=min(due, now)))
        return taken

    async def settle(self) -> None:
        """Waits until every queue is empty and nothing is being sent."""
        while tasks := [task for queue in self._queues.values() for task in queue.workers]:
            await asyncio.wait(tasks)

    async def stop(self, grace: float = 20.0) -> None:
        """Takes nothing more and waits for what is being sent; what is not done by then is mended by the next start."""
        self._stopping = True
        tasks = [task for queue in self._queues.values() for task in queue.workers]
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    @property
    def queued(self) -> int:
        """How many deliveries are in memory."""
        return sum(len(queue.waiting) for queue in self._queues.values())

    def _is_ours(self, endpoint: str) -> bool:
        return self._owns is None or self._owns(endpoint)

    def _open(self, queue: _Queue) -> bool:
        now = self._now()
        return may_send(queue.breaker, now) and (queue.paused_until is None or now >= queue.paused_until)

    def _work(self, name: str, queue: _Queue) -> None:
        endpoint = self._subscriptions().endpoint(name)
        most = endpoint.webhook.concurrency if endpoint is not None and endpoint.webhook is not None else 1
        if len(queue.workers) < most:
            task = asyncio.create_task(self._drain(name, queue), name=f"dispatch {name}")
            queue.workers.add(task)
            task.add_done_callback(queue.workers.discard)

    async def _drain(self, name: str, queue: _Queue) -> None:
        while queue.waiting and not self._stopping:
            if not self._open(queue):  # The next sweep after the pause brings them back.
                queue.waiting.clear()
                queue.known.clear()
                return
            _, _, identifier = heapq.heappop(queue.waiting)
            async with self._slots:
                try:
                    await self._deliver(identifier, name, queue)
                except Unavailable as error:
                    log.warning("the ledger is away; the delivery stays in it", delivery=identifier, error=str(error))
                except Exception:
                    # One bad document must not stop its endpoint's queue. It stays in the ledger, loudly.
                    log.exception("a delivery failed in our own code", delivery=identifier)
                    queue.paused_until = self._now() + timedelta(minutes=1)
                finally:
                    queue.known.discard(identifier)

    async def _deliver(self, identifier: str, name: str, queue: _Queue) -> None:
        """Takes one delivery as far as it gets now."""
        now = self._now()
        found = (await self._ledger.get([identifier])).get(identifier)
        if found is None or not isinstance(found.value, Delivery):
            return
        delivery, version = found.value, found.version
        if delivery.state is DeliveryState.SENDING:
            if delivery.claimed is not None and delivery.claimed > now - _CLAIM:
                return
            seen = await self._ledger.replace(recovered(delivery, now), version)
            if seen is None:
                return
            delivery, version = recovered(delivery, now), seen
        if delivery.state is not DeliveryState.PENDING or delivery.due > now:
            return
        endpoint = self._subscriptions().endpoint(name)
        standing = await read_standing(self._ledger, delivery, endpoint, self._subscriptions())
        refusal = standing.refusal(now)
        if refusal is not None or endpoint is None or standing.notification is None:
            code = refusal or NotSent.GONE
            await self._close(delivery, version, code)
            return
        if await self._held(delivery, version, endpoint, standing, queue, now):
            return
        if delivery.subscription and not delivery.body:
            latest = await self._gathering.latest_digest(delivery, endpoint)
            if latest.id != delivery.id:
                self.offer(DeliveryHint(delivery=latest.id, endpoint=latest.endpoint, due=latest.due))
                return
        message = await self._gathering.frozen(standing.notification)
        if not message.entries and message.reason is Reason.DIGEST and not message.send_empty:
            await self._close(delivery, version, NotSent.EMPTY)
            return
        await self._send(delivery, version, endpoint, message, queue)

    async def _held(
        self,
        delivery: Delivery,
        version: Version,
        endpoint: Endpoint,
        standing: Standing,
        queue: _Queue,
        now: datetime,
    ) -> bool:
        """Puts it off while it is quiet or too much; when that is over, what waited goes out as one message."""
        message, recipient = standing.notification, standing.recipient
        assert message is not None
        assert recipient is not None
        if delivery.tries or delivery.replays:
            return False  # It was let through once; a retry is no new message.
        hold = hold_for(message.reason, message.level, recipient, endpoint.rate, await self._sent(endpoint, queue), now)
        if hold is not None:
            code = NotSent.QUIET if hold.code is NotSent.QUIET else NotSent.RATE
            if message.reason in (Reason.DIGEST, Reason.CATCH_UP, Reason.ROLLUP):
                # These gather others already; they only wait.
                await self._ledger.replace(replace(delivery, due=hold.until), version)
            else:
                await self._ledger.replace(replace(delivery, due=hold.until, hold=code.value, code=code.value), version)
            return True
        if not delivery.hold:
            return False
        one_by_one = (
            delivery.hold == NotSent.QUIET.value and recipient.quiet is not None and not recipient.quiet.catch_up
        )
        if one_by_one:
            return False
        gathered = await self._gathering.gather(delivery, endpoint)
        if gathered is None:
            return False  # It waited alone: it goes out as itself.
        queue.known.discard(gathered.id)
        self.offer(DeliveryHint(delivery=gathered.id, endpoint=gathered.endpoint, due=min(gathered.due, now)))
        return True

    async def _sent(self, endpoint: Endpoint, queue: _Queue) -> deque[datetime]:
        if queue.sent is None:
            found = await self._ledger.find(
                Delivery,
                {"endpoint": endpoint.id, "state": DeliveryState.DELIVERED.value},
                most=endpoint.rate.most,
                newest=True,
                fresh=False,
            )
            times = [stored.value.attempts[-1].at for stored in found if stored.value.attempts]
            queue.sent = deque(sorted(times), maxlen=max(endpoint.rate.most, 1))
        return queue.sent

    async def _close(self, delivery: Delivery, version: Version, code: NotSent) -> None:
        DELIVERIES.labels(delivery.channel.value, code.value).inc()
        await self._ledger.replace(
            replace(delivery, state=DeliveryState.SUPPRESSED, code=code.value, claimed=None, hold=""), version
        )

    async def _send(
        self, delivery: Delivery, version: Version, endpoint: Endpoint, message: Notification, queue: _Queue
    ) -> None:
        body = delivery.body or self._attempts.body(delivery, endpoint, message)
        now = self._now()
        claimed = replace(delivery, state=DeliveryState.SENDING, claimed=now, body=body)
        seen = await self._ledger.replace(claimed, version)
        if seen is None:
            return  # Somebody else has it.
        result = await self._attempts.send(claimed, endpoint)
        DELIVERIES.labels(delivery.channel.value, result.outcome.value).inc()
        following = after(claimed, result, self._now())
        await self._record(following.delivery, seen)
        await self._learn(endpoint, queue, following, result)

    async def _record(self, delivery: Delivery, version: Version) -> None:
        """Writes the outcome, however long the ledger is away: what was sent and is not recorded is sent again."""
        wait = 0.1
        while True:
            try:
                if await self._ledger.replace(delivery, version) is None:
                    await self._settle_conflict(delivery)
                return
            except Unavailable:
                await self._pause(wait)
                wait = min(5.0, wait * 2)

    async def _settle_conflict(self, delivery: Delivery) -> None:
        """A write whose answer was lost shows as a conflict; a delivered one must not stay claimed in either case."""
        found = (await self._ledger.get([delivery.id])).get(delivery.id)
        if found is None or not isinstance(found.value, Delivery) or found.value == delivery:
            return
        if delivery.state is DeliveryState.DELIVERED and found.value.state is not DeliveryState.DELIVERED:
            await self._ledger.replace(delivery, found.version)

    async def _learn(self, endpoint: Endpoint, queue: _Queue, following: Next, result: Result) -> None:
        now = self._now()
        if following.pause_until is not None:
            queue.paused_until = following.pause_until
        why = following.disable
        if result.outcome is Outcome.DELIVERED:
            (await self._sent(endpoint, queue)).append(now)
        if following.counts:
            delivered = result.outcome is Outcome.DELIVERED
            queue.breaker, tired = breaker_after(queue.breaker, delivered=delivered, now=now)
            why = why or tired
        if why:
            await self._attempts.disable(self._ledger, endpoint, why, now)
            await self._tell_owner(endpoint, why, now)
        if following.suppress or following.strike:
            await self._attempts.suppress(self._ledger, endpoint, following, now)

    async def _tell_owner(self, endpoint: Endpoint, why: str, now: datetime) -> None:
        log.error("an endpoint is disabled", endpoint=endpoint.id, why=why)
        messages, deliveries = self._gathering.operational(self._subscriptions(), endpoint, why, now)
        if messages:
            await self._ledger.create([*messages, *deliveries])
