"""Stories in Elasticsearch: the story stage's memory. It keeps nothing itself and decides nothing about a story."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

from elasticsearch import AsyncElasticsearch, NotFoundError

from rasid.story import Story
from search.bulk import write
from search.documents import story_document, story_from_document
from search.elasticsearch_client import in_our_words
from search.pages import all_hits

__all__ = ["get_story", "put_story", "recent_stories"]


async def recent_stories(
    client: AsyncElasticsearch, since: datetime, languages: Collection[str] = (), *, prefix: str = "news"
) -> list[Story]:
    """The stories last seen at or after `since`, oldest first; with `languages` those that have an article in one.

    What was written before the call is seen: the index is refreshed first.

    Raises:
        Unavailable, Refused: as the client's other calls.
        WireError: a document in the index is not one of ours.
    """
    index = f"{prefix}-stories"
    filters: list[dict[str, Any]] = [{"range": {"last_seen": {"gte": since.astimezone(UTC).isoformat()}}}]
    if languages:
        filters.append({"terms": {"languages": sorted(languages)}})
    async with in_our_words("reading recent stories"):
        await client.indices.refresh(index=index, ignore_unavailable=True)
        query = {"bool": {"filter": filters}}
        order = [{"last_seen": "asc"}, {"story_id": "asc"}]
        return [
            story_from_document(hit["_source"])
            async for hit in all_hits(client, index, query, order, fields=["record"])
        ]


async def get_story(client: AsyncElasticsearch, story_id: str, *, prefix: str = "news") -> Story | None:
    """The story as it is now (not as of the last refresh), None when there is none.

    Raises:
        Unavailable, Refused: as the client's other calls.
        WireError: the document is not one of ours.
    """
    async with in_our_words("reading a story"):
        try:
            answer = await client.get(index=f"{prefix}-stories", id=story_id, source_includes=["record"])
        except NotFoundError:
            return None
    return story_from_document(answer["_source"])


async def put_story(client: AsyncElasticsearch, story: Story, *, prefix: str = "news") -> bool:
    """Stores the story; False when this or a later sequence of it is there already, which is left as it is.

    It waits for Elasticsearch as `bulk.write` does.

    Raises:
        ValueError: Elasticsearch can never store it; with its reason.
        Refused: it refuses us.
    """
    outcome = await write(client, [story_document(story, prefix=prefix)])
    if outcome.poison:
        raise ValueError(f"story {story.id} cannot be stored: {outcome.poison[0].reason}")
    return outcome.written == 1
