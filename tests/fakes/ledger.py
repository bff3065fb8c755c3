"""A ledger in memory. The contract suite runs on it and on Elasticsearch, so that it behaves as the real one does.

Values go through the wire format both ways, so that what cannot be stored fails here too.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from rasid.delivery import Delivery, DeliveryHint
from rasid.ledger_value import DigestMatch, LedgerValue, kind_of
from rasid.notification import Notification
from rasid.wire import decode, encode
from search.ledger import Place, Stored, Version
from search.ledger_index import fields_of, place_of

Kind = TypeVar("Kind", bound=LedgerValue)


class MemoryLedger:
    """`before_write` is called before, and `after_write` after, every single write: a test may raise there to crash."""

    def __init__(self) -> None:
        self.documents: dict[str, tuple[bytes, Version]] = {}
        self._indexed: dict[str, tuple[bytes, dict[str, Any]]] = {}
        self.writes = 0
        self._unwatched = 0
        self.before_write: Callable[[LedgerValue], None] = lambda value: None
        self.after_write: Callable[[LedgerValue], None] = lambda value: None

    def _store(self, value: LedgerValue) -> Version:
        self.before_write(value)
        self.writes += 1
        version = Version(self.writes, 1)
        self.documents[value.id] = (encode(value), version)
        self.after_write(value)
        return version

    def overwrite(self, value: LedgerValue) -> None:
        """Another process has written this."""
        self._unwatched += 1
        self.documents[value.id] = (encode(value), Version(self._unwatched, 2))

    def _load(self, identifier: str) -> Stored[LedgerValue]:
        raw, version = self.documents[identifier]
        return Stored(decode(kind_of(identifier), raw), version)

    def _fields(self, identifier: str) -> dict[str, Any]:
        """What can be searched of a document, read once for each time it is written."""
        raw = self.documents[identifier][0]
        known = self._indexed.get(identifier)
        if known is None or known[0] is not raw:
            known = self._indexed[identifier] = raw, fields_of(self._load(identifier).value)
        return known[1]

    def all(self, kind: type[Kind]) -> list[Kind]:
        """Every value of a kind, by id."""
        loaded = (self._load(identifier).value for identifier in sorted(self.documents) if kind_of(identifier) is kind)
        return [value for value in loaded if isinstance(value, kind)]

    async def get(self, identifiers: Iterable[str]) -> dict[str, Stored[LedgerValue]]:
        return {one: self._load(one) for one in dict.fromkeys(identifiers) if one in self.documents}

    async def create(self, values: Iterable[LedgerValue]) -> tuple[bool, ...]:
        written = []
        for value in values:
            absent = value.id not in self.documents
            if absent:
                self._store(value)
            written.append(absent)
        return tuple(written)

    async def replace(self, value: LedgerValue, seen: Version) -> Version | None:
        if value.id not in self.documents or self.documents[value.id][1] != seen:
            return None
        return self._store(value)

    async def put(self, value: LedgerValue) -> None:
        self._store(value)

    async def due(
        self,
        now: datetime,
        claimed_before: datetime,
        most: int,
        *,
        without: Collection[str] = (),
        only: str = "",
    ) -> tuple[DeliveryHint, ...]:
        found: list[DeliveryHint] = []
        for identifier in self.documents:
            if kind_of(identifier) is not Delivery:
                continue
            fields = self._fields(identifier)
            limit, name = {"pending": now, "sending": claimed_before}.get(fields["state"]), fields["endpoint"]
            if limit is None or name in without or only not in ("", name):
                continue
            due = datetime.fromisoformat(fields["due"])
            if due <= limit:
                found.append(DeliveryHint(delivery=identifier, endpoint=name, due=due))
        return tuple(sorted(found, key=lambda one: one.due)[:most])

    async def sent(self, endpoint: str, since: datetime, most: int) -> tuple[datetime, ...]:
        finished = [fields_of(one).get("finished") for one in self.all(Delivery) if one.endpoint == endpoint]
        times = sorted(datetime.fromisoformat(one) for one in finished if one is not None)
        return tuple([one for one in times if one > since][-most:])

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
        found: list[tuple[tuple[int, str], Stored[Kind]]] = []
        sign = -1 if newest else 1
        for identifier in self.documents:
            if kind_of(identifier) is not kind:
                continue
            fields = self._fields(identifier)
            if all(fields.get(name) in ([want] if isinstance(want, str) else want) for name, want in terms.items()):
                stored = self._load(identifier)
                assert isinstance(stored.value, kind)
                place = place_of(stored.value)
                found.append(((sign * place.created, place.id), Stored(stored.value, stored.version)))
        ordered = sorted(found, key=lambda pair: pair[0])
        return tuple(
            [stored for key, stored in ordered if after is None or key > (sign * after.created, after.id)][:most]
        )

    async def stories(self, tenant: str, *, most: int, after: Place | None = None) -> tuple[Place, ...]:
        latest: dict[str, int] = {}
        values: list[Notification | DigestMatch] = [*self.all(Notification), *self.all(DigestMatch)]
        for value in values:
            story = fields_of(value).get("story")
            if story and value.tenant == tenant:
                latest[story] = max(latest.get(story, 0), place_of(value).created)
        ordered = sorted((-created, story) for story, created in latest.items())
        behind = [pair for pair in ordered if after is None or pair > (-after.created, after.id)]
        return tuple(Place(-created, story) for created, story in behind[:most])
