"""When a service that ended by itself is started again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stack.restart_policy import RestartPolicy, RestartReason, decide_restart

POLICY = RestartPolicy(short_run=timedelta(seconds=10), first=timedelta(seconds=0.5), longest=timedelta(seconds=30))

CASES = [
    ("A worker that asks for it is started at once.", 70, 60.0, 0, RestartReason.ASKED, 0.0, 0),
    ("Also when it asks soon after its start, twice in a row.", 70, 1.0, 1, RestartReason.ASKED, 0.0, 2),
    ("One that keeps asking within seconds waits like any other.", 70, 1.0, 2, RestartReason.KEEPS_ENDING, 2.0, 3),
    ("A service that ran well and died comes back after the first pause.", 1, 60.0, 5, RestartReason.ENDED, 0.5, 0),
    ("An end without an error is an end too: services are to run.", 0, 60.0, 0, RestartReason.ENDED, 0.5, 0),
    ("The first short run waits no longer than a long one.", 1, 1.0, 0, RestartReason.ENDED, 0.5, 1),
    ("Each short run in a row doubles the pause.", 1, 1.0, 3, RestartReason.KEEPS_ENDING, 4.0, 4),
    ("The pause has a bound.", 1, 1.0, 50, RestartReason.KEEPS_ENDING, 30.0, 51),
    ("Killed by a signal is an end like others.", -9, 60.0, 0, RestartReason.ENDED, 0.5, 0),
    (
        "A configuration that cannot be used is not tried again.",
        78,
        60.0,
        0,
        RestartReason.WRONG_CONFIGURATION,
        None,
        0,
    ),
]


@pytest.mark.parametrize(
    ("policy", "code", "ran_for", "short_runs", "reason", "after", "counted"), CASES, ids=[row[0] for row in CASES]
)
def test_a_service_is_started_again_with_growing_pauses(
    policy: str, code: int, ran_for: float, short_runs: int, reason: RestartReason, after: float | None, counted: int
) -> None:
    decision = decide_restart(code, timedelta(seconds=ran_for), short_runs, POLICY)
    assert decision.reason is reason, policy
    assert decision.after == (None if after is None else timedelta(seconds=after)), policy
    assert decision.short_runs == counted, policy


@given(code=st.integers(-64, 255), ran_for=st.floats(0, 1e6), short_runs=st.integers(0, 10_000))
def test_no_pause_is_longer_than_the_bound(code: int, ran_for: float, short_runs: int) -> None:
    decision = decide_restart(code, timedelta(seconds=ran_for), short_runs, POLICY)
    assert decision.after is None or timedelta(0) <= decision.after <= POLICY.longest
