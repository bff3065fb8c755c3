"""Bounces in a mailbox are read over IMAP, from a server that is not ours; TLS is put before it here."""

from __future__ import annotations

import asyncio
import contextlib
import smtplib
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import trustme

from alerts.imap_bounces import read_mailbox
from rasid.bounce import BounceKind
from rasid.errors import Refused, Unavailable
from rasid.settings import BounceSettings, SecretReference
from runtime.file_settings import secret_reader
from tests.cases.bounces import CASES, bounce

USER, PASSWORD = "bounces@rasid.example", "correct horse"
SECRETS = secret_reader({"IMAP_PASSWORD": PASSWORD, "WRONG_PASSWORD": "battery staple"})


@dataclass(frozen=True, slots=True)
class Server:
    settings: BounceSettings
    smtp_port: int
    trust: ssl.SSLContext
    proof: ssl.SSLContext

    def deliver(self, *mails: bytes) -> None:
        with smtplib.SMTP("127.0.0.1", self.smtp_port) as client:
            for raw in mails:
                client.sendmail("", [USER], raw)


def free_ports(count: int) -> list[int]:
    opened = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [int(one.getsockname()[1]) for one in opened]
    for one in opened:
        one.close()
    return ports


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder: Path = tmp_path_factory.mktemp("imap")
    authority = trustme.CA()
    certificate = authority.issue_cert("localhost", "127.0.0.1")
    proof = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(proof)
    trust = ssl.create_default_context()
    authority.configure_trust(trust)
    imap, smtp, smtps = free_ports(3)
    options = {"host": "127.0.0.1", "imap-port": imap, "smtp-port": smtp, "smtps-port": smtps, "user": USER}
    options |= {"password": PASSWORD}
    words = [word for name, value in options.items() for word in (f"--{name}", str(value))]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen([sys.executable, "-m", "mail_devel", "--no-http", *words], stdout=log, stderr=log)
    try:
        for port in (imap, smtp):
            wait_for(port, process, folder / "log")
        settings = BounceSettings(
            imap_host="127.0.0.1",
            imap_port=imap,
            imap_security="none",
            imap_username=USER,
            imap_password=SecretReference("env:IMAP_PASSWORD"),
        )
        yield Server(settings, smtp, trust, proof)
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture
async def behind_tls(server: Server) -> AsyncIterator[BounceSettings]:
    """The server behind a TLS front of ours, as it has none."""

    async def pass_on(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while piece := await source.read(65536):
                sink.write(piece)
                await sink.drain()
        sink.close()

    async def joined(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        back, forth = await asyncio.open_connection("127.0.0.1", server.settings.imap_port)
        await asyncio.gather(pass_on(reader, forth), pass_on(back, writer))

    async with await asyncio.start_server(joined, "127.0.0.1", 0, ssl=server.proof) as front:
        port = front.sockets[0].getsockname()[1]
        yield replace(server.settings, imap_security="tls", imap_port=port)


def wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(200):
        assert process.poll() is None, log.read_text("utf-8", "replace")
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.1)  # Another process starts: nobody tells us when.
    raise AssertionError(log.read_text("utf-8", "replace"))


async def test_unread_mails_are_taken_once_and_marked_as_read(server: Server, behind_tls: BounceSettings) -> None:
    server.deliver(bounce(CASES[0][1], "b+x@rasid.example"), b"Subject: hello\r\n\r\nhello\r\n")
    taken: list[bytes] = []

    async def take(raw: bytes) -> BounceKind:
        taken.append(raw)
        return BounceKind.HARD if b"delivery-status" in raw else BounceKind.IGNORED

    first = await read_mailbox(behind_tls, SECRETS, take, tls=server.trust)
    assert first == {BounceKind.HARD: 1, BounceKind.IGNORED: 1}
    assert any(b"Status: 5.1.1" in raw for raw in taken)
    assert await read_mailbox(behind_tls, SECRETS, take, tls=server.trust) == {}


async def test_a_mail_that_could_not_be_taken_stays_unread(server: Server) -> None:
    server.deliver(b"Subject: later\r\n\r\nlater\r\n")

    async def away(_: bytes) -> BounceKind:
        raise Unavailable("the ledger is away")

    async def take(_: bytes) -> BounceKind:
        return BounceKind.IGNORED

    with pytest.raises(Unavailable, match="the ledger is away"):
        await read_mailbox(server.settings, SECRETS, away, tls=server.trust)
    assert await read_mailbox(server.settings, SECRETS, take, tls=server.trust) == {BounceKind.IGNORED: 1}


async def never(_: bytes) -> BounceKind:
    raise AssertionError("nothing may be read")


async def test_a_wrong_password_stops_loudly_and_is_not_repeated(server: Server) -> None:
    wrong = replace(server.settings, imap_password=SecretReference("env:WRONG_PASSWORD"))
    with pytest.raises(Refused, match="does not take the user name and password") as error:
        await read_mailbox(wrong, SECRETS, never, tls=server.trust)
    assert "battery" not in str(error.value)


async def test_a_certificate_that_nobody_vouches_for_is_not_accepted(behind_tls: BounceSettings) -> None:
    with pytest.raises(Unavailable, match="certificate"):
        await read_mailbox(behind_tls, SECRETS, never)


async def test_a_server_without_tls_is_not_told_the_password(server: Server) -> None:
    with pytest.raises(Unavailable, match="TLS not supported"):
        await read_mailbox(replace(server.settings, imap_security="starttls"), SECRETS, never)


async def test_a_password_never_crosses_a_network_in_the_clear(server: Server) -> None:
    open_line = replace(server.settings, imap_security="none", imap_host="mail.rasid.example")
    with pytest.raises(Refused, match="only for a server on this machine"):
        await read_mailbox(open_line, SECRETS, never)


async def test_a_server_that_is_away_is_tried_later() -> None:
    (port,) = free_ports(1)
    with pytest.raises(Unavailable, match="cannot be reached"):
        await read_mailbox(BounceSettings(imap_host="127.0.0.1", imap_port=port), SECRETS, never)
