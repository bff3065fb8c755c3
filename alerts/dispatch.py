"""The dispatcher: takes deliveries that are due, one queue an endpoint, sends them and records how it went.

The ledger is the truth: a hint from Kafka only says "look now", and a sweep of the ledger finds whatever is due, also
what a process that died had claimed. A delivery is claimed by compare-and-set before it is sent, so two dispatchers
never send the same one at the same time. Nothing here sleeps or reads a clock: `now` and `pause` are given. Whether to
send, and what follows from an attempt, is decided in `rasid.delivery_plan`.
"""

from __future__ import annotations

import asyncio
import secrets
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Collection
from datetime import datetime, timedelta
from functools import partial
from urllib.parse import urlsplit

import structlog

from alerts.admission import Admission, Claim
from alerts.attempt import Attempts
from alerts.claims import Claims, Held
from alerts.endpoint_queue import EndpointQueue
from alerts.file_journal import SentJournal
from alerts.gather import Gathering
from alerts.lessons import Lessons, TellOperator
from alerts.outcomes import Outcomes
from alerts.roll_up import RollUps
from alerts.standing import Standing, read_standing
from rasid.alert_message import deliveries
from rasid.delivery import DeliveryHint
from rasid.delivery_lease import LEASE, is_worn, yet
from rasid.delivery_pace import paced
from rasid.delivery_plan import (
    Outcome,
    Result,
    after,
)
from rasid.digest_message import wanted_digests
from rasid.errors import Unavailable
from rasid.subscription import Endpoint, Subscriptions
from runtime.prometheus_metrics import DELIVERIES
from search.ledger import Ledger

__all__ = ["Dispatcher"]

log = structlog.get_logger()

_SWEEP = 2_000
_PAGES = 8  # of a sweep: what piled up for some endpoints stands before what is due for others.
_LOOK_AGAIN, _LOOKS = timedelta(minutes=10), 20  # at what waits for an endpoint; so many endpoints in one sweep.
_ONE_HOST = 8  # messages at once to one host, of all its endpoints.


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
        journal: SentJournal | None = None,
        operator: TellOperator | None = None,
    ) -> None:
        """`owns` says whether an endpoint is ours (None: all are); `concurrency` bounds all sends together.

        The journal also gives this dispatcher its name in claims; without one it has a name that nobody had before.
        """
        self._ledger, self._subscriptions, self._attempts = ledger, subscriptions, attempts
        self._now, self._owns, self._pause = now, owns, pause
        self._gathering = Gathering(ledger, now, subscriptions)
        self._roll_ups = RollUps(ledger=ledger, gathering=self._gathering, subscriptions=subscriptions, now=now)
        self._admission = Admission(
            ledger=ledger, gathering=self._gathering, roll_ups=self._roll_ups, attempts=attempts, offer=self.offer
        )
        self._claims = Claims(
            ledger=ledger,
            gathering=self._gathering,
            admission=self._admission,
            attempts=attempts,
            now=now,
            offer=self.offer,
            owner=journal.owner if journal is not None else secrets.token_hex(8),
        )
        self._lessons = Lessons(
            ledger=ledger,
            attempts=attempts,
            gathering=self._gathering,
            subscriptions=subscriptions,
            operator=operator,
        )
        self._outcomes = Outcomes(ledger, pause, journal)
        self._slots = asyncio.Semaphore(concurrency)
        self._host_slots: defaultdict[str, asyncio.Semaphore] = defaultdict(partial(asyncio.Semaphore, _ONE_HOST))
        self._queues: dict[str, EndpointQueue] = {}
        self._opened: deque[str] = deque(maxlen=10_000)  # digests that need not be written again.
        self._folds: set[asyncio.Task[None]] = set()  # what waits for endpoints that are away becomes one message.
        self._stopping = False

    def offer(self, hint: DeliveryHint) -> bool:
        """Takes a delivery into its endpoint's queue, if it is due and the endpoint is ours and takes messages."""
        if self._stopping or hint.due > self._now() or not self._is_ours(hint.endpoint):
            return False
        queue = self._queues.setdefault(hint.endpoint, EndpointQueue())
        if not queue.open(self._now()) or not queue.offer(hint.delivery, hint.due):
            return False
        self._work(hint.endpoint, queue)
        return True

    async def sweep(self) -> int:
        """Takes everything that is due in the ledger; how many it took.

        Raises:
            Unavailable: the ledger cannot be searched now.
        """
        await self._lessons.learn_anew(self._queues)
        now = self._now()
        left = {name for name, queue in self._queues.items() if not queue.wants(now)}
        self._look_over(left, now)
        taken = 0
        for _ in range(_PAGES):
            hints = await self._ledger.due(now, now - LEASE, _SWEEP, without=left)
            taken += sum(self.offer(hint) for hint in hints)
            more = {hint.endpoint for hint in hints if not self._wants(hint.endpoint, now)} - left
            if len(hints) < _SWEEP or not more:
                break
            left |= more
        return taken

    async def take_back(self) -> int:
        """Frees what an earlier process of this dispatcher had claimed; to be called once, before the first sweep.

        Raises:
            Unavailable: the ledger cannot be reached; calling it again is safe.
        """
        return await self._claims.take_back()

    async def renew(self) -> None:
        """Keeps what is being sent ours; to be called every `RENEW_EVERY`."""
        await self._claims.renew()

    async def open_digests(self) -> None:
        """Writes the digests that are due though nothing may have matched; to be called before a sweep.

        Raises:
            Unavailable: the ledger cannot be reached; the next call does it.
        """
        subscriptions = self._subscriptions()
        for message in wanted_digests(subscriptions, self._now()):
            recipient = subscriptions.recipient(message.tenant, message.recipient)
            if recipient is not None and message.id not in self._opened:
                made = [one for one in deliveries(message, recipient) if self._is_ours(one.endpoint)]
                if made:
                    await self._ledger.create([message, *made])
                self._opened.append(message.id)

    async def settle(self) -> None:
        """Waits until every queue is empty and nothing is being sent."""
        while tasks := self._tasks():
            await asyncio.wait(tasks)

    async def stop(self, grace: float = 20.0) -> None:
        """Takes nothing more and waits for what is being sent; what is not done by then is mended by the next start."""
        self._stopping = True
        if tasks := self._tasks():
            _, late = await asyncio.wait(tasks, timeout=grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _tasks(self) -> list[asyncio.Task[None]]:
        return [*self._folds, *(task for queue in self._queues.values() for task in queue.workers)]

    @property
    def queued(self) -> int:
        """How many deliveries are in memory."""
        return sum(len(queue.waiting) for queue in self._queues.values())

    def _is_ours(self, endpoint: str) -> bool:
        return self._owns is None or self._owns(endpoint)

    def _wants(self, endpoint: str, now: datetime) -> bool:
        queue = self._queues.get(endpoint)
        return self._is_ours(endpoint) and (queue is None or queue.wants(now))

    def _look_over(self, shut: Collection[str], now: datetime) -> None:
        """Lets what waits for endpoints that take nothing now be folded where it is too much, beside all else."""
        looks = _LOOKS
        for name in shut:
            queue, endpoint = self._queues[name], self._subscriptions().endpoint(name)
            lately = queue.looked is not None and now - queue.looked < _LOOK_AGAIN
            if endpoint is None or lately or not looks or not self._is_ours(name):
                continue
            looks -= 1
            queue.looked = now
            task = asyncio.create_task(self._roll_ups.look_over(endpoint, now), name=f"fold {name}")
            self._folds.add(task)
            task.add_done_callback(self._folds.discard)

    def _work(self, name: str, queue: EndpointQueue) -> None:
        endpoint = self._subscriptions().endpoint(name)
        # While the breaker is open one message goes, to see whether the endpoint is well again.
        most = 1 if queue.breaker.open_until is not None else queue.pace.width or _at_once(endpoint)
        if len(queue.workers) < most:
            task = asyncio.create_task(self._drain(name, queue), name=f"dispatch {name}")
            queue.workers.add(task)
            task.add_done_callback(queue.workers.discard)

    async def _drain(self, name: str, queue: EndpointQueue) -> None:
        while queue.waiting and not self._stopping:
            if not queue.open(self._now()) or not self._is_ours(name):
                queue.forget()  # The first sweep after the pause brings them back, or that of their new dispatcher.
                return
            chosen = queue.take()
            try:
                await self._round(chosen, name, queue)
            except Unavailable as error:
                log.warning("the ledger is away; the deliveries stay in it", endpoint=name, error=str(error))
            except Exception:
                # One bad document must not stop its endpoint for ever. It stays in the ledger, loudly.
                log.exception("deliveries failed in our own code", endpoint=name, deliveries=chosen)
                queue.paused_until = self._now() + timedelta(minutes=1)
            finally:
                queue.known.difference_update(chosen)

    async def _round(self, chosen: list[str], name: str, queue: EndpointQueue) -> None:
        """Takes some deliveries of one endpoint as far as they get now."""
        now, subscriptions = self._now(), self._subscriptions()
        endpoint = subscriptions.endpoint(name)
        found = await self._claims.due(chosen, now)
        standings = await asyncio.gather(
            *(read_standing(self._ledger, one.delivery, endpoint, subscriptions) for one in found)
        )
        if standings and not queue.learnt:
            queue.learnt = True
            state = standings[0].state
            if state is not None:
                queue.learn(state)
            if not queue.open(now):
                return  # The next round forgets the rest, and the first sweep after the pause brings them back.
        passed: list[tuple[Claim, Standing]] = []
        reserved = 0
        try:
            for one, standing in zip(found, standings, strict=True):
                if await self._admission.admits(one, endpoint, standing, queue, now):
                    queue.reserved += 1
                    reserved += 1
                    passed.append((one, standing))
            if endpoint is not None:
                claims = await asyncio.gather(
                    *(self._claims.claim(one, endpoint, standing) for one, standing in passed)
                )
                await self._send_all([one for one in claims if one is not None], endpoint, queue)
        finally:
            queue.reserved -= reserved

    async def _send_all(self, claims: list[Claim], endpoint: Endpoint, queue: EndpointQueue) -> None:
        """Sends one after the other, and records each outcome while the next is under way."""
        records: list[asyncio.Task[None]] = []
        well = True
        try:
            for place, one in enumerate(claims):
                now = self._now()
                if place and (is_worn(one.delivery, now) or self._stopping or not well or not queue.open(now)):
                    await self._outcomes.release(claims[place:])
                    break
                held = self._claims.hold(one)
                try:
                    async with self._host_slots[_host(endpoint)], self._slots:
                        result = await self._sent(held, endpoint)
                finally:
                    self._claims.let_go(held)
                if result is None:
                    await self._outcomes.release(claims[place + 1 :])
                    well = False
                    break
                DELIVERIES.labels(one.delivery.channel.value, result.outcome.value).inc()
                following = await self._lessons.moved(after(one.delivery, result, self._now()), result, self._now())
                records.append(self._outcomes.sent(following.delivery, held))
                well = result.outcome is Outcome.DELIVERED
                await self._lessons.learn(endpoint, queue, following, result, self._now())
                queue.pace = paced(queue.pace, result, _at_once(endpoint))
                if queue.pace.gap:
                    await self._pause(queue.pace.gap)
        finally:
            queue.went(well=well)
            await asyncio.gather(*records)

    async def _sent(self, held: Held, endpoint: Endpoint) -> Result | None:
        """One attempt; None when the claim ran out under it, so that nothing can be said of how it went.

        The delivery stays claimed in the ledger; whoever finds the claim run out goes on as after a death.
        """
        left = yet(held.claim.delivery, self._now()).total_seconds()
        if held.lost or not left:
            return None
        try:
            async with asyncio.timeout(left) as held.scope:
                return await self._attempts.send(held.claim.delivery, endpoint)
        except TimeoutError:
            log.error("a claim ran out while it was being sent", delivery=held.claim.delivery.id)
            return None


def _host(endpoint: Endpoint) -> str:
    """Where a message goes: many endpoints may be at one host, and one that hangs must not take all slots."""
    if endpoint.webhook is not None:
        return urlsplit(endpoint.webhook.url).netloc
    return endpoint.id if endpoint.apprise is not None else endpoint.channel.value


def _at_once(endpoint: Endpoint | None) -> int:
    """How many messages may be on their way to an endpoint at the same time."""
    return endpoint.webhook.concurrency if endpoint is not None and endpoint.webhook is not None else 1
