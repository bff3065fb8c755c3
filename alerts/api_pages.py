"""Pages of the API's lists: where one begins, what is on it, and the cursor of the next. Nothing is looked up here.

A cursor is a place, not a number: what is added meanwhile neither repeats a row on a later page nor leaves one out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from rasid.ledger_value import LedgerValue
from search.filters import place_of as cursor_of
from search.filters import sort_values
from search.ledger import Place
from search.ledger_index import place_of

__all__ = ["Page", "place_from"]


class _Named(Protocol):
    @property
    def id(self) -> str:
        """Its id."""


Row = TypeVar("Row", bound=_Named)
Value = TypeVar("Value", bound=LedgerValue)


@dataclass(frozen=True, slots=True)
class Page:
    """At most so many rows behind a place, None for the beginning."""

    most: int
    after: Place | None = None

    def of_ledger(self, found: Sequence[Value]) -> tuple[Sequence[Value], str]:
        """The page and the cursor of the next, of what was found behind `after`, one more than there is room for."""
        shown = found[: self.most]
        return shown, _cursor(place_of(shown[-1])) if len(found) > self.most else ""

    def of_places(self, found: Sequence[Place]) -> tuple[Sequence[Place], str]:
        """The same of places."""
        shown = found[: self.most]
        return shown, _cursor(shown[-1]) if len(found) > self.most else ""

    def of_named(self, rows: Sequence[Row]) -> tuple[Sequence[Row], str]:
        """The page of a whole list, which goes by id, and the cursor of the next."""
        start = self.after.id if self.after is not None else ""
        behind = sorted((row for row in rows if row.id > start), key=lambda row: row.id)
        shown = behind[: self.most]
        return shown, _cursor(Place(0, shown[-1].id)) if len(behind) > self.most else ""


def _cursor(place: Place) -> str:
    return cursor_of([place.created, place.id])


def place_from(cursor: str) -> Place:
    """The place that a cursor names.

    Raises:
        ValueError: it is no cursor.
    """
    created, identifier = sort_values(cursor, by_time=True)
    if not 0 <= created < 2**53:
        raise ValueError("this is no place in this list")
    return Place(created, identifier)
