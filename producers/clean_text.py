"""What publishers write into a field to plain text: no markup, entities read once, NFC, no invisible trickery.

It keeps paragraphs as line breaks, and decides nothing about what the text means. What it returns holds no control
characters but line feeds, no bidirectional overrides, no lone surrogates, and no byte order marks.
"""

from __future__ import annotations

import html
import re
import unicodedata
from typing import Final

import nh3

__all__ = ["clean_line", "clean_text", "cut", "without_bad_references"]

# Elements whose content is never text of the article.
_DROPPED: Final = {"script", "style", "noscript", "template", "iframe", "object", "head", "title"}
_NOT_IN_A_LINE: Final = _DROPPED - {"title", "noscript"}
_TAG = re.compile(r"<(?:/?[a-zA-Z]|!|\?)")
_KNOWN_TAG = re.compile(
    r"(?i)</?(?:a|abbr|article|aside|b|big|blockquote|body|br|center|code|div|dd|dl|dt|em|embed|figcaption|figure|font|"
    r"form|h[1-6]|head|hr|html|i|iframe|img|input|ins|li|link|meta|noscript|object|ol|p|pre|q|s|script|section|small|"
    r"span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|u|ul|video|audio|source)(?=[\s/>])[^<>]*>"
)
# Markup that a pattern can take out: whole tags with whole attributes, of elements whose content is text.
_WELL_FORMED_TAG = re.compile(r"</?[a-zA-Z][^<>\"']*(?:\"[^\"<>]*\"[^<>\"']*|'[^'<>]*'[^<>\"']*)*>")
_NOT_PLAIN = re.compile(
    r"(?i)<(?:!|\?|/?(?:script|style|noscript|template|iframe|object|head|title|svg|math|xmp|textarea|select|plaintext)\b)"
)
_BREAKS = re.compile(
    r"(?i)<(?:br|hr|/?(?:p|div|li|ul|ol|dl|dt|dd|tr|table|h[1-6]|blockquote|section|article|header|footer|figure|"
    r"figcaption|pre|center|aside|main|nav|form|address))(?=[\s/>])[^>]*>"
)
_CELLS = re.compile(r"(?i)</t[dh]\s*>")
# Controls, byte order marks, non-characters, and the marks that reorder the text they stand in (Trojan Source). The
# joiners U+200C and U+200D and the plain direction marks U+200E, U+200F, U+061C belong to Persian, Indic and Arabic.
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\u206a-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
_INLINE_SPACE = re.compile(r"[^\S\n]+")
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")


def clean_text(raw: str, limit: int = 0) -> str:
    """The text with paragraphs as single line feeds; at most `limit` characters when a limit is given."""
    if limit and len(raw) > limit * 6:
        raw = raw[: limit * 6]  # Far more markup than text is cut before it costs time.
    text = _plain(raw, _DROPPED, spaced=True)
    lines = (_INLINE_SPACE.sub(" ", line).strip() for line in text.split("\n"))
    return cut("\n".join(line for line in lines if line), limit)


def clean_line(raw: str, limit: int = 0) -> str:
    """The text as one line: for titles, names and labels."""
    if "<" not in raw and "&" not in raw and raw.isprintable() and unicodedata.is_normalized("NFC", raw):
        return cut(" ".join(raw.split()), limit)  # Nearly all are as they should be.
    return cut(" ".join(_plain(raw, _NOT_IN_A_LINE, spaced=False).split()), limit)


def cut(text: str, limit: int) -> str:
    """The text itself, or what fits into `limit` characters: up to the end of a word, never between letter and mark."""
    if not limit or len(text) <= limit:
        return text
    end = limit
    while end > limit - 64 and end > 1 and not text[end].isspace():
        end -= 1
    if not text[end].isspace():
        end = limit
        while end > 1 and unicodedata.combining(text[end]):
            end -= 1
    return text[:end].rstrip()


def _plain(raw: str, dropped: set[str], *, spaced: bool) -> str:
    text = raw.replace("\r\n", "\n").replace("\r", "\n")
    for _ in range(2):  # The second time for what was escaped twice.
        if _TAG.search(text):
            text = _without_tags(text, dropped, spaced=spaced)
        elif "&" in text:
            text = _unescaped(text)
        if "<" not in text or not _KNOWN_TAG.search(text):
            break
    else:
        text = _KNOWN_TAG.sub(" ", text)
    text = _UNWANTED.sub("", text)
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _without_tags(text: str, dropped: set[str], *, spaced: bool) -> str:
    if spaced:
        # In markup a line feed is a space; only elements break lines.
        text = _CELLS.sub(" ", _BREAKS.sub("\ue0ff", text.replace("\n", " ")))
    else:
        text = _BREAKS.sub(" ", text)
    if not _NOT_PLAIN.search(text):
        plain = _WELL_FORMED_TAG.sub("", text)
        if not _TAG.search(plain):
            return _unescaped(plain).replace("\ue0ff", "\n")
    # A lone surrogate, as JSON may hold one, is no character that nh3 would take.
    text = _escaped_stray(text.encode("utf-8", "ignore").decode("utf-8"))
    stripped = _unescaped(nh3.clean(text, tags=set(), attributes={}, clean_content_tags=dropped, link_rel=None))
    return stripped.replace("\ue0ff", "\n")


def _escaped_stray(text: str) -> str:
    """A `<` that starts no tag is a less-than sign; the HTML parser would read `<3` right but not `a <b` at the end."""
    return re.sub(r"<(?![a-zA-Z/!?])", "&lt;", text)


def _unescaped(text: str) -> str:
    return html.unescape(without_bad_references(text)).replace("\xa0", " ")


def without_bad_references(text: str) -> str:
    """Numeric references that no XML may hold, mended: surrogate pairs joined, the others dropped.

    `&#55357;&#56832;` becomes the emoji it means. feedparser 6 raises on such references and loses the whole feed.
    """
    if "&#" not in text:
        return text
    pending = 0  # A high surrogate that waits for its other half.

    def mended(found: re.Match[str]) -> str:
        nonlocal pending
        digits = found[1] or found[2]
        code = int(digits, 16 if found[1] else 10) if len(digits) < 9 else 0x110000
        if 0xD800 <= code < 0xDC00:
            following = text[found.end() : found.end() + 2] == "&#"
            pending = code if following else 0
            return ""
        if 0xDC00 <= code < 0xE000:
            high, pending = pending, 0
            return f"&#{0x10000 + ((high - 0xD800) << 10) + (code - 0xDC00)};" if high else ""
        pending = 0
        if code > 0x10FFFF or (code < 32 and code not in (9, 10, 13)) or code in (0xFFFE, 0xFFFF):
            return ""
        if not found[0].endswith(";"):
            return f"&#{code};"
        return found[0]

    return _REFERENCE.sub(mended, text)
