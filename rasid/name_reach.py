"""How far an alias reaches: spellings and forms that the rules of a language accept for it. For people to look at."""

from __future__ import annotations

from collections.abc import Iterator

from rasid.language import rules_of, script_of
from rasid.language.rules import LanguageRules
from rasid.name import Name
from rasid.name_finder import NameFinder

__all__ = ["reach_of"]


def reach_of(alias: str, language: str) -> tuple[tuple[str, str], ...]:
    """Forms with the rule that accepts each, the alias itself first (rule "").

    Every form shown is one that the finder does find as this alias; there may be more, as most that may be written
    before or behind a word is checked in the text and not listed.
    """
    rules = rules_of(language)
    finder = NameFinder([Name(concept="alias", text=alias, language=language)])
    found: dict[str, str] = {}
    for form in dict.fromkeys((alias, *_candidates(alias, rules))):
        hits = finder.find(form, language)
        if hits:
            found.setdefault(form, hits[0].rule)
    return tuple(found.items())


def _candidates(alias: str, rules: LanguageRules) -> Iterator[str]:
    spellings = [alias]
    if script_of(alias) == rules.script and rules.variants is not None:
        spellings += [variant.text for variant in rules.variants(alias)]
    yield from spellings
    for spelling in spellings:
        if rules.stems is not None:
            first, _, last = spelling.rpartition(" ")
            for stem in rules.stems(last):
                for ending in stem.endings:
                    form = stem.text + ending
                    yield f"{first} {form.title() if last[:1].isupper() else form}".strip()
        if rules.attach is not None:
            for attached in rules.attach(spelling):
                for before in attached.before:
                    yield before + attached.text
