"""Which articles are one story, and that a replay or a restart changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid import wire
from rasid.article import Article, Source
from rasid.identity import content_id
from rasid.level import Level
from rasid.story import ChangeKind, Story
from rasid.story_importance import importance
from rasid.story_index import StoryIndex
from rasid.story_settings import StorySettings
from rasid.tagged_article import FiredWatch, TaggedArticle
from tests.cases.stories import APART, DOHA, SAME, Told

T0 = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def tagged(
    number: int,
    title: str,
    text: str = "",
    *,
    minutes: float = 0,
    language: str = "en",
    owner: str = "",
    level: Level | None = None,
    revision: int = 1,
) -> TaggedArticle:
    moment = T0 + timedelta(minutes=minutes)
    article = Article(
        id=f"art_{number}",
        revision=revision,
        url=f"https://paper{number}.example/{number}",
        title=title,
        text=text,
        language=language,
        source=Source(id=f"paper-{number}", name=f"Paper {number}", owner=owner),
        feed="feed",
        first_seen=moment,
        fetched=moment,
        published=moment,
    )
    fired = () if level is None else (FiredWatch(watchlist="w", watch=level.value, level=level, explanation="it fits"),)
    return TaggedArticle(article=article, mentions=(), fired=fired, watchlists_version="1", language=language)


WIRE = (
    "The harbour of Valmora was closed on Monday after a crane fell onto the deck of the ferry Santa Brisa, the port "
    "authority said. Eleven people were hurt, two of them badly, and divers were looking for a missing welder."
)


def test_the_story_is_named_for_its_first_article() -> None:
    change = StoryIndex().add(tagged(1, "Crane falls onto ferry in Valmora", WIRE), T0)
    assert (change.kind, change.story.id) == (ChangeKind.CREATED, content_id("sty", "art_1"))
    assert change.story.sequence == 1


def test_wire_text_in_another_paper_is_a_copy_in_the_same_story() -> None:
    index = StoryIndex()
    first = index.add(tagged(1, "Crane falls onto ferry in Valmora", WIRE), T0)
    change = index.add(tagged(2, "Eleven hurt in port accident", WIRE + " Work goes on.", minutes=30), T0)
    assert (change.kind, change.story.id) == (ChangeKind.COPY_ADDED, first.story.id)
    assert change.story.articles[1].copy_of == "art_1"
    assert "repeats" in change.why


def test_the_same_revision_again_changes_nothing() -> None:
    index = StoryIndex()
    first = index.add(tagged(1, "Crane falls onto ferry in Valmora", WIRE), T0)
    again = index.add(tagged(1, "Crane falls onto ferry in Valmora", WIRE), T0 + timedelta(days=9))
    assert (again.kind, again.story) == (ChangeKind.UNCHANGED, first.story)


def test_a_newer_revision_corrects_its_story() -> None:
    index = StoryIndex()
    index.add(tagged(1, "Crane falls onto ferry in Valmora", WIRE), T0)
    change = index.add(tagged(1, "Crane falls onto ferry in Valmora; welder found", WIRE, revision=2), T0)
    assert change.kind is ChangeKind.CORRECTED
    assert change.story.sequence == 2
    assert change.story.title.endswith("welder found")


def test_a_report_after_two_silent_days_starts_a_story_that_continues_the_closed_one() -> None:
    index = StoryIndex()
    first = index.add(tagged(1, "Crane falls onto ferry in Valmora", WIRE), T0)
    later = replace(tagged(2, "Crane falls onto ferry in Valmora", WIRE, minutes=60 * 49))
    change = index.add(later, T0 + timedelta(hours=49))
    assert change.kind is ChangeKind.CREATED
    assert change.story.continues == first.story.id


def told(number: int, report: Told) -> TaggedArticle:
    return tagged(number, report.title, report.text, minutes=60 * report.hours, language=report.language)


def ids(index: StoryIndex, *reports: Told) -> list[str]:
    return [index.add(told(number, report), T0 + timedelta(days=9)).story.id for number, report in enumerate(reports)]


def test_the_doha_talks_told_by_five_outlets_in_three_languages_are_one_story() -> None:
    index = StoryIndex()
    changes = [index.add(told(number, report), T0 + timedelta(days=1)) for number, report in enumerate(DOHA)]
    assert len({change.story.id for change in changes}) == 1
    assert [change.kind for change in changes] == [
        ChangeKind.CREATED,
        ChangeKind.COPY_ADDED,
        ChangeKind.REPORT_ADDED,
        ChangeKind.REPORT_ADDED,
        ChangeKind.REPORT_ADDED,
    ]
    assert changes[-1].story.languages == {"en": 3, "ar": 1, "fr": 1}
    assert len(changes[-1].story.sources) == 5


@pytest.mark.parametrize(("policy", "one", "other"), SAME, ids=[row[0] for row in SAME])
def test_one_story(policy: str, one: Told, other: Told) -> None:
    first, second = ids(StoryIndex(), one._replace(hours=0), other)
    assert first == second, policy


@pytest.mark.parametrize(("policy", "one", "other"), APART, ids=[row[0] for row in APART])
def test_two_stories(policy: str, one: Told, other: Told) -> None:
    first, second = ids(StoryIndex(), one._replace(hours=0), other)
    assert first != second, policy


def test_outlets_of_one_owner_are_one_independent_source() -> None:
    index = StoryIndex()
    index.add(tagged(1, "Crane falls onto ferry in Valmora", WIRE, owner="group"), T0)
    story = index.add(tagged(2, "Crane falls onto ferry in Valmora", WIRE, owner="group", minutes=5), T0).story
    assert (story.size, story.sources) == (2, ("group",))


def test_a_member_keeps_why_it_joined_also_when_it_is_corrected() -> None:
    index = StoryIndex()
    first = tagged(1, "Crane falls onto ferry in Valmora", WIRE)
    why = [index.add(one, T0).why for one in (first, tagged(2, "Crane falls on a ferry in Valmora", WIRE, minutes=5))]
    assert why[0] == "no recent story is like it"
    newer = replace(first, article=replace(first.article, revision=2, title="Crane falls onto a ferry"))
    story = index.add(newer, T0).story
    assert [member.account for member in story.articles] == why
    long = "Crane falls onto ferry in Valmora " * 20
    index = StoryIndex()
    change = [index.add(tagged(number, long, WIRE, minutes=number), T0) for number in (1, 2)][-1]
    joined = change.story.articles[-1].joined
    assert joined is not None
    assert joined.title == long[:250]


def test_an_article_that_another_worker_s_version_lacks_joins_it_anew() -> None:
    """Two workers add to one story; the slower one takes over what the faster one stored, and adds its own again."""
    slower, faster = StoryIndex(), StoryIndex()
    reports = [tagged(number, "Crane falls onto ferry in Valmora", WIRE, minutes=number) for number in range(3)]
    for index in (slower, faster):
        index.add(reports[0], T0)
    slower.add(reports[1], T0 + timedelta(hours=1))
    slower.restore(faster.add(reports[2], T0 + timedelta(hours=1)).story)
    change = slower.add(reports[1], T0 + timedelta(hours=1))
    assert change.kind is ChangeKind.COPY_ADDED
    assert [member.id for member in change.story.articles] == ["art_0", "art_2", "art_1"]


def test_a_title_in_another_order_is_of_the_same_story() -> None:
    index = StoryIndex()
    one = index.add(tagged(1, "Fire crews put out blaze in 12 warehouses in Valmora"), T0).story
    assert (
        index.add(tagged(2, "Blaze in 12 warehouses in Valmora put out by fire crews", minutes=9), T0).story.id
        == one.id
    )


def test_the_level_is_the_highest_of_any_article_and_never_falls() -> None:
    index = StoryIndex()
    levels = (Level.NOTABLE, Level.CRITICAL, None, Level.INFO)
    stories = [
        index.add(tagged(number, "Crane falls onto ferry", WIRE, level=level, minutes=number), T0).story
        for number, level in enumerate(levels)
    ]
    assert [story.level for story in stories] == [Level.NOTABLE, Level.CRITICAL, Level.CRITICAL, Level.CRITICAL]
    assert stories[-1].watches == ("w/notable", "w/critical", "w/info")


@pytest.mark.parametrize(
    ("level", "least", "most"),
    [(None, 0, 39), (Level.INFO, 0, 39), (Level.NOTABLE, 40, 59), (Level.HIGH, 60, 79), (Level.CRITICAL, 80, 100)],
)
def test_importance_rises_with_sources_and_stays_in_the_band_of_its_level(
    level: Level | None, least: int, most: int
) -> None:
    index = StoryIndex()
    found = [
        index.add(tagged(number, "Crane falls onto ferry", WIRE, level=level, minutes=number), T0 + timedelta(days=1))
        for number in range(60)
    ]
    scale = [change.story.importance for change in found]
    assert scale == sorted(scale)
    assert (scale[0], scale[-1]) == (least, most)
    assert importance(found[-1].story) == most


def test_a_long_story_keeps_its_counts_and_knows_every_article_again() -> None:
    index = StoryIndex(settings=StorySettings(members_kept=10))
    reports = [
        tagged(number, "Crane falls onto ferry", WIRE, minutes=number, language=("en", "es")[number % 3 == 0])
        for number in range(50)
    ]
    for report in reports:
        story = index.add(report, T0 + timedelta(days=1)).story
    assert (len(story.articles), story.size, len(story.sources)) == (10, 50, 50)
    assert story.languages == {"en": 33, "es": 17}
    again = StoryIndex([story], StorySettings(members_kept=10))
    assert {again.add(report, T0).kind for report in reports} == {ChangeKind.UNCHANGED}
    newer = again.add(replace(reports[20], article=replace(reports[20].article, revision=2)), T0)
    assert newer.kind is ChangeKind.CORRECTED


def test_an_older_revision_that_comes_late_changes_nothing() -> None:
    index = StoryIndex()
    index.add(tagged(1, "Crane falls onto ferry in Valmora", WIRE, revision=3), T0)
    assert index.add(tagged(1, "Crane falls", WIRE, revision=2), T0).kind is ChangeKind.UNCHANGED


def test_a_late_article_joins_the_story_of_its_time() -> None:
    """An outage of days delivers old articles: the time they were published counts, not the time they arrive."""
    index = StoryIndex()
    first = index.add(tagged(1, "Crane falls onto ferry in Valmora", WIRE), T0).story
    late = tagged(2, "Crane falls onto ferry in Valmora", WIRE, minutes=60)
    late = replace(late, article=replace(late.article, first_seen=T0 + timedelta(days=6)))
    assert index.add(late, T0 + timedelta(days=6)).story.id == first.id


def test_forgetting_drops_old_stories_and_only_those() -> None:
    index = StoryIndex()
    index.add(tagged(1, "Crane falls onto ferry in Valmora", WIRE), T0)
    kept = index.add(tagged(2, "Parliament of Ostrova votes on budget", minutes=600), T0 + timedelta(days=1)).story
    assert index.forget(T0 + timedelta(hours=5)) == 1
    assert index.add(tagged(2, "Parliament of Ostrova votes on budget", minutes=600), T0).story == kept
    assert index.add(tagged(3, "Crane falls onto ferry in Valmora", WIRE, minutes=601), T0).story.continues == ""


SUBJECTS = st.sampled_from([report for row in (*SAME, *APART) for report in row[1:]] + list(DOHA))
STREAM = st.lists(st.tuples(SUBJECTS, st.integers(0, 7), st.integers(0, 30)), min_size=1, max_size=14)


def _stream(rows: list[tuple[Told, int, int]]) -> list[TaggedArticle]:
    hours = 0
    found: list[TaggedArticle] = []
    for number, (report, owner, gap) in enumerate(rows):
        hours += gap
        found.append(
            tagged(
                number, report.title, report.text, minutes=60 * hours, language=report.language, owner=f"owner-{owner}"
            )
        )
    return found


@settings(max_examples=40, deadline=None)
@given(STREAM, st.data())
def test_an_index_rebuilt_from_its_stored_stories_answers_as_one_that_never_stopped(
    rows: list[tuple[Told, int, int]], data: st.DataObject
) -> None:
    articles = _stream(rows)
    cut = data.draw(st.integers(0, len(articles)))
    running = StoryIndex(settings=StorySettings(members_kept=4, terms_kept=50))
    stored: dict[str, Story] = {}
    for article in articles[:cut]:
        story = running.add(article, article.article.first_seen).story
        stored[story.id] = story
    recalled = [wire.decode(Story, wire.encode(story)) for story in stored.values()]
    order = data.draw(st.permutations(recalled))
    rebuilt = StoryIndex(order, StorySettings(members_kept=4, terms_kept=50))
    for article in articles[cut:]:
        now = article.article.first_seen
        assert rebuilt.add(article, now) == running.add(article, now)


@settings(max_examples=30, deadline=None)
@given(STREAM)
def test_a_replay_changes_nothing_and_no_article_is_in_two_stories(rows: list[tuple[Told, int, int]]) -> None:
    articles = _stream(rows)
    index = StoryIndex()
    last: dict[str, Story] = {}
    for article in articles:
        story = index.add(article, article.article.first_seen).story
        last[story.id] = story
    held = [member.id for story in last.values() for member in story.articles]
    assert sorted(held) == sorted(article.article.id for article in articles)
    for article in articles:
        again = index.add(article, T0 + timedelta(days=30))
        assert (again.kind, again.story) == (ChangeKind.UNCHANGED, last[again.story.id])
