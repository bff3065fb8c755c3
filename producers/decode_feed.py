"""The bytes of a feed to text. It trusts the bytes before any declaration, and does not parse.

The rule, in this order: a byte order mark; the signature of UTF-16 or UTF-32 without one; an ISO-2022 escape; valid
UTF-8, whatever is declared; text that is UTF-8 for the most part stays UTF-8, because one bad byte, a cut character or
one title in another encoding must not turn all the others into another alphabet; then the XML declaration, then the
HTTP header, if all bytes are valid in it; then detection over the text without tags, helped by the feed's language.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

import chardet

__all__ = ["Decoded", "decode_bytes"]

_BROKEN_SHARE = 0.002
_BROKEN_FEW = 3  # A short feed with so few broken places is UTF-8 too.
_DETECT_BYTES = 40_000
_PROPER_SHARE = 0.6
_FOREIGN_BYTES = 6
_ASCII = bytes(range(128))

# What the web means by these names (WHATWG Encoding Standard), and supersets that hold more of what publishers send.
_MEANT = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "big5": "big5hkscs",
}
_SIGNATURES = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNMARKED = (
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00\x00\x00", "utf-32-le"),
    (b"\x00<\x00", "utf-16-be"),
    (b"<\x00", "utf-16-le"),
    (b"\x00{", "utf-16-be"),
    (b"{\x00", "utf-16-le"),
)
_DECLARATION = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']\s*([A-Za-z0-9._:-]{1,40})")
_META = re.compile(rb"(?i)<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]{1,40})")
_CHARSET = re.compile(r"(?i)charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]{1,40})")
_ESCAPES = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$B", "iso2022_jp"), (b"\x1b$@", "iso2022_jp"), (b"\x1b(J", "iso2022_jp"))
# Letters beyond the first plane as Java and old databases write them: each half of a pair for itself (CESU-8).
_HALVES = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")
_PIECES = re.compile(rb"(<[^<>]{0,2000}>)")
_TAGS = re.compile(rb"<[^>]{0,2000}>")
_ASCII_RUNS = re.compile(rb"[\x00-\x7f]{24,}")
_LANGUAGE = re.compile(rb"(?i)(?:<language>\s*(?:<!\[CDATA\[)?\s*|xml:lang\s*=\s*[\"'])([a-z]{2,3})")
# When detection is unsure, or names an encoding the language is not written in, these are tried in order.
_BY_LANGUAGE = {
    "ar": ("cp1256", "iso8859-6"),
    "fa": ("cp1256",),
    "ur": ("cp1256",),
    "he": ("cp1255", "iso8859-8"),
    "ru": ("cp1251", "koi8-r", "iso8859-5", "cp866"),
    "uk": ("cp1251", "koi8-u", "iso8859-5"),
    "bg": ("cp1251", "iso8859-5"),
    "sr": ("cp1251", "cp1250", "iso8859-5", "iso8859-2"),
    "el": ("cp1253", "iso8859-7"),
    "tr": ("cp1254",),
    "th": ("cp874",),
    "vi": ("cp1258",),
    "zh": ("gb18030", "big5hkscs"),
    "ja": ("cp932", "euc_jp"),
    "ko": ("cp949",),
    "pl": ("cp1250", "iso8859-2"),
    "cs": ("cp1250", "iso8859-2"),
    "hu": ("cp1250", "iso8859-2"),
    "ro": ("cp1250", "iso8859-2"),
    "hr": ("cp1250", "iso8859-2"),
    "lt": ("cp1257",),
    "lv": ("cp1257",),
    "et": ("cp1257",),
}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A feed's text, by which encoding it was read, and whether characters had to be replaced."""

    text: str
    encoding: str
    damaged: bool = False


def decode_bytes(body: bytes, content_type: str = "", hint: str = "") -> Decoded:
    """The text of a feed.

    `content_type` is the HTTP header, `hint` the feed's configured language or the encoding that was right last time.
    It never fails: what cannot be read is replaced by U+FFFD, and `damaged` says so. No U+FEFF starts the text.
    """
    for mark, encoding in _SIGNATURES:
        if body.startswith(mark):
            return _replaced(body[len(mark) :], encoding)
    start = body[:200].lstrip(b"\t\r\n ")
    for signature, encoding in _UNMARKED:
        if start.startswith(signature):
            return _replaced(body if len(body) % 2 == 0 or "32" in encoding else body[:-1], encoding)
    for escape, encoding in _ESCAPES:
        if escape in body[:20_000] and body.isascii():
            return _replaced(body, encoding)
    try:
        return Decoded(body.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        body = _HALVES.sub(_joined, body)
    if _nearly_utf8(body):
        return Decoded(_mixed(body, hint), "utf-8", damaged=True)
    for name in _declared(body, content_type):
        decoded = _strict(body, name)
        if decoded is not None:
            return decoded
    return _detected(body, hint, _language(body, hint))


def _joined(halves: re.Match[bytes]) -> bytes:
    return halves[0].decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16").encode("utf-8")


def _replaced(body: bytes, encoding: str) -> Decoded:
    text = body.decode(encoding, "replace")
    return Decoded(text.lstrip("\ufeff"), encoding, damaged="\ufffd" in text)


def _nearly_utf8(body: bytes) -> bool:
    """True when most bytes beyond ASCII stand in proper UTF-8 sequences, as they hardly do in any other encoding.

    In windows-1256, koi8-r and their like 0 to 5 % do by chance, in GB 2312 up to 25 %.
    """
    beyond = len(body.translate(None, _ASCII))
    proper = len(body.decode("utf-8", "ignore").encode("utf-8").translate(None, _ASCII))
    return beyond > 0 and proper >= beyond * _PROPER_SHARE


def _mixed(body: bytes, hint: str) -> str:
    """UTF-8 with replacement characters, except that a field in another encoding throughout is read by that one."""
    parts = []
    for part in _PIECES.split(body):
        try:
            parts.append(part.decode("utf-8"))
        except UnicodeDecodeError:
            foreign = len(part.translate(None, _ASCII)) >= _FOREIGN_BYTES and not _has_sequences(part)
            text = _detected(part, hint, _language(body, hint)).text if foreign else part.decode("utf-8", "replace")
            parts.append(text)
    return "".join(parts)


def _has_sequences(part: bytes) -> bool:
    proper = len(part.decode("utf-8", "ignore").encode("utf-8").translate(None, _ASCII))
    return proper * 4 > len(part.translate(None, _ASCII))


def _language(body: bytes, hint: str) -> str:
    found = _LANGUAGE.search(body[:4_000])
    return found[1].decode("ascii").lower() if found else hint if len(hint) == 2 else ""


def _declared(body: bytes, content_type: str) -> list[str]:
    names = [found[1].decode("ascii") for found in [_DECLARATION.search(body[:2_000])] if found]
    names += [found[1] for found in [_CHARSET.search(content_type)] if found]
    names += [found[1].decode("ascii") for found in [_META.search(body[:4_000])] if found]
    return names


def _codec(name: str) -> str:
    """Python's codec for a declared name, "" when there is none or it is UTF-8 or UTF-16, which the bytes are not."""
    lowered = name.strip().lower()
    try:
        found = codecs.lookup(_MEANT.get(lowered, lowered))
    except (LookupError, ValueError):
        return ""
    if not found._is_text_encoding or found.name.startswith(("utf", "punycode", "idna", "unicode", "raw")):  # noqa: SLF001 - the only way to tell bytes-to-bytes codecs apart.
        return ""
    return _MEANT.get(found.name, found.name)


def _strict(body: bytes, name: str) -> Decoded | None:
    codec = _codec(name)
    if not codec:
        return None
    if codec in ("ascii", "cp1252"):
        # Declared as Latin by default so often that it says little: only believed when the bytes look Latin.
        if not _looks_latin(body):
            return None
        return Decoded(body.decode("cp1252", "replace"), "cp1252")
    text = body.decode(codec, "replace")
    broken = text.count("\ufffd")
    if broken > max(_BROKEN_FEW, len(body) * _BROKEN_SHARE):
        return None
    return Decoded(text, codec, damaged=broken > 0)


def _looks_latin(body: bytes) -> bool:
    """True unless bytes beyond ASCII stand in long runs, as they do in every other alphabet and never in Latin text."""
    beyond = re.findall(rb"[\x80-\xff]+", body[:200_000])
    long_runs = sum(len(run) for run in beyond if len(run) >= 4)
    return long_runs * 4 <= sum(len(run) for run in beyond)


def _detected(body: bytes, hint: str, language: str) -> Decoded:
    """By the hint when it is an encoding that fits, else by detection over the words, else by the language."""
    sample = _ASCII_RUNS.sub(b" ", _TAGS.sub(b" ", body))[:_DETECT_BYTES]
    candidates = list(_BY_LANGUAGE.get(language, ()))
    guess = chardet.detect(sample or body[:_DETECT_BYTES])
    codec = _codec(str(guess.get("encoding") or ""))
    if len(hint) > 3 and _codec(hint):
        candidates.insert(0, _codec(hint))
    if codec and (not candidates or codec in candidates):
        candidates.insert(0, codec)
    elif codec:
        candidates.append(codec)
    for candidate in candidates:
        decoded = _strict(body, candidate)
        if decoded is not None:
            return decoded
    return Decoded(body.decode("cp1252", "replace"), "cp1252", damaged=True)
