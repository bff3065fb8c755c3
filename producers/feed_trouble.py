"""Which feeds fail, and what of that is worth telling a person. Pure: it logs nothing and reads no clock.

A feed is told of when its state changes, never poll by poll, and at most one line a minute tells of all of them: a
starter list with seventy dead feeds must not drown everything else.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

__all__ = ["FeedTrouble"]

_EVERY = timedelta(minutes=1)
_NAMED = 10  # feeds a line names; of the others it says how many there are.


class FeedTrouble:
    """Follows the outcomes of polls."""

    def __init__(self) -> None:
        self._failing: dict[str, str] = {}  # feed to reason, by the last poll.
        self._told: set[str] = set()  # the failing feeds that people know of.
        self._last: datetime | None = None

    def note(self, feed: str, *, failed: bool, reason: str = "") -> None:
        """Takes the outcome of one poll."""
        if failed:
            self._failing[feed] = reason
        else:
            self._failing.pop(feed, None)

    def keep(self, feeds: Collection[str]) -> None:
        """Forgets the feeds that are not among these: they are another producer's, or nobody's."""
        self._failing = {feed: reason for feed, reason in self._failing.items() if feed in feeds}
        self._told &= set(feeds)

    @property
    def failing(self) -> int:
        """How many feeds' last poll failed."""
        return len(self._failing)

    def line(self, now: datetime) -> str:
        """What has changed since the last line, "" when nothing has or the last line is too recent."""
        if self._last is not None and now - self._last < _EVERY:
            return ""
        worse = [f"{feed} ({reason})" for feed, reason in self._failing.items() if feed not in self._told]
        better = sorted(self._told - self._failing.keys())
        if not worse and not better:
            return ""
        self._told = set(self._failing)
        self._last = now
        parts = [
            f"{len(feeds)} {what}: {_named(feeds)}" for what, feeds in (("fail", worse), ("are back", better)) if feeds
        ]
        return "; ".join(parts)


def _named(feeds: list[str]) -> str:
    more = len(feeds) - _NAMED
    return ", ".join(feeds[:_NAMED]) + (f" and {more} more (rasid feeds list)" if more > 0 else "")
