"""The fields of an item, as a parser found them, to an entry in clean text with absolute addresses. Pure."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import urljoin

from producers.clean_text import clean_line, clean_text
from producers.feed_dates import read_date
from producers.feed_entry import NAME_LIMIT, TEXT_LIMIT, TITLE_LIMIT, Entry, FeedHints
from producers.link_header import absolute
from rasid.article import Media
from rasid.canonical_url import clean_url

__all__ = ["entry_of", "hints_of"]

_MANY = 50
_ADDRESSES = ("http://", "https://", "HTTP", "/", "www.")


def entry_of(entry: dict[str, Any], url: str, zone: str) -> Entry:
    """What feedparser found in an item; `url` is the feed's address, `zone` holds for dates without one."""
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
        published_raw=clean_line(raw_date, NAME_LIMIT),
        authors=_names(authors, "name") or _names([{"name": get("author")}], "name"),
        categories=_names(get("tags") or (), "term"),
        media=_media(links, get("media_content") or (), get("media_thumbnail") or (), base),
        language=_language(str(get("language") or "")),
        full=full,
    )


def _base(detail: dict[str, Any] | None, url: str) -> str:
    """What relative addresses of the entry are joined to: xml:base where there is one, against the feed's address."""
    base = dict.get(detail, "base") if detail else None
    return urljoin(url, str(base)) if base else url


def _link(link: str, links: Sequence[dict[str, Any]], base: str, guid: str) -> str:
    # Without a link, feedparser takes any guid for one; only what looks like an address is.
    found = clean_url(link, base) if link.strip() != guid or guid.startswith(_ADDRESSES) else ""
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
    names = (clean_line(str(dict.get(part, key) or ""), NAME_LIMIT) for part in list(parts)[:_MANY])
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


def hints_of(feed: Any, url: str) -> FeedHints:
    """What feedparser found that the feed says of itself."""
    links = [(str(link.get("rel", "")), str(link.get("href") or "")) for link in feed.get("links") or ()]
    period = _PERIODS.get(str(feed.get("sy_updateperiod") or "").strip().lower(), 0)
    frequency = _number(feed.get("sy_updatefrequency")) or 1
    return FeedHints(
        title=clean_line(str(feed.get("title") or ""), NAME_LIMIT),
        language=_language(str(feed.get("language") or "")),
        ttl_minutes=_number(feed.get("ttl")),
        update_minutes=period // frequency,
        hub=next((absolute(href, url) for rel, href in links if rel == "hub"), ""),
        self_link=next((absolute(href, url) for rel, href in links if rel == "self"), ""),
    )


def _number(value: object) -> int:
    text = str(value or "").strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 8 else 0
