"""How often each caller came within the current span; bounded, the oldest callers are forgotten first."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime, timedelta

__all__ = ["RequestRate"]

_MOST_CALLERS = 10_000


class RequestRate:
    """Counts in fixed spans: simple, and at most twice `most` in any span."""

    def __init__(self, now: Callable[[], datetime], most: int, per: timedelta) -> None:
        self._now, self.most, self._seconds = now, most, per.total_seconds()
        self._span = -1
        self._counts: OrderedDict[str, int] = OrderedDict()

    def allows(self, caller: str) -> bool:
        """Counts one more; True while it is within the rate."""
        span = int(self._now().timestamp() // self._seconds)
        if span != self._span:
            self._span = span
            self._counts.clear()
        count = self._counts[caller] = self._counts.get(caller, 0) + 1
        if len(self._counts) > _MOST_CALLERS:
            self._counts.popitem(last=False)
        return count <= self.most

    @property
    def wait(self) -> int:
        """Seconds until the span ends."""
        return max(1, math.ceil(self._seconds - self._now().timestamp() % self._seconds))
