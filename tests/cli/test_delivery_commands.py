"""`rasid deliveries`, as an operator types it, on a real ledger."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import typer
from elasticsearch import AsyncElasticsearch
from typer.testing import CliRunner

from alerts.plan_story import plan
from alerts.standing import address_hash
from cli.delivery_commands import register
from rasid.alert_decision import NotSent
from rasid.delivery import Attempt, Delivery, DeliveryState
from rasid.ledger_value import EndpointState, LedgerValue, ledger_id
from search.elasticsearch_ledger import ElasticsearchLedger
from search.ledger_index import ledger_templates
from tests.alerts.newsroom_day import HOOK, at, change, desk

pytestmark = pytest.mark.stack

app = typer.Typer()
register(app)

SUBSCRIPTIONS = """\
recipients:
  - {id: rania, email: rania@desk.example}
  - id: hook
    webhook: {url: "https://hooks.desk.example/rasid", secrets: [{ref: "env:HOOK_KEY"}]}
"""
HOOK_NAME, MAIL_NAME = "main/hook/webhook", "main/rania/email"


@dataclass
class Office:
    """What an operator types, and the ledger behind it."""

    settings: Path
    url: str
    prefix: str

    def run(self, *words: str, status: int = 0) -> str:
        environment = {"RASID_CONFIG": str(self.settings)}
        result = CliRunner().invoke(app, ["deliveries", *words], env=environment)
        assert result.exit_code == status, (result.output, result.exception)
        return result.output

    def put(self, *values: LedgerValue) -> None:
        async def write() -> None:
            async with AsyncElasticsearch(self.url) as client:
                ledger = ElasticsearchLedger(client, self.prefix)
                for value in values:
                    await ledger.put(value)

        asyncio.run(write())

    def listed(self) -> dict[str, dict[str, object]]:
        lines = self.run("list", "--json").splitlines()
        return {str(one["id"]): one for one in map(json.loads, lines)}

    def state(self, delivery: Delivery) -> str:
        return str(self.listed()[delivery.id]["state"])


@pytest.fixture
def office(elasticsearch_url: str, tmp_path: Path) -> Iterator[Office]:
    prefix = f"t{uuid.uuid4().hex[:10]}"
    (tmp_path / "subscriptions").mkdir()
    (tmp_path / "subscriptions" / "desk.yaml").write_text(SUBSCRIPTIONS, "utf-8")
    (tmp_path / "rasid.yaml").write_text(
        f"paths: {{subscriptions: {tmp_path / 'subscriptions'}}}\n"
        f"elasticsearch: {{url: {elasticsearch_url}, prefix: {prefix}}}\n",
        "utf-8",
    )

    async def prepare() -> None:
        async with AsyncElasticsearch(elasticsearch_url) as client:
            for name, body in ledger_templates(prefix, 0).items():
                await client.indices.put_index_template(name=name, **body)

    async def clear() -> None:
        async with AsyncElasticsearch(elasticsearch_url) as client:
            await client.indices.delete(index=f"{prefix}-ledger", ignore_unavailable=True)
            await client.indices.delete_index_template(name=f"{prefix}-ledger")

    asyncio.run(prepare())
    yield Office(tmp_path / "rasid.yaml", elasticsearch_url, prefix)
    asyncio.run(clear())


@pytest.fixture
def stored(office: Office) -> dict[str, Delivery]:
    """One delivery for each state: dead, delivered, pending, missed while disabled, not wanted by its reader."""
    made: dict[str, Delivery] = {}
    states = {
        "dead": (DeliveryState.DEAD, "retry"),
        "delivered": (DeliveryState.DELIVERED, "delivered"),
        "pending": (DeliveryState.PENDING, "retry"),
        "missed": (DeliveryState.SUPPRESSED, NotSent.DISABLED_ENDPOINT.value),
        "unwanted": (DeliveryState.SUPPRESSED, NotSent.UNSUBSCRIBED.value),
    }

    async def fill() -> None:
        async with AsyncElasticsearch(office.url) as client:
            ledger = ElasticsearchLedger(client, office.prefix)
            for n, (name, (state, code)) in enumerate(states.items()):
                _, planned = await plan(change(story=f"sty_{n}"), desk(HOOK), ledger, at(0))
                attempts = (Attempt(at=at(1), outcome="retry", code=500, answer="\x1b[31mred"),)
                value = replace(planned[0], state=state, code=code, tries=10, attempts=attempts, body='{"n":"é"}')
                await ledger.put(value)
                made[name] = value

    asyncio.run(fill())
    return made


def learnt(**facts: object) -> EndpointState:
    known = EndpointState(
        id=ledger_id(EndpointState, HOOK_NAME),
        tenant="main",
        endpoint=HOOK_NAME,
        address=address_hash("https://hooks.desk.example/rasid"),
    )
    return replace(known, **facts)  # type: ignore[arg-type]


def test_deliveries_are_listed_with_the_last_answer_and_shown(office: Office, stored: dict[str, Delivery]) -> None:
    assert len(office.run("list").splitlines()) == 6
    assert "500 [31mred" in office.run("list")
    dead = stored["dead"]
    assert dead.id in office.run("list", "--state", "dead")
    assert stored["delivered"].id not in office.run("list", "--state", "dead")
    assert "valid: pending" in office.run("list", "--state", "nonsense", status=2)
    shown = office.run("show", dead.id)
    assert "\x1b" not in shown
    assert "state     dead (retry)" in shown
    assert "1. " in shown
    assert dead.notification in shown
    assert dead.id in office.run("show", dead.notification)
    assert office.run("show", dead.id, "--body") == dead.body
    facts = json.loads(office.run("show", dead.id, "--json").splitlines()[0])
    assert (facts["id"], facts["body_bytes"]) == (dead.id, len(dead.body.encode()))
    for absent in ("msg_absent", "nonsense"):
        assert f"There is no delivery or notification {absent}" in office.run("show", absent, status=1)


def test_an_endpoint_that_nobody_knows_is_named_with_the_nearest(office: Office) -> None:
    for words in (("list", "--endpoint"), ("replay", "--endpoint"), ("enable",)):
        assert f"did you mean {HOOK_NAME}?" in office.run(*words, "main/hook/webhok", status=1)
    assert "No delivery is so" in office.run("list", "--endpoint", HOOK_NAME)


def test_one_delivery_is_sent_again_or_it_is_said_why_not(office: Office, stored: dict[str, Delivery]) -> None:
    assert "goes out now" in office.run("retry", stored["pending"].id)
    assert "goes out again now" in office.run("retry", stored["dead"].id)
    assert office.state(stored["dead"]) == "pending"
    assert "was delivered" in office.run("retry", stored["delivered"].id, status=1)
    assert NotSent.DISABLED_ENDPOINT.value in office.run("retry", stored["missed"].id, status=1)
    assert "does not exist" in office.run("retry", "msg_absent", status=1)


@pytest.mark.parametrize(
    ("option", "sent"),
    [
        ((), {"dead"}),
        (("--failed",), {"dead"}),
        (("--missing",), {"dead", "missed"}),
        (("--all",), {"dead", "missed", "delivered"}),
    ],
    ids=["nothing given", "failed", "missing", "all"],
)
def test_a_replay_sends_what_is_asked_for_and_never_what_a_reader_did_not_want(
    office: Office, stored: dict[str, Delivery], option: tuple[str, ...], sent: set[str]
) -> None:
    output = office.run("replay", "--endpoint", HOOK_NAME, "--since", "9000d", "--rate", "0.5", *option)
    assert output.startswith(f"{len(sent)} deliveries go out again")
    listed = office.listed()
    assert {name for name, one in stored.items() if listed[one.id]["replays"]} == sent
    assert len({str(listed[stored[name].id]["due"]) for name in sent}) == len(sent), "They are spread over time."
    assert "0 deliveries" in office.run("replay", "--endpoint", HOOK_NAME, "--since", "1s", *option)


def test_a_replay_that_cannot_be_meant_is_refused(office: Office) -> None:
    assert "one of" in office.run("replay", "--endpoint", HOOK_NAME, "--failed", "--all", status=2)
    assert "no duration" in office.run("replay", "--endpoint", HOOK_NAME, "--since", "3y", status=2)


def test_a_disabled_endpoint_is_named_and_takes_messages_again_when_it_is_enabled(
    office: Office, stored: dict[str, Delivery]
) -> None:
    assert "well already" in office.run("enable", HOOK_NAME)
    office.put(learnt(disabled=True, verified=True, why="it answered 410 Gone"))
    assert "it answered 410 Gone" in office.run("endpoints")
    for words in (("retry", stored["dead"].id), ("replay", "--endpoint", HOOK_NAME, "--all", "--since", "9000d")):
        assert f"rasid deliveries enable {HOOK_NAME}" in office.run(*words, status=1)
    assert office.state(stored["dead"]) == "dead", "Nothing was changed."
    enabled = office.run("enable", HOOK_NAME)
    assert "2 messages did not reach it" in enabled
    advice = enabled.rpartition(": ")[2].split()
    assert advice[:4] == ["rasid", "deliveries", "replay", "--endpoint"]
    (state,) = map(json.loads, office.run("endpoints", "--json").splitlines())
    assert (state["disabled"], state["verified"]) == (False, True)
    replayed = office.run(*advice[2:])
    assert replayed.startswith("2 deliveries go out again"), "The advice is a command that does what it says."


def test_what_only_waited_for_an_endpoint_needs_no_replay(office: Office, stored: dict[str, Delivery]) -> None:
    soon = datetime.now(UTC) + timedelta(minutes=10)
    office.put(learnt(failing_since=datetime.now(UTC), failures=5, opened=1, open_until=soon))
    assert "is left alone until" in office.run("endpoints")
    text = office.run("enable", HOOK_NAME)
    assert "Nothing was lost meanwhile" in text
    assert "replay" not in text


def test_what_was_learnt_of_an_older_address_stands_in_the_way_of_nothing(
    office: Office, stored: dict[str, Delivery]
) -> None:
    office.put(learnt(disabled=True, why="it answered 410 Gone", address=address_hash("https://old.example/")))
    office.run("retry", stored["dead"].id)
