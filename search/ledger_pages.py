"""More of the ledger than one search gives, page by page. It writes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from search.ledger import Kind, Ledger, Place, Stored
from search.ledger_index import place_of

__all__ = ["every"]

_PAGE = 1_000


async def every(
    ledger: Ledger, kind: type[Kind], terms: Mapping[str, str | Sequence[str]], *, most: int
) -> tuple[Stored[Kind], ...]:
    """What `find` finds, oldest first, at most so many; what was written before is seen.

    Raises:
        Unavailable: the ledger cannot be reached.
    """
    found: list[Stored[Kind]] = []
    place: Place | None = None
    while len(found) < most:
        page = await ledger.find(kind, terms, most=_PAGE, fresh=place is None, after=place)
        found += page
        if len(page) < _PAGE:
            break
        place = place_of(page[-1].value)
    return tuple(found[:most])
