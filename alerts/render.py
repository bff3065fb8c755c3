"""A notification as a mail that is read: subject, plain text and HTML, in the recipient's language. Sends nothing.

Everything from feeds is text: it is cleaned of control and direction characters, isolated from what runs the other way,
and escaped by the template. Links are made of http and https addresses only. The words that matched are marked, and
each story says why it came: subscription, watch, words, place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import jinja2

from alerts.email_message import Mail
from alerts.mail_text import Piece, clean, headline, named, pieces, safe_url
from alerts.phrases import Phrases, phrases
from alerts.self_service_mail import LINK_GOOD_FOR
from alerts.tokens import Links
from rasid.bidi import direction, isolated, stripped
from rasid.notification import Entry, Notification, Reason, Report
from rasid.self_service import is_self_service
from rasid.subscription import Recipient
from rasid.tagged_article import Field

__all__ = ["render_mail"]

_MOST_HTML = 90_000  # Gmail clips a mail near 102 KB.
_SUBJECT = 180
_REPORTS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class _ShownReport:
    title: tuple[Piece, ...]
    plain: str
    direction: str
    language: str
    url: str
    source: str
    when: str
    notes: tuple[str, ...]
    extract: tuple[Piece, ...]
    extract_direction: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _ShownStory:
    level: str
    level_name: str
    title: tuple[Piece, ...]
    plain: str
    direction: str
    language: str
    counts: str
    first_seen: str
    why: tuple[tuple[str, str], ...]  # the same line as HTML-ready parts: text and isolated text
    reports: tuple[_ShownReport, ...]
    more: str
    notes: tuple[str, ...]
    page: str  # of the story on our own search pages, "" when there are none.
    discover: str


def _environment() -> jinja2.Environment:
    folder = Path(__file__).parent / "templates"
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folder),
        autoescape=jinja2.select_autoescape(("html",)),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


_ENVIRONMENT = _environment()


def render_mail(notification: Notification, recipient: Recipient, links: Links) -> Mail:
    """The mail of this notification; HTML stays under 90 KB by showing fewer reports and stories."""
    words = phrases(recipient.language)
    stories, most = len(notification.entries), _REPORTS
    while True:
        context = _context(notification, recipient, links, words, stories=stories, most=most)
        html = _ENVIRONMENT.get_template("mail.html").render(context) if _wants_html(recipient) else ""
        if len(html.encode()) < _MOST_HTML or (stories <= 1 and most <= 1):
            text = _ENVIRONMENT.get_template("mail.txt").render(context)
            return Mail(subject=_subject(notification, words), text=_tidy(text), html=html)
        stories, most = max(1, stories * 3 // 4), max(1, most - 1)


def _wants_html(recipient: Recipient) -> bool:
    return recipient.email is None or recipient.email.html


def _context(
    notification: Notification, recipient: Recipient, links: Links, words: Phrases, *, stories: int, most: int
) -> dict[str, object]:
    zone = recipient.zone
    shown = [_story(entry, words, zone, most, links) for entry in notification.entries[:stories]]
    hidden = max(notification.total, len(notification.entries)) - len(shown)
    subscription = notification.subscription or next(
        (hit.subscription for entry in notification.entries for hit in entry.hits), ""
    )
    single = bool(notification.story)
    return {
        "words": words,
        "single": single,
        "isolate": isolated,
        "head": _head(notification, words, zone),
        "note": _note(notification, words),
        "stories": shown,
        "more_stories": words.counted("more_stories", hidden) if hidden > 0 else "",
        "detail": "\n".join(clean(line) for line in notification.detail.splitlines()),
        "test": notification.test,
        "preheader": shown[0].counts if shown else "",
        "mute": links.mute(notification.id) if single else "",
        "acknowledge": links.acknowledge(notification.id) if single else "",
        "unsubscribe": links.unsubscribe(notification.tenant, recipient.id, subscription) if subscription else "",
        "unsubscribe_all": links.unsubscribe(notification.tenant, recipient.id, ""),
        "manage": links.manage(recipient.id, notification.due + LINK_GOOD_FOR) if is_self_service(recipient.id) else "",
    }


def _subject(notification: Notification, words: Phrases) -> str:
    level = words[notification.level.value]
    mark = f"[{words['test']}] " if notification.test else ""
    if notification.story and notification.entries:
        entry = notification.entries[0]
        watch = next((hit.watch for hit in entry.hits), "")
        title = _placed(headline(entry)[:_SUBJECT], words)
        return f"{mark}[{level}] {_placed(watch, words)}: {title}" if watch else f"{mark}[{level}] {title}"
    count = max(notification.total, len(notification.entries))
    if notification.reason is Reason.OPERATOR:
        summary = _placed(clean(notification.detail.partition("\n")[0])[:_SUBJECT], words)
        return f"{mark}{words['operator']}: {summary}"
    head = words[notification.reason.value] if notification.reason is not Reason.TEST else "Rasid"
    name = f" {_placed(notification.subscription, words)}" if notification.subscription else ""
    return f"{mark}{head}{name}: {words.counted('stories', count)}" if count else f"{mark}{head}"


def _placed(text: str, words: Phrases) -> str:
    """Isolated when it runs the other way than the words around it."""
    return isolated(text) if direction(text) != words.direction else stripped(text)


def _head(notification: Notification, words: Phrases, zone: ZoneInfo) -> str:
    if notification.story:
        if notification.reason is Reason.FIRST or notification.sequence <= 1:
            return words["first"]
        return words.say("update", n=notification.sequence)
    head = words["test"] if notification.reason is Reason.TEST else words[notification.reason.value]
    if notification.starts is not None and notification.ends is not None:
        window = words.say(
            "window", start=words.moment(notification.starts, zone), end=words.zoned(notification.ends, zone)
        )
        head = f"{head}: {window}"
    if notification.covers:
        head += words["comma"] + words.say("windows", n=len(notification.covers) + 1)
    return head


def _note(notification: Notification, words: Phrases) -> str:
    """What changed since the reader was told last."""
    before, entry = notification.before, notification.entries[0] if notification.entries else None
    if notification.reason is Reason.TEST:
        return words["test.note"]
    if notification.reason is Reason.ESCALATION:
        return words.say("escalation", to=isolated(notification.escalated_from))
    if not notification.reason.is_update or before is None or entry is None:
        return words["empty"] if notification.reason is Reason.DIGEST and not notification.entries else ""
    name = notification.reason.value
    values: tuple[object, object]
    if notification.reason is Reason.LEVEL_UP:
        values = words[before.level.value], words[notification.level.value]
    elif notification.reason is Reason.IMPORTANCE:
        values = before.importance, entry.story.importance
    elif notification.reason is Reason.SOURCES:
        values = before.source_count, entry.story.source_count
    else:
        return words[name]
    return words.say(name, old=values[0], new=values[1])


def _story(entry: Entry, words: Phrases, zone: ZoneInfo, most: int, links: Links) -> _ShownStory:
    story = entry.story
    plain = headline(entry)
    titled = next((report for report in entry.reports if report.title == story.title), None) if story.title else None
    shown = entry.reports[:most]
    hidden = story.article_count - len(shown)
    comma = words["comma"]
    notes = [words["late"]] if entry.late else []
    if story.continues:
        notes.append(words["continues"])
    return _ShownStory(
        level=story.level.value,
        level_name=words[story.level.value],
        title=pieces(titled.title, titled.matches, Field.TITLE, 0)
        if titled is not None and clean(story.title)
        else (Piece(plain, False),),
        plain=plain,
        direction=direction(plain, story.language),
        language=story.language,
        counts=comma.join(
            (words.counted("sources", story.source_count), words.counted("articles", story.article_count))
        ),
        first_seen=words.zoned(story.first_seen, zone),
        why=_why(entry, words),
        reports=tuple(_report(report, words, zone) for report in shown),
        more=words.counted("more", hidden) if hidden > 0 else "",
        notes=tuple(notes),
        page=safe_url(links.story(story.id)),
        discover=safe_url(links.discover(story.id, story.first_seen, story.last_seen)),
    )


def _why(entry: Entry, words: Phrases) -> tuple[tuple[str, str], ...]:
    """For each hit: the watch, and the words that made it fire with where they stand."""
    lines = []
    for hit in entry.hits:
        found: dict[str, str] = {}
        for report in entry.reports:
            for match in report.matches:
                if (match.watchlist, match.watch) == (hit.watchlist, hit.watch):
                    found.setdefault(clean(match.surface), words[match.field.value])
        terms = words["comma"].join(
            f"{words['open']}{isolated(term)}{words['close']} {place}" for term, place in list(found.items())[:6]
        )
        lines.append((f"{hit.watchlist} / {hit.watch}", terms or clean(hit.explanation)))
    return tuple(lines)


def _report(report: Report, words: Phrases, zone: ZoneInfo) -> _ShownReport:
    title = named(report)
    notes = []
    if report.copy_of:
        notes.append(words["copy"])
    if report.corrected:
        notes.append(words["corrected"])
    extract = pieces(report.extract, report.matches, Field.TEXT, report.extract_start)
    return _ShownReport(
        title=pieces(report.title, report.matches, Field.TITLE, 0) if clean(report.title) else (Piece(title, False),),
        plain=title,
        direction=direction(title, report.language),
        language=report.language,
        url=safe_url(report.url),
        source=clean(report.source.name),
        when=words.moment(report.published or report.first_seen, zone),
        notes=tuple(notes),
        extract=extract,
        extract_direction=direction(report.extract, report.language),
    )


def _tidy(text: str) -> str:
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.rstrip() for line in text.splitlines())).strip() + "\n"
