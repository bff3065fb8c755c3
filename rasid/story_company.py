"""What an article's other likely stories say of one of them: it decides nothing.

Where several stories that are like the article are like each other too, they tell of one large event, and it is
likelier that the article belongs there; where they are not, one of them at most can be right.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import mul
from typing import NamedTuple

__all__ = ["Company", "Vector", "companies"]


class Vector(NamedTuple):
    """Terms with their weights in thousandths, and how long they are as a vector, in units."""

    terms: Mapping[str, int]
    length: float


class Company(NamedTuple):
    """Sums over the other stories; the likeness of two stories counts the article's terms alone."""

    alike: float  # of cosines to the article, each times the likeness of that story and this one.
    unlike: float  # of the same cosines, each times what lacks to that likeness.


def companies(article: Mapping[str, int], stories: Sequence[Vector], most: int) -> list[Company]:
    """The company of each of these stories: the first `most` of them, but for itself."""
    weights = list(article.values())
    shown = [_shown(article, story) for story in stories]
    cosines = [sum(map(mul, weights, held)) / 1000 for held in shown[:most]]
    found = []
    for place, held in enumerate(shown):
        alike = unlike = 0.0
        for other, cosine in enumerate(cosines):
            if other != place:
                both = sum(map(mul, held, shown[other]))
                alike += cosine * both
                unlike += cosine * (1 - both)
        found.append(Company(alike, unlike))
    return found


def _shown(article: Mapping[str, int], story: Vector) -> list[float]:
    if not story.length:
        return [0.0] * len(article)
    get, scale = story.terms.get, 1 / (1000 * story.length)
    return [get(term, 0) * scale for term in article]
