"""What a person and a receiver get, through real SMTP and HTTP on loopback, with a clock that only the test moves."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from aiohttp import web
from standardwebhooks.webhooks import Webhook as Verifier

from alerts.bounce_address import bounce_address
from alerts.email_message import message_id, story_root
from alerts.file_journal import SentJournal
from alerts.plan_story import plan
from alerts.smtp_channel import SmtpChannel
from alerts.standing import address_hash
from alerts.webhook_channel import WebhookChannel
from rasid.alert_decision import Decision, NotSent
from rasid.delivery import Attempt, Delivery, DeliveryState
from rasid.delivery_again import enabled
from rasid.delivery_plan import Outcome, Result, after
from rasid.digest import QuietHours
from rasid.ledger_value import (
    Acknowledgement,
    EndpointState,
    LedgerValue,
    Mute,
    SuppressedAddress,
    Unsubscribed,
    ledger_id,
)
from rasid.level import Level
from rasid.notification import Notification, Reason
from rasid.settings import SmtpSettings, WebhookSettings
from rasid.subscription import Email, Escalate, RateLimit, Recipient, Route, Subscriptions
from stack.loopback_port import claim_ports
from stack.mail_catcher import MailReply, MailStage
from stack.webhook_catcher import WebhookReply
from tests.alerts.conftest import LINKS, Crash, Desk, secrets
from tests.alerts.newsroom_day import (
    HOOK,
    RANIA,
    TITLE,
    article,
    at,
    change,
    desk,
    reports,
    subscription,
    tagged,
    with_url,
)
from tests.stack_fixtures import WEBHOOK_SECRET

EDITOR = Recipient(id="editor", tenant="main", timezone="Europe/London", email=Email(to="editor@desk.example"))


def stories(count: int, level: Level = Level.CRITICAL, minutes: float = 0) -> list[object]:
    """So many stories of one report each."""
    return [change(tagged(article(f"x{n}", minutes=minutes), level=level), story=f"sty_{n}") for n in range(count)]


async def published(newsdesk: Desk, *changes: object) -> None:
    for made in changes:
        await newsdesk.publish(made)  # type: ignore[arg-type]
    newsdesk.clock.move(seconds=10)


def states(newsdesk: Desk, channel: str = "webhook") -> list[DeliveryState]:
    return [one.state for one in newsdesk.ledger.all(Delivery) if one.channel == channel]


def only_hook(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(newsdesk.hook_recipient)


async def test_one_story_is_one_mail_and_one_signed_webhook(newsdesk: Desk) -> None:
    await published(newsdesk, change())
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


async def test_ten_attempts_with_the_same_id_and_bytes_and_then_the_dead_letters(newsdesk: Desk) -> None:
    only_hook(newsdesk)
    newsdesk.hook.script(WebhookReply(status=500, times=99))
    await published(newsdesk, change())
    for _ in range(12):
        await newsdesk.run()
        newsdesk.clock.time = max(newsdesk.clock.time, newsdesk.ledger.all(Delivery)[0].due)
    requests = newsdesk.hook.requests()
    assert len(requests) == 10
    assert len({request.webhook_id for request in requests}) == 1
    assert len({request.body for request in requests}) == 1
    (delivery,) = newsdesk.ledger.all(Delivery)
    assert delivery.state is DeliveryState.DEAD
    assert [attempt.code for attempt in delivery.attempts] == [500] * 10


async def test_a_receiver_that_comes_back_gets_what_it_missed(newsdesk: Desk) -> None:
    only_hook(newsdesk)
    newsdesk.hook.script(WebhookReply(how="close"), WebhookReply(status=502))
    await published(newsdesk, change())
    for _ in range(3):
        await newsdesk.run()
        newsdesk.clock.move(minutes=10)
    assert states(newsdesk) == [DeliveryState.DELIVERED]
    assert len(newsdesk.hook.requests()) == 3


async def test_retry_after_pauses_the_whole_endpoint(newsdesk: Desk) -> None:
    only_hook(newsdesk)
    newsdesk.hook.script(WebhookReply(status=429, after="120"))
    await published(newsdesk, *stories(5))
    await newsdesk.run()
    newsdesk.clock.move(seconds=100)
    await newsdesk.run()
    assert len(newsdesk.hook.requests()) == 1
    newsdesk.clock.move(seconds=21)
    await newsdesk.run()
    assert len(newsdesk.hook.requests()) == 6
    assert set(states(newsdesk)) == {DeliveryState.DELIVERED}


async def test_a_pause_that_was_asked_for_outlives_the_process_and_ends_when_a_person_says_so(newsdesk: Desk) -> None:
    only_hook(newsdesk)
    newsdesk.hook.script(WebhookReply(status=429, after="7200"))
    await published(newsdesk, *stories(5))
    await newsdesk.run()
    newsdesk.dispatcher = newsdesk.new_dispatcher()
    newsdesk.clock.move(minutes=30)
    await newsdesk.dispatcher.sweep()
    await newsdesk.dispatcher.settle()
    assert len(newsdesk.hook.requests()) == 1
    (state,) = newsdesk.ledger.all(EndpointState)
    newsdesk.ledger.overwrite(enabled(state, newsdesk.clock.now()))
    await newsdesk.run()
    assert len(newsdesk.hook.requests()) == 5, "The one that was answered waits for its own time."
    newsdesk.clock.move(hours=2)
    await newsdesk.run()
    assert set(states(newsdesk)) == {DeliveryState.DELIVERED}


async def test_an_endpoint_that_is_gone_gets_nothing_more_and_its_owner_is_told(newsdesk: Desk) -> None:
    hook = replace(newsdesk.hook_recipient, owner="editor")
    newsdesk.subscriptions = replace(desk(hook), recipients=(hook, EDITOR))
    newsdesk.hook.script(WebhookReply(status=410))
    await published(newsdesk, *stories(3))
    await newsdesk.run()
    assert len(newsdesk.hook.requests()) == 1
    assert sorted(states(newsdesk)) == [DeliveryState.DEAD, DeliveryState.SUPPRESSED, DeliveryState.SUPPRESSED]
    (mail,) = newsdesk.mail.messages()
    assert mail.recipients == ("editor@desk.example",)
    assert "main/hook/webhook" in mail.text
    moved = with_url(hook, newsdesk.hook.hook_url + "/new")
    newsdesk.subscriptions = replace(newsdesk.subscriptions, recipients=(moved, EDITOR))
    await published(newsdesk, change(story="sty_after"))
    await newsdesk.run()
    assert len(newsdesk.hook.requests()) == 2, "A changed address starts anew."


async def test_an_endpoint_that_moved_is_flagged_told_of_at_once_and_tried_for_days(newsdesk: Desk) -> None:
    hook = replace(newsdesk.hook_recipient, owner="editor")
    newsdesk.subscriptions = replace(desk(hook), recipients=(hook, EDITOR))
    newsdesk.hook.script(
        WebhookReply(status=308, location="https://new.example/hook?key=s3cret\u202e", times=7),
    )
    await published(newsdesk, change())
    await newsdesk.run()
    (state,) = newsdesk.ledger.all(EndpointState)
    assert state.flag == "moved to https://new.example/hook"
    (mail,) = newsdesk.mail.messages()
    assert "moved to https://new.example/hook" in mail.text
    assert "s3cret" not in mail.text
    newsdesk.ledger.overwrite(enabled(state, newsdesk.clock.now() + timedelta(seconds=1)))
    newsdesk.clock.move(seconds=7)
    await newsdesk.run()
    (state,) = newsdesk.ledger.all(EndpointState)
    assert state.flag, "A person said it is mended, and it is not."
    newsdesk.dispatcher = newsdesk.new_dispatcher()
    for _ in range(5):
        newsdesk.clock.time = max(one.due for one in newsdesk.ledger.all(Delivery)) + timedelta(minutes=30)
        await newsdesk.run()
    assert len(newsdesk.hook.requests()) == 7, "The full schedule, not the five tries of a bad release."
    assert len(newsdesk.mail.messages()) == 1
    newsdesk.clock.time = max(one.due for one in newsdesk.ledger.all(Delivery)) + timedelta(minutes=30)
    await newsdesk.run()
    assert states(newsdesk) == [DeliveryState.DELIVERED]
    (state,) = newsdesk.ledger.all(EndpointState)
    assert state.flag == "", "It answers here again."


async def test_the_owner_hears_once_a_day_of_what_could_not_be_delivered(newsdesk: Desk) -> None:
    hook = replace(newsdesk.hook_recipient, owner="editor")
    newsdesk.subscriptions = replace(desk(hook), recipients=(hook, EDITOR))
    newsdesk.hook.script(WebhookReply(status=404, times=99))
    await published(newsdesk, *stories(2))
    for _ in range(80):
        await newsdesk.run()
        newsdesk.clock.move(minutes=5)
    assert states(newsdesk) == [DeliveryState.DEAD] * 2
    (mail,) = newsdesk.mail.messages()
    assert mail.recipients == ("editor@desk.example",)
    assert "main/hook/webhook" in mail.text
    assert "could not be delivered" in mail.subject
    assert "given up after 5 attempts; the last answer: 404" in mail.text


async def test_where_an_owner_cannot_be_told_the_operator_is(newsdesk: Desk) -> None:
    only_hook(newsdesk)
    newsdesk.hook.script(WebhookReply(status=410))
    await published(newsdesk, *stories(2))
    await newsdesk.run()
    (told,) = newsdesk.operator_told
    assert "main/hook/webhook, whose owner cannot be told: it answered 410 Gone" in told


async def test_the_breaker_spares_an_endpoint_that_fails(newsdesk: Desk) -> None:
    only_hook(newsdesk)
    newsdesk.hook.script(WebhookReply(status=503, times=5))
    await published(newsdesk, *stories(9))
    await newsdesk.run()
    assert len(newsdesk.hook.requests()) == 5
    newsdesk.clock.move(minutes=6)
    await newsdesk.run()
    assert set(states(newsdesk)) == {DeliveryState.DELIVERED}
    assert len(newsdesk.hook.requests()) == 14


async def test_one_message_at_a_time_asks_whether_an_endpoint_is_well_again(newsdesk: Desk) -> None:
    hook = newsdesk.hook_recipient
    assert hook.webhook is not None
    newsdesk.subscriptions = desk(replace(hook, webhook=replace(hook.webhook, concurrency=4)))
    newsdesk.hook.script(WebhookReply(status=503, times=20))
    await published(newsdesk, *stories(12))
    await newsdesk.run()
    before = len(newsdesk.hook.requests())
    newsdesk.clock.move(minutes=2)
    await newsdesk.run()
    assert len(newsdesk.hook.requests()) == before + 1


async def test_an_open_breaker_outlives_the_process_and_so_does_its_end(newsdesk: Desk) -> None:
    only_hook(newsdesk)
    newsdesk.hook.script(WebhookReply(status=503, times=5))
    await published(newsdesk, *stories(9))
    await newsdesk.run()
    newsdesk.dispatcher = newsdesk.new_dispatcher()
    newsdesk.clock.move(seconds=10)
    await newsdesk.dispatcher.sweep()
    await newsdesk.dispatcher.settle()
    assert len(newsdesk.hook.requests()) == 5, "The new process asks an endpoint that is down no sooner."
    newsdesk.clock.move(minutes=6)
    await newsdesk.run()
    assert set(states(newsdesk)) == {DeliveryState.DELIVERED}
    (state,) = newsdesk.ledger.all(EndpointState)
    assert (state.open_until, state.failing_since, state.failures) == (None, None, 0)


async def test_a_breaker_that_a_person_closes_lets_messages_through_at_once(newsdesk: Desk) -> None:
    only_hook(newsdesk)
    newsdesk.hook.script(WebhookReply(status=503, times=5))
    await published(newsdesk, *stories(9))
    await newsdesk.run()
    (state,) = newsdesk.ledger.all(EndpointState)
    newsdesk.clock.move(seconds=1)
    await newsdesk.run()
    assert len(newsdesk.hook.requests()) == 5, "What the dispatcher wrote itself opens nothing."
    newsdesk.ledger.overwrite(enabled(state, newsdesk.clock.now()))
    await newsdesk.run()
    assert states(newsdesk).count(DeliveryState.DELIVERED) == 4


async def test_an_endpoint_under_strain_gets_its_messages_with_gaps(newsdesk: Desk) -> None:
    only_hook(newsdesk)
    newsdesk.hook.script(WebhookReply(status=504, times=1))
    await published(newsdesk, *stories(9))
    before = newsdesk.clock.now()
    await newsdesk.run()
    gaps = [1 / 4, 1 / 5, 1 / 6, 1 / 7]  # after the failure, then after each success until eight a second are reached.
    assert (newsdesk.clock.now() - before).total_seconds() == pytest.approx(sum(gaps), abs=0.01)
    assert len(newsdesk.hook.requests()) == 9


async def test_bytes_of_a_message_that_was_never_closed_are_made_anew(newsdesk: Desk) -> None:
    """The process died between the claim and the closing, and the planner merged a report into the message."""
    only_hook(newsdesk)
    await published(newsdesk, change())
    (delivery,) = newsdesk.ledger.all(Delivery)
    stale = replace(delivery, state=DeliveryState.SENDING, claimed=newsdesk.clock.now(), body='{"old": true}')
    newsdesk.ledger.overwrite(stale)
    newsdesk.clock.move(minutes=3)
    await newsdesk.run()
    (request,) = newsdesk.hook.requests()
    assert "old" not in json.loads(request.body)
    (delivery,) = newsdesk.ledger.all(Delivery)
    assert delivery.body == request.body


async def test_an_endpoint_that_hangs_delays_no_other(newsdesk: Desk) -> None:
    """While the first answers nothing at all, the second gets everything."""
    slow = replace(newsdesk.hook_recipient, id="slow")
    newsdesk.subscriptions = desk(slow, RANIA)
    newsdesk.hook.script(WebhookReply(how="hang", times=99))
    await published(newsdesk, *stories(8))
    await newsdesk.dispatcher.sweep()
    await newsdesk.mail.wait_for(8)
    assert DeliveryState.DELIVERED not in states(newsdesk)


async def test_an_address_in_our_own_network_is_never_called(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(with_url(HOOK, "https://127.0.0.1:8443/x"))
    await published(newsdesk, change())
    await newsdesk.run()
    (delivery,) = newsdesk.ledger.all(Delivery)
    assert (delivery.state, delivery.code) == (DeliveryState.DEAD, "blocked")
    (state,) = newsdesk.ledger.all(EndpointState)
    assert state.disabled
    newsdesk.subscriptions = desk(with_url(HOOK, "http://hooks.example:8080/x"))
    await published(newsdesk, change(story="sty_plain"))
    await newsdesk.run()
    assert {one.code for one in newsdesk.ledger.all(Delivery)} == {"blocked"}, "Plain http is for listed addresses."


async def test_a_process_that_dies_after_any_write_loses_nothing(newsdesk: Desk) -> None:
    """For every write of a run: die right after it, and let a new process go on. Doubles carry the same id."""
    newsdesk.subscriptions = desk(RANIA, newsdesk.hook_recipient)
    await published(newsdesk, *stories(2))
    start = dict(newsdesk.ledger.documents)
    await newsdesk.run()
    total = newsdesk.ledger.writes
    begun = len(start)
    assert total - begun == 4 + 4 * 2, "Four messages are frozen, four deliveries are claimed and recorded."
    for crash_at in range(begun + 1, total + 1):
        newsdesk.mail.clear()
        newsdesk.hook.clear()
        newsdesk.ledger.documents, newsdesk.ledger.writes = dict(start), begun
        newsdesk.clock.time = at(1)
        await newsdesk.die_after(crash_at)
        assert {one.state for one in newsdesk.ledger.all(Delivery)} == {DeliveryState.DELIVERED}, crash_at
        assert len({request.webhook_id for request in newsdesk.hook.requests()}) == 2, crash_at
        assert len({mail.message_id for mail in newsdesk.mail.messages()}) == 2, crash_at
        assert len(newsdesk.hook.requests()) <= 4


async def test_what_was_sent_just_before_a_process_died_is_not_sent_again(newsdesk: Desk, tmp_path: Path) -> None:
    """The receivers have it and the ledger does not: the journal knows."""
    journal = SentJournal(tmp_path / "state" / "sent.journal")
    newsdesk.dispatcher = newsdesk.new_dispatcher(journal=journal)
    await published(newsdesk, change())

    def die(value: LedgerValue) -> None:
        if isinstance(value, Delivery) and value.state is DeliveryState.DELIVERED:
            raise Crash

    newsdesk.ledger.before_write = die
    await newsdesk.dispatcher.sweep()
    tasks = [task for task in asyncio.all_tasks() if task.get_name().startswith("dispatch ")]
    await asyncio.gather(*tasks, return_exceptions=True)
    journal.close()
    newsdesk.ledger.before_write = lambda value: None
    assert set(states(newsdesk) + states(newsdesk, "email")) == {DeliveryState.SENDING}
    with (tmp_path / "state" / "sent.journal").open("ab") as file:
        file.write(b'{"id": "msg_half')
    after = SentJournal(tmp_path / "state" / "sent.journal")
    assert await after.settle(newsdesk.ledger) == 2
    assert await after.settle(newsdesk.ledger) == 0
    newsdesk.dispatcher = newsdesk.new_dispatcher(journal=after)
    newsdesk.clock.move(minutes=3)
    await newsdesk.run()
    after.close()
    assert (len(newsdesk.hook.requests()), len(newsdesk.mail.messages())) == (1, 1)
    assert all(one.body for one in newsdesk.ledger.all(Delivery)), "The bytes are kept for a replay."


async def test_the_journal_knows_a_delivery_with_very_many_attempts(newsdesk: Desk, tmp_path: Path) -> None:
    only_hook(newsdesk)
    await published(newsdesk, change())
    (delivery,) = newsdesk.ledger.all(Delivery)
    many = tuple(Attempt(at=at(n), outcome="retry") for n in range(30))
    claim = replace(delivery, state=DeliveryState.SENDING, claimed=at(31), attempts=many)
    delivered = after(claim, Result(outcome=Outcome.DELIVERED), at(31)).delivery
    again = replace(delivered, state=DeliveryState.SENDING)
    for known, settled in ((claim, 1), (again, 0)):
        newsdesk.ledger.overwrite(known)
        journal = SentJournal(tmp_path / "sent.journal")
        journal.note(delivered)
        assert await journal.settle(newsdesk.ledger) == settled
        journal.close()


async def test_two_dispatchers_never_send_one_delivery_both(newsdesk: Desk) -> None:
    other = newsdesk.new_dispatcher()
    await published(newsdesk, *stories(10))
    await asyncio.gather(newsdesk.dispatcher.sweep(), other.sweep())
    await asyncio.gather(newsdesk.dispatcher.settle(), other.settle())
    assert len(newsdesk.hook.requests()) == 10
    assert len(newsdesk.mail.messages()) == 10


async def test_a_dispatcher_leaves_other_dispatchers_endpoints_alone(newsdesk: Desk) -> None:
    newsdesk.dispatcher = newsdesk.new_dispatcher(owns=lambda endpoint: endpoint.endswith("email"))
    await published(newsdesk, change())
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 1
    assert not newsdesk.hook.requests()


async def test_an_endpoint_that_another_dispatcher_got_is_left_to_it(newsdesk: Desk) -> None:
    """Its partition goes elsewhere while the first round of its messages is under way."""
    only_hook(newsdesk)
    mine = True
    newsdesk.dispatcher = newsdesk.new_dispatcher(owns=lambda endpoint: mine)
    await published(newsdesk, *stories(12))
    await newsdesk.dispatcher.sweep()
    await newsdesk.hook.wait_for(1)
    mine = False
    await newsdesk.dispatcher.settle()
    assert 1 <= len(newsdesk.hook.requests()) < 12
    assert states(newsdesk).count(DeliveryState.PENDING) == 12 - len(newsdesk.hook.requests())


async def test_a_claim_that_is_not_old_is_left_alone(newsdesk: Desk) -> None:
    only_hook(newsdesk)
    await published(newsdesk, change())
    (delivery,) = newsdesk.ledger.all(Delivery)
    newsdesk.ledger.overwrite(replace(delivery, state=DeliveryState.SENDING, claimed=newsdesk.clock.now()))
    newsdesk.clock.move(seconds=29)
    await newsdesk.run()
    assert not newsdesk.hook.requests()
    newsdesk.clock.move(seconds=1)
    await newsdesk.run()
    assert len(newsdesk.hook.requests()) == 1


async def test_a_stopped_dispatcher_finishes_what_it_sends_and_takes_nothing_more(newsdesk: Desk) -> None:
    only_hook(newsdesk)
    await published(newsdesk, *stories(3))
    await newsdesk.dispatcher.sweep()
    await newsdesk.dispatcher.stop()
    assert await newsdesk.dispatcher.sweep() in (0, 1, 2, 3)
    await newsdesk.dispatcher.settle()
    assert DeliveryState.SENDING not in states(newsdesk)
    assert len(newsdesk.hook.requests()) == states(newsdesk).count(DeliveryState.DELIVERED)


# What a recipient asked for -----------------------------------------------------------------------------------------


async def test_what_came_in_quiet_hours_is_one_message_in_the_morning(newsdesk: Desk) -> None:
    quiet = QuietHours(days=("tue",), starts=time(9), ends=time(18), bypass="critical")
    newsdesk.subscriptions = desk(replace(RANIA, quiet=quiet))
    await published(newsdesk, *stories(3, Level.HIGH), change(story="sty_critical"))
    newsdesk.clock.move(minutes=1)
    await newsdesk.run()
    (through,) = newsdesk.mail.messages()
    assert "حرج" in through.subject, "What is critical comes through."
    newsdesk.mail.clear()
    newsdesk.clock.move(hours=8)
    await newsdesk.run()
    (mail,) = newsdesk.mail.messages()
    assert "ساعات الهدوء" in mail.subject
    assert mail.text.count(TITLE) >= 3
    assert states(newsdesk, "email").count(DeliveryState.MERGED) == 3


async def test_what_waited_alone_goes_out_as_itself(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(replace(RANIA, quiet=QuietHours(days=("tue",), starts=time(9), ends=time(18))))
    await published(newsdesk, change())
    await newsdesk.run()
    newsdesk.clock.move(hours=9)
    await newsdesk.run()
    (mail,) = newsdesk.mail.messages()
    assert TITLE in mail.subject


async def test_what_is_over_the_rate_is_one_roll_up(newsdesk: Desk) -> None:
    assert RANIA.email is not None
    slow = replace(RANIA, email=replace(RANIA.email, rate=RateLimit(3, timedelta(hours=1))))
    newsdesk.subscriptions = desk(slow)
    await published(newsdesk, *stories(30))
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 3
    newsdesk.clock.move(hours=1)
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 4
    rollup = newsdesk.mail.messages()[0]
    assert "27 قصة" in rollup.subject
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 4
    assert states(newsdesk, "email").count(DeliveryState.MERGED) == 27


async def test_a_restarted_dispatcher_remembers_the_rate(newsdesk: Desk) -> None:
    assert RANIA.email is not None
    newsdesk.subscriptions = desk(replace(RANIA, email=replace(RANIA.email, rate=RateLimit(3, timedelta(hours=1)))))
    await published(newsdesk, *stories(3))
    await newsdesk.run()
    newsdesk.dispatcher = newsdesk.new_dispatcher()
    await published(newsdesk, change(story="sty_more"))
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 3


DAILY = Subscriptions(
    recipients=(EDITOR,), subscriptions=(subscription(Route(to="editor", when="digest", at=(time(7),))),)
)


async def test_a_digest_lists_the_stories_of_its_window_once(newsdesk: Desk) -> None:
    newsdesk.subscriptions = DAILY
    await published(newsdesk, *reports(4), *stories(2, Level.NOTABLE))
    await newsdesk.run()
    assert not newsdesk.mail.messages()
    newsdesk.clock.move(hours=24)
    await newsdesk.run()
    (mail,) = newsdesk.mail.messages()
    assert mail.subject.startswith("Digest desk: 3 stories") or "3 stories" in mail.subject
    (digest,) = newsdesk.ledger.all(Notification)
    assert [entry.story.level for entry in digest.entries] == [Level.CRITICAL, Level.NOTABLE, Level.NOTABLE]
    assert digest.entries[0].story.source_count == 4


async def test_digests_that_were_missed_come_as_one(newsdesk: Desk) -> None:
    newsdesk.subscriptions = DAILY
    await published(newsdesk, change())
    newsdesk.clock.move(hours=24)
    await newsdesk.publish(change(tagged(article("b", minutes=60 * 24)), story="sty_next"))
    newsdesk.clock.move(hours=24)
    await newsdesk.run()
    (mail,) = newsdesk.mail.messages()
    assert "2 stories" in mail.subject
    assert "covers 2 windows" in mail.text
    assert sorted(states(newsdesk, "email")) == [DeliveryState.DELIVERED, DeliveryState.MERGED]


async def test_a_digest_without_matches_is_not_sent_unless_it_is_wanted(newsdesk: Desk) -> None:
    newsdesk.subscriptions = DAILY
    await published(newsdesk, change())
    newsdesk.ledger.documents = {
        name: document for name, document in newsdesk.ledger.documents.items() if not name.startswith("dgm_")
    }
    newsdesk.clock.move(hours=24)
    await newsdesk.run()
    assert not newsdesk.mail.messages()
    (delivery,) = newsdesk.ledger.all(Delivery)
    assert delivery.code == NotSent.EMPTY


async def test_a_wanted_digest_comes_also_when_nothing_matched(newsdesk: Desk) -> None:
    route = Route(to="editor", when="digest", at=(time(7),), send_empty=True)
    newsdesk.subscriptions = Subscriptions(recipients=(EDITOR,), subscriptions=(subscription(route),))
    await newsdesk.dispatcher.open_digests()
    assert not newsdesk.ledger.all(Delivery), "The last one was an hour ago: it is too late to begin with it."
    for _ in range(2):
        newsdesk.clock.move(hours=23, minutes=30)
        await newsdesk.dispatcher.open_digests()
        await newsdesk.dispatcher.open_digests()
        await newsdesk.run()
        newsdesk.clock.move(minutes=30)
    second, first = newsdesk.mail.messages()
    assert "Nothing matched" in first.text
    assert "24 November 2026, 07:00 to 25 November 2026, 07:00" in first.text
    assert "25 November 2026, 07:00 to 26 November 2026, 07:00" in second.text


async def test_no_alert_goes_to_a_receiver_that_has_not_consented(newsdesk: Desk) -> None:
    """The question is signed and holds no news; a receiver consents by sending the challenge back."""
    asked: list[dict[str, object]] = []
    consents = False

    async def receive(request: web.Request) -> web.Response:
        Verifier(WEBHOOK_SECRET).verify(await request.read(), dict(request.headers))
        body = json.loads(await request.read())
        asked.append(body)
        return web.json_response({"challenge": body["data"].get("challenge") if consents else "no"})

    application = web.Application()
    application.router.add_post("/", receive)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    hook = with_url(HOOK, f"http://127.0.0.1:{port}/")
    assert hook.webhook is not None
    newsdesk.subscriptions = desk(replace(hook, webhook=replace(hook.webhook, verify=True)))
    newsdesk.webhook = WebhookChannel(WebhookSettings(allow=(f"127.0.0.1:{port}",)), newsdesk.clock.now)
    newsdesk.dispatcher = newsdesk.new_dispatcher()
    await published(newsdesk, change())
    await newsdesk.run()
    assert [body["type"] for body in asked] == ["endpoint.verify"]
    assert TITLE not in json.dumps(asked, ensure_ascii=False)
    consents = True
    newsdesk.clock.move(minutes=10)
    await newsdesk.run()
    assert [body["type"] for body in asked] == ["endpoint.verify", "endpoint.verify", "alert.story.created"]
    await published(newsdesk, change(story="sty_next"))
    await newsdesk.run()
    assert len(asked) == 4, "It is asked once."
    await newsdesk.webhook.close()
    await runner.cleanup()


def who(kind: type[LedgerValue], *parts: str) -> str:
    return ledger_id(kind, "main", *parts)


async def test_an_escalation_goes_out_unless_somebody_acknowledged(newsdesk: Desk) -> None:
    step = Escalate(level=Level.CRITICAL, unacknowledged_for=timedelta(minutes=15), to="editor")
    base = replace(subscription(Route(to="rania", when="immediate")), escalate=(step,))
    newsdesk.subscriptions = Subscriptions(recipients=(RANIA, EDITOR), subscriptions=(base,))
    await published(newsdesk, *stories(2))
    await newsdesk.run()
    message = next(one for one in newsdesk.ledger.all(Notification) if one.reason is Reason.FIRST)
    await newsdesk.ledger.put(
        Acknowledgement(
            id=who(Acknowledgement, "rania", message.story),
            tenant="main",
            recipient="rania",
            story=message.story,
            notification=message.id,
            level=Level.CRITICAL,
            made=newsdesk.clock.now(),
        )
    )
    newsdesk.clock.move(minutes=15)
    await newsdesk.run()
    to_editor = [mail for mail in newsdesk.mail.messages() if mail.recipients == ("editor@desk.example",)]
    assert len(to_editor) == 1
    assert "rania" in to_editor[0].text
    assert NotSent.ACKNOWLEDGED in {one.code for one in newsdesk.ledger.all(Delivery)}


async def test_a_muted_story_is_not_told_until_the_mute_is_over(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(RANIA)
    await newsdesk.ledger.put(
        Mute(id=who(Mute, "rania", "sty_0"), tenant="main", recipient="rania", story="sty_0", made=at(0), until=at(60))
    )
    await published(newsdesk, *stories(2))
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 1
    assert sorted(one.code for one in newsdesk.ledger.all(Delivery)) == ["delivered", NotSent.SILENCE]


@pytest.mark.parametrize("left", ["desk", ""], ids=["this subscription", "all subscriptions"])
async def test_who_has_left_a_subscription_gets_nothing_from_it(newsdesk: Desk, left: str) -> None:
    newsdesk.subscriptions = desk(RANIA)
    await newsdesk.ledger.put(
        Unsubscribed(
            id=who(Unsubscribed, "rania", left), tenant="main", recipient="rania", subscription=left, made=at(0)
        )
    )
    await published(newsdesk, change())
    await newsdesk.run()
    assert not newsdesk.mail.messages()
    assert [one.code for one in newsdesk.ledger.all(Delivery)] == [NotSent.UNSUBSCRIBED]


async def test_of_a_confidential_tenant_a_receiver_gets_ids_and_links_only(newsdesk: Desk) -> None:
    """Also of a message whose full bytes were made before the tenant was marked."""
    hook = newsdesk.hook_recipient
    newsdesk.subscriptions = desk(hook)
    newsdesk.hook.script(WebhookReply(status=500))
    await published(newsdesk, *stories(2))
    await newsdesk.run()
    assert TITLE in newsdesk.hook.requests()[0].body
    newsdesk.hook.clear()
    newsdesk.subscriptions = desk(RANIA, replace(hook, confidential=True))
    await published(newsdesk, change(story="sty_later"))
    newsdesk.clock.move(minutes=1)
    await newsdesk.run()
    requests = newsdesk.hook.requests()
    assert len(requests) == 2
    for request in requests:
        assert "الدوحة" not in request.body
        assert "gulf" not in request.body
        data = json.loads(request.body)["data"]
        assert data["article_ids"]
        assert data["links"]["message"].endswith(data["notification_id"])
    assert TITLE in newsdesk.mail.messages()[0].subject, "Mail goes to the reader alone."


async def test_an_endpoint_gets_only_the_events_it_wants(newsdesk: Desk) -> None:
    hook = newsdesk.hook_recipient
    assert hook.webhook is not None
    newsdesk.subscriptions = desk(replace(hook, webhook=replace(hook.webhook, events=("alert.digest",))))
    await published(newsdesk, change())
    await newsdesk.run()
    assert not newsdesk.hook.requests()
    assert [one.code for one in newsdesk.ledger.all(Delivery)] == [NotSent.NOT_WANTED]


async def test_a_recipient_who_is_gone_from_the_files_gets_nothing(newsdesk: Desk) -> None:
    await published(newsdesk, change())
    newsdesk.subscriptions = desk(EDITOR)
    await newsdesk.run()
    assert {one.code for one in newsdesk.ledger.all(Delivery)} == {NotSent.GONE}


# Mail servers -------------------------------------------------------------------------------------------------------


async def test_an_address_that_does_not_exist_is_never_tried_again(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(RANIA)
    newsdesk.mail.script(MailReply(stage=MailStage.RCPT, reply="550 5.1.1 no such user"))
    await published(newsdesk, *stories(2))
    await newsdesk.run()
    assert not newsdesk.mail.messages()
    (address,) = newsdesk.ledger.all(SuppressedAddress)
    assert address.active
    assert "rania" not in repr(address)
    assert sorted(one.code for one in newsdesk.ledger.all(Delivery)) == ["rejected", NotSent.SUPPRESSION_LIST]


async def test_a_full_mailbox_is_left_alone_after_three_strikes(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(RANIA)
    newsdesk.mail.script(MailReply(stage=MailStage.RCPT, reply="552 5.2.2 mailbox full", times=3))
    await published(newsdesk, *stories(4))
    await newsdesk.run()
    codes = sorted(one.code for one in newsdesk.ledger.all(Delivery))
    assert codes == ["full", "full", "full", NotSent.SUPPRESSION_LIST]


async def test_strikes_of_a_mail_server_count_by_the_setting_and_are_forgiven_after_thirty_days(
    newsdesk: Desk,
) -> None:
    newsdesk.bounce_strikes = 2
    newsdesk.dispatcher = newsdesk.new_dispatcher()
    newsdesk.subscriptions = desk(RANIA)
    newsdesk.mail.script(MailReply(stage=MailStage.RCPT, reply="550 no", times=9))
    month = 31 * 24 * 60
    (first, second, third) = [
        tagged(article(f"x{n}", minutes=minutes), level=Level.CRITICAL) for n, minutes in enumerate((0, month, month))
    ]
    await published(newsdesk, change(first, story="sty_1"))
    await newsdesk.run()
    newsdesk.clock.move(hours=31 * 24)
    await published(newsdesk, change(second, story="sty_2"))
    await newsdesk.run()
    (address,) = newsdesk.ledger.all(SuppressedAddress)
    assert (address.strikes, address.active) == (1, False), "The first strike is too old to count."
    await published(newsdesk, change(third, story="sty_3"))
    await newsdesk.run()
    (address,) = newsdesk.ledger.all(SuppressedAddress)
    assert (address.strikes, address.active) == (2, True)


@pytest.mark.parametrize(
    ("stage", "reply"), [(MailStage.RCPT, "550 5.7.1 blocked"), (MailStage.MAIL, "550 5.7.0 log in first")]
)
async def test_the_operator_hears_of_what_is_ours_to_mend_but_not_again_and_again(
    newsdesk: Desk, stage: MailStage, reply: str
) -> None:
    newsdesk.subscriptions = desk(RANIA)
    newsdesk.mail.script(MailReply(stage=stage, reply=reply, times=4))
    await published(newsdesk, *stories(2))
    for _ in range(4):
        await newsdesk.run()
        newsdesk.clock.move(minutes=2)
    (told,) = newsdesk.operator_told
    assert reply in told
    assert not newsdesk.ledger.all(SuppressedAddress)


async def test_the_operator_hears_of_a_mail_server_that_gives_no_answer(newsdesk: Desk, tmp_path: Path) -> None:
    newsdesk.subscriptions = desk(RANIA)
    nowhere = SmtpSettings(port=claim_ports(tmp_path / "nowhere.json", {"smtp": 0}, {})["smtp"], security="none")
    well = newsdesk.smtp
    newsdesk.smtp = SmtpChannel(nowhere, secrets, newsdesk.clock.now, timeout=2.0)
    newsdesk.dispatcher = newsdesk.new_dispatcher()
    await published(newsdesk, *stories(2))
    for _ in range(8):
        await newsdesk.run()
        newsdesk.clock.move(minutes=2)
    assert not newsdesk.operator_told, "A server may be away for a quarter of an hour."
    for _ in range(40):
        await newsdesk.run()
        newsdesk.clock.move(minutes=2)
    (told,) = newsdesk.operator_told
    assert "the mail server takes no mail since 2026-11-24 08:00 UTC: " in told
    newsdesk.smtp = well
    newsdesk.dispatcher = newsdesk.new_dispatcher()
    newsdesk.clock.move(hours=4)
    await newsdesk.run()
    assert newsdesk.mail.messages()


async def test_a_mail_server_that_says_later_is_asked_later(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(RANIA)
    newsdesk.mail.script(MailReply(stage=MailStage.RCPT, reply="451 4.7.1 greylisted"))
    await published(newsdesk, change())
    await newsdesk.run()
    assert states(newsdesk, "email") == [DeliveryState.PENDING]
    newsdesk.clock.move(minutes=2)
    await newsdesk.run()
    assert states(newsdesk, "email") == [DeliveryState.DELIVERED]


async def given_up(newsdesk: Desk) -> None:
    newsdesk.mail.script(MailReply(stage=MailStage.RCPT, reply="451 4.7.1 later", times=8))
    await published(newsdesk, *stories(1))
    for _ in range(60):
        await newsdesk.run()
        newsdesk.clock.move(minutes=10)


async def test_what_a_mail_server_did_not_take_for_hours_is_in_the_next_digest(newsdesk: Desk) -> None:
    digest = Route(to="rania", when="digest", at=(time(20, 0),), levels=(Level.INFO,))
    routes = (Route(to="rania", when="immediate"), digest)
    newsdesk.subscriptions = Subscriptions(recipients=(RANIA,), subscriptions=(subscription(*routes),))
    await given_up(newsdesk)
    assert not newsdesk.mail.messages()
    newsdesk.clock.move(hours=24)
    await newsdesk.run()
    (mail,) = newsdesk.mail.messages()
    assert TITLE in mail.text
    assert dict(mail.headers)["X-Rasid-Reason"] == "digest"
    assert sorted(one.code for one in newsdesk.ledger.all(Delivery)) == ["delivered", "moved_to_digest"]


async def test_a_mail_server_that_is_away_for_a_week_silences_no_reader(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(RANIA)
    newsdesk.mail.script(MailReply(stage=MailStage.MAIL, reply="451 4.3.0 later", times=10_000))
    for day in range(7):
        minutes = (newsdesk.clock.now() - at(0)).total_seconds() / 60
        await published(newsdesk, change(tagged(article(f"x{day}", minutes=minutes)), story=f"sty_{day}"))
        for _ in range(16):
            await newsdesk.run()
            newsdesk.clock.move(hours=1.5)
    assert not [one for one in newsdesk.ledger.all(EndpointState) if one.disabled]
    newsdesk.mail.clear()
    minutes = (newsdesk.clock.now() - at(0)).total_seconds() / 60
    await published(newsdesk, change(tagged(article("well", minutes=minutes)), story="sty_well"))
    newsdesk.clock.move(hours=1)
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 1


async def test_without_a_digest_it_is_a_dead_letter(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(RANIA)
    await given_up(newsdesk)
    assert states(newsdesk, "email") == [DeliveryState.DEAD]


async def test_a_connection_that_breaks_after_the_mail_is_tried_once_more_with_the_same_message_id(
    newsdesk: Desk,
) -> None:
    newsdesk.subscriptions = desk(RANIA)
    newsdesk.mail.script(MailReply(stage=MailStage.DATA, reply="drop", stored=True, times=9))
    await published(newsdesk, change())
    for _ in range(5):
        await newsdesk.run()
        newsdesk.clock.move(hours=1)
    mails = newsdesk.mail.messages()
    assert len(mails) == 2
    assert len({mail.message_id for mail in mails}) == 1
    assert len({mail.source for mail in mails}) == 1
    (delivery,) = newsdesk.ledger.all(Delivery)
    assert (delivery.state, delivery.code, delivery.ambiguous) == (DeliveryState.DELIVERED, "ambiguous", True)


async def test_a_story_is_one_thread_of_mails(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(RANIA)
    for made in reports(12, apart=5):
        newsdesk.clock.time = made.tagged.article.first_seen
        await newsdesk.publish(made)
        await newsdesk.run()
    newsdesk.clock.move(hours=2)
    await newsdesk.run()
    mails = newsdesk.mail.messages()
    assert 2 <= len(mails) <= 5
    roots = {dict(mail.headers)["In-Reply-To"] for mail in mails}
    assert len(roots) == 1
    assert len({mail.subject for mail in mails}) == 1
    newest, first = dict(mails[0].headers), dict(mails[-1].headers)
    assert first["Message-ID"] in newest["References"]


async def test_an_alert_has_every_header_that_mail_programs_look_for(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(RANIA)
    await published(newsdesk, change())
    await newsdesk.run()
    (mail,) = newsdesk.mail.messages()
    (made,) = newsdesk.ledger.all(Notification)
    headers = dict(mail.headers)
    unsubscribe = LINKS.unsubscribe("main", "rania", "desk")
    wanted = {
        "Date": "Tue, 24 Nov 2026 08:00:10 +0000",
        "From": "Rasid <alerts@rasid.example>",
        "To": "rania@desk.example",
        "List-Id": "desk <desk.main.rasid.example>",
        "List-Unsubscribe": f"<{unsubscribe}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
        "Feedback-ID": "desk:main:alert:rasid",
        "X-Rasid-Notification": made.id,
        "X-Rasid-Reason": "first",
    }
    assert {name: headers[name] for name in wanted} == wanted
    assert headers["Message-ID"] == message_id(made.id, "rania@desk.example", "rasid.example")
    assert (
        headers["In-Reply-To"]
        == headers["References"]
        == story_root("main", "sty_doha", "rania@desk.example", "rasid.example")
    )
    assert story_root("other", "sty_doha", "rania@desk.example", "rasid.example") != headers["References"]
    assert "doha" not in headers["References"], "Nobody learns a story's id from a mail of another tenant."
    assert mail.source.index(b"text/plain") < mail.source.index(b"text/html")


async def test_a_sender_comes_back_to_the_delivery(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(RANIA)
    await published(newsdesk, change())
    await newsdesk.run()
    (mail,) = newsdesk.mail.messages()
    (delivery,) = newsdesk.ledger.all(Delivery)
    assert mail.sender == bounce_address(delivery.id, LINKS.tokens, "rasid.example")
    assert mail.recipients == ("rania@desk.example",)


async def test_an_address_is_kept_as_a_hash_only() -> None:
    assert address_hash("Rania@Desk.example ") == address_hash("rania@desk.example")
    assert "rania" not in address_hash("rania@desk.example")


async def test_nothing_secret_is_in_the_ledger(newsdesk: Desk) -> None:
    await published(newsdesk, change())
    await newsdesk.run()
    for raw, _ in newsdesk.ledger.documents.values():
        assert b"whsec_" not in raw
        assert b"MfKQ9r8G" not in raw


async def test_tenants_never_see_each_other(newsdesk: Desk) -> None:
    """One story, two tenants: nothing of the first's words is in anything that the second gets or has."""
    theirs = replace(EDITOR, tenant="other", id="their-editor")
    ours = replace(subscription(Route(to="rania", when="immediate"), name="canary-ours"))
    other = replace(
        subscription(Route(to="their-editor", when="immediate"), name="theirs", watchlists=("public",)), tenant="other"
    )
    newsdesk.subscriptions = Subscriptions(recipients=(RANIA, theirs), subscriptions=(ours, other))
    both = tagged(article(), watch="canary-watch")
    public = replace(both.fired[0], watchlist="public", watch="talks", level=Level.HIGH)
    secret = replace(both.mentions[0], concept="canary-actor")  # Named by a watch of ours only.
    watched = replace(both.fired[0], evidence=(*both.fired[0].evidence, len(both.mentions)))
    made = change(replace(both, mentions=(*both.mentions, secret), fired=(watched, public)))
    await plan(made, newsdesk.subscriptions, newsdesk.ledger, newsdesk.clock.now())
    newsdesk.clock.move(minutes=2)
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 2
    for mail in newsdesk.mail.messages():
        if mail.recipients == ("editor@desk.example",):
            assert "canary" not in mail.text + mail.html + str(mail.headers)
    values: list[Decision | Notification] = [*newsdesk.ledger.all(Decision), *newsdesk.ledger.all(Notification)]
    for value in values:
        assert value.tenant == "main" or "canary" not in repr(value)
