"""The ledger as planner, dispatcher, web pages and commands see it: what was decided, told and delivered.

Each document has an id made from its content. Reads by id are real-time (a document is seen at once); `due` and `find`
are searches and lag by the refresh (one second). Writes are create-if-absent or compare-and-set, so that two processes
never overwrite each other. What to do about a document is not decided here. `Ledger` is the contract; tests run one
suite on `elasticsearch_ledger` and on the fake.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, Protocol, TypeVar

from rasid.delivery import DeliveryHint
from rasid.ledger_value import LedgerValue

__all__ = ["Kind", "Ledger", "Place", "Stored", "Version"]


Value_co = TypeVar("Value_co", bound=LedgerValue, covariant=True)
Kind = TypeVar("Kind", bound=LedgerValue)


@dataclass(frozen=True, slots=True)
class Version:
    """Which write of a document one has seen; 0, 0 of one that does not exist."""

    number: int
    term: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a document stands in a list: by its time (Unix, milliseconds), then by its id, or its story's.

    What is written later moves no document to another place, so that a list goes on where it was left.
    """

    created: int
    id: str


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

    async def due(
        self,
        now: datetime,
        claimed_before: datetime,
        most: int,
        *,
        without: Collection[str] = (),
        only: str = "",
    ) -> tuple[DeliveryHint, ...]:
        """Deliveries that wait and are due, and those claimed before and never finished; the longest due first.

        Those to endpoints `without` are left out; with `only` there are those to this endpoint alone. It says which
        they are, not what they hold: `get` tells, and as they are now.
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
        after: Place | None = None,
    ) -> tuple[Stored[Kind], ...]:
        """Documents of a kind whose index fields have these values, oldest first; with `after` those behind that place.

        With `fresh`, what was written before is seen; it costs a refresh.
        """

    async def stories(self, tenant: str, *, most: int, after: Place | None = None) -> tuple[Place, ...]:
        """The stories that a tenant was told of or will be in a digest, each once, the latest told first.

        A place holds the story's id, and when it was told last. A story told again meanwhile comes first anew. It looks
        at the ten thousand stories told last.
        """
