"""The story agent: a tagged article in, the change of its story stored and sent on. Which story is the core's decision.

Its memory of recent stories is a cache: it is rebuilt from Elasticsearch whenever partitions are assigned.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

import structlog
from elasticsearch import AsyncElasticsearch

from rasid import wire
from rasid.canary import is_canary
from rasid.errors import WireError
from rasid.stage import DeadLetter, Handled, Message, Outgoing, Stage
from rasid.story import StoryChange
from rasid.story_index import StoryIndex
from rasid.tagged_article import TaggedArticle
from rasid.topics import STORY_CHANGES, TAGGED_ARTICLES
from runtime.http_health import Health
from runtime.prometheus_metrics import STORY_CHANGES as STORY_CHANGES_COUNTED
from search.bulk import write
from search.documents import article_document
from search.patience import patiently
from search.stories import get_story, put_story, recent_stories

__all__ = ["STORY", "StoryHandler"]

STORY = Stage(name="story", reads=TAGGED_ARTICLES)
_REMEMBERED = timedelta(days=4)  # Stories close after 48 hours of silence; a later article looks at the closed one.

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

    async def start(self) -> None:
        """Connects."""
        self._client = self._connect()

    async def assigned(self) -> None:
        """Other workers may have changed stories: starts again from what is stored."""
        client = self._client
        assert client is not None
        since = self._clock() - _REMEMBERED
        stored = await patiently(lambda: recent_stories(client, since, prefix=self._prefix), self._health.waiting)
        self._index = StoryIndex(stored)
        log.info("stories recalled", count=len(stored))

    async def handle(self, batch: tuple[Message, ...]) -> Handled:
        """Joins, stores and reports each article in order; a replay finds it in its story and reports again."""
        assert self._client is not None
        dead: list[DeadLetter] = []
        changes: list[tuple[Message, StoryChange]] = []
        for message in batch:
            try:
                tagged = wire.decode(TaggedArticle, message.value)
            except WireError as error:
                dead.append(DeadLetter(message, str(error)))
                continue
            if is_canary(tagged.article):  # A story of its own that nobody keeps.
                changes.append((message, StoryIndex().add(tagged, self._clock())))
                continue
            change = await self._joined(tagged)
            STORY_CHANGES_COUNTED.labels(change.kind.value).inc()
            changes.append((message, change))
        now = self._clock()
        documents = [
            article_document(change.tagged, change.story.id, now, prefix=self._prefix)
            for _, change in changes
            if not is_canary(change.tagged.article)
        ]
        outcome = await write(self._client, documents, on_wait=self._health.waiting)
        refused = {poison.document.id: poison.reason for poison in outcome.poison}
        outgoing: list[Outgoing] = []
        for message, change in changes:
            identifier = change.tagged.article.id
            if identifier in refused:
                dead.append(DeadLetter(message, f"the index refuses it: {refused[identifier]}"))
            else:
                outgoing.append(Outgoing(STORY_CHANGES.name, change.story.id.encode(), wire.encode(change)))
        self._index.forget(now - _REMEMBERED)
        return Handled(tuple(outgoing), tuple(dead))

    async def stop(self) -> None:
        """Disconnects."""
        if self._client is not None:
            await self._client.close()

    async def _joined(self, tagged: TaggedArticle) -> StoryChange:
        """The change that this article makes, stored; when another worker was faster, on top of what it stored."""
        client = self._client
        assert client is not None
        while True:
            change = self._index.add(tagged, self._clock())
            story = change.story
            if await put_story(client, story, prefix=self._prefix):
                return change
            stored = await patiently(partial(get_story, client, story.id, prefix=self._prefix), self._health.waiting)
            if stored is None or stored == change.story:
                return change
            self._index.restore(stored)
            log.info("another worker changed the story first", story=stored.id)
