"""Names are found where the policy of their language says, and nowhere else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.name_finder import Name, NameFinder
from rasid.text import PLAIN
from tests.cases import language_ar, language_others
from tests.cases.name_case import NameCase

CASES = [
    pytest.param(language, case, id=f"{language}: {case.policy}")
    for language, cases in {"ar": language_ar.CASES, **language_others.CASES}.items()
    for case in cases
]


def find(text: str, language: str, *names: Name) -> list[tuple[int, int]]:
    return [(hit.start, hit.end) for hit in NameFinder(names).find(text, language)]


@pytest.mark.parametrize(("language", "case"), CASES)
def test_policy(language: str, case: NameCase) -> None:
    assert find(case.text, language, Name(concept="x", text=case.name, language=language)) == case.spans


@pytest.mark.parametrize(("language", "case"), CASES)
def test_a_name_of_any_language_bends_like_one_of_the_text(language: str, case: NameCase) -> None:
    """Phrases of expressions are listed under no language."""
    assert find(case.text, language, Name(concept="x", text=case.name)) == case.spans


WORDS = st.sampled_from(["Iran", "iran", "Iraq", "US", "us", "Erdogan", "قطر", "وقطر", "x", "-", ".", "\n", "Iranian"])
PHRASES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)


def naive(text: str, phrase: str) -> list[tuple[int, int]]:
    """Whole words of a phrase, whatever stands between them: the oracle of plain finding."""
    words = re.findall(r"\w+", phrase.lower())
    if not words:
        return []
    tokens = [(match.group().lower(), match.start(), match.end()) for match in re.finditer(r"\w+", text)]
    return [
        (tokens[place][1], tokens[place + len(words) - 1][2])
        for place in range(len(tokens) - len(words) + 1)
        if [token[0] for token in tokens[place : place + len(words)]] == words
    ]


@given(st.lists(WORDS, max_size=12).map(" ".join), st.lists(PHRASES, min_size=1, max_size=6, unique=True))
@settings(max_examples=300)
def test_plain_finding_equals_a_search_word_by_word(text: str, phrases: list[str]) -> None:
    names = [Name(concept=str(place), text=phrase) for place, phrase in enumerate(phrases)]
    hits = NameFinder(names).find(text, PLAIN)
    for place, phrase in enumerate(phrases):
        assert [(hit.start, hit.end) for hit in hits if hit.name == place] == naive(text, phrase)


@given(st.lists(WORDS, max_size=12).map(" ".join), PHRASES)
@settings(max_examples=200)
def test_strict_names_are_plain_words_in_every_language(text: str, phrase: str) -> None:
    for language in ("en", "ar", "ru"):
        assert find(text, language, Name(concept="x", text=phrase, strict=True)) == naive(text, phrase)


ALL_NAMES = tuple(
    Name(concept=case.name, text=case.name, language=language)
    for language, cases in {"ar": language_ar.CASES, **language_others.CASES}.items()
    for case in cases
)
FINDER = NameFinder(ALL_NAMES)
PIECES = [name.text for name in ALL_NAMES] + [
    "و",
    "لل",
    " ",
    "\u200c",
    "\ud800",
    "\0",
    "\u0301",
    "ﷲ",
    "ال",
    "'s",
    "字",
    "в",
]
TEXTS = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PIECES), max_size=20).map("".join))


@given(TEXTS, st.sampled_from(["ar", "en", "ru", "ja", "th", "fa", "pl", "xx", "", PLAIN]))
@settings(max_examples=500, deadline=None)
def test_every_hit_is_a_span_of_the_text(text: str, language: str) -> None:
    hits = FINDER.find(text, language)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    assert [(hit.start, -hit.end) for hit in hits] == sorted((hit.start, -hit.end) for hit in hits)
    assert len({(hit.name, hit.start, hit.end) for hit in hits}) == len(hits)


def test_no_text_breaks_the_finder() -> None:
    for text in (
        "\0" * 1000,
        "\ud800قطر",
        "قطر" + "\u064b" * 100_000,
        "a\u0301" * 10_000,
        "字" * 50_000,
        "قطر" * 20_000,
    ):
        for language in ("ar", "en", "ja", PLAIN):
            FINDER.find(text, language)


def test_a_name_inside_a_longer_one_of_another_concept_is_nested() -> None:
    names = [
        Name(concept="madrid", text="مدريد", language="ar"),
        Name(concept="real", text="ريال مدريد", language="ar"),
    ]
    hits = NameFinder(names).find("فاز ريال مدريد في مدريد", "ar")
    assert [(hit.name, hit.nested) for hit in hits] == [(1, False), (0, True), (0, False)]


def test_a_name_inside_a_longer_one_of_the_same_concept_is_one_mention() -> None:
    names = [Name(concept="putin", text="Путин"), Name(concept="putin", text="Владимир Путин")]
    assert [hit.name for hit in NameFinder(names).find("Владимир Путин", "ru")] == [1]


def test_a_rule_says_how_the_name_was_bent() -> None:
    names = [
        Name(concept="un", text="الأمم المتحدة", language="ar"),
        Name(concept="hk", text="هونغ كونغ", language="ar"),
    ]
    hits = NameFinder(names).find("الأمم المتحدة وللأمم المتحدة بهونج كونج", "ar")
    assert [hit.rule for hit in hits] == ["", "proclitic ول", "proclitic ب, spelling, ج for غ"]


def test_an_exact_case_name_is_found_in_no_other_case() -> None:
    assert find("who WHO Who", "en", Name(concept="x", text="WHO", exact_case=True)) == [(4, 7)]


def test_a_prefix_goes_on_to_the_end_of_its_word() -> None:
    assert find("an embargo, embargoes; embark", "en", Name(concept="x", text="embarg", prefix=True)) == [
        (3, 10),
        (12, 21),
    ]


def test_a_strict_arabic_name_takes_no_proclitic_and_no_other_letter() -> None:
    assert find("قطر وقطر على علي", "ar", Name(concept="x", text="قطر", strict=True)) == [(0, 3)]
    assert find("قطر وقطر على علي", "ar", Name(concept="x", text="علي", strict=True)) == [(13, 16)]


def test_arabic_names_bend_in_texts_of_any_language() -> None:
    assert find("he said: وقطر", "en", Name(concept="x", text="قطر", language="ar")) == [(10, 13)]


def test_names_of_another_language_in_the_same_script_are_whole_words() -> None:
    assert find("Putinin Putin", "en", Name(concept="x", text="Putin", language="fi")) == [(8, 13)]


def test_a_spelling_that_is_another_name_is_that_name() -> None:
    names = [Name(concept="a", text="سوريا", language="ar"), Name(concept="b", text="سورية", language="ar")]
    assert [hit.name for hit in NameFinder(names).find("سورية", "ar")] == [1]


def test_words_between_two_hits_can_be_counted() -> None:
    scan = NameFinder([Name(concept="a", text="arms"), Name(concept="b", text="embargo")]).scan(
        "arms and an embargo", "en"
    )
    first, second = (scan.text.word_index(place[0]) for place in sorted(scan.places))
    assert second - first == 3


def test_a_finder_without_names_finds_nothing() -> None:
    assert NameFinder([]).find("Iran", "en") == []
    assert find("Iran", "en", Name(concept="x", text="…")) == []
