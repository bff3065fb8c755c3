"""A mail server on loopback that keeps what it gets instead of delivering it, and shows it on a page.

For demonstrations and tests; it is scripted to refuse, drop and stall as real servers do. It delivers nothing to
anybody, and checks no passwords unless it is given some.
"""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import Any, Self

from aiohttp import web
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from rasid.errors import LocalStackError
from stack.catcher_pages import FRAME_POLICY, mail_list_page, mail_page
from stack.caught import CaughtMail, read_mail
from stack.file_shelf import FileShelf, Record
from stack.loopback_port import LOOPBACK, claim_ports
from stack.loopback_site import LoopbackSite

__all__ = ["MailCatcher", "MailReply", "MailStage"]

_KEEP = 500


class MailStage(Enum):
    """Where in a delivery a scripted reply is given; `DATA` is after the whole mail has come."""

    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailReply:
    """What to do the next `times` times at a stage, instead of accepting.

    `reply` is an SMTP reply such as "451 4.7.1 try later", or "drop" to close the connection without a word, or "stall"
    to say nothing until the client gives up. With `stored` a mail is kept all the same: the sender cannot know.
    """

    stage: MailStage
    reply: str
    times: int = 1
    stored: bool = False


class MailCatcher:
    """Receives between `start` and `stop`; `smtp_port` and `url` say where."""

    def __init__(
        self,
        directory: Path,
        *,
        smtp_port: int = 0,
        http_port: int = 0,
        keep: int = _KEEP,
        credentials: tuple[str, str] | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        """Keep at most `keep` mails under `directory`. A port of 0 chooses a free one and remembers it there.

        With `credentials` a client must log in as (name, password). With `tls` it may use STARTTLS, and must to log in.
        """
        self.smtp_port = smtp_port
        self.http_port = http_port
        self._directory = directory
        self._credentials = credentials
        self._tls = tls
        self._shelf = FileShelf(directory / "messages", keep)
        self._known = {read_mail(record).message_id for record in self._shelf.all()}
        self._script: list[MailReply] = []
        self._changed = asyncio.Condition()
        self._connections: set[_Connection] = set()
        self._server: asyncio.Server | None = None
        self._site: LoopbackSite | None = None

    @property
    def url(self) -> str:
        """The address of the mail box page."""
        return f"http://{LOOPBACK}:{self.http_port}"

    async def start(self) -> None:
        """Listen on both ports.

        Raises:
            LocalStackError: a port is taken; names the setting.
        """
        ports = claim_ports(
            self._directory / "ports.json",
            {"smtp": self.smtp_port, "http": self.http_port},
            {"smtp": "RASID_STACK_MAIL_SMTP_PORT", "http": "RASID_STACK_MAIL_HTTP_PORT"},
        )
        self.smtp_port, self.http_port = ports["smtp"], ports["http"]
        try:
            self._server = await asyncio.get_running_loop().create_server(self._connection, LOOPBACK, self.smtp_port)
        except OSError as error:
            raise LocalStackError(f"port {self.smtp_port} on {LOOPBACK} is taken by another program") from error
        self._site = LoopbackSite(self._routes(), self.http_port)
        await self._site.start()

    async def stop(self) -> None:
        """Stop listening and cut what is open. Harmless when it does not run."""
        if self._server is not None:
            self._server.close()
            for connection in tuple(self._connections):
                connection.cut()
            await self._server.wait_closed()
            self._server = None
        if self._site is not None:
            await self._site.stop()

    def messages(self, after: str = "") -> tuple[CaughtMail, ...]:
        """Every mail kept, newest first; with `after` those that came after the mail of that id."""
        return tuple(read_mail(record) for record in self._shelf.all(after))

    async def wait_for(self, count: int) -> tuple[CaughtMail, ...]:
        """Wait until at least `count` mails are kept; give them all, newest first. Bound it with asyncio.timeout."""
        async with self._changed:
            await self._changed.wait_for(lambda: len(self._shelf.all()) >= count)
        return self.messages()

    def script(self, *replies: MailReply) -> None:
        """Add replies to the script; each stage plays its own in their order, then accepts again."""
        self._script.extend(reply for reply in replies for _ in range(reply.times))

    async def script_played(self) -> None:
        """Wait until the last scripted reply has been taken up; a stall goes on after that."""
        async with self._changed:
            await self._changed.wait_for(lambda: not self._script)

    def clear(self) -> None:
        """Forget every mail and the script."""
        self._shelf.clear()
        self._script.clear()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    def _connection(self) -> SMTP:
        options: dict[str, Any] = {"hostname": "mail.catcher.invalid", "ident": "Rasid mail catcher"}
        if self._credentials is not None:
            options |= {"authenticator": self._authenticate, "auth_required": True, "auth_require_tls": bool(self._tls)}
        return _Connection(self, self._connections, tls_context=self._tls, **options)

    def _authenticate(  # aiosmtpd's signature.
        self, _server: SMTP, _session: Session, _envelope: Envelope, _how: str, data: object
    ) -> AuthResult:
        assert self._credentials is not None
        name, password = self._credentials
        good = isinstance(data, LoginPassword) and (data.login, data.password) == (name.encode(), password.encode())
        return AuthResult(success=good, handled=False)

    async def _next_reply(self, stage: MailStage) -> MailReply | None:
        """Take the next scripted reply of a stage."""
        for index, reply in enumerate(self._script):
            if reply.stage is stage:
                del self._script[index]
                async with self._changed:
                    self._changed.notify_all()
                return reply
        return None

    async def _play(self, stage: MailStage, connection: _Connection, reply: MailReply | None) -> str:
        """Give a scripted reply, or accept."""
        if reply is None:
            return "250 OK"
        if reply.reply == "stall":
            await asyncio.Event().wait()  # Until the client gives up or the catcher stops: both cancel the connection.
        if reply.reply == "drop":
            connection.cut()
            raise ConnectionResetError(f"dropped at {stage.value}")
        return reply.reply

    async def _keep(self, envelope: Envelope) -> None:
        source = envelope.original_content or b""
        facts: dict[str, Any] = {
            "received": datetime.now(UTC).isoformat(),
            "sender": envelope.mail_from or "",
            "recipients": envelope.rcpt_tos,
            "repeat": False,
        }
        message_id = read_mail(Record("", facts, source)).message_id
        facts["repeat"] = bool(message_id) and message_id in self._known
        self._known.add(message_id)
        async with self._changed:
            self._shelf.put(facts, source)
            self._changed.notify_all()

    # What aiosmtpd calls, by these names.

    async def handle_MAIL(  # noqa: N802
        self, server: _Connection, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = await self._play(MailStage.MAIL, server, await self._next_reply(MailStage.MAIL))
        if answer.startswith("2"):
            envelope.mail_from = address
            envelope.mail_options.extend(options)
        return answer

    async def handle_RCPT(  # noqa: N802
        self, server: _Connection, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = await self._play(MailStage.RCPT, server, await self._next_reply(MailStage.RCPT))
        if answer.startswith("2"):
            envelope.rcpt_tos.append(address)
            envelope.rcpt_options.extend(options)
        return answer

    async def handle_DATA(self, server: _Connection, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        reply = await self._next_reply(MailStage.DATA)
        if reply is None or reply.stored:
            await self._keep(envelope)
        return await self._play(MailStage.DATA, server, reply)

    # The pages.

    def _routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", self._show_list),
            web.get("/messages/{id}", self._show_message),
            web.get("/messages/{id}/html", self._show_html),
            web.get("/messages/{id}/raw", self._show_source),
            web.get("/api/messages", self._list_messages),
            web.delete("/api/messages", self._delete_messages),
            web.get("/api/messages/{id}", self._get_message),
            web.post("/api/script", self._add_to_script),
        ]

    def _find(self, request: web.Request) -> CaughtMail:
        record = self._shelf.get(request.match_info["id"])
        if record is None:
            raise web.HTTPNotFound(text="there is no such mail")
        return read_mail(record)

    async def _show_list(self, _: web.Request) -> web.Response:
        return web.Response(text=mail_list_page(self.messages()), content_type="text/html")

    async def _show_message(self, request: web.Request) -> web.Response:
        return web.Response(text=mail_page(self._find(request)), content_type="text/html")

    async def _show_html(self, request: web.Request) -> web.Response:
        policy = {"Content-Security-Policy": FRAME_POLICY}
        return web.Response(text=self._find(request).html, content_type="text/html", headers=policy)

    async def _show_source(self, request: web.Request) -> web.Response:
        return web.Response(body=self._find(request).source, content_type="text/plain", charset="utf-8")

    async def _list_messages(self, _: web.Request) -> web.Response:
        return web.json_response([mail.as_json() for mail in self.messages()])

    async def _get_message(self, request: web.Request) -> web.Response:
        return web.json_response(self._find(request).as_json())

    async def _delete_messages(self, _: web.Request) -> web.Response:
        self.clear()
        return web.Response(status=204)

    async def _add_to_script(self, request: web.Request) -> web.Response:
        """`{"stage": "rcpt", "reply": "451 4.7.1 try later", "times": 2, "stored": false}`, the last two at will."""
        try:
            given = await request.json()
            reply = MailReply(**{**given, "stage": MailStage(given["stage"])})
        except (ValueError, TypeError, KeyError) as error:
            raise web.HTTPBadRequest(text=f"not a scripted reply: {error}") from error
        self.script(reply)
        return web.Response(status=204)


class _Connection(SMTP):
    """aiosmtpd's connection, which can be cut when the catcher stops."""

    def __init__(self, catcher: MailCatcher, open_ones: set[_Connection], **options: Any) -> None:
        super().__init__(catcher, loop=asyncio.get_running_loop(), **options)
        self._open_ones = open_ones

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._open_ones.add(self)

    def connection_lost(self, error: Exception | None) -> None:
        super().connection_lost(error)
        self._open_ones.discard(self)

    def cut(self) -> None:
        if isinstance(self.transport, asyncio.Transport):
            self.transport.abort()
