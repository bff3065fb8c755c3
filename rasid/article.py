"""An article as the producers publish it and every later stage reads it. It holds no match and no story.

Title and text are plain text in NFC: no markup, no entities, no control or bidirectional-override characters. Every
offset that Rasid speaks of counts Unicode code points of exactly these two strings.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

__all__ = ["UNDETERMINED", "Article", "Media", "Source"]

UNDETERMINED = "und"
"""The language of a text that nobody declared and that could not be told (BCP 47)."""


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, sound or film that belongs to an article, where its publisher has it. It is never fetched."""

    url: str
    type: str = ""  # a MIME type, or "image" where the feed says no more; "" when it says nothing.


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Who published: the outlet. Outlets of one owner count as one independent source."""

    id: str
    name: str
    country: str = ""  # ISO 3166-1 alpha-2, "" when unknown.
    owner: str = ""  # the id of the owner or agency, "" when the outlet stands for itself.

    @property
    def independent_id(self) -> str:
        """What counts when independent sources are counted."""
        return self.owner or self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """A further feed that carried an article, and its source."""

    feed: str
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article, one revision of it. All times are aware and in UTC."""

    id: str
    revision: int  # 1 at first sight, one more for every change of title or text; grows for ever.
    url: str  # the publisher's address without tracking, "" when the item has none.
    title: str
    text: str
    language: str  # primary BCP 47 subtag, or UNDETERMINED.
    source: Source
    feed: str  # the id of the feed it was first seen in.
    first_seen: datetime  # our clock at first sight; the same in every revision.
    fetched: datetime  # our clock at this revision.
    published: datetime | None = None  # what the publisher claims, when it can be read and is not in the future.
    published_raw: str = ""
    backfill: bool = False  # seen in the first poll of its feed, or while re-indexing: alerts nobody.
    reset: bool = False  # an old item that its feed shows under a new id; then `backfill` is true as well.
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    media: tuple[Media, ...] = ()
    also_in: tuple[Carrier, ...] = ()  # further feeds that carried the same article, in the order they were read.

    @property
    def moment(self) -> datetime:
        """The time to sort and count by: when it was published if that can be believed, else when we first saw it."""
        if self.published is None or self.published > self.first_seen:
            return self.first_seen
        return self.published
