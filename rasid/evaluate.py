"""Whether an expression holds for one article, and which of the places found in it make it so.

One evaluator serves live tagging, checks and explanations. It knows neither names nor languages: what was found is
given as facts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from rasid.tagged_article import Field
from rasid.watch_expression import (
    AllOf,
    AnyOf,
    AtLeast,
    Concept,
    FromCountry,
    FromSource,
    InField,
    InLanguage,
    Near,
    Node,
    Not,
    WatchFires,
    Words,
)

__all__ = ["Evidence", "Facts", "Leaf", "Spot", "holds"]

Leaf = Concept | Words | WatchFires | InLanguage | FromSource | FromCountry
Evidence = tuple[int, ...]
"""Places in `Facts.spots`. An expression may hold without any: NOT and filters have no place."""

MOST_PLACES = 400
"""NEAR looks at so many places of each side only: a text of one word ten thousand times shall cost no hour."""


class Spot(NamedTuple):
    """One place in the article, in offsets of its field's folded text."""

    field: Field
    start: int
    end: int


@dataclass(slots=True)
class Facts:
    """What is known of an article: what stands where, and what has no place (language, source, watches that fired)."""

    spots: list[Spot] = field(default_factory=list)
    places: dict[Leaf, list[int]] = field(default_factory=dict)  # empty lists for what has no place
    word_index: Callable[[Field, int], int] = lambda _, offset: offset  # how many words stand before an offset


class _Span(NamedTuple):
    field: Field
    first: int  # the number of the first word
    end: int  # the number after the last word
    evidence: Evidence


def holds(node: Node, facts: Facts, within: Field | None = None) -> Evidence | None:
    """The places that make the expression hold, None when it does not. `within` reads one field only."""
    return _HOLDS[type(node)](node, facts, within)


def _leaf(node: Leaf, facts: Facts, within: Field | None) -> Evidence | None:
    places = facts.places.get(node)
    if places is None:
        return None
    if within is None:
        return tuple(places)
    spots = facts.spots
    return tuple(place for place in places if spots[place].field is within) or None


def _all_of(node: AllOf, facts: Facts, within: Field | None) -> Evidence | None:
    found: Evidence = ()
    for part in node.parts:
        places = _HOLDS[type(part)](part, facts, within)
        if places is None:
            return None
        found += places
    return found


def _any_of(node: AnyOf, facts: Facts, within: Field | None) -> Evidence | None:
    found: Evidence | None = None
    for part in node.parts:
        places = _HOLDS[type(part)](part, facts, within)
        if places is not None:
            found = places if found is None else found + places
    return found


def _at_least(node: AtLeast, facts: Facts, within: Field | None) -> Evidence | None:
    held = [places for part in node.parts if (places := holds(part, facts, within)) is not None]
    return sum(held, ()) if len(held) >= node.count else None


def _not(node: Not, facts: Facts, within: Field | None) -> Evidence | None:
    return () if holds(node.part, facts, within) is None else None


def _in_field(node: InField, facts: Facts, within: Field | None) -> Evidence | None:
    return holds(node.part, facts, node.field) if within in (None, node.field) else None


def _near(node: Near, facts: Facts, within: Field | None) -> Evidence | None:
    # Most often one side is not there at all, which needs no word to be counted.
    if holds(_first_side(node), facts, within) is None:
        return None
    spans = _spans(node, facts, within)
    return tuple(dict.fromkeys(place for span in spans for place in span.evidence)) if spans else None


def _first_side(node: Near) -> Node:
    return AllOf((node.left, node.right)) if not isinstance(node.left, Near) else node.right


def _spans(node: Node, facts: Facts, within: Field | None) -> list[_Span]:
    if isinstance(node, AnyOf):
        return _unique(span for part in node.parts for span in _spans(part, facts, within))
    if not isinstance(node, Near):
        places = holds(node, facts, within) or ()
        return [_span(place, facts) for place in places[:MOST_PLACES]]
    found = []
    rights = _spans(node.right, facts, within)
    for left in _spans(node.left, facts, within):
        for right in rights:
            if left.field is not right.field:
                continue
            gap = right.first - left.end
            if gap < 0 and not node.ordered:
                gap = left.first - right.end
            if 0 <= gap <= node.distance:
                first, end = min(left.first, right.first), max(left.end, right.end)
                found.append(_Span(left.field, first, end, left.evidence + right.evidence))
    return _unique(found)


def _unique(spans: Iterable[_Span]) -> list[_Span]:
    return list({span[:3]: span for span in spans}.values())[:MOST_PLACES]


def _span(place: int, facts: Facts) -> _Span:
    spot = facts.spots[place]
    first, last = facts.word_index(spot.field, spot.start), facts.word_index(spot.field, spot.end - 1)
    return _Span(spot.field, first, last + 1, (place,))


_HOLDS: dict[type, Callable[..., Evidence | None]] = {
    **dict.fromkeys((Concept, Words, WatchFires, InLanguage, FromSource, FromCountry), _leaf),
    AllOf: _all_of,
    AnyOf: _any_of,
    AtLeast: _at_least,
    Not: _not,
    InField: _in_field,
    Near: _near,
}
