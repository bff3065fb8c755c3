"""Retention: whole months by exact name, never the month that is written, never anybody else's index."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from elasticsearch import AsyncElasticsearch

from rasid.settings import ElasticsearchSettings
from search.retention import delete_expired, expiries, lifecycle_policy

NOW = datetime(2026, 11, 24, tzinfo=UTC)
YEAR = timedelta(days=365)

AGES = [
    ("The current month is still written.", "news-articles-ar-2026.11", [False]),
    ("A month that ended within a year stays.", "news-articles-ar-2025.12", [False]),
    ("Its last day counts, not its first.", "news-articles-ar-2025.11", [False]),
    ("A month that ended more than a year ago goes.", "news-articles-xx-2025.10", [True]),
    ("December ends in the next year.", "news-articles-en-2024.12", [True]),
    ("Stories have no month.", "news-stories", []),
    ("The ledger is not ours to delete.", "news-ledger", []),
    ("Another prefix is another installation.", "newsroom-articles-ar-2020.01", []),
    ("A name with more behind it is not one of ours.", "news-articles-ar-2020.01-reindexed", []),
    ("There is no month 13.", "news-articles-ar-2020.13", []),
]


@pytest.mark.parametrize(("rule", "name", "expired"), AGES)
def test_what_may_go(rule: str, name: str, expired: list[bool]) -> None:
    assert [one.expired for one in expiries([name], "news", YEAR, NOW)] == expired, rule


def test_less_than_a_month_is_refused() -> None:
    with pytest.raises(ValueError, match="31 days"):
        expiries([], "news", timedelta(days=7), NOW)


def test_lifecycle_management_deletes_no_earlier_than_we_do() -> None:
    assert lifecycle_policy(YEAR)["phases"]["delete"]["min_age"] == "396d"


async def test_old_months_are_deleted_and_a_check_deletes_nothing(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    old, new = f"{settings.prefix}-articles-ar-2020.01", f"{settings.prefix}-articles-ar-2026.11"
    for name in (old, new):
        await client.indices.create(index=name)
    checked = await delete_expired(client, settings.prefix, YEAR, NOW, check=True)
    assert [(one.index, one.expired) for one in checked] == [(old, True), (new, False)]
    assert await client.indices.exists(index=old)
    await delete_expired(client, settings.prefix, YEAR, NOW)
    assert not await client.indices.exists(index=old)
    assert await client.indices.exists(index=new)
    assert await client.indices.exists(index=f"{settings.prefix}-stories")
