"""`rasid routes`, `rasid alerts dry-run` and `rasid deliveries …`: who gets what, why, and what became of it."""

from __future__ import annotations

import asyncio
import json
import unicodedata
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from cli.entry import begin, utc_now
from rasid.bidi import harmless
from rasid.canary import CANARY
from rasid.delivery import Delivery, DeliveryState
from rasid.ledger_value import LedgerValue
from rasid.notification import Notification
from rasid.settings import duration

if TYPE_CHECKING:
    from alerts.dry_run import Trial
    from rasid.article import Article
    from search.elasticsearch_ledger import ElasticsearchLedger

__all__ = ["alerts", "deliveries", "register"]

alerts = typer.Typer(no_args_is_help=True, help="Try out what would be alerted, and why.")
deliveries = typer.Typer(no_args_is_help=True, help="What was sent, what waits, what failed; send it again.")

Config = Annotated[
    Path | None, typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, else ./rasid.yaml.")
]
Json = Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")]
_FINISHED = (DeliveryState.DEAD, DeliveryState.DELIVERED, DeliveryState.SUPPRESSED)


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
        _table(names, rows)
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
    _table(("recipient", "verdict", "code", "why", "when", "to"), [_trial_row(trial) for trial in trials])
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


@deliveries.command("list")
def list_command(
    state: Annotated[str, typer.Option(help="pending, sending, delivered, suppressed, merged or dead.")] = "",
    endpoint: Annotated[str, typer.Option(help="Only of this endpoint: tenant/recipient/email or …/webhook.")] = "",
    tenant: Annotated[str, typer.Option(help="Only of this tenant.")] = "",
    most: Annotated[int, typer.Option("--most", min=1, max=10_000, help="At most so many, the newest first.")] = 50,
    as_json: Json = False,
    config: Config = None,
) -> None:
    """List deliveries, the newest first."""
    if state and state not in {one.value for one in DeliveryState}:
        raise typer.BadParameter(f"{state!r} is no state; valid: {', '.join(DeliveryState)}")
    terms = {name: value for name, value in (("state", state), ("endpoint", endpoint), ("tenant", tenant)) if value}

    async def run() -> list[Delivery]:
        async with _ledger(config) as ledger:
            asked = most if tenant or endpoint else min(10_000, 20 * most)  # Canaries are among them, and not shown.
            found = [one.value for one in await ledger.find(Delivery, terms, most=asked, newest=True)]
            return [one for one in found if tenant or endpoint or one.recipient != CANARY][:most]

    found = asyncio.run(run())
    if as_json:
        for one in found:
            typer.echo(json.dumps(_facts(one), ensure_ascii=False))
        return
    rows = [
        (one.id, one.endpoint, one.state.value, one.code, str(one.tries), f"{one.due:%m-%d %H:%M:%S}") for one in found
    ]
    _table(("delivery", "endpoint", "state", "code", "tries", "due (UTC)"), rows)


@deliveries.command()
def show(
    delivery: Annotated[str, typer.Argument(help="Id of a delivery (msg_…) or of a notification (ntf_…).")],
    config: Config = None,
) -> None:
    """Show a delivery, every attempt, and the message it carries; or a notification with its deliveries."""

    async def run() -> list[LedgerValue]:
        async with _ledger(config) as ledger:
            found = [one.value for one in (await ledger.get([delivery])).values()]
            if found and isinstance(found[0], Delivery):
                found += [one.value for one in (await ledger.get([found[0].notification])).values()]
            elif found and isinstance(found[0], Notification):
                found += [one.value for one in await ledger.find(Delivery, {"notification": delivery})]
            return found

    found = asyncio.run(run())
    if not found:
        typer.echo(f"There is no {delivery}.", err=True)
        raise typer.Exit(1)
    for one in found:
        typer.echo(json.dumps(_facts(one), ensure_ascii=False, indent=2))


@deliveries.command()
def retry(
    delivery: Annotated[str, typer.Argument(help="Id of a delivery (msg_…).")],
    config: Config = None,
) -> None:
    """Send a delivery that waits or is dead now, with the same id and the same bytes."""
    done = asyncio.run(_again(config, [delivery], now=utc_now(), finished=False))
    typer.echo(f"{delivery} is due now." if done else f"{delivery} does not wait and is not dead.")
    if not done:
        raise typer.Exit(1)


@deliveries.command()
def replay(
    endpoint: Annotated[str, typer.Option(help="Endpoint: tenant/recipient/email or …/webhook.")],
    since: Annotated[str, typer.Option(help="How far back: 30m, 6h, 3d.")] = "1d",
    everything: Annotated[bool, typer.Option("--all", help="Also what was delivered, not only what failed.")] = False,
    rate: Annotated[float, typer.Option(min=0.1, max=100, help="At most so many a second.")] = 5,
    config: Config = None,
) -> None:
    """Send an endpoint's dead letters again (with --all everything), with the same ids; spread over time."""
    try:
        begins = utc_now() - duration(since)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from error

    async def run() -> int:
        async with _ledger(config) as ledger:
            wanted = [one.value for one in (_FINISHED if everything else _FINISHED[:1])]
            terms: dict[str, Any] = {"endpoint": endpoint, "state": wanted}
            found = [one.value for one in await ledger.find(Delivery, terms, most=10_000)]
        chosen = [one.id for one in sorted(found, key=lambda one: one.created) if one.created >= begins]
        return await _again(config, chosen, now=utc_now(), finished=True, rate=rate)

    typer.echo(f"{asyncio.run(run())} deliveries go out again.")


async def _again(config: Path | None, chosen: list[str], *, now: datetime, finished: bool, rate: float = 1.0) -> int:
    from rasid.delivery_plan import replayed

    done = 0
    async with _ledger(config) as ledger:
        for place, (_, stored) in enumerate((await ledger.get(chosen)).items()):
            value = stored.value
            if not isinstance(value, Delivery) or value.state is DeliveryState.SENDING:
                continue
            if value.state is DeliveryState.PENDING:
                again = replace(value, due=now, hold="")
            elif value.state is DeliveryState.DEAD or finished:
                again = replayed(value, now + timedelta(seconds=place / rate))
            else:
                continue
            done += await ledger.replace(again, stored.version) is not None
    return done


@asynccontextmanager
async def _ledger(config: Path | None) -> AsyncIterator[ElasticsearchLedger]:
    from search.elasticsearch_client import connect
    from search.elasticsearch_ledger import ElasticsearchLedger

    entry = begin(config)
    client = connect(entry.settings.elasticsearch, entry.secrets)
    try:
        yield ElasticsearchLedger(client, entry.settings.elasticsearch.prefix)
    finally:
        await client.close()


def _facts(value: LedgerValue) -> dict[str, object]:
    """The document without the body's bytes, and without anything that could steer a terminal."""
    from rasid.wire import to_plain

    plain = to_plain(value)
    if "body" in plain:
        plain["body_bytes"] = len(str(plain.pop("body")).encode())
    cleaned = _cleaned(plain)
    assert isinstance(cleaned, dict)
    return cleaned


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return harmless(value)
    if isinstance(value, dict):
        return {key: _cleaned(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(one) for one in value]
    return value


def _table(names: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
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
    app.add_typer(deliveries, name="deliveries")
