"""The other design of the search benchmark: one index, and every text analysed for every language."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from elasticsearch import AsyncElasticsearch

from search.analyzers import analysis
from search.filters import Filters, query_of
from search.queries import FACETS

__all__ = ["drop", "make_rival", "rival_search"]

_LANGUAGES = ("ar", "en", "de", "ru", "zh")


async def drop(client: AsyncElasticsearch, pattern: str) -> None:
    names = sorted(
        await client.indices.get(index=pattern, ignore_unavailable=True, filter_path="*.settings.index.uuid")
    )
    if names:
        await client.indices.delete(index=",".join(names))


async def make_rival(client: AsyncElasticsearch) -> None:
    """The other design: one index, every text analysed for every language as sub-fields."""
    merged: dict[str, dict[str, Any]] = {"analyzer": {}, "filter": {}, "char_filter": {}}
    for language in _LANGUAGES:
        own = json.loads(json.dumps(analysis(language)).replace('"news_', f'"{language}_'))
        for part, found in own.items():
            merged[part] |= found
    fields = {
        language: {"type": "text", "analyzer": f"{language}_text", "search_analyzer": f"{language}_text_search"}
        for language in _LANGUAGES
    }
    fields["exact"] = {"type": "text", "analyzer": "en_exact"}
    text = {"type": "text", "analyzer": "en_exact", "fields": fields}
    ours = (await client.indices.simulate_index_template(name="bench-articles-en-2026.06"))["template"]["mappings"]
    settings = {"number_of_shards": 1, "number_of_replicas": 0, "codec": "best_compression", "refresh_interval": "5s"}
    await client.indices.create(
        index="rival",
        settings={**settings, "analysis": merged},
        mappings={"properties": {**ours["properties"], "title": text, "body": text}},
    )


async def rival_search(client: AsyncElasticsearch, text: str, filters: Filters, *, facets: bool) -> tuple[int, int]:
    """What `search_articles` asks, of the other design: milliseconds that Elasticsearch took, and articles found."""
    fields = [f"{field}.{language}" for field in ("title", "body") for language in _LANGUAGES]
    query = query_of(text, filters)
    query["bool"]["must"][0]["simple_query_string"]["fields"] = fields
    listed: dict[str, Any] = {
        "query": query,
        "size": 20,
        "sort": [{"@timestamp": "desc"}, {"article_id": "asc"}],
        "source_includes": ["article_id", "title", "lang", "outlet_name", "url.full", "@timestamp", "snippet"],
        "highlight": {"fields": {name: {"number_of_fragments": 2, "fragment_size": 160} for name in fields}},
        "track_total_hits": False if facets else 10_000,
    }
    aggs: dict[str, Any] = {name: {"terms": {"field": name, "size": 12}} for name in FACETS}
    aggs["outlet"]["aggs"] = {"name": {"terms": {"field": "outlet_name", "size": 1}}}
    aggs["timeline"] = {"date_histogram": {"field": "@timestamp", "calendar_interval": "month"}}
    requests = [client.search(index="rival", **listed)]
    if facets:
        requests.append(client.search(index="rival", query=query, size=0, track_total_hits=True, aggs=aggs))
    answers = await asyncio.gather(*requests)
    return max(answer["took"] for answer in answers), answers[-1]["hits"]["total"]["value"]
