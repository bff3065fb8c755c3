"""A digest that is to have some stories waits for them, within bounds, and loses none."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from rasid.alert_decision import NotSent
from rasid.delivery import Delivery, DeliveryState
from rasid.subscription import Route, Subscriptions
from tests.alerts.conftest import Desk
from tests.alerts.newsroom_day import RANIA, article, change, subscription, tagged

ROUTE = Route(to="rania", when="digest", at=(time(7),), min_stories=3)
CAIRO_SEVEN = datetime(2026, 11, 25, 5, tzinfo=UTC)  # 07:00 in Cairo, the first one after the morning of the tests.


def digests(*routes: Route) -> Subscriptions:
    return Subscriptions(recipients=(replace(RANIA, language="en"),), subscriptions=(subscription(*routes),))


async def on_day(newsdesk: Desk, day: int, *stories: str) -> list[str]:
    """Stories come an hour before the digest of this day; the subjects of all mails after it, newest first."""
    newsdesk.clock.time = CAIRO_SEVEN + timedelta(days=day, hours=-1)
    minutes = (newsdesk.clock.time - datetime(2026, 11, 24, 8, tzinfo=UTC)).total_seconds() / 60
    for name in stories:
        await newsdesk.publish(change(tagged(article(name, minutes=minutes)), story=f"sty_{name}"))
    newsdesk.clock.move(hours=1)
    await newsdesk.run()
    return [mail.subject for mail in newsdesk.mail.messages()]


async def test_a_digest_of_too_few_waits_for_the_next_and_is_in_it(newsdesk: Desk) -> None:
    newsdesk.subscriptions = digests(ROUTE)
    assert await on_day(newsdesk, 0, "a", "b") == []
    (waiting,) = newsdesk.ledger.all(Delivery)
    assert (waiting.state, waiting.code) == (DeliveryState.PENDING, NotSent.TOO_FEW)
    assert waiting.due == CAIRO_SEVEN + timedelta(days=1)
    (subject,) = await on_day(newsdesk, 1, "c")
    assert "3 stories" in subject
    assert "2 windows" in newsdesk.mail.messages()[0].text
    assert {one.state for one in newsdesk.ledger.all(Delivery)} == {DeliveryState.MERGED, DeliveryState.DELIVERED}
    assert len(await on_day(newsdesk, 2)) == 1


async def test_a_digest_gathers_over_several_windows_and_lists_each_story_once(newsdesk: Desk) -> None:
    newsdesk.subscriptions = digests(ROUTE)
    assert await on_day(newsdesk, 0, "a") == []
    assert await on_day(newsdesk, 1, "a", "b") == []
    (subject,) = await on_day(newsdesk, 2, "c")
    assert "3 stories" in subject
    assert "3 windows" in newsdesk.mail.messages()[0].text


async def test_a_digest_with_enough_goes_out_at_its_time(newsdesk: Desk) -> None:
    newsdesk.subscriptions = digests(ROUTE)
    assert len(await on_day(newsdesk, 0, "a", "b", "c")) == 1


async def test_nothing_waits_longer_than_seven_windows(newsdesk: Desk) -> None:
    newsdesk.subscriptions = digests(ROUTE)
    await on_day(newsdesk, 0, "a")
    for day in range(1, 7):
        assert await on_day(newsdesk, day) == []
    (subject,) = await on_day(newsdesk, 7)
    assert "1 story" in subject


@pytest.mark.parametrize("changed", [replace(ROUTE, min_stories=1), replace(ROUTE, when="immediate", at=())])
async def test_what_waits_goes_out_when_the_wish_for_more_is_gone_from_the_files(
    newsdesk: Desk, changed: Route
) -> None:
    newsdesk.subscriptions = digests(ROUTE)
    await on_day(newsdesk, 0, "a")
    newsdesk.subscriptions = digests(changed)
    assert len(await on_day(newsdesk, 1)) == 1
