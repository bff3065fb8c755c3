"""What an article's other likely stories say of one of them: it decides nothing.

Where several stories that are like the article are like each other too, they tell of one large event, and it is
likelier that the article belongs there; where they are not, one of them at most can be right.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    shown = [_shown(article, story) for story in stories]
    cosines = [sum([article[term] * weight for term, weight in held.items()]) / 1000 for held in shown[:most]]
    alike, unlike = [0.0] * len(shown), [0.0] * len(shown)
    for place, held in enumerate(shown):
        for other in range(min(place, most)):
            both = _dot(held, shown[other])
            alike[place] += cosines[other] * both
            unlike[place] += cosines[other] * (1 - both)
            if place < most:
                alike[other] += cosines[place] * both
                unlike[other] += cosines[place] * (1 - both)
    return [*map(Company, alike, unlike)]


def _shown(article: Mapping[str, int], story: Vector) -> dict[str, float]:
    """What the story has of the article's terms, as a part of a vector of length 1."""
    if not story.length:
        return {}
    terms, scale = story.terms, 1 / (1000 * story.length)
    return {term: terms[term] * scale for term in article if term in terms}


def _dot(one: dict[str, float], other: dict[str, float]) -> float:
    if len(one) > len(other):
        one, other = other, one
    return sum([weight * other[term] for term, weight in one.items() if term in other])
