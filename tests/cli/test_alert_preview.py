"""`rasid alerts preview`, as a person types it."""

from __future__ import annotations

import asyncio
import json
import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from elasticsearch import AsyncElasticsearch
from typer.testing import CliRunner

from cli.main import app
from rasid.settings import ElasticsearchSettings
from rasid.wire import encode
from search.bulk import write
from search.documents import article_document
from search.setup import setup
from tests.cli.test_alert_commands import SUBSCRIPTIONS, WATCHLIST
from tests.desk_folder import desk_folder
from tests.search.builders import article, tagged

TITLE = "Iran and the arms embargo"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    desk_folder(tmp_path, WATCHLIST, SUBSCRIPTIONS)
    days = (
        article(1, title=TITLE, text="Talks on the arms embargo of Iran began in Geneva.", language="en"),
        article(2, title="Football", text="The cup was won.", language="en", minutes=60),
        article(3, title=TITLE, text="A tanker burns off Iran; the arms embargo stands.", language="en", minutes=5760),
    )
    (tmp_path / "days.jsonl").write_bytes(b"\n".join(encode(one) for one in days))
    return tmp_path


def run(folder: Path, *arguments: str) -> str:
    given = ["alerts", "preview", "--config", str(folder / "rasid.yaml"), "--file", str(folder / "days.jsonl")]
    result = CliRunner().invoke(app, [*given, *arguments], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def test_a_preview_says_how_much_would_have_come(folder: Path) -> None:
    (rania,) = (json.loads(line) for line in run(folder, "--json").splitlines())
    assert rania["recipient"] == "rania"
    assert rania["reasons"] == {"first": 2}
    assert rania["a_day"] == 0.5
    assert (rania["digests"], rania["stories_listed"]) == (2, 2)


def test_other_subscriptions_can_be_tried_out_before_they_count(folder: Path) -> None:
    other = folder / "tried"
    other.mkdir()
    text = SUBSCRIPTIONS.replace("when: immediate}", "when: immediate, levels: [critical]}")
    (other / "desk.yaml").write_text(text, encoding="utf-8")
    output = run(folder, "--subscriptions", str(other))
    row = next(line for line in output.splitlines() if line.startswith("main/rania")).split()
    assert row[:8] == ["main/rania", "0", "0.0", "0", "0", "0", "2", "2"]
    assert "digest_only 2" in output
    assert "3 articles of 4.0 days" in output


@pytest.mark.parametrize("command", [("alerts", "preview"), ("backtest",)], ids=" ".join)
def test_a_time_that_is_none_is_said_so(folder: Path, command: tuple[str, ...]) -> None:
    for since in ("week", "999999999d"):
        result = CliRunner().invoke(app, [*command, "--config", str(folder / "rasid.yaml"), "--since", since])
        assert result.exit_code == 2
        assert "--since" in result.output


@pytest.mark.stack
def test_a_preview_of_what_is_indexed(folder: Path, elasticsearch_url: str) -> None:
    prefix = f"t{uuid.uuid4().hex[:10]}"
    with (folder / "rasid.yaml").open("a", encoding="utf-8") as settings:
        settings.write(f"elasticsearch: {{url: '{elasticsearch_url}', prefix: {prefix}}}\n")
    now = datetime.now(UTC)
    recent = article(1, title=TITLE, text="Talks on the arms embargo of Iran began in Geneva.", language="en")
    old, recent = (
        replace(one, first_seen=now - timedelta(days=days), fetched=now - timedelta(days=days), published=None)
        for one, days in ((replace(recent, id="art_old"), 9), (recent, 1))
    )

    async def indexed() -> None:
        own = ElasticsearchSettings(url=elasticsearch_url, prefix=prefix)
        async with AsyncElasticsearch(elasticsearch_url) as client:
            await setup(client, own)
            await write(
                client, [article_document(tagged(one, names=()), None, now, prefix=prefix) for one in (old, recent)]
            )
            await client.indices.refresh(index=f"{prefix}-articles-*")

    asyncio.run(indexed())
    words = ["alerts", "preview", "--config", str(folder / "rasid.yaml"), "--json", "--since"]
    for since, messages in (("7d", 1), ("10d", 2)):
        result = CliRunner().invoke(app, [*words, since], catch_exceptions=False)
        assert json.loads(result.output)["messages"] == messages, result.output
