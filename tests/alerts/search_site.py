"""The search pages served over the sample newsroom, stored in the real Elasticsearch; and one article by an enemy."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from aiohttp import ClientSession, web
from elasticsearch import AsyncElasticsearch
from selectolax.lexbor import LexborHTMLParser
from yarl import URL

from alerts.search_pages import SearchPages
from rasid.settings import ElasticsearchSettings, ServeSettings
from runtime.file_settings import secret_reader
from search.bulk import write
from search.documents import article_document, story_document
from search.elasticsearch_client import connect
from search.setup import setup
from tests.alerts.stored_newsroom import NOW, store
from tests.search.builders import T0, article, story, tagged
from tests.search.conftest import fresh_settings, take_away

__all__ = ["ATTACK", "Page", "Site", "room", "serve", "site"]

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> & \u202eevil\u202c {{ 7*7 }} قطر"
ATTACK = replace(
    tagged(
        article(
            77,
            title=HOSTILE,
            text=f"{HOSTILE} {HOSTILE}",
            language="ar",
            minutes=int((NOW - T0).total_seconds()) // 60 - 600,
        )
    ),
)


@dataclass
class Page:
    status: int
    text: str
    headers: Any

    @property
    def tree(self) -> LexborHTMLParser:
        return LexborHTMLParser(self.text)

    def texts(self, selector: str) -> list[str]:
        return [" ".join(node.text().split()) for node in self.tree.css(selector)]

    def links(self, selector: str = "a") -> list[str]:
        return [node.attributes.get("href") or "" for node in self.tree.css(selector)]


@dataclass
class Site:
    base: str
    browser: ClientSession

    async def get(self, path: str, **arguments: Any) -> Page:
        async with self.browser.get(URL(self.base + path), allow_redirects=False, **arguments) as answer:
            return Page(answer.status, await answer.text(), answer.headers)


@pytest.fixture(scope="module")
def room(elasticsearch_url: str) -> Iterator[ElasticsearchSettings]:
    """The newsroom, stored once for all tests of this module."""
    settings = fresh_settings(elasticsearch_url)

    async def fill() -> None:
        client = connect(settings, secret_reader({}))
        await setup(client, settings)
        await store(client, settings.prefix)
        hostile = replace(story(77, title=HOSTILE), actors=("qatar",))
        documents = [
            article_document(ATTACK, hostile.id, NOW, prefix=settings.prefix),
            story_document(hostile, prefix=settings.prefix),
        ]
        assert (await write(client, documents)).written == 2
        await client.indices.refresh(index=f"{settings.prefix}-*")
        await client.close()

    async def clear() -> None:
        client = connect(settings, secret_reader({}))
        await take_away(client, settings.prefix)
        await client.close()

    asyncio.run(fill())
    yield settings
    asyncio.run(clear())


async def serve(client: AsyncElasticsearch, settings: ServeSettings, prefix: str) -> AsyncIterator[Site]:
    application = web.Application()
    application.add_routes(SearchPages(client, settings, "correct horse battery", lambda: NOW, prefix=prefix).routes())
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    try:
        async with ClientSession() as browser:
            yield Site(f"http://{host}:{port}", browser)
    finally:
        await runner.cleanup()


@pytest.fixture
async def site(room: ElasticsearchSettings) -> AsyncIterator[Site]:
    client = connect(room, secret_reader({}))
    try:
        async for one in serve(
            client, ServeSettings(timezone="Asia/Riyadh", kibana_url="https://kibana.example"), room.prefix
        ):
            yield one
    finally:
        await client.close()
