"""`rasid produce`: builds the producer from the settings and lets it run. What it does is decided elsewhere."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import structlog

from cli.entry import Entry, stop_signal, utc_now

if TYPE_CHECKING:
    from producers.feed_trouble import FeedTrouble
    from producers.poll_feeds import FeedProducer
    from producers.poll_outcome import PollEvent
    from rasid.feed_list import Feed
    from runtime.file_folder import LiveFolder
    from runtime.file_settings import SecretReader
    from runtime.guarded_connector import AllowedAddress
    from runtime.http_health import Health

__all__ = ["allowed_addresses", "authorization_of", "run_producer"]

log = structlog.get_logger()


async def run_producer(entry: Entry, on_event: Callable[[PollEvent], None] = lambda _event: None) -> None:
    """Polls the feeds of the settings' folder and publishes their articles, until SIGTERM or SIGINT.

    Raises:
        ConfigurationError: the feed lists hold mistakes.
        Refused: Kafka or Elasticsearch refuse us.
    """
    from producers.elasticsearch_feed_state import ElasticsearchFeedState
    from producers.feed_schedule import Policy
    from producers.feed_share import NO_FEEDS
    from producers.feed_trouble import FeedTrouble
    from producers.http_fetch import HttpFetcher
    from producers.http_full_text import FullText
    from producers.http_websub import WebSub
    from producers.kafka_articles import KafkaArticles
    from producers.kafka_shares import KafkaShares
    from producers.parse_process import ParsePool
    from producers.poll_feeds import FeedProducer
    from producers.poll_outcome import Outcome
    from rasid.feed_list_files import SUFFIXES, read_feed_files
    from runtime.file_folder import LiveFolder
    from runtime.http_health import Health, HealthServer
    from runtime.kafka_client import kafka_python_arguments
    from runtime.prometheus_metrics import ARTICLES_PUBLISHED, FEED_RESETS, FEEDS_POLLED
    from search.elasticsearch_client import connect

    settings = entry.settings
    folder = LiveFolder(
        Path(settings.paths.feeds), "feeds", lambda files: read_feed_files(files, settings.fetch.newsroom), SUFFIXES
    )
    health = Health("produce")
    kafka = kafka_python_arguments(settings.kafka, entry.secrets)
    fetcher = HttpFetcher(
        user_agent=settings.fetch.user_agent,
        allow=allowed_addresses(settings.fetch.allow, folder.value),
        connections=settings.fetch.concurrency,
    )
    parser = ParsePool()
    publisher = KafkaArticles(kafka)
    pages = FullText(fetcher, parser, settings.fetch.user_agent)
    store = ElasticsearchFeedState(connect(settings.elasticsearch, entry.secrets), settings.elasticsearch.prefix)

    trouble = FeedTrouble()

    def counted(event: PollEvent) -> None:
        trouble.note(event.feed, failed=event.outcome is Outcome.FAILED, reason=event.reason)
        FEEDS_POLLED.labels(event.outcome.value).inc()
        for kind, number in (("new", event.new), ("updated", event.updated)):
            if number:
                ARTICLES_PUBLISHED.labels(kind).inc(number)
        if event.reset:
            FEED_RESETS.inc()
            log.info("a feed shows old items under new ids; they alert nobody", feed=event.feed, items=event.reset)
        on_event(event)

    producer = FeedProducer(
        fetcher=fetcher,
        parser=parser,
        publisher=publisher,
        store=store,
        clock=utc_now,
        detect=_detect,
        policy=Policy(default=settings.fetch.interval),
        concurrency=settings.fetch.concurrency,
        full_text=lambda url, summary: pages.text(url, summary, utc_now()),
        credentials=lambda feed: authorization_of(feed, entry.secrets),
        on_event=counted,
    )
    key = entry.secrets(settings.serve.token_secret)
    websub = WebSub(
        base=settings.serve.public_url,
        key=key.reveal() if key else "",
        user_agent=settings.fetch.user_agent,
        clock=utc_now,
        poll_now=producer.poll_now,
        holds=lambda feed: feed in producer.feeds,
        allow=allowed_addresses(settings.fetch.allow, ()),
    )
    if key:  # Without one anybody could make the secrets.
        producer.push = websub
    server = HealthServer(health, settings.serve.bind, entry.port, websub.routes())
    producer.share(NO_FEEDS)  # Until the group of producers has settled who polls what.
    shares = KafkaShares(kafka, producer.share)
    stop = stop_signal()
    await server.start()
    folder.start()
    beside = [
        asyncio.create_task(_follow(folder, producer.watch)),
        asyncio.create_task(_tell(producer, trouble, health)),
        asyncio.create_task(_stop_at(stop, producer)),
        asyncio.create_task(websub.keep_renewing()),
    ]
    try:
        producer.watch(folder.value)
        shares.start()
        health.ok()
        await producer.run()
    finally:
        for task in beside:
            task.cancel()
        await shares.stop()
        await folder.stop()
        await publisher.close()
        await parser.close()
        await websub.close()
        await fetcher.close()
        await store.close()
        await server.stop()


async def _follow(folder: LiveFolder[tuple[Feed, ...]], watch: Callable[[tuple[Feed, ...]], None]) -> None:
    """Passes every new good version of the feed lists on."""
    current = folder.value
    while True:
        await asyncio.sleep(0.5)
        if folder.value is not current:
            current = folder.value
            watch(current)


async def _stop_at(stop: asyncio.Event, producer: FeedProducer) -> None:
    await stop.wait()
    producer.stop()


async def _tell(producer: FeedProducer, trouble: FeedTrouble, health: Health) -> None:
    """Says in /health and in the log how many feeds fail, and which ones since when it was last said."""
    while True:
        trouble.keep(producer.feeds)
        health.details.update(feeds=len(producer.feeds), unreachable=trouble.failing)
        line = trouble.line(utc_now())
        if line:
            log.warning("feeds", change=line, failing=trouble.failing, feeds=len(producer.feeds))
        await asyncio.sleep(1.0)


def allowed_addresses(allow: tuple[str, ...], feeds: tuple[Feed, ...]) -> tuple[AllowedAddress, ...]:
    """What the operator allows inside our own network: the setting, and where the newsroom's list says it is.

    Raises:
        ConfigurationError: the setting holds an entry that is no address.
    """
    from rasid.errors import ConfigurationError, Mistake
    from runtime.guarded_connector import read_allowed

    places = {urlsplit(feed.url) for feed in feeds if feed.internal}
    newsroom = {f"{parts.hostname}:{parts.port or (443 if parts.scheme == 'https' else 80)}" for parts in places}
    try:
        return read_allowed([*allow, *sorted(newsroom)])
    except ValueError as error:
        raise ConfigurationError([Mistake("settings", 0, 0, "fetch.allow", str(error))]) from error


def authorization_of(feed: Feed, secrets: SecretReader) -> str:
    """The Authorization header of a feed with credentials: Basic for `user:password`, else a bearer token."""
    secret = secrets(feed.credentials)
    if not secret:
        return ""
    text = secret.reveal()
    if ":" in text:
        return "Basic " + base64.b64encode(text.encode("utf-8")).decode("ascii")
    return f"Bearer {text}"


def _detect(text: str) -> str:
    from rasid import language

    detect = getattr(language, "detect_language", None)
    return str(detect(text)) if detect is not None else ""
