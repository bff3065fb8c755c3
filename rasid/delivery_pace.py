"""How fast an endpoint is sent to: half as fast after each sign of strain, a step faster after each success.

Strain is 502, 504 or a slow answer. First fewer messages go at once; an endpoint that takes one at a time anyway gets
them with gaps. It does not say whether anything is sent at all: that is the breaker's, in `delivery_plan`.
"""

from __future__ import annotations

from dataclasses import dataclass

from rasid.delivery_plan import Outcome, Result

__all__ = ["Pace", "paced"]

_STRAIN = frozenset({502, 504})
_SLOW = 5_000  # milliseconds.
_FASTEST, _SLOWEST = 8.0, 0.25  # messages a second; above the first there is no gap any more.


@dataclass(frozen=True, slots=True)
class Pace:
    """Zeros mean no bound but the endpoint's own setting."""

    width: int = 0  # messages at once.
    per_second: float = 0.0

    @property
    def gap(self) -> float:
        """Seconds to wait after a message."""
        return 1 / self.per_second if self.per_second else 0.0


def paced(pace: Pace, result: Result, most: int) -> Pace:
    """The pace after an attempt, where the endpoint's own setting allows `most` messages at once."""
    if result.code in _STRAIN or result.milliseconds >= _SLOW:
        width = pace.width or most
        if width > 1:
            return Pace(width // 2, pace.per_second)
        return Pace(1, max(_SLOWEST, (pace.per_second or _FASTEST) / 2))
    if result.outcome is not Outcome.DELIVERED or pace == Pace():
        return pace
    if pace.per_second:
        faster = pace.per_second + 1
        return Pace(pace.width, faster if faster < _FASTEST else 0.0)
    wider = pace.width + 1
    return Pace(wider) if wider < most else Pace()
