"""A webhook receiver on loopback: verifies each request as a receiver should, keeps it and shows it on a page.

For demonstrations and tests; it is scripted to fail, hang and break off as real receivers do. The verdict is that of
the standardwebhooks library, not ours.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from aiohttp import web
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from stack.catcher_pages import webhook_list_page, webhook_page
from stack.caught import CaughtWebhook, read_webhook
from stack.file_shelf import FileShelf
from stack.loopback_port import LOOPBACK, claim_ports
from stack.loopback_site import LoopbackSite

__all__ = ["WebhookCatcher", "WebhookReply"]

_KEEP = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookReply:
    """What to answer the next `times` requests. `after` is the Retry-After header: seconds or an HTTP date.

    `how` is "answer" with the status, "hang" to answer nothing until the client gives up, or "close" to close the
    connection without an answer. The request is kept each time: the sender cannot know.
    """

    status: int = 204
    after: str = ""
    how: str = "answer"
    times: int = 1
    location: str = ""

    def __post_init__(self) -> None:
        if self.how not in ("answer", "hang", "close"):
            raise ValueError(f"a reply is answer, hang or close, not {self.how}")

    @property
    def name(self) -> str:
        """What the page shows."""
        return str(self.status) if self.how == "answer" else self.how


_ACCEPTED = WebhookReply(status=204)
_UNVERIFIED = WebhookReply(status=401)


class WebhookCatcher:
    """Receives between `start` and `stop`. Every POST outside /api is a webhook; `hook_url` is the one to give out."""

    def __init__(self, directory: Path, *, secret: str, port: int = 0, keep: int = _KEEP) -> None:
        """Keep at most `keep` requests under `directory`. Port 0 chooses a free one and remembers it there.

        Raises:
            ValueError: the secret is no base64 (`whsec_…`).
        """
        self.port = port
        self._directory = directory
        self._verifier = Webhook(secret)
        self._shelf = FileShelf(directory / "requests", keep)
        self._known = {read_webhook(record).webhook_id for record in self._shelf.all()}
        self._script: list[WebhookReply] = []
        self._arrived = asyncio.Condition()
        self._stopping = asyncio.Event()
        self._site: LoopbackSite | None = None

    @property
    def url(self) -> str:
        """The address of the page."""
        return f"http://{LOOPBACK}:{self.port}"

    @property
    def hook_url(self) -> str:
        """The address that takes webhooks; any other path does too."""
        return f"{self.url}/hook"

    async def start(self) -> None:
        """Listen.

        Raises:
            LocalStackError: the port is taken; names the setting.
        """
        memory, setting = self._directory / "ports.json", "RASID_STACK_WEBHOOK_PORT"
        self.port = claim_ports(memory, {"http": self.port}, {"http": setting})["http"]
        self._stopping.clear()
        self._site = LoopbackSite(self._routes(), self.port)
        await self._site.start()

    async def stop(self) -> None:
        """Stop listening and end what is open. Harmless when it does not run."""
        self._stopping.set()
        if self._site is not None:
            await self._site.stop()

    def requests(self, after: str = "") -> tuple[CaughtWebhook, ...]:
        """Every request kept, newest first; with `after` those that came after the request of that id."""
        return tuple(read_webhook(record) for record in self._shelf.all(after))

    async def wait_for(self, count: int) -> tuple[CaughtWebhook, ...]:
        """Wait until at least `count` requests are kept; give them all, newest first. Bound it with asyncio.timeout."""
        async with self._arrived:
            await self._arrived.wait_for(lambda: len(self._shelf.all()) >= count)
        return self.requests()

    def script(self, *replies: WebhookReply) -> None:
        """Add replies to the script; after it, verified requests get 204 and others 401."""
        self._script.extend(reply for reply in replies for _ in range(reply.times))

    def clear(self) -> None:
        """Forget every request and the script; ids seen before count as new."""
        self._shelf.clear()
        self._known.clear()
        self._script.clear()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    def _routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", self._show_list),
            web.get("/requests/{id}", self._show_request),
            web.get("/api/requests", self._list_requests),
            web.delete("/api/requests", self._delete_requests),
            web.get("/api/requests/{id}", self._get_request),
            web.post("/api/script", self._add_to_script),
            web.post("/{path:.*}", self._receive),
        ]

    async def _receive(self, request: web.Request) -> web.Response:
        body = await request.read()
        problem = self._problem(body, request.headers)
        reply = self._script.pop(0) if self._script else _UNVERIFIED if problem else _ACCEPTED
        webhook_id = request.headers.get("webhook-id", "")
        facts: dict[str, Any] = {
            "received": datetime.now(UTC).isoformat(),
            "method": request.method,
            "path": request.path_qs,
            "headers": list(request.headers.items()),
            "webhook_id": webhook_id,
            "verified": not problem,
            "problem": problem,
            "repeat": bool(webhook_id) and webhook_id in self._known,
            "answered": reply.name,
        }
        self._known.add(webhook_id)
        async with self._arrived:
            self._shelf.put(facts, body)
            self._arrived.notify_all()
        if reply.how == "hang":
            await self._stopping.wait()
        if reply.how == "close" and request.transport is not None:
            request.transport.abort()
        headers = {"Retry-After": reply.after} if reply.after else {}
        if reply.location:
            headers["Location"] = reply.location
        return web.Response(status=reply.status, headers=headers)

    def _problem(self, body: bytes, headers: Mapping[str, str]) -> str:
        """Why a request does not verify; "" when it does."""
        try:
            self._verifier.verify(body, {name.lower(): value for name, value in headers.items()})
        except WebhookVerificationError as error:
            return str(error) or "it does not verify"
        except ValueError as error:  # Verified, and then no JSON; or a header that is no number or base64.
            return f"unreadable: {error}"
        return ""

    def _find(self, request: web.Request) -> CaughtWebhook:
        record = self._shelf.get(request.match_info["id"])
        if record is None:
            raise web.HTTPNotFound(text="there is no such request")
        return read_webhook(record)

    async def _show_list(self, _: web.Request) -> web.Response:
        return web.Response(text=webhook_list_page(self.requests()), content_type="text/html")

    async def _show_request(self, request: web.Request) -> web.Response:
        return web.Response(text=webhook_page(self._find(request)), content_type="text/html")

    async def _list_requests(self, _: web.Request) -> web.Response:
        return web.json_response([caught.as_json() for caught in self.requests()])

    async def _get_request(self, request: web.Request) -> web.Response:
        return web.json_response(self._find(request).as_json())

    async def _delete_requests(self, _: web.Request) -> web.Response:
        self.clear()
        return web.Response(status=204)

    async def _add_to_script(self, request: web.Request) -> web.Response:
        """`{"status": 503, "after": "120", "times": 2}` or `{"how": "hang"}`; see `WebhookReply`."""
        try:
            reply = WebhookReply(**await request.json())
        except (ValueError, TypeError) as error:
            raise web.HTTPBadRequest(text=f"not a scripted reply: {error}") from error
        self.script(reply)
        return web.Response(status=204)
