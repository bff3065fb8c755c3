"""Values of the core as the shapes of the API: what is shown of each, and what is left out."""

from __future__ import annotations

import msgspec

from alerts.api_shapes import (
    AttemptShape,
    DeliveryShape,
    HitShape,
    MatchShape,
    NotificationShape,
    ReportShape,
    RouteShape,
    SilenceShape,
    StoryShape,
    SubscriptionShape,
)
from rasid.delivery import Attempt, Delivery
from rasid.notification import Entry, Notification
from rasid.subscription import Silence, Subscription

__all__ = [
    "delivery_shape",
    "notification_shape",
    "silence_shape",
    "story_shape",
    "subscription_shape",
]


def subscription_shape(value: Subscription, most: int = 100) -> SubscriptionShape:
    """A subscription as the API shows it; of a thousand readers the first hundred."""
    where = value.where
    return SubscriptionShape(
        id=value.id,
        watchlists=value.watchlists,
        least_level=where.level,
        languages=where.languages,
        sources=where.sources,
        sources_not=where.sources_not,
        watches=where.watches,
        routes=tuple(
            RouteShape(
                recipient=one.to,
                when=one.when,
                levels=one.levels,
                at=tuple(f"{clock:%H:%M}" for clock in one.at),
                days=one.days,
            )
            for one in value.deliver[:most]
        ),
        routes_total=len(value.deliver),
    )


def story_shape(entry: Entry) -> StoryShape:
    """A story as one message told of it."""
    story = entry.story
    return StoryShape(
        id=story.id,
        title=story.title,
        language=story.language,
        level=story.level,
        importance=story.importance,
        first_seen=story.first_seen,
        last_seen=story.last_seen,
        article_count=story.article_count,
        source_count=story.source_count,
        languages=story.languages,
        continues=story.continues,
        hits=tuple(msgspec.convert(one, HitShape, from_attributes=True) for one in entry.hits),
        reports=tuple(
            ReportShape(
                id=one.id,
                revision=one.revision,
                url=one.url,
                title=one.title,
                language=one.language,
                source=one.source.name,
                first_seen=one.first_seen,
                published=one.published,
                extract=one.extract,
                matches=tuple(msgspec.convert(match, MatchShape, from_attributes=True) for match in one.matches),
                copy_of=one.copy_of,
                why=one.why,
                corrected=one.corrected,
            )
            for one in entry.reports
        ),
    )


def notification_shape(value: Notification) -> NotificationShape:
    """A message as the API shows it."""
    return NotificationShape(
        id=value.id,
        recipient=value.recipient,
        reason=value.reason,
        level=value.level,
        created=value.created,
        due=value.due,
        story=value.story,
        sequence=value.sequence,
        subscription=value.subscription,
        starts=value.starts,
        # Of a reader's confirmation it is the end of a link, which is nobody else's business.
        ends=value.ends if value.starts is not None else None,
        total=max(value.total, len(value.entries)),
        test=value.test,
        stories=tuple(story_shape(one) for one in value.entries),
    )


def delivery_shape(value: Delivery) -> DeliveryShape:
    """A delivery without its bytes, and without what the other side said."""
    return DeliveryShape(
        id=value.id,
        notification=value.notification,
        recipient=value.recipient,
        channel=value.channel,
        state=value.state,
        code=value.code,
        due=value.due,
        created=value.created,
        attempts=tuple(_attempt(one) for one in value.attempts),
    )


def _attempt(value: Attempt) -> AttemptShape:
    return AttemptShape(at=value.at, outcome=value.outcome, code=value.code, milliseconds=value.milliseconds)


def silence_shape(value: Silence, *, from_file: bool) -> SilenceShape:
    """A silence as the API shows it."""
    return SilenceShape(
        id=value.id,
        starts=value.starts,
        ends=value.ends,
        by=value.by,
        comment=value.comment,
        watchlist=value.watchlist,
        watch=value.watch,
        recipient=value.recipient,
        story=value.story,
        below=value.below,
        from_file=from_file,
    )
