"""The body of a webhook: JSON as docs/schema/alert.v1.schema.json says, the same bytes for the same notification.

Titles and snippets are plain text; receivers must escape them. The attempt and a replay stand in headers, because the
body must stay byte-equal. Signing and sending are not done here.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from alerts.snippet import snippet
from alerts.tokens import Links
from rasid.bidi import direction
from rasid.notification import Entry, Match, Notification, Reason, Report
from rasid.tagged_article import Field

__all__ = ["SCHEMA_PATH", "event_type", "verify_body", "webhook_body"]

SCHEMA_PATH = "/schemas/alert/v1.json"
_MOST = 20_000  # bytes, as Standard Webhooks advises.
_REPORTS = 10  # of a story, at most.
_TITLE = 1_000  # code points; what is longer is no title, and a feed must not make a body too large to send.
_WHY = 20  # of a story, at most.


def event_type(notification: Notification) -> str:
    """The `type` of a notification's event, one of `subscription.EVENT_TYPES`."""
    match notification.reason:
        case Reason.FIRST | Reason.ESCALATION:
            return "alert.story.created"
        case Reason.DIGEST:
            return "alert.digest"
        case Reason.ROLLUP | Reason.CATCH_UP:
            return "alert.rollup"
        case Reason.TEST:
            return "alert.test"
        case Reason.ENDPOINT_DISABLED:
            return "endpoint.disabled"
        case Reason.DEAD_LETTERS:
            return "endpoint.dead_letters"
        case Reason.OPERATOR:
            return "operator.alert"
        case _:
            return "alert.story.updated"


def webhook_body(notification: Notification, links: Links, *, thin: bool) -> str:
    """The body as text; encode it as UTF-8. `thin` gives ids and links only.

    Full bodies hold as many reports as fit into 20 KB, else no reports but as many stories; `articles_omitted` says how
    many of a story are missing, `stories_total` how many stories there are.
    """
    stories, most = max(1, len(notification.entries)), 0 if thin else _REPORTS
    while True:
        body = _written(notification, links, stories=stories, most=most, thin=thin)
        if len(body.encode()) <= _MOST or (stories == 1 and not most):
            return body
        stories, most = (stories, most - 1) if most else (max(1, stories * 9 // 10), 0)


def verify_body(challenge: str, now: datetime, links: Links) -> str:
    """The question whether a receiver wants alerts: it answers 2xx with the challenge anywhere in its body."""
    body = {
        "type": "endpoint.verify",
        "timestamp": _time(now),
        "schema": links.public_url.rstrip("/") + SCHEMA_PATH,
        "data": {"challenge": challenge},
    }
    return json.dumps(body, separators=(",", ":"))


def _written(notification: Notification, links: Links, *, stories: int, most: int, thin: bool) -> str:
    body = {
        "type": event_type(notification),
        "timestamp": _time(notification.due),
        "schema": links.public_url.rstrip("/") + SCHEMA_PATH,
        "data": _data(notification, links, shown=stories, most=most, thin=thin),
    }
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def _data(notification: Notification, links: Links, *, shown: int, most: int, thin: bool) -> dict[str, Any]:
    before = notification.before
    hits = [hit for entry in notification.entries for hit in entry.hits]
    data: dict[str, Any] = {
        "notification_id": notification.id,
        "test": notification.test,
        "tenant": notification.tenant,
        "recipient_id": notification.recipient,
        "subscription_ids": list(dict.fromkeys([hit.subscription for hit in hits] or _own(notification))),
        "reason": {
            "code": notification.reason.value,
            "text": _reason_text(notification),
            "previous_notification_id": before.notification if before is not None else None,
        },
        "level": notification.level.value,
        "sequence": notification.sequence,
    }
    if notification.starts is not None and notification.ends is not None:
        data["window"] = {"starts": _time(notification.starts), "ends": _time(notification.ends)}
    stories = [_story(entry, most=most, thin=thin) for entry in notification.entries[:shown]]
    if notification.story and stories:
        data |= stories[0]
    elif notification.entries:
        data["stories"] = stories
        data["stories_total"] = max(notification.total, len(notification.entries))
    if notification.detail:
        data["detail"] = notification.detail
    found: dict[str, str] = {}
    if notification.story and notification.entries:
        found = {"acknowledge": links.acknowledge(notification.id), "mute": links.mute(notification.id)}
        story = notification.entries[0].story
        found |= {
            "story": links.story(story.id),
            "discover": links.discover(story.id, story.first_seen, story.last_seen),
        }
    found["message"] = f"{links.public_url.rstrip('/')}/api/v1/notifications/{notification.id}"
    found["explain"] = f"{found['message']}/explain"
    data["links"] = {name: link for name, link in found.items() if link}
    return data


def _own(notification: Notification) -> list[str]:
    return [notification.subscription] if notification.subscription else []


def _reason_text(notification: Notification) -> str:
    before, entry = notification.before, notification.entries[0] if notification.entries else None
    if before is None or entry is None:
        return {
            Reason.FIRST: "First match of this story",
            Reason.DIGEST: "Digest",
            Reason.CATCH_UP: "Quiet hours ended",
            Reason.ROLLUP: "More than the rate limit allows, as one message",
            Reason.ESCALATION: "Nobody acknowledged the alert",
            Reason.TEST: "Test",
            Reason.ENDPOINT_DISABLED: "An endpoint was disabled",
            Reason.DEAD_LETTERS: "Something could not be delivered to an endpoint",
            Reason.OPERATOR: "Something fell silent, or is well again",
        }.get(notification.reason, "Update")
    story = entry.story
    return (
        f"Importance {before.importance} ({before.level}) -> {story.importance} ({notification.level}); "
        f"sources {before.source_count} -> {story.source_count}"
    )


def _story(entry: Entry, *, most: int, thin: bool) -> dict[str, Any]:
    story = entry.story
    shown = entry.reports[:most]
    summary: dict[str, Any] = {
        "id": story.id,
        "sequence": story.sequence,
        "first_seen": _time(story.first_seen),
        "last_seen": _time(story.last_seen),
        "article_count": story.article_count,
        "source_count": story.source_count,
        "languages": story.languages,
        "continues": story.continues or None,
    }
    if thin:
        return {"story": summary, "article_ids": [report.id for report in entry.reports]}
    summary |= {
        "title": _cut(story.title),
        "title_lang": story.language,
        "title_dir": direction(story.title, story.language),
    }
    return {
        "importance": story.importance,
        "story": summary,
        "why": [
            {
                "subscription": hit.subscription,
                "watchlist": hit.watchlist,
                "watch": hit.watch,
                "level": hit.level.value,
                "explanation": hit.explanation,
            }
            for hit in entry.hits[:_WHY]
        ],
        "late": entry.late,
        "articles": [_report(report) for report in shown],
        "articles_omitted": max(story.article_count - len(shown), 0),
    }


def _report(report: Report) -> dict[str, Any]:
    return {
        "id": report.id,
        "revision": report.revision,
        "url": report.url or None,
        "source": {
            "id": report.source.id,
            "name": report.source.name,
            "country": report.source.country or None,
            "owner": report.source.owner or None,
        },
        "title": _cut(report.title),
        "lang": report.language,
        "dir": direction(report.title, report.language),
        "published_at": _time(report.published) if report.published is not None else None,
        "first_seen_at": _time(report.first_seen),
        "status": "corrected" if report.corrected else "copy" if report.copy_of else "new",
        "matches": [_match(report, match) for match in report.matches],
        "actors": list(report.actors),
        "topics": list(report.topics),
    }


def _cut(title: str) -> str:
    return title if len(title) <= _TITLE else f"{title[:_TITLE]}…"


def _match(report: Report, match: Match) -> dict[str, Any]:
    text, begins = (report.title, 0) if match.field is Field.TITLE else (report.extract, report.extract_start)
    return {
        "watchlist": match.watchlist,
        "watch": match.watch,
        "concept": match.concept,
        "field": match.field.value,
        "term": match.term,
        "matched_text": match.surface,
        "start": match.start,
        "end": match.end,
        "unit": "unicode_codepoint",
        "snippet": snippet(text, match, begins),
    }


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
