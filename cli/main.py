"""`rasid`: the command line. Every group of commands is a file of its own."""

from __future__ import annotations

import typer

from cli import (
    alert_commands,
    bounce_commands,
    delivery_commands,
    feed_commands,
    monitor_commands,
    search_commands,
    service_commands,
    token_commands,
    up_command,
    watchlist_commands,
)
from cli.alert_preview import preview_alerts
from cli.entry import readable_errors

__all__ = ["app", "main"]

app = typer.Typer(
    name="rasid",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Rasid (راصد) watches the news: feeds in, alerts out.",
)
service_commands.register(app)
monitor_commands.register(app)
up_command.register(app)
watchlist_commands.register(app)
alert_commands.register(app)
alert_commands.alerts.command("preview")(preview_alerts)
delivery_commands.register(app)
token_commands.register(app)
app.add_typer(bounce_commands.app, name="bounces")
app.add_typer(feed_commands.app, name="feeds")
app.add_typer(search_commands.app, name="search")


def main() -> None:
    """The entry point of the console script."""
    with readable_errors():
        app()


if __name__ == "__main__":
    main()
