"""The tag agent: an article in, a tagged article indexed and sent on. What matches is the matcher's decision.

Articles that match nothing are counted and dropped, unless all are to be indexed; then they are indexed, not sent on.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog
from elasticsearch import AsyncElasticsearch

from rasid import wire
from rasid.article import Article
from rasid.canary import is_canary, only_canary
from rasid.errors import WireError
from rasid.matcher import Matcher
from rasid.stage import DeadLetter, Handled, Message, Outgoing, Stage
from rasid.tagged_article import TaggedArticle
from rasid.topics import ARTICLES, TAGGED_ARTICLES
from runtime.file_folder import LiveFolder
from runtime.http_health import Health
from runtime.prometheus_metrics import ARTICLES_TAGGED, WATCHES_FIRED
from search.bulk import write
from search.documents import article_document

__all__ = ["TAG", "TagHandler"]

TAG = Stage(name="tag", reads=ARTICLES)

log = structlog.get_logger()


class TagHandler:
    """Matches each article of a batch, indexes what matched in one bulk request, and hands it to the story stage."""

    def __init__(
        self,
        watchlists: LiveFolder[Matcher],
        connect: Callable[[], AsyncElasticsearch],
        clock: Callable[[], datetime],
        health: Health,
        *,
        prefix: str,
        index_all: bool,
    ) -> None:
        self._watchlists, self._connect, self._clock, self._health = watchlists, connect, clock, health
        self._prefix, self._index_all = prefix, index_all
        self._client: AsyncElasticsearch | None = None

    async def start(self) -> None:
        """Connects and begins to watch the watchlists."""
        self._client = self._connect()
        self._watchlists.start()

    async def assigned(self) -> None:
        """Nothing: tagging remembers nothing."""

    async def handle(self, batch: tuple[Message, ...]) -> Handled:
        """Tags and indexes; a message that is no article, or that the matcher or the index refuses, is dead."""
        assert self._client is not None
        dead: list[DeadLetter] = []
        tagged: list[tuple[Message, TaggedArticle]] = []
        for message in batch:
            try:
                found = self._watchlists.value.match(wire.decode(Article, message.value))
            except WireError as error:
                dead.append(DeadLetter(message, str(error)))
            except Exception as error:
                log.error("the matcher failed", exc_info=error)
                dead.append(DeadLetter(message, f"the matcher failed: {type(error).__name__}: {error}"))
            else:
                tagged.append((message, only_canary(found) if is_canary(found.article) else found))
            await asyncio.sleep(0)  # Heartbeats go on during a long batch.
        kept = [(message, found) for message, found in tagged if self._count(found) or self._index_all]
        now = self._clock()
        documents = [
            article_document(found, None, now, prefix=self._prefix) for _, found in kept if not is_canary(found.article)
        ]
        outcome = await write(self._client, documents, on_wait=self._health.waiting)
        refused = {poison.document.id: poison.reason for poison in outcome.poison}
        outgoing: list[Outgoing] = []
        for message, found in kept:
            if found.article.id in refused:
                dead.append(DeadLetter(message, f"the index refuses it: {refused[found.article.id]}"))
            elif found.mentions or found.fired:
                outgoing.append(Outgoing(TAGGED_ARTICLES.name, found.language.encode(), wire.encode(found)))
        return Handled(tuple(outgoing), tuple(dead))

    async def stop(self) -> None:
        """Disconnects."""
        await self._watchlists.stop()
        if self._client is not None:
            await self._client.close()

    def _count(self, found: TaggedArticle) -> bool:
        """Counts the article, unless it is a canary, and says whether it matched anything."""
        if is_canary(found.article):
            return bool(found.fired)
        result = "fired" if found.fired else "named" if found.mentions else "nothing"
        ARTICLES_TAGGED.labels(found.language, result).inc()
        for fired in found.fired:
            WATCHES_FIRED.labels(fired.id).inc()
        return result != "nothing"
