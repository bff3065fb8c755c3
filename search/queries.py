"""What people ask of the articles, as Elasticsearch queries, and the answers as values. It prints and decides nothing.

One module serves the terminal, the web page and the backtests. A query is what a person types: words, "quoted phrases",
`-not this`, `this | that`, `begin*`; every word must occur unless it says otherwise. No input makes it fail.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from elasticsearch import AsyncElasticsearch, BadRequestError

from rasid.article import Article
from rasid.tagged_article import TaggedArticle
from search.documents import tagged_from_document
from search.elasticsearch_client import in_our_words, reason_of
from search.filters import Bar, Filters, bar_of, place_of, query_of, sort_values
from search.pages import all_hits
from search.templates import articles_pattern

__all__ = [
    "FACETS",
    "MARK_END",
    "MARK_START",
    "Bar",
    "Facet",
    "Filters",
    "Found",
    "Hit",
    "articles",
    "find_article",
    "query_of",
    "search_articles",
    "story_articles",
]

MARK_START, MARK_END = "\ue000", "\ue001"
"""Around each highlighted word: private-use characters, so that a page can escape the text first and mark it then."""

FACETS = ("level", "actors", "topics", "watches", "lang", "outlet")

_VALUES = 12
_COUNTED = 10_000
_PATIENCE = "5s"

_LISTED = [
    "article_id",
    "story_id",
    "title",
    "lang",
    "outlet",
    "outlet_name",
    "url.full",
    "@timestamp",
    "level",
    "actors",
    "topics",
    "watches",
    "snippet",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An article that was found; `title` and `extracts` hold MARK_START and MARK_END around what was asked for."""

    id: str
    story: str
    title: str
    extracts: tuple[str, ...]
    language: str
    outlet: str
    url: str
    moment: datetime
    level: str
    actors: tuple[str, ...]
    topics: tuple[str, ...]
    watches: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facet:
    """A value of a field and how many of the found articles have it."""

    value: str
    count: int
    name: str = ""  # what people call it, "" when that is the value.


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A page of hits, what they have in common, and how they lie in time."""

    total: int
    exact_total: bool  # False when there are more than were counted.
    hits: tuple[Hit, ...]
    facets: dict[str, tuple[Facet, ...]]
    timeline: tuple[tuple[datetime, int], ...]
    bar: Bar = Bar.MONTH  # how long a bar of the timeline is.
    milliseconds: int
    next: str = ""  # where the next page begins, "" when this one is not full.
    partial: bool = False  # True when Elasticsearch could not look everywhere in time.


async def search_articles(
    client: AsyncElasticsearch,
    text: str,
    filters: Filters | None = None,
    *,
    prefix: str = "news",
    size: int = 20,
    after: str = "",
    exact: bool = False,
    by_time: bool = True,
    facets: bool = True,
    now: datetime | None = None,
    zone: str = "UTC",
) -> Found:
    """The newest articles (or with `by_time=False` the best) for a query; `after` is the `next` of the page before.

    Facets and timeline are asked for beside the hits and not in the same request: Elasticsearch keeps the answer of
    each index that has not changed, as those of past months have not. `now` ends the timeline, `zone` parts its days.

    Raises:
        ValueError: `after` is no place in this list, or Elasticsearch can make nothing of the query.
        Unavailable, Refused: Elasticsearch cannot be reached, or refuses us.
    """
    filters = filters or Filters()
    query = query_of(text, filters, exact=exact)
    order: list[Any] = [{"@timestamp": "desc"}, {"article_id": "asc"}]
    request: dict[str, Any] = {
        "query": query,
        "size": size,
        "sort": order if by_time else ["_score", *order],
        "source_includes": _LISTED,
        "search_after": sort_values(after, by_time=by_time) if after else None,
        "track_total_hits": not facets and _COUNTED,
    }
    if text.strip():
        request["highlight"] = _highlight(exact=exact)
    if facets:
        bar = bar_of(filters.since, filters.until or now)
        listed, counted = await asyncio.gather(
            _search(client, prefix, request), _search(client, prefix, _counting(query, filters, bar, now, zone))
        )
    else:
        bar, listed = Bar.MONTH, await _search(client, prefix, request)
        counted = listed
    hits, total, groups = listed["hits"]["hits"], counted["hits"]["total"], counted.get("aggregations", {})
    return Found(
        total=total["value"],
        exact_total=total["relation"] == "eq",
        hits=tuple(_hit(hit) for hit in hits),
        facets={name: _facet(groups[name]) for name in FACETS if name in groups},
        timeline=tuple(
            (datetime.fromtimestamp(bucket["key"] / 1000, UTC), bucket["doc_count"])
            for bucket in groups.get("timeline", {}).get("buckets", ())
        ),
        bar=bar,
        milliseconds=max(listed["took"], counted["took"]),
        next=place_of(hits[-1]["sort"]) if len(hits) == size else "",
        partial=any(answer["timed_out"] or answer["_shards"]["failed"] for answer in (listed, counted)),
    )


async def articles(client: AsyncElasticsearch, since: datetime, *, prefix: str = "news") -> AsyncIterator[Article]:
    """Every stored article that was first seen at or after `since`, in that order: for backtests.

    Raises:
        Unavailable, Refused: Elasticsearch cannot be reached, or refuses us.
        WireError: a document is not one of ours.
    """
    query = {"range": {"first_seen": {"gte": since.astimezone(UTC).isoformat()}}}
    async for tagged in _tagged(client, prefix, query):
        yield tagged.article


async def story_articles(
    client: AsyncElasticsearch, story_id: str, *, prefix: str = "news", most: int | None = None
) -> list[TaggedArticle]:
    """The articles of a story with their evidence, oldest first; with `most` the first so many."""
    found: list[TaggedArticle] = []
    reading = _tagged(client, prefix, {"term": {"story_id": story_id}})
    async with aclosing(reading):
        async for tagged in reading:
            found.append(tagged)
            if len(found) == most:
                break
    return found


async def find_article(
    client: AsyncElasticsearch, article_id: str, *, prefix: str = "news"
) -> tuple[TaggedArticle, str | None] | None:
    """An article as it was tagged last, with the id of its story; None when it is not stored.

    It is a search, as the id alone does not say in which month's index it is: what was written in the last seconds may
    not be seen yet.
    """
    async with in_our_words("looking up an article"):
        answer = await client.search(
            index=articles_pattern(prefix), ignore_unavailable=True, query={"ids": {"values": [article_id]}}, size=1
        )
    hits = answer["hits"]["hits"]
    if not hits:
        return None
    source = hits[0]["_source"]
    return tagged_from_document(source), source.get("story_id")


async def _tagged(client: AsyncElasticsearch, prefix: str, query: dict[str, Any]) -> AsyncGenerator[TaggedArticle]:
    order = [{"first_seen": "asc"}, {"article_id": "asc"}]
    fields = ["title", "body", "record", "evidence", "watchlists_version", "lang"]
    async with in_our_words("reading articles"):
        async for hit in all_hits(client, articles_pattern(prefix), query, order, fields=fields):
            yield tagged_from_document(hit["_source"])


async def _search(client: AsyncElasticsearch, prefix: str, request: dict[str, Any]) -> dict[str, Any]:
    """One search over all indices of articles; what takes too long gives what it has found by then.

    Indices are not chosen by name: a text may stand in the index of the language that its publisher declared, and the
    request passes over an index whose times cannot match in less than a millisecond.
    """
    try:
        async with in_our_words("searching"):
            answer = await client.search(
                index=articles_pattern(prefix), ignore_unavailable=True, timeout=_PATIENCE, **request
            )
    except BadRequestError as error:
        raise ValueError(f"Elasticsearch can make nothing of this query: {reason_of(error.body)}") from error
    return dict(answer.body)


def _counting(query: dict[str, Any], filters: Filters, bar: Bar, now: datetime | None, zone: str) -> dict[str, Any]:
    histogram: dict[str, Any] = {
        "field": "@timestamp",
        "calendar_interval": bar.value,
        "time_zone": zone,
        "min_doc_count": 1 if filters.since is None else 0,
    }
    end = filters.until - timedelta(milliseconds=1) if filters.until else now
    if filters.since and end and end > filters.since:
        bounds = {"min": filters.since, "max": end}
        histogram["extended_bounds"] = {name: int(moment.timestamp() * 1000) for name, moment in bounds.items()}
    aggs: dict[str, Any] = {name: {"terms": {"field": name, "size": _VALUES}} for name in FACETS}
    aggs["outlet"]["aggs"] = {"name": {"terms": {"field": "outlet_name", "size": 2}}}
    aggs["timeline"] = {"date_histogram": histogram}
    return {"query": query, "size": 0, "track_total_hits": True, "aggs": aggs}


def _facet(group: dict[str, Any]) -> tuple[Facet, ...]:
    found = []
    for bucket in group["buckets"]:
        names = bucket.get("name", {}).get("buckets", ())
        # Articles with several sources bring the other names too: only the commonest is surely this one's.
        sure = names and (len(names) == 1 or names[0]["doc_count"] > names[1]["doc_count"])
        found.append(Facet(bucket["key"], bucket["doc_count"], names[0]["key"] if sure else ""))
    return tuple(found)


def _highlight(*, exact: bool) -> dict[str, Any]:
    end = ".exact" if exact else ""
    return {
        # Marks are made by reading the text of each listed hit again, so the end of a very long one goes without.
        "max_analyzed_offset": 50_000,
        "pre_tags": [MARK_START],
        "post_tags": [MARK_END],
        "fields": {
            f"title{end}": {"number_of_fragments": 0},
            f"body{end}": {"number_of_fragments": 2, "fragment_size": 160},
        },
    }


def _first(value: str | list[str]) -> str:
    """The article's own source, where several feeds carried it."""
    return value[0] if isinstance(value, list) else value


def _hit(hit: dict[str, Any]) -> Hit:
    source, marked = hit["_source"], hit.get("highlight", {})
    title = (marked.get("title") or marked.get("title.exact") or [source.get("title", "")])[0]
    extracts = marked.get("body") or marked.get("body.exact") or [source.get("snippet", "")]
    return Hit(
        id=source["article_id"],
        story=source.get("story_id", ""),
        title=title,
        extracts=tuple(" ".join(extract.split()) for extract in extracts if extract),
        language=source.get("lang", ""),
        outlet=_first(source.get("outlet_name") or source.get("outlet", "")),
        url=source.get("url", {}).get("full", ""),
        moment=datetime.fromisoformat(source["@timestamp"]),
        level=source.get("level", ""),
        actors=tuple(source.get("actors", ())),
        topics=tuple(source.get("topics", ())),
        watches=tuple(source.get("watches", ())),
    )
