"""The share of the feeds that one producer polls, as a value. Who gets which share is settled elsewhere."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

__all__ = ["ALL_FEEDS", "NO_FEEDS", "Share"]


@dataclass(frozen=True, slots=True)
class Share:
    """The parts that are ours, of how many there are."""

    mine: frozenset[int]
    of: int

    def owns(self, feed: str) -> bool:
        """True when this feed is in our share."""
        return self.of > 0 and zlib.crc32(feed.encode("utf-8")) % self.of in self.mine


ALL_FEEDS = Share(frozenset({0}), 1)
NO_FEEDS = Share(frozenset(), 1)
