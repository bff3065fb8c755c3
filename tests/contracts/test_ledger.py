"""The ledger's contract, on Elasticsearch and on the fake that other tests use."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from elasticsearch import AsyncElasticsearch

from rasid.alert_decision import Decision
from rasid.alert_interest import interests
from rasid.alert_message import deliveries, joined, notification
from rasid.alert_plan import decide
from rasid.delivery import Attempt, Delivery, DeliveryHint, DeliveryState
from rasid.errors import Unavailable
from rasid.ledger_value import LedgerValue
from rasid.notification import Notification
from search.elasticsearch_ledger import ElasticsearchLedger
from search.ledger import Ledger
from search.ledger_index import ledger_templates, place_of
from tests.alerts.newsroom_day import HOOK, RANIA, article, at, change, desk, tagged
from tests.fakes.ledger import MemoryLedger

LATER = timedelta(minutes=1)


@pytest.fixture(params=["memory", pytest.param("elasticsearch", marks=pytest.mark.stack)])
def node_url(request: pytest.FixtureRequest) -> str:
    """The address of the node, "" for the fake. The node starts outside the tests' event loop."""
    return str(request.getfixturevalue("elasticsearch_url")) if request.param == "elasticsearch" else ""


@pytest.fixture
async def ledger(node_url: str) -> AsyncIterator[Ledger]:
    if not node_url:
        yield MemoryLedger()
        return
    prefix = f"t{uuid.uuid4().hex[:10]}"
    async with AsyncElasticsearch(node_url) as client:
        for name, body in ledger_templates(prefix, 0).items():
            await client.indices.put_index_template(name=name, **body)
        yield ElasticsearchLedger(client, prefix)
        await client.indices.delete(index=f"{prefix}-ledger", ignore_unavailable=True)
        await client.indices.delete_index_template(name=f"{prefix}-ledger")


def planned(name: str = "a1", story: str = "sty_doha") -> tuple[Decision, Notification, tuple[Delivery, ...]]:
    made = change(tagged(article(name)), story=story)
    (interest,) = interests(made, desk(RANIA), at(0))
    decision = decide(interest, made, None, None, at(0))
    message = notification(decision, made, None)
    return decision, message, deliveries(message, replace(RANIA, webhook=HOOK.webhook))


async def test_a_value_comes_back_as_it_was_written(ledger: Ledger) -> None:
    decision, message, made = planned()
    thread = joined(None, decision, change())
    values: list[LedgerValue] = [decision, message, *made, thread]
    assert await ledger.create(values) == (True,) * 5
    found = await ledger.get([value.id for value in values])
    assert {identifier: stored.value for identifier, stored in found.items()} == {value.id: value for value in values}


async def test_what_does_not_exist_is_left_out(ledger: Ledger) -> None:
    assert await ledger.get(["msg_nothing", "dec_nothing"]) == {}
    assert await ledger.get([]) == {}
    assert await ledger.create([]) == ()
    assert await ledger.due(at(0), at(0), 10) == ()


async def test_the_first_writer_of_an_id_wins(ledger: Ledger) -> None:
    _, message, _ = planned()
    assert await ledger.create([message]) == (True,)
    assert await ledger.create([replace(message, detail="second")]) == (False,)
    assert (await ledger.get([message.id]))[message.id].value == message


async def test_one_of_many_writers_at_once_creates(ledger: Ledger) -> None:
    _, message, _ = planned()
    results = await asyncio.gather(*(ledger.create([replace(message, detail=str(n))]) for n in range(8)))
    assert sorted(written for (written,) in results) == [False] * 7 + [True]


async def test_only_who_saw_the_last_write_may_replace_it(ledger: Ledger) -> None:
    _, message, _ = planned()
    await ledger.create([message])
    seen = (await ledger.get([message.id]))[message.id].version
    newer = await ledger.replace(replace(message, detail="one"), seen)
    assert newer is not None
    assert await ledger.replace(replace(message, detail="two"), seen) is None
    assert await ledger.replace(replace(message, detail="three"), newer) is not None


async def test_one_of_many_claims_at_once_succeeds(ledger: Ledger) -> None:
    _, _, (mail, _) = planned()
    await ledger.create([mail])
    seen = (await ledger.get([mail.id]))[mail.id].version
    claimed = replace(mail, state=DeliveryState.SENDING, claimed=at(1))
    results = await asyncio.gather(*(ledger.replace(claimed, seen) for _ in range(8)))
    assert sum(result is not None for result in results) == 1


async def test_put_overwrites(ledger: Ledger) -> None:
    _, message, _ = planned()
    await ledger.put(message)
    await ledger.put(replace(message, detail="again"))
    stored = (await ledger.get([message.id]))[message.id].value
    assert isinstance(stored, Notification)
    assert stored.detail == "again"


async def test_due_finds_what_waits_and_what_was_never_finished_longest_first(ledger: Ledger) -> None:
    made = [planned(f"a{n}", f"sty_{n}")[2][0] for n in range(5)]
    waiting = replace(made[0], due=at(5))
    later = replace(made[1], due=at(30))
    stuck = replace(made[2], due=at(1), state=DeliveryState.SENDING, claimed=at(2))
    working = replace(made[3], due=at(1), state=DeliveryState.SENDING, claimed=at(9))
    done = replace(made[4], due=at(1), state=DeliveryState.DELIVERED)
    await ledger.create([waiting, later, stuck, working, done])
    await ledger.find(Delivery, {})  # A search sees what was written before it only after a refresh, as this makes.
    found = await ledger.due(at(10), at(8), 10)
    assert found == (
        DeliveryHint(delivery=stuck.id, endpoint=stuck.endpoint, due=at(2)),
        DeliveryHint(delivery=waiting.id, endpoint=waiting.endpoint, due=at(5)),
    )
    assert await ledger.due(at(10), at(8), 1) == found[:1]
    assert await ledger.due(at(10), at(8), 10, without=("main/other/email",)) == found
    assert await ledger.due(at(10), at(8), 10, without=("main/other/email", stuck.endpoint)) == ()
    assert await ledger.due(at(10), at(8), 10, only=stuck.endpoint) == found
    assert await ledger.due(at(10), at(8), 10, only="main/other/email") == ()


async def test_what_went_to_an_endpoint_lately_is_known_by_its_times(ledger: Ledger) -> None:
    def delivered(name: str, minute: float, *, test: bool = False) -> Delivery:
        (made, *_) = planned(name, f"sty_{name}")[2]
        attempts = (Attempt(at=at(1), outcome="retry"), Attempt(at=at(minute), outcome="delivered"))
        return replace(made, state=DeliveryState.DELIVERED, attempts=attempts, test=test)

    old, first, last = delivered("a1", 2), delivered("a2", 6), delivered("a3", 7)
    waiting = replace(planned("a4", "sty_a4")[2][0], attempts=(Attempt(at=at(8), outcome="retry"),))
    other = replace(delivered("a5", 8), endpoint="main/other/webhook")
    await ledger.create([old, first, last, waiting, other, delivered("a6", 9, test=True)])
    await ledger.find(Delivery, {})
    assert await ledger.sent(first.endpoint, at(2), 10) == (at(6), at(7))
    assert await ledger.sent(first.endpoint, at(2), 1) == (at(7),)
    assert await ledger.sent("main/nobody/webhook", at(0), 10) == ()


@pytest.mark.stack
async def test_how_long_a_delivery_took_is_a_number_that_can_be_charted(elasticsearch_url: str) -> None:
    made = replace(planned()[2][0], created=at(0), state=DeliveryState.DELIVERED)
    made = replace(made, attempts=(Attempt(at=at(0) + timedelta(seconds=61.5), outcome="delivered"),))
    prefix = f"t{uuid.uuid4().hex[:10]}"
    async with AsyncElasticsearch(elasticsearch_url) as client:
        for name, body in ledger_templates(prefix, 0).items():
            await client.indices.put_index_template(name=name, **body)
        await ElasticsearchLedger(client, prefix).put(made)
        await client.indices.refresh(index=f"{prefix}-ledger")
        sums = {"longest": {"max": {"field": "latency_seconds"}}}
        answer = await client.search(index=f"{prefix}-ledger", size=0, aggs=sums)
        assert answer["aggregations"]["longest"]["value"] == 61.5
        await client.indices.delete(index=f"{prefix}-ledger")
        await client.indices.delete_index_template(name=f"{prefix}-ledger")


async def test_find_sees_what_was_just_written_and_keeps_tenants_apart(ledger: Ledger) -> None:
    _, _, (mail, hook) = planned()
    other = replace(hook, id="msg_other", tenant="elsewhere", created=at(9))
    await ledger.create([mail, hook, other])
    found = await ledger.find(Delivery, {"tenant": "main"})
    assert {stored.value.id for stored in found} == {mail.id, hook.id}
    assert await ledger.find(Notification, {"tenant": "main"}) == ()
    several = await ledger.find(Delivery, {"state": ["pending", "dead"]}, most=1, newest=True)
    assert [stored.value.id for stored in several] == ["msg_other"]


async def test_an_absent_node_is_a_reason_to_wait() -> None:
    async with AsyncElasticsearch("http://127.0.0.1:9", max_retries=0) as client:
        away = ElasticsearchLedger(client, "t")
        with pytest.raises(Unavailable):
            await away.get(["msg_x"])
        with pytest.raises(Unavailable):
            await away.create([planned()[1]])
        with pytest.raises(Unavailable):
            await away.due(at(0), at(0), 1)


async def test_pages_of_one_moment_hold_each_document_once_also_when_more_is_written(ledger: Ledger) -> None:
    """A planner writes many deliveries at one moment: their ids order them."""
    for number in range(7):
        _, message, made = planned(f"a{number}", f"sty_{number}")
        await ledger.create([message, *made])
    whole = [one.value.id for one in await ledger.find(Delivery, {"tenant": "main"}, newest=True)]
    seen: list[str] = []
    after = None
    while page := await ledger.find(Delivery, {"tenant": "main"}, most=4, newest=True, after=after):
        seen += [one.value.id for one in page]
        after = place_of(page[-1].value)
        _, message, made = planned("later", f"sty_later{len(seen)}")
        await ledger.create([replace(message, created=at(1)), *(replace(one, created=at(1)) for one in made)])
    assert seen == whole
    assert len(set(whole)) == len(whole) > 8


async def test_stories_come_once_each_the_latest_told_first(ledger: Ledger) -> None:
    for number, story in enumerate(["sty_b", "sty_a", "sty_c", "sty_a"]):
        _, message, _ = planned(f"a{number}", story)
        await ledger.create([replace(message, id=f"{message.id}{number}", created=at(number))])
    _, message, _ = planned("x", "sty_other")
    await ledger.create([replace(message, tenant="rival")])
    found = await ledger.stories("main", most=2)
    assert [one.id for one in found] == ["sty_a", "sty_c"]
    assert [one.id for one in await ledger.stories("main", most=2, after=found[-1])] == ["sty_b"]
    assert await ledger.stories("nobody", most=2) == ()
