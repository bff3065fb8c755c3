"""What is asked of a feed's server and what can come back, as values; what a status and its headers say. Pure.

Everything that can go wrong is a value too, `FetchFailed`, with what it says about the feed. Nothing is fetched here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from producers.feed_schedule import read_retry_after
from producers.feed_state import Health

__all__ = ["FetchFailed", "FetchLimits", "Fetched", "NotModified", "Request", "failed_status", "max_age"]

_BLOCKED = (401, 402, 403, 405, 406, 407, 451)


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

    @property
    def conditional(self) -> bool:
        """True when "not modified" is an answer to it."""
        return bool(self.etag or self.last_modified)


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
    hub: str = ""  # the WebSub hub, and the feed's own name there, when the header names them.
    topic: str = ""
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

    @property
    def host_wide(self) -> bool:
        """True when the whole host asks to be left alone for `retry_after`."""
        return self.health is Health.RATE_LIMITED


def failed_status(status: int, words: str, headers: Mapping[str, str], now: datetime) -> FetchFailed:
    """What a status says that brings no feed; `now` is needed to read dates in the header."""
    wait = read_retry_after(headers.get("Retry-After", ""), now)
    reason = f"{status} {words}".strip()[:80]
    if status == 410:
        return FetchFailed(health=Health.GONE, reason=reason)
    if status == 429 or (status == 503 and wait is not None):
        return FetchFailed(health=Health.RATE_LIMITED, reason=reason, retry_after=wait)
    if status == 403 and headers.get("cf-mitigated") == "challenge":
        return FetchFailed(health=Health.BLOCKED, reason=f"{reason}: a challenge page")
    if status in _BLOCKED:
        return FetchFailed(health=Health.BLOCKED, reason=reason)
    if status == 404:
        return FetchFailed(health=Health.NOT_FOUND, reason=reason)
    if status >= 500:
        return FetchFailed(health=Health.SERVER_ERROR, reason=reason, retry_after=wait)
    return FetchFailed(health=Health.BROKEN, reason=reason)


def max_age(headers: Mapping[str, str]) -> timedelta | None:
    """How long the answer says it holds; None when it says nothing, or that it must not be kept."""
    control = headers.get("Cache-Control", "").lower()
    if not control or "no-store" in control or "no-cache" in control:
        return None
    for part in control.split(","):
        name, _, value = part.strip().partition("=")
        if name == "max-age" and value.isascii() and value.isdecimal() and len(value) < 10:
            return timedelta(seconds=int(value))
    return None
