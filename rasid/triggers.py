"""Which facts must be there before an expression can hold, so that a rule is evaluated only when one of them is.

The answer is safe and not exact: when the expression holds, at least one of its triggers is a fact; the converse is
what evaluation finds out. An expression that can hold without any fact (NOT sport) has no triggers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rasid.evaluate import Leaf
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

__all__ = ["Cost", "triggers", "triggers_of_score"]

Cost = Callable[[Leaf], float]
"""How often a fact is there, roughly: the rarest makes the best trigger."""

Triggers = frozenset[Leaf] | None


def triggers(node: Node, cost: Cost) -> Triggers:
    """A cheap set of facts of which at least one is there when the expression holds; None when none need be."""
    match node:
        case Concept() | Words() | WatchFires() | InLanguage() | FromSource() | FromCountry():
            return frozenset((node,))
        case AllOf(parts):
            return _cheapest((triggers(part, cost) for part in parts), cost)
        case Near(left, right):
            return _cheapest((triggers(left, cost), triggers(right, cost)), cost)
        case AnyOf(parts):
            return _union(triggers(part, cost) for part in parts)
        case InField(_, part):
            return triggers(part, cost)
        case AtLeast(count, parts):
            # When so many hold, any choice of all but (count - 1) parts has one that holds.
            found = sorted((triggers(part, cost) for part in parts), key=lambda t: _cost(t, cost))
            return _union(found[: len(parts) - count + 1])
        case Not():
            return None
        case _:
            raise TypeError(f"{node!r} is not resolved")


def triggers_of_score(terms: Iterable[tuple[Node, float]], threshold: float, cost: Cost) -> Triggers:
    """The same for weighted terms: the dearest may be left out while they can't reach the threshold by themselves."""
    positive = [(triggers(node, cost), weight) for node, weight in terms if weight > 0]
    positive.sort(key=lambda term: _cost(term[0], cost), reverse=True)
    left_out = 0.0
    needed = []
    for found, weight in positive:
        if left_out + weight < threshold:
            left_out += weight
        else:
            needed.append(found)
    return _union(needed)


def _cost(found: Triggers, cost: Cost) -> float:
    return float("inf") if found is None else sum(map(cost, found))


def _cheapest(choices: Iterable[Triggers], cost: Cost) -> Triggers:
    return min(choices, key=lambda found: _cost(found, cost))


def _union(parts: Iterable[Triggers]) -> Triggers:
    found: set[Leaf] = set()
    for part in parts:
        if part is None:
            return None
        found |= part
    return frozenset(found)
