"""When there was something, and what matched, as Elasticsearch tells it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from elasticsearch import AsyncElasticsearch

from rasid.settings import ElasticsearchSettings
from search.activity import feed_lives, seen_since
from search.bulk import write
from search.documents import article_document
from search.matches import matches_between
from tests.search.builders import T0, article, tagged

pytestmark = pytest.mark.stack


async def test_articles_are_seen_by_hour_without_those_of_first_polls(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    found = [
        tagged(article(1, minutes=0)),
        tagged(article(2, minutes=20)),
        tagged(article(3, minutes=130, language="en", title="Talks in قطر")),
        tagged(replace(article(4, minutes=300), backfill=True)),
    ]
    await write(client, [article_document(one, None, T0, prefix=settings.prefix) for one in found])
    await client.indices.refresh(index=f"{settings.prefix}-articles-*")
    languages = await seen_since(client, "lang", T0 - timedelta(days=1), prefix=settings.prefix)
    assert languages.moments == {
        "ar": (T0 + timedelta(minutes=20),),
        "en": (T0 + timedelta(minutes=130),),
    }
    watches = await seen_since(client, "watches", T0 - timedelta(days=1), prefix=settings.prefix)
    assert list(watches.moments) == ["gulf-security/qatar-talks"]
    assert len(watches.moments["gulf-security/qatar-talks"]) == 2


async def test_without_any_article_nothing_was_seen(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    assert (await seen_since(client, "lang", T0, prefix=settings.prefix)).moments == {}
    assert await feed_lives(client, prefix=settings.prefix) == ()
    assert [one async for one in matches_between(client, T0, T0, prefix=settings.prefix)] == []


async def test_a_feed_is_read_with_its_health(client: AsyncElasticsearch, settings: ElasticsearchSettings) -> None:
    index = f"{settings.prefix}-feed-state"
    for name, state, details in (
        ("well", "ok", {"last_new": "2026-11-24T10:00:00Z", "last_ok": "2026-11-24T10:05:00Z"}),
        ("ill", "not found", {"last_ok": "2026-11-24T09:00:00Z", "reason": "404"}),
        ("new", "never polled", {}),
    ):
        await client.index(index=index, id=name, document={"feed": name, "state": state, "details": details})
    await client.indices.refresh(index=index)
    found = {one.feed: one for one in await feed_lives(client, prefix=settings.prefix)}
    assert (found["well"].last_new, found["well"].broken) == (T0, "")
    assert (found["ill"].last_new, found["ill"].broken) == (None, "not found: 404")
    assert (found["new"].last_ok, found["new"].broken) == (None, "")


async def test_matches_are_those_on_which_a_watch_fired_in_the_window(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    at_ten, at_noon = T0, T0 + timedelta(hours=2)
    documents = [
        article_document(tagged(article(1)), "sty_1", at_ten, prefix=settings.prefix),
        article_document(tagged(article(2)), None, at_noon, prefix=settings.prefix),
        article_document(tagged(article(3), watches=()), "sty_3", at_ten, prefix=settings.prefix),
    ]
    await write(client, documents)
    await client.indices.refresh(index=f"{settings.prefix}-articles-*")
    everything = [one async for one in matches_between(client, T0, T0 + timedelta(days=1), prefix=settings.prefix)]
    assert [(one.article, one.story) for one in everything] == [(article(1).id, "sty_1"), (article(2).id, "")]
    assert everything[0].watches == ("gulf-security/qatar-talks",)
    early = [one async for one in matches_between(client, T0, T0 + timedelta(hours=1), prefix=settings.prefix)]
    assert [one.article for one in early] == [article(1).id]
