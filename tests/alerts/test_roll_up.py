"""What piles up for an endpoint: it delays nobody else, has a bound, and becomes one message that says how many."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import replace
from datetime import time as clock_time
from datetime import timedelta

import pytest
from aiohttp import web

from alerts.standing import address_hash
from alerts.webhook_channel import WebhookChannel
from rasid.alert_decision import NotSent
from rasid.alert_interest import interests
from rasid.alert_message import deliveries, notification
from rasid.alert_plan import decide
from rasid.delivery import Delivery, DeliveryHint, DeliveryState
from rasid.delivery_overflow import LONGEST_WAIT, MOST_WAITING, Overflow, overflow
from rasid.digest import QuietHours
from rasid.ledger_value import DigestMatch, EndpointState, LedgerValue, Mute, delivery_id, ledger_id
from rasid.level import Level
from rasid.notification import Notification, Reason
from rasid.settings import WebhookSettings
from rasid.subscription import RateLimit, Recipient, Route, Subscriptions
from stack.webhook_catcher import WebhookReply
from tests.alerts.conftest import Desk
from tests.alerts.newsroom_day import HOOK, RANIA, article, at, change, desk, subscription, tagged, with_url


async def published(newsdesk: Desk, count: int, *, first: int = 0, level: Level = Level.CRITICAL) -> None:
    """So many stories of one report each, all due now."""
    minutes = (newsdesk.clock.now() - at(0)).total_seconds() / 60
    for n in range(first, first + count):
        made = tagged(article(f"x{n}", minutes=minutes), level=level)
        await newsdesk.publish(change(made, story=f"sty_{n}"))
    newsdesk.clock.move(minutes=5)


def of(newsdesk: Desk, state: DeliveryState, channel: str = "webhook") -> list[Delivery]:
    return [one for one in newsdesk.ledger.all(Delivery) if one.state is state and one.channel == channel]


def rated(recipient: Recipient, most: int) -> Recipient:
    assert recipient.email is not None
    return replace(recipient, email=replace(recipient.email, rate=RateLimit(most, timedelta(hours=1))))


async def away(newsdesk: Desk) -> None:
    """The receiver fails until its breaker is open."""
    newsdesk.hook.script(WebhookReply(status=503, times=10_000))
    await newsdesk.run()
    assert of(newsdesk, DeliveryState.PENDING)


async def test_what_piled_up_for_one_endpoint_keeps_no_other_waiting(newsdesk: Desk) -> None:
    """More than a sweep takes is due for an endpoint that takes nothing; what is due later for another goes out."""
    newsdesk.subscriptions = desk(newsdesk.hook_recipient)
    await published(newsdesk, 2_100)
    await away(newsdesk)
    newsdesk.subscriptions = desk(RANIA, newsdesk.hook_recipient)
    await published(newsdesk, 1, first=9_000)
    for dispatcher in (newsdesk.dispatcher, newsdesk.new_dispatcher()):
        newsdesk.dispatcher = dispatcher
        newsdesk.mail.clear()
        await newsdesk.run()
        assert len(newsdesk.mail.messages()) == 1
        newsdesk.clock.move(seconds=1)
        await published(newsdesk, 1, first=9_001)


HINTS = [
    ("Nothing waits.", 0, timedelta(0), None),
    ("Some wait, not for long.", 9, timedelta(hours=71), None),
    ("One that waits for long goes out as itself.", 1, timedelta(days=9), None),
    ("Some wait for three days.", 2, LONGEST_WAIT, Overflow.WAITED_TOO_LONG),
    ("Very many wait.", MOST_WAITING, timedelta(0), Overflow.QUEUE_FULL),
    ("One less than very many wait.", MOST_WAITING - 1, timedelta(0), None),
]


@pytest.mark.parametrize(("policy", "count", "ago", "why"), HINTS, ids=[row[0] for row in HINTS])
def test_when_a_queue_is_over(policy: str, count: int, ago: timedelta, why: Overflow | None) -> None:
    waiting = [DeliveryHint(delivery=f"msg_{n}", endpoint="main/hook/webhook", due=at(0) - ago) for n in range(count)]
    assert overflow(waiting, at(0)) is why


async def test_what_waited_for_three_days_is_one_message_that_says_how_many(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(newsdesk.hook_recipient)
    await published(newsdesk, 12)
    await away(newsdesk)
    newsdesk.clock.move(hours=71)
    await newsdesk.run()
    await newsdesk.run()
    assert not of(newsdesk, DeliveryState.MERGED)
    newsdesk.clock.move(hours=2)
    await newsdesk.run()
    folded = of(newsdesk, DeliveryState.MERGED)
    assert len(folded) >= 4
    assert not any(one.attempts for one in folded)
    kept = [one for one in of(newsdesk, DeliveryState.PENDING) if one.created < newsdesk.clock.now() - LONGEST_WAIT]
    assert all(one.attempts for one in kept), "What was tried keeps its own attempts."
    assert len(folded) + len(kept) == 12
    assert {one.code for one in folded} == {Overflow.WAITED_TOO_LONG}
    (rollup,) = [one for one in newsdesk.ledger.all(Notification) if one.reason is Reason.ROLLUP]
    assert {one.into for one in folded} == {rollup.id}
    newsdesk.hook.clear()
    newsdesk.clock.move(hours=1)
    await newsdesk.run()
    bodies = [json.loads(one.body) for one in newsdesk.hook.requests()]
    (told,) = [one for one in bodies if one["type"] == "alert.rollup"]
    assert told["data"]["stories_total"] == len(folded)
    assert told["data"]["detail"].startswith(f"{len(folded)} messages waited since 2026-11-24 08:00 UTC")


async def test_ten_thousand_that_wait_for_an_endpoint_that_is_away_are_one_message(newsdesk: Desk) -> None:
    hook = newsdesk.hook_recipient
    newsdesk.subscriptions = desk(hook)
    (endpoint,) = hook.endpoints
    made = change(tagged(article("x", minutes=0)))
    (interest,) = interests(made, newsdesk.subscriptions, at(0))
    one = notification(decide(interest, made, None, None, at(0)), made, None)
    (delivery,) = deliveries(one, hook)
    for number in range(MOST_WAITING):
        name = ledger_id(Notification, str(number))
        story = replace(one.entries[0].story, id=f"sty_{number}")
        message = replace(one, id=name, story=story.id, entries=(replace(one.entries[0], story=story),))
        waiting = replace(delivery, id=delivery_id(name, endpoint.id), notification=name, story=story.id)
        await newsdesk.ledger.create([message, waiting])
    shut = EndpointState(
        id=ledger_id(EndpointState, endpoint.id),
        tenant="main",
        endpoint=endpoint.id,
        address=address_hash(endpoint.address),
        failures=9,
        opened=9,
        open_until=at(30),
        failing_since=at(-60),
        changed=at(0),
    )
    await newsdesk.ledger.put(shut)
    newsdesk.clock.move(minutes=5)
    await newsdesk.run()
    await newsdesk.run()
    folded = of(newsdesk, DeliveryState.MERGED)
    assert len(folded) == MOST_WAITING
    assert {one.code for one in folded} == {Overflow.QUEUE_FULL}
    assert not newsdesk.hook.requests(), "It is still left alone."
    newsdesk.clock.move(minutes=30)
    await newsdesk.run()
    (request,) = newsdesk.hook.requests()
    data = json.loads(request.body)["data"]
    assert data["stories_total"] == MOST_WAITING
    assert data["detail"].startswith("10000 messages waited")


async def test_a_fault_of_ours_while_folding_stops_nobody(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(newsdesk.hook_recipient)
    await published(newsdesk, 12)
    await away(newsdesk)
    newsdesk.clock.move(hours=73)
    newsdesk.subscriptions = desk(RANIA, newsdesk.hook_recipient)

    def fail(value: LedgerValue) -> None:
        if isinstance(value, Notification) and value.reason is Reason.ROLLUP:
            raise RuntimeError("a fault of ours")

    newsdesk.ledger.before_write = fail
    await published(newsdesk, 1, first=100)
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 1
    assert not of(newsdesk, DeliveryState.MERGED)
    newsdesk.ledger.before_write = lambda value: None
    newsdesk.clock.move(minutes=31)
    await newsdesk.run()
    assert of(newsdesk, DeliveryState.MERGED), "The next look does it."


async def test_where_no_roll_up_is_taken_all_goes_on_waiting(newsdesk: Desk) -> None:
    hook = newsdesk.hook_recipient
    assert hook.webhook is not None
    newsdesk.subscriptions = desk(replace(hook, webhook=replace(hook.webhook, events=("alert.story.created",))))
    await published(newsdesk, 12)
    await away(newsdesk)
    newsdesk.clock.move(hours=73)
    await newsdesk.run()
    assert len(of(newsdesk, DeliveryState.PENDING)) == 12
    newsdesk.hook.clear()
    newsdesk.clock.move(hours=12)
    await newsdesk.run()
    assert len(of(newsdesk, DeliveryState.DELIVERED)) == 12


async def test_everything_over_the_rate_is_one_roll_up_however_much_it_is(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(rated(RANIA, 3))
    await published(newsdesk, 1_203)
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 3
    newsdesk.clock.move(hours=1)
    await newsdesk.run()
    assert len(newsdesk.mail.messages()) == 4
    (rollup,) = [one for one in newsdesk.ledger.all(Notification) if one.reason is Reason.ROLLUP]
    assert rollup.total == 1_200
    assert len(rollup.entries) == 40
    assert "1200" in newsdesk.mail.messages()[0].subject.replace(",", "").replace("٬", "")


async def test_what_waited_once_waits_no_second_time_for_newer_ones(newsdesk: Desk) -> None:
    newsdesk.subscriptions = desk(rated(RANIA, 3))
    await published(newsdesk, 5)
    await newsdesk.run()
    newsdesk.clock.move(minutes=50)
    await published(newsdesk, 3, first=100)
    newsdesk.clock.move(minutes=30)
    newsdesk.mail.clear()
    await newsdesk.run()
    (rollup,) = [one for one in newsdesk.ledger.all(Notification) if one.reason is Reason.ROLLUP]
    assert rollup.total == 2
    assert len(newsdesk.mail.messages()) == 4, "The newer ones took the room; the roll-up comes all the same."


async def test_a_story_that_was_muted_while_it_waited_is_not_in_the_roll_up(newsdesk: Desk) -> None:
    quiet = QuietHours(days=("tue",), starts=clock_time(9), ends=clock_time(18))
    newsdesk.subscriptions = desk(replace(RANIA, quiet=quiet))
    await published(newsdesk, 4, level=Level.HIGH)
    await newsdesk.run()
    muted = "sty_1"
    mute = Mute(
        id=ledger_id(Mute, "main", "rania", muted),
        tenant="main",
        recipient="rania",
        story=muted,
        made=newsdesk.clock.now(),
        until=newsdesk.clock.now() + timedelta(days=1),
    )
    newsdesk.ledger.overwrite(mute)
    newsdesk.clock.move(hours=9)
    await newsdesk.run()
    (catch_up,) = [one for one in newsdesk.ledger.all(Notification) if one.reason is Reason.CATCH_UP]
    assert {entry.story.id for entry in catch_up.entries} == {"sty_0", "sty_2", "sty_3"}
    assert catch_up.total == 3
    (left,) = of(newsdesk, DeliveryState.SUPPRESSED, "email")
    assert left.code == NotSent.SILENCE


async def test_a_digest_of_very_many_stories_counts_all_of_them(newsdesk: Desk) -> None:
    made = change(tagged(article("x"), level=Level.NOTABLE))
    digests = replace(subscription(Route(to="rania", when="digest", at=(clock_time(7),))), id="desk")
    newsdesk.subscriptions = Subscriptions(recipients=(RANIA,), subscriptions=(digests,))
    await newsdesk.publish(made)
    (match,) = newsdesk.ledger.all(DigestMatch)
    for number in range(5_200):
        story = replace(match.entry.story, id=f"sty_{number}")
        one = replace(match, id=ledger_id(DigestMatch, str(number)), entry=replace(match.entry, story=story))
        await newsdesk.ledger.create([one])
    newsdesk.clock.move(hours=24)
    await newsdesk.run()
    (digest,) = [one for one in newsdesk.ledger.all(Notification) if one.reason is Reason.DIGEST]
    assert digest.total == len(digest.members) == 5_201
    (mail,) = newsdesk.mail.messages()
    assert "5201" in mail.subject.replace(",", "").replace("٬", "")


async def test_a_process_that_dies_while_it_makes_a_roll_up_tells_each_story_once(newsdesk: Desk) -> None:
    """For every write of it: die right after it, and let a new process go on."""
    newsdesk.subscriptions = desk(rated(RANIA, 2))
    await published(newsdesk, 8)
    await newsdesk.run()
    newsdesk.clock.move(hours=1)
    start, begun, then = dict(newsdesk.ledger.documents), newsdesk.ledger.writes, newsdesk.clock.now()
    await newsdesk.run()
    total = newsdesk.ledger.writes
    assert len(newsdesk.mail.messages()) == 3
    for crash_at in range(begun + 1, total + 1):
        newsdesk.mail.clear()
        newsdesk.ledger.documents, newsdesk.ledger.writes = dict(start), begun
        newsdesk.clock.time = then
        newsdesk.dispatcher = newsdesk.new_dispatcher()
        await newsdesk.die_after(crash_at)
        newsdesk.clock.move(hours=1)
        await newsdesk.run()
        assert len({mail.message_id for mail in newsdesk.mail.messages()}) == 1, crash_at
        (rollup,) = [one for one in newsdesk.ledger.all(Notification) if one.reason is Reason.ROLLUP]
        assert rollup.total == 6
        assert {one.state for one in newsdesk.ledger.all(Delivery)} == {DeliveryState.DELIVERED, DeliveryState.MERGED}


async def test_two_hundred_for_an_endpoint_that_hangs_delay_none_of_two_hundred_for_another(newsdesk: Desk) -> None:
    """In real time: of the healthy endpoint's messages 99 in 100 are there within two seconds."""
    arrived: list[float] = []
    released = asyncio.Event()

    async def hang(_: web.Request) -> web.Response:
        await released.wait()
        return web.Response(status=500)

    async def take(_: web.Request) -> web.Response:
        arrived.append(time.monotonic())
        if len(arrived) == 200:
            released.set()
        return web.Response(status=204)

    application = web.Application()
    application.router.add_post("/hang", hang)
    application.router.add_post("/take", take)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    port = runner.addresses[0][1]
    newsdesk.webhook = WebhookChannel(WebhookSettings(allow=(f"127.0.0.1:{port}",)), newsdesk.clock.now)
    newsdesk.dispatcher = newsdesk.new_dispatcher()
    both = []
    for name in ("hang", "take"):
        one = replace(with_url(HOOK, f"http://127.0.0.1:{port}/{name}"), id=name)
        assert one.webhook is not None
        both.append(replace(one, webhook=replace(one.webhook, rate=RateLimit(1_000, timedelta(minutes=1)))))
    newsdesk.subscriptions = desk(*both)
    try:
        await published(newsdesk, 200)
        begun = time.monotonic()
        await newsdesk.dispatcher.sweep()
        async with asyncio.timeout(10):
            await released.wait()
        assert sorted(arrived)[197] - begun < 2.0
    finally:
        await newsdesk.dispatcher.stop(grace=1)
        await newsdesk.webhook.close()
        await runner.cleanup()
    assert {one.state for one in newsdesk.ledger.all(Delivery) if one.recipient == "hang"} == {DeliveryState.PENDING}
