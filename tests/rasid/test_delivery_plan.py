"""What follows from an attempt, when to send at all, and when to leave an endpoint alone: a sentence in each row."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasid.alert_decision import NotSent
from rasid.delivery import Channel, Delivery, DeliveryState
from rasid.delivery_plan import (
    EMAIL_SCHEDULE,
    WEBHOOK_SCHEDULE,
    Breaker,
    Hold,
    Outcome,
    Result,
    after,
    breaker_after,
    hold_for,
    jitter,
    may_send,
    recovered,
    replayed,
)
from rasid.digest import QuietHours
from rasid.level import Level
from rasid.notification import Reason
from rasid.subscription import RateLimit
from tests.alerts.newsroom_day import RANIA, at

WEBHOOK = Delivery(
    id="msg_one",
    notification="ntf_one",
    tenant="main",
    recipient="hook",
    endpoint="main/hook/webhook",
    channel=Channel.WEBHOOK,
    state=DeliveryState.SENDING,
    due=at(0),
    created=at(0),
    claimed=at(0),
)
MAIL = replace(WEBHOOK, channel=Channel.EMAIL, endpoint="main/rania/email", recipient="rania")
AMBIGUOUS = replace(MAIL, ambiguous=True)
OLD = replace(WEBHOOK, created=at(-6 * 24 * 60))
PENDING, DELIVERED, DEAD = DeliveryState.PENDING, DeliveryState.DELIVERED, DeliveryState.DEAD

OUTCOMES = [
    ("What was taken is delivered.", WEBHOOK, Outcome.DELIVERED, DELIVERED),
    ("A broken receiver is tried again.", WEBHOOK, Outcome.RETRY, PENDING),
    ("A refusal that a release may heal is tried again.", WEBHOOK, Outcome.RETRY_SHORT, PENDING),
    ("A refusal is given up after five attempts.", replace(WEBHOOK, tries=4), Outcome.RETRY_SHORT, DEAD),
    ("A broken receiver is not given up after five.", replace(WEBHOOK, tries=4), Outcome.RETRY, PENDING),
    ("A broken receiver is given up after ten.", replace(WEBHOOK, tries=9), Outcome.RETRY, DEAD),
    ("A redirect is never followed, and not given up early.", replace(WEBHOOK, tries=4), Outcome.MOVED, PENDING),
    ("A redirect is given up after ten attempts.", replace(WEBHOOK, tries=9), Outcome.MOVED, DEAD),
    ("Gone is gone.", WEBHOOK, Outcome.GONE, DEAD),
    ("An address in our own network is never tried again.", WEBHOOK, Outcome.BLOCKED, DEAD),
    ("What is too large goes once more as thin.", WEBHOOK, Outcome.TOO_LARGE, PENDING),
    ("What is too large as thin is given up.", replace(WEBHOOK, thin=True), Outcome.TOO_LARGE, DEAD),
    ("A mailbox that does not exist is given up.", MAIL, Outcome.REJECTED, DEAD),
    ("A full mailbox is given up.", MAIL, Outcome.FULL, DEAD),
    ("An address that is refused and not said why is given up.", MAIL, Outcome.UNEXPLAINED, DEAD),
    ("A policy's refusal is given up.", MAIL, Outcome.REFUSED, DEAD),
    ("A connection that broke after DATA is tried once more.", MAIL, Outcome.AMBIGUOUS, PENDING),
    ("A second one counts as delivered, or there would be a third copy.", AMBIGUOUS, Outcome.AMBIGUOUS, DELIVERED),
    ("A mail is given up after eight attempts.", replace(MAIL, tries=7), Outcome.RETRY, DEAD),
    ("A pause that is asked for is no attempt.", replace(WEBHOOK, tries=9), Outcome.PAUSED, PENDING),
    ("Who asks for pauses for five days is given up.", OLD, Outcome.PAUSED, DEAD),
    ("Not so one that a person sent again.", replace(OLD, replays=1), Outcome.PAUSED, PENDING),
    ("Our own fault is no attempt.", replace(MAIL, tries=7), Outcome.OUR_FAULT, PENDING),
]


@pytest.mark.parametrize(("policy", "delivery", "outcome", "state"), OUTCOMES, ids=[row[0] for row in OUTCOMES])
def test_what_follows_from_an_attempt(policy: str, delivery: Delivery, outcome: Outcome, state: DeliveryState) -> None:
    following = after(delivery, Result(outcome=outcome, code=1, answer="said"), at(1))
    assert following.delivery.state is state
    assert following.delivery.claimed is None
    assert following.delivery.attempts[-1].outcome == outcome
    assert following.delivery.code
    if state is PENDING:
        assert following.delivery.due >= at(1)


def test_every_outcome_has_a_row() -> None:
    assert {row[2] for row in OUTCOMES} == set(Outcome)


def test_what_concerns_the_whole_endpoint() -> None:
    gone = after(WEBHOOK, Result(outcome=Outcome.GONE), at(0))
    assert "410" in gone.disable
    blocked = after(WEBHOOK, Result(outcome=Outcome.BLOCKED, answer="forbidden address"), at(0))
    assert "forbidden address" in blocked.disable
    assert after(MAIL, Result(outcome=Outcome.REJECTED, answer="550 5.1.1 no such user"), at(0)).suppress
    assert after(MAIL, Result(outcome=Outcome.FULL), at(0)).strike
    assert after(WEBHOOK, Result(outcome=Outcome.RETRY), at(0)).disable == ""


PAUSES = [
    ("A pause is as long as the receiver asks.", timedelta(minutes=7), timedelta(minutes=7)),
    ("A pause is at most a day.", timedelta(days=9), timedelta(days=1)),
    ("A pause is at least a second.", timedelta(seconds=-5), timedelta(seconds=1)),
    ("A pause without a length is half a minute.", None, timedelta(seconds=30)),
]


@pytest.mark.parametrize(("policy", "asked", "granted"), PAUSES, ids=[row[0] for row in PAUSES])
def test_a_pause_holds_the_whole_endpoint(policy: str, asked: timedelta | None, granted: timedelta) -> None:
    following = after(WEBHOOK, Result(outcome=Outcome.PAUSED, retry_after=asked), at(0))
    assert following.pause_until == at(0) + granted
    assert following.delivery.due == at(0) + granted
    assert following.delivery.tries == 0
    assert not following.counts


def run_dry(delivery: Delivery, outcome: Outcome) -> tuple[int, timedelta]:
    """How many attempts are made in vain, and over what time."""
    now, attempts = at(0), 0
    while delivery.state is not DEAD:
        delivery = after(delivery, Result(outcome=outcome), now).delivery
        attempts += 1
        now = max(now, delivery.due) if delivery.state is PENDING else now
    return attempts, now - at(0)


def test_the_schedule_is_that_of_standard_webhooks() -> None:
    attempts, whole = run_dry(WEBHOOK, Outcome.RETRY)
    assert attempts == 10
    nominal = timedelta(hours=75, minutes=35, seconds=5)
    assert sum(WEBHOOK_SCHEDULE, timedelta()) == nominal
    assert 0.8 * nominal <= whole <= 1.2 * nominal


def test_a_mail_is_tried_for_a_third_of_a_day() -> None:
    attempts, whole = run_dry(MAIL, Outcome.RETRY)
    assert attempts == len(EMAIL_SCHEDULE) + 1
    assert timedelta(hours=6) < whole < timedelta(hours=10)


@given(st.text(min_size=1), st.integers(1, 20))
def test_jitter_is_within_a_fifth_and_always_the_same(identifier: str, attempt: int) -> None:
    assert 0.8 <= jitter(identifier, attempt) <= 1.2
    assert jitter(identifier, attempt) == jitter(identifier, attempt)


def test_jitter_spreads_deliveries_apart() -> None:
    assert len({round(jitter(f"msg_{n}", 1), 2) for n in range(200)}) > 30


def test_a_webhook_whose_process_died_is_sent_again() -> None:
    found = recovered(WEBHOOK, at(5))
    assert (found.state, found.due, found.claimed) == (PENDING, at(5), None)
    assert found.attempts[-1].outcome == "interrupted"


def test_a_mail_whose_process_died_is_sent_once_more_and_then_believed() -> None:
    once = recovered(MAIL, at(5))
    assert (once.state, once.ambiguous) == (PENDING, True)
    assert recovered(replace(once, state=DeliveryState.SENDING, claimed=at(6)), at(9)).state is DELIVERED


def test_a_replay_is_the_same_message_with_new_tries() -> None:
    dead = replace(WEBHOOK, state=DEAD, tries=10, body="{}")
    again = replayed(dead, at(9))
    assert (again.id, again.body, again.state, again.tries, again.replays) == (dead.id, "{}", PENDING, 0, 1)


QUIET = replace(RANIA, quiet=QuietHours(days=("tue",), starts=time(22), ends=time(6), bypass="critical"))
NIGHT = datetime.fromisoformat("2026-11-24T23:00+02:00")
DAWN = datetime.fromisoformat("2026-11-25T06:00+02:00")
RATE = RateLimit(2, timedelta(hours=1))
BUSY = (NIGHT - timedelta(minutes=40), NIGHT - timedelta(minutes=10))

HOLDS = [
    ("By day it goes.", Reason.FIRST, Level.HIGH, QUIET, (), at(0), None),
    ("At night it waits for the morning.", Reason.FIRST, Level.HIGH, QUIET, (), NIGHT, Hold(NotSent.QUIET, DAWN)),
    ("What is critical comes through.", Reason.FIRST, Level.CRITICAL, QUIET, (), NIGHT, None),
    ("A digest waits too.", Reason.DIGEST, Level.HIGH, QUIET, (), NIGHT, Hold(NotSent.QUIET, DAWN)),
    ("A test does not.", Reason.TEST, Level.INFO, QUIET, BUSY, NIGHT, None),
    (
        "Over the rate it waits until the oldest is an hour old.",
        Reason.FIRST,
        Level.CRITICAL,
        RANIA,
        BUSY,
        NIGHT,
        Hold(NotSent.RATE, NIGHT + timedelta(minutes=20)),
    ),
    ("What is older than the hour does not count.", Reason.FIRST, Level.HIGH, RANIA, BUSY[:1], NIGHT, None),
    (
        "A roll-up is what the rate leads to, so the rate does not hold it.",
        Reason.ROLLUP,
        Level.HIGH,
        RANIA,
        BUSY,
        NIGHT,
        None,
    ),
]


@pytest.mark.parametrize(
    ("policy", "reason", "level", "recipient", "sent", "now", "hold"), HOLDS, ids=[row[0] for row in HOLDS]
)
def test_when_a_message_has_to_wait(
    policy: str,
    reason: Reason,
    level: Level,
    recipient: object,
    sent: tuple[datetime, ...],
    now: datetime,
    hold: object,
) -> None:
    assert hold_for(reason, level, recipient, RATE, sent, now) == hold  # type: ignore[arg-type]


@given(st.lists(st.integers(0, 7200), max_size=40), st.integers(1, 8))
def test_never_more_than_the_rate_in_any_hour(seconds: list[int], most: int) -> None:
    rate = RateLimit(most, timedelta(hours=1))
    sent: list[datetime] = []
    for moment in sorted(at(0) + timedelta(seconds=one) for one in seconds):
        if hold_for(Reason.FIRST, Level.HIGH, RANIA, rate, sent, moment) is None:
            sent.append(moment)
    for moment in sent:
        assert sum(moment - rate.per < one <= moment for one in sent) <= most


def failing(times: int, breaker: Breaker | None = None, start: float = 0, apart: float = 1) -> tuple[Breaker, str]:
    found, why = breaker or Breaker(), ""
    for n in range(times):
        found, why = breaker_after(found, delivered=False, now=at(start + n * apart))
    return found, why


def test_the_breaker_opens_at_five_failures_in_a_row() -> None:
    assert may_send(failing(4)[0], at(4))
    opened, _ = failing(5)
    assert not may_send(opened, at(4))
    assert may_send(opened, at(4) + timedelta(seconds=30))


def test_the_breaker_opens_when_half_of_ten_fail() -> None:
    breaker = Breaker()
    for n in range(10):
        breaker, _ = breaker_after(breaker, delivered=n % 2 == 0, now=at(0.1 * n))
    assert breaker.failures == 1
    assert breaker.open_until is not None


def test_a_breaker_stays_open_twice_as_long_each_time_up_to_half_an_hour() -> None:
    opened, _ = failing(5)
    spans = []
    for _ in range(9):
        assert opened.open_until is not None
        now = opened.open_until
        opened, _ = breaker_after(opened, delivered=False, now=now)
        assert opened.open_until is not None
        spans.append(opened.open_until - now)
    assert spans[:3] == [timedelta(seconds=60), timedelta(seconds=120), timedelta(seconds=240)]
    assert spans[-1] == timedelta(minutes=30)


def test_one_success_closes_the_breaker() -> None:
    opened, _ = failing(7)
    closed, _ = breaker_after(opened, delivered=True, now=at(60))
    assert may_send(closed, at(60))
    assert closed.failures == 0


def test_an_endpoint_that_failed_for_five_days_is_disabled() -> None:
    assert failing(5, apart=60 * 23)[1] == ""
    assert "five days" in failing(6, apart=60 * 24)[1]
