"""Chat services by Apprise itself, to a real receiver on loopback: what arrives, and what its answers lead to."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest
from aiohttp import web

from alerts.apprise_channel import AppriseChannel, is_installed
from alerts.chat_text import chat_body, read_chat_body
from alerts.email_message import Mail
from rasid.delivery import Channel, Delivery, DeliveryState
from rasid.delivery_plan import Outcome
from rasid.errors import ConfigurationError
from rasid.settings import OperatorSettings, SecretReference
from rasid.subscription import Apprise, Recipient
from rasid.subscription_yaml import apprise_mistakes, read_subscriptions
from runtime.file_settings import Secret
from tests.alerts.conftest import Desk
from tests.alerts.conftest import secrets as desk_secrets
from tests.alerts.newsroom_day import RANIA, article, change, desk, tagged

# Apprise looks for a module that Python 3.13 has no more.
pytestmark = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")

BODY = chat_body(Mail(subject="[حرج] embargo: الدوحة", text="سطر أول\nhttps://x.example/1\n", html=""), thin=False)


@dataclass
class Room:
    """A chat service: answers what it is told to, and keeps what came."""

    port: int = 0
    status: int = 200
    location: str = ""
    came: list[tuple[str, str]] = field(default_factory=list)

    def address(self, scheme: str = "json") -> str:
        return f"{scheme}://user:s3cret@127.0.0.1:{self.port}/desk"

    async def answer(self, request: web.Request) -> web.Response:
        self.came.append((request.path, await request.text()))
        headers = {"Location": self.location} if self.location else {}
        return web.Response(status=self.status, headers=headers, text="{}")


@pytest.fixture
async def room() -> AsyncIterator[Room]:
    made = Room()
    application = web.Application()
    application.router.add_post("/{path:.*}", made.answer)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    made.port = runner.addresses[0][1]
    yield made
    await runner.cleanup()


def channel(*schemes: str) -> AppriseChannel:
    return AppriseChannel(schemes or ("json", "ntfy"), lambda: datetime.now(UTC))


async def test_title_and_text_arrive_as_they_are(room: Room) -> None:
    result = await channel().send(room.address(), BODY)
    assert result.outcome is Outcome.DELIVERED
    sent = json.loads(room.came[0][1])
    assert (sent["title"], sent["message"]) == ("[حرج] embargo: الدوحة", "سطر أول\nhttps://x.example/1")


async def test_another_service_gets_it_in_its_own_form(room: Room) -> None:
    assert (await channel().send(room.address("ntfy"), BODY)).outcome is Outcome.DELIVERED
    assert "embargo" in room.came[0][1]


OUTCOMES = [
    ("A wrong address may be healed within hours.", 404, Outcome.RETRY_SHORT),
    ("A wrong password too.", 401, Outcome.RETRY_SHORT),
    ("Too much: the whole endpoint pauses.", 429, Outcome.PAUSED),
    ("Trouble over there takes the full schedule.", 500, Outcome.RETRY),
    ("Gone is gone.", 410, Outcome.GONE),
    ("Too large: once more with the title only.", 413, Outcome.TOO_LARGE),
]


@pytest.mark.parametrize(("policy", "status", "outcome"), OUTCOMES, ids=[case[0] for case in OUTCOMES])
async def test_what_follows_from_an_answer(policy: str, status: int, outcome: Outcome, room: Room) -> None:
    room.status = status
    result = await channel().send(room.address(), BODY)
    assert (result.outcome, result.code) == (outcome, status)
    assert "s3cret" not in result.answer


async def test_a_redirect_is_not_followed(room: Room) -> None:
    room.status, room.location = 302, f"http://127.0.0.1:{room.port}/elsewhere"
    assert (await channel().send(room.address(), BODY)).outcome is not Outcome.DELIVERED
    assert [path for path, _ in room.came] == ["/desk"]


async def test_a_service_that_is_away_is_tried_again(room: Room) -> None:
    room_away = f"json://127.0.0.1:{room.port + 1}/" if room.port < 65_535 else "json://127.0.0.1:1/"
    assert (await channel().send(room_away, BODY)).outcome is Outcome.RETRY


FAULTS = [
    ("A kind of address that is not allowed.", "xml://127.0.0.1/", "apprise_schemes"),
    ("The machine's own log is no chat.", "syslog://", "apprise_schemes"),
    ("Nothing at all.", "", "apprise_schemes"),
    ("An address that Apprise does not understand.", "json://", "no address"),
]


@pytest.mark.parametrize(("policy", "address", "words"), FAULTS, ids=[case[0] for case in FAULTS])
async def test_what_is_our_fault_waits_for_us(policy: str, address: str, words: str) -> None:
    result = await channel().send(address, BODY)
    assert result.outcome is Outcome.OUR_FAULT
    assert words in result.answer


async def test_no_part_of_an_address_stands_in_an_answer() -> None:
    """The topic of an ntfy address is all that is secret in it."""
    result = await channel().send("ntfy://127.0.0.1:9/hush-topic!", BODY)
    assert result.outcome is Outcome.RETRY
    assert "hush" not in result.answer


def test_no_kind_that_reaches_into_our_own_network_is_allowed_by_itself() -> None:
    allowed = set(OperatorSettings().apprise_schemes)
    assert not allowed & {"json", "jsons", "xml", "form", "syslog", "dbus", "windows", "macosx", "mqtt", "rsyslog"}


TAME = [
    ("A headline calls no room.", "@everyone hear", "@\u2060everyone hear"),
    ("Nor in the words of another service.", "<!channel> and <@U1>", "<\u2060!channel> and <\u2060@U1>"),
    ("An address stays one.", "rania@heron.example", "rania@heron.example"),
    ("Nor does an arrow call.", "2 < 3", "2 < 3"),
    ("No link is shown as another.", "[bank](https://x.example)", "[bank]\u2060(https://x.example)"),
    ("Nor does one act.", "[x](javascript:alert(1))", "[x]\u2060(javascript:alert(1))"),
    ("Nor in the words of another service.", "<https://x.example|bank>", "<\u2060https://x.example|bank>"),
    ("Nor by a name that stands elsewhere.", "[bank][1] [1]: https://x", "[bank]\u2060[1] [1]\u2060: https://x"),
]


@pytest.mark.parametrize(("policy", "title", "shown"), TAME, ids=[case[0] for case in TAME])
def test_words_with_power_are_broken_up(policy: str, title: str, shown: str) -> None:
    assert read_chat_body(chat_body(Mail(subject=title, text=title, html=""), thin=False)) == (shown, shown)


def test_a_long_text_is_cut_at_a_line_and_the_footer_of_mails_is_left_out() -> None:
    text = (
        "\n".join(f"line {number} {'x' * 40}" for number in range(100)) + "\n-- \nunsubscribe: https://x.example/u/1\n"
    )
    _, shown = read_chat_body(chat_body(Mail(subject="t", text=text, html=""), thin=False))
    assert len(shown) <= 1_710
    assert shown.splitlines()[-2].endswith("x" * 40)
    assert "unsubscribe" not in read_chat_body(chat_body(Mail(subject="t", text=text[-80:], html=""), thin=False))[1]
    assert read_chat_body(chat_body(Mail(subject="t", text=text, html=""), thin=True)) == ("t", "")


async def test_an_alert_goes_the_whole_way_to_a_chat(newsdesk: Desk, room: Room) -> None:
    chat = Apprise(reference=SecretReference("env:CHAT"))
    newsdesk.subscriptions = desk(Recipient(id=RANIA.id, tenant="main", language="ar", apprise=chat))

    def secrets(reference: SecretReference) -> Secret:
        return Secret(room.address()) if reference.reference == "env:CHAT" else desk_secrets(reference)

    newsdesk.dispatcher._attempts = replace(newsdesk.dispatcher._attempts, secrets=secrets)
    newsdesk.dispatcher._admission = replace(newsdesk.dispatcher._admission, attempts=newsdesk.dispatcher._attempts)
    await newsdesk.publish(change(tagged(article())))
    newsdesk.clock.move(minutes=1)
    await newsdesk.run()
    (made,) = newsdesk.ledger.all(Delivery)
    assert (made.channel, made.state, made.endpoint) == (Channel.APPRISE, DeliveryState.DELIVERED, "main/rania/apprise")
    assert "s3cret" not in repr(made)
    sent = json.loads(room.came[0][1])
    assert "محادثات حظر الأسلحة" in sent["title"]
    assert "https://gulf-herald.example/a1" in sent["message"]


async def test_a_chat_of_a_confidential_tenant_hears_no_word_of_the_news(newsdesk: Desk, room: Room) -> None:
    chat = Apprise(reference=SecretReference("env:CHAT"))
    rania = Recipient(id=RANIA.id, tenant="main", language="ar", apprise=chat, confidential=True)
    newsdesk.subscriptions = desk(rania)
    attempts = replace(
        newsdesk.dispatcher._attempts,
        secrets=lambda _: Secret(room.address()),
        links=replace(newsdesk.dispatcher._attempts.links, search=True),
    )
    newsdesk.dispatcher._claims = replace(newsdesk.dispatcher._claims, attempts=attempts)
    newsdesk.dispatcher._attempts = attempts
    await newsdesk.publish(change(tagged(article())))
    newsdesk.clock.move(minutes=1)
    await newsdesk.run()
    sent = json.loads(room.came[0][1])
    assert sent["title"] == "[حرج] Rasid: قصة واحدة"
    assert sent["message"] == "https://rasid.example/story/sty_doha"


YAML = "recipients:\n  - id: room\n    apprise: {ref: env:CHAT}\n  - {id: other, apprise: env:OTHER}\n"


def test_it_is_written_as_a_reference_to_a_secret() -> None:
    found = read_subscriptions({"desk.yaml": YAML})
    assert [one.apprise.reference.reference for one in found.recipients if one.apprise] == ["env:CHAT", "env:OTHER"]
    assert [endpoint.address for one in found.recipients for endpoint in one.endpoints] == ["env:CHAT", "env:OTHER"]


def test_an_address_itself_is_refused_and_not_repeated() -> None:
    with pytest.raises(ConfigurationError, match=r"desk\.yaml:1:\d+:.*give env:NAME or file:PATH") as error:
        read_subscriptions({"desk.yaml": "recipients: [{id: room, apprise: {ref: 'slack://hush/hush'}}]"})
    assert "hush" not in str(error.value)


def test_without_the_package_every_place_that_needs_it_is_named() -> None:
    assert is_installed()
    assert apprise_mistakes({"desk.yaml": YAML}, installed=True) == ()
    mistakes = [str(one) for one in apprise_mistakes({"desk.yaml": YAML}, installed=False)]
    assert [one.split(": ")[0].rpartition(":")[0] for one in mistakes] == ["desk.yaml:3", "desk.yaml:4"]
    assert all("pip install 'rasid[apprise]'" in one for one in mistakes)
