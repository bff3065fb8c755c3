"""`rasid feeds …`: what the feeds are, whether they work, how they have been, and how they come and go."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.entry import begin, utc_now
from cli.file_feed_list import append_feeds, write_whole
from cli.run_producer import allowed_addresses, authorization_of, run_producer

if TYPE_CHECKING:
    from producers.try_feeds import Tried
    from rasid.feed_list import Feed
    from rasid.settings import Settings
    from runtime.guarded_connector import AllowedAddress

__all__ = ["app", "run_producer"]

app = typer.Typer(no_args_is_help=True, help="The feeds: add, check, list, import, export, reset.")

Config = Annotated[
    Path | None, typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, else ./rasid.yaml.")
]
To = Annotated[Path | None, typer.Option("--to", help="Feed list to add to; else mine.yaml in the feeds' folder.")]


@app.command()
def add(
    url: Annotated[str, typer.Argument(help="Address of a feed, or of a page that has one.")],
    to: To = None,
    language: Annotated[str, typer.Option(help="Language code, such as ar; else what the feed says.")] = "",
    name: Annotated[str, typer.Option(help="Name of the source; else the feed's title.")] = "",
    config: Config = None,
) -> None:
    """Find the feed behind an address, try it, and add it to a feed list."""
    from producers.feed_state import Health
    from producers.try_feeds import find_feed
    from rasid.errors import ConfigurationError, Mistake
    from rasid.feed_list_files import free_id
    from rasid.feed_list_yaml import LANGUAGE_CODE

    settings = begin(config).settings
    if language and not LANGUAGE_CODE.fullmatch(language):
        raise ConfigurationError([Mistake("command line", 0, 0, "language", f"{language!r} is no code such as ar")])
    known = _feeds(settings, none_is_fine=True)
    url = url if "://" in url else f"https://{url}"
    tried, others = asyncio.run(find_feed(url, settings.fetch.user_agent, _allowed(settings, known)))
    if not tried.works:
        is_inside = tried.health is Health.FORBIDDEN_ADDRESS and "scheme" not in tried.reason
        inside = " It may be named in fetch.allow if it is yours." if is_inside else ""
        typer.echo(f"No feed was found at {url}: {tried.reason}.{inside}{_offer(others)}", err=True)
        raise typer.Exit(1)
    same = [feed for feed in known if feed.url == tried.feed.url]
    if same:
        typer.echo(f"{tried.feed.url} is there already, as {same[0].id}.")
        return
    feed = replace(
        tried.feed,
        id=free_id(tried.feed.id, {feed.id: feed for feed in known}),
        language=language or tried.language,
        source=replace(tried.feed.source, name=name or tried.title or tried.feed.source.name),
    )
    file = to or Path(settings.paths.feeds) / "mine.yaml"
    append_feeds(file, (feed,))
    typer.echo(f"Added {feed.id} ({feed.source.name}, {tried.items} items) to {file}.{_offer(others)}")


@app.command()
def check(
    ids: Annotated[list[str] | None, typer.Argument(help="Ids of feeds; all when none is given.")] = None,
    config: Config = None,
) -> None:
    """Poll every feed once, many at a time, and say which work. Publishes and remembers nothing."""
    from rich.console import Console
    from rich.progress import Progress

    from producers.try_feeds import try_feeds

    entry = begin(config)
    settings = entry.settings
    feeds = [feed for feed in _feeds(settings) if not ids or feed.id in ids]
    _refuse_unknown(ids or (), {feed.id for feed in feeds})
    console = Console(stderr=True)
    with Progress(console=console, transient=True) as progress:
        task = progress.add_task("Checking feeds", total=len(feeds))
        results = asyncio.run(
            try_feeds(
                feeds,
                settings.fetch.user_agent,
                _allowed(settings, _feeds(settings)),
                lambda: progress.advance(task),
                credentials=lambda feed: authorization_of(feed, entry.secrets),
            )
        )
    rows = [_checked_row(tried) for tried in results]
    _table(("feed", "state", "items", "language", "reason"), rows)
    bad = sum(not tried.works for tried in results)
    typer.echo(f"{len(results) - bad} of {len(results)} feeds work.")
    raise typer.Exit(1 if bad else 0)


@app.command("list")
def list_feeds(config: Config = None) -> None:
    """Show every feed with its health: how it answered, when it is polled next, what it brought."""
    from producers.elasticsearch_feed_state import ElasticsearchFeedState
    from producers.feed_state import FeedState
    from search.elasticsearch_client import connect

    entry = begin(config)
    feeds = _feeds(entry.settings)

    async def states() -> dict[str, FeedState]:
        store = ElasticsearchFeedState(
            connect(entry.settings.elasticsearch, entry.secrets), entry.settings.elasticsearch.prefix
        )
        try:
            return {state.feed: state for state in await store.all_states()}
        finally:
            await store.close()

    found = asyncio.run(states())
    now = utc_now()
    rows = []
    for feed in feeds:
        state = found.get(feed.id) or FeedState(feed=feed.id)
        rows.append(
            (
                feed.id,
                state.health.value,
                _ago(state.last_ok, now),
                "never" if state.disabled else _ahead(state.next_poll, now),
                str(state.new_items),
                f"{state.items_per_hour:.1f}",
                str(state.gaps or ""),
                state.reason,
            )
        )
    _table(("feed", "state", "last ok", "next poll", "items", "an hour", "gaps", "reason"), rows)


@app.command("import")
def import_feeds(
    file: Annotated[Path, typer.Argument(help="An OPML file.")], to: To = None, config: Config = None
) -> None:
    """Add the feeds of an OPML file; its folders become tags."""
    from rasid.feed_list_files import free_id
    from rasid.feed_list_opml import read_opml
    from runtime.file_settings import read_text

    settings = begin(config).settings
    known = _feeds(settings, none_is_fine=True)
    urls, ids = {feed.url for feed in known}, {feed.id: feed for feed in known}
    fresh: list[Feed] = []
    for feed in read_opml(read_text(file), str(file)):
        if feed.url in urls:
            continue
        identifier = free_id(feed.id, ids)
        ids[identifier] = feed
        fresh.append(replace(feed, id=identifier, source=replace(feed.source, id=identifier)))
    target = to or Path(settings.paths.feeds) / f"{file.stem}.yaml"
    if fresh:
        append_feeds(target, tuple(fresh))
    typer.echo(f"Added {len(fresh)} feeds to {target}." if fresh else "All of these feeds are there already.")


@app.command("export")
def export_feeds(
    file: Annotated[Path | None, typer.Argument(help="The OPML file to write; standard output when none.")] = None,
    config: Config = None,
) -> None:
    """Write all feeds as OPML; first tags become folders."""
    from rasid.feed_list_opml import write_opml

    text = write_opml(feed for feed in _feeds(begin(config).settings) if not feed.internal)
    if file is None:
        typer.echo(text, nl=False)
    else:
        write_whole(file, text)


@app.command()
def reset(
    ids: Annotated[list[str], typer.Argument(help="Ids of feeds.")],
    config: Config = None,
) -> None:
    """Forget what is known of feeds: disabled ones are polled again, and their items count as a first poll.

    Stop the producers first, or the one that holds a feed may write it back.
    """
    from producers.elasticsearch_feed_state import ElasticsearchFeedState
    from search.elasticsearch_client import connect

    entry = begin(config)

    async def forget() -> frozenset[str]:
        store = ElasticsearchFeedState(
            connect(entry.settings.elasticsearch, entry.secrets), entry.settings.elasticsearch.prefix
        )
        try:
            return await store.forget(ids)
        finally:
            await store.close()

    forgotten = asyncio.run(forget())
    unknown = [identifier for identifier in ids if identifier not in forgotten]
    if forgotten:
        typer.echo(f"Forgot {', '.join(sorted(forgotten))}.")
    if unknown:
        typer.echo(f"Nothing was known of {', '.join(unknown)}.", err=True)
        raise typer.Exit(1)


def _feeds(settings: Settings, *, none_is_fine: bool = False) -> tuple[Feed, ...]:
    """All feeds; with `none_is_fine` none where there is no list yet, for commands that make the first one.

    Raises:
        ConfigurationError: a list holds mistakes, or there is none.
    """
    from rasid.feed_list_files import SUFFIXES, read_feed_files
    from runtime.file_folder import read_folder

    folder = Path(settings.paths.feeds)
    if none_is_fine and not any(path.suffix in SUFFIXES for path in folder.rglob("*")):
        return ()
    return read_feed_files(read_folder(folder, SUFFIXES), settings.fetch.newsroom)


def _allowed(settings: Settings, feeds: tuple[Feed, ...]) -> tuple[AllowedAddress, ...]:
    return allowed_addresses(settings.fetch.allow, feeds)


def _refuse_unknown(wanted: Sequence[str], known: Collection[str]) -> None:
    """Refuses ids that no feed has.

    Raises:
        ConfigurationError: with each of them.
    """
    from rasid.errors import ConfigurationError, Mistake

    unknown = [identifier for identifier in wanted if identifier not in known]
    if unknown:
        raise ConfigurationError(
            [Mistake("command line", 0, 0, "ids", f"no feed is called {identifier!r}") for identifier in unknown]
        )


def _offer(others: tuple[str, ...]) -> str:
    return "".join(["\nThe page also names:", *(f"\n  {other}" for other in others)]) if others else ""


def _checked_row(tried: Tried) -> tuple[str, ...]:
    return (tried.feed.id, tried.health.value, str(tried.items or ""), tried.language, tried.reason)


def _table(headings: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(*headings, box=None, pad_edge=False)
    good = {"ok", "empty"}
    for row in rows:
        style = "green" if row[1] in good else "dim" if row[1] == "never polled" else "red"
        table.add_row(*(Text(cell, style if n == 1 else "", overflow="fold") for n, cell in enumerate(row)))
    Console().print(table)


def _ago(moment: datetime | None, now: datetime) -> str:
    return "never" if moment is None else f"{_span((now - moment).total_seconds())} ago"


def _ahead(moment: datetime | None, now: datetime) -> str:
    if moment is None:
        return ""
    seconds = (moment - now).total_seconds()
    return "due" if seconds <= 0 else f"in {_span(seconds)}"


def _span(seconds: float) -> str:
    for unit, size in (("d", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= 2 * size:
            return f"{int(seconds // size)} {unit}"
    return f"{int(seconds)} s"
