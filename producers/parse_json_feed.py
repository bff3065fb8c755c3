"""JSON Feed 1.0 and 1.1 to entries (https://www.jsonfeed.org/version/1.1/), and JSON like it that forgot to say so."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from producers.clean_text import clean_line, clean_text
from producers.feed_dates import read_date
from producers.feed_document import NotAFeed
from producers.feed_entry import TEXT_LIMIT, TITLE_LIMIT, Entry, FeedHints
from producers.link_header import absolute
from producers.parsed_feed import MAX_ITEMS, ParsedFeed
from rasid.article import Media
from rasid.canonical_url import clean_url

__all__ = ["parse_json_feed"]


def parse_json_feed(text: str, url: str, *, zone: str = "") -> ParsedFeed | NotAFeed:
    """The JSON Feed in this text, or `NotAFeed("json")` when it is other JSON or none."""
    try:
        feed, _ = json.JSONDecoder(strict=False).raw_decode(text)
    except (ValueError, RecursionError):
        return NotAFeed("json")
    if not isinstance(feed, dict) or not isinstance(feed.get("items"), list):
        return NotAFeed("json")
    version = _text(feed.get("version"))
    if "jsonfeed.org" not in version and not ("title" in feed or "home_page_url" in feed or "feed_url" in feed):
        return NotAFeed("json")
    items = feed["items"]
    entries, lost = [], 0
    base = _text(feed.get("feed_url")) or url
    for item in items[:MAX_ITEMS]:
        if isinstance(item, dict):
            entries.append(_entry(item, base if base.startswith("http") else url, feed, zone))
        else:
            lost += 1
    hubs = [hub for hub in _list(feed.get("hubs")) if isinstance(hub, dict) and _text(hub.get("type")) == "WebSub"]
    return ParsedFeed(
        version="json11" if version.endswith("1.1") else "json1",
        entries=tuple(entries),
        hints=FeedHints(
            title=clean_line(_text(feed.get("title")), 200),
            language=_language(feed.get("language")),
            hub=absolute(_text(hubs[0].get("url")), url) if hubs else "",
            self_link=absolute(_text(feed.get("feed_url")), url),
        ),
        blocks=tuple(entry.block for entry in entries),
        lost=lost,
        cut=len(items) > MAX_ITEMS,
    )


def _entry(item: dict[str, Any], url: str, feed: dict[str, Any], zone: str) -> Entry:
    markup, plain = _text(item.get("content_html")), _text(item.get("content_text"))
    summary = _text(item.get("summary"))
    # A plain text is plain text: its ampersands and angle brackets mean themselves.
    raw = markup or _escaped(plain) or summary
    date = _text(item.get("date_published")) or _text(item.get("date_modified"))
    authors = [author for author in [*_list(item.get("authors")), item.get("author")] if isinstance(author, dict)]
    block = hashlib.blake2b(json.dumps(item, sort_keys=True).encode("utf-8", "replace"), digest_size=8).hexdigest()
    return Entry(
        guid=_text(item.get("id")),
        link=clean_url(_text(item.get("url")) or _text(item.get("external_url")), url),
        title=clean_line(_text(item.get("title")), TITLE_LIMIT),
        text=clean_text(raw, TEXT_LIMIT),
        published=read_date(date, zone),
        published_raw=clean_line(date, 200),
        authors=tuple(
            dict.fromkeys(name for author in authors if (name := clean_line(_text(author.get("name")), 200)))
        ),
        categories=tuple(dict.fromkeys(tag for raw in _list(item.get("tags")) if (tag := clean_line(_text(raw), 200)))),
        media=_media(item, url),
        language=_language(item.get("language")) or _language(feed.get("language")),
        full=bool(markup or plain),
        block=block,
    )


def _media(item: dict[str, Any], url: str) -> tuple[Media, ...]:
    found: dict[str, Media] = {}
    for part in _list(item.get("attachments")):
        address = clean_url(_text(part.get("url")), url) if isinstance(part, dict) else ""
        if address:
            found.setdefault(address, Media(address, clean_line(_text(part.get("mime_type")), 80)))
    for name in ("image", "banner_image"):
        address = clean_url(_text(item.get(name)), url)
        if address:
            found.setdefault(address, Media(address, "image"))
    return tuple(found.values())


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _text(value: object) -> str:
    """Text as it is; numbers as text, because ids often are; anything else is nothing."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).strip()


def _list(value: object) -> list[Any]:
    return value[:50] if isinstance(value, list) else []


def _language(value: object) -> str:
    primary = _text(value).lower().replace("_", "-").partition("-")[0]
    return primary if primary.isascii() and primary.isalpha() and len(primary) in (2, 3) else ""
