"""What `rasid up` shows: services, counts, the latest events, where to look. It draws values; it gathers nothing."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from rich.console import Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from rasid.bidi import harmless

__all__ = ["COUNTS", "Event", "LiveState", "ServiceRow", "draw", "event_line"]

COUNTS = ("feeds polled", "articles", "matches", "stories", "alerts decided", "mails", "webhooks")
_STYLES = {"article": "dim", "match": "cyan", "story": "blue", "mail": "bold green", "webhook": "bold magenta"}
_STYLES |= {"problem": "bold red", "service": "yellow"}
_KEPT = 200


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, for a person to read: `text` in Latin words, `title` as the source wrote it."""

    at: datetime
    kind: str
    text: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """One process: its state in a word, why when it is not well, and a note that is no trouble of its own."""

    name: str
    state: str
    reason: str = ""
    note: str = ""


@dataclass(slots=True)
class LiveState:
    """All that is shown; the gatherers write it, `draw` reads it."""

    started: datetime
    services: tuple[ServiceRow, ...] = ()
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(COUNTS, 0))
    places: tuple[tuple[str, str], ...] = ()
    events: deque[Event] = field(default_factory=lambda: deque(maxlen=_KEPT))


def event_line(event: Event) -> str:
    """One event as one line: the time, what happened, and last the title, whatever direction it runs in."""
    line = f"{event.at.astimezone():%H:%M:%S}  {event.kind:<8} {harmless(event.text)}"
    return f"{line}  {harmless(event.title)}" if event.title else line


def _remark(service: ServiceRow) -> Text:
    return Text() if service.state == "ok" else Text(f" ({service.reason or service.state})", "yellow")


def draw(state: LiveState, now: datetime, height: int) -> RenderableType:
    """The whole screen, at most `height` lines high."""
    services = Table.grid(padding=(0, 2))
    row: list[Text] = []
    for service in state.services:
        well = service.state == "ok"
        mark = Text("● ", style="green" if well else "yellow" if service.state in ("starting", "waiting") else "red")
        row.append(mark + Text(service.name) + _remark(service))
    for start in range(0, len(row), 5):
        services.add_row(*row[start : start + 5])

    notes = Text("\n").join(Text(service.note, "dim") for service in state.services if service.note)

    counts = Table.grid(padding=(0, 3))
    counts.add_row(*(Text(f"{state.counts[name]:,}", style="bold", justify="center") for name in COUNTS))
    counts.add_row(*(Text(name, style="dim", justify="center") for name in COUNTS))

    places = Table.grid(padding=(0, 2))
    for label, address in state.places:
        places.add_row(Text(label, style="dim"), Text(address, style="underline"))

    room = max(3, height - len(state.places) - len(row) // 5 - 12)
    events = Text("\n", no_wrap=True, overflow="ellipsis").join(
        Text(event_line(event), style=_STYLES.get(event.kind, ""), no_wrap=True, overflow="ellipsis")
        for event in list(state.events)[-room:]
    )
    minutes, seconds = divmod(int((now - state.started).total_seconds()), 60)
    return Group(
        Panel(Group(services, notes, counts), title=f"Rasid راصد · up {minutes}:{seconds:02d}", border_style="cyan"),
        events or Text("Waiting for the first articles …", style="dim"),
        Text(),
        places,
        Text("Ctrl-C stops everything; the next `make up` goes on from here.", style="dim"),
    )
