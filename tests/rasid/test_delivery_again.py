"""What an operator's retry and replay send again, as tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from rasid.alert_decision import NotSent
from rasid.delivery import Attempt, Channel, Delivery, DeliveryState
from rasid.delivery_again import (
    WELL,
    Wanted,
    condition_of,
    enabled,
    is_wanted,
    missed,
    replay,
    retry,
    states_of,
    trouble_of,
)
from rasid.ledger_value import EndpointState
from tests.alerts.newsroom_day import at

WAITING = Delivery(
    id="msg_one",
    notification="ntf_one",
    tenant="main",
    recipient="hook",
    endpoint="main/hook/webhook",
    channel=Channel.WEBHOOK,
    state=DeliveryState.PENDING,
    due=at(60),
    created=at(0),
    body="{}",
)
STATE = EndpointState(id="end_one", tenant="main", endpoint="main/hook/webhook", address="a", verified=True)
MERGED = replace(WAITING, state=DeliveryState.MERGED, into="ntf_two")
SUPPRESSED = replace(WAITING, state=DeliveryState.SUPPRESSED, code="suppressed.gone")

RETRIES = [
    ("What waits for its next attempt goes out now.", WAITING, True, "now"),
    ("What is due already stays where it is in the queue.", replace(WAITING, due=at(0)), True, "now"),
    ("Quiet hours are the reader's, not the operator's.", replace(WAITING, hold=NotSent.QUIET.value), False, "quiet"),
    ("So is the rate limit.", replace(WAITING, hold=NotSent.RATE.value), False, "rate limit"),
    ("What was given up is tried anew.", replace(WAITING, state=DeliveryState.DEAD), True, "again"),
    ("What is under way is left alone.", replace(WAITING, state=DeliveryState.SENDING), False, "right now"),
    ("What was delivered is not sent by a retry.", replace(WAITING, state=DeliveryState.DELIVERED), False, "--all"),
    ("What went out in a roll-up is named.", MERGED, False, "ntf_two"),
    ("What is in the next digest says so.", replace(MERGED, into=""), False, "next digest"),
    ("What was not sent says why.", SUPPRESSED, False, "suppressed.gone"),
]


@pytest.mark.parametrize(("policy", "delivery", "sent", "why"), RETRIES, ids=[row[0] for row in RETRIES])
def test_a_retry(policy: str, delivery: Delivery, sent: bool, why: str) -> None:
    again = retry(delivery, at(1))
    assert (again.delivery is not None) is sent
    assert why in again.why
    if again.delivery is not None:
        assert again.delivery.due <= at(1)
        assert (again.delivery.id, again.delivery.body) == (delivery.id, delivery.body)


def test_every_state_has_a_row() -> None:
    assert {row[1].state for row in RETRIES} == set(DeliveryState)


@pytest.mark.parametrize("wanted", list(Wanted))
def test_a_replay_sends_nothing_that_waits_is_too_old_or_was_not_wanted(wanted: Wanted) -> None:
    dead = replace(WAITING, state=DeliveryState.DEAD)
    assert is_wanted(dead, wanted, at(0))
    assert not is_wanted(dead, wanted, at(1))
    assert not is_wanted(WAITING, wanted, at(0))
    for code in NotSent:
        held = replace(WAITING, state=DeliveryState.SUPPRESSED, code=code.value)
        missed = code in (NotSent.DISABLED_ENDPOINT, NotSent.UNVERIFIED, NotSent.SUPPRESSION_LIST, NotSent.GONE)
        assert is_wanted(held, wanted, at(0)) is (missed and wanted is not Wanted.FAILED)
    delivered = replace(WAITING, state=DeliveryState.DELIVERED)
    assert is_wanted(delivered, wanted, at(0)) is (wanted is Wanted.ALL)
    assert DeliveryState.DEAD in states_of(wanted)


def test_a_replay_is_spread_over_time_and_keeps_id_and_bytes() -> None:
    dead = replace(WAITING, state=DeliveryState.DEAD, tries=10)
    made = [replay(dead, place, 4.0, at(0)) for place in range(5)]
    assert [one.due - at(0) for one in made] == [timedelta(seconds=place / 4) for place in range(5)]
    assert {(one.id, one.body, one.tries, one.replays) for one in made} == {("msg_one", "{}", 0, 1)}


def test_what_stands_in_an_endpoints_way() -> None:
    assert trouble_of(None, at(0)) == ""
    assert trouble_of(STATE, at(0)) == ""
    assert "410" in trouble_of(replace(STATE, disabled=True, why="it answered 410 Gone"), at(0))
    shut = replace(STATE, failures=5, open_until=at(1), failing_since=at(0))
    assert "5 times" in trouble_of(shut, at(0))
    assert trouble_of(shut, at(1)) == "", "Its probe may go."
    paused = replace(STATE, paused_until=at(1))
    assert "asked for a pause" in trouble_of(paused, at(0))
    assert trouble_of(paused, at(1)) == ""
    moved = replace(STATE, flag="moved to https://new.example/", failing_since=at(0))
    assert trouble_of(moved, at(0)) == "", "It is asked all the same."
    assert condition_of(moved, at(0)) == "moved to https://new.example/"
    assert condition_of(replace(moved, disabled=True, why="gone"), at(0)) == "is disabled: gone; " + moved.flag
    assert condition_of(replace(moved, flag=""), at(0)) == "fails"
    assert condition_of(STATE, at(0)) == WELL
    for state in (shut, paused, moved, replace(shut, disabled=True, why="gone")):
        assert enabled(state, at(0)) == replace(STATE, changed=at(0)), "Its consent stays as it is."


DEAD = replace(WAITING, state=DeliveryState.DEAD, attempts=(Attempt(at=at(30), outcome="retry"),))
HELD_BACK = replace(SUPPRESSED, code=NotSent.DISABLED_ENDPOINT.value)
FAILING = replace(STATE, failing_since=at(20), failures=5, open_until=at(40))
DISABLED = replace(STATE, disabled=True, changed=at(31))

LOSSES = [
    ("What a breaker put off waits and goes out by itself.", WAITING, FAILING, False),
    ("What went out is no loss.", replace(DEAD, state=DeliveryState.DELIVERED), FAILING, False),
    ("What was given up while it failed is lost.", DEAD, FAILING, True),
    ("What was given up before that is another matter.", DEAD, replace(FAILING, failing_since=at(31)), False),
    ("What was held back from a disabled endpoint is lost.", HELD_BACK, DISABLED, True),
    ("So is the message whose answer disabled it.", DEAD, DISABLED, True),
    ("What went by mistake a week earlier is another matter.", DEAD, replace(DISABLED, changed=at(60 * 24 * 7)), False),
    ("What its reader did not want is no loss.", replace(HELD_BACK, code=NotSent.UNSUBSCRIBED.value), DISABLED, False),
]


@pytest.mark.parametrize(("policy", "delivery", "state", "lost"), LOSSES, ids=[row[0] for row in LOSSES])
def test_what_an_endpoint_missed(policy: str, delivery: Delivery, state: EndpointState, lost: bool) -> None:
    assert missed([delivery], state) == ((delivery,) if lost else ())
