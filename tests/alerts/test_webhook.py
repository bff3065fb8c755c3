"""What a receiver gets: a body as the published schema says, signatures that verify, outcomes as the table says."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import jsonschema
import pytest
import trustme
from hypothesis import given, settings
from hypothesis import strategies as st
from standardwebhooks.webhooks import Webhook as Verifier
from standardwebhooks.webhooks import WebhookVerificationError

from alerts.signature import signature_headers, valid_references
from alerts.webhook_address import never_called
from alerts.webhook_body import event_type, verify_body, webhook_body
from alerts.webhook_channel import WebhookChannel, http_result
from rasid.alert_interest import interests
from rasid.alert_message import joined, notification
from rasid.alert_plan import decide
from rasid.delivery_plan import Outcome
from rasid.notification import Notification, Reason
from rasid.settings import SecretReference, WebhookSettings
from rasid.subscription import EVENT_TYPES, Webhook, WebhookSecret
from runtime.guarded_connector import read_allowed
from tests.alerts.conftest import LINKS
from tests.alerts.newsroom_day import MORNING, RANIA, at, desk, reports

ROOT = Path(__file__).parent.parent.parent
SCHEMA = json.loads((ROOT / "docs" / "schema" / "alert.v1.schema.json").read_text("utf-8"))
GOLDEN = ROOT / "tests" / "cases" / "webhooks"
NEW, OLD = "whsec_" + "bmV3" * 8, "whsec_" + "b2xk" * 8


def messages() -> dict[str, Notification]:
    """One message of each kind."""
    first, *_, last = reports(3)
    (interest,) = interests(first, desk(RANIA), at(0))
    decision = decide(interest, first, None, None, at(0))
    created = notification(decision, first, None)
    thread = joined(None, decision, first)
    (interest,) = interests(last, desk(RANIA), at(60))
    updated = notification(decide(interest, last, thread, None, at(60)), last, thread)
    many = replace(created, story="", sequence=0, starts=at(-60), ends=at(0), entries=created.entries * 3, total=40)
    return {
        "created": created,
        "updated": updated,
        "digest": replace(many, reason=Reason.DIGEST, subscription="desk"),
        "rollup": replace(many, reason=Reason.ROLLUP),
        "test": replace(created, reason=Reason.TEST, test=True),
        "dead_letters": replace(
            many, reason=Reason.DEAD_LETTERS, entries=(), total=0, detail="main/hook/webhook: retry: 500"
        ),
        "disabled": replace(
            many, reason=Reason.ENDPOINT_DISABLED, entries=(), total=0, detail="main/hook/webhook: 410"
        ),
    }


@pytest.mark.parametrize("name", list(messages()))
@pytest.mark.parametrize("thin", [False, True], ids=["full", "thin"])
def test_every_body_is_as_the_schema_says_and_as_it_was(name: str, thin: bool) -> None:
    """The golden files change only with the schema: a difference here is a change that receivers will see.

    Write them anew with RASID_WRITE_GOLDEN=1.
    """
    body = json.loads(webhook_body(messages()[name], LINKS, thin=thin))
    jsonschema.Draft202012Validator(SCHEMA).validate(body)
    assert body["type"] in EVENT_TYPES
    golden = GOLDEN / f"{name}.{'thin' if thin else 'full'}.json"
    if os.environ.get("RASID_WRITE_GOLDEN"):
        golden.write_text(json.dumps(body, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    assert body == json.loads(golden.read_text("utf-8"))


def test_a_story_links_to_our_page_of_it_and_into_kibana_where_there_are_any() -> None:
    links = replace(LINKS, search=True, kibana_url="https://kibana.example")
    made = messages()["created"]
    body = json.loads(webhook_body(made, links, thin=False))
    jsonschema.validate(body, SCHEMA)
    story = made.entries[0].story.id
    assert body["data"]["links"]["story"] == f"https://rasid.example/story/{story}"
    assert body["data"]["links"]["discover"].startswith("https://kibana.example/app/discover#/")
    assert story in body["data"]["links"]["discover"]
    own = {"acknowledge", "mute", "message", "explain"}
    assert set(json.loads(webhook_body(made, LINKS, thin=False))["data"]["links"]) == own


def test_every_body_says_where_the_whole_message_is() -> None:
    for name, made in messages().items():
        links = json.loads(webhook_body(made, LINKS, thin=True))["data"]["links"]
        assert links["message"] == f"https://rasid.example/api/v1/notifications/{made.id}", name
        assert links["explain"] == links["message"] + "/explain"


def test_the_question_for_consent_is_in_the_schema() -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(verify_body("a1b2", MORNING, LINKS)))


def test_the_schema_is_one_itself() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_every_reason_is_an_event_and_in_the_schema() -> None:
    known = SCHEMA["$defs"]["data"]["properties"]["reason"]["properties"]["code"]["enum"]
    assert {reason.value for reason in Reason} - {Reason.SELF_SERVICE} == set(known)  # That one is only a mail.
    for reason in Reason:
        assert event_type(replace(messages()["created"], reason=reason)) in EVENT_TYPES


def test_offsets_cut_the_words_out_of_the_title() -> None:
    article = json.loads(webhook_body(messages()["created"], LINKS, thin=False))["data"]["articles"][0]
    match = next(one for one in article["matches"] if one["field"] == "title")
    assert article["title"][match["start"] : match["end"]] == match["matched_text"]
    assert f"⟦{match['matched_text']}⟧" in match["snippet"]


def test_a_body_stays_below_twenty_kilobytes_and_says_what_it_leaves_out() -> None:
    made = messages()["created"]
    entry = made.entries[0]
    big = replace(entry.reports[0], matches=entry.reports[0].matches * 6, actors=("actor",) * 40)
    crowd = replace(entry, reports=(big,) * 8, story=replace(entry.story, article_count=300))
    body = webhook_body(replace(made, entries=(crowd,)), LINKS, thin=False)
    assert len(body.encode()) <= 20_000
    data = json.loads(body)["data"]
    assert len(data["articles"]) + data["articles_omitted"] == 300
    assert data["articles"]


LARGE = [
    ("A roll-up of forty stories, each by many watches.", 40, 8, "عنوان طويل جدا " * 6, 9),
    ("A digest of two hundred stories.", 200, 3, "عنوان قصير", 2),
    ("A title that is none.", 1, 8, "أ" * 400_000, 1),
    ("Watches without number.", 1, 1, "title", 3_000),
]


@pytest.mark.parametrize(("policy", "count", "reports", "title", "hits"), LARGE, ids=[row[0] for row in LARGE])
@pytest.mark.parametrize("thin", [False, True], ids=["full", "thin"])
def test_no_body_is_too_large_to_be_taken(
    policy: str, count: int, reports: int, title: str, hits: int, thin: bool
) -> None:
    made = messages()["rollup" if count > 1 else "created"]
    entry = made.entries[0]
    big = replace(
        entry,
        story=replace(entry.story, title=title, article_count=300),
        reports=(replace(entry.reports[0], title=title),) * reports,
        hits=tuple(replace(entry.hits[0], watch=f"watch-{n}") for n in range(hits)),
    )
    entries = tuple(replace(big, story=replace(big.story, id=f"sty_{n}")) for n in range(count))
    body = webhook_body(replace(made, entries=entries, total=count + 500), LINKS, thin=thin)
    assert len(body.encode()) <= 20_000
    jsonschema.validate(json.loads(body), SCHEMA)
    data = json.loads(body)["data"]
    if count > 1:
        assert data["stories_total"] == count + 500
        assert len(data["stories"]) >= 12
        assert data["stories"][0]["story"]["id"] == "sty_0", "The weightiest come first, and stay."
    elif not thin:
        assert data["story"]["title"].startswith(title[:900])


def test_a_thin_body_holds_no_words_of_the_news() -> None:
    made = messages()["created"]
    assert made.entries[0].story.title not in webhook_body(made, LINKS, thin=True)


def test_the_same_message_is_the_same_bytes() -> None:
    assert webhook_body(messages()["updated"], LINKS, thin=False) == webhook_body(
        messages()["updated"], LINKS, thin=False
    )


# Signatures ---------------------------------------------------------------------------------------------------------


def verified(secret: str, headers: dict[str, str], body: str) -> bool:
    try:
        Verifier(secret).verify(body, headers)
    except WebhookVerificationError:
        return False
    return True


@settings(max_examples=50)
@given(st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from([0, 3, -5]))
def test_a_signature_verifies_whatever_the_zone_of_our_clock(body: str, hours: int) -> None:
    body = json.dumps({"x": body}, ensure_ascii=False)
    now = datetime.now(timezone(timedelta(hours=hours)))
    assert verified(NEW, signature_headers("msg_1", now, body, [NEW]), body)


def test_during_rotation_old_and_new_receivers_accept() -> None:
    headers = signature_headers("msg_1", datetime.now(UTC), "{}", [NEW, OLD])
    assert verified(NEW, headers, "{}")
    assert verified(OLD, headers, "{}")
    assert len(headers["webhook-signature"].split()) == 2


def test_a_secret_that_is_too_short_signs_nothing() -> None:
    for short in ("whsec_", "whsec_c2hvcnQ=", "c2hvcnQ="):
        with pytest.raises(ValueError, match="fewer than 24 bytes"):
            signature_headers("msg_one", MORNING, "{}", [short])


def test_after_rotation_the_old_secret_signs_no_more() -> None:
    new, old = SecretReference("env:NEW"), SecretReference("env:OLD")
    hook = Webhook(url="https://x.example", secrets=(WebhookSecret(new), WebhookSecret(old, at(60))))
    assert valid_references(hook, at(59)) == (new, old)
    assert valid_references(hook, at(60)) == (new,)


def test_a_changed_body_id_or_time_does_not_verify() -> None:
    headers = signature_headers("msg_1", datetime.now(UTC), "{}", [NEW])
    assert not verified(NEW, headers, "{ }")
    assert not verified(NEW, headers | {"webhook-id": "msg_2"}, "{}")
    assert not verified(NEW, headers | {"webhook-timestamp": str(int(headers["webhook-timestamp"]) + 1)}, "{}")
    assert not verified(OLD, headers, "{}")


# Outcomes -----------------------------------------------------------------------------------------------------------

STATUSES = [
    ("Any 2xx is taken.", 200, {}, Outcome.DELIVERED),
    ("Any 2xx is taken.", 204, {}, Outcome.DELIVERED),
    ("A redirect is not followed.", 301, {}, Outcome.MOVED),
    ("A redirect is not followed.", 308, {}, Outcome.MOVED),
    ("A timeout of theirs is tried again.", 408, {}, Outcome.RETRY),
    ("Too early is tried again.", 425, {}, Outcome.RETRY),
    ("An error of theirs is tried again.", 500, {}, Outcome.RETRY),
    ("An error of theirs is tried again.", 503, {}, Outcome.RETRY),
    ("A pause is kept.", 503, {"Retry-After": "60"}, Outcome.PAUSED),
    ("Too many is a pause, with or without a length.", 429, {}, Outcome.PAUSED),
    ("Gone.", 410, {}, Outcome.GONE),
    ("Too large.", 413, {}, Outcome.TOO_LARGE),
    ("Refused, which a release may heal.", 400, {}, Outcome.RETRY_SHORT),
    ("Refused, which a release may heal.", 401, {}, Outcome.RETRY_SHORT),
    ("Refused, which a release may heal.", 404, {}, Outcome.RETRY_SHORT),
    ("A receiver may ask us to give up this message.", 500, {"webhook-delivery": "abort-message"}, Outcome.REFUSED),
]


@pytest.mark.parametrize(
    ("policy", "status", "headers", "outcome"), STATUSES, ids=[f"{row[1]} {row[0]}" for row in STATUSES]
)
def test_what_a_status_means(policy: str, status: int, headers: dict[str, str], outcome: Outcome) -> None:
    assert http_result(status, headers, "", MORNING).outcome is outcome


RETRY_AFTER = [
    ("Seconds.", "120", timedelta(minutes=2)),
    ("A date.", "Tue, 24 Nov 2026 08:10:00 GMT", timedelta(minutes=10)),
    ("Nonsense is no pause.", "soon", None),
    ("An endless number is no pause.", "9" * 40, None),
]


@pytest.mark.parametrize(("policy", "value", "pause"), RETRY_AFTER, ids=[row[0] for row in RETRY_AFTER])
def test_retry_after_in_both_forms(policy: str, value: str, pause: timedelta | None) -> None:
    assert http_result(429, {"Retry-After": value}, "", MORNING).retry_after == pause


@asynccontextmanager
async def raw_server(
    answer: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]], tls: ssl.SSLContext | None = None
) -> AsyncIterator[int]:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await answer(reader, writer)
        except OSError:
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    async with server:
        yield server.sockets[0].getsockname()[1]


def says(raw: bytes) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(raw)
        await writer.drain()

    return answer


FAULTS = [
    ("Closing without a word is tried again.", b"", Outcome.RETRY),
    ("Garbage is tried again.", b"SSH-2.0-OpenSSH_9.6\r\n\r\n", Outcome.RETRY),
    ("An endless header is tried again.", b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000, Outcome.RETRY),
    ("A body cut short after 200 is taken.", b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\nab", Outcome.DELIVERED),
    ("A huge body after 200 is taken, unread.", b"HTTP/1.1 200 OK\r\n\r\n" + b"a" * 500_000, Outcome.DELIVERED),
    (
        "What is packed is not unpacked.",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 99999\r\n\r\n"
        + gzip.compress(bytes(50_000_000)),
        Outcome.DELIVERED,
    ),
    (
        "A redirect is not followed.",
        b"HTTP/1.1 302 F\r\nLocation: http://169.254.169.254/\r\nContent-Length: 0\r\n\r\n",
        Outcome.MOVED,
    ),
]


@pytest.mark.parametrize(("policy", "raw", "outcome"), FAULTS, ids=[row[0] for row in FAULTS])
async def test_what_a_broken_receiver_is(policy: str, raw: bytes, outcome: Outcome) -> None:
    async with raw_server(says(raw)) as port:
        channel = WebhookChannel(WebhookSettings(allow=(f"127.0.0.1:{port}",)), lambda: MORNING)
        result = await channel.send(f"http://127.0.0.1:{port}/", {}, b"{}")
        await channel.close()
    assert result.outcome is outcome
    assert len(result.answer) <= 5000


async def test_a_connection_that_is_reset_is_tried_again() -> None:
    async def reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        at_once = struct.pack("ii", 1, 0)
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)

    async with raw_server(reset) as port:
        channel = WebhookChannel(WebhookSettings(allow=(f"127.0.0.1:{port}",)), lambda: MORNING)
        assert (await channel.send(f"http://127.0.0.1:{port}/", {}, b"{}")).outcome is Outcome.RETRY
        await channel.close()


async def test_who_drips_an_answer_is_not_waited_for() -> None:
    """The status has come, so it is taken; the body could go on for ever."""
    dripped: list[int] = []

    async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            writer.write(b"a")
            await writer.drain()
            dripped.append(1)
            await asyncio.sleep(0.05)  # It is what such a receiver does.

    async with raw_server(drip) as port:
        channel = WebhookChannel(WebhookSettings(allow=(f"127.0.0.1:{port}",)), lambda: MORNING)
        async with asyncio.timeout(10):
            result = await channel.send(f"http://127.0.0.1:{port}/", {}, b"{}")
        await channel.close()
    assert result.outcome is Outcome.DELIVERED
    assert set(result.answer) == {"a"}
    assert len(result.answer) < 200


async def test_no_cookie_is_kept_and_none_sent() -> None:
    asked: list[bytes] = []

    async def bake(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 204 N\r\nSet-Cookie: session=1; Path=/\r\nConnection: close\r\n\r\n")
        await writer.drain()

    async with raw_server(bake) as port:
        channel = WebhookChannel(WebhookSettings(allow=(f"127.0.0.1:{port}",)), lambda: MORNING)
        for _ in range(2):
            assert (await channel.send(f"http://127.0.0.1:{port}/", {}, b"{}")).outcome is Outcome.DELIVERED
        await channel.close()
    assert len(asked) == 2
    assert b"cookie" not in asked[1].lower()


async def test_an_answer_in_pieces_is_read_together() -> None:
    """Consent is a challenge that comes back; a slow receiver must not be taken for one that says no."""

    async def in_pieces(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        for piece in (b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n", b"ab", b"c", b"def"):
            writer.write(piece)
            await writer.drain()
            for _ in range(20):
                await asyncio.sleep(0)  # The client's turn, which runs in the same loop.

    async with raw_server(in_pieces) as port:
        channel = WebhookChannel(WebhookSettings(allow=(f"127.0.0.1:{port}",)), lambda: MORNING)
        result = await channel.send(f"http://127.0.0.1:{port}/", {}, b"{}")
        await channel.close()
    assert (result.outcome, result.answer) == (Outcome.DELIVERED, "abcdef")


async def test_a_receiver_that_never_answers_is_left_after_the_timeout() -> None:
    async def nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with raw_server(nothing) as port:
        channel = WebhookChannel(WebhookSettings(allow=(f"127.0.0.1:{port}",)), lambda: MORNING)
        result = await channel.send(f"http://127.0.0.1:{port}/", {}, b"{}", timedelta(seconds=0.2))
        await channel.close()
    assert result.outcome is Outcome.RETRY


async def test_a_refused_connection_and_an_unknown_name_are_tried_again() -> None:
    channel = WebhookChannel(WebhookSettings(allow=("127.0.0.1:9",)), lambda: MORNING)
    assert (await channel.send("http://127.0.0.1:9/", {}, b"{}")).outcome is Outcome.RETRY
    assert (await channel.send("https://no-such-host.invalid/", {}, b"{}")).outcome is Outcome.RETRY
    await channel.close()


FORBIDDEN = [
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://169.254.169.254/latest/meta-data",
    "https://10.0.0.1/",
    "https://[::ffff:127.0.0.1]/",
    "https://0x7f.1/",
    "https://localhost/",
    "http://example.com/",
]


@pytest.mark.parametrize("url", FORBIDDEN)
async def test_nothing_is_sent_into_our_own_network(url: str) -> None:
    channel = WebhookChannel(WebhookSettings(), lambda: MORNING)
    result = await channel.send(url, {}, b"{}")
    await channel.close()
    assert result.outcome is Outcome.BLOCKED


ADDRESSES = [
    ("A public name over https.", "https://hooks.example/x", ""),
    ("The other port of https.", "https://hooks.example:8443/x", ""),
    ("A public literal.", "https://93.184.216.34/x", ""),
    ("Plain http to a name.", "http://hooks.example:8080/x", "plain http"),
    ("Another port.", "https://hooks.example:9999/x", "port 9999"),
    ("A literal of our own network.", "https://10.0.0.7/x", "in our own network"),
    ("The metadata of a cloud.", "https://169.254.169.254/x", "in our own network"),
    ("Ourselves.", "https://localhost/x", "in our own network"),
    ("Ourselves in another form.", "https://[::ffff:127.0.0.1]/x", "in our own network"),
    ("What the operator lists, by its place.", "http://127.0.0.1:8670/hook", ""),
    ("Not the next port of it.", "http://127.0.0.1:8671/hook", "plain http"),
    ("What the operator lists, by its name.", "https://feeds.internal:9000/x", ""),
    ("What the operator lists, as a network.", "http://192.168.7.7:8443/x", ""),
    ("A network opens no further port.", "http://192.168.7.7:1234/x", "port 1234"),
    ("A name that may lead to a listed place.", "https://intern.example:8670/x", ""),
]


@pytest.mark.parametrize(("policy", "url", "why"), ADDRESSES, ids=[row[0] for row in ADDRESSES])
def test_what_is_never_called_is_known_before(policy: str, url: str, why: str) -> None:
    allow = read_allowed(("127.0.0.1:8670", "feeds.internal:9000", "192.168.7.0/24"))
    assert why in never_called(url, allow)
    assert bool(why) is bool(never_called(url, allow))


async def test_a_certificate_is_checked() -> None:
    authority = trustme.CA()
    good, wrong = authority.issue_cert("localhost", "127.0.0.1"), authority.issue_cert("elsewhere.example")
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    for certificate, trust, outcome in (
        (good, trusting, Outcome.DELIVERED),
        (wrong, trusting, Outcome.RETRY_SHORT),
        (good, None, Outcome.RETRY_SHORT),
    ):
        flag = "" if outcome is Outcome.DELIVERED else "shows a certificate that is not trusted"
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        async with raw_server(says(b"HTTP/1.1 204 N\r\n\r\n"), context) as port:
            channel = WebhookChannel(WebhookSettings(allow=(f"127.0.0.1:{port}",)), lambda: MORNING, tls=trust)
            result = await channel.send(f"https://127.0.0.1:{port}/", {}, b"{}")
            assert (result.outcome, result.flag) == (outcome, flag)
            await channel.close()


async def test_a_port_without_tls_is_never_spoken_to_in_the_clear() -> None:
    came: list[bytes] = []

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        came.append(await reader.read(1000))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    async with raw_server(listen) as port:
        channel = WebhookChannel(WebhookSettings(allow=(f"127.0.0.1:{port}",)), lambda: MORNING)
        result = await channel.send(f"https://127.0.0.1:{port}/", {"webhook-id": "msg_one"}, b"the news")
        await channel.close()
    assert (result.outcome, result.flag) == (Outcome.RETRY_SHORT, "speaks no TLS that we understand")
    assert came
    assert b"news" not in came[0]
    assert b"msg_one" not in came[0]


MOVES = [
    ("Where it leads.", "https://new.example/hook", "moved to https://new.example/hook"),
    ("Without what may be a secret.", "https://u:p@new.example/hook?key=1#2", "moved to https://new.example/hook"),
    ("On the same host.", "/login", "moved to /login"),
    ("Nowhere.", "", "moved to nowhere"),
    ("To no address.", "https://[x/", "moved to an address that is none"),
    ("Nothing that steers a terminal.", "https://x.example/\x1b]0;a\x07\u202e", "moved to https://x.example/ ]0;a "),
]


@pytest.mark.parametrize(("policy", "location", "flag"), MOVES, ids=[row[0] for row in MOVES])
def test_where_an_endpoint_moved_to(policy: str, location: str, flag: str) -> None:
    assert http_result(301, {"Location": location}, "", MORNING).flag == flag
