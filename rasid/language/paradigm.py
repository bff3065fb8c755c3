"""Paradigms: which ending of a listed word may stand as which others. Each language writes its own table.

A table maps the ending of a word as listed to every ending that may stand in its place, all folded (no case, no
accents). The longest ending that fits decides, and a short stem does not bend. Over-generation is cheap: a name
needs its capital.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

from rasid.language.rules import NOTHING_ATTACHED, Stem
from rasid.text import fold

__all__ = ["bend_by", "is_acronym", "read_paradigms"]

Paradigms = Mapping[str, Mapping[str, str]]
_LONGEST_ACRONYM = 5


def read_paradigms(table: str) -> Paradigms:
    """Read lines of `ending[,ending…]: endings`; "-" is the empty ending. Every paradigm holds its own ending."""
    paradigms: dict[str, Mapping[str, str]] = {}
    for line in table.strip().splitlines():
        listed, _, forms = line.partition(":")
        for ending in listed.replace(" ", "").split(","):
            own = "" if ending == "-" else fold(ending)
            others = ["" if form == "-" else form for form in forms.split()]
            if others and others[0].startswith("+"):  # added to the listed word, nothing cut.
                others = [own + form.removeprefix("+") for form in others]
            endings = {fold(form) if form else "": f"ending -{form}" if form else "no ending" for form in others}
            paradigms[own] = MappingProxyType({**endings, own: ""})
    return MappingProxyType(paradigms)


def is_acronym(word: str) -> bool:
    """Whether a word is written as an acronym, which takes no endings."""
    return sum(map(str.isupper, word)) > 1 and len(word) <= _LONGEST_ACRONYM


_NONE: Paradigms = MappingProxyType({})


def bend_by(
    paradigms: Paradigms,
    script: str,
    shortest_stem: int = 2,
    irregular: Paradigms = _NONE,
    bends_acronyms: bool = False,
) -> Callable[[str], tuple[Stem, ...]]:
    """The function that bends a word by a table. Words of another script and acronyms stay as listed."""
    longest = max(map(len, paradigms))
    first, last = {"Latin": ("A", "\u024f"), "Cyrillic": ("\u0400", "\u04ff")}[script]

    @cache
    def stems(word: str) -> tuple[Stem, ...]:
        folded = fold(word)
        if (is_acronym(word) and not bends_acronyms) or not all(
            first <= letter <= last for letter in word if letter.isalpha()
        ):
            return (Stem(folded, NOTHING_ATTACHED),)
        if folded in irregular:
            return (Stem("", irregular[folded]),)
        for length in range(min(longest, len(folded)), -1, -1):
            ending = folded[len(folded) - length :]
            if ending in paradigms:
                if len(folded) - length < shortest_stem:
                    break
                return (Stem(folded[: len(folded) - length], paradigms[ending]),)
        return (Stem(folded, NOTHING_ATTACHED),)

    return stems
