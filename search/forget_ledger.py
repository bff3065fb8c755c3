"""Takes what is old and over out of the ledger: decisions, messages, deliveries that ended, and old threads.

What still holds stays however old it is: what waits to be sent, who left, muted stories, addresses that take no mail,
and what is known of an endpoint. The ledger is one index, so single documents go, not indices.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from elasticsearch import AsyncElasticsearch

from rasid.delivery import DeliveryState
from search.elasticsearch_client import in_our_words
from search.ledger_index import ledger_index

__all__ = ["LEAST_LEDGER", "forget_ledger"]

LEAST_LEDGER = timedelta(days=31)
_AT_ONCE = 1_000
_ENDED = [one.value for one in DeliveryState if one not in (DeliveryState.PENDING, DeliveryState.SENDING)]


async def forget_ledger(
    client: AsyncElasticsearch, prefix: str, keep: timedelta, now: datetime, *, check: bool = False
) -> int:
    """Deletes what is older than `keep`, with `check` nothing; how many documents those are.

    Raises:
        ValueError: `keep` is shorter than 31 days: a replay of what is still in Kafka would tell people again.
        Unavailable, Refused: Elasticsearch cannot be reached, or refuses us.
    """
    if keep < LEAST_LEDGER:
        raise ValueError("the ledger is kept for at least 31 days")
    ended = {"bool": {"filter": [{"term": {"kind": "delivery"}}, {"terms": {"state": _ENDED}}]}}
    told = {"terms": {"kind": ["decision", "notification", "digestmatch", "thread"]}}
    query: dict[str, Any] = {
        "bool": {
            "filter": [{"range": {"created": {"lt": (now - keep).astimezone(UTC).isoformat()}}}],
            "should": [ended, told],
            "minimum_should_match": 1,
        }
    }
    index, deleted = ledger_index(prefix), 0
    async with in_our_words("forgetting old entries of the ledger"):
        if check:
            answer = await client.count(index=index, query=query, ignore_unavailable=True)
            return int(answer["count"])
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
