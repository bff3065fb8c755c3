"""What an article is about, as weighted terms: in its own language, and in keys that all languages share.

The terms are for telling whether two articles report the same event. They carry no offsets, and are no matches. A term
weighs more the rarer the word is in its language at large, and by the logarithm of how often the article has it.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import Stemmer

from rasid.romanise import roman
from rasid.story_lexicon import lexicon
from rasid.story_settings import StorySettings

__all__ = ["ArticleTerms", "article_terms", "stems", "words"]

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
_Term = tuple[str, float]
_NUMBER_ZIPF = (0.0, 4.5, 3.6, 2.6)  # of numbers with one, two, and more digits.
_YEAR_ZIPF = 3.9
_LETTERS_OF_AN_ARTICLE = 800  # Of a longer text only the beginning counts: the event is told first.
_WORDS_IN_TITLES = 30_000  # in three thousand of them.
_WEIGHT_IN_A_TITLE = 330  # of one of nine words that weigh alike, in thousandths.


@dataclass(frozen=True, slots=True)
class ArticleTerms:
    """What an article is about; the weights are thousandths, and each of the two has length 1 (1000)."""

    own: dict[str, int]  # stems of its language.
    shared: dict[str, int]  # English stems, numbers, and names in Latin letters: the same in all languages.
    usual: dict[str, int]  # how much of these terms three thousand titles of any news would tell.


def article_terms(title: str, text: str, language: str, settings: StorySettings) -> ArticleTerms:
    """The heaviest terms of an article; a word of the title counts as two in the text."""
    counts = Counter(_words(title) * 2)
    counts.update(_words(text[:_LETTERS_OF_AN_ARTICLE]))
    own: dict[str, int] = {}
    shared: dict[str, int] = {}
    zipf: dict[str, float] = {}
    for word, count in counts.items():
        own_terms, shared_terms = _terms_of(word, language)
        for term, common in own_terms:
            own[term] = own.get(term, 0) + count
            zipf[term] = common
        for term, common in shared_terms:
            shared[term] = shared.get(term, 0) + count
            zipf[term] = common
    own_weights, shared_weights = _weighted(own, zipf, settings), _weighted(shared, zipf, settings)
    usual = {term: _usual(zipf[term]) for term in (*own_weights, *shared_weights)}
    return ArticleTerms(own_weights, shared_weights, usual)


@lru_cache(maxsize=4096)
def _usual(zipf: float) -> int:
    return round(_WEIGHT_IN_A_TITLE * 10 ** (zipf - 9) * _WORDS_IN_TITLES)


def _weighted(counts: dict[str, int], zipf: dict[str, float], settings: StorySettings) -> dict[str, int]:
    weights = {
        term: (1 + math.log(count)) * (settings.commonest - zipf[term]) ** settings.rarity
        for term, count in counts.items()
        if zipf[term] < settings.commonest
    }
    heaviest = sorted(weights, key=lambda term: (-weights[term], term))[: settings.article_terms]
    length = math.sqrt(sum(weights[term] ** 2 for term in heaviest)) or 1.0
    return {term: round(1000 * weights[term] / length) for term in heaviest}


def words(text: str) -> list[str]:
    """The words of a text, folded; of unspaced scripts, every letter with the next."""
    found: list[str] = []
    for word in _words(text):
        if _UNSPACED.match(word):
            found.extend(_pairs(word))
        else:
            found.append(word)
    return found


def stems(text: str, language: str) -> list[str]:
    """The words of a text without their endings and, in Arabic, without article and proclitics."""
    return [_stem(word, language) for word in words(text)]


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold().translate(_FOLDED))


def _pairs(word: str) -> list[str]:
    return [word[place : place + 2] for place in range(max(1, len(word) - 1))]


@lru_cache(maxsize=200_000)
def _terms_of(word: str, language: str) -> tuple[tuple[_Term, ...], tuple[_Term, ...]]:
    """What a word stands for in its own language, and in all, each with how common it is (Zipf scale)."""
    known = lexicon(language)
    if _UNSPACED.match(word):
        entries = ((pair, known.get(pair)) for pair in _pairs(word))
        own = tuple((pair, entry.zipf + 0.5 if entry else 2.5) for pair, entry in entries)
        return own, tuple(_segmented(word, language))
    stem = _stem(word, language)
    if stem.isdecimal():
        number = ((stem, _number_zipf(stem)),)
        return number, number
    if len(stem) < 2:
        return (), ()
    entry = known.get(stem)
    zipf = entry.zipf if entry else 2.0
    key = entry.english if entry and entry.english else stem if language == "en" else roman(stem)
    return ((stem, zipf),), ((key, zipf),)


def _segmented(run: str, language: str) -> Iterator[_Term]:
    """A run of an unspaced script as its longest known words; what is unknown, by pairs of letters."""
    known = lexicon(language)
    place = 0
    while place < len(run):
        for length in (4, 3, 2):
            entry = known.get(run[place : place + length]) if place + length <= len(run) else None
            if entry:
                if entry.english:
                    yield entry.english, entry.zipf
                place += length
                break
        else:
            if place + 1 < len(run):
                yield run[place : place + 2], 3.0
            place += 1


def _number_zipf(digits: str) -> float:
    if len(digits) == 4 and digits[:2] in ("19", "20"):
        return _YEAR_ZIPF
    return _NUMBER_ZIPF[min(3, len(digits))]


@lru_cache(maxsize=200_000)
def _stem(word: str, language: str) -> str:
    if word.isdecimal():
        return word.lstrip("0") or "0"
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
