"""Child processes start, write a log, stop with all that is theirs, and do not outlive their starter."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from rasid.errors import LocalStackError
from stack.child_process import ChildProcess, Launch, last_lines
from stack.restart_policy import RestartDecision, RestartPolicy, RestartReason
from stack.service_process import ServiceProcess, ServiceState

READY = "print('ready', flush=True);"
FOR_EVER = "import signal; signal.pause()"
STUBBORN = f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); {READY} signal.pause()"


def python(log: Path, code: str, *, name: str = "a child") -> Launch:
    return Launch(name=name, command=(sys.executable, "-c", code), log_file=log / "child.log")


async def until(condition: Callable[[], bool]) -> None:
    """Ask until it is so. Nothing tells us of another process but asking."""
    async with asyncio.timeout(30):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def until_ready(child: ChildProcess) -> str:
    """Wait until the child has said that it is ready, and give what it said."""
    await until(lambda: "ready" in child.log_tail() or not child.running)
    said = child.log_tail()
    assert "ready" in said, said
    return said


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = last_lines(Path(f"/proc/{pid}/stat"), 1)
    return ") Z " not in state  # A zombie has ended; only its parent has not looked yet.


async def test_a_child_runs_with_its_environment_and_ends_with_its_code(tmp_path: Path) -> None:
    launch = Launch(
        name="a child",
        command=(sys.executable, "-c", "import os, sys; print(os.environ['WORD'], os.getcwd()); sys.exit(3)"),
        log_file=tmp_path / "logs" / "child.log",
        environment={"WORD": "مرحبا"},
        directory=tmp_path,
    )
    child = ChildProcess(launch)
    assert (child.pid, child.exit_code, child.running) == (None, None, False)
    await child.start()
    assert await child.wait() == 3
    assert child.log_tail() == f"مرحبا {tmp_path}"
    assert not child.running


async def test_stopping_is_asking(tmp_path: Path) -> None:
    child = ChildProcess(python(tmp_path, f"{READY} {FOR_EVER}"))
    await child.start()
    await until_ready(child)
    assert await child.stop() == -signal.SIGTERM


async def test_a_child_that_does_not_listen_is_killed(tmp_path: Path) -> None:
    child = ChildProcess(python(tmp_path, STUBBORN))
    await child.start()
    await until_ready(child)
    assert await child.stop(grace=0.2) == -signal.SIGKILL


async def test_what_a_child_started_goes_with_it(tmp_path: Path) -> None:
    code = (
        "import subprocess, sys;"
        f"p = subprocess.Popen([sys.executable, '-c', {STUBBORN!r}], stdout=subprocess.PIPE);"
        f"p.stdout.readline(); print('ready', p.pid, flush=True); {FOR_EVER}"
    )
    child = ChildProcess(python(tmp_path, code))
    await child.start()
    grandchild = int((await until_ready(child)).split()[1])
    assert alive(grandchild)
    await child.stop(grace=0.3)
    await until(lambda: not alive(grandchild))


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel of Linux only")
async def test_a_child_dies_with_a_starter_that_is_killed(tmp_path: Path) -> None:
    code = f"""
import asyncio, sys
from pathlib import Path
sys.path.insert(0, {str(Path.cwd())!r})
from stack.child_process import ChildProcess, Launch

async def main():
    child = ChildProcess(Launch(name="inner", command=(sys.executable, "-c", {STUBBORN!r}), log_file=Path("inner.log")))
    await child.start()
    while "ready" not in child.log_tail():
        await asyncio.sleep(0.01)
    print("ready", child.pid, flush=True)
    await child.wait()

asyncio.run(main())
"""
    starter = ChildProcess(
        Launch(name="outer", command=(sys.executable, "-c", code), log_file=tmp_path / "outer.log", directory=tmp_path)
    )
    await starter.start()
    inner = int((await until_ready(starter)).split()[1])
    assert alive(inner)
    assert starter.pid is not None
    os.kill(starter.pid, signal.SIGKILL)
    await until(lambda: not alive(inner))
    await starter.wait()


async def test_a_program_that_does_not_exist_is_named(tmp_path: Path) -> None:
    launch = Launch(name="Kafka", command=("no-such-java",), log_file=tmp_path / "log")
    with pytest.raises(LocalStackError, match="Kafka cannot be started: there is no program no-such-java"):
        await ChildProcess(launch).start()


async def test_one_child_is_not_started_twice(tmp_path: Path) -> None:
    async with ChildProcess(python(tmp_path, FOR_EVER)) as child:
        with pytest.raises(LocalStackError, match="is running already"):
            await child.start()


def test_a_tail_is_short_and_a_missing_log_is_empty(tmp_path: Path) -> None:
    log = tmp_path / "log"
    assert last_lines(log, 5) == ""
    log.write_text("".join(f"line {number}\n" for number in range(100_000)))
    assert last_lines(log, 2) == "line 99998\nline 99999"


async def test_a_service_comes_back_as_long_as_it_asks(tmp_path: Path) -> None:
    code = (
        "import pathlib, signal, sys; n = pathlib.Path('runs'); k = int(n.read_text()) if n.exists() else 0;"
        "n.write_text(str(k + 1)); sys.exit(70) if k < 2 else signal.pause()"
    )
    exits: list[tuple[int, RestartDecision]] = []
    launch = Launch(name="tag", command=(sys.executable, "-c", code), log_file=tmp_path / "log", directory=tmp_path)
    async with ServiceProcess(
        launch, on_exit=lambda _, exit_code, decision: exits.append((exit_code, decision))
    ) as tag:
        await until(lambda: tag.restarts == 2 and tag.state is ServiceState.RUNNING)
    assert tag.state is ServiceState.STOPPED
    assert [(exit_code, decision.reason) for exit_code, decision in exits] == [(70, RestartReason.ASKED)] * 2


async def test_a_service_with_a_wrong_configuration_is_left_alone(tmp_path: Path) -> None:
    policy = RestartPolicy()
    async with ServiceProcess(python(tmp_path, "import sys; sys.exit(78)", name="plan"), policy=policy) as plan:
        await until(lambda: plan.state is ServiceState.GIVEN_UP)
        assert plan.restarts == 0
        assert plan.last_exit is not None
        assert plan.last_exit[1].reason is RestartReason.WRONG_CONFIGURATION


async def test_a_service_that_waits_for_its_restart_can_be_stopped(tmp_path: Path) -> None:
    policy = RestartPolicy(first=timedelta(hours=1), longest=timedelta(hours=1))
    service = ServiceProcess(python(tmp_path, "import sys; sys.exit(1)", name="web"), policy=policy)
    await service.start()
    await until(lambda: service.state is ServiceState.WAITING)
    await service.stop()
    assert service.state is ServiceState.STOPPED
