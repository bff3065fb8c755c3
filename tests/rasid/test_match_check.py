"""Every match has a decision, every decided message a delivery; what is missing is named."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from rasid.alert_decision import Decision, NotSent, Verdict
from rasid.delivery import Channel, Delivery, DeliveryState
from rasid.level import Level
from rasid.match_check import Due, GapKind, SeenMatch, dues, gaps_of, routes_of, routes_seen
from rasid.notification import Reason
from rasid.subscription import Email, Recipient, Route, Subscription, Subscriptions

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=30)
MATCH = SeenMatch(
    article="art_1",
    revision=2,
    title="الدوحة تستضيف محادثات",
    story="sty_1",
    watches=("gulf/embargo", "gulf/talks", "sahel/drought"),
    indexed=NOW - timedelta(hours=1),
)


def subscription(name: str, watchlist: str, *to: str) -> Subscription:
    routes = tuple(Route(to=one, when="immediate") for one in to)
    return Subscription(id=name, tenant="main", watchlists=(watchlist,), deliver=routes)


KNOWN = Subscriptions(
    recipients=tuple(Recipient(id=name, tenant="main", email=Email(to=f"{name}@desk.example")) for name in ("a", "b")),
    subscriptions=(
        subscription("one", "gulf", "a", "b"),
        subscription("two", "gulf", "a"),
        subscription("x", "iran", "b"),
    ),
)
ALL_ROUTES = dict.fromkeys(routes_of(KNOWN), LONG_AGO)


def wanted(match: SeenMatch = MATCH, routes: dict[str, datetime] | None = None) -> tuple[Due, ...]:
    return dues([match], KNOWN, ALL_ROUTES if routes is None else routes)


def test_one_decision_is_due_for_each_recipient_whom_a_subscription_reaches() -> None:
    assert [(due.recipient, due.subscription, due.watch) for due in wanted()] == [
        ("a", "one", "gulf/embargo"),
        ("b", "one", "gulf/embargo"),
    ]


def test_a_subscription_that_is_new_owes_nothing_for_what_came_before() -> None:
    seen = routes_seen({}, routes_of(KNOWN), NOW)
    assert wanted(routes=seen) == ()
    assert routes_seen(seen, routes_of(KNOWN), NOW + timedelta(days=1)) == seen
    assert routes_seen(seen, (), NOW) == {}


def decision(due: Due, verdict: Verdict, code: str) -> Decision:
    return Decision(
        id=due.decision,
        tenant="main",
        recipient=due.recipient,
        story="sty_1",
        story_sequence=1,
        article="art_1.2",
        decided=NOW,
        verdict=verdict,
        code=code,
        why="",
        level=Level.HIGH,
        notification="ntf_1" if verdict is not Verdict.NOTHING else "",
    )


def delivery(state: DeliveryState, minutes: float) -> Delivery:
    return Delivery(
        id="msg_1",
        notification="ntf_1",
        tenant="main",
        recipient="a",
        endpoint="main/a/email",
        channel=Channel.EMAIL,
        state=state,
        due=NOW - timedelta(minutes=minutes),
        created=NOW,
    )


NOTIFY, NOTHING = (Verdict.NOTIFY, Reason.FIRST.value), (Verdict.NOTHING, NotSent.QUIET.value)
CASES = [
    ("No decision is a gap.", None, (), GapKind.NO_DECISION),
    ("A decision not to tell is complete: its code is the reason.", NOTHING, (), None),
    ("A decision to tell without a delivery is a gap.", NOTIFY, (), GapKind.NO_DELIVERY),
    ("A delivered one is well.", NOTIFY, (delivery(DeliveryState.DELIVERED, 60),), None),
    ("One that was given up has its reason in the ledger.", NOTIFY, (delivery(DeliveryState.DEAD, 600),), None),
    ("One that was suppressed too.", NOTIFY, (delivery(DeliveryState.SUPPRESSED, 600),), None),
    ("One that is due in a day waits.", NOTIFY, (delivery(DeliveryState.PENDING, -1440),), None),
    ("A breaker may hold one for half an hour.", NOTIFY, (delivery(DeliveryState.PENDING, 45),), None),
    ("After an hour nobody sends it.", NOTIFY, (delivery(DeliveryState.PENDING, 61),), GapKind.OVERDUE),
]


@pytest.mark.parametrize(("policy", "decided", "made", "gap"), CASES, ids=[case[0] for case in CASES])
def test_what_is_missing(
    policy: str, decided: tuple[Verdict, str] | None, made: tuple[Delivery, ...], gap: GapKind | None
) -> None:
    due = wanted()[0]
    decisions = {} if decided is None else {due.decision: decision(due, *decided)}
    found = gaps_of([due], decisions, {"ntf_1": made}, (), NOW)
    assert [one.kind for one in found] == ([gap] if gap else [])


def test_a_match_that_reached_no_story_is_a_gap_by_itself() -> None:
    due = wanted(replace(MATCH, story=""))[0]
    assert [one.kind for one in gaps_of([due], {}, {}, (), NOW)] == [GapKind.NO_STORY]


def test_a_recipient_without_an_endpoint_needs_no_delivery() -> None:
    due = wanted()[0]
    assert gaps_of([due], {due.decision: decision(due, *NOTIFY)}, {}, {("main", "a")}, NOW) == ()


def test_a_gap_names_article_watch_subscription_and_recipient() -> None:
    (gap,) = gaps_of(wanted()[:1], {}, {}, (), NOW)
    for word in ("no decision", "gulf/embargo", "main/one", "recipient a", MATCH.title):
        assert word in str(gap)
