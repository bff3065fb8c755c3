"""A hostile newsroom, a hostile receiver, two tenants and planted secrets: on the real stack, from feed to reader.

Real data goes in, and what comes out is read by parsers that are not ours. One run gathers the evidence, as starting
the stack is what takes long; each question to it is a function of its own below.
"""

from __future__ import annotations

import asyncio
import base64
import email
import email.policy
import json
import re
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import quote, unquote

import pytest
from selectolax.lexbor import LexborHTMLParser
from standardwebhooks.webhooks import Webhook

from stack.caught import CaughtMail, CaughtWebhook
from stack.local_stack import LocalStack
from stack.maven import ArtifactStore
from stack.stack_options import StackOptions
from tests.acceptance.desk import eventually
from tests.acceptance.hostile_newsroom import TITLES, HostileNewsroom, marker
from tests.acceptance.two_tenants import CANARY, PLANTED, TwoTenants

pytestmark = [pytest.mark.stack, pytest.mark.timeout(600)]

_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")
_OURS = {"\u2068", "\u2069", "\u200f"}  # FSI, PDI and RLM, which we put around foreign words ourselves.
_OF_FAUST = "\x08\x1b[?25h"  # Its spinner's end, which it writes although nobody watches.
HEADERS = {
    *("date", "from", "to", "subject", "message-id", "in-reply-to", "references", "list-id", "list-unsubscribe"),
    *("list-unsubscribe-post", "auto-submitted", "feedback-id", "x-rasid-notification", "x-rasid-reason"),
    *("mime-version", "content-type"),
}


@pytest.fixture
async def world(artifact_store: ArtifactStore, desk_directory: Path, tmp_path: Path) -> AsyncIterator[TwoTenants]:
    stack = LocalStack(
        StackOptions(
            directory=desk_directory,
            elasticsearch_heap="768m",
            kafka_port=0,
            elasticsearch_port=0,
            newsroom_port=0,
            mail_smtp_port=0,
            mail_http_port=0,
            webhook_port=0,
            web_port=0,
        ),
        artifact_store,
        articles=(),
    )
    # The catcher's verdict must be by the planted secret.
    stack.hooks._verifier = Webhook(PLANTED["RASID_WEBHOOK_SECRET"])
    newsroom = HostileNewsroom()
    await stack.start()
    await newsroom.site.start()
    made = TwoTenants(stack, newsroom, tmp_path)
    try:
        await made.open(digest_in=timedelta(minutes=3))
        yield made
    finally:
        await made.close()
        await newsroom.site.stop()
        await stack.stop()


@dataclass
class Evidence:
    """All that came out, as it came."""

    alpha_mails: list[CaughtMail] = field(default_factory=list)
    beta_mails: list[CaughtMail] = field(default_factory=list)
    alpha_hooks: list[CaughtWebhook] = field(default_factory=list)
    beta_hooks: list[CaughtWebhook] = field(default_factory=list)
    commands: dict[str, str] = field(default_factory=dict)
    api: dict[str, tuple[int, str]] = field(default_factory=dict)
    topics: dict[str, bytes] = field(default_factory=dict)
    documents: dict[str, str] = field(default_factory=dict)
    logs: dict[str, str] = field(default_factory=dict)
    health: dict[str, str] = field(default_factory=dict)
    token: str = ""


async def gathered(world: TwoTenants) -> Evidence:
    """The newsroom publishes, everything happens, and whoever may look looks."""
    newsroom = world.newsroom

    async def polled() -> bool:
        return newsroom.polls >= 3

    await eventually(f"three polls\n{world.logs()}", polled, within=120)
    newsroom.published = True

    def untold() -> list[str]:
        texts = "\n".join(one.html for one in world.mails("beta.example"))
        return [TITLES[place][:40] for place in range(len(TITLES)) if marker(place) not in texts]

    async def told() -> bool:
        return not untold()

    try:
        await eventually("a mail on every article", told, within=120)
    except AssertionError as error:
        raise AssertionError(f"no mail on {untold()}\n{world.logs()}") from error
    world.poison()

    async def digest() -> bool:
        return any(one.recipients[0].startswith("daily@") for one in world.mails("beta.example"))

    await eventually("a digest", digest, within=260)

    async def hooked() -> bool:
        return len(world.hooks("/beta")) >= len(TITLES) // 2 and bool(world.hooks(f"/{CANARY}"))

    await eventually("webhooks", hooked)
    found = Evidence(
        alpha_mails=world.mails("alpha.example"),
        beta_mails=world.mails("beta.example"),
        alpha_hooks=world.hooks(f"/{CANARY}"),
        beta_hooks=world.hooks("/beta"),
    )
    found.token = (await world.command("tokens", "create", "--tenant", "beta")).splitlines()[0].strip()
    delivery = dict(found.beta_hooks[0].headers)["webhook-id"]
    notification = json.loads(found.beta_hooks[0].body)["data"]["notification_id"]
    article = json.loads(found.beta_hooks[0].body)["data"]["articles"][0]["id"]
    for words, status in (
        (("deliveries", "list", "--endpoint", "beta/hostile/webhook"), 0),
        (("deliveries", "list", "--endpoint", "beta/hostile/webhook", "--json"), 0),
        (("deliveries", "list", "--endpoint", "beta/chat/apprise"), 0),
        (("deliveries", "list", "--tenant", "beta", "--most", "200", "--json"), 0),
        (("deliveries", "show", delivery), 0),
        (("deliveries", "show", delivery, "--json"), 0),
        (("deliveries", "endpoints"), 0),
        (("alerts", "explain", notification), None),
        (("explain", article, "beta/any-sanctions"), None),
        (("search", "embargo"), None),
        (("routes",), 0),
        (("feeds", "list"), None),
        (("tokens", "list"), 0),
    ):
        found.commands[" ".join(words)] = await world.command(*words, status=status)
    hostile = [
        json.loads(line)["id"]
        for line in found.commands["deliveries list --endpoint beta/hostile/webhook --json"].splitlines()
    ]
    for words in (("deliveries", "show", hostile[-1]), ("deliveries", "show", hostile[-1], "--json")):
        found.commands[" ".join(words)] = await world.command(*words)
    foreign = {
        "notifications": [json.loads(one.body)["data"]["notification_id"] for one in found.alpha_hooks[:2]],
        "deliveries": [one.webhook_id for one in found.alpha_hooks[:2]],
        "subscriptions": [f"subscription-{CANARY}"],
    }
    found.api = await world.api(found.token, foreign)
    found.topics = await asyncio.to_thread(world.topics)
    found.documents = await world.documents()
    found.health = await world.health_pages()
    found.logs = world.logs()
    return found


async def test_what_feeds_and_receivers_say_harms_nobody_and_no_name_or_secret_gets_out(world: TwoTenants) -> None:
    found = await gathered(world)
    assert "Basic " + base64.b64encode(PLANTED["FEED_LOGIN"].encode()).decode() in world.newsroom.authorizations
    for mail in (*found.alpha_mails, *found.beta_mails):
        it_is_one_mail_to_one_reader_with_the_headers_that_we_meant(mail)
        if mail.html:
            its_html_does_nothing_and_asks_for_nothing(mail.html)
        nothing_in_it_steers(mail)
    every_title_is_shown_as_text(found.beta_mails)
    the_digest_names_the_stories(found.beta_mails)
    every_webhook_is_json_and_signed((*found.alpha_hooks, *found.beta_hooks))
    no_command_steers_a_terminal(found.commands)
    no_log_line_steers_a_terminal(found.logs)
    the_poison_lies_in_the_dead_letters(found.topics)
    beta_never_hears_of_alpha(found)
    no_secret_is_anywhere(found, (*PLANTED.values(), found.token))
    assert not world.newsroom.asked, "No link of a feed was followed."


def it_is_one_mail_to_one_reader_with_the_headers_that_we_meant(mail: CaughtMail) -> None:
    """As aiosmtpd stored it: no header that a title made, no line end but CRLF, no recipient but one."""
    raw = mail.source
    head, _, _ = raw.partition(b"\r\n\r\n")
    names = [line.partition(b":")[0].decode().lower() for line in head.split(b"\r\n") if line[:1] not in (b" ", b"\t")]
    own = [name for name in names if not name.startswith(("x-mailfrom", "x-rcptto", "x-peer", "received"))]
    assert len(own) == len(set(own)), own
    assert set(own) <= HEADERS, set(own) - HEADERS
    assert len(mail.recipients) == 1
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    assert str(message["To"]) == mail.recipients[0]
    assert message["Cc"] is None
    assert message["Bcc"] is None
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", raw)
    assert max(len(line) for line in raw.split(b"\r\n")) <= 78
    assert len(raw) < 200_000
    assert not message.defects
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    assert not [part for part in message.walk() if part.defects]


def its_html_does_nothing_and_asks_for_nothing(html: str) -> None:
    page = LexborHTMLParser(html)
    assert not page.css("script, svg, img, iframe, object, embed, form, input, link, base, audio, video, picture")
    assert len(page.css("body")) == len(page.css("head")) == len(page.css("title")) == 1
    for node in page.css("*"):
        for name, value in node.attributes.items():
            assert not name.startswith("on"), (name, value)
            assert "url(" not in (value or ""), "Nothing is fetched for a style."
            if name in ("href", "src", "action", "background", "formaction"):
                assert re.match(r"https?://(hostile\.example|127\.0\.0\.1:)", value or ""), value
                assert "password" not in (value or "")


def nothing_in_it_steers(mail: CaughtMail) -> None:
    for text in (mail.subject, mail.text.replace("\r\n", "\n"), mail.html.replace("\r\n", "\n")):
        assert not set(_STEERING.findall(text)) - _OURS, mail.subject
        assert text.count("\u2068") == text.count("\u2069"), "Every isolate is closed."
        assert "\ufffd" not in text or "surrogate" in text


def every_title_is_shown_as_text(mails: list[CaughtMail]) -> None:
    """The words of the worst titles stand in the mail, as words."""
    pages = {place: page for place in range(len(TITLES)) if (page := _page_with(mails, marker(place))) is not None}
    assert len(pages) == len(TITLES)
    for place, shown in (
        (0, "<script>alert(1)</script>"),
        (4, "<script>alert(1)</script>"),
        (7, "{{ 7*7 }}{% include '/etc/passwd' %}${7*7}"),
        (9, '=HYPERLINK("https://evil.example","x")'),
        (12, "=?utf-8?q?hello=0D=0ABcc:_victim@evil.example?="),
        (10, "x Bcc: victim@evil.example"),
    ):
        text = " ".join(pages[place].text().split())
        if place not in (0, 4):  # Markup in a feed's title is markup to the feed reader, and is taken out there.
            assert shown in text, (place, text[:300])
    hostile_link = LexborHTMLParser("".join(one.html for one in mails if marker(3) in one.html))
    assert hostile_link.css("mark")
    assert not [node for node in hostile_link.css("a") if "javascript" in (node.attributes["href"] or "")]


def _page_with(mails: list[CaughtMail], word: str) -> LexborHTMLParser | None:
    return next((LexborHTMLParser(one.html) for one in mails if word in one.html), None)


def the_digest_names_the_stories(mails: list[CaughtMail]) -> None:
    (digest, *_) = [one for one in mails if one.recipients[0].startswith("daily@")]
    assert len(LexborHTMLParser(digest.html).css("h2")) >= 2


def every_webhook_is_json_and_signed(hooks: Iterable[CaughtWebhook]) -> None:
    for hook in hooks:
        assert hook.problem == ""
        assert len(hook.body.encode()) <= 20_000
        assert json.loads(hook.body)["type"].startswith("alert.")


def no_command_steers_a_terminal(commands: dict[str, str]) -> None:
    for words, output in commands.items():
        found = set(_STEERING.findall(re.sub(r"\x1b\[[0-9;]*m", "", output)))
        assert not found - _OURS, (words, found)
        assert "\x1b]" not in output
    assert "owned" in commands["deliveries list --endpoint beta/hostile/webhook"], "The answer is shown, as words."
    assert "400" in commands["deliveries list --endpoint beta/hostile/webhook"]


def no_log_line_steers_a_terminal(logs: dict[str, str]) -> None:
    assert {"produce.log", "tag.log", "story.log", "plan.log", "dispatch.log", "monitor.log", "web.log"} <= set(logs)
    for name, text in logs.items():
        found = set(_STEERING.findall(text.replace(_OF_FAUST, "")))
        assert not found - _OURS, (name, found)
        assert "<script>" not in text or name.startswith("dispatch"), name


def the_poison_lies_in_the_dead_letters(topics: dict[str, bytes]) -> None:
    for name in ("articles", "tagged-articles", "story-changes"):
        assert b"owned" in topics[f"{name}.dlq"], name


def beta_never_hears_of_alpha(found: Evidence) -> None:
    """Neither in what is sent, nor in any answer of the API, its refusals among them."""
    assert found.alpha_mails
    assert any(CANARY in one.text for one in found.alpha_mails), "It would be seen if it were there."
    for mail in found.beta_mails:
        assert CANARY not in mail.source.decode("ascii") + mail.text + mail.html + mail.subject
    for hook in found.beta_hooks:
        assert CANARY not in hook.body + repr(hook.headers)
    asked_for = [path for path in found.api if CANARY in path]
    assert asked_for
    assert len([status for status, _ in found.api.values() if status == 200]) >= 12
    for path, (status, text) in found.api.items():
        assert CANARY not in text.replace(path, ""), path
        assert status in (200, 404), (path, status, text)
    foreign = {json.loads(one.body)["data"]["notification_id"] for one in found.alpha_hooks}
    for path, (status, _) in found.api.items():
        if path in asked_for or any(name in path for name in foreign):
            assert status == 404, path
    reader = [one for one in found.beta_mails if one.recipients[0].startswith("reader@")]
    assert {"reader@beta.example"} == {one.recipients[0] for one in reader}


def no_secret_is_anywhere(found: Evidence, secrets: Iterable[str]) -> None:
    """Neither as it is, nor its parts, nor in the usual disguises."""
    needles = {"pl4nted"}
    for secret in secrets:
        needles |= {secret, secret.removeprefix("whsec_"), quote(secret, safe="")}
        needles |= {base64.b64encode(secret.encode()).decode().rstrip("=")}
    haystacks: dict[str, str] = {
        **{f"log {name}": text for name, text in found.logs.items()},
        **{f"topic {name}": raw.decode("utf-8", "surrogateescape") for name, raw in found.topics.items()},
        **{f"document {name}": text for name, text in found.documents.items()},
        **{f"command {name}": text for name, text in found.commands.items()},
        **{f"health {name}": text for name, text in found.health.items()},
        **{f"API {name}": text for name, (_, text) in found.api.items()},
        **{f"webhook {one.id}": one.body + repr(one.headers) for one in (*found.alpha_hooks, *found.beta_hooks)},
        **{f"mail {one.id}": one.source.decode() + one.text + one.html for one in found.beta_mails},
    }
    assert len(found.documents) > 50
    assert found.topics["articles"]
    for place, text in haystacks.items():
        for needle in needles:
            assert needle not in text, (place, needle)
            assert needle not in unquote(text), (place, needle)
