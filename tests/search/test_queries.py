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
