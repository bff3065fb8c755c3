from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasid.story_company import Vector, companies
from rasid.story_join import MEASURES
from rasid.story_trees import Split, Tree, Trees, from_json, story_trees, to_json

VALUES = st.integers(-40, 40).map(lambda number: number / 8)
ROWS = st.lists(st.tuples(VALUES, VALUES, VALUES), min_size=1, max_size=4)
# A tree as people draw it: what a leaf says, or a measure, a threshold, and the two sides of the split.
DRAWN = st.recursive(VALUES, lambda side: st.tuples(st.integers(0, 2), VALUES, side, side), max_leaves=8)
FOREST = st.lists(st.tuples(st.integers(0, 2), VALUES, DRAWN, VALUES), min_size=1, max_size=5)


def walked(drawn: Any, row: tuple[float, ...]) -> float:
    while isinstance(drawn, tuple):
        measure, threshold, left, right = drawn
        drawn = right if row[measure] > threshold else left
    return float(drawn)


def tree(drawn: Any) -> Tree:
    splits: list[Split] = []
    leaves: list[float] = []

    def visit(side: Any) -> None:
        if not isinstance(side, tuple):
            leaves.append(side)
            return
        first = len(leaves)
        visit(side[2])
        splits.append(Split(side[0], side[1], first, len(leaves)))
        visit(side[3])

    visit(drawn)
    return Tree(tuple(splits), tuple(leaves))


def fits(drawn: Any) -> bool:
    return len(tree(drawn).leaves) <= 8


@given(FOREST.filter(lambda drawn: all(map(fits, drawn))), VALUES, ROWS)
def test_trees_say_the_sum_of_what_each_says_when_it_is_walked(
    drawn: list[Any], base: float, rows: list[tuple[float, float, float]]
) -> None:
    trees = Trees(("a", "b", "c"), base, [tree(one) for one in drawn])
    expected = [base + sum(walked(one, row) for one in drawn) for row in rows]
    assert trees.of(rows) == pytest.approx(expected)
    assert from_json(to_json(trees)).of(rows) == trees.of(rows)


def test_the_shipped_trees_read_the_measures_that_are_taken() -> None:
    assert story_trees().measures == MEASURES
    nothing = dict.fromkeys(MEASURES, 0.0)
    same = nothing | {"cosine": 0.9, "exclusive": 0.9, "covered": 1.0, "heaviest": 0.4, "usual": 0.9, "nearest": 0.9}
    apart, together = story_trees().of([tuple(nothing.values()), tuple(same.values())])
    assert apart < -1 < 1 < together


def test_a_story_has_company_in_those_like_it_and_rivals_in_those_unlike_it() -> None:
    article = {"quake": 800, "valmora": 600}
    quake = Vector({"quake": 800, "valmora": 600}, 1.0)
    also = Vector({"quake": 1600, "valmora": 1200}, 2.0)  # Twice as long, of the same direction.
    other = Vector({"valmora": 300, "opera": 400}, 0.5)
    first, _, third = companies(article, [quake, also, other], most=5)
    # Cosines to the article: 1, 1 and 0.36; likeness of the first two 1, of either and the third 0.36.
    assert first == pytest.approx((1 + 0.36 * 0.36, 0.36 * 0.64))
    assert third == pytest.approx((2 * 0.36, 2 * 0.64))


def test_only_the_nearest_stories_are_company() -> None:
    story = Vector({"quake": 1000}, 1.0)
    alone, second = companies({"quake": 1000}, [story, story], most=1)
    assert alone == (0.0, 0.0)
    assert second == pytest.approx((1.0, 0.0))


def test_a_story_without_terms_is_like_none() -> None:
    found = companies({"quake": 1000}, [Vector({}, 0.0), Vector({"quake": 1000}, 1.0)], most=5)
    assert found == [(0.0, 1.0), (0.0, 0.0)]
