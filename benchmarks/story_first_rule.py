"""The rule by which the articles were put into stories that `fit_story_trees` looks at: an older fit, kept as data.

A logistic regression on measures of likeness and on products of two of them, found by a random search on the same sets.
It is here so that a fit can be repeated; the product decides by its trees.
"""

from __future__ import annotations

from collections.abc import Sequence

from rasid.story_join import MEASURES

__all__ = ["FirstRule"]

_CONSTANT = -2.943
_WEIGHTS = {
    "cosine": 2.226,
    "burst": 6.933,
    "exclusive": 4.378,
    "covered": 0.269,
    "heaviest": 2.153,
    "usual": 1.678,
    "shared": 3.735,
    "size": -1.981,
    "silence": -1.269,
    "foreign": 0.644,
    "nearest": 3.191,
    "agreed": -0.056,
    "clash": 0.813,
    "young": -0.366,
    "brief": -0.538,
    "empty": 0.0,
    "pace": 2.089,
}
_PRODUCTS = {
    ("cosine", "size"): 1.088,
    ("burst", "size"): -8.724,
    ("exclusive", "size"): 3.233,
    ("exclusive", "silence"): -3.37,
    ("cosine", "silence"): -0.859,
    ("burst", "silence"): -5.966,
    ("cosine", "foreign"): 15.585,
    ("exclusive", "foreign"): -14.445,
    ("burst", "exclusive"): -5.606,
    ("exclusive", "exclusive"): -1.064,
    ("cosine", "exclusive"): -2.314,
    ("silence", "silence"): -0.952,
    ("heaviest", "size"): 1.286,
    ("size", "size"): -0.996,
    ("nearest", "nearest"): -3.108,
    ("nearest", "size"): 0.434,
    ("nearest", "silence"): 0.208,
    ("nearest", "brief"): -2.4,
    ("cosine", "brief"): 1.756,
    ("exclusive", "brief"): -2.791,
    ("covered", "brief"): 2.745,
    ("clash", "brief"): -1.044,
    ("clash", "size"): 0.282,
    ("young", "exclusive"): 3.609,
    ("young", "burst"): -1.462,
    ("young", "heaviest"): -2.597,
    ("young", "covered"): -5.768,
    ("young", "cosine"): 0.819,
    ("covered", "size"): -1.004,
    ("usual", "size"): -5.487,
    ("exclusive", "nearest"): 0.862,
    ("foreign", "covered"): -7.381,
    ("pace", "exclusive"): 3.765,
    ("pace", "cosine"): 7.569,
    ("pace", "burst"): -0.649,
    ("empty", "foreign"): 0.65,
}


class FirstRule:
    """The logarithm of the odds by the older fit."""

    def of(self, measures: Sequence[Sequence[float]]) -> list[float]:
        return [_odds(dict(zip(MEASURES, row, strict=True))) for row in measures]


def _odds(known: dict[str, float]) -> float:
    single = sum(weight * known[measure] for measure, weight in _WEIGHTS.items())
    return _CONSTANT + single + sum(weight * known[one] * known[other] for (one, other), weight in _PRODUCTS.items())
