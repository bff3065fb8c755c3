"""The promises of the safe Faust loop, on a real broker: kill -9 loses nothing, and poison ends in its own topic."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import urllib.request
import uuid
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from kafka import KafkaConsumer, KafkaProducer, TopicPartition

from processors.faust_worker import EXIT_RESTART
from rasid.settings import KafkaSettings, SecretReference
from runtime.file_settings import Secret
from runtime.kafka_topics import create_topics
from stack.loopback_port import claim_ports

pytestmark = pytest.mark.stack

ROOT = Path(__file__).parent.parent.parent
COUNT = 2_000
PARTITIONS = 4
POISON = b"\xffno number"


def no_secrets(_: SecretReference) -> Secret:
    return Secret("")


class EchoRun:
    """The topics of one test, and the worker process between them."""

    def __init__(self, bootstrap: str, folder: Path) -> None:
        self.bootstrap, self.folder = bootstrap, folder
        self.name = f"echo-{uuid.uuid4().hex[:8]}"  # Every test has topics and a group of its own.
        self.port = claim_ports(folder / "ports.json", {"health": 0}, {"health": "ECHO_HEALTH_PORT"})["health"]
        self.worker: subprocess.Popen[bytes] | None = None

    def start(self, sink_seconds: float = 0.0) -> subprocess.Popen[bytes]:
        environment = os.environ | {
            "RASID_KAFKA_BOOTSTRAP": self.bootstrap,
            "RASID_PATHS_STATE": str(self.folder),
            "ECHO_NAME": self.name,
            "ECHO_HEALTH_PORT": str(self.port),
            "ECHO_SINK_SECONDS": str(sink_seconds),
        }
        with (self.folder / "worker.log").open("ab") as log:
            self.worker = subprocess.Popen(
                [sys.executable, "-m", "tests.contracts.echo_stage"], cwd=ROOT, env=environment, stdout=log, stderr=log
            )
        return self.worker

    def produce(self, values: list[bytes]) -> None:
        producer = KafkaProducer(bootstrap_servers=self.bootstrap)
        for value in values:
            producer.send(f"{self.name}-in", value=value, key=value)
        producer.flush()
        producer.close()

    @contextmanager
    def reading(self, topic: str) -> Iterator[KafkaConsumer]:
        consumer = KafkaConsumer(bootstrap_servers=self.bootstrap, enable_auto_commit=False)
        consumer.assign([TopicPartition(topic, partition) for partition in range(PARTITIONS)])
        consumer.seek_to_beginning()
        try:
            yield consumer
        finally:
            consumer.close()

    def log(self) -> str:
        return (self.folder / "worker.log").read_text("utf-8", "replace")


@pytest.fixture
def echo(kafka_bootstrap: str, tmp_path: Path) -> Iterator[EchoRun]:
    run = EchoRun(kafka_bootstrap, tmp_path)
    settings = KafkaSettings(bootstrap=kafka_bootstrap, partitions=PARTITIONS)
    made = create_topics(settings, no_secrets, [f"{run.name}-in", f"{run.name}-out"])
    assert len(made) == 4, "two topics and their dead letters"
    assert create_topics(settings, no_secrets, [f"{run.name}-in", f"{run.name}-out"]) == (), "it may be repeated"
    yield run
    if run.worker is not None and run.worker.poll() is None:
        run.worker.kill()
        run.worker.wait()


def numbers_until(run: EchoRun, consumer: KafkaConsumer, seen: Counter[bytes], wanted: int) -> None:
    """Reads until so many different numbers came out; the test's own timeout ends it when they never do."""
    while len(seen) < wanted:
        assert run.worker is not None
        assert run.worker.poll() is None, run.log()
        for records in consumer.poll(timeout_ms=500).values():
            seen.update(record.value for record in records)


def test_kill_9_in_the_middle_of_2000_messages_loses_none_and_poison_is_buried(echo: EchoRun) -> None:
    numbers = [b"%d" % number for number in range(COUNT)]
    echo.produce([*numbers[:700], POISON, *numbers[700:]])
    seen: Counter[bytes] = Counter()
    kills = (300, 900, 1_500)
    with echo.reading(f"{echo.name}-out") as consumer:
        for kill_at in kills:
            worker = echo.start(sink_seconds=0.02)
            numbers_until(echo, consumer, seen, kill_at)
            os.kill(worker.pid, signal.SIGKILL)
            assert worker.wait() == -signal.SIGKILL
        worker = echo.start()
        numbers_until(echo, consumer, seen, COUNT)
        health = urllib.request.urlopen(f"http://127.0.0.1:{echo.port}/health").read()
        assert b'"state": "ok"' in health
        metrics = urllib.request.urlopen(f"http://127.0.0.1:{echo.port}/metrics").read().decode()
        assert 'rasid_stage_messages_total{outcome="read",stage="' + echo.name + '"}' in metrics
        worker.terminate()
        assert worker.wait() == 0, echo.log()
        for records in consumer.poll(timeout_ms=500).values():
            seen.update(record.value for record in records)
    assert set(seen) == set(numbers)
    repeated = sum(seen.values()) - COUNT
    assert repeated <= len(kills) * 2 * 50, f"{repeated} repeats are more than a batch in flight for each kill"
    with echo.reading(f"{echo.name}-in.dlq") as graves:
        buried = [record for records in graves.poll(timeout_ms=5_000).values() for record in records]
    assert {record.value for record in buried} == {POISON}
    headers = dict(buried[0].headers)
    assert headers["reason"] == b"no number"
    assert headers["stage"] == echo.name.encode()
    assert headers["place"].startswith(f"{echo.name}-in/".encode())


def test_the_unexpected_ends_the_process_and_commits_nothing(echo: EchoRun) -> None:
    """The supervisor starts it again; the batch that broke it is still there."""
    echo.produce([b"1", b"break", b"2"])
    worker = echo.start()
    assert worker.wait() == EXIT_RESTART, echo.log()
    assert "the unexpected" in echo.log()
    worker = echo.start()
    assert worker.wait() == EXIT_RESTART, "the message was committed although nobody handled it"


def test_a_stream_of_poison_is_not_poured_into_the_dead_letters(echo: EchoRun) -> None:
    echo.produce([b"poison %d" % number for number in range(1_000)])
    worker = echo.start()
    assert worker.wait() == EXIT_RESTART, echo.log()
    assert "dead letters" in echo.log()
