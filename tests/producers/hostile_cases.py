"""What hostile, broken and merely odd servers do, and what is expected of a poll: one row a case, with its policy."""

# ruff: noqa: E501 - a row of a table reads better unbroken.

from __future__ import annotations

import asyncio
import gzip
import itertools
import zlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from producers.feed_state import Health
from tests.producers.feed_texts import RUSSIAN, TITLES, atom, item, items, rss
from tests.producers.hostile_server import Answer, Hit, http

__all__ = ["CASES", "Case", "Expected"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What one poll must come to; None is not looked at."""

    new: int | tuple[int, ...] | None = None
    updated: int | None = 0
    health: Health | tuple[Health, ...] | None = Health.OK
    reason: str = ""  # part of the reason
    titles: tuple[str, ...] | None = None
    at_least: float = 0.0  # seconds to the next poll
    at_most: float = 200_000.0
    url: str = ""  # the end of the address the feed has afterwards
    disabled: bool = False
    links: tuple[str, ...] | None = None
    dates: tuple[str | None, ...] | None = None
    flags: tuple[str, ...] = ()
    conditional: bool | None = None  # whether this poll's request was conditional


@dataclass(frozen=True, slots=True)
class Case:
    """A case: its name, the rule it holds us to, what is served at /feed (or by path), and what each poll comes to."""

    name: str
    policy: str
    answer: Answer | dict[str, Answer]
    polls: tuple[Expected, ...]


FIVE = Expected(new=5, titles=TITLES[:5])
SOME = Expected(new=5)
NONE = Expected(new=0)
DEAF = Expected(new=0, health=Health.NOT_A_FEED, reason="not a feed")


def bad(health: Health | tuple[Health, ...], reason: str = "", **more: object) -> Expected:
    return Expected(new=0, health=health, reason=reason, **more)  # type: ignore[arg-type]


def always(answer: bytes) -> Answer:
    return lambda _hit: answer


def in_turn(*answers: bytes) -> Answer:
    return lambda hit: answers[min(hit.number, len(answers)) - 1]


def conditional(body: str, etag: str, modified: str = "") -> Answer:
    """304 only when both validators come back byte for byte."""

    def answer(hit: Hit) -> bytes:
        if hit.headers.get("if-none-match") == etag and hit.headers.get("if-modified-since", "") == modified:
            return http(status="304 Not Modified", kind="", ETag=etag)
        return http(body, ETag=etag, **({"Last_Modified": modified} if modified else {}))

    return answer


def _served(hit: Hit, first: str, later: str, etag: str) -> bytes:
    return http(first if hit.number == 1 else later, ETag=etag)


def _liar(hit: Hit) -> bytes:
    if "if-none-match" in hit.headers:
        return http(status="304 Not Modified", kind="", ETag='"x"')
    return http(rss(items(5 if hit.number == 1 else 6)), ETag='"x"')


def _jitter(hit: Hit) -> bytes:
    turned = items(5)[hit.number % 5 :] + items(5)[: hit.number % 5]
    return http(rss(turned, channel=f"<lastBuildDate>{hit.number}</lastBuildDate><!-- {hit.number} -->"))


def _polite_only(hit: Hit) -> bytes:
    agent = hit.headers.get("user-agent", "")
    return http(rss()) if "/" in agent and "+http" in agent else http("go away", "403 Forbidden")


def _ahead(seconds: int) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(seconds=seconds), usegmt=True)


def moved(status: str, to: str, **headers: str) -> Answer:
    return lambda hit: http(status=status, Location=to.replace("BASE", hit.base), **headers)


OK = always(http(rss(), ETag='"a"'))
NOT_THERE = (Health.FORBIDDEN_ADDRESS,)


def ssrf(name: str, target: str) -> Case:
    policy = "No redirect leads into our own network: the address is refused before any connection."
    return Case(
        f"ssrf/{name}", policy, moved("302 Found", target), (bad(Health.FORBIDDEN_ADDRESS, "forbidden address"),)
    )


async def _drip(hit: Hit) -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n"
    for byte in itertools.cycle(rss().encode()):
        yield bytes([byte])
        await asyncio.sleep(0.02)


async def _slow_headers(hit: Hit) -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    for n in itertools.count():
        yield b"X-%d: y\r\n" % n
        await asyncio.sleep(0.05)


async def _silent(hit: Hit) -> AsyncIterator[bytes]:
    yield http(rss())[:300]
    await asyncio.Event().wait()


async def _endless(hit: Hit) -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n<rss><channel>"
    part = "".join(items(200)).encode()
    while True:
        yield part


async def _long_declared(hit: Hit) -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\nContent-Length: 5000000000\r\n\r\n"
    while True:
        yield b"x" * 65_536


async def _reset(hit: Hit) -> AsyncIterator[bytes]:
    for _ in range(0):
        yield b""


def _raw(text: str | bytes) -> Answer:
    async def answer(hit: Hit) -> AsyncIterator[bytes]:
        yield text.encode() if isinstance(text, str) else text

    return answer


ZEROES = gzip.compress(b" " * 60_000_000, 9)
GOOD = rss().encode()


def coded(body: bytes, coding: str) -> Answer:
    return always(http(body, ETag='"z"', Content_Encoding=coding))


def _raw_deflate(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


HTTP = (
    Case(
        "http/ok",
        "Validators go back byte for byte; 304 brings nothing and is not parsed.",
        conditional(rss(), '"v1"', "Tue, 24 Nov 2026 08:00:00 GMT"),
        (FIVE, Expected(new=0, conditional=True)),
    ),
    Case("http/weak-etag", "A weak ETag is opaque.", conditional(rss(), 'W/"abc-gzip"'), (FIVE, NONE)),
    Case("http/bare-etag", "An ETag without quotes is opaque too.", conditional(rss(), "abc"), (FIVE, NONE)),
    Case(
        "http/odd-date",
        "A Last-Modified that is no date goes back as it came.",
        conditional(rss(), '"a"', "yesterday"),
        (FIVE, NONE),
    ),
    Case(
        "http/etag-stuck",
        "A 200 with a body is parsed whatever its ETag says.",
        lambda hit: _served(hit, rss(items(5)), rss(items(6)), '"same"'),
        (FIVE, Expected(new=1)),
    ),
    Case(
        "http/304-liar",
        "After some answers `not modified` a full GET finds what they hid.",
        _liar,
        (FIVE, NONE, NONE, NONE, Expected(new=1, conditional=False)),
    ),
    Case("http/304-unasked", "304 to an unconditional request is an error.", in_turn(http(status="304 Not Modified")),
         (bad(Health.BROKEN, "304"),)),
    Case("http/no-validators", "An equal body is not parsed again.", always(http(rss())), (FIVE, NONE)),
    Case("http/body-jitter", "Dates, comments and order of a document are no news.", _jitter, (SOME, NONE, NONE)),
    Case("http/429-seconds", "Retry-After in seconds is kept, and the feed too.",
         in_turn(http(status="429 Too Many Requests", Retry_After="3600"), http(rss())),
         (bad(Health.RATE_LIMITED, "429", at_least=3600), FIVE)),
    Case("http/429-date", "Retry-After as a date is kept.",
         lambda _hit: http(status="429 Too Many Requests", Retry_After=_ahead(7_200)),
         (bad(Health.RATE_LIMITED, "429", at_least=7_100),)),
    Case("http/429-alone", "429 without a time slows us down.", always(http(status="429 Too Many Requests")),
         (bad(Health.RATE_LIMITED, "429", at_least=600),)),
    Case("http/503-retry-after", "503 with Retry-After is kept, and items come afterwards.",
         in_turn(http(status="503 Service Unavailable", Retry_After="3600"), http(rss())),
         (bad(Health.RATE_LIMITED, "503", at_least=3600), FIVE)),
    Case("http/503-plain", "503 alone is a server error.", always(http(status="503 Service Unavailable")),
         (bad(Health.SERVER_ERROR, "503"),)),
    Case("http/retry-after-huge", "Nobody silences a feed for thirty years.",
         always(http(status="429 Too Many Requests", Retry_After="999999999")),
         (bad(Health.RATE_LIMITED, at_least=3_600, at_most=7 * 86_400),)),
    Case("http/retry-after-garbage", "A Retry-After that says nothing leaves our own backoff.",
         always(http(status="429 Too Many Requests", Retry_After="soon")),
         (bad(Health.RATE_LIMITED, at_least=60, at_most=90_000),)),
    Case("http/retry-after-past", "A date in the past is no wait.",
         always(http(status="429 Too Many Requests", Retry_After="Tue, 01 Jan 2019 00:00:00 GMT")),
         (bad(Health.RATE_LIMITED, at_least=60, at_most=90_000),)),
    Case("http/410-gone", "410 disables the feed at once, and it is not asked again.",
         in_turn(http(status="410 Gone"), http(rss())),
         (bad(Health.GONE, "410", disabled=True), bad(Health.GONE, disabled=True))),
    Case("http/404", "404 is an error that is tried again, rarely.", in_turn(http(status="404 Not Found"), http(rss())),
         (bad(Health.NOT_FOUND, "404", at_least=600), FIVE)),
    Case("http/500-with-feed", "Items are not taken from an error.", always(http(rss(), "500 Internal Server Error")),
         (bad(Health.SERVER_ERROR, "500"),)),
    Case("http/backoff-grows", "Each failure in a row lengthens the wait, none ends it.",
         always(http(status="500 Internal Server Error")),
         (bad(Health.SERVER_ERROR, at_most=1_000), bad(Health.SERVER_ERROR, at_least=700),
          bad(Health.SERVER_ERROR, at_least=900))),
    Case("http/403-ua", "We say who we are and where to complain.", _polite_only, (FIVE,)),
    Case("http/403", "403 means that we are not wanted: asked rarely, never in a loop.",
         always(http("no", "403 Forbidden")), (bad(Health.BLOCKED, "403", at_least=1_200),)),
    Case("http/403-challenge", "A challenge page is named as one.",
         always(http("<html>", "403 Forbidden", "text/html", cf_mitigated="challenge")),
         (bad(Health.BLOCKED, "challenge"),)),
    Case("http/401", "401 is a block, not a broken feed.", always(http(status="401 Unauthorized")),
         (bad(Health.BLOCKED, "401"),)),
    Case("http/451", "451 is a block.", always(http(status="451 Unavailable For Legal Reasons")),
         (bad(Health.BLOCKED, "451"),)),
    Case("http/200-empty", "An empty body is an error, and its validators are not kept.",
         in_turn(http(b"", ETag='"e"'), http(rss(), ETag='"e"')),
         (bad(Health.BROKEN, "empty"), Expected(new=5, conditional=False))),
    Case("http/204", "No content is no feed.", always(b"HTTP/1.1 204 No Content\r\n\r\n"), (bad(Health.BROKEN, "204"),)),
    Case("http/206-partial", "Part of a feed that nobody asked for is an error, and its validators are not kept.",
         in_turn(http(GOOD[:600], "206 Partial Content", ETag='"p"'), http(rss(), ETag='"p"')),
         (bad(Health.BROKEN, "206"), Expected(new=5, conditional=False))),
    Case("http/cache-no-store", "What forbids caching does not ask for a poll every second.",
         always(http(rss(), Cache_Control="no-store", Expires="0", Pragma="no-cache")),
         (Expected(new=5, at_least=240),)),
    Case("http/ttl-hints", "Hints count within our own bounds; skipping all hours does not stop a feed.",
         always(http(rss(channel="<ttl>60</ttl><skipHours>" + "".join(f"<hour>{n}</hour>" for n in range(24))
                         + "</skipHours>"))), (Expected(new=5, at_least=240, at_most=12_000),)),
    Case("http/max-age-year", "A year of max-age does not silence a feed.",
         always(http(rss(), Cache_Control="max-age=31536000")), (Expected(new=5, at_most=12_000),)),
    Case("http/teapot", "Any other error is an error.", always(http(status="418 I'm a teapot")),
         (bad(Health.BROKEN, "418"),)),
)  # fmt: skip

REDIRECT = (
    Case("redirect/301-moved", "A permanent redirect is stored after it has stood for several polls, not before.",
         {"/feed": moved("301 Moved Permanently", "/ok"), "/ok": OK},
         (Expected(new=5, url="/feed"), Expected(new=0, url="/feed"), Expected(new=0, url="/ok"))),
    Case("redirect/308-moved", "308 is as 301.",
         {"/feed": moved("308 Permanent Redirect", "BASE/ok"), "/ok": OK},
         (Expected(new=5, url="/feed"), Expected(new=0, url="/feed"), Expected(new=0, url="/ok"))),
    Case("redirect/302-stays", "A temporary redirect is never stored.",
         {"/feed": moved("302 Found", "/ok"), "/ok": OK}, (Expected(new=5),) + (Expected(new=0, url="/feed"),) * 4),
    Case("redirect/307-stays", "307 is as 302.",
         {"/feed": moved("307 Temporary Redirect", "/ok"), "/ok": OK},
         (Expected(new=5),) + (Expected(new=0, url="/feed"),) * 4),
    Case("redirect/301-then-302", "Only the leading run of permanent hops is stored.",
         {"/feed": moved("301 Moved Permanently", "/half"), "/half": moved("302 Found", "/ok"), "/ok": OK},
         (Expected(new=5),) + (Expected(new=0),) * 2 + (Expected(new=0, url="/half"),)),
    Case("redirect/302-then-301", "A permanent hop behind a temporary one is not stored.",
         {"/feed": moved("302 Found", "/half"), "/half": moved("301 Moved Permanently", "/ok"), "/ok": OK},
         (Expected(new=5),) + (Expected(new=0, url="/feed"),) * 4),
    Case("redirect/301-changing", "A permanent redirect that leads elsewhere each time is not stored.",
         {"/feed": lambda hit: http(status="301 Moved Permanently", Location=f"/ok?{hit.number}"), "/ok": OK},
         (Expected(new=5),) + (Expected(new=0, url="/feed"),) * 4),
    Case("redirect/301-to-html", "A feed is not replaced by an address that is no feed.",
         {"/feed": moved("301 Moved Permanently", "/home"), "/home": always(http("<!doctype html><html>", kind="text/html"))},
         (bad(Health.NOT_A_FEED, "HTML", url="/feed"),) * 5),
    Case("redirect/loop", "A circle is noticed.", {"/feed": moved("302 Found", "/b"), "/b": moved("302 Found", "/feed")},
         (bad(Health.REDIRECT, "circle"),)),
    Case("redirect/chain", "A chain ends at the limit.",
         {f"/{n}" if n else "/feed": moved("302 Found", f"/{n + 1}") for n in range(31)}, (bad(Health.REDIRECT, "5"),)),
    Case("redirect/no-location", "A redirect to nowhere is an error.", always(http(status="301 Moved Permanently")),
         (bad(Health.REDIRECT, "Location"),)),
    Case("redirect/bad-location", "An address that is none is an error.", moved("302 Found", "http://[::1"),
         (bad((Health.REDIRECT, Health.FORBIDDEN_ADDRESS)),)),
    Case("redirect/fragment", "A fragment in a redirect is ours to drop.",
         {"/feed": moved("302 Found", "/ok#top"), "/ok": OK}, (FIVE,)),
    Case("redirect/raw-utf8", "Letters in a Location are encoded.",
         {"/feed": lambda _hit: http(status="302 Found", Location="/خبر"),
          "/%D8%AE%D8%A8%D8%B1": OK}, (FIVE,)),
)  # fmt: skip

SSRF = (
    ssrf("metadata", "http://169.254.169.254/latest/meta-data/"),
    ssrf("localhost", "http://localhost:1/"),
    ssrf("loopback", "http://127.0.0.1:1/"),
    ssrf("loopback-other", "http://127.9.9.9:1/"),
    ssrf("protocol-relative", "//127.0.0.1:1/"),
    ssrf("decimal", "http://2130706433:1/"),
    ssrf("hexadecimal", "http://0x7f000001:1/"),
    ssrf("short", "http://127.1:1/"),
    ssrf("ipv6", "http://[::1]:1/"),
    ssrf("mapped", "http://[::ffff:127.0.0.1]:1/"),
    ssrf("nat64", "http://[64:ff9b::7f00:1]:1/"),
    ssrf("zero", "http://0.0.0.0:1/"),
    ssrf("userinfo", "http://news.example@127.0.0.1:1/"),
    ssrf("private", "http://10.0.0.1/"),
    ssrf("shared-range", "http://100.64.0.1/"),
    ssrf("unique-local", "http://[fd00::1]/"),
    ssrf("file", "file:///etc/passwd"),
    ssrf("gopher", "gopher://127.0.0.1:1/_x"),
    ssrf("ftp", "ftp://127.0.0.1/feed"),
    ssrf("data", "data:text/xml,<rss/>"),
)

TRANSPORT = (
    Case("transport/slow-drip", "The deadline is for the whole, not for each byte.", _drip,
         (bad(Health.UNREACHABLE, "not done within"),)),
    Case("transport/slow-headers", "The header has a deadline.", _slow_headers, (bad(Health.UNREACHABLE),)),
    Case("transport/silent", "A server that falls silent costs no more than the deadline.", _silent,
         (bad(Health.UNREACHABLE),)),
    Case("transport/endless", "An endless body ends at the size limit.", _endless, (bad(Health.BROKEN, "larger"),)),
    Case("transport/big-declared", "Five gigabytes are refused on the header alone.", _long_declared,
         (bad(Health.BROKEN, "5000000000"),)),
    Case("transport/gzip-bomb", "Inflating stops at the size limit.", coded(ZEROES, "gzip"),
         (bad(Health.BROKEN, "larger"),)),
    Case("transport/gzip-bomb-2", "So it does in two layers.", coded(gzip.compress(ZEROES), "gzip, gzip"),
         (bad(Health.BROKEN, "larger"),)),
    Case("transport/three-codings", "Three codings are none of a feed's.", coded(GOOD, "gzip, gzip, gzip"),
         (bad(Health.BROKEN, "coding"),)),
    Case("transport/gzip-ok", "gzip is read.", coded(gzip.compress(GOOD), "gzip"), (FIVE, NONE)),
    Case("transport/deflate-zlib", "deflate is read as the standard says.", coded(zlib.compress(GOOD), "deflate"),
         (FIVE,)),
    Case("transport/deflate-raw", "deflate is read as many send it.", coded(_raw_deflate(GOOD), "deflate"), (FIVE,)),
    Case("transport/gzip-members", "gzip in two members is one body.",
         coded(gzip.compress(GOOD[:500]) + gzip.compress(GOOD[500:]), "gzip"), (FIVE,)),
    Case("transport/gzip-claimed", "A plain body that claims gzip is read plainly.", coded(GOOD, "gzip"),
         (Expected(new=5),)),
    Case("transport/gzip-truncated", "A cut body gives whole items at most, and no validators.",
         in_turn(http(gzip.compress(GOOD)[:-60], ETag='"t"', Content_Encoding="gzip"), http(rss(), ETag='"t"')),
         (Expected(new=(0, 1, 2, 3, 4), health=Health.BROKEN), Expected(new=None, conditional=False))),
    Case("transport/gzip-garbage", "Damaged compression is an error.",
         coded(gzip.compress(GOOD)[:200] + b"\xff" * 300, "gzip"),
         (Expected(new=(0, 1, 2, 3, 4), health=Health.BROKEN),)),
    Case("transport/length-short", "What HTTP delimits is parsed.",
         _raw(b"HTTP/1.1 200 OK\r\nContent-Length: 700\r\n\r\n" + GOOD), (Expected(new=(0, 1, 2, 3, 4), health=(Health.OK, Health.BROKEN)),)),
    Case("transport/length-long", "A body that breaks off gives no validators.",
         lambda hit: _raw(b'HTTP/1.1 200 OK\r\nETag: "l"\r\nContent-Length: 9000\r\n\r\n' + GOOD[:-400])(hit)
         if hit.number == 1 else http(rss(), ETag='"l"'),
         (Expected(new=(3, 4), health=Health.BROKEN), Expected(new=(1, 2), conditional=False))),
    Case("transport/close-delimited", "A body that ends with the connection is whole.",
         _raw(b"HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n" + GOOD), (FIVE,)),
    Case("transport/chunked", "Chunks are put together.",
         _raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
              + b"".join(b"%x\r\n%s\r\n" % (len(GOOD[n : n + 99]), GOOD[n : n + 99]) for n in range(0, len(GOOD), 99))
              + b"0\r\n\r\n"), (FIVE,)),
    Case("transport/chunk-garbage", "Invalid chunk sizes are an error.",
         _raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n" + GOOD),
         (Expected(new=None, health=(Health.BROKEN, Health.UNREACHABLE)),)),
    Case("transport/huge-header", "A header of a megabyte is an error.",
         _raw(b"HTTP/1.1 200 OK\r\nX-Big: " + b"a" * 1_000_000 + b"\r\n\r\n" + GOOD), (bad(Health.BROKEN),)),
    Case("transport/reset", "A connection that closes without a word is an error.", _reset, (bad(Health.UNREACHABLE),)),
    Case("transport/no-http", "What is no HTTP is an error.", _raw(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"),
         (bad((Health.BROKEN, Health.UNREACHABLE)),)),
    Case("transport/bad-length", "A length that is no number is an error.",
         _raw(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n" + GOOD),
         (bad((Health.BROKEN, Health.UNREACHABLE)),)),
)  # fmt: skip

PAGE = "<!DOCTYPE html><html><head><title>خطأ</title></head><body><p>عذرا</p></body></html>"


def json_feed(count: int) -> str:
    entries = (
        f'{{"id": "{n}", "url": "https://news.example/{n}", "title": "{TITLES[n]}", "content_text": "AT&T <b> {n}"}}'
        for n in range(count)
    )
    return f'{{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [{", ".join(entries)}]}}'


NOT_A_FEED = (
    Case("notfeed/html-200", "An error page is no healthy feed; what was good before stays.",
         in_turn(http(rss(), ETag='"n"'), http(PAGE, kind="text/html", ETag='"h"'), http(rss(), ETag='"n"')),
         (FIVE, Expected(new=0, health=Health.NOT_A_FEED, reason="HTML", conditional=True),
          Expected(new=0, conditional=True))),
    Case("notfeed/html-as-rss", "What a page claims to be does not matter.", always(http(PAGE)), (DEAF,)),
    Case("notfeed/xhtml", "XHTML is a page.", always(http(
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>')), (DEAF,)),
    Case("notfeed/page-with-rss", "A page that shows a feed's source is a page.",
         always(http(f"<html><body><pre>{rss()}</pre></body></html>")), (DEAF,)),
    Case("notfeed/feed-as-octet", "A feed is a feed under any type.",
         always(http(rss(), kind="application/octet-stream", Content_Disposition="attachment")), (FIVE,)),
    Case("notfeed/feed-as-html", "Even as a page.", always(http(rss(), kind="text/html")), (FIVE,)),
    Case("notfeed/binary", "A picture is no feed.", always(http(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)), (DEAF,)),
    Case("notfeed/sitemap", "A sitemap is named as one.",
         always(http('<?xml version="1.0"?><urlset><url><loc>https://a.example</loc></url></urlset>')),
         (Expected(new=0, health=Health.NOT_A_FEED, reason="sitemap"),)),
    Case("notfeed/json", "JSON that is no feed is named.", always(http('{"error": "not found"}', kind="application/json")),
         (Expected(new=0, health=Health.NOT_A_FEED, reason="JSON"),)),
    Case("notfeed/words", "A sentence is no feed.", always(http("Service temporarily unavailable.", kind="text/plain")),
         (DEAF,)),
    Case("notfeed/empty-feed", "A feed without items is a healthy feed.", always(http(rss([]))),
         (Expected(new=0, health=Health.EMPTY),)),
    Case("notfeed/json-feed", "JSON Feed is a feed, and its known items are known.",
         lambda hit: http(json_feed(4 + hit.number), kind="application/feed+json"),
         (FIVE, Expected(new=1), Expected(new=1))),
    Case("notfeed/atom", "Atom is a feed.", always(http(atom())), (FIVE, NONE)),
    Case("notfeed/rdf", "RSS 1.0 is a feed.", always(http(
        '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>t</title></channel>'
        + "".join(f'<item rdf:about="https://news.example/{n}"><title>{title}</title>'
                  f"<link>https://news.example/{n}</link></item>" for n, title in enumerate(TITLES[:5]))
        + "</rdf:RDF>")), (FIVE,)),
)  # fmt: skip

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)
XML = (
    Case("xml/laughs", "Entities do not multiply.", always(http(rss([item(0, title="&j;")], head=LAUGHS))),
         (Expected(new=1),)),
    Case("xml/quadratic", "A large entity is not repeated.",
         always(http(rss([item(0, title="&a;" * 500)], head=f'<!DOCTYPE rss [<!ENTITY a "{"x" * 100_000}">]>'))),
         (Expected(new=1),)),
    Case("xml/xxe-file", "No file is read.",
         always(http(rss([item(0, title="&x;")], head='<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'))),
         (Expected(new=1, titles=("&x;",)),)),
    Case("xml/own-entity", "An entity that a document declares is read.",
         always(http(rss([item(0, title="&co; قطر")], head='<!DOCTYPE rss [<!ENTITY co "وكالة">]>'))),
         (Expected(new=1, titles=("وكالة قطر",)),)),
    Case("xml/deep-nesting", "A tower of elements costs its item, not the feed.",
         always(http(rss([item(0, text="<i>" * 200_000), *items(4, 1)]))), (FIVE,)),
    Case("xml/attributes", "A tag with 50,000 attributes costs little.",
         always(http(rss([item(0, extra=f"<x {' '.join(f'a{n}=1' for n in range(50_000))}/>"), *items(4, 1)]))),
         (FIVE,)),
    Case("xml/bad-xml", "Bare ampersands, unknown entities and unclosed tags lose nothing.",
         always(http(rss([item(0, text="a & b &nbsp; c < d"), item(1, text="<br>x"), item(2, text="&foo;"), *items(2, 3)]))),
         (FIVE,)),
    Case("xml/truncated", "The whole items of a cut document count, the cut one waits.",
         in_turn(http(rss()[: rss().index(TITLES[3]) + 20]), http(rss())),
         (Expected(new=3, titles=TITLES[:3]), Expected(new=2, titles=TITLES[3:5]))),
    Case("xml/control-characters", "Control characters are dropped.",
         always(http(rss([item(0, title=f"{TITLES[0]}\x00\x08\x1b"), *items(4, 1)]))), (FIVE,)),
    Case("xml/leading-junk", "What stands before the document is skipped.",
         always(http("\n\n<br /><b>Warning</b>: session_start() in /srv/x.php\n" + rss())), (FIVE,)),
    Case("xml/trailing-junk", "What stands behind it too.",
         always(http(rss() + "<script>track()</script>" + rss([item(77)]))), (FIVE,)),
    Case("xml/namespace-odd", "Undeclared prefixes and strange namespaces lose nothing.",
         always(http(rss(items(), channel='<atom:link href="x"/><foo:bar>1</foo:bar>').replace(
             '<rss version="2.0">', '<rss version="2.0" xmlns="http://backend.userland.com/rss2">'))), (FIVE,)),
    Case("xml/surrogates", "An emoji written as two surrogates is an emoji.",
         always(http(rss([item(0, title="نعم &#55357;&#56832;"), item(1, title="لا &#xD83D; لا"), *items(3, 2)]))),
         (Expected(new=5, titles=("نعم 😀", "لا لا", *TITLES[2:5])),)),
    Case("xml/huge-reference", "A reference beyond Unicode is dropped.",
         always(http(rss([item(0, title=f"{TITLES[0]}&#99999999;"), *items(4, 1)]))), (FIVE,)),
    Case("xml/unclosed-cdata", "A section that never ends costs no other item.",
         always(http(rss([*items(4), item(4, text="<![CDATA[ x")]))), (FIVE,)),
    Case("xml/item-in-cdata", "An item inside a text is text.",
         always(http(rss([item(0, text="<![CDATA[<item><title>x</title></item>]]>"), *items(4, 1)]))), (FIVE,)),
    Case("xml/no-item-end", "The next item ends one that has no end.",
         always(http(rss([entry.replace("</item>", "") for entry in items()]))), (FIVE,)),
    Case("xml/no-root", "A channel without its root is read.",
         always(http(rss().split('<rss version="2.0">')[1].replace("</rss>", ""))), (FIVE,)),
    Case("xml/feedparser-raises", "What makes feedparser raise costs at most its item.",
         always(http(rss([item(0, extra="<psc:chapters><psc:chapter title='x'/></psc:chapters>"
                                        "<image><width>a</width></image><georss:polygon>1 x</georss:polygon>"),
                          *items(4, 1)]))), (Expected(new=(4, 5)),)),
)  # fmt: skip


def charset(
    name: str, policy: str, raw: bytes, kind: str = "application/rss+xml", titles: tuple[str, ...] = TITLES[:5]
) -> Case:
    return Case(f"charset/{name}", policy, always(http(raw, kind=kind)), (Expected(new=5, titles=titles),))


def declared(name: str, language: str = "ar", texts: tuple[str, ...] = TITLES[:5]) -> str:
    head = f'<?xml version="1.0" encoding="{name}"?>\n' if name else '<?xml version="1.0"?>\n'
    return rss([item(n, title=text, text=text) for n, text in enumerate(texts)], head=head, language=language)


CHARSET = (
    charset("1256", "The declaration is right.", declared("windows-1256").encode("cp1256")),
    charset("1256-header", "Only the header says it.", declared("").encode("cp1256"), "text/xml; charset=windows-1256"),
    charset("1256-lies-utf8", "A declaration that cannot be right is not believed.",
            declared("utf-8").encode("cp1256")),
    charset("1256-undeclared", "What nobody declares is found by its words.",
            declared("", language="").encode("cp1256")),
    charset("utf8-lies-1256", "Valid UTF-8 wins over the declaration.", declared("windows-1256").encode()),
    charset("utf8-header-latin1", "Valid UTF-8 wins over the header.", declared("utf-8").encode(),
            "text/xml; charset=iso-8859-1"),
    charset("8859-6", "ISO Arabic is read.", declared("iso-8859-6").encode("iso8859-6")),
    charset("utf16-bom", "UTF-16 with a mark is read.", declared("utf-16").encode("utf-16")),
    charset("utf16be", "UTF-16 without a mark is seen.", declared("utf-16").encode("utf-16-be")),
    charset("utf16le-lies", "A UTF-16 document that declares UTF-8 is seen.", declared("utf-8").encode("utf-16-le")),
    charset("utf8-bom", "A byte order mark is in no field.", declared("utf-8").encode("utf-8-sig")),
    charset("koi8-r", "Russian in koi8-r without a word about it.",
            declared("", "ru", RUSSIAN).encode("koi8-r"), titles=RUSSIAN),
    charset("1251-lies", "Russian in windows-1251 that claims UTF-8.",
            declared("utf-8", "ru", RUSSIAN).encode("cp1251"), titles=RUSSIAN),
    charset("unknown-name", "An encoding that nobody knows is not fatal.", declared("x-arabic-mac-7").encode()),
    Case("charset/mixed", "One title in another encoding spoils no other.",
         always(http(declared("utf-8").encode().replace(TITLES[2].encode(), TITLES[2].encode("cp1256")))),
         (Expected(new=5, titles=TITLES[:5]),)),
    Case("charset/bad-byte", "One bad byte spoils one title at most.",
         always(http(declared("utf-8").encode().replace(TITLES[4].encode(), TITLES[4].encode() + b" \xff"))),
         (Expected(new=5, titles=(*TITLES[:4], f"{TITLES[4]} \ufffd")),)),
    Case("charset/latin", "Latin-1 means windows-1252.",
         always(http(rss([item(n, title=f"L’été “{n}” – déjà", text="ça") for n in range(5)], language="fr",
                         head='<?xml version="1.0" encoding="iso-8859-1"?>').encode("cp1252", "replace"))),
         (Expected(new=5, titles=tuple(f"L’été “{n}” – déjà" for n in range(5))),)),
)  # fmt: skip


def _churn(hit: Hit) -> bytes:
    return http(rss([item(n, guid=f"{hit.number}-{n}") for n in range(5)]))


def _tracked(hit: Hit) -> bytes:
    links = [
        f"https://news.example/{n}?utm_source=a&amp;fbclid={hit.number}&amp;at_campaign={hit.number}#x{hit.number}"
        for n in range(5)
    ]
    return http(rss([item(n, guid="", link=link) for n, link in enumerate(links)]))


def _only(*numbers: int) -> bytes:
    return http(rss([item(n) for n in numbers]))


def _undated(*numbers: int) -> bytes:
    return http(rss([item(n, date="") for n in numbers]))


IDENTITY = (
    Case("identity/guid-churn", "New guids on old links are no news.", _churn, (FIVE, NONE, NONE)),
    Case("identity/link-churn", "New links under old guids are no news.",
         lambda hit: http(rss([item(n, link=f"https://news.example/{hit.number}/{n}") for n in range(5)])),
         (FIVE, NONE)),
    Case("identity/link-tracking", "Tracking makes no new link, and is not in ours.", _tracked,
         (Expected(new=5, links=tuple(f"https://news.example/{n}" for n in range(5))), NONE)),
    Case("identity/https", "A site that moves to https repeats nothing.",
         in_turn(http(rss([item(n, guid="", link=f"http://www.news.example/{n}") for n in range(5)])),
                 http(rss([item(n, guid="", link=f"https://news.example/{n}/") for n in range(5)]))), (FIVE, NONE)),
    Case("identity/guid-same", "A guid that all items share identifies none.",
         in_turn(http(rss([item(n, guid="x") for n in range(5)])), http(rss([item(n, guid="x") for n in range(6)])),
                 http(rss([item(n, guid="x") for n in range(7)]))),
         (FIVE, Expected(new=1), Expected(new=1))),
    Case("identity/same-link-all", "A link that all items share identifies none.",
         in_turn(http(rss([item(n, link="https://news.example/") for n in range(5)])),
                 http(rss([item(n, link="https://news.example/") for n in range(6)]))), (FIVE, Expected(new=1))),
    Case("identity/nothing-but-words", "Without guid and link the words identify.",
         in_turn(*[http(rss([item(n, guid="", link="", title="عاجل", date=f"{day} Nov 2026") for n in range(2)]))
                   for day in (1, 2)]), (Expected(new=2), NONE)),
    Case("identity/edited", "A changed title is the next revision of the same article.",
         in_turn(_only(0, 1, 2), http(rss([item(0, title="عنوان معدل"), item(1), item(2)]))),
         (Expected(new=3), Expected(new=0, updated=1))),
    Case("identity/edited-back", "A stale copy that shows the old title is no edit.",
         in_turn(_only(0), http(rss([item(0, title="عنوان معدل")])), _only(0), http(rss([item(0, title="عنوان معدل")]))),
         (Expected(new=1), Expected(new=0, updated=1), NONE, NONE)),
    Case("identity/older-content", "A stale copy between two newer ones repeats and loses nothing.",
         in_turn(_only(0, 1, 2, 3, 4), _only(2, 3, 4, 5, 6), _only(0, 1, 2, 3, 4), _only(2, 3, 4, 5, 6)),
         (Expected(new=5), Expected(new=2), NONE, NONE)),
    Case("identity/old-return", "An item that comes back is no news.",
         in_turn(_only(0, 1), _only(1, 2), _only(1, 2), _only(1, 2), _only(0, 1, 2)),
         (Expected(new=2), Expected(new=1), NONE, NONE, NONE)),
    Case("identity/twice", "An item that stands in the document twice counts once.",
         always(http(rss([*items(), *items()]))), (FIVE, NONE)),
    Case("identity/many-items", "More items than are taken are cut, newest first.",
         always(http(rss([item(n, text="", guid=str(n), title=f"خبر {n}") for n in range(5_000)]))),
         (Expected(new=2_000, flags=("cut",)), NONE)),
    Case("identity/large-item", "A text of 10 MB is cut, its neighbours are not.",
         always(http(rss([item(0, text="خبر " * 1_300_000), *items(4, 1)]))), (FIVE,)),
    Case("identity/gap", "A window without any known item is noticed.",
         in_turn(_undated(*range(5)), _undated(*range(50, 55))), (SOME, Expected(new=5, flags=("gap",)))),
    Case("identity/flood", "A flood of items is taken and flagged.",
         in_turn(_undated(*range(5)), _undated(*range(605))), (SOME, Expected(new=600, flags=("flood",)))),
    Case("identity/reset", "Many items that are older than the last poll are a reset.",
         in_turn(_only(*range(5)), _only(*range(50, 55))), (SOME, Expected(new=5, flags=("reset",)))),
)  # fmt: skip

DATES = (
    Case("dates/moving", "Dates that are always now make no news and no edits.",
         lambda hit: http(rss([item(n, date=f"Tue, 24 Nov 2026 08:00:{hit.number:02} GMT") for n in range(5)])),
         (FIVE, NONE, NONE)),
    Case("dates/forms", "Dates are read in many forms; what cannot be told is none.",
         always(http(rss([item(0, date="Thu,28 Jul 2022 4:35:5 GMT+9"), item(1, date="2026/05/01 12:00:00"),
                          item(2, date="1777636800"), item(3, date="01/05/2026"), item(4, date="٢١ يوليو ٢٠٢٠")]))),
         (Expected(new=5, dates=("2022-07-27T19:35:05+00:00", "2026-05-01T12:00:00+00:00",
                                 "2026-05-01T12:00:00+00:00", None, "2020-07-21T00:00:00+00:00")),)),
)  # fmt: skip

XSS = [
    "خبر <script>alert(1)</script> عاجل",
    "خبر &lt;script&gt;alert(1)&lt;/script&gt; عاجل",
    "خبر <![CDATA[<img src=x onerror=alert(1)>]]> عاجل",
    "خبر &amp;lt;svg onload=alert(1)&amp;gt; عاجل",
    "خبر <![CDATA[<iframe src='javascript:alert(1)'></iframe>]]> عاجل",
]
CONTENT = (
    Case("content/xss", "No active content is in any field, and no item is lost.",
         always(http(rss([item(n, title=title, text=title) for n, title in enumerate(XSS)]))),
         (Expected(new=5, titles=("خبر عاجل",) * 5),)),
    Case("content/links", "Links that run something are dropped, their items kept.",
         always(http(rss([item(n, link=link) for n, link in enumerate(
             ("javascript:alert(1)", "data:text/html,x", "vbscript:x", " JaVaScRiPt:alert(1)", "file:///etc/passwd"))]))),
         (Expected(new=5, links=("",) * 5),)),
    Case("content/relative", "Relative links are made absolute against xml:base, then the feed's address.",
         always(http(rss([item(0, link="/a"), item(1, link="b"), item(2, link="?c=1"), item(3, link="//other.example/d"),
                          item(4, link="e").replace("<item>", '<item xml:base="https://base.example/x/">')]))),
         (Expected(new=5, links=("BASE/a", "BASE/b", "BASE/feed?c=1", "http://other.example/d",
                                 "https://base.example/x/e")),)),
    Case("content/iri-link", "Arabic paths and hosts are encoded, white space in links goes.",
         always(http(rss([item(0, link="\n  https://موقع.example/خبر عاجل \n")]))),
         (Expected(new=1, links=("https://xn--4gbrim.example/%D8%AE%D8%A8%D8%B1%20%D8%B9%D8%A7%D8%AC%D9%84",)),)),
    Case("content/entities", "Entities are read once, or twice where they were written twice.",
         always(http(rss([item(0, title="AT&amp;amp;T"), item(1, title="a &amp;lt; b"), item(2, title="x &lt; y"),
                          item(3, title="&quot;ن&quot;"), item(4, title="<![CDATA[R&D &amp; C]]>")]))),
         (Expected(new=5, titles=("AT&T", "a < b", "x < y", '"ن"', "R&D & C")),)),
    Case("content/bidi", "Marks that turn the line around are dropped.",
         always(http(rss([item(0, title="خبر\u202e عاجل\u2066 جدا\u200f")]))), (Expected(new=1, titles=("خبر عاجل جدا\u200f",)),)),
    Case("content/no-title", "An item without a title is an item.",
         always(http(rss([item(0, title="")]))), (Expected(new=1, titles=("",)),)),
)  # fmt: skip

CASES = (*HTTP, *REDIRECT, *SSRF, *TRANSPORT, *NOT_A_FEED, *XML, *CHARSET, *IDENTITY, *DATES, *CONTENT)
