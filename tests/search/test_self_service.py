"""The accounts in a real Elasticsearch, and the subscriptions that are merged with them while they change."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from elasticsearch import AsyncElasticsearch

from rasid.api_token import ApiToken, Scope
from rasid.self_service import Subscriber, Wish, subscriber_id
from rasid.subscription import Silence
from search.self_service import Accounts, account_templates, accounts_index, silence_key

pytestmark = pytest.mark.stack

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


def reader(name: str, tenant: str = "main") -> Subscriber:
    address = f"{name}@mail.example"
    return Subscriber(
        id=subscriber_id(tenant, address),
        tenant=tenant,
        address=address,
        created=NOW,
        changed=NOW,
        wish=Wish(offers=("gulf-news",)),
    )


SILENCE = Silence(
    id="s1", tenant="main", starts=NOW, ends=NOW + timedelta(hours=1), by="api", watchlist="gulf", comment="ندوة"
)
TOKEN = ApiToken(id="abcdefgh", tenant="main", scope=Scope.READ, digest="d", created=NOW)


@pytest.fixture
async def accounts(elasticsearch_url: str) -> AsyncIterator[Accounts]:
    prefix = f"t{uuid.uuid4().hex[:10]}"
    async with AsyncElasticsearch(elasticsearch_url) as client:
        for name, body in account_templates(prefix, 0).items():
            await client.indices.put_index_template(name=name, **body)
        yield Accounts(client, prefix)
        await client.indices.delete(index=accounts_index(prefix), ignore_unavailable=True)
        await client.indices.delete_index_template(name=f"{prefix}-accounts")


async def test_a_value_comes_back_and_two_writers_never_overwrite_each_other(accounts: Accounts) -> None:
    sara = reader("sara")
    assert await accounts.get(Subscriber, sara.id) == (None, None)
    assert await accounts.write(sara.id, sara, NOW, None)
    assert not await accounts.write(sara.id, sara, NOW, None)
    found, seen = await accounts.get(Subscriber, sara.id)
    assert found == sara
    assert await accounts.write(sara.id, replace(sara, paused=True), NOW, seen)
    assert not await accounts.write(sara.id, sara, NOW, seen)
    found, _ = await accounts.get(Subscriber, sara.id)
    assert found is not None
    assert found.paused
    assert await accounts.delete(sara.id)
    assert not await accounts.delete(sara.id)


async def test_a_key_of_another_kind_is_not_found(accounts: Accounts) -> None:
    assert await accounts.write(TOKEN.id, TOKEN, NOW, None)
    assert await accounts.get(Subscriber, TOKEN.id) == (None, None)


async def test_values_of_a_kind_and_tenant(accounts: Accounts) -> None:
    assert await accounts.every(Silence) == ()  # The index does not exist yet.
    await accounts.write(silence_key("main", "s1"), SILENCE, NOW, None)
    await accounts.write(silence_key("other", "s1"), replace(SILENCE, tenant="other"), NOW, None)
    await accounts.write(TOKEN.id, TOKEN, NOW, None)
    assert await accounts.every(Silence, "main") == (SILENCE,)
    assert len(await accounts.every(Silence)) == 2
    assert await accounts.every(ApiToken) == (TOKEN,)


async def test_changes_are_read_from_a_place_on(accounts: Accounts) -> None:
    nothing = await accounts.changes(-1)
    assert (nothing.values, nothing.total) == ((), 0)
    ali, sara = reader("ali"), reader("sara")
    for one in (ali, sara):
        await accounts.write(one.id, one, NOW, None)
    await accounts.write(TOKEN.id, TOKEN, NOW, None)
    await accounts.every(ApiToken)  # Refreshes.
    first = await accounts.changes(-1)
    assert [value for _, value in first.values] == [ali, sara]
    assert first.total == 2
    assert (await accounts.changes(first.place)).values == ()
    _, seen = await accounts.get(Subscriber, ali.id)
    await accounts.write(ali.id, replace(ali, paused=True), NOW, seen)
    await accounts.delete(sara.id)
    await accounts.every(ApiToken)
    second = await accounts.changes(first.place)
    assert [key for key, _ in second.values] == [ali.id]
    assert second.total == 1
