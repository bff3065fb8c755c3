"""Whether an article belongs to a story: measures of likeness, weighed by fixed coefficients, and the words for why.

The weights are a logistic regression fitted on labelled news (see `benchmarks/bench_stories.py`); nothing here learns.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

__all__ = ["MEASURES", "PLACES", "Likeness", "Profile", "likeness", "score"]

MEASURES = (
    "cosine",  # of the article's terms and all that the story's articles have told.
    "burst",  # how much more the shared terms are told of late than rare words are at large.
    "exclusive",  # how much of what is told of late with these terms is told in this story.
    "covered",  # the share of the article's terms that the story has.
    "heaviest",  # the most exclusive single term.
    "usual",  # how usual the shared terms are in the story's articles.
    "shared",  # the number of shared terms, up to 12.
    "size",  # the number of articles in the story, logarithmic.
    "silence",  # the time since the story's last article, logarithmic.
    "foreign",  # 1 when the story has no article in this language yet, so that only shared keys can be compared.
)
"""What is measured of an article and a story, in the order of the weights; products of some follow them."""

_PRODUCTS = (
    ("cosine", "size"),
    ("burst", "size"),
    ("exclusive", "size"),
    ("exclusive", "silence"),
    ("cosine", "silence"),
    ("burst", "silence"),
    ("cosine", "foreign"),
    ("exclusive", "foreign"),
    ("burst", "exclusive"),
    ("exclusive", "exclusive"),
    ("cosine", "exclusive"),
    ("silence", "silence"),
    ("heaviest", "size"),
    ("size", "size"),
)
PLACES = tuple((MEASURES.index(one), MEASURES.index(other)) for one, other in _PRODUCTS)
"""The places in MEASURES of the two factors of each product."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What a story is about in one kind of terms, and the recent news as a whole in the same terms."""

    terms: dict[str, int]
    length: float
    recent: dict[str, int]  # of all recent stories together.
    articles: int  # in all recent stories together.


@dataclass(frozen=True, slots=True)
class Likeness:
    """The measures, in the order of MEASURES, and the shared terms, the most telling first."""

    measures: tuple[float, ...]
    shared: tuple[str, ...]


def likeness(
    article: dict[str, int], usual: dict[str, int], profile: Profile, *, size: int, silent_hours: float, foreign: bool
) -> Likeness:
    """What the article and the story have in common. Weights of terms are in thousandths."""
    dot = burst = exclusive = covered = heaviest = typical = total = 0.0
    telling: list[tuple[float, str]] = []
    for term, thousandths in article.items():
        weight = thousandths / 1000
        total += weight
        held = profile.terms.get(term)
        if not held:
            continue
        told = profile.recent[term] + usual[term]
        share = held / told
        dot += weight * held / 1000
        burst += weight * weight * math.log((told * 0.006 + 0.5) / (profile.articles + 3000) * 400)
        exclusive += weight * weight * share
        covered += weight
        typical += weight * held / 1000 / size
        heaviest = max(heaviest, weight * share)
        telling.append((-weight * share, term))
    telling.sort()
    measures = (
        dot / profile.length if profile.length else 0.0,
        burst / 4,
        exclusive,
        covered / (total or 1.0),
        heaviest,
        typical,
        min(len(telling), 12) / 12,
        math.log1p(size) / 4,
        math.log1p(max(0.0, silent_hours) / 6) / 4,
        1.0 if foreign else 0.0,
    )
    return Likeness(measures, tuple(term for _, term in telling))


def score(likeness: Likeness, weights: tuple[float, ...]) -> float:
    """The logarithm of the odds that the article belongs to the story; above 0 it more likely does."""
    measures = likeness.measures
    total = weights[0]
    for weight, measure in zip(weights[1:], measures, strict=False):
        total += weight * measure
    for weight, (one, other) in zip(weights[1 + len(measures) :], PLACES, strict=True):
        total += weight * measures[one] * measures[other]
    return total
