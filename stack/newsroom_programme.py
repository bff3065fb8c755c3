"""What the sample newsroom has to say, and when each piece comes out.

Holds the newsroom's values and the one decision it takes: which articles are released at a given time.
It reads no clock, opens no file and serves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

__all__ = [
    "SETTLE",
    "Airtime",
    "Entry",
    "Expected",
    "FeedFormat",
    "NewsroomArticle",
    "Outlet",
    "entries",
    "releases",
]

#: A new article appears in a feed no sooner than this after the feed was first polled. A reader takes what it finds on
#: its first poll for old news and alerts nobody, so nothing worth an alert may be there yet.
SETTLE = timedelta(seconds=2)


class FeedFormat(StrEnum):
    """The feed formats the newsroom can write; the value is the last part of the feed's address."""

    RSS2 = "rss.xml"
    ATOM = "atom.xml"
    RSS1 = "rss.rdf"
    JSON = "feed.json"


class Outlet(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One invented publisher with one feed in one language."""

    id: str
    name: str
    tagline: str
    language: str
    country: str
    owner: str
    """Outlets of one owner count as one independent source."""
    format: FeedFormat = FeedFormat.RSS2
    encoding: str = "utf-8"


class Expected(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Ids of the starter watchlist that an article names, as a careful reader would say.

    Countries count where their own name stands; a capital or a nationality alone is not listed here.
    """

    actors: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


class NewsroomArticle(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One text of one outlet. A revision is an article too: it replaces the title and text of the one it revises."""

    id: str
    outlet: str
    language: str
    title: str
    paragraphs: tuple[str, ...]
    author: str = ""
    categories: tuple[str, ...] = ()
    released_after: int = 0
    """Seconds on air (see `releases`); 0 means that the article is there from the start. Not used by a revision."""
    revision_of: str | None = None
    revised_after: int = 0
    """Seconds after the release of the article that this one revises."""
    expected: Expected = Expected()
    trap: str | None = None
    """Why a careless matcher would find an actor or a topic here that the text does not name."""
    homographs: tuple[str, ...] = ()
    """Ids whose name stands here letter for letter and means something else: only the context tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Airtime:
    """What the newsroom knows about its own past when it is asked what is out.

    `opened` is when this process started, `first_polls` when each outlet's feed was first asked for since then, and
    `already` what was released before, also by earlier processes.
    """

    opened: datetime
    first_polls: Mapping[str, datetime] = field(default_factory=dict)
    already: Mapping[str, datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An article as its outlet shows it now, after all revisions.

    `id` is the id of the first version and names the page and the feed entry; `article` is the newest version.
    """

    id: str
    article: NewsroomArticle
    published: datetime
    updated: datetime


def releases(articles: Iterable[NewsroomArticle], airtime: Airtime, now: datetime) -> dict[str, datetime]:
    """Say which of the articles are out at `now`, and since when, by article id.

    The programme counts seconds on air: it begins with the first poll of any feed, stands still while the newsroom is
    down and goes on where it was. An article with `released_after: 0` is out when the newsroom opens. Any other waits
    for its second on air and until its own feed has been polled once and `SETTLE` has passed; without a reader nothing
    comes out. A revision follows its article by at least `revised_after`. What was released stays released, with its
    old time.
    """
    by_id = {article.id: article for article in articles}
    out = dict(airtime.already)
    on_air = max((_second_on_air(by_id[id_], by_id) for id_ in airtime.already if id_ in by_id), default=0)
    begun = min(airtime.first_polls.values(), default=now) - timedelta(seconds=on_air)
    # Originals first: a revision needs the release of what it revises.
    for article in sorted(by_id.values(), key=lambda one: (one.revision_of is not None, one.released_after, one.id)):
        if article.id in out:
            continue
        due = _due(article, by_id, airtime, begun, out)
        if due is not None and due <= now:
            out[article.id] = due
    return out


def _second_on_air(article: NewsroomArticle, by_id: Mapping[str, NewsroomArticle]) -> int:
    if article.revision_of is None:
        return article.released_after
    return by_id[article.revision_of].released_after + article.revised_after


def _due(
    article: NewsroomArticle,
    by_id: Mapping[str, NewsroomArticle],
    airtime: Airtime,
    begun: datetime,
    out: Mapping[str, datetime],
) -> datetime | None:
    if article.revision_of is None and article.released_after == 0:
        return airtime.opened
    polled = airtime.first_polls.get(article.outlet)
    if polled is None:
        return None
    due = max(begun + timedelta(seconds=_second_on_air(article, by_id)), polled + SETTLE)
    if article.revision_of is None:
        return due
    original = out.get(article.revision_of)
    return None if original is None else max(due, original + timedelta(seconds=article.revised_after))


def entries(articles: Iterable[NewsroomArticle], released: Mapping[str, datetime], outlet: str) -> tuple[Entry, ...]:
    """Return what the outlet shows, newest first, each article once in its newest version."""
    shown: dict[str, Entry] = {}
    mine = [article for article in articles if article.outlet == outlet and article.id in released]
    for article in sorted(mine, key=lambda one: (released[one.id], one.revision_of is not None)):
        at = released[article.id]
        first = shown.get(article.revision_of) if article.revision_of is not None else None
        if first is None:
            shown[article.id] = Entry(id=article.id, article=article, published=at, updated=at)
        else:
            shown[first.id] = Entry(id=first.id, article=article, published=first.published, updated=at)
    return tuple(sorted(shown.values(), key=lambda entry: (entry.published, entry.id), reverse=True))
