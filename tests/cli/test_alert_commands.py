"""`rasid routes` and `rasid alerts dry-run`, as a person types them."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from cli.alert_commands import register

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
