"""Why an article joined, as readers of three languages read it, also when it is not kept."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from alerts.join_words import joined_words
from rasid.join_reason import JoinCode, JoinReason
from rasid.story import Story
from tests.alerts.newsroom_day import article, change, member

TITLE = "Crane falls on \u202ea ferry {title}"
COPY = JoinReason(code=JoinCode.COPY, title="x", source="Port Gazette", share=93)
SAME = JoinReason(code=JoinCode.SAME_EVENT, title="x", share=61)
ROWS = [
    ("en", COPY, (), "repeats 93% of “x” (Port Gazette)"),
    ("ar", COPY, (), "يكرر 93% من «x» (Port Gazette)"),
    ("fr", SAME, (), "même événement que « x » (sûr à 61 %)"),
    ("ar", SAME, ("qatar", "حظر"), "الحدث نفسه في «x» (مدى اليقين 61%)؛ المشترك بينهما: qatar، حظر"),
    ("en", SAME, ("qatar", "ban"), "same event as “x” (61% sure); in common: qatar, ban"),
    ("ar", replace(SAME, continues=True), (), "يتابع قصة أُغلقت: الحدث نفسه في «x» (مدى اليقين 61%)"),
    ("fr", JoinReason(code=JoinCode.FIRST), (), "aucune affaire récente ne lui ressemble"),
    ("ar", "as an older version told it", (), "as an older version told it"),
    ("en", None, (), "not recorded when it joined"),
    ("xx", None, (), "not recorded when it joined"),
]


def told(reason: JoinReason | str | None, shared: tuple[str, ...] = ()) -> Story:
    story = change(earlier=(article("a0"),)).story
    one = replace(member(article("a1")), shared=shared)
    one = replace(one, why=reason) if isinstance(reason, str) else replace(one, joined=reason)
    return replace(story, articles=(story.articles[0], one))


@pytest.mark.parametrize(("language", "reason", "shared", "said"), ROWS)
def test_the_reason_is_in_the_readers_language(
    language: str, reason: JoinReason | str | None, shared: tuple[str, ...], said: str
) -> None:
    found = joined_words(told(reason, shared), "art_a1", language)
    assert re.sub("[\u2068\u2069\u00a0]", lambda found: " " if found[0] == "\u00a0" else "", found) == said


def test_what_a_feed_wrote_stays_a_run_of_its_own() -> None:
    found = joined_words(told(replace(SAME, title=TITLE)), "art_a1", "ar")
    assert "\u202e" not in found
    assert "\u2068Crane falls on a ferry {title}\u2069" in found


@pytest.mark.parametrize("language", ["ar", "en", "fr"])
def test_a_very_large_story_says_that_it_keeps_no_reason_of_an_article(language: str) -> None:
    story = replace(told(None), more_articles={"art_between": 1})
    said = joined_words(story, "art_between", language)
    assert said not in ("", joined_words(story, "art_a1", language))
    assert joined_words(story, "art_of_another_story", language) == ""
