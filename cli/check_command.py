"""`rasid check`: everything that is wrong or doubtful in watchlists and subscriptions."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.entry import begin, utc_now
from cli.subscription_warnings import finding_line, subscription_warnings, watches_of
from cli.watchlist_files import matcher_of
from rasid.errors import ConfigurationError, Mistake
from runtime.file_folder import read_folder

if TYPE_CHECKING:
    from rasid.matcher import Matcher

__all__ = ["check"]

EXIT_WARNINGS = 1
EXIT_ERRORS = 2

Config = Annotated[
    Path | None, typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, else ./rasid.yaml.")
]
Json = Annotated[bool, typer.Option("--json", help="JSON for programs.")]


def check(
    folder: Annotated[Path | None, typer.Argument(help="A watchlist file or folder; else the settings'.")] = None,
    config: Config = None,
    strict: Annotated[bool, typer.Option("--strict", help="Exit with 1 when there are warnings.")] = False,
    as_json: Json = False,
) -> None:
    """Read all watchlists, run their examples and warn of what is doubtful. Exit 0: good; 1: warnings; 2: errors.

    Without a folder the subscriptions of the settings are checked too. Warnings alone exit with 0 unless --strict is
    given.
    """
    from rasid.check_watchlists import Severity, check_watchlists

    now = utc_now()
    rows: list[dict[str, Any]] = []
    watches = 0
    matcher: Matcher | None = None
    try:
        matcher = matcher_of(folder, config, now)
    except ConfigurationError as error:
        rows = [_row("error", "configuration", m.file, m.line, m.column, m.key, m.text) for m in error.mistakes]
    else:
        watches = sum(len(watchlist.watches) for watchlist in matcher.watchlists)
        rows = [
            _row(f.severity, f.code, f.place.file, f.place.line, f.place.column, f.about, f.text)
            for f in check_watchlists(matcher, now)
        ]
    wishes: int | None = None
    if folder is None:
        wishes, mistakes, doubts = _subscriptions(config, matcher, now)
        rows += [_row("error", "subscription", m.file, m.line, m.column, m.key, m.text) for m in mistakes]
        rows += [_row("warning", "subscription", m.file, m.line, m.column, m.key, m.text) for m in doubts]
    errors = sum(row["severity"] == Severity.ERROR for row in rows)
    if as_json:
        summary = {
            "watches": watches,
            "subscriptions": wishes,
            "errors": errors,
            "warnings": len(rows) - errors,
            "findings": rows,
        }
        typer.echo(json.dumps(summary, ensure_ascii=False, indent=1))
    else:
        for row in rows:
            place = row["file"], row["line"], row["column"]
            typer.echo(finding_line(row["severity"], *place, row["about"], row["text"]))
        counts = [
            (watches, "watch", "watches"),
            (errors, "error", "errors"),
            (len(rows) - errors, "warning", "warnings"),
        ]
        if wishes is not None:
            counts.insert(1, (wishes, "subscription", "subscriptions"))
        typer.echo(", ".join(f"{count} {one if count == 1 else many}" for count, one, many in counts))
    if errors:
        raise typer.Exit(EXIT_ERRORS)
    if rows and strict:
        raise typer.Exit(EXIT_WARNINGS)


def _row(severity: str, code: str, file: str, line: int, column: int, about: str, text: str) -> dict[str, Any]:
    place = {"file": file, "line": line, "column": column}
    return {"severity": str(severity), "code": code, **place, "about": about, "text": text}


def _subscriptions(
    config: Path | None, matcher: Matcher | None, now: datetime
) -> tuple[int, list[Mistake], list[Mistake]]:
    """How many subscriptions there are, their mistakes, and the doubts; nothing where there is no such folder.

    Without a matcher the watchlists could not be read, so that what is said of them is not checked.
    """
    from alerts.apprise_channel import is_installed
    from rasid.subscription_yaml import apprise_mistakes, read_found, unknown_watchlists

    settings = begin(config).settings
    folder = Path(settings.paths.subscriptions)
    if not folder.is_dir():
        return 0, [], []
    try:
        files = read_folder(folder)
        found = read_found(files)
    except ConfigurationError as error:
        return 0, list(error.mistakes), []
    mistakes = list(apprise_mistakes(files, installed=is_installed()))
    if matcher is None:
        return len(found.subscriptions), mistakes, subscription_warnings(settings, found, {}, now)
    watches = watches_of(matcher.watchlists)
    mistakes += unknown_watchlists(files, watches)
    return len(found.subscriptions), mistakes, subscription_warnings(settings, found, watches, now)
