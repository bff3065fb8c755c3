"""An article as plain values for its page: what was found in it, where, and why it counts. Renders nothing.

It says what the tag stage has stored; nothing is matched again, so a watch that was changed since shows as it was when
the article came.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from alerts.marked_text import Run, clean, mention_runs, safe_url
from alerts.phrases import phrases
from alerts.search_request import Asked
from alerts.search_view import Style
from alerts.search_words import search_words
from rasid.bidi import direction
from rasid.tagged_article import Field, Mention, MentionKind, NameType, TaggedArticle
from search.discover_link import article_link

__all__ = ["ShownArticle", "ShownFired", "ShownFound", "article_view"]

_DECISIVE = 12
"""So many of the words that made a watch fire are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFound:
    """One row of what was found: the same words, meaning the same, in the same field."""

    place: int  # of its first mention, to which the row links.
    surface: str
    direction: str
    concept: str
    kind: str
    kind_name: str
    address: str  # searches for what else names it, "" for words of a watch.
    listed: str  # the alias with its language, "" when the words stand as listed.
    how: str
    where: str
    times: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFired:
    """A watch that fired: its line of explanation, and the words that decided, with their places."""

    watch: str
    level: str
    level_name: str
    explanation: str
    address: str
    words: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownArticle:
    """An article's own page."""

    id: str
    title: tuple[Run, ...]
    plain: str
    direction: str
    language: str
    language_name: str
    text: tuple[Run, ...]
    text_direction: str
    outlet: str
    when: str
    iso: str
    level: str
    level_name: str
    facts: tuple[tuple[str, str], ...]
    original: str
    discover: str
    story: str
    fired: tuple[ShownFired, ...]
    found: tuple[ShownFound, ...]
    version: str


def article_view(tagged: TaggedArticle, story: str | None, style: Style, asked: Asked) -> ShownArticle:
    """The page of an article; `asked` holds what addresses keep."""
    words, article = search_words(style.language), tagged.article
    facts = [(words["first_seen"], style.moment(article.first_seen))]
    if article.published is not None:
        facts.insert(0, (words["published"], style.moment(article.published)))
    facts.append((words["feed"], article.feed))
    if article.authors:
        facts.append((words["authors"], clean(words["comma"].join(article.authors))))
    if article.revision > 1:
        facts.append((words["corrected"], words["revision"].format(n=article.revision)))
    level = tagged.level
    return ShownArticle(
        id=article.id,
        title=mention_runs(article.title, tagged.mentions, Field.TITLE) or (Run("—"),),
        plain=clean(article.title),
        direction=direction(clean(article.title), tagged.language),
        language=tagged.language,
        language_name=style.name_of_language(tagged.language),
        text=mention_runs(article.text, tagged.mentions, Field.TEXT),
        text_direction=direction(clean(article.text), tagged.language),
        outlet=clean(article.source.name),
        when=style.moment(article.moment),
        iso=article.moment.isoformat(),
        level=level.value if level else "",
        level_name=phrases(style.language)[level.value] if level else "",
        facts=tuple(facts),
        original=safe_url(article.url),
        discover=article_link(style.kibana_url, article.id, article.moment),
        story=f"/story/{story}{_ui(asked)}" if story else "",
        fired=tuple(
            ShownFired(
                watch=fired.id,
                level=fired.level.value,
                level_name=phrases(style.language)[fired.level.value],
                explanation=clean(fired.explanation),
                address=asked.with_value("watch", fired.id).address(),
                words=_decisive(tagged, fired.evidence),
            )
            for fired in sorted(tagged.fired, key=lambda one: -one.level.rank)
        ),
        found=_found(tagged.mentions, style, asked),
        version=tagged.watchlists_version,
    )


def _decisive(tagged: TaggedArticle, evidence: Sequence[int]) -> tuple[tuple[int, str], ...]:
    """The words that decided, each once, with the place of the first."""
    words: dict[str, int] = {}
    for place in evidence:
        if place < len(tagged.mentions):
            words.setdefault(clean(tagged.mentions[place].surface), place)
    return tuple((place, word) for word, place in words.items())[:_DECISIVE]


def _found(mentions: Sequence[Mention], style: Style, asked: Asked) -> tuple[ShownFound, ...]:
    words = search_words(style.language)
    grouped: dict[tuple[str, str, str, str, str], list[int]] = {}
    for place, mention in enumerate(mentions):
        key = (mention.concept, mention.surface, mention.alias, mention.rule, mention.field.value)
        grouped.setdefault(key, []).append(place)
    rows = []
    for places in grouped.values():
        one = mentions[places[0]]
        how = [words[f"type.{one.name_type.value}"]] if one.name_type is not NameType.EXPRESSION else []
        how += [clean(one.rule)] if one.rule else []
        how += [words["nested"]] if one.nested else []
        language = style.name_of_language(one.alias_language) if one.alias_language else ""
        rows.append(
            ShownFound(
                place=places[0],
                surface=clean(one.surface),
                direction=direction(one.surface),
                concept=one.concept,
                kind=one.kind.value,
                kind_name=words[f"kind.{one.kind.value}"],
                address=""
                if one.kind is MentionKind.PHRASE
                else asked.with_value(one.kind.value, one.concept).address(),
                listed=f"{clean(one.alias)} ({language})" if language and one.alias else clean(one.alias),
                how=words["comma"].join(how) or words["as_listed"],
                where=words[one.field.value],
                times=words["times"].format(n=len(places)) if len(places) > 1 else "",
            )
        )
    return tuple(rows)


def _ui(asked: Asked) -> str:
    return f"?ui={asked.language}" if asked.language else ""
