"""One text, folded once so that it can be scanned for names, with offsets back to what was published.

Folding makes letters equal that writers use for one another (case, accents, the forms of alef, Arabic-Indic digits,
presentation forms, full width), drops what is not heard (tatweel, vowel marks, invisible marks) and turns every run of
anything that is no letter or digit into one space. The text starts and ends with such a space, so that word borders are
part of a pattern. It knows no grammar: what a language bends lives in `rasid.language`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Final, NamedTuple

import numpy as np
import numpy.typing as npt

__all__ = ["PLAIN", "UNSPACED", "NormalText", "fold", "is_unspaced", "normalise"]

PLAIN: Final = "plain"
"""The language of a text that is to be folded by case only (rules over plain words)."""

_SPACE: Final = 32
_DROPPED: Final = 0
_LONG: Final = 0x110000  # a table entry that says: this needs the slow way (several letters, or a mark to compose).
_LONGEST_CLUSTER: Final = (
    30  # canonical ordering is quadratic in CPython; more marks than this on one letter are noise.
)

Codes = npt.NDArray[np.uint32]
Bytes = npt.NDArray[np.uint8]

UNSPACED: Final = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x3005, 0x3007),
    (0x3041, 0x30FF),  # kana
    (0x3105, 0x312F),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFF66, 0xFF9D),
    (0x20000, 0x323AF),
)
"""First and last code points of the scripts that put no space between words."""


_UNSPACED_LETTER: Final = re.compile("[" + "".join(f"{chr(first)}-{chr(last)}" for first, last in UNSPACED) + "]")


def is_unspaced(text: str) -> bool:
    """Whether a letter of a script that puts no space between words stands in this text."""
    return _UNSPACED_LETTER.search(text) is not None


class _Tables(NamedTuple):
    folded: Codes  # by code point: what it folds to, _SPACE, _DROPPED, or _LONG.
    case: Bytes  # by code point: 0 has no case, 1 lower, 2 upper.
    accented: Bytes  # by code point: 1 if folding took an accent off.
    unspaced: Bytes
    long: dict[int, str]  # what the _LONG ones fold to.


# Letters that Unicode does not decompose although writers without the key type the plain letter.
_PLAIN_LETTERS: Final = dict(zip("łøđħıŧɖ", "lodhitd", strict=True))

# Arabic: one letter for those that writers use for one another. The seats ؤ and ئ stay: folded, رئيس is رييس.
_ARABIC: Final = {
    **dict.fromkeys("أإآٱٲٳ", "ا"),
    **dict.fromkeys("ىیېےۍ", "ي"),
    **dict.fromkeys("کڪ", "ك"),
    **dict.fromkeys("ةہھەۀۂۃ", "ه"),
    "ۆ": "و",
}
_SUPERSCRIPTS: Final = frozenset("¹²³⁰⁴⁵⁶⁷⁸⁹")  # note marks set against a word: they end it.
_COMPOSING: Final = (  # marks that make one letter with the letter before them.
    *range(0x300, 0x370),
    *range(0x653, 0x656),
    *range(0x3099, 0x309B),
    *range(0x1100, 0x1200),
    0xFF9E,
    0xFF9F,
)
_COMPOSING_SET: Final = frozenset(_COMPOSING)
_HALF_WIDTH_MARKS: Final = frozenset("ﾞﾟ")


def _fold_letter(letter: str) -> str:
    """What one code point folds to: "" when it is dropped, " " when it parts words."""
    category = unicodedata.category(letter)
    if letter == "\u200c":  # the joiner that Persian sets before a suffix parts words; see language/persian.
        return " "
    if category == "Cf" or letter == "ـ" or 0xFE00 <= ord(letter) <= 0xFE0F:
        return ""
    if category[0] not in "LNM" or letter in _SUPERSCRIPTS:
        return " "
    if category == "Nd":
        return str(unicodedata.decimal(letter))
    if category[0] == "M":
        return letter if unicodedata.combining(letter) in (0, 7, 9, 103, 107) else ""
    out = []
    for composed in unicodedata.normalize("NFKC", letter):
        if composed == "ـ":
            continue
        if unicodedata.category(composed)[0] not in "LNM":
            out.append(" ")
            continue
        if composed in _ARABIC or "\u0600" <= composed <= "\u06ff":
            kept = _ARABIC.get(composed, composed)
            out.append("" if unicodedata.category(kept) == "Mn" else kept)
            continue
        for lower in composed.casefold():
            if lower == "й":
                out.append(lower)
                continue
            base = unicodedata.normalize("NFD", lower)
            if is_unspaced(base[0]) or unicodedata.combining(base[-1]) in (7, 8, 9):
                out.append(lower)
                continue
            kept = "".join(part for part in base if not unicodedata.combining(part))
            out.append(unicodedata.normalize("NFC", "".join(_PLAIN_LETTERS.get(part, part) for part in kept)))
    folded = "".join(out)
    if category == "No" and " " in folded:  # a fraction is no word.
        return " "
    return folded.replace(" ", "") or " "


def _lower_letter(letter: str) -> str:
    """The same for plain words: case only."""
    category = unicodedata.category(letter)
    if category == "Cf":
        return ""
    if category[0] not in "LNM":
        return " "
    lower = letter.lower()
    return lower if len(lower) == 1 else letter


@cache
def _tables(*, plain: bool) -> _Tables:
    folded = np.full(0x110000, _SPACE, np.uint32)
    case = np.zeros(0x110000, np.uint8)
    accented = np.zeros(0x110000, np.uint8)
    unspaced = np.zeros(0x110000, np.uint8)
    long: dict[int, str] = {}
    for first, last in UNSPACED:
        unspaced[first : last + 1] = 1
    for first, last in ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0x20000, 0x323AF)):
        folded[first : last + 1] = np.arange(first, last + 1, dtype=np.uint32)
    for first, last in (
        (0, 0x33FF),
        (0x4DC0, 0x4DFF),
        (0xA000, 0xABFF),
        (0xD7B0, 0xD7FF),
        (0xF900, 0x1FFFF),
        (0xE0000, 0xE01EF),
    ):
        for code in range(first, last + 1):
            letter = chr(code)
            if unicodedata.category(letter) == "Cn":
                continue
            kept = _lower_letter(letter) if plain else _fold_letter(letter)
            if len(kept) > 1:
                long[code] = kept
            folded[code] = ord(kept) if len(kept) == 1 else _LONG if kept else _DROPPED
            lower = letter.lower()
            if lower != letter:
                case[code] = 2
            elif letter.upper() != letter:
                case[code] = 1
            accented[code] = not plain and kept.strip() != "" and kept != lower and lower.isalpha() and code < 0x600
    if not plain:
        for code in _COMPOSING:
            folded[code] = _LONG
            if unicodedata.category(chr(code)) == "Lo":
                long[code] = chr(code)
    return _Tables(folded, case, accented, unspaced, long)


class NormalText:
    """One text, folded once. `folded` is what is scanned; every method speaks of offsets in it.

    `original` is kept as given: spans count its code points. Not shared between threads while it is first asked.
    """

    __slots__ = (
        "_accents",
        "_cases",
        "_codes",
        "_ends",
        "_kept",
        "_origins",
        "_tables",
        "_words",
        "folded",
        "original",
    )

    def __init__(
        self,
        original: str,
        folded: str,
        codes: Codes,
        kept: npt.NDArray[np.intp] | npt.NDArray[np.bool_],
        tables: _Tables,
        ends: npt.NDArray[np.intp] | None = None,
    ) -> None:
        self.original = original
        self.folded = folded
        self._codes = codes  # of the original, with one space before and after.
        self._kept = kept  # which of those became a letter of `folded`: a mask, or places when one became several.
        self._tables = tables
        self._ends = ends  # where each letter ends in the original, when that is not the place after where it begins.
        self._origins: npt.NDArray[np.intp] | None = None
        self._cases: bytes | None = None
        self._accents: bytes | None = None
        self._words: npt.NDArray[np.intp] | None = None

    def _places(self) -> npt.NDArray[np.intp]:
        if self._origins is None:
            self._origins = np.flatnonzero(self._kept) if self._kept.dtype == np.bool_ else self._kept.astype(np.intp)
        return self._origins

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that folded[start:end] came from, with the marks that belong to its last letter."""
        return self.original_spans([start], [end])[0]

    def original_spans(self, starts: list[int], ends: list[int]) -> list[tuple[int, int]]:
        """The same for many spans at once."""
        places = self._places()
        first = (places[starts] - 1).tolist()
        final = np.array(ends) - 1
        last = (places[final] if self._ends is None else self._ends[final]).tolist()
        if self._kept.dtype != np.bool_:  # letters were dropped: marks may belong to the last one.
            last = [self._after_marks(place) for place in last]
        return list(zip(first, last, strict=True))

    def _after_marks(self, place: int) -> int:
        original = self.original
        while original[place : place + 1] > "\u02ff" and unicodedata.category(original[place])[0] == "M":
            place += 1
        return place

    @property
    def folded_codes(self) -> Codes:
        """The code points of `folded`."""
        return np.frombuffer(self.folded.encode("utf-32-le"), np.uint32)

    @property
    def cases(self) -> bytes:
        """For each letter of `folded`: 0 has no case, 1 was lower, 2 was upper."""
        if self._cases is None:
            self._cases = self._tables.case[self._codes[self._places()]].tobytes()
        return self._cases

    @property
    def accents(self) -> bytes:
        """For each letter of `folded`: 1 if it was written with an accent."""
        if self._accents is None:
            self._accents = self._tables.accented[self._codes[self._places()]].tobytes()
        return self._accents

    def word_index(self, offset: int) -> int:
        """How many words stand before this offset. In scripts without spaces every letter counts as a word."""
        if self._words is None:
            codes = self.folded_codes
            self._words = np.flatnonzero((codes == _SPACE) | (self._tables.unspaced[codes] != 0))
        return max(0, int(np.searchsorted(self._words, offset)) - 1)


def normalise(text: str, language: str) -> NormalText:
    """Fold a text. Every language folds alike except `PLAIN`, which folds case only.

    The method: one look-up in a table over the UTF-32 code points and one mask, in NumPy; the mask is the map back.
    """
    tables = _tables(plain=language == PLAIN)
    codes: Codes = np.frombuffer(f" {text} ".encode("utf-32-le", "surrogatepass"), np.uint32)
    found = tables.folded.take(codes)
    if found.max() == _LONG:
        return _normalise_long(text, codes, tables)
    letters = found != _SPACE
    if found.min() == _DROPPED:
        places = np.flatnonzero(found)
        letters = letters[places]
        letters[1:] |= letters[:-1]
        letters[0] = True
        places = places[letters]
        return NormalText(text, _text(found[places]), codes, places, tables)
    letters[1:] |= letters[:-1]
    letters[0] = True
    return NormalText(text, _text(found[letters]), codes, letters, tables)


def _text(codes: Codes) -> str:
    return codes.tobytes().decode("utf-32-le")


def _normalise_long(text: str, codes: Codes, tables: _Tables) -> NormalText:
    """The slow way, for texts with letters that fold to several or marks that are written apart from their letter."""
    folded: list[str] = [" "]
    places: list[int] = [0]
    ends: list[int] = [0]
    letters = _letters(plain=tables is _tables(plain=True))
    for start, end, cluster in _clusters(text):
        for letter in cluster.translate(letters):
            if letter != " " or folded[-1] != " ":
                folded.append(letter)
                places.append(start + 1)
                ends.append(end)
    if folded[-1] != " ":
        folded.append(" ")
        places.append(len(text) + 1)
        ends.append(len(text))
    return NormalText(text, "".join(folded), codes, np.array(places, np.intp), tables, np.array(ends, np.intp))


class _Letters(dict[int, str]):
    """A table for `str.translate`, filled from the large one as letters come up."""

    def __init__(self, tables: _Tables) -> None:
        super().__init__()
        self._tables = tables

    def __missing__(self, code: int) -> str:
        entry = int(self._tables.folded[code])
        kept = self._tables.long.get(code, "") if entry == _LONG else "" if entry == _DROPPED else chr(entry)
        self[code] = kept
        return kept


@cache
def _letters(*, plain: bool) -> _Letters:
    return _Letters(_tables(plain=plain))


def fold(phrase: str, language: str = "") -> str:
    """A phrase as it would stand in a folded text, without the spaces around it; the short way for short phrases."""
    if language != PLAIN and not _COMPOSING_SET.isdisjoint(map(ord, phrase)):
        phrase = "".join(cluster for _, _, cluster in _clusters(phrase))
    return " ".join(phrase.translate(_letters(plain=language == PLAIN)).split())


def _clusters(text: str) -> Iterator[tuple[int, int, str]]:
    """The letters of a text, each composed with the marks behind it: where each begins and ends, and what it is."""
    place = 0
    while place < len(text):
        end = place + 1
        while end < len(text) and ord(text[end]) in _COMPOSING_SET:
            end += 1
        cluster = text[place : min(end, place + _LONGEST_CLUSTER)]
        if len(cluster) > 1:
            cluster = unicodedata.normalize("NFKC" if cluster[-1] in _HALF_WIDTH_MARKS else "NFC", cluster)
        yield place, end, cluster
        place = end
