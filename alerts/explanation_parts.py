"""Puts what was read of a message into its explanation. It reads nothing, and invents nothing that nobody recorded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from alerts.api_shapes import HitShape
from alerts.api_views import notification_shape
from alerts.explanation import (
    ExplainedArticle,
    ExplainedDecision,
    ExplainedMatch,
    ExplainedWatch,
    Explanation,
    Group,
    Times,
)
from alerts.file_watch_places import WatchPlaces
from alerts.sending_parts import Sending, sending_shape
from alerts.snippet import snippet
from rasid.alert_decision import Decision, Thread
from rasid.code_words import in_words
from rasid.decision_basis import Rhythm, text_hash
from rasid.delivery import MOST_ATTEMPTS
from rasid.notification import Hit, Match, Notification, Report
from rasid.tagged_article import Field, TaggedArticle

__all__ = ["Evidence", "explanation_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What was read."""

    message: Notification
    decisions: tuple[Decision, ...]
    sendings: tuple[Sending, ...]
    thread: Thread | None
    stored: Mapping[str, TaggedArticle]
    places: WatchPlaces
    masked: bool  # for a tenant's programs: no addresses.


def explanation_of(asked: str, evidence: Evidence) -> Explanation:
    """The whole explanation."""
    message = evidence.message
    return Explanation(
        asked=asked,
        notification=notification_shape(message),
        meaning=in_words(message.reason.value),
        group=_group(message, evidence.thread),
        watches=_watches(evidence),
        articles=tuple(_article(report, evidence) for entry in message.entries for report in entry.reports),
        decisions=tuple(_decision(one) for one in evidence.decisions),
        deliveries=tuple(sending_shape(one, masked=evidence.masked) for one in evidence.sendings),
        not_kept=tuple(_not_kept(evidence)),
    )


def _group(message: Notification, thread: Thread | None) -> Group:
    about = message.story or message.subscription
    return Group(
        key="/".join(part for part in (message.tenant, message.recipient, about) if part),
        thread=thread.id if thread is not None else "",
        sequence=message.sequence,
        previous=message.previous,
        members=len(message.members),
    )


def _watches(evidence: Evidence) -> tuple[ExplainedWatch, ...]:
    """Each watch of each subscription once, where it stands, and by which versions of the watchlists it fired."""
    hits: dict[tuple[str, str], Hit] = {}
    for entry in evidence.message.entries:
        for hit in entry.hits:
            hits.setdefault((hit.subscription, f"{hit.watchlist}/{hit.watch}"), hit)
    return tuple(_watch(hit, name, evidence) for (_, name), hit in hits.items())


def _watch(hit: Hit, name: str, evidence: Evidence) -> ExplainedWatch:
    versions = tuple(
        dict.fromkeys(
            one.basis.watchlists_version
            for one in evidence.decisions
            if one.basis is not None and any(f"{each.watchlist}/{each.watch}" == name for each in one.hits)
        )
    )
    place = evidence.places.places.get(name)
    return ExplainedWatch(
        subscription=hit.subscription,
        watchlist=hit.watchlist,
        watch=hit.watch,
        level=hit.level,
        explanation=hit.explanation,
        versions=versions,
        file=place.file if place is not None else "",
        line=place.line if place is not None else 0,
        same_version=versions == (evidence.places.version,) if versions and evidence.places.version else None,
    )


# Articles and the words in them --------------------------------------------------------------------------------------


def _article(report: Report, evidence: Evidence) -> ExplainedArticle:
    name = f"{report.id}.{report.revision}"
    decision = next((one for one in evidence.decisions if one.article == name), None)
    basis = decision.basis if decision is not None else None
    stored = evidence.stored.get(report.id)
    stored_hash = text_hash(stored.article) if stored is not None else ""
    same = stored is not None and stored.article.revision == report.revision
    if basis is not None:
        same = same and stored_hash == basis.text_hash
    return ExplainedArticle(
        id=report.id,
        revision=report.revision,
        url=report.url,
        source=report.source.id,
        title=report.title,
        language=report.language,
        first_seen=report.first_seen,
        published=report.published,
        text_hash=basis.text_hash if basis is not None else "",
        watchlists_version=basis.watchlists_version if basis is not None else "",
        decision=decision.id if decision is not None else "",
        stored_revision=stored.article.revision if stored is not None else None,
        stored_text_hash=stored_hash,
        why_in_story=report.why,
        matches=tuple(_match(match, report, stored if same else None) for match in report.matches),
    )


def _match(match: Match, report: Report, stored: TaggedArticle | None) -> ExplainedMatch:
    mentions = stored.mentions if stored is not None else ()
    mention = next(
        (one for one in mentions if (one.field, one.start, one.end) == (match.field, match.start, match.end)), None
    )
    if match.field is Field.TITLE:
        text, begins = report.title, 0
    elif stored is not None:
        text, begins = stored.article.text, 0
    else:
        text, begins = report.extract, report.extract_start
    return ExplainedMatch(
        watchlist=match.watchlist,
        watch=match.watch,
        field=match.field.value,
        start=match.start,
        end=match.end,
        surface=match.surface,
        term=match.term,
        concept=match.concept,
        name_type=mention.name_type.value if mention is not None else "",
        rule=mention.rule if mention is not None else "",
        snippet=snippet(text, match, begins) or "",
    )


# What was decided ----------------------------------------------------------------------------------------------------


def _decision(value: Decision) -> ExplainedDecision:
    basis = value.basis
    return ExplainedDecision(
        id=value.id,
        recipient=value.recipient,
        article=value.article,
        decided=value.decided,
        verdict=value.verdict.value,
        code=value.code,
        meaning=in_words(value.code),
        why=value.why,
        level=value.level,
        hits=tuple(msgspec.convert(one, HitShape, from_attributes=True) for one in value.hits),
        due=value.due,
        late=value.late,
        text_hash=basis.text_hash if basis is not None else "",
        watchlists_version=basis.watchlists_version if basis is not None else "",
        importance=basis.importance if basis is not None else None,
        times=_times(basis.rhythm) if basis is not None and basis.rhythm is not None else None,
        silences=basis.silences if basis is not None else (),
        digests=tuple(one.notification for one in value.digests),
        escalations=tuple(one.notification for one in value.escalations),
    )


def _times(rhythm: Rhythm) -> Times:
    return Times(
        subscription=rhythm.subscription,
        wait_seconds=rhythm.wait.total_seconds(),
        interval_seconds=rhythm.interval.total_seconds(),
        cooldown_seconds=rhythm.cooldown.total_seconds(),
        dedup_seconds=rhythm.dedup_window.total_seconds(),
        close_seconds=rhythm.close_after.total_seconds(),
        daily_cap=rhythm.daily_cap,
        told_in_a_day=rhythm.told_in_a_day,
        told=rhythm.told,
    )


# What nobody recorded ------------------------------------------------------------------------------------------------


def _not_kept(evidence: Evidence) -> list[str]:
    message, decisions = evidence.message, evidence.decisions
    found = []
    if not message.reason.is_news:
        found.append("It is no news, so there is no article, watch or decision behind it.")
    elif not decisions:
        found.append("The decisions behind it are no longer in the ledger.")
    old = sum(1 for one in decisions if one.basis is None)
    if old:
        found.append(
            f"{old} of {len(decisions)} decisions were made before text hashes, versions of the watchlists, "
            "importance, times and silences were kept with them."
        )
    ways = [one.standing.delivery for one in evidence.sendings]
    if any(one.attempts and not one.waits for one in ways):
        found.append(
            "That a message was let go at once leaves no record of its rate and quiet hours: what is told of them is "
            "how they are now, and what had gone to the endpoint is counted in the ledger."
        )
    if any(not one.waits and (one.hold or one.into) for one in ways):
        found.append("Why a delivery waited, and until when, was not kept yet when it did.")
    if any(len(one.attempts) == MOST_ATTEMPTS for one in ways):
        found.append(f"Of a delivery the last {MOST_ATTEMPTS} attempts are kept.")
    told = sum(entry.story.article_count for entry in message.entries)
    shown = sum(len(entry.reports) for entry in message.entries)
    if message.entries and told > shown:
        found.append(f"A message keeps only the first reports of a story: {shown} of {told} articles are here.")
    if message.total > len(message.entries):
        found.append(f"It holds {len(message.entries)} of {message.total} stories; the others were counted only.")
    if not evidence.places.version and message.entries:
        found.append(
            "Where the watches stand is not known: there are no files of watchlists here, or they have mistakes."
        )
    return found
