"""A mail that came back, read: delivery status notifications (RFC 3464) and complaint reports (ARF, RFC 5965). Pure.

Whatever else comes to the address (holiday notes, receipts, free text) is ignored. Nothing in a mail is believed for
what it says of an address: only our signed envelope sender in it counts, see `bounce_address`.
"""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from email.message import Message

from alerts.bounce_address import claimed_in
from rasid.bounce import BounceKind, Returned, kind_of_status

__all__ = ["MOST_BYTES", "parse_bounce"]

MOST_BYTES = 200_000
"""Longer mails are cut: a report and the addresses that count stand at the beginning, and anybody may write to us."""

_TO = ("To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "Original-Recipient")
_FROM = ("Original-Mail-From", "Return-Path", "X-Return-Path", "Sender")
_STATUS = re.compile(r"(?<![0-9.])([245]\.[0-9]{1,3}\.[0-9]{1,3})(?![0-9.])")
_WORST = (BounceKind.HARD, BounceKind.SOFT, BounceKind.POLICY, BounceKind.IGNORED)
_MOST_PARTS = 50
_BLANK = re.compile(rb"(?:\r?\n[ \t]*){3,}")  # each blank line would be a block of its own to Python's parser.


def parse_bounce(raw: bytes) -> Returned:
    """What a mail says. Never fails: what cannot be understood is ignored."""
    raw = _BLANK.sub(b"\n\n", raw[:MOST_BYTES])
    try:
        message = email.message_from_bytes(raw)
        parts = [part for _, part in zip(range(_MOST_PARTS), message.walk(), strict=False)]
        senders = _senders(message, parts, raw)
        return _complaint(parts, senders) or _status(parts, senders) or _other(senders)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return _other(claimed_in(raw.decode("latin-1")))


def _other(senders: tuple[str, ...]) -> Returned:
    return Returned(kind=BounceKind.IGNORED, senders=senders, text="no report")


def _senders(message: Message, parts: list[Message], raw: bytes) -> tuple[str, ...]:
    """Addresses of ours: to whom it came, then who the returned mail was from, then anywhere."""
    told = [str(value) for name in _TO for value in message.get_all(name, ())]
    told += [str(value) for part in parts[1:] for name in _FROM for value in part.get_all(name, ())]
    told += [_text(part) for part in parts if part.get_content_type() == "text/rfc822-headers"]
    found = claimed_in("\n".join(told))
    return found or claimed_in(raw.decode("latin-1"))


def _complaint(parts: list[Message], senders: tuple[str, ...]) -> Returned | None:
    for part in parts:
        if part.get_content_type() != "message/feedback-report":
            continue
        for block in _blocks(part):
            kind = str(block.get("Feedback-Type", "")).strip().lower()
            if kind:
                made = BounceKind.IGNORED if kind == "not-spam" else BounceKind.COMPLAINT
                return Returned(kind=made, senders=senders, text=kind)
    return None


def _status(parts: list[Message], senders: tuple[str, ...]) -> Returned | None:
    """The worst that a notification says of any recipient."""
    found = [
        said
        for part in parts
        if part.get_content_type() in ("message/delivery-status", "message/global-delivery-status")
        for block in _blocks(part)
        if (said := _recipient(block, senders)) is not None
    ]
    return min(found, key=lambda one: _WORST.index(one.kind), default=None)


def _recipient(block: Message, senders: tuple[str, ...]) -> Returned | None:
    action = str(block.get("Action", "")).strip().lower()
    if not action:
        return None  # The first block is about the whole mail.
    diagnostic = " ".join(str(block.get("Diagnostic-Code", "")).split())
    named = _STATUS.search(str(block.get("Status", "")))
    status = named[1] if named else ""
    if not status or status.endswith(".0.0"):
        # 5.0.0 says only that it failed; the server's own words may say more.
        more = _STATUS.search(diagnostic)
        status = more[1] if more else status
    kind = kind_of_status(status) if action == "failed" else BounceKind.IGNORED
    return Returned(kind=kind, senders=senders, status=status, text=(diagnostic or action)[:300])


def _blocks(part: Message) -> Iterator[Message]:
    payload = part.get_payload()
    if isinstance(payload, list):
        for block in payload:
            if isinstance(block, Message):
                yield block
                if not block.keys() and isinstance(block.get_payload(), str):
                    yield email.message_from_string(str(block.get_payload()).lstrip())
    elif isinstance(payload, str):
        yield email.message_from_string(payload.lstrip())


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    return payload.decode("latin-1") if isinstance(payload, bytes) else ""
