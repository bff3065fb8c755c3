"""`rasid check`, `preview`, `backtest`, `explain` and `actors suggest`, as a person types them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from cli.watchlist_commands import register
from rasid.wire import encode
from tests.rasid.watch_articles import NOW, article

app = typer.Typer()
register(app)

SHARED = "actors: {iran: {names: {en: [Iran], ar: [إيران]}}}\n"
LIST = """
watchlist: test
include: [shared/people.yaml]
watches:
  talks:
    when: iran AND "talks"
    level: high
    must_match: [Iran talks]
    must_not_match: [Oman talks]
"""
FEED = """<rss version="2.0"><channel><title>Wire</title><language>en</language>
<item><title>Iran talks go on</title><link>https://news.example/1</link><description>In Oman.</description></item>
<item><title>Football</title><link>https://news.example/2</link><description>Won.</description></item>
</channel></rss>"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "lists" / "shared").mkdir(parents=True)
    (tmp_path / "lists" / "test.yaml").write_text(LIST, "utf-8")
    (tmp_path / "lists" / "shared" / "people.yaml").write_text(SHARED, "utf-8")
    return tmp_path


def run(*arguments: object) -> tuple[int, str]:
    result = CliRunner().invoke(app, [str(argument) for argument in arguments])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.output


def test_check_of_good_watchlists(folder: Path) -> None:
    assert run("check", folder / "lists") == (0, "1 watch, 0 errors, 0 warnings\n")
    # One file alone brings what it includes.
    assert run("check", folder / "lists" / "test.yaml")[0] == 0


def test_check_tells_every_mistake_and_failing_example(folder: Path) -> None:
    (folder / "lists" / "test.yaml").write_text(LIST.replace("[Iran talks]", "[Oman talked]"), "utf-8")
    code, output = run("check", folder / "lists")
    assert code == 2
    assert "test.yaml:8:18: error: test/talks: must match “Oman talked” and did not fire: iran; «talks»" in output
    (folder / "lists" / "bad.yaml").write_text("watchlist: bad\nwatchs: {}\ntopic: {}\n", "utf-8")
    code, output = run("check", folder / "lists", "--json")
    found = json.loads(output)
    assert code == 2
    assert [(row["line"], row["code"]) for row in found["findings"]] == [(2, "configuration"), (3, "configuration")]
    assert "did you mean 'watches'?" in found["findings"][0]["text"]


def test_check_exits_with_1_for_warnings_when_strict(folder: Path) -> None:
    (folder / "lists" / "test.yaml").write_text(LIST.replace("    must_match: [Iran talks]\n", ""), "utf-8")
    assert run("check", folder / "lists")[0] == 0
    code, output = run("check", folder / "lists", "--strict")
    assert code == 1
    assert "warning: test/talks: has no must_match" in output


def test_check_warns_of_a_webhook_that_would_be_refused_each_time(folder: Path) -> None:
    desk = folder / "desk"
    desk.mkdir()
    settings = folder / "rasid.yaml"
    settings.write_text(f"paths: {{watchlists: {folder / 'lists'}, subscriptions: {desk}}}\n", "utf-8")
    text = """\
recipients: [{id: hook, webhook: {url: "https://10.1.2.3/hook", secrets: ["env:KEY"]}}]
subscriptions: [{id: s, watchlists: [test], deliver: [{to: hook, when: immediate}]}]
"""
    (desk / "desk.yaml").write_text(text, "utf-8")
    code, output = run("check", "--config", settings, "--strict")
    assert code == 1
    assert "desk.yaml:1:40: warning: recipients[0].webhook.url: is never called: it is in our own network" in output
    settings.write_text(settings.read_text("utf-8") + "webhook: {allow: [10.0.0.0/8]}\n", "utf-8")
    assert run("check", "--config", settings, "--strict")[0] == 0


def test_check_of_the_settings_looks_at_the_subscriptions_too(folder: Path) -> None:
    desk = folder / "desk"
    desk.mkdir()
    settings = folder / "rasid.yaml"
    settings.write_text(f"paths: {{watchlists: {folder / 'lists'}, subscriptions: {desk}}}\n", "utf-8")
    wish = "{id: s, watchlists: [LIST], deliver: [{to: a, when: immediate}]}"
    text = (
        f"recipients: [{{id: a, email: a@desk.example}}, {{id: b, email: b@desk.example}}]\nsubscriptions: [{wish}]\n"
    )
    (desk / "desk.yaml").write_text(text.replace("LIST", "test"), "utf-8")
    code, output = run("check", "--config", settings, "--strict")
    assert code == 1
    assert "desk.yaml:1:51: warning: recipients[1].id: nobody tells them anything" in output
    assert output.endswith("1 watch, 1 subscription, 0 errors, 1 warning\n")
    feeds = folder / "feeds"
    feeds.mkdir()
    feed = '{id: f, url: "https://x.example/f", language: en, source: {id: wire, name: Wire}}'
    (feeds / "f.yaml").write_text(f"feeds:\n  - {feed}\n", "utf-8")
    settings.write_text(settings.read_text("utf-8").replace("paths: {", f"paths: {{feeds: {feeds}, "), "utf-8")
    (desk / "desk.yaml").write_text(text.replace("[LIST]", "[test], where: {sources: [wires]}"), "utf-8")
    assert "unknown source 'wires'; did you mean 'wire'?" in run("check", "--config", settings)[1]
    (desk / "desk.yaml").write_text(text.replace("LIST", "tests"), "utf-8")
    code, output = run("check", "--config", settings, "--json")
    assert code == 2
    found = json.loads(output)
    assert (found["subscriptions"], found["errors"]) == (1, 1)
    assert "unknown watchlist 'tests'; did you mean 'test'?" in found["findings"][0]["text"]
    (desk / "desk.yaml").write_text(text.replace("when:", "whem:"), "utf-8")
    code, output = run("check", "--config", settings)
    assert code == 2
    assert "did you mean 'when'?" in output


def test_preview_of_a_feed(folder: Path) -> None:
    (folder / "feed.xml").write_text(FEED, "utf-8")
    code, output = run("preview", folder / "feed.xml", "--watchlist", folder / "lists")
    assert code == 0
    assert "test/talks" in output
    assert "Football" not in output
    assert "2 articles, 1 fire a watch" in output
    lines = run("preview", folder / "feed.xml", "-w", folder / "lists", "--json", "--all")[1].splitlines()
    assert [bool(json.loads(line)["fired"]) for line in lines] == [True, False]


def test_explain_a_text(folder: Path) -> None:
    (folder / "a.txt").write_text("The Iran talks go on.", "utf-8")
    code, output = run("explain", folder / "a.txt", "talks", "-w", folder / "lists")
    assert code == 0
    assert "test/talks fires, level high (read as en)" in output
    assert "The «Iran» talks go on." in output
    (folder / "b.txt").write_text("Iran is silent.", "utf-8")
    code, output = run("explain", folder / "b.txt", "test/talks", "-w", folder / "lists", "--json")
    assert (code, json.loads(output)["missing"]) == (1, ["«talks»"])


def test_backtest_of_a_file_against_another_version(folder: Path) -> None:
    old = folder / "old.yaml"
    old.write_text(SHARED + LIST.replace("include: [shared/people.yaml]", "").replace('AND "talks"', ""), "utf-8")
    articles = [
        article("Iran talks."),
        replace(article("Iran waits."), id="art_2"),
        replace(article("Oman."), id="art_3", first_seen=NOW + timedelta(days=1)),
    ]
    (folder / "a.jsonl").write_bytes(b"\n".join(map(encode, articles)))
    code, output = run("backtest", "-f", folder / "a.jsonl", "-w", folder / "lists", "--against", old, "--json")
    found = json.loads(output)
    assert (code, found["articles"], found["days"]) == (0, 3, 2)
    (talks,) = found["watches"]
    assert (talks["matched"], talks["new"], talks["lost"], talks["a_day"]) == (1, 0, 1, 0.5)
    assert talks["lost_titles"] == ["Iran waits."]
    assert talks["languages"] == {"en": 1}


def test_suggest_shows_the_reach_of_a_name() -> None:
    code, output = run("actors", "suggest", "قطر", "--language", "ar", "--json")
    assert code == 0
    assert "وقطر" in [row["form"] for row in json.loads(output)]
