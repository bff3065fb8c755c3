"""A sighted item to the article that is published. Pure; sending it is done elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from producers.clean_text import cut
from producers.feed_dates import believable
from producers.feed_identity import Sighting
from rasid.article import UNDETERMINED, Article
from rasid.feed_list import Feed
from rasid.wire import encode

__all__ = ["MAX_BYTES", "article_of", "wire_form"]

MOST_MEDIA = 10  # An article's own pictures stand first; galleries would fill the message.
MAX_BYTES = 900_000  # Kafka's default bound of a message is 1 MB, headers included.


def article_of(
    sighting: Sighting,
    feed: Feed,
    *,
    declared_language: str,
    now: datetime,
    backfill: bool,
    reset: bool = False,
    detect: Callable[[str], str],
) -> Article:
    """The article. Its language is the item's own, else the configured one, else the feed's, else detected."""
    entry = sighting.entry
    language = entry.language or feed.language or declared_language
    if not language:
        language = detect(f"{entry.title}\n{entry.text[:2_000]}") or UNDETERMINED
    return Article(
        id=sighting.article,
        revision=sighting.revision,
        url=entry.link,
        title=entry.title,
        text=entry.text,
        language=language,
        source=feed.source,
        feed=feed.id,
        first_seen=sighting.first_seen,
        fetched=now,
        published=believable(entry.published, now),
        published_raw=entry.published_raw,
        backfill=backfill or reset,
        reset=reset,
        authors=entry.authors,
        categories=entry.categories,
        media=entry.media[:MOST_MEDIA],
    )


def wire_form(article: Article) -> bytes:
    """The bytes that are sent, with the text cut where the message would be too large."""
    raw = encode(article)
    while len(raw) > MAX_BYTES and article.text:
        article = replace(article, text=cut(article.text, max(1, len(article.text) * 8 // 10)))
        raw = encode(article)
    return raw
