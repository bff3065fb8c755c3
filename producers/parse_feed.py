"""A feed's text to entries: RSS, Atom and RDF through feedparser behind our own cleaning, JSON Feed beside it. Pure.

The document is cut into item blocks first, so that blocks already known need not be parsed (`skip`), a cut-off last
item is not published half, and a document on which feedparser fails is parsed block by block: one bad item costs one
item. Nothing is fetched, no external entity is read, and feedparser's sanitizer and URI resolver stay off: they work
on whole HTML at great cost, and only the few fields that are kept are cleaned here, once, to plain text.
"""

from __future__ import annotations

import functools
import io
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from urllib.parse import urljoin

import feedparser
import feedparser.api

from producers.clean_text import clean_line, clean_text
from producers.feed_dates import read_date
from producers.feed_document import FeedDocument, NotAFeed, document_of
from producers.plain_item import PlainItem, plain_item, usual_prefixes
from producers.thin_item import is_dense, thin_head, thinned
from rasid.canonical_url import clean_url

__all__ = ["Entry", "FeedHints", "Media", "ParsedFeed", "parse_document", "parse_text"]

# feedparser looks for a driver of libxml2 that nobody has, at each parse; the search takes longer than a small feed.
feedparser.api.PREFERRED_XML_PARSERS.clear()

TITLE_LIMIT = 1_000
TEXT_LIMIT = 200_000  # characters; Arabic takes two bytes each, so a message stays well below Kafka's 1 MB.
MAX_ITEMS = 2_000
_NAME_LIMIT = 200
_MANY = 50


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, sound or film that belongs to an entry."""

    url: str
    kind: str = ""  # MIME type, "" when unknown.


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedFeed:
    """A feed document after parsing."""

    version: str
    entries: tuple[Entry, ...]
    hints: FeedHints | None = FeedHints()  # None when it was not looked at.
    blocks: tuple[str, ...] = ()  # hashes of all item blocks in the document, parsed or skipped.
    bozo: str = ""  # what was not well-formed, "" when all was.
    lost: int = 0  # items that could not be parsed at all.
    cut: bool = False  # there were more items than are taken, or the document broke off.
    damaged: bool = False  # characters had to be replaced while decoding.


@dataclass(slots=True)
class _Found:
    version: str = ""
    entries: list[Entry] = field(default_factory=list)
    hints: FeedHints = FeedHints()
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
        from producers.parse_json_feed import parse_json_feed

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
    """The items of these blocks in their order: plain ones are read at once, the others by feedparser."""
    short = document.short_head()
    prefixes = usual_prefixes(short) if document.kind == "rss" else None
    plain = [plain_item(block, prefixes) for block in blocks] if prefixes is not None else []
    if plain and None not in plain and not with_hints:
        return _Found(version="rss20", entries=[_plain_entry(item, url, zone) for item in plain if item is not None])
    texts = [thinned(block) if is_dense(block) else block for block in blocks]
    cleaned = replace(document, head=thin_head(document.head if with_hints else short))
    if not any(plain):
        return _blocks(cleaned, texts, url, zone)
    odd = [text for text, item in zip(texts, plain, strict=True) if item is None]
    found = _blocks(cleaned, odd, url, zone)
    if len(found.entries) != len(odd):
        return _blocks(cleaned, texts, url, zone)
    rest = iter(found.entries)
    found.entries = [next(rest) if item is None else _plain_entry(item, url, zone) for item in plain]
    return found


def _blocks(document: FeedDocument, wanted: list[str], url: str, zone: str) -> _Found:
    found = _parsed(document.assembled(wanted), url, zone)
    if found is not None and len(found.entries) >= len(wanted):
        return found
    if len(wanted) > _MANY:  # Halve first, so that one bad item among thousands does not cost thousands of parses.
        middle = len(wanted) // 2
        return _joined(_blocks(document, part, url, zone) for part in (wanted[:middle], wanted[middle:]))
    if len(wanted) > 1:
        alone = _joined(_blocks(document, [block], url, zone) for block in wanted)
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
        entries = [_entry(entry, url, zone) for entry in parsed.entries]
        hints = _hints(feed, url)
    except Exception:  # noqa: BLE001 - feedparser raises ValueError, KeyError, TypeError and others on broken input.
        return None
    bozo = str(parsed.get("bozo_exception", "")) if parsed.get("bozo") else ""
    if bozo and _CONTROLS.search(text):
        # Characters that XML forbids are looked for only now: nearly no document has them, and the search costs.
        return _parsed(_CONTROLS.sub("", text), url, zone)
    return _Found(version=str(parsed.get("version") or ""), entries=entries, hints=hints, bozo=bozo[:200])


def _entry(entry: dict[str, Any], url: str, zone: str) -> Entry:
    get = functools.partial(dict.get, entry)  # feedparser's own `get` maps old names at great cost.
    guid = str(get("id") or "").strip()
    raw_text, full = _best_text(str(get("summary") or ""), get("content") or ())
    raw_date = str(get("published") or get("updated") or get("created") or "").strip()
    links = get("links") or ()
    base = _base(get("title_detail") or get("summary_detail"), url)
    authors = get("authors") or ()
    return Entry(
        guid=guid[:2_000],
        link=_link(str(get("link") or ""), links, base, guid),
        title=clean_line(str(get("title") or ""), TITLE_LIMIT),
        text=clean_text(raw_text, TEXT_LIMIT),
        published=read_date(raw_date, zone),
        published_raw=clean_line(raw_date, _NAME_LIMIT),
        authors=_names(authors, "name") or _names([{"name": get("author")}], "name"),
        categories=_names(get("tags") or (), "term"),
        media=_media(links, get("media_content") or (), get("media_thumbnail") or (), base),
        language=_language(str(get("language") or "")),
        full=full,
    )


def _plain_entry(item: PlainItem, url: str, zone: str) -> Entry:
    full = len(item.content) > len(item.summary)
    return Entry(
        guid=item.guid[:2_000],
        link=_link(item.link, (), url, item.guid),
        title=clean_line(item.title, TITLE_LIMIT),
        text=clean_text(item.content if full else item.summary, TEXT_LIMIT),
        published=read_date(item.date, zone),
        published_raw=clean_line(item.date, _NAME_LIMIT),
        authors=_names([{"name": item.author}], "name"),
        categories=_names([{"term": term} for term in item.categories], "term"),
        media=_media(
            [{"rel": "enclosure", "href": address, "type": kind} for address, kind in item.enclosures],
            [{"url": address, "type": kind} for address, kind in item.contents],
            [{"url": address} for address in item.thumbnails],
            url,
        ),
        full=full,
    )


def _base(detail: dict[str, Any] | None, url: str) -> str:
    """What relative addresses of the entry are joined to: xml:base where there is one, against the feed's address."""
    base = dict.get(detail, "base") if detail else None
    return urljoin(url, str(base)) if base else url


def _link(link: str, links: Sequence[dict[str, Any]], base: str, guid: str) -> str:
    found = clean_url(link, base)
    if found:
        return found
    for other in links:
        if dict.get(other, "rel", "alternate") == "alternate":
            found = clean_url(str(dict.get(other, "href") or ""), base)
            if found:
                return found
    return clean_url(guid) if guid.lower().startswith(("http://", "https://")) else ""


def _best_text(summary: str, contents: Sequence[dict[str, Any]]) -> tuple[str, bool]:
    """The longest of content and summary; True when it is the publisher's whole content."""
    content = max((str(dict.get(part, "value") or "") for part in contents), key=len, default="")
    return (content, True) if len(content) > len(summary) else (summary, False)


def _names(parts: Iterable[dict[str, Any]], key: str) -> tuple[str, ...]:
    names = (clean_line(str(dict.get(part, key) or ""), _NAME_LIMIT) for part in list(parts)[:_MANY])
    return tuple(dict.fromkeys(name for name in names if name))


def _media(
    links: Sequence[dict[str, Any]],
    contents: Sequence[dict[str, Any]],
    thumbnails: Sequence[dict[str, Any]],
    base: str,
) -> tuple[Media, ...]:
    found: dict[str, Media] = {}
    enclosures = [link for link in links if dict.get(link, "rel") == "enclosure"]
    for part in [*enclosures, *contents][:_MANY]:
        address = clean_url(str(dict.get(part, "href") or dict.get(part, "url") or ""), base)
        if address:
            found.setdefault(address, Media(address, clean_line(str(dict.get(part, "type") or ""), 80)))
    for part in thumbnails[:_MANY]:
        address = clean_url(str(dict.get(part, "url") or ""), base)
        if address:
            found.setdefault(address, Media(address, "image"))
    return tuple(found.values())


def _language(text: str) -> str:
    primary = text.strip().lower().replace("_", "-").partition("-")[0]
    return primary if primary.isascii() and primary.isalpha() and len(primary) in (2, 3) else ""


_PERIODS = {"hourly": 60, "daily": 1_440, "weekly": 10_080, "monthly": 43_200, "yearly": 525_600}


def _hints(feed: Any, url: str) -> FeedHints:
    links = [(str(link.get("rel", "")), str(link.get("href") or "")) for link in feed.get("links") or ()]
    period = _PERIODS.get(str(feed.get("sy_updateperiod") or "").strip().lower(), 0)
    frequency = _number(feed.get("sy_updatefrequency")) or 1
    return FeedHints(
        title=clean_line(str(feed.get("title") or ""), _NAME_LIMIT),
        language=_language(str(feed.get("language") or "")),
        ttl_minutes=_number(feed.get("ttl")),
        update_minutes=period // frequency,
        hub=next((clean_url(href, url) for rel, href in links if rel == "hub"), ""),
        self_link=next((clean_url(href, url) for rel, href in links if rel == "self"), ""),
    )


def _number(value: object) -> int:
    text = str(value or "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 8 else 0
