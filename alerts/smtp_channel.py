"""Hands mails to the mail server, over a few connections that are kept. What an outcome means for the delivery is not
decided here, only which outcome it was.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import aiosmtplib

from rasid.delivery_plan import Outcome, Result
from rasid.settings import SmtpSettings
from runtime.file_settings import SecretReader

__all__ = ["SmtpChannel"]

_CONNECTIONS = 4
_PER_CONNECTION = 100
_IDLE = timedelta(seconds=30)
_TIMEOUT = 30.0
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


@dataclass(slots=True)
class _Connection:
    client: aiosmtplib.SMTP
    sent: int
    used: datetime


class SmtpChannel:
    """A pool of at most four connections to one mail server."""

    def __init__(
        self,
        settings: SmtpSettings,
        secrets: SecretReader,
        now: Callable[[], datetime],
        *,
        tls: ssl.SSLContext | None = None,
        timeout: float = _TIMEOUT,
    ) -> None:
        if settings.security == "none" and settings.host not in _LOOPBACK:
            raise ValueError("smtp.security: none is only for a mail server on this machine")
        self._settings, self._secrets, self._now, self._tls, self._timeout = settings, secrets, now, tls, timeout
        self._idle: list[_Connection] = []
        self._slots = asyncio.Semaphore(_CONNECTIONS)

    async def send(self, sender: str, to: str, message: bytes) -> Result:
        """One mail to one recipient. Nothing is raised for what a mail server may do."""
        async with self._slots:
            started = self._now()
            try:
                connection = await self._connection()
            except aiosmtplib.SMTPAuthenticationError as error:
                return Result(outcome=Outcome.OUR_FAULT, code=error.code, answer=error.message)
            except (aiosmtplib.SMTPException, ssl.SSLError) as error:
                tls = isinstance(error, ssl.SSLError) or isinstance(error.__cause__, ssl.SSLError)
                fault = tls or "STARTTLS" in str(error)
                return Result(outcome=Outcome.OUR_FAULT if fault else Outcome.RETRY, answer=str(error))
            except OSError as error:
                return Result(outcome=Outcome.RETRY, answer=str(error))
            result = await self._hand_over(connection, sender, to, message)
            spent = int((self._now() - started).total_seconds() * 1000)
            return Result(outcome=result.outcome, code=result.code, answer=result.answer, milliseconds=spent)

    async def _hand_over(self, connection: _Connection, sender: str, to: str, message: bytes) -> Result:
        client = connection.client
        data_begun = False
        try:
            await client.mail(sender)
            await client.rcpt(to)
            data_begun = True
            answer = await client.data(message)
        except aiosmtplib.SMTPResponseException as error:
            await self._give_back(connection, reset=True)
            return _refused(error)
        except (aiosmtplib.SMTPException, OSError) as error:
            client.close()
            # After DATA nobody knows whether the server took it.
            outcome = Outcome.AMBIGUOUS if data_begun else Outcome.RETRY
            return Result(outcome=outcome, answer=f"{type(error).__name__}: {error}")
        except asyncio.CancelledError:
            client.close()
            raise
        connection.sent += 1
        await self._give_back(connection)
        return Result(outcome=Outcome.DELIVERED, code=answer.code, answer=answer.message)

    async def _connection(self) -> _Connection:
        while self._idle:
            connection = self._idle.pop()
            if not connection.client.is_connected:
                continue
            if self._now() - connection.used < _IDLE:
                return connection
            try:
                await connection.client.noop()
            except (aiosmtplib.SMTPException, OSError):
                connection.client.close()
                continue
            return connection
        settings = self._settings
        client = aiosmtplib.SMTP(
            hostname=settings.host,
            port=settings.port,
            timeout=self._timeout,
            use_tls=settings.security == "tls",
            start_tls=settings.security == "starttls",
            tls_context=self._tls,
            username=settings.username or None,
            password=self._secrets(settings.password).reveal() if settings.username else None,
        )
        await client.connect()
        return _Connection(client, 0, self._now())

    async def _give_back(self, connection: _Connection, *, reset: bool = False) -> None:
        if reset:
            try:
                await connection.client.rset()
            except (aiosmtplib.SMTPException, OSError):
                connection.client.close()
        if connection.client.is_connected and connection.sent < _PER_CONNECTION:
            connection.used = self._now()
            self._idle.append(connection)
        else:
            connection.client.close()

    async def close(self) -> None:
        """Says goodbye on every idle connection."""
        while self._idle:
            connection = self._idle.pop()
            try:
                await connection.client.quit()
            except (aiosmtplib.SMTPException, OSError):
                connection.client.close()


def _refused(error: aiosmtplib.SMTPResponseException) -> Result:
    """Which outcome a reply code is; the enhanced code (RFC 3463) tells a missing mailbox from a policy."""
    answer = f"{error.code} {error.message}"
    found = re.match(r"\s*([245])\.(\d{1,3})\.(\d{1,3})", error.message)
    subject, detail = (int(found[2]), int(found[3])) if found else (0, 0)
    if error.code < 500:
        outcome = Outcome.RETRY
    elif isinstance(error, aiosmtplib.SMTPSenderRefused):
        outcome = Outcome.OUR_FAULT
    elif subject == 1:
        outcome = Outcome.REJECTED
    elif (subject, detail) == (2, 2):
        outcome = Outcome.FULL
    elif isinstance(error, aiosmtplib.SMTPRecipientRefused) and not found:
        outcome = Outcome.REJECTED
    else:
        outcome = Outcome.REFUSED
    return Result(outcome=outcome, code=error.code, answer=answer)
