"""Whether an expression can hold for any article at all. Contradictions of logic only; it knows no texts."""

from __future__ import annotations

from itertools import product

from rasid.tagged_article import Field
from rasid.watch_expression import (
    AllOf,
    AnyOf,
    AtLeast,
    FromCountry,
    FromSource,
    InField,
    InLanguage,
    Near,
    Node,
    Not,
    children,
)

__all__ = ["can_hold"]

_MOST_FACTS = 12
"""With more different facts than this the question would take too long, and contradictions are unlikely."""

Fact = tuple[Node, Field | None]


def can_hold(node: Node) -> bool:
    """False only when the expression contradicts itself; True also when that is not worth finding out."""
    facts = sorted(_facts(node, None), key=repr)
    if len(facts) > _MOST_FACTS:
        return True
    for chosen in product((True, False), repeat=len(facts)):
        true = {fact for fact, there in zip(facts, chosen, strict=True) if there}
        if _possible(true) and _holds(node, true, None):
            return True
    return not facts and _holds(node, set(), None)


def _facts(node: Node, within: Field | None) -> set[Fact]:
    """Each leaf, once a field; a filter has no field."""
    below = children(node)
    if isinstance(node, InField):
        return _facts(node.part, node.field)
    if below:
        return {fact for child in below for fact in _facts(child, within)}
    if isinstance(node, InLanguage | FromSource | FromCountry):
        return {(node, None)}
    return {(node, field) for field in ((within,) if within else Field)}


def _possible(true: set[Fact]) -> bool:
    """An article has one language, one source and one country."""
    return all(sum(isinstance(node, kind) for node, _ in true) <= 1 for kind in (InLanguage, FromSource, FromCountry))


def _holds(node: Node, true: set[Fact], within: Field | None) -> bool:
    match node:
        case AllOf(parts):
            return all(_holds(part, true, within) for part in parts)
        case AnyOf(parts):
            return any(_holds(part, true, within) for part in parts)
        case AtLeast(count, parts):
            return sum(_holds(part, true, within) for part in parts) >= count
        case Not(part):
            return not _holds(part, true, within)
        case InField(field, part):
            return within in (None, field) and _holds(part, true, field)
        case Near(left, right):
            fields = (within,) if within else tuple(Field)
            return any(_holds(left, true, field) and _holds(right, true, field) for field in fields)
        case InLanguage() | FromSource() | FromCountry():
            return (node, None) in true
        case _:
            return any((node, field) in true for field in ((within,) if within else Field))
