"""What the catchers caught, as values, read from the bytes that came. Pure: it receives and stores nothing."""

from __future__ import annotations

import email
import email.policy
from dataclasses import asdict, dataclass
from email.message import EmailMessage
from typing import Any

from stack.file_shelf import Record

__all__ = ["CaughtMail", "CaughtWebhook", "read_mail", "read_webhook"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaughtMail:
    """One mail. `sender` and `recipients` are the envelope's, `received` is ISO 8601 in UTC.

    `headers` are decoded and in their order; `text` and `html` are the first parts of each kind, "" without one;
    `repeat` says that a mail of the same Message-ID came before. `source` are the bytes that came.
    """

    id: str
    received: str
    sender: str
    recipients: tuple[str, ...]
    subject: str
    message_id: str
    headers: tuple[tuple[str, str], ...]
    text: str
    html: str
    repeat: bool
    source: bytes

    def as_json(self) -> dict[str, Any]:
        """Everything but the source, whose size stands in its place."""
        facts = asdict(self)
        facts["size"] = len(facts.pop("source"))
        return facts


@dataclass(frozen=True, slots=True, kw_only=True)
class CaughtWebhook:
    """One request. `verified` is the verdict of the standardwebhooks library and `problem` its reason for a no.

    `webhook_id` is the sender's id of the event, "" without one; `repeat` says that it came before, verified or not.
    `answered` is what we answered: a status, "hang" or "close".
    """

    id: str
    received: str
    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: str
    webhook_id: str
    verified: bool
    problem: str
    repeat: bool
    answered: str

    def as_json(self) -> dict[str, Any]:
        """Everything."""
        return asdict(self)


def read_mail(record: Record) -> CaughtMail:
    """Read a mail's source; a part that cannot be decoded gives replacement signs, never an error."""
    message = email.message_from_bytes(record.body, policy=email.policy.default)
    return CaughtMail(
        id=record.id,
        received=record.facts["received"],
        sender=record.facts["sender"],
        recipients=tuple(record.facts["recipients"]),
        subject=str(message.get("Subject", "")),
        message_id=str(message.get("Message-ID", "")).strip(),
        headers=tuple((name, str(value)) for name, value in message.items()),
        text=_part(message, "plain"),
        html=_part(message, "html"),
        repeat=record.facts["repeat"],
        source=record.body,
    )


def read_webhook(record: Record) -> CaughtWebhook:
    """Read a stored request."""
    facts = record.facts
    return CaughtWebhook(
        id=record.id,
        received=facts["received"],
        method=facts["method"],
        path=facts["path"],
        headers=tuple((name, value) for name, value in facts["headers"]),
        body=record.body.decode("utf-8", "replace"),
        webhook_id=facts["webhook_id"],
        verified=facts["verified"],
        problem=facts["problem"],
        repeat=facts["repeat"],
        answered=facts["answered"],
    )


def _part(message: EmailMessage, kind: str) -> str:
    part = message.get_body(preferencelist=(kind,))
    if part is None:
        return ""
    try:
        return str(part.get_content())
    except (LookupError, ValueError):  # A character set that nobody knows.
        payload = part.get_payload(decode=True)
        return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
