"""`rasid up`. What it runs is imported when it runs, so that the other commands start fast."""

from __future__ import annotations

from typing import Annotated

import typer

__all__ = ["register"]


def up(
    seconds: Annotated[float, typer.Option(help="Stop by itself after so many seconds; 0 for never.")] = 0.0,
    plain: Annotated[bool, typer.Option(help="Lines instead of a live screen, as when no terminal is there.")] = False,
) -> None:
    """Start Kafka, Elasticsearch, the sample newsroom and all services on this machine, and show what happens."""
    from cli.local_run import run_here

    run_here(seconds, plain=plain)


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(up)
