"""Arabic: what may be written onto a name, and how else it is spelled.

One-letter conjunctions and prepositions, alone and in their order (و or ف, then ب ك or ل), stand before any name; after ل
the article loses its alef (للأمم). A nisba (العراقي) is another word: it counts only when it is listed. The letters that
writers use for one another are folded by `rasid.text` already; here stands what changes the length of a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from types import MappingProxyType

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


_BEFORE_ANY = MappingProxyType({c + p: _rule(c + p) for c in _CONJUNCTIONS for p in _PREPOSITIONS})
_BEFORE_SHORT = MappingProxyType({key: rule for key, rule in _BEFORE_ANY.items() if not set(key) & set("فك")})
_BEFORE_TOO_SHORT = MappingProxyType({"": ""})
_BEFORE_DEFINITE = MappingProxyType(
    {f"{key}ال": rule for key, rule in _BEFORE_ANY.items()} | {f"{c}لل": _rule(f"{c}ل") for c in _CONJUNCTIONS}
)
_BEFORE_DEFINITE_LAM = MappingProxyType(  # للجنة is ل and اللجنة.
    {f"{key}ال": rule for key, rule in _BEFORE_ANY.items()} | {f"{c}ل": _rule(f"{c}ل") for c in _CONJUNCTIONS}
)


_BEFORE_LONG = MappingProxyType({**_BEFORE_ANY, **{key: f"article {key}" for key in _BEFORE_DEFINITE}})
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


def _vetoed(word: str, article: str, proclitics: Mapping[str, str]) -> frozenset[str]:
    """Words that only look like a proclitic and this word."""
    bare = article + word
    return frozenset(key + word for key in proclitics if key + word in COMMON_WORDS and key + word != bare)


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
    elif not rest and own <= _SHORT:
        alike = partial(_same_hamza, name)
    vetoed = frozenset() if rest else _vetoed(first[len(article) :], article, before)
    return (Attached(folded[len(article) :], before, article, vetoed, alike),)


@cache
def variants(name: str) -> tuple[Variant, ...]:
    """Names of which two spellings are in daily use, and the servants of God written together or apart."""
    words = name.split()
    found: list[Variant] = []
    for place, word in enumerate(words):
        for other in SPELLINGS.get(fold(word), ()):
            found.append(Variant(" ".join((*words[:place], other, *words[place + 1 :])), f"spelling {other}"))
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
