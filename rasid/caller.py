"""Who a request is counted for: the address it came from, or the one that a proxy of ours says it came from.

It is for rates only, never for access. Of an IPv6 address the first half counts: the other half is a home's to choose.
"""

from __future__ import annotations

from collections.abc import Iterable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

__all__ = ["Network", "caller_of", "networks"]

Network = IPv4Network | IPv6Network
_MOST_HOPS = 20


def networks(written: Iterable[str]) -> tuple[Network, ...]:
    """Addresses and networks as networks.

    Raises:
        ValueError: one of them is neither.
    """
    return tuple(ip_network(one) for one in written)


def caller_of(remote: str, forwarded: str, proxies: tuple[Network, ...]) -> str:
    """The caller of a request from `remote`, whose X-Forwarded-For headers are `forwarded`, joined with commas.

    A header is believed only of our proxies, and only as far as they wrote it: from the right, the first address that
    is no proxy of ours. What stands left of it may be invented.
    """
    address = _address(remote)
    if address is None:
        return remote
    for hop in reversed(forwarded.split(",")[-_MOST_HOPS:]):
        if not any(address in network for network in proxies):
            break
        before = _address(hop.strip())
        if before is None:
            break
        address = before
    return str(address if address.version == 4 else IPv6Network((address, 64), strict=False))


def _address(written: str) -> IPv4Address | IPv6Address | None:
    try:
        found = ip_address(written.partition("%")[0])
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found
