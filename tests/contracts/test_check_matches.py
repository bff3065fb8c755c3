"""A match that nobody decided is found by the check and planned again, on the real Kafka and Elasticsearch."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Self

import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition
from elasticsearch import AsyncElasticsearch

from alerts.check_matches import Checked, check_matches, repair
from alerts.kafka_lag import behind
from alerts.kafka_publish import KafkaPublisher
from alerts.plan_story import plan
from rasid.delivery import Delivery
from rasid.match_check import GapKind, routes_of
from rasid.settings import ElasticsearchSettings, KafkaSettings
from rasid.stage import Stage
from rasid.story import StoryChange
from rasid.subscription import Subscriptions
from rasid.tagged_article import TaggedArticle
from rasid.topics import STORY_CHANGES, TAGGED_ARTICLES
from rasid.wire import decode
from runtime.file_settings import secret_reader
from runtime.kafka_topics import create_topics
from search.bulk import write
from search.documents import article_document
from search.elasticsearch_client import connect
from search.elasticsearch_ledger import ElasticsearchLedger
from search.setup import setup
from search.stories import KeptStory, put_stories
from tests.alerts.newsroom_day import HOOK, MORNING, RANIA, article, at, change, desk, tagged
from tests.search.conftest import take_away

pytestmark = pytest.mark.stack
NO_SECRETS = secret_reader({})
KNOWN = desk(RANIA, HOOK)


@pytest.fixture
async def node(elasticsearch_url: str) -> AsyncIterator[tuple[AsyncElasticsearch, str]]:
    settings = ElasticsearchSettings(url=elasticsearch_url, prefix=f"check{uuid.uuid4().hex[:10]}")
    client = connect(settings, NO_SECRETS)
    await setup(client, settings)
    yield client, settings.prefix
    await take_away(client, settings.prefix)
    await client.close()


@pytest.fixture
async def publisher(kafka_bootstrap: str) -> AsyncIterator[KafkaPublisher]:
    create_topics(KafkaSettings(bootstrap=kafka_bootstrap), NO_SECRETS)
    made = KafkaPublisher(KafkaSettings(bootstrap=kafka_bootstrap), NO_SECRETS)
    yield made
    await made.close()


class Tail:
    """Reads what comes to a topic from now on."""

    def __init__(self, bootstrap: str, topic: str, group: str | None = None) -> None:
        self.consumer = AIOKafkaConsumer(bootstrap_servers=bootstrap, group_id=group, enable_auto_commit=False)
        self.topic = topic

    async def __aenter__(self) -> Self:
        await self.consumer.start()
        places = [TopicPartition(self.topic, one) for one in await self._partitions()]
        self.consumer.assign(places)
        await self.consumer.seek_to_end(*places)
        return self

    async def _partitions(self) -> set[int]:
        await self.consumer._client.force_metadata_update()
        return self.consumer.partitions_for_topic(self.topic) or {0}

    async def next(self) -> bytes:
        message = await self.consumer.getone()
        assert isinstance(message.value, bytes)
        return message.value

    async def __aexit__(self, *_: object) -> None:
        await self.consumer.stop()


async def checked(
    client: AsyncElasticsearch, prefix: str, known: Subscriptions = KNOWN, minutes: float = 30
) -> Checked:
    routes = dict.fromkeys(routes_of(known), MORNING - timedelta(days=1))
    ledger = ElasticsearchLedger(client, prefix)
    return await check_matches(client, ledger, known, routes, at(-60), at(600), at(minutes), prefix=prefix)


async def indexed(client: AsyncElasticsearch, prefix: str, told: StoryChange, *, story: bool = True) -> None:
    await put_stories(client, [KeptStory(told.story, told.story.sequence)], prefix=prefix)
    document = article_document(told.tagged, told.story.id if story else None, at(1), prefix=prefix)
    await write(client, [document])
    await client.indices.refresh(index=f"{prefix}-*")


async def test_a_match_without_a_decision_is_named_planned_again_and_then_complete(
    node: tuple[AsyncElasticsearch, str], publisher: KafkaPublisher, kafka_bootstrap: str
) -> None:
    client, prefix = node
    told = change(tagged(article("lost")))
    await indexed(client, prefix, told)
    found = await checked(client, prefix)
    assert [(gap.kind, gap.due.recipient) for gap in found.gaps] == [
        (GapKind.NO_DECISION, RANIA.id),
        (GapKind.NO_DECISION, HOOK.id),
    ]
    async with Tail(kafka_bootstrap, STORY_CHANGES.name) as tail:
        assert await repair(client, publisher, found.gaps, prefix=prefix) == 1
        again = decode(StoryChange, await tail.next())
    assert (again.story, again.tagged) == (told.story, told.tagged)
    await plan(again, KNOWN, ElasticsearchLedger(client, prefix), at(5))
    assert (await checked(client, prefix)).gaps == ()
    assert await checked(client, prefix, replace(KNOWN, subscriptions=())) == Checked(0, ())


async def test_a_match_that_was_told_has_no_gap_and_one_whose_delivery_is_gone_has(
    node: tuple[AsyncElasticsearch, str],
) -> None:
    client, prefix = node
    told = change(tagged(article("told")))
    await indexed(client, prefix, told)
    ledger = ElasticsearchLedger(client, prefix)
    _, made = await plan(told, KNOWN, ledger, at(1))
    first = await checked(client, prefix)
    assert first == Checked(2, ())
    # Nobody dispatches in this test: after hours both are overdue, and nothing else is missing.
    assert {gap.kind for gap in (await checked(client, prefix, minutes=240)).gaps} == {GapKind.OVERDUE}
    for one in made:
        await client.delete(index=ledger.index, id=one.id)
    assert {gap.kind for gap in (await checked(client, prefix)).gaps} == {GapKind.NO_DELIVERY}
    await plan(told, KNOWN, ledger, at(2))  # What a repair leads to.
    assert len(await ledger.find(Delivery, {})) == 2


async def test_a_match_that_reached_no_story_is_given_to_the_story_stage(
    node: tuple[AsyncElasticsearch, str], publisher: KafkaPublisher, kafka_bootstrap: str
) -> None:
    client, prefix = node
    told = change(tagged(article("strayed")))
    await indexed(client, prefix, told, story=False)
    found = await checked(client, prefix)
    assert {gap.kind for gap in found.gaps} == {GapKind.NO_STORY}
    async with Tail(kafka_bootstrap, TAGGED_ARTICLES.name) as tail:
        await repair(client, publisher, found.gaps, prefix=prefix)
        assert decode(TaggedArticle, await tail.next()) == told.tagged


async def test_a_stage_is_as_far_behind_as_it_has_not_committed(
    publisher: KafkaPublisher, kafka_bootstrap: str
) -> None:
    kafka, stage = KafkaSettings(bootstrap=kafka_bootstrap), Stage(name=uuid.uuid4().hex, reads=STORY_CHANGES)
    async with Tail(kafka_bootstrap, STORY_CHANGES.name, group=stage.group) as tail:
        for number in range(5):
            await publisher.publish(STORY_CHANGES.name, b"sty_one", str(number).encode())
        await tail.next()
        await tail.consumer.commit()
        assert await behind(kafka, NO_SECRETS, (stage,)) == {stage.name: 4}
