"""The story stage on a real Elasticsearch: a batch is one write a story, and workers never undo each other's."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from elasticsearch import AsyncElasticsearch

from processors.faust_story import StoryHandler
from rasid.article import Article
from rasid.settings import ElasticsearchSettings
from rasid.stage import Handled, Message
from rasid.story import ChangeKind, Story, StoryChange
from rasid.wire import decode, encode
from runtime.file_settings import secret_reader
from runtime.http_health import Health
from search.elasticsearch_client import connect
from search.setup import setup
from search.stories import KeptStory, recent_stories
from tests.search.builders import T0, article, tagged
from tests.search.conftest import take_away

pytestmark = pytest.mark.stack

_OFFSETS = itertools.count()
TEXTS = (
    "قال مسؤول إن وفدا وصل إلى قطر يوم الثلاثاء لإجراء محادثات.",
    "أعلنت قطر زيادة إنتاج الغاز في حقل الشمال عام 2030.",
)


def copy(number: int, of: int = 0, *, language: str = "ar") -> Article:
    """A report that repeats one of two texts, so that its story is sure."""
    titles = ("محادثات في الدوحة", "قطر تزيد إنتاج الغاز")
    return article(number, title=titles[of], text=TEXTS[of], language=language, minutes=number)


class Worker:
    """One story worker: the handler as it is, without the loop that feeds it."""

    def __init__(self, settings: ElasticsearchSettings) -> None:
        self.handler = StoryHandler(
            lambda: connect(settings, secret_reader({})),
            lambda: T0 + timedelta(hours=1),
            Health("story"),
            prefix=settings.prefix,
        )

    async def take(self, *articles: Article) -> Handled:
        values = [encode(tagged(one)) for one in articles]
        return await self.handler.handle(
            tuple(Message(topic="t", partition=0, offset=next(_OFFSETS), key=None, value=value) for value in values)
        )

    async def tell(self, *articles: Article) -> list[StoryChange]:
        handled = await self.take(*articles)
        assert handled.dead == ()
        return [decode(StoryChange, one.value) for one in handled.outgoing]


class Newsroom:
    """An Elasticsearch that is set up, and the workers that share it."""

    def __init__(self, client: AsyncElasticsearch, settings: ElasticsearchSettings) -> None:
        self.client, self.settings = client, settings
        self._workers: list[Worker] = []

    async def worker(self) -> Worker:
        made = Worker(self.settings)
        self._workers.append(made)
        await made.handler.start()
        await made.handler.assigned()
        return made

    async def stored(self) -> dict[str, KeptStory]:
        found = await recent_stories(self.client, T0 - timedelta(days=1), prefix=self.settings.prefix)
        return {one.story.id: one for one in found}

    async def close(self) -> None:
        for one in self._workers:
            await one.handler.stop()


@pytest.fixture
async def newsroom(elasticsearch_url: str) -> AsyncIterator[Newsroom]:
    settings = ElasticsearchSettings(url=elasticsearch_url, prefix=f"batch{uuid.uuid4().hex[:12]}")
    client = connect(settings, secret_reader({}))
    await setup(client, settings)
    made = Newsroom(client, settings)
    yield made
    await made.close()
    await take_away(client, settings.prefix)
    await client.close()


def members(story: Story) -> set[str]:
    return {one.id for one in story.articles}


async def test_a_batch_stores_each_story_once_as_its_last_article_leaves_it(newsroom: Newsroom) -> None:
    worker = await newsroom.worker()
    told = await worker.tell(copy(1), copy(2, 1), copy(3), copy(4, 1), copy(5))
    assert [change.story.sequence for change in told] == [1, 1, 2, 2, 3]
    assert [change.kind for change in told[:3]] == [ChangeKind.CREATED, ChangeKind.CREATED, ChangeKind.COPY_ADDED]
    stored = await newsroom.stored()
    assert {one.story.sequence for one in stored.values()} == {2, 3}
    assert {one.version for one in stored.values()} == {1}
    assert [stored[change.story.id].story for change in told[3:]] == [told[3].story, told[4].story]


async def test_a_batch_does_not_undo_what_another_worker_stored_meanwhile(newsroom: Newsroom) -> None:
    """Both know the story with one article. The second one's batch would be some steps ahead."""
    await (await newsroom.worker()).tell(copy(1))
    one, other = await newsroom.worker(), await newsroom.worker()
    (first,) = await one.tell(copy(2))
    told = await other.tell(copy(3), copy(4, 1), copy(5), copy(6))
    ours = [change for change in told if change.story.id == first.story.id]
    assert [change.story.sequence for change in ours] == [3, 4, 5]
    kept = (await newsroom.stored())[first.story.id]
    assert members(kept.story) == {copy(number).id for number in (1, 2, 3, 5, 6)}
    assert kept.story == ours[-1].story
    assert len(told) == 4
    # The first worker is behind in its turn, and catches up the same way.
    (again,) = await one.tell(copy(7))
    assert again.story.sequence == 6
    assert copy(3).id in members(again.story)


async def test_a_worker_that_starts_again_answers_a_replay_and_writes_nothing(newsroom: Newsroom) -> None:
    batch = copy(1), copy(2, 1), copy(3)
    told = await (await newsroom.worker()).tell(*batch)
    before = await newsroom.stored()
    again = await (await newsroom.worker()).tell(*batch)
    assert [change.kind for change in again] == [ChangeKind.UNCHANGED] * 3
    assert [change.story.id for change in again] == [change.story.id for change in told]
    assert await newsroom.stored() == before


async def test_articles_of_a_story_that_cannot_be_stored_are_dead_and_the_others_are_told(newsroom: Newsroom) -> None:
    worker = await newsroom.worker()
    await worker.tell(copy(0, 1))
    index = f"{newsroom.settings.prefix}-stories"  # Somebody has changed its mapping: no long language.
    mapping = {"lang": {"type": "keyword", "ignore_above": 100_000}}
    await newsroom.client.indices.put_mapping(index=index, properties=mapping)
    handled = await worker.take(copy(1, language="x" * 40_000), copy(2, 1))
    assert [letter.reason.partition(":")[0] for letter in handled.dead] == ["the index refuses it"]
    assert [decode(StoryChange, one.value).tagged.article.id for one in handled.outgoing] == [copy(2).id]
    # What was not stored is not remembered: the same words begin a story of their own.
    (fresh,) = await worker.tell(copy(3))
    assert fresh.kind is ChangeKind.CREATED
