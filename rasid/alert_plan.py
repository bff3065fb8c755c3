"""Whether a change of a story is worth a message to a recipient, which, when and why. Sends and stores nothing.

The unit is recipient and story, not article: the first match is told after a short wait, later ones only for a reason
and with a pause between (the shape is Alertmanager's grouping; news has no "resolved"). `decide` answers for one
recipient; the answer is a `Decision` also when it is no. What follows from a decision (the message, its deliveries,
the thread) is made by functions of the decision alone, so that a replay makes the same.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from rasid.article import Article
from rasid.digest import window_of
from rasid.level import Level
from rasid.notification import (
    Decision,
    Delivery,
    DeliveryState,
    DigestDecision,
    DigestMatch,
    Entry,
    Escalation,
    Hit,
    Match,
    Notification,
    NotSent,
    Reason,
    Report,
    StorySummary,
    Thread,
    Told,
    Verdict,
    delivery_id,
    ledger_id,
)
from rasid.story import ChangeKind, Story, StoryChange
from rasid.subscription import Recipient, Route, Silence, Subscription, Subscriptions, Timing
from rasid.tagged_article import Field, MentionKind, TaggedArticle

__all__ = [
    "Interest",
    "decide",
    "decision_id",
    "deliveries",
    "digest_matches",
    "digest_notifications",
    "entry_of",
    "escalation_notifications",
    "interests",
    "joined",
    "merge_entries",
    "merged",
    "notification",
    "postponed",
    "thread_id",
    "wanted_digests",
]

_EXTRACT = 280  # code points of text shown around the first match.
_MATCHES = 12  # shown of one report.
_REPORTS = 8  # kept of one story in one message.
_REMEMBERED = 200  # article ids in a thread.


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

    @property
    def level(self) -> Level:
        """The highest level among the hits."""
        return max((hit.level for hit in self.hits), key=lambda level: level.rank, default=Level.INFO)


def decision_id(interest: Interest, change: StoryChange) -> str:
    """The id of the decision on one revision of one article in one story for one recipient."""
    return ledger_id(Decision, interest.recipient.tenant, interest.recipient.id, change.story.id, change.tagged.id)


def thread_id(tenant: str, recipient: str, story: str) -> str:
    """The id of what one recipient was told of one story."""
    return ledger_id(Thread, tenant, recipient, story)


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
    for subscription, routes in reached:
        if not subscription.where.accepts(change.tagged):
            refusals.append(NotSent.FILTERED)
            continue
        fired = _hits(subscription, change.tagged)
        wanted = tuple(hit for hit in fired if hit.level >= subscription.where.level)
        if not wanted:
            refusals.append(NotSent.BELOW_LEVEL if fired else NotSent.FILTERED)
            continue
        heard = tuple(hit for hit in wanted if not _silenced(recipient, change.story, hit, silences, now))
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


def _silenced(recipient: Recipient, story: Story, hit: Hit, silences: tuple[Silence, ...], now: datetime) -> bool:
    return any(
        silence.tenant == recipient.tenant
        and silence.covers(
            recipient=recipient.id,
            story=story.id,
            watchlist=hit.watchlist,
            watch=hit.watch,
            level=hit.level,
            now=now,
        )
        for silence in silences
    )


def decide(
    interest: Interest, change: StoryChange, thread: Thread | None, waiting: Notification | None, now: datetime
) -> Decision:
    """What one recipient is told of this change.

    `thread` is what the recipient was told so far; `waiting` is the thread's last message if it is not frozen yet, so
    that more can be merged into it.
    """
    recipient, article = interest.recipient, change.tagged.article
    level = _level(interest, thread)
    no = Decision(
        id=decision_id(interest, change),
        tenant=recipient.tenant,
        recipient=recipient.id,
        story=change.story.id,
        story_sequence=change.story.sequence,
        article=change.tagged.id,
        decided=now,
        verdict=Verdict.NOTHING,
        code=NotSent.DEDUP,
        why="",
        level=level,
        hits=interest.hits,
    )
    if article.backfill:
        return replace(no, code=NotSent.BACKFILL, why="seen in the first poll of its feed or while re-indexing")
    if interest.refusal is not None:
        return replace(no, code=interest.refusal, why=_REFUSALS[interest.refusal])
    late = _late(interest, article)
    base = replace(no, late=late, digests=_digests(interest, change, now))
    if late:
        return replace(
            base, code=NotSent.LATE, why=f"published {article.moment:%Y-%m-%d %H:%M} UTC, long before we saw it"
        )
    if not interest.immediate:
        return replace(base, code=NotSent.DIGEST_ONLY, why=f"level {level} goes to a digest")
    return _immediate(interest, change, thread, waiting, now, base)


_REFUSALS = {
    NotSent.SILENCE: "a silence covers every watch that fired",
    NotSent.BELOW_LEVEL: "no route takes this level",
    NotSent.FILTERED: "the subscription does not take this language, source or watch",
}


def _level(interest: Interest, thread: Thread | None) -> Level:
    """A story keeps the highest level it had for the recipient."""
    last = thread.last if thread is not None else None
    return interest.level if last is None or interest.level > last.level else last.level


def _late(interest: Interest, article: Article) -> bool:
    oldest = max(subscription.policy.max_article_age for subscription, _ in (*interest.immediate, *interest.digests))
    return article.first_seen - article.moment > oldest


def _quickest(interest: Interest, level: Level) -> tuple[Subscription, Timing]:
    """The subscription whose rhythm counts when several hit: the one that waits least."""
    found = min(
        (subscription for subscription, _ in interest.immediate),
        key=lambda one: (one.policy.timing(level).wait, one.id),
    )
    return found, found.policy.timing(level)


def _immediate(
    interest: Interest,
    change: StoryChange,
    thread: Thread | None,
    waiting: Notification | None,
    now: datetime,
    base: Decision,
) -> Decision:
    subscription, timing = _quickest(interest, base.level)
    last = thread.last if thread is not None else None
    if last is None or now - last.due > subscription.policy.dedup_window:
        due = now + timing.wait
        why = "first match of this story" if last is None else "told long ago; as good as new"
        return _notify(interest, base, change, thread, Reason.FIRST, why, due)
    if waiting is not None and waiting.id == last.notification:
        due = min(waiting.due, now + timing.wait) if base.level > last.level else waiting.due
        return replace(
            base,
            verdict=Verdict.MERGE,
            code=waiting.reason,
            why="joins the message that is waiting to go",
            notification=waiting.id,
            sequence=waiting.sequence,
            due=due,
            escalations=_escalations(interest, base.level, waiting.id, due),
        )
    reason, why = _update_reason(change, thread, last, base.level, timing)
    if reason is None:
        return replace(base, code=NotSent.DEDUP, why=why)
    sent_today = sum(1 for told in thread.told if now - told.due < timedelta(days=1)) if thread is not None else 0
    if sent_today >= timing.daily_cap and reason is not Reason.LEVEL_UP:
        return replace(base, code=NotSent.DAILY_CAP, why=f"{sent_today} messages on this story within a day")
    due = now + timing.wait if reason is Reason.LEVEL_UP else max(now + timing.interval, last.due + timing.cooldown)
    return _notify(interest, base, change, thread, reason, why, due)


def _update_reason(
    change: StoryChange, thread: Thread | None, last: Told, level: Level, timing: Timing
) -> tuple[Reason | None, str]:
    story = change.story
    if level > last.level and timing.level_up:
        return Reason.LEVEL_UP, f"level rose from {last.level} to {level}"
    told_of = thread is not None and change.tagged.article.id in thread.articles
    if change.kind is ChangeKind.CORRECTED and told_of and timing.corrections:
        return Reason.CORRECTION, "an article that you were told of was changed"
    if timing.importance_jump is not None and story.importance - last.importance >= timing.importance_jump:
        return Reason.IMPORTANCE, f"importance rose from {last.importance} to {story.importance}"
    sources = len(story.sources)
    if any(last.source_count < step <= sources for step in timing.sources_at):
        return Reason.SOURCES, f"independent sources rose from {last.source_count} to {sources}"
    return None, "told before, and nothing since that is a reason for an update"


def _notify(
    interest: Interest,
    base: Decision,
    change: StoryChange,
    thread: Thread | None,
    reason: Reason,
    why: str,
    due: datetime,
) -> Decision:
    sequence = (thread.last.sequence if thread is not None and thread.last is not None else 0) + 1
    tenant, recipient = interest.recipient.tenant, interest.recipient.id
    identifier = ledger_id(Notification, tenant, recipient, change.story.id, reason, str(sequence))
    return replace(
        base,
        verdict=Verdict.NOTIFY,
        code=reason,
        why=why,
        notification=identifier,
        sequence=sequence,
        due=due,
        escalations=_escalations(interest, base.level, identifier, due),
    )


def _escalations(interest: Interest, level: Level, source: str, due: datetime) -> tuple[Escalation, ...]:
    found: dict[str, Escalation] = {}
    for subscription, _ in interest.immediate:
        for step in subscription.escalate:
            if level >= step.level and step.to != interest.recipient.id:
                identifier = ledger_id(Notification, subscription.tenant, step.to, source, Reason.ESCALATION, "1")
                found.setdefault(
                    identifier,
                    Escalation(
                        subscription=subscription.id,
                        to=step.to,
                        notification=identifier,
                        due=due + step.unacknowledged_for,
                    ),
                )
    return tuple(found.values())


def postponed(decision: Decision, interest: Interest, closed: Collection[str], change: StoryChange) -> Decision:
    """The decision with the digests that are closed already (their notification ids) put off to the window after."""
    digests: list[DigestDecision] = []
    for digest in decision.digests:
        if digest.notification not in closed:
            digests.append(digest)
            continue
        own = tuple(pair for pair in interest.digests if pair[0].id == digest.subscription)
        digests += _digests(replace(interest, digests=own), change, digest.ends)
    return replace(decision, digests=tuple(digests))


def _digests(interest: Interest, change: StoryChange, now: datetime) -> tuple[DigestDecision, ...]:
    """One digest for each subscription with such a route: the window of the moment we saw the article, or, when that
    one is over by now, the window that is open now; so a match is in exactly one window.
    """
    found: dict[str, DigestDecision] = {}
    recipient = interest.recipient
    for subscription, route in interest.digests:
        window = window_of(route.at, route.days, recipient.zone, change.tagged.article.fetched)
        if window.ends <= now:
            window = window_of(route.at, route.days, recipient.zone, now)
        ends = window.ends.isoformat()
        identifier = ledger_id(Notification, recipient.tenant, recipient.id, subscription.id, Reason.DIGEST, ends)
        if identifier not in found:
            found[identifier] = DigestDecision(
                subscription=subscription.id,
                notification=identifier,
                match=ledger_id(DigestMatch, identifier, change.story.id),
                starts=window.starts,
                ends=window.ends,
                max_stories=route.max_stories,
                send_empty=route.send_empty,
            )
    return tuple(found.values())


# What follows from a decision ---------------------------------------------------------------------------------------


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
    level = max(waiting.level, decision.level, key=lambda one: one.rank)
    return replace(waiting, level=level, due=min(due, waiting.due), entries=(entry,))


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
        )
        for endpoint in recipient.endpoints
    )


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
