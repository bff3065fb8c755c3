"""Shared actors and topics speak for one story in several languages, and against events that only share some actors."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasid.compile_watchlists import compile_watchlists
from rasid.story_mentions import StoryMentions, named
from rasid.watchlist_yaml import read_watchlists
from stack.file_newsroom import load_articles
from tests.rasid.watch_articles import article

TALKS = "qatar usa iran milley hook embargo visit cooperation"


def holding(**stories: str) -> StoryMentions:
    mentions = StoryMentions()
    for story_id, names in stories.items():
        mentions.hold(story_id, Counter(names.split()))
    return mentions


@pytest.mark.parametrize(
    ("policy", "names", "sign"),
    [
        ("The same actors and topics speak for the story.", TALKS, 1),
        ("A name more or less is no other event.", "qatar usa iran milley embargo visit cooperation kuwait", 1),
        ("Few of the names that the story is about speak against it.", "usa iran embargo", -1),
        ("Other actors around one topic speak against it.", "usa china russia embargo", -1),
        ("Nothing in common speaks against it.", "japan fuji quake", -1),
        ("Two names are too few to tell.", "qatar usa", 0),
        ("An article without any name hardly tells of a story that is full of them.", "", -1),
    ],
)
def test_what_names_say(policy: str, names: str, sign: int) -> None:
    odds = holding(talks=TALKS).odds(tuple(names.split()), "talks")
    assert (odds > 0) - (odds < 0) == sign, policy


def test_a_story_that_names_nothing_is_neither_nearer_nor_farther() -> None:
    mentions = holding(quiet="", few="qatar usa")
    for names in (TALKS, "qatar usa", ""):
        assert mentions.odds(tuple(names.split()), "quiet") == 0
        assert mentions.odds(tuple(names.split()), "few") == 0


def test_a_name_that_hardly_any_story_has_tells_more() -> None:
    crowd = {f"s{number}": "qatar usa visit" for number in range(40)}
    mentions = holding(**crowd, talks="qatar usa visit hook milley")
    rare = mentions.odds(("qatar", "hook", "milley"), "talks")
    assert rare > mentions.odds(("qatar", "usa", "visit"), "talks")
    assert mentions.shared(("usa", "qatar", "hook"), "talks") == ("hook", "qatar", "usa")


def test_what_one_long_report_lists_does_not_blur_the_story() -> None:
    mentions = StoryMentions()
    asked = tuple(TALKS.split())
    mentions.hold("once", Counter(f"{TALKS} a b c d e f g h i j".split()))
    mentions.hold("often", Counter(f"{TALKS} {TALKS} {TALKS} {TALKS} a b c d e f g h i j".split()))
    assert mentions.odds(asked, "often") > mentions.odds(asked, "once")


def test_the_nearest_stories_come_first() -> None:
    mentions = holding(far=f"{TALKS} a b c d e", near=TALKS, other="japan fuji quake", few="qatar usa")
    assert mentions.candidates(tuple(TALKS.split())) == ("near", "far")


NAMES = st.frozensets(st.sampled_from("abcdefgh"), max_size=6)


@given(changes=st.lists(st.tuples(st.sampled_from("1234"), NAMES), max_size=12), asked=NAMES)
def test_mentions_rebuilt_from_the_stories_answer_the_same(
    changes: list[tuple[str, frozenset[str]]], asked: frozenset[str]
) -> None:
    lived, rebuilt = StoryMentions(), StoryMentions()
    last: dict[str, Counter[str]] = {}
    for story_id, names in changes:
        last[story_id] = last.get(story_id, Counter()) + Counter(names)
        lived.hold(story_id, last[story_id])
    lived.drop("4")
    for story_id in sorted(last.keys() - {"4"}, reverse=True):
        rebuilt.hold(story_id, last[story_id])
    concepts = tuple(sorted(asked))
    assert lived.candidates(concepts) == rebuilt.candidates(concepts)
    assert [lived.odds(concepts, one) for one in "1234"] == [rebuilt.odds(concepts, one) for one in "1234"]


def test_the_newsroom_s_events_stay_apart_and_their_languages_together() -> None:
    """By names alone: each report goes to the story that its names speak for the most, if they plainly do."""
    files = {str(path): path.read_text("utf-8") for path in Path("watchlists").rglob("*.yaml")}
    matcher = compile_watchlists(read_watchlists(files), datetime(2020, 7, 26, tzinfo=UTC))
    mentions = StoryMentions()
    counts: dict[str, Counter[str]] = {}
    story_of: dict[str, str] = {}
    for told in sorted((one for one in load_articles() if not one.revision_of), key=lambda one: one.released_after):
        text = article("\n\n".join(told.paragraphs), title=told.title, language=told.language)
        names = named(matcher.match(text))
        near = [story for story in mentions.candidates(names) if mentions.odds(names, story) > 1]
        story = max(near, key=lambda one: mentions.odds(names, one)) if near else told.id
        counts[story] = counts.get(story, Counter()) + Counter(names)
        story_of[told.id] = story
        mentions.hold(story, counts[story])
    talks = "doha-talks-levant doha-talks-english doha-entretiens peregovory-v-dohe goftogu-doha doha-gorusmeleri"
    assert {story_of[one] for one in f"{talks} duoha-huitan conversaciones-doha doha-gespraeche".split()} == {
        "doha-talks"
    }
    votes = "council-rejects-extension shoraye-amniat-rai sovbez-golosovanie anlihui-biaojue conseil-vote-embargo"
    assert {story_of[one] for one in votes.split()} == {"council-embargo-draft"}
    for apart in ("al-ula-declaration", "al-ula-english", "friendly-match-kuwait", "rain-beirut", "milley-singer"):
        assert story_of[apart] != "doha-talks"
