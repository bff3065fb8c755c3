"""`rasid routes` and `rasid alerts dry-run`: who gets what, and why."""

from __future__ import annotations

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

from cli.entry import begin, utc_now
from rasid.bidi import harmless

if TYPE_CHECKING:
    from alerts.dry_run import Trial
    from rasid.article import Article

__all__ = ["alerts", "print_table", "register"]

alerts = typer.Typer(no_args_is_help=True, help="Try out what would be alerted, and why.")

Config = Annotated[
    Path | None, typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, else ./rasid.yaml.")
]
Json = Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")]


def routes(config: Config = None, as_json: Json = False) -> None:
    """Show who would get what: each watchlist, its subscriptions, levels, times and recipients."""
    from alerts.dry_run import route_rows
    from rasid.subscription_yaml import read_subscriptions, unknown_watchlists
    from rasid.watchlist_yaml import read_watchlists
    from runtime.file_folder import read_folder

    paths = begin(config).settings.paths
    files = read_folder(Path(paths.subscriptions))
    found = read_subscriptions(files)
    rows = route_rows(found)
    names = ("watchlist", "subscription", "levels", "when", "recipient", "address")
    if as_json:
        for row in rows:
            typer.echo(json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False))
    else:
        print_table(names, rows)
    known = {one.id for one in read_watchlists(read_folder(Path(paths.watchlists)))}
    mistakes = unknown_watchlists(files, known)
    for mistake in mistakes:
        typer.echo(str(mistake), err=True)
    told = {route.to for one in found.subscriptions for route in one.deliver}
    told |= {step.to for one in found.subscriptions for step in one.escalate} | {one.owner for one in found.recipients}
    for recipient in found.recipients:
        if recipient.id not in told:
            typer.echo(
                f"Nobody tells {recipient.tenant}/{recipient.id} anything: no subscription names them.", err=True
            )
    if mistakes:
        raise typer.Exit(1)


@alerts.command("dry-run")
def dry_run_command(
    article: Annotated[Path, typer.Argument(help="A text file (first line is the title), or an article as JSON.")],
    language: Annotated[str, typer.Option(help="Language code, such as ar; else it is detected.")] = "",
    source: Annotated[str, typer.Option(help="Id of the source.")] = "dry-run",
    show: Annotated[bool, typer.Option("--show", help="Also show the mail that would be sent.")] = False,
    config: Config = None,
) -> None:
    """Show every decision on an article as if it came now; nothing is written or sent."""
    from alerts.dry_run import dry_run
    from rasid.compile_watchlists import compile_watchlists
    from rasid.story_index import StoryIndex
    from rasid.subscription_yaml import read_subscriptions
    from rasid.watchlist_yaml import read_watchlists
    from runtime.file_folder import read_folder

    paths, now = begin(config).settings.paths, utc_now()
    matcher = compile_watchlists(read_watchlists(read_folder(Path(paths.watchlists))), now)
    tagged = matcher.match(_article(article, language, source, now))
    for fired in tagged.fired:
        typer.echo(f"{fired.id} ({fired.level}): {harmless(fired.explanation)}")
    if not tagged.fired:
        typer.echo("No watch fires on this article, so nobody is told.")
        return
    change = StoryIndex().add(tagged, now)
    trials = dry_run(change, read_subscriptions(read_folder(Path(paths.subscriptions))), now)
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
