"""A receiver of webhooks in a process of its own, so that its CPU seconds are not the dispatcher's.

    python -m benchmarks.alert_receiver      prints its port, serves until its standard input ends

It remembers when each `webhook-id` came, and which ids told of which story at which path. `GET /count` says how many
different ids came, `GET /seen` everything. A path that holds `hang` gets no answer for 15 s.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import msgspec
from aiohttp import web

__all__ = ["Receiver", "Seen", "cpu_seconds", "receiver"]

_TICKS = os.sysconf("SC_CLK_TCK")


class _Story(msgspec.Struct):
    id: str


class _Data(msgspec.Struct):
    story: _Story


class _Body(msgspec.Struct):
    data: _Data


@dataclass
class Seen:
    """What has come: by id the times, by path and story the ids."""

    times: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    ids: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @property
    def requests(self) -> int:
        """How many requests came, repeats among them."""
        return sum(map(len, self.times.values()))

    def first(self) -> dict[str, float]:
        """When a story was first told, at any path."""
        found: dict[str, float] = {}
        for place, ids in self.ids.items():
            moment = min(self.times[one][0] for one in ids)
            story = place.partition(" ")[2]
            found[story] = min(found.get(story, moment), moment)
        return found


@dataclass(frozen=True)
class Receiver:
    """The running process, seen from outside."""

    port: int
    pid: int
    session: aiohttp.ClientSession

    async def count(self) -> int:
        """How many different ids have come."""
        async with self.session.get(f"http://127.0.0.1:{self.port}/count") as answer:
            return int(await answer.text())

    async def seen(self) -> Seen:
        """Everything that has come."""
        async with self.session.get(f"http://127.0.0.1:{self.port}/seen") as answer:
            return msgspec.json.decode(await answer.read(), type=Seen)

    async def until(self, count: int, within: float) -> bool:
        """True when so many different ids have come in time."""
        end = time.monotonic() + within
        while (found := await self.count()) < count and time.monotonic() < end:  # noqa: ASYNC110 - it polls.
            await asyncio.sleep(0.1)
        return found >= count


@contextlib.asynccontextmanager
async def receiver() -> AsyncIterator[Receiver]:
    """Starts the process; it ends with the block."""
    process = subprocess.Popen(  # noqa: ASYNC220 - a start takes milliseconds, and nothing else runs yet.
        [sys.executable, "-m", "benchmarks.alert_receiver"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        port = int(await asyncio.to_thread(process.stdout.readline))
        async with aiohttp.ClientSession() as session:
            yield Receiver(port, process.pid, session)
    finally:
        process.stdin.close()
        process.wait()
        process.stdout.close()


def cpu_seconds(pid: int) -> float:
    """The processor time that a process and its children have used until now, all their threads together."""
    spent = 0.0
    for number in [pid, *_children(pid)]:
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            fields = Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            spent += (int(fields[11]) + int(fields[12])) / _TICKS
    return spent


def _children(pid: int) -> list[int]:
    found = []
    for folder in Path(f"/proc/{pid}/task").glob("*"):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            found += [int(one) for one in (folder / "children").read_text(encoding="ascii").split()]
    return [one for child in found for one in (child, *_children(child))]


async def _serve() -> None:
    seen = Seen()
    decoder = msgspec.json.Decoder(_Body)

    async def receive(request: web.Request) -> web.Response:
        if "hang" in request.path:
            await asyncio.sleep(15)
            return web.Response(status=500)
        body = decoder.decode(await request.read())
        name = request.headers["webhook-id"]
        seen.times[name].append(time.time())
        seen.ids[f"{request.path} {body.data.story.id}"].add(name)
        return web.Response(status=204)

    async def count(_: web.Request) -> web.Response:
        return web.Response(text=str(len(seen.times)))

    async def everything(_: web.Request) -> web.Response:
        return web.Response(body=msgspec.json.encode(seen))

    application = web.Application()
    application.router.add_get("/count", count)
    application.router.add_get("/seen", everything)
    application.router.add_post("/{path:.*}", receive)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, backlog=1024).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


if __name__ == "__main__":
    with contextlib.suppress(ImportError):
        import uvloop

        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    asyncio.run(_serve())
