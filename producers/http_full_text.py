"""The whole text of an article from its page, for feeds that give summaries. Polite to pages: robots.txt is honoured.

A feed is published for machines, and is polled without asking robots.txt; an article page is not, so it is. Pages of
one host are asked one at a time, with the crawl delay that it wants or a second between them. Whatever goes wrong, the
article keeps the text that its feed gave.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit

from protego import Protego

from producers.better_text import better_text
from producers.fetch_answer import Fetched, FetchFailed, Request
from producers.http_fetch import HttpFetcher

__all__ = ["FullText", "PageReader"]

_ROBOTS_KEPT = timedelta(hours=24)  # RFC 9309, 2.4
_MOST_HOSTS = 2_000
_MOST_DELAY = 30.0  # seconds; a host that wants more is not asked for pages.
_LEAST_DELAY = 1.0


class PageReader(Protocol):
    """Takes the text of an article out of its page."""

    async def text_of(self, body: bytes, url: str) -> str:
        """The article's text, "" when the page has none."""


@dataclass(slots=True)
class _Host:
    rules: Protego | None
    read: datetime
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    next_at: float = 0.0


class FullText:
    """Fetches pages over the feeds' own fetcher, with the same limits."""

    def __init__(self, fetcher: HttpFetcher, reader: PageReader, agent: str) -> None:
        self._fetcher, self._reader = fetcher, reader
        self._agent = agent.partition("/")[0]
        self._hosts: OrderedDict[str, _Host] = OrderedDict()

    async def text(self, url: str, summary: str, now: datetime) -> str:
        """The better one of the page's text and the summary."""
        host = await self._host(url, now)
        if host.rules is not None and not host.rules.can_fetch(url, self._agent):
            return summary
        delay = float((host.rules.crawl_delay(self._agent) if host.rules is not None else None) or _LEAST_DELAY)
        if delay > _MOST_DELAY:
            return summary
        async with host.turn:
            loop = asyncio.get_running_loop()
            await asyncio.sleep(max(0.0, host.next_at - loop.time()))
            host.next_at = loop.time() + max(delay, _LEAST_DELAY)
            page = await self._fetcher.fetch(Request(url=url), now)
        if not isinstance(page, Fetched) or "html" not in page.content_type.lower():
            return summary
        return better_text(summary, await self._reader.text_of(page.body, page.url))

    async def _host(self, url: str, now: datetime) -> _Host:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        host = self._hosts.get(origin)
        if host is None or now - host.read > _ROBOTS_KEPT:
            host = self._hosts[origin] = _Host(await self._rules(origin, now), now)
            while len(self._hosts) > _MOST_HOSTS:
                self._hosts.popitem(last=False)
        return host

    async def _rules(self, origin: str, now: datetime) -> Protego | None:
        """The host's robots.txt. None allows all: RFC 9309 says so of 4xx; an unreachable one forbids all."""
        answer = await self._fetcher.fetch(Request(url=f"{origin}/robots.txt"), now)
        if isinstance(answer, Fetched):
            return Protego.parse(answer.body[:500_000].decode("utf-8", "replace"))
        unreachable = isinstance(answer, FetchFailed) and not answer.reason.startswith("4")
        return Protego.parse("User-agent: *\nDisallow: /") if unreachable else None
