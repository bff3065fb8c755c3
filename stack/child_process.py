"""One child process: start it, watch it, stop it so that nothing of it is left.

Each child leads its own process group (a Ctrl-C in the terminal does not reach it, a stop reaches its children too),
writes to its own log file and, on Linux, is killed by the kernel when the thread that started it ends (`tether`): start
children from the thread that lives as long as they should, normally the main one. Restarting is not done here: see
`service_process`.
"""

from __future__ import annotations

import asyncio
import math
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from rasid.errors import LocalStackError

__all__ = ["ChildProcess", "Launch", "UserIdentity", "last_lines"]

_TETHER = Path(__file__).with_name("tether.py")
_POLL_SECONDS = 0.05
_LOG_BYTES = 20_000_000
_STRAGGLER_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class UserIdentity:
    """The numeric user and group that a child becomes. Only root can start one as somebody else."""

    user: int
    group: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch:
    """What to run, as whom, and where its output goes.

    `environment` is added to ours. `wrapper` is a command that the child is started through and that becomes it,
    such as `unshare`. `log_file` receives standard output and error, appended; past 20 MB it is set aside as `.1` at
    a start.
    """

    name: str
    command: tuple[str, ...]
    log_file: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    directory: Path | None = None
    wrapper: tuple[str, ...] = ()
    identity: UserIdentity | None = None


class ChildProcess:
    """A process that `start` begins and `stop` ends. It may be started again after it ended."""

    def __init__(self, launch: Launch) -> None:
        self.launch = launch
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int | None:
        """The process id, which is also its group's; None before the first start."""
        return self._process.pid if self._process else None

    @property
    def exit_code(self) -> int | None:
        """The exit code once it has ended, negative for a signal; None while it runs or before it was started."""
        return self._process.poll() if self._process else None

    @property
    def running(self) -> bool:
        """Whether it has been started and has not ended."""
        return self._process is not None and self._process.poll() is None

    async def start(self) -> None:
        """Start it; return at once, without waiting for it to be of use.

        Raises:
            LocalStackError: the program does not exist, or this one is running already.
        """
        launch = self.launch
        if self.running:
            raise LocalStackError(f"{launch.name} is running already (process {self.pid})")
        program = _find_program(launch)
        identity = f"{launch.identity.user}:{launch.identity.group}" if launch.identity else "-"
        tether = (sys.executable, "-I", "-S", str(_TETHER), str(os.getpid()), identity, program)
        launch.log_file.parent.mkdir(parents=True, exist_ok=True)
        _set_aside(launch.log_file)
        with launch.log_file.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: ASYNC220, S603  # A fork has to be this thread's; the commands are ours.
                (*launch.wrapper, *tether, *launch.command[1:]),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={**os.environ, **launch.environment},
                cwd=launch.directory,
                start_new_session=True,
            )

    async def wait(self) -> int:
        """Wait until it ends by itself and say its exit code. Waiting for one never started is the caller's error."""
        process = self._process
        assert process is not None, "wait() before start()"
        await _until(lambda: process.poll() is not None)
        assert process.returncode is not None
        return process.returncode

    async def stop(self, grace: float = 10.0) -> int | None:
        """Ask it to end (SIGTERM), kill what is left of its group after `grace` seconds; say the exit code.

        Returns None when it was never started. Afterwards no process of its group exists.
        """
        process = self._process
        if process is None:
            return None
        deadline = time.monotonic() + grace
        if process.poll() is None:
            process.terminate()
            await _until(lambda: process.poll() is not None, deadline)
        # The leader may be gone while a child of it still puts its data in order.
        stragglers_until = min(deadline, time.monotonic() + _STRAGGLER_SECONDS)
        await _until(lambda: not _signal_group(process.pid, 0), stragglers_until)
        _signal_group(process.pid, signal.SIGKILL)
        return await self.wait()

    def log_tail(self, lines: int = 20) -> str:
        """The last lines of its log, for an error message."""
        return last_lines(self.launch.log_file, lines)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()


def _find_program(launch: Launch) -> str:
    program = shutil.which(launch.command[0])
    if program is None:
        raise LocalStackError(f"{launch.name} cannot be started: there is no program {launch.command[0]}")
    return str(Path(program).absolute())


def last_lines(file: Path, lines: int) -> str:
    """The last lines of a text file, as far as its last 64 KB hold them; "" when there is no such file."""
    try:
        with file.open("rb") as stream:
            stream.seek(max(0, file.stat().st_size - 65_536))
            return "\n".join(stream.read().decode("utf-8", "replace").splitlines()[-lines:])
    except OSError:
        return ""


async def _until(condition: Callable[[], bool], deadline: float = math.inf) -> None:
    """Ask until it is so or the deadline has passed. Asking works on every system, in any thread and any loop."""
    while not condition() and time.monotonic() < deadline:  # noqa: ASYNC110  # The kernel sets no asyncio.Event.
        await asyncio.sleep(_POLL_SECONDS)


def _signal_group(group: int, number: int) -> bool:
    """Send a signal to a process group; say whether anybody was there. Signal 0 only asks."""
    try:
        os.killpg(group, number)
    except ProcessLookupError:
        return False
    except PermissionError:  # Somebody is there who became another user.
        return True
    return True


def _set_aside(log_file: Path) -> None:
    """Keep a log from growing for ever: one older one is kept."""
    if log_file.exists() and log_file.stat().st_size > _LOG_BYTES:
        log_file.replace(log_file.with_name(log_file.name + ".1"))
