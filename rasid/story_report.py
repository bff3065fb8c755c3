"""An article as the story index compares it: its words, terms and sketch, read once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from rasid.fingerprint import LETTERS, sketch
from rasid.story_mentions import named
from rasid.story_settings import StorySettings
from rasid.story_terms import ArticleTerms, article_terms
from rasid.story_titles import telling_number
from rasid.story_words import words
from rasid.tagged_article import TaggedArticle

__all__ = ["Report", "report_of", "title_terms"]


@dataclass(frozen=True, slots=True)
class Report:
    """What an article tells, and when."""

    language: str
    moment: datetime
    terms: ArticleTerms
    title: Mapping[str, int]  # terms of the title alone.
    numbers: frozenset[str]  # in the title, but for years.
    named: tuple[str, ...]  # actors and topics.
    fingerprint: tuple[int, ...]


def report_of(tagged: TaggedArticle, moment: datetime, settings: StorySettings) -> Report:
    """Reads the beginning of the article: the event is told first."""
    title = words(tagged.article.title)
    text = words(tagged.article.text[:LETTERS])
    terms = article_terms(title, _beginning(text, settings.letters), tagged.language, settings)
    return Report(
        language=tagged.language,
        moment=moment,
        terms=terms,
        title=terms.own if not text else title_terms(tagged.article.title, tagged.language, settings),
        numbers=frozenset(filter(telling_number, title)),
        named=named(tagged),
        fingerprint=sketch(title, text),
    )


@lru_cache(maxsize=4096)
def title_terms(title: str, language: str, settings: StorySettings) -> Mapping[str, int]:
    """The terms of a title alone."""
    return article_terms(words(title), [], language, settings).own


def _beginning(text: list[str], letters: int) -> list[str]:
    read = 0
    for place, word in enumerate(text):
        read += len(word) + 1
        if read > letters:
            return text[:place]
    return text
