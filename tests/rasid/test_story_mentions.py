"""Shared actors and topics tie reports in different languages, and only those that tell of the same event."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasid.compile_watchlists import compile_watchlists
from rasid.level import Level
from rasid.story import Story
from rasid.story_mentions import NamedAlike, StoryMentions
from rasid.tagged_article import Field, Mention, MentionKind, TaggedArticle
from rasid.watchlist_yaml import read_watchlists
from stack.file_newsroom import load_articles
from tests.rasid.watch_articles import NOW, article

TALKS = "qatar usa milley hook | embargo visit"


def concepts(names: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    actors, _, topics = names.partition("|")
    return tuple(actors.split()), tuple(topics.split())


def tagged(names: str, language: str) -> TaggedArticle:
    actors, topics = concepts(names)
    kinds = [*((actor, MentionKind.ACTOR) for actor in actors), *((topic, MentionKind.TOPIC) for topic in topics)]
    mentions = tuple(
        Mention(
            concept=concept,
            kind=kind,
            field=Field.TITLE,
            start=0,
            end=1,
            surface="x",
            alias="x",
            alias_language="",
        )
        for concept, kind in kinds
    )
    return TaggedArticle(
        article=article(title="x", language=language),
        mentions=mentions,
        fired=(),
        watchlists_version="1",
        language=language,
    )


def story(story_id: str, names: str, language: str, *, seen: datetime = NOW) -> Story:
    actors, topics = concepts(names)
    return Story(
        id=story_id,
        sequence=1,
        title=story_id,
        language=language,
        level=Level.INFO,
        importance=0,
        first_seen=seen,
        last_seen=seen,
        articles=(),
        actors=actors,
        topics=topics,
        more_languages={language: 1},
    )


def held(stories: Iterable[Story]) -> StoryMentions:
    mentions = StoryMentions()
    for one in stories:
        mentions.hold(one)
    return mentions


@pytest.mark.parametrize(
    ("policy", "named", "language", "hours", "found"),
    [
        ("The same actors and topics in another language are the same story.", TALKS, "fr", 1, True),
        ("A name more or less is no other event.", "qatar usa hook iran | embargo visit", "fr", 1, True),
        ("Two actors are too few.", "qatar usa | embargo visit", "fr", 1, False),
        ("Actors without a topic may have met for anything.", "qatar usa milley hook |", "fr", 1, False),
        ("Another topic is another event.", "qatar usa milley hook | sport", "fr", 1, False),
        ("Other actors around the same topic are another event.", "usa china russia | embargo", "fr", 1, False),
        ("In a language that the story has, words decide.", TALKS, "ar", 1, False),
        ("Two days after the last report the story is closed.", TALKS, "fr", 49, False),
        ("A report from long before is of something else.", TALKS, "fr", -49, False),
    ],
)
def test_policies(policy: str, named: str, language: str, hours: float, found: bool) -> None:
    mentions = held([story("talks", TALKS, "ar")])
    assert (mentions.alike(tagged(named, language), NOW + timedelta(hours=hours)) is not None) is found, policy


def test_the_story_that_shares_the_most_is_taken_and_says_what() -> None:
    visit = story("visit", "qatar usa milley | embargo visit", "en")
    found = held([visit, story("talks", TALKS, "ar")]).alike(tagged(TALKS, "fr"), NOW)
    assert found is not None
    assert found.story_id == "talks"
    assert "names the same: hook, embargo, milley, qatar, usa, visit (100%" in found.why


def test_what_all_stories_name_ties_less_than_what_one_names() -> None:
    crowd = [story(f"s{number}", "qatar usa iran | visit", "en") for number in range(40)]
    mentions = held([*crowd, story("talks", "qatar usa iran milley hook | visit embargo", "ar")])
    assert mentions.alike(tagged("qatar usa iran milley hook | visit sport", "fr"), NOW) is not None
    assert mentions.alike(tagged("qatar usa iran yamani badri | visit sport", "en"), NOW) is None


NAMES = st.sets(st.sampled_from("abcdefgh"), max_size=6)
STORIES = st.lists(st.tuples(st.sampled_from("1234"), NAMES, NAMES, st.sampled_from(["ar", "en", "fr"])), max_size=12)


@given(changes=STORIES, actors=NAMES, topics=NAMES, dropped=st.sampled_from("1234"))
def test_an_index_rebuilt_from_its_stories_answers_the_same(
    changes: list[tuple[str, set[str], set[str], str]], actors: set[str], topics: set[str], dropped: str
) -> None:
    lived = StoryMentions()
    last: dict[str, Story] = {}
    for story_id, some_actors, some_topics, language in changes:
        names = f"{' '.join(sorted(some_actors))} | {' '.join('t' + topic for topic in sorted(some_topics))}"
        last[story_id] = story(story_id, names, language)
        lived.hold(last[story_id])
    lived.drop(dropped)
    last.pop(dropped, None)
    asked = tagged(f"{' '.join(sorted(actors))} | {' '.join('t' + topic for topic in sorted(topics))}", "de")
    assert lived.alike(asked, NOW) == held(reversed(list(last.values()))).alike(asked, NOW)


def test_the_doha_talks_of_the_newsroom_are_one_event_in_nine_languages() -> None:
    """By names alone, each report with the first that names the same; the votes and declarations after it stay out."""
    files = {str(path): path.read_text("utf-8") for path in Path("watchlists").rglob("*.yaml")}
    matcher = compile_watchlists(read_watchlists(files), datetime(2020, 7, 26, tzinfo=UTC))
    mentions = StoryMentions()
    stories: dict[str, Story] = {}
    story_of: dict[str, str] = {}
    for told in sorted((one for one in load_articles() if not one.revision_of), key=lambda one: one.released_after):
        moment = NOW + timedelta(seconds=told.released_after)
        text = article("\n\n".join(told.paragraphs), title=told.title, language=told.language, at=moment)
        report = matcher.match(text)
        alike: NamedAlike | None = mentions.alike(report, moment)
        grown = stories[alike.story_id] if alike else story(told.id, "|", told.language, seen=moment)
        grown = replace(
            grown,
            last_seen=moment,
            actors=tuple(dict.fromkeys((*grown.actors, *report.concepts(MentionKind.ACTOR)))),
            topics=tuple(dict.fromkeys((*grown.topics, *report.concepts(MentionKind.TOPIC)))),
            more_languages={**grown.more_languages, told.language: 1},
        )
        stories[grown.id], story_of[told.id] = grown, grown.id
        mentions.hold(grown)
    talks = {
        "doha-talks",
        "doha-talks-english",
        "doha-entretiens",
        "peregovory-v-dohe",
        "goftogu-doha",
        "doha-gorusmeleri",
        "duoha-huitan",
        "conversaciones-doha",
        "doha-gespraeche",
    }
    assert {told for told, story_id in story_of.items() if story_id == "doha-talks"} == talks
    assert story_of["conseil-vote-embargo"] == story_of["council-embargo-draft"]
    assert story_of["al-ula-english"] == "al-ula-declaration"
