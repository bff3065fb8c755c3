"""POSTs signed bodies to the receivers' addresses, guarded against our own network, bounded in time and size.

It follows no redirect, keeps no cookie and reads at most 4 KB of an answer. What an outcome means for the delivery is
not decided here.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import aiohttp

from alerts.webhook_address import PORTS, is_named
from rasid.bidi import harmless
from rasid.delivery_plan import Outcome, Result
from rasid.settings import WebhookSettings
from runtime.guarded_connector import SsrfBlocked, attempt, guarded_connector, read_allowed

__all__ = ["USER_AGENT", "WebhookChannel", "http_result"]

USER_AGENT = "rasid/1"
_ANSWER = 4096
_READING = 2.0  # seconds; who drips an answer is not waited for.
_SHORT = frozenset({400, 401, 403, 404, 405, 409, 415, 422})


def http_result(status: int, headers: Mapping[str, str], answer: str, now: datetime) -> Result:
    """Which outcome a status is."""
    pause, flag = _retry_after(headers.get("Retry-After", ""), now), ""
    if headers.get("webhook-delivery", "") == "abort-message":
        outcome = Outcome.REFUSED
    elif 200 <= status < 300:
        outcome = Outcome.DELIVERED
    elif 300 <= status < 400:
        outcome = Outcome.MOVED
        answer = f"moved to {headers.get('Location', 'nowhere')}"
        flag = f"moved to {_place(headers.get('Location', ''))}"
    elif status == 410:
        outcome = Outcome.GONE
    elif status == 413:
        outcome = Outcome.TOO_LARGE
    elif status == 429 or (status == 503 and pause is not None):
        outcome = Outcome.PAUSED
    elif status in (408, 425) or status >= 500:
        outcome = Outcome.RETRY
    else:
        outcome = Outcome.RETRY_SHORT
    return Result(outcome=outcome, code=status, answer=answer, retry_after=pause, flag=flag)


def _place(location: str) -> str:
    """Where a redirect leads, as it may be shown: without what may be a secret, and on one line."""
    try:
        parts = urlsplit(location)
        place = f"{parts.scheme}://{parts.hostname}{parts.path}" if parts.hostname else parts.path
    except ValueError:
        return "an address that is none"
    return harmless(place)[:200] or "nowhere"


def _retry_after(value: str, now: datetime) -> timedelta | None:
    """Seconds or an HTTP date (RFC 9110, 10.2.3)."""
    text = value.strip()
    if text.isascii() and text.isdecimal() and len(text) < 9:
        return timedelta(seconds=int(text))
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) - now


class WebhookChannel:
    """One client session for all receivers. Use it as an asynchronous context, or call `close`."""

    def __init__(
        self,
        settings: WebhookSettings,
        now: Callable[[], datetime],
        *,
        tls: ssl.SSLContext | None = None,
        about: str = "",
    ) -> None:
        """`about` is an address where receivers read who we are."""
        self._settings, self._now, self._tls = settings, now, tls
        self._agent = f"{USER_AGENT} (+{about})" if about else USER_AGENT
        self._allow = read_allowed(settings.allow)
        self._session: aiohttp.ClientSession | None = None
        self._names: dict[tuple[str, int], bool] = {}

    async def send(self, url: str, headers: Mapping[str, str], body: bytes, timeout: timedelta | None = None) -> Result:  # noqa: ASYNC109 - it is the receiver's own setting, and aiohttp keeps it.
        """One POST. Nothing is raised for what a receiver may do."""
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
        if parts.scheme != "https" and not self._named(host, port):
            return Result(outcome=Outcome.BLOCKED, answer="only https, unless the operator allows the address")
        started = self._now()
        total = (timeout or self._settings.timeout).total_seconds()
        with attempt(host) as made:
            try:
                result = await self._post(url, headers, body, total)
            except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as error:
                result = _failed(error, made.blocked)
        return replace(result, milliseconds=int((self._now() - started).total_seconds() * 1000))

    async def _post(self, url: str, headers: Mapping[str, str], body: bytes, total: float) -> Result:
        session = self._opened()
        sent = {"content-type": "application/json; charset=utf-8", "user-agent": self._agent, **headers}
        timeout = aiohttp.ClientTimeout(total=total, sock_connect=min(5.0, total))
        async with session.post(url, data=body, headers=sent, allow_redirects=False, timeout=timeout) as response:
            answer = await _beginning(response.content)
            return http_result(response.status, response.headers, answer.decode("utf-8", "replace"), self._now())

    def _named(self, host: str, port: int) -> bool:
        known = self._names.get((host, port))
        if known is None:
            known = self._names[host, port] = is_named(host, port, self._allow)
        return known

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            connector = guarded_connector(
                allow=self._allow,
                ports=PORTS,
                # Who waits for a connection would use up the receiver's time to answer; the dispatcher bounds both.
                limit=0,
                limit_per_host=0,
                ttl_dns_cache=10,
                ssl=self._tls if self._tls is not None else True,
            )
            self._session = aiohttp.ClientSession(
                connector=connector, cookie_jar=aiohttp.DummyCookieJar(), trust_env=False, auto_decompress=False
            )
        return self._session

    async def close(self) -> None:
        """Closes the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None


async def _beginning(content: aiohttp.StreamReader) -> bytes:
    """The first part of an answer, which may come in pieces. The status has come: a broken body changes nothing."""
    read = b""
    try:
        async with asyncio.timeout(_READING):
            while len(read) < _ANSWER and (piece := await content.read(_ANSWER - len(read))):
                read += piece
    except (aiohttp.ClientError, TimeoutError):
        pass
    return read


def _failed(error: Exception, blocked: list[str]) -> Result:
    if blocked or isinstance(error, SsrfBlocked) or isinstance(getattr(error, "os_error", None), SsrfBlocked):
        return Result(outcome=Outcome.BLOCKED, answer=", ".join(blocked) or str(error))
    words = f"{type(error).__name__}: {error}"
    # Certificate errors are connection errors too, so they are looked at first; they heal by hand or never.
    if isinstance(error, aiohttp.ClientSSLError):
        certificate = isinstance(error, aiohttp.ClientConnectorCertificateError)
        flag = "shows a certificate that is not trusted" if certificate else "speaks no TLS that we understand"
        return Result(outcome=Outcome.RETRY_SHORT, answer=words, flag=flag)
    if isinstance(error, aiohttp.InvalidURL):
        return Result(outcome=Outcome.RETRY_SHORT, answer=words)
    return Result(outcome=Outcome.RETRY, answer=words)
