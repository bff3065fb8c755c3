"""How a foreign name may be spelled otherwise in Arabic: هونغ كونغ and هونج كونج, مانشستر and مانشيستر.

Two spellings are compared consonant by consonant. Letters that stand for the same foreign sound may change
places, long vowels may come and go. Arabic's own words change their vowels to mean something else (تقرير,
تقارير), so a word that looks native, or is short, does not change; a word that stands alone must be longer than
one whose neighbours vouch for it.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import product
from math import prod
from typing import Final

from rasid.language.arabic_words import COMMON_WORDS, GIVEN_NAMES

__all__ = ["MERGED", "VOWELS", "few_respellings", "may_change", "respelling", "skeleton"]

VOWELS: Final = frozenset("اويىءئؤ")
_GROUPS: Final = ("كغجق", "تط", "سص", "دض", "زذ")
MERGED: Final = {letter: group[0] for group in _GROUPS for letter in group}
"""What each consonant stands for in a skeleton."""

_NATIVE_LETTERS: Final = frozenset("حعضظثذ")  # these transcribe no foreign sound.
_NATIVE_STARTS: Final = ("لل", "وال", "بال", "فال", "كال", "لت", "لم", "بت")
_DERIVING: Final = ("ا", "ت", "م", "ي", "ن", "س")  # what Arabic builds words with: after these an ا means something.
_SOFT_G: Final = frozenset("غج")
_SEATED: Final = frozenset("ؤئ")
_SHORT: Final = 4  # letters; in so short a word only a soft g or a hamza may change.
_NATIVE_ENDINGS: Final = ("ون", "ين", "ات", "ه")
_ARTICLE: Final = "ال"
_WRITINGS: Final = {
    "غ": "غج",
    "ج": "جغ",
    **dict.fromkeys("وؤ", ("و", "ؤ", "ءو")),
    **dict.fromkeys("يئ", ("ي", "ئ", "ءي")),
}
_MOST_WRITINGS: Final = 100
_SEATS: Final = str.maketrans("ؤئ", "وي", "ء")  # راؤول and رأوول.


def skeleton(word: str) -> str:
    """The consonants of a folded word, those of one sound made one. ه is left out: at the end it is a vowel."""
    return "".join(MERGED.get(letter, letter) for letter in word if letter not in VOWELS and letter != "ه")


@cache
def may_change(word: str, *, alone: bool) -> bool:
    """Whether a folded word may be spelled otherwise at all; `alone` says that it is the whole name."""
    definite = word.startswith(_ARTICLE)
    word = word.removeprefix(_ARTICLE)
    if not _is_foreign(word):
        return False
    if _SOFT_G & set(word) or _SEATED & set(word):
        return True
    return not definite and len(word) > _SHORT and len(skeleton(word)) >= _fewest_consonants(alone=alone)


def _fewest_consonants(*, alone: bool) -> int:
    return 4 if alone else 3


def few_respellings(word: str) -> tuple[tuple[str, str], ...] | None:
    """All respellings of a word that stands alone and in which only a soft g or a hamza may change, with their rules.

    None when more may change, or when there are too many to list: such a word has to be looked for by its skeleton.
    """
    bare = word.removeprefix(_ARTICLE)
    if not may_change(word, alone=True):
        return ()
    if bare == word and len(bare) > _SHORT and len(_parts(bare)[0]) >= _fewest_consonants(alone=True):
        return None
    choices = [_WRITINGS.get(letter, letter) for letter in bare.replace("ء", "")]
    if prod(map(len, choices)) > _MOST_WRITINGS:
        return None
    article = word[: len(word) - len(bare)]
    found = {article + "".join(letters) for letters in product(*choices)}
    rules = ((other, respelling(word, other, alone=True)) for other in sorted(found))
    return tuple((other, rule) for other, rule in rules if rule)


@cache
def _is_foreign(word: str) -> bool:
    return (
        len(word) >= _SHORT
        and not _NATIVE_LETTERS & set(word)
        and not word.startswith(_NATIVE_STARTS)
        and word not in COMMON_WORDS
        and word not in GIVEN_NAMES
    )


def _parts(word: str) -> tuple[list[str], list[str]]:
    """The consonants of a word, and the vowels before each and at the end."""
    consonants: list[str] = []
    gaps = [""]
    for place, letter in enumerate(word):
        if letter in VOWELS or (letter == "ه" and place == len(word) - 1):
            gaps[-1] += letter
        else:
            consonants.append(letter)
            gaps.append("")
    return consonants, gaps


@lru_cache(maxsize=65536)
def respelling(listed: str, found: str, *, alone: bool) -> str | None:
    """How `found` respells `listed` (both folded), "" when they are equal, None when it is another word.

    `alone` says that the word is the whole name. A word with the article looks native: only its g may change.
    """
    if listed == found:
        return ""
    definite = listed.startswith(_ARTICLE)
    if definite:
        if not found.startswith(_ARTICLE):
            return None
        listed, found = listed[2:], found[2:]
    if not _is_foreign(listed) or not _is_foreign(found) or abs(len(listed) - len(found)) > 2:
        return None
    consonants, gaps = _parts(listed)
    others, other_gaps = _parts(found)
    if len(consonants) != len(others):
        return None
    sounds = [(one, other) for one, other in zip(consonants, others, strict=True) if one != other]
    if any(MERGED.get(one) != MERGED.get(other) or one not in MERGED for one, other in sounds):
        return None
    long_enough = not definite and len(listed) > _SHORT and len(consonants) >= _fewest_consonants(alone=alone)
    if not long_enough and any({one, other} != _SOFT_G for one, other in sounds):
        return None
    vowels = _vowel_changes(listed, gaps, other_gaps)
    if vowels is None or (vowels and not (long_enough and _looks_foreign(listed, found, len(consonants)))):
        return None
    changes = [f"{other} for {one}" for one, other in dict.fromkeys(sounds)] + vowels
    if len(changes) > (2 if len(consonants) > 4 or not alone else 1):
        return None
    return f"spelling, {', '.join(changes) or 'hamza'}"


def _looks_foreign(listed: str, found: str, consonants: int) -> bool:
    """Whether a change of vowels makes no other word: neither is built as Arabic builds its words."""
    if listed.endswith(_NATIVE_ENDINGS) or found.endswith(_NATIVE_ENDINGS):
        return False
    return consonants > 4 or not listed.startswith("ت") or listed.startswith("تش")


def _vowel_changes(listed: str, gaps: list[str], other_gaps: list[str]) -> list[str] | None:
    """What happened to the long vowels, None when it is more than writers do."""
    if gaps[0] != other_gaps[0] or gaps[-1] != other_gaps[-1]:
        return None
    changes: list[str] = []
    gaps, other_gaps = [gap.translate(_SEATS) for gap in gaps], [gap.translate(_SEATS) for gap in other_gaps]
    place = 1
    while place < len(gaps) - 1:
        one, other = gaps[place], other_gaps[place]
        if one != other:
            if (one, other) == (other_gaps[place + 1], gaps[place + 1]) and "ا" not in one + other:
                changes.append(f"{one or other} moved")
                place += 1
            elif _one_vowel_apart(one, other):
                if "ا" in {one, other} and listed.startswith(_DERIVING):
                    return None
                changes.append(f"{other} for {one}" if one and other else f"{other} added" if other else f"no {one}")
            else:
                return None
        place += 1
    return changes


def _one_vowel_apart(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if len(longer) <= 1:
        return True
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))
