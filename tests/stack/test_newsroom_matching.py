"""The sample newsroom through the real matcher with the starter watchlist: what a first run will show."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from rasid.article import UNDETERMINED, Article, Source
from rasid.compile_watchlists import compile_watchlists
from rasid.tagged_article import NameType, TaggedArticle
from rasid.watchlist import Example, Watch
from rasid.watchlist_yaml import read_watchlists
from stack.file_newsroom import load_articles
from stack.newsroom_programme import NewsroomArticle

REPOSITORY = Path(__file__).parents[2]
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
WATCHLISTS = read_watchlists({"gulf-security.yaml": (REPOSITORY / "watchlists/gulf-security.yaml").read_text("utf-8")})
MATCHER = compile_watchlists(WATCHLISTS, NOW)
ARTICLES = load_articles()

# A capital and a nationality say less than a name; `expected` leaves them out.
FULL = {NameType.NAME, NameType.ACRONYM, NameType.SHORT, NameType.EXPRESSION}
# Too common to be listed for each article.
EVERYDAY = {"official-visit", "sport"}


def match(title: str, text: str, language: str) -> TaggedArticle:
    article = Article(
        id="a",
        revision=1,
        url="http://127.0.0.1/a",
        title=title,
        text=text,
        language=language,
        source=Source(id="s", name="s"),
        feed="f",
        first_seen=NOW,
        fetched=NOW,
    )
    return MATCHER.match(article)


def match_article(article: NewsroomArticle) -> TaggedArticle:
    return match(article.title, "\n".join(article.paragraphs), article.language)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda one: one.id)
def test_an_article_is_found_to_name_what_it_names(article: NewsroomArticle) -> None:
    tagged = match_article(article)
    found = {mention.concept for mention in tagged.mentions if mention.name_type in FULL} - EVERYDAY
    expected = {*article.expected.actors, *article.expected.topics}
    assert expected <= found
    # What only the context could tell from a name is allowed here, and nothing else.
    assert found - expected <= set(article.homographs)


@pytest.mark.parametrize("article", [one for one in ARTICLES if one.trap is not None], ids=lambda one: one.id)
def test_no_trap_raises_an_alert(article: NewsroomArticle) -> None:
    assert match_article(article).fired == ()


def test_the_first_story_fires_every_watch() -> None:
    first = next(one for one in ARTICLES if one.id == "doha-talks")
    assert {fired.watch for fired in match_article(first).fired} == {watch.name for watch in WATCHLISTS[0].watches}


def examples() -> list[tuple[Watch, Example, bool]]:
    return [
        (watch, example, wanted)
        for watchlist in WATCHLISTS
        for watch in watchlist.watches
        for wanted, examples in ((True, watch.must_match), (False, watch.must_not_match))
        for example in examples
    ]


@pytest.mark.parametrize(("watch", "example", "wanted"), examples())
def test_the_examples_of_the_starter_watches_hold(watch: Watch, example: Example, wanted: bool) -> None:
    tagged = match(example.title, example.text, example.language or UNDETERMINED)
    assert (watch.name in {fired.watch for fired in tagged.fired}) is wanted
