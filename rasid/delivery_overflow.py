"""How much may wait for one endpoint: so many messages, and for so long. What is over goes out as one roll-up.

It writes nothing; who folds them is `alerts.roll_up`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from rasid.delivery import DeliveryHint

__all__ = ["LONGEST_WAIT", "MOST_WAITING", "Overflow", "overflow"]

MOST_WAITING = 10_000
LONGEST_WAIT = timedelta(hours=72)


class Overflow(StrEnum):
    """Why everything that waits for an endpoint becomes one message; the code of its deliveries."""

    QUEUE_FULL = "queue_full"
    WAITED_TOO_LONG = "waited_too_long"


def overflow(waiting: Sequence[DeliveryHint], now: datetime) -> Overflow | None:
    """Whether too much waits, or something for too long; `waiting` is what is due, the longest due first.

    Then all of it is folded, not only what is over, or an endpoint that stays away would gather one roll-up after the
    other.
    """
    if len(waiting) >= MOST_WAITING:
        return Overflow.QUEUE_FULL
    if len(waiting) > 1 and now - waiting[0].due >= LONGEST_WAIT:
        return Overflow.WAITED_TOO_LONG
    return None
