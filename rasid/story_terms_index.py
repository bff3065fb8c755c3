"""Which recent stories tell of a term, and how much all of them tell of it. It decides nothing."""

from __future__ import annotations

import math

__all__ = ["TermCounts", "TermIndex"]


class TermCounts:
    """How much the recent stories tell of each term, together, and how long each story's terms are as a vector."""

    def __init__(self) -> None:
        self.recent: dict[str, int] = {}
        self.lengths: dict[str, float] = {}

    def hold(self, story_id: str, old: dict[str, int], new: dict[str, int]) -> None:
        """Counts the story's terms as they are now, in place of what they were."""
        recent = self.recent
        if old:
            for term in old.keys() - new.keys():
                self._less(term, old[term])
        for term, weight in new.items():
            held = old.get(term)
            if held is None:
                recent[term] = recent.get(term, 0) + weight
            elif held != weight:
                recent[term] += weight - held
        if new:
            self.lengths[story_id] = math.sqrt(sum([weight * weight for weight in new.values()])) / 1000
        else:
            self.lengths.pop(story_id, None)

    def _less(self, term: str, weight: int) -> None:
        left = self.recent[term] - weight
        if left:
            self.recent[term] = left
        else:
            del self.recent[term]


class TermIndex(TermCounts):
    """The same, and the stories of each term, to find the stories that an article is like."""

    def __init__(self) -> None:
        super().__init__()
        self._stories: dict[str, dict[str, int]] = {}  # term to story id to weight.

    def hold(self, story_id: str, old: dict[str, int], new: dict[str, int]) -> None:
        """Counts the story's terms as they are now, and finds the story by them."""
        super().hold(story_id, old, new)
        stories = self._stories
        for term in old.keys() - new.keys():
            holders = stories[term]
            del holders[story_id]
            if not holders:
                del stories[term]
        for term, weight in new.items():
            if old.get(term) == weight:
                continue
            if term in stories:
                stories[term][story_id] = weight
            else:
                stories[term] = {story_id: weight}

    def nearest(self, terms: dict[str, int], *, most: int, looks: int) -> list[str]:
        """The ids of the stories with the greatest cosine to the article's terms, at most so many, the nearest first.

        The heaviest terms, which come first, are looked up until `looks` stories have been met; a term that more
        stories share than are left is passed over: it is no way to find one of them.
        """
        products: dict[str, int] = {}
        left = looks
        for term, weight in terms.items():
            holders = self._stories.get(term)
            if holders is None or len(holders) > left:
                continue
            left -= len(holders)
            for story_id, held in holders.items():
                products[story_id] = products.get(story_id, 0) + weight * held
        lengths = self.lengths
        cosines = {story_id: product / lengths[story_id] for story_id, product in products.items()}
        if len(cosines) > most:
            least = sorted(cosines.values())[-most]
            cosines = {story_id: cosine for story_id, cosine in cosines.items() if cosine >= least}
        return sorted(cosines, key=lambda story_id: (-cosines[story_id], story_id))[:most]
