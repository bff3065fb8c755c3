"""The receivers that the documentation gives to start from: run as they are, and sent what a real one would be."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest

from alerts.signature import signature_headers
from alerts.webhook_body import verify_body
from alerts.webhook_channel import WebhookChannel
from rasid.delivery import Delivery, DeliveryState
from rasid.ledger_value import EndpointState
from rasid.settings import WebhookSettings
from stack.loopback_port import claim_ports
from tests.alerts.conftest import LINKS, Desk
from tests.alerts.newsroom_day import HOOK, TITLE, change, desk, with_url
from tests.stack_fixtures import WEBHOOK_SECRET

FOLDER = Path(__file__).parent.parent.parent / "docs" / "receivers"
RECEIVERS = [
    pytest.param((sys.executable, "-u", "receiver.py"), id="Python"),
    pytest.param(
        ("node", "receiver.mjs"), id="Node", marks=pytest.mark.skipif(not shutil.which("node"), reason="no Node here")
    ),
]


@dataclass
class Receiver:
    """One that runs; `told` are the lines that it printed of alerts."""

    process: asyncio.subprocess.Process
    url: str
    session: aiohttp.ClientSession

    async def post(self, body: str, headers: Mapping[str, str]) -> tuple[int, str]:
        async with self.session.post(self.url, data=body.encode(), headers=headers) as answer:
            return answer.status, await answer.text()

    async def line(self) -> str:
        assert self.process.stdout is not None
        async with asyncio.timeout(20):
            return (await self.process.stdout.readline()).decode().strip()


@asynccontextmanager
async def running(command: tuple[str, ...], folder: Path) -> AsyncIterator[Receiver]:
    port = claim_ports(folder / "ports.json", {"http": 0}, {})["http"]
    environment = os.environ | {"RASID_HOOK_KEY": WEBHOOK_SECRET, "PORT": str(port)}
    process = await asyncio.create_subprocess_exec(
        *command, cwd=FOLDER, env=environment, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    async with aiohttp.ClientSession() as session:
        made = Receiver(process, f"http://127.0.0.1:{port}/rasid", session)
        try:
            while str(port) not in await made.line():
                assert process.returncode is None
            if command[0] != "node":
                await made.line()  # How to stop it.
            yield made
        finally:
            process.terminate()
            await process.wait()


def alert(title: str, sequence: int) -> str:
    data = {"recipient_id": "rania", "level": "high", "sequence": sequence, "story": {"id": "sty_1", "title": title}}
    return json.dumps({"type": "alert.story.updated", "data": data}, ensure_ascii=False)


def signed(body: str, identifier: str = "msg_1", *, ago: timedelta = timedelta()) -> dict[str, str]:
    return signature_headers(identifier, datetime.now(UTC) - ago, body, [WEBHOOK_SECRET])


@pytest.mark.parametrize("command", RECEIVERS)
async def test_a_receiver_takes_what_is_ours_once_and_nothing_else(command: tuple[str, ...], tmp_path: Path) -> None:
    first, body = alert("الدوحة ١", 2), alert("later", 3)
    async with running(command, tmp_path) as receiver:
        assert await receiver.post(first, signed(first)) == (204, "")
        assert await receiver.line() == "alert.story.updated high الدوحة ١"
        replay = await receiver.post(first, signed(first))
        forged = {
            "a changed body": await receiver.post(body + " ", signed(body, "msg_2")),
            "another id": await receiver.post(body, signed(body, "msg_2") | {"webhook-id": "msg_3"}),
            "an old message": await receiver.post(body, signed(body, "msg_2", ago=timedelta(minutes=6))),
            "another time": await receiver.post(body, signed(body, "msg_2") | {"webhook-timestamp": "1"}),
            "no signature": await receiver.post(body, {}),
            "no base64": await receiver.post(body, signed(body) | {"webhook-signature": "v1,%%% v1"}),
        }
        overtaken = alert("overtaken", 1)
        assert (await receiver.post(overtaken, signed(overtaken, "msg_4")))[0] == 204
        assert (await receiver.post(body, signed(body, "msg_5")))[0] == 204
        assert await receiver.line() == "alert.story.updated high later", "Nothing was told between."
    assert replay == (204, "")
    assert {status for status, _ in forged.values()} == {401}, forged


@pytest.mark.parametrize("command", RECEIVERS)
async def test_a_receiver_consents_each_time_it_is_asked(command: tuple[str, ...], tmp_path: Path) -> None:
    body = verify_body("c0ffee", datetime.now(UTC), LINKS)
    async with running(command, tmp_path) as receiver:
        for _ in range(2):
            status, said = await receiver.post(body, signed(body))
            assert status == 200
            assert "c0ffee" in said


@pytest.mark.parametrize("command", RECEIVERS)
async def test_a_receiver_that_is_asked_first_gets_its_alert(
    command: tuple[str, ...], tmp_path: Path, newsdesk: Desk
) -> None:
    async with running(command, tmp_path) as receiver:
        place = receiver.url.split("/")[2]
        newsdesk.webhook = WebhookChannel(WebhookSettings(allow=(place,)), newsdesk.clock.now)
        newsdesk.dispatcher = newsdesk.new_dispatcher()
        asked = with_url(HOOK, receiver.url)
        assert asked.webhook is not None
        newsdesk.subscriptions = desk(replace(asked, webhook=replace(asked.webhook, verify=True)))
        await newsdesk.publish(change())
        newsdesk.clock.move(minutes=1)
        await newsdesk.run()
        assert await receiver.line() == f"alert.story.created critical {TITLE}"
        await newsdesk.webhook.close()
    (state,) = newsdesk.ledger.all(EndpointState)
    assert state.verified
    assert [one.state for one in newsdesk.ledger.all(Delivery)] == [DeliveryState.DELIVERED]
