"""Puts a decision into words: which terms made a watch fire, and what was missing when it did not.

Words only: styles for terminals and mails are the business of whoever shows them.
"""

from __future__ import annotations

from collections.abc import Callable

from rasid.evaluate import Evidence, Facts, holds
from rasid.tagged_article import Field, Mention
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
from rasid.watchlist import Watch

__all__ = ["describe", "explanation"]

_ALTERNATIVES = 2
"""Of an OR so many are told: one would do, and the mentions are all marked anyway."""

MentionAt = Callable[[int], Mention]

_PLACES = {Field.TITLE: "in the title", Field.TEXT: "in the text"}


def explanation(watch: Watch, facts: Facts, mention: MentionAt) -> str:
    """Why a watch that fired did so, in one line; `mention` gives the mention of a place in the facts."""
    parts = []
    if watch.when is not None:
        parts.append(_why(watch.when.tree, facts, mention, None))
    if watch.score:
        held = [(term, weight) for term, weight in watch.score if holds(term.tree, facts) is not None]
        score = sum(weight for _, weight in held)
        terms = ", ".join(f"{_why(term.tree, facts, mention, None)} {weight:+g}" for term, weight in held)
        parts.append(f"score {score:g} of {watch.threshold:g}: {terms}")
    return "; ".join(parts)


def _why(node: Node, facts: Facts, mention: MentionAt, within: Field | None) -> str:
    """The words for a node that holds."""
    match node:
        case AllOf(parts):
            return " and ".join(_why(part, facts, mention, within) for part in parts)
        case AnyOf(parts) | AtLeast(_, parts):
            held = [part for part in parts if holds(part, facts, within) is not None]
            if isinstance(node, AnyOf) and len(held) > _ALTERNATIVES:
                words = " and ".join(_why(part, facts, mention, within) for part in held[:_ALTERNATIVES])
                return f"{words} and {len(held) - _ALTERNATIVES} more"
            words = " and ".join(_why(part, facts, mention, within) for part in held)
            return words if isinstance(node, AnyOf) else f"{len(held)} of {len(parts)}: {words}"
        case InField(field, part):
            return _why(part, facts, mention, field)
        case Concept(id_):
            return f"{id_}{_cited(holds(node, facts, within), mention)}"
        case Words():
            return _cited(holds(node, facts, within), mention).strip(" ()") or describe(node)
        case Near(_, _, distance, ordered):
            places = holds(node, facts, within) or ()
            quoted = " … ".join(dict.fromkeys(f"«{mention(place).surface}»" for place in sorted(places)))
            return f"{quoted} {'in this order ' if ordered else ''}within {distance} words"
        case _:
            return describe(node)


def _cited(places: Evidence | None, mention: MentionAt) -> str:
    if not places:
        return ""
    found = mention(places[0])
    return f" («{found.surface}» {_PLACES[found.field]})"


def describe(node: Node) -> str:
    """An expression in words, as conditions."""
    match node:
        case Concept(id_):
            return id_
        case Words(text, exact, prefix):
            return f"{'=' if exact else ''}«{text}»{'*' if prefix else ''}"
        case WatchFires(id_):
            return f"the watch {id_}"
        case InLanguage(code):
            return f"language {code}"
        case FromSource(id_):
            return f"source {id_}"
        case FromCountry(code):
            return f"a source of {code}"
        case AllOf(parts):
            return " and ".join(_bracketed(part) for part in parts)
        case AnyOf(parts):
            return " or ".join(_bracketed(part) for part in parts)
        case AtLeast(count, parts):
            return f"{count} of ({', '.join(map(describe, parts))})"
        case Not(part):
            return f"no {_bracketed(part)}"
        case InField(field, part):
            return f"{_bracketed(part)} {_PLACES[field]}"
        case Near(left, right, distance, ordered):
            word = "followed by" if ordered else "and"
            return f"{_bracketed(left)} {word} {_bracketed(right)} within {distance} words"
        case _:
            return str(node)


def _bracketed(node: Node) -> str:
    words = describe(node)
    return f"({words})" if isinstance(node, AllOf | AnyOf | Near) else words
