"""When silence is told: what is usual is learnt, nights and weekends are usual, one outage does not make us deaf."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasid.silence import Activity, Kind, Subject, Verdict, judge, noted, remembered

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
FEED = Subject(Kind.FEED, "gulf-wire")
LEAST = timedelta(hours=6)


def at(hours: float) -> datetime:
    """So many hours after a Monday, midnight."""
    return MONDAY + timedelta(hours=hours)


def hourly(*hours: float) -> tuple[int, ...]:
    return noted((), [at(hour) for hour in hours], at(max(hours)), timedelta(days=60))


def activity(*hours: float, broken: str = "", works: float | None = None, off: bool = False) -> Activity:
    return Activity(
        subject=FEED,
        hours=hourly(*hours) if hours else (),
        last=at(max(hours)) if hours else None,
        off=off,
        broken=broken,
        works=None if works is None else at(works),
    )


EVERY_HOUR = range(48)
DAY_SHIFTS = [day * 24 + hour for day in range(5) for hour in range(8, 18)]
WORK_WEEKS = [week * 168 + shift for week in range(2) for shift in DAY_SHIFTS]
ONE_A_DAY = [day * 24 + 10 for day in range(12)]
WITH_AN_OUTAGE = [hour for hour in range(100) if not 40 <= hour < 70]

CASES = [
    (
        "A feed that says something every hour is silent after six hours of nothing.",
        activity(*EVERY_HOUR),
        54,
        "silent",
    ),
    ("It is not silent before: six hours are the least.", activity(*EVERY_HOUR), 52.9, "usual"),
    ("A night is usual once nights were seen.", activity(*DAY_SHIFTS), 4 * 24 + 17 + 15, "usual"),
    ("Longer than a night is not, on a working day.", activity(*DAY_SHIFTS), 4 * 24 + 17 + 24, "silent"),
    ("The first weekend is told, as nobody has seen one.", activity(*DAY_SHIFTS), 6 * 24, "silent"),
    (
        "A weekend in a history of several is usual.",
        activity(*WORK_WEEKS, *[336 + h for h in DAY_SHIFTS]),
        498,
        "usual",
    ),
    ("A watch that fires once a day may miss two days.", activity(*ONE_A_DAY), 11 * 24 + 10 + 60, "usual"),
    ("It is silent when the fourth day begins.", activity(*ONE_A_DAY), 11 * 24 + 10 + 73, "silent"),
    ("One outage of thirty hours makes nobody deaf.", activity(*WITH_AN_OUTAGE), 106, "silent"),
    ("Whoever was seen four times has no usual gap.", activity(1, 2, 3, 4), 900, "unknown"),
    ("Whoever was never seen has none either.", activity(), 900, "unknown"),
    ("Who is told not to tell does not.", activity(*EVERY_HOUR, off=True), 900, "off"),
    (
        "A feed that answers errors for six hours is broken.",
        activity(*EVERY_HOUR, broken="404", works=47),
        53,
        "broken",
    ),
    ("An error of an hour is none.", activity(*EVERY_HOUR, broken="404", works=47), 48, "usual"),
    ("Broken feeds need no history.", activity(1, broken="unreachable", works=1), 8, "broken"),
    ("A feed that never worked is a mistake in the list, not a silence.", activity(broken="404"), 900, "unknown"),
]


@pytest.mark.parametrize(("policy", "known", "hour", "verdict"), CASES, ids=[case[0] for case in CASES])
def test_what_is_silent(policy: str, known: Activity, hour: float, verdict: str) -> None:
    judgement = judge(known, at(hour), factor=3, least=LEAST)
    assert judgement.verdict is Verdict(verdict), judgement.why
    assert judgement.why
    assert judgement.tells == (verdict in ("silent", "broken"))
    assert (judgement.since is not None) == judgement.tells


@given(st.lists(st.integers(0, 2000), min_size=1), st.integers(0, 4000))
def test_once_silent_always_silent_until_something_comes(hours: list[int], later: int) -> None:
    known = activity(*hours)
    first = judge(known, at(max(hours) + later), factor=3, least=LEAST)
    second = judge(known, at(max(hours) + later + 1), factor=3, least=LEAST)
    assert not first.tells or second.tells


@given(st.lists(st.integers(0, 2000), min_size=1))
def test_what_was_said_just_now_is_never_silent(hours: list[int]) -> None:
    assert not judge(activity(*hours), at(max(hours)), factor=3, least=LEAST).tells


@given(st.lists(st.integers(0, 500)), st.lists(st.integers(0, 500)))
def test_noting_twice_changes_nothing(one: list[int], other: list[int]) -> None:
    now, history = at(500), timedelta(days=14)
    once = noted(noted((), map(at, one), now, history), map(at, other), now, history)
    assert noted(once, map(at, [*one, *other]), now, history) == once
    assert list(once) == sorted(set(once))
    assert all(now - history < (remembered((hour,)) or now) + timedelta(hours=1) for hour in once)
