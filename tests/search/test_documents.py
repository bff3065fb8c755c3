"""Documents: the same index and id at every delivery, a version that grows with every change, and the way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from rasid.errors import WireError
from rasid.level import Level
from rasid.tagged_article import MentionKind
from search.documents import (
    MOST_REMATCHES,
    article_document,
    article_index,
    article_version,
    next_rematch,
    snippet,
    story_document,
    story_from_document,
    tagged_from_document,
)
from tests.search.builders import T0, article, revised, story, tagged

INDICES = [
    ("An Arabic article lies in the Arabic index of its month.", "ar", T0, "news-articles-ar-2026.11"),
    ("A language without an analysis of its own shares one index.", "uk", T0, "news-articles-xx-2026.11"),
    ("So does a language that could not be told.", "und", T0, "news-articles-xx-2026.11"),
    ("The month is that of first sight, in UTC.", "fa", T0 - timedelta(days=24), "news-articles-fa-2026.10"),
]


@pytest.mark.parametrize(("rule", "language", "seen", "index"), INDICES)
def test_where_an_article_lies(rule: str, language: str, seen: object, index: str) -> None:
    about = replace(article(language=language), first_seen=seen)  # type: ignore[arg-type]
    assert article_index("news", about) == index, rule


def test_a_correction_stays_in_its_place_and_wins() -> None:
    first = article()
    old = article_document(tagged(first), "sty_1", T0)
    new = article_document(tagged(revised(first, text="وصل الوفد إلى قطر.")), None, T0 + timedelta(days=40))
    assert (new.index, new.id) == (old.index, old.id)
    assert new.version > old.version


def test_the_story_id_wins_over_the_first_sending_of_the_same_revision() -> None:
    assert article_document(tagged(), "sty_1", T0).version > article_document(tagged(), None, T0).version


@given(
    some.tuples(some.integers(1, 10**6), some.integers(0, MOST_REMATCHES), some.booleans()),
    some.tuples(some.integers(1, 10**6), some.integers(0, MOST_REMATCHES), some.booleans()),
)
def test_versions_are_ordered_by_revision_then_match_then_story(
    one: tuple[int, int, bool], other: tuple[int, int, bool]
) -> None:
    versions = [article_version(revision, rematch, story=told) for revision, rematch, told in (one, other)]
    assert (one < other) == (versions[0] < versions[1])
    assert max(versions) < 2**63


@given(some.integers(1, 10**6), some.integers(0, MOST_REMATCHES - 1), some.booleans())
def test_a_rematch_replaces_what_is_there(revision: int, rematch: int, told: bool) -> None:
    there = article_version(revision, rematch, story=told)
    assert article_version(revision, next_rematch(there)) > there


def test_too_many_rematches_are_an_error_not_a_wrong_version() -> None:
    with pytest.raises(ValueError, match="rematch"):
        article_version(1, MOST_REMATCHES + 1)


def test_a_document_gives_back_the_whole_tagged_article() -> None:
    before = tagged(topics=(("talks", "محادثات"),))
    assert tagged_from_document(article_document(before, None, T0).source) == before


def test_a_document_gives_back_the_whole_story() -> None:
    assert story_from_document(story_document(story(sequence=4)).source) == story(sequence=4)


@pytest.mark.parametrize("source", [{}, {"record": 1, "title": "", "body": ""}, {"record": {"id": "x"}}])
def test_a_foreign_document_is_an_error_that_says_so(source: dict[str, object]) -> None:
    with pytest.raises(WireError):
        tagged_from_document(source)
    with pytest.raises(WireError):
        story_from_document(source)


def test_the_facets_name_what_was_found() -> None:
    source = article_document(tagged(topics=(("talks", "محادثات"),), level=Level.HIGH), None, T0).source
    assert source["actors"] == ["qatar"]
    assert source["topics"] == ["talks"]
    assert source["watches"] == ["gulf-security/qatar-talks"]
    assert source["matched_terms"] == ["قطر", "محادثات"]
    assert source["level"] == "high"
    assert source["url"] == {"full": "https://wire.example/news/1", "domain": "wire.example"}
    assert source["delay_seconds"] == 180


def test_evidence_cuts_the_right_words_out_of_the_stored_text() -> None:
    before = tagged(topics=(("talks", "محادثات"),))
    source = article_document(before, None, T0).source
    cut = [
        (source["title"] if mention["field"] == "title" else source["body"])[mention["start"] : mention["end"]]
        for mention in source["evidence"]["mentions"]
    ]
    assert cut == ["قطر", "محادثات"]


def test_an_article_that_matched_nothing_has_no_level_and_no_story() -> None:
    source = article_document(tagged(names=(), watches=()), None, T0).source
    assert not {"level", "story_id"} & source.keys()
    assert source["actors"] == []


SNIPPETS = [
    ("A short text is shown whole.", "وصل وفد إلى قطر أمس.", "وصل وفد إلى قطر أمس."),
    ("A long one is cut around the words that decided.", "س " * 200 + "قطر" + " ع" * 200, "… "),
    ("Lines become one.", "وصل\nوفد\n\nإلى قطر", "وصل وفد إلى قطر"),
]


@pytest.mark.parametrize(("rule", "text", "begins"), SNIPPETS)
def test_snippets(rule: str, text: str, begins: str) -> None:
    line = snippet(tagged(article(text=text)))
    assert line.startswith(begins), rule
    assert "قطر" in line
    assert "\n" not in line
    assert len(line) < 200


def test_a_snippet_of_a_match_in_the_title_shows_the_beginning_of_the_text() -> None:
    about = tagged(article(text="لا شيء هنا."), names=(("doha", "الدوحة"),))
    assert about.concepts(MentionKind.ACTOR) == ("doha",)
    assert snippet(about) == "لا شيء هنا."


def test_the_document_of_a_large_story_lists_all_its_articles() -> None:
    large = replace(story(), more_articles={"art_2": 1, "art_3": 4})
    source = story_document(large).source
    assert source["articles"] == [large.articles[0].id, "art_2", "art_3"]
    assert source["article_count"] == 3
