"""Values to Elasticsearch documents and back: index, id, version and fields. Nothing is sent here.

The index and id of an article are the same at every delivery: the month of first sight and the language the producers
gave it, both frozen. The version grows with every change, so that Elasticsearch itself refuses what is older:

    revision of the article     the publisher changed it                            bits 20 and up
    rematch                     matched again, or carried by one more feed          bits 1 to 19
    story                       0 as the tag stage sends it, 1 with its story id    bit 0

A repeat has the same version and is refused as well, which is what makes repeats harmless.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from rasid.article import Article
from rasid.errors import WireError
from rasid.story import Story
from rasid.tagged_article import Field, FiredWatch, Mention, MentionKind, TaggedArticle
from rasid.wire import from_plain, to_plain
from search.analyzers import text_language

__all__ = [
    "MOST_REMATCHES",
    "Document",
    "article_document",
    "article_index",
    "article_version",
    "next_rematch",
    "snippet",
    "story_document",
    "story_from_document",
    "tagged_from_document",
]

MOST_REMATCHES = 2**19 - 1

_BESIDE = 90
"""Code points of the text that a snippet shows on each side of the first mention."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document as it is to be written; `version` is external: an equal or higher one in the index wins."""

    index: str
    id: str
    version: int
    source: dict[str, Any]


def article_index(prefix: str, article: Article, seen: datetime | None = None) -> str:
    """The index of an article: by its frozen language and the month (UTC) in which it was first seen, or `seen`."""
    month = f"{(seen or article.first_seen).astimezone(UTC):%Y.%m}"
    return f"{prefix}-articles-{text_language(article.language)}-{month}"


def article_version(revision: int, rematch: int = 0, *, story: bool = False) -> int:
    """The external version; larger by revision, then by rematch, then with a story id.

    Raises:
        ValueError: more rematches of one revision than there is room for.
    """
    if not 0 <= rematch <= MOST_REMATCHES:
        raise ValueError(f"rematch must be between 0 and {MOST_REMATCHES}, not {rematch}")
    return (revision << 20) | (rematch << 1) | story


def next_rematch(version: int) -> int:
    """The rematch number by which a new match of the same revision replaces a document of this version."""
    return ((version >> 1) & MOST_REMATCHES) + 1


def article_document(
    tagged: TaggedArticle, story_id: str | None, now: datetime, *, prefix: str = "news", rematch: int = 0
) -> Document:
    """The document of a tagged article: as the tag stage sends it (no story id) or as the story stage does."""
    article = tagged.article
    record = to_plain(article)
    del record["title"], record["text"]
    plain = to_plain(tagged)
    carriers = (article.source, *(carrier.source for carrier in article.also_in))
    source: dict[str, Any] = {
        "@timestamp": _time(article.moment),
        "published": _time(article.published),
        "first_seen": _time(article.first_seen),
        "fetched": _time(article.fetched),
        "indexed": _time(now),
        "delay_seconds": _seconds_between(article.published, article.first_seen),
        "article_id": article.id,
        "story_id": story_id,
        "lang": tagged.language,
        "outlet": _alone(carrier.id for carrier in carriers),
        "outlet_name": _alone(carrier.name for carrier in carriers),
        "outlet_country": _alone(carrier.country for carrier in carriers),
        "feed": _alone((article.feed, *(carrier.feed for carrier in article.also_in))),
        "actors": list(tagged.concepts(MentionKind.ACTOR)),
        "topics": list(tagged.concepts(MentionKind.TOPIC)),
        "watches": list(dict.fromkeys(fired.id for fired in tagged.fired)),
        "matched_terms": list(dict.fromkeys(mention.alias for mention in tagged.mentions)),
        "level": tagged.level.value if tagged.level else None,
        "url": {"full": article.url, "domain": urlsplit(article.url).hostname or ""} if article.url else None,
        "title": article.title,
        "body": article.text,
        "snippet": snippet(tagged),
        "evidence": {"mentions": plain["mentions"], "fired": plain["fired"]},
        "evidence_count": min(len(tagged.mentions), 32_767),
        "record": record,
        "revision": article.revision,
        "backfill": article.backfill,
        # What is in a story has matched once; when it was corrected, the story's id stays and the words do not.
        "no_longer_matches": (story_id is not None and not tagged.mentions and not tagged.fired) or None,
        "watchlists_version": tagged.watchlists_version,
    }
    return Document(
        index=article_index(prefix, article),
        id=article.id,
        version=article_version(article.revision, rematch + len(article.also_in), story=story_id is not None),
        source={key: value for key, value in source.items() if value is not None},
    )


def tagged_from_document(source: dict[str, Any]) -> TaggedArticle:
    """The value that `article_document` was given.

    Raises:
        WireError: the document is not one of ours.
    """
    try:
        record = {**source["record"], "title": source["title"], "text": source["body"]}
        plain = {"article": record, **source["evidence"]}
        plain |= {"watchlists_version": source["watchlists_version"], "language": source["lang"]}
    except (KeyError, TypeError) as error:
        raise WireError(f"no article document: {error}") from error
    return from_plain(TaggedArticle, plain)


def story_document(story: Story, *, version: int = 0, prefix: str = "news") -> Document:
    """The document of a story; without a version its sequence is its version."""
    source: dict[str, Any] = {
        "@timestamp": _time(story.last_seen),
        "story_id": story.id,
        "title": story.title,
        "lang": story.language,
        "level": story.level.value,
        "importance": story.importance,
        "first_seen": _time(story.first_seen),
        "last_seen": _time(story.last_seen),
        "span_seconds": _seconds_between(story.first_seen, story.last_seen),
        "article_count": story.size,
        "source_count": len(story.sources),
        "language_count": len(story.languages),
        "sources": list(story.sources),
        "languages": list(story.languages),
        "actors": list(story.actors),
        "topics": list(story.topics),
        "watches": list(story.watches),
        "articles": [*(article.id for article in story.articles), *story.more_articles],
        "continues": story.continues or None,
        "sequence": story.sequence,
        "record": to_plain(story),
    }
    return Document(
        index=f"{prefix}-stories",
        id=story.id,
        version=version or story.sequence,
        source={key: value for key, value in source.items() if value is not None},
    )


def story_from_document(source: dict[str, Any]) -> Story:
    """The story that `story_document` was given.

    Raises:
        WireError: the document is not one of ours.
    """
    return from_plain(Story, source.get("record"))


def snippet(tagged: TaggedArticle) -> str:
    """One line of the text around what decided: the first evidence of the highest watch, else the first mention."""
    mention = _deciding(tagged)
    text = tagged.article.text or tagged.article.title
    if mention is None or mention.field is Field.TITLE:
        start, end = 0, 2 * _BESIDE
    else:
        start, end = max(0, mention.start - _BESIDE), mention.end + _BESIDE
    line = " ".join(text[start:end].split())
    return f"{'… ' if start else ''}{line}{' …' if end < len(text) else ''}"


def _deciding(tagged: TaggedArticle) -> Mention | None:
    best: FiredWatch | None = max(tagged.fired, key=lambda fired: fired.level.rank, default=None)
    places = best.evidence if best and best.evidence else range(len(tagged.mentions))
    in_text = (place for place in places if tagged.mentions[place].field is Field.TEXT)
    place = next(in_text, None)
    return tagged.mentions[place] if place is not None else None


def _alone(values: Iterable[str]) -> str | list[str] | None:
    """The values, each once: one alone stays a plain value, as nearly all are; None when all are empty."""
    each = [value for value in dict.fromkeys(values) if value]
    return each[0] if len(each) == 1 else each or None


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _seconds_between(earlier: datetime | None, later: datetime) -> int | None:
    return None if earlier is None else int((later - earlier).total_seconds())
