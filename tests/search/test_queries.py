"""Searches on the real Elasticsearch: filters, facets, marks, hostile input, and articles read back whole."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from elasticsearch import AsyncElasticsearch

from rasid.level import Level
from rasid.settings import ElasticsearchSettings
from rasid.tagged_article import TaggedArticle
from runtime.file_settings import secret_reader
from search.bulk import write
from search.documents import article_document
from search.elasticsearch_client import connect
from search.queries import (
    MARK_END,
    MARK_START,
    Bar,
    Facet,
    Filters,
    articles,
    find_article,
    search_articles,
    story_articles,
)
from tests.search.builders import T0, article, tagged

TALKS = tagged(article(1, title="محادثات الدوحة", text="قطر والولايات المتحدة", minutes=0), level=Level.HIGH)
EMBARGO = tagged(
    article(2, title="Arms embargo", text="Qatar and Iran discuss the embargo.", language="en", minutes=10),
    names=(("qatar", "Qatar"), ("iran", "Iran")),
    topics=(("arms-embargo", "embargo"),),
    watches=("iran-embargo", "qatar-talks"),
)
SPORT = tagged(
    article(3, title="Cup final", text="Qatar won the cup.", language="en", minutes=20 * 60),
    names=(("qatar", "Qatar"),),
    watches=(),
)
STORED = ((TALKS, "sty_1"), (EMBARGO, "sty_1"), (SPORT, None))


@pytest.fixture
async def client(shared: ElasticsearchSettings) -> AsyncIterator[AsyncElasticsearch]:
    client = connect(shared, secret_reader({}))
    await write(client, [article_document(one, story, T0, prefix=shared.prefix) for one, story in STORED])
    await client.indices.refresh(index=f"{shared.prefix}-articles-*")
    try:
        yield client
    finally:
        await client.close()


ASKED = [
    ("Nothing asked for: everything, the newest first.", "", Filters(), [SPORT, EMBARGO, TALKS]),
    ("A word finds all languages that spell it so.", "qatar", Filters(), [SPORT, EMBARGO]),
    ("Every word must occur.", "qatar embargo", Filters(), [EMBARGO]),
    ("Unless it is one or the other.", "cup | embargo", Filters(), [SPORT, EMBARGO]),
    ("Or must not.", "qatar -embargo", Filters(), [SPORT]),
    ("A phrase stands together.", '"arms embargo"', Filters(), [EMBARGO]),
    ("And in order.", '"embargo arms"', Filters(), []),
    ("By actor.", "", Filters(actors=("iran",)), [EMBARGO]),
    ("One of several actors.", "", Filters(actors=("iran", "qatar")), [SPORT, EMBARGO, TALKS]),
    ("By topic.", "", Filters(topics=("arms-embargo",)), [EMBARGO]),
    ("By watch.", "", Filters(watches=("gulf-security/iran-embargo",)), [EMBARGO]),
    ("By a whole watchlist.", "", Filters(watches=("gulf-security/*",)), [EMBARGO, TALKS]),
    ("By language.", "", Filters(languages=("ar",)), [TALKS]),
    ("By level.", "", Filters(levels=("high", "critical")), [TALKS]),
    ("By story.", "", Filters(story="sty_1"), [EMBARGO, TALKS]),
    ("From a time on.", "", Filters(since=T0 + timedelta(hours=1)), [SPORT]),
    ("Up to a time.", "", Filters(until=T0 + timedelta(hours=1)), [EMBARGO, TALKS]),
    ("Kinds of filter narrow each other.", "embargo", Filters(languages=("ar",)), []),
]


@pytest.mark.parametrize(("rule", "text", "filters", "found"), ASKED)
async def test_what_is_found(
    client: AsyncElasticsearch,
    shared: ElasticsearchSettings,
    rule: str,
    text: str,
    filters: Filters,
    found: list[TaggedArticle],
) -> None:
    answer = await search_articles(client, text, filters, prefix=shared.prefix)
    assert [hit.id for hit in answer.hits] == [one.article.id for one in found], rule
    assert answer.total == len(found)


HOSTILE = ["", "   ", "(", '"', "a AND OR (", "*", "-", "~~~~", "\\", "title:x", "قطر" * 2000, "<script>", "a:b:c/d^2~"]


@pytest.mark.parametrize("text", HOSTILE)
async def test_nothing_that_is_typed_makes_a_search_fail(
    client: AsyncElasticsearch, shared: ElasticsearchSettings, text: str
) -> None:
    assert (await search_articles(client, text, prefix=shared.prefix)).total >= 0


async def test_facets_and_timeline_count_what_was_found(
    client: AsyncElasticsearch, shared: ElasticsearchSettings
) -> None:
    day = Filters(since=T0 - timedelta(days=1), until=T0 + timedelta(days=2))
    answer = await search_articles(client, "", day, prefix=shared.prefix, size=1)
    assert answer.facets["actors"] == (Facet("qatar", 3), Facet("iran", 1))
    assert answer.facets["lang"] == (Facet("en", 2), Facet("ar", 1))
    assert sum(count for _, count in answer.timeline) == 3
    assert len(answer.hits) == 1


async def test_asked_words_are_marked(client: AsyncElasticsearch, shared: ElasticsearchSettings) -> None:
    (hit,) = (await search_articles(client, "embargo iran", prefix=shared.prefix)).hits
    assert hit.title == f"Arms {MARK_START}embargo{MARK_END}"
    assert f"{MARK_START}Iran{MARK_END}" in hit.extracts[0]


async def test_without_a_query_a_hit_shows_why_it_matched(
    client: AsyncElasticsearch, shared: ElasticsearchSettings
) -> None:
    answer = await search_articles(client, "", Filters(actors=("iran",)), prefix=shared.prefix)
    assert answer.hits[0].extracts == ("Qatar and Iran discuss the embargo.",)


async def test_articles_come_back_whole_in_order_of_first_sight(
    client: AsyncElasticsearch, shared: ElasticsearchSettings
) -> None:
    found = [one async for one in articles(client, T0 + timedelta(minutes=5), prefix=shared.prefix)]
    assert found == [EMBARGO.article, SPORT.article]
    assert await story_articles(client, "sty_1", prefix=shared.prefix) == [TALKS, EMBARGO]


async def test_an_article_is_found_by_its_id(client: AsyncElasticsearch, shared: ElasticsearchSettings) -> None:
    assert await find_article(client, TALKS.article.id, prefix=shared.prefix) == (TALKS, "sty_1")
    assert await find_article(client, SPORT.article.id, prefix=shared.prefix) == (SPORT, None)
    assert await find_article(client, "art_none", prefix=shared.prefix) is None


async def test_before_the_first_article_a_search_finds_nothing(elasticsearch_url: str) -> None:
    settings = replace(ElasticsearchSettings(url=elasticsearch_url), prefix="nothing-here")
    client = connect(settings, secret_reader({}))
    try:
        answer = await search_articles(client, "قطر", prefix=settings.prefix)
        assert (answer.total, answer.hits, answer.timeline) == (0, (), ())
        assert [one async for one in articles(client, T0, prefix=settings.prefix)] == []
    finally:
        await client.close()


async def test_pages_follow_each_other_without_a_gap(client: AsyncElasticsearch, shared: ElasticsearchSettings) -> None:
    for by_time in (True, False):
        seen, after = [], ""
        while True:
            page = await search_articles(
                client, "qatar | قطر", prefix=shared.prefix, size=1, after=after, by_time=by_time
            )
            seen += [hit.id for hit in page.hits]
            after = page.next
            if not after:
                break
        assert sorted(seen) == sorted(one.article.id for one, _ in STORED), by_time


async def test_a_place_of_another_list_is_refused(client: AsyncElasticsearch, shared: ElasticsearchSettings) -> None:
    page = await search_articles(client, "qatar", prefix=shared.prefix, size=1)
    for place in ("x", page.next[:-3], "W10", "bnVsbA"):
        with pytest.raises(ValueError, match="no place"):
            await search_articles(client, "qatar", prefix=shared.prefix, after=place)
    with pytest.raises(ValueError, match="this list"):
        await search_articles(client, "qatar", prefix=shared.prefix, after=page.next, by_time=False)


async def test_together_means_all_of_them(client: AsyncElasticsearch, shared: ElasticsearchSettings) -> None:
    asked = Filters(actors=("qatar", "iran"), watches=("gulf-security/*",), together=True)
    assert [hit.id for hit in (await search_articles(client, "", asked, prefix=shared.prefix)).hits] == [
        EMBARGO.article.id
    ]


BARS = [
    ("Three days in hours.", timedelta(days=3), Bar.HOUR, 73),
    ("A week in days.", timedelta(days=7), Bar.DAY, 8),
    ("A year in weeks.", timedelta(days=365), Bar.WEEK, 53),
]


@pytest.mark.parametrize(("rule", "span", "bar", "bars"), BARS)
async def test_the_timeline_has_no_gaps(
    client: AsyncElasticsearch, shared: ElasticsearchSettings, rule: str, span: timedelta, bar: Bar, bars: int
) -> None:
    now = T0 + timedelta(days=1)
    found = await search_articles(client, "", Filters(since=now - span), prefix=shared.prefix, now=now)
    assert (found.bar, sum(count for _, count in found.timeline)) == (bar, 3), rule
    assert abs(len(found.timeline) - bars) <= 1, rule


async def test_days_are_those_of_the_zone(client: AsyncElasticsearch, shared: ElasticsearchSettings) -> None:
    week = Filters(since=T0 - timedelta(days=7))
    found = await search_articles(client, "", week, prefix=shared.prefix, now=T0, zone="Asia/Riyadh")
    assert {moment.hour for moment, _ in found.timeline} == {21}


async def test_a_story_gives_its_first_articles(client: AsyncElasticsearch, shared: ElasticsearchSettings) -> None:
    assert await story_articles(client, "sty_1", prefix=shared.prefix, most=1) == [TALKS]


async def test_a_very_long_text_does_not_stop_a_search(
    client: AsyncElasticsearch, shared: ElasticsearchSettings
) -> None:
    """Elasticsearch refuses to mark words in a text past a limit, by default a million; a lower one keeps this fast."""
    long = tagged(article(9, title="Long", text="word " * 20_000 + "lighthouse", language="en", minutes=99), names=())
    document = article_document(long, None, T0, prefix=shared.prefix)
    assert (await write(client, [document])).written == 1
    limit = {"index.highlight.max_analyzed_offset": 60_000}
    await client.indices.put_settings(index=document.index, settings=limit)
    await client.indices.refresh(index=document.index)
    try:
        (hit,) = (await search_articles(client, "lighthouse", prefix=shared.prefix)).hits
        assert hit.title == "Long"
    finally:
        await client.delete(index=document.index, id=document.id, refresh=True)
