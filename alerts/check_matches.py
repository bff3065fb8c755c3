"""Compares the matches in the index with the ledger, and publishes again what got lost on the way between them.

What is missing is decided in `rasid.match_check`. A repair gives the planner the story change once more; planning is
idempotent, so it completes what is missing and repeats nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from elasticsearch import AsyncElasticsearch

from alerts.kafka_publish import Publisher
from rasid.alert_decision import Decision
from rasid.delivery import Delivery
from rasid.match_check import Due, Gap, GapKind, SeenMatch, dues, gaps_of
from rasid.story import ChangeKind, StoryChange
from rasid.subscription import Subscriptions
from rasid.topics import STORY_CHANGES, TAGGED_ARTICLES
from rasid.wire import encode
from search.ledger import Ledger
from search.matches import matches_between
from search.queries import find_article
from search.stories import get_story

__all__ = ["Checked", "check_matches", "repair"]

_AT_ONCE = 400


@dataclass(frozen=True, slots=True)
class Checked:
    """How many decisions were due, and what was missing."""

    due: int
    gaps: tuple[Gap, ...]


async def check_matches(
    client: AsyncElasticsearch,
    ledger: Ledger,
    subscriptions: Subscriptions,
    routes: Mapping[str, datetime],
    since: datetime,
    until: datetime,
    now: datetime,
    *,
    prefix: str,
) -> Checked:
    """All that is missing of the matches indexed between two moments.

    Raises:
        Unavailable, Refused: Elasticsearch cannot be reached, or refuses us; nothing can be said.
    """
    endless = {(one.tenant, one.id) for one in subscriptions.recipients if not one.endpoints}
    count, gaps = 0, list[Gap]()
    batch: list[SeenMatch] = []

    async def judge() -> None:
        nonlocal count
        wanted = dues(batch, subscriptions, routes)
        count += len(wanted)
        decisions = await _decisions(ledger, wanted)
        gaps.extend(gaps_of(wanted, decisions, await _deliveries(ledger, decisions.values()), endless, now))
        batch.clear()

    async for match in matches_between(client, since, until, prefix=prefix):
        batch.append(match)
        if len(batch) >= _AT_ONCE:
            await judge()
    await judge()
    return Checked(count, tuple(gaps))


async def _decisions(ledger: Ledger, wanted: Iterable[Due]) -> dict[str, Decision]:
    found = await ledger.get(due.decision for due in wanted)
    return {name: one.value for name, one in found.items() if isinstance(one.value, Decision)}


async def _deliveries(ledger: Ledger, decisions: Iterable[Decision]) -> dict[str, list[Delivery]]:
    """The deliveries of the messages that were decided, by notification; one that carried several is found once."""
    names = sorted({one.notification for one in decisions if one.notification})
    found: dict[str, list[Delivery]] = {}
    for start in range(0, len(names), _AT_ONCE):
        part = names[start : start + _AT_ONCE]
        for stored in await ledger.find(Delivery, {"notification": part}, most=10_000):
            found.setdefault(stored.value.notification, []).append(stored.value)
    return found


async def repair(client: AsyncElasticsearch, publisher: Publisher, gaps: Iterable[Gap], *, prefix: str) -> int:
    """Gives the matches to the planner, or to the story stage, once more; how many articles those were.

    Raises:
        Unavailable: Kafka or Elasticsearch cannot be reached; doing it again is harmless.
    """
    articles = dict.fromkeys(gap.due.match.article for gap in gaps if gap.kind is not GapKind.OVERDUE)
    done = 0
    for article in articles:
        found = await find_article(client, article, prefix=prefix)
        if found is None:
            continue
        tagged, story_id = found
        story = await get_story(client, story_id, prefix=prefix) if story_id else None
        if story is None:
            await publisher.publish(TAGGED_ARTICLES.name, tagged.language.encode(), encode(tagged))
        else:
            change = StoryChange(
                story=story, kind=ChangeKind.UNCHANGED, why="given to the planner again: no decision", tagged=tagged
            )
            await publisher.publish(STORY_CHANGES.name, story.id.encode(), encode(change))
        done += 1
    return done
