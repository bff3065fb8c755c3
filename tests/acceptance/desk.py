"""A news desk for the acceptance tests: the local stack, all services as processes, and words to speak about them.

Nothing here is a stand-in: feeds are fetched over HTTP, messages go through Kafka, documents are in Elasticsearch, mail
travels by SMTP. Time passes as it does; a test waits for what must happen and says how long that may take.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import aiohttp
from elasticsearch import AsyncElasticsearch

from rasid.settings import ElasticsearchSettings, SecretReference
from runtime.file_settings import Secret
from search.elasticsearch_client import connect
from search.setup import setup
from stack.caught import CaughtMail, CaughtWebhook
from stack.local_services import LocalServices
from stack.local_stack import LocalStack
from stack.newsroom_programme import NewsroomArticle

__all__ = ["Desk", "eventually"]

ROOT = Path(__file__).parent.parent.parent
Result = TypeVar("Result")

FEED = """\
newsroom: true
base: http://127.0.0.1:8650
feeds:
  - id: {outlet}
    url: /{outlet}/rss.xml
    language: ar
    interval: 1s
    source: {{id: {outlet}, name: وكالة برق الخليج, country: QA}}
"""
SUBSCRIPTIONS = """\
version: 1
defaults:
  group: {{by: [story], wait: 0s, interval: 15m, close_after: 48h}}
recipients:
  - {{id: rania, timezone: Africa/Cairo, language: ar, email: {{to: rania@desk.example, format: html+text}}}}
  - id: soc-hook
    webhook: {{url: "{hook}", secrets: [{{ref: "env:RASID_WEBHOOK_SECRET"}}], payload: full}}
subscriptions:
  - id: gulf-desk
    watchlists: [gulf-security]
    where: {{level: ">=notable"}}
    deliver:
      - {{to: rania, when: immediate}}
      - {{to: soc-hook, when: immediate}}
"""


async def eventually(what: str, look: Callable[[], Awaitable[Result | None]], within: float = 60.0) -> Result:
    """The first result that is true; fails with `what` when there is none in time."""
    deadline = time.monotonic() + within
    while True:
        result = await look()
        if result:
            return result
        assert time.monotonic() < deadline, f"not within {within:.0f} s: {what}"
        await asyncio.sleep(0.1)


def _no_secrets(_: SecretReference) -> Secret:
    return Secret("")


@dataclass
class Desk:
    """One desk with its own configuration and its own indices on the shared stack."""

    stack: LocalStack
    folder: Path
    prefix: str
    outlet: str
    services: LocalServices = field(init=False)
    client: AsyncElasticsearch = field(init=False)

    async def open(self) -> None:
        """Writes the configuration, prepares the indices, and starts the services."""
        for name, text in (
            ("feeds/newsroom.yaml", FEED.format(outlet=self.outlet)),
            ("subscriptions/desk.yaml", SUBSCRIPTIONS.format(hook=self.stack.hooks.hook_url)),
            ("watchlists/gulf-security.yaml", (ROOT / "watchlists/gulf-security.yaml").read_text("utf-8")),
        ):
            file = self.folder / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        settings = ElasticsearchSettings(url=self.stack.elasticsearch.url, prefix=self.prefix)
        self.client = connect(settings, _no_secrets)
        await setup(self.client, settings)
        await self.start()

    async def start(self) -> None:
        """Starts the services."""
        environment = {"RASID_ELASTICSEARCH_PREFIX": self.prefix}
        self.services = LocalServices(self.stack, configuration=self.folder, environment=environment)
        await self.services.start()

    async def stop(self) -> None:
        """Stops the services; what they have stored stays."""
        await self.services.stop()

    async def close(self) -> None:
        """Stops everything that belongs to this desk."""
        await self.stop()
        await self.client.close()

    async def next_polls(self, count: int = 1) -> None:
        """Waits until the feed was polled so many times more, from now on."""
        before = await self._polls()

        async def more() -> bool:
            return await self._polls() >= before + count

        await eventually(f"{count} polls of {self.outlet}\n{self.logs()}", more, within=90)

    async def _polls(self) -> int:
        return self.stack.newsroom.polls(self.outlet)

    def publish(self, article: NewsroomArticle) -> None:
        """The outlet publishes."""
        self.stack.newsroom.publish(article)

    def mails(self) -> tuple[CaughtMail, ...]:
        """What is in the mail box, newest first."""
        return self.stack.mails.messages()

    def hooks(self) -> tuple[CaughtWebhook, ...]:
        """What the webhook receiver got, newest first."""
        return self.stack.hooks.requests()

    async def first_mail(self) -> CaughtMail:
        """Waits for a mail."""

        async def look() -> CaughtMail | None:
            return next(iter(self.mails()), None)

        return await eventually(f"a mail\n{self.logs()}", look)

    async def first_hook(self) -> CaughtWebhook:
        """Waits for a webhook."""

        async def look() -> CaughtWebhook | None:
            return next(iter(self.hooks()), None)

        return await eventually(f"a webhook\n{self.logs()}", look)

    async def canary(self) -> float:
        """Waits until a canary has come out of the path of alerts; how many seconds it took."""
        address = f"http://127.0.0.1:{self.stack.service_ports['monitor']}/health"

        async def look() -> float | None:
            try:
                async with aiohttp.ClientSession() as session, session.get(address) as answer:
                    return (await answer.json()).get("canary_seconds") or None
            except aiohttp.ClientError:
                return None

        return await eventually(f"a canary\n{self.logs()}", look, within=120)

    async def documents(self, kind: str = "articles-*") -> list[dict[str, Any]]:
        """What is indexed now, as sources."""
        index = f"{self.prefix}-{kind}"
        await self.client.indices.refresh(index=index)
        answer = await self.client.search(index=index, size=100)
        return [hit["_source"] for hit in answer["hits"]["hits"]]

    def logs(self) -> str:
        """The end of every service's log, for a failure's message."""
        files = sorted((self.stack.directory / "logs").glob("*.log"))
        return "\n".join(f"--- {file.name}\n{file.read_text('utf-8', 'replace')[-1_500:]}" for file in files)

    @staticmethod
    def content(hook: CaughtWebhook) -> dict[str, Any]:
        """The data of a webhook's body."""
        data: dict[str, Any] = json.loads(hook.body)["data"]
        return data
