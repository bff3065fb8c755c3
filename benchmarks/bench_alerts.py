"""Measures the alert path on a real Kafka and a real Elasticsearch, with receivers on loopback.

    python -m benchmarks.bench_alerts latency --messages 500      article's story change on Kafka to webhook received
    python -m benchmarks.bench_alerts kill --messages 600 --kills 20     planner and dispatcher die by kill -9
    python -m benchmarks.bench_alerts hang                        one endpoint hangs, a healthy one does not notice
    python -m benchmarks.bench_alerts rate --endpoints 1000       deliveries a second

Each starts its own broker and node in a temporary folder, prints one line a figure, and checks its own answer: a lost
message is an error, not a number.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import uvloop
from elasticsearch import AsyncElasticsearch
from kafka import KafkaProducer

from alerts.apprise_channel import AppriseChannel
from alerts.attempt import Attempts
from alerts.dispatch import Dispatcher
from alerts.plan_story import plan_all
from alerts.smtp_channel import SmtpChannel
from alerts.tokens import Links
from alerts.webhook_channel import WebhookChannel
from benchmarks.alert_receiver import Seen, cpu_seconds, receiver
from rasid.delivery import Delivery, DeliveryState
from rasid.level import Level
from rasid.settings import ElasticsearchSettings, KafkaSettings, SecretReference, SmtpSettings, WebhookSettings
from rasid.story import StoryChange
from rasid.subscription import Recipient, Route, Subscription, Subscriptions, Webhook, WebhookSecret
from rasid.topics import STORY_CHANGES
from rasid.wire import encode
from runtime.file_settings import Secret
from runtime.kafka_topics import create_topics
from search.elasticsearch_json import QuickJson
from search.elasticsearch_ledger import ElasticsearchLedger
from search.setup import setup
from stack.elasticsearch_node import ElasticsearchNode, NodeOptions
from stack.kafka_broker import BrokerOptions, KafkaBroker
from stack.maven import ArtifactStore, default_cache
from tests.alerts.newsroom_day import article, change, tagged

KEY = "whsec_" + "YmVuY2hi" * 4
PREFIX = "bench"
ROOT = Path(__file__).parent.parent


def secrets(reference: SecretReference) -> Secret:
    return Secret(KEY if reference.reference else "")


def now() -> datetime:
    return datetime.now(UTC)


def fresh(name: str) -> StoryChange:
    """A story of one critical report, seen now."""
    moment = now()
    one = replace(article(name), first_seen=moment, fetched=moment, published=moment)
    return change(tagged(one, level=Level.CRITICAL), story=f"sty_{name}")


def subscriptions_of(urls: list[str], wait: timedelta = timedelta(0)) -> Subscriptions:
    recipients = tuple(
        Recipient(
            id=f"hook-{n}",
            tenant="main",
            webhook=Webhook(url=url, secrets=(WebhookSecret(SecretReference("env:KEY")),), rate=_UNBOUNDED),
        )
        for n, url in enumerate(urls)
    )
    routes = tuple(Route(to=one.id, when="immediate") for one in recipients)
    base = Subscription(id="bench", tenant="main", watchlists=("gulf",), deliver=routes)
    policy = base.policy.with_timings(wait=dict.fromkeys(Level, wait))
    return Subscriptions(recipients=recipients, subscriptions=(replace(base, policy=policy),))


_UNBOUNDED = replace(Webhook(url="", secrets=()).rate, most=100_000)


@contextlib.asynccontextmanager
async def ledger_on(url: str) -> AsyncIterator[ElasticsearchLedger]:
    async with AsyncElasticsearch(url, request_timeout=30, serializer=QuickJson()) as client:
        await setup(client, ElasticsearchSettings(url=url, prefix=PREFIX))  # The services ask for all of it.
        yield ElasticsearchLedger(client, PREFIX)


def dispatcher_on(
    ledger: ElasticsearchLedger, subscriptions: Subscriptions, port: int
) -> tuple[Dispatcher, WebhookChannel]:
    channel = WebhookChannel(WebhookSettings(allow=(f"127.0.0.1:{port}",)), now)
    attempts = Attempts(
        smtp=SmtpChannel(SmtpSettings(security="none"), secrets, now),
        webhook=channel,
        apprise=AppriseChannel((), now),
        secrets=secrets,
        links=Links("http://127.0.0.1", None),
        mail=SmtpSettings(),
        bounce_strikes=3,
        subscriptions=lambda: subscriptions,
        now=now,
    )
    return Dispatcher(ledger=ledger, subscriptions=lambda: subscriptions, attempts=attempts, now=now), channel


async def swept(dispatcher: Dispatcher, done: Callable[[], Awaitable[bool]], within: float) -> None:
    """Sweeps as the process does, once a second, until it is done."""
    end = time.monotonic() + within
    while time.monotonic() < end:
        await dispatcher.sweep()
        for _ in range(20):
            if await done():
                return
            await asyncio.sleep(0.05)


def quantile(values: list[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))] if values else float("nan")


async def rate(node: ElasticsearchNode, endpoints: int, each: int) -> None:
    """So many endpoints get some messages each, all due at once; the processor time of each process apart.

    Half as many go before and are not counted: a Java process is slow until it has compiled what it does often.
    """
    assert node.child is not None
    assert node.child.pid is not None
    async with receiver() as sink, ledger_on(node.url) as ledger:
        found = subscriptions_of([f"http://127.0.0.1:{sink.port}/{n}" for n in range(endpoints)])
        dispatcher, channel = dispatcher_on(ledger, found, sink.port)
        pids = {"dispatcher": os.getpid(), "Elasticsearch": node.child.pid, "receiver": sink.pid}

        def spent() -> dict[str, float]:
            own = {"dispatcher": time.process_time()}
            return own | {name: cpu_seconds(pid) for name, pid in pids.items() if name not in own}

        before: dict[str, float] = {}
        started, total, counted = 0.0, 0, 0
        for name, messages in (("w", max(1, each // 2)), ("r", each)):
            await plan_all([fresh(f"{name}{n}") for n in range(messages)], found, ledger, now())
            await ledger.find(Delivery, {}, most=1)
            await asyncio.sleep(2)  # Merges that the planner caused are not the dispatcher's.
            counted = endpoints * messages
            total += counted
            before, started = spent(), time.monotonic()
            wanted = total

            async def all_came(wanted: int = wanted) -> bool:
                return await sink.count() >= wanted

            await swept(dispatcher, all_came, 300)
            await dispatcher.settle()
        seconds = time.monotonic() - started
        used = {name: value - before[name] for name, value in spent().items()}
        await dispatcher.stop()
        await channel.close()
        seen = await sink.seen()
    assert len(seen.times) == total, f"{total - len(seen.times)} lost"
    assert told_once(seen, total)
    whole = sum(used.values())
    print(f"rate: {counted} deliveries to {endpoints} endpoints: {counted / seconds:.0f}/s by the clock", end=", ")
    print(f"doubled {seen.requests - total}")
    parts = ", ".join(f"{name} {1000 * value / counted:.2f} ms" for name, value in used.items())
    print(f"rate: processor time a delivery: {parts}; {counted / whole:.0f} deliveries a second of one core")
    print(f"rate: on two cores of one's own {2 * counted / whole:.0f}/s, as far as no process needs a whole core")


def told_once(seen: Seen, total: int) -> bool:
    """True when every id told of one story at one path, and each such pair has one id."""
    return len(seen.ids) == total and all(len(ids) == 1 for ids in seen.ids.values())


async def hang(url: str, messages: int) -> None:
    """One endpoint answers nothing for 15 s; how long do messages to the healthy one take?"""
    async with receiver() as sink, ledger_on(url) as ledger:
        base = f"http://127.0.0.1:{sink.port}"
        found = subscriptions_of([f"{base}/hang", f"{base}/healthy"])
        dispatcher, channel = dispatcher_on(ledger, found, sink.port)
        await plan_all([fresh(f"h{n}") for n in range(messages)], found, ledger, now())
        await ledger.find(Delivery, {}, most=1)
        begun = time.time()

        async def all_came() -> bool:
            return await sink.count() >= messages

        await swept(dispatcher, all_came, 60)
        seen = await sink.seen()
        waits = [times[0] - begun for times in seen.times.values()]
        await dispatcher.stop(grace=0)
        await channel.close()
    assert len(waits) == messages, f"{messages - len(waits)} lost"
    print(
        f"hang: healthy endpoint, {messages} messages due at once: p50 {quantile(waits, 0.5):.2f} s, "
        f"p99 {quantile(waits, 0.99):.2f} s"
    )


@dataclass
class Services:
    """`rasid plan` and `rasid dispatch` as processes of their own, which can be killed and are started again."""

    folder: Path
    environment: dict[str, str]
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(self, name: str) -> None:
        with (self.folder / f"{name}.log").open("ab") as log:
            self.running[name] = subprocess.Popen(
                [sys.executable, "-m", "cli.main", name], cwd=ROOT, env=self.environment, stdout=log, stderr=log
            )

    def mend(self) -> None:
        """Starts what has died, as a supervisor does."""
        for name, process in self.running.items():
            if process.poll() is not None:
                self.start(name)

    def kill(self, name: str) -> None:
        self.running[name].send_signal(signal.SIGKILL)
        self.running[name].wait()
        self.start(name)

    def stop(self) -> None:
        for process in self.running.values():
            process.terminate()
        for process in self.running.values():
            process.wait()


def services(folder: Path, bootstrap: str, url: str, port: int, hooks: int) -> Services:
    (folder / "subscriptions").mkdir()
    (folder / "subscriptions" / "bench.yaml").write_text(
        "defaults: {group: {wait: 0s}}\n"
        "recipients:\n"
        + "".join(
            f"  - {{id: hook-{n}, webhook: {{url: 'http://127.0.0.1:{port}/{n}', secrets: ['env:RASID_HOOK_BENCH'],"
            " rate_limit: {max: 100000, per: 1h}}}\n"
            for n in range(hooks)
        )
        + "subscriptions:\n"
        "  - id: bench\n    watchlists: [gulf]\n    deliver:\n"
        + "".join(f"      - {{to: hook-{n}, when: immediate}}\n" for n in range(hooks)),
        encoding="utf-8",
    )
    return Services(
        folder,
        os.environ
        | {
            "RASID_KAFKA_BOOTSTRAP": bootstrap,
            "RASID_ELASTICSEARCH_URL": url,
            "RASID_ELASTICSEARCH_PREFIX": PREFIX,
            "RASID_PATHS_SUBSCRIPTIONS": str(folder / "subscriptions"),
            "RASID_PATHS_STATE": str(folder),
            "RASID_WEBHOOK_ALLOW": f"127.0.0.1:{port}",
            "RASID_SMTP_SECURITY": "none",
            "RASID_HOOK_BENCH": KEY,
        },
    )


async def through_kafka(
    url: str, bootstrap: str, folder: Path, messages: int, per_second: float, kills: int, hooks: int
) -> tuple[Seen, dict[str, float], int]:
    """Publishes changes at a rate, with deaths at random if wanted; what was received, when each was sent."""
    create_topics(KafkaSettings(bootstrap=bootstrap, partitions=4), secrets)
    dice = random.Random(20261124)
    deaths = set(dice.sample(range(messages), kills))
    sent: dict[str, float] = {}
    async with receiver() as sink, ledger_on(url) as ledger:
        group = services(folder, bootstrap, url, sink.port, hooks)
        for name in ("plan", "dispatch"):
            group.start(name)
        producer = KafkaProducer(bootstrap_servers=bootstrap, acks="all")
        try:
            await asyncio.to_thread(_publish, producer, "warm", sent)
            assert await sink.until(hooks, 90), "the services did not start"
            for n in range(messages):
                await asyncio.to_thread(_publish, producer, f"k{n}", sent)
                if n in deaths:
                    await asyncio.sleep(dice.random() / per_second)  # In the middle of something.
                    group.kill(dice.choice(["plan", "dispatch"]))
                group.mend()
                await asyncio.sleep(1 / per_second)
            total = (messages + 1) * hooks
            end = time.monotonic() + 400
            while time.monotonic() < end and not await sink.until(total, 5):
                group.mend()
            delivered = 0
            while time.monotonic() < end and delivered < total:  # The marks follow what the receiver has seen.
                group.mend()
                await asyncio.sleep(0.2)
                delivered = len(await ledger.find(Delivery, {"state": DeliveryState.DELIVERED.value}, most=10_000))
            seen = await sink.seen()
        finally:
            producer.close()
            group.stop()
    return seen, sent, delivered


def _publish(producer: KafkaProducer, name: str, sent: dict[str, float]) -> None:
    made = fresh(name)
    sent[made.story.id] = time.time()
    producer.send(STORY_CHANGES.name, key=made.story.id.encode(), value=encode(made)).get(timeout=30)


async def latency(url: str, bootstrap: str, folder: Path, messages: int, per_second: float, hooks: int) -> None:
    seen, sent, _ = await through_kafka(url, bootstrap, folder, messages, per_second, 0, hooks)
    first = seen.first()
    waits = [first[story] - moment for story, moment in sent.items() if story in first]
    assert len(waits) == len(sent), f"{len(sent) - len(waits)} lost"
    waits = waits[1:]
    print(
        f"latency: {messages} story changes at {per_second:.0f}/s, {hooks} endpoint(s) each: "
        f"p50 {quantile(waits, 0.5):.3f} s, p99 {quantile(waits, 0.99):.3f} s, most {max(waits):.3f} s"
    )


async def kill(
    url: str, bootstrap: str, folder: Path, messages: int, kills: int, per_second: float, hooks: int
) -> None:
    seen, sent, delivered = await through_kafka(url, bootstrap, folder, messages, per_second, kills, hooks)
    total = len(sent) * hooks
    doubled = seen.requests - len(seen.times)
    print(
        f"kill: {total} notifications, {kills} kill -9 of planner and dispatcher: lost {total - len(seen.ids)}, "
        f"received twice {doubled}, seen twice by a receiver that honours ids {len(seen.times) - len(seen.ids)}, "
        f"recorded as delivered {delivered}"
    )
    assert told_once(seen, total), "a story was lost, or told under two ids"
    assert delivered == total, "the ledger does not say of every delivery that it was made"
    assert doubled * 1000 <= total, "more than one in a thousand came twice"


async def quickly(measured: Coroutine[Any, Any, None]) -> None:
    """Runs it in the event loop that the services have; that one cannot start the nodes as another user."""
    await asyncio.to_thread(uvloop.run, measured)


async def main(arguments: argparse.Namespace, folder: Path) -> None:
    store = ArtifactStore(default_cache(os.environ))
    node = ElasticsearchNode(folder / "elasticsearch", store, NodeOptions(heap="768m"))
    broker = KafkaBroker(folder / "kafka", store, BrokerOptions())
    try:
        await node.start()
        if arguments.what in ("latency", "kill"):
            await broker.start()
        if arguments.what == "rate":
            await quickly(rate(node, arguments.endpoints, max(1, arguments.messages // arguments.endpoints)))
        elif arguments.what == "hang":
            await quickly(hang(node.url, arguments.messages))
        elif arguments.what == "latency":
            await latency(node.url, broker.bootstrap, folder, arguments.messages, arguments.per_second, arguments.hooks)
        else:
            await kill(
                node.url,
                broker.bootstrap,
                folder,
                arguments.messages,
                arguments.kills,
                arguments.per_second,
                arguments.hooks,
            )
    finally:
        if arguments.what in ("latency", "kill"):
            await broker.stop()
        await node.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["latency", "kill", "hang", "rate"])
    parser.add_argument("--messages", type=int, default=200)
    parser.add_argument("--endpoints", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--hooks", type=int, default=1, help="Endpoints that get each message (latency, kill).")
    parser.add_argument("--per-second", type=float, default=50.0)
    scratch = Path(tempfile.mkdtemp(prefix="rasid-bench-"))
    scratch.chmod(0o755)
    asyncio.run(main(parser.parse_args(), scratch))
