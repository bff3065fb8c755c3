"""Claims: a delivery is marked as ours before it is sent, and what a dead process had claimed is taken over.

A claim is made by compare-and-set, so two dispatchers never send the same delivery at the same time. What is claimed
has its bytes, and its message is closed: the planner merges nothing more into it. Nothing is sent here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from alerts.admission import Admission, Claim
from alerts.attempt import Attempts
from alerts.gather import Gathering
from alerts.standing import Standing
from rasid.alert_decision import NotSent
from rasid.delivery import Delivery, DeliveryHint, DeliveryState
from rasid.delivery_plan import recovered
from rasid.errors import Unavailable
from rasid.ledger_value import LedgerValue
from rasid.notification import Notification, Reason
from rasid.subscription import Endpoint
from search.ledger import Ledger, Stored, Version

__all__ = ["CLAIM", "Claims"]

log = structlog.get_logger()

CLAIM = timedelta(seconds=90)  # longer than any send may take; then its process is taken for dead.


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """`offer` takes a delivery that another one leads to: a later digest in place of the one that was missed."""

    ledger: Ledger
    gathering: Gathering
    admission: Admission
    attempts: Attempts
    now: Callable[[], datetime]
    offer: Callable[[DeliveryHint], bool]

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
            if delivery.claimed is not None and delivery.claimed > now - CLAIM:
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
        try:
            if message.reason is Reason.DIGEST:
                if not delivery.body:
                    latest = await self.gathering.latest_digest(delivery, endpoint)
                    if latest.id != delivery.id:
                        self.offer(DeliveryHint(delivery=latest.id, endpoint=latest.endpoint, due=latest.due))
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
        claimed = replace(one.delivery, state=DeliveryState.SENDING, claimed=self.now(), body=body)
        seen = await self.ledger.replace(claimed, one.version)
        return None if seen is None else Claim(claimed, seen)  # None: somebody else has it.
