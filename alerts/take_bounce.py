"""Takes mails that came back: checks that they are ours, and writes what follows into the ledger.

Who holds no mail of ours cannot make anything of this: a bounce counts only with the signature that our envelope sender
carried, and it counts against the address that mail went to, whatever the bounce says. How mails are fetched is not
known here.
"""

from __future__ import annotations

import email
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email.utils import parseaddr

import structlog

from alerts.bounce_address import delivery_of
from alerts.parse_bounce import parse_bounce
from alerts.suppression import count_against
from alerts.tokens import Tokens
from rasid.bounce import BounceKind, Returned
from rasid.delivery import Attempt, Channel, Delivery, remembered
from runtime.prometheus_metrics import BOUNCES
from search.ledger import Ledger, Stored

__all__ = ["BounceTaker"]

log = structlog.get_logger()
_OUTCOME = "bounced"
_TOLD_FOR = timedelta(hours=6)


@dataclass(frozen=True, slots=True, kw_only=True)
class BounceTaker:
    """`strikes` soft bounces within thirty days suppress an address; `operator` hears of what is ours to mend."""

    ledger: Ledger
    tokens: Tokens
    strikes: int
    now: Callable[[], datetime]
    operator: Callable[[str], Awaitable[object]] | None = None
    _told: dict[str, datetime] = field(default_factory=dict)  # by status, when last.

    async def take(self, raw: bytes) -> BounceKind:
        """What was made of the mail. Taking it twice counts once.

        Raises:
            Unavailable: the ledger cannot be reached; take it again later.
        """
        kind = await self._taken(parse_bounce(raw))
        BOUNCES.labels(kind.value).inc()
        return kind

    async def _taken(self, returned: Returned) -> BounceKind:
        names = [name for one in returned.senders if (name := delivery_of(one, self.tokens)) is not None]
        if not names:
            return BounceKind.FORGED if returned.senders else BounceKind.IGNORED
        stored = (await self.ledger.get(names[:1])).get(names[0])
        if stored is None or not isinstance(stored.value, Delivery) or stored.value.channel is not Channel.EMAIL:
            return BounceKind.IGNORED
        delivery = stored.value
        if any(attempt.outcome == _OUTCOME for attempt in delivery.attempts):
            return BounceKind.REPEATED
        if returned.kind is BounceKind.POLICY:
            await self._refused(delivery, returned)
        if returned.kind.changes_address:
            await self._count(delivery, returned)
        if returned.kind is not BounceKind.IGNORED:
            await self._note(Stored(delivery, stored.version), returned)
        return returned.kind

    async def _refused(self, delivery: Delivery, returned: Returned) -> None:
        """Their refusal is about us: no address is to blame, and the operator is told, once in some hours."""
        answer = returned.text[:300]
        log.error("a mail server refuses us", delivery=delivery.id, status=returned.status, answer=answer)
        now, last = self.now(), self._told.get(returned.status)
        if self.operator is None or (last is not None and now - last < _TOLD_FOR):
            return
        self._told[returned.status] = now
        text = f"a mail of ours came back, for no fault of its reader: {' '.join(answer.split())}"
        await self.operator(f"{text}\n{delivery.id}, {now:%Y-%m-%d %H:%M} UTC")

    async def _count(self, delivery: Delivery, returned: Returned) -> None:
        address = parseaddr(str(email.message_from_string(delivery.body).get("To", "")))[1]
        if address:
            await count_against(self.ledger, delivery.tenant, address, returned, strikes=self.strikes, now=self.now())

    async def _note(self, stored: Stored[Delivery], returned: Returned) -> None:
        """Into the delivery, for `rasid deliveries show`, and so that a second copy of the bounce is known."""
        attempt = Attempt(at=self.now(), outcome=_OUTCOME, answer=f"{returned.status} {returned.text}".strip()[:1024])
        delivery = stored.value
        noted = replace(delivery, attempts=remembered(delivery, attempt), code=f"{_OUTCOME}_{returned.kind}")
        if await self.ledger.replace(noted, stored.version) is None:
            log.info("the delivery was written meanwhile; its bounce is counted, not noted", delivery=delivery.id)
