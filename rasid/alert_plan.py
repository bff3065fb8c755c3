"""Whether a change of a story is worth a message to a recipient, which, when and why. Sends and stores nothing.

The unit is recipient and story, not article: the first match is told after a short wait, later ones only for a reason
and with a pause between (the shape is Alertmanager's grouping; news has no "resolved"). `decide` answers for one
recipient; the answer is a `Decision` also when it is no. What follows from a decision (the message, its deliveries,
the thread) is made by functions of the decision alone, so that a replay makes the same.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from rasid.alert_correction import news_of, relisting
from rasid.alert_decision import Decision, DigestDecision, Escalation, NotSent, Thread, Verdict
from rasid.alert_interest import Interest
from rasid.alert_rhythm import Policy, Timing
from rasid.article import Article
from rasid.decision_basis import Basis, Rhythm, basis_of
from rasid.digest import window_of
from rasid.ledger_value import DigestMatch, ledger_id
from rasid.level import Level
from rasid.notification import Hit, Notification, Reason, Told
from rasid.story import StoryChange
from rasid.story_importance import as_known
from rasid.subscription import Route, Subscription

__all__ = ["decide", "decision_id", "postponed"]


def decision_id(interest: Interest, change: StoryChange) -> str:
    """The id of the decision on one revision of one article in one story for one recipient."""
    return ledger_id(Decision, interest.recipient.tenant, interest.recipient.id, change.story.id, change.tagged.id)


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
        basis=_basis(interest, change, level),
    )
    if article.reset:
        return replace(no, code=NotSent.FEED_RESET, why="an old item that its feed shows under a new id")
    if article.backfill:
        return replace(no, code=NotSent.BACKFILL, why="seen in the first poll of its feed or while re-indexing")
    if interest.refusal is not None:
        return replace(no, code=interest.refusal, why=_REFUSALS[interest.refusal])
    news = news_of(interest, thread)
    corrected = change.corrects and not news
    digests = _digests(relisting(interest, change, thread, now) if corrected else interest, change, now)
    late = _late(interest.immediate or interest.digests, article, now)
    if late:
        return replace(no, late=True, digests=digests, code=NotSent.LATE, why=late)
    in_time = tuple(pair for pair in interest.immediate if not _late((pair,), article, now))
    interest = replace(interest, immediate=in_time)
    level = _level(interest, thread)
    base = replace(no, level=level, basis=_basis(interest, change, level), digests=digests)
    if not interest.immediate:
        return replace(base, code=NotSent.DIGEST_ONLY, why=f"level {level} goes to a digest")
    if corrected and (thread is None or thread.last is None):
        return replace(base, why="an article was changed, and nothing matches that did not before")
    return _immediate(interest, change, thread, waiting, news, now, base)


_REFUSALS = {
    NotSent.SILENCE: "a silence covers every watch that fired",
    NotSent.BELOW_LEVEL: "no route takes this level",
    NotSent.FILTERED: "the subscription does not take this language, source or watch",
}


def _basis(interest: Interest, change: StoryChange, level: Level) -> Basis:
    return basis_of(change.tagged, as_known(change.story, level), interest.silences)


def _level(interest: Interest, thread: Thread | None) -> Level:
    """The highest level of what is told at once, else of what a digest lists; a story keeps the highest it had."""
    at_once = {subscription.id for subscription, _ in interest.immediate}
    own = [hit.level for hit in interest.hits if not at_once or hit.subscription in at_once]
    last = thread.last if thread is not None else None
    return max((*own, last.level if last is not None else Level.INFO), key=lambda level: level.rank)


def _late(told: tuple[tuple[Subscription, Route], ...], article: Article, now: datetime) -> str:
    """Why it is too late for all of these, "" when it is not: old when we saw it, or we come to it long after that."""
    oldest = max(subscription.policy.max_article_age for subscription, _ in told)
    if article.first_seen - article.moment > oldest:
        return f"published {article.moment:%Y-%m-%d %H:%M} UTC, long before we saw it"
    if now - article.fetched > oldest:  # The topics were read anew, or the stage was down for so long.
        return f"read {article.fetched:%Y-%m-%d %H:%M} UTC, long before it was planned"
    return ""


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
    news: tuple[Hit, ...],
    now: datetime,
    base: Decision,
) -> Decision:
    subscription, timing = _quickest(interest, base.level)
    last = thread.last if thread is not None else None
    base = _by_rhythm(base, subscription, timing, thread, now)
    if thread is None or last is None:
        return _notify(interest, base, change, thread, Reason.FIRST, "first match of this story", now + timing.wait)
    again = _as_good_as_new(thread, last, subscription.policy, timing, now) if waiting is None else ""
    if again:
        return _notify(interest, base, change, thread, Reason.FIRST, again, now + timing.wait)
    if waiting is not None and waiting.id == last.notification:
        rises = base.level > last.level
        due = min(waiting.due, now + timing.wait) if rises else waiting.due
        return replace(
            base,
            verdict=Verdict.MERGE,
            code=waiting.reason,
            why="joins the message that is waiting to go",
            notification=waiting.id,
            sequence=waiting.sequence,
            due=due,
            escalations=_escalations(interest, base.level, waiting.id, due) if rises or _asks(waiting.reason) else (),
        )
    reason, why = _update_reason(change, thread, last, base.level, timing, news)
    if reason is None:
        return replace(base, code=NotSent.DEDUP, why=why)
    sent_today = _told_in_a_day(thread, now)
    if sent_today >= timing.daily_cap and reason is not Reason.LEVEL_UP:
        return replace(base, code=NotSent.DAILY_CAP, why=f"{sent_today} messages on this story within a day")
    due = now + timing.wait if reason is Reason.LEVEL_UP else max(now + timing.interval, last.due + timing.cooldown)
    return _notify(interest, base, change, thread, reason, why, due)


def _by_rhythm(
    base: Decision, subscription: Subscription, timing: Timing, thread: Thread | None, now: datetime
) -> Decision:
    """The decision with the times that it goes by."""
    assert base.basis is not None
    last = thread.last if thread is not None else None
    rhythm = Rhythm(
        subscription=subscription.id,
        wait=timing.wait,
        interval=timing.interval,
        cooldown=timing.cooldown,
        dedup_window=subscription.policy.dedup_window,
        close_after=subscription.policy.close_after,
        daily_cap=timing.daily_cap,
        told_in_a_day=_told_in_a_day(thread, now),
        told=last.due if last is not None else None,
    )
    return replace(base, basis=replace(base.basis, rhythm=rhythm))


def _told_in_a_day(thread: Thread | None, now: datetime) -> int:
    return sum(1 for told in thread.told if now - told.due < timedelta(days=1)) if thread is not None else 0


def _as_good_as_new(thread: Thread, last: Told, policy: Policy, timing: Timing, now: datetime) -> str:
    """Why a story that was told is told as the first time, "" when it is not."""
    if now - last.due > policy.dedup_window:
        return "told long ago; as good as new"
    since = thread.matched
    if since is not None and now - since > policy.close_after and now - last.due >= timing.cooldown:
        return f"no match since {since:%Y-%m-%d %H:%M} UTC, so it had closed; as good as new"
    return ""


def _update_reason(
    change: StoryChange, thread: Thread, last: Told, level: Level, timing: Timing, news: tuple[Hit, ...]
) -> tuple[Reason | None, str]:
    story = as_known(change.story, level)
    if level > last.level and timing.level_up:
        return Reason.LEVEL_UP, f"level rose from {last.level} to {level}"
    if change.corrects and news:
        return Reason.CORRECTION, f"an article was changed and now matches {', '.join(hit.watch for hit in news)} too"
    if change.corrects and change.tagged.article.id in thread.articles and timing.corrections:
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
        escalations=_escalations(interest, base.level, identifier, due) if _asks(reason) else (),
    )


def _asks(reason: Reason) -> bool:
    """True when a message asks to be acknowledged: one that goes on about what was told does not ask again."""
    return reason in (Reason.FIRST, Reason.LEVEL_UP)


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
                min_stories=route.min_stories,
                send_empty=route.send_empty,
            )
    return tuple(found.values())
