"""The stories of late, and which of them an article belongs to. All state is the stories themselves.

An index that was rebuilt from its stories answers as the one that made them. It stores and sends nothing.
"""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import islice

from rasid.fingerprint import PLACES, fingerprint
from rasid.story import ChangeKind, Story, StoryArticle, StoryChange
from rasid.story_growth import begun, corrected, member_of, told_again
from rasid.story_join import Likeness, Profile, likeness, score
from rasid.story_mentions import StoryMentions, named
from rasid.story_settings import StorySettings
from rasid.story_terms import ArticleTerms, article_terms
from rasid.tagged_article import TaggedArticle

__all__ = ["StoryIndex"]


class _Terms:
    """One kind of terms of all stories: which stories have a term, and how much of it there is."""

    def __init__(self) -> None:
        self.stories: dict[str, dict[str, int]] = defaultdict(dict)  # term to story id to weight.
        self.recent: dict[str, int] = {}
        self.lengths: dict[str, float] = {}

    def hold(self, story_id: str, old: dict[str, int], new: dict[str, int]) -> None:
        for term in old.keys() - new.keys():
            del self.stories[term][story_id]
            self._more(term, -old[term])
        for term, weight in new.items():
            before = old.get(term, 0)
            if weight != before:
                self.stories[term][story_id] = weight
                self._more(term, weight - before)
        if new:
            self.lengths[story_id] = math.sqrt(sum(weight * weight for weight in new.values())) / 1000
        else:
            self.lengths.pop(story_id, None)

    def _more(self, term: str, weight: int) -> None:
        total = self.recent.get(term, 0) + weight
        if total:
            self.recent[term] = total
        else:
            del self.recent[term]
            del self.stories[term]

    def cosines(self, terms: dict[str, int], most: int) -> dict[str, float]:
        """How like each story is by the article's heaviest terms, at most so many, 0 to 1."""
        products: dict[str, int] = defaultdict(int)
        for term, weight in islice(terms.items(), most):  # The heaviest come first.
            for story_id, held in self.stories.get(term, {}).items():
                products[story_id] += weight * held
        return {story_id: product / self.lengths[story_id] for story_id, product in products.items()}


class StoryIndex:
    """The state that a story worker holds: recent stories, found by what they are about."""

    def __init__(self, stories: Iterable[Story] = (), settings: StorySettings | None = None) -> None:
        self._settings = settings or StorySettings()
        self._stories: dict[str, Story] = {}
        self._story_of: dict[str, str] = {}  # article id to story id.
        self._articles = 0
        self._own, self._shared = _Terms(), _Terms()
        self._mentions = StoryMentions()
        self._sketches: dict[tuple[int, int], dict[str, None]] = defaultdict(dict)  # place and number to article ids.
        for story in stories:
            self.restore(story)

    def add(self, tagged: TaggedArticle, now: datetime) -> StoryChange:
        """Puts an article into its story, or starts one; returns the story as it is now and why.

        The same revision again, or an older one, changes nothing. `now` only bounds times that lie in the future: a
        replay days later decides as the first time.
        """
        known = self._story_of.get(tagged.article.id)
        if known is not None:
            return self._seen_again(self._stories[known], tagged)
        moment = min(tagged.article.moment, now)
        terms = article_terms(tagged.article.title, tagged.article.text, tagged.language, self._settings)
        member = member_of(tagged, fingerprint(tagged.article.title, tagged.article.text))
        found = self._copied(member) or self._like(terms, tagged, moment)
        if found is None:
            change = self._changed(begun(member, tagged, terms, moment, self._settings), tagged)
            return replace(change, kind=ChangeKind.CREATED, why="no recent story is like it")
        story, copied, why = found
        silence = self._settings.close_after
        if not story.first_seen - silence <= moment <= story.last_seen + silence:
            new = begun(member, tagged, terms, moment, self._settings, continues=story.id)
            return replace(self._changed(new, tagged), kind=ChangeKind.CREATED, why=f"continues a closed story: {why}")
        grown = told_again(story, replace(member, copy_of=copied), tagged, terms, moment, self._settings)
        kind = ChangeKind.COPY_ADDED if copied else ChangeKind.REPORT_ADDED
        return replace(self._changed(grown, tagged), kind=kind, why=why)

    def restore(self, story: Story) -> None:
        """Holds this story, in place of what was held under its id."""
        old = self._stories.get(story.id)
        self._stories[story.id] = story
        self._articles += story.size - (old.size if old is not None else 0)
        self._own.hold(story.id, old.own_terms if old is not None else {}, story.own_terms)
        self._shared.hold(story.id, old.shared_terms if old is not None else {}, story.shared_terms)
        self._mentions.hold(story.id, story.named)
        before = {article.id: article for article in old.articles} if old is not None else {}
        for article in story.articles:
            self._story_of[article.id] = story.id
            former = before.pop(article.id, None)
            if former is None or former.fingerprint != article.fingerprint:
                self._drop_sketch(former)
                for mark in enumerate(article.fingerprint):
                    self._sketches[mark][article.id] = None
        for article in before.values():
            self._drop_sketch(article)
        if old is None or story.sequence != old.sequence + 1:  # By one step, an article only moves there.
            self._story_of.update(dict.fromkeys(story.more_articles, story.id))

    def forget(self, before: datetime) -> int:
        """Drops the stories that were last seen before then, and their articles; returns how many."""
        past = [story for story in self._stories.values() if story.last_seen < before]
        for story in past:
            del self._stories[story.id]
            self._articles -= story.size
            self._own.hold(story.id, story.own_terms, {})
            self._shared.hold(story.id, story.shared_terms, {})
            self._mentions.drop(story.id)
            for article in story.articles:
                self._drop_sketch(article)
            for article_id in (*(article.id for article in story.articles), *story.more_articles):
                self._story_of.pop(article_id, None)
        return len(past)

    def _drop_sketch(self, article: StoryArticle | None) -> None:
        for mark in enumerate(article.fingerprint if article is not None else ()):
            holders = self._sketches[mark]
            holders.pop(article.id if article is not None else "", None)
            if not holders:
                del self._sketches[mark]

    def _changed(self, story: Story, tagged: TaggedArticle) -> StoryChange:
        self.restore(story)
        return StoryChange(story=story, kind=ChangeKind.UNCHANGED, why="", tagged=tagged)

    def _copied(self, member: StoryArticle) -> tuple[Story, str, str] | None:
        """The story that has an almost equal article, that article, and why."""
        alike = Counter(holder for mark in enumerate(member.fingerprint) for holder in self._sketches.get(mark, ()))
        if not alike:
            return None
        nearest = min(alike, key=lambda article_id: (-alike[article_id], article_id))
        share = alike[nearest] / PLACES
        if share < self._settings.copy_resemblance:
            return None
        story = self._stories[self._story_of[nearest]]
        held = next(article for article in story.articles if article.id == nearest)
        return story, held.copy_of or held.id, f"repeats {share:.0%} of “{held.title}” ({held.source.name})"

    def _like(self, terms: ArticleTerms, tagged: TaggedArticle, moment: datetime) -> tuple[Story, str, str] | None:
        """The story that most likely tells of the same event, and why."""
        concepts = named(tagged)
        stories = dict.fromkeys((*self._nearest(terms), *self._mentions.candidates(concepts)))
        best: tuple[float, Story, tuple[str, ...]] | None = None
        compared = self.compared([self._stories[story_id] for story_id in stories], terms, tagged.language, moment)
        for story, found in compared:
            odds = score(found, self._settings.weights) + self._mentions.odds(concepts, story.id)
            if odds > self._settings.join_score and (best is None or odds > best[0]):
                best = odds, story, found.shared
        if best is None:
            return None
        odds, story, shared = best
        chance = 1 / (1 + math.exp(-odds))
        both = dict.fromkeys((*self._mentions.shared(concepts, story.id)[:4], *shared[:6]))
        return story, "", f"same event as “{story.title}” ({chance:.0%} sure): {', '.join(both)}"

    def nearest(self, terms: ArticleTerms) -> list[Story]:
        """The stories that an article is most like by its words, the most like first."""
        return [self._stories[story_id] for story_id in self._nearest(terms)]

    def _nearest(self, terms: ArticleTerms) -> list[str]:
        near = self._shared.cosines(terms.shared, self._settings.search_terms)
        for story_id, cosine in self._own.cosines(terms.own, self._settings.search_terms).items():
            near[story_id] = max(cosine, near.get(story_id, 0.0))
        return heapq.nsmallest(self._settings.candidates, near, key=lambda story_id: (-near[story_id], story_id))

    def compared(
        self, stories: Iterable[Story], terms: ArticleTerms, language: str, moment: datetime
    ) -> list[tuple[Story, Likeness]]:
        """Each of these stories, which are held, with what it has in common with an article."""
        found: list[tuple[Story, Likeness]] = []
        for story in stories:
            foreign = language not in story.languages
            held = self._shared if foreign else self._own
            profile = Profile(
                terms=story.shared_terms if foreign else story.own_terms,
                length=held.lengths.get(story.id, 0.0),
                recent=held.recent,
                articles=self._articles,
            )
            alike = likeness(
                terms.shared if foreign else terms.own,
                terms.usual,
                profile,
                size=story.size,
                silent_hours=(moment - story.last_seen).total_seconds() / 3600,
                foreign=foreign,
            )
            found.append((story, alike))
        return found

    def _seen_again(self, story: Story, tagged: TaggedArticle) -> StoryChange:
        newer = corrected(story, tagged)
        if newer is None:
            why = "this revision is already in the story"
            return StoryChange(story=story, kind=ChangeKind.UNCHANGED, why=why, tagged=tagged)
        return replace(self._changed(newer[0], tagged), kind=ChangeKind.CORRECTED, why=newer[1])
