"""What waits in memory for one endpoint, and what the endpoint did lately. The ledger is the truth; this is a copy."""

from __future__ import annotations

import asyncio
import heapq
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from rasid.delivery_pace import Pace
from rasid.delivery_plan import Breaker, breaker_of, may_send
from rasid.ledger_value import EndpointState

__all__ = ["EndpointQueue"]

_MOST = 10_000  # what is over stays in the ledger and is found by a later sweep.
_ENOUGH = 1_000  # with so many in memory a sweep rather brings others'.
_MOST_AHEAD = 64


@dataclass(slots=True)
class EndpointQueue:
    """One endpoint's queue. A healthy endpoint's deliveries are claimed some ahead, a failing one's one by one."""

    waiting: list[tuple[datetime, str]] = field(default_factory=list)
    known: set[str] = field(default_factory=set)  # waiting or being worked on.
    workers: set[asyncio.Task[None]] = field(default_factory=set)
    breaker: Breaker = field(default_factory=Breaker)
    pace: Pace = field(default_factory=Pace)
    breaker_changed: datetime | None = None  # when this, or a pause, was written last, as far as this process knows.
    learnt: bool = False  # whether the breaker was read from the ledger, which an earlier process may have left open.
    paused_until: datetime | None = None  # for reasons of ours.
    asked_until: datetime | None = None  # the receiver asked for a pause; the ledger keeps it.
    flag: str = ""  # what its owner has to mend; the ledger keeps it.
    sent: deque[datetime] | None = None  # when messages went out lately; None until read from the ledger.
    reserved: int = 0  # let through and not sent yet: they count for the rate too.
    ahead: int = 4
    looked: datetime | None = None  # when it was looked whether too much waits.

    def open(self, now: datetime) -> bool:
        """True when the endpoint takes messages now."""
        return may_send(self.breaker, now) and all(
            until is None or now >= until for until in (self.paused_until, self.asked_until)
        )

    def wants(self, now: datetime) -> bool:
        """True when a sweep should bring more for it: else those to others would wait behind what cannot go now."""
        return self.open(now) and len(self.waiting) < _ENOUGH

    def learn(self, state: EndpointState) -> None:
        """Takes on what an earlier process, or a person, wrote of the endpoint."""
        self.breaker, self.asked_until, self.breaker_changed = breaker_of(state), state.paused_until, state.changed
        self.flag = state.flag

    def offer(self, delivery: str, due: datetime) -> bool:
        """Takes a delivery in, unless it is in already or the queue is full."""
        if delivery in self.known or len(self.waiting) >= _MOST:
            return False
        self.known.add(delivery)
        heapq.heappush(self.waiting, (due, delivery))
        return True

    def take(self) -> list[str]:
        """The next deliveries to work on, the longest due first."""
        return [heapq.heappop(self.waiting)[1] for _ in range(min(self.ahead, len(self.waiting)))]

    def forget(self) -> None:
        """Leaves everything that waits to a later sweep."""
        self.known.difference_update(delivery for _, delivery in self.waiting)
        self.waiting.clear()

    def went(self, *, well: bool) -> None:
        """Looks further ahead after a round that went well, and only at one after one that did not."""
        self.ahead = min(_MOST_AHEAD, self.ahead * 2) if well else 1

    def recent(self, now: datetime) -> list[datetime]:
        """The times that count for the rate: what went out, and what is about to."""
        return [*(self.sent or ()), *([now] * self.reserved)]
