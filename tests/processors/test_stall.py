"""When a worker counts as stuck."""

from __future__ import annotations

from datetime import timedelta

import pytest

from processors.stall import LONGEST_SILENCE, Progress, decide_stall

LONG = LONGEST_SILENCE + timedelta(seconds=1)
SHORT = LONGEST_SILENCE - timedelta(seconds=1)

CASES = [
    ("Work that nobody takes for too long is a stall.", Progress(behind=3, silent_for=LONG, in_hand=False), True),
    ("A pause is not.", Progress(behind=3, silent_for=SHORT, in_hand=False), False),
    ("Silence without work is a quiet night.", Progress(behind=0, silent_for=LONG, in_hand=False), False),
    ("A batch in hand waits for its sinks.", Progress(behind=3, silent_for=LONG, in_hand=True), False),
]


@pytest.mark.parametrize(("policy", "progress", "stalled"), CASES, ids=[row[0] for row in CASES])
def test_a_stall_is_told_from_a_quiet_time(policy: str, progress: Progress, stalled: bool) -> None:
    reason = decide_stall(progress)
    assert bool(reason) is stalled
    assert not stalled or "3 messages wait" in reason
