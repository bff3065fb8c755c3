"""Whether a delivery may go now: refusals, consent, quiet hours and rates; and what is done with what may not.

The answers are `rasid.delivery_plan`'s and `Standing`'s; this writes them into the ledger. It sends no alert.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from alerts.attempt import Attempts
from alerts.endpoint_queue import EndpointQueue
from alerts.gather import Gathering
from alerts.roll_up import ROLL_UP, RollUps
from alerts.standing import Standing
from rasid.alert_decision import NotSent
from rasid.delivery import Delivery, DeliveryHint, DeliveryState, Wait, put_off
from rasid.delivery_plan import hold_for
from rasid.digest_message import waits_until
from rasid.notification import Notification, Reason
from rasid.self_service import is_self_service
from rasid.subscription import Endpoint
from runtime.prometheus_metrics import DELIVERIES
from search.ledger import Ledger, Version

__all__ = ["Admission", "Claim"]

_APPEARS_AGAIN, _APPEARS_WITHIN = timedelta(seconds=2), timedelta(minutes=15)
_CONSENT_AGAIN, _CONSENT_WITHIN = timedelta(minutes=10), timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Claim:
    """A delivery that is ours to send now."""

    delivery: Delivery
    version: Version


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """`offer` takes a delivery that another one leads to: the roll-up in place of what waited."""

    ledger: Ledger
    gathering: Gathering
    roll_ups: RollUps
    attempts: Attempts
    offer: Callable[[DeliveryHint], bool]

    async def admits(
        self, one: Claim, endpoint: Endpoint | None, standing: Standing, queue: EndpointQueue, now: datetime
    ) -> bool:
        """True when it may be sent now; else the ledger says why not, and until when."""
        refusal = standing.refusal(now)
        if refusal is NotSent.UNVERIFIED and endpoint is not None:
            await self._ask_consent(one, endpoint, now)
            return False
        if (
            endpoint is None
            and is_self_service(one.delivery.recipient)
            and now - one.delivery.created < _APPEARS_WITHIN
        ):
            # A reader who came a moment ago; this process has not heard of them yet.
            await self.ledger.replace(replace(one.delivery, due=now + _APPEARS_AGAIN), one.version)
            return False
        if refusal is not None or endpoint is None:
            await self.close(one, refusal or NotSent.GONE)
            return False
        return not await self._held(one, endpoint, standing, queue, now)

    async def close(self, one: Claim, code: NotSent) -> None:
        DELIVERIES.labels(one.delivery.channel.value, code.value).inc()
        done = replace(one.delivery, state=DeliveryState.SUPPRESSED, code=code.value, claimed=None, hold="")
        await self.ledger.replace(done, one.version)

    async def _held(
        self,
        one: Claim,
        endpoint: Endpoint,
        standing: Standing,
        queue: EndpointQueue,
        now: datetime,
    ) -> bool:
        """Puts it off while it is quiet or too much; when that is over, what waited goes out as one message."""
        delivery, version = one.delivery, one.version
        message, recipient = standing.notification, standing.recipient
        assert message is not None
        assert recipient is not None
        if delivery.tries or delivery.replays:
            return False  # It was let through once; a retry is no new message.
        await self._remember(endpoint, queue, now)
        sent = queue.recent(now)
        hold = hold_for(message.reason, message.level, recipient, endpoint.rate, sent, now)
        if hold is not None:
            if hold.code is NotSent.RATE and delivery.hold == NotSent.RATE.value:
                # It waited once, and newer ones have taken the room since: its roll-up must not wait for ever.
                if await self._rolled_up(one, endpoint, queue, now):
                    return True
            elif hold.code is NotSent.RATE and endpoint.rate.to_digest and await self._to_digest(one, now):
                return True
            code = hold.code.value
            lately = sum(moment > now - endpoint.rate.per for moment in sent)
            wait = Wait(at=now, until=hold.until, code=code, sent=lately, most=endpoint.rate.most)
            waiting = put_off(delivery, wait)
            if message.reason not in (Reason.DIGEST, Reason.CATCH_UP, Reason.ROLLUP):
                waiting = replace(waiting, hold=code, code=code)  # Those gather others already; they only wait.
            await self.ledger.replace(waiting, version)
            return True
        if not delivery.hold:
            return False
        one_by_one = (
            delivery.hold == NotSent.QUIET.value and recipient.quiet is not None and not recipient.quiet.catch_up
        )
        return not one_by_one and await self._rolled_up(one, endpoint, queue, now)

    async def _rolled_up(self, one: Claim, endpoint: Endpoint, queue: EndpointQueue, now: datetime) -> bool:
        """True when it is in a roll-up; False when it waited alone, or its endpoint takes none."""
        if not endpoint.takes(ROLL_UP):
            return False
        stored = (await self.ledger.get([one.delivery.id])).get(one.delivery.id)
        if stored is None or stored.version != one.version:
            return True  # It is in the roll-up of another one of this round.
        gathered = await self.roll_ups.of_held(one.delivery, endpoint)
        if gathered is None:
            return False
        queue.known.discard(gathered.id)
        self.offer(DeliveryHint(delivery=gathered.id, endpoint=gathered.endpoint, due=min(gathered.due, now)))
        return True

    async def waits_for_more(self, one: Claim, digest: Notification, now: datetime) -> bool:
        """Puts off a digest of fewer stories than its route wants; when the next one is due it is in that."""
        if digest.frozen or digest.min_stories < 2:
            return False
        stories, first = await self.gathering.so_far(digest)
        until = waits_until(digest, len(stories), first, self.roll_ups.subscriptions(), now)
        if until is None:
            return False
        await self.ledger.replace(replace(one.delivery, due=until, code=NotSent.TOO_FEW.value), one.version)
        return True

    async def _to_digest(self, one: Claim, now: datetime) -> bool:
        """Puts what is over the rate into the next digests of its recipient; False when there is none that is taken.

        The digest is written first: a crash in between tells a story twice, and loses none.
        """
        if not await self.gathering.into_digests(one.delivery, self.roll_ups.subscriptions(), now):
            return False
        done = replace(one.delivery, state=DeliveryState.MERGED, code="rate_to_digest", claimed=None, hold="")
        DELIVERIES.labels(done.channel.value, done.code).inc()
        await self.ledger.replace(done, one.version)
        return True

    async def _ask_consent(self, one: Claim, endpoint: Endpoint, now: datetime) -> None:
        """No alert goes to a receiver that has not consented; it is asked, and the alert waits for the answer."""
        if now - one.delivery.created > _CONSENT_WITHIN:
            await self.close(one, NotSent.UNVERIFIED)
            return
        consents = await self.attempts.verify(self.ledger, endpoint, now)
        due = now if consents else now + _CONSENT_AGAIN
        await self.ledger.replace(replace(one.delivery, due=due, code=NotSent.UNVERIFIED.value), one.version)

    async def _remember(self, endpoint: Endpoint, queue: EndpointQueue, now: datetime) -> None:
        """Reads from the ledger, once, what went to the endpoint lately."""
        if queue.sent is not None:
            return
        most = min(endpoint.rate.most, 10_000)
        times = await self.ledger.sent(endpoint.id, now - endpoint.rate.per, most)
        queue.sent = deque(times, maxlen=max(endpoint.rate.most, 1))
