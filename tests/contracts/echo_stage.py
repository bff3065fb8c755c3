"""A worker process for the contract of the safe loop: it passes numbers on, refuses what is no number, and breaks on
`break`. It takes its settings from the environment, as every service does.
"""

from __future__ import annotations

import asyncio
import os

from processors.faust_worker import run_stage
from rasid.stage import DeadLetter, Handled, Message, Outgoing, Stage
from rasid.topics import Topic
from runtime.file_settings import load_settings, secret_reader
from runtime.http_health import Health

NAME = os.environ.get("ECHO_NAME", "echo")
ECHO = Stage(name=NAME, reads=Topic(f"{NAME}-in", "a number", "the number"), batch=50)


class Echo:
    """Waits as a slow sink would, then passes the numbers on."""

    async def start(self) -> None: ...

    async def assigned(self) -> None: ...

    async def handle(self, batch: tuple[Message, ...]) -> Handled:
        await asyncio.sleep(float(os.environ.get("ECHO_SINK_SECONDS", "0")))
        if any(message.value == b"break" for message in batch):
            raise RuntimeError("the unexpected")
        dead = tuple(DeadLetter(message, "no number") for message in batch if not message.value.isdigit())
        good = (message for message in batch if message.value.isdigit())
        return Handled(tuple(Outgoing(f"{NAME}-out", message.value, message.value) for message in good), dead)

    async def stop(self) -> None: ...


if __name__ == "__main__":
    port = int(os.environ["ECHO_HEALTH_PORT"])
    run_stage(ECHO, Echo(), load_settings(os.environ), secret_reader(os.environ), Health(NAME), port)
