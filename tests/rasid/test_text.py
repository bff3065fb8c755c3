"""Folding keeps the way back to what was published."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.text import PLAIN, fold, is_unspaced, normalise

LANGUAGES = st.sampled_from(["", "ar", "tr", "ja", PLAIN])
LETTERS = "aAéßﬁİıŁ ـَأىيکةﷲﻻ١\u200c\u200f\u00ad.-'\n\0字ガｶﾞไท่\u0301\u0306иЙ각\u1100\u1161\ud800²"
TEXTS = st.one_of(st.text(max_size=40), st.text(alphabet=LETTERS, max_size=40))


@given(TEXTS, LANGUAGES)
@settings(max_examples=400)
def test_folding_twice_changes_nothing(text: str, language: str) -> None:
    once = normalise(text, language).folded
    assert normalise(once, language).folded == once


@given(TEXTS, LANGUAGES)
@settings(max_examples=400)
def test_the_short_way_folds_as_the_long_one(text: str, language: str) -> None:
    assert fold(text, language) == normalise(text, language).folded.strip(" ")


@given(TEXTS, LANGUAGES)
@settings(max_examples=400)
def test_a_span_of_the_original_folds_to_its_words(text: str, language: str) -> None:
    normal = normalise(text, language)
    start = 0
    while (end := normal.folded.find(" ", start + 1)) >= 0:
        first, last = normal.original_span(start + 1, end)
        assert 0 <= first < last <= len(text)
        assert fold(text[first:last], language) == normal.folded[start + 1 : end]
        start = end


@given(TEXTS, LANGUAGES)
def test_a_folded_text_is_words_with_one_space_around_each(text: str, language: str) -> None:
    folded = normalise(text, language).folded
    assert folded[0] == folded[-1] == " "
    assert "  " not in folded


@given(TEXTS, LANGUAGES)
def test_case_and_accents_are_known_for_each_folded_letter(text: str, language: str) -> None:
    normal = normalise(text, language)
    assert len(normal.cases) == len(normal.accents) == len(normal.folded)


@pytest.mark.parametrize(
    ("policy", "text", "folded"),
    [
        ("Case and accents fold.", "ÉTÉ Łódź", "ete lodz"),
        ("One letter may fold to several.", "Straße ﬁn", "strasse fin"),
        ("Turkish i's are one letter.", "İstanbul IĞDIR ığdır", "istanbul igdir igdir"),
        ("й is a letter, ё is not.", "Йод ёлка", "йод елка"),
        ("The forms of alef, yeh and heh are one each.", "أإآى ة", "اااي ه"),
        ("The seats of hamza stay.", "رئيس مؤتمر", "رئيس مؤتمر"),
        ("Marks, tatweel and invisible marks go.", "قَـطَر\u200f", "قطر"),
        ("A presentation form is its letters.", "ﷲ ﻻ", "الله لا"),
        ("A joiner parts words.", "می\u200cرود", "مي رود"),
        ("Punctuation parts words.", "U.S.-led «x»", "u s led x"),
        ("A raised digit is a note and ends its word.", "Paris² 10²", "paris 10"),
        ("Thai marks stay.", "ที่", "ที่"),
        ("Half-width kana compose.", "ｶﾞｽ", "ガス"),
        ("Jamo compose.", "\u1100\u1161", "가"),
    ],
)
def test_folding(policy: str, text: str, folded: str) -> None:
    assert fold(text) == folded, policy


def test_plain_words_fold_case_only() -> None:
    assert fold("Éte أمم", PLAIN) == "éte أمم"


def test_words_are_counted_from_the_first() -> None:
    normal = normalise("one two, three", "")
    assert [normal.word_index(normal.folded.index(word)) for word in ("one", "two", "three")] == [0, 1, 2]


def test_letters_count_as_words_where_no_spaces_are_written() -> None:
    normal = normalise("在美国说", "zh")
    assert normal.word_index(normal.folded.index("说")) - normal.word_index(normal.folded.index("美")) == 2


def test_a_hundred_thousand_marks_on_one_letter_are_noise() -> None:
    normal = normalise("a" + "\u0301\u0323" * 50_000 + " b", "")
    assert normal.folded == " a b "


def test_scripts_without_spaces_are_told() -> None:
    assert [is_unspaced(letter) for letter in "aع字カไ "] == [False, False, True, True, True, False]
