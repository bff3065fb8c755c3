"""What an article is about, as weighted terms: in its own language, and in keys that all languages share.

The terms are for telling whether two articles report the same event. They carry no offsets, and are no matches. A term
weighs more the rarer the word is in its language at large, and by the logarithm of how often the article has it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from rasid.romanise import roman
from rasid.story_lexicon import lexicon
from rasid.story_settings import StorySettings
from rasid.story_words import FIRST_UNSPACED, is_number, is_unspaced, pairs, stem

__all__ = ["ArticleTerms", "article_terms"]

_NUMBER_ZIPF = (0.0, 4.5, 3.6, 2.6)  # of numbers with one, two, and more digits.
_YEAR_ZIPF = 3.9
_WORDS_IN_TITLES = 30_000  # in three thousand of them.
_WEIGHT_IN_A_TITLE = 330  # of one of nine words that weigh alike, in thousandths.
_UNKNOWN_ZIPF = 2.0
_KNOWN_WORDS = 100_000  # of one language, remembered with what they stand for; then memory starts again.


@dataclass(frozen=True, slots=True)
class ArticleTerms:
    """What an article is about; the weights are thousandths, and each of the two has length 1 (1000)."""

    own: dict[str, int]  # stems of its language, the heaviest first.
    shared: dict[str, int]  # English stems, numbers, and names in Latin letters: the same in all languages.
    own_rarity: dict[str, float]  # how rare they are at large, see `usual`.
    shared_rarity: dict[str, float]


_Meaning = tuple[tuple[str, float], ...]  # terms, and how rare they are at large.
_Meanings = dict[str, tuple[_Meaning, _Meaning]]  # of words, and of stems: what each stands for, alone and in all.
_meanings: dict[tuple[str, float, float], tuple[_Meanings, _Meanings]] = {}
_TIMES = tuple(1 + math.log(count) if count else 0.0 for count in range(512))


def article_terms(title: list[str], text: list[str], language: str, settings: StorySettings) -> ArticleTerms:
    """The heaviest terms of an article, given as its words; a word of the title counts as two in the text."""
    counts = Counter(text)
    counts.update(title)
    counts.update(title)
    known, stems = _known(language, settings)
    own: dict[str, int] = {}
    shared: dict[str, int] = {}
    own_rarity: dict[str, float] = {}
    shared_rarity: dict[str, float] = {}
    english = language == "en"
    for word, count in counts.items():
        found = known.get(word)
        if found is None:
            found = known[word] = _meaning(word, language, settings, stems)
        for term, rarity in found[0]:
            if term in own:
                own[term] += count
            else:
                own[term] = count
            own_rarity[term] = rarity
        if english:
            continue
        for term, rarity in found[1]:
            if term in shared:
                shared[term] += count
            else:
                shared[term] = count
            shared_rarity[term] = rarity
    own = _heaviest(own, own_rarity, settings)
    if english:  # Its own terms are those that all share.
        return ArticleTerms(own, own, own_rarity, own_rarity)
    return ArticleTerms(own, _heaviest(shared, shared_rarity, settings), own_rarity, shared_rarity)


def _heaviest(counts: dict[str, int], once: dict[str, float], settings: StorySettings) -> dict[str, int]:
    weighed = [
        (-once[term] * (_TIMES[count] if count < len(_TIMES) else _TIMES[-1]), term) for term, count in counts.items()
    ]
    weighed.sort()
    heaviest = weighed[: settings.article_terms]
    length = math.sqrt(sum([weight * weight for weight, _ in heaviest])) or 1.0
    scale = -1000 / length
    return {term: round(weight * scale) for weight, term in heaviest}


def _known(language: str, settings: StorySettings) -> tuple[_Meanings, _Meanings]:
    key = language, settings.commonest, settings.rarity
    found = _meanings.get(key)
    if found is None or len(found[0]) > _KNOWN_WORDS:
        found = _meanings[key] = {}, {}
    return found


def _meaning(word: str, language: str, settings: StorySettings, stems: _Meanings) -> tuple[_Meaning, _Meaning]:
    """What a word stands for in its own language, and in all; what is too common to tell anything is left out."""
    if word >= FIRST_UNSPACED and is_unspaced(word):
        own, shared = _pairs(word, language), list(_segmented(word, language))
    elif is_number(word):
        own = shared = [(word, _number_zipf(word))]
    else:
        bare = stem(word, language)
        if bare not in stems:
            own, shared = _stem_terms(bare, language)
            stems[bare] = _weighed(own, settings), _weighed(shared, settings)
        return stems[bare]
    return _weighed(own, settings), _weighed(shared, settings)


_usual: dict[float, int] = {}


def usual(rarity: float) -> int:
    """How much of a term of this rarity three thousand titles of any news would tell."""
    return _usual[rarity]


@cache
def _rarity(zipf: float, commonest: float, power: float) -> float:
    rarity: float = (commonest - zipf) ** power
    _usual[rarity] = round(_WEIGHT_IN_A_TITLE * 10 ** (zipf - 9) * _WORDS_IN_TITLES)
    return rarity


def _weighed(terms: list[tuple[str, float]], settings: StorySettings) -> _Meaning:
    commonest, power = settings.commonest, settings.rarity
    return tuple([(term, _rarity(zipf, commonest, power)) for term, zipf in terms if zipf < commonest])


def _pairs(run: str, language: str) -> list[tuple[str, float]]:
    known = lexicon(language)
    entries = ((pair, known.get(pair)) for pair in pairs(run))
    return [(pair, entry.zipf + 0.5 if entry else 2.5) for pair, entry in entries]


def _stem_terms(bare: str, language: str) -> tuple[list[tuple[str, float]], list[tuple[str, float]]]:
    if len(bare) < 2:
        return [], []
    entry = lexicon(language).get(bare)
    zipf = entry.zipf if entry else _UNKNOWN_ZIPF
    if language == "en":
        return [(bare, zipf)], []  # Its own terms are those that all share.
    return [(bare, zipf)], [(entry.english if entry and entry.english else roman(bare), zipf)]


def _segmented(run: str, language: str) -> Iterator[tuple[str, float]]:
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


def _number_zipf(number: str) -> float:
    if len(number) == 4 and number[:2] in ("19", "20"):
        return _YEAR_ZIPF
    return _NUMBER_ZIPF[min(3, len(number))]
