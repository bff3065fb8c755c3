"""The `Link` header of an answer (RFC 8288), as far as WebSub needs it: the hub, and the feed's own name. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urljoin, urlsplit

__all__ = ["absolute", "hub_and_self"]

_LINK = re.compile(r"<([^<>]{1,2048})>((?:\s*;\s*[a-zA-Z0-9*_-]+(?:\s*=\s*(?:\"[^\"]*\"|[^\s\",;]+))?)*)")
_RELATION = re.compile(r"(?i);\s*rel\s*=\s*(?:\"([^\"]*)\"|([^\s\",;]+))")
_LONGEST = 16_384


def hub_and_self(lines: Iterable[str], base: str) -> tuple[str, str]:
    """The first address related as `hub` and the first as `self`, absolute; "" for what is not named.

    Addresses are joined to `base`, where the answer came from. Only http and https count.
    """
    found = {"hub": "", "self": ""}
    for line in lines:
        for link in _LINK.finditer(line[:_LONGEST]):
            relation = _RELATION.search(link[2])
            for name in (relation[1] or relation[2] or "").lower().split() if relation is not None else ():
                if name in found and not found[name]:
                    found[name] = absolute(link[1], base)
    return found["hub"], found["self"]


def absolute(address: str, base: str) -> str:
    """The address as it is written, joined to the base; "" when it is not http or https.

    Nothing is cleaned: a hub knows a feed by exactly these letters.
    """
    try:
        joined = urljoin(base, address.strip())
        parts = urlsplit(joined)
        _ = parts.port
    except ValueError:
        return ""
    return joined if parts.scheme in ("http", "https") and parts.hostname and len(joined) <= 2_048 else ""
