"""An RSS item as nearly all publishers write it, read with two patterns instead of feedparser. Pure.

It reads only items of which there is one reading: known fields without children, once each, in a document whose root
declares the usual namespaces. For everything else it gives None, and feedparser decides. The law, held by a test over
mutated feeds: where it answers, it answers what feedparser answers, at a twentieth of the time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["PlainItem", "plain_item", "usual_prefixes"]

_ROOT = re.compile(r"<rss((?:\s+[A-Za-z][A-Za-z0-9:_-]*\s*=\s*\"[^\"<>&]*\")+)\s*>\s*<channel>$")
_ROOT_ATTRIBUTE = re.compile(r"([A-Za-z][A-Za-z0-9:_-]*)\s*=\s*\"([^\"]*)\"")
_NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "media": "http://search.yahoo.com/mrss/",
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
}
# White space, then one element without children: self-closed, or with nothing but a CDATA section or nothing but text.
_ELEMENT = re.compile(
    r"\s*<(?:(media:(?:content|thumbnail)|enclosure)((?:\s+[a-zA-Z]+=(?:\"[^\"<]*\"|'[^'<]*'))*)\s*"
    r"(?:/>|></\1>)"
    r"|([a-zA-Z]+(?::[a-zA-Z]+)?)((?:\s+[a-zA-Z]+=(?:\"[^\"<]*\"|'[^'<]*'))*)>"
    r"(?:\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*|([^<]*))</\3>)"
)
_ATTRIBUTE = re.compile(r"([a-zA-Z]+)=(?:\"([^\"]*)\"|'([^']*)')")
# Line ends that XML would fold, controls, and the letters that feedparser takes for windows-1252.
_ODD = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_REFERENCE = re.compile(r"&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));")
_LETTERS = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_ONCE = {"title", "link", "guid", "pubDate", "description", "content:encoded", "dc:creator", "author"}
_UNREAD = {"comments", "slash:comments", "wfw:commentRss"}
_ALLOWED = {"guid": "ispermalink", "category": "domain"}  # the only attribute each may have


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainItem:
    """The fields of an item as they stand in it, references read, nothing cleaned."""

    title: str
    link: str
    guid: str
    date: str
    summary: str
    content: str
    author: str
    categories: tuple[str, ...]
    enclosures: tuple[tuple[str, str], ...]  # address and type.
    contents: tuple[tuple[str, str], ...]
    thumbnails: tuple[str, ...]


@lru_cache(maxsize=1_024)
def usual_prefixes(short_head: str) -> frozenset[str] | None:
    """The known prefixes that an RSS 2.0 root and its channel declare; None when the root is not a usual one."""
    root = _ROOT.fullmatch(short_head)
    if root is None:
        return None
    pairs = _ROOT_ATTRIBUTE.findall(root[1])
    found = dict(pairs)
    if len(found) != len(pairs) or found.get("version") != "2.0" or "xmlns" in found:
        return None
    usual = set()
    for name, value in pairs:
        prefix = name.removeprefix("xmlns:")
        if name == "version":
            continue
        if prefix == name or _NAMESPACES.get(prefix, value) != value:
            return None  # xml:base and the like, or a known prefix that means something else here.
        usual.add(prefix)
    return frozenset(usual & _NAMESPACES.keys())


def plain_item(block: str, prefixes: frozenset[str]) -> PlainItem | None:
    """The item in this block, `<item>` tags included; None when it is to be read by feedparser."""
    if not block.startswith("<item>") or not block.endswith("</item>") or _ODD.search(block):
        return None
    once: dict[str, str] = {}
    several: dict[str, list[str]] = {"category": []}
    media: dict[str, list[tuple[str, str]]] = {"enclosure": [], "media:content": [], "media:thumbnail": []}
    position, end = 6, len(block) - 7
    while (found := _ELEMENT.match(block, position, end)) is not None:
        position = found.end()
        name = found[1] or found[3]
        prefix, colon, _ = name.partition(":")
        if colon and prefix not in prefixes:
            return None
        attributes = found[2] if found[1] else found[4]
        if found[1]:
            given = _attributes(attributes)
            if given is None:
                return None
            media[name].append((given.get("url", ""), given.get("type", "").lower()))
            continue
        if attributes and not _are_harmless(name, attributes):
            return None
        text = _text(found[5], found[6])
        if text is None:
            return None
        if name in _ONCE:
            if name in once:
                return None
            once[name] = text
        elif name in several:
            several[name].append(text)
        elif name not in _UNREAD:
            return None
    if block[position:end].strip(" \t\n") or not _is_certain(once, list(once)):
        return None
    return PlainItem(
        title=once.get("title", ""),
        link=once["link"],
        guid=once.get("guid", ""),
        date=once.get("pubDate", ""),
        summary=once.get("description", once.get("content:encoded", "")),
        content=once.get("content:encoded", ""),
        author=once.get("dc:creator", once.get("author", "")),
        categories=tuple(several["category"]),
        enclosures=tuple(media["enclosure"]),
        contents=tuple(media["media:content"]),
        thumbnails=tuple(url for url, _ in media["media:thumbnail"]),
    )


def _is_certain(once: dict[str, str], order: list[str]) -> bool:
    """True when feedparser has no rule of its own for these fields or their order."""
    if not once.get("link") or ";" in once["link"] or "\n" in once["link"]:
        return False
    if "author" in once and "dc:creator" in once:
        return False
    if "@" in once.get("author", "") or "@" in once.get("dc:creator", ""):
        return False  # Names and addresses are told apart by feedparser.
    if "content:encoded" in once and "description" in once:
        return order.index("description") < order.index("content:encoded")
    return True


def _pairs(text: str) -> list[tuple[str, str]]:
    return [(name.lower(), double or single) for name, double, single in _ATTRIBUTE.findall(text)]


def _attributes(text: str) -> dict[str, str] | None:
    """The attributes of an element without content; None when feedparser has rules of its own for them."""
    given: dict[str, str] = {}
    for name, value in _pairs(text):
        read = _read(value)
        if read is None or name in given or name in ("uri", "href", "rel") or "\n" in value:
            return None
        given[name] = read
    return given


def _are_harmless(name: str, text: str) -> bool:
    pairs = _pairs(text)
    return len(pairs) == 1 and pairs[0][0] == _ALLOWED.get(name) and _read(pairs[0][1]) is not None


def _text(section: str | None, text: str) -> str | None:
    if section is not None:
        return None if "]]>" in section else _fixed(section.strip())
    if "]]>" in text:
        return None
    read = _read(text)
    return None if read is None else _fixed(read.strip())


def _read(text: str) -> str | None:
    """The text with its references read; None when one of them is none, or names a control."""
    if "&" not in text:
        return text
    if text.count("&") != len(_REFERENCE.findall(text)):
        return None
    read = _REFERENCE.sub(_letter, text)
    return None if _ODD.search(read) else read


def _letter(found: re.Match[str]) -> str:
    if found[1]:
        return _LETTERS[found[1]]
    code = int(found[2]) if found[2] else int(found[3], 16)
    return chr(code) if 0 < code < 0x110000 else "\x00"


def _fixed(text: str) -> str:
    """Mends UTF-8 that was taken for Latin-1 at the source, as feedparser does."""
    if text.isascii():
        return text
    try:
        return text.encode("iso-8859-1").decode("utf-8")
    except UnicodeError:
        return text
