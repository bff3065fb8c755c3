"""How important a story is, 0 to 100, from its level, its independent sources and its growth. It decides no alert."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from rasid.level import Level
from rasid.story import Story

__all__ = ["ImportanceParts", "as_known", "importance", "importance_parts"]

_FLOOR = {Level.INFO: 0, Level.NOTABLE: 40, Level.HIGH: 60, Level.CRITICAL: 80}
_CEILING = {Level.INFO: 39, Level.NOTABLE: 59, Level.HIGH: 79, Level.CRITICAL: 100}
_RECENT = timedelta(hours=6)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportanceParts:
    """An importance and what it is made of; the points of sources and growth are rounded, their sum is not."""

    total: int
    level: Level
    floor: int  # what the level alone gives.
    sources: int  # independent ones.
    for_sources: float
    fresh: int  # articles in the last six hours of the story.
    for_growth: float


def importance(story: Story) -> int:
    """The importance of a story as of its last article.

    It starts at the floor of the level (info 0, notable 40, high 60, critical 80) and rises within the level's band
    (to 39, 59, 79, 100), so that it never says another level than the watches do. Of the band, two thirds are for the
    independent sources (logarithmic; full at 30) and one third for growth: articles in the last six hours of the story
    (logarithmic; full at 20).
    """
    return importance_parts(story).total


def as_known(story: Story, level: Level) -> Story:
    """The story as somebody knows it whose own watches say this level: a higher one, and the importance that comes with
    it, is others' business.
    """
    if level >= story.level:
        return story
    lower = replace(story, level=level)
    return replace(lower, importance=importance(lower))


def importance_parts(story: Story) -> ImportanceParts:
    """The importance of a story, part by part."""
    floor = _FLOOR[story.level]
    band = _CEILING[story.level] - floor
    sources = len(story.sources)
    spread = min(1.0, math.log(max(1, sources)) / math.log(30))
    fresh = sum(
        _moment(article.published, article.first_seen) > story.last_seen - _RECENT for article in story.articles
    )
    growth = min(1.0, math.log(max(1, fresh)) / math.log(20))
    return ImportanceParts(
        total=floor + math.floor(band * (2 * spread + growth) / 3),
        level=story.level,
        floor=floor,
        sources=sources,
        for_sources=round(band * 2 * spread / 3, 1),
        fresh=fresh,
        for_growth=round(band * growth / 3, 1),
    )


def _moment(published: datetime | None, first_seen: datetime) -> datetime:
    return published if published is not None and published <= first_seen else first_seen
