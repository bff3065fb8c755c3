"""What parsing a feed document gives, whatever its format. It parses nothing."""

from __future__ import annotations

from dataclasses import dataclass

from producers.feed_entry import Entry, FeedHints

__all__ = ["MAX_ITEMS", "ParsedFeed"]

MAX_ITEMS = 2_000
"""How many items of one document are taken at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedFeed:
    """A feed document after parsing."""

    version: str
    entries: tuple[Entry, ...]
    hints: FeedHints | None = FeedHints()  # noqa: RUF009 - a frozen value; None when it was not looked at.
    blocks: tuple[str, ...] = ()  # hashes of all item blocks in the document, parsed or skipped.
    bozo: str = ""  # what was not well-formed, "" when all was.
    lost: int = 0  # items that could not be parsed at all.
    cut: bool = False  # there were more items than are taken, or the document broke off.
    damaged: bool = False  # characters had to be replaced while decoding.
