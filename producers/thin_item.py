"""An item that is built to cost time, reduced to what a reader needs of it. Pure, and linear in the item's length.

feedparser's time grows with the square of the number of attributes of a tag and of the depth of nesting. An item with
far more markup than any article is rewritten with its plain fields only; one bad item costs one item's markup.
"""

from __future__ import annotations

import html
import re

__all__ = ["is_dense", "thin_head", "thinned"]

_MOST_TAGS = 12_000
_MOST_ATTRIBUTES = 24_000
_MOST_IN_A_TAG = 3_000  # characters of one tag
_LONG_TAG = re.compile(r"<[A-Za-z][^<>]{3000}")
_FIELDS = (
    ("title", 4_000),
    ("link", 4_000),
    ("guid", 4_000),
    ("id", 4_000),
    ("pubDate", 200),
    ("dc:date", 200),
    ("published", 200),
    ("updated", 200),
    ("description", 3_000_000),
    ("summary", 3_000_000),
    ("content:encoded", 3_000_000),
    ("content", 3_000_000),
)
_HREF = re.compile(r"<link\b[^<>]{0,500}?\bhref\s*=\s*[\"']([^\"'<>]{1,2000})[\"']")
_CDATA = re.compile(r"(?s)<!\[CDATA\[(.*?)(?:\]\]>|\Z)")
_TAGS = re.compile(r"<[^<>]*>")


def is_dense(item: str) -> bool:
    """True when an item has so much markup that parsing it could take long."""
    if len(item) < _MOST_IN_A_TAG:
        return False
    plain = _CDATA.sub("", item) if "<![CDATA[" in item else item
    return plain.count("<") > _MOST_TAGS or plain.count("=") > _MOST_ATTRIBUTES or _LONG_TAG.search(plain) is not None


def thinned(item: str) -> str:
    """The item with its plain fields only, tags inside them gone."""
    found = re.match(r"<([\w:.-]+)", item)
    name = found[1] if found else "item"
    parts = []
    for field, limit in _FIELDS:
        content = _content(item, field, limit)
        if content:
            parts.append(f"<{field}>{html.escape(content)}</{field}>")
    href = _HREF.search(item)
    if href is not None and _content(item, "link", 4_000) == "":
        parts.append(f'<link href="{html.escape(html.unescape(href[1]))}" />')
    return f"<{name}>{''.join(parts)}</{name}>"


def _content(item: str, field: str, limit: int) -> str:
    """The text between a field's tags, "" when there is none."""
    start = re.search(rf"(?i)<{re.escape(field)}(?=[\s>])", item)
    if start is None:
        return ""
    opened = item.find(">", start.end())
    closed = item.find(f"</{field}", opened)
    if opened < 0 or closed < 0:
        return ""
    raw = item[opened + 1 : min(closed, opened + 1 + limit)]
    if "<![CDATA[" in raw:
        return _CDATA.sub(lambda found: found[1], raw)
    return html.unescape(_TAGS.sub(" ", raw))


def thin_head(head: str) -> str:
    """A head that is as dense, reduced to its root and channel and the channel's title and language."""
    if not is_dense(head):
        return head
    root = re.match(r"<([\w.-]+:)?(rss|feed|rdf)\b", head, re.IGNORECASE)
    spaces = dict.fromkeys(re.findall(r"\bxmlns(?::[\w.-]{1,40})?\s*=\s*\"[^\"<>]{1,300}\"", head[:20_000]))
    channel = "<channel>" if re.search(r"(?i)<channel[\s>]", head) else ""
    kept = "".join(
        f"<{field}>{html.escape(content)}</{field}>"
        for field in ("title", "language")
        if (content := _content(head, field, 400))
    )
    return f"<{root[0][1:] if root else 'rss'} {' '.join(list(spaces)[:20])}>{channel}{kept}"
