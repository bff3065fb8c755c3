"""A feed's text to entries: RSS, Atom and RDF through feedparser behind our own cleaning, JSON Feed beside it. Pure.

The document is cut into item blocks first, so that blocks already known need not be parsed (`skip`), a cut-off last
item is not published half, and a document on which feedparser fails is parsed block by block: one bad item costs one
item. Nothing is fetched, no external entity is read, and feedparser's sanitizer and URI resolver stay off: they work
on whole HTML at great cost, and only the few fields that are kept are cleaned here, once, to plain text.
"""

from __future__ import annotations

import io
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import feedparser
import feedparser.api

from producers.feed_dates import read_date
from producers.feed_document import FeedDocument, NotAFeed, document_of
from producers.feed_entry import Entry, FeedHints
from producers.parse_json_feed import parse_json_feed
from producers.parsed_feed import MAX_ITEMS, ParsedFeed
from producers.read_entry import entry_of, hints_of
from producers.thin_item import is_dense, thin_head, thinned

__all__ = ["parse_document", "parse_text"]

# feedparser looks for a driver of libxml2 that nobody has, at each parse; the search takes longer than a small feed.
feedparser.api.PREFERRED_XML_PARSERS.clear()

_MANY = 50


@dataclass(slots=True)
class _Found:
    version: str = ""
    entries: list[Entry] = field(default_factory=list)
    hints: FeedHints = FeedHints()  # noqa: RUF009 - a frozen value.
    bozo: str = ""
    lost: int = 0


def parse_text(text: str, url: str, *, zone: str = "", whole: bool = True) -> ParsedFeed | NotAFeed:
    """The feed in this text; relative links are joined to its address `url`; `whole` is False when it was cut.

    Returns `NotAFeed` with the kind of thing it is when it is no feed; a feed without items is a feed.
    """
    document = document_of(text, whole=whole)
    return document if isinstance(document, NotAFeed) else parse_document(document, url, zone=zone)


def parse_document(
    document: FeedDocument, url: str, *, zone: str = "", skip: Collection[str] = ()
) -> ParsedFeed | NotAFeed:
    """The feed in a document that was cut into blocks; blocks whose hash is in `skip` are left out of `entries`."""
    if document.kind == "json":
        return parse_json_feed(document.text, url, zone=zone)
    kept, cut = _newest(document)
    wanted = [block for block in kept if block.hash not in skip]
    if document.blocks and not wanted:
        # Nothing in it is new; what the feed says of itself can wait until something is.
        return ParsedFeed(version=document.kind, entries=(), hints=None, blocks=tuple(block.hash for block in kept))
    if not document.blocks:
        found = _whole(thin_head(document.text), url, zone)
    else:
        # Among known items, only the new ones are of interest, not what the feed says of itself.
        found = _items(document, [block.text for block in wanted], url, zone, with_hints=len(wanted) == len(kept))
        if len(found.entries) == len(wanted):
            found.entries = [
                replace(entry, block=block.hash) for entry, block in zip(found.entries, wanted, strict=True)
            ]
    if not found.entries and not found.version and not document.blocks:
        return NotAFeed("document")
    entries = found.entries if len(found.entries) <= MAX_ITEMS else found.entries[:MAX_ITEMS]
    return ParsedFeed(
        version=found.version,
        entries=tuple(entries),
        hints=found.hints if len(wanted) == len(kept) else None,
        blocks=tuple(block.hash for block in kept),
        bozo=found.bozo or document.flaw,
        lost=found.lost,
        cut=cut or document.broken_off or len(found.entries) > MAX_ITEMS,
    )


def _newest(document: FeedDocument) -> tuple[tuple[Any, ...], bool]:
    """At most MAX_ITEMS blocks: the first ones, unless the dates show that the newest stand last."""
    blocks = document.blocks
    if len(blocks) <= MAX_ITEMS:
        return blocks, False
    first, last = _block_date(blocks[0].text), _block_date(blocks[-1].text)
    if first is not None and last is not None and last > first:
        return blocks[-MAX_ITEMS:], True
    return blocks[:MAX_ITEMS], True


_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BLOCK_DATE = re.compile(r"(?i)<(?:pubDate|dc:date|published|updated)[^>]*>\s*(?:<!\[CDATA\[)?([^<\]]{4,80})")


def _block_date(block: str) -> datetime | None:
    found = _BLOCK_DATE.search(block)
    return read_date(found[1]) if found else None


def _items(document: FeedDocument, blocks: list[str], url: str, zone: str, *, with_hints: bool) -> _Found:
    """The items of these blocks in their order. Among known items, what the feed says of itself is not looked at."""
    texts = [thinned(block) if is_dense(block) else block for block in blocks]
    head = thin_head(document.head if with_hints else document.short_head())
    return _blocks(head, texts, document.tail, url, zone)


def _blocks(head: str, wanted: list[str], tail: str, url: str, zone: str) -> _Found:
    found = _parsed(f"{head}{''.join(wanted)}{tail}", url, zone)
    if found is not None and len(found.entries) >= len(wanted):
        return found
    if len(wanted) > _MANY:  # Halve first, so that one bad item among thousands does not cost thousands of parses.
        middle = len(wanted) // 2
        return _joined(_blocks(head, part, tail, url, zone) for part in (wanted[:middle], wanted[middle:]))
    if len(wanted) > 1:
        alone = _joined(_blocks(head, [block], tail, url, zone) for block in wanted)
        return alone if found is None or len(alone.entries) >= len(found.entries) else found
    if found is not None:
        found.lost += len(wanted) - len(found.entries)
        return found
    return _Found(lost=len(wanted), bozo="an item that cannot be parsed")


def _joined(parts: Iterable[_Found]) -> _Found:
    result = _Found()
    for part in parts:
        result.entries += part.entries
        result.lost += part.lost
        result.version = result.version or part.version
        result.bozo = result.bozo or part.bozo
        if result.hints == FeedHints():
            result.hints = part.hints
    return result


def _whole(text: str, url: str, zone: str) -> _Found:
    return _parsed(text, url, zone) or _Found(bozo="cannot be parsed")


def _parsed(text: str, url: str, zone: str) -> _Found | None:
    """Feedparser's reading; None when it raises, as 6.0 does on several kinds of broken fields."""
    # The address is kept from feedparser: it would join it to guids too, and a feed that moves would be all new.
    headers = {"content-type": "application/xml; charset=utf-8"}
    body = io.BytesIO(b'<?xml version="1.0" encoding="utf-8"?>\n' + text.encode("utf-8", "replace"))
    try:
        parsed = feedparser.parse(body, response_headers=headers, sanitize_html=False, resolve_relative_uris=False)
        feed = parsed.feed
        entries = [entry_of(entry, url, zone) for entry in parsed.entries]
        hints = hints_of(feed, url)
    except Exception:  # noqa: BLE001 - feedparser raises ValueError, KeyError, TypeError and others on broken input.
        return None
    bozo = str(parsed.get("bozo_exception", "")) if parsed.get("bozo") else ""
    if bozo and _CONTROLS.search(text):
        # Characters that XML forbids are looked for only now: nearly no document has them, and the search costs.
        return _parsed(_CONTROLS.sub("", text), url, zone)
    return _Found(version=str(parsed.get("version") or ""), entries=entries, hints=hints, bozo=bozo[:200])
