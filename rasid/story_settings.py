"""Every number that decides which articles are one story, in one place: the same for all languages and texts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

__all__ = ["StorySettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySettings:
    """How stories are told apart; `benchmarks.bench_stories` measures it."""

    close_after: timedelta = timedelta(hours=48)  # of silence; a later article starts a story that continues this one.
    copy_resemblance: float = 0.5  # share of word triples in common from which a text is a copy.
    join_score: float = 0.25  # likeness to a story from which an article joins it.
    members_kept: int = 40  # members that a story keeps in full.
    terms_kept: int = 96  # weighted terms that a story keeps.
    article_terms: int = 48  # weighted terms of one article that count.
    candidates: int = 64  # stories that are compared in full with an article.
