"""What the live view draws: everything in its place, nothing that could steer the terminal."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from rich.console import Console

from cli.live_view import COUNTS, Event, LiveState, ServiceRow, draw, event_line

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)

TITLES = [
    ("A title stands last, whatever direction it runs in.", "قطر تستضيف محادثات", "قطر تستضيف محادثات"),
    ("An escape sequence steers nothing.", "a\x1b]0;evil\x07b", "a ]0;evil b"),
    ("An override turns nothing around.", "Report \u202egpj.exe", "Report gpj.exe"),
    ("A line break makes no second line.", "one\ntwo\u2028three", "one two three"),
    ("Isolates are for mails; a terminal shows them as holes.", "\u2068chief\u2069: قطر", "chief: قطر"),
]


@pytest.mark.parametrize(("policy", "title", "shown"), TITLES, ids=[row[0] for row in TITLES])
def test_a_line_is_harmless(policy: str, title: str, shown: str) -> None:
    assert event_line(Event(NOON, "match", "watch", title)).endswith(f"match    watch  {shown}")


def drawn(state: LiveState, height: int = 30) -> str:
    console = Console(width=120, height=height, record=True, file=None, force_terminal=False, quiet=False)
    with console.capture() as captured:
        console.print(draw(state, NOON + timedelta(seconds=75), height))
    return captured.get()


def test_the_screen_shows_services_counts_events_and_places_and_fits() -> None:
    state = LiveState(NOON)
    state.services = (
        ServiceRow("produce", "ok", note="71 of 86 feeds unreachable, see: rasid feeds list"),
        ServiceRow("tag", "waiting", "Elasticsearch cannot be reached"),
    )
    state.counts["mails"] = 3
    state.places = (("Mail box", "http://127.0.0.1:8660"),)
    state.events.extend(Event(NOON, "mail", f"to nobody {number}") for number in range(100))
    screen = drawn(state)
    for text in (
        "up 1:15",
        "produce",
        "71 of 86 feeds unreachable",
        "tag (Elasticsearch cannot be reached)",
        *COUNTS,
        "to nobody 99",
        "Mail box",
        "http://127.0.0.1:8660",
        "Ctrl-C",
    ):
        assert text in screen
    assert "to nobody 50" not in screen, "the newest events are shown, as many as there is room for"
    assert len(screen.splitlines()) <= 30


def test_before_the_first_event_it_says_that_it_waits() -> None:
    assert "Waiting for the first articles" in drawn(LiveState(NOON))
