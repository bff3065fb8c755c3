"""Reads all hits of a query, page after page, from one moment's view of the index. It builds no query."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any

from elasticsearch import AsyncElasticsearch

__all__ = ["all_hits"]

_PAGE = 500
_KEEP = "2m"


async def all_hits(
    client: AsyncElasticsearch,
    index: str,
    query: dict[str, Any],
    order: Sequence[dict[str, Any]],
    *,
    fields: Sequence[str] = (),
) -> AsyncIterator[dict[str, Any]]:
    """Every hit in this order; what is written meanwhile is not seen. `fields` are the parts of the source wanted.

    The view (a point in time) is closed at the end, also when the caller stops early; it ends by itself after two
    minutes without a page.
    """
    opened = await client.open_point_in_time(index=index, keep_alive=_KEEP, ignore_unavailable=True)
    view = opened["id"]
    after: Any = None
    try:
        while True:
            answer = await client.search(
                pit={"id": view, "keep_alive": _KEEP},
                query=query,
                sort=list(order),
                size=_PAGE,
                search_after=after,
                source_includes=list(fields) or None,
                track_total_hits=False,
                version=True,
            )
            view = answer.get("pit_id", view)
            hits = answer["hits"]["hits"]
            for hit in hits:
                yield hit
            if len(hits) < _PAGE:
                return
            after = hits[-1]["sort"]
    finally:
        await client.close_point_in_time(id=view)
