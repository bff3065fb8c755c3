"""The stories of late, and which of them an article belongs to. All state is the stories themselves.

An index that was rebuilt from its stories answers as the one that made them. It stores and sends nothing.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from rasid.fingerprint import resemblance
from rasid.join_reason import JoinCode, JoinReason
from rasid.story import ChangeKind, Story, StoryArticle, StoryChange
from rasid.story_company import Vector, companies
from rasid.story_growth import begun, corrected, member_of, told_again
from rasid.story_join import Likeness, Profile, likeness
from rasid.story_mentions import StoryMentions
from rasid.story_report import Report, report_of, title_terms
from rasid.story_settings import StorySettings
from rasid.story_terms_index import TermCounts, TermIndex
from rasid.story_titles import StoryTitles
from rasid.story_trees import Odds, story_trees
from rasid.tagged_article import TaggedArticle

__all__ = ["StoryIndex"]

_Found = tuple[Story, str, JoinReason, tuple[str, ...]]
"""A story that an article belongs to, the member that it copies ("" for none), why, and the names and terms shared."""
_LONGEST_TITLE = 250  # code points of a title that a reason keeps.
_MARKS = 12  # of a copy at the limit, one in four thousand shares none of so many.


@dataclass(slots=True)
class _Held:
    """A story, and what is derived from it once."""

    story: Story
    languages: frozenset[str]
    titles: StoryTitles = field(default_factory=StoryTitles)
    terms_of: dict[str, tuple[str, Mapping[str, int]]] = field(default_factory=dict)  # article id to title and terms.


class StoryIndex:
    """The state that a story worker holds: recent stories, found by what they are about."""

    def __init__(
        self, stories: Iterable[Story] = (), settings: StorySettings | None = None, odds: Odds | None = None
    ) -> None:
        self._settings = settings or StorySettings()
        self._odds = odds or story_trees()
        self._held: dict[str, _Held] = {}
        self._story_of: dict[str, str] = {}  # article id to story id.
        self._articles = 0
        self._own, self._shared = TermCounts(), TermIndex()
        self._mentions = StoryMentions()
        self._sketches: dict[int, list[str]] = defaultdict(list)  # see `_marks`.
        self._fingerprints: dict[str, tuple[int, ...]] = {}
        for story in stories:
            self.restore(story)

    def add(self, tagged: TaggedArticle, now: datetime) -> StoryChange:
        """Puts an article into its story, or starts one; returns the story as it is now and why.

        The same revision again, or an older one, changes nothing. `now` only bounds times that lie in the future: a
        replay days later decides as the first time.
        """
        known = self._story_of.get(tagged.article.id)
        if known is not None:
            return self._seen_again(self._held[known].story, tagged)
        moment = min(tagged.article.moment, now)
        report = report_of(tagged, moment, self._settings)
        member = member_of(tagged, report.fingerprint)
        found = self._copied(member) or self._like(report)
        kind = ChangeKind.CREATED
        if found is None:
            member = replace(member, joined=JoinReason(code=JoinCode.FIRST))
            grown = begun(member, tagged, report.terms, moment, self._settings)
        else:
            story, copied, joined, shared = found
            silence = self._settings.close_after
            if story.first_seen - silence <= moment <= story.last_seen + silence:
                member = replace(member, copy_of=copied, joined=joined, shared=shared)
                grown = told_again(story, member, tagged, report.terms, moment, self._settings)
                kind = ChangeKind.COPY_ADDED if copied else ChangeKind.REPORT_ADDED
            else:
                member = replace(member, joined=replace(joined, continues=True), shared=shared)
                grown = begun(member, tagged, report.terms, moment, self._settings, continues=story.id)
        self.restore(grown)
        return StoryChange(story=grown, kind=kind, why=member.account, tagged=tagged)

    def restore(self, story: Story) -> None:
        """Holds this story, in place of what was held under its id."""
        held = self._held.get(story.id)
        old = held.story if held is not None else None
        if held is None:
            held = self._held[story.id] = _Held(story, frozenset(story.languages))
        elif story.articles[-1].language not in held.languages or story.sequence != held.story.sequence + 1:
            held.languages = frozenset(story.languages)
        held.story = story
        self._articles += story.size - (old.size if old is not None else 0)
        self._own.hold(story.id, old.own_terms if old is not None else {}, story.own_terms)
        self._shared.hold(story.id, old.shared_terms if old is not None else {}, story.shared_terms)
        self._mentions.hold(story.id, story.named)
        self._hold_titles(held)
        before = {article.id: article for article in old.articles} if old is not None else {}
        for article in story.articles:
            former = before.pop(article.id, None)
            if former is article:
                continue
            self._story_of[article.id] = story.id
            if former is None or former.fingerprint != article.fingerprint:
                self._drop_sketch(former)
                self._put_sketch(article)
        for article in before.values():
            self._drop_sketch(article)
            if article.id not in story.more_articles:  # Another worker's story, which never had this article.
                self._story_of.pop(article.id, None)
        if old is None or story.sequence != old.sequence + 1:  # By one step, an article only moves there.
            self._story_of.update(dict.fromkeys(story.more_articles, story.id))

    def forget(self, before: datetime) -> int:
        """Drops the stories that were last seen before then, and their articles; returns how many."""
        past = [held.story for held in self._held.values() if held.story.last_seen < before]
        for story in past:
            del self._held[story.id]
            self._articles -= story.size
            self._own.hold(story.id, story.own_terms, {})
            self._shared.hold(story.id, story.shared_terms, {})
            self._mentions.drop(story.id)
            for article in story.articles:
                self._drop_sketch(article)
            for article_id in (*(article.id for article in story.articles), *story.more_articles):
                self._story_of.pop(article_id, None)
        return len(past)

    def _hold_titles(self, held: _Held) -> None:
        known = held.terms_of
        held.terms_of = {}
        for article in held.story.articles:
            former = known.get(article.id)
            if former is None or former[0] != article.title:
                former = article.title, title_terms(article.title, article.language, self._settings)
            held.terms_of[article.id] = former
        held.titles.keep({article_id: terms for article_id, (_, terms) in held.terms_of.items()})

    def _put_sketch(self, article: StoryArticle) -> None:
        if article.fingerprint:
            self._fingerprints[article.id] = article.fingerprint
            for mark in _marks(article):
                self._sketches[mark].append(article.id)

    def _drop_sketch(self, article: StoryArticle | None) -> None:
        if article is None or not article.fingerprint:
            return
        del self._fingerprints[article.id]
        for mark in _marks(article):
            holders = self._sketches[mark]
            holders.remove(article.id)
            if not holders:
                del self._sketches[mark]

    def _copied(self, member: StoryArticle) -> _Found | None:
        """The story that has an almost equal article, that article, and why."""
        alike = Counter(holder for mark in _marks(member) for holder in self._sketches.get(mark, ()))
        if not alike:
            return None
        shares = {article_id: resemblance(member.fingerprint, self._fingerprints[article_id]) for article_id in alike}
        nearest = min(shares, key=lambda article_id: (-shares[article_id], article_id))
        share = shares[nearest]
        if share < self._settings.copy_resemblance:
            return None
        story = self._held[self._story_of[nearest]].story
        held = next(article for article in story.articles if article.id == nearest)
        reason = JoinReason(
            code=JoinCode.COPY, title=held.title[:_LONGEST_TITLE], source=held.source.name, share=round(100 * share)
        )
        return story, held.copy_of or held.id, reason, ()

    def _like(self, report: Report) -> _Found | None:
        """The story that most likely tells of the same event, and why; it is a copy of none.

        Of several that fit, one that is told by many comes first.
        """
        settings = self._settings
        ids = dict.fromkeys((*self._nearest(report), *self._mentions.candidates(report.named)))
        best: tuple[float, float, Story, Likeness] | None = None
        compared = self.compared([self._held[story_id].story for story_id in ids], report)
        judged = self._odds.of([found.measures for _, found in compared])
        for (story, found), words in zip(compared, judged, strict=True):
            names = self._mentions.odds(report.named, story.id)
            # Other actors: another event, however alike the words of its kind are.
            outvoted = report.named and names < 0
            odds = names + (min(words, settings.outvoted) if outvoted else words)
            if odds > settings.join_score:
                rank = odds + settings.larger * math.log(story.size)
                if best is None or rank > best[0]:
                    best = rank, odds, story, found
        if best is None:
            return None
        _, odds, story, found = best
        chance = 1 / (1 + math.exp(-odds))
        both = dict.fromkeys((*self._mentions.shared(report.named, story.id)[:4], *found.shared[:6]))
        reason = JoinReason(code=JoinCode.SAME_EVENT, title=story.title[:_LONGEST_TITLE], share=round(100 * chance))
        return story, "", reason, tuple(both)

    def nearest(self, report: Report) -> list[Story]:
        """The stories that an article is most like by its words, the most like first."""
        return [self._held[story_id].story for story_id in self._nearest(report)]

    def _nearest(self, report: Report) -> list[str]:
        return self._shared.nearest(report.terms.shared, most=self._settings.candidates, looks=self._settings.looks)

    def compared(self, stories: Sequence[Story], report: Report) -> list[tuple[Story, Likeness]]:
        """Each of these stories, which are held, with what it has in common with an article."""
        found: list[tuple[Story, Likeness]] = []
        lengths = self._shared.lengths
        vectors = [Vector(story.shared_terms, lengths.get(story.id, 0.0)) for story in stories]
        company = companies(report.terms.shared, vectors, self._settings.candidates)
        for story, its in zip(stories, company, strict=True):
            held = self._held[story.id]
            foreign = report.language not in held.languages
            counts = self._shared if foreign else self._own
            profile = Profile(
                terms=story.shared_terms if foreign else story.own_terms,
                length=counts.lengths.get(story.id, 0.0),
                recent=counts.recent,
                articles=self._articles,
                size=story.size,
                silent_hours=(report.moment - story.last_seen).total_seconds() / 3600,
                age_hours=(report.moment - story.first_seen).total_seconds() / 3600,
                foreign=foreign,
                titles=held.titles,
                numbers=story.own_terms,
                stories=len(self._held),
                company=its,
            )
            found.append((story, likeness(report, profile)))
        return found

    def _seen_again(self, story: Story, tagged: TaggedArticle) -> StoryChange:
        newer = corrected(story, tagged)
        if newer is None:
            why = "this revision is already in the story"
            return StoryChange(story=story, kind=ChangeKind.UNCHANGED, why=why, tagged=tagged)
        self.restore(newer[0])
        return StoryChange(story=newer[0], kind=ChangeKind.CORRECTED, why=newer[1], tagged=tagged)


def _marks(article: StoryArticle) -> Iterator[int]:
    """The first numbers of the sketch with their places: two articles that share half of all share one of these."""
    return (number << 4 | place for place, number in enumerate(article.fingerprint[:_MARKS]))
