"""The operator hears by the path while it lives, in spite of it when it is dead, and of one thing never twice."""

from __future__ import annotations

from dataclasses import replace

from alerts.attempt import Attempts
from alerts.tell_operator import TellOperator
from rasid.canary import built_in, with_built_in
from rasid.delivery import Delivery, DeliveryState
from rasid.errors import Unavailable
from rasid.ledger_value import LedgerValue
from rasid.notification import Notification
from rasid.settings import MonitorSettings, OperatorSettings
from tests.alerts.conftest import Desk
from tests.alerts.newsroom_day import HOOK

TEXT = "silent or broken: path\n- path: no canary came out <b>since</b> 08:00"
MAIL = OperatorSettings(mail="ops@desk.example")


def telling(desk: Desk, settings: OperatorSettings = MAIL) -> TellOperator:
    known = with_built_in(desk.subscriptions, built_in(MonitorSettings(), settings))
    desk.subscriptions = known
    # The dispatcher made its attempts' subscriptions of the desk's, so it knows the operator too.
    return TellOperator(desk.ledger, lambda: desk.subscriptions, attempts_of(desk), settings, desk.clock.now)


def attempts_of(desk: Desk) -> Attempts:
    return desk.dispatcher._attempts


def away(_: LedgerValue) -> None:
    raise Unavailable("the ledger is away")


async def test_it_goes_by_ledger_and_dispatcher_while_they_live(newsdesk: Desk) -> None:
    assert await telling(newsdesk).tell(TEXT, path_is_dead=False)
    assert not newsdesk.mail.messages()
    await newsdesk.run()
    (mail,) = newsdesk.mail.messages()
    assert mail.recipients == ("ops@desk.example",)
    assert mail.subject == "Rasid, for the operator: silent or broken: path"
    assert "&lt;b&gt;since&lt;/b&gt;" in mail.html
    (delivery,) = newsdesk.ledger.all(Delivery)
    assert delivery.state is DeliveryState.DELIVERED


async def test_it_goes_straight_to_the_mail_server_when_the_path_is_dead(newsdesk: Desk) -> None:
    assert await telling(newsdesk).tell(TEXT, path_is_dead=True)
    assert len(newsdesk.mail.messages()) == 1
    (delivery,) = newsdesk.ledger.all(Delivery)
    assert (delivery.state, delivery.code) == (DeliveryState.DELIVERED, "told_directly")
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 1


async def test_it_goes_straight_when_the_ledger_is_away(newsdesk: Desk) -> None:
    newsdesk.ledger.before_write = away
    assert await telling(newsdesk).tell(TEXT, path_is_dead=False)
    assert len(newsdesk.mail.messages()) == 1


async def test_what_the_dispatcher_leaves_for_two_minutes_is_taken_from_it_and_sent(newsdesk: Desk) -> None:
    operator = telling(newsdesk)
    await operator.tell(TEXT, path_is_dead=False)
    newsdesk.clock.move(minutes=1)
    await operator.follow_up()
    assert not newsdesk.mail.messages()
    newsdesk.clock.move(minutes=2)
    await operator.follow_up()
    await operator.follow_up()
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 1


async def test_what_the_dispatcher_is_sending_just_now_is_left_to_it(newsdesk: Desk) -> None:
    operator = telling(newsdesk)
    await operator.tell(TEXT, path_is_dead=False)
    newsdesk.clock.move(minutes=3)
    (delivery,) = newsdesk.ledger.all(Delivery)
    newsdesk.ledger.overwrite(replace(delivery, state=DeliveryState.SENDING, claimed=newsdesk.clock.now()))
    await operator.follow_up()
    assert not newsdesk.mail.messages()


async def test_the_same_news_again_is_one_message(newsdesk: Desk) -> None:
    """The monitor died between handing over and remembering that it had."""
    operator = telling(newsdesk)
    await operator.tell(TEXT, path_is_dead=False)
    await operator.tell(TEXT, path_is_dead=False)
    await newsdesk.run()
    assert len(newsdesk.ledger.all(Notification)) == 1
    assert len(newsdesk.mail.messages()) == 1


async def test_a_dead_mail_server_is_no_success_so_it_is_tried_again(newsdesk: Desk) -> None:
    operator = telling(newsdesk)
    await newsdesk.mail.stop()
    assert not await operator.tell(TEXT, path_is_dead=True)


async def test_without_an_address_the_log_is_enough(newsdesk: Desk) -> None:
    assert await telling(newsdesk, OperatorSettings()).tell(TEXT, path_is_dead=True)
    assert not newsdesk.mail.messages()


async def test_a_recipient_of_the_files_hears_too_by_all_its_ways(newsdesk: Desk) -> None:
    settings = OperatorSettings(mail="ops@desk.example", recipient=f"{HOOK.tenant}/{HOOK.id}")
    assert await telling(newsdesk, settings).tell(TEXT, path_is_dead=True)
    (hook,) = newsdesk.hook.requests()
    assert hook.verified
    assert '"type":"operator.alert"' in hook.body
    assert len(newsdesk.mail.messages()) == 1
