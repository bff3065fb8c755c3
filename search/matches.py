"""The matches in the index, to be compared with the ledger. Whether something is missing is decided elsewhere."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

from elasticsearch import AsyncElasticsearch

from rasid.match_check import SeenMatch
from search.elasticsearch_client import in_our_words
from search.pages import all_hits
from search.templates import articles_pattern

__all__ = ["matches_between"]

_FIELDS = ["article_id", "revision", "title", "story_id", "watches", "indexed"]


async def matches_between(
    client: AsyncElasticsearch, since: datetime, until: datetime, *, prefix: str
) -> AsyncIterator[SeenMatch]:
    """The articles on which a watch fired, indexed last between these moments, oldest first.

    Raises:
        Unavailable, Refused: Elasticsearch cannot be reached, or refuses us.
    """
    bounds = {"gte": since.astimezone(UTC).isoformat(), "lt": until.astimezone(UTC).isoformat()}
    query = {"bool": {"filter": [{"range": {"indexed": bounds}}, {"exists": {"field": "watches"}}]}}
    order = [{"indexed": "asc"}, {"article_id": "asc"}]
    async with in_our_words("reading matches"):
        async for hit in all_hits(client, articles_pattern(prefix), query, order, fields=_FIELDS):
            source = hit["_source"]
            if not source.get("watches"):
                continue
            yield SeenMatch(
                article=source["article_id"],
                revision=source["revision"],
                title=source.get("title", ""),
                story=source.get("story_id", ""),
                watches=tuple(source["watches"]),
                indexed=datetime.fromisoformat(source["indexed"]),
            )
