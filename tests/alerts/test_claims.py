"""Claims: what is being sent stays its dispatcher's, and what a dead one had claimed is soon somebody's again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web

from alerts.file_journal import SentJournal
from alerts.webhook_channel import WebhookChannel
from rasid.delivery import Delivery, DeliveryState
from rasid.delivery_lease import LEASE, RENEW_EVERY, is_over, is_worn, to_renew, yet
from rasid.errors import ConfigurationError, Unavailable
from rasid.ledger_value import LedgerValue
from rasid.settings import WebhookSettings
from stack.mail_catcher import MailReply, MailStage
from tests.alerts.conftest import Desk
from tests.alerts.newsroom_day import HOOK, RANIA, change, desk, with_url


@dataclass
class SlowReceiver:
    """Answers when the test opens the gate."""

    url: str = ""
    ids: list[str] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    gate: asyncio.Event = field(default_factory=asyncio.Event)

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        self.ids.append(request.headers["webhook-id"])
        self.arrived.set()
        await self.gate.wait()
        return web.Response(status=204)


@pytest.fixture
async def slow(newsdesk: Desk) -> AsyncIterator[SlowReceiver]:
    """The only endpoint of the desk; one message is due."""
    made = SlowReceiver()
    runner = web.ServerRunner(web.Server(made), shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    place = f"127.0.0.1:{runner.addresses[0][1]}"
    newsdesk.webhook = WebhookChannel(WebhookSettings(allow=(place,)), newsdesk.clock.now)
    newsdesk.subscriptions = desk(with_url(HOOK, f"http://{place}/hook"))
    newsdesk.dispatcher = newsdesk.new_dispatcher()
    await newsdesk.publish(change())
    newsdesk.clock.move(seconds=10)
    yield made
    made.gate.set()
    await newsdesk.dispatcher.stop()
    await newsdesk.webhook.close()
    await runner.cleanup()


def only(newsdesk: Desk) -> Delivery:
    (delivery,) = newsdesk.ledger.all(Delivery)
    return delivery


async def begun(newsdesk: Desk, slow: SlowReceiver) -> Delivery:
    """The delivery while it is being sent."""
    await newsdesk.dispatcher.sweep()
    await slow.arrived.wait()
    return only(newsdesk)


async def test_a_send_that_takes_long_stays_its_dispatchers(newsdesk: Desk, slow: SlowReceiver) -> None:
    first = await begun(newsdesk, slow)
    other = newsdesk.new_dispatcher()
    for _ in range(8):
        newsdesk.clock.move(seconds=RENEW_EVERY.total_seconds())
        await newsdesk.dispatcher.renew()
        await other.sweep()
        await other.settle()
    assert only(newsdesk).claimed == newsdesk.clock.now()
    assert only(newsdesk).claimed_by == first.claimed_by
    slow.gate.set()
    await newsdesk.dispatcher.settle()
    assert len(slow.ids) == 1
    assert only(newsdesk).state is DeliveryState.DELIVERED


async def test_without_renewals_another_goes_on_with_the_same_id(newsdesk: Desk, slow: SlowReceiver) -> None:
    await begun(newsdesk, slow)
    newsdesk.clock.move(seconds=LEASE.total_seconds())
    slow.arrived.clear()
    other = newsdesk.new_dispatcher()
    await other.sweep()
    await slow.arrived.wait()
    slow.gate.set()
    await other.settle()
    await newsdesk.dispatcher.settle()
    assert len(slow.ids) == 2
    assert len(set(slow.ids)) == 1
    assert only(newsdesk).state is DeliveryState.DELIVERED


async def test_who_finds_a_delivery_taken_stops_sending_it(newsdesk: Desk, slow: SlowReceiver) -> None:
    first = await begun(newsdesk, slow)
    theirs = replace(first, claimed_by="another", claimed=newsdesk.clock.now() + timedelta(seconds=1))
    newsdesk.ledger.overwrite(theirs)
    newsdesk.clock.move(seconds=6)
    await newsdesk.dispatcher.renew()
    await newsdesk.dispatcher.settle()
    assert only(newsdesk) == theirs, "Theirs is not touched."


async def test_a_claim_that_cannot_be_renewed_ends_its_send_in_time(newsdesk: Desk, slow: SlowReceiver) -> None:
    """The ledger took 24.9 seconds to write the claim: a tenth of a second is left of the time to send."""

    def slow_write(value: LedgerValue) -> None:
        if isinstance(value, Delivery):
            newsdesk.clock.move(seconds=24.9)

    newsdesk.ledger.after_write = slow_write
    await begun(newsdesk, slow)
    newsdesk.ledger.after_write = lambda value: None
    await newsdesk.dispatcher.settle()
    assert only(newsdesk).state is DeliveryState.SENDING, "Nobody knows how it went, so it waits for the lease's end."
    slow.gate.set()
    newsdesk.clock.move(seconds=6)
    await newsdesk.run()
    assert only(newsdesk).state is DeliveryState.DELIVERED
    assert len(set(slow.ids)) == 1


async def test_an_outcome_is_recorded_though_the_answer_to_a_renewal_was_lost(
    newsdesk: Desk, slow: SlowReceiver
) -> None:
    await begun(newsdesk, slow)

    def lost(value: LedgerValue) -> None:
        raise Unavailable("the connection broke")

    for _ in range(2):  # The second renewal finds the first.
        newsdesk.clock.move(seconds=6)
        newsdesk.ledger.after_write = lost
        await newsdesk.dispatcher.renew()
        newsdesk.ledger.after_write = lambda value: None
    slow.gate.set()
    await newsdesk.dispatcher.settle()
    assert only(newsdesk).state is DeliveryState.DELIVERED


async def test_a_host_that_hangs_leaves_slots_to_others_however_many_endpoints_it_has(
    newsdesk: Desk, slow: SlowReceiver
) -> None:
    (waiting,) = newsdesk.subscriptions.recipients
    many = [replace(waiting, id=f"hook-{n}") for n in range(12)]
    newsdesk.subscriptions = desk(*many, RANIA)
    newsdesk.dispatcher = newsdesk.new_dispatcher(concurrency=9)
    await newsdesk.publish(change(story="sty_many"))
    newsdesk.clock.move(seconds=10)
    await newsdesk.dispatcher.sweep()
    await newsdesk.mail.wait_for(1)
    assert len(slow.ids) <= 8
    slow.gate.set()
    await newsdesk.dispatcher.settle()
    assert len(slow.ids) == 12


async def test_a_restarted_dispatcher_takes_back_its_own_claims_at_once_and_no_others(
    newsdesk: Desk, tmp_path: Path
) -> None:
    newsdesk.subscriptions = desk(RANIA, newsdesk.hook_recipient)
    await newsdesk.publish(change())
    newsdesk.clock.move(seconds=10)
    journal = SentJournal(tmp_path / "dispatch-0.journal")
    before = journal.owner
    journal.close()
    mail, hook = sorted(newsdesk.ledger.all(Delivery), key=lambda one: one.channel)
    for delivery, owner in ((mail, before), (hook, "another")):
        newsdesk.ledger.overwrite(
            replace(delivery, state=DeliveryState.SENDING, claimed=newsdesk.clock.now(), claimed_by=owner)
        )
    again = SentJournal(tmp_path / "dispatch-0.journal")
    assert again.owner == before
    newsdesk.dispatcher = newsdesk.new_dispatcher(journal=again)
    assert await newsdesk.dispatcher.take_back() == 1
    assert await newsdesk.dispatcher.take_back() == 0
    await newsdesk.run()
    states = {one.channel.value: one.state for one in newsdesk.ledger.all(Delivery)}
    assert states == {"email": DeliveryState.DELIVERED, "webhook": DeliveryState.SENDING}
    assert len(newsdesk.mail.messages()) == 1
    again.close()


async def test_a_mail_that_is_taken_back_goes_out_once_more_and_then_counts_as_delivered(
    newsdesk: Desk, tmp_path: Path
) -> None:
    newsdesk.subscriptions = desk(RANIA)
    newsdesk.mail.script(MailReply(stage=MailStage.DATA, reply="drop", stored=True))
    await newsdesk.publish(change())
    newsdesk.clock.move(seconds=10)
    journal = SentJournal(tmp_path / "dispatch-0.journal")
    newsdesk.ledger.overwrite(
        replace(only(newsdesk), state=DeliveryState.SENDING, claimed=newsdesk.clock.now(), claimed_by=journal.owner)
    )
    newsdesk.dispatcher = newsdesk.new_dispatcher(journal=journal)
    await newsdesk.dispatcher.take_back()
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 1
    assert (only(newsdesk).state, only(newsdesk).code) == (DeliveryState.DELIVERED, "ambiguous")
    journal.close()


def test_two_living_dispatchers_never_have_one_name(tmp_path: Path) -> None:
    first = SentJournal(tmp_path / "dispatch-0.journal")
    with pytest.raises(ConfigurationError, match=r"dispatch-0\.journal.*serve\.instance"):
        SentJournal(tmp_path / "dispatch-0.journal")
    second = SentJournal(tmp_path / "dispatch-1.journal")
    assert first.owner != second.owner
    first.close()
    second.close()


def test_a_claim_is_renewed_long_before_it_is_over_and_left_before_another_may_have_it(newsdesk: Desk) -> None:
    now = newsdesk.clock.now()
    claim = Delivery(
        id="msg_one",
        notification="ntf_one",
        tenant="main",
        recipient="hook",
        endpoint="main/hook/webhook",
        channel=HOOK.endpoints[0].channel,
        state=DeliveryState.SENDING,
        due=now,
        created=now,
        claimed=now,
    )
    seconds = range(40)
    moments = [now + timedelta(seconds=one) for one in seconds]
    assert next(one for one in seconds if to_renew(claim, moments[one])) == 5
    assert next(one for one in seconds if is_worn(claim, moments[one])) == 11
    assert next(one for one in seconds if not yet(claim, moments[one])) == 25
    assert next(one for one in seconds if is_over(claim, moments[one])) == 30
