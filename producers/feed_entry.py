"""What a feed's document holds, as values in plain text: its items, and what it says of itself. It parses nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rasid.article import Media

__all__ = ["NAME_LIMIT", "TEXT_LIMIT", "TITLE_LIMIT", "Entry", "FeedHints"]

TITLE_LIMIT = 1_000
TEXT_LIMIT = 200_000  # characters; Arabic takes two bytes each, so a message stays well below Kafka's 1 MB.
NAME_LIMIT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One item of a feed as it is published, in plain text. Whether it is news is not known yet."""

    guid: str = ""
    link: str = ""  # absolute http or https, without tracking.
    title: str = ""
    text: str = ""
    published: datetime | None = None  # UTC; not yet held against the clock.
    published_raw: str = ""
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    media: tuple[Media, ...] = ()
    language: str = ""
    full: bool = False  # the text is the publisher's whole content rather than a summary.
    block: str = ""  # the hash of the item's block in the document, "" when it was not cut.


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedHints:
    """What a feed says of itself."""

    title: str = ""
    language: str = ""
    ttl_minutes: int = 0
    update_minutes: int = 0  # from sy:updatePeriod and sy:updateFrequency
    hub: str = ""
    self_link: str = ""
