"""Words of feeds as a mail shows them: on one line, not without end, nothing that steers, and what matched marked.

Everything is text; templates escape it. What a mail says besides is `render`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from rasid.bidi import stripped
from rasid.notification import Entry, Match, Report
from rasid.tagged_article import Field

__all__ = ["Piece", "clean", "headline", "named", "pieces", "safe_url"]

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SPACE = re.compile(r"\s+")
_ADDRESS = re.compile(r"https?://[^\s<>\"'\\^`{|}]+")
_TITLE = 500  # code points; what is longer is no title, and one feed must not make every mail too large.
_LEAD = 100  # of a text, in place of a title.
_URL = 2_048


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text, marked when it is among the words that matched."""

    text: str
    marked: bool


def headline(entry: Entry) -> str:
    """The story's title, or what its first report can be called by."""
    return clean(_short(entry.story.title)) or next(map(named, entry.reports), "")


def named(report: Report) -> str:
    """A report's title; of an item that has none, or nothing but markup in it, how its text begins."""
    title = clean(_short(report.title))
    if title:
        return title
    begins = clean(report.extract)
    lead = begins[:_LEAD].rpartition(" ")[0] if len(begins) > _LEAD else begins
    return f"{lead} …" if lead else clean(report.source.name)


def pieces(text: str, matches: Iterable[Match], field: Field, shift: int) -> tuple[Piece, ...]:
    """The text in runs, those marked that matched; overlapping matches are one run."""
    text = _short(text)
    spans: list[list[int]] = []
    ranges = sorted((match.start - shift, match.end - shift) for match in matches if match.field is field)
    for start, end in ranges:
        if start < 0 or end > len(text):
            continue
        if spans and start <= spans[-1][1]:
            spans[-1][1] = max(spans[-1][1], end)
        else:
            spans.append([start, end])
    runs: list[Piece] = []
    place = 0
    for start, end in spans:
        runs += [Piece(_one_line(text[place:start]), False), Piece(_one_line(text[start:end]), True)]
        place = end
    runs.append(Piece(_one_line(text[place:]), False))
    return tuple(run for run in runs if run.text)


def _short(text: str) -> str:
    return text if len(text) <= _TITLE else f"{text[:_TITLE]}…"


def _one_line(text: str) -> str:
    return stripped(_SPACE.sub(" ", _CONTROL.sub(" ", text)))


def clean(text: str) -> str:
    """The text on one line, without controls of the terminal and of direction."""
    return _one_line(text).strip()


def safe_url(url: str) -> str:
    """The address when it is http or https and without anything that could end an attribute or a line; else ""."""
    return url if len(url) <= _URL and _ADDRESS.fullmatch(url) else ""
