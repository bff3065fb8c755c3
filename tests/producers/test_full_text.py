"""Whole texts come from pages whose host allows it, and only when they are better than the feed's summary."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from producers.better_text import better_text
from producers.find_feeds import announced_feeds
from producers.http_fetch import HttpFetcher
from producers.http_full_text import FullText
from producers.parse_process import ParsePool
from runtime.guarded_connector import read_allowed
from tests.producers.hostile_server import HostileServer, http

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
PARAGRAPHS = [
    f"قال المتحدث في الفقرة رقم {n} إن المحادثات في الدوحة تناولت التعاون العسكري وتمديد حظر الأسلحة في المنطقة."
    for n in range(8)
]
SUMMARY = "ملخص قصير عن المحادثات في الدوحة."
PAGE = (
    "<!doctype html><html lang=ar><head><title>خبر</title></head><body><nav><a href=/>الرئيسية</a></nav><article><h1>"
    f"محادثات في الدوحة</h1>{''.join(f'<p>{text}</p>' for text in PARAGRAPHS)}</article><footer>حقوق</footer></body>"
)


@pytest.fixture
async def parser() -> AsyncIterator[ParsePool]:
    pool = ParsePool(1)
    yield pool
    await pool.close()


ROBOTS = [
    ("No robots.txt forbids nothing.", http("no", "404 Not Found", "text/plain"), True),
    ("One that allows us is kept to.", http("User-agent: *\nDisallow: /admin", kind="text/plain"), True),
    ("One that forbids the page is kept to.", http("User-agent: *\nDisallow: /story", kind="text/plain"), False),
    ("One that forbids us alone is kept to.", http("User-agent: Rasid\nDisallow: /", kind="text/plain"), False),
    ("A server that fails forbids all.", http("x", "500 Internal Server Error", "text/plain"), False),
    (
        "Who wants an hour between pages is not asked.",
        http("User-agent: *\nCrawl-delay: 3600", kind="text/plain"),
        False,
    ),
]


@pytest.mark.parametrize(("policy", "robots", "fetched"), ROBOTS, ids=[row[0] for row in ROBOTS])
async def test_pages_are_read_as_robots_txt_says(policy: str, robots: bytes, fetched: bool, parser: ParsePool) -> None:
    answers = {"/robots.txt": lambda _hit: robots, "/story/1": lambda _hit: http(PAGE, kind="text/html; charset=utf-8")}
    async with HostileServer(answers) as server:  # type: ignore[arg-type]
        fetcher = HttpFetcher(user_agent="Rasid/0.1", allow=read_allowed([f"127.0.0.1:{server.port}"]))
        text = await FullText(fetcher, parser, "Rasid/0.1 (+x)").text(f"{server.base}/story/1", SUMMARY, NOW)
        await fetcher.close()
        asked = [hit.path for hit in server.hits]
    assert ("/story/1" in asked) is fetched, policy
    if fetched:
        assert all(paragraph in text for paragraph in PARAGRAPHS), policy
        assert "الرئيسية" not in text, policy
    else:
        assert text == SUMMARY, policy


CHOICES = [
    ("A longer text in the same letters is better.", SUMMARY, " ".join(PARAGRAPHS), True),
    ("A shorter one is not.", " ".join(PARAGRAPHS), SUMMARY, False),
    ("A notice in other letters is not.", SUMMARY, "We use cookies to improve your experience. " * 20, False),
    ("Anything long is better than nothing.", "", " ".join(PARAGRAPHS), True),
]


@pytest.mark.parametrize(("policy", "summary", "page", "taken"), CHOICES, ids=[row[0] for row in CHOICES])
def test_the_better_text_is_taken(policy: str, summary: str, page: str, taken: bool) -> None:
    assert better_text(summary, page) == (page if taken else summary), policy


def test_a_page_names_its_feeds_with_those_of_comments_last() -> None:
    page = (
        '<html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">'
        "<link rel=alternate type='application/atom+xml' href='atom.xml'><link rel=alternate hreflang=ar href=/ar>"
        '<link rel="stylesheet" type="text/css" href="/feed.css"></head>'
    )
    found = announced_feeds(page, "https://a.example/news/")
    assert [feed.url for feed in found] == ["https://a.example/news/atom.xml", "https://a.example/comments/feed"]
    assert [feed.comments for feed in found] == [False, True]
