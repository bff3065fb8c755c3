"""Makes one message of many that waited for an endpoint: for quiet hours, its rate, or because it was away too long.

A roll-up has an id made of what it gathers, so that a crash between its parts is mended by doing it again. What its
recipient does not want any more is left out of it, with the reason. Nothing is sent here.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TypeVar

import structlog

from alerts.gather import Gathering, in_order
from alerts.standing import Standing, read_standing
from rasid.alert_decision import NotSent
from rasid.delivery import Delivery, DeliveryState
from rasid.delivery_overflow import MOST_WAITING, Overflow, overflow
from rasid.delivery_plan import ALONE
from rasid.errors import Unavailable
from rasid.ledger_value import LedgerValue, delivery_id, ledger_id
from rasid.level import Level
from rasid.notification import Entry, Notification, Reason
from rasid.subscription import Endpoint, Subscriptions
from runtime.prometheus_metrics import DELIVERIES
from search.ledger import Ledger, Stored
from search.ledger_pages import every

__all__ = ["ROLL_UP", "RollUps"]

log = structlog.get_logger()

ROLL_UP = "alert.rollup"
"""The type of event that an endpoint must take to get one."""

_MOST_STORIES = 40
_PAGE = 1_000
_AT_ONCE = 200
_LONG_AGO = datetime.fromtimestamp(0, UTC)  # nothing was claimed before: what is being sent is left out.

Value = TypeVar("Value")


@dataclass(slots=True)
class _Gathered:
    """What is known of a roll-up while its parts are read, in pieces: ten thousand messages are much."""

    members: list[Delivery] = field(default_factory=list)
    entries: tuple[Entry, ...] = ()
    stories: set[str] = field(default_factory=set)
    level: Level = Level.INFO

    def add(self, delivery: Delivery, message: Notification) -> None:
        self.members.append(delivery)
        self.level = max(self.level, message.level, key=lambda level: level.rank)
        self.stories.update(entry.story.id for entry in message.entries)
        self.entries = (*self.entries, *message.entries)

    def tidy(self) -> None:
        self.entries = in_order(self.entries)[:_MOST_STORIES]


@dataclass(frozen=True, slots=True, kw_only=True)
class RollUps:
    """Reads and writes the ledger only."""

    ledger: Ledger
    gathering: Gathering
    subscriptions: Callable[[], Subscriptions]
    now: Callable[[], datetime]

    async def of_held(self, delivery: Delivery, endpoint: Endpoint) -> Delivery | None:
        """One delivery in place of all that waited with this one; None when it waited alone."""
        now = self.now()
        terms = {"endpoint": endpoint.id, "state": DeliveryState.PENDING.value, "hold": delivery.hold}
        found = await every(self.ledger, Delivery, terms, most=MOST_WAITING)
        held = [one.value for one in found if one.value.due <= now]
        reason = Reason.CATCH_UP if delivery.hold == NotSent.QUIET.value else Reason.ROLLUP
        return await self._of(held, endpoint, reason) if held else None

    async def look_over(self, endpoint: Endpoint, now: datetime) -> None:
        """Folds what waits for an endpoint that takes nothing now, where it is too much or waits for too long.

        It runs beside all else and raises nothing: what is not folded goes on waiting.
        """
        try:
            if endpoint.takes(ROLL_UP):
                waiting = await self.ledger.due(now, _LONG_AGO, MOST_WAITING, only=endpoint.id)
                why = overflow(waiting, now)
                if why is not None:
                    await self._fold([one.delivery for one in waiting], endpoint, why)
        except Unavailable as error:
            log.warning("the ledger is away; what waits goes on waiting", endpoint=endpoint.id, error=str(error))
        except Exception:
            log.exception("what waits could not be folded, by a fault of our own code", endpoint=endpoint.id)

    async def _fold(self, waiting: Sequence[str], endpoint: Endpoint, why: Overflow) -> None:
        """What was tried already keeps its own attempts; what gathers others, and what is no news, stays by itself."""
        found: list[Delivery] = []
        for names in _parts(waiting, _PAGE):
            for stored in (await self.ledger.get(names)).values():
                one = stored.value
                if isinstance(one, Delivery) and one.state is DeliveryState.PENDING and not one.attempts:
                    found.append(one)
        made = await self._of(found, endpoint, Reason.ROLLUP, code=why) if len(found) > 1 else None
        if made is not None:
            log.error("what waited for an endpoint is one message now", endpoint=endpoint.id, why=why.value)

    async def _of(
        self, waiting: Sequence[Delivery], endpoint: Endpoint, reason: Reason, *, code: str = ""
    ) -> Delivery | None:
        now = self.now()
        gathered = await self._read(waiting, endpoint, now)
        if not gathered.members:
            return None
        first = min(gathered.members, key=lambda one: (one.due, one.id))
        identifier = ledger_id(
            Notification, first.tenant, first.recipient, endpoint.id, reason, first.due.isoformat(), first.id
        )
        made = Delivery(
            id=delivery_id(identifier, endpoint.id),
            notification=identifier,
            tenant=first.tenant,
            recipient=first.recipient,
            endpoint=endpoint.id,
            channel=endpoint.channel,
            state=DeliveryState.PENDING,
            due=now,
            created=now,
            thin=first.thin,
        )
        if len(gathered.members) == 1 and not await self.ledger.get([identifier]):
            return None
        message = Notification(
            id=identifier,
            tenant=first.tenant,
            recipient=first.recipient,
            reason=reason,
            level=gathered.level,
            created=now,
            due=now,
            starts=min(one.created for one in gathered.members),
            ends=now,
            entries=gathered.entries,
            total=len(gathered.stories),
            members=tuple(one.id for one in gathered.members),
            detail=_told(gathered, code) if code and endpoint.webhook is not None else "",
            frozen=True,
        )
        await self.ledger.create([message, made])
        kept = (await self.ledger.get([identifier]))[identifier].value
        assert isinstance(kept, Notification)
        await self._mark(kept, first.id, code)
        return made

    async def _read(self, waiting: Sequence[Delivery], endpoint: Endpoint, now: datetime) -> _Gathered:
        """The messages of those that are still wanted, closed: what is planned from now on is not in them."""
        gathered = _Gathered()
        subscriptions = self.subscriptions()
        for part in _parts(waiting, _AT_ONCE):
            standings = await asyncio.gather(
                *(read_standing(self.ledger, one, endpoint, subscriptions) for one in part)
            )
            wanted = [one for one in standings if await self._is_wanted(one, now)]
            messages = await asyncio.gather(*(self._closed(one) for one in wanted))
            for standing, message in zip(wanted, messages, strict=True):
                gathered.add(standing.delivery, message)
            gathered.tidy()
        return gathered

    async def _is_wanted(self, standing: Standing, now: datetime) -> bool:
        message, refusal = standing.notification, standing.refusal(now)
        if message is not None and (not message.reason.is_news or message.reason in ALONE):
            return False
        if refusal is None or refusal is NotSent.UNVERIFIED:
            return refusal is None
        stored = (await self.ledger.get([standing.delivery.id])).get(standing.delivery.id)
        if stored is not None and isinstance(stored.value, Delivery) and stored.value.state is DeliveryState.PENDING:
            DELIVERIES.labels(stored.value.channel.value, refusal.value).inc()
            done = replace(stored.value, state=DeliveryState.SUPPRESSED, code=refusal.value, hold="")
            await self.ledger.replace(done, stored.version)
        return False

    async def _closed(self, standing: Standing) -> Notification:
        message = standing.notification
        assert message is not None
        if message.frozen:
            return message
        target = replace(message, frozen=True)
        if standing.seen is not None and await self.ledger.replace(target, standing.seen) is not None:
            return target
        return await self.gathering.frozen(message)

    async def _mark(self, gathered: Notification, last: str, code: str) -> None:
        """Says of each delivery in a roll-up that it went out in it; repeating it changes nothing.

        The one that gave the roll-up its id comes last: while any is left, doing it again finds the same roll-up.
        """
        for names in _parts([one for one in gathered.members if one != last], _AT_ONCE):
            found = await self.ledger.get(names)
            await asyncio.gather(*(self._marked(stored, gathered.id, code) for stored in found.values()))
        for stored in (await self.ledger.get([last])).values():
            await self._marked(stored, gathered.id, code)

    async def _marked(self, stored: Stored[LedgerValue], into: str, code: str) -> None:
        if isinstance(stored.value, Delivery) and stored.value.state is DeliveryState.PENDING:
            done = replace(
                stored.value, state=DeliveryState.MERGED, into=into, code=code or stored.value.code, claimed=None
            )
            await self.ledger.replace(done, stored.version)


def _told(gathered: _Gathered, code: str) -> str:
    """What a machine is told besides; people read the same in their own language, by the message's times and number."""
    since = min(one.due for one in gathered.members)
    return f"{len(gathered.members)} messages waited since {since:%Y-%m-%d %H:%M} UTC and are in this one ({code})"


def _parts(values: Sequence[Value], size: int) -> Iterator[Sequence[Value]]:
    return (values[start : start + size] for start in range(0, len(values), size))
