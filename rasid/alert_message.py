"""What follows from a decision: the message, its deliveries, what a digest lists, the thread. It decides nothing.

Everything is made from the decision and the change alone, so that a replay makes the same; merging and joining the same
thing twice changes nothing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from rasid.alert_decision import Decision, Thread, Verdict
from rasid.delivery import Delivery, DeliveryState
from rasid.digest import window_of
from rasid.ledger_value import DigestMatch, delivery_id, ledger_id
from rasid.level import Level
from rasid.notification import Entry, Hit, Match, Notification, Reason, Report, StorySummary, Told
from rasid.story import ChangeKind, Story, StoryChange
from rasid.subscription import Recipient, Subscriptions
from rasid.tagged_article import Field, MentionKind

__all__ = [
    "deliveries",
    "digest_matches",
    "digest_notifications",
    "entry_of",
    "escalation_notifications",
    "joined",
    "merge_entries",
    "merged",
    "notification",
    "test_message",
    "thread_id",
    "wanted_digests",
]

_EXTRACT = 280  # code points of text shown around the first match.
_MATCHES = 12  # shown of one report.
_REPORTS = 8  # kept of one story in one message.
_REMEMBERED = 200  # article ids in a thread.


def thread_id(tenant: str, recipient: str, story: str) -> str:
    """The id of what one recipient was told of one story."""
    return ledger_id(Thread, tenant, recipient, story)


def entry_of(decision: Decision, change: StoryChange) -> Entry:
    """The story and the report as the recipient is shown them: with their own watches' words only."""
    return Entry(
        story=_summary(change.story, decision.level),
        reports=(_report(change, {(hit.watchlist, hit.watch) for hit in decision.hits}),),
        hits=decision.hits,
        late=decision.late,
    )


def _summary(story: Story, level: Level) -> StorySummary:
    return StorySummary(
        id=story.id,
        sequence=story.sequence,
        title=story.title,
        language=story.language,
        level=level,
        importance=story.importance,
        first_seen=story.first_seen,
        last_seen=story.last_seen,
        article_count=len(story.articles),
        source_count=len(story.sources),
        languages=story.languages,
        continues=story.continues,
    )


def _report(change: StoryChange, watches: set[tuple[str, str]]) -> Report:
    tagged, article = change.tagged, change.tagged.article
    matches: dict[tuple[Field, int, int], Match] = {}
    for fired in tagged.fired:
        if (fired.watchlist, fired.watch) not in watches:
            continue
        for place in fired.evidence:
            mention = tagged.mentions[place]
            matches.setdefault(
                (mention.field, mention.start, mention.end),
                Match(
                    watchlist=fired.watchlist,
                    watch=fired.watch,
                    field=mention.field,
                    start=mention.start,
                    end=mention.end,
                    surface=mention.surface,
                    term=mention.alias,
                    concept=mention.concept,
                ),
            )
    ordered = sorted(matches.values(), key=lambda match: (match.field is not Field.TITLE, match.start, match.end))
    first = next((match.start for match in ordered if match.field is Field.TEXT), 0)
    begin, extract = _extract(article.text, first)
    member = next((one for one in change.story.articles if one.id == article.id), None)
    return Report(
        id=article.id,
        revision=article.revision,
        url=article.url,
        title=article.title,
        language=tagged.language,
        source=article.source,
        first_seen=article.first_seen,
        published=article.published,
        extract=extract,
        extract_start=begin,
        matches=tuple(ordered[:_MATCHES]),
        actors=tagged.concepts(MentionKind.ACTOR),
        topics=tagged.concepts(MentionKind.TOPIC),
        copy_of=member.copy_of if member is not None else "",
        corrected=change.kind is ChangeKind.CORRECTED,
    )


def _extract(text: str, place: int) -> tuple[int, str]:
    """A piece of the text with this place in it, cut between words; and where it begins."""
    begin = max(0, place - 90)
    if begin:
        space = text.find(" ", begin, place)
        begin = space + 1 if space >= 0 else begin
    end = begin + _EXTRACT
    if end < len(text):
        space = text.rfind(" ", place, end)
        end = space if space > place else end
    return begin, text[begin:end]


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


def merge_entries(one: Entry, other: Entry) -> Entry:
    """Two views of one story as one: the newer summary, every report once (newest revision), every hit once."""
    reports = {report.id: report for report in one.reports}
    for report in other.reports:
        known = reports.get(report.id)
        if known is None or report.revision >= known.revision:
            reports[report.id] = report
    newer = other.story if other.story.sequence >= one.story.sequence else one.story
    level = max(one.story.level, other.story.level, key=lambda level: level.rank)
    return Entry(
        story=replace(newer, level=level),
        reports=tuple(reports.values())[:_REPORTS],
        hits=_union(one.hits, other.hits),
        late=one.late and other.late,
    )


def _union(one: tuple[Hit, ...], other: tuple[Hit, ...]) -> tuple[Hit, ...]:
    found: dict[tuple[str, str, str], Hit] = {}
    for hit in (*one, *other):
        found.setdefault((hit.subscription, hit.watchlist, hit.watch), hit)
    return tuple(found.values())


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
        told[decision.sequence] = Told(
            notification=decision.notification,
            sequence=decision.sequence,
            due=decision.due if known is None else min(known.due, decision.due),
            level=max(decision.level, known.level if known is not None else decision.level, key=lambda one: one.rank),
            importance=max(change.story.importance, known.importance if known is not None else 0),
            source_count=max(len(change.story.sources), known.source_count if known is not None else 0),
        )
    articles = base.articles
    if decision.verdict is not Verdict.NOTHING:
        articles = tuple(dict.fromkeys((*articles, change.tagged.article.id)))[-_REMEMBERED:]
    return replace(
        base,
        story_sequence=max(base.story_sequence, change.story.sequence),
        told=tuple(told[sequence] for sequence in sorted(told))[-20:],
        articles=articles,
        hits=_union(base.hits, decision.hits),
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
