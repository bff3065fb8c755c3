"""An explanation as a person reads it in a terminal: ids first, words beside them, nothing that steers the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from alerts.explanation import (
    ExplainedArticle,
    ExplainedDecision,
    ExplainedDelivery,
    ExplainedWatch,
    Explanation,
    Times,
)
from rasid.bidi import harmless, isolated

__all__ = ["shown_explanation"]


def shown_explanation(found: Explanation) -> str:
    """The whole of it: message, watches, articles, decisions, deliveries, and what nobody recorded."""
    parts = [_message(found)]
    parts += [_section("watches", (_watch(one) for one in found.watches))]
    parts += [_section("articles", (_article(one) for one in found.articles))]
    parts += [_section("decisions", (_decision(one) for one in found.decisions))]
    parts += [_section("deliveries", (_delivery(one) for one in found.deliveries))]
    parts += [_section("not kept", (iter([harmless(note)]) for note in found.not_kept))]
    return "\n\n".join(part for part in parts if part)


def _section(title: str, entries: Iterator[Iterator[str]]) -> str:
    """The entries below their title, the lines of each below its first."""
    lines = [f"  {'  ' if number else ''}{line}" for entry in entries for number, line in enumerate(entry)]
    return "\n".join([title, *lines]) if lines else ""


def _message(found: Explanation) -> str:
    message, group = found.notification, found.group
    lines = [
        f"{message.id}  {message.reason.value}: {found.meaning}",
        f"  level     {message.level.value}{', a test' if message.test else ''}",
        f"  for       {message.recipient}",
        f"  group     {harmless(group.key)}{f'  thread {group.thread}' if group.thread else ''}",
        f"  made      {_time(message.created)}, due {_time(message.due)}",
    ]
    if group.sequence:
        before = f", after {', '.join(group.previous)}" if group.previous else ""
        lines.append(f"  message   number {group.sequence} on this story{before}")
    if message.starts is not None:
        lines.append(f"  window    {_time(message.starts)} to {_time(message.ends)}")
    if group.members:
        lines.append(f"  holds     {group.members} of what waited or matched")
    for story in message.stories:
        sources = f"{_count(story.article_count, 'article')}, {_count(story.source_count, 'source')}"
        lines.append(f"  story     {story.id}  importance {story.importance}, {sources}  {_text(story.title)}")
    return "\n".join(lines)


def _watch(one: ExplainedWatch) -> Iterator[str]:
    yield f"{one.watchlist}/{one.watch}, {one.level.value}, by subscription {one.subscription}"
    yield f"why      {harmless(one.explanation)}"
    versions = ", ".join(one.versions)
    yield f"version  {versions or 'not kept'}"
    if one.file:
        since = {True: "of the same version", False: "the watchlists have changed since", None: "as it is now"}
        yield f"file     {harmless(one.file)}:{one.line} ({since[one.same_version]})"
    else:
        yield "file     it stands in no file that is here now"


def _article(one: ExplainedArticle) -> Iterator[str]:
    yield f"{one.id} revision {one.revision}  {_text(one.title)}"
    yield f"address  {harmless(one.url) or 'none'}"
    published = f", published {_time(one.published)}" if one.published is not None else ""
    yield f"source   {harmless(one.source)}, {one.language}, first seen {_time(one.first_seen)}{published}"
    yield f"hash     {one.text_hash or 'not kept'}{_stored(one)}"
    if one.why_in_story:
        yield f"joined   {harmless(one.why_in_story)}"
    for match in one.matches:
        rule = f", by {match.rule}" if match.rule else ""
        listed = f" ({match.name_type}{rule})" if match.name_type else ""
        place = f"{match.field} {match.start}-{match.end}"
        yield f"{place}  {match.concept}: {_text(match.surface)} for {_text(match.term)}{listed}"
        if match.snippet:
            yield f"  {_text(' '.join(match.snippet.split()))}"


def _stored(one: ExplainedArticle) -> str:
    if one.stored_revision is None:
        return "; it is not in the index now"
    if one.stored_revision != one.revision:
        return f"; the index now holds revision {one.stored_revision}, {one.stored_text_hash}"
    if not one.text_hash:
        return f"; the index now holds {one.stored_text_hash}"
    same = one.text_hash == one.stored_text_hash
    return ", as in the index now" if same else f"; the index now holds other words, {one.stored_text_hash}"


def _decision(one: ExplainedDecision) -> Iterator[str]:
    yield f"{one.id}  {_time(one.decided)}  {one.article}"
    yield f"verdict  {one.verdict}, {one.code}: {harmless(one.why)}"
    if one.due is not None:
        yield f"due      {_time(one.due)}"
    yield from _times(one.times)
    parts = one.importance
    if parts is not None:
        sum_of = f"{parts.floor} for {parts.level.value}, {parts.for_sources:g} for {_count(parts.sources, 'source')}"
        yield f"weight   {parts.total} = {sum_of}, {parts.for_growth:g} for {_count(parts.fresh, 'article')} of late"
    if one.silences:
        yield f"silences {', '.join(one.silences)}"
    if one.digests:
        yield f"digests  {', '.join(one.digests)}"
    if one.escalations:
        yield f"escalate {', '.join(one.escalations)}, unless it is acknowledged"


def _times(times: Times | None) -> Iterator[str]:
    if times is None:
        return
    yield (
        f"times    of {times.subscription}: wait {_span(times.wait_seconds)}, gap {_span(times.cooldown_seconds)}, "
        f"updates gather {_span(times.interval_seconds)}, known for {_span(times.dedup_seconds)}, "
        f"closes after {_span(times.close_seconds)}"
    )
    told = f", the last due {_time(times.told)}" if times.told is not None else ""
    yield f"told     {times.told_in_a_day} of {times.daily_cap} a day on this story{told}"


def _delivery(one: ExplainedDelivery) -> Iterator[str]:
    meaning = f": {one.meaning}" if one.meaning else ""
    code = f" ({one.code}{meaning})" if one.code else ""
    yield f"{one.id}  {one.channel.value} to {one.endpoint}"
    yield f"state    {one.state.value}{code}"
    if one.state.value == "pending":
        yield f"due      {_time(one.due)}{', together with others' if one.hold else ''}"
    for wait in one.put_off:
        rate = f"; {wait.sent} of {wait.most} had gone within the time of its rate"
        yield f"put off  {_time(wait.at)} until {_time(wait.until)}, {wait.code}: {wait.meaning}{rate}"
    if one.into:
        yield f"inside   {one.into}"
    if one.replays:
        yield f"replays  {one.replays}"
    if one.ambiguous:
        yield "twice    a connection broke when the other side may have had it"
    if one.rate is not None:
        yield (
            f"rate     {one.rate.sent} had gone in the {_span(one.rate.per_seconds)} before {_time(one.rate.at)}; "
            f"the limit is {one.rate.most}"
        )
    quiet = one.quiet
    if quiet is not None:
        held = f"quiet when it was due, until {_time(quiet.until)}" if quiet.holds else "not quiet when it was due"
        bypass = f", {quiet.bypass} passes" if quiet.bypass else ""
        yield f"quiet    {' '.join(quiet.days)} {quiet.starts} to {quiet.ends} {quiet.timezone}{bypass}: {held}"
    for other in one.in_the_way:
        yield f"against  {other.id}{'  ' if other.id else ''}{harmless(other.what)}"
    for number, attempt in enumerate(one.attempts, 1):
        status = f" {attempt.code}" if attempt.code else ""
        said = f": {attempt.meaning}" if attempt.meaning else ""
        yield f"try {number:<4} {_time(attempt.at)}  {attempt.outcome}{status}, {attempt.milliseconds} ms{said}"
        if attempt.answer.strip():
            yield f"  answer {' '.join(harmless(attempt.answer).split())}"


def _text(text: str) -> str:
    """What others wrote, as a run of its own."""
    return isolated(harmless(text))


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _time(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC" if moment is not None else ""


def _span(seconds: float) -> str:
    """A span as the files write it: 90s, 15m, 48h."""
    for size, unit in ((86_400, "d"), (3600, "h"), (60, "m")):
        if seconds >= size and seconds % size == 0:
            return f"{seconds / size:g}{unit}"
    return f"{seconds:g}s"
