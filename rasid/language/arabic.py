"""Arabic: what may be written onto a name, and how else it is spelled.

One-letter conjunctions and prepositions, alone and in their order (و or ف, then ب ك or ل), stand before any name; after ل
the article loses its alef (للأمم). A nisba (العراقي) is another word: it counts only when it is listed. The letters that
writers use for one another are folded by `rasid.text` already; here stands what changes the length of a word.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType

from rasid.language.arabic_words import COMMON_WORDS, FUNCTION_WORDS
from rasid.language.rules import Attached, LanguageRules
from rasid.text import fold

__all__ = ["RULES"]

_CONJUNCTIONS = ("", "و", "ف")
_PREPOSITIONS = ("", "ب", "ك", "ل")
_SHORT = 3  # letters; a shorter name is the end of too many words to stand after ف and ك.


def _rule(letters: str) -> str:
    return f"proclitic {letters}" if letters else ""


_BEFORE_ANY = MappingProxyType({c + p: _rule(c + p) for c in _CONJUNCTIONS for p in _PREPOSITIONS})
_BEFORE_SHORT = MappingProxyType({key: rule for key, rule in _BEFORE_ANY.items() if not set(key) & set("فك")})
_BEFORE_DEFINITE = MappingProxyType(
    {f"{key}ال": rule for key, rule in _BEFORE_ANY.items()} | {f"{c}لل": _rule(f"{c}ل") for c in _CONJUNCTIONS}
)
_BEFORE_DEFINITE_LAM = MappingProxyType(  # للجنة is ل and اللجنة.
    {f"{key}ال": rule for key, rule in _BEFORE_ANY.items()} | {f"{c}ل": _rule(f"{c}ل") for c in _CONJUNCTIONS}
)


def _vetoed(word: str, proclitics: dict[str, str] | MappingProxyType[str, str]) -> frozenset[str]:
    """Words that only look like a proclitic and this word."""
    return frozenset(key + word for key in proclitics if key and key + word in COMMON_WORDS)


@cache
def attach(name: str) -> tuple[Attached, ...]:
    """What may be written onto the front of a name."""
    folded = fold(name)
    first, _, rest = folded.partition(" ")
    letters = ""
    if not rest and first in FUNCTION_WORDS:
        letters = "".join(letter for letter in name if letter.isalpha())
    if name.lstrip().startswith("ال") and len(first) > 4:
        before = _BEFORE_DEFINITE_LAM if folded[2] == "ل" else _BEFORE_DEFINITE
        return (
            Attached(folded[2:], before, article="ال", vetoed=_vetoed(first[2:], before) - {first}, letters=letters),
        )
    before = _BEFORE_SHORT if len(folded) <= _SHORT else _BEFORE_ANY
    return (Attached(folded, before, vetoed=_vetoed(first, before), letters=letters),)


RULES = LanguageRules(language="ar", script="Arabic", attach=attach)
