"""The catchers as processes of their own, as `python -m stack` runs them."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from email.message import EmailMessage
from pathlib import Path

import aiohttp
import aiosmtplib
import pytest

from tests.stack_fixtures import WEBHOOK_SECRET


async def started(*arguments: str, **variables: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "stack", *arguments),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, **variables},
    )


async def first_line(process: asyncio.subprocess.Process) -> dict[str, str | int]:
    assert process.stdout is not None
    said: dict[str, str | int] = json.loads(await process.stdout.readline())
    return said


async def end(process: asyncio.subprocess.Process, number: int) -> int:
    process.send_signal(number)
    await process.communicate()
    assert process.returncode is not None
    return process.returncode


async def test_the_mail_catcher_receives_until_it_is_told_to_end(tmp_path: Path) -> None:
    process = await started("mail", "--directory", str(tmp_path))
    where = await first_line(process)
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "a@desk.example", "b@desk.example", "قطر"
    await aiosmtplib.send(mail, hostname="127.0.0.1", port=int(where["smtp_port"]), start_tls=False)
    async with aiohttp.ClientSession() as session, session.get(f"{where['url']}/api/messages") as response:
        assert [caught["subject"] for caught in await response.json()] == ["قطر"]
    assert await end(process, signal.SIGTERM) == 0


async def test_the_webhook_catcher_takes_its_secret_from_the_environment(tmp_path: Path) -> None:
    process = await started("webhook", "--directory", str(tmp_path), WEBHOOK_CATCHER_SECRET=WEBHOOK_SECRET)
    where = await first_line(process)
    async with aiohttp.ClientSession() as session, session.post(str(where["hook_url"]), data=b"{}") as response:
        assert response.status == 401
    assert await end(process, signal.SIGINT) == 0


@pytest.mark.parametrize(
    ("secret", "words"), [("", b"WEBHOOK_CATCHER_SECRET is not set"), ("whsec_a", b"base64")], ids=["none", "no base64"]
)
async def test_a_wrong_secret_is_a_wrong_configuration(tmp_path: Path, secret: str, words: bytes) -> None:
    process = await started("webhook", "--directory", str(tmp_path), WEBHOOK_CATCHER_SECRET=secret)
    _, complaint = await process.communicate()
    assert process.returncode == 78
    assert words in complaint
