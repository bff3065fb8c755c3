"""An acknowledgement holds at the highest level that was seen to, whichever mail is answered last."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from functools import partial
from itertools import permutations

import pytest

from alerts.acknowledge import acknowledge
from rasid.errors import Unavailable
from rasid.ledger_value import Acknowledgement, LedgerValue
from rasid.level import Level
from rasid.notification import Notification, Reason
from search.ledger import Stored, Version
from tests.alerts.newsroom_day import at
from tests.fakes.ledger import MemoryLedger

_MAILS = {
    Level.NOTABLE: Reason.FIRST,
    Level.HIGH: Reason.LEVEL_UP,
    Level.CRITICAL: Reason.LEVEL_UP,
}


def mail(level: Level) -> Notification:
    return Notification(
        id=f"ntf_{level.value}",
        tenant="main",
        recipient="rania",
        reason=_MAILS[level],
        level=level,
        created=at(0),
        due=at(0),
        story="sty_doha",
    )


@pytest.mark.parametrize("order", list(permutations(_MAILS)))
async def test_an_acknowledgement_never_goes_down(order: tuple[Level, ...]) -> None:
    ledger, highest = MemoryLedger(), Level.INFO
    for minutes, level in enumerate(order):
        made = await acknowledge(ledger, mail(level), partial(at, minutes))
        highest = max(highest, level, key=lambda one: one.rank)
        (kept,) = ledger.all(Acknowledgement)
        assert (kept, kept.level, kept.notification) == (made, highest, f"ntf_{highest.value}")


async def test_acknowledging_twice_is_as_once() -> None:
    ledger = MemoryLedger()
    first = await acknowledge(ledger, mail(Level.HIGH), lambda: at(0))
    assert await acknowledge(ledger, mail(Level.HIGH), lambda: at(5)) == first
    assert ledger.all(Acknowledgement) == [first]


class Crowded(MemoryLedger):
    """Between a read and the write that follows it, others come by turns."""

    async def get(self, identifiers: Iterable[str]) -> dict[str, Stored[LedgerValue]]:
        found = await super().get(identifiers)
        await asyncio.sleep(0)
        return found


async def test_of_several_at_the_same_time_the_highest_stands() -> None:
    ledger = Crowded()
    await asyncio.gather(*(acknowledge(ledger, mail(level), lambda: at(1)) for level in (*_MAILS, *reversed(_MAILS))))
    (kept,) = ledger.all(Acknowledgement)
    assert kept.level is Level.CRITICAL


class Contested(MemoryLedger):
    """Somebody else always writes first."""

    async def replace(self, value: LedgerValue, seen: Version) -> Version | None:
        return None


async def test_who_cannot_write_says_so() -> None:
    ledger = Contested()
    await acknowledge(ledger, mail(Level.NOTABLE), lambda: at(0))
    with pytest.raises(Unavailable):
        await acknowledge(ledger, mail(Level.HIGH), lambda: at(1))
