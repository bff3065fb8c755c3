"""What a reader's new confirmation does to what stands against their address: a sentence of policy in each row."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from rasid.bounce import lifted_by_reader
from rasid.ledger_value import SuppressedAddress

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
EARLIER, THEN, LATER = (NOW - timedelta(hours=hours) for hours in (3, 2, 1))

CASES = [
    ("Who confirms has a mailbox, whatever a server said.", "hard 5.1.1 no such user", True, 0, LATER, True),
    ("That holds for a link from before the bounce as well.", "hard 5.1.1 no such user", True, 0, EARLIER, True),
    ("A mailbox that was full is read again.", "soft 5.2.2 full", True, 3, LATER, True),
    ("Strikes are forgotten.", "soft 5.2.2 full", False, 2, LATER, True),
    ("A wish after a complaint takes the complaint back.", "complaint", True, 0, LATER, True),
    ("A link from before the complaint does not.", "complaint", True, 0, EARLIER, False),
    ("Where nothing stands, nothing changes.", "cleared by a person", False, 0, LATER, False),
]


@pytest.mark.parametrize(("policy", "why", "active", "strikes", "asked", "lifts"), CASES, ids=[row[0] for row in CASES])
def test_a_confirmation_lifts_by_cause(
    policy: str, why: str, active: bool, strikes: int, asked: datetime, lifts: bool
) -> None:
    known = SuppressedAddress(id="sup_x", tenant="main", why=why, strikes=strikes, made=THEN, active=active)
    after = lifted_by_reader(known, asked, NOW)
    assert (after is not None) == lifts, policy
    if after is not None:
        assert (after.active, after.strikes, after.made) == (False, 0, NOW)
        assert after.why == f"confirmed anew by its reader; before: {why}"


def test_the_words_before_are_cut() -> None:
    known = SuppressedAddress(id="sup_x", tenant="main", why="hard " + "x" * 195, strikes=0, made=THEN)
    after = lifted_by_reader(known, LATER, NOW)
    assert after is not None
    assert len(after.why) == 200
