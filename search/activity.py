"""When there was something, of feeds, languages and watches, as the index knows it. Silence is decided elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from elasticsearch import AsyncElasticsearch

from search.elasticsearch_client import in_our_words
from search.pages import all_hits
from search.templates import articles_pattern

__all__ = ["FeedLife", "Seen", "feed_lives", "seen_since"]

_WELL = ("ok", "empty", "never polled", "rate limited")
_PAGE = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedLife:
    """What the producers noted of a feed. Times are as the feed's state says them."""

    feed: str
    last_new: datetime | None
    last_ok: datetime | None
    broken: str  # why it cannot be read now, "" when it can.


@dataclass(frozen=True, slots=True)
class Seen:
    """The hours in which articles were first seen, by value of a field, and the last moment of each."""

    moments: Mapping[str, tuple[datetime, ...]]


async def feed_lives(client: AsyncElasticsearch, *, prefix: str) -> tuple[FeedLife, ...]:
    """Every feed that was ever polled; also those that are on no list any more.

    Raises:
        Unavailable, Refused: Elasticsearch cannot be reached, or refuses us.
    """
    found = []
    async with in_our_words("reading feed states"):
        hits = all_hits(
            client,
            f"{prefix}-feed-state",
            {"exists": {"field": "feed"}},
            [{"feed": "asc"}],
            fields=["state", "feed", *(f"details.{name}" for name in ("last_new", "last_ok", "reason"))],
        )
        async for hit in hits:
            source = hit["_source"]
            details = source.get("details", {})
            state = source.get("state", "")
            broken = "" if state in _WELL else f"{state}: {details.get('reason', '')}".rstrip(": ")
            found.append(
                FeedLife(
                    feed=source["feed"],
                    last_new=_moment(details.get("last_new")),
                    last_ok=_moment(details.get("last_ok")),
                    broken=broken,
                )
            )
    return tuple(found)


async def seen_since(client: AsyncElasticsearch, field: str, since: datetime, *, prefix: str) -> Seen:
    """When articles with each value of `field` (`lang` or `watches`) were first seen, of those indexed since.

    One moment for each hour with something, the last of that hour. The first poll of a feed does not count.

    Raises:
        Unavailable, Refused: Elasticsearch cannot be reached, or refuses us.
    """
    moments: dict[str, list[datetime]] = {}
    after: dict[str, Any] | None = None
    query = {
        "bool": {
            "filter": [{"range": {"indexed": {"gte": since.astimezone(UTC).isoformat()}}}],
            "must_not": [{"term": {"backfill": True}}],
        }
    }
    sources: list[Any] = [
        {"value": {"terms": {"field": field}}},
        {"hour": {"date_histogram": {"field": "first_seen", "fixed_interval": "1h"}}},
    ]
    async with in_our_words("counting articles by hour"):
        while True:
            composite: dict[str, Any] = {"size": _PAGE, "sources": sources}
            if after is not None:
                composite["after"] = after
            answer = await client.search(
                index=articles_pattern(prefix),
                ignore_unavailable=True,
                size=0,
                query=query,
                aggs={"hours": {"composite": composite, "aggs": {"last": {"max": {"field": "first_seen"}}}}},
            )
            # Without any index there is no aggregation either.
            found = answer.get("aggregations", {}).get("hours", {"buckets": []})
            for bucket in found["buckets"]:
                last = datetime.fromtimestamp(bucket["last"]["value"] / 1000, UTC)
                moments.setdefault(bucket["key"]["value"], []).append(last)
            after = found.get("after_key")
            if after is None or len(found["buckets"]) < _PAGE:
                return Seen({value: tuple(sorted(many)) for value, many in moments.items()})


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
