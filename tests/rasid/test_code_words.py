"""Every code that a decision or a delivery can have is told in words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rasid.alert_decision import NotSent
from rasid.code_words import OTHERS, in_words
from rasid.delivery_overflow import Overflow
from rasid.delivery_plan import Outcome
from rasid.notification import Reason

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("code", [*Reason, *NotSent, *Outcome, *Overflow])
def test_every_code_has_words(code: str) -> None:
    assert len(in_words(code).split()) >= 3


def test_codes_that_are_written_as_text_have_words_too() -> None:
    written = set()
    for folder in ("rasid", "alerts"):
        for path in (ROOT / folder).glob("*.py"):
            text = path.read_text("utf-8")
            written |= set(re.findall(r'\bcode="([a-z_.]+)"', text)) | set(re.findall(r'outcome="([a-z_]+)"', text))
    assert {"moved_to_digest", "interrupted", "replay"} <= written
    assert {code for code in written if not in_words(code)} == set()
    assert set(OTHERS) <= written


def test_an_unknown_code_has_none() -> None:
    assert in_words("of.a.later.version") == ""
