"""The feeds that a page announces, best first. Pure: fetching the page and trying the addresses is done elsewhere."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from rasid.canonical_url import clean_url

__all__ = ["FoundFeed", "announced_feeds", "guessed_feeds"]

_LINK = re.compile(r"(?is)<(?:link|a)\b([^<>]{1,2000})>")
_ATTRIBUTE = re.compile(r"(?is)([a-z-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_BASE = re.compile(r"(?is)<base\b[^<>]{0,500}?\bhref\s*=\s*[\"']?([^\"'\s>]+)")
_TYPES = {
    "application/rss+xml": 1,
    "application/atom+xml": 1,
    "application/feed+json": 1,
    "application/rdf+xml": 2,
    "application/json": 4,
    "text/xml": 3,
    "application/xml": 3,
}
_COMMENTS = re.compile(r"(?i)comment|تعليق|commentaire|kommentar|комментар|yorum|نظرات")
_USUAL_PATHS = ("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json")
_MAX_PAGE = 2_000_000


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """An address that a page says is a feed, and what it calls it."""

    url: str
    title: str = ""
    comments: bool = False


def announced_feeds(page: str, url: str) -> tuple[FoundFeed, ...]:
    """What `<link rel=alternate>` names, in the page's order; feeds of comments last (RFC 4287, RSS autodiscovery)."""
    page = page[:_MAX_PAGE]
    base_tag = _BASE.search(page)
    base = clean_url(html.unescape(base_tag[1]), url) if base_tag else url
    found: dict[str, tuple[int, FoundFeed]] = {}
    for link in _LINK.finditer(page):
        given = {
            name.lower(): html.unescape(a or b or c or "").strip() for name, a, b, c in _ATTRIBUTE.findall(link[1])
        }
        kind = given.get("type", "").lower().partition(";")[0].strip()
        relations = given.get("rel", "").lower().split()
        if kind not in _TYPES or not ("alternate" in relations or "feed" in relations):
            continue
        if _TYPES[kind] >= 3 and "feed" not in relations and not re.search(r"(?i)rss|feed|atom", given.get("href", "")):
            continue
        address = clean_url(given.get("href", ""), base or url)
        if not address or address in found:
            continue
        title = " ".join(given.get("title", "").split())[:200]
        comments = _COMMENTS.search(f"{title} {urlsplit(address).path}") is not None
        found[address] = (_TYPES[kind] + 10 * comments, FoundFeed(address, title, comments))
    return tuple(feed for _, feed in sorted(found.values(), key=lambda pair: pair[0]))


def guessed_feeds(url: str) -> tuple[FoundFeed, ...]:
    """Where feeds usually are on a site, for a page that announces none."""
    parts = urlsplit(url)
    return tuple(FoundFeed(f"{parts.scheme}://{parts.netloc}{path}") for path in _USUAL_PATHS)
