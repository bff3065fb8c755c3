"""`rasid routes`, `rasid alerts dry-run` and `explain`: who gets what, and why."""

from __future__ import annotations

import asyncio
import json
import unicodedata
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from cli.all_subscriptions import with_readers
from cli.entry import begin, utc_now
from cli.explain_alert import explain_alert
from cli.subscription_warnings import finding_line, subscription_warnings, watches_of
from rasid.bidi import harmless

if TYPE_CHECKING:
    from alerts.dry_run import Trial
    from cli.entry import Entry
    from rasid.article import Article
    from rasid.subscription import Subscriptions

__all__ = ["alerts", "print_table", "register"]

alerts = typer.Typer(no_args_is_help=True, help="What would be alerted, what was, and why.")
alerts.command("explain")(explain_alert)

Config = Annotated[
    Path | None, typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, else ./rasid.yaml.")
]
Json = Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")]


Readers = Annotated[
    bool, typer.Option("--readers", help="Also readers who confirmed by mail, which Elasticsearch knows.")
]


def routes(config: Config = None, readers: Readers = False, as_json: Json = False) -> None:
    """Show who would get what: each watchlist, its subscriptions and open offers, levels, times and recipients.

    What is doubtful comes at the end, as `rasid check` tells it.
    """
    from alerts.apprise_channel import is_installed
    from alerts.dry_run import offer_rows, route_rows
    from rasid.subscription_yaml import apprise_mistakes, read_found, read_subscriptions, unknown_watchlists
    from rasid.watchlist_yaml import read_watchlists
    from runtime.file_folder import read_folder

    entry, now = begin(config), utc_now()
    paths = entry.settings.paths
    files = read_folder(Path(paths.subscriptions))
    found = read_subscriptions(files)
    if readers:
        found = asyncio.run(_with_readers(entry, found))
    rows = (*route_rows(found, apprise=is_installed()), *offer_rows(found, counted=readers))
    names = ("watchlist", "subscription", "levels", "when", "recipient", "address")
    if as_json:
        for row in rows:
            typer.echo(json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False))
    else:
        print_table(names, rows)
    watches = watches_of(read_watchlists(read_folder(Path(paths.watchlists))))
    mistakes = (*unknown_watchlists(files, watches), *apprise_mistakes(files, installed=is_installed()))
    for mistake in mistakes:
        typer.echo(str(mistake), err=True)
    for doubt in subscription_warnings(entry.settings, read_found(files), watches, now):
        typer.echo(finding_line("warning", doubt.file, doubt.line, doubt.column, doubt.key, doubt.text), err=True)
    if mistakes:
        raise typer.Exit(1)


async def _with_readers(entry: Entry, files: Subscriptions) -> Subscriptions:
    from search.elasticsearch_client import connect

    client = connect(entry.settings.elasticsearch, entry.secrets)
    try:
        return await with_readers(client, entry.settings.elasticsearch.prefix, files)
    finally:
        await client.close()


@alerts.command("dry-run")
def dry_run_command(
    article: Annotated[Path, typer.Argument(help="A text file (first line is the title), or an article as JSON.")],
    language: Annotated[str, typer.Option(help="Language code, such as ar; else it is detected.")] = "",
    source: Annotated[str, typer.Option(help="Id of the source.")] = "dry-run",
    show: Annotated[bool, typer.Option("--show", help="Also show the mail that would be sent.")] = False,
    readers: Readers = False,
    config: Config = None,
) -> None:
    """Show every decision on an article as if it came now; nothing is written or sent."""
    from alerts.dry_run import dry_run
    from rasid.compile_watchlists import compile_watchlists
    from rasid.story_index import StoryIndex
    from rasid.subscription_yaml import read_subscriptions
    from rasid.watchlist_yaml import read_watchlists
    from runtime.file_folder import read_folder

    entry, now = begin(config), utc_now()
    paths = entry.settings.paths
    matcher = compile_watchlists(read_watchlists(read_folder(Path(paths.watchlists))), now)
    tagged = matcher.match(_article(article, language, source, now))
    for fired in tagged.fired:
        typer.echo(f"{fired.id} ({fired.level}): {harmless(fired.explanation)}")
    if not tagged.fired:
        typer.echo("No watch fires on this article, so nobody is told.")
        return
    change = StoryIndex().add(tagged, now)
    subscriptions = read_subscriptions(read_folder(Path(paths.subscriptions)))
    if readers:
        subscriptions = asyncio.run(_with_readers(entry, subscriptions))
    trials = dry_run(change, subscriptions, now)
    if not trials:
        typer.echo("Watches fire, but no subscription has their watchlist.")
    print_table(("recipient", "verdict", "code", "why", "when", "to"), [_trial_row(trial) for trial in trials])
    for trial in trials if show else ():
        if trial.mail is not None:
            typer.echo(f"\n{trial.decision.recipient}: {harmless(trial.mail.subject)}\n\n{trial.mail.text}")


def _trial_row(trial: Trial) -> tuple[str, ...]:
    decision = trial.decision
    when = f"{decision.due:%Y-%m-%d %H:%M:%S}Z" if decision.due is not None else ""
    if not when and decision.digests:
        when = "digest " + ", ".join(f"{one.ends:%Y-%m-%d %H:%M}Z" for one in decision.digests)
    name = f"{decision.tenant}/{decision.recipient}"
    return name, decision.verdict.value, decision.code, decision.why, when, ", ".join(trial.endpoints)


def _article(path: Path, language: str, source: str, now: datetime) -> Article:
    from rasid.article import UNDETERMINED, Article, Source
    from rasid.identity import content_id
    from rasid.wire import decode
    from runtime.file_settings import read_text

    text = read_text(path)
    if text.lstrip().startswith("{"):
        return decode(Article, text.encode())
    title, _, body = text.strip().partition("\n")
    return Article(
        id=content_id("art", title, body),
        revision=1,
        url="",
        title=unicodedata.normalize("NFC", title.strip()),
        text=unicodedata.normalize("NFC", body.strip()),
        language=language or UNDETERMINED,
        source=Source(id=source, name=source),
        feed="dry-run",
        first_seen=now,
        fetched=now,
    )


def print_table(names: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> None:
    """Prints rows without anything that could steer a terminal; whole lines where no person looks."""
    table = Table(*names, box=None, pad_edge=False)
    for row in rows:
        table.add_row(*(Text(harmless(cell)) for cell in row))
    console = Console()
    if not console.is_terminal:
        console = Console(width=400)  # A program or a file takes whole lines.
    console.print(table)


def register(app: typer.Typer) -> None:
    """Adds the commands."""
    app.command()(routes)
    app.add_typer(alerts, name="alerts")
