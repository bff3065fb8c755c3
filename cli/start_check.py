"""What a service makes sure of before it takes work: that Kafka and Elasticsearch let it in, and are set up for it.

It waits for what is away, and says so on `/health`. What refuses us ends the process: starting again cannot help.
"""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from pathlib import Path

import structlog

from cli.entry import Entry, begin, stop_signal
from rasid.errors import ConfigurationError, Mistake, NotSetUp, Refused, Unavailable
from rasid.services import SERVICES
from runtime.structlog_logs import start_logs

__all__ = ["begin_service"]

_WITHOUT_KAFKA = frozenset({"web"})
_REFUSALS = 5
"""A node that has just been started refuses everybody for some seconds, while it loads its users."""
_REFUSAL_PAUSE = 1.25
_LONGEST_PAUSE = 5.0

log = structlog.get_logger()


def begin_service(name: str, config: Path | None = None) -> Entry:
    """The settings of a service, with its logs started, once Kafka and Elasticsearch have let it in.

    Ends the process with 0 when it is told to stop while it waits for them.

    Raises:
        ConfigurationError: the settings hold mistakes, or Kafka or Elasticsearch refuse us.
        NotSetUp: Elasticsearch lacks our templates, or has older ones: `rasid search setup` is missing.
    """
    entry = begin(config)
    serve = entry.settings.serve
    start_logs(name, serve.log, serve.log_format)
    found = replace(entry, port=serve.web_port if name == "web" else serve.port or SERVICES[name].port)
    # The monitor tells that they are away, so it does not wait for them.
    if name != "monitor" and not asyncio.run(_stopped_or_ready(found, name)):
        raise SystemExit(0)
    return found


async def _stopped_or_ready(entry: Entry, service: str) -> bool:
    checking = asyncio.create_task(_until_ready(entry, service))
    stopping = asyncio.create_task(stop_signal().wait())
    await asyncio.wait((checking, stopping), return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if checking.done():
        checking.result()
        return True
    checking.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await checking
    return False


async def _until_ready(entry: Entry, service: str) -> None:
    from runtime.http_health import Health, HealthServer

    health = Health(service)
    server: HealthServer | None = None
    pause, refusals = 0.2, 0
    try:
        while True:
            try:
                await _check(entry, service)
            except Refused as error:
                refusals += 1
                if refusals >= _REFUSALS or not error.may_pass:
                    raise ConfigurationError([Mistake("settings", 0, 0, "", str(error))]) from error
                await asyncio.sleep(_REFUSAL_PAUSE)
            except NotSetUp:
                raise
            except Unavailable as error:
                if health.reason != str(error):
                    log.warning("waiting", reason=str(error))
                health.waiting(str(error))
                if server is None:
                    server = HealthServer(health, entry.settings.serve.bind, entry.port)
                    await server.start()
                await asyncio.sleep(pause)
                pause = min(_LONGEST_PAUSE, pause * 2)
            else:
                return
    finally:
        if server is not None:
            await server.stop()


async def _check(entry: Entry, service: str) -> None:
    from runtime.kafka_login import log_in_once
    from search.elasticsearch_client import connect
    from search.setup import require_setup

    settings = entry.settings
    if service not in _WITHOUT_KAFKA:
        await log_in_once(settings.kafka, entry.secrets)
    client = connect(settings.elasticsearch, entry.secrets)
    try:
        await require_setup(client, settings.elasticsearch)
    finally:
        await client.close()
