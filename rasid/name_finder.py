"""Finds names in running text, as the language of the text bends them, and says where and by which rule.

Names are expanded when they are compiled, every text is folded and scanned once, and each find is checked by what only
the text can tell: case, accents, the word it stands in. It knows no actors, watches or articles; concepts are opaque.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rasid.compile_names import CompiledNames, compile_names
from rasid.language import rules_of
from rasid.name import Name
from rasid.text import PLAIN, NormalText, normalise

__all__ = ["Hit", "Name", "NameFinder", "Scan"]


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a name stands. `start` and `end` count code points of the original text."""

    name: int
    start: int
    end: int
    rule: str = ""
    nested: bool = False  # inside a longer hit of another concept.


Place = tuple[int, int, int, str]
"""A find in the folded text: start, end, index of the name, rule."""


class Scan:
    """What one text holds: `places` at once, `hits` when they are asked for."""

    __slots__ = ("_hits", "_names", "places", "text")

    def __init__(self, text: NormalText, places: list[Place], names: Sequence[Name]) -> None:
        self.text = text
        self.places = places  # offsets of `text.folded`, in no order; for those who only need to know what was found.
        self._names = names
        self._hits: list[Hit] | None = None

    @property
    def hits(self) -> list[Hit]:
        """Every hit, by start, then the longest first. A hit inside a longer one of the same concept is left out."""
        if self._hits is None:
            self._hits = list(self._make_hits())
        return self._hits

    def _make_hits(self) -> Iterable[Hit]:
        names = self._names
        open_spans: list[tuple[int, int, str]] = []
        seen: set[tuple[int, int, int]] = set()
        for start, end, name, rule in sorted(self.places, key=_reading_order):
            if (start, end, name) in seen:
                continue
            seen.add((start, end, name))
            concept = names[name].concept
            open_spans = [span for span in open_spans if span[1] > start]
            around = [span for span in open_spans if span[1] >= end and span[:2] != (start, end)]
            if any(span[2] == concept for span in around):
                continue
            open_spans.append((start, end, concept))
            first, last = self.text.original_span(start, end)
            yield Hit(name, first, last, rule, bool(around))


def _reading_order(place: Place) -> tuple[int, int, int, int]:
    start, end, name, rule = place
    return start, -end, name, len(rule)


_JOINER = "\u200c"


def _may_join(text: NormalText, start: int, end: int, suffixes: frozenset[str]) -> bool:
    """Whether what a zero-width non-joiner ties to a find is a suffix, and does not make another word of it."""
    first, last = text.original_span(start, end)
    original = text.original
    if original[first - 1 : first] == _JOINER:
        return False
    if original[last : last + 1] != _JOINER:
        return True
    return text.folded[end + 1 : text.folded.index(" ", end + 1)] in suffixes


class NameFinder:
    """Finds many names at once. Compiles them for a language when that language is first asked for.

    Names of languages without rules, and names in another script than the text's language, are found as plain whole words.
    `language="plain"` turns all bending off and folds nothing but case.
    """

    __slots__ = ("_compiled", "names")

    def __init__(self, names: Sequence[Name]) -> None:
        self.names: tuple[Name, ...] = tuple(names)
        self._compiled: dict[str, CompiledNames] = {}

    def prepare(self, language: str) -> CompiledNames:
        """Compile for a language now rather than at its first text."""
        key = language if language == PLAIN else rules_of(language).language
        compiled = self._compiled.get(key)
        if compiled is None:
            compiled = self._compiled[key] = compile_names(self.names, key)
        return compiled

    def scan(self, text: str, language: str) -> Scan:
        """Everything found in this text, with the folded text for whoever measures distances in words."""
        compiled = self._compiled.get(language) or self.prepare(language)
        normal = normalise(text, language)
        places: list[Place] = []
        singles = compiled.singles
        for start, end, pattern in compiled.scanner.find(normal.folded):
            single = singles[pattern]
            if single >= 0:
                places.append((start + 1, end - 1, single, ""))
                continue
            for form in compiled.forms[pattern]:
                place = form.place(normal, start, end)
                if place is not None:
                    places.append(place)
        if compiled.joined_suffixes and _JOINER in text:
            places = [place for place in places if _may_join(normal, place[0], place[1], compiled.joined_suffixes)]
        if compiled.respelled is not None:
            places += compiled.respelled.places(normal)
        return Scan(normal, places, self.names)

    def find(self, text: str, language: str) -> list[Hit]:
        """Every hit in this text, by start, then the longest first."""
        return self.scan(text, language).hits
