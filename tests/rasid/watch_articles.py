"""Articles and watchlists for tests of the matcher, in few words."""

from __future__ import annotations

from datetime import UTC, datetime

from rasid.article import Article, Source
from rasid.compile_watchlists import compile_watchlists
from rasid.matcher import Matcher
from rasid.watchlist_yaml import read_watchlists

NOW = datetime(2020, 7, 26, 12, tzinfo=UTC)


def article(
    text: str = "",
    *,
    title: str = "",
    language: str = "en",
    source: str = "wire",
    country: str = "",
    at: datetime = NOW,
) -> Article:
    return Article(
        id="art_1",
        revision=1,
        url="https://news.example/1",
        title=title,
        text=text,
        language=language,
        source=Source(id=source, name=source.title(), country=country),
        feed="feed",
        first_seen=at,
        fetched=at,
    )


def matcher(text: str) -> Matcher:
    return compile_watchlists(read_watchlists({"list.yaml": text}), NOW)


def fires(matcher: Matcher, found: Article) -> list[str]:
    return [fired.watch for fired in matcher.match(found).fired]
