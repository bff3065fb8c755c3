"""Addresses of search pages: read, written, and read again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import MultiDict
from yarl import URL

from alerts.marked_text import highlighted_runs, mention_runs, safe_url
from alerts.search_request import KINDS, Asked, BadAddress, read_address
from alerts.search_words import LANGUAGES, search_words
from rasid.tagged_article import Field, Mention, MentionKind
from search.queries import MARK_END, MARK_START
from search.query_text import QueryTrouble

NOW = datetime(2026, 11, 24, 10, 42, 31, tzinfo=UTC)
RIYADH = ZoneInfo("Asia/Riyadh")
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12)


def read(query: str) -> Asked:
    return read_address(URL(f"/search?{query}").query, LANGUAGES)


@given(
    st.builds(
        Asked,
        text=WORDS,
        chosen=st.lists(st.tuples(st.sampled_from(sorted(set(KINDS) - {"level"})), WORDS), max_size=4, unique=True).map(
            lambda pairs: tuple(sorted(pairs, key=lambda pair: list(KINDS).index(pair[0])))
        ),
        since=st.sampled_from(["24h", "7d", "30d", "all", "2026-11-01"]),
        best=st.booleans(),
        exact=st.booleans(),
        language=st.sampled_from(["", *LANGUAGES]),
    )
)
def test_an_address_says_all_of_a_search(asked: Asked) -> None:
    assert read_address(URL(asked.address()).query, LANGUAGES) == asked


SINCE = [
    ("A short span begins at the full minute.", "24h", datetime(2026, 11, 23, 10, 42, tzinfo=UTC)),
    ("A longer one at the full hour, so that counts are kept.", "7d", datetime(2026, 11, 17, 10, tzinfo=UTC)),
    ("All of it has no beginning.", "all", None),
    ("A date begins at midnight of the reader.", "2026-11-01", datetime(2026, 10, 31, 21, tzinfo=UTC)),
    ("A moment with its zone is that moment.", "2026-11-01T00:00:00+01:00", datetime(2026, 10, 31, 23, tzinfo=UTC)),
]


@pytest.mark.parametrize(("rule", "text", "moment"), SINCE)
def test_when_a_search_begins(rule: str, text: str, moment: datetime | None) -> None:
    assert Asked(since=text).filters(NOW, RIYADH).since == moment, rule


BAD = [
    "since=yesterday",
    "since=999999d",
    "until=x",
    "level=huge",
    "page=x",
    "page=-1",
    "actor=a%00b",
    "topic=" + "x" * 300,
]


@pytest.mark.parametrize("query", BAD)
def test_what_an_address_cannot_mean_is_named(query: str) -> None:
    with pytest.raises(BadAddress) as caught:
        read(query).filters(NOW, RIYADH)
    assert caught.value.name == query.partition("=")[0]


def test_what_mail_programs_add_is_passed_over() -> None:
    assert read("q=قطر&utm_source=mail&fbclid=x") == Asked(text="قطر")


def test_a_new_filter_begins_at_the_first_page() -> None:
    asked = read("q=x&actor=qatar&after=abc&page=3")
    assert "after" not in asked.with_value("actor", "iran").address()
    assert asked.with_value("actor", "qatar") == asked.first_page()
    assert asked.without("actor", "qatar").chosen == ()


def test_a_story_is_looked_at_in_all_its_time() -> None:
    assert read("story=sty_1").since == "all"


def test_all_words_are_there_in_all_languages() -> None:
    names = {language: set(search_words(language)) for language in LANGUAGES}
    assert names["ar"] == names["en"] == names["fr"]
    assert {f"trouble.{trouble}" for trouble in QueryTrouble} <= names["en"]


def test_a_highlight_is_a_run_and_a_mark_of_the_text_itself_is_nothing() -> None:
    runs = highlighted_runs(f"زار {MARK_START}لقطر{MARK_END} {MARK_END}x{MARK_START}")
    assert [(run.text, run.kind) for run in runs] == [("زار ", ""), ("لقطر", "hit"), (" x", "")]


def mention(start: int, end: int, kind: MentionKind = MentionKind.ACTOR, field: Field = Field.TEXT) -> Mention:
    return Mention(
        concept="x", kind=kind, field=field, start=start, end=end, surface="", alias="x", alias_language="en"
    )


MENTIONS = [
    ("One in the middle.", "in Qatar now", [mention(3, 8)], ["in ", "[Qatar]", " now"]),
    ("Overlapping ones are one.", "abcdef", [mention(1, 4), mention(2, 5, MentionKind.TOPIC)], ["a", "[bcde]", "f"]),
    ("Neighbours stay two.", "abcd", [mention(0, 2), mention(2, 4)], ["[ab]", "[cd]"]),
    ("Another field's are elsewhere.", "abcd", [mention(0, 2, field=Field.TITLE)], ["abcd"]),
    ("One that does not fit marks nothing.", "abcd", [mention(2, 9), mention(3, 3)], ["abcd"]),
]


@pytest.mark.parametrize(("rule", "text", "mentions", "runs"), MENTIONS)
def test_mentions_are_marked_where_they_stand(rule: str, text: str, mentions: list[Mention], runs: list[str]) -> None:
    found = mention_runs(text, mentions, Field.TEXT)
    assert [f"[{run.text}]" if run.kind else run.text for run in found] == runs, rule


@given(st.text(max_size=40), st.lists(st.tuples(st.integers(0, 45), st.integers(0, 45)), max_size=6))
def test_marking_changes_no_word(text: str, spans: list[tuple[int, int]]) -> None:
    plain = "".join(run.text for run in mention_runs(text, (), Field.TEXT))
    marked = mention_runs(text, [mention(*span) for span in spans], Field.TEXT)
    assert "".join(run.text for run in marked) == plain


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", 'https://x/" onclick=', "//x", ""])
def test_only_addresses_of_the_web_become_links(url: str) -> None:
    assert safe_url(url) == ""


def test_a_bar_opens_its_part_of_the_time() -> None:
    address = Asked(text="x").within(NOW, NOW + timedelta(hours=1)).address()
    filters = read_address(URL(address).query, LANGUAGES).filters(NOW, RIYADH)
    assert (filters.since, filters.until) == (NOW, NOW + timedelta(hours=1))
    assert urlsplit(address).path == "/search"


def test_too_many_filters_are_refused() -> None:
    query = MultiDict([("actor", f"a{n}") for n in range(30)])
    with pytest.raises(BadAddress):
        read_address(query, LANGUAGES)
