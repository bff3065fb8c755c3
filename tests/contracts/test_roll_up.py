"""More messages than a page of a search holds become one, on a real ledger; and what cannot go hides nothing else."""

from __future__ import annotations

import os
import uuid
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from elasticsearch import AsyncElasticsearch

from alerts.gather import Gathering
from alerts.roll_up import RollUps
from rasid.alert_decision import NotSent
from rasid.alert_interest import interests
from rasid.alert_message import deliveries, notification
from rasid.alert_plan import decide
from rasid.delivery import Delivery, DeliveryState
from rasid.ledger_value import LedgerValue
from rasid.notification import Notification
from rasid.subscription import Subscriptions
from search.elasticsearch_ledger import ElasticsearchLedger
from search.ledger_index import ledger_templates
from tests.alerts.newsroom_day import RANIA, article, at, change, desk, tagged

pytestmark = pytest.mark.stack

HELD = int(os.environ.get("RASID_TEST_HELD", "1300"))  # more than a page of the ledger.
SUBSCRIPTIONS: Subscriptions = desk(RANIA)


@pytest.fixture
async def ledger(elasticsearch_url: str) -> AsyncIterator[ElasticsearchLedger]:
    prefix = f"t{uuid.uuid4().hex[:10]}"
    async with AsyncElasticsearch(elasticsearch_url) as client:
        for name, body in ledger_templates(prefix, 0).items():
            await client.indices.put_index_template(name=name, **body)
        yield ElasticsearchLedger(client, prefix)
        await client.indices.delete(index=f"{prefix}-ledger", ignore_unavailable=True)
        await client.indices.delete_index_template(name=f"{prefix}-ledger")


def planned(number: int) -> list[LedgerValue]:
    made = change(tagged(article(f"a{number}")), story=f"sty_{number}")
    (interest,) = interests(made, SUBSCRIPTIONS, at(0))
    message = notification(decide(interest, made, None, None, at(0)), made, None)
    (delivery,) = deliveries(message, RANIA)
    return [message, replace(delivery, hold=NotSent.RATE.value, due=at(60))]


async def test_all_that_waited_is_one_message(ledger: ElasticsearchLedger) -> None:
    for start in range(0, HELD, 500):
        await ledger.create([value for number in range(start, min(HELD, start + 500)) for value in planned(number)])
    (endpoint,) = RANIA.endpoints
    gathering = Gathering(ledger, lambda: at(61), Subscriptions)
    made = RollUps(ledger=ledger, gathering=gathering, subscriptions=lambda: SUBSCRIPTIONS, now=lambda: at(61))
    (first,) = (await ledger.find(Delivery, {"endpoint": endpoint.id}, most=1))[:1]
    rolled = await made.of_held(first.value, endpoint)
    assert rolled is not None
    stored = (await ledger.get([rolled.notification]))[rolled.notification].value
    assert isinstance(stored, Notification)
    assert stored.total == len(stored.members) == HELD
    assert len(stored.entries) == 40
    merged = await ledger.find(Delivery, {"into": rolled.notification}, most=10_000)
    assert {one.value.state for one in merged} == {DeliveryState.MERGED}
    assert len(merged) == HELD
    assert await made.of_held(first.value, endpoint) is None, "Nothing is left to gather."
    waiting = await ledger.due(at(61), at(61) - timedelta(minutes=1), 10)
    assert [one.delivery for one in waiting] == [rolled.id]
    assert await ledger.due(at(61), at(0), 10, without=(endpoint.id,)) == ()
