"""What a query is told before it is asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.query_text import QueryTrouble, query_trouble

CASES = [
    ("Nothing asks for everything.", "  ", None),
    ("Words.", "قطر إيران", None),
    ("A phrase.", '"مجلس الأمن"', None),
    ("A phrase and what is not wanted.", '"oil price" -bank', None),
    ("One or the other.", "cup | (embargo iran)", None),
    ("A beginning.", "embarg*", None),
    ("Only the end of a word may be open.", "*", QueryTrouble.NO_WORD),
    ("A phrase that never ends.", 'qatar "arms embargo', QueryTrouble.OPEN_QUOTE),
    ("A quotation mark that is meant as one.", r"5\" pipe", None),
    ("A bracket too few.", "(qatar | iran", QueryTrouble.OPEN_BRACKET),
    ("A bracket too many.", "qatar)", QueryTrouble.OPEN_BRACKET),
    ("Brackets in the wrong order.", ")qatar(", QueryTrouble.OPEN_BRACKET),
    ("A bracket in a phrase is a sign.", '"qatar (state"', None),
    ("Signs only.", "?! ...", QueryTrouble.NO_WORD),
    ("Words that other searches take for operators.", "qatar AND iran", QueryTrouble.SHOUTED),
    ("The same in a phrase, or small, are words.", '"this AND that" and', None),
    ("A field of another search.", "title:embargo", QueryTrouble.FIELD),
    ("A colon in a word is none.", "12:30 re:start", None),
    ("An OR without a side.", "| embargo", QueryTrouble.LONE_OR),
    ("An OR twice.", "cup || embargo", QueryTrouble.LONE_OR),
    ("Only what is not wanted.", "-bank -oil", QueryTrouble.ONLY_NOT),
    ("Longer than anybody types.", "قطر " * 300, QueryTrouble.TOO_LONG),
]


@pytest.mark.parametrize(("rule", "text", "trouble"), CASES)
def test_a_query_is_understood_or_told_why_not(rule: str, text: str, trouble: QueryTrouble | None) -> None:
    assert query_trouble(text) is trouble, rule


@given(st.text())
def test_every_text_gets_an_answer(text: str) -> None:
    query_trouble(text)
