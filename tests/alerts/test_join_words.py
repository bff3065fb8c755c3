"""Why an article joined, as readers of three languages read it, also when it is not kept."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from alerts.join_words import joined_words
from rasid.join_reason import read_reason
from rasid.story import Story
from tests.alerts.newsroom_day import article, change, member

TITLE = "Crane falls on \u202ea ferry {title}"
ROWS = [
    ("en", "repeats 93% of “x” (Port Gazette)", (), "repeats 93% of “x” (Port Gazette)"),
    ("ar", "repeats 93% of “x” (Port Gazette)", (), "يكرر 93% من «x» (Port Gazette)"),
    ("fr", "same event as “x” (61% sure)", (), "même événement que « x » (sûr à 61 %)"),
    (
        "ar",
        "same event as “x” (61% sure)",
        ("qatar", "حظر"),
        "الحدث نفسه في «x» (مدى اليقين 61%)؛ المشترك بينهما: qatar، حظر",
    ),
    ("en", "same event as “x” (61% sure)", ("qatar", "ban"), "same event as “x” (61% sure); in common: qatar, ban"),
    ("ar", "continues a closed story: same event as “x", (), "يتابع قصة أُغلقت: الحدث نفسه في «x»"),
    ("fr", "no recent story is like it", (), "aucune affaire récente ne lui ressemble"),
    ("ar", "told by another version", (), "told by another version"),
    ("en", "", (), "not recorded when it joined"),
    ("xx", "", (), "not recorded when it joined"),
]


def told(why: str, shared: tuple[str, ...] = ()) -> Story:
    story = change(earlier=(article("a0"),)).story
    return replace(story, articles=(story.articles[0], replace(member(article("a1")), why=why, shared=shared)))


@pytest.mark.parametrize(("language", "why", "shared", "said"), ROWS)
def test_the_reason_is_in_the_readers_language(language: str, why: str, shared: tuple[str, ...], said: str) -> None:
    found = joined_words(told(why, shared), "art_a1", language)
    as_code = replace(told("", shared).articles[1], joined=read_reason(why))
    story = replace(told(""), articles=(as_code,))
    assert as_code.joined is None or joined_words(story, "art_a1", language) == found, "Stored in either way."
    assert re.sub("[\u2068\u2069\u00a0]", lambda found: " " if found[0] == "\u00a0" else "", found) == said


def test_what_a_feed_wrote_stays_a_run_of_its_own() -> None:
    found = joined_words(told(f"same event as “{TITLE}” (61% sure)"), "art_a1", "ar")
    assert "\u202e" not in found
    assert "\u2068Crane falls on a ferry {title}\u2069" in found


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_a_very_large_story_says_that_it_keeps_no_reason_of_an_article(language: str) -> None:
    story = replace(told(""), more_articles={"art_between": 1})
    said = joined_words(story, "art_between", language)
    assert said not in ("", joined_words(story, "art_a1", language))
    assert joined_words(story, "art_of_another_story", language) == ""
