"""`rasid routes` and `rasid alerts dry-run`, as a person types them."""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import replace
from datetime import UTC, datetime, time
from importlib.util import find_spec
from pathlib import Path

import pytest
import typer
from elasticsearch import AsyncElasticsearch
from typer.testing import CliRunner

from alerts.dry_run import route_rows
from cli.alert_commands import register
from cli.check_command import check
from rasid.errors import ConfigurationError
from rasid.self_service import Wish, asked
from rasid.subscription_yaml import read_subscriptions
from search.self_service import Accounts, account_templates
from tests.desk_folder import desk_folder

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
    return desk_folder(tmp_path, WATCHLIST, SUBSCRIPTIONS)


def run(folder: Path, *words: str, status: int = 0) -> str:
    environment = {"RASID_CONFIG": str(folder / "rasid.yaml")}
    result = CliRunner().invoke(app, list(words), env=environment)
    assert result.exit_code == status, (result.output, result.exception)
    return result.output


def test_routes_shows_who_gets_what_and_who_gets_nothing(folder: Path) -> None:
    output = run(folder, "routes")
    assert "rania@desk.example" in output
    assert "digest daily 07:00" in output
    assert "recipients[1].id: nobody tells them anything" in output


def test_routes_ends_with_the_warnings_of_check(folder: Path) -> None:
    """Of watches, levels, sources, feeds and addresses; the table for programs holds none of it."""
    doubtful = """\
  - {id: hook, webhook: {url: "https://10.0.0.1/in", secrets: ["env:HOOK_KEY"]}}
subscriptions:
  - id: desk
    watchlists: [gulf]
    where: {watches: [embargoes], sources: [no-such-source]}
    deliver: [{to: rania, when: immediate, levels: [critical]}, {to: hook, when: immediate}]
"""
    text = SUBSCRIPTIONS.partition("subscriptions:\n")[0] + doubtful
    (folder / "subscriptions" / "desk.yaml").write_text(text, encoding="utf-8")
    (folder / "feeds").mkdir()
    (folder / "feeds" / "a.yaml").write_text("feeds: [{id: a, url: 'https://a.example/rss'}]", encoding="utf-8")
    environment = {"RASID_CONFIG": str(folder / "rasid.yaml"), "RASID_PATHS_FEEDS": str(folder / "feeds")}
    checking = typer.Typer()
    checking.command()(check)
    told = CliRunner().invoke(checking, [], env=environment).output.splitlines()
    expected = [line for line in told if ": warning: " in line and "/subscriptions/" in line]
    assert len(expected) >= 4
    for words in (["routes"], ["routes", "--json"]):
        shown = CliRunner().invoke(app, words, env=environment)
        assert shown.exit_code == 0
        assert shown.stderr.splitlines() == expected
        assert "warning" not in shown.stdout


@pytest.mark.parametrize(("tenants", "search", "warned"), [(2, "open", 1), (1, "open", 0), (2, "local", 0)])
def test_pages_that_are_open_to_all_are_named_where_there_are_several_tenants(
    folder: Path, tenants: int, search: str, warned: int
) -> None:
    others = """\
recipients: [{id: spy, tenant: rival, email: spy@rival.example}]
subscriptions: [{id: theirs, tenant: rival, watchlists: [gulf], deliver: [{to: spy, when: immediate}]}]
"""
    if tenants > 1:
        (folder / "subscriptions" / "rival.yaml").write_text(others, encoding="utf-8")
    environment = {"RASID_CONFIG": str(folder / "rasid.yaml"), "RASID_SERVE_SEARCH": search}
    result = CliRunner().invoke(app, ["routes"], env=environment)
    assert result.exit_code == 0
    assert result.stderr.count("settings: warning: serve.search: the search pages are off") == warned


def test_an_allowed_address_that_is_none_is_named(folder: Path) -> None:
    environment = {"RASID_CONFIG": str(folder / "rasid.yaml"), "RASID_WEBHOOK_ALLOW": "10.0.0.0/99"}
    error = CliRunner().invoke(app, ["routes"], env=environment).exception
    assert isinstance(error, ConfigurationError)
    assert "webhook.allow" in str(error)


def test_routes_shows_what_is_open_to_readers_and_what_cannot_work(folder: Path) -> None:
    offers = "self_service:\n  - {id: news, title: News, watchlists: [gulf]}\n"
    chat = SUBSCRIPTIONS.replace("email: idle@desk.example", "apprise: env:ROOM").replace(
        "{to: rania, when: immediate}", "{to: rania, when: immediate}, {to: idle, when: immediate}"
    )
    (folder / "subscriptions" / "desk.yaml").write_text(chat + offers, encoding="utf-8")
    missing = find_spec("apprise") is None
    lines = run(folder, "routes", status=1 if missing else 0).splitlines()
    (offer,) = [line for line in lines if "main/news" in line]
    assert " ".join(offer.split()) == "gulf main/news notable high critical immediate or digest readers /subscribe"
    assert any("cannot work: the package apprise" in line for line in lines) == missing
    assert any("pip install 'rasid[apprise]'" in line for line in lines) == missing


def test_a_row_says_that_nothing_can_go_to_a_chat_without_its_package() -> None:
    text = SUBSCRIPTIONS.replace("email: rania@desk.example", "apprise: env:ROOM")
    found = read_subscriptions({"a.yaml": text})
    assert {row[-1] for row in route_rows(found)} == {"env:ROOM"}
    assert {row[-1] for row in route_rows(found, apprise=False)} == {
        "env:ROOM (cannot work: the package apprise is not installed)"
    }


@pytest.mark.stack
def test_routes_shows_readers_who_confirmed(folder: Path, elasticsearch_url: str) -> None:
    offers = "self_service:\n  - {id: news, title: News, watchlists: [gulf]}\n"
    (folder / "subscriptions" / "desk.yaml").write_text(SUBSCRIPTIONS + offers, encoding="utf-8")
    prefix = f"t{uuid.uuid4().hex[:10]}"
    with (folder / "rasid.yaml").open("a", encoding="utf-8") as settings:
        settings.write(f"elasticsearch: {{url: '{elasticsearch_url}', prefix: {prefix}}}\n")
    now = datetime(2026, 11, 24, tzinfo=UTC)
    wish = Wish(offers=("news",), when="digest", at=(time(7),))
    first = asked(None, "main", "sara@mail.example", wish, now).subscriber
    second = asked(None, "main", "omar@mail.example", wish, now).subscriber
    assert first is not None
    assert second is not None
    reader = replace(first, wish=wish, asked=None)

    async def written() -> None:
        async with AsyncElasticsearch(elasticsearch_url) as client:
            for name, body in account_templates(prefix, 0).items():
                await client.indices.put_index_template(name=name, **body)
            accounts = Accounts(client, prefix)
            for one in (reader, second):
                await accounts.write(one.id, one, now, None)
            await client.indices.refresh(index=accounts.index)

    asyncio.run(written())
    output = run(folder, "routes", "--readers")
    assert "readers: 1" in output
    assert "sara@mail.example" in output
    assert "omar@mail.example" not in output  # Has not confirmed.
    assert "digest daily 07:00" in next(line for line in output.splitlines() if "sara@" in line)


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
