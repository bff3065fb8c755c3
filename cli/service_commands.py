"""The commands that run one service each: produce, tag, story, plan, dispatch, web; and the topics they need.

Each builds its objects from the settings and runs until SIGTERM or Ctrl-C.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.entry import Entry, begin, stop_signal, utc_now
from cli.start_check import begin_service
from rasid.errors import ConfigurationError, Mistake

if TYPE_CHECKING:
    from elasticsearch import AsyncElasticsearch

    from alerts.elasticsearch_subscriptions import LiveSubscriptions
    from alerts.self_service import SelfService
    from runtime.http_health import Health

__all__ = ["register"]

Config = Annotated[
    Path | None,
    typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, ./rasid.yaml, or what `make up` wrote."),
]


def produce(config: Config = None) -> None:
    """Poll the feeds and publish new articles to Kafka."""
    from cli.feed_commands import run_producer

    entry = begin_service("produce", config)
    with contextlib.suppress(ImportError):  # uvloop has no Windows wheel; polling works without it, a fifth slower.
        import uvloop

        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    asyncio.run(run_producer(entry))


def tag(config: Config = None) -> None:
    """Find actors and topics in articles, and index what matches."""
    from processors.faust_tag import TAG, TagHandler
    from processors.faust_worker import run_stage
    from processors.file_watchlists import live_watchlists
    from runtime.http_health import Health
    from search.elasticsearch_client import connect

    entry = begin_service("tag", config)
    settings, health = entry.settings, Health("tag")
    handler = TagHandler(
        live_watchlists(Path(settings.paths.watchlists), utc_now),
        lambda: connect(settings.elasticsearch, entry.secrets),
        utc_now,
        health,
        prefix=settings.elasticsearch.prefix,
        index_all=settings.index_all,
    )
    run_stage(TAG, handler, settings, entry.secrets, health, entry.port)


def story(config: Config = None) -> None:
    """Group tagged articles into stories."""
    from processors.faust_story import STORY, StoryHandler
    from processors.faust_worker import run_stage
    from runtime.http_health import Health
    from search.elasticsearch_client import connect

    entry = begin_service("story", config)
    settings, health = entry.settings, Health("story")
    handler = StoryHandler(
        lambda: connect(settings.elasticsearch, entry.secrets), utc_now, health, prefix=settings.elasticsearch.prefix
    )
    run_stage(STORY, handler, settings, entry.secrets, health, entry.port)


def plan(config: Config = None) -> None:
    """Decide who is told of a story, and why."""
    from alerts.elasticsearch_subscriptions import LiveSubscriptions
    from alerts.faust_plan import PLAN, PlanHandler
    from alerts.file_subscriptions import live_subscriptions
    from processors.faust_worker import run_stage
    from runtime.http_health import Health
    from search.elasticsearch_client import connect

    entry = begin_service("plan", config)
    settings, health = entry.settings, Health("plan")

    def client() -> AsyncElasticsearch:
        return connect(settings.elasticsearch, entry.secrets)

    files = live_subscriptions(Path(settings.paths.subscriptions), settings)
    handler = PlanHandler(
        LiveSubscriptions(files, client, settings.elasticsearch.prefix),
        client,
        utc_now,
        health,
        prefix=settings.elasticsearch.prefix,
    )
    run_stage(PLAN, handler, settings, entry.secrets, health, entry.port)


def dispatch(config: Config = None) -> None:
    """Send mails and webhooks, and try again."""
    entry = begin_service("dispatch", config)
    asyncio.run(_dispatch(entry))


async def _dispatch(entry: Entry) -> None:
    from alerts.elasticsearch_subscriptions import LiveSubscriptions
    from alerts.file_subscriptions import live_subscriptions
    from alerts.kafka_dispatch import run_dispatcher
    from runtime.http_health import Health, HealthServer
    from search.elasticsearch_client import connect
    from search.elasticsearch_ledger import ElasticsearchLedger

    settings, health = entry.settings, Health("dispatch")
    subscriptions = LiveSubscriptions(
        live_subscriptions(Path(settings.paths.subscriptions), settings),
        lambda: connect(settings.elasticsearch, entry.secrets),
        settings.elasticsearch.prefix,
    )
    server = HealthServer(health, settings.serve.bind, entry.port)
    client = connect(settings.elasticsearch, entry.secrets)
    stop = stop_signal()
    await server.start()
    subscriptions.start()
    try:
        await _first(subscriptions.loaded(health.waiting), stop)
        await run_dispatcher(
            settings,
            entry.secrets,
            lambda: subscriptions.value,
            ElasticsearchLedger(client, settings.elasticsearch.prefix),
            now=utc_now,
            health=health,
            stop=stop,
        )
    finally:
        await subscriptions.stop()
        await client.close()
        await server.stop()


_FORGET_EVERY = 600  # seconds.


async def _first(work: Coroutine[Any, Any, None], stop: asyncio.Event) -> None:
    """Waits for the work, or for the signal to stop; then the work is given up."""
    tasks = [asyncio.create_task(work), asyncio.create_task(stop.wait())]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    if tasks[0].done() and not tasks[0].cancelled():
        tasks[0].result()  # An error of ours: stop loudly.


def web(config: Config = None) -> None:
    """Serve the web pages (subscribe, manage, and what mails link to) and the API."""
    entry = begin_service("web", config)
    asyncio.run(_web(entry))


async def _web(entry: Entry) -> None:
    from aiohttp import web as http

    from alerts.elasticsearch_archive import elasticsearch_archive
    from alerts.elasticsearch_subscriptions import LiveSubscriptions
    from alerts.file_subscriptions import live_subscriptions
    from alerts.search_access import has_several_tenants
    from alerts.search_pages import search_pages
    from alerts.self_service import SelfService
    from alerts.tokens import Tokens
    from alerts.web import web_app
    from rasid.caller import networks
    from runtime.http_health import Health, health_routes, listen
    from search.elasticsearch_client import connect
    from search.elasticsearch_ledger import ElasticsearchLedger
    from search.self_service import Accounts

    settings, health = entry.settings, Health("web")
    subscriptions = LiveSubscriptions(
        live_subscriptions(Path(settings.paths.subscriptions), settings),
        lambda: connect(settings.elasticsearch, entry.secrets),
        settings.elasticsearch.prefix,
    )
    key = entry.secrets(settings.serve.token_secret).reveal()
    if not key:  # With an empty key anybody could make the links.
        text = "is needed: the key of the links in mails, as env:NAME or file:PATH"
        raise ConfigurationError([Mistake("settings", 0, 0, "serve.token_secret", text)])
    try:
        proxies = networks(settings.serve.proxies)
    except ValueError as error:
        raise ConfigurationError([Mistake("settings", 0, 0, "serve.proxies", str(error))]) from error
    client = connect(settings.elasticsearch, entry.secrets)
    ledger = ElasticsearchLedger(client, settings.elasticsearch.prefix)
    tokens = Tokens(key)
    accounts = Accounts(client, settings.elasticsearch.prefix)
    application = web_app(
        ledger,
        lambda: subscriptions.value,
        tokens,
        utc_now,
        accounts,
        settings.serve.public_url,
        proxies,
        elasticsearch_archive(client, settings.elasticsearch.prefix, Path(settings.paths.watchlists)),
    )
    application.add_routes(
        search_pages(
            client,
            settings.serve,
            entry.secrets(settings.serve.search_password).reveal(),
            utc_now,
            prefix=settings.elasticsearch.prefix,
            several=lambda: has_several_tenants(subscriptions.value),
        )
    )
    application.add_routes(health_routes(health))
    runner = http.AppRunner(application, access_log=None, handle_signals=False)
    stop = stop_signal()
    subscriptions.start()
    await runner.setup()
    try:
        await listen(runner, settings.serve.bind, entry.port, "serve.web_port (RASID_SERVE_WEB_PORT)")
        service = SelfService(accounts, ledger, utc_now)
        await _first(_look_after(service, subscriptions, health), stop)
    finally:
        await runner.cleanup()
        await subscriptions.stop()
        await client.close()


async def _look_after(service: SelfService, subscriptions: LiveSubscriptions, health: Health) -> None:
    """Says how it is, and forgets addresses that nobody confirmed; never ends by itself."""
    from rasid.errors import Unavailable

    rounds = 0
    while True:
        if subscriptions.waiting:
            health.waiting(subscriptions.waiting)  # The pages are served all the same.
        else:
            health.ok()
        if rounds % _FORGET_EVERY == 0:
            with contextlib.suppress(Unavailable):  # The next time does it.
                await service.forget_unconfirmed()
        rounds += 1
        await asyncio.sleep(1.0)


def topics(config: Config = None) -> None:
    """Create the Kafka topics that are missing."""
    from runtime.kafka_topics import create_topics

    entry = begin(config)
    created = create_topics(entry.settings.kafka, entry.secrets)
    typer.echo(f"Created {', '.join(created)}." if created else "All topics are there.")


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    for command in (produce, tag, story, plan, dispatch, web, topics):
        app.command()(command)
