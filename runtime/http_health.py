"""`/health` and `/metrics` of a service process, on one small loopback server. It starts and stops nothing else."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from aiohttp import web

from rasid.errors import LocalStackError
from runtime.prometheus_metrics import exposition

__all__ = ["Health", "HealthServer", "health_routes", "listen"]


@dataclass(slots=True)
class Health:
    """How a process is: `starting` until the first `ok`, then `ok`, or `waiting` with what it waits for."""

    service: str
    state: str = "starting"
    reason: str = ""
    details: dict[str, object] = field(default_factory=dict)

    def ok(self) -> None:
        """All is well."""
        self.state, self.reason = "ok", ""

    def waiting(self, reason: str) -> None:
        """Nothing is lost, but nothing moves: Elasticsearch or Kafka is away, for example."""
        self.state, self.reason = "waiting", reason

    def document(self) -> dict[str, object]:
        """What `/health` answers."""
        return {"service": self.service, "state": self.state, "reason": self.reason, **self.details}


def health_routes(health: Health) -> list[web.RouteDef]:
    """The two routes, for an application of one's own. `/health` answers 200 when ok or waiting, 503 while starting.

    `waiting` is no failure of this process: a supervisor that restarted it would gain nothing.
    """

    async def show_health(_request: web.Request) -> web.Response:
        status = 503 if health.state == "starting" else 200
        return web.json_response(health.document(), status=status, dumps=_dumps)

    async def show_metrics(_request: web.Request) -> web.Response:
        return web.Response(body=exposition(), headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"})

    return [web.get("/health", show_health), web.get("/metrics", show_metrics)]


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


async def listen(runner: web.AppRunner, bind: str, port: int, setting: str) -> None:
    """Listens on one address.

    Raises:
        LocalStackError: the port is taken; the message names it and the setting that moves it.
    """
    try:
        await web.TCPSite(runner, bind, port).start()
    except OSError as error:
        raise LocalStackError(f"{bind}:{port} is taken by another program; set {setting} to a free port") from error


class HealthServer:
    """Serves the two routes, and further ones of the service, while it runs."""

    def __init__(self, health: Health, bind: str, port: int, more: Sequence[web.RouteDef] = ()) -> None:
        self._health, self._bind, self._port, self._more = health, bind, port, more
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Raises:
        LocalStackError: the port is taken; the message names it and the setting.
        """
        application = web.Application()
        application.add_routes([*health_routes(self._health), *self._more])
        self._runner = web.AppRunner(application, access_log=None, handle_signals=False)
        await self._runner.setup()
        try:
            await listen(self._runner, self._bind, self._port, "serve.port (RASID_SERVE_PORT)")
        except LocalStackError:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Closes the server; may be called twice."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
