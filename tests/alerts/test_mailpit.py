"""Our mails as a mail server and parser of others reads them: Mailpit, written in Go, when this machine has one."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession

from alerts.email_message import Mail, mail_bytes
from alerts.render import render_mail
from alerts.smtp_channel import SmtpChannel
from rasid.delivery_plan import Outcome
from rasid.settings import SmtpSettings
from stack.loopback_port import claim_ports
from tests.alerts.conftest import LINKS, secrets
from tests.alerts.newsroom_day import MORNING, RANIA
from tests.alerts.test_email_message import ATTACKS, HEADERS, as_read
from tests.alerts.test_webhook import messages

PROGRAM = shutil.which("mailpit") or ""
pytestmark = pytest.mark.skipif(
    not PROGRAM, reason="there is no mailpit here: go install github.com/axllent/mailpit@v1.27.11"
)


@dataclass
class Mailpit:
    """A running one."""

    smtp_port: int
    url: str
    session: ClientSession

    async def get(self, path: str) -> Any:
        async with self.session.get(f"{self.url}/api/v1/{path}") as response:
            return await response.json()

    async def take(self, mails: list[Mail]) -> list[Any]:
        """Sends them one after the other; gives what was stored, in the same order."""
        channel = SmtpChannel(SmtpSettings(port=self.smtp_port, security="none"), secrets, lambda: MORNING)
        for mail in mails:
            result = await channel.send("b@rasid.example", "rania@desk.example", mail_bytes(mail, HEADERS))
            assert result.outcome is Outcome.DELIVERED, result
        await channel.close()
        listed = await self.get("messages?limit=1000")
        return [await self.get(f"message/{one['ID']}") for one in reversed(listed["messages"])]


@pytest.fixture
async def mailpit(tmp_path: Path) -> AsyncIterator[Mailpit]:
    ports = claim_ports(tmp_path / "ports.json", {"smtp": 0, "http": 0}, {"smtp": "smtp", "http": "http"})
    smtp, http = f"127.0.0.1:{ports['smtp']}", f"127.0.0.1:{ports['http']}"
    process = await asyncio.create_subprocess_exec(
        PROGRAM,
        "--smtp",
        smtp,
        "--listen",
        http,
        "--disable-version-check",
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(20):
            while b"accessible via" not in await process.stdout.readline():
                pass
        async with ClientSession() as session:
            yield Mailpit(ports["smtp"], f"http://{http}", session)
    finally:
        process.terminate()
        await process.communicate()


async def test_two_hundred_subjects_are_read_as_they_were_written(mailpit: Mailpit) -> None:
    letters = "إنتاج النفط OPEC+ 石油 🛢️ =?utf-8?q?x?= é\r\nBcc: "
    subjects = [(letters[n % len(letters) :] + letters * (n % 4))[: 10 + n] for n in range(200)] + ATTACKS
    stored = await mailpit.take([Mail(subject, "text", "<p>html</p>") for subject in subjects])
    assert [one["Subject"] for one in stored] == [as_read(subject) for subject in subjects]
    for one in stored:
        assert [address["Address"] for address in one["To"]] == ["rania@desk.example"]
        assert not one["Bcc"]
        assert not one["Cc"]
        assert one["ListUnsubscribe"]["Errors"] == ""
        assert one["ListUnsubscribe"]["Links"] == [HEADERS.unsubscribe]
        assert one["ListUnsubscribe"]["HeaderPost"] == "List-Unsubscribe=One-Click"


async def test_every_kind_of_message_has_both_its_bodies(mailpit: Mailpit) -> None:
    mails = [render_mail(message, RANIA, LINKS) for message in messages().values()]
    for mail, one in zip(mails, await mailpit.take(mails), strict=True):
        assert one["Subject"] == mail.subject
        assert one["Text"].replace("\r\n", "\n").strip() == mail.text.strip()
        assert one["HTML"].replace("\r\n", "\n").strip() == mail.html.strip()
        assert not one["Attachments"]
        assert not one["Inline"]
        assert one["Size"] < 200_000
