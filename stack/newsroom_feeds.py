"""Writes the sample newsroom's feeds and pages as bytes.

Formats: RSS 2.0 with content:encoded, Atom 1.0 (RFC 4287), RSS 1.0 (RDF) and JSON Feed 1.1; pages are HTML. The same
entries always give the same bytes, so that an ETag made from them is stable. It serves nothing and decides nothing
about release times.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from datetime import datetime
from email.utils import format_datetime
from html import escape

from stack.newsroom_programme import Entry, FeedFormat, Outlet

__all__ = [
    "article_path",
    "direction",
    "feed_path",
    "media_type",
    "write_article_page",
    "write_feed",
    "write_front_page",
]

#: Languages of the newsroom that are written from right to left.
RIGHT_TO_LEFT = frozenset({"ar", "fa"})

# What XML 1.0 forbids even as a character reference (section 2.2).
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_NAMESPACES = (
    'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
)


def direction(language: str) -> str:
    """Return the value of HTML's `dir` for a language of the newsroom."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def feed_path(outlet: Outlet) -> str:
    """Return the path of the outlet's feed."""
    return f"/{outlet.id}/{outlet.format.value}"


def article_path(outlet: Outlet, article_id: str) -> str:
    """Return the path of an article's page; all revisions share the page of the first version."""
    return f"/{outlet.id}/articles/{article_id}"


def media_type(format_: FeedFormat) -> str:
    """Return the media type a feed is served with, without its charset."""
    return {
        FeedFormat.RSS2: "application/rss+xml",
        FeedFormat.ATOM: "application/atom+xml",
        FeedFormat.RSS1: "application/rdf+xml",
        FeedFormat.JSON: "application/feed+json",
    }[format_]


def write_feed(outlet: Outlet, shown: tuple[Entry, ...], base: str, updated: datetime) -> bytes:
    """Return the outlet's feed, encoded as the outlet declares.

    `base` is the newsroom's address without a slash at its end, `updated` the time of the last change of the feed.
    Characters that the encoding lacks are written as character references.
    """
    writers: dict[FeedFormat, Callable[[Outlet, tuple[Entry, ...], str, datetime], str]] = {
        FeedFormat.RSS2: _rss2,
        FeedFormat.ATOM: _atom,
        FeedFormat.RSS1: _rss1,
        FeedFormat.JSON: _json_feed,
    }
    text = writers[outlet.format](outlet, shown, base, updated)
    if outlet.format is FeedFormat.JSON:
        return text.encode()
    declared = f'<?xml version="1.0" encoding="{outlet.encoding}"?>\n{text}'
    return declared.encode(outlet.encoding, "xmlcharrefreplace")


def _xml(text: str) -> str:
    return escape(_NOT_XML.sub("", text))


def _html(paragraphs: Iterable[str]) -> str:
    return "".join(f"<p>{_xml(paragraph)}</p>" for paragraph in paragraphs)


def _tag_uri(outlet: Outlet, entry: Entry) -> str:
    # A tag URI (RFC 4151) stays the same when the newsroom moves to another port.
    return f"tag:newsroom.example,2026:{outlet.id}/{entry.id}"


def _rss2(outlet: Outlet, shown: tuple[Entry, ...], base: str, updated: datetime) -> str:
    items = []
    for entry in shown:
        article = entry.article
        link = base + article_path(outlet, entry.id)
        categories = "".join(f"<category>{_xml(category)}</category>" for category in article.categories)
        author = f"<dc:creator>{_xml(article.author)}</dc:creator>" if article.author else ""
        changed = (
            f"<atom:updated>{entry.updated.isoformat()}</atom:updated>" if entry.updated != entry.published else ""
        )
        items.append(
            f"<item><title>{_xml(article.title)}</title><link>{_xml(link)}</link>"
            f'<guid isPermaLink="false">{_xml(_tag_uri(outlet, entry))}</guid>'
            f"<pubDate>{format_datetime(entry.published)}</pubDate>{changed}{author}{categories}"
            f"<description>{_xml(article.paragraphs[0])}</description>"
            f"<content:encoded>{_xml(_html(article.paragraphs))}</content:encoded></item>\n"
        )
    return (
        f'<rss version="2.0" {_NAMESPACES}><channel><title>{_xml(outlet.name)}</title><link>{_xml(base)}/</link>'
        f"<description>{_xml(outlet.tagline)}</description><language>{outlet.language}</language>"
        f'<atom:link rel="self" type="application/rss+xml" href="{_xml(base + feed_path(outlet))}"/>'
        f"<lastBuildDate>{format_datetime(updated)}</lastBuildDate>\n{''.join(items)}</channel></rss>\n"
    )


def _atom(outlet: Outlet, shown: tuple[Entry, ...], base: str, updated: datetime) -> str:
    written = []
    for entry in shown:
        article = entry.article
        link = base + article_path(outlet, entry.id)
        categories = "".join(f'<category term="{_xml(category)}"/>' for category in article.categories)
        author = _xml(article.author or outlet.name)
        written.append(
            f'<entry><title type="text">{_xml(article.title)}</title><link rel="alternate" href="{_xml(link)}"/>'
            f"<id>{_xml(_tag_uri(outlet, entry))}</id><published>{entry.published.isoformat()}</published>"
            f"<updated>{entry.updated.isoformat()}</updated><author><name>{author}</name></author>{categories}"
            f'<summary type="text">{_xml(article.paragraphs[0])}</summary>'
            f'<content type="html">{_xml(_html(article.paragraphs))}</content></entry>\n'
        )
    return (
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{outlet.language}"><title>{_xml(outlet.name)}</title>'
        f"<subtitle>{_xml(outlet.tagline)}</subtitle><id>tag:newsroom.example,2026:{outlet.id}</id>"
        f'<link rel="alternate" href="{_xml(base)}/"/><link rel="self" href="{_xml(base + feed_path(outlet))}"/>'
        f"<updated>{updated.isoformat()}</updated>\n{''.join(written)}</feed>\n"
    )


def _rss1(outlet: Outlet, shown: tuple[Entry, ...], base: str, updated: datetime) -> str:
    links = [base + article_path(outlet, entry.id) for entry in shown]
    sequence = "".join(f'<rdf:li rdf:resource="{_xml(link)}"/>' for link in links)
    items = []
    for entry, link in zip(shown, links, strict=True):
        article = entry.article
        subjects = "".join(f"<dc:subject>{_xml(category)}</dc:subject>" for category in article.categories)
        author = f"<dc:creator>{_xml(article.author)}</dc:creator>" if article.author else ""
        items.append(
            f'<item rdf:about="{_xml(link)}"><title>{_xml(article.title)}</title><link>{_xml(link)}</link>'
            f"<description>{_xml(article.paragraphs[0])}</description><dc:date>{entry.published.isoformat()}</dc:date>"
            f"{author}{subjects}<content:encoded>{_xml(_html(article.paragraphs))}</content:encoded></item>\n"
        )
    return (
        '<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        f"{_NAMESPACES}>"
        f'<channel rdf:about="{_xml(base + feed_path(outlet))}"><title>{_xml(outlet.name)}</title>'
        f"<link>{_xml(base)}/</link>"
        f"<description>{_xml(outlet.tagline)}</description><dc:language>{outlet.language}</dc:language>"
        f"<dc:date>{updated.isoformat()}</dc:date><items><rdf:Seq>{sequence}</rdf:Seq></items></channel>\n"
        f"{''.join(items)}</rdf:RDF>\n"
    )


def _json_feed(outlet: Outlet, shown: tuple[Entry, ...], base: str, _updated: datetime) -> str:
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": outlet.name,
        "description": outlet.tagline,
        "language": outlet.language,
        "home_page_url": base + "/",
        "feed_url": base + feed_path(outlet),
        "items": [
            {
                "id": _tag_uri(outlet, entry),
                "url": base + article_path(outlet, entry.id),
                "title": entry.article.title,
                "summary": entry.article.paragraphs[0],
                "content_html": _html(entry.article.paragraphs),
                "date_published": entry.published.isoformat(),
                "date_modified": entry.updated.isoformat(),
                "authors": [{"name": entry.article.author or outlet.name}],
                "tags": list(entry.article.categories),
                "language": outlet.language,
            }
            for entry in shown
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def write_article_page(outlet: Outlet, entry: Entry, base: str) -> str:
    """Return an article's own page."""
    article = entry.article
    byline = " · ".join(_xml(part) for part in (article.author, outlet.name) if part)
    return _page(
        language=outlet.language,
        title=article.title,
        head=(
            f'<link rel="canonical" href="{_xml(base + article_path(outlet, entry.id))}">\n{_alternate(outlet)}'
            f'<meta name="description" content="{_xml(article.paragraphs[0])}">\n'
            f'<meta property="article:published_time" content="{entry.published.isoformat()}">\n'
        ),
        body=(
            f"<article><h1>{_xml(article.title)}</h1><p class=byline>{byline} "
            f'<time datetime="{entry.updated.isoformat()}" dir=ltr>{entry.updated:%Y-%m-%d %H:%M} UTC</time></p>\n'
            f"{_html(article.paragraphs)}</article>\n"
        ),
    )


def write_front_page(outlets: Iterable[Outlet]) -> str:
    """Return the newsroom's front page: every outlet with its feed."""
    outlets = tuple(outlets)
    rows = "".join(
        f'<li lang="{outlet.language}" dir="{direction(outlet.language)}"><a href="{feed_path(outlet)}">'
        f"<bdi>{_xml(outlet.name)}</bdi></a> <small>{_xml(outlet.tagline)}</small></li>\n"
        for outlet in outlets
    )
    return _page(
        language="en",
        title="The sample newsroom",
        head="".join(_alternate(outlet) for outlet in outlets),
        body=(
            "<h1>The sample newsroom</h1><p>The outlets are invented, the articles were written for Rasid, so that a "
            "first run needs no internet. New articles appear while somebody reads the feeds.</p>"
            f"<ul>\n{rows}</ul>\n"
        ),
    )


def _alternate(outlet: Outlet) -> str:
    return (
        f'<link rel="alternate" type="{media_type(outlet.format)}" hreflang="{outlet.language}" '
        f'title="{_xml(outlet.name)}" href="{feed_path(outlet)}">\n'
    )


def _page(*, language: str, title: str, head: str, body: str) -> str:
    return (
        f'<!doctype html>\n<html lang="{language}" dir="{direction(language)}"><head><meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width"><title>{_xml(title)}</title>\n{head}'
        "<style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.7 serif}"
        ".byline,small{color:#555}</style>"
        f"</head><body>\n{body}</body></html>\n"
    )
