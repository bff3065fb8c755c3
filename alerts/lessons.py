"""What an attempt teaches about its endpoint, and who has to hear of it: the owner, the operator.

What follows from an attempt is decided in `rasid.delivery_plan`; this remembers it, in the queue and in the ledger, and
writes the messages. It sends nothing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from alerts.attempt import Attempts
from alerts.endpoint_queue import EndpointQueue
from alerts.gather import Gathering
from rasid.delivery import Channel, DeliveryState
from rasid.delivery_plan import Next, Outcome, Result, breaker_after
from rasid.errors import Unavailable
from rasid.ledger_value import EndpointState, ledger_id
from rasid.notification import Reason
from rasid.subscription import Endpoint, Subscriptions
from runtime.prometheus_metrics import DEAD_LETTERS
from search.ledger import Ledger

__all__ = ["Lessons", "TellOperator"]

log = structlog.get_logger()

TellOperator = Callable[[str], Awaitable[object]]
_TOLD_FOR = timedelta(hours=6)
_TOLD_MOST = 10  # within that time.
_AWAY = timedelta(minutes=15)  # of the mail server, before it is told.
_NO_ANSWER = (0, 421)  # codes of what is no answer about a mail: no connection, or a good-bye.


@dataclass(frozen=True, slots=True, kw_only=True)
class Lessons:
    """`operator` tells the operator a text; None where there is nobody to tell."""

    ledger: Ledger
    attempts: Attempts
    gathering: Gathering
    subscriptions: Callable[[], Subscriptions]
    operator: TellOperator | None
    _told: dict[str, datetime] = field(default_factory=dict)  # by what was told, when last.
    _away: dict[str, datetime] = field(default_factory=dict)  # "since": when the mail server began to give no answer.

    async def learn(
        self, endpoint: Endpoint, queue: EndpointQueue, following: Next, result: Result, now: datetime
    ) -> None:
        """Remembers how an attempt went.

        Raises:
            Unavailable: the ledger could not be told of all; the next such attempt tells it.
        """
        if result.outcome is Outcome.PAUSED:
            queue.asked_until = following.pause_until
            await self._keep(queue, endpoint, now)
        elif following.pause_until is not None:
            queue.paused_until = following.pause_until
        delivered = result.outcome is Outcome.DELIVERED
        if delivered and queue.sent is not None and not following.delivery.test:
            queue.sent.append(now)
        why = following.disable or await self._counted(endpoint, queue, following, now, delivered=delivered)
        await self._flag(endpoint, queue, following, now, delivered=delivered)
        if endpoint.channel is Channel.EMAIL:
            await self._mail_server(result, now)
        if following.operator:
            whose = "the mail server" if endpoint.channel is Channel.EMAIL else endpoint.id
            await self._tell_operator(f"{whose} {result.outcome.value}", f"{whose}: {following.operator}", now)
        if following.suppress or following.strike:
            await self.attempts.suppress(self.ledger, endpoint, following, now)
        if following.delivery.state is DeliveryState.DEAD:
            DEAD_LETTERS.labels(endpoint.channel.value, result.outcome.value).inc()
        if result.outcome is Outcome.BLOCKED:
            log.error("security: an endpoint points into our own network", endpoint=endpoint.id, address=result.answer)
        if why:
            await self.attempts.disable(self.ledger, endpoint, why, now)
            log.error("an endpoint is disabled", endpoint=endpoint.id, why=why)
            await self._tell_owner(endpoint, Reason.ENDPOINT_DISABLED, why, now)
        elif following.delivery.state is DeliveryState.DEAD:
            said = _given_up(following, result)
            log.error("a delivery is given up", endpoint=endpoint.id, delivery=following.delivery.id, why=said)
            await self._tell_owner(endpoint, Reason.DEAD_LETTERS, said, now)

    async def _counted(
        self, endpoint: Endpoint, queue: EndpointQueue, following: Next, now: datetime, *, delivered: bool
    ) -> str:
        """Lets the breaker see an attempt; why the endpoint is to be disabled, "" when it is not.

        Of mail no endpoint is: it is our own mail server that fails for days, and no reader is to be silenced for it.
        """
        if not following.counts:
            return ""
        before = queue.breaker
        queue.breaker, tired = breaker_after(before, delivered=delivered, now=now)
        if queue.breaker.open_until != before.open_until:
            await self._keep(queue, endpoint, now)
        return "" if endpoint.channel is Channel.EMAIL else tired

    async def _mail_server(self, result: Result, now: datetime) -> None:
        """Tells the operator when the mail server gives no answer for a while: no reader can say that none came."""
        lost = result.outcome in (Outcome.RETRY, Outcome.AMBIGUOUS) and result.code in _NO_ANSWER
        if not lost:
            self._away.clear()
            return
        since = self._away.setdefault("since", now)
        if now - since >= _AWAY:
            text = f"the mail server takes no mail since {since:%Y-%m-%d %H:%M} UTC: {result.answer[:300]}"
            await self._tell_operator("the mail server is away", text, now)

    async def _flag(
        self, endpoint: Endpoint, queue: EndpointQueue, following: Next, now: datetime, *, delivered: bool
    ) -> None:
        """Remembers what the owner has to mend, and tells it when it is new; a success ends it."""
        if queue.flag == following.flag or not (following.flag or delivered):
            return
        queue.flag = following.flag
        await self._keep(queue, endpoint, now)
        if following.flag:
            log.warning("an endpoint has to be mended by its owner", endpoint=endpoint.id, why=following.flag)
            await self._tell_owner(endpoint, Reason.DEAD_LETTERS, f"{following.flag}; what is due waits", now)

    async def moved(self, following: Next, result: Result, now: datetime) -> Next:
        """A mail that a server did not take for hours goes into the reader's next digest, if they have one.

        The digest is written first: a crash in between tells a story twice, and loses none.
        """
        delivery = following.delivery
        if delivery.channel is not Channel.EMAIL or delivery.state is not DeliveryState.DEAD:
            return following
        if result.outcome not in (Outcome.RETRY, Outcome.AMBIGUOUS):
            return following
        try:
            if not await self.gathering.into_digests(delivery, self.subscriptions(), now):
                return following
        except Unavailable as error:
            log.warning("the ledger is away; a mail stays a dead letter", delivery=delivery.id, error=str(error))
            return following
        return replace(following, delivery=replace(delivery, state=DeliveryState.MERGED, code="moved_to_digest"))

    async def learn_anew(self, queues: Mapping[str, EndpointQueue]) -> None:
        """Opens endpoints again that a person has enabled in the ledger since they were shut or flagged here.

        Raises:
            Unavailable: the ledger cannot be reached.
        """
        shut = {
            ledger_id(EndpointState, name): one
            for name, one in queues.items()
            if one.breaker.open_until is not None or one.asked_until is not None or one.flag
        }
        for identifier, stored in (await self.ledger.get(shut)).items() if shut else ():
            queue, state = shut[identifier], stored.value
            if not isinstance(state, EndpointState) or state.changed is None:
                continue
            if queue.breaker_changed is None or state.changed > queue.breaker_changed:
                queue.learn(state)

    async def _keep(self, queue: EndpointQueue, endpoint: Endpoint, now: datetime) -> None:
        """A restart must not hammer an endpoint that is down or asked for a pause, nor forget since when it is."""
        queue.breaker_changed = now
        try:
            await self.attempts.keep_state(self.ledger, endpoint, queue, now)
        except Unavailable as error:
            log.warning("the breaker is remembered by this process only", endpoint=endpoint.id, error=str(error))

    async def _tell_owner(self, endpoint: Endpoint, reason: Reason, why: str, now: datetime) -> None:
        messages, made = self.gathering.operational(self.subscriptions(), endpoint, reason, why, now)
        if messages:
            await self.ledger.create([*messages, *made])
        elif endpoint.channel is not Channel.EMAIL:
            # A machine that has no other way and no owner: somebody has to hear of it.
            about = f"{endpoint.id}, whose owner cannot be told"
            await self._tell_operator(f"{endpoint.id} {reason.value}", f"{about}: {why}", now)

    async def _tell_operator(self, about: str, text: str, now: datetime) -> None:
        """The same is told again after hours only, while it goes on; of very many the log has the rest."""
        lately = {one: since for one, since in self._told.items() if now - since < _TOLD_FOR}
        if about in lately:
            return
        log.error("the operator has to mend something", what=text)
        self._told.clear()
        self._told.update(lately | {about: now})
        if self.operator is not None and len(lately) < _TOLD_MOST:
            await self.operator(f"{text}\n{now:%Y-%m-%d %H:%M} UTC")


def _given_up(following: Next, result: Result) -> str:
    tries = following.delivery.tries
    code = str(result.code) if result.code and not result.answer.startswith(str(result.code)) else ""
    said = " ".join(f"{code} {result.answer}".split())[:300]
    return f"given up after {tries} {'attempts' if tries > 1 else 'attempt'}; the last answer: {said or 'none'}"
