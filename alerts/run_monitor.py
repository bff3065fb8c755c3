"""The monitor as a process: its loops, and what /health shows of it. What a loop does is in the modules it calls."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from alerts.monitor import Monitor
from rasid.errors import RasidError
from runtime.http_health import Health

__all__ = ["Loop", "run_loops", "show"]

log = structlog.get_logger()

Loop = tuple[str, timedelta, Callable[[], Awaitable[object]]]
"""A name, how often, and what is done."""

_SHOWN = 100


async def run_loops(loops: tuple[Loop, ...], stop: asyncio.Event) -> None:
    """Does each at once and then in its rhythm until `stop` is set. One that fails is logged and goes on."""
    tasks = [asyncio.create_task(_forever(*loop), name=loop[0]) for loop in loops if loop[1]]
    await stop.wait()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _forever(name: str, every: timedelta, work: Callable[[], Awaitable[object]]) -> None:
    while True:
        try:
            await work()
        except RasidError as error:
            log.warning("not now", loop=name, error=str(error))
        except Exception:
            # What looks after the rest must not end over one bad document.
            log.exception("a look failed in our own code", loop=name)
        await asyncio.sleep(every.total_seconds())


def show(monitor: Monitor, health: Health) -> None:
    """Writes into /health what is wrong now."""
    health.details = {
        **monitor.canary.facts(),
        "troubles": [f"{one.subject}: {one.why}" for one in monitor.open[:_SHOWN]],
        "troubles_count": len(monitor.open),
        "matches_unchecked": monitor.gaps is None,
    }
    health.ok()
