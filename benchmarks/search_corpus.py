"""The articles of the search benchmark: texts that were handed to us, put together to as many as are wanted."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from rasid.article import Article, Source
from rasid.identity import content_id
from rasid.tagged_article import Field, Mention, MentionKind, TaggedArticle
from search.documents import Document, article_document

__all__ = ["DATA", "START", "Text", "documents", "read_texts", "tagged"]

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "matching" / "articles.jsonl.gz"
START = datetime(2026, 6, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Text:
    language: str
    title: str
    body: str


def read_texts() -> list[Text]:
    with gzip.open(DATA, "rt", encoding="utf-8") as lines:
        return [Text(one["lang"], one["title"], one["body"]) for one in map(json.loads, lines)]


def tagged(text: Text, number: int, spread: timedelta) -> TaggedArticle:
    """An article that names one of forty actors and two topics, seen some time in the spread."""
    seen = START + spread * ((number * 7919 % 100_003) / 100_003)
    about = Article(
        id=content_id("art", str(number)),
        revision=1,
        url=f"https://outlet-{number % 97}.example/{number}",
        title=text.title,
        text=text.body,
        language=text.language,
        source=Source(id=f"outlet-{number % 97}", name=f"Outlet {number % 97}"),
        feed=f"feed-{number % 193}",
        first_seen=seen,
        fetched=seen,
    )
    mentions = tuple(
        Mention(
            concept=concept,
            kind=kind,
            field=Field.TITLE,
            start=0,
            end=min(5, len(text.title)),
            surface=text.title[:5],
            alias=concept,
            alias_language=text.language,
        )
        for concept, kind in (
            (f"actor-{number % 40}", MentionKind.ACTOR),
            (f"topic-{number % 12}", MentionKind.TOPIC),
            (f"topic-{number % 7}", MentionKind.TOPIC),
        )
    )
    return TaggedArticle(article=about, mentions=mentions, fired=(), watchlists_version="bench", language=text.language)


def documents(texts: Sequence[Text], count: int, prefix: str, spread: timedelta) -> Iterator[Document]:
    """So many different articles: past the first round, the halves of two texts of one language are put together."""
    by_language: dict[str, list[Text]] = {}
    for text in texts:
        by_language.setdefault(text.language, []).append(text)
    for number in range(count):
        text = texts[number % len(texts)]
        if number >= len(texts):
            others = by_language[text.language]
            other = others[(number * 31) % len(others)]
            text = Text(
                text.language, text.title, text.body[: len(text.body) // 2] + other.body[len(other.body) // 2 :]
            )
        yield article_document(tagged(text, number, spread), None, START, prefix=prefix)
