"""One Elasticsearch node on loopback: for a laptop, a demonstration and the tests.

Everything it knows is under one directory, so a restart keeps indices and ports. It is no deployment: one node, by
default without passwords, and the small build of `elasticsearch_home`.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import ssl
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import aiohttp

from rasid.errors import LocalStackError
from stack.child_process import ChildProcess, Launch
from stack.elasticsearch_home import provide_elasticsearch
from stack.java_runtime import JavaRuntime, find_java_runtime
from stack.loopback_port import LOOPBACK, claim_ports
from stack.machine import available_memory, free_disk
from stack.maven import ArtifactStore
from stack.server_certificate import ServerCertificate
from stack.unprivileged import RunAs, give_to, run_as_ordinary_user

__all__ = ["ElasticsearchNode", "NodeOptions"]

_DISK_NEEDED = 2_000_000_000
_BESIDES_HEAP = 700_000_000  # Direct memory, code, and the small process that watches over the large one.
_SIZES = {"k": 1024, "m": 1024**2, "g": 1024**3}
# The runtime has no such module; heap dumps of a laptop's demonstration are a gigabyte nobody reads; so is the log of
# every collection.
_UNWANTED_FLAGS = ("--add-modules=jdk.incubator.vector", "HeapDumpOnOutOfMemoryError", "-Xlog:gc")


@dataclass(frozen=True, slots=True, kw_only=True)
class NodeOptions:
    """How a node is run. A port of 0 chooses a free one and keeps it.

    With a `password`, security is on and `elastic` has it; it counts at the first start of a data directory only. With
    a `server` certificate too, it speaks TLS only. `more_settings` are added to elasticsearch.yml.
    `fast_start` serves tests: a start in two thirds of the time, at the price of speed under load.
    """

    http_port: int = 0
    transport_port: int = 0
    heap: str = "1g"
    password: str = field(default="", repr=False)
    server: ServerCertificate | None = None
    more_settings: Mapping[str, str] = field(default_factory=dict)
    start_timeout: float = 240.0
    stop_grace: float = 30.0
    fast_start: bool = False
    user_namespaces: bool = True
    port_setting: str = "RASID_STACK_ELASTICSEARCH_PORT"
    heap_setting: str = "RASID_STACK_ELASTICSEARCH_HEAP"


class ElasticsearchNode:
    """A node between `start` and `stop`; `url` is its address while it runs."""

    def __init__(self, directory: Path, store: ArtifactStore, options: NodeOptions | None = None) -> None:
        self.directory = directory.absolute()
        self.options = options or NodeOptions()
        self.port = 0
        self.run_as = RunAs()
        self._store = store
        self._child: ChildProcess | None = None

    @property
    def url(self) -> str:
        """The address for clients, without a name or password."""
        return f"{'https' if self.options.server else 'http'}://{LOOPBACK}:{self.port}"

    @property
    def log_file(self) -> Path:
        """Where the node writes what it does."""
        return self.directory / "elasticsearch.log"

    @property
    def child(self) -> ChildProcess | None:
        """The process, for whoever watches over it."""
        return self._child

    async def start(self) -> None:
        """Provide the program if need be, start, and return when the node can index and search.

        Raises:
            LocalStackError: it cannot be provided, a port is taken, disk or memory do not suffice, it dies or stays
                silent, or it cannot be run as an ordinary user.
        """
        self._check_room()
        java = find_java_runtime()
        home = await self._store.provide(lambda: provide_elasticsearch(java, self._store))
        ports = claim_ports(
            self.directory / "ports.json",
            {"http": self.options.http_port, "transport": self.options.transport_port},
            {"http": self.options.port_setting, "transport": f"another data directory than {self.directory}"},
        )
        self.port = ports["http"]
        self._configure(home, ports)
        self.run_as = await run_as_ordinary_user(
            (home / "bin", java.java, self.directory), os.environ, namespaces=self.options.user_namespaces
        )
        give_to(self.run_as, self.directory)
        if self.options.password:
            await asyncio.to_thread(self._keep_password, home, java)
        self._child = ChildProcess(self._launch(home, java))
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

    def _check_room(self) -> None:
        disk, memory, heap = free_disk(self.directory), available_memory(), _bytes(self.options.heap)
        if disk < _DISK_NEEDED:
            raise LocalStackError(
                f"Elasticsearch needs {_DISK_NEEDED / 1e9:.0f} GB of free disk for {self.directory}, and there are "
                f"{disk / 1e9:.1f}; free some, or choose a directory on another disk"
            )
        if memory is not None and memory < heap + _BESIDES_HEAP:
            raise LocalStackError(
                f"Elasticsearch needs {(heap + _BESIDES_HEAP) / 1e9:.1f} GB of free memory, and there are "
                f"{memory / 1e9:.1f}; close other programs, or give it less with {self.options.heap_setting}=512m"
            )

    def _configure(self, home: Path, ports: dict[str, int]) -> None:
        security = "true" if self.options.password else "false"
        settings = {
            "cluster.name": "rasid",
            "node.name": "rasid-1",
            "discovery.type": "single-node",
            "network.host": LOOPBACK,
            "http.port": ports["http"],
            "transport.port": ports["transport"],
            "path.data": self.directory / "data",
            "path.logs": self.directory / "logs",
            # Needs no change of vm.max_map_count, which only root could make.
            "node.store.allow_mmap": "false",
            # In bytes left, not in per cent: a laptop's disk is often nine tenths full.
            "cluster.routing.allocation.disk.watermark.low": "1gb",
            "cluster.routing.allocation.disk.watermark.high": "700mb",
            "cluster.routing.allocation.disk.watermark.flood_stage": "500mb",
            "xpack.security.enabled": security,
            "xpack.security.http.ssl.enabled": "true" if self.options.server else "false",
            "xpack.security.transport.ssl.enabled": "false",
            "xpack.security.enrollment.enabled": "false",
            **self.options.more_settings,
        }
        config = self.directory / "config"
        for part in (
            config / "jvm.options.d",
            self.directory / "data",
            self.directory / "logs",
            self.directory / "tmp",
        ):
            part.mkdir(parents=True, exist_ok=True)
        if self.options.server:  # Elasticsearch reads files in its own directory only.
            for name, file in (("key", self.options.server.key), ("certificate", self.options.server.certificate)):
                shutil.copy(file, config / f"http.{name}.pem")
                settings[f"xpack.security.http.ssl.{name}"] = f"http.{name}.pem"
        _write_yaml(config / "elasticsearch.yml", settings)
        shutil.copyfile(home / "config" / "log4j2.properties", config / "log4j2.properties")
        flags = (home / "config" / "jvm.options").read_text("utf-8").splitlines()
        kept = [flag for flag in flags if not any(unwanted in flag for unwanted in _UNWANTED_FLAGS)]
        (config / "jvm.options").write_text("\n".join(kept) + "\n", "utf-8")
        ours = [f"-Xms{self.options.heap}", f"-Xmx{self.options.heap}"]
        if self.options.fast_start:
            ours.append("-XX:TieredStopAtLevel=1")
        (config / "jvm.options.d" / "rasid.options").write_text("\n".join(ours) + "\n", "utf-8")

    def _environment(self, java: JavaRuntime) -> dict[str, str]:
        return {
            "ES_JAVA_HOME": str(java.home),
            "ES_PATH_CONF": str(self.directory / "config"),
            "ES_TMPDIR": str(self.directory / "tmp"),
            # The starter of the real process lives for seconds of work: it is never worth the better compiler.
            "CLI_JAVA_OPTS": "-XX:TieredStopAtLevel=1",
            # What a person's shell says for another Elasticsearch is not meant for this one.
            "ES_JAVA_OPTS": "",
        }

    def _launch(self, home: Path, java: JavaRuntime) -> Launch:
        return Launch(
            name="Elasticsearch",
            command=(str(home / "bin" / "elasticsearch"),),
            log_file=self.log_file,
            environment=self._environment(java),
            directory=self.directory,
            wrapper=self.run_as.wrapper,
            identity=self.run_as.identity,
        )

    def _keep_password(self, home: Path, java: JavaRuntime) -> None:
        """Put the first password into the node's keystore, from where it makes the user `elastic`."""
        identity = self.run_as.identity
        done = subprocess.run(  # noqa: S603  # The program is the one that we unpacked.
            (
                *self.run_as.wrapper,
                str(home / "bin" / "elasticsearch-keystore"),
                "add",
                "-x",
                "-f",
                "bootstrap.password",
            ),
            input=self.options.password,
            text=True,
            capture_output=True,
            check=False,
            env={**os.environ, **self._environment(java)},
            user=identity.user if identity else None,
            group=identity.group if identity else None,
        )
        if done.returncode != 0:
            raise LocalStackError(f"the password of Elasticsearch cannot be stored: {done.stderr.strip()}")

    async def _until_it_answers(self, child: ChildProcess) -> None:
        deadline = time.monotonic() + self.options.start_timeout
        password = self.options.password
        headers = {"Authorization": aiohttp.encode_basic_auth("elastic", password)} if password else {}
        trust = ssl.create_default_context(cafile=self.options.server.authority) if self.options.server else True
        async with aiohttp.ClientSession(
            headers=headers, timeout=aiohttp.ClientTimeout(total=10), connector=aiohttp.TCPConnector(ssl=trust)
        ) as session:
            while not await _is_ready(session, self.url):
                if not child.running:
                    raise LocalStackError(
                        f"Elasticsearch ended at its start (exit code {child.exit_code}); "
                        f"{self.log_file} ends:\n{child.log_tail()}"
                    )
                if time.monotonic() > deadline:
                    raise LocalStackError(
                        f"Elasticsearch is not ready after {self.options.start_timeout:.0f} s; "
                        f"{self.log_file} ends:\n{child.log_tail()}"
                    )
                await asyncio.sleep(0.2)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


async def _is_ready(session: aiohttp.ClientSession, url: str) -> bool:
    """Whether all primary shards can be used: then it indexes and searches."""
    try:
        async with session.get(f"{url}/_cluster/health?wait_for_status=yellow&timeout=5s") as response:
            return response.status == 200 and (await response.json())["status"] in ("yellow", "green")
    except (aiohttp.ClientError, TimeoutError, KeyError):
        return False


def _bytes(size: str) -> int:
    """Bytes of a heap size in Java's notation: "512m", "1g"."""
    return int(size[:-1]) * _SIZES[size[-1].lower()] if size[-1:].lower() in _SIZES else int(size)


def _write_yaml(file: Path, settings: Mapping[str, object]) -> None:
    """Write flat settings; a JSON string is a YAML string, whatever a path contains."""
    lines = (f"{key}: {json.dumps(str(value), ensure_ascii=False)}" for key, value in settings.items())
    file.write_text("\n".join(lines) + "\n", "utf-8")
