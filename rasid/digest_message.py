"""What follows from a decision for digests: the message that is opened, and what it will list. It decides nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from rasid.alert_decision import Decision
from rasid.alert_entry import entry_of
from rasid.digest import window_of
from rasid.ledger_value import DigestMatch, ledger_id
from rasid.level import Level
from rasid.notification import Notification, Reason
from rasid.story import StoryChange
from rasid.subscription import Subscriptions

__all__ = ["digest_matches", "digest_notifications", "moved_to_digests", "waits_until", "wanted_digests"]


def digest_notifications(decision: Decision) -> tuple[Notification, ...]:
    """The digests that a decision opens; their content is frozen when they are due."""
    return tuple(
        Notification(
            id=digest.notification,
            tenant=decision.tenant,
            recipient=decision.recipient,
            reason=Reason.DIGEST,
            level=decision.level,
            created=decision.decided,
            due=digest.ends,
            starts=digest.starts,
            ends=digest.ends,
            subscription=digest.subscription,
            max_stories=digest.max_stories,
            min_stories=digest.min_stories,
            send_empty=digest.send_empty,
        )
        for digest in decision.digests
    )


def wanted_digests(subscriptions: Subscriptions, now: datetime) -> tuple[Notification, ...]:
    """The digests of the last hour that are to be sent even if nothing matched; the ids are those of other digests.

    An hour, so that a short standstill misses none and a new subscription does not begin with yesterday's.
    """
    found = []
    for subscription in subscriptions.subscriptions:
        for route in subscription.deliver:
            recipient = subscriptions.recipient(subscription.tenant, route.to)
            if not (route.send_empty and route.at) or recipient is None:
                continue
            ends = window_of(route.at, route.days, recipient.zone, now).starts
            starts = window_of(route.at, route.days, recipient.zone, ends - timedelta(microseconds=1)).starts
            if now - ends < timedelta(hours=1):
                parts = (recipient.tenant, recipient.id, subscription.id, Reason.DIGEST, ends.isoformat())
                found.append(
                    Notification(
                        id=ledger_id(Notification, *parts),
                        tenant=recipient.tenant,
                        recipient=recipient.id,
                        reason=Reason.DIGEST,
                        level=Level.INFO,
                        created=now,
                        due=ends,
                        starts=starts,
                        ends=ends,
                        subscription=subscription.id,
                        max_stories=route.max_stories,
                        send_empty=True,
                    )
                )
    return tuple(found)


_WINDOWS = 7  # for so many of its windows a digest waits for more stories; then it goes out as it is.


def waits_until(
    digest: Notification, stories: int, first: datetime, subscriptions: Subscriptions, now: datetime
) -> datetime | None:
    """When a digest of so few stories is to be looked at again, None when it is to go out now.

    `first` is when the first of the windows ended whose stories it holds.
    """
    recipient = subscriptions.recipient(digest.tenant, digest.recipient)
    subscription = subscriptions.subscription(digest.tenant, digest.subscription)
    if stories >= digest.min_stories or not stories or recipient is None or subscription is None:
        return None
    for route in subscription.deliver:
        if route.to == recipient.id and route.at and route.min_stories == digest.min_stories:
            window = window_of(route.at, route.days, recipient.zone, now)
            return window.ends if now - first < _WINDOWS * (window.ends - window.starts) else None
    return None  # It was changed in the files meanwhile: what is there goes out.


def digest_matches(decision: Decision, change: StoryChange) -> tuple[DigestMatch, ...]:
    """What the digests will list of this change: the hits of the digest's own subscription, at their own level."""
    found = []
    for digest in decision.digests:
        hits = tuple(hit for hit in decision.hits if hit.subscription == digest.subscription)
        level = max((hit.level for hit in hits), key=lambda one: one.rank, default=decision.level)
        found.append(
            DigestMatch(
                id=digest.match,
                digest=digest.notification,
                tenant=decision.tenant,
                recipient=decision.recipient,
                subscription=digest.subscription,
                entry=entry_of(replace(decision, hits=hits, level=level), change),
                ends=digest.ends,
            )
        )
    return tuple(found)


def moved_to_digests(
    message: Notification, subscriptions: Subscriptions, now: datetime
) -> tuple[tuple[Notification, ...], tuple[DigestMatch, ...]]:
    """The next digests that can take what a message holds, and what they list of it; nothing without such a digest.

    Each subscription that the message is about has its own digest, if it has one for this recipient. A story that is in
    the digest already has the id of what is there.
    """
    recipient = subscriptions.recipient(message.tenant, message.recipient)
    if recipient is None:
        return (), ()
    digests: dict[str, Notification] = {}
    matches: dict[str, DigestMatch] = {}
    for subscription in subscriptions.subscriptions:
        route = next((one for one in subscription.deliver if one.to == recipient.id and one.at), None)
        if subscription.tenant != message.tenant or route is None:
            continue
        window = window_of(route.at, route.days, recipient.zone, now)
        parts = (recipient.tenant, recipient.id, subscription.id, Reason.DIGEST, window.ends.isoformat())
        digest = Notification(
            id=ledger_id(Notification, *parts),
            tenant=recipient.tenant,
            recipient=recipient.id,
            reason=Reason.DIGEST,
            level=message.level,
            created=now,
            due=window.ends,
            starts=window.starts,
            ends=window.ends,
            subscription=subscription.id,
            max_stories=route.max_stories,
            min_stories=route.min_stories,
            send_empty=route.send_empty,
        )
        for entry in message.entries:
            hits = tuple(hit for hit in entry.hits if hit.subscription == subscription.id)
            if hits:
                digests[digest.id] = digest
                match = DigestMatch(
                    id=ledger_id(DigestMatch, digest.id, entry.story.id),
                    digest=digest.id,
                    tenant=recipient.tenant,
                    recipient=recipient.id,
                    subscription=subscription.id,
                    entry=replace(entry, hits=hits),
                    ends=window.ends,
                )
                matches[match.id] = match
    return tuple(digests.values()), tuple(matches.values())
