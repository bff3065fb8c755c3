"""The forms in which a name would be found, for people who want to see how far an alias reaches.

It asks the same rules as the finder and lists what they accept, folded, as listed first. The list is bounded:
respellings are shown with one change, and words of a longer name bend one at a time.
"""

from __future__ import annotations

from collections.abc import Iterator

from rasid.compile_names import rules_for
from rasid.language import LanguageRules
from rasid.language.arabic_spelling import respelling
from rasid.language.rules import Stem
from rasid.name import Name
from rasid.text import fold

__all__ = ["accepted_forms"]

_MOST = 400
_VOWELS = "اوي"
_ALTERNATIVES = {letter: group for group in ("كغجق", "تط", "سص", "دض", "زذ", _VOWELS) for letter in group}


def accepted_forms(name: Name, language: str) -> list[tuple[str, str]]:
    """Each folded form that is found in texts of this language, with its rule; "" for the name as listed."""
    if name.strict or name.exact_case:
        return [(fold(name.text), "")]
    rules = rules_for(name, language)
    forms: dict[str, str] = {fold(name.text): ""}
    for form, rule in _forms(name.text, rules):
        if len(forms) >= _MOST:
            break
        forms.setdefault(form, rule)
    return list(forms.items())


def _forms(written: str, rules: LanguageRules) -> Iterator[tuple[str, str]]:
    spellings = [(written, "")]
    if rules.variants is not None:
        spellings += [(variant.text, variant.rule) for variant in rules.variants(written)]
    for text, spelling in spellings:
        yield fold(text), spelling
        if rules.attach is not None:
            for attached in rules.attach(text):
                for before, (_, rule) in attached.before.items():
                    yield f"{before}{attached.text}", ", ".join(filter(None, (rule, spelling)))
        if rules.stems is not None:
            yield from _bent([rules.stems(word) for word in text.replace("-", " ").split()], text)
    if rules.respells:
        yield from _respelled(fold(written))


def _bent(words: list[tuple[Stem, ...]], text: str) -> Iterator[tuple[str, str]]:
    listed = [fold(word) for word in text.replace("-", " ").split()]
    for place, stems in enumerate(words):
        for stem in stems:
            for ending, rule in stem.endings.items():
                yield " ".join((*listed[:place], f"{stem.text}{ending}", *listed[place + 1 :])), rule


def _respelled(folded: str) -> Iterator[tuple[str, str]]:
    words = folded.split(" ")
    for place, word in enumerate(words):
        for other in _one_change(word):
            rule = respelling(word, other, alone=len(words) == 1)
            if rule:
                yield " ".join((*words[:place], other, *words[place + 1 :])), rule


def _one_change(word: str) -> Iterator[str]:
    for place, letter in enumerate(word):
        for other in _ALTERNATIVES.get(letter, ""):
            yield word[:place] + other + word[place + 1 :]
            yield word.replace(letter, other)
        if letter in _VOWELS:
            yield word[:place] + word[place + 1 :]
        for vowel in _VOWELS:
            yield word[:place] + vowel + word[place:]
