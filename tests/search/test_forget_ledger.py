"""What is over leaves the ledger after its time; what still holds stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from elasticsearch import AsyncElasticsearch

from alerts.plan_story import plan
from rasid.alert_decision import Decision, Thread
from rasid.delivery import Delivery, DeliveryState
from rasid.ledger_value import Mute, ledger_id
from rasid.settings import ElasticsearchSettings
from search.elasticsearch_ledger import ElasticsearchLedger
from search.forget_ledger import forget_ledger
from tests.alerts.newsroom_day import RANIA, article, at, change, desk, tagged

pytestmark = pytest.mark.stack

YEAR = timedelta(days=365)


async def test_what_is_over_goes_after_its_time(client: AsyncElasticsearch, settings: ElasticsearchSettings) -> None:
    ledger = ElasticsearchLedger(client, settings.prefix)
    for name in ("over", "waits"):
        await plan(change(tagged(article(name)), story=f"sty_{name}"), desk(RANIA), ledger, at(0))
    muted = ledger_id(Mute, "main", RANIA.id, "sty_over")
    await ledger.put(
        Mute(id=muted, tenant="main", recipient=RANIA.id, story="sty_over", made=at(0), until=at(0) + 2 * YEAR)
    )
    (over,) = await ledger.find(Delivery, {"story": "sty_over"})
    await ledger.replace(replace(over.value, state=DeliveryState.DELIVERED), over.version)
    later = at(0) + YEAR + timedelta(days=1)
    await ledger.find(Delivery, {})
    assert await forget_ledger(client, settings.prefix, 2 * YEAR, later) == 0
    expected = await forget_ledger(client, settings.prefix, YEAR, later, check=True)
    assert await forget_ledger(client, settings.prefix, YEAR, later) == expected > 0
    assert [one.value.story for one in await ledger.find(Delivery, {})] == ["sty_waits"]
    assert await ledger.find(Decision, {}) == ()
    assert await ledger.find(Thread, {}) == ()
    assert await ledger.get([muted]) != {}


async def test_a_short_time_is_refused(client: AsyncElasticsearch, settings: ElasticsearchSettings) -> None:
    with pytest.raises(ValueError, match="31 days"):
        await forget_ledger(client, settings.prefix, timedelta(days=3), at(0))
