"""A rule over plain words: a tree of and, or and near over phrases. Only the value and its neutral form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["AllOf", "Close", "OneOf", "Rule", "Tree", "phrases_of", "rule_from"]


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of the phrases stands in the text, or one of the parts holds."""

    phrases: tuple[str, ...]
    parts: tuple[Tree, ...] = ()


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part holds."""

    parts: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Close:
    """A phrase of each side stands there with at most `distance` words between them, in either order.

    As Lucene counts it: what lies between the outer ends of the two, less their own words. Phrases may overlap.
    """

    left: OneOf
    right: OneOf
    distance: int


Tree = OneOf | AllOf | Close


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule and its id."""

    id: str
    tree: Tree


def rule_from(plain: Mapping[str, Any]) -> Rule:
    """The rule in its neutral form: `{"id": …, "expr": {"op": "or", "phr": […]}}`, and `and`, `near` (`k`) over `args`.

    Raises:
        ValueError: it is none of these.
    """
    return Rule(str(plain["id"]), _tree(plain["expr"]))


def _tree(expression: Mapping[str, Any]) -> Tree:
    parts = tuple(_tree(part) for part in expression.get("args", ()))
    match expression["op"]:
        case "or":
            return OneOf(tuple(expression.get("phr", ())), parts)
        case "and":
            return AllOf(parts)
        case "near":
            left, right = parts
            if isinstance(left, OneOf) and isinstance(right, OneOf) and not left.parts and not right.parts:
                return Close(left, right, int(expression["k"]))
    raise ValueError(f"no rule: {expression!r}")


def phrases_of(tree: Tree) -> Sequence[str]:
    """Every phrase of a tree."""
    match tree:
        case OneOf(phrases, parts):
            return [*phrases, *(phrase for part in parts for phrase in phrases_of(part))]
        case AllOf(parts):
            return [phrase for part in parts for phrase in phrases_of(part)]
        case Close(left, right):
            return [*phrases_of(left), *phrases_of(right)]
