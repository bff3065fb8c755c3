"""Which addresses may be asked for a feed, and where a redirect leads. Pure: it resolves no name.

What a name resolves to is checked when it is connected to (`runtime.guarded_connector`); here only what no public
server has is refused: other schemes, user names in redirects, and numbers that some resolvers take for addresses.
"""

from __future__ import annotations

import re
from functools import lru_cache
from ipaddress import AddressValueError, IPv4Address
from urllib.parse import urljoin, urlsplit

from yarl import URL

from producers.feed_state import Health
from rasid.errors import RasidError

__all__ = ["BadAddress", "next_address", "origin", "place_of"]

_LONGEST = 4_096
_NUMBER = re.compile(r"(?:[0-9]+|0x[0-9a-f]*)")


class BadAddress(RasidError):
    """An address that may not be asked; `health` is what this says about the feed."""

    def __init__(self, health: Health, reason: str) -> None:
        super().__init__(reason)
        self.health = health


@lru_cache(maxsize=16_384)
def place_of(url: str) -> tuple[URL, str]:
    """What is asked there and the host, lower case; the same for every poll of a feed, so it is kept.

    Raises:
        BadAddress: it may not be fetched.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise BadAddress(Health.FORBIDDEN_ADDRESS, f"forbidden address: scheme {parts.scheme[:20]!r}")
    host = (parts.hostname or "").lower()
    if not host or len(url) > _LONGEST:
        raise BadAddress(Health.REDIRECT, "an address that is none")
    bare = host.rstrip(".")
    if _NUMBER.fullmatch(bare.rpartition(".")[2]) and not _is_plain_ipv4(host):
        # 2130706433, 0x7f.1 and 0177.0.0.1 are addresses to some resolvers and nonsense to others.
        raise BadAddress(Health.FORBIDDEN_ADDRESS, f"forbidden address {host[:40]}")
    if host != bare and bare.rpartition(".")[2] == "localhost":
        raise BadAddress(Health.FORBIDDEN_ADDRESS, f"forbidden address {host[:40]}")
    return URL(url, encoded=_is_encoded(url)), host


def _is_plain_ipv4(host: str) -> bool:
    try:
        IPv4Address(host)
    except AddressValueError:
        return False
    return True


def _is_encoded(url: str) -> bool:
    return url.isascii() and url.isprintable() and " " not in url


def next_address(location: str, status: int, url: str) -> str:
    """Where a redirect from `url` leads, absolute and without fragment.

    Raises:
        BadAddress: it leads nowhere, or carries a user name.
    """
    location = location.strip()
    if not location:
        raise BadAddress(Health.REDIRECT, f"{status} without a Location")
    try:
        # Raw UTF-8 in a header arrives as surrogates.
        location = location.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        joined = urljoin(url, location)
        parts = urlsplit(joined)
        if parts.username is not None or parts.password is not None:
            raise BadAddress(Health.FORBIDDEN_ADDRESS, "forbidden address: a redirect with a user name in it")
        if parts.scheme in ("http", "https"):
            _ = parts.port
            return str(URL(joined, encoded=_is_encoded(joined)).with_fragment(None))
    except ValueError as error:
        raise BadAddress(Health.REDIRECT, "redirects to an address that is none") from error
    return joined


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port: what credentials and cookies are for."""
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").lower(), parts.port or {"http": 80, "https": 443}.get(parts.scheme)
