"""Stories in Elasticsearch: the story stage's memory. It keeps nothing itself and decides nothing about a story.

A story's version counts how often it was stored. Who stores it gives the version that follows the one they know, so
that Elasticsearch refuses them when somebody else has stored it since.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from elasticsearch import AsyncElasticsearch, NotFoundError

from rasid.story import Story
from search.bulk import write
from search.documents import story_document, story_from_document
from search.elasticsearch_client import in_our_words
from search.pages import all_hits
from search.patience import patiently

__all__ = ["KeptStory", "PutStories", "get_story", "put_stories", "recent_stories"]


@dataclass(frozen=True, slots=True)
class KeptStory:
    """A story as it is stored, and its version; one that is to be stored has the version that it will have."""

    story: Story
    version: int


@dataclass(frozen=True, slots=True)
class PutStories:
    """What became of stories that were to be stored, by id."""

    kept: Mapping[str, KeptStory]  # as it stands there now: ours, or what somebody else has stored since.
    refused: Mapping[str, str]  # why it can never be stored.


async def recent_stories(
    client: AsyncElasticsearch, since: datetime, languages: Collection[str] = (), *, prefix: str = "news"
) -> list[KeptStory]:
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
        return [_kept(hit) async for hit in all_hits(client, index, query, order, fields=["record"])]


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


async def put_stories(
    client: AsyncElasticsearch,
    stories: Iterable[KeptStory],
    *,
    prefix: str = "news",
    on_wait: Callable[[str], None] = lambda _: None,
) -> PutStories:
    """Stores each story unless its version or a later one is there already; all in one request, unless they are large.

    It waits for Elasticsearch as `bulk.write` does.

    Raises:
        Refused: it refuses us.
        WireError: what is there is not one of ours.
    """
    kept = {one.story.id: one for one in stories}
    documents = [story_document(one.story, version=one.version, prefix=prefix) for one in kept.values()]
    outcome = await write(client, documents, on_wait=on_wait)
    refused = {poison.document.id: poison.reason for poison in outcome.poison}
    for name in refused:
        del kept[name]
    if outcome.older:
        kept.update(await patiently(lambda: _as_stored(client, list(kept), prefix), on_wait))
    return PutStories(kept, refused)


async def _as_stored(client: AsyncElasticsearch, story_ids: list[str], prefix: str) -> dict[str, KeptStory]:
    async with in_our_words("reading stories"):
        answer = await client.mget(index=f"{prefix}-stories", ids=story_ids, source_includes=["record"])
    return {found["_id"]: _kept(found) for found in answer["docs"] if found.get("found")}


def _kept(hit: Mapping[str, Any]) -> KeptStory:
    return KeptStory(story_from_document(hit["_source"]), hit["_version"])
