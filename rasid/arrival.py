"""What a tagged article is beside what the index holds of it: new, newer, the same from another feed, or a repeat.

The same page comes from several feeds as one article with several carriers. The first one that was read stays its feed
and source; the others are kept in `also_in`. It reads and writes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from rasid.article import Article, Carrier
from rasid.tagged_article import TaggedArticle

__all__ = ["Arrival", "Arrived", "HeldArticle", "arrive"]

_STORIES_REMEMBER = timedelta(days=2)
"""An article this young is surely still in its story; an older one would begin a story of its own."""


class Arrival(StrEnum):
    """What an article is to us, and so why it goes on or not."""

    FIRST = "first"
    REVISED = "revised"  # a newer revision of what is held.
    NO_LONGER_MATCHES = "no-longer-matches"  # a newer revision that names nothing watched.
    ALSO_IN = "also-in"  # another feed carries what is held.
    REPEATED = "repeated"  # the same revision from the same feed, or an older one.
    NOTHING = "nothing"  # it matches nothing and none is held.


@dataclass(frozen=True, slots=True)
class HeldArticle:
    """An article as the index holds it; no story id until the story stage has seen it."""

    tagged: TaggedArticle
    story_id: str | None


@dataclass(frozen=True, slots=True)
class Arrived:
    """The article as it is to be indexed, whether the story stage is to hear of it, and why."""

    kind: Arrival
    tagged: TaggedArticle
    story_id: str | None = None
    tell: bool = False


def arrive(found: TaggedArticle, held: HeldArticle | None, now: datetime) -> Arrived:
    """What becomes of an article that was just tagged.

    A repeat by its own feed is told again: the first report may have died with its process. From another feed it is
    told only as long as no story has it, so that it never alerts again; its words are never taken as a correction
    unless its revision is higher than the one that is held.
    """
    matches = bool(found.mentions or found.fired)
    if held is None:
        return Arrived(Arrival.FIRST if matches else Arrival.NOTHING, found, None, matches)
    known, fresh = held.tagged.article, found.article
    carriers = _carriers(known, fresh)
    if fresh.revision > known.revision:
        newer = replace(found, article=_settled(fresh, known, carriers))
        if matches:
            return Arrived(Arrival.REVISED, newer, None, tell=True)  # The story stage says which story it is in.
        recent = now - known.first_seen < _STORIES_REMEMBER
        return Arrived(Arrival.NO_LONGER_MATCHES, newer, held.story_id, held.story_id is None or recent)
    if fresh.feed == known.feed:
        again = replace(found, article=_settled(fresh, known, carriers))
        return Arrived(Arrival.REPEATED, again, held.story_id, matches)
    more = replace(held.tagged, article=replace(known, also_in=carriers))
    kind = Arrival.REPEATED if carriers == known.also_in else Arrival.ALSO_IN
    return Arrived(kind, more, held.story_id, held.story_id is None and bool(more.mentions or more.fired))


def _carriers(known: Article, fresh: Article) -> tuple[Carrier, ...]:
    if fresh.feed == known.feed or any(one.feed == fresh.feed for one in known.also_in):
        return known.also_in
    return (*known.also_in, Carrier(feed=fresh.feed, source=fresh.source))


def _settled(fresh: Article, known: Article, carriers: tuple[Carrier, ...]) -> Article:
    """The fresh words under what is frozen at first sight: feed, source, time and language, and so the index."""
    return replace(
        fresh,
        feed=known.feed,
        source=known.source,
        first_seen=known.first_seen,
        language=known.language,
        also_in=carriers,
    )
