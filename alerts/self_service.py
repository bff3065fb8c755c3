"""Carries out what readers decide: writes their account, and puts the mails that follow into the ledger.

What may be done, and what follows, is `rasid.self_service`'s to say. The account is written before the mail, so that no
mail leads to nothing. Two acts at once are done one after the other: who comes second sees what the first has made.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from alerts.self_service_mail import self_service_message
from alerts.suppression import lift
from rasid.alert_decision import NotSent
from rasid.delivery import Delivery, DeliveryState
from rasid.errors import Unavailable
from rasid.self_service import (
    CONFIRM_WITHIN,
    Outcome,
    Reply,
    Subscriber,
    Wish,
    asked,
    confirmed,
    forgettable,
    link_sent,
    subscriber_id,
)
from search.ledger import Ledger
from search.self_service import Accounts

__all__ = ["SelfService"]

_TRIES = 6
_OPEN = (DeliveryState.PENDING, DeliveryState.SENDING)


class SelfService:
    """Everything here raises Unavailable when Elasticsearch cannot be reached; then nothing, or all of it, was done."""

    def __init__(self, accounts: Accounts, ledger: Ledger, now: Callable[[], datetime]) -> None:
        self._accounts, self._ledger, self._now = accounts, ledger, now

    async def find(self, identifier: str) -> Subscriber | None:
        """The reader as stored now."""
        found, _ = await self._accounts.get(Subscriber, identifier)
        return found

    async def ask(self, tenant: str, address: str, wish: Wish) -> Reply:
        """A confirmation mail goes out, unless the address got enough of them."""
        now = self._now()
        outcome = await self.act(subscriber_id(tenant, address), lambda known: asked(known, tenant, address, wish, now))
        if outcome.reply is Reply.ASKED and outcome.subscriber is not None:
            await self._ledger.create(self_service_message(outcome.subscriber, now, confirm=True))
        return outcome.reply

    async def confirm(self, identifier: str, number: str, expires: datetime) -> Outcome:
        """The reader's wish counts from now on. An address that took no mail takes some again: it read this one."""
        now = self._now()
        outcome = await self.act(identifier, lambda known: confirmed(known, number, expires, now))
        if outcome.reply is Reply.CONFIRMED and outcome.subscriber is not None:
            reader = outcome.subscriber
            await lift(self._ledger, reader.tenant, reader.address, asked=expires - CONFIRM_WITHIN, now=now)
        return outcome

    async def send_link(self, identifier: str) -> Reply:
        """The link to the reader's page goes to the reader, and to nobody else."""
        now = self._now()
        outcome = await self.act(identifier, lambda known: link_sent(known, now))
        if outcome.reply is Reply.LINK and outcome.subscriber is not None:
            await self._ledger.create(self_service_message(outcome.subscriber, now, confirm=False))
        return outcome.reply

    async def act(self, identifier: str, decide: Callable[[Subscriber | None], Outcome]) -> Outcome:
        """Decides on what is stored, and stores the outcome; decides anew when somebody wrote in between."""
        for _ in range(_TRIES):
            known, seen = await self._accounts.get(Subscriber, identifier)
            outcome = decide(known)
            if outcome.subscriber is None or outcome.subscriber == known:
                return outcome
            if await self._accounts.write(identifier, outcome.subscriber, self._now(), seen):
                return outcome
        raise Unavailable("the account is written by others again and again")

    async def forget(self, reader: Subscriber) -> None:
        """Deletes the account, then what the ledger holds of the mails to the address: their bytes.

        Which story was told when, under a number that is no address, stays as the record of what the service did.
        """
        await self._accounts.delete(reader.id)
        terms = {"tenant": reader.tenant, "recipient": reader.id}
        for stored in await self._ledger.find(Delivery, terms, most=10_000):
            delivery = stored.value
            if delivery.state in _OPEN:
                delivery = replace(
                    delivery, state=DeliveryState.SUPPRESSED, code=NotSent.UNSUBSCRIBED.value, claimed=None, hold=""
                )
            if delivery.body or delivery is not stored.value:
                await self._ledger.replace(replace(delivery, body=""), stored.version)

    async def forget_unconfirmed(self) -> int:
        """Deletes the addresses that were not confirmed in time; how many."""
        now, count = self._now(), 0
        for reader in await self._accounts.every(Subscriber):
            if forgettable(reader, now):
                await self.forget(reader)
                count += 1
        return count
