"""What people ask of the articles, as Elasticsearch queries, and the answers as values. It prints and decides nothing.

One module serves the terminal, the web page and the backtests. A query is what a person types: words, "quoted phrases",
`-not this`, `this | that`, `begin*`; every word must occur unless it says otherwise. No input makes it fail.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from elasticsearch import AsyncElasticsearch

from rasid.article import Article
from rasid.tagged_article import TaggedArticle
from search.documents import tagged_from_document
from search.elasticsearch_client import in_our_words
from search.pages import all_hits
from search.templates import articles_pattern

__all__ = [
    "FACETS",
    "MARK_END",
    "MARK_START",
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

FACETS = ("actors", "topics", "watches", "lang", "outlet", "level")

_FIELDS = ["title^2", "body"]
_LONGEST = 1000
"""Code points of a query that are looked at; far below the number of clauses that Elasticsearch takes."""

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
class Filters:
    """What narrows a search; several values of one kind mean any of them, several kinds mean all of them."""

    actors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    watches: tuple[str, ...] = ()  # `watchlist/watch`, or a watchlist alone as `watchlist/*`.
    languages: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    story: str = ""
    since: datetime | None = None
    until: datetime | None = None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A page of hits, what they have in common, and how they lie in time."""

    total: int
    exact_total: bool  # False when there are more than were counted.
    hits: tuple[Hit, ...]
    facets: dict[str, tuple[Facet, ...]]
    timeline: tuple[tuple[datetime, int], ...]
    milliseconds: int


def query_of(text: str, filters: Filters, *, exact: bool = False) -> dict[str, Any]:
    """The query in Elasticsearch's terms; `exact` asks for the words as written, without stems and proclitics."""
    must: list[dict[str, Any]] = []
    if text.strip():
        fields = ["title.exact^2", "body.exact"] if exact else _FIELDS
        words = {"query": text[:_LONGEST], "fields": fields, "default_operator": "and", "lenient": True}
        must.append({"simple_query_string": words})
    narrowed: list[dict[str, Any]] = []
    for field, values in (
        ("actors", filters.actors),
        ("topics", filters.topics),
        ("lang", filters.languages),
        ("outlet", filters.outlets),
        ("level", filters.levels),
        ("story_id", (filters.story,) if filters.story else ()),
    ):
        if values:
            narrowed.append({"terms": {field: list(values)}})
    if filters.watches:
        narrowed.append(_watches(filters.watches))
    if filters.since or filters.until:
        bounds = {"gte": filters.since, "lt": filters.until}
        span = {name: moment.astimezone(UTC).isoformat() for name, moment in bounds.items() if moment}
        narrowed.append({"range": {"@timestamp": span}})
    return {"bool": {"must": must or [{"match_all": {}}], "filter": narrowed}}


async def search_articles(
    client: AsyncElasticsearch,
    text: str,
    filters: Filters | None = None,
    *,
    prefix: str = "news",
    size: int = 20,
    start: int = 0,
    exact: bool = False,
    by_time: bool = True,
    facets: bool = True,
) -> Found:
    """The newest articles (or with `by_time=False` the best) for a query, from place `start`; at most 10,000 deep.

    Raises:
        Unavailable, Refused: Elasticsearch cannot be reached, or refuses us.
    """
    filters = filters or Filters()
    query = query_of(text, filters, exact=exact)
    order: list[Any] = [{"@timestamp": "desc"}, {"article_id": "asc"}]
    request: dict[str, Any] = {
        "query": query,
        "size": size,
        "from_": min(start, 10_000 - size),
        "sort": order if by_time else ["_score", *order],
        "source_includes": _LISTED,
        "highlight": _highlight(exact=exact),
    }
    if facets:
        request["aggs"] = {name: {"terms": {"field": name, "size": 12}} for name in FACETS} | {
            "timeline": {"date_histogram": {"field": "@timestamp", "min_doc_count": 1, **_interval(filters)}}
        }
    async with in_our_words("searching"):
        answer = await client.search(index=articles_pattern(prefix), ignore_unavailable=True, **request)
    found = answer["hits"]
    groups = answer.get("aggregations", {})
    return Found(
        total=found["total"]["value"],
        exact_total=found["total"]["relation"] == "eq",
        hits=tuple(_hit(hit) for hit in found["hits"]),
        facets={
            name: tuple(Facet(bucket["key"], bucket["doc_count"]) for bucket in groups[name]["buckets"])
            for name in FACETS
            if name in groups
        },
        timeline=tuple(
            (datetime.fromtimestamp(bucket["key"] / 1000, UTC), bucket["doc_count"])
            for bucket in groups.get("timeline", {}).get("buckets", ())
        ),
        milliseconds=answer["took"],
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


async def story_articles(client: AsyncElasticsearch, story_id: str, *, prefix: str = "news") -> list[TaggedArticle]:
    """The articles of a story with their evidence, oldest first."""
    return [tagged async for tagged in _tagged(client, prefix, {"term": {"story_id": story_id}})]


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


async def _tagged(client: AsyncElasticsearch, prefix: str, query: dict[str, Any]) -> AsyncIterator[TaggedArticle]:
    order = [{"first_seen": "asc"}, {"article_id": "asc"}]
    fields = ["title", "body", "record", "evidence", "watchlists_version", "lang"]
    async with in_our_words("reading articles"):
        async for hit in all_hits(client, articles_pattern(prefix), query, order, fields=fields):
            yield tagged_from_document(hit["_source"])


def _interval(filters: Filters) -> dict[str, str]:
    """Bars of an hour for up to three days, of a day for up to a quarter, else of a month."""
    if filters.since is None:
        return {"calendar_interval": "month"}
    span = (filters.until or filters.since + timedelta(days=92)) - filters.since
    if span <= timedelta(days=3):
        return {"fixed_interval": "1h"}
    return {"fixed_interval": "1d"} if span <= timedelta(days=92) else {"calendar_interval": "month"}


def _watches(watches: tuple[str, ...]) -> dict[str, Any]:
    whole = [watch for watch in watches if not watch.endswith("/*")]
    lists = [watch.removesuffix("*") for watch in watches if watch.endswith("/*")]
    any_of: list[dict[str, Any]] = [{"prefix": {"watches": start}} for start in lists]
    if whole:
        any_of.append({"terms": {"watches": whole}})
    return {"bool": {"should": any_of, "minimum_should_match": 1}}


def _highlight(*, exact: bool) -> dict[str, Any]:
    end = ".exact" if exact else ""
    return {
        "pre_tags": [MARK_START],
        "post_tags": [MARK_END],
        "fields": {
            f"title{end}": {"number_of_fragments": 0},
            f"body{end}": {"number_of_fragments": 2, "fragment_size": 160},
        },
    }


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
        outlet=source.get("outlet_name") or source.get("outlet", ""),
        url=source.get("url", {}).get("full", ""),
        moment=datetime.fromisoformat(source["@timestamp"]),
        level=source.get("level", ""),
        actors=tuple(source.get("actors", ())),
        topics=tuple(source.get("topics", ())),
        watches=tuple(source.get("watches", ())),
    )
