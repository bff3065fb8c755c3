"""Writes how deliveries went, however long the ledger is away: what was sent and is not recorded is sent again."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace

from alerts.admission import Claim
from alerts.claims import Held
from alerts.file_journal import SentJournal
from rasid.delivery import Delivery, DeliveryState
from rasid.errors import Unavailable
from search.ledger import Ledger, Version

__all__ = ["Outcomes"]


@dataclass(frozen=True, slots=True)
class Outcomes:
    """`pause` waits so many seconds before the next try; the journal bridges the time until the ledger has it."""

    ledger: Ledger
    pause: Callable[[float], Awaitable[None]]
    journal: SentJournal | None = None

    def sent(self, delivery: Delivery, held: Held) -> asyncio.Task[None]:
        """Notes an outcome at once and begins to record it."""
        if self.journal is not None:
            self.journal.note(delivery)
        return asyncio.create_task(self._recorded(delivery, held))

    async def _recorded(self, delivery: Delivery, held: Held) -> None:
        async with held.lock:  # A renewal may be under way.
            await self.record(delivery, held.claim.version)
        if self.journal is not None:
            self.journal.done(delivery)

    async def record(self, delivery: Delivery, version: Version) -> None:
        """Writes the outcome, however long the ledger is away: what was sent and is not recorded is sent again."""
        wait = 0.1
        while True:
            try:
                if await self.ledger.replace(delivery, version) is None:
                    await self._settle_conflict(delivery)
                return
            except Unavailable:
                await self.pause(wait)
                wait = min(5.0, wait * 2)

    async def _settle_conflict(self, delivery: Delivery) -> None:
        """A write whose answer was lost shows as a conflict: of the outcome, or of a renewal of our claim before it.

        What is still our claim gets its outcome; a delivered one must not stay claimed in any case.
        """
        found = (await self.ledger.get([delivery.id])).get(delivery.id)
        if found is None or not isinstance(found.value, Delivery) or found.value == delivery:
            return
        ours = found.value.state is DeliveryState.SENDING and found.value.claimed_by == delivery.claimed_by
        if ours or (delivery.state is DeliveryState.DELIVERED and found.value.state is not DeliveryState.DELIVERED):
            await self.ledger.replace(delivery, found.version)

    async def release(self, claims: Iterable[Claim]) -> None:
        """Gives back what was claimed and not sent; a later sweep finds it as it was."""
        await asyncio.gather(
            *(
                self.record(replace(one.delivery, state=DeliveryState.PENDING, claimed=None), one.version)
                for one in claims
            )
        )
