"""What follows from a decision: the message, its deliveries, the thread. It decides nothing.

Everything is made from the decision and the change alone, so that a replay makes the same; merging and joining the same
thing twice changes nothing. What a story looks like in a message is in `alert_entry`, digests are in `digest_message`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from rasid.alert_decision import Decision, Thread, Verdict
from rasid.alert_entry import entry_of, merge_entries, union_of_hits
from rasid.delivery import Delivery, DeliveryState
from rasid.ledger_value import delivery_id, ledger_id
from rasid.level import Level
from rasid.notification import Notification, Reason, Told
from rasid.story import StoryChange
from rasid.story_importance import as_known
from rasid.subscription import Recipient

__all__ = [
    "deliveries",
    "escalation_notifications",
    "joined",
    "merged",
    "notification",
    "test_message",
    "thread_id",
]


_REMEMBERED = 200  # article ids in a thread.


def thread_id(tenant: str, recipient: str, story: str) -> str:
    """The id of what one recipient was told of one story."""
    return ledger_id(Thread, tenant, recipient, story)


def notification(decision: Decision, change: StoryChange, thread: Thread | None) -> Notification:
    """The message of a decision to notify. Of a decision that says otherwise it must not be asked."""
    assert decision.due is not None
    return Notification(
        id=decision.notification,
        tenant=decision.tenant,
        recipient=decision.recipient,
        reason=Reason(decision.code),
        level=decision.level,
        created=decision.decided,
        due=decision.due,
        entries=(entry_of(decision, change),),
        story=decision.story,
        sequence=decision.sequence,
        before=thread.last if thread is not None else None,
        previous=tuple(told.notification for told in thread.told[-10:]) if thread is not None else (),
        total=1,
        frozen=decision.due <= decision.decided,
    )


def merged(waiting: Notification, decision: Decision, change: StoryChange) -> Notification:
    """The waiting message with this change in it; merging the same change twice changes nothing."""
    due = decision.due if decision.due is not None else waiting.due
    entry = (
        merge_entries(waiting.entries[0], entry_of(decision, change)) if waiting.entries else entry_of(decision, change)
    )
    if decision.level <= waiting.level:
        return replace(waiting, due=min(due, waiting.due), entries=(entry,))
    hastened = replace(waiting, level=decision.level, due=min(due, waiting.due), entries=(entry,))
    if waiting.reason is Reason.FIRST:
        return hastened
    # It now goes out because of the level, so that is the reason to give; its id was made before and stays.
    return replace(hastened, reason=Reason.LEVEL_UP)


def joined(thread: Thread | None, decision: Decision, change: StoryChange) -> Thread:
    """The thread with this decision in it; joining a decision twice changes nothing."""
    base = thread or Thread(
        id=thread_id(decision.tenant, decision.recipient, decision.story),
        tenant=decision.tenant,
        recipient=decision.recipient,
        story=decision.story,
        story_sequence=0,
    )
    told = {one.sequence: one for one in base.told}
    if decision.verdict is not Verdict.NOTHING and decision.due is not None:
        known = told.get(decision.sequence)
        importance = as_known(change.story, decision.level).importance
        told[decision.sequence] = Told(
            notification=decision.notification,
            sequence=decision.sequence,
            due=decision.due if known is None else min(known.due, decision.due),
            level=max(decision.level, known.level if known is not None else decision.level, key=lambda one: one.rank),
            importance=max(importance, known.importance if known is not None else 0),
            source_count=max(len(change.story.sources), known.source_count if known is not None else 0),
        )
    articles = base.articles
    if decision.verdict is not Verdict.NOTHING or decision.digests:
        articles = tuple(dict.fromkeys((*articles, change.tagged.article.id)))[-_REMEMBERED:]
    return replace(
        base,
        story_sequence=max(base.story_sequence, change.story.sequence),
        told=tuple(told[sequence] for sequence in sorted(told))[-20:],
        articles=articles,
        hits=union_of_hits(base.hits, decision.hits),
        matched=max(base.matched or decision.decided, decision.decided) if decision.hits else base.matched,
    )


def deliveries(message: Notification, recipient: Recipient) -> tuple[Delivery, ...]:
    """The message's way to each endpoint of the recipient that takes this type of event."""
    return tuple(
        Delivery(
            id=delivery_id(message.id, endpoint.id),
            notification=message.id,
            tenant=message.tenant,
            recipient=message.recipient,
            endpoint=endpoint.id,
            channel=endpoint.channel,
            state=DeliveryState.PENDING,
            due=message.due,
            created=message.created,
            story=message.story,
            subscription=message.subscription if message.reason is Reason.DIGEST else "",
            sequence=message.sequence,
            thin=endpoint.webhook.thin if endpoint.webhook is not None else False,
            unless_acknowledged=message.escalated_from,
            test=message.test,
        )
        for endpoint in recipient.endpoints
    )


def test_message(recipient: Recipient, now: datetime) -> tuple[Notification, tuple[Delivery, ...]]:
    """A test alert by every way to this recipient; it holds no news and counts for no rate."""
    message = Notification(
        id=ledger_id(Notification, recipient.tenant, recipient.id, "", Reason.TEST, now.isoformat()),
        tenant=recipient.tenant,
        recipient=recipient.id,
        reason=Reason.TEST,
        level=Level.INFO,
        created=now,
        due=now,
        test=True,
        frozen=True,
    )
    return message, deliveries(message, recipient)


def escalation_notifications(decision: Decision, message: Notification) -> tuple[Notification, ...]:
    """The messages to others that go out if nobody acknowledges this one."""
    return tuple(
        replace(
            message,
            id=step.notification,
            recipient=step.to,
            reason=Reason.ESCALATION,
            due=step.due,
            sequence=1,
            before=None,
            previous=(),
            subscription=step.subscription,
            escalates=message.id,
            escalated_from=message.recipient,
            frozen=True,
        )
        for step in decision.escalations
    )
