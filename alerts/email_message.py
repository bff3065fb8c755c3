"""A mail as bytes: headers and two bodies (text, HTML), written out here to the last byte. Sends nothing.

Python's own generator is not used, because of what it does to our mails, depending on its patch release: a long Arabic
subject loses spaces between encoded words (CPython gh-92081), a long `<https://…>` in List-Unsubscribe is encoded and
so destroyed (gh-85725), and an encoded word in a feed's title is decoded and may add a header (CVE-2024-6923). Here
every header is ASCII by construction: a phrase is encoded whole (RFC 2047), the rest is refused unless it is ASCII
without control characters, and lines fold only at spaces. Both bodies are base64 in every language: so no line of a
body can be taken for a boundary, a header or the end of the mail, and none is too long.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime, parseaddr

__all__ = ["Mail", "MailHeaders", "encoded_phrase", "mail_bytes", "message_id", "story_root"]

_LINE = 76
_WORD = 75  # RFC 2047, 2: the longest encoded word, with its =?utf-8?b? and ?=.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_PLAIN = re.compile(r"[\x20-\x7e]*")
_NAMES = frozenset(
    {
        "date",
        "from",
        "to",
        "subject",
        "message-id",
        "in-reply-to",
        "references",
        "list-id",
        "list-unsubscribe",
        "list-unsubscribe-post",
        "auto-submitted",
        "mime-version",
        "content-type",
    }
)


@dataclass(frozen=True, slots=True)
class Mail:
    """What is read: subject and the same message in two forms."""

    subject: str
    text: str
    html: str  # "" for a recipient who wants text only.


@dataclass(frozen=True, slots=True, kw_only=True)
class MailHeaders:
    """What machines read. Every value is ASCII, except the display name in `sender`."""

    date: datetime
    sender: str  # "Rasid <alerts@rasid.example>"
    to: str
    message_id: str
    references: tuple[str, ...] = ()  # root first; the first is also In-Reply-To.
    list_id: str = ""
    unsubscribe: str = ""  # an https URL
    extra: tuple[tuple[str, str], ...] = ()


def message_id(notification: str, address: str, domain: str) -> str:
    """The Message-ID of a notification to an address: the same on every attempt."""
    return f"<{notification}.{_short(address, 8)}@{domain}>"


def story_root(tenant: str, story: str, address: str, domain: str) -> str:
    """The id of a mail that was never sent, under which all mails on a story stand as one thread."""
    return f"<sty.{_short(f'{tenant}/{story}', 16)}.{_short(address, 8)}@{domain}>"


def _short(text: str, length: int) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:length]


def encoded_phrase(text: str, name: str) -> str:
    """The value of an unstructured header (a subject), folded; readers see exactly `text`.

    Control characters become spaces: a title cannot start a new header. `=?…?=` in a title is encoded like any text.
    """
    clean = _CONTROL.sub(" ", text).strip()
    if _PLAIN.fullmatch(clean) and "=?" not in clean and "  " not in clean and len(name) + 2 + len(clean) <= _LINE:
        return clean
    words: list[str] = []
    chunk = b""
    room = _WORD - len("=?utf-8?b??=") - len(name) - 2
    for character in clean:
        raw = character.encode("utf-8", "replace")
        if _encoded_length(len(chunk) + len(raw)) > room:
            words.append(_word(chunk))
            chunk, room = b"", _WORD - len("=?utf-8?b??=")
        chunk += raw
    words.append(_word(chunk))
    # White space between two encoded words is dropped by readers, so the folds add nothing (RFC 2047, 6.2).
    return "\r\n ".join(words)


def _encoded_length(size: int) -> int:
    return (size + 2) // 3 * 4


def _word(raw: bytes) -> str:
    return f"=?utf-8?b?{base64.b64encode(raw).decode('ascii')}?="


def _folded(name: str, value: str) -> str:
    """A structured header, folded at spaces only.

    Raises:
        ValueError: the value is not printable ASCII.
    """
    if not _PLAIN.fullmatch(value):
        raise ValueError(f"{name} holds something that is not printable ASCII")
    lines = [f"{name}:"]
    for token in value.split():
        if len(lines[-1]) + 1 + len(token) > _LINE and lines[-1] != f"{name}:" and lines[-1]:
            lines.append("")
        lines[-1] += " " + token
    return "\r\n".join(lines) + "\r\n"


def _address(sender: str) -> str:
    name, address = parseaddr(sender)
    if not address or not _PLAIN.fullmatch(address):
        raise ValueError(f"{sender!r} is no sender")
    if not name:
        return address
    if re.fullmatch(r"[A-Za-z0-9 ]+", name):
        return f"{name} <{address}>"
    return f"{encoded_phrase(name, 'From') if not name.isascii() else _quoted(name)} <{address}>"


def _quoted(name: str) -> str:
    clean = _CONTROL.sub(" ", name).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{clean}"'


def _headers(headers: MailHeaders, subject: str, boundary: str) -> Iterable[str]:
    yield _folded("Date", format_datetime(headers.date))
    yield f"From: {_address(headers.sender)}\r\n"
    yield _folded("To", headers.to)
    yield f"Subject: {encoded_phrase(subject, 'Subject')}\r\n"
    yield _folded("Message-ID", headers.message_id)
    if headers.references:
        yield _folded("In-Reply-To", headers.references[0])
        yield _folded("References", " ".join(headers.references))
    if headers.list_id:
        yield _folded("List-Id", headers.list_id)
    if headers.unsubscribe:
        yield _folded("List-Unsubscribe", f"<{headers.unsubscribe}>")
        if headers.unsubscribe.startswith("https://"):  # RFC 8058, 3.1: one click only over https.
            yield "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"
    yield "Auto-Submitted: auto-generated\r\n"
    for name, value in headers.extra:
        yield _folded(name, value)
    yield "MIME-Version: 1.0\r\n"
    yield f'Content-Type: multipart/alternative; boundary="{boundary}"\r\n'


def _check_names(head: str, headers: MailHeaders) -> None:
    """Every header that was written is one that we meant to write: whatever a feed's title did, it goes no further.

    Raises:
        ValueError: another one is among them.
    """
    meant = _NAMES | {name.lower() for name, _ in headers.extra}
    names = [line.partition(":")[0].lower() for line in head.split("\r\n") if line and not line.startswith(" ")]
    odd = [name for name in names if name not in meant]
    if odd or len(names) != len(set(names)):
        raise ValueError(f"a mail would have a header that nobody meant: {', '.join(odd) or 'one of them twice'}")


def _part(kind: str, text: str) -> str:
    raw = re.sub(r"\r\n|\r|\n", "\r\n", text).encode("utf-8", "replace")
    encoded = base64.b64encode(raw).decode("ascii")
    lines = [encoded[start : start + _LINE] for start in range(0, len(encoded), _LINE)]
    head = f"Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return head + "\r\n".join(lines) + "\r\n"


def mail_bytes(mail: Mail, headers: MailHeaders) -> bytes:
    """The whole message, with CRLF line ends; the same input always gives the same bytes.

    Raises:
        ValueError: a header would not be ASCII, or a name of `extra` is not one.
    """
    for name, _ in headers.extra:
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9-]*", name):
            raise ValueError(f"{name!r} is no header name")
    boundary = "rasid-" + _short(headers.message_id, 24)
    parts = [_part("plain", mail.text)] + ([_part("html", mail.html)] if mail.html else [])
    head = "".join(_headers(headers, mail.subject, boundary))
    _check_names(head, headers)
    written = head + "\r\n"
    for part in parts:  # Text first, HTML last: the best form comes last (RFC 2046, 5.1.4).
        written += f"--{boundary}\r\n{part}"
    return (written + f"--{boundary}--\r\n").encode("ascii")
