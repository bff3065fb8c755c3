"""The shared values: ids from content, levels in order, and the wire that gives back what it was given."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasid import wire
from rasid.article import Article, Source
from rasid.errors import WireError
from rasid.identity import article_id, content_id
from rasid.level import Level
from rasid.tagged_article import Field, FiredWatch, Mention, MentionKind, TaggedArticle

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
moments = st.timedeltas(timedelta(0), timedelta(days=36_500)).map(lambda age: NOON - timedelta(days=10_000) + age)
sources = st.builds(Source, id=words, name=words, country=words, owner=words)
articles = st.builds(
    Article,
    id=words,
    revision=st.integers(1, 1_000),
    url=words,
    title=words,
    text=words,
    language=st.sampled_from(["ar", "en", "und"]),
    source=sources,
    feed=words,
    first_seen=moments,
    fetched=moments,
    published=st.none() | moments,
    categories=st.lists(words, max_size=3).map(tuple),
)
mentions = st.builds(
    Mention,
    concept=words,
    kind=st.sampled_from(MentionKind),
    field=st.sampled_from(Field),
    start=st.integers(0, 100),
    end=st.integers(0, 100),
    surface=words,
    alias=words,
    alias_language=words,
)
watches = st.builds(FiredWatch, watchlist=words, watch=words, level=st.sampled_from(Level), explanation=words)
tagged_articles = st.builds(
    TaggedArticle,
    article=articles,
    mentions=st.lists(mentions, max_size=4).map(tuple),
    fired=st.lists(watches, max_size=3).map(tuple),
    watchlists_version=words,
    language=words,
)


def article(**changes: object) -> Article:
    values: dict[str, object] = {
        "id": "art_x", "revision": 1, "url": "", "title": "قطر", "text": "", "language": "ar", "feed": "f",
        "source": Source(id="s", name="S"), "first_seen": NOON, "fetched": NOON,
    }  # fmt: skip
    return Article(**(values | changes))  # type: ignore[arg-type]


@given(tagged_articles)
def test_encode_then_decode_gives_the_same_value(tagged: TaggedArticle) -> None:
    assert wire.decode(TaggedArticle, wire.encode(tagged)) == tagged
    assert wire.from_plain(TaggedArticle, wire.to_plain(tagged)) == tagged


@given(st.binary(max_size=60))
def test_other_bytes_are_a_wire_error(raw: bytes) -> None:
    with pytest.raises(WireError):
        wire.decode(Article, raw)


def test_a_wire_error_names_the_field() -> None:
    with pytest.raises(WireError, match="title"):
        wire.decode(Article, wire.encode(article()).replace(b'"title"', b'"titel"'))


def test_a_newer_writer_may_add_fields() -> None:
    assert wire.decode(Article, wire.encode(article()).replace(b'{"id"', b'{"mood":"new","id"', 1)) == article()


@given(words, words, words)
def test_an_id_is_the_same_on_every_replay_and_knows_where_its_parts_end(a: str, b: str, c: str) -> None:
    assert content_id("x", a, b) == content_id("x", a, b)
    if c:
        assert content_id("x", a + c, b) != content_id("x", a, c + b)


def test_an_id_is_safe_in_a_url_a_header_and_a_file_name() -> None:
    made = content_id("art", "https://example.org/أخبار?x=1")
    assert made.isascii()
    assert made.replace("_", "").isalnum()
    assert len(made) == len("art_") + 26


def test_an_article_is_known_by_its_url_else_by_feed_and_guid() -> None:
    assert article_id("https://example.org/1", "a", "1") == article_id("https://example.org/1", "b", "2")
    assert article_id("", "a", "1") != article_id("", "b", "1")


def test_levels_are_ordered_by_how_much_they_matter_not_by_their_letters() -> None:
    assert sorted(Level, key=lambda level: level.rank) == [Level.INFO, Level.NOTABLE, Level.HIGH, Level.CRITICAL]
    assert Level.CRITICAL > Level.HIGH >= Level.HIGH > Level.NOTABLE > Level.INFO
    assert Level.INFO < Level.CRITICAL
    assert Level.INFO <= Level.INFO


MOMENTS = [
    ("A date that can be believed counts.", NOON - timedelta(hours=1), NOON - timedelta(hours=1)),
    ("A future date does not: it would sort before everything.", NOON + timedelta(hours=1), NOON),
    ("Without a date, when we first saw it.", None, NOON),
]


@pytest.mark.parametrize(("policy", "published", "moment"), MOMENTS, ids=[row[0] for row in MOMENTS])
def test_the_moment_of_an_article(policy: str, published: datetime | None, moment: datetime) -> None:
    assert article(published=published).moment == moment


def test_a_tagged_article_has_the_highest_level_of_its_watches() -> None:
    fired = tuple(
        FiredWatch(watchlist="w", watch=level, level=level, explanation="")
        for level in (Level.NOTABLE, Level.CRITICAL, Level.HIGH)
    )
    base = TaggedArticle(article=article(), mentions=(), fired=fired, watchlists_version="1", language="ar")
    assert base.level is Level.CRITICAL
    assert base.id == "art_x.1"
    nothing = TaggedArticle(article=article(), mentions=(), fired=(), watchlists_version="1", language="ar")
    assert nothing.level is None
