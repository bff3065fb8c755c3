"""docs/FEEDS.md names every key of a feed list and every state of a feed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from producers.feed_state import Health
from rasid import feed_list_yaml

TEXT = (Path(__file__).parents[2] / "docs" / "FEEDS.md").read_text("utf-8")


def rows(heading: str) -> set[str]:
    """The first cells of the table under a heading."""
    table = TEXT.split(f"| {heading} |", 1)[1].split("\n\n", 1)[0]
    return {found.strip("`") for found in re.findall(r"^\| ([^|]+?) \|", table, re.MULTILINE)}


@pytest.mark.parametrize(
    ("heading", "keys"),
    [
        ("Key of a feed", feed_list_yaml._FEED_KEYS),
        ("Key of a source", feed_list_yaml._SOURCE_KEYS),
        ("Key of a list", feed_list_yaml._TOP_KEYS),
        ("State", frozenset(Health)),
    ],
)
def test_a_table_has_what_the_code_has(heading: str, keys: frozenset[str]) -> None:
    assert rows(heading) - {"---"} == set(keys)
