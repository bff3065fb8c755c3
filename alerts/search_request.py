"""What the address of a search page asks for, and the addresses of its neighbours. It asks nothing and knows no clock.

Every page of the search has an address that can be sent to a colleague; nothing is kept in a cookie or a script.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from rasid.level import Level
from rasid.settings import duration
from search.filters import Filters
from search.query_text import QueryTrouble, query_trouble

__all__ = ["KINDS", "SPANS", "Asked", "BadAddress", "read_address"]

SPANS = ("24h", "7d", "30d", "365d", "all")
"""The spans that the page offers; an address may name others."""

KINDS = {"level": "level", "actor": "actors", "topic": "topics", "watch": "watches", "lang": "lang", "outlet": "outlet"}
"""The filters as they are called in an address, with the facet of each."""

_DEFAULT_SPAN = "30d"
_MOST_VALUES = 20
_LONGEST_VALUE = 200
_EARLIEST, _LATEST = 1970, 9000


class BadAddress(ValueError):
    """A part of an address that cannot be understood: which one, and its value."""

    def __init__(self, name: str, value: str) -> None:
        super().__init__(f"{name}={value}")
        self.name, self.value = name, value


class _Parameters(Protocol):
    """The parameters of an address, as aiohttp gives them."""

    def getall(self, key: str, default: list[str]) -> list[str]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One search page."""

    text: str = ""
    chosen: tuple[tuple[str, str], ...] = ()  # (name in KINDS, value), in the order they were chosen.
    story: str = ""
    since: str = _DEFAULT_SPAN  # a span back from now, `all`, or a moment.
    until: str = ""  # a moment, "" for now.
    best: bool = False
    exact: bool = False
    after: str = ""  # where the page begins, "" for the first.
    page: int = 1  # for people; `after` decides.
    language: str = ""  # of the page itself, when the reader chose it.

    @property
    def trouble(self) -> QueryTrouble | None:
        """Why the words are not asked for as they are."""
        return query_trouble(self.text)

    def address(self, path: str = "/search") -> str:
        """The address of this page."""
        pairs: list[tuple[str, str]] = [("q", self.text)] if self.text else []
        pairs += self.chosen
        pairs += [(name, value) for name, value in (("story", self.story), ("until", self.until)) if value]
        pairs += [("since", self.since)] if self.since != _DEFAULT_SPAN else []
        pairs += [("sort", "best")] if self.best else []
        pairs += [("exact", "1")] if self.exact else []
        pairs += [("after", self.after), ("page", str(self.page))] if self.after else []
        pairs += [("ui", self.language)] if self.language else []
        return f"{path}?{urlencode(pairs)}" if pairs else path

    def first_page(self, **changes: object) -> Asked:
        """This search, changed, from its beginning."""
        return replace(self, after="", page=1, **changes)  # type: ignore[arg-type]  # the caller's names are the fields'

    def with_value(self, name: str, value: str) -> Asked:
        """Narrowed by one more value."""
        return self.first_page(chosen=tuple(dict.fromkeys((*self.chosen, (name, value)))))

    def without(self, name: str, value: str) -> Asked:
        """Without this value."""
        return self.first_page(chosen=tuple(pair for pair in self.chosen if pair != (name, value)))

    def within(self, start: datetime, end: datetime) -> Asked:
        """The same search in a part of its time."""
        return self.first_page(since=start.isoformat(), until=end.isoformat())

    def next_page(self, place: str) -> Asked:
        """The page after this one."""
        return replace(self, after=place, page=self.page + 1)

    def filters(self, now: datetime, zone: ZoneInfo) -> Filters:
        """What narrows the search. Several actors, topics or watches all have to be there, so that facets count right.

        A span is counted from the full minute, a longer one from the full hour: then Elasticsearch can use the counts
        that it has kept.

        Raises:
            BadAddress: a time cannot be read.
        """
        by_kind = {name: tuple(value for kind, value in self.chosen if kind == name) for name in KINDS}
        return Filters(
            actors=by_kind["actor"],
            topics=by_kind["topic"],
            watches=by_kind["watch"],
            languages=by_kind["lang"],
            outlets=by_kind["outlet"],
            levels=by_kind["level"],
            story=self.story,
            since=_since(self.since, now, zone),
            until=_moment("until", self.until, zone) if self.until else None,
            together=True,
        )


def read_address(parameters: _Parameters, languages: Iterable[str]) -> Asked:
    """The search of an address; names that we do not know are passed over, as mail programs add some.

    Raises:
        BadAddress: a value cannot be used.
    """

    def one(name: str) -> str:
        return next(iter(parameters.getall(name, [])), "").strip()

    chosen = [(name, value.strip()) for name in KINDS for value in parameters.getall(name, []) if value.strip()]
    for name, value in chosen:
        if len(value) > _LONGEST_VALUE or not value.isprintable():
            raise BadAddress(name, value[:_LONGEST_VALUE])
        if name == "level" and value not in set(Level):
            raise BadAddress(name, value)
    if len(chosen) > _MOST_VALUES:
        raise BadAddress(*chosen[_MOST_VALUES])
    page, story = one("page") or "1", one("story")
    if not (page.isascii() and page.isdecimal() and len(page) < 6):
        raise BadAddress("page", page[:20])
    return Asked(
        text=" ".join(one("q").replace("\x00", " ").split()),
        chosen=tuple(dict.fromkeys(chosen)),
        story=story[:_LONGEST_VALUE],
        since=one("since") or ("all" if story else _DEFAULT_SPAN),
        until=one("until"),
        best=one("sort") == "best",
        exact=one("exact") == "1",
        after=one("after"),
        page=int(page),
        language=one("ui") if one("ui") in set(languages) else "",
    )


def _since(text: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    if text == "all":
        return None
    try:
        span = duration(text)
        start = now - span
    except ValueError:
        return _moment("since", text, zone)
    except OverflowError as error:
        raise BadAddress("since", text[:40]) from error
    if start.year < _EARLIEST:
        raise BadAddress("since", text[:40])
    return start.replace(second=0, microsecond=0, minute=start.minute if span <= timedelta(days=1) else 0)


def _moment(name: str, text: str, zone: ZoneInfo) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadAddress(name, text[:40]) from error
    if not _EARLIEST <= moment.year <= _LATEST:
        raise BadAddress(name, text[:40])
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)
