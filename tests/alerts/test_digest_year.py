"""A year of daily digests by planner, ledger and dispatcher: one a day, by the wall clock, each story once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from rasid.delivery import Delivery, DeliveryState
from rasid.notification import Notification
from rasid.subscription import Route, Subscriptions
from tests.alerts.conftest import Desk
from tests.alerts.newsroom_day import MORNING, RANIA, article, change, subscription, tagged

START, DAYS = datetime(2026, 1, 1, tzinfo=UTC), 366
STEP = timedelta(minutes=30)

YEARS = [
    ("Cairo skips midnight once and has an hour twice.", "Africa/Cairo", time(0, 0), {time(0, 0): 365, time(1, 0): 1}),
    ("Beirut skips half past midnight.", "Asia/Beirut", time(0, 30), {time(0, 30): 365, time(1, 30): 1}),
    ("New York has half past one twice; the first counts.", "America/New_York", time(1, 30), {time(1, 30): 366}),
    ("New York skips half past two.", "America/New_York", time(2, 30), {time(2, 30): 365, time(3, 30): 1}),
    ("Kathmandu never changes its clock.", "Asia/Kathmandu", time(7, 0), {time(7, 0): 366}),
]


def looks(begins: datetime, wall: time, place: ZoneInfo) -> list[datetime]:
    """When the dispatcher looks in half a day: each half hour where a clock changes, else around the time."""
    every = [begins + step * STEP for step in range(1, 25)]
    about = [one.astimezone(place).utcoffset() for one in (begins - timedelta(days=2), begins + timedelta(days=2))]
    if about[0] != about[1]:
        return every
    due = datetime.combine(begins.astimezone(place).date(), wall, place).astimezone(UTC)
    return [one for one in every if min(abs(one - due - timedelta(days=n)) for n in (-1, 0, 1)) < timedelta(hours=2)]


@pytest.mark.parametrize(("policy", "zone", "wall", "walls"), YEARS, ids=[row[0] for row in YEARS])
async def test_a_year_of_digests(newsdesk: Desk, policy: str, zone: str, wall: time, walls: dict[time, int]) -> None:
    place = ZoneInfo(zone)
    route = Route(to="rania", when="digest", at=(wall,))
    reader = replace(RANIA, timezone=zone)
    newsdesk.subscriptions = Subscriptions(recipients=(reader,), subscriptions=(subscription(route),))
    for day in range(DAYS):
        midnight = START + timedelta(days=day)
        for half, name in enumerate("ab"):  # Two stories a day, whatever the reader's clock says.
            begins = midnight + half * timedelta(hours=12)
            newsdesk.clock.time = begins + timedelta(minutes=1)
            told = article(f"{name}{day}", minutes=(newsdesk.clock.time - MORNING).total_seconds() / 60)
            await newsdesk.publish(change(tagged(told), story=f"sty_{name}{day}"))
            for look in looks(begins, wall, place):
                newsdesk.clock.time = look
                await newsdesk.run()
    sent = [one for one in newsdesk.ledger.all(Delivery) if one.state is DeliveryState.DELIVERED]
    went = [one.attempts[-1].at.astimezone(place) for one in sent]
    late = timedelta(minutes=15)  # Kathmandu's clock stands between our looks.
    assert Counter((one - late if one.minute % 30 else one).time() for one in went) == walls, policy
    assert len({one.date() for one in went}) == len(went) == DAYS
    listed = Counter(entry.story.id for one in newsdesk.ledger.all(Notification) if one.frozen for entry in one.entries)
    assert set(listed.values()) == {1}
    assert sum(listed.values()) >= 2 * DAYS - 2
