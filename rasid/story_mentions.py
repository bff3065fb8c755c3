"""Which recent story names the same actors and topics as an article: what ties reports in different languages.

It reads no text: an article that names less than three actors and a topic is tied to nothing here. Within a language
words tell more than names do, so whoever asks should ask for the stories that have no article in the language yet.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime, timedelta

from rasid.story import Story
from rasid.tagged_article import MentionKind, TaggedArticle

__all__ = ["MentionSettings", "NamedAlike", "StoryMentions"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionSettings:
    """When names alone make two reports one story."""

    fewest_actors: int = 3  # that both name.
    fewest_topics: int = 1
    share: float = 0.55  # of the weight of all that either names, how much both have to name (weighted Jaccard).
    silence: timedelta = timedelta(hours=48)  # between the article and the story, in either direction.
    heaviest: float = 4.0  # a name that no other story has weighs this many times a name that all stories have.
    known: int = 20  # stories that have to be known before rarity weighs in full.


@dataclass(frozen=True, slots=True)
class NamedAlike:
    """A story that names the same, and what."""

    story_id: str
    share: float  # 0..1, see `MentionSettings.share`.
    shared: tuple[str, ...]  # actors and topics that both name, the rarest first.

    @property
    def why(self) -> str:
        """The reason, for people."""
        return f"names the same: {', '.join(self.shared[:6])} ({self.share:.0%} of all names)"


class StoryMentions:
    """What the recent stories name. All of it comes from the stories, so that it can be rebuilt from them."""

    def __init__(self, settings: MentionSettings | None = None) -> None:
        self._settings = settings or MentionSettings()
        self._stories: dict[str, Story] = {}
        self._naming: dict[str, set[str]] = defaultdict(set)  # concept to the ids of the stories that name it.

    def hold(self, story: Story) -> None:
        """Remembers the story, in place of what was known under its id; a story that names nothing costs nothing."""
        held = self._stories.get(story.id)
        before = _named(held.actors, held.topics) if held is not None else frozenset()
        named = _named(story.actors, story.topics)
        self._forget(story.id, before - named)
        if not named:
            self._stories.pop(story.id, None)
            return
        self._stories[story.id] = story
        for concept in named - before:
            self._naming[concept].add(story.id)

    def drop(self, story_id: str) -> None:
        """Forgets the story."""
        held = self._stories.pop(story_id, None)
        if held is not None:
            self._forget(story_id, _named(held.actors, held.topics))

    def alike(self, tagged: TaggedArticle, moment: datetime) -> NamedAlike | None:
        """The story that names nearly what the article names, of those without an article in this language.

        Of several it is the one that shares the most with it, then the one with the smaller id: a restart answers the
        same.
        """
        settings = self._settings
        topics = frozenset(tagged.concepts(MentionKind.TOPIC))
        actors = frozenset(tagged.concepts(MentionKind.ACTOR))
        if len(actors) < settings.fewest_actors or len(topics) < settings.fewest_topics:
            return None
        named = actors | topics
        best: NamedAlike | None = None
        most = 0.0
        for story_id in sorted(set().union(*(self._naming.get(topic, set()) for topic in topics))):
            story = self._stories[story_id]
            if tagged.language in story.languages or not self._near(story, moment):
                continue
            told = _named(story.actors, story.topics)
            if (
                len(actors.intersection(story.actors)) < settings.fewest_actors
                or len(topics.intersection(story.topics)) < settings.fewest_topics
            ):
                continue
            both = math.fsum(map(self._weight, named & told))
            share = both / math.fsum(map(self._weight, named | told))
            if share >= settings.share and both > most:
                most = both
                shared = sorted(named & told, key=lambda concept: (-self._weight(concept), concept))
                best = NamedAlike(story_id, share, tuple(shared))
        return best

    def _near(self, story: Story, moment: datetime) -> bool:
        return story.first_seen - self._settings.silence <= moment <= story.last_seen + self._settings.silence

    def _weight(self, concept: str) -> float:
        """From 1 for what all stories name to `heaviest` for what hardly any does; in a young index all weigh alike."""
        known = len(self._stories)
        rarity = math.log((known + 1) / (len(self._naming.get(concept, ())) + 0.5)) / math.log((known + 1) / 0.5)
        sure = min(1.0, known / self._settings.known)
        return 1 + (self._settings.heaviest - 1) * sure * max(0.0, rarity)

    def _forget(self, story_id: str, concepts: AbstractSet[str]) -> None:
        for concept in concepts:
            naming = self._naming[concept]
            naming.discard(story_id)
            if not naming:
                del self._naming[concept]


def _named(actors: tuple[str, ...], topics: tuple[str, ...]) -> frozenset[str]:
    return frozenset(actors) | frozenset(topics)
