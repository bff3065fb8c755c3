"""What a text is about, as weighted terms: stems of rare words, numbers, and pieces of unspaced scripts.

The terms are for telling whether two articles report the same event. They carry no offsets, and are no matches.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from functools import lru_cache

import Stemmer

__all__ = ["article_terms", "stems", "words"]

_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
# Arabic and Persian letters that writers use for one another, and marks that few write.
_FOLDED = {
    **{ord(letter): "ا" for letter in "أإآٱ"},
    **{ord(letter): "ي" for letter in "ىیئ"},
    **{ord(letter): "ه" for letter in "ةہھ"},
    ord("ؤ"): "و",
    ord("ک"): "ك",
    ord("ё"): "е",
    **dict.fromkeys([0x640, 0x670, *range(0x610, 0x61B), *range(0x64B, 0x660), *range(0x200B, 0x2010)]),
}
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
    """The words of a text, folded; of unspaced scripts, every letter with the next."""
    found: list[str] = []
    for word in _WORD.findall(unicodedata.normalize("NFKC", text).casefold().translate(_FOLDED)):
        if _UNSPACED.match(word):
            found.extend(word[place : place + 2] for place in range(max(1, len(word) - 1)))
        else:
            found.append(word)
    return found


def stems(text: str, language: str) -> list[str]:
    """The words of a text without their endings and, in Arabic, without article and proclitics."""
    return [_stem(word, language) for word in words(text)]


@lru_cache(maxsize=200_000)
def _stem(word: str, language: str) -> str:
    if word.isdecimal():
        return str(int(word))
    if _ARABIC_LETTERS.match(word):
        return _bare_arabic(word)
    name = _STEMMERS.get(language)
    return _stemmer(name).stemWord(word) if name else word


@lru_cache(maxsize=32)
def _stemmer(name: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(name, 0)


def _bare_arabic(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= 3:
            return word[len(article) :]
    return word[1:] if word[0] in "وبلف" and len(word) > 4 else word


def article_terms(title: str, text: str, language: str, kept: int) -> dict[str, float]:
    """The heaviest terms of an article with their weights, of length 1 together; a word of the title counts double."""
    counts: Counter[str] = Counter()
    for stem in stems(title, language):
        counts[stem] += 2
    for stem in stems(text, language):
        counts[stem] += 1
    weights = {
        stem: (1 + math.log(count)) * min(4, len(stem))
        for stem, count in counts.items()
        if len(stem) > 1 or stem > "\x7f"
    }
    heaviest = sorted(weights, key=lambda stem: (-weights[stem], stem))[:kept]
    length = math.sqrt(sum(weights[stem] ** 2 for stem in heaviest)) or 1.0
    return {stem: round(weights[stem] / length, 4) for stem in heaviest}
