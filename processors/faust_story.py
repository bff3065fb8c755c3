"""The story agent: a tagged article in, the change of its story stored and sent on. Which story is the core's decision.

Its memory of recent stories is a cache: it is rebuilt from Elasticsearch whenever partitions are assigned.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from elasticsearch import AsyncElasticsearch

from rasid import wire
from rasid.canary import is_canary
from rasid.errors import WireError
from rasid.stage import DeadLetter, Handled, Message, Outgoing, Stage
from rasid.story import Story, StoryChange
from rasid.story_index import StoryIndex
from rasid.tagged_article import TaggedArticle
from rasid.topics import STORY_CHANGES, TAGGED_ARTICLES
from runtime.http_health import Health
from runtime.prometheus_metrics import STORY_CHANGES as STORY_CHANGES_COUNTED
from search.bulk import write
from search.documents import article_document
from search.patience import patiently
from search.stories import KeptStory, put_stories, recent_stories

__all__ = ["STORY", "StoryHandler"]

STORY = Stage(name="story", reads=TAGGED_ARTICLES)
_REMEMBERED = timedelta(days=4)  # Stories close after 48 hours of silence; a later article looks at the closed one.

_Read = tuple[Message, TaggedArticle]
_Changed = tuple[Message, StoryChange]

log = structlog.get_logger()


class StoryHandler:
    """Adds each tagged article to its story, stores the story, and tells the planner."""

    def __init__(
        self,
        connect: Callable[[], AsyncElasticsearch],
        clock: Callable[[], datetime],
        health: Health,
        *,
        prefix: str,
    ) -> None:
        self._connect, self._clock, self._health, self._prefix = connect, clock, health, prefix
        self._client: AsyncElasticsearch | None = None
        self._index = StoryIndex()
        self._kept: dict[str, KeptStory] = {}  # as Elasticsearch has them, as far as we know.

    async def start(self) -> None:
        """Connects."""
        self._client = self._connect()

    async def assigned(self) -> None:
        """Other workers may have changed stories: starts again from what is stored."""
        client = self._client
        assert client is not None
        since = self._clock() - _REMEMBERED
        stored = await patiently(lambda: recent_stories(client, since, prefix=self._prefix), self._health.waiting)
        self._index = StoryIndex(one.story for one in stored)
        self._kept = {one.story.id: one for one in stored}
        log.info("stories recalled", count=len(stored))

    async def handle(self, batch: tuple[Message, ...]) -> Handled:
        """Joins, stores and reports the articles in order; a replay finds them in their stories and reports again."""
        assert self._client is not None
        dead: list[DeadLetter] = []
        read: list[_Read] = []
        changes: list[_Changed] = []
        for message in batch:
            try:
                tagged = wire.decode(TaggedArticle, message.value)
            except WireError as error:
                dead.append(DeadLetter(message, str(error)))
                continue
            if is_canary(tagged.article):  # A story of its own that nobody keeps.
                changes.append((message, StoryIndex().add(tagged, self._clock())))
            else:
                read.append((message, tagged))
        joined, refused = await self._joined(read)
        for _, change in joined:
            STORY_CHANGES_COUNTED.labels(change.kind.value).inc()
        now = self._clock()
        documents = [article_document(change.tagged, change.story.id, now, prefix=self._prefix) for _, change in joined]
        outcome = await write(self._client, documents, on_wait=self._health.waiting)
        refused |= {poison.document.id: poison.reason for poison in outcome.poison}
        outgoing: list[Outgoing] = []
        for message, change in (*changes, *joined):
            reason = refused.get(change.story.id) or refused.get(change.tagged.article.id)
            if reason:
                dead.append(DeadLetter(message, f"the index refuses it: {reason}"))
            else:
                outgoing.append(Outgoing(STORY_CHANGES.name, change.story.id.encode(), wire.encode(change)))
        if self._index.forget(now - _REMEMBERED):
            self._kept = {name: one for name, one in self._kept.items() if one.story.last_seen >= now - _REMEMBERED}
        return Handled(tuple(outgoing), tuple(dead))

    async def stop(self) -> None:
        """Disconnects."""
        if self._client is not None:
            await self._client.close()

    async def _joined(self, read: list[_Read]) -> tuple[list[_Changed], dict[str, str]]:
        """The changes that the articles make, in the order of each story, and why which story cannot be stored.

        All stories of a batch are stored at once, as its last article leaves them. Where another worker was faster,
        its story counts, and our articles are added on top of it.
        """
        changes: list[_Changed] = []
        refused: dict[str, str] = {}
        while read:
            added: list[_Changed] = []
            for message, tagged in read:
                added.append((message, self._index.add(tagged, self._clock())))
                await asyncio.sleep(0)  # Heartbeats go on during a long batch.
            overtaken, why = await self._put({change.story.id: change.story for _, change in added})
            refused |= why
            changes += [one for one in added if one[1].story.id not in overtaken]
            read = [(message, change.tagged) for message, change in added if change.story.id in overtaken]
        if refused:
            await self.assigned()  # What cannot be stored must not be remembered either.
        return changes, refused

    async def _put(self, stories: dict[str, Story]) -> tuple[set[str], dict[str, str]]:
        """Stores what has changed; the ids of those that another worker changed first, and what is refused and why."""
        assert self._client is not None
        known = {name: self._kept.get(name) for name in stories}
        changed = [
            KeptStory(story, old.version + 1 if old is not None else 1)
            for story in stories.values()
            if (old := known[story.id]) is None or old.story.sequence != story.sequence
        ]
        put = await put_stories(self._client, changed, prefix=self._prefix, on_wait=self._health.waiting)
        self._kept.update(put.kept)
        overtaken = {name for name, one in put.kept.items() if one.story != stories[name]}
        for name in overtaken:
            self._index.restore(put.kept[name].story)
            log.info("another worker changed the story first", story=name)
        return overtaken, dict(put.refused)
