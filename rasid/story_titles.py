"""The titles of a story, as terms: how like the nearest of them an article's title is, and the numbers they give."""

from __future__ import annotations

from collections.abc import Mapping

from rasid.story_words import is_number

__all__ = ["StoryTitles", "telling_number"]


def telling_number(word: str) -> bool:
    """Whether the word is a number that tells events apart: years do not."""
    return is_number(word) and not (len(word) == 4 and word[:2] in ("19", "20"))


class StoryTitles:
    """The titles of the members that a story keeps in full."""

    def __init__(self) -> None:
        self._titles: dict[str, Mapping[str, int]] = {}  # article id to its terms.
        self._holders: dict[str, dict[str, int]] = {}  # term to article id to weight.
        self.numbers: set[str] = set()

    def keep(self, titles: Mapping[str, Mapping[str, int]]) -> None:
        """Holds these titles, by the ids of their articles, in place of all that were held."""
        for article_id in self._titles.keys() - titles.keys():
            self._drop(article_id)
        for article_id, terms in titles.items():
            held = self._titles.get(article_id)
            if held is not terms:
                if held is not None:
                    self._drop(article_id)
                self._put(article_id, terms)

    def nearest(self, terms: Mapping[str, int]) -> float:
        """The greatest cosine of a held title to this one, 0 to 1."""
        products: dict[str, int] = {}
        for term, weight in terms.items():
            for article_id, held in self._holders.get(term, {}).items():
                products[article_id] = products.get(article_id, 0) + weight * held
        return max(products.values()) / 1_000_000 if products else 0.0

    def _put(self, article_id: str, terms: Mapping[str, int]) -> None:
        self._titles[article_id] = terms
        for term, weight in terms.items():
            holders = self._holders.get(term)
            if holders is None:
                self._holders[term] = {article_id: weight}
                if telling_number(term):
                    self.numbers.add(term)
            else:
                holders[article_id] = weight

    def _drop(self, article_id: str) -> None:
        for term in self._titles.pop(article_id):
            holders = self._holders[term]
            del holders[article_id]
            if not holders:
                del self._holders[term]
                self.numbers.discard(term)
