"""Whose turn it is at a host: so many requests at once, and so long between the starts of two. It asks nobody."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from urllib.parse import urlsplit

__all__ = ["Host", "HostLimits", "HostTurns"]


@dataclass(frozen=True, slots=True)
class HostLimits:
    """How one host is treated: so many requests at once, and so long between the starts of two."""

    at_once: int = 2
    gap: timedelta = timedelta(seconds=1)


@dataclass(slots=True)
class Host:
    """What is under way at one host, and when the next request may start."""

    active: int = 0
    next_start: datetime | None = None


@dataclass(slots=True)
class HostTurns:
    """The hosts by name."""

    limits: HostLimits = HostLimits()
    _hosts: dict[str, Host] = field(default_factory=dict)

    def of(self, url: str) -> Host:
        """The host of this address."""
        return self._hosts.setdefault(_host_of(url), Host())

    def wait(self, host: Host, now: datetime) -> datetime | None:
        """When to ask again for a turn; None when the host may be asked now."""
        if host.active >= self.limits.at_once:
            return now + self.limits.gap / 2 + timedelta(milliseconds=50)
        if host.next_start is not None and host.next_start > now:
            return host.next_start
        return None

    def begin(self, host: Host, now: datetime) -> None:
        """Counts a request that starts now."""
        host.next_start = now + self.limits.gap
        host.active += 1


@lru_cache(maxsize=16_384)
def _host_of(url: str) -> str:
    return (urlsplit(url).hostname or "").lower()
