"""How a story changes with an article: begun, told again, corrected. Which story it is, is decided elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from rasid.fingerprint import fingerprint
from rasid.identity import content_id
from rasid.level import Level
from rasid.story import Story, StoryArticle
from rasid.story_importance import importance
from rasid.story_mentions import named
from rasid.story_settings import StorySettings
from rasid.story_terms import ArticleTerms
from rasid.tagged_article import MentionKind, TaggedArticle

__all__ = ["begun", "corrected", "member_of", "told_again"]


def member_of(tagged: TaggedArticle, sketch: tuple[int, ...]) -> StoryArticle:
    """The article as its story keeps it."""
    article = tagged.article
    return StoryArticle(
        id=article.id,
        revision=article.revision,
        title=article.title,
        language=tagged.language,
        url=article.url,
        source=article.source,
        first_seen=article.first_seen,
        published=article.published,
        level=tagged.level or Level.INFO,
        fingerprint=sketch,
    )


def begun(
    member: StoryArticle,
    tagged: TaggedArticle,
    terms: ArticleTerms,
    moment: datetime,
    settings: StorySettings,
    *,
    continues: str = "",
) -> Story:
    """A new story of one article."""
    empty = Story(
        id=content_id("sty", member.id),
        sequence=0,
        title=member.title,
        language=member.language,
        level=member.level,
        importance=0,
        first_seen=moment,
        last_seen=moment,
        articles=(),
        continues=continues,
    )
    return told_again(empty, member, tagged, terms, moment, settings)


def told_again(
    story: Story,
    member: StoryArticle,
    tagged: TaggedArticle,
    terms: ArticleTerms,
    moment: datetime,
    settings: StorySettings,
) -> Story:
    """The story with one more article."""
    grown = replace(
        story,
        articles=(*story.articles, member),
        own_terms=_summed(story.own_terms, terms.own, settings.terms_kept),
        shared_terms=_summed(story.shared_terms, terms.shared, settings.terms_kept),
        named=_counted(story.named, named(tagged)),
        first_seen=min(story.first_seen, moment),
        last_seen=max(story.last_seen, moment),
    )
    return _matched(_within_bounds(grown, settings.members_kept), tagged)


def corrected(story: Story, tagged: TaggedArticle) -> tuple[Story, str] | None:
    """The story with a newer revision of one of its articles, and what changed; None when it is not newer."""
    article = tagged.article
    kept = next((member for member in story.articles if member.id == article.id), None)
    if kept is None:
        if article.revision <= story.more_articles[article.id]:
            return None
        changed = replace(story, more_articles={**story.more_articles, article.id: article.revision})
        return _matched(changed, tagged), f"revision {article.revision} of an article in the story"
    if article.revision <= kept.revision:
        return None
    newer = replace(
        kept,
        revision=article.revision,
        title=article.title,
        level=max(kept.level, tagged.level or Level.INFO, key=lambda level: level.rank),
        fingerprint=fingerprint(article.title, article.text),
    )
    changed = replace(story, articles=tuple(newer if one.id == article.id else one for one in story.articles))
    if story.id == content_id("sty", article.id):
        changed = replace(changed, title=article.title)
    part = "title" if kept.title != article.title else "text"
    return _matched(changed, tagged), f"revision {article.revision} of an article in the story changed its {part}"


def _summed(held: dict[str, int], more: dict[str, int], kept: int) -> dict[str, int]:
    total = dict(held)
    for term, weight in more.items():
        total[term] = total.get(term, 0) + weight
    if len(total) <= kept + kept // 4:
        return total
    heaviest = sorted(total, key=lambda term: (-total[term], term))[:kept]
    return {term: total[term] for term in heaviest}


def _counted(held: dict[str, int], concepts: tuple[str, ...]) -> dict[str, int]:
    return {**held, **{concept: held.get(concept, 0) + 1 for concept in concepts}}


def _within_bounds(story: Story, kept: int) -> Story:
    """Keeps the first half and the latest members in full, and of those between only what the counts need."""
    if len(story.articles) <= kept:
        return story
    place = kept // 2
    moved = story.articles[place]
    return replace(
        story,
        articles=story.articles[:place] + story.articles[place + 1 :],
        more_articles={**story.more_articles, moved.id: moved.revision},
        more_sources=tuple(dict.fromkeys((*story.more_sources, moved.source.independent_id))),
        more_languages={**story.more_languages, moved.language: story.more_languages.get(moved.language, 0) + 1},
    )


def _matched(story: Story, tagged: TaggedArticle) -> Story:
    """The story with what the watchlists found in the article; one step on."""
    grown = replace(
        story,
        sequence=story.sequence + 1,
        level=max(story.level, tagged.level or Level.INFO, key=lambda one: one.rank),
        watches=tuple(dict.fromkeys((*story.watches, *(fired.id for fired in tagged.fired)))),
        actors=tuple(dict.fromkeys((*story.actors, *tagged.concepts(MentionKind.ACTOR)))),
        topics=tuple(dict.fromkeys((*story.topics, *tagged.concepts(MentionKind.TOPIC)))),
    )
    return replace(grown, importance=importance(grown))
