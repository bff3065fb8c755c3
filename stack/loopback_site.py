"""An aiohttp application served on loopback, for pages that only the person at this machine may see."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from rasid.errors import LocalStackError
from stack.loopback_port import LOOPBACK

__all__ = ["LoopbackSite"]

_NAMES = frozenset({LOOPBACK, "localhost"})
_BODY_LIMIT = 32 * 1024 * 1024


class LoopbackSite:
    """Serves `routes` between `start` and `stop`. Port 0 lets the system choose; `port` then says which it chose."""

    def __init__(self, routes: list[web.RouteDef], port: int) -> None:
        self.port = port
        self._application = web.Application(client_max_size=_BODY_LIMIT, middlewares=[_only_by_its_own_name])
        self._application.add_routes(routes)
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """The address of the site, without a slash at its end."""
        return f"http://{LOOPBACK}:{self.port}"

    async def start(self) -> None:
        """Listen.

        Raises:
            LocalStackError: the port is taken.
        """
        # Nobody reads an access log of a site for one person; a handler ends when its client goes away.
        self._runner = web.AppRunner(
            self._application, access_log=None, handler_cancellation=True, shutdown_timeout=1.0
        )
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, LOOPBACK, self.port).start()
        except OSError as error:
            await self._runner.cleanup()
            raise LocalStackError(f"port {self.port} on {LOOPBACK} is taken by another program") from error
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening and end what is open. Harmless when it does not run."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None


@web.middleware
async def _only_by_its_own_name(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Refuse requests for another host name: a web page elsewhere could point its own name at this machine."""
    if request.url.host not in _NAMES:
        raise web.HTTPForbidden(text="this site answers to 127.0.0.1 and localhost only")
    return await handler(request)
