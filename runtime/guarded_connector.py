"""The guard against requests into our own network: an aiohttp connector that looks at each address it connects to.

The check stands in the socket factory, the one place that every address passes right before it is connected: names,
literals, redirects, both families. The checked address is the connected one, so a name that resolves anew (DNS
rebinding) does not get past. It does not look at schemes or paths; the callers refuse what is not http or https.
"""

from __future__ import annotations

import socket
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any

import aiohttp

__all__ = ["AllowedAddress", "Attempt", "SsrfBlocked", "attempt", "forbidden", "guarded_connector", "read_allowed"]

# `is_global` calls these public, but behind them stand embedded or local addresses: NAT64 (RFC 6052, RFC 8215), 6to4,
# Teredo, the old site-local range and the 6to4 relay. IPv4-compatible addresses (::/96) are the oldest embedding.
_DENIED = tuple(
    ip_network(text)
    for text in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "fec0::/10", "192.88.99.0/24", "::/96")
)


class SsrfBlocked(OSError):
    """A connection that was refused before it was made, because of where it would have gone."""

    def __init__(self, address: str, port: int) -> None:
        super().__init__(f"forbidden address {address} port {port}")
        self.address = address
        self.port = port


@dataclass(frozen=True, slots=True)
class AllowedAddress:
    """An internal place that the operator allows: a network or a host name, on one port or (0) on all."""

    network: IPv4Network | IPv6Network | None
    host: str = ""  # lower case; "" when a network is given.
    port: int = 0

    def covers(self, address: IPv4Address | IPv6Address, port: int, host: str) -> bool:
        """True when a connection to this address, made for this host name, is allowed."""
        if self.port and self.port != port:
            return False
        if self.network is None:
            return self.host == host
        return self.network.version == address.version and address in self.network


@dataclass(slots=True)
class Attempt:
    """One request being made: the host it names, and the addresses that were refused on its way."""

    host: str = ""
    blocked: list[str] = field(default_factory=list)


_attempt: ContextVar[Attempt | None] = ContextVar("rasid_guarded_attempt", default=None)


@contextmanager
def attempt(host: str) -> Iterator[Attempt]:
    """Gathers what is refused while one request runs.

    aiohttp merges the errors of several addresses into a plain OSError; an `Attempt` with anything in `blocked` still
    tells that the guard refused. `host` is the name in the URL, by which the operator may have allowed it.
    """
    made = Attempt(host.lower())
    token = _attempt.set(made)
    try:
        yield made
    finally:
        _attempt.reset(token)


def read_allowed(entries: Iterable[str]) -> tuple[AllowedAddress, ...]:
    """The operator's list: `10.0.0.0/8`, `127.0.0.1:8650`, `[::1]:8650`, `feeds.internal:8080`, `feeds.internal`.

    Raises:
        ValueError: an entry is none of these.
    """
    return tuple(allowed for entry in entries for allowed in _read_one(entry.strip()))


def _read_one(entry: str) -> list[AllowedAddress]:
    try:
        return [AllowedAddress(ip_network(entry))]
    except ValueError:
        pass
    name, separator, port_text = entry.rpartition(":")
    if not separator:
        name, port_text = entry, "0"
    if not name or "/" in name or not (port_text.isascii() and port_text.isdecimal() and int(port_text) < 65_536):
        raise ValueError(f"{entry!r} is no address that can be allowed: write host:port or a network")
    name, port = name.strip("[]").lower(), int(port_text)
    try:
        return [AllowedAddress(ip_network(name), port=port)]
    except ValueError:
        if name == "localhost":
            return [AllowedAddress(ip_network(text), port=port) for text in ("127.0.0.1", "::1")]
        return [AllowedAddress(None, name, port)]


def forbidden(address: str, port: int = 0, allow: Collection[AllowedAddress] = (), host: str = "") -> bool:
    """True when nothing may connect to this address: it is not public, and the operator does not allow it.

    `allow` comes from the operator's file only, never from what a reader or a publisher can write.
    """
    try:
        found: IPv4Address | IPv6Address = ip_address(address.split("%", maxsplit=1)[0])
    except ValueError:
        return True
    if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    if any(allowed.covers(found, port, host.lower()) for allowed in allow):
        return False
    if not found.is_global or found.is_multicast:
        return True
    return any(found in network for network in _DENIED if network.version == found.version)


def guarded_connector(
    *,
    allow: Collection[AllowedAddress] = (),
    ports: Collection[int] | None = None,
    **options: Any,
) -> aiohttp.TCPConnector:
    """A connector that refuses forbidden addresses, and ports that are not among `ports` (None: all are fine).

    A port that the operator names in `allow` is fine too. `options` go to `aiohttp.TCPConnector`. Call it inside a
    running event loop.
    """

    def guarded_socket(info: tuple[Any, ...]) -> socket.socket:
        family, kind, protocol, _, place = info
        address, port = str(place[0]), int(place[1])
        made = _attempt.get()
        host = made.host if made is not None else ""
        named = any(allowed.port == port and not forbidden(address, port, (allowed,), host) for allowed in allow)
        if forbidden(address, port, allow, host) or not (ports is None or port in ports or named):
            if made is not None:
                made.blocked.append(f"{address} port {port}")
            raise SsrfBlocked(address, port)
        return socket.socket(family, kind, protocol)

    return aiohttp.TCPConnector(socket_factory=guarded_socket, **options)
