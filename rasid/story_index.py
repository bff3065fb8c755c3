"""The stories of late, and which of them an article belongs to. All state is the stories themselves.

An index that was rebuilt from its stories answers as the one that made them. It stores and sends nothing.
"""

from __future__ import annotations

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from rasid.fingerprint import fingerprint, resemblance
from rasid.identity import content_id
from rasid.level import Level
from rasid.story import ChangeKind, Story, StoryArticle, StoryChange
from rasid.story_importance import importance
from rasid.story_settings import StorySettings
from rasid.story_terms import article_terms
from rasid.tagged_article import MentionKind, TaggedArticle

__all__ = ["StoryIndex"]


class StoryIndex:
    """The state that a story worker holds: recent stories, found by what they are about."""

    def __init__(self, stories: Iterable[Story] = (), settings: StorySettings | None = None) -> None:
        self._settings = settings or StorySettings()
        self._stories: dict[str, Story] = {}
        self._story_of: dict[str, str] = {}  # article id to story id.
        self._about: dict[str, dict[str, float]] = defaultdict(dict)  # term to the stories about it, and how much.
        for story in stories:
            self.restore(story)

    def add(self, tagged: TaggedArticle, now: datetime) -> StoryChange:
        """Puts an article into its story, or starts one; returns the story as it is now and why.

        The same revision again, or an older one, changes nothing. `now` only bounds times that lie in the future.
        """
        known = self._story_of.get(tagged.article.id)
        if known is not None:
            return self._seen_again(self._stories[known], tagged)
        moment = min(tagged.article.moment, now)
        terms = article_terms(tagged.article.title, tagged.article.text, tagged.language, self._settings.article_terms)
        sketch = fingerprint(tagged.article.title, tagged.article.text)
        member = StoryArticle(
            id=tagged.article.id,
            revision=tagged.article.revision,
            title=tagged.article.title,
            language=tagged.language,
            url=tagged.article.url,
            source=tagged.article.source,
            first_seen=tagged.article.first_seen,
            published=tagged.article.published,
            level=tagged.level or Level.INFO,
            fingerprint=sketch,
        )
        story, copied, why = self._best(member, terms)
        kind = ChangeKind.CREATED
        if story is None:
            joined = self._first(member, tagged, moment, terms, continues="")
        elif (
            not story.first_seen - self._settings.close_after <= moment <= story.last_seen + self._settings.close_after
        ):
            joined = self._first(member, tagged, moment, terms, continues=story.id)
            why = f"continues a closed story: {why}"
        else:
            kind = ChangeKind.COPY_ADDED if copied else ChangeKind.REPORT_ADDED
            joined = self._joined(story, replace(member, copy_of=copied), tagged, moment, terms)
        self.restore(joined)
        return StoryChange(story=joined, kind=kind, why=why, tagged=tagged)

    def restore(self, story: Story) -> None:
        """Holds this story, in place of what was held under its id."""
        self._drop_terms(story.id)
        self._stories[story.id] = story
        for article in story.articles:
            self._story_of[article.id] = story.id
        for article_id in story.more_articles:
            self._story_of[article_id] = story.id
        for term, weight in story.profile.items():
            self._about[term][story.id] = weight

    def forget(self, before: datetime) -> int:
        """Drops the stories that were last seen before then, and their articles; returns how many."""
        old = [story for story in self._stories.values() if story.last_seen < before]
        for story in old:
            self._drop_terms(story.id)
            del self._stories[story.id]
            for article_id in (*(article.id for article in story.articles), *story.more_articles):
                self._story_of.pop(article_id, None)
        return len(old)

    def _drop_terms(self, story_id: str) -> None:
        held = self._stories.get(story_id)
        for term in held.profile if held is not None else ():
            stories = self._about[term]
            del stories[story_id]
            if not stories:
                del self._about[term]

    def _best(self, member: StoryArticle, terms: dict[str, float]) -> tuple[Story | None, str, str]:
        """The story that the article belongs to, the member that it copies, and why."""
        scores: dict[str, float] = defaultdict(float)
        for term, weight in terms.items():
            for story_id, other in self._about.get(term, {}).items():
                scores[story_id] += weight * other
        for story_id in scores:
            profile = self._stories[story_id].profile
            scores[story_id] /= math.sqrt(sum(weight * weight for weight in profile.values()))
        ranked = heapq.nsmallest(self._settings.candidates, scores, key=lambda story_id: (-scores[story_id], story_id))
        for story_id in ranked:
            story = self._stories[story_id]
            for held in story.articles:
                share = resemblance(member.fingerprint, held.fingerprint)
                if share >= self._settings.copy_resemblance:
                    original = held.copy_of or held.id
                    return story, original, f"repeats {share:.0%} of “{held.title}” ({held.source.name})"
        if ranked and scores[ranked[0]] >= self._settings.join_score:
            story = self._stories[ranked[0]]
            shared = [term for term in terms if term in story.profile][:6]
            return story, "", f"same event as “{story.title}”: {', '.join(shared)} ({scores[ranked[0]]:.2f})"
        return None, "", "no recent story is like it"

    def _first(
        self, member: StoryArticle, tagged: TaggedArticle, moment: datetime, terms: dict[str, float], *, continues: str
    ) -> Story:
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
        return self._joined(empty, member, tagged, moment, terms)

    def _joined(
        self, story: Story, member: StoryArticle, tagged: TaggedArticle, moment: datetime, terms: dict[str, float]
    ) -> Story:
        profile = dict(story.profile)
        for term, weight in terms.items():
            profile[term] = round(profile.get(term, 0.0) + weight, 4)
        heaviest = sorted(profile, key=lambda term: (-profile[term], term))[: self._settings.terms_kept]
        grown = replace(
            story,
            articles=(*story.articles, member),
            profile={term: profile[term] for term in heaviest},
            first_seen=min(story.first_seen, moment),
            last_seen=max(story.last_seen, moment),
        )
        return _told(self._within_bounds(grown), tagged)

    def _within_bounds(self, story: Story) -> Story:
        """Keeps the first half and the latest members in full, and of those between only what the counts need."""
        if len(story.articles) <= self._settings.members_kept:
            return story
        place = self._settings.members_kept // 2
        moved = story.articles[place]
        languages = {**story.more_languages, moved.language: story.more_languages.get(moved.language, 0) + 1}
        return replace(
            story,
            articles=story.articles[:place] + story.articles[place + 1 :],
            more_articles={**story.more_articles, moved.id: moved.revision},
            more_sources=tuple(dict.fromkeys((*story.more_sources, moved.source.independent_id))),
            more_languages=languages,
        )

    def _seen_again(self, story: Story, tagged: TaggedArticle) -> StoryChange:
        article = tagged.article
        kept = next((member for member in story.articles if member.id == article.id), None)
        revision = kept.revision if kept is not None else story.more_articles[article.id]
        if article.revision <= revision:
            return StoryChange(
                story=story, kind=ChangeKind.UNCHANGED, why="this revision is already in the story", tagged=tagged
            )
        if kept is None:
            changed = replace(story, more_articles={**story.more_articles, article.id: article.revision})
            why = f"revision {article.revision} of an article in the story"
        else:
            member = replace(
                kept,
                revision=article.revision,
                title=article.title,
                level=max(kept.level, tagged.level or Level.INFO, key=lambda level: level.rank),
                fingerprint=fingerprint(article.title, article.text),
            )
            members = tuple(member if one.id == article.id else one for one in story.articles)
            changed = replace(story, articles=members)
            if story.articles[0].id == article.id:
                changed = replace(changed, title=article.title)
            part = "title" if kept.title != article.title else "text"
            why = f"revision {article.revision} of an article in the story changed its {part}"
        changed = _told(changed, tagged)
        self.restore(changed)
        return StoryChange(story=changed, kind=ChangeKind.CORRECTED, why=why, tagged=tagged)


def _told(story: Story, tagged: TaggedArticle) -> Story:
    """The story with what the watchlists found in one more article."""
    level = max(story.level, tagged.level or Level.INFO, key=lambda one: one.rank)
    grown = replace(
        story,
        sequence=story.sequence + 1,
        level=level,
        watches=tuple(dict.fromkeys((*story.watches, *(fired.id for fired in tagged.fired)))),
        actors=tuple(dict.fromkeys((*story.actors, *tagged.concepts(MentionKind.ACTOR)))),
        topics=tuple(dict.fromkeys((*story.topics, *tagged.concepts(MentionKind.TOPIC)))),
    )
    return replace(grown, importance=importance(grown))
