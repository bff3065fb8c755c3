"""A search as Elasticsearch's terms: words and filters, the bars of the timeline, the place in a list. Asks nothing."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from search.query_text import LONGEST_QUERY, OPERATORS

__all__ = ["Bar", "Filters", "bar_of", "place_of", "query_of", "sort_values"]

_FIELDS = ["title^2", "body"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What narrows a search; several kinds mean all of them.

    Several values of one kind mean any of them; with `together`, all of the actors, topics and watches.
    """

    actors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    watches: tuple[str, ...] = ()  # `watchlist/watch`, or a watchlist alone as `watchlist/*`.
    languages: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    story: str = ""
    since: datetime | None = None
    until: datetime | None = None
    together: bool = False


class Bar(StrEnum):
    """How long a bar of the timeline is."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


def query_of(text: str, filters: Filters, *, exact: bool = False) -> dict[str, Any]:
    """The query in Elasticsearch's terms; `exact` asks for the words as written, without stems and proclitics."""
    must: list[dict[str, Any]] = []
    if text.strip():
        fields = ["title.exact^2", "body.exact"] if exact else _FIELDS
        words = {"query": text[:LONGEST_QUERY], "fields": fields, "default_operator": "and", "lenient": True}
        must.append({"simple_query_string": {**words, "flags": OPERATORS}})
    narrowed: list[dict[str, Any]] = []
    for field, values in (
        ("lang", filters.languages),
        ("outlet", filters.outlets),
        ("level", filters.levels),
        ("story_id", (filters.story,) if filters.story else ()),
    ):
        if values:
            narrowed.append({"terms": {field: list(values)}})
    for field, values in (("actors", filters.actors), ("topics", filters.topics), ("watches", filters.watches)):
        for group in ((value,) for value in values) if filters.together else ((values,) if values else ()):
            narrowed += [_any_of(field, group)]
    if filters.since or filters.until:
        bounds = {"gte": filters.since, "lt": filters.until}
        span = {name: moment.astimezone(UTC).isoformat() for name, moment in bounds.items() if moment}
        narrowed.append({"range": {"@timestamp": span}})
    return {"bool": {"must": must or [{"match_all": {}}], "filter": narrowed}}


def bar_of(since: datetime | None, until: datetime | None) -> Bar:
    """Bars of an hour for up to three days, of a day for up to a quarter, of a week for up to two years."""
    if since is None:
        return Bar.MONTH
    if until is None:
        return Bar.DAY
    for longest, bar in ((3, Bar.HOUR), (93, Bar.DAY), (732, Bar.WEEK)):
        if until - since <= timedelta(days=longest):
            return bar
    return Bar.MONTH


def place_of(values: list[Any]) -> str:
    """A place in a list of hits, by its sort values, as a text that can stand in an address."""
    raw = json.dumps(values, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(raw).decode("ascii").rstrip("=")


def sort_values(place: str, *, by_time: bool) -> list[Any]:
    """The sort values of a place that `place_of` has written.

    Raises:
        ValueError: it is none, or one of another order.
    """
    try:
        values = json.loads(base64.b64decode(place + "=" * (-len(place) % 4), altchars=b"-_", validate=True))
    except (binascii.Error, ValueError, RecursionError) as error:
        raise ValueError("this is no place in a list") from error
    kinds: tuple[Any, ...] = (int, str) if by_time else ((int, float), int, str)
    if not isinstance(values, list) or len(values) != len(kinds):
        raise ValueError("this is no place in this list")
    if not all(isinstance(value, kind) and value is not True for value, kind in zip(values, kinds, strict=True)):
        raise ValueError("this is no place in this list")
    return values


def _any_of(field: str, values: tuple[str, ...]) -> dict[str, Any]:
    lists = [value.removesuffix("*") for value in values if field == "watches" and value.endswith("/*")]
    if not lists:
        return {"terms": {field: list(values)}}
    whole = [value for value in values if not value.endswith("/*")]
    any_of: list[dict[str, Any]] = [{"prefix": {field: start}} for start in lists]
    if whole:
        any_of.append({"terms": {field: whole}})
    return {"bool": {"should": any_of, "minimum_should_match": 1}}
