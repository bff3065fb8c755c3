"""Whom a change of a story may interest, and why: subscriptions that reach them, what hit, what speaks against it.

Whether anything is told, and when, is `alert_plan`'s to decide.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from rasid.alert_decision import NotSent
from rasid.level import Level
from rasid.notification import Hit
from rasid.story import StoryChange
from rasid.subscription import Recipient, Route, Silence, Subscription, Subscriptions
from rasid.tagged_article import TaggedArticle

__all__ = ["Interest", "interests", "is_silenced"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """Why one recipient may want to know: the subscriptions that reach them, what hit, and by which routes.

    `refusal` is why nothing of it counts (NotSent), None when something does.
    """

    recipient: Recipient
    hits: tuple[Hit, ...]
    immediate: tuple[tuple[Subscription, Route], ...]
    digests: tuple[tuple[Subscription, Route], ...]
    refusal: NotSent | None = None
    silences: tuple[str, ...] = ()  # ids of those that keep a watch from counting.

    @property
    def level(self) -> Level:
        """The highest level among the hits."""
        return max((hit.level for hit in self.hits), key=lambda level: level.rank, default=Level.INFO)


def interests(change: StoryChange, subscriptions: Subscriptions, now: datetime) -> tuple[Interest, ...]:
    """Everyone whom a subscription reaches with one of the watches that fired, also when a filter then says no.

    Only watches of a subscription's own watchlists count for it. Several subscriptions of one recipient are one
    interest, so that a recipient gets one message listing them all.
    """
    gathered: dict[tuple[str, str], list[tuple[Subscription, tuple[Route, ...]]]] = {}
    for subscription in subscriptions.on_watchlists(fired.watchlist for fired in change.tagged.fired):
        by_recipient: dict[str, list[Route]] = {}
        for route in subscription.deliver:
            by_recipient.setdefault(route.to, []).append(route)
        for to, routes in by_recipient.items():
            gathered.setdefault((subscription.tenant, to), []).append((subscription, tuple(routes)))
    found = []
    for (tenant, to), reached in gathered.items():
        recipient = subscriptions.recipient(tenant, to)
        if recipient is not None:
            found.append(_interest(recipient, reached, change, subscriptions.silences, now))
    return tuple(found)


def _interest(
    recipient: Recipient,
    reached: Iterable[tuple[Subscription, tuple[Route, ...]]],
    change: StoryChange,
    silences: tuple[Silence, ...],
    now: datetime,
) -> Interest:
    hits: list[Hit] = []
    immediate: list[tuple[Subscription, Route]] = []
    digests: list[tuple[Subscription, Route]] = []
    refusals: list[NotSent] = []
    silencing: list[str] = []
    own = tuple(one for one in silences if one.tenant == recipient.tenant)
    for subscription, routes in reached:
        if not subscription.where.accepts(change.tagged):
            refusals.append(NotSent.FILTERED)
            continue
        fired = _hits(subscription, change.tagged)
        wanted = tuple(hit for hit in fired if hit.level >= subscription.where.level)
        if not wanted:
            refusals.append(NotSent.BELOW_LEVEL if fired else NotSent.FILTERED)
            continue
        heard = tuple(hit for hit in wanted if not is_silenced(hit, recipient.id, change.story.id, own, now))
        silencing += [
            one.id
            for one in (own if heard != wanted else ())
            if any(is_silenced(hit, recipient.id, change.story.id, (one,), now) for hit in wanted)
        ]
        if not heard:
            refusals.append(NotSent.SILENCE)
            continue
        level = max((hit.level for hit in heard), key=lambda one: one.rank)
        taken = tuple(route for route in routes if level in route.levels)
        if not taken:
            refusals.append(NotSent.BELOW_LEVEL)
            continue
        hits.extend(heard)
        immediate.extend((subscription, route) for route in taken if route.when == "immediate")
        digests.extend((subscription, route) for route in taken if route.when == "digest")
    refusal = None if hits else _nearest(refusals)
    return Interest(
        recipient=recipient,
        hits=tuple(dict.fromkeys(hits)),
        immediate=tuple(immediate),
        digests=tuple(digests),
        refusal=refusal,
        silences=tuple(dict.fromkeys(silencing)),
    )


def _nearest(refusals: list[NotSent]) -> NotSent:
    """The refusal that came nearest to a yes: silenced before below the level before filtered out."""
    order = (NotSent.SILENCE, NotSent.BELOW_LEVEL, NotSent.FILTERED)
    return min(refusals, key=order.index, default=NotSent.FILTERED)


def _hits(subscription: Subscription, tagged: TaggedArticle) -> tuple[Hit, ...]:
    return tuple(
        Hit(
            subscription=subscription.id,
            watchlist=fired.watchlist,
            watch=fired.watch,
            level=fired.level,
            explanation=fired.explanation,
        )
        for fired in tagged.fired
        if fired.watchlist in subscription.watchlists
        and (not subscription.where.watches or {fired.watch, fired.id} & set(subscription.where.watches))
    )


def is_silenced(hit: Hit, recipient: str, story: str, silences: Iterable[Silence], now: datetime) -> bool:
    """True when one of these silences, of the recipient's own tenant, covers this hit now."""
    return any(
        silence.covers(
            recipient=recipient, story=story, watchlist=hit.watchlist, watch=hit.watch, level=hit.level, now=now
        )
        for silence in silences
    )
