"""How much the actors and topics that an article names speak for a story, or against it: the tie between languages.

It reads no text and decides nothing alone: what it says is added to what the words say. The talks in Doha and the vote
on the embargo name some of the same actors; that an article names few of those that the story is about speaks against.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from rasid.tagged_article import MentionKind, TaggedArticle

__all__ = ["MentionSettings", "StoryMentions", "named"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionSettings:
    """What shared names weigh; tuned on the sample newsroom, which is told in nine languages."""

    fewest: int = 3  # names that both need: one or two actors meet in many events.
    even: float = 0.7  # likeness (cosine) that speaks neither for nor against.
    strength: float = 16.0  # log-odds that a likeness of 1 more is worth,
    most: float = 5.0  # but at most this for a story
    least: float = -6.0  # and this against one.
    silent: float = -2.0  # log-odds of an article that names nothing, for a story whose articles name enough.
    heaviest: float = 4.0  # a name that no other story has weighs this many times a name that all stories have,
    known: int = 20  # once this many stories are known; before, chance makes names rare.
    candidates: int = 8  # stories that are worth a look because of their names.


def named(tagged: TaggedArticle) -> tuple[str, ...]:
    """The actors and topics of an article, each once."""
    return (*tagged.concepts(MentionKind.ACTOR), *tagged.concepts(MentionKind.TOPIC))


class StoryMentions:
    """What the recent stories name: the number of their articles that name it. It can be rebuilt from the stories."""

    def __init__(self, settings: MentionSettings | None = None) -> None:
        self._settings = settings or MentionSettings()
        self._named: dict[str, Mapping[str, int]] = {}  # story id to concept to number of articles.
        self._naming: dict[str, set[str]] = defaultdict(set)  # concept to the ids of the stories that name it.

    def hold(self, story_id: str, counts: Mapping[str, int]) -> None:
        """Remembers what a story names, in place of what was known; a story that names nothing costs nothing."""
        if counts.keys() != self._named.get(story_id, {}).keys():
            self.drop(story_id)
            for concept in counts:
                self._naming[concept].add(story_id)
        if counts:
            self._named[story_id] = counts

    def drop(self, story_id: str) -> None:
        """Forgets the story."""
        for concept in self._named.pop(story_id, {}):
            naming = self._naming[concept]
            naming.discard(story_id)
            if not naming:
                del self._naming[concept]

    def candidates(self, concepts: tuple[str, ...]) -> tuple[str, ...]:
        """The stories that name enough of the same, the nearest first; of equally near ones the smaller id."""
        if len(concepts) < self._settings.fewest:
            return ()
        counts = Counter(story_id for concept in concepts for story_id in self._naming.get(concept, ()))
        near = [story_id for story_id, shared in counts.items() if shared >= self._settings.fewest]
        near.sort(key=lambda story_id: (-counts[story_id] / math.sqrt(len(self._named[story_id])), story_id))
        return tuple(near[: self._settings.candidates])

    def odds(self, concepts: tuple[str, ...], story_id: str) -> float:
        """What the names add to the logarithm of the odds that an article belongs to the story.

        0 when either names too little to tell. An article that names nothing at all, not even one of the many names
        that the story is about, hardly tells of it. The likeness is a cosine of rarity-weighted names; in a story a
        name weighs by the share of articles that name it, so that what one long report lists does not blur the story.
        """
        settings = self._settings
        counts = self._named.get(story_id, {})
        most = max(counts.values(), default=0)
        usual = sum(2 * count > most for count in counts.values())
        if not concepts:
            return settings.silent if usual >= settings.fewest else 0.0
        if len(concepts) < settings.fewest or len(counts) < settings.fewest:
            return 0.0
        weights = {concept: self._weight(concept) for concept in (*concepts, *counts)}
        both = math.fsum(weights[concept] ** 2 * counts.get(concept, 0) / most for concept in concepts)
        own = math.fsum(weights[concept] ** 2 for concept in concepts)
        held = math.fsum((weights[concept] * count / most) ** 2 for concept, count in counts.items())
        likeness = both / math.sqrt(own * held)
        return max(settings.least, min(settings.most, settings.strength * (likeness - settings.even)))

    def shared(self, concepts: tuple[str, ...], story_id: str) -> tuple[str, ...]:
        """What both name, the rarest first: for the reason that people read."""
        both = set(concepts) & self._named.get(story_id, {}).keys()
        return tuple(sorted(both, key=lambda concept: (-self._weight(concept), concept)))

    def _weight(self, concept: str) -> float:
        """From 1 for what all stories name to `heaviest` for what hardly any does; in a young index all weigh alike."""
        known = len(self._named)
        rarity = math.log((known + 1) / (len(self._naming.get(concept, ())) + 0.5)) / math.log((known + 1) / 0.5)
        sure = min(1.0, known / self._settings.known)
        return 1 + (self._settings.heaviest - 1) * sure * max(0.0, rarity)
