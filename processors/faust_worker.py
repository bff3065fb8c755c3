"""The safe Faust loop, written once: every agent of Rasid runs in it.

Faust 0.15 loses messages silently outside a narrow corridor, so this file stays inside it: raw bytes, `noack_take`, no
tables, no exactly_once, concurrency 1, static membership, no exception leaves the agent, `stream_wait_empty=False`.
A batch is acknowledged only after its sinks and the next topic have confirmed, and committed at once. What cannot be
handled goes to `<topic>.dlq` with its reason. Anything unexpected ends the process with EXIT_RESTART: the supervisor
starts it again and the batch is read again; the sinks make repeats harmless.

It decides nothing about articles: a `Handler` does.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import faust
import structlog

from processors.stall import Progress, decide_stall
from rasid.errors import LocalStackError
from rasid.services import EXIT_RESTART
from rasid.settings import Settings
from rasid.stage import DeadLetter, Handled, Handler, Message, Outgoing, Stage
from rasid.topics import dead_letter_topic
from runtime.file_settings import SecretReader
from runtime.http_health import Health, HealthServer
from runtime.kafka_client import faust_arguments
from runtime.prometheus_metrics import BATCH_SECONDS, LAST_PROGRESS, STAGE_MESSAGES

__all__ = ["EXIT_RESTART", "run_stage"]

_LOOK_BACK = 200  # messages over which the share of dead letters is watched
_TOO_MANY_DEAD = 0.9
_STALL_CHECK = 15.0  # seconds between two looks for a stall

log = structlog.get_logger()


class LostPlaceError(Exception):
    """Faust skipped an offset: nothing past it may be committed."""


class PoisonedStreamError(Exception):
    """Nearly every message is dead: the fault is ours or the sender's, and the stream must not be poured away."""


class _Continuity:
    """Guards that offsets arrive without a hole: our topics are neither compacted nor transactional."""

    def __init__(self) -> None:
        self._expected: dict[tuple[int, str, int], int] = {}

    async def check(self, events: Sequence[Any], start_of: Callable[[Any], Awaitable[int]]) -> None:
        """Raises LostPlaceError at a jump. A repeat of older offsets is allowed: it happens after a rebalance."""
        for event in events:
            message = event.message
            place = (message.generation_id, message.topic, message.partition)
            expected = self._expected.get(place)
            if expected is None:
                expected = await start_of(message.tp)
            if message.offset > expected:
                raise LostPlaceError(f"{message.topic}/{message.partition}: expected {expected}, got {message.offset}")
            self._expected[place] = max(expected, message.offset + 1)


def _application(stage: Stage, settings: Settings, secrets: SecretReader) -> faust.App:
    # Faust keeps nothing of ours there, but it wants a folder, and does not make its parents.
    state = Path(settings.paths.state, "faust", f"{stage.name}-{settings.serve.instance}")
    state.mkdir(parents=True, exist_ok=True)
    return faust.App(
        stage.group,
        **faust_arguments(settings.kafka, secrets),
        datadir=str(state),
        store="memory://",
        web_enabled=False,
        topic_allow_declare=False,  # Topics are made with their own settings by `rasid topics`.
        topic_disable_leader=True,
        table_standby_replicas=0,
        key_serializer="raw",  # Faust must never decode: what it cannot decode it drops.
        value_serializer="raw",
        consumer_auto_offset_reset="earliest",
        consumer_group_instance_id=f"{stage.group}-{settings.serve.instance}",
        broker_session_timeout=10.0,
        broker_heartbeat_interval=2.0,
        broker_request_timeout=30.0,
        broker_max_poll_interval=86_400.0,  # A long outage of a sink must not throw us out of the group.
        stream_wait_empty=False,
        stream_buffer_maxsize=1_000,
        producer_acks=-1,
        producer_linger=0.005,
        producer_max_request_size=2_000_000,
        worker_redirect_stdouts=False,
    )


def run_stage(
    stage: Stage, handler: Handler, settings: Settings, secrets: SecretReader, health: Health, health_port: int
) -> None:
    """Runs a stage until SIGTERM or SIGINT; does not return. Exit code 0 after a clean stop, EXIT_RESTART else.

    `health` is shown on `health_port`; the handler may hold it too, to say what it waits for.
    """
    with contextlib.suppress(ImportError):  # uvloop has no Windows wheel; Faust runs without it, a fifth slower.
        import uvloop

        asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    app = _application(stage, settings, secrets)
    server = HealthServer(health, settings.serve.bind, health_port)
    agent = _SafeAgent(app, stage, handler, health)
    # Concurrency stays 1: with more, Faust commits past messages in flight.
    app.agent(agent.topic(stage.reads.name), concurrency=1, name=f"rasid.{stage.name}")(agent.run)

    @app.task(on_leader=False)  # type: ignore[untyped-decorator]
    async def serve_health() -> None:
        try:
            await server.start()
        except LocalStackError as error:
            log.error("cannot start", reason=str(error))
            _end(1)
        health.ok()

    @app.task(on_leader=False)  # type: ignore[untyped-decorator]
    async def watch_for_stalls() -> None:
        while True:
            await asyncio.sleep(_STALL_CHECK)
            try:
                progress = await asyncio.wait_for(agent.progress(), _STALL_CHECK)
            except Exception as error:  # noqa: BLE001 While brokers are away or partitions move, there is nothing to know.
                log.info("progress is not known at present", reason=repr(error))
                continue
            health.details["behind"] = progress.behind
            reason = decide_stall(progress)
            if reason:
                log.error("stage is stuck and ends to be started again", reason=reason)
                _end(EXIT_RESTART)

    worker = faust.Worker(
        app,
        loop=loop,
        loglevel=logging.WARNING,
        override_logging=False,
        redirect_stdouts=False,
        quiet=True,
        debug=False,
    )
    log.info("stage starts", reads=stage.reads.name, group=stage.group)
    try:
        worker.execute_from_commandline()
    except SystemExit as end:
        if end.code not in (None, 0):  # Faust turns what broke it into exit code 1, without a word.
            log.error("stage ends unexpectedly", reason=repr(end.__context__), exc_info=end.__context__)
            _end(EXIT_RESTART)
        raise


class _SafeAgent:
    """One pass of the corridor: continuity, handler, dead letters, next topic, acknowledge, commit; in this order."""

    def __init__(self, app: faust.App, stage: Stage, handler: Handler, health: Health) -> None:
        self._app, self._stage, self._handler, self._health = app, stage, handler, health
        self._topics: dict[str, Any] = {}
        self._fates: deque[bool] = deque(maxlen=_LOOK_BACK)
        self._continuity = _Continuity()
        self._last_batch = time.monotonic()
        self._in_hand = False

    def topic(self, name: str) -> Any:
        """A topic of raw keys and values."""
        if name not in self._topics:
            self._topics[name] = self._app.topic(name, key_type=bytes, value_type=bytes)
        return self._topics[name]

    async def run(self, stream: Any) -> None:
        """The agent's body; nothing but cancellation leaves it."""
        generation = None
        try:
            await self._handler.start()
            async for events in stream.noack_take(self._stage.batch, within=self._stage.within):
                began = time.perf_counter()
                self._in_hand = True
                await self._continuity.check(events, self._start_of)
                newest = max(event.message.generation_id for event in events)
                if newest != generation:
                    await self._handler.assigned()
                    generation = newest
                batch = tuple(_message(event) for event in events)
                handled = await self._handler.handle(batch)
                self._judge(batch, handled)
                await self._bury(handled.dead)
                await self._send(handled.outgoing)
                for event in events:
                    event.ack()
                await self._app.consumer.commit()
                self._last_batch, self._in_hand = time.monotonic(), False
                self._count(len(batch), handled, time.perf_counter() - began)
        except asyncio.CancelledError:
            with contextlib.suppress(Exception):
                await self._handler.stop()
            raise  # Nothing of the batch in hand is acknowledged: it comes again.
        except BaseException as error:  # An exception that left the agent would lose healthy messages.
            log.error("stage ends to be started again", reason=f"{type(error).__name__}: {error}", exc_info=error)
            _end(EXIT_RESTART)

    async def progress(self) -> Progress:
        """How far this worker is behind, for the watch over stalls."""
        consumer: Any = self._app.consumer
        ends = await consumer.highwaters(*consumer.assignment())
        behind = [
            end - await self._start_of(partition)
            for partition, end in ends.items()
            if partition.topic == self._stage.reads.name
        ]
        silent_for = timedelta(seconds=time.monotonic() - self._last_batch)
        return Progress(behind=sum(behind), silent_for=silent_for, in_hand=self._in_hand)

    async def _start_of(self, partition: Any) -> int:
        """The offset that this partition resumes from: the committed one, else the oldest that the log still has."""
        consumer: Any = self._app.consumer
        committed = consumer._committed_offset.get(partition)  # noqa: SLF001 Faust has no public way to ask.
        if committed is not None:
            return int(committed)
        return int((await consumer.earliest_offsets(partition))[partition])

    async def _send(self, outgoing: Sequence[Outgoing]) -> None:
        """Returns when the brokers have confirmed all of them; they travel together."""
        await asyncio.gather(
            *[await self.topic(message.topic).send(key=message.key, value=message.value) for message in outgoing]
        )

    async def _bury(self, letters: Sequence[DeadLetter]) -> None:
        for letter in letters:
            message = letter.message
            place = f"{message.topic}/{message.partition}/{message.offset}"
            headers = {
                "reason": letter.reason[:2_000].encode("utf-8", "replace"),
                "stage": self._stage.name.encode(),
                "place": place.encode(),
            }
            grave = self.topic(dead_letter_topic(message.topic))
            await (await grave.send(key=message.key, value=message.value, headers=headers))
            log.warning("dead letter", place=place, reason=letter.reason[:300])

    def _judge(self, batch: Sequence[Message], handled: Handled) -> None:
        """Raises PoisonedStreamError when nearly everything is dead."""
        buried = {(letter.message.partition, letter.message.offset) for letter in handled.dead}
        self._fates.extend((message.partition, message.offset) in buried for message in batch)
        if len(self._fates) == _LOOK_BACK and sum(self._fates) >= _TOO_MANY_DEAD * _LOOK_BACK:
            raise PoisonedStreamError(
                f"{sum(self._fates)} of the last {_LOOK_BACK} messages of {self._stage.reads.name} are dead letters"
            )

    def _count(self, read: int, handled: Handled, seconds: float) -> None:
        name = self._stage.name
        STAGE_MESSAGES.labels(name, "read").inc(read)
        STAGE_MESSAGES.labels(name, "sent").inc(len(handled.outgoing))
        STAGE_MESSAGES.labels(name, "dead").inc(len(handled.dead))
        BATCH_SECONDS.labels(name).observe(seconds)
        LAST_PROGRESS.labels(name).set_to_current_time()
        self._health.ok()


def _message(event: Any) -> Message:
    message = event.message
    return Message(
        topic=message.topic,
        partition=message.partition,
        offset=message.offset,
        key=message.key,
        value=message.value or b"",
    )


def _end(code: int) -> None:
    """Leaves without Faust's own stop, which would commit what was not handled."""
    logging.shutdown()
    os._exit(code)
