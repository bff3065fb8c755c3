"""How much a match matters: info, notable, high, critical. It does not decide who is told; subscriptions do."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Level"]


class Level(StrEnum):
    """The four levels, ordered: `Level.INFO < Level.CRITICAL`."""

    INFO = "info"
    NOTABLE = "notable"
    HIGH = "high"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for info up to 3 for critical."""
        return _ORDER[self]

    def __lt__(self, other: str) -> bool:
        return self.rank < Level(other).rank

    def __le__(self, other: str) -> bool:
        return self.rank <= Level(other).rank

    def __gt__(self, other: str) -> bool:
        return self.rank > Level(other).rank

    def __ge__(self, other: str) -> bool:
        return self.rank >= Level(other).rank


_ORDER = {level: rank for rank, level in enumerate(Level)}
