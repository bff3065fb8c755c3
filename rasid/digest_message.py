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

__all__ = ["digest_matches", "digest_notifications", "wanted_digests"]


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


def digest_matches(decision: Decision, change: StoryChange) -> tuple[DigestMatch, ...]:
    """What the digests will list of this change: the hits of the digest's own subscription."""
    return tuple(
        DigestMatch(
            id=digest.match,
            digest=digest.notification,
            tenant=decision.tenant,
            recipient=decision.recipient,
            subscription=digest.subscription,
            entry=entry_of(
                replace(decision, hits=tuple(hit for hit in decision.hits if hit.subscription == digest.subscription)),
                change,
            ),
            ends=digest.ends,
        )
        for digest in decision.digests
    )
