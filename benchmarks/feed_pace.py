"""Delay against requests: the adaptive schedule on publication times of two weeks, beside a poll every five minutes.

The times are made, not recorded: per feed a Poisson stream with the daily and weekly rhythm of a newsroom, at rates
from an item a week to one every four minutes. The schedule is the real one of `producers.feed_schedule`.
"""

from __future__ import annotations

import bisect
import math
import random
import statistics
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from producers.feed_schedule import Policy, after_success, first_rate, jittered, updated_rate

__all__ = ["Paced", "pace", "simulate"]

START = datetime(2026, 11, 2, tzinfo=UTC)
DAYS = 14
RATES = (0.15, 0.5, 1, 2, 4, 8, 15, 25, 40, 60, 100, 150, 250, 350)  # items a day
WINDOW = 25


@dataclass(frozen=True, slots=True)
class Paced:
    """How one way of polling did on one feed: requests, minutes until each item was seen, items never seen."""

    requests: int
    delays: tuple[float, ...]
    lost: int


def published(rate: float, dice: random.Random) -> list[datetime]:
    """Publication times: three in four by day, half as many at weekends, some in bursts."""
    times = []
    moment = START - timedelta(days=2)
    end = START + timedelta(days=DAYS)
    peak = rate * 2.2
    while moment < end:
        moment += timedelta(days=dice.expovariate(peak))
        by_day = 0.5 + 0.5 * math.sin((moment.hour - 5) / 24 * 2 * math.pi)
        if dice.random() < by_day * (0.5 if moment.weekday() in (4, 5) else 1.0):
            times.append(moment)
            if dice.random() < 0.05:
                times += [moment + timedelta(seconds=dice.random() * 120) for _ in range(3)]
    return sorted(times)


def simulate(times: list[datetime], policy: Policy | None, dice: random.Random) -> Paced:
    """Polls these publication times, by the policy or (None) every five minutes."""
    now, last = START + timedelta(minutes=dice.random() * 5), START
    shown = times[max(0, bisect.bisect_right(times, now) - WINDOW) : bisect.bisect_right(times, now)]
    rate = first_rate(shown, now)
    requests, lost = 1, 0
    delays: list[float] = []
    last, end = now, START + timedelta(days=DAYS)
    while True:
        wait = timedelta(minutes=5)
        if policy is not None:
            wait = jittered(after_success(policy, items_per_hour=rate, window=WINDOW), dice.random())
        now += wait
        if now > end:
            return Paced(requests, tuple(delays), lost)
        requests += 1
        new = times[bisect.bisect_right(times, last) : bisect.bisect_right(times, now)]
        lost += max(0, len(new) - WINDOW)
        delays += [(now - moment).total_seconds() / 60 for moment in new[-WINDOW:]]
        rate = updated_rate(rate, len(new), now - last)
        last = now


def pace() -> None:
    """Prints both ways side by side."""
    dice = random.Random(7)
    streams = {rate: [published(rate, dice) for _ in range(6)] for rate in RATES}
    total: dict[str, int] = {"adaptive": 0, "fixed": 0}
    busy: dict[str, list[float]] = {"adaptive": [], "fixed": []}
    lost = 0
    print(f"{'items a day':>12}{'requests a day':>16}{'median delay, min':>20}{'p90':>8}   (fixed: 288 requests)")
    for rate, group in streams.items():
        found = [simulate(times, Policy(), dice) for times in group]
        fixed = [simulate(times, None, dice) for times in group]
        delays = sorted(delay for one in found for delay in one.delays)
        total["adaptive"] += sum(one.requests for one in found)
        total["fixed"] += sum(one.requests for one in fixed)
        lost += sum(one.lost for one in found)
        if rate >= 40:
            busy["adaptive"] += delays
            busy["fixed"] += [delay for one in fixed for delay in one.delays]
        requests = statistics.mean(one.requests for one in found) / DAYS
        p90 = delays[len(delays) * 9 // 10]
        print(f"{rate:>12g}{requests:>16.0f}{statistics.median(delays):>20.1f}{p90:>8.1f}")
    share = total["adaptive"] / total["fixed"]
    print(
        f"all: {share:.0%} of the requests of five-minute polling; busy feeds (40 a day and more): median delay "
        f"{statistics.median(busy['adaptive']):.1f} min (fixed {statistics.median(busy['fixed']):.1f}); "
        f"{lost} items lost by a window that moved on"
    )
