"""Rasid's services as processes of their own on the local stack. Each is started again when it ends by itself."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Self

from rasid.services import SERVICES
from stack.child_process import Launch
from stack.local_stack import LocalStack
from stack.restart_policy import RestartDecision
from stack.service_process import ServiceProcess

__all__ = ["LocalServices", "OnExit"]

OnExit = Callable[[ServiceProcess, int, RestartDecision], None]


def _ignore(_service: ServiceProcess, _code: int, _decision: RestartDecision) -> None:
    """The default listener."""


class LocalServices:
    """All services between `start` and `stop`. They read the configuration folders below `configuration`."""

    def __init__(
        self,
        stack: LocalStack,
        *,
        configuration: Path,
        environment: Mapping[str, str] | None = None,
        on_exit: OnExit = _ignore,
    ) -> None:
        self.processes = {
            name: ServiceProcess(
                Launch(
                    name=name,
                    command=(sys.executable, "-m", "cli.main", name),
                    log_file=stack.directory / "logs" / f"{name}.log",
                    environment={
                        "PYTHONPATH": _our_path(),
                        **stack.environment(),
                        "RASID_SERVE_PORT": str(port),
                        **(environment or {}),
                    },
                    directory=configuration,
                ),
                on_exit=on_exit,
            )
            for name, port in stack.service_ports.items()
            if name in SERVICES
        }

    async def start(self) -> None:
        """Starts all; returns at once, before they are of use."""
        for process in self.processes.values():
            await process.start()

    async def stop(self) -> None:
        """Stops all, side by side; afterwards none is left."""
        await asyncio.gather(*(process.stop() for process in self.processes.values()))

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


def _our_path() -> str:
    """Where Python finds Rasid when the services run in another folder, before what the caller has set."""
    ours = str(Path(__file__).parent.parent)
    given = os.environ.get("PYTHONPATH")
    return f"{ours}{os.pathsep}{given}" if given else ours
