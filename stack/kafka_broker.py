"""One Kafka broker, its own KRaft controller, on loopback: for a laptop, a demonstration and the tests.

Everything it knows is under one directory, so a restart keeps topics, offsets and port. It creates no topics, and it is
no deployment: one node, replication factor 1, by default without passwords.
"""

from __future__ import annotations

import asyncio
import socket
import time
import uuid
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from rasid.errors import LocalStackError
from stack.child_process import ChildProcess, Launch
from stack.java_runtime import JavaRuntime, find_java_runtime
from stack.loopback_port import LOOPBACK, claim_ports
from stack.maven import ArtifactStore, Coordinate
from stack.server_certificate import BrokerUsers

__all__ = ["KAFKA_VERSION", "BrokerOptions", "KafkaBroker", "fetch_kafka"]

KAFKA_VERSION = "4.1.2"
_KAFKA = Coordinate("org.apache.kafka", "kafka_2.13", KAFKA_VERSION)
_LOG_LAYOUT = """\
status = warn
shutdownHook = disable
appender.out.type = Console
appender.out.name = out
appender.out.layout.type = PatternLayout
appender.out.layout.pattern = %d %p %c{1}: %m%n
rootLogger.level = info
rootLogger.appenderRef.out.ref = out
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokerOptions:
    """How a broker is run. `port` 0 chooses a free one and keeps it.

    With `users`, clients are taken by SASL over TLS only; they count at the first start of a data directory.
    `fast_start` serves tests: a start in two thirds of the time, at the price of speed under load.
    """

    port: int = 0
    heap: str = "512m"
    start_timeout: float = 90.0
    stop_grace: float = 20.0
    fast_start: bool = False
    users: BrokerUsers | None = None
    port_setting: str = "RASID_STACK_KAFKA_PORT"


def fetch_kafka(store: ArtifactStore) -> tuple[Path, ...]:
    """Give the jars of the broker, fetching what is missing. Blocking; it raises as `ArtifactStore.fetch` does."""
    needed = store.dependencies(_KAFKA)
    # The broker logs through slf4j and leaves the choice of a back end open; without one there is no log at all.
    log4j = next(c.version for c in needed if c.name == "log4j-core")
    return store.fetch((_KAFKA, *needed, Coordinate("org.apache.logging.log4j", "log4j-slf4j-impl", log4j)))


class KafkaBroker:
    """A broker between `start` and `stop`; `bootstrap` is its address while it runs."""

    def __init__(self, directory: Path, store: ArtifactStore, options: BrokerOptions | None = None) -> None:
        self.directory = directory.absolute()
        self.options = options or BrokerOptions()
        self.port = self._internal = 0
        self._store = store
        self._child: ChildProcess | None = None

    @property
    def bootstrap(self) -> str:
        """HOST:PORT for clients."""
        return f"{LOOPBACK}:{self.port}"

    @property
    def log_file(self) -> Path:
        """Where the broker writes what it does."""
        return self.directory / "kafka.log"

    @property
    def child(self) -> ChildProcess | None:
        """The process, for whoever watches over it."""
        return self._child

    async def start(self) -> None:
        """Fetch the artifacts if need be, format the storage once, start, and return when the broker answers.

        Raises:
            LocalStackError: artifacts that cannot be fetched, a port that is taken, a broker that dies or stays silent.
        """
        java = find_java_runtime()
        jars = await self._store.provide(lambda: fetch_kafka(self._store))
        ports = claim_ports(
            self.directory / "ports.json",
            {"broker": self.options.port, "controller": 0, "internal": 0},
            dict.fromkeys(("controller", "internal"), f"another data directory than {self.directory}")
            | {"broker": self.options.port_setting},
        )
        self.port = ports["broker"]
        self._internal = ports["internal" if self.options.users else "broker"]
        settings = self._write_settings(ports)
        await self._format_once(java, jars, settings)
        self._child = ChildProcess(self._launch(java, jars, "kafka.Kafka", str(settings)))
        await self._child.start()
        try:
            await self._until_it_answers(self._child)
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Stop it cleanly, or kill it when it takes too long. Harmless when it does not run."""
        if self._child is not None:
            await self._child.stop(self.options.stop_grace)

    def _write_settings(self, ports: Mapping[str, int]) -> Path:
        users = self.options.users
        keystore = self.directory / "keystore.pem"
        clients, internal = ("SASL_SSL", "INTERNAL") if users else ("PLAINTEXT", "PLAINTEXT")
        listeners = {clients: ports["broker"]} | ({internal: ports["internal"]} if users else {})
        advertised = ",".join(f"{name}://{LOOPBACK}:{port}" for name, port in listeners.items())
        settings = {
            "process.roles": "broker,controller",
            "node.id": 1,
            "controller.quorum.voters": f"1@{LOOPBACK}:{ports['controller']}",
            "listeners": f"{advertised},CONTROLLER://{LOOPBACK}:{ports['controller']}",
            "advertised.listeners": advertised,
            "controller.listener.names": "CONTROLLER",
            "inter.broker.listener.name": internal,
            "listener.security.protocol.map": f"{clients}:{clients},CONTROLLER:PLAINTEXT"
            + (f",{internal}:PLAINTEXT" if users else ""),
            "log.dirs": self.directory / "data",
            "auto.create.topics.enable": "false",
            "default.replication.factor": 1,
            "min.insync.replicas": 1,
            "offsets.topic.replication.factor": 1,
            "offsets.topic.num.partitions": 4,
            "transaction.state.log.replication.factor": 1,
            "transaction.state.log.min.isr": 1,
            "transaction.state.log.num.partitions": 4,
            "share.coordinator.state.topic.replication.factor": 1,
            "share.coordinator.state.topic.min.isr": 1,
            "share.coordinator.state.topic.num.partitions": 4,
            # Waiting for more members is for large groups; here it only delays every start of a worker.
            "group.initial.rebalance.delay.ms": 0,
            # Long enough that a stack left alone for a month does not forget how far each worker had come.
            "offsets.retention.minutes": 90 * 24 * 60,
        } | (users.settings(keystore) if users else {})
        self.directory.mkdir(parents=True, exist_ok=True)
        if users:
            keystore.touch(mode=0o600)
            keystore.write_text(users.server.keystore, "ascii")
        (self.directory / "log4j2.properties").write_text(_LOG_LAYOUT, "utf-8")
        file = self.directory / "server.properties"
        file.write_text("".join(f"{key}={value}\n" for key, value in settings.items()), "utf-8")
        return file

    async def _format_once(self, java: JavaRuntime, jars: tuple[Path, ...], settings: Path) -> None:
        """Give a new data directory its cluster id. One that was formatted before is left as it is."""
        if (self.directory / "data" / "meta.properties").exists():
            return
        cluster = urlsafe_b64encode(uuid.uuid4().bytes).rstrip(b"=").decode("ascii")
        users = self.options.users.format_arguments() if self.options.users else ()
        arguments = ("format", f"--cluster-id={cluster}", "--ignore-formatted", "-c", str(settings), *users)
        async with ChildProcess(self._launch(java, jars, "kafka.tools.StorageTool", *arguments)) as tool:
            if await tool.wait() != 0:
                raise LocalStackError(
                    f"the storage of Kafka under {self.directory} cannot be formatted; its log ends:\n{tool.log_tail()}"
                )

    def _launch(self, java: JavaRuntime, jars: tuple[Path, ...], main_class: str, *arguments: str) -> Launch:
        temporary = self.directory / "tmp"
        temporary.mkdir(parents=True, exist_ok=True)
        flags = [
            f"-Xmx{self.options.heap}",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            f"-Djava.io.tmpdir={temporary}",  # Where the compression libraries unpack themselves.
            f"-Dlog4j2.configurationFile={self.directory / 'log4j2.properties'}",
            "-Djava.awt.headless=true",
        ]
        if self.options.fast_start:
            flags.append("-XX:TieredStopAtLevel=1")
        path = ":".join(str(jar) for jar in jars)
        return Launch(
            name="Kafka",
            command=(str(java.java), *flags, "-cp", path, main_class, *arguments),
            log_file=self.log_file,
            directory=self.directory,
        )

    async def _until_it_answers(self, child: ChildProcess) -> None:
        deadline = time.monotonic() + self.options.start_timeout
        # With passwords it is asked where the broker talks to itself.
        address = f"{LOOPBACK}:{self._internal}"
        while not await asyncio.to_thread(_answers, address):
            if not child.running:
                raise LocalStackError(
                    f"Kafka ended at its start (exit code {child.exit_code}); {self.log_file} ends:\n{child.log_tail()}"
                )
            if time.monotonic() > deadline:
                raise LocalStackError(
                    f"Kafka does not answer after {self.options.start_timeout:.0f} s; "
                    f"{self.log_file} ends:\n{child.log_tail()}"
                )
            await asyncio.sleep(0.1)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


def _answers(bootstrap: str) -> bool:
    """Whether a broker at this address says that it is part of a cluster and ready for clients."""
    from kafka import KafkaAdminClient
    from kafka.errors import KafkaError

    host, port = bootstrap.split(":")
    try:
        # The broker opens its port at the end of its start. Asking the client before that costs seconds and log lines.
        socket.create_connection((host, int(port)), timeout=1).close()
        client = KafkaAdminClient(bootstrap_servers=bootstrap, bootstrap_timeout_ms=5000, request_timeout_ms=5000)
    except (KafkaError, OSError):
        return False
    try:
        return bool(client.describe_cluster()["brokers"])
    except (KafkaError, OSError, KeyError):
        return False
    finally:
        client.close()
