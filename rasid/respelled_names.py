"""Finds names in another spelling, for languages that have one for foreign names: a second scan, of consonants only.

The text and the names are reduced to their consonants; where those agree, the words are compared as the language says.
Only names that may be respelled are looked for, and never in a spelling that is another name on the list.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from rasid.language.arabic_spelling import MERGED, VOWELS, may_change, respelling, skeleton
from rasid.language.rules import Attached
from rasid.phrase_scanner import PhraseScanner
from rasid.text import NormalText

__all__ = ["RespelledName", "RespelledNames"]

_DROPPED = 0
_ENOUGH = 2  # consonants of a first word; with fewer, the pattern would be found in every other text.


@dataclass(frozen=True, slots=True)
class RespelledName:
    """A name that may be spelled otherwise: its folded words, the first without its article."""

    name: int
    words: tuple[str, ...]
    attached: Attached


@cache
def _table() -> npt.NDArray[np.uint32]:
    table = np.arange(0x110000, dtype=np.uint32)
    for letter in (*VOWELS, "ه"):
        table[ord(letter)] = _DROPPED
    for letter, merged in MERGED.items():
        table[ord(letter)] = ord(merged)
    return table


Found = tuple[int, int, str]
"""A respelled name: its index, how many letters before it belong to another word, and the rule."""

_MOST_REMEMBERED = 100_000


class RespelledNames:
    """Names that may be spelled otherwise, compiled. What a surface was found to be is remembered."""

    __slots__ = ("_listed", "_names", "_remembered", "_scanner")

    def __init__(self, names: Sequence[RespelledName], listed: Collection[str]) -> None:
        self._listed = listed  # every folded name: none of them is a misspelling of another.
        by_pattern: dict[str, list[RespelledName]] = {}
        for name in names:
            alone = len(name.words) == 1
            if any(may_change(name.attached.article + word, alone=alone) for word in name.words):
                consonants = " ".join(map(skeleton, name.words))
                if not alone and consonants.find(" ") >= _ENOUGH:  # then what stands before it may stay out.
                    by_pattern.setdefault(f"{consonants} ", []).append(name)
                    continue
                for before in dict.fromkeys(map(skeleton, name.attached.before)):
                    by_pattern.setdefault(f" {before}{consonants} ", []).append(name)
        self._names = tuple(map(tuple, by_pattern.values()))
        self._scanner = PhraseScanner(tuple(by_pattern))
        self._remembered: dict[tuple[int, str], tuple[Found, ...]] = {}

    def places(self, text: NormalText) -> list[tuple[int, int, int, str]]:
        """Start and end in the folded text, index of the name, rule; only of names that do not stand as listed."""
        if not self._names:
            return []
        folded = text.folded
        reduced = _table().take(text.folded_codes)
        kept = np.flatnonzero(reduced)
        found = self._scanner.find(reduced[kept].tobytes().decode("utf-32-le"))
        if not found:
            return []
        bounds = kept[[(first, last - 1) for first, last, _ in found]].tolist()
        places = []
        remembered = self._remembered
        for (first, end), (_, _, pattern) in zip(bounds, found, strict=True):
            start = folded.rfind(" ", 0, first + 1) + 1
            surface = folded[start:end]
            respelled = remembered.get((pattern, surface))
            if respelled is None:
                respelled = self._remember(pattern, surface)
            for name, skipped, rule in respelled:
                places.append((start + skipped, end, name, rule))
        return places

    def _remember(self, pattern: int, surface: str) -> tuple[Found, ...]:
        if len(self._remembered) >= _MOST_REMEMBERED:
            self._remembered.clear()
        compared = (self._compare(surface, name) for name in self._names[pattern])
        respelled = tuple(found for found in compared if found is not None)
        self._remembered[pattern, surface] = respelled
        return respelled

    def _compare(self, surface: str, name: RespelledName) -> Found | None:
        words = surface.split(" ")
        if len(words) != len(name.words):
            return None
        alone = len(words) == 1
        rules = [respelling(listed, word, alone=False) for listed, word in zip(name.words[1:], words[1:], strict=True)]
        if None in rules:
            return None
        attached = name.attached
        for before, (kept, rule) in attached.before.items():
            if words[0].startswith(before) and not rule.startswith("article"):
                found = words[0][len(before) :]
                first = respelling(attached.article + name.words[0], attached.article + found, alone=alone)
                if first is not None:
                    skipped = len(before) - kept
                    changes = list(dict.fromkeys(filter(None, (first, *rules))))
                    if not changes or surface[skipped:] in self._listed:
                        return None
                    return name.name, skipped, ", ".join(filter(None, (rule, *changes)))
        return None
