"""The ledger in Elasticsearch, as `search.ledger` promises it. What is asked at the same time shares requests."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import elastic_transport
import elasticsearch
from elasticsearch import AsyncElasticsearch

from rasid.delivery import DeliveryHint
from rasid.errors import Refused, Unavailable
from rasid.ledger_value import LedgerValue, kind_of
from rasid.wire import encode, from_plain
from search.elasticsearch_batches import Batches
from search.ledger import Kind, Place, Stored, Version
from search.ledger_index import fields_of, index_time, ledger_index

__all__ = ["ElasticsearchLedger"]


_WINDOW = 10_000  # index.max_result_window: a search gives no more.
_TERMS = 65_000  # index.max_terms_count is 65,536.


@dataclass(frozen=True, slots=True)
class _Write:
    action: str  # "create" or "index".
    value: LedgerValue
    seen: Version | None = None


def _stored(hit: Mapping[str, Any]) -> Stored[LedgerValue]:
    value = from_plain(kind_of(hit["_id"]), hit["_source"]["value"])
    return Stored(value, Version(hit["_seq_no"], hit["_primary_term"]))


class ElasticsearchLedger:
    """The ledger in one index. The client is the caller's to make and to close.

    Calls made at the same time share requests (see `elasticsearch_batches`).
    """

    def __init__(self, client: AsyncElasticsearch, prefix: str) -> None:
        self._client = client
        self.index = ledger_index(prefix)
        self._reads: Batches[str] = Batches(self._mget)
        self._writes: Batches[_Write] = Batches(self._bulk)
        self._searches: Batches[dict[str, Any]] = Batches(self._msearch, most=50)

    async def get(self, identifiers: Iterable[str]) -> dict[str, Stored[LedgerValue]]:
        wanted = [identifier for identifier in dict.fromkeys(identifiers) if identifier]
        answers = await self._reads.ask(wanted) if wanted else []
        return {name: stored for name, stored in zip(wanted, answers, strict=True) if stored is not None}

    async def create(self, values: Iterable[LedgerValue]) -> tuple[bool, ...]:
        writes = [_Write("create", value) for value in values]
        answers = await self._writes.ask(writes) if writes else []
        return tuple(version is not None for version in answers)

    async def replace(self, value: LedgerValue, seen: Version) -> Version | None:
        (version,) = await self._writes.ask([_Write("index", value, seen)])
        return version if isinstance(version, Version) else None

    async def put(self, value: LedgerValue) -> None:
        await self._writes.ask([_Write("index", value)])

    async def _mget(self, identifiers: Sequence[str]) -> Sequence[Stored[LedgerValue] | None]:
        answer = await _asked(self._client.mget(index=self.index, ids=list(dict.fromkeys(identifiers))))
        found = {hit["_id"]: _stored(hit) for hit in answer["docs"] if hit.get("found")}
        return [found.get(identifier) for identifier in identifiers]

    async def _bulk(self, writes: Sequence[_Write]) -> Sequence[Version | Exception | None]:
        operations: list[Any] = []
        for write in writes:
            action: dict[str, Any] = {"_id": write.value.id}
            if write.seen is not None:
                action |= {"if_seq_no": write.seen.number, "if_primary_term": write.seen.term}
            # Encoded here in one go: the client would build plain values first.
            operations += [encode({write.action: action}), encode(fields_of(write.value) | {"value": write.value})]
        answer = await _asked(self._client.bulk(index=self.index, operations=operations))
        return [_outcome(item[write.action]) for write, item in zip(writes, answer["items"], strict=True)]

    async def due(
        self,
        now: datetime,
        claimed_before: datetime,
        most: int,
        *,
        without: Collection[str] = (),
        only: str = "",
    ) -> tuple[DeliveryHint, ...]:
        waiting = _all({"term": {"state": "pending"}}, {"range": {"due": {"lte": index_time(now)}}})
        stuck = _all({"term": {"state": "sending"}}, {"range": {"due": {"lte": index_time(claimed_before)}}})
        wanted: list[dict[str, Any]] = [{"term": {"kind": "delivery"}}]
        if only:
            wanted.append({"term": {"endpoint": only}})
        query = {
            "bool": {
                "filter": wanted,
                "must_not": [{"terms": {"endpoint": sorted(without)[:_TERMS]}}] if without else [],
                "should": [waiting, stuck],
                "minimum_should_match": 1,
            }
        }
        found = await self._fields(query, "due", most, ("endpoint",))
        return tuple(
            DeliveryHint(delivery=name, endpoint=fields["endpoint"][0], due=due) for name, due, fields in found
        )

    async def sent(self, endpoint: str, since: datetime, most: int) -> tuple[datetime, ...]:
        query = _all({"term": {"endpoint": endpoint}}, {"range": {"finished": {"gt": index_time(since)}}})
        return tuple(sorted(moment for _, moment, _ in await self._fields(query, "finished", most, (), newest=True)))

    async def _fields(
        self, query: dict[str, Any], moment: str, most: int, names: Sequence[str], *, newest: bool = False
    ) -> list[tuple[str, datetime, dict[str, Any]]]:
        """Of what is found the ids, the moment it is ordered by, and the fields `names`; not the documents."""
        body = {
            "query": query,
            "sort": [{moment: {"order": "desc" if newest else "asc", "unmapped_type": "date"}}],
            "size": min(most, _WINDOW),
            "_source": False,
            "docvalue_fields": [{"field": name} for name in names],
            "track_total_hits": False,
        }
        (hits,) = await self._searches.ask([body])
        return [(hit["_id"], datetime.fromtimestamp(hit["sort"][0] / 1000, UTC), hit.get("fields", {})) for hit in hits]

    async def find(
        self,
        kind: type[Kind],
        terms: Mapping[str, str | Sequence[str]],
        *,
        most: int = 1000,
        newest: bool = False,
        fresh: bool = True,
        after: Place | None = None,
    ) -> tuple[Stored[Kind], ...]:
        filters: list[dict[str, Any]] = [{"term": {"kind": kind.__name__.lower()}}]
        for name, wanted in terms.items():
            filters.append({"term": {name: wanted}} if isinstance(wanted, str) else {"terms": {name: list(wanted)}})
        if fresh:
            await _asked(self._client.indices.refresh(index=self.index, ignore_unavailable=True))
        found = await self._search(_all(*filters), "created", most, newest=newest, after=after)
        return tuple(Stored(one.value, one.version) for one in found if isinstance(one.value, kind))

    async def stories(self, tenant: str, *, most: int, after: Place | None = None) -> tuple[Place, ...]:
        newest = {"max": {"field": "created"}}
        groups: dict[str, Any] = {
            "terms": {"field": "story", "size": _WINDOW, "order": [{"newest": "desc"}, {"_key": "asc"}]},
            "aggs": {"newest": newest},
        }
        await _asked(self._client.indices.refresh(index=self.index, ignore_unavailable=True))
        answer = await _asked(
            self._client.search(
                index=self.index,
                ignore_unavailable=True,
                query=_all({"term": {"tenant": tenant}}, {"terms": {"kind": ["notification", "digestmatch"]}}),
                size=0,
                aggs={"stories": groups},
            )
        )
        buckets = answer.get("aggregations", {}).get("stories", {}).get("buckets", ())
        places = (Place(round(one["newest"]["value"] or 0), one["key"]) for one in buckets)
        behind = (one for one in places if after is None or (-one.created, one.id) > (-after.created, after.id))
        return tuple(itertools.islice(behind, most))

    async def _search(
        self,
        query: dict[str, Any],
        sort: str,
        most: int,
        *,
        newest: bool = False,
        after: Place | None = None,
    ) -> list[Stored[LedgerValue]]:
        order = {"order": "desc" if newest else "asc", "unmapped_type": "date", "missing": "_last"}
        body = {
            "query": query,
            "sort": [{sort: order}, {"id": {"order": "asc", "unmapped_type": "keyword", "missing": "_last"}}],
            "size": min(most, _WINDOW),
            "seq_no_primary_term": True,
            "track_total_hits": False,
        }
        if after is not None:
            body["search_after"] = [after.created, after.id]
        (hits,) = await self._searches.ask([body])
        return [_stored(hit) for hit in hits]

    async def _msearch(self, bodies: Sequence[dict[str, Any]]) -> Sequence[Any]:
        """Many searches as one request: after a restart every endpoint asks for its last deliveries at once."""
        head = {"index": self.index, "ignore_unavailable": True}
        lines = [line for body in bodies for line in (head, body)]
        answer = await _asked(self._client.msearch(searches=lines))
        return [
            part["hits"]["hits"] if part["status"] == 200 else _outcome({"status": part["status"], **part})
            for part in answer["responses"]
        ]


def _all(*filters: dict[str, Any]) -> dict[str, Any]:
    return {"bool": {"filter": list(filters)}}


async def _asked(call: Any) -> Any:
    """The answer of a call; what cannot be reached or is overloaded is Unavailable, what refuses us is Refused."""
    try:
        return await call
    except (elasticsearch.AuthenticationException, elasticsearch.AuthorizationException) as error:
        raise Refused(f"Elasticsearch refuses the ledger: {error}") from error
    except elasticsearch.ApiError as error:
        if error.status_code == 429 or error.status_code >= 500:
            raise Unavailable(f"the ledger cannot be used now: {error.status_code}") from error
        raise
    except elastic_transport.TransportError as error:
        raise Unavailable(f"the ledger cannot be reached: {error}") from error


def _outcome(item: Mapping[str, Any]) -> Version | Exception | None:
    """The new version, None when the document was there or has changed, or why it could not be written."""
    status, error = item["status"], item.get("error", {})
    if status in (200, 201):
        return Version(item["_seq_no"], item["_primary_term"])
    if status == 409:
        return None
    reason = f"{error.get('type', '')}: {error.get('reason', '')}"
    if status == 429 or status >= 500:
        return Unavailable(f"the ledger cannot be used now: {status} {reason}")
    return Refused(f"the ledger refuses a document: {status} {reason}")
