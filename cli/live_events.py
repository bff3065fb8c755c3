"""Gathers what the live view shows: health and metrics of services, what passes through Kafka, what was caught."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable
from typing import Self

import aiohttp
from aiokafka import AIOKafkaConsumer
from prometheus_client.parser import text_string_to_metric_families

from cli.entry import utc_now
from cli.live_view import Event, LiveState, ServiceRow
from rasid import wire
from rasid.article import Article
from rasid.canary import is_canary
from rasid.errors import WireError
from rasid.story import ChangeKind, StoryChange
from rasid.tagged_article import MentionKind, TaggedArticle
from rasid.topics import ARTICLES, STORY_CHANGES, TAGGED_ARTICLES
from stack.local_services import LocalServices
from stack.local_stack import LocalStack
from stack.service_process import ServiceState

__all__ = ["Gatherer"]

_EVERY = 1.0  # seconds between two looks


class Gatherer:
    """Fills a `LiveState` while it runs. What cannot be had at the moment is simply not new."""

    def __init__(self, stack: LocalStack, services: LocalServices, state: LiveState) -> None:
        self._stack, self._services, self._state = stack, services, state
        self._tasks: list[asyncio.Task[None]] = []
        self._last_mail = max((mail.id for mail in stack.mails.messages()), default="")
        self._last_hook = max((hook.id for hook in stack.hooks.requests()), default="")

    async def __aenter__(self) -> Self:
        for work in (self._watch_services, self._watch_catchers, self._watch_topics):
            self._tasks.append(asyncio.create_task(self._forever(work), name=work.__name__))
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _forever(self, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await work()
            except Exception as error:  # noqa: BLE001 A view that fails must not stop what it shows.
                self._tell("problem", f"the view lost sight of something: {type(error).__name__}: {error}")
            await asyncio.sleep(_EVERY)

    def _tell(self, kind: str, text: str, title: str = "") -> None:
        self._state.events.append(Event(utc_now(), kind, text, title))

    async def _watch_services(self) -> None:
        timeout = aiohttp.ClientTimeout(total=2)
        async with aiohttp.ClientSession(timeout=timeout) as session:
            while True:
                self._state.services = tuple([await self._row(session, name) for name in self._services.processes])
                await self._read_metrics(session)
                await asyncio.sleep(_EVERY)

    def _address(self, service: str, page: str) -> str:
        return f"http://127.0.0.1:{self._stack.service_ports[service]}/{page}"

    async def _row(self, session: aiohttp.ClientSession, name: str) -> ServiceRow:
        process = self._services.processes[name]
        if process.state is not ServiceState.RUNNING:
            reason = process.last_exit[1].reason.value if process.last_exit else ""
            return ServiceRow(name, process.state.value, f"{process.state.value}: {reason}" if reason else "")
        try:
            async with session.get(self._address(name, "health")) as answer:
                health = await answer.json()
        except (aiohttp.ClientError, TimeoutError):
            return ServiceRow(name, "starting")
        unreachable = health.get("unreachable")
        note = f"{unreachable} of {health['feeds']} feeds unreachable, see: rasid feeds list" if unreachable else ""
        return ServiceRow(name, str(health["state"]), str(health["reason"]), note)

    async def _read_metrics(self, session: aiohttp.ClientSession) -> None:
        for service, metric, count in (
            ("produce", "rasid_feeds_polled", "feeds polled"),
            ("plan", "rasid_alerts_decided", "alerts decided"),
        ):
            with contextlib.suppress(aiohttp.ClientError, TimeoutError):
                async with session.get(self._address(service, "metrics")) as answer:
                    families = text_string_to_metric_families(await answer.text())
                    samples = [sample for family in families for sample in family.samples]
                self._state.counts[count] = int(
                    sum(sample.value for sample in samples if sample.name == f"{metric}_total")
                )

    async def _watch_catchers(self) -> None:
        while True:
            for mail in reversed(self._stack.mails.messages(after=self._last_mail)):
                self._last_mail = mail.id
                self._state.counts["mails"] += 1
                self._tell("mail", f"to {', '.join(mail.recipients)}", mail.subject)
            for hook in reversed(self._stack.hooks.requests(after=self._last_hook)):
                self._last_hook = hook.id
                self._state.counts["webhooks"] += 1
                kind, title = _webhook_content(hook.body)
                self._tell("webhook", f"{kind}, {'signature verified' if hook.verified else hook.problem}", title)
            await asyncio.sleep(0.25)

    async def _watch_topics(self) -> None:
        consumer = AIOKafkaConsumer(
            ARTICLES.name,
            TAGGED_ARTICLES.name,
            STORY_CHANGES.name,
            bootstrap_servers=self._stack.kafka.bootstrap,
            group_id=None,  # An onlooker: it belongs to no group and commits nothing.
            auto_offset_reset="latest",
        )
        try:
            await consumer.start()
            async for record in consumer:
                with contextlib.suppress(WireError):
                    self._look_at(record.topic, record.value)
        finally:
            await consumer.stop()

    def _look_at(self, topic: str, value: bytes) -> None:
        if topic == ARTICLES.name:
            article = wire.decode(Article, value)
            if is_canary(article):
                return
            self._state.counts["articles"] += 1
            self._tell("article", f"{article.language} {article.source.name}", article.title)
        elif topic == TAGGED_ARTICLES.name:
            tagged = wire.decode(TaggedArticle, value)
            if tagged.fired and not is_canary(tagged.article):
                self._state.counts["matches"] += 1
                names = [*tagged.concepts(MentionKind.ACTOR), *tagged.concepts(MentionKind.TOPIC)]
                watches = ", ".join(fired.watch for fired in tagged.fired)
                self._tell("match", f"{watches} [{tagged.level}] {' '.join(names[:6])}", tagged.article.title)
        else:
            change = wire.decode(StoryChange, value)
            if is_canary(change.tagged.article):
                return
            if change.kind is ChangeKind.CREATED:
                self._state.counts["stories"] += 1
            else:
                story = change.story
                told = f"{story.size} articles, {len(story.sources)} sources"
                self._tell("story", f"{change.kind.value}: {told}", story.title)


def _webhook_content(body: str) -> tuple[str, str]:
    """Type and title of a webhook; empty when it is none of ours."""
    try:
        content = json.loads(body)
        return str(content["type"]), str(content["data"]["story"]["title"])
    except (ValueError, KeyError, TypeError):
        return "webhook", ""
