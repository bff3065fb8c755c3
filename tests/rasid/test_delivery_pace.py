"""Half as fast after each sign of strain, a step faster after each success."""

from __future__ import annotations

import pytest

from rasid.delivery_pace import Pace, paced
from rasid.delivery_plan import Outcome, Result

WELL = Result(outcome=Outcome.DELIVERED, code=204, milliseconds=20)
GATEWAY = Result(outcome=Outcome.RETRY, code=504)
SLOW = Result(outcome=Outcome.DELIVERED, code=200, milliseconds=6_000)
FAILED = Result(outcome=Outcome.RETRY, code=500)

CASES = [
    ("An endpoint that is well has no bound but its own.", 4, [WELL], Pace(), 0.0),
    ("A gateway's 504 halves what goes at once.", 4, [GATEWAY], Pace(2), 0.0),
    ("So does an answer that is slow, though it says yes.", 4, [SLOW], Pace(2), 0.0),
    ("Each success gives one back.", 4, [GATEWAY, GATEWAY, WELL], Pace(2), 0.0),
    ("Until the bound is gone.", 4, [GATEWAY, WELL, WELL], Pace(), 0.0),
    ("One that takes one at a time gets gaps.", 1, [GATEWAY], Pace(1, 4.0), 0.25),
    ("The gaps double.", 1, [GATEWAY, GATEWAY], Pace(1, 2.0), 0.5),
    ("But not beyond four seconds.", 1, [GATEWAY] * 20, Pace(1, 0.25), 4.0),
    ("A success gives one message a second back.", 1, [GATEWAY, GATEWAY, WELL], Pace(1, 3.0), 1 / 3),
    ("At eight a second there is no gap any more.", 1, [GATEWAY, *[WELL] * 5], Pace(), 0.0),
    ("A plain failure is the breaker's business.", 1, [FAILED], Pace(), 0.0),
]


@pytest.mark.parametrize(("policy", "most", "results", "expected", "gap"), CASES, ids=[case[0] for case in CASES])
def test_pace(policy: str, most: int, results: list[Result], expected: Pace, gap: float) -> None:
    pace = Pace()
    for result in results:
        pace = paced(pace, result, most)
    assert (pace, pace.gap) == (expected, gap), policy
