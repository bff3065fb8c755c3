"""Text as words only, one byte a letter, for scanning for many plain phrases at once. No language bends anything here.

Words are those of Unicode's UAX #29 as news needs them: letters, digits, marks and `_`, joined by a full stop,
apostrophe or colon between two of them (`u.s`, `iraq's`). Case is folded, invisible format characters are dropped, and
a letter of a script without spaces is a word by itself. Every run of anything else is one space, and a space frames
the whole, so that word borders are part of a phrase.

The byte of a letter is an `Alphabet`'s choice, made from the phrases that are looked for: letters of no phrase share
one byte. One byte a letter is what makes scanning fast: Arabic is half as long as in UTF-8, and codes spread over all
bits keep hyperscan's hashes apart (measured: 8 us instead of 15 us an article with 16,000 phrases).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from rasid.text import is_unspaced

__all__ = ["Alphabet", "plain_words"]

JOINERS = ".'’:·‧․﹒＇．"

_SPACE, _JOINER, _DELETED, _OTHER = 0, 1, 2, 3
_DROPPED = 254
_SLOW = 255  # a letter that needs the slow way: of a script without spaces, or outside the basic plane.
_SPACE_BYTE = 32
_CODES = [code for place in range(1, 256) if _OTHER < (code := place * 151 % 256) < _DROPPED and code != _SPACE_BYTE]
_SHARED = _CODES[-1]
_FORMATS = re.compile(
    "[" + "".join(chr(code) for code in range(0x20000) if unicodedata.category(chr(code)) == "Cf") + "]+"
)
_BEYOND_BASIC = re.compile("[\U00010000-\U0010ffff]")


def _only_letters(found: re.Match[str]) -> str:
    return " " if _kind(found.group()) == _SPACE else found.group()


def _kind(letter: str) -> int:
    """_SPACE, _JOINER, _DROPPED, _OTHER (a letter), or _SLOW."""
    if letter in JOINERS:
        return _JOINER
    category = unicodedata.category(letter)
    if category == "Cf":
        return _DROPPED
    if category[0] not in "LNM" and letter != "_":
        return _SPACE
    return _SLOW if is_unspaced(letter) else _OTHER


def _lower(letter: str) -> str:
    return letter.lower()[0]


@lru_cache(maxsize=4)
def plain_words(text: str) -> str:
    """The words of a text, framed and parted by single spaces: exact and slow. `Alphabet.encode` is this in bytes."""
    letters = [(kind, letter) for letter in text if (kind := _kind(letter)) != _DROPPED]
    kinds = [_SPACE, *(kind for kind, _ in letters), _SPACE]
    words = []
    for place, (kind, letter) in enumerate(letters, 1):
        if kind == _SLOW:
            words.append(f" {_lower(letter)} ")
        elif kind == _OTHER:
            words.append(_lower(letter))
        elif kind == _JOINER and kinds[place - 1] == kinds[place + 1] == _OTHER:
            words.append(letter)
        else:
            words.append(" ")
    joined = " ".join("".join(words).split())
    return f" {joined} " if joined else " "


class _Letters(NamedTuple):
    kinds: npt.NDArray[np.uint8]  # by code point of the basic plane
    lower: dict[str, list[int]]  # the code points that a small letter stands for


@cache
def _letters() -> _Letters:
    kinds = np.full(0x10000, _SLOW, np.uint8)  # Surrogates stay so: they are halves of letters we don't see yet.
    lower: dict[str, list[int]] = {}
    for code in (*range(0xD800), *range(0xE000, 0x10000)):
        letter = chr(code)
        kinds[code] = _kind(letter)
        if kinds[code] == _OTHER:
            lower.setdefault(_lower(letter), []).append(code)
    return _Letters(kinds, lower)


class Alphabet:
    """Bytes for letters. Two letters may share a byte when there are many; see `ambiguous`."""

    __slots__ = ("_ascii", "_codes", "_final", "_take")

    def __init__(self, phrases: Iterable[str]) -> None:
        """The commonest letters of these phrases get bytes of their own."""
        counts = Counter(_lower(letter) for phrase in phrases for letter in phrase if _kind(letter) in (_OTHER, _SLOW))
        self._codes = dict.fromkeys(counts, _SHARED)
        self._codes.update(zip((letter for letter, _ in counts.most_common(len(_CODES) - 1)), _CODES, strict=False))
        letters = _letters()
        table = letters.kinds.copy()
        for letter, code in self._codes.items():
            table[letters.lower.get(letter, [])] = code
        self._take = table.take
        self._ascii = bytes(table[:256])
        self._final = bytes([_SPACE_BYTE, *range(1, 256)])

    def ambiguous(self, phrase: str) -> bool:
        """Whether another phrase may have the same bytes: it has letters that share a byte."""
        codes = {self._codes.get(_lower(letter)) for letter in phrase if _kind(letter) in (_OTHER, _SLOW)}
        return None in codes or _SHARED in codes

    def encode(self, text: str) -> bytes:
        """The words of a text, framed and parted by single spaces."""
        text = f" {text}  "
        if text.isascii():
            codes = np.frombuffer(text.encode().translate(self._ascii), np.uint8)
        else:
            codes = self._take(np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16))
        # A joiner before a space or joiner becomes a space. Then every space or joiner that follows one is deleted, so
        # that of a run of them one space stays.
        parts = np.less(codes, _DELETED).view(np.uint8)
        loose = np.equal(codes[1:-1], _JOINER).view(np.uint8)
        loose &= parts[2:]
        repeated = np.left_shift(parts[:-2], 1)
        found = np.maximum(np.subtract(codes[1:-1], loose, out=loose), repeated, out=repeated).tobytes()
        if b"\xff" in found:
            without_symbols = _BEYOND_BASIC.sub(_only_letters, text)
            return self._encode_slowly(text) if without_symbols == text else self.encode(without_symbols)
        if b"\xfe" in found:
            return self.encode(_FORMATS.sub("", text))
        return b" " + found.translate(self._final, b"\x02")

    def _encode_slowly(self, text: str) -> bytes:
        found = bytearray()
        words = plain_words(text)
        for letter in words:
            if letter == " ":
                found.append(_SPACE_BYTE)
            else:
                found.append(_JOINER if letter in JOINERS else self._codes.get(letter, _OTHER))
        return bytes(found)
