"""What readers and tenants changed by themselves, in Elasticsearch: subscribers, silences, tokens of the API.

One index, `<prefix>.accounts`, whose name is not of the form `<prefix>-…`, so that the role of people who search news
does not read addresses. Reads by id are real-time; `changes` is a search and lags by the refresh. Writes are
create-if-absent or compare-and-set. What a document means is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

import structlog
from elasticsearch import AsyncElasticsearch, ConflictError, NotFoundError

from rasid.api_token import ApiToken
from rasid.errors import WireError
from rasid.self_service import Subscriber
from rasid.subscription import Silence
from rasid.wire import from_plain, to_plain
from search.elasticsearch_client import in_our_words

__all__ = ["Account", "Accounts", "Changes", "account_templates", "accounts_index", "silence_key", "token_key"]

log = structlog.get_logger()
Account = Subscriber | Silence | ApiToken
Kind = TypeVar("Kind", Subscriber, Silence, ApiToken)
_KINDS: dict[str, type[Subscriber | Silence | ApiToken]] = {
    "subscriber": Subscriber,
    "silence": Silence,
    "token": ApiToken,
}
_NAMES: dict[type, str] = {kind: name for name, kind in _KINDS.items()}
_PAGE = 1000
_MAPPING = {
    "dynamic": "strict",
    "properties": {
        "kind": {"type": "keyword"},
        "tenant": {"type": "keyword"},
        "changed": {"type": "date"},
        # The value itself is only fetched, never searched.
        "value": {"type": "object", "enabled": False},
    },
}


def accounts_index(prefix: str) -> str:
    """The name of the index."""
    return f"{prefix}.accounts"


def account_templates(prefix: str, replicas: int) -> dict[str, dict[str, Any]]:
    """Index templates by name, as `indices.put_index_template` takes them."""
    # One shard: the numbers of its writes are one order, by which `changes` goes.
    settings = {"number_of_shards": 1, "number_of_replicas": replicas, "refresh_interval": "1s"}
    body = {
        "index_patterns": [accounts_index(prefix)],
        "priority": 300,
        "template": {"settings": settings, "mappings": _MAPPING},
    }
    return {f"{prefix}-accounts": body}


def silence_key(tenant: str, identifier: str) -> str:
    """The document's id of a silence: two tenants may use one id."""
    return f"sil/{tenant}/{identifier}"


def token_key(identifier: str) -> str:
    """The document's id of a token of the API."""
    return f"tok/{identifier}"


@dataclass(frozen=True, slots=True)
class Seen:
    """Which write of a document one has seen."""

    number: int
    term: int


@dataclass(frozen=True, slots=True)
class Changes:
    """What was written after a place, and how many documents there are: fewer than known means that some are gone."""

    values: tuple[tuple[str, Subscriber | Silence | None], ...]  # by document id; None: cannot be read.
    place: int
    total: int


class Accounts:
    """The index. The client is the caller's to make and to close.

    Raises:
        Unavailable: from every method, when Elasticsearch cannot be reached or cannot answer now.
        Refused: when it refuses us.
    """

    def __init__(self, client: AsyncElasticsearch, prefix: str) -> None:
        self._client = client
        self.index = accounts_index(prefix)

    async def get(self, kind: type[Kind], key: str) -> tuple[Kind | None, Seen | None]:
        """The value with this key as it is now, and which write of it; None when there is none."""
        async with in_our_words("reading an account"):
            try:
                answer = await self._client.get(index=self.index, id=key)
            except NotFoundError:
                return None, None
        if answer["_source"]["kind"] != _NAMES[kind]:
            return None, None
        return from_plain(kind, answer["_source"]["value"]), Seen(answer["_seq_no"], answer["_primary_term"])

    async def write(self, key: str, value: Account, now: datetime, seen: Seen | None) -> bool:
        """Writes if nobody has since `seen` (None: if there is none). False when somebody has."""
        document = {
            "kind": _NAMES[type(value)],
            "tenant": value.tenant,
            "changed": now.astimezone(UTC).isoformat(timespec="milliseconds"),
            "value": to_plain(value),
        }
        async with in_our_words("writing an account"):
            try:
                if seen is None:
                    await self._client.create(index=self.index, id=key, document=document)
                else:
                    await self._client.index(
                        index=self.index, id=key, document=document, if_seq_no=seen.number, if_primary_term=seen.term
                    )
            except ConflictError:
                return False
        return True

    async def delete(self, key: str) -> bool:
        """Deletes the document; False when there was none."""
        async with in_our_words("deleting an account"):
            try:
                await self._client.delete(index=self.index, id=key)
            except NotFoundError:
                return False
        return True

    async def every(self, kind: type[Kind], tenant: str = "", most: int = 10_000) -> tuple[Kind, ...]:
        """All values of a kind, of one tenant or of all, the oldest change first."""
        filters: list[dict[str, Any]] = [{"term": {"kind": _NAMES[kind]}}]
        if tenant:
            filters.append({"term": {"tenant": tenant}})
        async with in_our_words("searching accounts"):
            await self._client.indices.refresh(index=self.index, ignore_unavailable=True)
            answer = await self._client.search(
                index=self.index,
                ignore_unavailable=True,
                query={"bool": {"filter": filters}},
                sort=[{"changed": {"order": "asc", "unmapped_type": "date"}}],
                size=min(most, 10_000),
            )
        found = []
        for hit in answer["hits"]["hits"]:
            value = _read(hit)
            if isinstance(value, kind):
                found.append(value)
        return tuple(found)

    async def changes(self, after: int) -> Changes:
        """Subscribers and silences written after this place (-1: all), in the order of their writing."""
        values: list[tuple[str, Subscriber | Silence | None]] = []
        place, total = after, 0
        while True:
            async with in_our_words("looking for changed accounts"):
                answer = await self._client.search(
                    index=self.index,
                    ignore_unavailable=True,
                    query={"terms": {"kind": ["subscriber", "silence"]}},
                    post_filter={"range": {"_seq_no": {"gt": place}}},
                    sort=[{"_seq_no": {"order": "asc", "unmapped_type": "long"}}],
                    size=_PAGE,
                    seq_no_primary_term=True,
                    aggregations={"all": {"filter": {"match_all": {}}}},
                    track_total_hits=False,
                )
            hits = answer["hits"]["hits"]
            total = answer.get("aggregations", {}).get("all", {}).get("doc_count", 0)
            for hit in hits:
                place = max(place, hit["_seq_no"])
                value = _read(hit)
                values.append((hit["_id"], value if isinstance(value, Subscriber | Silence) else None))
            if len(hits) < _PAGE:
                return Changes(tuple(values), place, total)


def _read(hit: Mapping[str, Any]) -> Account | None:
    """The value of a document; one that cannot be read is nobody's loss but its own."""
    source = hit["_source"]
    try:
        return from_plain(_KINDS[source["kind"]], source["value"])
    except (KeyError, WireError) as error:
        log.error("an account that cannot be read", document=hit["_id"], error=str(error))
        return None
