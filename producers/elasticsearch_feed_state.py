"""Feed states in Elasticsearch: one document a feed in `<prefix>-feed-state`. It decides nothing about them.

The schedule of a feed is written as a partial document, so that its memory of seen items, which may be large, crosses
the network only when it has changed. A write carries the sequence number that was read: when two producers hold the
same feed for a moment, the second one to write is told so and reads again.
"""

from __future__ import annotations

import base64
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from elasticsearch import AsyncElasticsearch
from elasticsearch.helpers import async_scan

from producers.feed_state import FeedState, StoredFeed
from rasid.errors import Unavailable
from rasid.wire import from_plain, to_plain
from search.elasticsearch_client import in_our_words, reason_of

__all__ = ["ElasticsearchFeedState"]

_AT_ONCE = 200


class ElasticsearchFeedState:
    """The store; it owns the client and closes it."""

    def __init__(self, client: AsyncElasticsearch, prefix: str) -> None:
        self._client = client
        self._index = f"{prefix}-feed-state"

    async def load(self, feeds: Collection[str]) -> Mapping[str, StoredFeed]:
        """See `FeedStateStore.load`."""
        found: dict[str, StoredFeed] = {}
        names = list(feeds)
        async with in_our_words("reading feed states"):
            if not names or not await self._client.indices.exists(index=self._index):
                return found
            for start in range(0, len(names), _AT_ONCE):
                answer = await self._client.mget(index=self._index, ids=names[start : start + _AT_ONCE])
                for document in answer["docs"]:
                    if document.get("found"):
                        found[document["_id"]] = _stored(document)
        return found

    async def all_states(self) -> tuple[FeedState, ...]:
        """The state of every feed that was ever polled, without memories; for tables.

        Raises:
            Unavailable: Elasticsearch cannot be reached.
        """
        async with in_our_words("reading feed states"):
            if not await self._client.indices.exists(index=self._index):
                return ()
            await self._client.indices.refresh(index=self._index)
            # Not sorted by a field: that needs a mapping, which an index made before `rasid search setup` has not.
            hits = async_scan(self._client, index=self._index, query={"_source": ["details"]}, size=1_000)
            states = [from_plain(FeedState, hit["_source"]["details"]) async for hit in hits]
        return tuple(sorted(states, key=lambda state: state.feed))

    async def save(self, changed: Sequence[StoredFeed], *, with_memory: bool) -> Mapping[str, str]:
        """See `FeedStateStore.save`."""
        versions: dict[str, str] = {}
        for start in range(0, len(changed), _AT_ONCE):
            part = changed[start : start + _AT_ONCE]
            operations = [line for stored in part for line in self._operation(stored, with_memory=with_memory)]
            async with in_our_words("writing feed states"):
                answer = await self._client.bulk(operations=operations, index=self._index)
            for item in answer["items"]:
                (result,) = item.values()
                if result["status"] in (200, 201):
                    versions[result["_id"]] = f"{result['_seq_no']}:{result['_primary_term']}"
                elif result["status"] not in (404, 409):
                    raise Unavailable(f"writing the state of feed {result['_id']}: {reason_of(result)}")
        return versions

    def _operation(self, stored: StoredFeed, *, with_memory: bool) -> tuple[dict[str, Any], dict[str, Any]]:
        state = stored.state
        document: dict[str, Any] = {
            "@timestamp": state.last_poll,
            "feed": state.feed,
            "state": state.health.value,
            "next_poll": state.next_poll,
            "details": to_plain(state),
        }
        if with_memory or not stored.version:
            document["memory"] = base64.b64encode(stored.memory).decode("ascii")
        if not stored.version:
            return {"create": {"_id": state.feed}}, document
        number, term = stored.version.split(":")
        checked = {"_id": state.feed, "if_seq_no": int(number), "if_primary_term": int(term)}
        return {"update": checked}, {"doc": document}

    async def forget(self, feeds: Collection[str]) -> frozenset[str]:
        """Removes states, so that the next poll of these feeds is a first one again; gives those that were there.

        Raises:
            Unavailable: Elasticsearch cannot be reached.
        """
        operations = [{"delete": {"_id": feed}} for feed in feeds]
        async with in_our_words("removing feed states"):
            if not operations or not await self._client.indices.exists(index=self._index):
                return frozenset()
            answer = await self._client.bulk(operations=operations, index=self._index, refresh=True)
        return frozenset(item["delete"]["_id"] for item in answer["items"] if item["delete"]["status"] == 200)

    async def close(self) -> None:
        """Closes the client."""
        await self._client.close()


def _stored(document: Mapping[str, Any]) -> StoredFeed:
    source = document["_source"]
    return StoredFeed(
        state=from_plain(FeedState, source["details"]),
        memory=base64.b64decode(source.get("memory") or ""),
        version=f"{document['_seq_no']}:{document['_primary_term']}",
    )
