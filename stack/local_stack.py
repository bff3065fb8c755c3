"""Everything that Rasid's services need on one machine, started together: Kafka, Elasticsearch, the sample newsroom, a
mail catcher and a webhook catcher; and the settings by which the services find them. The services are not started here.
"""

from __future__ import annotations

import asyncio
import json
import secrets
from base64 import b64encode
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from rasid.errors import LocalStackError, Unavailable
from rasid.services import SERVICES
from rasid.settings import ElasticsearchSettings, KafkaSettings, SecretReference
from runtime.file_settings import Secret
from runtime.kafka_topics import create_topics
from search.elasticsearch_client import connect
from search.setup import setup
from stack.elasticsearch_node import ElasticsearchNode, NodeOptions
from stack.file_newsroom import load_articles, load_outlets
from stack.kafka_broker import BrokerOptions, KafkaBroker
from stack.loopback_port import LOOPBACK, claim_ports
from stack.mail_catcher import MailCatcher
from stack.maven import ArtifactStore
from stack.newsroom import Newsroom
from stack.newsroom_programme import NewsroomArticle
from stack.stack_options import StackOptions
from stack.webhook_catcher import WebhookCatcher

__all__ = ["LocalStack", "Step"]

Step = Callable[[str, bool], None]
"""Hears of each step by name: when it begins (False) and when it is done (True)."""


class _Part(Protocol):
    async def start(self) -> None: ...

    async def stop(self) -> None: ...


def _no_secrets(_: SecretReference) -> Secret:
    return Secret("")


class LocalStack:
    """The parts between `start` and `stop`; all data is below the directory, so that a second start goes on."""

    def __init__(
        self,
        options: StackOptions,
        store: ArtifactStore,
        *,
        articles: tuple[NewsroomArticle, ...] | None = None,
    ) -> None:
        """`articles` are what the newsroom publishes by itself; None for its own sample articles."""
        self.options = options
        directory = options.directory.absolute()
        self.directory = directory
        self._secrets = _kept_secrets(directory / "secrets.json")
        self.kafka = KafkaBroker(
            directory / "kafka",
            store,
            BrokerOptions(port=options.kafka_port, heap=options.kafka_heap, fast_start=options.fast_start),
        )
        self.elasticsearch = ElasticsearchNode(
            directory / "elasticsearch",
            store,
            NodeOptions(
                http_port=options.elasticsearch_port, heap=options.elasticsearch_heap, fast_start=options.fast_start
            ),
        )
        self.newsroom = Newsroom(
            load_outlets(),
            load_articles() if articles is None else articles,
            port=options.newsroom_port,
            state=directory / "newsroom.json",
        )
        self.mails = MailCatcher(
            directory / "mails", smtp_port=options.mail_smtp_port, http_port=options.mail_http_port
        )
        self.hooks = WebhookCatcher(directory / "webhooks", secret=self._secrets["webhook"], port=options.webhook_port)
        self.service_ports: Mapping[str, int] = {}
        self._running: list[_Part] = []

    async def start(self, step: Step = lambda _name, _done: None) -> None:
        """Starts all parts, the slow ones side by side, and prepares topics and indices.

        Raises:
            LocalStackError: a part cannot be fetched or started; those that did start are stopped again.
        """
        variables = dict.fromkeys(SERVICES, "RASID_SERVE_PORT")
        wanted = {name: self.options.web_port if name == "web" else 0 for name in SERVICES}
        variables["web"] = self.options.variable("web_port")
        self.service_ports = claim_ports(self.directory / "ports.json", wanted, variables)
        parts: dict[str, _Part] = {
            "Kafka": self.kafka,
            "Elasticsearch": self.elasticsearch,
            "sample newsroom": self.newsroom,
            "mail catcher": self.mails,
            "webhook catcher": self.hooks,
        }

        async def begin(name: str, part: _Part) -> None:
            step(name, False)
            await part.start()
            self._running.append(part)
            step(name, True)

        outcomes = await asyncio.gather(*(begin(*part) for part in parts.items()), return_exceptions=True)
        failures = [outcome for outcome in outcomes if isinstance(outcome, BaseException)]
        if failures:
            await self.stop()
            others = [str(failure) for failure in failures if isinstance(failure, LocalStackError)]
            if len(others) == len(failures):
                raise LocalStackError("\n".join(others)) from failures[0]
            raise failures[0]
        try:
            step("topics and indices", False)
            await self._prepare()
            step("topics and indices", True)
            self._write_settings()
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Stops what runs, side by side; may be called twice."""
        running, self._running = self._running, []
        await asyncio.gather(*(part.stop() for part in running), return_exceptions=True)

    def environment(self) -> dict[str, str]:
        """The settings of the services as environment variables; the port of each one's health page is added apart."""
        web = self.service_ports["web"]
        return {
            "RASID_KAFKA_BOOTSTRAP": self.kafka.bootstrap,
            "RASID_ELASTICSEARCH_URL": self.elasticsearch.url,
            "RASID_PATHS_STATE": str(self.directory),
            "RASID_FETCH_NEWSROOM": self.newsroom.url,
            "RASID_FETCH_ALLOW": self.newsroom.url.removeprefix("http://"),
            "RASID_WEBHOOK_ALLOW": f"{LOOPBACK}:{self.hooks.port}",
            "RASID_SMTP_HOST": LOOPBACK,
            "RASID_SMTP_PORT": str(self.mails.smtp_port),
            "RASID_SMTP_SECURITY": "none",
            "RASID_SERVE_WEB_PORT": str(web),
            "RASID_SERVE_PUBLIC_URL": f"http://{LOOPBACK}:{web}",
            "RASID_SERVE_TOKEN_SECRET": "env:RASID_TOKEN_SECRET",
            "RASID_TOKEN_SECRET": self._secrets["token"],
            "RASID_WEBHOOK_SECRET": self._secrets["webhook"],
            "RASID_MONITOR_CANARY_URL": f"http://{LOOPBACK}:{self.service_ports['monitor']}/canary",
            "RASID_MONITOR_CANARY_SECRET": "env:RASID_WEBHOOK_SECRET",
        }

    def _write_settings(self) -> None:
        """Tells the other commands where this stack listens, so that `rasid search` works in a second terminal."""
        lines = (
            "# Written by `make up`: where the local stack listens. Commands read it when there is no ./rasid.yaml.",
            f"kafka: {{bootstrap: '{self.kafka.bootstrap}'}}",
            f"elasticsearch: {{url: '{self.elasticsearch.url}'}}",
            f"fetch: {{newsroom: '{self.newsroom.url}', allow: ['{self.newsroom.url.removeprefix('http://')}']}}",
            f"serve: {{web_port: {self.service_ports['web']}}}",
        )
        (self.directory / "settings.yaml").write_text("\n".join(lines) + "\n", "utf-8")

    async def _prepare(self) -> None:
        kafka = KafkaSettings(bootstrap=self.kafka.bootstrap)
        await asyncio.to_thread(create_topics, kafka, _no_secrets)
        settings = ElasticsearchSettings(url=self.elasticsearch.url)
        client = connect(settings, _no_secrets)
        try:
            await setup(client, settings)
        except Unavailable as error:
            raise LocalStackError(f"the local Elasticsearch could not be set up: {error}") from error
        finally:
            await client.close()


def _kept_secrets(file: Path) -> dict[str, str]:
    """The secrets of this stack, made once; the one for webhooks has the form of Standard Webhooks."""
    if file.exists():
        known: dict[str, str] = json.loads(file.read_text("utf-8"))
        return known
    made = {
        "webhook": "whsec_" + b64encode(secrets.token_bytes(32)).decode("ascii"),
        "token": secrets.token_urlsafe(32),
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(mode=0o600)
    file.write_text(json.dumps(made), "utf-8")
    return made
