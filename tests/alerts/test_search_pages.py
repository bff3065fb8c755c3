"""The search pages over the sample newsroom on the real Elasticsearch: what they show, and what they never do."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from selectolax.lexbor import LexborHTMLParser
from yarl import URL

from alerts.join_words import joined_words
from alerts.search_access import has_several_tenants
from alerts.search_pages import SearchPages
from alerts.search_request import Asked, read_address
from alerts.search_view import Style
from alerts.search_words import LANGUAGES
from alerts.story_view import story_view
from alerts.web import web_app
from rasid.errors import ConfigurationError
from rasid.level import Level
from rasid.settings import ElasticsearchSettings, ServeSettings
from runtime.file_settings import secret_reader
from search.elasticsearch_client import connect
from tests.alerts import search_site
from tests.alerts.conftest import LINKS
from tests.alerts.newsroom_day import HOOK, RANIA, desk
from tests.alerts.search_site import ATTACK, Site, serve
from tests.alerts.stored_newsroom import NOW, changes
from tests.fakes.clock import Clock
from tests.fakes.ledger import MemoryLedger

pytestmark = pytest.mark.stack
room, site = search_site.room, search_site.site


async def test_a_search_marks_whole_words_and_runs_each_title_its_own_way(site: Site) -> None:
    page = await site.get("/search?q=قطر&since=7d&ui=ar")
    assert page.status == 200
    html = page.tree.css_first("html")
    assert html is not None
    assert (html.attributes["lang"], html.attributes["dir"]) == ("ar", "rtl")
    assert {"قطر", "القطرية"} <= set(page.texts(".item mark"))
    ways = {(node.attributes["lang"], node.attributes["dir"]) for node in page.tree.css(".item h3")}
    assert ("ar", "rtl") in ways
    english = await site.get("/search?q=embargo&since=7d&ui=ar")
    assert ("en", "ltr") in {(node.attributes["lang"], node.attributes["dir"]) for node in english.tree.css(".item h3")}


async def test_a_facet_leads_to_as_many_articles_as_it_says(site: Site) -> None:
    page = await site.get("/search?q=embargo&since=7d&ui=en")
    facets = [
        (node.attributes["href"] or "", int(count.text()))
        for node in page.tree.css(".facet a")
        if (count := node.css_first(".count")) is not None
    ]
    assert len({href for href, _ in facets}) == len(facets) > 20
    for address, number in facets[::4]:
        narrowed = await site.get(address)
        assert f"{number} article" in narrowed.texts(".summary")[0], address
        assert len(narrowed.tree.css(".chip")) == 1


async def test_a_chip_takes_its_filter_away(site: Site) -> None:
    page = await site.get("/search?q=embargo&since=7d&actor=qatar&lang=en&ui=en")
    assert page.texts(".chip") == ["Actors qatar ×", "Languages English ×"]
    (first, _) = page.links(".chip")
    assert (await site.get(first)).texts(".chip") == ["Languages English ×"]


async def test_the_timeline_counts_every_article_and_each_bar_opens_its_time(site: Site) -> None:
    page = await site.get("/search?since=24h&ui=en")
    total = int(page.texts(".summary strong")[0].split()[0])
    rows = [(node.css_first("a"), node.css_first("td")) for node in page.tree.css(".counts tr")]
    counts = [(a.attributes["href"] or "", int(td.text())) for a, td in rows if a is not None and td is not None]
    assert sum(count for _, count in counts) == total > 20
    address, count = counts[0]
    opened = await site.get(address)
    assert f"{count} article" in opened.texts(".summary")[0]
    assert "26 Jul 2020" in opened.texts("select option[selected]")[0]


async def test_pages_follow_each_other(site: Site) -> None:
    seen: list[str] = []
    address = "/search?since=all&ui=en"
    while address:
        page = await site.get(address)
        seen += page.links(".item h3 a")
        address = next(iter(page.links("a[rel=next]")), "")
    assert len(seen) == len(set(seen)) == int(page.texts(".summary strong")[0].split()[0])


async def test_the_best_come_first_when_asked(site: Site) -> None:
    newest, best = [await site.get(f"/search?q=embargo&since=7d&sort={order}&ui=en") for order in ("", "best")]
    assert newest.links(".item h3 a") != best.links(".item h3 a")
    assert set(newest.links(".item h3 a")) == set(best.links(".item h3 a"))


async def test_a_story_shows_its_sources_by_owner_and_its_articles_in_time(site: Site) -> None:
    large = max((change.story for change in changes()), key=lambda one: one.size)
    page = await site.get(f"/story/{large.id}?ui=en")
    assert page.status == 200
    assert len(page.tree.css(".item")) == large.size
    assert len(page.tree.css(".owners")[0].css("li")) == len(large.sources)
    moments = [node.attributes["datetime"] or "" for node in page.tree.css(".item time")]
    assert moments == sorted(moments)
    assert "The story began as critical" in page.texts(".history")[0]
    assert any("almost equal copy" in note for note in page.texts(".note"))
    joined = page.texts(".why")
    assert joined == [f"Why it joined: {joined_words(large, one.id, 'en')}" for one in large.articles[1:]]
    assert any("same event as" in line or "repeats" in line for line in joined)
    assert page.tree.css(".item mark.actor")
    assert any(link.startswith("https://kibana.example/app/discover") for link in page.links("main a"))


@pytest.mark.parametrize(
    ("language", "said"), [("ar", "سبب الانضمام: الحدث نفسه في"), ("fr", "Pourquoi il en fait partie: même événement")]
)
async def test_why_an_article_joined_is_in_the_language_of_the_page(site: Site, language: str, said: str) -> None:
    large = max((change.story for change in changes()), key=lambda one: one.size)
    joined = (await site.get(f"/story/{large.id}?ui={language}")).texts(".why")
    assert len(joined) == large.size - 1
    assert any(line.startswith(said) for line in joined)
    assert not any("same event" in line or "repeats" in line for line in joined)


def test_a_very_large_story_says_where_it_keeps_no_reason() -> None:
    large = max((change.story for change in changes()), key=lambda one: one.size)
    members = [change.tagged for change in changes() if change.story.id == large.id]
    left = members[1].article.id
    story = replace(large, articles=tuple(one for one in large.articles if one.id != left), more_articles={left: 1})
    style = Style("en", ZoneInfo("Asia/Riyadh"), "")
    shown = story_view(story, members, style, Asked())
    assert shown.members[1].why.startswith("no longer kept")
    assert shown.members[0].why == ""
    assert all(one.why and not one.why.startswith("no") for one in shown.members[2:])


async def test_an_article_shows_its_evidence_and_why_it_counts(site: Site) -> None:
    change = next(change for change in changes() if change.tagged.level is Level.CRITICAL)
    page = await site.get(f"/article/{change.tagged.article.id}?ui=en")
    assert page.status == 200
    fired = {one.id for one in change.tagged.fired}
    assert set(page.texts(".fired p:first-child a")) == fired
    assert f"rasid explain {change.tagged.article.id}" in page.texts(".fired code")[0]
    marks = {node.attributes.get("id") for node in page.tree.css("[id]")}
    targets = [link for link in page.links("aside a") if link.startswith("#")]
    assert targets
    assert {target.removeprefix("#") for target in targets} <= marks
    original = page.tree.css_first("a[rel~=noreferrer][rel~=external]")
    assert original is not None
    assert original.attributes["href"] == change.tagged.article.url
    assert f"/story/{change.story.id}?ui=en" in page.links()


@pytest.mark.parametrize(
    "path", ["/search?q=قطر&since=all", f"/article/{ATTACK.article.id}", "/story/sty_77", "/search?q=%3Cscript%3E"]
)
async def test_what_an_article_holds_is_text(site: Site, path: str) -> None:
    page = await site.get(path)
    assert page.status == 200
    assert not page.tree.css("script, img, [onerror], [onclick], [style], iframe, object")
    assert "<script" not in page.text
    assert "\u202e" not in page.text
    assert "49" not in page.texts("h1, h3")
    if not path.endswith("%3E"):
        assert any("<script>alert(1)</script>" in text for text in page.texts("h1, h3"))


async def test_no_page_lets_anything_run_or_tells_where_the_reader_was(site: Site) -> None:
    for path in ("/search", "/story/sty_77", "/search?since=x", "/article/none"):
        headers = (await site.get(path)).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["Referrer-Policy"] == "no-referrer"
    page = await site.get("/search")
    (sheet,) = page.links("link[rel=stylesheet]")
    style = await site.get(sheet)
    assert style.headers["Content-Type"].startswith("text/css")
    assert "url(" not in style.text


async def test_nothing_but_reading(site: Site) -> None:
    for path in ("/search", "/story/sty_77", f"/article/{ATTACK.article.id}"):
        for method in ("POST", "PUT", "DELETE"):
            async with site.browser.request(method, site.base + path) as answer:
                assert answer.status == 405


MISTAKES = [
    ("A phrase that does not end.", '/search?q="arms embargo&ui=en', 400, "A phrase does not end"),
    ("Operators of other searches.", "/search?q=qatar AND iran&ui=en", 400, "plain words here"),
    ("In the reader's language.", "/search?q=(قطر&ui=ar", 400, "الأقواس"),
    ("A time that is none.", "/search?since=yesterday&ui=en", 400, "since=yesterday"),
    ("A place that is none.", "/search?after=zzz&page=2&ui=en", 400, "cannot answer"),
    ("Deeper than anybody reads.", "/search?after=zzz&page=99999&ui=en", 400, "page=99999"),
    ("No such story.", "/story/sty_none?ui=en", 404, "did not find this story"),
    ("No such article.", "/article/art_none?ui=en", 404, "did not find this article"),
    ("No id at all.", "/article/%3Cscript%3E?ui=en", 404, "did not find this article"),
    ("Nothing found is no mistake.", "/search?q=zzzzqqq&ui=en", 200, "No articles."),
]


@pytest.mark.parametrize(("rule", "path", "status", "said"), MISTAKES)
async def test_what_cannot_be_shown_is_said(site: Site, rule: str, path: str, status: int, said: str) -> None:
    page = await site.get(path)
    assert page.status == status, rule
    assert said in page.texts(".said")[0], rule
    field = page.tree.css_first("input[name=q]")
    assert field is not None, "The reader can go on from here."


async def test_the_browser_names_the_language_when_the_address_does_not(site: Site) -> None:
    page = await site.get("/search", headers={"Accept-Language": "de, fr;q=0.9, en;q=0.8"})
    html = page.tree.css_first("html")
    assert html is not None
    assert html.attributes["lang"] == "fr"


async def test_a_cluster_that_is_away_is_a_page() -> None:
    client = connect(ElasticsearchSettings(url="http://127.0.0.1:9"), secret_reader({}))
    try:
        async for site in serve(client, ServeSettings(), "news"):
            for path in ("/search?ui=en", "/story/sty_1?ui=en", "/article/art_1?ui=en"):
                page = await site.get(path)
                assert (page.status, "cannot be reached" in page.texts(".said")[0]) == (503, True)
    finally:
        await client.close()


async def test_other_names_for_this_machine_get_nothing(site: Site) -> None:
    page = await site.get("/search?q=قطر&ui=en", headers={"Host": "rebound.example"})
    assert (page.status, page.tree.css(".item")) == (403, [])


async def test_with_a_password_the_pages_ask_for_it(room: ElasticsearchSettings) -> None:
    client = connect(room, secret_reader({}))
    try:
        async for site in serve(client, ServeSettings(search="password"), room.prefix):
            page = await site.get("/search?ui=en")
            assert page.status == 401
            assert page.headers["WWW-Authenticate"].startswith("Basic ")
            assert "Qatar" not in page.text
    finally:
        await client.close()


async def test_pages_open_to_all_close_when_a_second_tenant_comes(room: ElasticsearchSettings) -> None:
    client = connect(room, secret_reader({}))
    subscriptions = desk(RANIA)
    pages = SearchPages(
        client,
        ServeSettings(search="open"),
        "",
        lambda: NOW,
        prefix=room.prefix,
        several=lambda: has_several_tenants(subscriptions),
    )
    application = web.Application()
    application.add_routes(pages.routes())
    try:
        async with TestClient(TestServer(application)) as browser:
            answer = await browser.get("/search?ui=en&since=all")
            assert (answer.status, "qatar" in (await answer.text()).lower()) == (200, True)
            theirs = replace(subscriptions.subscriptions[0], tenant="rival")
            subscriptions = replace(subscriptions, subscriptions=(*subscriptions.subscriptions, theirs))
            for path in ("/search?ui=en&since=all", f"/article/{ATTACK.article.id}", "/story/any"):
                answer = await browser.get(path)
                assert (answer.status, "qatar" in (await answer.text()).lower()) == (404, False), path
    finally:
        await client.close()


async def test_there_are_no_routes_where_there_are_no_pages() -> None:
    client = connect(ElasticsearchSettings(), secret_reader({}))
    try:
        for settings in (ServeSettings(search="off"), ServeSettings(bind="0.0.0.0")):
            assert SearchPages(client, settings, "", lambda: NOW).routes() == []
        for settings in (ServeSettings(search="password"), ServeSettings(timezone="Gulf/Doha")):
            with pytest.raises(ConfigurationError, match=r"serve\.(search|timezone)"):
                SearchPages(client, settings, "", lambda: NOW)
    finally:
        await client.close()


async def test_the_front_page_opens_the_search_in_the_readers_language_and_without_a_filter() -> None:
    client = connect(ElasticsearchSettings(url="http://127.0.0.1:9"), secret_reader({}))
    assert LINKS.tokens is not None
    application = web_app(MemoryLedger(), lambda: desk(RANIA, HOOK), LINKS.tokens, Clock(NOW).now)
    application.add_routes(SearchPages(client, ServeSettings(), "", lambda: NOW).routes())
    try:
        async with TestClient(TestServer(application)) as browser:
            page = LexborHTMLParser(await (await browser.get("/?lang=ar")).text())
            links = [node.attributes["href"] or "" for node in page.css("main a")]
            (address,) = [link for link in links if link.startswith("/search")]
            assert read_address(URL(address).query, LANGUAGES) == Asked(language="ar")
    finally:
        await client.close()
