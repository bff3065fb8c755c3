"""Planning on a ledger: what is written, that a crash between any two writes loses and doubles nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alerts.plan_story import hint, plan, plan_all
from rasid.alert_decision import Decision, NotSent, Thread, Verdict
from rasid.delivery import Delivery, DeliveryHint
from rasid.errors import Unavailable
from rasid.ledger_value import DigestMatch, LedgerValue
from rasid.level import Level
from rasid.notification import Notification, Reason
from rasid.story import StoryChange
from rasid.subscription import Email, Escalate, Recipient, Route, Subscriptions
from rasid.wire import decode
from tests.alerts.newsroom_day import HOOK, RANIA, article, at, change, desk, reports, subscription, tagged
from tests.fakes.ledger import MemoryLedger

EDITOR = Recipient(id="editor", tenant="main", timezone="Europe/London", email=Email(to="editor@desk.example"))
BOTH = replace(RANIA, webhook=HOOK.webhook)
STEP = Escalate(level=Level.CRITICAL, unacknowledged_for=timedelta(minutes=15), to="editor")
WHOLE = Subscriptions(
    recipients=(BOTH, HOOK, EDITOR),
    subscriptions=(
        replace(
            subscription(
                Route(to="rania", when="immediate"),
                Route(to="hook", when="immediate"),
                Route(to="editor", when="digest", at=(time(7), time(16))),
            ),
            escalate=(STEP,),
        ),
    ),
)
Timed = tuple[StoryChange, datetime]


class Crash(BaseException):
    """The process dies here. No handler of ours may catch it."""


def story(minutes: tuple[float, ...] = (0, 0.05, 20, 45)) -> list[Timed]:
    """A story that is told, merged into, updated by sources and corrected, with the times of planning."""
    told = [article(f"a{n}", minutes=minute, source=f"outlet-{n}") for n, minute in enumerate(minutes)]
    return [
        (change(tagged(one), earlier=tuple(told[:n]), importance=40 + 15 * n), at(minutes[n]))
        for n, one in enumerate(told)
    ]


async def run(ledger: MemoryLedger, timed: list[Timed], subscriptions: Subscriptions = WHOLE) -> set[str]:
    """Plans in order, freezing what is due as the dispatcher does; the ids whose hints were sent."""
    hinted: set[str] = set()
    for made, now in timed:
        freeze(ledger, now)
        _, deliveries = await plan(made, subscriptions, ledger, now)
        hinted |= {one.id for one in deliveries}
    return hinted


def freeze(ledger: MemoryLedger, now: datetime) -> None:
    for message in ledger.all(Notification):
        if message.due <= now and not message.frozen:
            ledger.overwrite(replace(message, frozen=True))


def facts(ledger: MemoryLedger) -> dict[str, LedgerValue]:
    return {
        value.id: value
        for kind in (Decision, Thread, Notification, Delivery, DigestMatch)
        for value in ledger.all(kind)
    }


async def test_a_first_match_is_a_message_a_delivery_each_endpoint_a_digest_match_and_an_escalation() -> None:
    ledger = MemoryLedger()
    hinted = await run(ledger, story()[:1])
    reasons = sorted(one.reason for one in ledger.all(Notification))
    assert reasons == [Reason.DIGEST, Reason.ESCALATION, Reason.ESCALATION, Reason.FIRST, Reason.FIRST]
    assert len(ledger.all(Delivery)) == 2 + 1 + 1 + 2
    assert hinted == {one.id for one in ledger.all(Delivery)}
    assert len(ledger.all(DigestMatch)) == 1


async def test_a_replay_writes_nothing_and_hints_again() -> None:
    ledger = MemoryLedger()
    hinted = await run(ledger, story())
    before, writes = facts(ledger), ledger.writes
    again = await run(ledger, story())
    assert facts(ledger) == before
    assert ledger.writes == writes
    assert again == hinted


async def count_writes(timed: list[Timed]) -> int:
    ledger = MemoryLedger()
    await run(ledger, timed)
    return ledger.writes


async def crash_and_replay(timed: list[Timed], crash_at: int, later: timedelta) -> tuple[MemoryLedger, set[str]]:
    """Dies after so many writes, in the middle of a change, and is restarted with that change (and all after it)."""
    ledger = MemoryLedger()

    def die(_: LedgerValue) -> None:
        if ledger.writes >= crash_at:
            ledger.before_write = dead
            raise Crash

    def dead(_: LedgerValue) -> None:
        raise Crash

    ledger.after_write = die
    hinted: set[str] = set()
    for n, (made, now) in enumerate(timed):
        freeze(ledger, now)
        try:
            _, deliveries = await plan(made, WHOLE, ledger, now)
        except Crash:
            ledger.before_write = ledger.after_write = lambda value: None
            rest = [(made, now + later), *timed[n + 1 :]]
            return ledger, hinted | await run(ledger, rest)
        hinted |= {one.id for one in deliveries}
    return ledger, hinted


async def test_a_crash_after_any_write_loses_and_doubles_nothing() -> None:
    timed = story()
    reference = MemoryLedger()
    hinted = await run(reference, timed)
    writes = await count_writes(timed)
    assert writes > 25
    for crash_at in range(1, writes + 1):
        ledger, after = await crash_and_replay(timed, crash_at, timedelta(0))
        assert facts(ledger) == facts(reference), crash_at
        assert after == hinted, crash_at


async def test_a_restart_that_takes_a_while_makes_the_same_messages() -> None:
    timed = story()
    reference = MemoryLedger()
    await run(reference, timed)
    for crash_at in range(1, await count_writes(timed) + 1):
        ledger, _ = await crash_and_replay(timed, crash_at, timedelta(seconds=2))
        assert facts(ledger).keys() == facts(reference).keys(), crash_at


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.floats(0.01, 90), min_size=1, max_size=5), st.data())
async def test_a_crash_anywhere_in_any_story_loses_and_doubles_nothing(gaps: list[float], data: st.DataObject) -> None:
    minutes = tuple(sum(gaps[: n + 1]) for n in range(len(gaps)))
    timed = story(minutes)
    reference = MemoryLedger()
    hinted = await run(reference, timed)
    crash_at = data.draw(st.integers(1, await count_writes(timed)))
    ledger, after = await crash_and_replay(timed, crash_at, timedelta(0))
    assert facts(ledger) == facts(reference)
    assert after == hinted


async def test_a_change_that_misses_the_message_it_was_to_join_is_decided_again() -> None:
    """The planner decides to merge, and dies; the message goes out without the change; then the planner is back."""
    (first, start), (second, then), *_ = story((0, 0.05))
    second = replace(second, story=replace(second.story, importance=90))
    subscriptions = desk(RANIA)
    ledger = MemoryLedger()
    await plan(first, subscriptions, ledger, start)

    def die(value: LedgerValue) -> None:
        if isinstance(value, Decision):
            raise Crash

    ledger.after_write = die
    with pytest.raises(Crash):
        await plan(second, subscriptions, ledger, then)
    ledger.after_write = lambda value: None
    freeze(ledger, at(5))
    (decision,), _ = await plan(second, subscriptions, ledger, at(5))
    assert (decision.verdict, decision.code) == (Verdict.NOTIFY, Reason.IMPORTANCE)
    assert len(ledger.all(Notification)) == 2
    again, _ = await plan(second, subscriptions, ledger, at(6))
    assert again == (decision,)
    assert len(ledger.all(Notification)) == 2


async def test_a_match_that_misses_its_digest_is_in_the_next() -> None:
    editor = Subscriptions(
        recipients=(EDITOR,), subscriptions=(subscription(Route(to="editor", when="digest", at=(time(7),))),)
    )
    ledger = MemoryLedger()
    made = change()

    def die(value: LedgerValue) -> None:
        if isinstance(value, Delivery):
            raise Crash

    ledger.after_write = die
    with pytest.raises(Crash):
        await plan(made, editor, ledger, at(0))
    ledger.after_write = lambda value: None
    freeze(ledger, at(60 * 24))
    await plan(made, editor, ledger, at(60 * 24))
    closed, opened = sorted(ledger.all(Notification), key=lambda one: one.due)
    assert closed.frozen
    assert not opened.frozen
    assert opened.id in {match.digest for match in ledger.all(DigestMatch)}
    assert opened.due - closed.due == timedelta(days=1)
    assert len(ledger.all(Delivery)) == 2


async def test_every_no_leaves_a_record() -> None:
    ledger = MemoryLedger()
    made = change(tagged(article(backfill=True)))
    await plan(made, WHOLE, ledger, at(0))
    assert {one.code for one in ledger.all(Decision)} == {NotSent.BACKFILL}
    assert len(ledger.all(Decision)) == 3
    assert not ledger.all(Delivery)


async def test_a_first_poll_of_two_hundred_articles_sends_nothing() -> None:
    ledger = MemoryLedger()
    for n in range(200):
        await plan(change(tagged(article(f"old{n}", backfill=True)), story=f"sty_{n}"), WHOLE, ledger, at(0))
    assert not ledger.all(Delivery)
    assert len(ledger.all(Decision)) == 600


async def test_a_batch_plans_stories_at_once_and_each_in_its_order() -> None:
    together, single = MemoryLedger(), MemoryLedger()
    batch = [replace_story(made, f"sty_{n}") for n in range(6) for made in reports(3, apart=0.01)]
    await plan_all(batch, WHOLE, together, at(0))
    for made in batch:
        await plan(made, WHOLE, single, at(0))
    assert facts(together) == facts(single)


def replace_story(made: StoryChange, name: str) -> StoryChange:
    return replace(made, story=replace(made.story, id=name))


async def test_a_ledger_that_is_away_is_a_reason_to_wait_and_to_do_it_again() -> None:
    ledger = MemoryLedger()

    def away(value: LedgerValue) -> None:
        if isinstance(value, Thread):
            raise Unavailable("away")

    ledger.before_write = away
    with pytest.raises(Unavailable):
        await plan(change(), WHOLE, ledger, at(0))
    ledger.before_write = lambda value: None
    await plan(change(), WHOLE, ledger, at(0))
    reference = MemoryLedger()
    await plan(change(), WHOLE, reference, at(0))
    assert facts(ledger) == facts(reference)


async def test_the_hint_names_the_delivery_and_goes_to_its_endpoints_partition() -> None:
    ledger = MemoryLedger()
    _, deliveries = await plan(change(), desk(RANIA), ledger, at(0))
    key, value = hint(deliveries[0])
    assert key == b"main/rania/email"
    assert decode(DeliveryHint, value).delivery == deliveries[0].id
