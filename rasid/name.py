"""A name to look for: one alias of one actor or topic, or a phrase of an expression. Only the value."""

from __future__ import annotations

from dataclasses import dataclass

from rasid.tagged_article import NameType

__all__ = ["Name"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One alias. `concept` is the actor or topic it stands for, opaque to the finder."""

    concept: str
    text: str  # as listed.
    language: str = ""  # the language it is listed under; "" when it counts in all.
    name_type: NameType = NameType.NAME
    strict: bool = False  # whole words exactly as listed, but for case: no bending.
    exact_case: bool = False
    prefix: bool = False  # the last word may go on: `embarg*`.
