"""What is over an endpoint's rate is never dropped: it comes in the next digest, one by one, or as one roll-up."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import time, timedelta

from rasid.delivery import Delivery, DeliveryState
from rasid.level import Level
from rasid.subscription import RateLimit, Recipient, Route, Subscriptions
from tests.alerts.conftest import Desk
from tests.alerts.newsroom_day import RANIA, article, change, desk, subscription, tagged

assert RANIA.email is not None
DIGESTED = replace(RANIA, email=replace(RANIA.email, rate=RateLimit(3, timedelta(hours=1), to_digest=True)))


def who(recipient: Recipient, *routes: Route) -> Subscriptions:
    return Subscriptions(recipients=(recipient,), subscriptions=(subscription(*routes),))


async def stories(newsdesk: Desk, count: int) -> None:
    for n in range(count):
        await newsdesk.publish(change(tagged(article(f"x{n}"), level=Level.CRITICAL), story=f"sty_{n}"))
    newsdesk.clock.move(seconds=10)
    await newsdesk.run()


async def test_what_is_over_the_rate_is_in_the_next_digest_for_who_wants_it_so(newsdesk: Desk) -> None:
    at_once = Route(to="rania", when="immediate", levels=(Level.CRITICAL,))
    morning = Route(to="rania", when="digest", at=(time(7),), levels=(Level.NOTABLE,))
    newsdesk.subscriptions = who(DIGESTED, at_once, morning)
    await stories(newsdesk, 10)
    assert len(newsdesk.mail.messages()) == 3
    assert Counter(one.code for one in newsdesk.ledger.all(Delivery)) == {"delivered": 3, "rate_to_digest": 7, "": 1}
    newsdesk.clock.move(hours=2)
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 3
    newsdesk.clock.move(hours=24)
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 4
    assert "7 قصص" in newsdesk.mail.messages()[0].subject


async def test_without_a_digest_it_is_a_roll_up_all_the_same(newsdesk: Desk) -> None:
    newsdesk.subscriptions = who(DIGESTED, Route(to="rania", when="immediate"))
    await stories(newsdesk, 5)
    newsdesk.clock.move(hours=1)
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 4
    assert [one.state for one in newsdesk.ledger.all(Delivery)].count(DeliveryState.MERGED) == 2


async def test_a_receiver_that_takes_no_roll_ups_gets_all_one_by_one(newsdesk: Desk) -> None:
    hook = newsdesk.hook_recipient
    assert hook.webhook is not None
    slow = replace(hook.webhook, events=("alert.story.created",), rate=RateLimit(2, timedelta(minutes=1)))
    newsdesk.subscriptions = desk(replace(hook, webhook=slow))
    await stories(newsdesk, 5)
    for come in (2, 4, 5):
        assert len(newsdesk.hook.requests()) == come
        newsdesk.clock.move(minutes=1)
        await newsdesk.run()
    assert {one.state for one in newsdesk.ledger.all(Delivery)} == {DeliveryState.DELIVERED}
