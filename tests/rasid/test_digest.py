"""Wall-clock time made into instants: windows and quiet hours, right through every change of the clock of a year."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasid.digest import QuietHours, boundaries, quiet_until, window_of

ZONES = ("Africa/Cairo", "Asia/Beirut", "America/New_York", "Asia/Kathmandu", "Europe/London", "Pacific/Apia")
TIMES = st.builds(time, st.integers(0, 23), st.sampled_from((0, 15, 30)))
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds.

CHANGES = [
    (
        "Midnight is skipped in Cairo: the digest comes an hour later by the wall, at the instant that follows.",
        "Africa/Cairo",
        time(0, 0),
        datetime(2026, 4, 23, 23, 30, tzinfo=UTC),
        datetime(2026, 4, 23, 22, 0, tzinfo=UTC),
    ),
    (
        "Half past midnight is skipped in Beirut and becomes half past one.",
        "Asia/Beirut",
        time(0, 30),
        datetime(2026, 3, 28, 23, 30, tzinfo=UTC),
        datetime(2026, 3, 28, 22, 30, tzinfo=UTC),
    ),
    (
        "Half past one comes twice in New York; the first counts.",
        "America/New_York",
        time(1, 30),
        datetime(2026, 11, 1, 6, 0, tzinfo=UTC),
        datetime(2026, 11, 1, 5, 30, tzinfo=UTC),
    ),
    (
        "Kathmandu is a quarter of an hour off the others.",
        "Asia/Kathmandu",
        time(7, 0),
        datetime(2026, 6, 1, 2, 0, tzinfo=UTC),
        datetime(2026, 6, 1, 1, 15, tzinfo=UTC),
    ),
]


@pytest.mark.parametrize(("policy", "zone", "wall", "moment", "starts"), CHANGES, ids=[row[0] for row in CHANGES])
def test_the_window_begins_at_the_right_instant(
    policy: str, zone: str, wall: time, moment: datetime, starts: datetime
) -> None:
    assert window_of((wall,), (), ZoneInfo(zone), moment).starts == starts


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("wall", [time(0, 0), time(0, 30), time(1, 30), time(2, 30), time(7, 0)], ids=str)
def test_a_daily_digest_comes_once_for_each_day_of_the_year(zone: str, wall: time) -> None:
    place = ZoneInfo(zone)
    moment = datetime(2026, 1, 1, 12, tzinfo=place).astimezone(UTC)
    year_end = datetime(2027, 1, 1, 12, tzinfo=place).astimezone(UTC)
    ends = []
    while (moment := window_of((wall,), (), place, moment).ends) < year_end:
        ends.append(moment)
    assert len(ends) == 365
    assert len({end.astimezone(place).date() for end in ends}) == 365
    assert all(timedelta(hours=22) < later - one < timedelta(hours=26) for one, later in pairwise(ends))


@given(st.sampled_from(ZONES), st.lists(TIMES, min_size=1, max_size=4), MOMENTS)
def test_every_instant_is_in_exactly_one_window(zone: str, walls: list[time], moment: datetime) -> None:
    place = ZoneInfo(zone)
    window = window_of(walls, (), place, moment)
    assert window.starts <= moment < window.ends
    assert window_of(walls, (), place, window.starts) == window
    assert window_of(walls, (), place, window.ends).starts == window.ends
    assert window_of(walls, (), place, window.ends - timedelta(microseconds=1)) == window


def test_a_weekly_digest_covers_the_week() -> None:
    window = window_of((time(7, 30),), ("sun",), ZoneInfo("Africa/Cairo"), datetime(2026, 11, 24, tzinfo=UTC))
    assert window.ends - window.starts == timedelta(days=7)
    assert window.ends.astimezone(ZoneInfo("Africa/Cairo")).strftime("%a %H:%M") == "Sun 07:30"


def test_boundaries_are_in_order_and_each_once() -> None:
    found = boundaries((time(7), time(7), time(16)), (), ZoneInfo("UTC"), datetime(2026, 11, 24, tzinfo=UTC))
    assert list(found) == sorted(set(found))


NIGHT = QuietHours(days=("mon", "tue"), starts=time(22), ends=time(6, 30))
QUIET = [
    ("Before the evening it is not quiet.", NIGHT, "2026-11-24T21:59", None),
    ("From the evening on it is.", NIGHT, "2026-11-24T22:00", "2026-11-25T06:30"),
    ("The night of Tuesday goes on into Wednesday.", NIGHT, "2026-11-25T06:29", "2026-11-25T06:30"),
    ("The end is not quiet any more.", NIGHT, "2026-11-25T06:30", None),
    ("Wednesday's own night is not quiet.", NIGHT, "2026-11-25T23:00", None),
    ("The night of Sunday is not quiet, even on Monday morning.", NIGHT, "2026-11-23T05:00", None),
    (
        "Quiet within one day.",
        QuietHours(days=("tue",), starts=time(12), ends=time(14)),
        "2026-11-24T13:00",
        "2026-11-24T14:00",
    ),
]


WEEKEND = QuietHours(days=("sat", "sun"), starts=time(0), ends=time(0))
QUIET += [
    ("A quiet weekend is one quiet, to Monday.", WEEKEND, "2026-11-28T00:00", "2026-11-30T00:00"),
    ("It is over on Monday.", WEEKEND, "2026-11-30T00:00", None),
    ("Friday is not quiet yet.", WEEKEND, "2026-11-27T23:59", None),
]


@pytest.mark.parametrize(("policy", "quiet", "now", "until"), QUIET, ids=[row[0] for row in QUIET])
def test_quiet_hours(policy: str, quiet: QuietHours, now: str, until: str | None) -> None:
    place = ZoneInfo("Africa/Cairo")
    found = quiet_until(quiet, place, datetime.fromisoformat(now).replace(tzinfo=place))
    assert found == (datetime.fromisoformat(until).replace(tzinfo=place) if until else None)


def test_who_is_always_quiet_is_asked_again_after_a_week() -> None:
    always = QuietHours(days=("mon", "tue", "wed", "thu", "fri", "sat", "sun"), starts=time(9), ends=time(9))
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    until = quiet_until(always, ZoneInfo("UTC"), now)
    assert until is not None
    assert timedelta(days=6) < until - now < timedelta(days=9)


def test_a_night_in_which_the_clock_is_put_forward_is_an_hour_shorter() -> None:
    place = ZoneInfo("America/New_York")
    night = QuietHours(days=("sat",), starts=time(22), ends=time(6))
    begin = datetime(2026, 3, 7, 22, tzinfo=place).astimezone(UTC)
    end = quiet_until(night, place, begin)
    assert end is not None
    assert end - begin == timedelta(hours=7)
