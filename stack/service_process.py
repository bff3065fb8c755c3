"""A child process that is kept running: started again when it ends by itself, as `restart_policy` decides.

It keeps the state that a live view shows. It does not know what the service does or whether it is healthy.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from datetime import timedelta
from enum import Enum
from typing import Self

from stack.child_process import ChildProcess, Launch
from stack.restart_policy import RestartDecision, RestartPolicy, decide_restart

__all__ = ["ServiceProcess", "ServiceState"]


class ServiceState(Enum):
    """Where a service is in its life."""

    STOPPED = "stopped"
    RUNNING = "running"
    WAITING = "waiting to be started again"
    GIVEN_UP = "given up"


def _nobody_listens(_: ServiceProcess, __: int, ___: RestartDecision) -> None:
    """The default listener."""


class ServiceProcess:
    """A service between `start` and `stop`.

    `on_exit(service, exit_code, decision)` hears of every end that nobody asked for.
    """

    def __init__(
        self,
        launch: Launch,
        *,
        policy: RestartPolicy | None = None,
        on_exit: Callable[[ServiceProcess, int, RestartDecision], None] = _nobody_listens,
    ) -> None:
        self.child = ChildProcess(launch)
        self.state = ServiceState.STOPPED
        self.restarts = 0
        self.last_exit: tuple[int, RestartDecision] | None = None
        self._policy = policy or RestartPolicy()
        self._on_exit = on_exit
        self._keeper: asyncio.Task[None] | None = None

    @property
    def name(self) -> str:
        """The name of the service, as its launch gives it."""
        return self.child.launch.name

    async def start(self) -> None:
        """Start it and keep it running. A program that does not exist raises LocalStackError here."""
        await self.child.start()
        self.state = ServiceState.RUNNING
        self._keeper = asyncio.create_task(self._keep(), name=f"keep {self.name} running")

    async def stop(self, grace: float = 10.0) -> None:
        """Stop it for good, within `grace` seconds and the time of a kill."""
        if self._keeper is not None:
            self._keeper.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._keeper
            self._keeper = None
        await self.child.stop(grace)
        self.state = ServiceState.STOPPED

    async def _keep(self) -> None:
        short_runs = 0
        while True:
            started = time.monotonic()
            exit_code = await self.child.wait()
            ran_for = timedelta(seconds=time.monotonic() - started)
            decision = decide_restart(exit_code, ran_for, short_runs, self._policy)
            short_runs = decision.short_runs
            self.last_exit = (exit_code, decision)
            self.state = ServiceState.GIVEN_UP if decision.after is None else ServiceState.WAITING
            await self.child.stop(0)  # What the leader left behind would hold the ports of the next one.
            self._on_exit(self, exit_code, decision)
            if decision.after is None:
                return
            await asyncio.sleep(decision.after.total_seconds())
            await self.child.start()
            self.restarts += 1
            self.state = ServiceState.RUNNING

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()
