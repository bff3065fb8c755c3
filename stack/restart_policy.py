"""Whether and when a service that ended by itself is started again, and why.

Pure: it starts nothing and reads no clock. A stop that we asked for is not its business.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from rasid.services import EXIT_BAD_CONFIGURATION as WRONG_CONFIGURATION
from rasid.services import EXIT_RESTART as RESTART_ME

__all__ = [
    "RESTART_ME",
    "WRONG_CONFIGURATION",
    "RestartDecision",
    "RestartPolicy",
    "RestartReason",
    "decide_restart",
]


class RestartReason(Enum):
    """Why a service is started again, or not."""

    ASKED = "it asked for a fresh start"
    ENDED = "it ended by itself"
    KEEPS_ENDING = "it keeps ending soon after its start"
    WRONG_CONFIGURATION = "its configuration cannot be used"


@dataclass(frozen=True, slots=True, kw_only=True)
class RestartPolicy:
    """A run shorter than `short_run` counts as a failure in a row; the pause doubles from `first` up to `longest`."""

    short_run: timedelta = timedelta(seconds=10)
    first: timedelta = timedelta(seconds=0.5)
    longest: timedelta = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class RestartDecision:
    """What to do: wait `after` and start again, or, when it is None, leave the service stopped. `short_runs` is the new
    count of short runs in a row, to be handed back with the next exit.
    """

    reason: RestartReason
    after: timedelta | None
    short_runs: int


def decide_restart(exit_code: int, ran_for: timedelta, short_runs: int, policy: RestartPolicy) -> RestartDecision:
    """Say whether a service that ended with this code after this time is started again.

    A worker that asks for it is started at once, also the second time in a row; one that keeps asking within seconds
    waits like any other, so that a broken one does not eat the machine.
    """
    if exit_code == WRONG_CONFIGURATION:
        return RestartDecision(RestartReason.WRONG_CONFIGURATION, None, short_runs)
    short_runs = short_runs + 1 if ran_for < policy.short_run else 0
    if exit_code == RESTART_ME and short_runs <= 2:
        return RestartDecision(RestartReason.ASKED, timedelta(0), short_runs)
    if short_runs == 0:
        return RestartDecision(RestartReason.ENDED, policy.first, 0)
    # The exponent is bounded so that a service that fails all night does not overflow the arithmetic.
    pause = min(policy.longest, policy.first * 2 ** min(short_runs - 1, 16))
    return RestartDecision(RestartReason.ENDED if short_runs == 1 else RestartReason.KEEPS_ENDING, pause, short_runs)
