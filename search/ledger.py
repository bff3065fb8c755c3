"""The ledger in Elasticsearch: what was decided, told and delivered, each document by an id made from its content.

Reads by id are real-time (a document is seen at once); `due` and `find` are searches and lag by the refresh (one
second). Writes are create-if-absent or compare-and-set, so that two processes never overwrite each other. What to do
about a document is not decided here. `Ledger` is the contract; tests run one suite on this and on the fake.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Generic, Protocol, TypeVar

import elastic_transport
import elasticsearch
from elasticsearch import AsyncElasticsearch

from rasid.alert_decision import Thread
from rasid.delivery import Delivery, DeliveryHint, DeliveryState
from rasid.errors import Refused, Unavailable
from rasid.ledger_value import DigestMatch, LedgerValue, kind_of
from rasid.notification import Notification
from rasid.wire import encode, from_plain
from search.elasticsearch_batches import Batches

__all__ = [
    "LEDGER_TEMPLATE",
    "ElasticsearchLedger",
    "Ledger",
    "Stored",
    "Version",
    "fields_of",
    "ledger_index",
    "ledger_templates",
]

Value_co = TypeVar("Value_co", bound=LedgerValue, covariant=True)
Kind = TypeVar("Kind", bound=LedgerValue)

_WINDOW = 10_000  # index.max_result_window: a search gives no more.

LEDGER_TEMPLATE: dict[str, Any] = {
    "settings": {"number_of_shards": 1, "refresh_interval": "1s", "auto_expand_replicas": False},
    "mappings": {
        "dynamic": "strict",
        "properties": {
            "kind": {"type": "keyword"},
            "tenant": {"type": "keyword"},
            "recipient": {"type": "keyword"},
            "endpoint": {"type": "keyword"},
            "subscription": {"type": "keyword"},
            "story": {"type": "keyword"},
            "article": {"type": "keyword"},
            "notification": {"type": "keyword"},
            "digest": {"type": "keyword"},
            "state": {"type": "keyword"},
            "code": {"type": "keyword"},
            "hold": {"type": "keyword"},
            "into": {"type": "keyword"},
            "due": {"type": "date"},
            "created": {"type": "date"},
            # Of what was delivered: when, and how long after the decision, the wait of its level among it.
            "finished": {"type": "date"},
            "latency_seconds": {"type": "float"},
            # The value itself is only fetched by id, never searched.
            "value": {"type": "object", "enabled": False},
        },
    },
}


def ledger_index(prefix: str) -> str:
    """The name of the ledger's index."""
    return f"{prefix}-ledger"


def ledger_templates(prefix: str, replicas: int) -> dict[str, dict[str, Any]]:
    """Index templates by name, as `indices.put_index_template` takes them."""
    settings = LEDGER_TEMPLATE["settings"] | {"number_of_replicas": replicas}
    name = ledger_index(prefix)
    body = {
        "index_patterns": [name],
        "priority": 300,
        "template": LEDGER_TEMPLATE | {"settings": settings},
    }
    return {name: body}


@dataclass(frozen=True, slots=True)
class Version:
    """Which write of a document one has seen; 0, 0 of one that does not exist."""

    number: int
    term: int


@dataclass(frozen=True, slots=True)
class Stored(Generic[Value_co]):
    """A document as it is in the ledger."""

    value: Value_co
    version: Version


class Ledger(Protocol):
    """What planner, dispatcher, web pages and commands ask of the ledger."""

    async def get(self, identifiers: Iterable[str]) -> dict[str, Stored[LedgerValue]]:
        """The documents with these ids, as they are now; those that do not exist are left out.

        Raises:
            Unavailable: the ledger cannot be reached; nothing was read.
        """

    async def create(self, values: Iterable[LedgerValue]) -> tuple[bool, ...]:
        """Writes each value unless its id exists; for each, whether it was written.

        Raises:
            Unavailable: at least one was not written and does not exist; writing all again is safe.
        """

    async def replace(self, value: LedgerValue, seen: Version) -> Version | None:
        """Overwrites the document if nobody has since `seen`; None when somebody has."""

    async def put(self, value: LedgerValue) -> None:
        """Writes the value whatever is there: for what a person did last, as a mute."""

    async def due(self, now: datetime, claimed_before: datetime, most: int) -> tuple[DeliveryHint, ...]:
        """Deliveries that wait and are due, and those claimed before and never finished; the longest due first.

        It says which they are, not what they hold: `get` tells, and as they are now.
        """

    async def sent(self, endpoint: str, since: datetime, most: int) -> tuple[datetime, ...]:
        """When deliveries to an endpoint were made, oldest first; tests do not count. At most the latest so many."""

    async def find(
        self,
        kind: type[Kind],
        terms: Mapping[str, str | Sequence[str]],
        *,
        most: int = 1000,
        newest: bool = False,
        fresh: bool = True,
    ) -> tuple[Stored[Kind], ...]:
        """Documents of a kind whose index fields have these values, oldest first.

        With `fresh`, what was written before is seen; it costs a refresh.
        """


def fields_of(value: LedgerValue) -> dict[str, Any]:
    """What of a value can be searched; the rest is only carried."""
    fields: dict[str, Any] = {"kind": type(value).__name__.lower()}
    for name in (
        "tenant",
        "recipient",
        "endpoint",
        "subscription",
        "story",
        "article",
        "notification",
        "digest",
        "state",
        "code",
        "hold",
    ):
        found = getattr(value, name, "")
        if found:
            fields[name] = str(found)
    if isinstance(value, Delivery):
        if value.into:
            fields["into"] = value.into
        fields["due"] = _time(value.claimed if value.claimed is not None else value.due)
        fields["created"] = _time(value.created)
        if value.state is DeliveryState.DELIVERED and value.attempts:
            finished = value.attempts[-1].at
            fields["latency_seconds"] = round(max(0.0, (finished - value.created).total_seconds()), 3)
            if not value.test:
                fields["finished"] = _time(finished)
    elif isinstance(value, Notification):
        fields |= {"due": _time(value.due), "created": _time(value.created)}
    elif isinstance(value, Thread):
        if value.told:
            fields["created"] = _time(value.told[-1].due)
    elif isinstance(value, DigestMatch):
        fields["created"] = _time(value.entry.story.first_seen)
    else:
        made = getattr(value, "decided", None) or getattr(value, "made", None)
        if made is not None:
            fields["created"] = _time(made)
    return fields


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds")


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

    async def due(self, now: datetime, claimed_before: datetime, most: int) -> tuple[DeliveryHint, ...]:
        waiting = _all({"term": {"state": "pending"}}, {"range": {"due": {"lte": _time(now)}}})
        stuck = _all({"term": {"state": "sending"}}, {"range": {"due": {"lte": _time(claimed_before)}}})
        query = {
            "bool": {"filter": [{"term": {"kind": "delivery"}}], "should": [waiting, stuck], "minimum_should_match": 1}
        }
        found = await self._fields(query, "due", most, ("endpoint",))
        return tuple(
            DeliveryHint(delivery=name, endpoint=fields["endpoint"][0], due=due) for name, due, fields in found
        )

    async def sent(self, endpoint: str, since: datetime, most: int) -> tuple[datetime, ...]:
        query = _all({"term": {"endpoint": endpoint}}, {"range": {"finished": {"gt": _time(since)}}})
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
    ) -> tuple[Stored[Kind], ...]:
        filters: list[dict[str, Any]] = [{"term": {"kind": kind.__name__.lower()}}]
        for name, wanted in terms.items():
            filters.append({"term": {name: wanted}} if isinstance(wanted, str) else {"terms": {name: list(wanted)}})
        if fresh:
            await _asked(self._client.indices.refresh(index=self.index, ignore_unavailable=True))
        found = await self._search(_all(*filters), "created", most, newest=newest)
        return tuple(Stored(one.value, one.version) for one in found if isinstance(one.value, kind))

    async def _search(
        self, query: dict[str, Any], sort: str, most: int, *, newest: bool = False
    ) -> list[Stored[LedgerValue]]:
        order = {"order": "desc" if newest else "asc", "unmapped_type": "date", "missing": "_last"}
        body = {
            "query": query,
            "sort": [{sort: order}],
            "size": min(most, _WINDOW),
            "seq_no_primary_term": True,
            "track_total_hits": False,
        }
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
