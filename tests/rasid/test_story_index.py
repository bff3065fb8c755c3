"""Which articles are one story, and that a replay or a restart changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from rasid.article import Article, Source
from rasid.identity import content_id
from rasid.level import Level
from rasid.story import ChangeKind
from rasid.story_index import StoryIndex
from rasid.tagged_article import FiredWatch, TaggedArticle

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
