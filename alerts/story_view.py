"""A story as plain values for its page: its sources, its articles in time, how its level rose. Renders nothing.

It says what the story stage has stored. A story told by very many no longer keeps why each member joined; then the
page says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from alerts.join_words import joined_words
from alerts.marked_text import Run, clean, mention_runs, safe_url
from alerts.phrases import phrases
from alerts.search_request import Asked
from alerts.search_view import Style
from alerts.search_words import search_words
from rasid.bidi import direction
from rasid.level import Level
from rasid.story import Story, StoryArticle
from rasid.tagged_article import Field, TaggedArticle
from search.discover_link import story_link

__all__ = ["ShownMember", "ShownOwner", "ShownStory", "story_view"]

_AROUND = 160
"""Code points that an extract shows on each side of its first mention."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownMember:
    """An article among those of its story."""

    title: tuple[Run, ...]
    direction: str
    language: str
    address: str
    original: str
    outlet: str
    when: str
    iso: str
    level: str
    level_name: str
    extract: tuple[Run, ...]
    notes: tuple[str, ...]
    why: str  # why it joined, in the page's language; "" for the article that began the story.


@dataclass(frozen=True, slots=True)
class ShownOwner:
    """An independent source: who owns the outlets, their names, how many articles."""

    owner: str
    outlets: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownStory:
    """A story's page."""

    id: str
    title: str
    direction: str
    language: str
    level: str
    level_name: str
    importance: str
    counts: str
    first_seen: str
    last_seen: str
    continues: str
    discover: str
    owners: tuple[ShownOwner, ...]
    languages: tuple[tuple[str, int], ...]
    names: tuple[tuple[str, str], ...]
    watches: tuple[tuple[str, str], ...]
    history: tuple[tuple[str, str, str], ...]  # when, in words, the level.
    members: tuple[ShownMember, ...]
    more: str  # the address of all its articles, "" when all are here.


def story_view(story: Story, members: Sequence[TaggedArticle], style: Style, asked: Asked) -> ShownStory:
    """The page of a story with the first of its articles, oldest first."""
    title = clean(story.title)
    name = phrases(style.language)
    counts = (name.counted("sources", len(story.sources)), name.counted("articles", story.size))
    kept = {article.id: article for article in story.articles}
    titles = {article.id: article.source.name for article in story.articles}
    return ShownStory(
        id=story.id,
        title=title,
        direction=direction(title, story.language),
        language=story.language,
        level=story.level.value,
        level_name=name[story.level.value],
        importance=search_words(style.language)["importance"].format(n=story.importance),
        counts=name["comma"].join(counts),
        first_seen=style.moment(story.first_seen),
        last_seen=style.moment(story.last_seen),
        continues=f"/story/{story.continues}{_ui(asked)}" if story.continues else "",
        discover=story_link(style.kibana_url, story.id, story.first_seen, story.last_seen),
        owners=_owners(story),
        languages=tuple(
            (style.name_of_language(code), count)
            for code, count in sorted(story.languages.items(), key=lambda pair: (-pair[1], pair[0]))
        ),
        names=tuple(
            (value, asked.with_value(kind, value).address())
            for kind, values in (("actor", story.actors), ("topic", story.topics))
            for value in values
        ),
        watches=tuple((watch, asked.with_value("watch", watch).address()) for watch in story.watches),
        history=_history(members, style),
        members=tuple(
            _member(
                tagged,
                number,
                kept.get(tagged.article.id),
                titles,
                joined_words(story, tagged.article.id, style.language) if number or story.continues else "",
                style,
                asked,
            )
            for number, tagged in enumerate(members)
        ),
        more=asked.first_page(story=story.id, since="all").address() if story.size > len(members) else "",
    )


def _member(
    tagged: TaggedArticle,
    number: int,
    kept: StoryArticle | None,
    titles: dict[str, str],
    why: str,
    style: Style,
    asked: Asked,
) -> ShownMember:
    words, article = search_words(style.language), tagged.article
    notes = [words["joined.first"]] if number == 0 else []
    if kept is not None and kept.copy_of:
        notes.append(words["copy"].format(of=clean(titles.get(kept.copy_of, kept.copy_of))))
    if article.revision > 1:
        notes.append(words["corrected"])
    level = tagged.level
    return ShownMember(
        title=mention_runs(article.title, tagged.mentions, Field.TITLE) or (Run("—"),),
        direction=direction(clean(article.title), tagged.language),
        language=tagged.language,
        address=f"/article/{article.id}{_ui(asked)}",
        original=safe_url(article.url),
        outlet=clean(article.source.name),
        when=style.moment(article.first_seen),
        iso=article.first_seen.isoformat(),
        level=level.value if level else "",
        level_name=phrases(style.language)[level.value] if level else "",
        extract=_extract(tagged),
        notes=tuple(notes),
        why=why,
    )


def _extract(tagged: TaggedArticle) -> tuple[Run, ...]:
    """The text around the first mention in it, cut at spaces, with its mentions marked."""
    text = tagged.article.text
    own = [mention for mention in tagged.mentions if mention.field is Field.TEXT]
    first = min((mention.start for mention in own), default=0)
    start = max(0, first - _AROUND)
    if start:
        start = text.find(" ", start, first) + 1 or start
    end = min(len(text), first + _AROUND * 2)
    if end < len(text):
        end = max(text.rfind(" ", first, end), min(end, first + _AROUND))
    runs = []
    position = 0
    for run in mention_runs(text, tagged.mentions, Field.TEXT):
        low, high = max(start, position), min(end, position + len(run.text))
        if low < high:
            shown = " ".join(run.text[low - position : high - position].split("\n"))
            runs.append(Run(shown, run.kind))
        position += len(run.text)
    if start and runs:
        runs.insert(0, Run("… "))
    if end < len(text) and runs:
        runs.append(Run(" …"))
    return tuple(runs)


def _owners(story: Story) -> tuple[ShownOwner, ...]:
    """The independent sources; those that the story no longer keeps in full have a name only."""
    outlets: dict[str, dict[str, None]] = {owner: {} for owner in story.sources}
    counts: dict[str, int] = {}
    for article in story.articles:
        owner = article.source.independent_id
        outlets.setdefault(owner, {})[clean(article.source.name)] = None
        counts[owner] = counts.get(owner, 0) + 1
    rows = [ShownOwner(owner, tuple(names), counts.get(owner, 0)) for owner, names in outlets.items()]
    return tuple(sorted(rows, key=lambda row: (-row.count, row.owner)))


def _history(members: Sequence[TaggedArticle], style: Style) -> tuple[tuple[str, str, str], ...]:
    """When the level of the story rose, by the articles that we show."""
    words, name = search_words(style.language), phrases(style.language)
    steps: list[tuple[str, str, str]] = []
    highest: Level | None = None
    for tagged in members:
        level = tagged.level
        if level is None or (highest is not None and level.rank <= highest.rank):
            continue
        phrase = words["history.first" if highest is None else "history.up"].format(level=name[level.value])
        steps.append((style.moment(tagged.article.first_seen), phrase, level.value))
        highest = level
    return tuple(steps)


def _ui(asked: Asked) -> str:
    return f"?ui={asked.language}" if asked.language else ""
