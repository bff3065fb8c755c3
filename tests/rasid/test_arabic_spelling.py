"""The respellings that are listed for short names are those that the comparison of two words accepts."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rasid.language.arabic_spelling import few_respellings, may_change, respelling

WORDS = st.text("اوئؤيغجكلنبر", min_size=2, max_size=6)


@given(WORDS, WORDS)
def test_what_the_comparison_accepts_is_listed(listed: str, found: str) -> None:
    few = few_respellings(listed)
    if few is None:
        return
    accepted = may_change(listed, alone=True) and respelling(listed, found, alone=True)
    assert bool(accepted) == (found in dict(few)), f"{few}"


@given(WORDS)
def test_each_listed_respelling_is_one(listed: str) -> None:
    for found, rule in few_respellings(listed) or ():
        assert respelling(listed, found, alone=True) == rule
        assert found != listed


def test_a_short_name_lists_its_soft_g_and_its_hamza_and_a_long_one_is_left_to_its_skeleton() -> None:
    google = dict(few_respellings("جوجل") or ())
    assert google["غوغل"] == google["جوغل"] == google["غوجل"] == "spelling, غ for ج"
    assert google["جؤجل"] == "spelling, hamza"
    assert few_respellings("قطر") == ()
    assert few_respellings("مانشستر") is None
