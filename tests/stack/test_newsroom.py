"""The sample newsroom serves what a reader of feeds needs, over a real connection on loopback."""

from __future__ import annotations

import asyncio
import json
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import feedparser
import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from rasid.errors import LocalStackError
from stack.file_newsroom import load_articles, load_outlets
from stack.newsroom import Newsroom, not_modified
from stack.newsroom_feeds import direction, feed_path
from stack.newsroom_programme import FeedFormat, NewsroomArticle, Outlet

REPOSITORY = Path(__file__).parents[2]
OUTLETS = load_outlets()
ARTICLES = load_articles()
START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LONG_ENOUGH = timedelta(hours=1)


class SettableClock:
    """A clock that stands still until it is told to move."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, by: timedelta) -> None:
        self.now += by


class Answer:
    """Status, headers and body of one answer."""

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.status = status
        self.headers = headers
        self.body = body


async def get(url: str, headers: dict[str, str] | None = None) -> Answer:
    async with aiohttp.ClientSession() as session, session.get(url, headers=headers) as response:
        return Answer(response.status, response.headers, await response.read())


def titles(answer: Answer) -> list[str]:
    """The titles of a feed as a reader sees them, newest first."""
    if answer.headers["Content-Type"].startswith("application/feed+json"):
        return [item["title"] for item in json.loads(answer.body)["items"]]
    parsed = feedparser.parse(answer.body, response_headers={"content-type": answer.headers["Content-Type"]})
    assert not parsed.bozo, parsed.get("bozo_exception")
    return [entry.title for entry in parsed.entries]


def texts(answer: Answer) -> list[str]:
    """The full texts of a feed as a reader sees them, in the same order."""
    if answer.headers["Content-Type"].startswith("application/feed+json"):
        bodies = [item["content_html"] for item in json.loads(answer.body)["items"]]
    else:
        parsed = feedparser.parse(answer.body, response_headers={"content-type": answer.headers["Content-Type"]})
        bodies = [entry.content[0].value for entry in parsed.entries]
    return ["\n".join(p.text() for p in LexborHTMLParser(body).css("p")) for body in bodies]


def first(page: LexborHTMLParser, selector: str) -> LexborNode:
    node = page.css_first(selector)
    assert node is not None, selector
    return node


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock()


@pytest.fixture
async def newsroom(clock: SettableClock) -> AsyncIterator[Newsroom]:
    async with Newsroom(OUTLETS, ARTICLES, now=clock) as newsroom:
        yield newsroom


async def everything_out(newsroom: Newsroom, clock: SettableClock) -> None:
    """Poll each feed once, and let the whole programme pass."""
    for outlet in OUTLETS:
        await get(newsroom.feed_url(outlet.id))
    clock.advance(LONG_ENOUGH)


def hand_written(id_: str, *, title: str = "عنوان", revision_of: str | None = None) -> NewsroomArticle:
    return NewsroomArticle(
        id=id_, outlet="gulf-wire", language="ar", title=title, paragraphs=("نص.",), revision_of=revision_of
    )


@pytest.mark.parametrize("outlet", OUTLETS, ids=lambda outlet: outlet.id)
async def test_every_article_comes_out_of_its_feed_with_exact_title_and_text(
    outlet: Outlet, newsroom: Newsroom, clock: SettableClock
) -> None:
    await everything_out(newsroom, clock)
    answer = await get(newsroom.feed_url(outlet.id))
    mine = [article for article in ARTICLES if article.outlet == outlet.id]
    revised = {article.revision_of for article in mine}
    shown = [article for article in mine if article.id not in revised]
    assert sorted(titles(answer)) == sorted(article.title for article in shown)
    assert sorted(texts(answer)) == sorted("\n".join(article.paragraphs) for article in shown)


async def test_one_feed_is_in_windows_1256_and_says_so(newsroom: Newsroom, clock: SettableClock) -> None:
    await everything_out(newsroom, clock)
    answer = await get(newsroom.feed_url("nile-ledger"))
    assert answer.headers["Content-Type"] == "application/rss+xml; charset=windows-1256"
    assert answer.body.startswith(b'<?xml version="1.0" encoding="windows-1256"?>')
    assert "براين هوك في الدوحة".encode("windows-1256") in answer.body
    with pytest.raises(UnicodeDecodeError):
        answer.body.decode("utf-8")


async def test_a_character_that_the_encoding_lacks_still_arrives() -> None:
    outlet = Outlet(
        id="gulf-wire", name="أ", tagline="ب", language="ar", country="QA", owner="x", encoding="windows-1256"
    )
    async with Newsroom([outlet], [hand_written("a", title="北京 < بكين & ی")]) as newsroom:
        assert titles(await get(newsroom.feed_url("gulf-wire"))) == ["北京 < بكين & ی"]


@pytest.mark.parametrize("outlet", OUTLETS, ids=lambda outlet: outlet.id)
async def test_an_unchanged_feed_is_not_sent_again(outlet: Outlet, newsroom: Newsroom) -> None:
    first = await get(newsroom.feed_url(outlet.id))
    assert first.status == 200
    assert first.headers["Cache-Control"] == "max-age=1"
    for condition in (
        {"If-None-Match": first.headers["ETag"]},
        {"If-Modified-Since": first.headers["Last-Modified"]},
    ):
        again = await get(newsroom.feed_url(outlet.id), condition)
        assert (again.status, again.body, again.headers["ETag"]) == (304, b"", first.headers["ETag"])


async def test_a_new_article_changes_the_entity_tag(newsroom: Newsroom, clock: SettableClock) -> None:
    first = await get(newsroom.feed_url("gulf-wire"))
    clock.advance(timedelta(seconds=5))
    conditions = {"If-None-Match": first.headers["ETag"], "If-Modified-Since": first.headers["Last-Modified"]}
    second = await get(newsroom.feed_url("gulf-wire"), conditions)
    assert second.status == 200
    assert "محادثات قطرية أمريكية في الدوحة تتناول التعاون العسكري وحظر الأسلحة على إيران" in titles(second)
    assert len(titles(second)) == len(titles(first)) + 1


NOT_MODIFIED = [
    ("No condition is no reason to keep quiet.", None, None, False),
    ("The same tag.", '"a"', None, True),
    ("A tag among others, weak.", '"b", W/"a"', None, True),
    ("Any tag.", "*", None, True),
    ("Another tag outweighs a date that would fit.", '"b"', "Tue, 24 Nov 2026 09:00:00 GMT", False),
    ("The same second.", None, "Tue, 24 Nov 2026 09:00:00 GMT", True),
    ("A second before.", None, "Tue, 24 Nov 2026 08:59:59 GMT", False),
    ("A date that can't be read is no condition.", None, "yesterday", False),
]


@pytest.mark.parametrize(("policy", "tags", "since", "expected"), NOT_MODIFIED, ids=[row[0] for row in NOT_MODIFIED])
def test_conditions(policy: str, tags: str | None, since: str | None, expected: bool) -> None:
    assert not_modified(tags, since, '"a"', START) is expected, policy


async def test_an_article_published_by_hand_is_there_at_once_and_its_revision_takes_its_place(
    newsroom: Newsroom, clock: SettableClock
) -> None:
    clock.advance(timedelta(seconds=1))
    newsroom.publish(hand_written("extra", title="خبر"))
    first = feedparser.parse((await get(newsroom.feed_url("gulf-wire"))).body)
    clock.advance(timedelta(seconds=1))
    newsroom.publish(hand_written("extra-2", title="خبر مصحح", revision_of="extra"))
    second = feedparser.parse((await get(newsroom.feed_url("gulf-wire"))).body)
    assert (first.entries[0].title, second.entries[0].title) == ("خبر", "خبر مصحح")
    assert first.entries[0].id == second.entries[0].id
    assert first.entries[0].published == second.entries[0].published
    assert second.entries[0].updated == "2026-11-24T09:00:02+00:00"
    assert len(first.entries) == len(second.entries)


async def test_an_article_by_hand_needs_a_known_outlet_and_a_new_id(newsroom: Newsroom) -> None:
    newsroom.publish(hand_written("extra"))
    with pytest.raises(ValueError, match="an article of this id already"):
        newsroom.publish(hand_written("extra"))
    with pytest.raises(ValueError, match="has no outlet 'nowhere'"):
        newsroom.publish(NewsroomArticle(id="x", outlet="nowhere", language="ar", title="t", paragraphs=("p",)))


async def test_a_page_is_there_when_its_article_is_out_and_says_how_it_is_written(
    newsroom: Newsroom, clock: SettableClock
) -> None:
    url = f"{newsroom.url}/gulf-wire/articles/doha-talks"
    assert (await get(url)).status == 404
    await everything_out(newsroom, clock)
    page = LexborHTMLParser((await get(url)).body.decode())
    root = first(page, "html")
    assert (root.attributes["lang"], root.attributes["dir"]) == ("ar", "rtl")
    assert first(page, "link[rel=canonical]").attributes["href"] == url
    article = next(article for article in ARTICLES if article.id == "doha-talks")
    assert first(page, "h1").text() == article.title
    assert [p.text() for p in page.css("article > p:not(.byline)")] == list(article.paragraphs)


async def test_every_link_of_every_feed_leads_to_its_page(newsroom: Newsroom, clock: SettableClock) -> None:
    await everything_out(newsroom, clock)
    for outlet in OUTLETS:
        answer = await get(newsroom.feed_url(outlet.id))
        if outlet.format is FeedFormat.JSON:
            links = {item["url"]: item["title"] for item in json.loads(answer.body)["items"]}
        else:
            links = {entry.link: entry.title for entry in feedparser.parse(answer.body).entries}
        for link, title in links.items():
            page = LexborHTMLParser((await get(link)).body.decode())
            assert first(page, "h1").text() == title


async def test_the_front_page_leads_to_every_feed(newsroom: Newsroom) -> None:
    page = LexborHTMLParser((await get(newsroom.url + "/")).body.decode())
    assert [link.attributes["href"] for link in page.css("link[rel=alternate]")] == [feed_path(o) for o in OUTLETS]
    shown = [(row.attributes["lang"], row.attributes["dir"]) for row in page.css("li")]
    assert shown == [(outlet.language, direction(outlet.language)) for outlet in OUTLETS]


@pytest.mark.parametrize(
    "path", ["/nowhere/rss.xml", "/gulf-wire/atom.xml", "/gulf-wire/articles/none", "/favicon.ico"]
)
async def test_what_is_not_there_is_not_found(path: str, newsroom: Newsroom) -> None:
    assert (await get(newsroom.url + path)).status == 404


async def test_a_restart_shows_the_old_articles_unchanged_and_goes_on(tmp_path: Path) -> None:
    state = tmp_path / "deep" / "newsroom.json"
    clock = SettableClock()
    async with Newsroom(OUTLETS, ARTICLES, now=clock, state=state) as first_run:
        await get(first_run.feed_url("gulf-wire"))
        clock.advance(timedelta(seconds=100))
        before = feedparser.parse((await get(first_run.feed_url("gulf-wire"))).body)

    clock.advance(timedelta(days=3))
    async with Newsroom(OUTLETS, ARTICLES, now=clock, state=state) as second_run:
        after = feedparser.parse((await get(second_run.feed_url("gulf-wire"))).body)
        clock.advance(LONG_ENOUGH)
        later = feedparser.parse((await get(second_run.feed_url("gulf-wire"))).body)

    def kept(feed: feedparser.FeedParserDict) -> list[tuple[str, str]]:
        return [(entry.id, entry.published) for entry in feed.entries]

    assert "doha-talks" in {entry.id.rpartition("/")[2] for entry in before.entries}
    assert kept(after) == kept(before)
    assert kept(later)[-len(kept(before)) :] == kept(before)
    assert len(later.entries) == len([a for a in ARTICLES if a.outlet == "gulf-wire"])


def test_a_broken_state_file_is_named(tmp_path: Path) -> None:
    state = tmp_path / "newsroom.json"
    state.write_text('{"released": {"doha-talks": "noon"}}')
    with pytest.raises(LocalStackError, match=r"newsroom\.json: .*released"):
        Newsroom(OUTLETS, ARTICLES, state=state)


def test_a_broken_article_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("articles: [{id: a, outlet: b, language: ar, titel: c}]")
    with pytest.raises(LocalStackError, match=r"x\.yaml: .*articles"):
        load_articles(tmp_path)


async def test_a_taken_port_is_an_error_and_leaves_nothing_open(newsroom: Newsroom) -> None:
    rival = Newsroom(OUTLETS, port=int(newsroom.url.rpartition(":")[2]))
    with pytest.raises(OSError, match="address already in use"):
        await rival.start()
    await rival.stop()
    assert (await get(newsroom.url + "/")).status == 200


async def test_the_process_serves_until_it_is_told_to_stop(tmp_path: Path) -> None:
    process = await newsroom_process("--port", "0", "--state", str(tmp_path / "newsroom.json"))
    assert process.stdout is not None
    greeting = (await process.stdout.readline()).decode()
    try:
        assert (await get(greeting.removeprefix("newsroom: ").strip() + "/gulf-wire/rss.xml")).status == 200
    finally:
        process.terminate()
    assert await process.wait() == 0
    assert (tmp_path / "newsroom.json").exists()


async def test_the_process_says_so_when_its_port_is_taken(newsroom: Newsroom) -> None:
    process = await newsroom_process("--port", newsroom.url.rpartition(":")[2])
    _, complaint = await process.communicate()
    assert process.returncode == 1
    assert "address already in use" in complaint.decode()


async def newsroom_process(*arguments: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "stack.newsroom", *arguments, stdout=PIPE, stderr=PIPE, cwd=REPOSITORY
    )
