"""How stories read words: folded, with numbers as their readers mean them. And the word data they are weighed by."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.story_lexicon import LANGUAGES, Entry, lexicon
from rasid.story_lexicon.packed import pack, unpack
from rasid.story_words import is_number, spaced, stem, words


@pytest.mark.parametrize(
    ("policy", "text", "read"),
    [
        ("A decimal point and a decimal comma are one.", "6.3 6,3 ٦٫٣", ["6.3", "6.3", "6.3"]),
        ("Thousands may be parted.", "1,500 1.500 1500 10.500.000", ["1500", "1500", "1500", "10500000"]),
        ("A nought at the end adds nothing.", "2.50 2.5 007", ["2.5", "2.5", "7"]),
        ("A fraction of three digits is no thousand.", "0.125", ["0.125"]),
        ("A date stays whole.", "12.05.2020", ["12.05.2020"]),
        ("Digits of other scripts are digits.", "١٤٠ ۱۴۰", ["140", "140"]),
        ("A preposition joined to a number is a word of its own.", "ل140", ["ل", "140"]),
        ("Latin letters and digits are one name.", "F16 G20", ["f16", "g20"]),
        ("What a feed left escaped is read as it was meant.", "&quot;موهبة&quot; A&amp;B", ["موهبه", "a", "b"]),
        ("Hamza, taa marbuta, tatweel and vowels do not part words.", "إدارةٌ ادارـة", ["اداره", "اداره"]),
        ("Full width and small letters are one.", "ＥＣＢ ecb", ["ecb", "ecb"]),
    ],
)
def test_words(policy: str, text: str, read: list[str]) -> None:
    assert words(text) == read, policy


@given(st.text(max_size=60))
def test_reading_the_words_of_words_changes_nothing_but_numbers(text: str) -> None:
    plain = [word for word in words(text) if not any(is_number(letter) for letter in word)]
    assert words(" ".join(plain)) == plain


def test_a_script_without_spaces_is_read_by_pairs_of_letters() -> None:
    assert spaced(words("多哈会谈 NATO")) == ["多哈", "哈会", "会谈", "nato"]


def test_the_arabic_article_and_what_is_joined_before_it_do_not_part_words() -> None:
    assert {stem(word, "ar") for word in ("مطار", "المطار", "والمطار", "بالمطار", "للمطار")} == {"مطار"}


WORD = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=40)


@settings(max_examples=15, deadline=None)
@given(st.dictionaries(WORD, st.builds(Entry, st.integers(0, 32).map(lambda n: n / 4), WORD | st.just("")), min_size=1))
def test_packed_word_data_is_what_was_packed(entries: dict[str, Entry]) -> None:
    assert unpack(pack(entries)) == entries


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_commoner_of_the_words_of_a_language_are_known(language: str) -> None:
    known = lexicon(language)
    assert len(known) > 5_000
    assert all(2 <= entry.zipf <= 8 for entry in known.values())


def test_of_an_unknown_language_nothing_is_known() -> None:
    assert not lexicon("xx")
