"""Hands mails to the mail server, over a few connections that are kept. What an outcome means for the delivery is not
decided here, only which outcome it was.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import aiosmtplib

from rasid.delivery_plan import Outcome, Result
from rasid.errors import ConfigurationError
from rasid.mail_reply import Step, outcome_of_reply
from rasid.settings import SmtpSettings
from runtime.file_settings import SecretReader

__all__ = ["SmtpChannel"]

_CONNECTIONS = 4
_PER_CONNECTION = 100
_IDLE = timedelta(seconds=30)
_TIMEOUT = 30.0
_STOP = timedelta(minutes=1)
_HUNG_UP = "the mail server closed the connection at once"
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
        self._stopped: tuple[datetime, Result] | None = None

    async def send(self, sender: str, to: str, message: bytes) -> Result:
        """One mail to one recipient. Nothing is raised for what a mail server may do.

        After a fault of ours (log-in, certificate, sender) the server is left alone for a minute: who knocks with a
        wrong password again and again is locked out.
        """
        async with self._slots:
            started = self._now()
            if self._stopped is not None and started < self._stopped[0]:
                return self._stopped[1]
            result = await self._sent(sender, to, message)
            if result is None:  # A kept connection had been closed by the server; nothing was handed over.
                result = await self._sent(sender, to, message) or Result(outcome=Outcome.RETRY, answer=_HUNG_UP)
            if result.outcome is Outcome.OUR_FAULT:
                self._stopped = (self._now() + _STOP, result)
            return replace(result, milliseconds=int((self._now() - started).total_seconds() * 1000))

    async def _sent(self, sender: str, to: str, message: bytes) -> Result | None:
        try:
            connection = await self._connection()
        except aiosmtplib.SMTPAuthenticationError as error:
            return Result(outcome=Outcome.OUR_FAULT, code=error.code, answer=error.message)
        except (aiosmtplib.SMTPException, ssl.SSLError) as error:
            tls = isinstance(error, ssl.SSLError) or isinstance(error.__cause__, ssl.SSLError)
            fault = tls or "STARTTLS" in str(error)
            code = error.code if isinstance(error, aiosmtplib.SMTPResponseException) else 0
            return Result(outcome=Outcome.OUR_FAULT if fault else Outcome.RETRY, code=code, answer=str(error))
        except OSError as error:
            return Result(outcome=Outcome.RETRY, answer=str(error))
        except ConfigurationError as error:
            return Result(outcome=Outcome.OUR_FAULT, answer=f"the password cannot be read: {type(error).__name__}")
        return await self._hand_over(connection, sender, to, message)

    async def _hand_over(self, connection: _Connection, sender: str, to: str, message: bytes) -> Result | None:
        """None when a connection that was kept turns out to be closed: nothing has been said on it yet."""
        client, step = connection.client, Step.SENDER
        with _watched(client) as watch:
            try:
                await client.mail(sender)
                step = Step.RECIPIENT
                await client.rcpt(to)
                step = Step.CONTENT
                answer = await client.data(message)
            except aiosmtplib.SMTPResponseException as error:
                await self._give_back(connection, reset=True)
                outcome = outcome_of_reply(step, error.code, error.message)
                return Result(outcome=outcome, code=error.code, answer=f"{error.code} {error.message}")
            except (aiosmtplib.SMTPException, OSError) as error:
                client.close()
                if connection.sent and step is Step.SENDER and not isinstance(error, TimeoutError):
                    return None
                # Once the content went out, nobody knows whether the server took it.
                lost = step is Step.CONTENT and watch.content_went_out
                outcome = Outcome.AMBIGUOUS if lost else Outcome.RETRY
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


@dataclass(slots=True)
class _Watch:
    content_went_out: bool = True  # until seen otherwise: to take too much for sent makes no copies.


@contextmanager
def _watched(client: aiosmtplib.SMTP) -> Iterator[_Watch]:
    """Sees whether the server was still to answer the command DATA, or had the content already.

    aiosmtplib does both in one call and raises the same error for both. Only the server's 354 stands between them.
    """
    watch, protocol = _Watch(), client.protocol
    if protocol is None:
        yield watch
        return
    write = protocol.write

    def noted(data: bytes) -> None:
        watch.content_went_out = data != b"DATA\r\n"
        write(data)

    protocol.write = noted  # type: ignore[method-assign]  # there is no other place to look from.
    try:
        yield watch
    finally:
        del protocol.write
