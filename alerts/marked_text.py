"""A text in runs, some of them marked: by the search's highlights, or by the mentions that were found in it. Pure.

Templates escape each run, so a mark is never made of what an article holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rasid.bidi import stripped
from rasid.tagged_article import Field, Mention
from search.queries import MARK_END, MARK_START

__all__ = ["Run", "clean", "highlighted_runs", "mention_runs", "safe_url"]

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_MARKS = re.compile(f"[{MARK_START}{MARK_END}]")
_URL = re.compile(r"https?://[^\s<>\"'\\^`{|}]+")


@dataclass(frozen=True, slots=True)
class Run:
    """A run of text; `kind` is "" for a plain one, `hit` for a highlight, else the kind of mention.

    `places` are the mentions that begin in it, by their place in the article.
    """

    text: str
    kind: str = ""
    places: tuple[int, ...] = ()


def clean(text: str) -> str:
    """The text without controls of the terminal and of direction; line breaks stay."""
    return stripped(_CONTROL.sub(" ", text))


def highlighted_runs(text: str) -> tuple[Run, ...]:
    """The runs of a text with MARK_START and MARK_END in it; a mark without its fellow is nothing."""
    runs: list[Run] = []
    for number, piece in enumerate(text.split(MARK_START)):
        inside, found, after = piece.partition(MARK_END)
        if number and found:
            runs += [Run(clean(inside), "hit"), Run(clean(_MARKS.sub("", after)))]
        else:
            runs.append(Run(clean(_MARKS.sub("", piece))))
    return tuple(run for run in runs if run.text)


def mention_runs(text: str, mentions: Sequence[Mention], field: Field) -> tuple[Run, ...]:
    """The runs of an article's title or text, with its mentions in this field marked.

    Mentions that overlap are one run, of the kind of the first; one that does not fit the text is passed over.
    """
    spans: list[tuple[int, int, str, list[int]]] = []
    own = [(mention.start, -mention.end, place) for place, mention in enumerate(mentions) if mention.field is field]
    for start, minus_end, place in sorted(own):
        end = -minus_end
        if not 0 <= start < end <= len(text):
            continue
        if spans and start < spans[-1][1]:
            first, last, kind, places = spans[-1]
            spans[-1] = (first, max(last, end), kind, [*places, place])
        else:
            spans.append((start, end, mentions[place].kind.value, [place]))
    runs: list[Run] = []
    position = 0
    for start, end, kind, places in spans:
        runs += [Run(clean(text[position:start])), Run(clean(text[start:end]), kind, tuple(places))]
        position = end
    runs.append(Run(clean(text[position:])))
    return tuple(run for run in runs if run.text)


def safe_url(url: str) -> str:
    """The address when it is http or https and holds nothing that could end an attribute; else ""."""
    return url if _URL.fullmatch(url) else ""
