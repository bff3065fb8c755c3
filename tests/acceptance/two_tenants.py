"""Two tenants on one local stack, secrets planted wherever one may be, and everything that comes out, as evidence.

Nothing here is a stand-in: the services are processes, and what is looked at is what they wrote, sent or answered.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
from kafka import KafkaConsumer, KafkaProducer

from rasid.settings import ElasticsearchSettings, SecretReference
from rasid.topics import TOPICS, dead_letter_topic
from runtime.file_settings import Secret
from search.elasticsearch_client import connect
from search.setup import setup
from stack.caught import CaughtMail, CaughtWebhook
from stack.local_services import LocalServices
from stack.local_stack import LocalStack
from tests.acceptance.hostile_newsroom import FEED_NAME, HostileNewsroom

__all__ = ["CANARY", "PLANTED", "PREFIX", "TwoTenants"]

CANARY = "c4nary"
PREFIX = "hostile"
PLANTED = {
    "FEED_LOGIN": "reader:pl4nted-feed-password",
    "TEST_CHAT": "json://user:pl4nted-chat-password@127.0.0.1:9/room",
    "RASID_WEBHOOK_SECRET": "whsec_cGw0bnRlZC13ZWJob29rLXNlY3JldC0wMTIzNDU2Nzg5",
    "RASID_TOKEN_SECRET": "pl4nted-key-of-links-0123456789",
    "SEARCH_PASSWORD": "pl4nted-search-password",
}
FEEDS = """\
feeds:
  - id: hostile-rss
    url: {base}/rss.xml
    language: en
    interval: 1s
    credentials: env:FEED_LOGIN
    source: {{id: hostile-rss, name: {name}}}
  - {{id: hostile-json, url: "{base}/feed.json", language: en, interval: 1s}}
"""
ALPHA = f"""\
watchlist: alpha-{CANARY}
topics:
  topic-{CANARY}: {{names: {{en: [embargo]}}}}
watches:
  watch-{CANARY}: {{when: topic-{CANARY}, level: critical, must_match: [an embargo], must_not_match: [nothing]}}
"""
BETA = """\
watchlist: beta
topics:
  sanctions: {names: {en: [embargo]}}
watches:
  any-sanctions: {when: sanctions, level: high, must_match: [an embargo], must_not_match: [nothing]}
"""
DEFAULTS = """\
version: 1
defaults:
  group: {by: [story], wait: 0s, interval: 15m, close_after: 48h}
  rate_limit: {max: 1000, per: 1h}
"""
ALPHA_READERS = f"""\
recipients:
  - {{id: reader-{CANARY}, tenant: tenant-{CANARY}, email: reader-{CANARY}@alpha.example}}
  - id: hook-{CANARY}
    tenant: tenant-{CANARY}
    webhook:
      url: "HOOKS/{CANARY}"
      secrets: ["env:RASID_WEBHOOK_SECRET"]
      rate_limit: {{max: 1000, per: 1m}}
subscriptions:
  - id: subscription-{CANARY}
    tenant: tenant-{CANARY}
    watchlists: [alpha-{CANARY}]
    deliver: [{{to: reader-{CANARY}, when: immediate}}, {{to: hook-{CANARY}, when: immediate}}]
"""
BETA_READERS = """\
recipients:
  - {id: reader, tenant: beta, language: en, email: reader@beta.example}
  - {id: arab, tenant: beta, language: ar, timezone: Asia/Riyadh, email: arab@beta.example}
  - {id: daily, tenant: beta, language: en, email: daily@beta.example}
  - {id: chat, tenant: beta, apprise: "env:TEST_CHAT"}
  - {id: hook, tenant: beta, webhook: {url: "HOOKS/beta", secrets: ["env:RASID_WEBHOOK_SECRET"],
     rate_limit: {max: 1000, per: 1m}}}
  - {id: hostile, tenant: beta, webhook: {url: "HOSTILE/hook", secrets: ["env:RASID_WEBHOOK_SECRET"]}}
subscriptions:
  - id: beta-desk
    tenant: beta
    watchlists: [beta]
    deliver:
      - {to: reader, when: immediate}
      - {to: arab, when: immediate}
      - {to: chat, when: immediate}
      - {to: hook, when: immediate}
      - {to: hostile, when: immediate}
      - {to: daily, when: digest, at: ["DIGEST"]}
"""


@dataclass
class TwoTenants:
    """The stack, the services, and what an onlooker can gather."""

    stack: LocalStack
    newsroom: HostileNewsroom
    folder: Path
    services: LocalServices | None = None

    @property
    def environment(self) -> dict[str, str]:
        """Of the services and of commands."""
        own = self.newsroom.site.url.removeprefix("http://")
        given = self.stack.environment()
        return {
            **given,
            "RASID_ELASTICSEARCH_PREFIX": PREFIX,
            "RASID_FETCH_ALLOW": f"{given['RASID_FETCH_ALLOW']},{own}",
            "RASID_WEBHOOK_ALLOW": f"{given['RASID_WEBHOOK_ALLOW']},{own}",
            "RASID_SERVE_LOG_FORMAT": "json",
            "RASID_SERVE_SEARCH": "password",
            "RASID_SERVE_SEARCH_PASSWORD": "env:SEARCH_PASSWORD",
            **PLANTED,
        }

    async def open(self, digest_in: timedelta) -> None:
        """Writes the configuration, prepares the indices and starts the services."""
        hooks = self.stack.hooks.url
        base = self.newsroom.site.url
        digest = f"{datetime.now(UTC) + digest_in:%H:%M}"
        beta = BETA_READERS.replace("HOOKS", hooks).replace("HOSTILE", base).replace("DIGEST", digest)
        name = '"' + FEED_NAME.replace("\u202e", "\\u202e") + '"'
        for file, text in (
            ("feeds/hostile.yaml", FEEDS.format(base=base, name=name)),
            ("watchlists/alpha.yaml", ALPHA),
            ("watchlists/beta.yaml", BETA),
            ("subscriptions/alpha.yaml", DEFAULTS + ALPHA_READERS.replace("HOOKS", hooks)),
            ("subscriptions/beta.yaml", DEFAULTS + beta),
        ):
            path = self.folder / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        settings = ElasticsearchSettings(url=self.stack.elasticsearch.url, prefix=PREFIX)
        client = connect(settings, _no_secrets)
        await setup(client, settings)
        await client.close()
        self.services = LocalServices(self.stack, configuration=self.folder, environment=self.environment)
        await self.services.start()

    async def close(self) -> None:
        """Stops the services, if they were started."""
        if self.services is not None:
            await self.services.stop()

    def mails(self, domain: str) -> list[CaughtMail]:
        return [one for one in self.stack.mails.messages() if one.recipients[0].endswith(f"@{domain}")]

    def hooks(self, path: str) -> list[CaughtWebhook]:
        return [one for one in self.stack.hooks.requests() if one.path.startswith(path)]

    async def command(self, *words: str, status: int | None = 0) -> str:
        """What a command writes, to both outputs."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "cli.main", *words),
            cwd=self.folder,
            env={
                "PATH": os.environ["PATH"],
                "HOME": os.environ.get("HOME", "/"),
                "PYTHONPATH": str(Path(__file__).parent.parent.parent),
                "FORCE_COLOR": "",
                "COLUMNS": "200",
                **self.environment,
            },
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate()
        assert status is None or process.returncode == status, (words, out.decode(), err.decode())
        return out.decode("utf-8", "surrogateescape") + err.decode("utf-8", "surrogateescape")

    def poison(self) -> None:
        """What no stage can read, with something that steers a terminal in it."""
        producer = KafkaProducer(bootstrap_servers=self.stack.kafka.bootstrap)
        for topic in ("articles", "tagged-articles", "story-changes"):
            producer.send(topic, key=b"k", value=b"\x1b]0;owned\x07 {not json")
        producer.flush()
        producer.close()

    def topics(self) -> dict[str, bytes]:
        """Every message of every topic and its dead letters: key, value and headers."""
        names = [name for topic in TOPICS for name in (topic.name, dead_letter_topic(topic.name))]
        consumer = KafkaConsumer(
            *names,
            bootstrap_servers=self.stack.kafka.bootstrap,
            auto_offset_reset="earliest",
            enable_auto_commit=False,
            consumer_timeout_ms=4_000,
        )
        found: dict[str, list[bytes]] = {name: [] for name in names}
        for message in consumer:
            headers = b" ".join(name.encode() + b"=" + (value or b"") for name, value in message.headers)
            found[message.topic].append(b" ".join((message.key or b"", headers, message.value or b"")))
        consumer.close()
        return {name: b"\n".join(parts) for name, parts in found.items()}

    async def documents(self) -> dict[str, str]:
        """Every document of every index."""
        found: dict[str, str] = {}
        url = self.stack.elasticsearch.url
        async with aiohttp.ClientSession() as session:
            await session.post(f"{url}/_refresh")
            async with session.post(f"{url}/{PREFIX}*/_search", json={"size": 10_000}) as answer:
                for hit in (await answer.json())["hits"]["hits"]:
                    found[f"{hit['_index']}/{hit['_id']}"] = repr(hit["_source"])
        return found

    def logs(self) -> dict[str, str]:
        """Every service's log."""
        return {
            file.name: file.read_bytes().decode("utf-8", "surrogateescape")
            for file in sorted((self.stack.directory / "logs").glob("*.log"))
        }

    async def health_pages(self) -> dict[str, str]:
        """What each service says of itself."""
        found: dict[str, str] = {}
        async with aiohttp.ClientSession() as session:
            for name, port in self.stack.service_ports.items():
                for path in ("health", "metrics"):
                    try:
                        async with session.get(f"http://127.0.0.1:{port}/{path}") as answer:
                            found[f"{name}/{path}"] = await answer.text()
                    except aiohttp.ClientError as error:
                        found[f"{name}/{path}"] = str(error)
        return found

    async def api(self, token: str, foreign: Mapping[str, list[str]]) -> dict[str, tuple[int, str]]:
        """Every GET of the API, each id that a list gives, and the ids of another tenant."""
        web = f"http://127.0.0.1:{self.stack.service_ports['web']}"
        found: dict[str, tuple[int, str]] = {}
        async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {token}"}) as session:

            async def get(path: str) -> Any:
                async with session.get(web + path) as answer:
                    text = await answer.text()
                    found[path] = answer.status, text
                    return await answer.json(content_type=None) if answer.status == 200 else {}

            description = await get("/api/openapi.json")
            paths = [path for path, ways in description["paths"].items() if "get" in ways]
            for path in paths:
                if "{id}" in path:
                    continue
                rows = next((value for value in (await get(path)).values() if isinstance(value, list)), [])
                names = [str(row["id"]) for row in rows[:5] if "id" in row]
                kind = path.rpartition("/")[2]
                for name in [*names, *foreign.get(kind, [])]:
                    for detail in paths:
                        if detail.startswith(f"{path}/{{id}}"):
                            await get(detail.replace("{id}", name))
        return found


def _no_secrets(_: SecretReference) -> Secret:
    return Secret("")
