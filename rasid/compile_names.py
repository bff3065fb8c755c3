"""Turns names into patterns for the scanner and forms to check, for texts of one language.

A name listed under the text's language, or under none, bends as that language bends it. A name in another script bends
by the rules of its own language. Everything else is a whole word.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rasid.language import LanguageRules, rules_of, script_of
from rasid.language.arabic_spelling import few_respellings
from rasid.language.rules import Attached, Variant
from rasid.name import Name
from rasid.name_form import (
    ANY_WRITING,
    AttachedForm,
    BentForm,
    Form,
    OpenForm,
    Signature,
    UnspacedForm,
    WholeForm,
    Word,
)
from rasid.phrase_scanner import PhraseScanner
from rasid.respelled_names import RespelledName, RespelledNames
from rasid.text import PLAIN, fold, is_unspaced, normalise

__all__ = ["Attachment", "CompiledNames", "compile_names", "rules_for"]

_SHORTEST_ACRONYM_SPELLED_AS_A_WORD = 4  # "Nato", but never "Us".
_SHORTEST_ANCHOR = 2
_LONGEST_WITH_ACCENTS = 4
_SHORTEST_WITHOUT_STOP = 3  # letters and a space: a name of two letters that is listed with its full stop needs it.


class Attachment(NamedTuple):
    """A name of which only what stands before it is checked: proclitic -> how many letters are its own, rule."""

    name: int
    before: Mapping[str, tuple[int, str]]


@dataclass(frozen=True, slots=True)
class CompiledNames:
    """Patterns and what each may be: the name that it is as it stands, a name with what may stand before it, or forms.

    The first two are what nearly every pattern is; they are no forms, so that no call is made for each find.
    """

    scanner: PhraseScanner
    entries: tuple[int | Attachment | tuple[Form, ...], ...]  # by pattern.
    respelled: RespelledNames | None
    joined_suffixes: frozenset[str]


class _Patterns:
    """Gathers the forms of each pattern."""

    def __init__(self, listed: Collection[str]) -> None:
        self.forms: dict[str, list[Form]] = {}
        self.respelled: list[RespelledName] = []
        self.listed = listed  # every name, folded: none of them is another spelling of another name.

    def add(self, pattern: str, form: Form) -> None:
        self.forms.setdefault(pattern, []).append(form)

    def compile(self, joined_suffixes: frozenset[str]) -> CompiledNames:
        respelled = RespelledNames(self.respelled, self.listed) if self.respelled else None
        entries = tuple(map(_entry, self.forms.values()))
        return CompiledNames(PhraseScanner(tuple(self.forms)), entries, respelled, joined_suffixes)


def _entry(forms: list[Form]) -> int | Attachment | tuple[Form, ...]:
    form = forms[0]
    if len(forms) == 1 and isinstance(form, WholeForm) and form == WholeForm(form.name, ANY_WRITING, ""):
        return form.name
    if len(forms) == 1 and isinstance(form, AttachedForm) and form.signature is ANY_WRITING and form.alike is None:
        return Attachment(form.name, form.before)
    return tuple(forms)


def compile_names(names: Sequence[Name], language: str) -> CompiledNames:
    """Compile names for texts of this language; `PLAIN` for whole words of any language."""
    patterns = _Patterns({fold(name.text) for name in names} if rules_of(language).script == "Arabic" else frozenset())
    for index, name in enumerate(names):
        if language == PLAIN:
            _add_whole(patterns, index, name, PLAIN, Variant(name.text, ""))
        else:
            _add(patterns, index, name, language)
    return patterns.compile(rules_of(language).joined_suffixes)


def rules_for(name: Name, language: str) -> LanguageRules:
    """The rules by which a name bends in texts of a language."""
    script = script_of(name.text)
    rules = rules_of(language)
    if name.language in ("", language) and script == rules.script:
        return rules
    if script != rules.script:
        own = rules_of(name.language or {"Arabic": "ar"}.get(script, ""))
        if own.script == script:
            return own
    return rules_of("")


def _add(patterns: _Patterns, index: int, name: Name, language: str) -> None:
    listed = fold(name.text)
    if not listed:
        return
    text_rules = rules_of(language)
    if text_rules.script == "Unspaced" or is_unspaced(listed):
        edge = text_rules.edge or rules_of(name.language).edge or _no_word_around
        patterns.add(listed, UnspacedForm(index, _signature(name, name.text, ""), edge))
        return
    if name.strict or name.exact_case or name.prefix:
        _add_whole(patterns, index, name, "", Variant(name.text, ""))
        return
    rules = rules_for(name, language)
    variants = [Variant(name.text, "")]
    if rules.variants is not None:
        variants += [variant for variant in rules.variants(name.text) if fold(variant.text) not in patterns.listed]
    for variant in variants:
        if rules.attach is not None:
            signature = _signature(name, variant.text, "")
            for attached in rules.attach(variant.text):
                if len(attached.before) == 1:  # nothing may be written onto it.
                    patterns.add(f" {attached.text} ", WholeForm(index, signature, variant.rule, attached.alike))
                    continue
                before = _with_rule(attached.before, variant.rule) if variant.rule else attached.before
                patterns.add(f"{attached.text} ", AttachedForm(index, before, signature, attached.alike))
                if rules.respells and not variant.rule:
                    _add_respelled(patterns, index, attached)
        elif rules.stems is not None:
            _add_bent(patterns, index, rules, variant)
        else:
            _add_whole(patterns, index, name, "", variant)


def _add_respelled(patterns: _Patterns, index: int, attached: Attached) -> None:
    words = tuple(attached.text.split(" "))
    few = few_respellings(attached.article + attached.text) if len(words) == 1 else None
    if few is None:
        patterns.respelled.append(RespelledName(index, words, attached))
        return
    for spelled, rule in few:
        text = spelled.removeprefix(attached.article)
        before = {
            letters: (kept, first)
            for letters, (kept, first) in attached.before.items()
            if not first.startswith("article") and letters[len(letters) - kept :] + text not in patterns.listed
        }
        if before:
            patterns.add(f"{text} ", AttachedForm(index, _with_rule(before, rule)))


def _with_rule(before: Mapping[str, tuple[int, str]], rule: str) -> Mapping[str, tuple[int, str]]:
    return {letters: (kept, f"{first}, {rule}" if first else rule) for letters, (kept, first) in before.items()}


def _add_whole(patterns: _Patterns, index: int, name: Name, language: str, variant: Variant) -> None:
    folded = fold(variant.text, language)
    if not folded:
        return
    signature = _signature(name, variant.text, language)
    if name.prefix:
        patterns.add(f" {folded}", OpenForm(index, signature))
    else:
        patterns.add(f" {folded} ", WholeForm(index, signature, variant.rule))


def _add_bent(patterns: _Patterns, index: int, rules: LanguageRules, variant: Variant) -> None:
    assert rules.stems is not None
    written = variant.text
    words: list[Word] = []
    parts = _words(written)
    for word, capitals in parts:
        stems = rules.stems(word)
        accents = _accents(word)[: min(len(stem.text) for stem in stems)] if len(parts) == 1 else b""
        words.append(Word(stems, Signature(capitals=capitals, accents=accents) if capitals or accents else ANY_WRITING))
    shared = [_shared([stem.text for stem in word.stems]) for word in words]
    anchor = max(range(len(words)), key=lambda place: len(shared[place]))
    form = BentForm(index, tuple(words), anchor)
    if len(shared[anchor]) >= _SHORTEST_ANCHOR:
        patterns.add(f" {shared[anchor]}", form)
        return
    for stem in words[anchor].stems:
        for ending in stem.endings:
            patterns.add(f" {stem.text}{ending} ", form)


def _shared(stems: list[str]) -> str:
    """What all of them begin with."""
    first, last = min(stems), max(stems)
    place = 0
    while place < len(first) and first[place] == last[place]:
        place += 1
    return first[:place]


def _words(written: str) -> list[tuple[str, tuple[int, ...]]]:
    """The words of a name as written, each with the places of its letters that must be capitals.

    Only the last capitalised word must be: writers differ on the others (pays de Galles, brytyjski Parlament).
    """
    normal = normalise(written, "")
    words = []
    start = 1
    while start < len(normal.folded):
        end = normal.folded.index(" ", start)
        first, last = normal.original_span(start, end)
        words.append((written[first:last], _capitals(normal.cases[start:end])))
        start = end + 1
    last_capital = max((place for place, (_, capitals) in enumerate(words) if capitals), default=-1)
    return [(word, capitals if place == last_capital else ()) for place, (word, capitals) in enumerate(words)]


def _capitals(cases: bytes) -> tuple[int, ...]:
    """Which letters of a word must be capitals: all of a short acronym, the first of any other capitalised word."""
    if not cases or cases[0] != 2:
        return ()
    letters = cases.count(2)
    if letters > 1 and 1 not in cases and letters < _SHORTEST_ACRONYM_SPELLED_AS_A_WORD:
        return tuple(place for place, case in enumerate(cases) if case == 2)
    return (0,)


def _signature(name: Name, written: str, language: str) -> Signature:
    if name.exact_case:
        return Signature(exact=" ".join(written.split()), exact_case=True)
    if language == PLAIN:
        return ANY_WRITING
    if name.strict:
        return Signature(exact=fold(written, PLAIN).join("  "))
    capitals: list[int] = []
    start = 0
    words = _words(written)
    for word, places in words:
        capitals += [start + place for place in places]
        start += len(fold(word)) + 1
    accents = _accents(words[0][0]) if len(words) == 1 else b""
    stop = (
        written.rstrip()[-1:]
        if len(words) == 1 and start <= _SHORTEST_WITHOUT_STOP and written.rstrip().endswith(".")
        else ""
    )
    if not capitals and not accents and not stop:
        return ANY_WRITING
    return Signature(capitals=tuple(capitals), accents=accents, stop=stop)


def _accents(word: str) -> bytes:
    """Where a short word must have its accents (Sen and Şen are two words); b"" for longer ones."""
    normal = normalise(word, "")
    return (
        normal.accents[1:-1] if len(normal.folded) <= _LONGEST_WITH_ACCENTS + 2 and normal.folded[1] < "\u0400" else b""
    )


def _no_word_around(folded: str, start: int, end: int) -> bool:
    """Letters of a script with spaces end only where a word ends; others may be cut out anywhere."""
    return not (
        (not is_unspaced(folded[start]) and folded[start - 1] != " " and not is_unspaced(folded[start - 1]))
        or (not is_unspaced(folded[end - 1]) and folded[end] != " " and not is_unspaced(folded[end]))
    )
