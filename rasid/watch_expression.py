"""What a watch expression says, as a tree: the kinds of nodes and what one may ask of any of them.

`parse_expression` makes trees of texts, `watchlist_ids` resolves their bare words, `evaluate` says whether one holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rasid.tagged_article import Field

__all__ = [
    "AllOf",
    "AnyOf",
    "AtLeast",
    "Concept",
    "FromCountry",
    "FromSource",
    "InField",
    "InLanguage",
    "Near",
    "Node",
    "Not",
    "WatchFires",
    "Word",
    "Words",
    "children",
    "is_positional",
    "nodes",
]


@dataclass(frozen=True, slots=True)
class Word:
    """A bare word: an id, or in a topic's expression a word of the text. No resolved tree holds one."""

    text: str
    at: int  # where it stands in the expression, from 0


@dataclass(frozen=True, slots=True)
class Concept:
    """An actor or topic is named."""

    id: str


@dataclass(frozen=True, slots=True)
class WatchFires:
    """Another watch fires; by its full id, `watchlist/watch`."""

    id: str


@dataclass(frozen=True, slots=True)
class Words:
    """These words stand one after the other."""

    text: str
    exact: bool = False  # in this case, unbent
    prefix: bool = False  # the last word may go on


@dataclass(frozen=True, slots=True)
class AllOf:
    """All hold."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one holds."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """It does not hold."""

    part: Node


@dataclass(frozen=True, slots=True)
class AtLeast:
    """So many of the parts hold."""

    count: int
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Near:
    """Places of both in one field with at most `distance` words between them."""

    left: Node
    right: Node
    distance: int
    ordered: bool


@dataclass(frozen=True, slots=True)
class InField:
    """The part holds when only this field is read."""

    field: Field
    part: Node


@dataclass(frozen=True, slots=True)
class InLanguage:
    """The article is in this language."""

    code: str


@dataclass(frozen=True, slots=True)
class FromSource:
    """The article is from this source."""

    id: str


@dataclass(frozen=True, slots=True)
class FromCountry:
    """The article's source is of this country."""

    code: str


Node = (
    Word
    | Concept
    | WatchFires
    | Words
    | AllOf
    | AnyOf
    | Not
    | AtLeast
    | Near
    | InField
    | InLanguage
    | FromSource
    | FromCountry
)


def children(node: Node) -> tuple[Node, ...]:
    """The parts of a node, () of a leaf."""
    match node:
        case AllOf(parts) | AnyOf(parts) | AtLeast(_, parts):
            return parts
        case Not(part) | InField(_, part):
            return (part,)
        case Near(left, right):
            return (left, right)
        case _:
            return ()


def nodes(node: Node) -> Iterator[Node]:
    """This node and all below it."""
    yield node
    for child in children(node):
        yield from nodes(child)


def is_positional(node: Node) -> bool:
    """Whether the node has places in a text, as NEAR and THEN need them."""
    match node:
        case Word() | Concept() | Words():
            return True
        case AnyOf(parts):
            return all(is_positional(part) for part in parts)
        case Near(left, right):
            return is_positional(left) and is_positional(right)
        case _:
            return False
