"""The forms in which a compiled name is looked for, and how each is checked where the scanner found it.

A scanner sees letters only. What it cannot see is checked here, in the order of cost: the word the find stands in, the
case it is written in, its accents. A form that stands as listed and needs no check never comes here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from rasid.language.rules import Stem
from rasid.text import PLAIN, NormalText, normalise

__all__ = [
    "ANY_WRITING",
    "AttachedForm",
    "BentForm",
    "Form",
    "OpenForm",
    "Signature",
    "UnspacedForm",
    "WholeForm",
    "Word",
]

Place = tuple[int, int, int, str]
"""Start and end in the folded text, index of the name, rule."""


@dataclass(frozen=True, slots=True)
class Signature:
    """What must be true of the writing. Offsets count from the first letter of the name."""

    capitals: tuple[int, ...] = ()  # letters that must be capitals.
    exact: str = ""  # what the original must be, folded by case only; "" when any folding will do.
    exact_case: bool = False
    accents: bytes = b""  # where the accents must stand; b"" when writers may leave them out or put them in.
    stop: str = ""  # what must stand right after the name: the full stop of a short abbreviation.

    def holds(self, text: NormalText, start: int, end: int) -> bool:
        if self.capitals:
            cases = text.cases
            for offset in self.capitals:
                if cases[start + offset] == 1:
                    return False
        if self.accents and text.accents[start : start + len(self.accents)] != self.accents:
            return False
        if self.stop:
            last = text.original_span(start, end)[1]
            if not text.original.startswith(self.stop, last):
                return False
        if self.exact:
            first, last = text.original_span(start, end)
            found = text.original[first:last]
            if self.exact_case:
                return " ".join(found.split()) == self.exact
            return normalise(found, PLAIN).folded == self.exact
        return True


ANY_WRITING = Signature()


@dataclass(frozen=True, slots=True)
class WholeForm:
    """A name with a space before and after it in the pattern."""

    name: int
    signature: Signature
    rule: str
    alike: Callable[[str], bool] | None = None  # whether this spelling in the original is the name; None when any is.

    def place(self, text: NormalText, start: int, end: int) -> Place | None:
        start += 1
        end -= 1
        if not self.signature.holds(text, start, end):
            return None
        if self.alike is not None:
            first, last = text.original_span(start, end)
            if not self.alike(text.original[first:last]):
                return None
        return start, end, self.name, self.rule


@dataclass(frozen=True, slots=True)
class OpenForm:
    """A name whose last word may go on: the pattern has a space before it only."""

    name: int
    signature: Signature

    def place(self, text: NormalText, start: int, end: int) -> Place | None:
        if self.signature.holds(text, start + 1, end):
            last = text.folded.find(" ", end)
            return start + 1, last, self.name, "" if last == end else "prefix"
        return None


@dataclass(frozen=True, slots=True)
class AttachedForm:
    """A name that short words may be written onto: the pattern has a space after it only."""

    name: int
    before: Mapping[str, tuple[int, str]]  # what may be: how many of its letters belong to the name, and the rule.
    signature: Signature = ANY_WRITING
    alike: Callable[[str], bool] | None = None

    def place(self, text: NormalText, start: int, end: int) -> Place | None:
        folded = text.folded
        found = self.before.get("" if folded[start - 1] == " " else folded[folded.rfind(" ", 0, start) + 1 : start])
        if found is None:
            return None
        letters, rule = found
        start -= letters
        end -= 1
        if self.signature is not ANY_WRITING and not self.signature.holds(text, start, end):
            return None
        if self.alike is not None:
            first, last = text.original_span(start, end)
            if not self.alike(text.original[first:last]):
                return None
        return start, end, self.name, rule


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name: what it may look like and how it must be written."""

    stems: tuple[Stem, ...]
    signature: Signature

    def rule(self, text: NormalText, start: int, end: int) -> str | None:
        """The rule by which folded[start:end] is this word, None when it is not."""
        folded = text.folded
        for stem in self.stems:
            if folded.startswith(stem.text, start, end):
                rule = stem.endings.get(folded[start + len(stem.text) : end])
                if rule is None:
                    continue
                return rule if self.signature is ANY_WRITING or self.signature.holds(text, start, end) else None
        return None


@dataclass(frozen=True, slots=True)
class BentForm:
    """A name whose words bend: the pattern is a space and the part of one word that all its forms share."""

    name: int
    words: tuple[Word, ...]
    anchor: int  # which word the pattern belongs to.

    def place(self, text: NormalText, start: int, end: int) -> Place | None:
        folded = text.folded
        words = self.words
        start += 1
        last = folded.find(" ", end - 1)
        rule = words[self.anchor].rule(text, start, last)
        if rule is None:
            return None
        for word in words[self.anchor + 1 :]:
            begin, last = last + 1, folded.find(" ", last + 1)
            if last < 0:
                return None
            more = word.rule(text, begin, last)
            if more is None:
                return None
            rule = rule or more
        for word in reversed(words[: self.anchor]):
            stop = start - 1
            if stop <= 0:
                return None
            start = folded.rfind(" ", 0, stop) + 1
            more = word.rule(text, start, stop)
            if more is None:
                return None
            rule = more or rule
        return start, last, self.name, rule


@dataclass(frozen=True, slots=True)
class UnspacedForm:
    """A name of a script without spaces, or of another inside such a text: the pattern has no spaces around it."""

    name: int
    signature: Signature
    edge: Callable[[str, int, int], bool]

    def place(self, text: NormalText, start: int, end: int) -> Place | None:
        if self.edge(text.folded, start, end) and self.signature.holds(text, start, end):
            return start, end, self.name, ""
        return None


Form = WholeForm | OpenForm | AttachedForm | BentForm | UnspacedForm
