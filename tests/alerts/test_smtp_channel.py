"""What a real mail server may do in the middle of a hand-over, and what we then know of the mail."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

from alerts.smtp_channel import SmtpChannel
from rasid.delivery_plan import Outcome, Result
from rasid.errors import ConfigurationError
from rasid.settings import SecretReference, SmtpSettings
from runtime.file_settings import Secret
from tests.fakes.clock import Clock

MAIL = b"Subject: s\r\n\r\ntext\r\n"


@dataclass
class Server:
    """aiosmtpd, which breaks where a test says; `kept` has what it took for good."""

    breaks: str = ""
    once: bool = False
    replies: dict[str, str] = field(default_factory=dict)
    kept: list[bytes] = field(default_factory=list)
    connections: int = 0
    port: int = 0
    open_ones: list[_Connection] = field(default_factory=list)
    noops: int = 0

    def reply(self, stage: str) -> str:
        return self.replies.get(stage, "250 OK")

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's names.
        self, server: _Connection, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        await server.may_break("mail")
        envelope.mail_from = address
        return self.reply("mail")

    async def handle_RCPT(  # noqa: N802
        self, server: _Connection, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        await server.may_break("rcpt")
        envelope.rcpt_tos.append(address)
        return self.reply("rcpt")

    async def handle_DATA(self, server: _Connection, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.reply("content").startswith("250"):
            self.kept.append(envelope.original_content or b"")
        await server.may_break("content")
        return self.reply("content")


class _Connection(SMTP):
    def __init__(self, server: Server, **options: Any) -> None:
        super().__init__(server, hostname="mail.test", loop=asyncio.get_running_loop(), **options)
        self._server = server

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._server.connections += 1
        self._server.open_ones.append(self)

    async def may_break(self, where: str) -> None:
        how, _, place = self._server.breaks.partition(" at ")
        if place != where:
            return
        if self._server.once:
            self._server.breaks = ""
        if how == "stall":
            await asyncio.Event().wait()
        self.cut()
        raise ConnectionResetError

    def cut(self) -> None:
        assert isinstance(self.transport, asyncio.Transport)
        self.transport.abort()

    async def smtp_NOOP(self, arg: str) -> None:  # noqa: N802
        self._server.noops += 1
        await super().smtp_NOOP(arg)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        await self.may_break("data")
        if "data" in self._server.replies:
            await self.push(self._server.replies["data"])
            return
        if self._server.breaks == "drop after 354":
            await self.push("354 go on")
            self.cut()
            raise ConnectionResetError
        await super().smtp_DATA(arg)


@asynccontextmanager
async def running(server: Server, **options: Any) -> AsyncIterator[Server]:
    listening = await asyncio.get_running_loop().create_server(
        lambda: _Connection(server, **options), "127.0.0.1", server.port
    )
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        for one in server.open_ones:
            if one.transport is not None:
                one.cut()
        await listening.wait_closed()


def secrets(reference: SecretReference) -> Secret:
    if not reference.reference:
        raise ConfigurationError(())
    return Secret("a password")


@asynccontextmanager
async def channel(
    server: Server, clock: Clock | None = None, *, tls: ssl.SSLContext | None = None, **settings: Any
) -> AsyncIterator[SmtpChannel]:
    given = {"security": "none"} | settings
    made = SmtpChannel(
        SmtpSettings(host="localhost", port=server.port, **given),
        secrets,
        (clock or Clock(datetime(2026, 11, 26, tzinfo=UTC))).now,
        tls=tls,
        timeout=0.5,
    )
    try:
        yield made
    finally:
        await made.close()


async def sent(made: SmtpChannel) -> Result:
    return await made.send("b@rasid.example", "rania@desk.example", MAIL)


BREAKS = [
    ("Dropped at the sender: nothing was handed over.", Server("drop at mail"), Outcome.RETRY),
    ("Dropped at the recipient: nothing was handed over.", Server("drop at rcpt"), Outcome.RETRY),
    ("Dropped before the server let us send: nothing was handed over.", Server("drop at data"), Outcome.RETRY),
    ("Silent before the server let us send: nothing was handed over.", Server("stall at data"), Outcome.RETRY),
    ("Dropped while the content was on its way: nobody knows.", Server("drop after 354"), Outcome.AMBIGUOUS),
    ("Dropped after the content: nobody knows.", Server("drop at content"), Outcome.AMBIGUOUS),
    ("Silent after the content: nobody knows.", Server("stall at content"), Outcome.AMBIGUOUS),
    ("Refused instead of 354 is an answer.", Server(replies={"data": "451 4.3.0 later"}), Outcome.RETRY),
    ("Later after the content is an answer.", Server(replies={"content": "451 4.3.0 later"}), Outcome.RETRY),
    ("Refused after the content is an answer.", Server(replies={"content": "554 5.7.1 spam"}), Outcome.REFUSED),
    ("A good-bye after the content is an answer.", Server(replies={"content": "421 4.3.2 down"}), Outcome.RETRY),
    ("What is taken is delivered.", Server(), Outcome.DELIVERED),
]


@pytest.mark.parametrize(("policy", "server", "outcome"), BREAKS, ids=[row[0] for row in BREAKS])
async def test_what_we_know_of_a_mail_after_a_break(policy: str, server: Server, outcome: Outcome) -> None:
    async with running(server), channel(server) as made:
        assert (await sent(made)).outcome is outcome


async def test_after_a_refusal_the_connection_goes_on() -> None:
    server = Server(replies={"rcpt": "550 5.1.1 no such user"})
    async with running(server), channel(server) as made:
        assert (await sent(made)).outcome is Outcome.REJECTED
        server.replies.clear()
        assert (await sent(made)).outcome is Outcome.DELIVERED
    assert server.connections == 1


async def test_a_kept_connection_that_the_server_has_closed_costs_no_attempt() -> None:
    server = Server()
    async with running(server), channel(server) as made:
        assert (await sent(made)).outcome is Outcome.DELIVERED
        server.breaks, server.once = "drop at mail", True
        assert (await sent(made)).outcome is Outcome.DELIVERED
    assert (server.connections, len(server.kept)) == (2, 2)


async def test_an_idle_connection_is_tried_before_it_is_used() -> None:
    server, clock = Server(), Clock(datetime(2026, 11, 26, tzinfo=UTC))
    async with running(server), channel(server, clock) as made:
        await sent(made)
        clock.move(minutes=5)
        server.open_ones[0].cut()
        assert (await sent(made)).outcome is Outcome.DELIVERED
    assert server.connections == 2


async def test_a_connection_is_asked_whether_it_lives_after_half_a_minute_and_not_before() -> None:
    server, clock = Server(), Clock(datetime(2026, 11, 26, tzinfo=UTC))
    async with running(server), channel(server, clock) as made:
        await sent(made)
        clock.move(seconds=29)
        await sent(made)
        assert server.noops == 0
        clock.move(seconds=30)
        await sent(made)
        assert server.noops == 1
    assert (server.connections, len(server.kept)) == (1, 3)


async def test_a_connection_carries_a_hundred_mails_and_no_more() -> None:
    server = Server()
    async with running(server), channel(server) as made:
        for count, connections in ((100, 1), (1, 2), (99, 2), (1, 3)):
            for _ in range(count):
                assert (await sent(made)).outcome is Outcome.DELIVERED
            assert server.connections == connections
    assert len(server.kept) == 201


async def test_many_mails_at_once_go_over_four_connections() -> None:
    server = Server()
    async with running(server), channel(server) as made:
        results = await asyncio.gather(*(sent(made) for _ in range(40)))
    assert {one.outcome for one in results} == {Outcome.DELIVERED}
    assert server.connections == 4


@pytest.mark.filterwarnings("ignore:Requiring AUTH")  # aiosmtpd's own, of a server on loopback.
async def test_a_wrong_password_is_our_fault_and_is_not_tried_again_within_a_minute() -> None:
    def refuse(*_: object) -> AuthResult:
        return AuthResult(success=False, handled=False)

    server, clock = Server(), Clock(datetime(2026, 11, 26, tzinfo=UTC))
    options = {"authenticator": refuse, "auth_required": True, "auth_require_tls": False}
    login: dict[str, Any] = {"username": "rasid", "password": SecretReference("env:PASSWORD")}
    async with running(server, **options), channel(server, clock, **login) as made:
        assert [(await sent(made)).outcome for _ in range(3)] == [Outcome.OUR_FAULT] * 3
        assert server.connections == 1
        clock.move(seconds=61)
        assert (await sent(made)).outcome is Outcome.OUR_FAULT
        assert server.connections == 2


async def test_a_password_that_cannot_be_read_is_our_fault() -> None:
    server = Server()
    async with running(server), channel(server, username="rasid", password=SecretReference("")) as made:
        assert (await sent(made)).outcome is Outcome.OUR_FAULT


async def test_without_starttls_nothing_is_sent_in_the_clear() -> None:
    server = Server()
    async with running(server), channel(server, security="starttls") as made:
        result = await sent(made)
    assert result.outcome is Outcome.OUR_FAULT
    assert not server.kept


async def test_a_certificate_of_somebody_else_is_refused() -> None:
    authority, other = trustme.CA(), trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    trusting, doubting = ssl.create_default_context(), ssl.create_default_context()
    authority.configure_trust(trusting)
    other.configure_trust(doubting)
    server = Server()
    async with running(server, tls_context=context):
        async with channel(server, security="starttls", tls=trusting) as made:
            assert (await sent(made)).outcome is Outcome.DELIVERED
        async with channel(server, security="starttls", tls=doubting) as made:
            assert (await sent(made)).outcome is Outcome.OUR_FAULT
    assert len(server.kept) == 1
