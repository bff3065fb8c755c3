"""From an item to the article that is published: what belongs to it goes with it, and back out of its document."""

from __future__ import annotations

from datetime import UTC, datetime

from producers.feed_identity import FeedMemory, recognise
from producers.make_article import MAX_BYTES, MOST_MEDIA, article_of, wire_form
from producers.parse_feed import parse_text
from producers.parsed_feed import ParsedFeed
from rasid.article import Article, Media, Source
from rasid.feed_list import Feed
from rasid.tagged_article import TaggedArticle
from rasid.wire import decode
from search.documents import article_document, tagged_from_document
from tests.producers.feed_texts import item, rss

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
FEED = Feed(id="f", url="https://news.example/feed", source=Source(id="f", name="F"), language="ar")


def article(extra: str, text: str = "نص") -> Article:
    document = rss([item(0, text=text, extra=extra)]).replace(
        "<rss ", '<rss xmlns:media="http://search.yahoo.com/mrss/" '
    )
    parsed = parse_text(document, FEED.url)
    assert isinstance(parsed, ParsedFeed)
    (sighting,) = recognise(parsed.entries, FeedMemory(), FEED.id, NOW)
    return article_of(sighting, FEED, declared_language="", now=NOW, backfill=False, detect=str)


def test_pictures_and_films_of_an_item_go_with_its_article_and_rest_in_its_document() -> None:
    made = article(
        '<enclosure url="/a.mp3" type="audio/mpeg" length="1"/><media:content url="https://cdn.example/a.jpg" '
        'type="image/jpeg"/><media:thumbnail url="https://cdn.example/t.png"/><enclosure url="javascript:x"/>'
    )
    assert made.media == (
        Media("https://news.example/a.mp3", "audio/mpeg"),
        Media("https://cdn.example/a.jpg", "image/jpeg"),
        Media("https://cdn.example/t.png", "image"),
    )
    assert decode(Article, wire_form(made)) == made
    tagged = TaggedArticle(article=made, mentions=(), fired=(), watchlists_version="v", language="ar")
    assert tagged_from_document(article_document(tagged, None, NOW).source).article == made


def test_an_article_as_it_was_published_before_there_were_media_is_still_read() -> None:
    raw = wire_form(article("")).replace(b'"media":[],', b"")
    assert b"media" not in raw
    assert decode(Article, raw).media == ()


def test_a_gallery_and_a_book_fit_into_one_message_together() -> None:
    gallery = "".join(f'<media:content url="https://cdn.example/{n}/{"x" * 2_000}.jpg"/>' for n in range(60))
    made = article(gallery, text="خبر " * 200_000)
    assert len(made.media) == MOST_MEDIA
    assert len(wire_form(made)) <= MAX_BYTES
