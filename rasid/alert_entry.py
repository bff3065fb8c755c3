"""A story and its reports as one recipient is shown them: with their own watches' words only. It decides nothing.

It is made from the decision and the change alone; merging the same thing twice changes nothing.
"""

from __future__ import annotations

from dataclasses import replace

from rasid.alert_decision import Decision
from rasid.level import Level
from rasid.notification import Entry, Hit, Match, Report, StorySummary
from rasid.story import Story, StoryChange
from rasid.story_importance import as_known
from rasid.tagged_article import Field, MentionKind

__all__ = ["entry_of", "merge_entries", "union_of_hits"]


_EXTRACT = 280  # code points of text shown around the first match.
_MATCHES = 12  # shown of one report.
_REPORTS = 8  # kept of one story in one message.


def entry_of(decision: Decision, change: StoryChange) -> Entry:
    """The story and the report as the recipient is shown them: with their own watches' words only."""
    return Entry(
        story=_summary(as_known(change.story, decision.level), decision.level),
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
        article_count=story.size,
        source_count=len(story.sources),
        languages=story.languages,
        continues=story.continues,
    )


def _report(change: StoryChange, watches: set[tuple[str, str]]) -> Report:
    tagged, article = change.tagged, change.tagged.article
    matches: dict[tuple[Field, int, int], Match] = {}
    named: set[str] = set()
    for fired in tagged.fired:
        if (fired.watchlist, fired.watch) not in watches:
            continue
        for place in fired.evidence:
            mention = tagged.mentions[place]
            named.add(mention.concept)
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
        # Other names in the article are of others' watchlists too, perhaps of another tenant's: they are not shown.
        actors=tuple(concept for concept in tagged.concepts(MentionKind.ACTOR) if concept in named),
        topics=tuple(concept for concept in tagged.concepts(MentionKind.TOPIC) if concept in named),
        copy_of=member.copy_of if member is not None else "",
        why=member.reason if member is not None else "",
        corrected=change.corrects,
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
        hits=union_of_hits(one.hits, other.hits),
        late=one.late and other.late,
    )


def union_of_hits(one: tuple[Hit, ...], other: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Every watch of every subscription once, at the highest level it had."""
    found: dict[tuple[str, str, str], Hit] = {}
    for hit in (*one, *other):
        known = found.setdefault((hit.subscription, hit.watchlist, hit.watch), hit)
        if hit.level > known.level:
            found[hit.subscription, hit.watchlist, hit.watch] = hit
    return tuple(found.values())
