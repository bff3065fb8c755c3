"""Claims: a delivery is marked as ours before it is sent, and what a dead process had claimed is taken over.

A claim is made by compare-and-set, renewed while the delivery is being sent, and given up when it cannot be renewed in
time, so two dispatchers never send the same delivery at the same time. What is claimed has its bytes, and its message
is closed: the planner merges nothing more into it. Nothing is sent here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

import structlog

from alerts.admission import Admission, Claim
from alerts.attempt import Attempts
from alerts.gather import Gathering
from alerts.standing import Standing
from rasid.alert_decision import NotSent
from rasid.delivery import Delivery, DeliveryHint, DeliveryState
from rasid.delivery_lease import is_over, to_renew, yet
from rasid.delivery_plan import recovered
from rasid.errors import Unavailable
from rasid.ledger_value import LedgerValue
from rasid.notification import Notification, Reason
from rasid.subscription import Endpoint
from search.ledger import Ledger, Stored, Version

__all__ = ["Claims", "Held"]

log = structlog.get_logger()

_OWN = 10_000  # what is over is taken over when its claims have run out.


@dataclass(slots=True)
class Held:
    """A claim that is kept ours while its delivery is sent. Who writes the claimed document has to hold `lock`."""

    claim: Claim
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    scope: asyncio.Timeout | None = None  # of the send; it ends when the claim does.
    lost: bool = False
    done: bool = False

    def end(self) -> None:
        """Stops the send that is under way: somebody else may have the delivery."""
        self.lost = True
        if self.scope is not None and not self.scope.expired():
            self.scope.reschedule(asyncio.get_running_loop().time())


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """`offer` takes a delivery that another one leads to: a later digest in place of the one that was missed.

    `owner` is the name of this dispatcher in its claims; no other process that lives has it.
    """

    ledger: Ledger
    gathering: Gathering
    admission: Admission
    attempts: Attempts
    now: Callable[[], datetime]
    offer: Callable[[DeliveryHint], bool]
    owner: str
    _held: dict[str, Held] = field(default_factory=dict)

    async def due(self, chosen: list[str], now: datetime) -> list[Claim]:
        """Those that are still to be sent; what a dead process had claimed is taken over."""
        found = await self.ledger.get(chosen)
        taken = await asyncio.gather(*(self._taken_over(found[one], now) for one in chosen if one in found))
        return [one for one in taken if one is not None]

    async def _taken_over(self, stored: Stored[LedgerValue], now: datetime) -> Claim | None:
        delivery, version = stored.value, stored.version
        if not isinstance(delivery, Delivery):
            return None
        if delivery.state is DeliveryState.SENDING:
            if not is_over(delivery, now):
                return None
            delivery = recovered(delivery, now)
            seen = await self.ledger.replace(delivery, version)
            if seen is None:
                return None
            version = seen
        if delivery.state is not DeliveryState.PENDING or delivery.due > now:
            return None
        return Claim(delivery, version)

    async def claim(self, one: Claim, endpoint: Endpoint, standing: Standing) -> Claim | None:
        """Freezes the message, makes the bytes and marks the delivery as ours; None when it is not to be sent now."""
        delivery, message = one.delivery, standing.notification
        assert message is not None
        if endpoint.confidential and not delivery.thin:
            # Also where full bytes were made before the tenant was marked: these must not go out any more.
            delivery = replace(delivery, thin=True, body="")
            one = Claim(delivery, one.version)
        try:
            if message.reason is Reason.DIGEST:
                if not delivery.body:
                    latest = await self.gathering.latest_digest(delivery, endpoint)
                    if latest.id != delivery.id:
                        self.offer(DeliveryHint(delivery=latest.id, endpoint=latest.endpoint, due=latest.due))
                        return None
                    if await self.admission.waits_for_more(one, message, self.now()):
                        return None
                message = message if message.frozen else await self.gathering.frozen(message)
                if not message.entries and not message.send_empty:
                    await self.admission.close(one, NotSent.EMPTY)
                    return None
            if message.frozen:
                return await self._marked(one, delivery.body or self.attempts.body(delivery, endpoint, message))
            return await self._frozen_and_marked(one, endpoint, message, standing.seen)
        except Unavailable as error:
            log.warning("the ledger is away; the delivery stays in it", delivery=delivery.id, error=str(error))
            return None

    async def _frozen_and_marked(
        self, one: Claim, endpoint: Endpoint, message: Notification, seen: Version | None
    ) -> Claim | None:
        """Both in one request. Nothing is sent before both are there; bytes of an open message count for nothing."""
        frozen = replace(message, frozen=True)
        marking = self._marked(one, self.attempts.body(one.delivery, endpoint, frozen))
        freezing = self.ledger.replace(frozen, seen) if seen is not None else asyncio.sleep(0)
        closed, claim = await asyncio.gather(freezing, marking, return_exceptions=True)
        for error in (closed, claim):
            if isinstance(error, BaseException):
                raise error
        assert not isinstance(claim, BaseException)
        if closed is not None or claim is None:
            return claim
        # The planner has merged something in meanwhile, or another endpoint of the recipient was first.
        latest = await self.gathering.frozen(message)
        return await self._marked(claim, self.attempts.body(claim.delivery, endpoint, latest))

    async def _marked(self, one: Claim, body: str) -> Claim | None:
        claimed = replace(
            one.delivery, state=DeliveryState.SENDING, claimed=self.now(), claimed_by=self.owner, body=body
        )
        seen = await self.ledger.replace(claimed, one.version)
        return None if seen is None else Claim(claimed, seen)  # None: somebody else has it.

    # While it is sent.

    def hold(self, one: Claim) -> Held:
        """From now on `renew` renews it."""
        held = self._held[one.delivery.id] = Held(one)
        return held

    def let_go(self, held: Held) -> None:
        """It is not renewed any more."""
        held.done, held.scope = True, None
        self._held.pop(held.claim.delivery.id, None)

    async def renew(self) -> None:
        """Renews what is being sent. What cannot be renewed stops by itself before another process may take it."""
        now = self.now()
        await asyncio.gather(
            *(self._renewed(held) for held in tuple(self._held.values()) if to_renew(held.claim.delivery, now))
        )

    async def _renewed(self, held: Held) -> None:
        async with held.lock:
            if held.done or held.lost:
                return
            renewed = replace(held.claim.delivery, claimed=self.now())
            try:
                seen = await self.ledger.replace(renewed, held.claim.version)
                if seen is None:  # The answer to an earlier renewal may have been lost.
                    latest = (await self.ledger.get([renewed.id])).get(renewed.id)
                    if latest is not None and self._is_own(latest.value):
                        seen = await self.ledger.replace(renewed, latest.version)
            except Unavailable as error:
                log.warning("a claim could not be renewed now", delivery=renewed.id, error=str(error))
                return
            if seen is None:
                log.error("somebody else has taken a delivery that is being sent", delivery=renewed.id)
                held.end()
                return
            held.claim = Claim(renewed, seen)
            if held.scope is not None and not held.scope.expired():
                held.scope.reschedule(asyncio.get_running_loop().time() + yet(renewed, self.now()).total_seconds())

    def _is_own(self, value: LedgerValue) -> bool:
        return isinstance(value, Delivery) and value.state is DeliveryState.SENDING and value.claimed_by == self.owner

    async def take_back(self) -> int:
        """Frees what an earlier process of this name had claimed; it is dead, or we could not have its name.

        Only for the start, before anything is claimed.

        Raises:
            Unavailable: the ledger cannot be reached; calling it again is safe.
        """
        now, freed = self.now(), 0
        for stored in await self.ledger.find(Delivery, {"state": DeliveryState.SENDING.value}, most=_OWN):
            if self._is_own(stored.value):
                freed += await self.ledger.replace(recovered(stored.value, now), stored.version) is not None
        return freed
