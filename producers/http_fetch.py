"""One request for one feed over HTTP, with every bound a stranger's server must be held to. It does not parse.

Bounds: one deadline over all hops, a number of hops, a size counted while inflating, the size of the header, at most
two content codings. The address of each hop is checked when it is connected to (`runtime.guarded_connector`).
Everything that can go wrong is a value, `FetchFailed`, with what it says about the feed.
"""

from __future__ import annotations

import asyncio
import ssl
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

import aiohttp
from yarl import URL

from producers.feed_schedule import read_retry_after
from producers.feed_state import Health
from producers.inflate import Inflating
from rasid.errors import RasidError
from runtime.guarded_connector import AllowedAddress, Attempt, attempt, guarded_connector

__all__ = ["FetchFailed", "FetchLimits", "Fetched", "HttpFetcher", "NotModified", "Request"]

ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, "
    "application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5"
)
_PERMANENT = (301, 308)
_REDIRECTS = (301, 302, 303, 307, 308)
_BLOCKED = (401, 402, 403, 405, 406, 407, 451)
_CHUNK = 65_536
_MAX_URL = 4_096


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchLimits:
    """The bounds of one fetch."""

    total: timedelta = timedelta(seconds=30)
    connect: timedelta = timedelta(seconds=10)
    header: timedelta = timedelta(seconds=15)
    size: int = 16_000_000  # bytes of the body, as sent and as inflated.
    refused_size: int = 64_000_000  # a declared length beyond this is not even begun.
    hops: int = 5
    header_size: int = 16_384  # bytes of one header line.


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What to ask for: the validators are sent back byte for byte as they came."""

    url: str
    etag: str = ""
    last_modified: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    user_agent: str = ""
    authorization: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A whole answer with a body. `whole` is False when it was cut at the size bound or broke off."""

    url: str  # where it came from in the end.
    permanent_url: str  # where the leading permanent redirects end; the requested address when there were none.
    body: bytes
    content_type: str
    etag: str
    last_modified: str
    max_age: timedelta | None
    whole: bool = True
    cut: bool = False  # we stopped reading it; what there is came as it should.
    flaw: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotModified:
    """The server says that what we have is still right."""

    permanent_url: str
    max_age: timedelta | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchFailed:
    """No usable answer; `health` is the kind of trouble, `reason` says it in words."""

    health: Health
    reason: str
    retry_after: timedelta | None = None
    host_wide: bool = False  # the whole host asks to be left alone for that time.


class _Failure(RasidError):
    """Ends a fetch from inside; never leaves this module."""

    def __init__(self, health: Health, reason: str, retry_after: timedelta | None = None) -> None:
        super().__init__(reason)
        self.failed = FetchFailed(
            health=health, reason=reason, retry_after=retry_after, host_wide=health is Health.RATE_LIMITED
        )


class HttpFetcher:
    """Fetches feeds over one connection pool. Make it inside a running event loop, and close it."""

    def __init__(
        self,
        *,
        user_agent: str,
        allow: tuple[AllowedAddress, ...] = (),
        limits: FetchLimits = FetchLimits(),
        connections: int = 64,
        per_host: int = 2,
    ) -> None:
        self._limits = limits
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
                async with asyncio.timeout(self._limits.total.total_seconds()):
                    return await self._hops(request, now, made)
            except _Failure as failure:
                return failure.failed
            except TimeoutError:
                seconds = int(self._limits.total.total_seconds())
                return FetchFailed(health=Health.UNREACHABLE, reason=f"not done within {seconds} s")
            except aiohttp.InvalidURL:
                return FetchFailed(health=Health.REDIRECT, reason="an address that is none")
            except aiohttp.ClientError as error:
                if made.blocked:
                    return _forbidden(made.blocked[-1])
                return _connection_failed(error)
            except (OSError, ValueError, UnicodeError, AssertionError) as error:
                if made.blocked:
                    return _forbidden(made.blocked[-1])
                return FetchFailed(health=Health.UNREACHABLE, reason=_words(error))

    async def _hops(self, request: Request, now: datetime, made: Attempt) -> Fetched | NotModified | FetchFailed:
        url = permanent = request.url
        still_permanent, seen = True, {url}
        for _ in range(self._limits.hops + 1):
            place, made.host = _place(url)
            response = await self._asked(request, url, place)
            try:
                if response.status in _REDIRECTS:
                    url = _next_address(response, url)
                    still_permanent = still_permanent and response.status in _PERMANENT
                    permanent = url if still_permanent else permanent
                    if url in seen:
                        raise _Failure(Health.REDIRECT, "redirects in a circle")
                    seen.add(url)
                    continue
                return await self._answer(response, url, permanent, request, now)
            finally:
                # Closed, not released: a body that was not read would otherwise be drained from a stranger.
                response.close() if response.status not in (200, 304) else response.release()
        raise _Failure(Health.REDIRECT, f"more than {self._limits.hops} redirects")

    async def _asked(self, request: Request, url: str, place: URL) -> aiohttp.ClientResponse:
        """The answer's header; the body is still to come."""
        seconds = self._limits.header.total_seconds()
        try:
            async with asyncio.timeout(seconds):
                return await self._session.get(place, headers=self._headers(request, url), allow_redirects=False)
        except TimeoutError as error:
            raise _Failure(Health.UNREACHABLE, f"no answer within {seconds:g} s") from error

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
        if url == request.url or _origin(url) == _origin(request.url):
            # What the operator set is for the feed's own server, not for where it sends us.
            headers.update(request.headers)
            if request.authorization:
                headers["Authorization"] = request.authorization
        return headers

    async def _answer(
        self, response: aiohttp.ClientResponse, url: str, permanent: str, request: Request, now: datetime
    ) -> Fetched | NotModified:
        status = response.status
        if status == 304:
            if not (request.etag or request.last_modified):
                raise _Failure(Health.BROKEN, "304 without having been asked conditionally")
            return NotModified(permanent_url=permanent, max_age=_max_age(response.headers))
        if status not in (200, 203, 226):
            raise _status_failure(response, now)
        body, whole, cut, flaw = await self._body(response)
        return Fetched(
            url=url,
            permanent_url=permanent,
            body=body,
            content_type=response.headers.get("Content-Type", ""),
            etag=response.headers.get("ETag", ""),
            last_modified=response.headers.get("Last-Modified", ""),
            max_age=_max_age(response.headers),
            whole=whole,
            cut=cut,
            flaw=flaw,
        )

    async def _body(self, response: aiohttp.ClientResponse) -> tuple[bytes, bool, bool, str]:
        """The inflated body, whether it is whole, whether we cut it, and what is wrong with it."""
        declared = response.headers.get("Content-Length", "")
        length = int(declared) if declared.isascii() and declared.isdecimal() and len(declared) < 16 else None
        if length is not None and length > self._limits.refused_size:
            raise _Failure(Health.BROKEN, f"declares a size of {length} bytes")
        codings = [
            coding
            for part in response.headers.getall("Content-Encoding", ())
            for coding in part.lower().replace(" ", "").split(",")
            if coding not in ("", "identity")
        ]
        if len(codings) > 2 or any(coding not in ("gzip", "x-gzip", "deflate") for coding in codings):
            raise _Failure(Health.BROKEN, f"content coding {', '.join(codings)[:80]}")
        inflating = Inflating(codings, self._limits.size)
        try:
            async for chunk in response.content.iter_chunked(_CHUNK):
                if not inflating.take(chunk):
                    response.close()
                    if length is None or codings:
                        raise _Failure(Health.BROKEN, f"larger than {self._limits.size} bytes")
                    # A size that was declared and is bearable: an archive, not an attack. The first items count.
                    return inflating.body(), False, True, f"cut at {self._limits.size} bytes"
        except aiohttp.ClientPayloadError as error:
            return inflating.body(), False, False, f"broke off: {_words(error)}"
        except zlib.error as error:
            raise _Failure(Health.BROKEN, f"cannot be inflated: {error}") from error
        if not inflating.complete():
            return inflating.body(), False, False, "the compressed data break off"
        return inflating.body(), True, False, inflating.flaw


@lru_cache(maxsize=16_384)
def _place(url: str) -> tuple[URL, str]:
    """What is asked there and the host, lower case; the same for every poll of a feed, so it is kept.

    Raises:
        _Failure: it is no address that may be fetched.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise _Failure(Health.FORBIDDEN_ADDRESS, f"forbidden address: scheme {parts.scheme[:20]!r}")
    if not parts.hostname or len(url) > _MAX_URL:
        raise _Failure(Health.REDIRECT, "an address that is none")
    host = parts.hostname
    if (host.replace(".", "").isdigit() and host.count(".") != 3) or host.startswith("0x"):
        # 2130706433 and 0x7f.1 are addresses to some resolvers and nonsense to others.
        raise _Failure(Health.FORBIDDEN_ADDRESS, f"forbidden address {host[:40]}")
    return URL(url, encoded=_is_encoded(url)), host.lower()


def _is_encoded(url: str) -> bool:
    return url.isascii() and " " not in url


def _next_address(response: aiohttp.ClientResponse, url: str) -> str:
    location = response.headers.get("Location", "").strip()
    if not location:
        raise _Failure(Health.REDIRECT, f"{response.status} without a Location")
    try:
        # Raw UTF-8 in a header arrives as surrogates.
        location = location.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        joined = urljoin(url, location)
        parts = urlsplit(joined)
        if parts.username is not None or parts.password is not None:
            raise _Failure(Health.FORBIDDEN_ADDRESS, "forbidden address: a redirect with a user name in it")
        if parts.scheme in ("http", "https"):
            _ = parts.port
            return str(URL(joined, encoded=_is_encoded(joined)).with_fragment(None))
    except ValueError as error:
        raise _Failure(Health.REDIRECT, "redirects to an address that is none") from error
    return joined


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").lower(), parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def _status_failure(response: aiohttp.ClientResponse, now: datetime) -> _Failure:
    status = response.status
    wait = read_retry_after(response.headers.get("Retry-After", ""), now)
    words = f"{status} {response.reason or ''}".strip()[:80]
    if status == 410:
        return _Failure(Health.GONE, words)
    if status == 429 or (status == 503 and wait is not None):
        return _Failure(Health.RATE_LIMITED, words, wait)
    if status == 403 and response.headers.get("cf-mitigated") == "challenge":
        return _Failure(Health.BLOCKED, f"{words}: a challenge page")
    if status in _BLOCKED:
        return _Failure(Health.BLOCKED, words)
    if status == 404:
        return _Failure(Health.NOT_FOUND, words)
    if status >= 500:
        return _Failure(Health.SERVER_ERROR, words, wait)
    return _Failure(Health.BROKEN, words)


def _max_age(headers: Mapping[str, str]) -> timedelta | None:
    control = headers.get("Cache-Control", "").lower()
    if "no-store" in control or "no-cache" in control:
        return None
    for part in control.split(","):
        name, _, value = part.strip().partition("=")
        if name == "max-age" and value.isascii() and value.isdecimal() and len(value) < 10:
            return timedelta(seconds=int(value))
    return None


def _forbidden(address: str) -> FetchFailed:
    return FetchFailed(health=Health.FORBIDDEN_ADDRESS, reason=f"forbidden address {address}")


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
