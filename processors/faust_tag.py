"""The tag agent: an article in, a tagged article indexed and sent on. What matches is the matcher's decision.

Articles that match nothing are counted and dropped, unless all are to be indexed, or they correct one that is held.
What an article is beside what is held of it, `rasid.arrival` decides.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog
from elasticsearch import AsyncElasticsearch

from rasid import wire
from rasid.arrival import Arrival, Arrived, HeldArticle, arrive
from rasid.article import Article
from rasid.canary import is_canary, only_canary
from rasid.errors import WireError
from rasid.matcher import Matcher
from rasid.stage import DeadLetter, Handled, Message, Outgoing, Stage
from rasid.tagged_article import TaggedArticle
from rasid.topics import ARTICLES, TAGGED_ARTICLES
from runtime.file_folder import LiveFolder
from runtime.http_health import Health
from runtime.prometheus_metrics import ARTICLES_ARRIVED, ARTICLES_TAGGED, WATCHES_FIRED
from search.bulk import write
from search.documents import article_document
from search.elasticsearch_articles import held_articles
from search.patience import patiently

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
        now = self._clock()
        kept = await self._arrived(tagged, now)
        documents = [
            article_document(one.tagged, one.story_id, now, prefix=self._prefix)
            for _, one in kept
            if not is_canary(one.tagged.article)
        ]
        outcome = await write(self._client, documents, on_wait=self._health.waiting)
        refused = {poison.document.id: poison.reason for poison in outcome.poison}
        outgoing: list[Outgoing] = []
        for message, one in kept:
            if one.tagged.article.id in refused:
                dead.append(DeadLetter(message, f"the index refuses it: {refused[one.tagged.article.id]}"))
            elif one.tell:
                key = one.tagged.language.encode()
                outgoing.append(Outgoing(TAGGED_ARTICLES.name, key, wire.encode(one.tagged)))
        return Handled(tuple(outgoing), tuple(dead))

    async def stop(self) -> None:
        """Disconnects."""
        await self._watchlists.stop()
        if self._client is not None:
            await self._client.close()

    async def _arrived(
        self, tagged: list[tuple[Message, TaggedArticle]], now: datetime
    ) -> list[tuple[Message, Arrived]]:
        """What each article is beside what the index and this batch hold of it; those that nobody needs are left out.

        All that is known of one article comes through one partition, so that no other worker reads and writes it.
        """
        client = self._client
        assert client is not None
        counted = [(message, found, self._count(found)) for message, found in tagged]
        asked = [
            found.article for _, found, matched in counted if matched or self._index_all or found.article.revision > 1
        ]
        held = await patiently(lambda: held_articles(client, asked, prefix=self._prefix), self._health.waiting)
        arrived: list[tuple[Message, Arrived]] = []
        for message, found, _ in counted:
            one = arrive(found, held.get(found.article.id), now)
            ARTICLES_ARRIVED.labels(one.kind.value).inc()
            if one.kind is Arrival.NOTHING and not self._index_all:
                continue
            if found.article.id not in held or one.kind is not Arrival.REPEATED:
                held[found.article.id] = HeldArticle(one.tagged, one.story_id)
            arrived.append((message, one))
        return arrived

    def _count(self, found: TaggedArticle) -> bool:
        """Counts the article, unless it is a canary, and says whether it matched anything."""
        if is_canary(found.article):
            return bool(found.fired)
        result = "fired" if found.fired else "named" if found.mentions else "nothing"
        ARTICLES_TAGGED.labels(found.language, result).inc()
        for fired in found.fired:
            WATCHES_FIRED.labels(fired.id).inc()
        return result != "nothing"
