"""How stories are told over time: how long to gather, when to update, how long something is known. Values only.

`policy_yaml` reads them; `alert_plan` decides by them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from types import MappingProxyType
from typing import Any

from rasid.level import Level

__all__ = ["TIMINGS", "Policy", "Timing"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """How stories of one level are told: how long to gather, how often to update, and for which reasons."""

    wait: timedelta
    interval: timedelta  # how long an update gathers.
    cooldown: timedelta  # shortest time between two messages on one story, unless the level rises.
    sources_at: tuple[int, ...]
    importance_jump: int | None
    level_up: bool
    corrections: bool  # else a changed article is news only when it matches more than before.
    daily_cap: int


def _timing(
    wait: int,
    cooldown: int,
    sources_at: tuple[int, ...],
    jump: int | None,
    daily_cap: int,
    *,
    corrections: bool = False,
) -> Timing:
    span = timedelta(seconds=wait)
    return Timing(
        wait=span,
        interval=span,
        cooldown=timedelta(minutes=cooldown),
        sources_at=sources_at,
        importance_jump=jump,
        level_up=True,
        corrections=corrections,
        daily_cap=daily_cap,
    )


TIMINGS: Mapping[Level, Timing] = MappingProxyType(
    {
        Level.CRITICAL: _timing(10, 10, (3, 10, 30), 20, 12, corrections=True),
        Level.HIGH: _timing(60, 30, (3, 10, 30), 20, 6),
        Level.NOTABLE: _timing(300, 120, (10, 30), None, 2),
        Level.INFO: _timing(300, 120, (), None, 1),
    }
)
"""The defaults by level. Source steps are geometric: a story of a thousand reports sends a handful of updates."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The rhythm of one subscription."""

    timings: Mapping[Level, Timing] = field(default_factory=lambda: TIMINGS)
    dedup_window: timedelta = timedelta(hours=72)
    max_article_age: timedelta = timedelta(hours=24)
    close_after: timedelta = timedelta(hours=48)  # without a match; the next one is told as the first.

    def timing(self, level: Level) -> Timing:
        """How stories of this level are told."""
        return self.timings[level]

    def with_timings(self, **changes: Mapping[Level, Any]) -> Policy:
        """The policy with fields of `Timing` changed, each by level."""
        timings = {
            level: replace(timing, **{name: by[level] for name, by in changes.items() if level in by})
            for level, timing in self.timings.items()
        }
        return replace(self, timings=timings)
