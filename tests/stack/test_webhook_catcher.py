"""The webhook catcher verifies real signed requests, remembers their ids, and misbehaves when it is told to."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest
from standardwebhooks.webhooks import Webhook

from rasid.errors import LocalStackError
from stack.webhook_catcher import WebhookCatcher, WebhookReply
from tests.stack_fixtures import WEBHOOK_SECRET

BODY = '{"type": "story.alert", "data": {"title": "مباحثات <في> الدوحة"}}'
OTHER_SECRET = "whsec_" + "C2FVsBQIhrscChlQIMV+b5sSYspob7oD"


def signed(identifier: str, *, body: str = BODY, secret: str = WEBHOOK_SECRET, age: int = 0) -> dict[str, str]:
    moment = datetime.now(UTC) - timedelta(seconds=age)
    return {
        "webhook-id": identifier,
        "webhook-timestamp": str(int(moment.timestamp())),
        "webhook-signature": Webhook(secret).sign(identifier, moment, body),
        "content-type": "application/json",
    }


async def post(catcher: WebhookCatcher, headers: dict[str, str], body: str = BODY) -> tuple[int, dict[str, str]]:
    async with (
        aiohttp.ClientSession() as session,
        session.post(catcher.hook_url, data=body.encode(), headers=headers, allow_redirects=False) as response,
    ):
        return response.status, dict(response.headers)


async def test_a_signed_request_verifies_and_is_kept_as_it_came(webhook_catcher: WebhookCatcher) -> None:
    status, _ = await post(webhook_catcher, signed("msg_1"))
    (caught,) = webhook_catcher.requests()
    assert status == 204
    assert (caught.verified, caught.problem, caught.repeat) == (True, "", False)
    assert (caught.webhook_id, caught.body, caught.path) == ("msg_1", BODY, "/hook")
    assert dict(caught.headers)["webhook-id"] == "msg_1"


UNVERIFIED = [
    ("Another secret.", signed("msg_1", secret=OTHER_SECRET), BODY),
    ("A body that was changed on the way.", signed("msg_1"), BODY.replace("alert", "digest")),
    ("An old request, sent once more by somebody else.", signed("msg_1", age=3600), BODY),
    ("No signature at all.", {"webhook-id": "msg_1"}, BODY),
    ("A timestamp that is no number.", {**signed("msg_1"), "webhook-timestamp": "yesterday"}, BODY),
]


@pytest.mark.parametrize(("policy", "headers", "body"), UNVERIFIED, ids=[row[0] for row in UNVERIFIED])
async def test_what_does_not_verify_is_kept_and_refused(
    webhook_catcher: WebhookCatcher, policy: str, headers: dict[str, str], body: str
) -> None:
    status, _ = await post(webhook_catcher, headers, body)
    (caught,) = webhook_catcher.requests()
    assert status == 401, policy
    assert not caught.verified, policy
    assert caught.problem, policy


async def test_an_id_that_came_before_is_marked_also_after_a_restart(tmp_path: Path) -> None:
    async with WebhookCatcher(tmp_path, secret=WEBHOOK_SECRET) as catcher:
        await post(catcher, signed("msg_1"))
        await post(catcher, signed("msg_2"))
    async with WebhookCatcher(tmp_path, secret=WEBHOOK_SECRET) as catcher:
        await post(catcher, signed("msg_1"))
        assert [(request.webhook_id, request.repeat) for request in catcher.requests()] == [
            ("msg_1", True),
            ("msg_2", False),
            ("msg_1", False),
        ]


async def test_answers_follow_the_script_and_then_are_honest_again(webhook_catcher: WebhookCatcher) -> None:
    webhook_catcher.script(
        WebhookReply(status=503, after="120", times=2), WebhookReply(status=301, location="https://elsewhere.example/")
    )
    answers = [await post(webhook_catcher, signed("msg_1")) for _ in range(4)]
    assert [status for status, _ in answers] == [503, 503, 301, 204]
    assert answers[0][1]["Retry-After"] == "120"
    assert answers[2][1]["Location"] == "https://elsewhere.example/"
    assert [request.answered for request in webhook_catcher.requests()] == ["204", "301", "503", "503"]


async def test_a_closed_connection_leaves_the_sender_in_doubt(webhook_catcher: WebhookCatcher) -> None:
    webhook_catcher.script(WebhookReply(how="close"))
    with pytest.raises(aiohttp.ClientError):
        await post(webhook_catcher, signed("msg_1"))
    assert [request.answered for request in webhook_catcher.requests()] == ["close"]


async def test_a_hanging_request_holds_up_neither_the_next_one_nor_the_stop(webhook_catcher: WebhookCatcher) -> None:
    webhook_catcher.script(WebhookReply(how="hang"))
    hanging = asyncio.create_task(post(webhook_catcher, signed("msg_1")))
    async with asyncio.timeout(20):
        await webhook_catcher.wait_for(1)
        assert (await post(webhook_catcher, signed("msg_2")))[0] == 204
        assert not hanging.done()
        await webhook_catcher.stop()
        await asyncio.wait([hanging])


async def test_the_pages_and_lists_show_every_request(webhook_catcher: WebhookCatcher) -> None:
    await post(webhook_catcher, signed("msg_1"))
    await post(webhook_catcher, signed("msg_<2>", secret=OTHER_SECRET))
    async with aiohttp.ClientSession(webhook_catcher.url) as session:
        async with session.get("/") as response:
            listed = await response.text()
        async with session.get("/requests/00000001") as response:
            page = await response.text()
        async with session.get("/api/requests") as response:
            requests = await response.json()
        async with session.get("/api/requests/00000002") as response:
            assert await response.json() == requests[0]
        async with session.post("/api/script", json={"status": 429, "after": "5"}) as response:
            assert response.status == 204
        async with session.post("/api/script", json={"how": "sing"}) as response:
            assert response.status == 400
        async with session.delete("/api/requests") as response:
            assert response.status == 204
    assert "msg_&lt;2&gt;" in listed
    assert "مباحثات &lt;في&gt; الدوحة" in page
    assert [(request["webhook_id"], request["verified"]) for request in requests] == [
        ("msg_<2>", False),
        ("msg_1", True),
    ]
    assert webhook_catcher.requests() == ()


async def test_a_taken_port_is_named_with_its_setting(webhook_catcher: WebhookCatcher, tmp_path: Path) -> None:
    second = WebhookCatcher(tmp_path / "second", secret=WEBHOOK_SECRET, port=webhook_catcher.port)
    with pytest.raises(LocalStackError, match=rf"port {webhook_catcher.port} .* RASID_STACK_WEBHOOK_PORT"):
        await second.start()
