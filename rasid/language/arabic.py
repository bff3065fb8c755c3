"""Arabic: what may be written onto a name, and how else it is spelled.

One-letter conjunctions and prepositions, alone and in their order (و or ف, then ب ك or ل), stand before any
name; after ل the article loses its alef (للأمم). A nisba (العراقي) is another word: it counts only when it is
listed. The letters that writers use for one another are folded by `rasid.text` already; here stands what
changes the length of a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial

from rasid.language.arabic_words import COMMON_WORDS, FUNCTION_LETTERS, FUNCTION_WORDS, SPELLINGS
from rasid.language.rules import Attached, LanguageRules, Variant
from rasid.text import fold

__all__ = ["RULES"]

_CONJUNCTIONS = ("", "و", "ف")
_PREPOSITIONS = ("", "ب", "ك", "ل")
_SHORT = 3  # letters; so short a word is another word when its hamza is another.
_LONG = 6  # letters; so long a word without an article is foreign, and may be given one (الأرسنال, المانشستر).
_NATIVE_ENDINGS = ("ه", "ي", "ات", "ين", "ون")  # but for these: with an article they are other words.
_TOO_SHORT = 2  # letters; nothing can be told from a proclitic and two letters.


def _rule(letters: str) -> str:
    return f"proclitic {letters}" if letters else ""


Before = Mapping[str, tuple[int, str]]

_ANY = {first + second: _rule(first + second) for first in _CONJUNCTIONS for second in _PREPOSITIONS}
_BEFORE_ANY: Before = {letters: (0, rule) for letters, rule in _ANY.items()}
_BEFORE_SHORT: Before = {letters: found for letters, found in _BEFORE_ANY.items() if not set(letters) & set("فك")}
_BEFORE_TOO_SHORT: Before = {"": (0, "")}
_WITH_ARTICLE: Before = {f"{letters}ال": (2, rule) for letters, rule in _ANY.items()}
_BEFORE_DEFINITE: Before = {**_WITH_ARTICLE, **{f"{c}لل": (2, _rule(f"{c}ل")) for c in _CONJUNCTIONS}}
_BEFORE_DEFINITE_LAM: Before = {**_WITH_ARTICLE, **{f"{c}ل": (1, _rule(f"{c}ل")) for c in _CONJUNCTIONS}}  # للجنة
_BEFORE_LONG: Before = {
    **_BEFORE_ANY,
    **{letters: (kept, f"article, {rule}".removesuffix(", ")) for letters, (kept, rule) in _BEFORE_DEFINITE.items()},
}
_ALEFS = frozenset("اأإآٱ")


def _letters(word: str) -> str:
    return "".join(letter for letter in word if letter.isalpha() and letter != "ـ")


def _same_hamza(listed: str, found: str) -> bool:
    """Whether two spellings that fold alike are one short word: writers drop a hamza, and add one in front only."""
    listed, found = _letters(listed), _letters(found)
    if listed.startswith("ال") and found.startswith(("ال", "لل")):
        listed, found = listed[2:], found[2:]
    return len(listed) == len(found) and all(
        one == other or other == "ا" or (one == "ا" and place == 0) or one not in _ALEFS
        for place, (one, other) in enumerate(zip(listed, found, strict=True))
    )


def _same_letters(listed: str, found: str) -> bool:
    return _letters(listed) == _letters(found)


def _without_common(before: Before, word: str, own: str) -> Before:
    """The same without those that make a common word of this word. The name as listed stays."""
    common = {letters for letters in before if letters + word in COMMON_WORDS and letters != own}
    return {letters: found for letters, found in before.items() if letters not in common} if common else before


@cache
def attach(name: str) -> tuple[Attached, ...]:
    """What may be written onto the front of a name."""
    folded = fold(name)
    first, _, rest = folded.partition(" ")
    article = "ال" if name.lstrip().startswith("ال") and len(first) > _SHORT + 1 else ""
    own = len(first) - len(article)
    if article:
        before = _BEFORE_DEFINITE_LAM if folded[2] == "ل" else _BEFORE_DEFINITE
    elif not rest and own >= _LONG and not folded.endswith(_NATIVE_ENDINGS):
        before = _BEFORE_LONG
    elif rest or own > _SHORT:
        before = _BEFORE_ANY
    else:
        before = _BEFORE_SHORT if own > _TOO_SHORT else _BEFORE_TOO_SHORT
    alike = None
    if not rest and first in FUNCTION_WORDS and _letters(name) in FUNCTION_LETTERS:
        return ()
    if not rest and (first in FUNCTION_WORDS or own <= _TOO_SHORT):
        alike = partial(_same_letters, name)
    elif not rest and own <= _SHORT and "ا" in first[len(article) :]:
        alike = partial(_same_hamza, name)
    if not rest:
        before = _without_common(before, first[len(article) :], article)
    return (Attached(folded[len(article) :], before, article, alike),)


@cache
def variants(name: str) -> tuple[Variant, ...]:
    """Names of which two spellings are in daily use, and the servants of God written together or apart."""
    words = name.split()
    found: list[Variant] = []
    for place, word in enumerate(words):
        found += [
            Variant(" ".join((*words[:place], other, *words[place + 1 :])), f"spelling {other}")
            for other in SPELLINGS.get(fold(word), ())
        ]
        if word == "عبد" and len(words) > place + 1:
            joined = word + words[place + 1]
            found.append(Variant(" ".join((*words[:place], joined, *words[place + 2 :])), "written together"))
        if word.startswith("عبدال") and len(word) > len("عبدال") + 1:
            apart = f"عبد {word[len('عبد') :]}"
            found.append(Variant(" ".join((*words[:place], apart, *words[place + 1 :])), "written apart"))
        if word in _FATHERS and place + 1 < len(words):
            found += [
                Variant(" ".join((*words[:place], other, *words[place + 1 :])), f"case {other}")
                for other in _FATHERS
                if fold(other) != fold(word)
            ]
    return tuple(found)


_FATHERS = ("أبو", "أبي", "أبا")

RULES = LanguageRules(language="ar", script="Arabic", attach=attach, variants=variants, respells=True)
