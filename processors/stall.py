"""Whether a worker has stopped moving although there is work, as Faust's consumer sometimes does after days.

Pure: it is told what is so and says whether the process must be started again, and why. Waiting for a sink is no stall.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

__all__ = ["LONGEST_SILENCE", "Progress", "decide_stall"]

LONGEST_SILENCE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What is known of a worker: messages behind, the time since its last batch, and whether it has one in hand."""

    behind: int
    silent_for: timedelta
    in_hand: bool


def decide_stall(progress: Progress) -> str:
    """Why the worker must be started again; "" when all is well.

    A batch in hand may take as long as its sinks are away. Without one, messages that nobody takes for five minutes
    mean that the consumer is stuck: ending the process loses nothing, since nothing of them was acknowledged.
    """
    if progress.in_hand or progress.behind <= 0 or progress.silent_for < LONGEST_SILENCE:
        return ""
    minutes = progress.silent_for.total_seconds() / 60
    return f"{progress.behind} messages wait, and none was taken for {minutes:.0f} minutes"
