"""The words of news text, folded and without their endings, for stories. They carry no offsets: matching has its own.

Numbers are read as their readers mean them: 6.3 and 6,3 are one number, and so are 1,500 and 1500.
"""

from __future__ import annotations

import html
import re
import unicodedata
from functools import cache

import Stemmer

__all__ = ["FIRST_UNSPACED", "is_number", "is_unspaced", "pairs", "spaced", "stem", "words"]

# Words of Arabic letters end where other letters or digits begin: “ل140” is a preposition and a number.
_WORD = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[\u0620-\u06d3]+|[^\W_\u0620-\u06d3]+")
_PLAIN_WORD = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[a-z0-9]+")
FIRST_UNSPACED = "\u0e00"
"""No word that sorts before this is of an unspaced script."""
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
# Letters and digits that writers use for one another, and marks that few write.
_FOLDED = {
    **{ord(letter): "ا" for letter in "أإآٱ"},
    **{ord(letter): "ي" for letter in "ىیئ"},
    **{ord(letter): "ه" for letter in "ةہھ"},
    ord("ؤ"): "و",
    ord("ک"): "ك",
    ord("ё"): "е",
    ord("٫"): ".",
    ord("٬"): ",",
    **{first + digit: str(digit) for first in (0x660, 0x6F0, 0x966) for digit in range(10)},
    **dict.fromkeys([0x640, 0x670, *range(0x610, 0x61B), *range(0x64B, 0x660), *range(0x200B, 0x2010)]),
}
_FOLDABLE = re.compile("[" + "".join(chr(letter) for letter in sorted(_FOLDED)) + "]")
_ARABIC_LETTERS = re.compile(r"[\u0621-\u06d3]")
_ARTICLES = ("وال", "بال", "كال", "فال", "لل", "ال")
_STEMMERS = {
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fr": "french",
    "it": "italian",
    "nl": "dutch",
    "pl": "polish",
    "pt": "portuguese",
    "ru": "russian",
    "sv": "swedish",
    "tr": "turkish",
}


def words(text: str) -> list[str]:
    """The words of a text, folded; a run of an unspaced script is one word."""
    if "&" in text:
        text = html.unescape(text)
    if text.isascii():
        found = _PLAIN_WORD.findall(text.lower())
    else:
        text = unicodedata.normalize("NFKC", text).casefold()
        if _FOLDABLE.search(text):
            text = text.translate(_FOLDED)
        found = _WORD.findall(text)
    return [_number(word) if word[0] <= "9" else word for word in found]


def spaced(found: list[str]) -> list[str]:
    """The words with runs of an unspaced script as every letter with the next."""
    if max(found, default="") < FIRST_UNSPACED:
        return found
    parted: list[str] = []
    for word in found:
        if word >= FIRST_UNSPACED and _UNSPACED.match(word):
            parted.extend(pairs(word))
        else:
            parted.append(word)
    return parted


def is_unspaced(word: str) -> bool:
    """Whether the word is a run of a script that sets no spaces between words."""
    return _UNSPACED.match(word) is not None


def pairs(run: str) -> list[str]:
    """Every letter with the next."""
    return [run[place : place + 2] for place in range(max(1, len(run) - 1))]


def is_number(word: str) -> bool:
    """Whether the word is a number."""
    return word[0] <= "9" and word[-1] <= "9"


def _number(digits: str) -> str:
    """A number as all write it. Groups of three digits are thousands; another group of digits is a fraction."""
    parts = re.split("[.,]", digits) if not digits.isdigit() else [digits]
    whole = parts[0].lstrip("0") or "0"
    if len(parts) == 1:
        return whole
    if whole != "0" and len(whole) <= 3 and all(len(part) == 3 for part in parts[1:]):
        return "".join((whole, *parts[1:]))
    if len(parts) == 2:
        return f"{whole}.{parts[1]}".rstrip("0").rstrip(".")
    return ".".join((whole, *parts[1:]))


def stem(word: str, language: str) -> str:
    """A word without its ending; in Arabic letters, without article and proclitics."""
    if _ARABIC_LETTERS.match(word):
        return _bare_arabic(word)
    name = _STEMMERS.get(language)
    return _stemmer(name).stemWord(word) if name else word


@cache
def _stemmer(name: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(name, 0)


def _bare_arabic(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= 3:
            return word[len(article) :]
    return word[1:] if word[0] in "وبلف" and len(word) > 4 else word
