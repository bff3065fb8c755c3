"""For how long a claim on a delivery holds: while its dispatcher renews it, and a little longer.

A dispatcher stops sending `SPARE` before another may take over, so the clocks of two dispatchers may differ by that
much. It sends nothing and writes nothing.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from rasid.delivery import Delivery

__all__ = ["LEASE", "RENEW_EVERY", "is_over", "is_worn", "to_renew", "yet"]

LEASE = timedelta(seconds=30)
RENEW_EVERY = timedelta(seconds=5)
SPARE = timedelta(seconds=5)


def is_over(delivery: Delivery, now: datetime) -> bool:
    """True when its dispatcher is to be taken for dead: it would have renewed the claim long ago."""
    return delivery.claimed is None or delivery.claimed <= now - LEASE


def to_renew(delivery: Delivery, now: datetime) -> bool:
    """True when the claim of a delivery that is being sent has to be renewed."""
    return delivery.claimed is not None and delivery.claimed <= now - RENEW_EVERY


def is_worn(delivery: Delivery, now: datetime) -> bool:
    """True when a claim that waited for others is rather given back than begun with."""
    return delivery.claimed is not None and delivery.claimed < now - LEASE / 3


def yet(delivery: Delivery, now: datetime) -> timedelta:
    """For how long it may be sent yet, without a further renewal; zero when it must not be."""
    if delivery.claimed is None:
        return timedelta()
    return max(timedelta(), delivery.claimed + LEASE - SPARE - now)
