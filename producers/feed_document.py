"""A feed's text cut into head, item blocks and tail, and cleaned so that an XML parser can read it. Pure; no parser.

Junk before the root and after its end goes, the DOCTYPE goes with everything it could declare, references are mended,
and a last item that the document breaks off in is left out. Each block has a hash, by which a poller knows it again.
"""

from __future__ import annotations

import hashlib
import html.entities
import itertools
import re
from dataclasses import dataclass

from producers.clean_text import without_bad_references

__all__ = ["Block", "FeedDocument", "NotAFeed", "document_of"]


@dataclass(frozen=True, slots=True)
class NotAFeed:
    """A document that is no feed; `kind` says what it seems to be: empty, html, sitemap, json, binary, document."""

    kind: str


@dataclass(frozen=True, slots=True)
class Block:
    """The text of one item, tags included, and its hash."""

    text: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedDocument:
    """A feed document, cleaned. `blocks` is empty when it has no items or cannot be cut safely."""

    kind: str  # "rss", "rdf", "atom" or "json"
    text: str
    head: str = ""
    blocks: tuple[Block, ...] = ()
    tail: str = ""
    flaw: str = ""  # what was wrong with it and has been mended.
    broken_off: bool = False  # the last item was incomplete and is left out.

    def short_head(self) -> str:
        """The head without what the channel says of itself: enough for reading items."""
        root = _ROOT.match(self.head)
        channel = _CHANNEL.search(self.head)
        if root is None:
            return self.head
        return root[0] + (channel[0] if channel is not None and f"</{channel[1]}" not in self.head else "")


_ROOT = re.compile(r"(?i)<((?:[\w.-]+:)?(rss|feed|rdf))(?=[\s>/])[^>]*>")
_CHANNEL = re.compile(r"(?i)<((?:[\w.-]+:)?channel)(?=[\s>])[^>]*>")
_KINDS = {"rss": "rss", "feed": "atom", "rdf": "rdf"}
_SCAN = re.compile(r"(?i)<!\[CDATA\[|<!--|<(/?)((?:[\w.-]+:)?(?:item|entry))(?=[\s>/])([^>]*)>")
_ITEM = re.compile(r"<item[\s>]")
_ITEM_END = re.compile(r"</item>")
_ENTRY = re.compile(r"<entry[\s>]")
_ENTRY_END = re.compile(r"</entry>")
_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);|#\d{1,7};|#x[0-9a-fA-F]{1,6};)")
_NAMED = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|\Z)|&(?:([A-Za-z][A-Za-z0-9]{1,31});|(?!(?:amp|lt|gt|quot|apos);|#))", re.DOTALL
)
_DOCTYPE = re.compile(r"(?is)<!DOCTYPE\s[^\[>]*(?:\[.*?\]\s*)?>")
_ENTITY = re.compile(r"<!ENTITY\s+([A-Za-z][\w.-]{0,31})\s+(?:\"([^\"<&%]{0,200})\"|'([^'<&%]{0,200})')\s*>")
_PROCESSING = re.compile(r"(?s)<\?(?:xml|xml-stylesheet)\b.*?\?>")
_HTML = re.compile(r"(?i)<(?:!doctype\s+html|html|head|body)\b")
_SITEMAP = re.compile(r"(?i)<(?:[\w.-]+:)?(?:urlset|sitemapindex)\b")
_START = 200_000  # The root stands within the first 200,000 characters, junk before it included.
_MARKUP_LETTERS = {"<", ">", "&", '"', "'"}


def document_of(text: str, *, whole: bool = True) -> FeedDocument | NotAFeed:
    """The feed document in this text, cut and cleaned, or what it is instead.

    `whole` is False when the bytes broke off, so that an incomplete last item is sure to be left out.
    """
    stripped = text.lstrip("\ufeff \t\r\n\x00")
    if not stripped:
        return NotAFeed("empty")
    if stripped[0] in "{[":
        return FeedDocument(kind="json", text=stripped)
    root = _ROOT.search(text[:_START])
    if root is None:
        return _without_root(text)
    start = text[:_START]
    if _HTML.search(start[: root.start()]):
        return NotAFeed("html")  # A page that shows a feed's source, or an <rss> somewhere in its scripts.
    kind = _KINDS[root[2].lower()]
    entities = {found[1]: found[2] or found[3] or "" for found in _ENTITY.finditer(start[: root.start()])}
    return _cut(
        _cleaned(text[root.start() :], entities),
        kind,
        root[1],
        flaw=_flaw(start, root.start()),
        whole=whole,
    )


def _flaw(start: str, root: int) -> str:
    before = _DOCTYPE.sub("", _PROCESSING.sub("", start[:root]))
    return "junk before the document" if re.sub(r"(?s)<!--.*?-->", "", before).strip("\ufeff \t\r\n") else ""


def _without_root(text: str) -> FeedDocument | NotAFeed:
    start = text[:_START]
    if _SITEMAP.search(start):
        return NotAFeed("sitemap")
    if _HTML.search(start):
        return NotAFeed("html")
    channel = _CHANNEL.search(start)
    if channel is not None and "<item" in text:
        rest = _cleaned(text[channel.start() :], {})
        return _cut(f'<rss version="2.0">{rest}</rss>', "rss", "rss", flaw="no root element", whole=True)
    if sum(character < "\t" or character == "\ufffd" for character in start[:2_000]) > 20:
        return NotAFeed("binary")
    return NotAFeed("document")


def _cleaned(text: str, entities: dict[str, str]) -> str:
    """The text without bad references, undeclared entities and bare ampersands. Controls are left: see `parse_feed`."""
    text = without_bad_references(text)
    if _AMPERSAND.search(text):

        def mended(found: re.Match[str]) -> str:
            if found[0].startswith("<"):
                return found[0]
            name = found[1]
            if name is None:
                return "&amp;"
            if name in entities:
                return html.escape(entities[name])
            letters = html.entities.html5.get(name + ";")
            if letters is None:
                return f"&amp;{name};"
            return found[0].lower() if letters in _MARKUP_LETTERS else letters

        text = _NAMED.sub(mended, text)
    return text


def _plain_spans(text: str, kind: str) -> list[tuple[int, int]] | None:
    """Where the items are in a document that is as it should be; None when anything is odd."""
    other, opening, closing = ("<item", _ENTRY, _ENTRY_END) if kind == "atom" else ("<entry", _ITEM, _ITEM_END)
    starts = [found.start() for found in opening.finditer(text)]
    ends = [found.end() for found in closing.finditer(text)]
    spans = list(zip(starts, ends, strict=False))
    if len(starts) != len(ends) or any(start >= end for start, end in spans):
        return None
    gaps = []  # what stands before, between and behind the items
    for (_, before), (start, _) in itertools.pairwise([(0, 0), *spans, (len(text), 0)]):
        if before > start:
            return None
        gaps.append(text[before:start])
    outside = "".join(gaps)
    if other in outside or (spans and "</rss" in "".join(gaps[:-1])) or ("</feed" in "".join(gaps[:-1])):
        return None  # Two kinds of items, or a second document behind the first one.
    # An item tag inside of a section would leave the section open in one of the blocks.
    # One that stands around items makes them none.
    for mark, unmark in (("<![CDATA[", "]]>"), ("<!--", "-->")):
        if mark in text and any(text.rfind(mark, *span) > text.rfind(unmark, *span) for span in spans):
            return None
        if mark in outside and any(gap.count(mark) != gap.count(unmark) for gap in gaps):
            return None
    return spans


def _cut(text: str, kind: str, root: str, *, flaw: str, whole: bool) -> FeedDocument:
    """The document in blocks; uncut where items nest or two kinds of them stand in it."""
    end_of_root = re.compile(rf"</{re.escape(root)}\s*>", re.IGNORECASE)
    plain = _plain_spans(text, kind)
    if plain:
        return _blocks(text, kind, plain, end_of_root, root, flaw=flaw, broken_off=False)
    return _cut_odd(text, kind, root, end_of_root, flaw=flaw, whole=whole)


def _cut_odd(text: str, kind: str, root: str, end_of_root: re.Pattern[str], *, flaw: str, whole: bool) -> FeedDocument:
    spans: list[tuple[int, int]] = []
    opened: tuple[int, str] | None = None
    position, names = 0, set()
    while found := _SCAN.search(text, position):
        position = found.end()
        if found[2] is None:
            closing = "]]>" if found[0].startswith("<![") else "-->"
            after = text.find(closing, position)
            if after < 0:  # It never ends: it is no section, and neither is any later one.
                text = text[: found.start()] + text[found.start() :].replace(found[0], "")
                position, flaw = found.start(), flaw or "a section without an end"
            else:
                position = after + 3
            continue
        name = found[2].lower()
        if found[1]:
            if opened is not None and opened[1] == name:
                spans.append((opened[0], found.end()))
                opened = None
        elif not found[3].endswith("/"):
            if opened is None and spans and end_of_root.search(text, spans[-1][1], found.start()):
                break  # A second document behind the first one.
            if opened is not None:
                if opened[1] != name:
                    continue  # An <entry> inside an <item> is part of it.
                spans.append((opened[0], found.start()))  # The end tag is missing: the next item ends it.
                flaw = flaw or "an item without an end"
            opened = (found.start(), name)
            names.add(name)
    if len(names) > 1 or (not spans and opened is None):
        return FeedDocument(kind=kind, text=_ended(text, end_of_root, 0), flaw=flaw)
    broken_off = opened is not None
    if opened is not None and whole and end_of_root.search(text, opened[0]):
        last = end_of_root.search(text, opened[0])
        assert last is not None
        spans.append((opened[0], last.start()))
        broken_off = False
    if not spans:
        head = text[: opened[0]] if opened else text
        return FeedDocument(kind=kind, text=f"{head}</{root}>", flaw=flaw, broken_off=broken_off)
    return _blocks(text, kind, spans, end_of_root, root, flaw=flaw, broken_off=broken_off)


def _blocks(
    text: str,
    kind: str,
    spans: list[tuple[int, int]],
    end_of_root: re.Pattern[str],
    root: str,
    *,
    flaw: str,
    broken_off: bool,
) -> FeedDocument:
    between = "".join(text[a[1] : b[0]] for a, b in itertools.pairwise(spans)).strip()
    head = text[: spans[0][0]]
    tail = _tail(text, spans[-1][1], end_of_root, head, root)
    if between and not broken_off:
        # What stands between items (a late <title>, a comment) belongs to the channel.
        between = re.sub(r"(?s)<!--.*?-->", "", between).strip()
        head += between if between.startswith("<") and between.endswith(">") and "</" in between else ""
    blocks = tuple(Block(text[start:end], _hash(text[start:end])) for start, end in spans)
    flaw = flaw or ("breaks off" if broken_off else "")
    return FeedDocument(kind=kind, text=text, head=head, blocks=blocks, tail=tail, flaw=flaw, broken_off=broken_off)


def _tail(text: str, after: int, end_of_root: re.Pattern[str], head: str, root: str) -> str:
    found = end_of_root.search(text, after)
    if found is not None:
        return text[after : found.end()]
    channel = _CHANNEL.search(head)
    open_channel = channel is not None and f"</{channel[1]}" not in head
    return (f"</{channel[1]}>" if channel is not None and open_channel else "") + f"</{root}>"


def _ended(text: str, end_of_root: re.Pattern[str], after: int) -> str:
    found = end_of_root.search(text, after)
    return text[: found.end()] if found else text


def _hash(block: str) -> str:
    return hashlib.sha256(block.encode("utf-8", "replace")).hexdigest()[:16]
