"""One request for one feed over HTTP, with every bound a stranger's server must be held to. It does not parse.

Bounds: one deadline over all hops, a number of hops, a size counted while inflating, the size of the header, at most
two content codings. The address of each hop is checked when it is connected to (`runtime.guarded_connector`).
Everything that can go wrong is a value, `FetchFailed`, with what it says about the feed.
"""

from __future__ import annotations

import asyncio
import ssl
import zlib
from dataclasses import replace
from datetime import datetime

import aiohttp

from producers.feed_state import Health
from producers.fetch_address import BadAddress, next_address, origin, place_of
from producers.fetch_answer import Fetched, FetchFailed, FetchLimits, NotModified, Request, failed_status, max_age
from producers.inflate import Inflating, inflated_once_more
from producers.link_header import hub_and_self
from rasid.errors import RasidError
from runtime.guarded_connector import AllowedAddress, Attempt, attempt, guarded_connector

__all__ = ["HttpFetcher"]

ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
    "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"
)
_PERMANENT = (301, 308)
_REDIRECTS = (301, 302, 303, 307, 308)
_CHUNK = 65_536
_MOST_COOKIES = 4_096  # characters of the cookies of one fetch.


class _Failure(RasidError):
    """Ends a fetch from inside; never leaves this module."""

    def __init__(self, failed: FetchFailed) -> None:
        super().__init__(failed.reason)
        self.failed = failed


class HttpFetcher:
    """Fetches feeds over one connection pool. Make it inside a running event loop, and close it."""

    def __init__(
        self,
        *,
        user_agent: str,
        allow: tuple[AllowedAddress, ...] = (),
        limits: FetchLimits | None = None,
        connections: int = 64,
        per_host: int = 2,
    ) -> None:
        self._limits = limits = limits or FetchLimits()
        self._total, self._header = limits.total.total_seconds(), limits.header.total_seconds()
        self._user_agent = user_agent
        connector = guarded_connector(allow=allow, limit=connections, limit_per_host=per_host, ttl_dns_cache=60)
        self._session = aiohttp.ClientSession(
            connector=connector,
            auto_decompress=False,
            trust_env=False,
            cookie_jar=aiohttp.DummyCookieJar(),
            max_line_size=limits.header_size,
            max_field_size=limits.header_size,
            timeout=aiohttp.ClientTimeout(total=None, sock_connect=limits.connect.total_seconds()),
        )

    async def close(self) -> None:
        """Closes all connections."""
        await self._session.close()

    async def fetch(self, request: Request, now: datetime) -> Fetched | NotModified | FetchFailed:
        """Asks once, following redirects; `now` is needed to read dates in the answer."""
        with attempt("") as made:
            try:
                async with asyncio.timeout(self._total):
                    try:
                        return await self._hops(request, now, made)
                    except aiohttp.ClientResponseError:
                        if not request.conditional:
                            raise
                        # Some servers send a body behind "304", which no HTTP can tell from the next answer.
                        return await self._hops(replace(request, etag="", last_modified=""), now, made)
            except _Failure as failure:
                return failure.failed
            except BadAddress as error:
                return FetchFailed(health=error.health, reason=str(error))
            except TimeoutError:
                return FetchFailed(health=Health.UNREACHABLE, reason=f"not done within {int(self._total)} s")
            except aiohttp.InvalidURL:
                return FetchFailed(health=Health.REDIRECT, reason="an address that is none")
            except aiohttp.ClientError as error:
                return _forbidden(made) or _connection_failed(error)
            except (OSError, ValueError, UnicodeError, AssertionError) as error:
                return _forbidden(made) or FetchFailed(health=Health.UNREACHABLE, reason=_words(error))

    async def _hops(self, request: Request, now: datetime, made: Attempt) -> Fetched | NotModified:
        url = permanent = request.url
        still_permanent, seen, cookies = True, {(url, "")}, _Cookies()
        for _ in range(self._limits.hops + 1):
            place, made.host = place_of(url)
            headers = self._headers(request, url)
            if cookies.header(url):
                headers["Cookie"] = cookies.header(url)
            try:
                async with asyncio.timeout(self._header):
                    response = await self._session.get(place, headers=headers, allow_redirects=False)
            except TimeoutError as error:
                raise _failed(Health.UNREACHABLE, f"no answer within {self._header:g} s") from error
            try:
                if response.status in _REDIRECTS:
                    cookies.take(url, response)
                    url = next_address(response.headers.get("Location", ""), response.status, url)
                    still_permanent = still_permanent and response.status in _PERMANENT
                    permanent = url if still_permanent else permanent
                    if (url, cookies.header(url)) in seen:
                        raise _failed(Health.REDIRECT, "redirects in a circle")
                    seen.add((url, cookies.header(url)))
                    continue
                return await self._answer(response, url, permanent, request, now)
            finally:
                # Closed, not released: a body that was not read would otherwise be drained from a stranger.
                response.close() if response.status not in (200, 304) else response.release()
        raise _failed(Health.REDIRECT, f"more than {self._limits.hops} redirects")

    def _headers(self, request: Request, url: str) -> dict[str, str]:
        headers = {
            "User-Agent": request.user_agent or self._user_agent,
            "Accept": ACCEPT,
            "Accept-Encoding": "gzip, deflate",
            "A-IM": "feed",
        }
        if request.etag:
            headers["If-None-Match"] = request.etag
        if request.last_modified:
            headers["If-Modified-Since"] = request.last_modified
        if (request.headers or request.authorization) and (url == request.url or origin(url) == origin(request.url)):
            # What the operator set is for the feed's own server, not for where it sends us.
            headers.update(request.headers)
            if request.authorization:
                headers["Authorization"] = request.authorization
        return headers

    async def _answer(
        self, response: aiohttp.ClientResponse, url: str, permanent: str, request: Request, now: datetime
    ) -> Fetched | NotModified:
        status, headers = response.status, response.headers
        if status == 304:
            if not request.conditional:
                raise _failed(Health.BROKEN, "304 without having been asked conditionally")
            return NotModified(permanent_url=permanent, max_age=max_age(headers))
        if status not in (200, 203, 226):
            raise _Failure(failed_status(status, response.reason or "", headers, now))
        body, whole, cut, flaw = await self._body(response)
        hub, topic = hub_and_self(headers.getall("Link", ()), url)
        return Fetched(
            url=url,
            permanent_url=permanent,
            body=body,
            content_type=headers.get("Content-Type", ""),
            etag=headers.get("ETag", ""),
            last_modified=headers.get("Last-Modified", ""),
            max_age=max_age(headers),
            hub=hub,
            topic=topic,
            whole=whole,
            cut=cut,
            flaw=flaw,
        )

    async def _body(self, response: aiohttp.ClientResponse) -> tuple[bytes, bool, bool, str]:
        """The inflated body, whether it is whole, whether we cut it, and what is wrong with it."""
        declared, most = response.headers.get("Content-Length", ""), self._limits.size
        length = int(declared) if declared.isascii() and declared.isdecimal() and len(declared) < 16 else None
        if length is not None and length > self._limits.refused_size:
            raise _failed(Health.BROKEN, f"declares a size of {length} bytes")
        codings = [
            coding
            for part in response.headers.getall("Content-Encoding", ())
            for coding in part.lower().replace(" ", "").split(",")
            if coding not in ("", "identity")
        ]
        if len(codings) > 2:
            raise _failed(Health.BROKEN, f"content coding {', '.join(codings)[:80]}")
        inflating = Inflating(codings, most)
        try:
            async for chunk in response.content.iter_chunked(_CHUNK):
                if not inflating.take(chunk):
                    response.close()
                    if length is None or codings:
                        raise _failed(Health.BROKEN, f"larger than {most} bytes")
                    # A size that was declared and is bearable: an archive, not an attack. The first items count.
                    return inflating.body(), False, True, f"cut at {most} bytes"
            body = inflated_once_more(inflating.body(), most)
        except aiohttp.ClientPayloadError as error:
            return inflating.body(), False, False, f"broke off: {_words(error)}"
        except zlib.error as error:
            raise _failed(Health.BROKEN, f"cannot be inflated: {error}") from error
        if body is None:
            raise _failed(Health.BROKEN, f"larger than {most} bytes")
        if not inflating.complete():
            return body, False, False, "the compressed data break off"
        return body, True, False, inflating.flaw


class _Cookies:
    """The cookies that servers set on the way of one fetch, each for its own origin; forgotten with the fetch.

    Some sites send everybody through a redirect that only ends for those who bring its cookie back.
    """

    __slots__ = ("_by_origin",)

    def __init__(self) -> None:
        self._by_origin: dict[tuple[str, str, int | None], dict[str, str]] = {}

    def take(self, url: str, response: aiohttp.ClientResponse) -> None:
        if response.cookies:
            kept = self._by_origin.setdefault(origin(url), {})
            kept.update((name, cookie.coded_value) for name, cookie in response.cookies.items())

    def header(self, url: str) -> str:
        if not self._by_origin:
            return ""
        line = "; ".join(f"{name}={value}" for name, value in self._by_origin.get(origin(url), {}).items())
        return line if len(line) <= _MOST_COOKIES else ""


def _failed(health: Health, reason: str) -> _Failure:
    return _Failure(FetchFailed(health=health, reason=reason))


def _forbidden(made: Attempt) -> FetchFailed | None:
    if not made.blocked:
        return None
    return FetchFailed(health=Health.FORBIDDEN_ADDRESS, reason=f"forbidden address {made.blocked[-1]}")


def _connection_failed(error: aiohttp.ClientError) -> FetchFailed:
    if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientSSLError | ssl.SSLError):
        return FetchFailed(health=Health.UNREACHABLE, reason=f"TLS: {_words(error)}")
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return FetchFailed(health=Health.UNREACHABLE, reason="no such host")
    if isinstance(error, aiohttp.ClientResponseError):
        return FetchFailed(health=Health.BROKEN, reason=f"no proper HTTP answer: {_words(error)}")
    return FetchFailed(health=Health.UNREACHABLE, reason=_words(error))


def _words(error: BaseException) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    return text[:160]
