"""`rasid routes`, `rasid alerts dry-run` and `rasid deliveries`, as a person types them."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import typer
from elasticsearch import AsyncElasticsearch
from typer.testing import CliRunner

from alerts.plan_story import plan
from cli.alert_commands import register
from rasid.delivery import Attempt, Delivery, DeliveryState
from search.elasticsearch_ledger import ElasticsearchLedger
from search.ledger_index import ledger_templates
from tests.alerts.newsroom_day import HOOK, RANIA, at, change, desk

app = typer.Typer()
register(app)

WATCHLIST = """\
watchlist: gulf
actors:
  iran: {country: IR}
topics:
  arms-embargo:
    names: {ar: [حظر الأسلحة], en: [arms embargo]}
watches:
  embargo:
    when: arms-embargo AND iran
    level: high
    must_match: ["Iran and the arms embargo"]
    must_not_match: ["Iran"]
"""
SUBSCRIPTIONS = """\
recipients:
  - {id: rania, language: ar, timezone: Africa/Cairo, email: rania@desk.example}
  - {id: idle, email: idle@desk.example}
subscriptions:
  - id: desk
    watchlists: [gulf]
    deliver: [{to: rania, when: immediate}, {to: rania, when: digest, at: ["07:00"]}]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("watchlists", WATCHLIST), ("subscriptions", SUBSCRIPTIONS)):
        (tmp_path / name).mkdir()
        (tmp_path / name / "desk.yaml").write_text(text, encoding="utf-8")
    settings = f"paths: {{watchlists: {tmp_path / 'watchlists'}, subscriptions: {tmp_path / 'subscriptions'}}}\n"
    (tmp_path / "rasid.yaml").write_text(settings, encoding="utf-8")
    return tmp_path


def run(folder: Path, *words: str, status: int = 0) -> str:
    environment = {"RASID_CONFIG": str(folder / "rasid.yaml")}
    result = CliRunner().invoke(app, list(words), env=environment)
    assert result.exit_code == status, (result.output, result.exception)
    return result.output


def test_routes_shows_who_gets_what_and_who_gets_nothing(folder: Path) -> None:
    output = run(folder, "routes")
    assert "rania@desk.example" in output
    assert "digest daily 07:00" in output
    assert "Nobody tells main/idle anything" in output


def test_routes_names_a_watchlist_that_does_not_exist(folder: Path) -> None:
    text = SUBSCRIPTIONS.replace("[gulf]", "[golf]")
    (folder / "subscriptions" / "desk.yaml").write_text(text, encoding="utf-8")
    assert "did you mean 'gulf'?" in run(folder, "routes", status=1)


def test_a_dry_run_shows_the_decision_and_the_mail(folder: Path) -> None:
    article = folder / "article.txt"
    article.write_text("إيران: تمديد حظر الأسلحة\nأعلنت إيران اليوم موقفها من حظر الأسلحة في بيان رسمي.", "utf-8")
    output = run(folder, "alerts", "dry-run", str(article), "--show")
    assert "gulf/embargo (high)" in output
    assert "notify" in output
    assert "لماذا وصلك هذا" in output


def test_a_dry_run_says_when_nothing_fires(folder: Path) -> None:
    article = folder / "article.txt"
    article.write_text("The weather\nIt will rain \x1b]0;owned\x07 tomorrow.", "utf-8")
    assert "nobody is told" in run(folder, "alerts", "dry-run", str(article))


@pytest.fixture
def stored(elasticsearch_url: str, folder: Path) -> Iterator[tuple[Path, list[Delivery]]]:
    """A ledger with a dead delivery, a delivered one and one that waits."""
    prefix = f"t{uuid.uuid4().hex[:10]}"
    made: list[Delivery] = []

    async def fill() -> None:
        async with AsyncElasticsearch(elasticsearch_url) as client:
            for name, body in ledger_templates(prefix, 0).items():
                await client.indices.put_index_template(name=name, **body)
            ledger = ElasticsearchLedger(client, prefix)
            for n, state in enumerate((DeliveryState.DEAD, DeliveryState.DELIVERED, DeliveryState.PENDING)):
                _, planned = await plan(change(story=f"sty_{n}"), desk(RANIA if n else HOOK), ledger, at(0))
                attempts = (Attempt(at=at(1), outcome="retry", code=500, answer="\x1b[31mred"),)
                value = replace(planned[0], state=state, tries=10, attempts=attempts, body="{}")
                await ledger.put(value)
                made.append(value)

    async def clear() -> None:
        async with AsyncElasticsearch(elasticsearch_url) as client:
            await client.indices.delete(index=f"{prefix}-ledger", ignore_unavailable=True)
            await client.indices.delete_index_template(name=f"{prefix}-ledger")

    asyncio.run(fill())
    settings = (folder / "rasid.yaml").read_text("utf-8")
    (folder / "rasid.yaml").write_text(
        f"{settings}elasticsearch: {{url: {elasticsearch_url}, prefix: {prefix}}}\n", "utf-8"
    )
    yield folder, made
    asyncio.run(clear())


def state_of(folder: Path, delivery: Delivery) -> str:
    listed = [json.loads(line) for line in run(folder, "deliveries", "list", "--json").splitlines()]
    return str(next(one["state"] for one in listed if one["id"] == delivery.id))


@pytest.mark.stack
def test_deliveries_are_listed_shown_and_sent_again(stored: tuple[Path, list[Delivery]]) -> None:
    folder, (dead, delivered, waiting) = stored
    assert len(run(folder, "deliveries", "list").splitlines()) == 4
    assert dead.id in run(folder, "deliveries", "list", "--state", "dead")
    assert delivered.id not in run(folder, "deliveries", "list", "--state", "dead")
    run(folder, "deliveries", "list", "--state", "nonsense", status=2)
    shown = run(folder, "deliveries", "show", dead.id)
    assert "\x1b" not in shown
    assert '"explanation"' in shown
    assert dead.id in run(folder, "deliveries", "show", dead.notification)
    run(folder, "deliveries", "show", "msg_absent", status=1)
    run(folder, "deliveries", "retry", delivered.id, status=1)
    assert "due now" in run(folder, "deliveries", "retry", waiting.id)
    assert "1 deliveries" in run(folder, "deliveries", "replay", "--endpoint", dead.endpoint, "--since", "9000d")
    assert state_of(folder, dead) == "pending"
    run(folder, "deliveries", "replay", "--endpoint", delivered.endpoint, "--since", "9000d")
    assert state_of(folder, delivered) == "delivered"
    run(folder, "deliveries", "replay", "--endpoint", delivered.endpoint, "--since", "9000d", "--all")
    assert state_of(folder, delivered) == "pending"
