"""A search page as plain values for its template: hits, facets as links, the timeline as bars. Asks nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_datetime

from alerts.marked_text import Run, clean, highlighted_runs, safe_url
from alerts.phrases import phrases
from alerts.search_request import KINDS, SPANS, Asked
from alerts.search_words import search_words
from rasid.bidi import direction
from search.discover_link import article_link
from search.filters import Bar
from search.queries import Found, Hit

__all__ = ["ShownBar", "ShownFacet", "ShownHit", "ShownValue", "Style", "bars", "chips", "facets", "hits", "spans"]

_WIDTH, _HEIGHT = 1000.0, 64.0
_LABELS = {Bar.HOUR: "d MMM HH:mm", Bar.DAY: "EEE d MMM y", Bar.WEEK: "d MMM y", Bar.MONTH: "MMMM y"}


@dataclass(frozen=True, slots=True)
class Style:
    """How this reader sees a page: the language of its words, the zone of its times, where Kibana is."""

    language: str
    zone: ZoneInfo
    kibana_url: str = ""

    @property
    def direction(self) -> str:
        """The way the page runs."""
        return "rtl" if self.language == "ar" else "ltr"

    def moment(self, moment: datetime, pattern: str = "d MMM y HH:mm") -> str:
        """Date and time, in Western digits as newsrooms write them."""
        return format_datetime(moment, pattern, tzinfo=self.zone, locale=self.language)

    def name_of_language(self, code: str) -> str:
        """What a language is called; the code where nobody says."""
        try:
            return Locale.parse(code).get_display_name(self.language) or code
        except (ValueError, UnknownLocaleError):
            return code


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownHit:
    """An article in a list."""

    title: tuple[Run, ...]
    direction: str
    language: str
    address: str
    story: str  # the address of its story, "" when it has none.
    original: str
    discover: str
    outlet: str
    when: str
    iso: str
    level: str
    extracts: tuple[tuple[str, tuple[Run, ...]], ...]  # each with the way it runs.
    names: tuple[tuple[str, str], ...]  # (what is named, the address that narrows to it)


@dataclass(frozen=True, slots=True)
class ShownValue:
    """A value of a facet; `share` is its part of the largest, in hundredths."""

    label: str
    count: int
    address: str
    chosen: bool
    share: int
    plain: bool  # True for words of ours, False for ids, which run left to right.


@dataclass(frozen=True, slots=True)
class ShownFacet:
    """A facet with its name and values."""

    kind: str
    title: str
    values: tuple[ShownValue, ...]


@dataclass(frozen=True, slots=True)
class ShownBar:
    """A bar of the timeline, in units of its picture."""

    x: str
    y: str
    width: str
    height: str
    count: int
    label: str
    address: str
    tick: str = ""


def hits(found: Sequence[Hit], asked: Asked, style: Style) -> tuple[ShownHit, ...]:
    """The articles of a page."""
    ui = f"?ui={asked.language}" if asked.language else ""
    return tuple(
        ShownHit(
            title=highlighted_runs(hit.title) or (Run("—"),),
            direction=direction(clean(hit.title), hit.language),
            language=hit.language,
            address=f"/article/{hit.id}{ui}",
            story=f"/story/{hit.story}{ui}" if hit.story else "",
            original=safe_url(hit.url),
            discover=article_link(style.kibana_url, hit.id, hit.moment),
            outlet=clean(hit.outlet),
            when=style.moment(hit.moment),
            iso=hit.moment.isoformat(),
            level=hit.level,
            extracts=tuple((direction(clean(text), hit.language), highlighted_runs(text)) for text in hit.extracts),
            names=tuple(
                (value, asked.with_value(kind, value).address())
                for kind, values in (("actor", hit.actors), ("topic", hit.topics))
                for value in values[:8]
            ),
        )
        for hit in found
    )


def facets(found: Found, asked: Asked, style: Style) -> tuple[ShownFacet, ...]:
    """The facets as links that narrow the search; a value that is chosen is a link that takes it away again."""
    words = search_words(style.language)
    shown = []
    for kind, field in KINDS.items():
        values = found.facets.get(field, ())
        most = max((value.count for value in values), default=1)
        shown.append(
            ShownFacet(
                kind,
                words[kind],
                tuple(
                    ShownValue(
                        label=_label(kind, value.value, value.name, style),
                        count=value.count,
                        address=(
                            asked.without(kind, value.value)
                            if (kind, value.value) in asked.chosen
                            else asked.with_value(kind, value.value)
                        ).address(),
                        chosen=(kind, value.value) in asked.chosen,
                        share=max(2, round(100 * value.count / most)),
                        plain=kind in ("level", "lang", "outlet"),
                    )
                    for value in values
                ),
            )
        )
    return tuple(facet for facet in shown if facet.values)


def chips(asked: Asked, style: Style) -> tuple[tuple[str, str, str], ...]:
    """What narrows the search now: (kind, value, the address without it)."""
    words = search_words(style.language)
    chosen = [
        (words[kind], _label(kind, value, "", style), asked.without(kind, value).address())
        for kind, value in asked.chosen
    ]
    if asked.story:
        chosen.append((words["story"], asked.story, asked.first_page(story="").address()))
    return tuple(chosen)


def spans(asked: Asked, style: Style) -> tuple[tuple[str, str, bool], ...]:
    """The spans to choose from: (value, label, chosen); a span of the address that is not offered stands first."""
    words = search_words(style.language)
    offered = [(span, words[span], asked.since == span and not asked.until) for span in SPANS]
    if not any(chosen for _, _, chosen in offered):
        offered.insert(0, (asked.since, _window(asked, style), True))
    return tuple(offered)


def bars(found: Found, asked: Asked, style: Style) -> tuple[ShownBar, ...]:
    """The timeline, the earliest bar first; a bar's address shows what is in it."""
    count = len(found.timeline)
    if not count:
        return ()
    most = max(1, *(number for _, number in found.timeline))
    step = _WIDTH / count
    gap = min(2.0, step / 5)
    every = max(1, -(-count // 6))
    shown = []
    for place, (start, number) in enumerate(found.timeline):
        after = found.timeline[place + 1][0] if place + 1 < count else start + _LENGTHS[found.bar]
        height = 0.0 if not number else max(2.0, _HEIGHT * number / most)
        shown.append(
            ShownBar(
                x=f"{place * step + gap / 2:.2f}",
                y=f"{_HEIGHT - height:.2f}",
                width=f"{step - gap:.2f}",
                height=f"{height:.2f}",
                count=number,
                label=style.moment(start, _LABELS[found.bar]),
                address=asked.within(start, after).address(),
                tick=style.moment(
                    start, "HH:mm" if found.bar is Bar.HOUR else "MMM y" if found.bar is Bar.MONTH else "d MMM"
                )
                if place % every == 0
                else "",
            )
        )
    return tuple(shown)


_LENGTHS = {
    Bar.HOUR: timedelta(hours=1),
    Bar.DAY: timedelta(days=1),
    Bar.WEEK: timedelta(days=7),
    Bar.MONTH: timedelta(days=31),
}


def _label(kind: str, value: str, name: str, style: Style) -> str:
    if kind == "level":
        return phrases(style.language)[value]
    if kind == "lang":
        return style.name_of_language(value)
    return clean(name or value)


def _window(asked: Asked, style: Style) -> str:
    words = search_words(style.language)
    start = _moment(asked.since, style) or asked.since
    end = _moment(asked.until, style)
    return words["window"].format(start=start, end=end) if end else words["from"].format(start=start)


def _moment(text: str, style: Style) -> str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return ""
    return style.moment(moment if moment.tzinfo else moment.replace(tzinfo=style.zone))
