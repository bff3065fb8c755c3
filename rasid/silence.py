"""When silence is news: whether a feed, language or watch has been quiet for much longer than it usually is.

What is usual is learnt from the hours of the last days in which there was something. A night and a weekend are usual
as soon as they were seen. The answer has a reason also when it is no. Nothing is read, stored or sent here.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

__all__ = ["Activity", "Judgement", "Kind", "Subject", "Verdict", "judge", "noted", "remembered"]

_HOUR = timedelta(hours=1)
_ENOUGH = 5  # gaps; with fewer nobody can say what is usual.
_OFTEN = 0.9  # the usual gap is not exceeded by so many of the gaps.
_BEYOND = 1.25  # of the second longest gap: the longest may have been an outage.


class Kind(StrEnum):
    """What can be silent."""

    FEED = "feed"
    LANGUAGE = "language"
    WATCH = "watch"
    PATH = "path"  # of alerts, told by the canary.
    MATCH = "match"  # a match without a decision; not a silence of its own, but told the same way.


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """A feed, a language, a watch; its name is what people know it by."""

    kind: Kind
    name: str

    def __str__(self) -> str:
        return f"{self.kind.value} {self.name}" if self.name else self.kind.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """What is known of one subject: the hours in which there was something, and how it is now."""

    subject: Subject
    hours: tuple[int, ...]  # since 1970, each once, in order.
    last: datetime | None  # of the last sign of life, None when there never was one.
    off: bool = False  # nobody wants to hear of its silence.
    broken: str = ""  # why it cannot be read at present, of a feed.
    works: datetime | None = None  # when it could be read last, of a feed.


class Verdict(StrEnum):
    """What a judgement says; SILENT and BROKEN are to be told."""

    SILENT = "silent"
    BROKEN = "broken"
    USUAL = "usual"
    UNKNOWN = "unknown"  # too little was seen to know what is usual.
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """How a subject is, and why: one line for people."""

    subject: Subject
    verdict: Verdict
    why: str
    since: datetime | None = None

    @property
    def tells(self) -> bool:
        """True for what an operator has to hear."""
        return self.verdict in (Verdict.SILENT, Verdict.BROKEN)


def judge(activity: Activity, now: datetime, *, factor: float, least: timedelta) -> Judgement:
    """Whether the subject is silent: quiet for `factor` times its usual gap, `least`, and longer than ever but once.

    A feed that cannot be read is broken as soon as that lasts for `least`, whatever its history.
    """
    subject = activity.subject
    if activity.off:
        return Judgement(subject=subject, verdict=Verdict.OFF, why="its silence is not to be told")
    if activity.broken and (activity.works is None or now - activity.works >= least):
        if activity.works is None:  # It never worked: a mistake in the list, which `rasid feeds list` shows.
            return Judgement(subject=subject, verdict=Verdict.UNKNOWN, why=f"never worked: {activity.broken}")
        why = f"cannot be read since {activity.works:%Y-%m-%d %H:%M} UTC: {activity.broken}"
        return Judgement(subject=subject, verdict=Verdict.BROKEN, why=why, since=activity.works)
    gaps = sorted(later - earlier for earlier, later in zip(activity.hours, activity.hours[1:], strict=False))
    if len(gaps) < _ENOUGH or activity.last is None:
        return Judgement(subject=subject, verdict=Verdict.UNKNOWN, why=f"only {len(gaps)} gaps were seen so far")
    usual = gaps[min(len(gaps) - 1, math.ceil(_OFTEN * len(gaps)) - 1)] * _HOUR
    longest = gaps[-2] * _HOUR
    limit = max(least, usual * factor, longest * _BEYOND)
    quiet = now - activity.last
    said = f"nothing for {_span(quiet)}, since {activity.last:%Y-%m-%d %H:%M} UTC; usually within {_span(usual)}"
    if quiet > limit:
        return Judgement(subject=subject, verdict=Verdict.SILENT, why=said, since=activity.last)
    return Judgement(subject=subject, verdict=Verdict.USUAL, why=f"{said}; it may take {_span(limit)}")


def _span(span: timedelta) -> str:
    """Days and hours, or minutes; rounded down."""
    hours = int(span / _HOUR)
    if hours >= 48:
        return f"{hours // 24} d {hours % 24} h"
    return f"{hours} h" if hours else f"{int(span.total_seconds()) // 60} min"


def noted(hours: Collection[int], moments: Iterable[datetime], now: datetime, history: timedelta) -> tuple[int, ...]:
    """The hours with these moments among them; those older than `history` are forgotten."""
    first = _hour(now - history)
    found = {*hours, *(_hour(moment) for moment in moments)}
    return tuple(sorted(hour for hour in found if first <= hour <= _hour(now)))


def remembered(hours: Iterable[int]) -> datetime | None:
    """The beginning of the last of these hours."""
    last = max(hours, default=None)
    return None if last is None else datetime.fromtimestamp(last * 3600, UTC)


def _hour(moment: datetime) -> int:
    return int(moment.timestamp()) // 3600
