"""`rasid search …`: set up Elasticsearch, delete old articles, and search from the terminal."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from cli.entry import Entry, begin, utc_now
from rasid.level import Level
from rasid.settings import duration

if TYPE_CHECKING:
    from elasticsearch import AsyncElasticsearch

__all__ = ["app"]


class _QueryByDefault(TyperGroup):
    """`rasid search قطر` is `rasid search query قطر`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:  # Typer carries a Click of its own.
        if args and args[0] not in self.commands and args[0] not in ("--help", "-h"):
            args = ["query", *args]
        return super().parse_args(ctx, args)


app = typer.Typer(cls=_QueryByDefault, no_args_is_help=True, help="Search the articles; set up and tidy Elasticsearch.")

Config = Annotated[
    Path | None, typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, else ./rasid.yaml.")
]


@app.command("setup")
def set_up(
    config: Config = None,
    check: Annotated[bool, typer.Option("--check", help="Change nothing; exit with 1 if something would.")] = False,
    roles: Annotated[
        bool, typer.Option("--roles", help="Also the roles for services, readers and this set-up.")
    ] = False,
) -> None:
    """Create or update templates and indices in Elasticsearch; repeat it as often as you like."""
    from search.roles import set_up_roles
    from search.setup import setup

    async def run() -> bool:
        entry = begin(config)
        settings = entry.settings.elasticsearch
        async with _client(entry) as client:
            report = await setup(client, settings, check=check)
            changed = await set_up_roles(client, settings.prefix, check=check) if roles else ()
        for name in changed:
            typer.echo(f"{'would be updated' if check else 'updated'} role {name}")
        for change in report.changes:
            typer.echo(f"would be {change}" if check and change.action != "impossible" else str(change))
        typer.echo(f"{len(report.changes)} changed, {report.unchanged} as they should be.")
        return report.complete and not changed

    if not asyncio.run(run()) and check:
        raise typer.Exit(1)


@app.command()
def retention(
    keep: Annotated[str, typer.Option(help="How long articles are kept after their month has ended, e.g. 400d.")],
    config: Config = None,
    keep_ledger: Annotated[str, typer.Option(help="How long what was decided, told and delivered is kept.")] = "365d",
    check: Annotated[bool, typer.Option("--check", help="Delete nothing; say what would be deleted.")] = False,
) -> None:
    """Delete the articles of old months and old entries of the ledger; where Elasticsearch can, tell it to."""
    from search.forget_ledger import forget_ledger
    from search.retention import delete_expired, hand_over
    from search.setup import ILM, setup

    span, ledger = _span(keep), _span(keep_ledger)

    async def run() -> None:
        entry = begin(config)
        settings = entry.settings.elasticsearch
        async with _client(entry) as client:
            old = await forget_ledger(client, settings.prefix, ledger, utc_now(), check=check)
            report = await setup(client, settings, check=True)
            if ILM in report.modules and not check:
                await hand_over(client, settings.prefix, span)
                await setup(client, settings)
                typer.echo(f"Elasticsearch deletes articles by itself after {span.days + 31} days.")
            for one in await delete_expired(client, settings.prefix, span, utc_now(), check=check):
                fate = ("would go" if check else "deleted") if one.expired else "stays"
                typer.echo(f"{fate}  {one.index}  {one.documents} articles  ({one.why})")
            typer.echo(
                f"{'would go' if check else 'deleted'}  {old} entries of the ledger older than {ledger.days} days"
            )

    try:
        asyncio.run(run())
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--keep") from error


@app.command()
def query(
    words: Annotated[list[str] | None, typer.Argument(help='Words, "a phrase", -without, either | or, begin*.')] = None,
    actor: Annotated[
        list[str] | None, typer.Option(help="Only articles that name this actor; may be repeated.")
    ] = None,
    topic: Annotated[list[str] | None, typer.Option(help="Only this topic.")] = None,
    watch: Annotated[list[str] | None, typer.Option(help="Only this watch: watchlist/watch, or watchlist/*.")] = None,
    lang: Annotated[list[str] | None, typer.Option(help="Only this language, e.g. ar.")] = None,
    outlet: Annotated[list[str] | None, typer.Option(help="Only this outlet.")] = None,
    level: Annotated[Level | None, typer.Option(help="Only this level and above.")] = None,
    story: Annotated[str, typer.Option(help="Only the articles of this story.")] = "",
    since: Annotated[str, typer.Option(help="From then on: 7d, 12h, or a date as 2026-11-01.")] = "",
    until: Annotated[str, typer.Option(help="Up to then: as --since.")] = "",
    most: Annotated[int, typer.Option("--most", "-n", min=1, max=1000, help="How many to show.")] = 20,
    together: Annotated[
        bool, typer.Option("--together", help="All of the actors, topics and watches named, not any of them.")
    ] = False,
    exact: Annotated[bool, typer.Option("--exact", help="Words as written: no endings, no joined particles.")] = False,
    best: Annotated[bool, typer.Option("--best", help="The best first, not the newest.")] = False,
    facets: Annotated[bool, typer.Option("--facets", help="Also show what the articles have in common.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    config: Config = None,
) -> None:
    """Search the stored articles."""
    from rich.console import Console

    from alerts.search_words import search_words
    from search.queries import Filters, search_articles
    from search.query_text import query_trouble
    from search.render_hits import hit_record, rendered_facets, rendered_hit, rendered_total

    text = " ".join(words or ())
    if trouble := query_trouble(text):
        raise typer.BadParameter(search_words("en")[f"trouble.{trouble}"], param_hint="WORDS")
    filters = Filters(
        actors=tuple(actor or ()),
        topics=tuple(topic or ()),
        watches=tuple(watch or ()),
        languages=tuple(lang or ()),
        outlets=tuple(outlet or ()),
        levels=tuple(one.value for one in Level if level is not None and one >= level),
        story=story,
        since=_moment(since, "--since"),
        until=_moment(until, "--until"),
        together=together,
    )

    async def run() -> None:
        entry = begin(config)
        prefix = entry.settings.elasticsearch.prefix
        async with _client(entry) as client:
            found = await search_articles(
                client, text, filters, prefix=prefix, size=most, exact=exact, by_time=not best, facets=facets
            )
        if as_json:
            for hit in found.hits:
                typer.echo(json.dumps(hit_record(hit), ensure_ascii=False))
            return
        console = Console(highlight=False)
        for hit in found.hits:
            console.print(rendered_hit(hit), soft_wrap=not console.is_terminal)
        if facets:
            console.print(rendered_facets(found.facets))
        console.print(rendered_total(found))

    try:
        asyncio.run(run())
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="WORDS") from error


@asynccontextmanager
async def _client(entry: Entry) -> AsyncIterator[AsyncElasticsearch]:
    from search.elasticsearch_client import connect

    client = connect(entry.settings.elasticsearch, entry.secrets)
    try:
        yield client
    finally:
        await client.close()


def _span(text: str) -> timedelta:
    try:
        return duration(text)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--keep") from error


def _moment(text: str, option: str) -> datetime | None:
    """A time span back from now, or a date or time (UTC unless it says otherwise)."""
    if not text:
        return None
    try:
        return utc_now() - duration(text)
    except ValueError:
        pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f"{text!r} is neither a span (7d, 12h) nor a date", param_hint=option) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
