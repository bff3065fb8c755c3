"""`rasid alerts explain`: why a message was sent, and what became of it. It changes nothing."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.all_subscriptions import with_readers
from cli.entry import begin, utc_now
from cli.show_delivery import cleaned

if TYPE_CHECKING:
    from alerts.explanation import Explanation
    from cli.entry import Entry

__all__ = ["explain_alert"]


def explain_alert(
    message: Annotated[str, typer.Argument(help="Id of a notification (ntf_…) or of one of its deliveries (msg_…).")],
    config: Annotated[
        Path | None, typer.Option("--config", "-c", help="Settings file; else RASID_CONFIG, else ./rasid.yaml.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON for programs, as the API gives it.")] = False,
) -> None:
    """Say why a message was sent: words, watch and file, decisions and times, quiet hours and rates, every attempt."""
    from cli.show_explanation import shown_explanation
    from rasid.wire import to_plain

    found = asyncio.run(_explained(begin(config), message))
    if found is None:
        typer.echo(f"There is no notification or delivery {message}; `rasid deliveries list` names some.", err=True)
        raise typer.Exit(1)
    typer.echo(
        json.dumps(cleaned(to_plain(found)), ensure_ascii=False, indent=1) if as_json else shown_explanation(found)
    )


async def _explained(entry: Entry, message: str) -> Explanation | None:
    from alerts.elasticsearch_archive import elasticsearch_archive
    from alerts.explain_message import explain
    from rasid.subscription_yaml import read_subscriptions
    from runtime.file_folder import read_folder
    from search.elasticsearch_client import connect
    from search.elasticsearch_ledger import ElasticsearchLedger

    paths, settings = entry.settings.paths, entry.settings.elasticsearch
    files = read_subscriptions(read_folder(Path(paths.subscriptions)))
    client = connect(settings, entry.secrets)
    try:
        return await explain(
            message,
            ElasticsearchLedger(client, settings.prefix),
            elasticsearch_archive(client, settings.prefix, Path(paths.watchlists)),
            await with_readers(client, settings.prefix, files),
            utc_now(),
        )
    finally:
        await client.close()
