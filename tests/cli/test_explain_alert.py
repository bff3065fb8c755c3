"""`rasid alerts explain`, as an operator types it, on a real ledger and index."""

from __future__ import annotations

import asyncio
import json
import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
import typer
from elasticsearch import AsyncElasticsearch
from typer.testing import CliRunner

from alerts.plan_story import plan
from cli.alert_commands import register
from rasid.canary import CANARY_WATCHLISTS
from rasid.compile_watchlists import compile_watchlists
from rasid.decision_basis import text_hash
from rasid.delivery import Attempt, Delivery, DeliveryState
from rasid.self_service import Wish, asked, merged
from rasid.subscription_yaml import read_subscriptions
from rasid.watchlist_yaml import read_watchlists
from runtime.file_folder import read_folder
from search.bulk import write
from search.documents import article_document
from search.elasticsearch_ledger import ElasticsearchLedger
from search.ledger_index import ledger_templates
from search.self_service import Accounts, account_templates
from tests.alerts.newsroom_day import EMBARGO_WATCHLIST, TITLE, article, at, change
from tests.desk_folder import desk_folder

pytestmark = pytest.mark.stack

app = typer.Typer()
register(app)

SUBSCRIPTIONS = """\
recipients:
  - id: rania
    email: rania@desk.example
    timezone: Africa/Cairo
    quiet_hours: {from: "22:00", to: "06:30", bypass: critical}
subscriptions:
  - {id: desk, watchlists: [gulf], deliver: [{to: rania, when: immediate}]}
self_service:
  - {id: news, title: News, watchlists: [gulf]}
"""
ANSWER = "\x1b[31m250 2.0.0\r\nqueued as \u202e12345" + "x" * 2000


@dataclass
class Desk:
    folder: Path
    made: dict[str, Delivery]

    def run(self, *words: str, status: int = 0) -> str:
        environment = {"RASID_CONFIG": str(self.folder / "rasid.yaml")}
        result = CliRunner().invoke(app, ["alerts", "explain", *words], env=environment)
        assert result.exit_code == status, (result.output, result.exception)
        return result.output


async def filled(url: str, prefix: str, folder: Path) -> dict[str, Delivery]:
    """An article that was matched, indexed, planned for rania and a reader, and sent to rania."""
    watchlists = (*read_watchlists(read_folder(folder / "watchlists")), *CANARY_WATCHLISTS)  # As the tag stage has it.
    tagged = compile_watchlists(watchlists, at(0)).match(article())
    async with AsyncElasticsearch(url) as client:
        for name, body in (ledger_templates(prefix, 0) | account_templates(prefix, 0)).items():
            await client.indices.put_index_template(name=name, **body)
        ledger, accounts = ElasticsearchLedger(client, prefix), Accounts(client, prefix)
        wish = Wish(offers=("news",), when="immediate")
        reader = asked(None, "main", "sara@mail.example", wish, at(0)).subscriber
        assert reader is not None
        reader = replace(reader, wish=wish, asked=None)
        await accounts.write(reader.id, reader, at(0), None)
        subscriptions = merged(read_subscriptions(read_folder(folder / "subscriptions")), [reader])
        _, planned = await plan(change(tagged), subscriptions, ledger, at(0))
        made = {one.recipient.partition("-")[0]: one for one in planned}
        attempts = (
            Attempt(at=at(1), outcome="retry", code=451, milliseconds=12, answer="451 later"),
            Attempt(at=at(2), outcome="delivered", code=250, milliseconds=34, answer=ANSWER[:1024]),
        )
        sent = replace(made["rania"], state=DeliveryState.DELIVERED, code="delivered", attempts=attempts)
        await ledger.put(sent)
        assert (await write(client, [article_document(tagged, "sty_doha", at(0), prefix=prefix)])).written == 1
        await client.indices.refresh(index=f"{prefix}*")
    return {"sent": sent, "reader": made["self"]}


async def cleared(url: str, prefix: str) -> None:
    async with AsyncElasticsearch(url) as client:
        for index in await client.indices.get(index=f"{prefix}*"):
            await client.indices.delete(index=index)
        for name in (*ledger_templates(prefix, 0), *account_templates(prefix, 0)):
            await client.indices.delete_index_template(name=name)


@pytest.fixture
def desk(elasticsearch_url: str, tmp_path: Path) -> Iterator[Desk]:
    prefix = f"t{uuid.uuid4().hex[:10]}"
    elasticsearch = f"elasticsearch: {{url: {elasticsearch_url}, prefix: {prefix}}}\n"
    desk_folder(tmp_path, EMBARGO_WATCHLIST, SUBSCRIPTIONS, elasticsearch)
    yield Desk(tmp_path, asyncio.run(filled(elasticsearch_url, prefix, tmp_path)))
    asyncio.run(cleared(elasticsearch_url, prefix))


def plain(text: str) -> str:
    return re.sub("[\u2066-\u2069]", "", text)


def test_everything_is_there_with_its_id_and_nothing_steers_the_terminal(desk: Desk) -> None:
    sent = desk.made["sent"]
    shown = desk.run(sent.notification)
    assert desk.run(sent.id) == shown
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    text = plain(shown)
    for told in (
        f"{sent.notification}  first: the first message on this story",
        "group     main/rania/sty_doha  thread thr_",
        "gulf/embargo, critical, by subscription desk",
        "file     watchlists/desk.yaml:7 (of the same version)",
        f"art_a1 revision 1  {TITLE}",
        f"hash     {text_hash(article())}, as in the index now",
        "⟦حظر الأسلحة⟧",
        "verdict  notify, first: first match of this story",
        "times    of desk: wait 10s, gap 10m, updates gather 10s, known for 3d, closes after 2d",
        "told     0 of 12 a day on this story",
        "80 for critical, 0 for 1 source, 0 for 1 article of late",
        "state    delivered (delivered: the other side took it)",
        "rate     0 had gone in the 1h before 2026-11-24 08:01:00 UTC; the limit is 10",
        "22:00 to 06:30 Africa/Cairo, critical passes: not quiet when it was due",
        "try 1    2026-11-24 08:01:00 UTC  retry 451, 12 ms",
        "try 2    2026-11-24 08:02:00 UTC  delivered 250, 34 ms",
        "answer [31m250 2.0.0 queued as 12345xxx",
        "That a message was let go at once leaves no record of its rate",
    ):
        assert told in text, f"{told}\n\n{text}"


def test_programs_get_what_the_api_gives(desk: Desk) -> None:
    found = json.loads(desk.run(desk.made["sent"].id, "--json"))
    assert found["notification"]["id"] == desk.made["sent"].notification
    assert found["decisions"][0]["times"]["wait_seconds"] == 10
    assert found["articles"][0]["text_hash"] == found["articles"][0]["stored_text_hash"] == text_hash(article())
    (attempt, last) = found["deliveries"][0]["attempts"]
    assert attempt["milliseconds"] == 12
    assert len(last["answer"]) > 1000


def test_the_version_of_the_files_is_compared_with_that_of_the_match(desk: Desk) -> None:
    path = desk.folder / "watchlists" / "desk.yaml"
    path.write_text("# A line more moves the watch and changes nothing.\n" + EMBARGO_WATCHLIST, "utf-8")
    moved = desk.run(desk.made["sent"].id)
    path.write_text(EMBARGO_WATCHLIST.replace("level: critical", "level: high"), "utf-8")
    changed = desk.run(desk.made["sent"].id)
    path.write_text(EMBARGO_WATCHLIST.replace("  embargo:", "  embargo-talks:"), "utf-8")
    gone = desk.run(desk.made["sent"].id)
    assert "watchlists/desk.yaml:8 (of the same version)" in moved
    assert "watchlists/desk.yaml:7 (the watchlists have changed since)" in changed
    assert "it stands in no file that is here now" in gone


def test_the_limits_of_a_reader_who_is_in_no_file_are_known_too(desk: Desk) -> None:
    shown = desk.run(desk.made["reader"].id)
    assert "gulf/embargo, critical, by subscription news" in shown
    assert "the limit is 10" in shown
    assert "state    pending" in shown


@pytest.mark.parametrize("absent", ["ntf_none", "msg_none", "dec_none", "nonsense"])
def test_an_unknown_id_is_said_to_be_unknown(desk: Desk, absent: str) -> None:
    assert f"There is no notification or delivery {absent}" in desk.run(absent, status=1)
