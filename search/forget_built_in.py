"""Takes old canaries out of the ledger, so that they do not fill it. What readers were told is not touched."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from elasticsearch import AsyncElasticsearch

from rasid.canary import CANARY
from rasid.policy_yaml import BUILT_IN_TENANT
from search.elasticsearch_client import in_our_words
from search.ledger_index import ledger_index

__all__ = ["forget_built_in"]

_AT_ONCE = 1_000


async def forget_built_in(client: AsyncElasticsearch, prefix: str, before: datetime) -> int:
    """Deletes what is known of canaries that were decided before this moment; how many documents that were.

    Raises:
        Unavailable, Refused: Elasticsearch cannot be reached, or refuses us.
    """
    old: list[dict[str, Any]] = [
        {"range": {"created": {"lt": before.astimezone(UTC).isoformat()}}},
        # A thread has no time of its own; it is of no use once its canary is through, which takes seconds.
        {"term": {"kind": "thread"}},
    ]
    query = {
        "bool": {
            "filter": [
                {"term": {"tenant": BUILT_IN_TENANT}},
                {"term": {"recipient": CANARY}},
                {"bool": {"should": old, "minimum_should_match": 1}},
            ]
        }
    }
    index, deleted = ledger_index(prefix), 0
    async with in_our_words("forgetting canaries"):
        while True:
            # Not `_delete_by_query`: it belongs to a module of Elasticsearch that the local node goes without.
            answer = await client.search(
                index=index, query=query, size=_AT_ONCE, source=False, track_total_hits=False, ignore_unavailable=True
            )
            operations = [{"delete": {"_id": hit["_id"]}} for hit in answer["hits"]["hits"]]
            if operations:
                await client.bulk(index=index, operations=operations, refresh=True)
                deleted += len(operations)
            if len(operations) < _AT_ONCE:
                return deleted
