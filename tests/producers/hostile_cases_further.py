"""Further cases of the hostile server: HTTP's oddities, lies of every layer, and documents that mean two things."""

# ruff: noqa: E501 - a row of a table reads better unbroken.

from __future__ import annotations

import gzip
import itertools
import zlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from producers.feed_state import Health
from tests.producers.feed_texts import TITLES, atom, item, items, rss
from tests.producers.hostile_cases import (
    DEAF,
    FIVE,
    GOOD,
    NONE,
    OK,
    SOME,
    Case,
    Expected,
    always,
    bad,
    charset,
    coded,
    declared,
    in_turn,
    json_feed,
    moved,
    ssrf,
)
from tests.producers.hostile_server import Answer, Hit, http

__all__ = ["FURTHER_CASES"]

FAILS = (Health.BROKEN, Health.UNREACHABLE)
EITHER = (Health.OK, Health.BROKEN, Health.UNREACHABLE)


def raw(*parts: bytes) -> Answer:
    async def answer(_hit: Hit) -> AsyncIterator[bytes]:
        for part in parts:
            yield part

    return answer


def plain(body: bytes = GOOD, *lines: bytes) -> bytes:
    """An answer with these header lines as they stand."""
    return b"\r\n".join([b"HTTP/1.1 200 OK", b"Content-Length: %d" % len(body), *lines]) + b"\r\n\r\n" + body


def chunked(body: bytes, *, end: bytes = b"0\r\n\r\n", extension: bytes = b"") -> bytes:
    pieces = [body[n : n + 500] for n in range(0, len(body), 500)]
    return b"".join(b"%x%s\r\n%s\r\n" % (len(piece), extension, piece) for piece in pieces) + end


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n"


def _by_date_only(hit: Hit) -> bytes:
    when = "Tue, 24 Nov 2026 08:00:00 GMT"
    if hit.headers.get("if-modified-since") == when and "if-none-match" not in hit.headers:
        return http(status="304 Not Modified", kind="")
    return http(rss(), Last_Modified=when)


def _not_modified_with_body(hit: Hit) -> bytes:
    if hit.number == 2:
        return b"HTTP/1.1 304 Not Modified\r\nContent-Length: 2000\r\n\r\n" + b"x" * 2_000
    return http(rss(items(5 if hit.number == 1 else 6)), ETag=f'"{hit.number}"')


def _cookie_wall(hit: Hit) -> bytes:
    if "seen=1" in hit.headers.get("cookie", ""):
        return http(rss())
    return http(status="302 Found", Location="/feed", Set_Cookie="seen=1; Path=/; HttpOnly")


async def _endless_headers(_hit: Hit) -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    while True:
        yield b"X-Flood: yes\r\n" * 1_000


async def _endless_continue(_hit: Hit) -> AsyncIterator[bytes]:
    for _ in itertools.count():
        yield b"HTTP/1.1 100 Continue\r\n\r\n" * 100


async def _endless_redirect(_hit: Hit) -> AsyncIterator[bytes]:
    yield b"HTTP/1.1 302 Found\r\nLocation: /ok\r\n\r\n"
    for _ in range(400):
        yield b"x" * 65_536


def retry(value: str, status: str = "429 Too Many Requests") -> Answer:
    return always(http(status=status, Retry_After=value))


def _in_an_hour(form: str) -> str:
    return (datetime.now(UTC) + timedelta(hours=1)).strftime(form)


HTTP = (
    Case("http/date-only", "Last-Modified alone makes a conditional request.", _by_date_only,
         (FIVE, Expected(new=0, conditional=True))),
    Case("http/304-with-body", "A body behind 304, which no HTTP can tell from the next answer, spoils no poll.", _not_modified_with_body,
         (FIVE, Expected(new=1), NONE)),
    Case("http/etag-new-each-time", "An ETag that changes with every answer is no news.",
         lambda hit: http(rss(), ETag=f'"{hit.number}"'), (FIVE, NONE, NONE)),
    Case("http/etag-empty", "An empty ETag is none.", always(http(rss(), ETag="")), (FIVE, Expected(new=0, conditional=False))),
    Case("http/early-hints", "What comes before the answer is not the answer.",
         raw(b"HTTP/1.1 103 Early Hints\r\nLink: </x.css>; rel=preload\r\n\r\n" + plain()), (FIVE,)),
    Case("http/continue", "100 Continue is not the answer.", raw(b"HTTP/1.1 100 Continue\r\n\r\n" + plain()), (FIVE,)),
    Case("http/switching", "101 is no answer to a question for a feed.",
         raw(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n"), (bad(FAILS),)),
    Case("http/300", "A choice of several is an error.", always(http("<html>", "300 Multiple Choices", "text/html")),
         (bad(Health.BROKEN, "300"),)),
    Case("http/203", "203 is an answer.", always(http(rss(), "203 Non-Authoritative Information")), (FIVE,)),
    Case("http/no-reason", "A status without words is a status.", raw(plain().replace(b"200 OK", b"200")), (FIVE,)),
    Case("http/999", "A status beyond all numbers is an error.", always(http("go away", "999 Request denied")),
         (bad((Health.SERVER_ERROR, Health.BROKEN)),)),
    Case("http/lf-only", "Lines that end in a bare line feed cost no crash.", raw(plain().replace(b"\r\n", b"\n", 4)),
         (Expected(new=(0, 5), health=EITHER),)),
    Case("http/space-before-colon", "A space before a colon costs no crash.", raw(plain(GOOD, b"X-Odd : yes")),
         (Expected(new=(0, 5), health=EITHER),)),
    Case("http/no-colon", "A header line that is none costs no crash.", raw(plain(GOOD, b"what is this")),
         (Expected(new=(0, 5), health=EITHER),)),
    Case("http/folded-header", "A header over two lines costs no crash.", raw(plain(GOOD, b"X-Odd: a\r\n  b")),
         (Expected(new=(0, 5), health=EITHER),)),
    Case("http/header-bytes", "Bytes beyond ASCII in a header are none of our business.",
         raw(plain(GOOD, b"X-Odd: \xd8\xae\xff\xfe")), (FIVE,)),
    Case("http/etag-bytes", "An ETag with such bytes goes back or is dropped, but never ends the polls.",
         always(plain(GOOD, b'ETag: "\xd8\xae\xff"')), (FIVE, NONE, NONE)),
    Case("http/429-rfc850", "Retry-After in the form of RFC 850 is a date.",
         lambda _hit: http(status="429 Too Many Requests", Retry_After=_in_an_hour("%A, %d-%b-%y %H:%M:%S GMT")),
         (bad(Health.RATE_LIMITED, at_least=3_500, at_most=5_000),)),
    Case("http/429-asctime", "So it is in the form of asctime.",
         lambda _hit: http(status="429 Too Many Requests", Retry_After=_in_an_hour("%a %b %d %H:%M:%S %Y")),
         (bad(Health.RATE_LIMITED, at_least=3_500, at_most=5_000),)),
    Case("http/503-date", "503 may name a date too.",
         lambda _hit: http(status="503 Service Unavailable", Retry_After=format_datetime(
             datetime.now(UTC) + timedelta(hours=2), usegmt=True)), (bad(Health.RATE_LIMITED, at_least=7_100),)),
    Case("http/retry-after-negative", "A wait below nothing is none.", retry("-3600"), (bad(Health.RATE_LIMITED, at_least=60),)),
    Case("http/retry-after-zero", "A wait of nothing is not `at once`.", retry("0"), (bad(Health.RATE_LIMITED, at_least=60),)),
    Case("http/retry-after-fraction", "A fraction of seconds costs no crash.", retry("7200.5"),
         (bad(Health.RATE_LIMITED, at_least=60),)),
    Case("http/retry-after-far", "A date at the end of time costs no crash.", retry("Fri, 31 Dec 9999 23:59:59 -2359"),
         (bad(Health.RATE_LIMITED, at_least=60, at_most=7 * 86_400),)),
    Case("http/retry-after-many-digits", "Nor does a number of sixty digits.", retry("9" * 60),
         (bad(Health.RATE_LIMITED, at_least=60, at_most=7 * 86_400),)),
    Case("http/500-retry-after", "500 may ask for patience too.", retry("7200", "500 Internal Server Error"),
         (bad(Health.SERVER_ERROR, at_least=7_200),)),
    Case("http/recovers", "An error between two good answers repeats and loses nothing.",
         in_turn(http(rss(), ETag='"1"'), http(status="502 Bad Gateway"), http("<html>", kind="text/html"), http(rss(items(6)))),
         (FIVE, bad(Health.SERVER_ERROR), bad(Health.NOT_A_FEED), Expected(new=1))),
    Case("http/empty-between", "An empty feed between two full ones repeats nothing.",
         in_turn(http(rss()), http(rss([])), http(rss())), (FIVE, Expected(new=0, health=Health.EMPTY), NONE)),
    Case("http/closes-without-a-word", "A connection that ended since the last poll is opened anew.",
         raw(plain()), (FIVE, NONE, NONE)),
)  # fmt: skip

REDIRECT = (
    Case("redirect/303", "303 is followed and never stored.", {"/feed": moved("303 See Other", "/ok"), "/ok": OK},
         (Expected(new=5),) + (Expected(new=0, url="/feed"),) * 4),
    Case("redirect/relative", "A relative address is joined to the one that sent it.",
         {"/a/feed": OK, "/feed": moved("302 Found", "a/b/../feed")}, (FIVE,)),
    Case("redirect/query", "A query alone is joined too.",
         {"/feed": lambda hit: http(rss()) if "?" in hit.path else http(status="302 Found", Location="?format=xml")}, (FIVE,)),
    Case("redirect/spaces", "Spaces in a Location are encoded.",
         {"/feed": moved("302 Found", " /the feed "), "/the%20feed": OK}, (FIVE,)),
    Case("redirect/cookie-wall", "A cookie that a server sets on the way is sent back on the way, or it is a circle.",
         _cookie_wall, (FIVE,)),
    Case("redirect/endless-body", "The body of a redirect is not waited for.",
         {"/feed": _endless_redirect, "/ok": OK}, (FIVE,)),
    Case("redirect/to-410", "What a redirect leads to may be gone; the feed is told so.",
         {"/feed": moved("302 Found", "/gone"), "/gone": always(http(status="410 Gone"))},
         (Expected(new=0, health=Health.GONE, disabled=True),)),
    Case("redirect/to-login", "A page to log in at is no feed.",
         {"/feed": moved("302 Found", "/login"), "/login": always(http("<!doctype html><form>", kind="text/html"))},
         (Expected(new=0, health=Health.NOT_A_FEED),)),
    Case("redirect/relative-links", "Links of items are joined to where the feed came from in the end.",
         {"/feed": moved("302 Found", "/a/rss"), "/a/rss": always(http(rss([item(0, link="x")])))},
         (Expected(new=1, links=("BASE/a/x",)),)),
    Case("redirect/scriptlet", "A redirect to a script is refused.", moved("302 Found", "javascript:alert(1)"),
         (bad(Health.FORBIDDEN_ADDRESS),)),
    Case("redirect/empty", "An empty Location is none.", moved("302 Found", ""), (bad(Health.REDIRECT),)),
    Case("redirect/long", "An address of 100,000 letters is none.", moved("302 Found", "/" + "a" * 100_000), (bad((Health.REDIRECT, Health.BROKEN)),)),
    Case("redirect/control", "Controls in a Location cost no crash.", moved("302 Found", "/a\x01b"), (bad((Health.REDIRECT, Health.BROKEN, Health.NOT_FOUND)),)),
)  # fmt: skip

SSRF = (
    ssrf("octal", "http://0177.0.0.1:1/"),
    ssrf("octal-number", "http://017700000001:1/"),
    ssrf("hexadecimal-parts", "http://0x7f.0x0.0x0.0x1:1/"),
    ssrf("capitals", "HTTP://LOCALHOST:1/"),
    ssrf("localhost-dot", "http://localhost.:1/"),
    ssrf("zero-short", "http://0:1/"),
    ssrf("unspecified", "http://[::]:1/"),
    ssrf("mapped-hexadecimal", "http://[::ffff:7f00:1]:1/"),
    ssrf("mapped-metadata", "http://[::ffff:a9fe:a9fe]/"),
    ssrf("6to4", "http://[2002:7f00:1::]:1/"),
    ssrf("private-172", "http://172.16.0.1/"),
    ssrf("private-192", "http://192.168.1.1/"),
    ssrf("multicast", "http://224.0.0.1/"),
    ssrf("broadcast", "http://255.255.255.255/"),
    ssrf("circled-digits", "http://①②⑦.⓪.⓪.①:1/"),
    ssrf("wide-dots", "http://127。0。0。1:1/"),
    ssrf("jar", "jar:http://127.0.0.1:1/!x"),
    ssrf("dict", "dict://127.0.0.1:1/x"),
    ssrf("credentials", "http://a:b@169.254.169.254/"),
    Case("ssrf/second-hop", "The second hop is looked at as the first one is.",
         {"/feed": moved("302 Found", "/b"), "/b": moved("302 Found", "http://127.0.0.1:1/")},
         (bad(Health.FORBIDDEN_ADDRESS, "forbidden address"),)),
    Case("ssrf/other-port", "Another port of an allowed host is not allowed.",
         lambda hit: http(status="302 Found", Location=f"http://127.0.0.1:{int(hit.base.rpartition(':')[2]) - 1}/"),
         (bad(Health.FORBIDDEN_ADDRESS, "forbidden address"),)),
)  # fmt: skip

GZ = gzip.compress(GOOD)
TRANSPORT = (
    Case("transport/endless-headers", "A header that never ends is cut.", _endless_headers, (bad(FAILS),)),
    Case("transport/endless-continue", "So is a server that only ever says `continue`.", _endless_continue, (bad(FAILS),)),
    Case("transport/leftovers", "What stands behind a short length is no answer to the next question.",
         lambda hit: raw(b"HTTP/1.1 200 OK\r\nContent-Length: 700\r\n\r\n" + GOOD)(hit) if hit.number == 1 else plain(),
         (Expected(new=(0, 1, 2, 3), health=EITHER), Expected(new=(2, 3, 4, 5)))),
    Case("transport/both-lengths", "A length beside chunks costs no crash.",
         raw(CHUNKED + b"Content-Length: 10\r\n\r\n" + chunked(GOOD)), (Expected(new=(0, 5), health=EITHER),)),
    Case("transport/two-lengths", "Nor do two lengths.", raw(plain(GOOD, b"Content-Length: 10")),
         (Expected(new=(0, 5), health=EITHER),)),
    Case("transport/negative-length", "Nor does a negative one.", raw(b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n" + GOOD),
         (Expected(new=(0, 5), health=EITHER),)),
    Case("transport/chunk-cut", "Chunks without an end give no validators.",
         lambda hit: raw(CHUNKED + b'ETag: "c"\r\n\r\n' + chunked(GOOD[:-200], end=b""))(hit) if hit.number == 1 else http(rss(), ETag='"c"'),
         (Expected(new=(3, 4), health=Health.BROKEN), Expected(new=(1, 2), conditional=False))),
    Case("transport/chunk-huge", "A chunk of all bytes in the world is an error.",
         raw(CHUNKED + b"\r\nffffffffffffffffff\r\n" + GOOD), (Expected(new=None, health=FAILS),)),
    Case("transport/chunk-extension", "Extensions and trailers of chunks are passed over.",
         raw(CHUNKED + b"\r\n" + chunked(GOOD, end=b"0\r\nX-Trailer: a\r\n\r\n", extension=b";a=b")), (FIVE,)),
    Case("transport/chunked-gzip", "Chunks may be compressed.",
         raw(CHUNKED + b"Content-Encoding: gzip\r\n\r\n" + chunked(GZ)), (FIVE,)),
    Case("transport/gzip-undeclared", "A file that is compressed is read, though no header says so.",
         always(http(GZ, kind="application/x-gzip")), (FIVE, NONE)),
    Case("transport/gzip-undeclared-bomb", "So it is within the same bound.",
         always(http(gzip.compress(b" " * 60_000_000, 9))), (bad(Health.BROKEN, "larger"),)),
    Case("transport/gzip-twice-claimed-once", "A body that is compressed twice is read.",
         coded(gzip.compress(GZ), "gzip"), (FIVE,)),
    Case("transport/coding-name-of-charset", "A coding that is none, over a plain body, is passed over.", coded(GOOD, "UTF-8"), (SOME,)),
    Case("transport/coding-none", "So is `none`.", coded(GOOD, "none"), (SOME,)),
    Case("transport/brotli-claimed", "And one that was not asked for.", coded(GOOD, "br"), (SOME,)),
    Case("transport/brotli", "A body in a coding that was not asked for is an error.", coded(b"\x1b\x00\x10" + b"\x8f\xc3" * 400, "br"),
         (bad(Health.BROKEN, "coding"),)),
    Case("transport/deflate-claimed", "A plain body that claims deflate is read plainly.", coded(GOOD, "deflate"), (SOME,)),
    Case("transport/gzip-capitals", "Codings have no case.", coded(GZ, "GZIP"), (FIVE,)),
    Case("transport/gzip-trailing", "Junk behind the compressed data is passed over.", coded(GZ + b"\x00" * 50 + b"junk", "gzip"), (FIVE,)),
    Case("transport/gzip-wrong-sum", "A wrong sum is an error, or gives no validators.",
         in_turn(http(GZ[:-8] + b"\x00" * 8, Content_Encoding="gzip", ETag='"s"'), http(rss(), ETag='"s"')),
         (Expected(new=None, health=Health.BROKEN), Expected(new=None, conditional=False))),
    Case("transport/gzip-empty", "Nothing, compressed, is nothing.", coded(gzip.compress(b""), "gzip"), (bad(Health.BROKEN, "empty"),)),
    Case("transport/gzip-of-nothing", "A coding over no byte is nothing.", coded(b"", "gzip"), (bad(Health.BROKEN, "empty"),)),
    Case("transport/zlib-as-gzip", "What claims gzip and is deflate is read.", coded(zlib.compress(GOOD), "gzip"), (SOME,)),
    Case("transport/white-space", "A sea of spaces ends at the size limit.", always(http(b" " * 17_000_000)),
         (Expected(new=0, health=(Health.BROKEN, Health.NOT_A_FEED)),)),
    Case("transport/transfer-gzip", "A transfer coding that nobody asked for costs no crash.",
         raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n" + chunked(GZ)),
         (Expected(new=(0, 5), health=EITHER),)),
)  # fmt: skip

JSON_HEAD = '{"version": "https://jsonfeed.org/version/1", "title": "x", "items": '
NOT_A_FEED = (
    Case("notfeed/challenge", "A page that wants a script to run is no feed.",
         always(http("<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>", "503 Service Unavailable", "text/html")),
         (bad(Health.SERVER_ERROR),)),
    Case("notfeed/meta-refresh", "Nor is one that leads elsewhere by itself.",
         always(http('<html><head><meta http-equiv="refresh" content="0;url=/ok"></head></html>', kind="text/html")), (DEAF,)),
    Case("notfeed/discovering-page", "Nor is a page that names feeds.",
         always(http('<html><head><link rel="alternate" type="application/rss+xml" href="/ok"></head></html>', kind="text/html")), (DEAF,)),
    Case("notfeed/opml", "A list of feeds is no feed.",
         always(http('<?xml version="1.0"?><opml version="2.0"><head/><body><outline xmlUrl="https://a.example/rss"/></body></opml>')), (DEAF,)),
    Case("notfeed/soap", "Nor is an answer of a service.",
         always(http('<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>')), (DEAF,)),
    Case("notfeed/svg", "Nor is a drawing.", always(http('<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>')), (DEAF,)),
    Case("notfeed/json-list", "Nor is a list in JSON.", always(http('[{"title": "a"}]', kind="application/json")), (DEAF,)),
    Case("notfeed/json-cut", "Nor is JSON that breaks off.", always(http(json_feed(5)[:-40], kind="application/feed+json")),
         (Expected(new=0, health=(Health.NOT_A_FEED, Health.BROKEN)),)),
    Case("notfeed/json-deep", "Nor is a tower of brackets.", always(http(JSON_HEAD + "[" * 200_000)),
         (Expected(new=0, health=(Health.NOT_A_FEED, Health.BROKEN)),)),
    Case("notfeed/json-bom", "JSON may begin with a mark.", always(http("\ufeff" + json_feed(5))), (FIVE,)),
    Case("notfeed/json-utf16", "JSON may be in UTF-16.", always(http(json_feed(5).encode("utf-16"))), (FIVE,)),
    Case("notfeed/json-odd", "Numbers for ids, nothing for lists and items that are none lose no item.",
         always(http(JSON_HEAD + '[{"id": 1, "title": "a", "tags": null, "authors": null}, null, "x", {"id": 2.5, "content_html": "<p>b</p>"}, '
                     '{"url": "/c", "title": "c", "date_published": "soon", "attachments": {}}]}')),
         (Expected(new=3, titles=("a", "", "c")),)),
    Case("notfeed/json-list-is-none", "A feed whose items are no list is none.", always(http(JSON_HEAD + '{"a": 1}}')), (DEAF,)),
    Case("notfeed/feed-as-picture", "A feed is a feed, even as a picture.", always(http(rss(), kind="image/png")), (FIVE,)),
    Case("notfeed/no-type", "A feed is a feed, without any type.", always(http(rss(), kind="")), (FIVE,)),
    Case("notfeed/odd-type", "A type that is none is passed over.", always(http(rss(), kind=';;; charset=="nope')), (FIVE,)),
    Case("notfeed/only-declaration", "A declaration alone is no feed.", always(http('<?xml version="1.0" encoding="utf-8"?>\n')),
         (Expected(new=0, health=(Health.NOT_A_FEED, Health.BROKEN)),)),
    Case("notfeed/only-mark", "A byte order mark alone is an empty body.", always(http(b"\xef\xbb\xbf\r\n")), (bad(Health.BROKEN, "empty"),)),
)  # fmt: skip

XXE = '<!DOCTYPE rss [<!ENTITY x SYSTEM "BASE/fetched-by-xml"><!ENTITY % p SYSTEM "BASE/fetched-by-xml">%p;]>'
MEDIA = '<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">'
ENTRY = (
    '<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">خبر <b>عاجل</b></div></title>'
    '<source><id>urn:other</id><title>Other agency</title><link href="https://other.example/"/></source>'
    '<link rel="self" href="https://news.example/self"/><link rel="enclosure" href="https://news.example/a.mp3"/>'
    '<link rel="replies" href="https://news.example/replies"/><link href="https://news.example/story"/>'
    "<id>urn:1</id><published>2026-11-24T08:00:00Z</published><updated>2026-11-25T08:00:00Z</updated>"
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>نص</p></div></content></entry>'
)
XML = (
    Case("xml/xxe-http", "Nothing is fetched because a document says so.",
         lambda hit: http(rss([item(0, title="&x;")], head=XXE.replace("BASE", hit.base))), (Expected(new=1),)),
    Case("xml/external-dtd", "No document type is fetched either.",
         lambda hit: http(rss(head=f'<!DOCTYPE rss SYSTEM "{hit.base}/fetched-by-xml">')), (FIVE,)),
    Case("xml/stylesheet", "Nor is a style sheet, or what is to be included.",
         lambda hit: http(rss([*items(), f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{hit.base}/fetched-by-xml"/>'],
                              head=f'<?xml version="1.0"?><?xml-stylesheet href="{hit.base}/fetched-by-xml"?>')), (FIVE,)),
    Case("xml/netscape", "The document type of RSS 0.91 is passed over.",
         always(http(rss(head='<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" '
                              '"http://my.netscape.com/publish/formats/rss-0.91.dtd">').replace('"2.0"', '"0.91"'))), (FIVE,)),
    Case("xml/version-1.1", "XML 1.1 is read as 1.0.", always(http(rss(head='<?xml version="1.1"?>'))), (FIVE,)),
    Case("xml/capitals", "Tags in capitals are tags.",
         always(http(rss().replace("item>", "ITEM>").replace("title>", "TITLE>").replace("rss", "RSS", 1).replace("</rss>", "</RSS>")
                     .replace("channel>", "CHANNEL>"))), (FIVE,)),
    Case("xml/commented-item", "An item in a comment is none.", always(http(rss([*items(), f"<!-- {item(6)} -->"]))), (FIVE,)),
    Case("xml/split-cdata", "A section may hold the end of a section.",
         always(http(rss([item(0, title="<![CDATA[a ]]]]><![CDATA[> b]]>"), *items(4, 1)]))),
         (Expected(new=5, titles=("a ]]> b", *TITLES[1:5])),)),
    Case("xml/cdata-link", "Links and guids in sections, with white space around, are links and guids.",
         always(http(rss([item(0, link="\n<![CDATA[ https://news.example/1?a=1&b=2 ]]>\n", guid="<![CDATA[ x ]]>")]))),
         (Expected(new=1, links=("https://news.example/1?a=1&b=2",)), NONE)),
    Case("xml/atom-link", "An Atom link in RSS is a link.",
         always(http(rss([item(0, link="", extra='<atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="https://news.example/1"/>')]))),
         (Expected(new=1, links=("https://news.example/1",)),)),
    Case("xml/guid-is-link", "A guid that is a permanent link is the link where there is no other.",
         always(http(rss(["<item><title>a</title><guid>https://news.example/1</guid></item>"]))),
         (Expected(new=1, links=("https://news.example/1",)),)),
    Case("xml/guid-is-no-link", "A guid that says it is none is none.",
         always(http(rss(['<item><title>a</title><guid isPermaLink="false">tag:1</guid></item>']))), (Expected(new=1, links=("",)),)),
    Case("xml/guid-is-a-word", "A guid that is no address is no link, whatever it says of itself.",
         always(http(rss(["<item><title>a</title><guid>4711</guid></item>", "<item><title>b</title><guid>/b</guid></item>"]))),
         (Expected(new=2, links=("", "BASE/b")),)),
    Case("xml/media-title", "The title of a picture, an image or a chapter is not the item's.",
         always(http(rss([item(n, extra='<media:content url="/a.jpg"><media:title>Photo</media:title><media:description>d</media:description></media:content>'
                               '<itunes:title>Podcast</itunes:title>') for n in range(5)]).replace('<rss version="2.0">', MEDIA))), (FIVE,)),
    Case("xml/media-title-first", "It is not, either, where it stands first.",
         always(http(rss([item(n).replace("<item>", '<item><media:content url="/a.jpg"><media:title>Photo</media:title></media:content>')
                          for n in range(5)]).replace('<rss version="2.0">', MEDIA))), (FIVE,)),
    Case("xml/image-in-item", "The title of an image in an item is not the item's.",
         always(http(rss([item(n, extra="<image><url>/a.png</url><title>Photo</title><link>https://cdn.example/</link></image>") for n in range(5)]))),
         (Expected(new=5, titles=TITLES[:5], links=tuple(f"https://news.example/story/{n}" for n in range(5))),)),
    Case("xml/atom-rich", "Of an entry, its own title, its own page and its own date count.",
         always(http(f'<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title>{ENTRY}</feed>')),
         (Expected(new=1, titles=("خبر عاجل",), links=("https://news.example/story",), dates=("2026-11-24T08:00:00+00:00",)),)),
    Case("xml/atom-prefixed", "Atom under a prefix is Atom.",
         always(http(atom().replace("<feed xmlns=", "<a:feed xmlns:a=").replace("</feed>", "</a:feed>")
                     .replace("<entry>", "<a:entry>").replace("</entry>", "</a:entry>").replace("<title>", "<a:title>")
                     .replace("</title>", "</a:title>").replace("<id>", "<a:id>").replace("</id>", "</a:id>")
                     .replace("<link ", "<a:link ").replace("<updated>", "<a:updated>").replace("</updated>", "</a:updated>")
                     .replace("<content ", "<a:content ").replace("</content>", "</a:content>"))), (FIVE, NONE)),
    Case("xml/atom-0.3", "Atom 0.3 is read, with its dates.",
         always(http('<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>t</title><entry><title>خبر</title>'
                     '<link rel="alternate" type="text/html" href="https://news.example/1"/><id>urn:1</id>'
                     "<issued>2026-11-24T08:00:00Z</issued><modified>2026-11-24T09:00:00Z</modified></entry></feed>")),
         (Expected(new=1, titles=("خبر",), dates=("2026-11-24T08:00:00+00:00",)),)),
    Case("xml/dc-date", "The date of RSS 1.0 is a date.",
         always(http('<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
                     'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>t</title><items><rdf:Seq>'
                     '<rdf:li rdf:resource="https://news.example/1"/></rdf:Seq></items></channel><item rdf:about="https://news.example/1">'
                     "<title>خبر</title><link>https://news.example/1</link><dc:date>2026-11-24T11:00:00+03:00</dc:date></item></rdf:RDF>")),
         (Expected(new=1, titles=("خبر",), dates=("2026-11-24T08:00:00+00:00",)),)),
    Case("xml/windows-reference", "A reference to a place of windows-1252 means its letter there.",
         always(http(rss([item(0, title="it&#146;s &#147;so&#148;")]))), (Expected(new=1, titles=("it’s “so”",)),)),
    Case("xml/huge-title", "A title of a megabyte is cut, its neighbours are not.",
         always(http(rss([item(0, title="خبر " * 250_000), *items(4, 1)]))), (Expected(new=5),)),
    Case("xml/many-categories", "Ten thousand categories cost little.",
         always(http(rss([item(0, extra="<category>c</category>" * 10_000), *items(4, 1)]))), (FIVE,)),
    Case("xml/many-namespaces", "Five thousand namespaces cost little.",
         always(http(rss().replace('<rss version="2.0"', '<rss version="2.0" ' + " ".join(f'xmlns:n{n}="urn:{n}"' for n in range(5_000))))),
         (FIVE,)),
    Case("xml/unclosed-title", "A title without an end costs its item at most.",
         always(http(rss([item(0).replace("</title>", ""), *items(4, 1)]))), (Expected(new=(4, 5)),)),
    Case("xml/cut-in-tag", "A document that breaks off inside a tag keeps its whole items.",
         always(http(rss()[: rss().rindex("</item>") - 30])), (Expected(new=4, titles=TITLES[:4]),)),
    Case("xml/tags-in-attributes", "Angle brackets in an attribute break nothing.",
         always(http(rss([item(0, extra='<x a="&lt;item&gt; > b"/>'), *items(4, 1)]))), (FIVE,)),
    Case("xml/nul-bytes", "Bytes of zero between the letters are dropped.",
         always(http(rss().replace("<item>", "\x00<item>"))), (FIVE,)),
)  # fmt: skip

CHARSET = (
    charset("utf32", "UTF-32 is read.", declared("utf-32").encode("utf-32")),
    charset("utf16le-bare", "UTF-16 without a mark is seen, the other way round.", declared("utf-16").encode("utf-16-le")),
    charset("bom-against-declaration", "A mark wins over the declaration.", declared("windows-1256").encode("utf-8-sig")),
    charset("bom-against-header", "And over the header.", declared("utf-8").encode("utf-8-sig"), "text/xml; charset=windows-1256"),
    charset("header-against-declaration", "The declaration wins over the header, where the bytes leave it open.",
            declared("windows-1256").encode("cp1256"), "text/xml; charset=iso-8859-1"),
    charset("header-right-declaration-wrong", "The header is believed where the declaration cannot be right.",
            declared("utf-8").encode("cp1256"), "text/xml; charset=windows-1256"),
    charset("spelled-oddly", "Odd spellings of an encoding are understood.", declared("WINDOWS_1256").encode("cp1256")),
    charset("cp1256", "So are other names of it.", declared("cp1256").encode("cp1256")),
    charset("ansi", "A name that means nothing leaves the bytes to speak.", declared("ansi").encode("cp1256")),
    Case("charset/cut-letter", "A document that breaks off inside a letter spoils no other.",
         always(http(declared("utf-8").encode()[: declared("utf-8").encode().rindex("مراسلنا".encode()) + 3]
                     if "مراسلنا" in declared("utf-8") else declared("utf-8").encode()[:-60])), (Expected(new=(4, 5)),)),
    *(charset(name, f"{name} is read where it is declared.", declared(name, language, texts).encode(codec), titles=texts)
      for name, codec, language, texts in (
          ("gb2312", "gb18030", "zh", tuple(f"外交部长在多哈讨论能源合作{n}" for n in range(5))),
          ("big5", "big5", "zh", tuple(f"外交部長討論能源合作{n}" for n in range(5))),
          ("shift_jis", "cp932", "ja", tuple(f"外相がエネルギー協力を協議{n}" for n in range(5))),
          ("euc-jp", "euc_jp", "ja", tuple(f"外相がエネルギー協力を協議{n}" for n in range(5))),
          ("iso-2022-jp", "iso2022_jp", "ja", tuple(f"外相がエネルギー協力を協議{n}" for n in range(5))),
          ("euc-kr", "cp949", "ko", tuple(f"외교장관 도하에서 에너지 협력 논의{n}" for n in range(5))),
          ("windows-1255", "cp1255", "he", tuple(f"שר החוץ דן בשיתוף פעולה באנרגיה {n}" for n in range(5))),
          ("iso-8859-9", "cp1254", "tr", tuple(f"Dışişleri Bakanı enerji iş birliğini görüştü {n}" for n in range(5))),
          ("iso-8859-2", "iso8859-2", "pl", tuple(f"Minister omówił współpracę w Dosze żółć {n}" for n in range(5))),
          ("windows-1253", "cp1253", "el", tuple(f"Ο υπουργός συζήτησε τη συνεργασία {n}" for n in range(5))),
      )),
    Case("charset/cesu", "A letter beyond the first plane, written as two, is one.",
         always(http(declared("utf-8").encode().replace(TITLES[0].encode(), b"\xed\xa0\xbd\xed\xb8\x80 " + TITLES[0].encode()))),
         (Expected(new=5, titles=(f"😀 {TITLES[0]}", *TITLES[1:5])),)),
    Case("charset/double", "UTF-8 that was encoded twice costs no crash.",
         always(http(declared("utf-8", texts=TITLES[:5]).encode().decode("latin-1").encode())), (Expected(new=5),)),
)  # fmt: skip


def _with_ids(hit: Hit) -> bytes:
    links = [f"https://news.example/story/{n};jsessionid={hit.number}A{n}?PHPSESSID={hit.number}" for n in range(5)]
    return http(rss([item(n, guid=link, link=link) for n, link in enumerate(links)]))


def _spelled(*links: str) -> Answer:
    """One item without a guid whose link is spelled in another way each time."""
    return lambda hit: http(rss([item(0, guid="", link=links[min(hit.number, len(links)) - 1], date="")]))


IDENTITY = (
    Case("identity/session", "A session in link and guid is no news: the words are known.", _with_ids, (SOME, NONE)),
    Case("identity/two-share-a-guid", "Two of five items that share a guid are two.",
         always(http(rss([item(0, guid="x"), item(1, guid="x"), *items(3, 2)]))), (FIVE, NONE, NONE)),
    Case("identity/two-share-a-link", "So are two that share a link.",
         always(http(rss([item(0, link="https://news.example/live"), item(1, link="https://news.example/live"), *items(3, 2)]))),
         (FIVE, NONE, NONE)),
    Case("identity/guid-to-https", "A guid that is an address and moves to https, without a link, is known.",
         in_turn(http(rss([item(n, link="", guid=f"http://news.example/{n}") for n in range(5)])),
                 http(rss([item(n, link="", guid=f"https://news.example/{n}") for n in range(5)]))), (FIVE, NONE)),
    Case("identity/guid-white-space", "White space around a guid is none of its letters.",
         in_turn(http(rss([item(n, link="", guid=f"g{n}") for n in range(5)])),
                 http(rss([item(n, link="", guid=f"\n  g{n} \t") for n in range(5)]))), (FIVE, NONE)),
    Case("identity/spellings", "Order of parameters, escapes, a default port and a last slash make no other page.",
         _spelled("https://news.example/%d8%a7?a=1&amp;b=2", "https://news.example/%D8%A7?b=2&amp;a=1", "https://news.example:443/ا/?a=1&amp;b=2",
                  "http://WWW.news.example/%D8%A7?a=1&amp;b=2#top"), (Expected(new=1), NONE, NONE, NONE)),
    Case("identity/parameter-matters", "A parameter that names the article makes another page.",
         in_turn(*[http(rss([item(n, guid="", link=f"https://news.example/show?id={n}") for n in range(count)])) for count in (3, 5)]),
         (Expected(new=3), Expected(new=2))),
    Case("identity/amp", "The page for telephones is the same page.",
         _spelled("https://news.example/story/1", "https://amp.news.example/story/1", "https://news.example/story/1/amp/"),
         (Expected(new=1), NONE, NONE)),
    Case("identity/markup-only", "Other markup around the same words is no edit.",
         in_turn(http(rss([item(0, text="&lt;p&gt;خبر &amp;amp; نص&lt;/p&gt;")])), http(rss([item(0, text="<![CDATA[<div class='x'><p>خبر &amp; نص</p></div>]]>")]))),
         (Expected(new=1), NONE)),
    Case("identity/pixel", "A picture that counts readers, new each time, is no edit.",
         lambda hit: http(rss([item(0, text=f"<![CDATA[نص الخبر<img src='https://t.example/{hit.number}.gif'>]]>")])),
         (Expected(new=1), NONE, NONE)),
    Case("identity/text-edited", "A changed text is an update.",
         in_turn(http(rss([item(0, text="نص أول"), item(1)])), http(rss([item(0, text="نص ثان مصحح"), item(1)]))),
         (Expected(new=2), Expected(new=0, updated=1))),
    Case("identity/edited-with-new-guid", "An edit under a new guid and the old link is an update.",
         in_turn(http(rss([item(0, guid="a"), item(1)])), http(rss([item(0, guid="b", title="عنوان معدل"), item(1)]))),
         (Expected(new=2), Expected(new=0, updated=1))),
    Case("identity/edited-with-new-link", "So is one under a new link and the old guid.",
         in_turn(http(rss([item(0, link="https://news.example/a"), item(1)])), http(rss([item(0, link="https://news.example/b", title="عنوان معدل"), item(1)]))),
         (Expected(new=2), Expected(new=0, updated=1))),
    Case("identity/twice-edited", "Each edit is an update.",
         in_turn(*[http(rss([item(0, title=f"عنوان {n}"), item(1)])) for n in range(3)]),
         (Expected(new=2), Expected(new=0, updated=1), Expected(new=0, updated=1))),
    Case("identity/twice-with-edit", "Two versions of an item in one document are one item.",
         always(http(rss([item(0, title="النص الجديد للعنوان"), item(0), item(1)]))), (Expected(new=(2, 3)), NONE, NONE)),
    Case("identity/reordered", "The order of items means nothing.",
         in_turn(http(rss(items(5))), http(rss(items(5)[::-1])), http(rss([*items(5)[2:], *items(5)[:2]]))), (SOME, NONE, NONE)),
    Case("identity/moved-feed", "The same items at another address, in another format, are known.",
         in_turn(http(rss()), http(atom())), (FIVE, Expected(new=0, updated=None))),
    Case("identity/no-keys-new-date", "Items with words only, whose date moves, are known.",
         lambda hit: http(rss([item(n, guid="", link="", date=f"Tue, 24 Nov 2026 08:00:{hit.number:02} GMT") for n in range(5)])),
         (FIVE, NONE)),
    Case("identity/link-is-feed", "Items that link to the feed itself are told apart by guid.",
         in_turn(http(rss([item(n, link="/feed") for n in range(5)])), http(rss([item(n, link="/feed") for n in range(6)]))), (FIVE, Expected(new=1))),
    Case("identity/same-title-day-after-day", "The same title under another link is another article.",
         in_turn(*[http(rss([item(n, title="نشرة الأخبار", text="") for n in range(count)])) for count in (2, 3, 4)]),
         (Expected(new=2), Expected(new=1), Expected(new=1))),
)  # fmt: skip

DATES = (
    Case("dates/words", "Dates in the words of many languages are read.",
         always(http(rss([item(0, date="الثلاثاء، 24 نوفمبر 2026 - 11:00"), item(1, date="mar., 24 nov. 2026 08:00:00 +0000"),
                          item(2, date="24 ноября 2026 г. 08:00"), item(3, date="Ter, 24 Nov 2026 08:00:00 GMT"), item(4, date="24 Kasım 2026 08:00")]))),
         (Expected(new=5, dates=("2026-11-24T11:00:00+00:00", *("2026-11-24T08:00:00+00:00",) * 4)),)),
    Case("dates/none", "What is no date is none, and costs no item.",
         always(http(rss([item(0, date="yesterday"), item(1, date="0000-00-00 00:00:00"), item(2, date="Thu, 01 Jan 1970 00:00:00 GMT"),
                          item(3, date="32 Nov 2026"), item(4, date="٩" * 400)]))), (Expected(new=5, dates=(None,) * 5),)),
    Case("dates/zones", "Zones are read, and those that mean two things are not guessed.",
         always(http(rss([item(0, date="Tue, 24 Nov 2026 08:00:00 EST"), item(1, date="2026-11-24T11:00:00+0300"),
                          item(2, date="Tue, 24 Nov 2026 24:00:00 GMT"), item(3, date="Tuesday, 24-Nov-26 08:00:00 GMT"),
                          item(4, date="Tue, 24 Nov 2026 08:00:00 AST")]))),
         (Expected(new=5, dates=("2026-11-24T13:00:00+00:00", "2026-11-24T08:00:00+00:00", "2026-11-25T00:00:00+00:00",
                                 "2026-11-24T08:00:00+00:00", None)),)),
)  # fmt: skip

CONTENT = (
    Case("content/obfuscated-script", "A script in a link is found behind references, tabs and capitals.",
         always(http(rss([item(n, link=link) for n, link in enumerate(
             ("&#106;avascript:alert(1)", "java&#9;script:alert(1)", "&#x01;javascript:alert(1)", "JAVASCRIPT&colon;alert(1)", "view-source:https://x.example"))]))),
         (Expected(new=5, links=("",) * 5),)),
    Case("content/credentials", "User names and passwords are not part of an article's address.",
         always(http(rss([item(0, link="https://user:secret@news.example/1")]))), (Expected(new=1, links=("https://news.example/1",)),)),
    Case("content/no-scheme", "A link that forgot its scheme is a link.",
         always(http(rss([item(0, link="www.news.example/1")]))), (Expected(new=1, links=("http://www.news.example/1",)),)),
    Case("content/base-on-root", "The base may stand on the root, and on the channel within it.",
         always(http(rss([item(0, link="a")]).replace('<rss version="2.0"><channel>',
                                                      '<rss version="2.0" xml:base="https://base.example/x/"><channel xml:base="y/">'))),
         (Expected(new=1, links=("https://base.example/x/y/a",)),)),
    Case("content/atom-base", "So it may in Atom, nested.",
         always(http('<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://base.example/"><title>t</title>'
                     '<entry xml:base="2026/"><id>urn:1</id><title>خبر</title><link href="a"/><updated>2026-11-24T08:00:00Z</updated></entry></feed>')),
         (Expected(new=1, links=("https://base.example/2026/a",)),)),
    Case("content/line-breaks", "A title is one line.", always(http(rss([item(0, title="خبر\n\t عاجل<br/>جدا")]))),
         (Expected(new=1, titles=("خبر عاجل جدا",)),)),
    Case("content/markup-title", "Markup in a title is none.",
         always(http(rss([item(0, title="<![CDATA[<b>خبر</b> <font color=red>عاجل</font>]]>"), item(1, title="&lt;i&gt;خبر&lt;/i&gt; عاجل"),
                          item(2, title="خبر <b>عاجل</b>")]))),
         (Expected(new=3, titles=("خبر عاجل",) * 3),)),
    Case("content/named", "Named references of HTML are read everywhere.",
         always(http(rss([item(0, title="caf&eacute; &laquo;x&raquo; &hellip;"), item(1, title="<![CDATA[caf&eacute; &ndash; &rsquo;]]>"),
                          item(2, title="Q&amp;A&nbsp;now")]))),
         (Expected(new=3, titles=("café «x» …", "café – ’", "Q&A now")),)),
    Case("content/emoji", "Letters beyond the first plane, and joiners, are kept.",
         always(http(rss([item(0, title="👨‍👩‍👧 می‌خواهم 🇶🇦")]))), (Expected(new=1, titles=("👨‍👩‍👧 می‌خواهم 🇶🇦",)),)),
    Case("content/mathematics", "A less-than sign is no tag.",
         always(http(rss([item(0, title="<![CDATA[5 < 6 & 7 > 3]]>"), item(1, title="I &lt;3 قطر")]))),
         (Expected(new=2, titles=("5 < 6 & 7 > 3", "I <3 قطر")),)),
    Case("content/only-title", "A title is an item.", always(http(rss(["<item><title>خبر</title></item>"]))), (Expected(new=1), NONE)),
    Case("content/empty-item", "An item that holds nothing costs no crash.", always(http(rss(["<item></item>", "<item/>", *items()]))),
         (Expected(new=(5, 6, 7)), NONE)),
    Case("content/bidi-references", "Marks that turn the line around are dropped, written as references too.",
         always(http(rss([item(0, title="خبر&#x202E; عاجل&amp;#8238;")]))), (Expected(new=1, titles=("خبر عاجل",)),)),
)  # fmt: skip

FURTHER_CASES = (*HTTP, *REDIRECT, *SSRF, *TRANSPORT, *NOT_A_FEED, *XML, *CHARSET, *IDENTITY, *DATES, *CONTENT)
