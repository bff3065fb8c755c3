"""Which addresses webhooks may go to, as far as that can be seen without a look-up. Sends nothing.

What a name leads to is judged when it is connected to, by `runtime.guarded_connector`.
"""

from __future__ import annotations

from collections.abc import Collection
from ipaddress import IPv4Network, IPv6Network, ip_address
from urllib.parse import urlsplit

from runtime.guarded_connector import AllowedAddress, forbidden

__all__ = ["PORTS", "is_named", "never_called"]

PORTS = (443, 8443)


def is_named(host: str, port: int, allow: Collection[AllowedAddress]) -> bool:
    """True when the operator's list names this very place, so that plain http is allowed too."""
    return any(
        allowed.port in (0, port) and (allowed.host == host.lower() or _inside(host, allowed.network))
        for allowed in allow
    )


def never_called(url: str, allow: Collection[AllowedAddress]) -> str:
    """Why nothing will ever be sent to this address, "" when something may be."""
    parts = urlsplit(url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    literal = _literal(host)
    if parts.scheme != "https" and not is_named(host, port, allow):
        return "is never called: plain http is only for an address that `webhook.allow` lists"
    # What a name leads to may be in the list, so of a name only a port that stands nowhere is known to be refused.
    listed = [one for one in allow if one.port == port and (not literal or is_named(host, port, (one,)))]
    if port not in PORTS and not listed:
        usual = " or ".join(map(str, PORTS))
        return f"is never called: port {port} is not {usual}, and `webhook.allow` does not list it"
    if literal and forbidden(literal, port, allow, host):
        return "is never called: it is in our own network, and `webhook.allow` does not list it"
    return ""


def _literal(host: str) -> str:
    try:
        return str(ip_address("127.0.0.1" if host.lower() == "localhost" else host))
    except ValueError:
        return ""


def _inside(host: str, network: IPv4Network | IPv6Network | None) -> bool:
    if network is None:
        return False
    if host.lower() == "localhost":
        return network.is_loopback
    try:
        found = ip_address(host)
    except ValueError:
        return False
    return found.version == network.version and found in network
