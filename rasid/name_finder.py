"""Finds names in running text, as the language of the text bends them, and says where and by which rule.

Names are expanded when they are compiled, every text is folded and scanned once, and each find is checked by what only
the text can tell: case, accents, the word it stands in. It knows no actors, watches or articles; concepts are opaque.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from rasid.compile_names import Attachment, CompiledNames, compile_names
from rasid.language import rules_of
from rasid.name import Name
from rasid.name_form import Place
from rasid.text import PLAIN, NormalText, normalise

__all__ = ["Hit", "Name", "NameFinder", "Scan"]


class Hit(NamedTuple):
    """One place where a name stands. `start` and `end` count code points of the original text."""

    name: int  # index into the names.
    start: int
    end: int
    rule: str = ""
    nested: bool = False  # inside a longer hit of another concept.


class Scan:
    """What one text holds: `places` at once, `hits` when they are asked for."""

    __slots__ = ("_concepts", "_hits", "places", "text")

    def __init__(self, text: NormalText, places: list[Place], concepts: Sequence[str]) -> None:
        self.text = text
        self.places = places  # offsets of `text.folded`, in no order; for those who only need to know what was found.
        self._concepts = concepts
        self._hits: list[Hit] | None = None

    @property
    def hits(self) -> list[Hit]:
        """Every hit, by start, then the longest first. A hit inside a longer one of the same concept is left out."""
        if self._hits is None:
            self._hits = self._make_hits()
        return self._hits

    def _make_hits(self) -> list[Hit]:
        if not self.places:
            return []
        places = sorted(self.places, key=itemgetter(1), reverse=True)
        places.sort(key=itemgetter(0))
        concepts = self._concepts
        kept: list[tuple[int, str, bool]] = []
        starts: list[int] = []
        ends: list[int] = []
        around: list[tuple[int, int, int, str]] = []  # start, end, name and concept of what may reach over the next.
        reach = 0
        for start, end, name, rule in places:
            nested = False
            concept = concepts[name]
            if start < reach:
                around = [place for place in around if place[1] > start]
                wider = [place for place in around if place[1] >= end and (place[0] != start or place[1] != end)]
                if any(place[3] == concept for place in wider) or (start, end, name, concept) in around:
                    continue
                nested = bool(wider)
            else:
                around.clear()
            around.append((start, end, name, concept))
            reach = max(reach, end)
            kept.append((name, rule, nested))
            starts.append(start)
            ends.append(end)
        spans = self.text.original_spans(starts, ends)
        return [
            Hit(name, first, last, rule, nested)
            for (name, rule, nested), (first, last) in zip(kept, spans, strict=True)
        ]


_JOINER = "\u200c"


def _may_join(text: NormalText, start: int, end: int, suffixes: frozenset[str]) -> bool:
    """Whether what a zero-width non-joiner ties to a find is a suffix, and does not make another word of it."""
    first, last = text.original_span(start, end)
    original = text.original
    if original[first - 1 : first] == _JOINER:
        return False
    if original[last : last + 1] != _JOINER or not original[last + 1 : last + 2].isalpha():
        return True
    return text.folded[end + 1 : text.folded.index(" ", end + 1)] in suffixes


class NameFinder:
    """Finds many names at once. Compiles them for a language when that language is first asked for.

    Names of a language without rules, or of another one in the same script, are found as plain whole words.
    `language="plain"` turns all bending off and folds nothing but case.
    """

    __slots__ = ("_compiled", "_concepts", "names")

    def __init__(self, names: Sequence[Name]) -> None:
        self.names: tuple[Name, ...] = tuple(names)
        self._concepts = tuple(name.concept for name in self.names)
        self._compiled: dict[str, CompiledNames] = {}

    def prepare(self, language: str) -> CompiledNames:
        """Compile for a language now rather than at its first text."""
        key = language if language == PLAIN else rules_of(language).language
        compiled = self._compiled.get(key) or compile_names(self.names, key)
        self._compiled[key] = self._compiled[language] = compiled
        return compiled

    def scan(self, text: str, language: str) -> Scan:
        """Everything found in this text, with the folded text for whoever measures distances in words."""
        return self.scan_folded(normalise(text, language), language)

    def scan_folded(self, normal: NormalText, language: str) -> Scan:
        """The same in a text that `normalise` has folded for this language."""
        compiled = self._compiled.get(language) or self.prepare(language)
        places: list[Place] = []
        entries = compiled.entries
        folded = normal.folded
        for start, end, pattern in compiled.scanner.find(folded):
            entry = entries[pattern]
            if isinstance(entry, int):
                places.append((start + 1, end - 1, entry, ""))
            elif isinstance(entry, Attachment):
                name, before = entry
                found = before.get("" if folded[start - 1] == " " else folded[folded.rfind(" ", 0, start) + 1 : start])
                if found is not None:
                    places.append((start - found[0], end - 1, name, found[1]))
            else:
                for form in entry:
                    place = form.place(normal, start, end)
                    if place is not None:
                        places.append(place)
        if compiled.joined_suffixes and _JOINER in normal.original:
            places = [place for place in places if _may_join(normal, place[0], place[1], compiled.joined_suffixes)]
        if compiled.respelled is not None:
            places += compiled.respelled.places(normal)
        return Scan(normal, places, self._concepts)

    def find(self, text: str, language: str) -> list[Hit]:
        """Every hit in this text, by start, then the longest first."""
        return self.scan(text, language).hits
