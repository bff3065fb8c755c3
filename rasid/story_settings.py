"""Every number that decides which articles are one story, in one place: the same for all languages and texts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

__all__ = ["StorySettings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySettings:
    """How stories are told apart; `benchmarks.bench_stories` measures it and says how the weights were fitted."""

    close_after: timedelta = timedelta(hours=48)  # of silence; a later article starts a story that continues this one.
    copy_resemblance: float = 0.5  # share of word triples in common from which a text is a copy.
    join_score: float = 0.0  # log-odds from which an article joins a story.
    members_kept: int = 40  # members that a story keeps in full.
    terms_kept: int = 200  # weighted terms of either kind that a story keeps.
    article_terms: int = 60  # weighted terms of either kind of one article that count.
    search_terms: int = 24  # of these the heaviest, by which stories are looked up.
    candidates: int = 6  # stories that are compared in full with an article.
    commonest: float = 7.0  # words this common (Zipf scale) or commoner say nothing; rarer ones weigh the difference
    rarity: float = 0.7  # to this power.
    # The constant, then a weight for each of `story_join.MEASURES` and of their products.
    weights: tuple[float, ...] = (
        -2.369,
        8.379,
        -1.35,
        5.335,
        0.739,
        1.454,
        -3.012,
        2.997,
        -7.347,
        0.374,
        1.269,
        5.551,
        -3.461,
        3.676,
        -9.311,
        -0.259,
        -9.978,
        4.142,
        -10.75,
        -7.878,
        0.883,
        -9.94,
        -1.674,
        4.561,
        3.41,
    )
