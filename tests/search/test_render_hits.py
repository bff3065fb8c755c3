"""Hits as text: what was asked for is marked, and nothing an article holds disturbs the terminal."""

from __future__ import annotations

from dataclasses import replace
from io import StringIO

from rich.console import Console

from search.queries import MARK_END, MARK_START, Facet, Found, Hit
from search.render_hits import hit_record, marked_text, rendered_facets, rendered_hit, rendered_total
from tests.search.builders import T0

HIT = Hit(
    id="art_1",
    story="sty_1",
    title=f"زار {MARK_START}لقطر{MARK_END} أمس",
    extracts=(f"قال {MARK_START}وقطر{MARK_END}.",),
    language="ar",
    outlet="Gulf Wire",
    url="https://wire.example/1",
    moment=T0,
    level="high",
    actors=("qatar",),
    topics=("talks",),
    watches=("gulf-security/qatar-talks",),
)


def shown(hit: Hit) -> str:
    paper = StringIO()
    Console(file=paper, width=200, highlight=False).print(rendered_hit(hit))
    return paper.getvalue()


def test_asked_words_stand_out_and_the_marks_are_gone() -> None:
    text = marked_text(HIT.title)
    assert text.plain.strip("\u2068\u2069") == "زار لقطر أمس"
    (span,) = text.spans
    assert text.plain[span.start : span.end] == "لقطر"


def test_a_hit_shows_when_who_what_and_where() -> None:
    text = shown(HIT)
    for part in (
        "2026-11-24 10:00 UTC",
        "high",
        "Gulf Wire",
        "[ar]",
        "qatar, talks",
        "https://wire.example/1",
        "art_1",
    ):
        assert part in text


def test_a_title_is_a_run_of_its_own() -> None:
    assert "\u2068زار لقطر أمس\u2069" in shown(HIT)


def test_controls_and_direction_overrides_of_an_article_do_not_reach_the_terminal() -> None:
    text = shown(replace(HIT, title="a\x1b[31mb\u202ec\u2066d", url="https://x\x07.example", outlet="\x9bx"))
    assert not [sign for sign in text if ord(sign) < 32 and sign != "\n"]
    assert not {"\u202e", "\u2066", "\x9b"} & set(text)


def test_markup_of_the_terminal_library_is_text() -> None:
    assert "[bold]x[/bold]" in shown(replace(HIT, title="[bold]x[/bold]"))


def test_a_record_has_plain_texts_and_the_marked_words() -> None:
    record = hit_record(HIT)
    assert record["title"] == "زار لقطر أمس"
    assert record["marked"] == ["لقطر", "وقطر"]
    assert record["time"] == "2026-11-24T10:00:00+00:00"


def test_totals_and_facets() -> None:
    found = Found(total=1, exact_total=True, hits=(HIT,), facets={}, timeline=(), milliseconds=3)
    assert rendered_total(found) == "1 article in 3 ms"
    assert rendered_total(replace(found, total=10_000, exact_total=False)) == "more than 10000 articles in 3 ms"
    assert "not look everywhere" in rendered_total(replace(found, partial=True))
    assert rendered_facets({"actors": (Facet("qatar", 3),), "level": ()}).plain == "actors: qatar 3"
