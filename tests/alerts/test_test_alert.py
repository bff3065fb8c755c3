"""A test alert takes the real way, says that it is one, and takes nobody's place."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

from rasid.alert_message import test_message as made_test
from rasid.delivery import Delivery, DeliveryState
from rasid.subscription import Email, RateLimit
from tests.alerts.conftest import Desk
from tests.alerts.newsroom_day import HOOK, RANIA, article, change, desk, tagged


async def sent(newsdesk: Desk, recipient: str) -> None:
    found = newsdesk.subscriptions.recipient("main", recipient)
    assert found is not None
    message, made = made_test(found, newsdesk.clock.now())
    await newsdesk.ledger.create([message, *made])
    await newsdesk.run()


async def test_a_webhook_gets_it_signed_and_marked(newsdesk: Desk) -> None:
    await sent(newsdesk, HOOK.id)
    (hook,) = newsdesk.hook.requests()
    body = json.loads(hook.body)
    assert hook.verified
    assert (body["type"], body["data"]["test"]) == ("alert.test", True)


async def test_a_mail_says_so_in_its_subject(newsdesk: Desk) -> None:
    await sent(newsdesk, RANIA.id)
    (mail,) = newsdesk.mail.messages()
    assert mail.subject in ("[TEST] Rasid", "[اختبار] Rasid")
    assert mail.text.strip()


async def test_it_takes_no_place_within_the_rate(newsdesk: Desk) -> None:
    """One mail an hour is allowed: a test before it, by this process or the one before, does not hold it back."""
    strict = replace(RANIA, email=Email(to="rania@desk.example", rate=RateLimit(1, timedelta(hours=1))))
    newsdesk.subscriptions = desk(strict)
    for _ in range(3):
        await sent(newsdesk, RANIA.id)
        newsdesk.clock.move(seconds=1)
    newsdesk.dispatcher = newsdesk.new_dispatcher()
    await sent(newsdesk, RANIA.id)
    await newsdesk.publish(change(tagged(article())))
    newsdesk.clock.move(minutes=5)
    await newsdesk.run()
    assert {one.state for one in newsdesk.ledger.all(Delivery)} == {DeliveryState.DELIVERED}
    assert len(newsdesk.mail.messages()) == 5
