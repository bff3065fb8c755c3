"""Old canaries leave the ledger; what readers were told stays."""

from __future__ import annotations

from datetime import timedelta

import pytest
from elasticsearch import AsyncElasticsearch

from alerts.plan_story import plan
from rasid.alert_decision import Decision
from rasid.canary import CANARY_WATCHLISTS, built_in, canary_article, with_built_in
from rasid.compile_watchlists import compile_watchlists
from rasid.settings import ElasticsearchSettings, MonitorSettings, OperatorSettings
from rasid.story_index import StoryIndex
from search.elasticsearch_ledger import ElasticsearchLedger
from search.forget_built_in import forget_built_in
from tests.alerts.newsroom_day import RANIA, at, change, desk

pytestmark = pytest.mark.stack


async def test_only_canaries_of_yesterday_are_forgotten(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    known = with_built_in(desk(RANIA), built_in(MonitorSettings(), OperatorSettings()))
    ledger = ElasticsearchLedger(client, settings.prefix)
    matcher = compile_watchlists(CANARY_WATCHLISTS, at(0))
    await plan(change(), known, ledger, at(0))
    for minutes in (0, 1440):
        canary = StoryIndex().add(matcher.match(canary_article(at(minutes))), at(minutes))
        await plan(canary, known, ledger, at(minutes))
    assert len(await ledger.find(Decision, {})) == 3
    assert await forget_built_in(client, settings.prefix, at(1440) - timedelta(minutes=1)) > 0
    kept = [one.value.recipient for one in await ledger.find(Decision, {})]
    assert kept == [RANIA.id, "rasid-canary"]
