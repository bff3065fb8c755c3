"""When digests are due and which window a match falls into; and quiet hours: wall-clock time made into instants.

All arithmetic is on UTC instants: two times of one zone subtract as wall clocks, which is wrong on the days when the
clock changes. A wall time that is skipped moves on by the skipped hour; one that comes twice counts at its first
coming (PEP 495, fold=0). Nothing is sent here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

__all__ = ["WEEKDAYS", "QuietHours", "Window", "boundaries", "quiet_until", "window_of"]

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAYS_OF_ONE, _DAYS_OF_SOME = 3, 9  # A boundary is a day or a week away, and a zone may skip a day (Samoa 2011).


@dataclass(frozen=True, slots=True)
class Window:
    """A digest's time: from `starts` (included) to `ends` (excluded), both in UTC."""

    starts: datetime
    ends: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """When a recipient is not to be disturbed: on these days from `starts` to `ends`, over midnight if that is later.

    A night belongs to the day on which it begins. From a time to the same time is a whole day.
    """

    days: tuple[str, ...]
    starts: time
    ends: time
    bypass: str = ""  # the lowest level that comes through all the same, "" for none.
    catch_up: bool = True  # at the end everything that waited comes as one message; else one by one.


def _instant(day: date, wall: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, wall, zone).astimezone(UTC)


def boundaries(at: Iterable[time], days: Iterable[str], zone: ZoneInfo, around: datetime) -> tuple[datetime, ...]:
    """The boundaries around this instant, in order, each once: at least the one before and the one after it."""
    wanted = frozenset(days) or frozenset(WEEKDAYS)
    today = around.astimezone(zone).date()
    found: set[datetime] = set()
    times = tuple(at)
    reach = _DAYS_OF_ONE if len(wanted) == len(WEEKDAYS) else _DAYS_OF_SOME
    for offset in range(-reach, reach + 1):
        day = today + timedelta(days=offset)
        if WEEKDAYS[day.weekday()] in wanted:
            found.update(_instant(day, wall, zone) for wall in times)
    return tuple(sorted(found))


def window_of(at: Iterable[time], days: Iterable[str], zone: ZoneInfo, moment: datetime) -> Window:
    """The window that this instant falls into: the previous boundary (included) to the next (excluded)."""
    found = boundaries(at, days, zone, moment)
    starts = max(boundary for boundary in found if boundary <= moment)
    ends = min(boundary for boundary in found if boundary > moment)
    return Window(starts, ends)


def quiet_until(quiet: QuietHours, zone: ZoneInfo, now: datetime) -> datetime | None:
    """The instant at which the quiet that holds now ends, in UTC; None when it is not quiet.

    What follows without a pause, as two whole days do, is one quiet; it is looked at for a week ahead.
    """
    end = _quiet_end(quiet, zone, now)
    for _ in WEEKDAYS:
        later = _quiet_end(quiet, zone, end) if end is not None else None
        if later is None:
            break
        end = later
    return end


def _quiet_end(quiet: QuietHours, zone: ZoneInfo, now: datetime) -> datetime | None:
    today = now.astimezone(zone).date()
    over_midnight = quiet.ends <= quiet.starts
    ends: list[datetime] = []
    for day in (today - timedelta(days=1), today):
        if WEEKDAYS[day.weekday()] not in quiet.days:
            continue
        begin = _instant(day, quiet.starts, zone)
        end = _instant(day + timedelta(days=over_midnight), quiet.ends, zone)
        if begin <= now < end:
            ends.append(end)
    return max(ends, default=None)
