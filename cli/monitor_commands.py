"""`rasid monitor`: the service that tells the operator when something falls silent, and reads bounces."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli import operator_commands
from cli.bounce_commands import bounce_taker
from cli.entry import Entry, stop_signal, utc_now
from cli.start_check import begin_service

if TYPE_CHECKING:
    from alerts.attempt import Attempts
    from alerts.run_monitor import Loop
    from rasid.subscription import Subscriptions
    from search.elasticsearch_ledger import ElasticsearchLedger

__all__ = ["attempts_of", "register"]

Config = Annotated[
    Path | None,
    typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, ./rasid.yaml, or what `make up` wrote."),
]


def monitor(config: Config = None) -> None:
    """Tell the operator when a feed, language, watch or the path of alerts falls silent; read bounces."""
    entry = begin_service("monitor", config)
    asyncio.run(_monitor(entry))


@asynccontextmanager
async def attempts_of(entry: Entry, subscriptions: Callable[[], Subscriptions]) -> AsyncIterator[Attempts]:
    """The channels, to send something without the dispatcher."""
    from alerts.apprise_channel import AppriseChannel
    from alerts.attempt import Attempts
    from alerts.kafka_dispatch import links_of
    from alerts.smtp_channel import SmtpChannel
    from alerts.webhook_channel import WebhookChannel

    settings = entry.settings
    smtp = SmtpChannel(settings.smtp, entry.secrets, utc_now)
    webhook = WebhookChannel(settings.webhook, utc_now)
    try:
        yield Attempts(
            smtp=smtp,
            webhook=webhook,
            apprise=AppriseChannel(settings.operator.apprise_schemes, utc_now),
            secrets=entry.secrets,
            links=links_of(settings, entry.secrets),
            mail=settings.smtp,
            bounce_strikes=entry.settings.bounces.strikes,
            subscriptions=subscriptions,
            now=utc_now,
        )
    finally:
        await smtp.close()
        await webhook.close()


async def _monitor(entry: Entry) -> None:
    from alerts.canary_watch import CanaryWatch
    from alerts.elasticsearch_subscriptions import LiveSubscriptions
    from alerts.file_subscriptions import live_subscriptions
    from alerts.kafka_lag import behind
    from alerts.kafka_publish import KafkaPublisher
    from alerts.monitor import Monitor, Watched
    from alerts.run_monitor import run_loops, show
    from alerts.tell_operator import TellOperator
    from rasid.feed_list_files import SUFFIXES, read_feed_files
    from rasid.watchlist_yaml import read_watchlists
    from runtime.file_folder import LiveFolder
    from runtime.http_health import Health, HealthServer
    from search.elasticsearch_client import connect
    from search.elasticsearch_ledger import ElasticsearchLedger
    from search.forget_built_in import forget_built_in

    settings, health = entry.settings, Health("monitor")
    paths = settings.paths
    subscriptions = LiveSubscriptions(
        live_subscriptions(Path(paths.subscriptions), settings),
        lambda: connect(settings.elasticsearch, entry.secrets),
        settings.elasticsearch.prefix,
    )
    watchlists = LiveFolder(Path(paths.watchlists), "watchlists", read_watchlists)
    newsroom = settings.fetch.newsroom
    feeds = LiveFolder(Path(paths.feeds), "feeds", lambda files: read_feed_files(files, newsroom), SUFFIXES)
    stop = stop_signal()
    async with AsyncExitStack() as closing:
        client = connect(settings.elasticsearch, entry.secrets)
        closing.push_async_callback(client.close)
        publisher = KafkaPublisher(settings.kafka, entry.secrets)
        closing.push_async_callback(publisher.close)
        attempts = await closing.enter_async_context(attempts_of(entry, lambda: subscriptions.value))
        ledger = ElasticsearchLedger(client, settings.elasticsearch.prefix)
        canary = CanaryWatch(settings.monitor, entry.secrets, publisher, ledger, utc_now)
        operator = TellOperator(ledger, lambda: subscriptions.value, attempts, settings.operator, utc_now)
        made = Monitor(
            settings=settings.monitor,
            client=client,
            prefix=settings.elasticsearch.prefix,
            ledger=ledger,
            watched=Watched(
                feeds=lambda: {feed.id for feed in feeds.value},
                watchlists=lambda: watchlists.value,
                subscriptions=lambda: subscriptions.value,
            ),
            canary=canary,
            lag=lambda: behind(settings.kafka, entry.secrets),
            publisher=publisher,
            operator=operator,
            state_file=Path(paths.state) / f"monitor-{settings.serve.instance}.json",
            now=utc_now,
        )
        bounce_loops = _bounce_loops(entry, ledger, partial(operator.tell, path_is_dead=False))
        server = HealthServer(health, settings.serve.bind, entry.port, canary.routes())
        await server.start()
        closing.push_async_callback(server.stop)
        for folder in (subscriptions, watchlists, feeds):
            folder.start()
            closing.push_async_callback(folder.stop)

        async def look() -> None:
            await made.look()
            show(made, health)

        async def tidy() -> None:
            await forget_built_in(client, settings.elasticsearch.prefix, utc_now() - timedelta(days=1))

        await run_loops(
            (
                ("canary", settings.monitor.canary_every, canary.send_off),
                ("look", settings.monitor.look_every, look),
                ("check", settings.monitor.check_every, made.check),
                ("tidy", timedelta(hours=1), tidy),
                *bounce_loops,
            ),
            stop,
        )


def _bounce_loops(
    entry: Entry, ledger: ElasticsearchLedger, operator: Callable[[str], Awaitable[object]]
) -> tuple[Loop, ...]:
    """What reads the Maildir and the mailbox of the settings.

    Raises:
        ConfigurationError: bounces are to be read and cannot be checked, or the Maildir is none.
    """
    from alerts.file_bounces import read_maildir
    from alerts.imap_bounces import read_mailbox

    settings = entry.settings.bounces
    if not (settings.maildir or settings.imap_host):
        return ()
    taker = bounce_taker(entry, ledger, operator)
    loops: list[Loop] = []
    if settings.maildir:
        loops.append(
            ("bounces in the Maildir", settings.every, lambda: read_maildir(Path(settings.maildir), taker.take))
        )
    if settings.imap_host:
        loops.append(("bounces by IMAP", settings.every, lambda: read_mailbox(settings, entry.secrets, taker.take)))
    return tuple(loops)


def register(app: typer.Typer) -> None:
    """Adds the command, and those of operators below `rasid alerts`."""
    operator_commands.register()
    app.command()(monitor)
