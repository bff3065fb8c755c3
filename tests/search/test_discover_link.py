"""Links into Discover, read back by another's Rison reader: what was put in comes out."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from urllib.parse import unquote, urlsplit

import prison
import pytest
from hypothesis import given
from hypothesis import strategies as some

from search.discover_link import article_link, discover_link, kql_text, rison, story_link
from tests.search.builders import T0

TEXTS = some.text(max_size=40)
VALUES: some.SearchStrategy[Any] = some.recursive(
    some.none() | some.booleans() | some.integers(-(2**50), 2**50) | TEXTS,
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


def state(link: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Both parts of the state, as Kibana reads them."""
    around, shown = urlsplit(link).fragment.removeprefix("/?").split("&")
    return (
        prison.loads(unquote(around.removeprefix("_g="))),
        prison.loads(unquote(shown.removeprefix("_a="))),
    )


@given(VALUES)
def test_rison_is_read_back_as_it_was(value: Any) -> None:
    assert prison.loads(rison(value)) == value


@pytest.mark.parametrize(
    "text", ["قطر", 'a "b"', "it's", "wow!", "a&b#c?d=e", "50% + 1", "a\\b", "", "-x", "1.5", "!t"]
)
def test_a_query_survives_the_address(text: str) -> None:
    query = f"title: {kql_text(text)}"
    link = discover_link("https://kibana.example/s/desk/", query, T0, T0)
    assert link.startswith("https://kibana.example/s/desk/app/discover#/?_g=")
    assert " " not in link
    assert link.isascii()
    assert state(link)[1]["query"] == {"language": "kuery", "query": query}


def test_a_link_shows_one_article_around_its_own_time() -> None:
    around, shown = state(article_link("https://kibana.example", "art_1", T0))
    assert shown["query"]["query"] == 'article_id: "art_1"'
    assert shown["dataSource"] == {"dataViewId": "news-articles", "type": "dataView"}
    assert around["time"] == {"from": "2026-11-22T10:00:00.000Z", "to": "2026-12-08T10:00:00.000Z"}


def test_a_link_shows_all_articles_of_a_story() -> None:
    around, shown = state(story_link("https://kibana.example", "sty_1", T0, T0 + timedelta(days=3)))
    assert shown["query"]["query"] == 'story_id: "sty_1"'
    assert around["time"]["to"] == "2026-12-11T10:00:00.000Z"


def test_a_link_fits_into_a_mail() -> None:
    assert len(article_link("https://kibana.example.org/s/newsroom", "art_" + "x" * 26, T0)) < 600


def test_without_kibana_there_is_no_link() -> None:
    assert article_link("", "art_1", T0) == ""
    assert story_link("", "sty_1", T0, T0) == ""
