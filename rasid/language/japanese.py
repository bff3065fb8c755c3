"""Japanese: names are cut out of running text, but never out of a run of katakana or of Latin letters.

A katakana word ends where the katakana end: ファー is not in ファースト. Kanji names are found anywhere.
"""

from __future__ import annotations

from rasid.language.rules import LanguageRules
from rasid.text import is_unspaced

__all__ = ["RULES"]


def _is_katakana(letter: str) -> bool:
    return "\u30a1" <= letter <= "\u30fa" or letter == "ー"


def _is_spaced(letter: str) -> bool:
    return letter != " " and not is_unspaced(letter)


def edge(folded: str, start: int, end: int) -> bool:
    """Whether folded[start:end] may be cut out there."""
    for inside, outside in ((folded[start], folded[start - 1]), (folded[end - 1], folded[end])):
        if _is_spaced(inside) and _is_spaced(outside):
            return False
        if _is_katakana(inside) and _is_katakana(outside):
            return False
    return True


RULES = LanguageRules(language="ja", script="Unspaced", edge=edge)
