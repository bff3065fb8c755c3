"""What a person and a receiver get, through real SMTP and HTTP on loopback."""

from __future__ import annotations

import json

from rasid.notification import Delivery, DeliveryState
from tests.alerts.conftest import Desk
from tests.alerts.newsroom_day import TITLE, change


async def test_one_story_is_one_mail_and_one_signed_webhook(newsdesk: Desk) -> None:
    await newsdesk.publish(change())
    newsdesk.clock.move(seconds=10)
    await newsdesk.run()
    (mail,) = newsdesk.mail.messages()
    assert TITLE in mail.subject
    (request,) = newsdesk.hook.requests()
    assert request.problem == ""
    body = json.loads(request.body)
    assert body["type"] == "alert.story.created"
    assert body["data"]["story"]["title"] == TITLE
    assert {one.state for one in newsdesk.ledger.all(Delivery)} == {DeliveryState.DELIVERED}


async def test_nothing_goes_out_before_it_is_due(newsdesk: Desk) -> None:
    await newsdesk.publish(change())
    newsdesk.clock.move(seconds=9)
    await newsdesk.run()
    assert not newsdesk.mail.messages()
