"""Every number that decides which articles are one story, in one place: the same for all languages and texts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

__all__ = ["StorySettings"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StorySettings:
    """How stories are told apart; `benchmarks.bench_stories` measures it.

    The weights are the average of two searches by `benchmarks.fit_story_weights`, moved towards what a third one, of
    those that weigh texts with bodies, found; so a new run gives others. `outvoted` was set by hand, for cases of ours.
    """

    close_after: timedelta = timedelta(hours=48)  # of silence; a later article starts a story that continues this one.
    copy_resemblance: float = 0.5  # share of word triples in common from which a text is a copy.
    join_score: float = 0.0  # log-odds from which an article joins a story.
    larger: float = 1.65  # log-odds by which, of stories that fit, one with e times the articles comes first.
    outvoted: float = 2.0  # log-odds that words say at most for a story where other actors and topics are named.
    members_kept: int = 40  # members that a story keeps in full.
    terms_kept: int = 200  # weighted terms of either kind that a story keeps.
    article_terms: int = 60  # weighted terms of either kind of one article that count.
    letters: int = 800  # of a longer text only the beginning counts.
    looks: int = 300  # stories that are met in looking some up by single terms.
    candidates: int = 5  # stories that are compared in full with an article.
    commonest: float = 7.0  # words this common (Zipf scale) or commoner say nothing; rarer ones weigh the difference
    rarity: float = 0.7  # to this power.
    # The constant, then a weight for each of `story_join.MEASURES` and of their products.
    weights: tuple[float, ...] = (
        -2.943,
        2.226,
        6.933,
        4.378,
        0.269,
        2.153,
        1.678,
        3.735,
        -1.981,
        -1.269,
        0.644,
        3.191,
        -0.056,
        0.813,
        -0.366,
        -0.538,
        0.0,
        2.089,
        1.088,
        -8.724,
        3.233,
        -3.37,
        -0.859,
        -5.966,
        15.585,
        -14.445,
        -5.606,
        -1.064,
        -2.314,
        -0.952,
        1.286,
        -0.996,
        -3.108,
        0.434,
        0.208,
        -2.4,
        1.756,
        -2.791,
        2.745,
        -1.044,
        0.282,
        3.609,
        -1.462,
        -2.597,
        -5.768,
        0.819,
        -1.004,
        -5.487,
        0.862,
        -7.381,
        3.765,
        7.569,
        -0.649,
        0.65,
    )
