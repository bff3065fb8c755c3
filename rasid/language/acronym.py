"""Acronyms with and without full stops: U.S. and US, the same in every script that has capitals."""

from __future__ import annotations

from collections.abc import Iterator

from rasid.language.rules import Variant

__all__ = ["dotted"]

_LONGEST = 5


def dotted(name: str) -> Iterator[Variant]:
    """The dotted spelling of an acronym, or the undotted one of a dotted."""
    bare = name.replace(".", "").replace(" ", "")
    if not (2 <= len(bare) <= _LONGEST and bare.isalpha() and bare.isupper()):
        return
    if bare == name:
        yield Variant(".".join(bare), "dotted")
    elif ".".join(bare) == name.rstrip(".").replace(" ", ""):
        yield Variant(bare, "undotted")
