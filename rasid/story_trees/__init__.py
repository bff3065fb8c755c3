"""How likely an article belongs to a story, by measures of their likeness: decision trees, evaluated together.

`trees.json` beside this module is data, written by `benchmarks/fit_story_trees.py`: trees boosted on labelled news
(Friedman, "Greedy function approximation: a gradient boosting machine", 2001), several such sums, each fitted to other
events, averaged. It is part of the package, as modules are, and is read as those are: once. Nothing here learns.

All trees are evaluated at once, as in "QuickScorer: a fast algorithm to rank documents with additive ensembles of
regression trees" (Lucchese and others, 2015): every split that sends an article to the right strikes out the leaves on
its left; the first leaf left of each tree counts.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from itertools import zip_longest
from typing import NamedTuple, Protocol

import numpy as np

__all__ = ["Odds", "Split", "Tree", "Trees", "from_json", "story_trees", "to_json"]

_MOST_LEAVES = 8


class Odds(Protocol):
    """Whatever says how likely an article belongs to stories."""

    def of(self, measures: Sequence[Sequence[float]]) -> list[float]:
        """For each row of measures the logarithm of the odds; above 0 it more likely does."""
        ...


class Split(NamedTuple):
    """Where the measure is greater, the leaves from `first` to before `end` are struck out: those on the left."""

    measure: int
    threshold: float
    first: int
    end: int


class Tree(NamedTuple):
    """Splits in any order, and what the leaves say, from left to right: log-odds that are added up."""

    splits: tuple[Split, ...]
    leaves: tuple[float, ...]


_NONE = Split(0, math.inf, 0, 0)


class Trees:
    """A sum of trees, made for many evaluations of a few rows."""

    def __init__(self, measures: Sequence[str], base: float, trees: Sequence[Tree]) -> None:
        self.measures, self.base, self.trees = tuple(measures), base, tuple(trees)
        every = (1 << _MOST_LEAVES) - 1
        # The first split of each tree, the second of each, and so on; where a tree has fewer, one that strikes nothing.
        splits = [split for row in zip_longest(*(tree.splits for tree in trees), fillvalue=_NONE) for split in row]
        kept = [every & ~((1 << split.end) - (1 << split.first)) for split in splits]
        self._measure = np.array([split.measure for split in splits])
        self._threshold = np.array([split.threshold for split in splits])
        self._kept = np.array(kept, dtype=np.uint8)
        self._leaves = np.array([(*tree.leaves, *[0.0] * (_MOST_LEAVES - len(tree.leaves))) for tree in trees]).ravel()
        self._first_leaf = np.arange(len(trees)) * _MOST_LEAVES
        self._lowest = np.array([(bits & -bits).bit_length() - 1 for bits in range(every + 1)])

    def of(self, measures: Sequence[Sequence[float]]) -> list[float]:
        """For each row, its measures in the order of `self.measures`, the logarithm of the odds."""
        if not measures:
            return []
        left_side = np.array(measures).take(self._measure, axis=1) <= self._threshold
        kept = np.negative(left_side.view(np.uint8)) | self._kept  # All leaves where a split strikes none.
        left = np.bitwise_and.reduce(kept.reshape(len(measures), -1, len(self.trees)), axis=1)
        leaves = self._leaves.take(self._lowest.take(left) + self._first_leaf)
        found: list[float] = (leaves.sum(axis=1) + self.base).tolist()
        return found


def to_json(trees: Trees) -> str:
    """The form of the file: the names of the measures, the constant, and a line for each tree."""
    lines = [json.dumps([tree.splits, tree.leaves], separators=(",", ":")) for tree in trees.trees]
    head = f'"measures": {json.dumps(trees.measures)},\n"base": {trees.base},'
    return "{\n" + head + '\n"trees": [\n' + ",\n".join(lines) + "\n]\n}\n"


def from_json(text: str) -> Trees:
    """The trees of a file."""
    read = json.loads(text)
    trees = [Tree(tuple(Split(*split) for split in splits), tuple(leaves)) for splits, leaves in read["trees"]]
    return Trees(read["measures"], read["base"], trees)


@cache
def story_trees() -> Trees:
    """Those that decide in the product."""
    return from_json(files(__name__).joinpath("trees.json").read_text(encoding="utf-8"))
