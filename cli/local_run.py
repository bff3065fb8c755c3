"""The whole of Rasid on this machine, with a live view. Ctrl-C stops everything and leaves no process."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import time
from pathlib import Path
from typing import Self

from rich.console import Console
from rich.live import Live
from rich.progress import BarColumn, DownloadColumn, Progress, SpinnerColumn, TaskID, TextColumn

from cli.entry import utc_now
from cli.live_events import Gatherer
from cli.live_view import Event, LiveState, draw, event_line
from rasid.errors import LocalStackError
from stack.local_services import LocalServices, OnExit
from stack.local_stack import LocalStack
from stack.machine import read_machine
from stack.maven import ArtifactStore, default_cache
from stack.preflight import check_machine
from stack.restart_policy import RestartDecision
from stack.service_process import ServiceProcess
from stack.stack_options import StackOptions, read_stack_options

__all__ = ["run_here"]

_WORTH_A_LINE = 2_000_000  # bytes; the first start fetches some hundred small files too.


def run_here(seconds: float, *, plain: bool) -> None:
    """Runs everything until Ctrl-C, SIGTERM, or so many seconds have passed (0: for ever).

    Raises:
        LocalStackError: this machine cannot run the stack, or a part of it does not start.
        ConfigurationError: a RASID_STACK_ variable is wrong.
    """
    options = read_stack_options(os.environ)
    _preflight(options)
    asyncio.run(_up(options, seconds, plain=plain or not sys.stdout.isatty()))


def _preflight(options: StackOptions) -> None:
    """Raises:
    LocalStackError: this machine cannot run the stack; with all reasons and what to do about each.
    """
    ports = {
        "newsroom_port": options.newsroom_port,
        "mail_http_port": options.mail_http_port,
        "mail_smtp_port": options.mail_smtp_port,
        "webhook_port": options.webhook_port,
        "web_port": options.web_port,
        "kafka_port": options.kafka_port,
        "elasticsearch_port": options.elasticsearch_port,
    }
    fixed = {options.variable(name): port for name, port in ports.items() if port}
    # The starter subscription names the webhook catcher's address, so that has to move with it.
    hook = options.variable("webhook_port")
    if hook in fixed:
        fixed[f"{hook} and the url in subscriptions/desk.yaml"] = fixed.pop(hook)
    problems = [problem for problem in check_machine(read_machine(options.directory, fixed)) if problem.stops]
    if problems:
        raise LocalStackError("\n".join(str(problem) for problem in problems))


async def _up(options: StackOptions, seconds: float, *, plain: bool) -> None:
    console = Console(highlight=False)
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        with contextlib.suppress(NotImplementedError):  # Windows knows no signal handlers here.
            loop.add_signal_handler(number, stopping.set)
    if seconds:
        loop.call_later(seconds, stopping.set)
    running = asyncio.create_task(_run(options, console, plain=plain))
    asked = asyncio.create_task(stopping.wait())
    await asyncio.wait({running, asked}, return_when=asyncio.FIRST_COMPLETED)
    if not running.done():
        console.print("Stopping …")
        running.cancel()
    asked.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await running
    console.print("Everything is stopped. The data is kept; `make up` goes on from here.")


async def _run(options: StackOptions, console: Console, *, plain: bool) -> None:
    state = LiveState(utc_now())
    with _StartUpView(console, plain=plain) as view:
        stack = LocalStack(options, ArtifactStore(default_cache(os.environ), progress=view.downloaded))
        await stack.start(view.step)
    try:
        state.places = (
            ("Search", f"http://127.0.0.1:{stack.service_ports['web']}/search"),
            ("Mail box", stack.mails.url),
            ("Webhooks received", stack.hooks.url),
            ("Sample newsroom", stack.newsroom.url),
            ("Elasticsearch", f"{stack.elasticsearch.url}/news-articles-*/_search?pretty"),
            ("Logs", str(stack.directory / "logs")),
        )
        async with LocalServices(stack, configuration=Path.cwd(), on_exit=_exit_reporter(state)) as services:
            if plain:
                for label, address in state.places:
                    console.print(f"{label}: {address}", soft_wrap=True)
            async with Gatherer(stack, services, state):
                await _show(state, console, plain=plain)
    finally:
        await stack.stop()


def _exit_reporter(state: LiveState) -> OnExit:
    """Tells the view of every end of a service that nobody asked for."""

    def report(service: ServiceProcess, code: int, decision: RestartDecision) -> None:
        fate = "is not started again" if decision.after is None else "is started again"
        state.events.append(Event(utc_now(), "service", f"{service.name} ended with code {code} and {fate}"))

    return report


async def _show(state: LiveState, console: Console, *, plain: bool) -> None:
    """Shows the state until it is cancelled: a screen that is drawn again, or a line for each event."""
    if not plain:
        with Live(console=console, screen=True, auto_refresh=False) as live:
            while True:
                live.update(draw(state, utc_now(), console.height), refresh=True)
                await asyncio.sleep(0.25)
    shown: Event | None = None
    while True:
        events = list(state.events)
        start = events.index(shown) + 1 if shown in events else 0
        for event in events[start:]:
            console.print(event_line(event), markup=False, soft_wrap=True)
        shown = events[-1] if events else None
        await asyncio.sleep(0.25)


class _StartUpView:
    """Progress of downloads and of the parts that start."""

    def __init__(self, console: Console, *, plain: bool) -> None:
        self._console, self._plain = console, plain
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            DownloadColumn(),
            console=console,
            transient=True,
        )
        self._tasks: dict[str, TaskID] = {}
        self._began: dict[str, float] = {}

    def __enter__(self) -> Self:
        if not self._plain:
            self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        if not self._plain:
            self._progress.stop()

    def downloaded(self, name: str, done: int, total: int) -> None:
        """A file on its way; called from the threads that fetch."""
        if name not in self._tasks:
            self._tasks[name] = self._progress.add_task(name, total=total or None)
            if self._plain and total >= _WORTH_A_LINE:
                self._console.print(f"fetching {name} ({total / 1e6:.1f} MB)")
        self._progress.update(self._tasks[name], completed=done, total=total or None)
        if total and done >= total:
            self._progress.update(self._tasks[name], visible=False)

    def step(self, name: str, done: bool) -> None:
        """A part that begins to start, or has started."""
        if not done:
            self._began[name] = time.monotonic()
            return
        seconds = time.monotonic() - self._began[name]
        self._console.print(f"[green]✓[/] {name} [dim]{seconds:.1f} s[/]")
