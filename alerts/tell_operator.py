"""Tells the operator: by ledger and dispatcher while these live, else straight to the mail server or the receiver.

What is to be told is `rasid.operator_news`'s. A message that the dispatcher has not delivered within two minutes is
taken out of the ledger's queue and sent from here, with the same id, so that a receiver that honours ids sees it once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from alerts.attempt import Attempts
from rasid.alert_message import deliveries
from rasid.canary import OPERATOR
from rasid.delivery import Delivery, DeliveryState
from rasid.delivery_plan import Outcome, after
from rasid.errors import RasidError
from rasid.ledger_value import ledger_id
from rasid.level import Level
from rasid.notification import Notification, Reason
from rasid.policy_yaml import BUILT_IN_TENANT
from rasid.settings import OperatorSettings
from rasid.subscription import Recipient, Subscriptions
from search.ledger import Ledger

__all__ = ["TellOperator"]

log = structlog.get_logger()
_PATIENCE = timedelta(minutes=2)
_DONE = (DeliveryState.DELIVERED, DeliveryState.SUPPRESSED, DeliveryState.MERGED)


@dataclass(slots=True)
class TellOperator:
    """`subscriptions` hold the built-in recipient behind `operator.mail` too."""

    ledger: Ledger
    subscriptions: Callable[[], Subscriptions]
    attempts: Attempts
    settings: OperatorSettings
    now: Callable[[], datetime]
    _handed_over: dict[str, datetime] = field(default_factory=dict)

    async def tell(self, text: str, *, path_is_dead: bool) -> bool:
        """True when it was handed over, or nobody is to be told but the log; False when it has to be tried again."""
        log.warning("news for the operator", text=text)
        people = self._people()
        results = [await self._tell_one(one, text, path_is_dead=path_is_dead) for one in people]
        return any(results) or not people

    async def follow_up(self) -> None:
        """Sends from here what was given to the dispatcher and did not go out in time."""
        waited = [one for one, since in self._handed_over.items() if self.now() - since > _PATIENCE]
        if not waited:
            return
        try:
            found = await self.ledger.get(waited)
        except RasidError:
            return  # The next look comes soon.
        for identifier in waited:
            stored = found.get(identifier)
            if stored is None or not isinstance(stored.value, Delivery) or stored.value.state in _DONE:
                self._handed_over.pop(identifier, None)
                continue
            delivery = stored.value
            if delivery.claimed is not None and self.now() - delivery.claimed < _PATIENCE:
                continue  # It is on its way just now.
            taken = replace(delivery, state=DeliveryState.SUPPRESSED, code="told_directly", claimed=None)
            message = (await self.ledger.get([delivery.notification])).get(delivery.notification)
            if message is None or not isinstance(message.value, Notification):
                continue
            if await self.ledger.replace(taken, stored.version) is not None:
                self._handed_over.pop(identifier, None)
                await self._send(delivery, message.value)

    def _people(self) -> tuple[Recipient, ...]:
        subscriptions = self.subscriptions()
        found = [subscriptions.recipient(BUILT_IN_TENANT, OPERATOR)]
        if self.settings.recipient:
            tenant, _, name = self.settings.recipient.rpartition("/")
            found.append(subscriptions.recipient(tenant, name))
            if found[-1] is None:
                log.error("operator.recipient is in no file of subscriptions", recipient=self.settings.recipient)
        return tuple(one for one in found if one is not None)

    async def _tell_one(self, recipient: Recipient, text: str, *, path_is_dead: bool) -> bool:
        now = self.now()
        parts = (recipient.tenant, recipient.id, Reason.OPERATOR, text)
        message = Notification(
            id=ledger_id(Notification, *parts),
            tenant=recipient.tenant,
            recipient=recipient.id,
            reason=Reason.OPERATOR,
            level=Level.HIGH,
            created=now,
            due=now,
            detail=text,
            frozen=True,
        )
        made = deliveries(message, recipient)
        if not path_is_dead:
            try:
                await self.ledger.create([message, *made])
            except RasidError as error:
                log.warning("the ledger is away; the operator is told directly", error=str(error))
            else:
                self._handed_over |= {one.id: now for one in made}
                return True
        sent = [await self._send(one, message) for one in made]
        return any(sent)

    async def _send(self, delivery: Delivery, message: Notification) -> bool:
        endpoint = self.subscriptions().endpoint(delivery.endpoint)
        if endpoint is None:
            return False
        body = delivery.body or self.attempts.body(delivery, endpoint, message)
        result = await self.attempts.send(replace(delivery, body=body), endpoint)
        if result.outcome is not Outcome.DELIVERED:
            log.error("the operator could not be told", endpoint=endpoint.id, answer=result.answer)
            return False
        await self._note(after(replace(delivery, body=body), result, self.now()).delivery, message)
        return True

    async def _note(self, delivery: Delivery, message: Notification) -> None:
        """Leaves a trace in the ledger, if it can be had."""
        try:
            await self.ledger.create([message])
            await self.ledger.put(replace(delivery, code="told_directly"))
        except RasidError as error:
            log.info("told directly; the ledger does not know of it", error=str(error))
