"""Addresses that open Kibana's Discover at an article or a story. Nothing is fetched, and Kibana need not be there.

Kibana keeps its state in the address, in Rison (https://github.com/Nanonid/rison), percent-encoded. A link
names ids, not query texts: mail clients cut addresses over some 2,000 characters, and ids never need one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

__all__ = ["article_link", "discover_link", "kql_text", "rison", "story_link"]

_BARE = re.compile(r"[A-Za-z_.][A-Za-z0-9_./-]*")  # a narrow part of what Rison allows without quotes.
# Kibana itself also leaves !'() as they are and reads both; mail programs end a link in plain text at such signs.
_UNTOUCHED = "*,:;@/$-_.~"
_BEFORE, _AFTER = timedelta(days=2), timedelta(days=14)

Rison = None | bool | int | float | str | Sequence["Rison"] | Mapping[str, "Rison"]


def article_link(kibana_url: str, article_id: str, moment: datetime) -> str:
    """Discover with this article; `moment` is when it was published or seen, "" when there is no Kibana."""
    return discover_link(kibana_url, f"article_id: {kql_text(article_id)}", moment - _BEFORE, moment + _AFTER)


def story_link(kibana_url: str, story_id: str, first_seen: datetime, last_seen: datetime) -> str:
    """Discover with the articles of this story, and those that may still come; "" when there is no Kibana."""
    return discover_link(kibana_url, f"story_id: {kql_text(story_id)}", first_seen - _BEFORE, last_seen + _AFTER)


def discover_link(
    kibana_url: str,
    query: str,
    start: datetime,
    end: datetime,
    *,
    view: str = "news-articles",
    columns: Sequence[str] = ("title", "outlet_name", "url.full"),
) -> str:
    """Discover with a query in KQL over a fixed window of time: a relative one would be empty tomorrow.

    `kibana_url` may end in a space (`/s/desk`); an empty one gives an empty link.
    """
    if not kibana_url:
        return ""
    around: Rison = {"time": {"from": _time(start), "to": _time(end)}}
    shown: Rison = {
        "columns": list(columns),
        "dataSource": {"dataViewId": view, "type": "dataView"},
        "filters": [],
        "query": {"language": "kuery", "query": query},
        "sort": [["@timestamp", "desc"]],
    }
    state = f"_g={quote(rison(around), safe=_UNTOUCHED)}&_a={quote(rison(shown), safe=_UNTOUCHED)}"
    return f"{kibana_url.rstrip('/')}/app/discover#/?{state}"


def kql_text(text: str) -> str:
    """A text as a quoted value in KQL."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def rison(value: Rison) -> str:
    """A value in Rison."""
    match value:
        case None:
            return "!n"
        case bool():
            return "!t" if value else "!f"
        case int() | float():
            return repr(value).replace("e+", "e")
        case str():
            escaped = value.replace("!", "!!").replace("'", "!'")
            return value if _BARE.fullmatch(value) else f"'{escaped}'"
        case Mapping():
            return "(" + ",".join(f"{rison(key)}:{rison(inner)}" for key, inner in value.items()) + ")"
        case _:
            return "!(" + ",".join(rison(inner) for inner in value) + ")"


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
