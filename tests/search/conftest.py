"""Clients on the real Elasticsearch, with an index prefix of its own for every test, taken away afterwards."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Iterator

import pytest
from elasticsearch import AsyncElasticsearch

from rasid.settings import ElasticsearchSettings
from runtime.file_settings import secret_reader
from search.elasticsearch_client import connect
from search.setup import setup


def fresh_settings(url: str) -> ElasticsearchSettings:
    return ElasticsearchSettings(url=url, prefix=f"test{uuid.uuid4().hex[:12]}")


@pytest.fixture
def settings(elasticsearch_url: str) -> ElasticsearchSettings:
    return fresh_settings(elasticsearch_url)


@pytest.fixture
async def bare(settings: ElasticsearchSettings) -> AsyncIterator[AsyncElasticsearch]:
    """A client of a cluster on which nothing was set up under this test's prefix."""
    client = connect(settings, secret_reader({}))
    try:
        yield client
        await take_away(client, settings.prefix)
    finally:
        await client.close()


@pytest.fixture
async def client(bare: AsyncElasticsearch, settings: ElasticsearchSettings) -> AsyncElasticsearch:
    """A client of a cluster that is set up."""
    await setup(bare, settings)
    return bare


@pytest.fixture(scope="module")
def shared(elasticsearch_url: str) -> Iterator[ElasticsearchSettings]:
    """Settings of a set-up that the tests of one module share; they must not mind each other's documents."""
    settings = fresh_settings(elasticsearch_url)

    async def prepare() -> None:
        client = connect(settings, secret_reader({}))
        try:
            await setup(client, settings)
        finally:
            await client.close()

    async def clear() -> None:
        client = connect(settings, secret_reader({}))
        try:
            await take_away(client, settings.prefix)
        finally:
            await client.close()

    asyncio.run(prepare())
    yield settings
    asyncio.run(clear())


async def take_away(client: AsyncElasticsearch, prefix: str) -> None:
    """Deletes by exact names, a few at once: Elasticsearch refuses wildcards here as on any sound cluster."""
    indices = sorted(await client.indices.get(index=f"{prefix}-*", filter_path="*.settings.index.uuid"))
    if indices:
        await client.indices.delete(index=",".join(indices))
    for call, key, delete in (
        (client.indices.get_index_template, "index_templates", client.indices.delete_index_template),
        (client.cluster.get_component_template, "component_templates", client.cluster.delete_component_template),
    ):
        listed = await call(filter_path=f"{key}.name")
        names = [entry["name"] for entry in listed.get(key, ()) if entry["name"].startswith(prefix)]
        if names:
            await delete(name=",".join(names))
