"""The sample newsroom, told in nine languages, goes through the matcher into stories: one event is one story."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rasid.compile_watchlists import compile_watchlists
from rasid.story_index import StoryIndex
from rasid.watchlist_yaml import read_watchlists
from stack.file_newsroom import load_articles
from tests.rasid.watch_articles import NOW, article

ROOT = Path(__file__).parents[2]
TALKS = (
    "doha-talks",
    "doha-talks-levant",
    "doha-talks-english",
    "doha-entretiens",
    "peregovory-v-dohe",
    "goftogu-doha",
    "doha-gorusmeleri",
    "duoha-huitan",
    "conversaciones-doha",
    "doha-gespraeche",
)
ELSEWHERE = (
    "rain-beirut",
    "friendly-match-kuwait",
    "stubborn-coach",
    "football-tamrin",
    "marafon-mili",
    "snegopad",
    "council-embargo-draft",
    "council-embargo-vote",
    "council-rejects-extension",
    "conseil-vote-embargo",
    "sovbez-golosovanie",
    "anlihui-biaojue",
    "al-ula-declaration",
    "al-ula-english",
    "libya-embargo",
    "milley-singer",
)


@pytest.fixture(scope="module")
def story_of() -> dict[str, str]:
    files = {str(path): path.read_text("utf-8") for path in (ROOT / "watchlists").rglob("*.yaml")}
    matcher = compile_watchlists(read_watchlists(files), datetime(2020, 7, 26, tzinfo=UTC))
    index = StoryIndex()
    found = {}
    for told in sorted((one for one in load_articles() if not one.revision_of), key=lambda one: one.released_after):
        moment = NOW + timedelta(seconds=told.released_after)
        text = article(
            "\n\n".join(told.paragraphs), title=told.title, language=told.language, source=told.outlet, at=moment
        )
        found[told.id] = index.add(matcher.match(replace(text, id=told.id)), moment).story.id
    return found


def test_the_doha_talks_are_one_story_in_nine_languages(story_of: dict[str, str]) -> None:
    assert len({story_of[told] for told in TALKS}) == 1


def test_other_events_stay_out_of_the_story_of_the_talks(story_of: dict[str, str]) -> None:
    talks = {story_of[told] for told in TALKS}
    assert [told for told in ELSEWHERE if story_of[told] in talks] == []


def test_the_vote_of_the_council_is_one_story_in_many_languages(story_of: dict[str, str]) -> None:
    votes = (
        "council-rejects-extension",
        "shoraye-amniat-rai",
        "sovbez-golosovanie",
        "anlihui-biaojue",
        "conseil-vote-embargo",
    )
    assert len({story_of[told] for told in votes}) == 1


def test_agreements_of_one_kind_between_others_are_other_stories(story_of: dict[str, str]) -> None:
    assert story_of["nursing-cooperation"] != story_of["cooperation-sahel"]
