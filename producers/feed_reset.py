"""Whether a poll shows a reset of its feed: old items under new ids, after a move or when an archive is put in. Pure.

Such items are read and indexed, and alert nobody. A feed that was busy while nobody looked is no reset: what it shows
is dated after the last poll. In doubt it is news: a needless alert is a nuisance, a missing one is a fault.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from producers.feed_entry import Entry
from producers.feed_identity import FeedMemory, Kind, Sighting

__all__ = ["NO_RESET", "Past", "Reset", "reset_of"]

_LEAST_ITEMS = 5  # fewer items under new ids are no reset of a feed.
_LARGE_PART = 0.8  # of the document's items are unknown, and of the unknown ones are old.
_AT_ONCE = timedelta(hours=1)  # caches and editors show an item so long after its date.
_LONG_AGO = timedelta(days=1)  # what is dated so long before the last poll is old, however busy the feed is.
_MORE_THAN_USUAL = 3  # so many times what the feed brings in this time.
_MANY_UNDATED = 10
_LOOKED_LATELY = timedelta(hours=6)  # after a longer pause undated items may all be news …
_KNOWN_WELL = 10  # … and before so many polls nobody knows what is usual.


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """What is known of a feed when it is polled."""

    first: bool = False  # nothing was ever read of it: a first poll, which alerts nobody anyway.
    last_ok: datetime | None = None  # when it was read last.
    polls: int = 0
    items_per_hour: float = 0.0
    unfinished: bool = False  # the last poll was a reset of which not all could be taken.


@dataclass(frozen=True, slots=True)
class Reset:
    """The articles (ids) of a poll that are old items under new ids, and why it is, or is not, a reset."""

    articles: frozenset[str]
    why: str

    def __bool__(self) -> bool:
        return bool(self.articles)


NO_RESET = Reset(frozenset(), "most items are known")


def reset_of(seen: Sequence[Sighting], size: int, past: Past, memory: FeedMemory, now: datetime) -> Reset:
    """Which of the sightings of a document with `size` items are old ones under new ids. `memory` is of the last poll.

    What is new and dated after the last poll is never among them, nor is a known item that was edited.
    """
    unknown = [sighting for sighting in seen if sighting.kind is Kind.NEW]
    if past.first or past.last_ok is None:
        return Reset(frozenset(), "the first poll of the feed")
    if not past.unfinished and (len(unknown) < _LEAST_ITEMS or len(unknown) < _LARGE_PART * size):
        return NO_RESET
    hours = (now - past.last_ok) / timedelta(hours=1)
    unusual = len(unknown) > _MORE_THAN_USUAL * past.items_per_hour * hours
    undated = sum(sighting.entry.published is None for sighting in unknown)
    well_known = past.polls >= _KNOWN_WELL and now - past.last_ok <= _LOOKED_LATELY
    undated_are_old = unusual and well_known and undated >= _MANY_UNDATED
    contents = memory.contents()
    old = frozenset(
        sighting.article
        for sighting in unknown
        if sighting.content in contents
        or (undated_are_old if sighting.entry.published is None else _is_old(sighting.entry, past.last_ok, unusual))
    )
    if not past.unfinished and len(old) < _LARGE_PART * len(unknown):
        return Reset(frozenset(), f"{len(unknown)} of {size} items are unknown, but only {len(old)} of them are old")
    return Reset(old, f"{len(unknown)} of {size} items are unknown, and {len(old)} of them are old")


def _is_old(entry: Entry, last_ok: datetime, unusual: bool) -> bool:
    """Whether a dated item was there before the feed was last read."""
    latest = entry.published
    assert latest is not None
    if ":" not in entry.published_raw or "00:00:00" in entry.published_raw:
        latest += timedelta(days=1)  # Only the day is known.
    return latest < last_ok - (_AT_ONCE if unusual else _LONG_AGO)
