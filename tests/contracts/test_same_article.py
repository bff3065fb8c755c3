"""One page that several feeds carry, and a correction that matches nothing, through the tag and story stages.

The handlers run as they are, on a real Elasticsearch; only the loop that feeds them is left out.
"""

from __future__ import annotations

import itertools
import uuid
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Self

import pytest

from processors.faust_story import StoryHandler
from processors.faust_tag import TagHandler
from processors.file_watchlists import live_watchlists
from rasid.article import Article, Source
from rasid.settings import ElasticsearchSettings
from rasid.stage import Message
from rasid.story import ChangeKind, StoryChange
from rasid.wire import decode, encode
from runtime.file_settings import secret_reader
from runtime.http_health import Health
from search.elasticsearch_client import connect
from search.queries import Filters, search_articles
from search.setup import setup
from tests.search.builders import T0, article
from tests.search.conftest import take_away

pytestmark = pytest.mark.stack

WATCHLIST = """
watchlist: gulf
actors:
  qatar: {country: QA}
watches:
  any-qatar: {when: qatar, level: high, must_match: [قطر], must_not_match: [مصر]}
"""
PORTAL = Source(id="portal", name="Portal", owner="portal-media")
NOW = T0 + timedelta(hours=1)


class Stages:
    """Both stages and what the second one told the planner."""

    def __init__(self, folder: Path, settings: ElasticsearchSettings) -> None:
        self.client = connect(settings, secret_reader({}))
        self.prefix = settings.prefix
        self._offset = itertools.count()
        self._tag = TagHandler(
            live_watchlists(folder, lambda: NOW),
            lambda: connect(settings, secret_reader({})),
            lambda: NOW,
            Health("tag"),
            prefix=settings.prefix,
            index_all=False,
        )
        self._story = StoryHandler(
            lambda: connect(settings, secret_reader({})), lambda: NOW, Health("story"), prefix=settings.prefix
        )

    async def __aenter__(self) -> Self:
        await self._tag.start()
        await self._story.start()
        await self._story.assigned()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._tag.stop()
        await self._story.stop()
        await take_away(self.client, self.prefix)
        await self.client.close()

    async def tag(self, *articles: Article) -> list[bytes]:
        """One batch through the tag stage; what it sends on."""
        handled = await self._tag.handle(tuple(self._message(encode(one)) for one in articles))
        assert handled.dead == ()
        return [one.value for one in handled.outgoing]

    async def tell(self, values: list[bytes]) -> list[StoryChange]:
        """What it sent on, through the story stage."""
        handled = await self._story.handle(tuple(self._message(value) for value in values))
        assert handled.dead == ()
        return [decode(StoryChange, one.value) for one in handled.outgoing]

    async def publish(self, *articles: Article) -> list[StoryChange]:
        return await self.tell(await self.tag(*articles))

    async def stored(self) -> list[dict[str, Any]]:
        await self.client.indices.refresh(index=f"{self.prefix}-*")
        answer = await self.client.search(index=f"{self.prefix}-articles-*", size=100)
        return [hit["_source"] for hit in answer["hits"]["hits"]]

    def _message(self, value: bytes) -> Message:
        return Message(topic="t", partition=0, offset=next(self._offset), key=None, value=value)


@pytest.fixture
async def stages(elasticsearch_url: str, tmp_path: Path) -> AsyncIterator[Stages]:
    settings = ElasticsearchSettings(url=elasticsearch_url, prefix=f"same{uuid.uuid4().hex[:12]}")
    (tmp_path / "gulf.yaml").write_text(WATCHLIST, "utf-8")
    async with Stages(tmp_path, settings) as found:
        await setup(found.client, settings)
        yield found


def in_portal(about: Article, **changes: Any) -> Article:
    later = about.first_seen + timedelta(minutes=40)
    return replace(about, feed="portal-world", source=PORTAL, first_seen=later, **changes)


async def test_a_second_feed_adds_itself_and_alerts_nobody(stages: Stages) -> None:
    first = await stages.publish(article())
    assert [change.kind for change in first] == [ChangeKind.CREATED]
    assert await stages.publish(in_portal(article(), text="قطر")) == []
    (document,) = await stages.stored()
    assert document["outlet"] == ["gulf-wire", "portal"]
    assert document["feed"] == ["gulf-wire-ar", "portal-world"]
    assert document["body"] == article().text, "The words stay those of the first."
    assert document["revision"] == 1
    assert document["story_id"] == first[0].story.id
    for outlet in ("gulf-wire", "portal"):
        page = await search_articles(stages.client, "", Filters(outlets=(outlet,)), prefix=stages.prefix)
        assert page.total == 1
    # A replay of everything changes nothing, and only the first feed's article is reported again.
    again = await stages.publish(article(), in_portal(article(), text="قطر"))
    assert [change.kind for change in again] == [ChangeKind.UNCHANGED]
    (after,) = await stages.stored()
    assert {**after, "indexed": ""} == {**document, "indexed": ""}


@pytest.mark.parametrize("told_late", [False, True])
async def test_two_feeds_at_once_are_one_article_with_its_story(stages: Stages, told_late: bool) -> None:
    """In one batch, or the second before the story stage has seen the first: one document, one story, one source."""
    if told_late:
        values = await stages.tag(article()) + await stages.tag(in_portal(article()))
        changes = await stages.tell(values)
    else:
        changes = await stages.publish(article(), in_portal(article()))
    assert [change.kind for change in changes] == [ChangeKind.CREATED, ChangeKind.UNCHANGED]
    assert len(changes[-1].story.sources) == 1
    (document,) = await stages.stored()
    assert (document["outlet"], document["story_id"]) == (["gulf-wire", "portal"], changes[0].story.id)


async def test_a_second_feed_in_the_next_month_makes_no_second_document(stages: Stages) -> None:
    first = article()
    await stages.publish(first)
    await stages.publish(replace(in_portal(first), first_seen=first.first_seen + timedelta(days=20)))
    (document,) = await stages.stored()
    assert document["outlet"] == ["gulf-wire", "portal"]


async def test_a_correction_keeps_the_carriers(stages: Stages) -> None:
    await stages.publish(article())
    await stages.publish(in_portal(article()))
    (change,) = await stages.publish(article(revision=2, text="تصحيح: وصل الوفد إلى قطر يوم الأربعاء."))
    assert change.kind is ChangeKind.CORRECTED
    (document,) = await stages.stored()
    assert (document["revision"], document["outlet"]) == (2, ["gulf-wire", "portal"])
    assert "الأربعاء" in document["body"]


async def test_a_correction_that_matches_nothing_takes_the_old_words_out_of_the_index(stages: Stages) -> None:
    (created,) = await stages.publish(article())
    (change,) = await stages.publish(article(revision=2, title="تصحيح", text="وصل الوفد إلى مصر."))
    assert (change.kind, change.story.title) == (ChangeKind.CORRECTED, "تصحيح")
    assert change.tagged.fired == ()
    (document,) = await stages.stored()
    assert document["no_longer_matches"] is True
    assert (document["revision"], document["actors"], document["watches"]) == (2, [], [])
    assert document["story_id"] == created.story.id
    for word, hits in (("قطر", 0), ("مصر", 1)):
        assert (await search_articles(stages.client, word, prefix=stages.prefix)).total == hits
