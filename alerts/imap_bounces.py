"""Bounces in a mailbox on an IMAP server. What a mail means is not known here.

A mail is marked as read once it was taken, so that a crash takes it again. The standard library's client blocks, so
each of its calls runs in a thread.
"""

from __future__ import annotations

import asyncio
import imaplib
import ssl
from collections import Counter
from collections.abc import Awaitable, Callable

from alerts.parse_bounce import MOST_BYTES
from rasid.bounce import BounceKind
from rasid.errors import Refused, Unavailable
from rasid.settings import BounceSettings
from runtime.file_settings import SecretReader

__all__ = ["read_mailbox"]

_TIMEOUT = 30.0
_MOST = 500  # at one look.
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


async def read_mailbox(
    settings: BounceSettings,
    secrets: SecretReader,
    take: Callable[[bytes], Awaitable[BounceKind]],
    *,
    tls: ssl.SSLContext | None = None,
) -> Counter[BounceKind]:
    """Takes every unread mail of the folder; what was made of them, by kind.

    Raises:
        Unavailable: the server or the ledger cannot be reached; what was not taken stays unread.
        Refused: the server does not take our password, or has no such folder.
    """
    counts: Counter[BounceKind] = Counter()
    try:
        client = await asyncio.to_thread(_opened, settings, secrets, tls or ssl.create_default_context())
        try:
            for number in await asyncio.to_thread(_unread, client):
                raw = await asyncio.to_thread(_fetched, client, number)
                if raw is not None:
                    counts[await take(raw)] += 1
                    await asyncio.to_thread(client.uid, "STORE", number, "+FLAGS.SILENT", "(\\Seen)")
        finally:
            await asyncio.to_thread(_closed, client)
    except imaplib.IMAP4.error as error:
        raise Unavailable(f"the mailbox of bounces cannot be read: {error}") from error
    except OSError as error:
        raise Unavailable(f"{settings.imap_host}:{settings.imap_port} cannot be reached: {error}") from error
    return counts


def _opened(settings: BounceSettings, secrets: SecretReader, tls: ssl.SSLContext) -> imaplib.IMAP4:
    host, port = settings.imap_host, settings.imap_port
    client: imaplib.IMAP4
    if settings.imap_security == "tls":
        client = imaplib.IMAP4_SSL(host, port, ssl_context=tls, timeout=_TIMEOUT)
    elif settings.imap_security == "starttls":
        client = imaplib.IMAP4(host, port, timeout=_TIMEOUT)
        client.starttls(tls)
    elif host in _LOOPBACK:
        client = imaplib.IMAP4(host, port, timeout=_TIMEOUT)
    else:
        raise Refused("bounces.imap_security: none is only for a server on this machine")
    try:
        client.login(settings.imap_username, secrets(settings.imap_password).reveal())
    except imaplib.IMAP4.error as error:
        _closed(client)
        raise Refused(f"{host} does not take the user name and password of bounces.imap_username") from error
    status, _ = client.select(f'"{settings.imap_folder}"')
    if status != "OK":
        _closed(client)
        raise Refused(f"the mailbox of bounces has no folder {settings.imap_folder!r}")
    return client


def _unread(client: imaplib.IMAP4) -> list[str]:
    _, found = client.uid("SEARCH", "UNSEEN")
    words = b" ".join(one for one in found if isinstance(one, bytes)).split()
    return [word.decode("ascii") for word in words[:_MOST]]


def _fetched(client: imaplib.IMAP4, number: str) -> bytes | None:
    """The mail, cut when it is long; None when somebody has deleted it meanwhile."""
    _, found = client.uid("FETCH", number, f"(BODY.PEEK[]<0.{MOST_BYTES}>)")
    return next((one[1] for one in found if isinstance(one, tuple)), None)


def _closed(client: imaplib.IMAP4) -> None:
    try:
        client.logout()
    except (imaplib.IMAP4.error, OSError):
        client.shutdown()
