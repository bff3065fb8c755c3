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
    candidates: int = 8  # stories that are compared in full with an article.
    commonest: float = 7.0  # words this common (Zipf scale) or commoner say nothing; rarer ones weigh the difference
    rarity: float = 0.7  # to this power.
    # The constant, then a weight for each of `story_join.MEASURES` and of their products.
    weights: tuple[float, ...] = (
        -1.663,
        6.484,
        0.029,
        2.851,
        0.99,
        0.068,
        -4.401,
        3.059,
        -7.886,
        -1.257,
        1.027,
        8.254,
        -5.47,
        4.07,
        -9.205,
        2.674,
        -11.868,
        6.268,
        -8.381,
        -8.332,
        -0.767,
        -5.563,
        -1.121,
        7.884,
        3.271,
    )
