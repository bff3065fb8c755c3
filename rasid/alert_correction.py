"""What a changed article is worth to who was told of it: whether more matches, and which digests list it again.

Whether anything is told is `alert_plan`'s to decide.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from rasid.alert_decision import Thread
from rasid.alert_interest import Interest
from rasid.digest import window_of
from rasid.notification import Hit
from rasid.story import StoryChange
from rasid.subscription import Route, Subscription

__all__ = ["news_of", "relisting"]


def news_of(interest: Interest, thread: Thread | None) -> tuple[Hit, ...]:
    """What hits that hit nothing of this story before, or at a lower level."""
    known = {(hit.subscription, hit.watchlist, hit.watch): hit.level for hit in thread.hits} if thread else {}

    def is_new(hit: Hit) -> bool:
        level = known.get((hit.subscription, hit.watchlist, hit.watch))
        return level is None or hit.level > level

    return tuple(hit for hit in interest.hits if is_new(hit))


def relisting(interest: Interest, change: StoryChange, thread: Thread | None, now: datetime) -> Interest:
    """The interest with the digests that list a changed article: those that are open since it came, and those whose
    subscription takes corrections. What was never listed is not listed for a change of its words.
    """
    article = change.tagged.article
    if thread is None or article.id not in thread.articles:
        return replace(interest, digests=())

    def lists(subscription: Subscription, route: Route) -> bool:
        window = window_of(route.at, route.days, interest.recipient.zone, article.first_seen)
        return window.ends > now or subscription.policy.timing(interest.level).corrections

    return replace(interest, digests=tuple(pair for pair in interest.digests if lists(*pair)))
