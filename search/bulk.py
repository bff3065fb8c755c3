"""Writes documents and returns only when each one is stored, already there, or can never be stored.

A caller that acknowledges its messages after `write` has returned loses nothing. Back-pressure is the waiting itself:
while Elasticsearch is away or over its limits, `write` tries again, for ever, until it is cancelled. It logs nothing;
`on_wait` tells the caller's metrics that it waits, and why.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from elastic_transport import TransportError
from elasticsearch import ApiError, AsyncElasticsearch

from rasid.errors import Refused, Unavailable
from search.documents import Document
from search.elasticsearch_client import our_error, reason_of

__all__ = ["MAX_BYTES", "MAX_DOCUMENTS", "BulkOutcome", "Poison", "SortedOut", "sort_out", "split_requests", "write"]

MAX_DOCUMENTS = 500
MAX_BYTES = 5 * 1024 * 1024
"""A request holds at most so much, or one larger document alone (Elasticsearch's own limit is 100 MB)."""

_FIRST_PAUSE = 0.25
_LONGEST_PAUSE = 30.0
_REFUSALS = 8
"""After a restart a node answers 401 for some seconds while it loads its users: so many tries, over about 10 s."""

OnWait = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Poison:
    """A document that can never be stored, and Elasticsearch's reason."""

    document: Document
    reason: str


@dataclass(frozen=True, slots=True)
class BulkOutcome:
    """What became of the documents: `written` + `older` + the poison are all that were given."""

    written: int = 0
    older: int = 0  # an equal or newer version was there already: a repeat.
    poison: tuple[Poison, ...] = ()


async def write(
    client: AsyncElasticsearch, documents: Iterable[Document], *, on_wait: OnWait | None = None
) -> BulkOutcome:
    """Writes all documents by external version; of several with one id, the highest version stays in any order.

    Raises:
        Refused: Elasticsearch does not accept our credentials, or these may not write (after ten seconds of trying).
        asyncio.CancelledError: cancelled while waiting; what was written stays written, and a repeat is harmless.
    """
    written = older = 0
    poison: list[Poison] = []
    for request in split_requests(documents):
        pending: Sequence[tuple[Document, bytes]] = request
        attempt = refusals = 0
        while pending:
            sorted_out = await _send(client, pending)
            written += sorted_out.written
            older += sorted_out.older
            poison += sorted_out.poison
            pending = sorted_out.again
            if not pending:
                break
            refusals = refusals + 1 if sorted_out.refused else 0
            if refusals >= _REFUSALS:
                raise Refused(sorted_out.why)
            # Progress starts the back-off anew; without it the pause doubles.
            attempt = 0 if len(pending) < len(request) and (sorted_out.written or sorted_out.older) else attempt + 1
            if on_wait is not None:
                on_wait(sorted_out.why)
            longest = 1.5 if sorted_out.refused else _LONGEST_PAUSE
            await asyncio.sleep(min(longest, _FIRST_PAUSE * 2**attempt) * random.uniform(0.75, 1.25))  # noqa: S311 - jitter, no secret
    return BulkOutcome(written, older, tuple(poison))


@dataclass(frozen=True, slots=True)
class SortedOut:
    """What one answer says of the documents of its request; `again` are to be sent again, `why` says why."""

    written: int
    older: int
    poison: list[Poison]
    again: Sequence[tuple[Document, bytes]]
    why: str = ""
    refused: bool = False


async def _send(client: AsyncElasticsearch, lines: Sequence[tuple[Document, bytes]]) -> SortedOut:
    """One request, and what became of each document in it."""
    doing = f"writing {len(lines)} documents"
    operations: Any = [part for _, raw in lines for part in raw.split(b"\n")]  # Encoded already; sent as they are.
    try:
        answer = await client.bulk(operations=operations, filter_path="items.*.status,items.*.error")
    except (ApiError, TransportError) as error:
        ours = our_error(error, doing)
        if isinstance(ours, Unavailable | Refused):
            return SortedOut(0, 0, [], lines, str(ours), isinstance(ours, Refused))
        if not isinstance(error, ApiError) or error.status_code not in (400, 413):
            raise
        if len(lines) > 1:  # Refused whole because of one document, or for its size: find which.
            return await _halves(client, lines)
        return SortedOut(0, 0, [Poison(lines[0][0], f"{error.status_code} {reason_of(error.body)}")], [])
    return sort_out(lines, answer["items"])


async def _halves(client: AsyncElasticsearch, lines: Sequence[tuple[Document, bytes]]) -> SortedOut:
    middle = len(lines) // 2
    first, second = await _send(client, lines[:middle]), await _send(client, lines[middle:])
    return SortedOut(
        first.written + second.written,
        first.older + second.older,
        first.poison + second.poison,
        [*first.again, *second.again],
        first.why or second.why,
        first.refused or second.refused,
    )


def sort_out(lines: Sequence[tuple[Document, bytes]], items: list[dict[str, Any]]) -> SortedOut:
    """The fate of each document by its item's status: done, there already, again later, refused, or never."""
    written = older = 0
    poison: list[Poison] = []
    again: list[tuple[Document, bytes]] = []
    why, refused = "", False
    for line, item in zip(lines, items, strict=True):
        (result,) = item.values()
        status = int(result["status"])
        if 200 <= status < 300:
            written += 1
        elif status == 409:
            older += 1
        elif status in (401, 403) and not _closed(result):
            again.append(line)
            why, refused = f"Elasticsearch refuses to write to {line[0].index}: {reason_of(result)}", True
        elif status in (400, 404):
            poison.append(Poison(line[0], f"{status} {reason_of(result)}"))
        else:
            again.append(line)
            why = why or f"{status} {reason_of(result)}"
    return SortedOut(written, older, poison, again, why, refused)


def _closed(result: dict[str, Any]) -> bool:
    """True when an index takes no writes at present: the disk is full, or it is read-only (also a 403)."""
    error = result.get("error")
    return isinstance(error, dict) and error.get("type") == "cluster_block_exception"


def split_requests(documents: Iterable[Document]) -> Iterable[list[tuple[Document, bytes]]]:
    """The documents with their encoded lines, in requests of at most MAX_DOCUMENTS and MAX_BYTES."""
    request: list[tuple[Document, bytes]] = []
    size = 0
    for document in documents:
        raw = _line(document)
        if request and (len(request) >= MAX_DOCUMENTS or size + len(raw) > MAX_BYTES):
            yield request
            request, size = [], 0
        request.append((document, raw))
        size += len(raw)
    if request:
        yield request


def _line(document: Document) -> bytes:
    action = {
        "index": {
            "_index": document.index,
            "_id": document.id,
            "version": document.version,
            "version_type": "external",
        }
    }
    return msgspec.json.encode(action) + b"\n" + msgspec.json.encode(document.source)
