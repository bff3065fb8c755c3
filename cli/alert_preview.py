"""`rasid alerts preview`: how much each recipient would have been told of the last days, before it counts."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.entry import begin, utc_now

if TYPE_CHECKING:
    from rasid.alert_preview import Volume

__all__ = ["preview_alerts"]

_NAMES = ("recipient", "messages", "a day", "first", "updates", "most in an hour", "digests", "listed", "not told")


def preview_alerts(
    since: Annotated[str, typer.Option(help="How far back in what is indexed, like 7d; ignored with --file.")] = "7d",
    file: Annotated[str | None, typer.Option("--file", "-f", help="Articles as JSON lines instead.")] = None,
    subscriptions: Annotated[
        Path | None, typer.Option("--subscriptions", "-s", help="A folder to try out; else the one of the settings.")
    ] = None,
    watchlist: Annotated[
        Path | None, typer.Option("--watchlist", "-w", help="A watchlist file or folder; else the one of the settings.")
    ] = None,
    config: Annotated[
        Path | None, typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, else ./rasid.yaml.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")] = False,
) -> None:
    """Show how much each recipient would have got of the last days; nothing is written or sent."""
    from cli.alert_commands import print_table
    from cli.watchlist_articles import articles_from
    from cli.watchlist_commands import indexed_articles
    from cli.watchlist_files import matcher_of
    from rasid.alert_preview import foreseen
    from rasid.story_index import StoryIndex
    from rasid.subscription_yaml import read_subscriptions
    from runtime.file_folder import read_folder

    now = utc_now()
    folder = subscriptions or Path(begin(config).settings.paths.subscriptions)
    wanted = read_subscriptions(read_folder(folder))
    matcher = matcher_of(watchlist, config, now)
    articles = articles_from(file, now) if file else indexed_articles(since, config, now)
    index = StoryIndex()
    tagged = (matcher.match(one) for one in sorted(articles, key=lambda one: one.fetched))
    changes = [index.add(one, now) for one in tagged if one.mentions or one.fired]
    volumes = foreseen(changes, wanted)
    moments = [one.fetched for one in articles]
    days = max(1.0, (max(moments) - min(moments)).total_seconds() / 86_400) if moments else 1.0
    if as_json:
        for one in volumes:
            typer.echo(json.dumps(_plain(one, days), ensure_ascii=False))
        return
    print_table(_NAMES, (_row(one, days) for one in volumes))
    stories = len({change.story.id for change in changes})
    typer.echo(f"{len(articles)} articles of {days:.1f} days, {len(changes)} of them in {stories} stories")


def _plain(one: Volume, days: float) -> dict[str, Any]:
    return {
        "tenant": one.tenant,
        "recipient": one.recipient,
        "messages": one.messages,
        "a_day": round(one.messages / days, 3),
        "reasons": dict(one.reasons),
        "most_in_an_hour": one.busiest,
        "merged": one.merged,
        "escalations": one.escalations,
        "digests": one.digests,
        "stories_listed": one.listed,
        "not_told": dict(one.not_sent),
    }


def _row(one: Volume, days: float) -> tuple[str, ...]:
    counts = one.messages, f"{one.messages / days:.1f}", one.messages - one.updates, one.updates, one.busiest
    why = Counter({code.removeprefix("suppressed."): count for code, count in one.not_sent.items()})
    told = ", ".join(f"{code} {count}" for code, count in why.most_common(4))
    return f"{one.tenant}/{one.recipient}", *(str(count) for count in counts), str(one.digests), str(one.listed), told
