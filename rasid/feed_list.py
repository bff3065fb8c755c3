"""The feeds that are polled, as values. `feed_list_yaml` and `feed_list_opml` read them from files' texts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import urlsplit

from rasid.article import Source
from rasid.settings import SecretReference

__all__ = ["Feed", "feed_id_for"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One feed: where it is, whose it is, and what its operator wants of it."""

    id: str
    url: str
    source: Source
    language: str = ""  # primary BCP 47 subtag, "" when unknown.
    interval: timedelta | None = None  # fixed by the operator; None lets the poller find it.
    full_text: bool = False
    websub: bool = False  # subscribe at the hub that the feed names.
    tags: tuple[str, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    user_agent: str = ""
    credentials: SecretReference = field(default_factory=SecretReference)  # `user:password`, or a bearer token.
    timezone: str = ""  # IANA name for dates that carry no zone; "" reads them as UTC.
    internal: bool = False  # its address comes from the operator's newsroom setting and may be on loopback.


def feed_id_for(url: str) -> str:
    """An id for a feed that was given by its address alone: host and path in lower case with hyphens."""
    parts = urlsplit(url)
    host = (parts.hostname or "feed").removeprefix("www.").removeprefix("feeds.").removeprefix("rss.")
    words = re.sub(r"(?i)\.(xml|rss|atom|json|php|aspx?)$", "", f"{host}{parts.path}")
    query = f"-{parts.query}" if parts.query else ""
    slug = re.sub(r"[^a-z0-9]+", "-", f"{words}{query}".lower()).strip("-")
    return slug[:64].strip("-") or "feed"
