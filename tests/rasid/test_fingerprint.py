"""Almost equal texts have almost equal sketches; other texts do not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rasid.fingerprint import PLACES, fingerprint, resemblance
from tests.cases.stories import DOHA, DOHA_WIRE

FIRST_NUMBERS = (1063126233, 47690568, 726446117)
WORDS = st.lists(st.text("abcdefgh", min_size=1, max_size=5), min_size=30, max_size=60).map(" ".join)


def test_a_sketch_is_fixed_for_ever() -> None:
    """Stored sketches must stay comparable: a change of the hash functions needs a new field."""
    assert fingerprint("", "one two three four five six")[:3] == FIRST_NUMBERS


@given(WORDS)
def test_a_text_resembles_itself_under_any_title_and_case(text: str) -> None:
    assert resemblance(fingerprint("One title", text), fingerprint("Another", text.upper())) == 1.0


@given(WORDS, WORDS)
def test_resemblance_has_no_direction(one: str, other: str) -> None:
    first, second = fingerprint("", one), fingerprint("", other)
    assert resemblance(first, second) == resemblance(second, first)
    assert len(first) == PLACES


def test_a_cut_copy_with_one_more_sentence_still_resembles() -> None:
    assert resemblance(fingerprint("", DOHA_WIRE), fingerprint("New title", DOHA_WIRE[20:] + " No details.")) > 0.7


def test_another_report_of_the_same_event_does_not_resemble() -> None:
    assert resemblance(fingerprint("", DOHA_WIRE), fingerprint("", DOHA[2].text)) < 0.3


def test_a_few_words_have_no_sketch_and_resemble_nothing() -> None:
    assert fingerprint("Flood in Valmora", "") == ()
    assert resemblance((), ()) == 0.0


def test_arabic_spelling_does_not_change_a_sketch() -> None:
    one = fingerprint("", "أعلنت الهيئة إغلاق المدرسة القديمة في المدينة اليوم")
    assert one == fingerprint("", "اعلنت الهيئه اغلاق المدرسه القديمه فى المدينه اليوم")
