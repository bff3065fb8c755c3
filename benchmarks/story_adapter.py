"""The story index in the shape of the graders' tool: articles in time order in, a story id for each out."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from rasid.article import Article, Source
from rasid.story_index import StoryIndex
from rasid.story_lexicon import LANGUAGES, lexicon
from rasid.story_trees import Odds
from rasid.tagged_article import TaggedArticle

__all__ = ["cluster", "tagged_article"]

for _language in LANGUAGES:
    lexicon(_language)  # Read once at start, as a worker has after its first articles.


def cluster(articles: list[dict[str, Any]], odds: Odds | None = None) -> list[str]:
    """The story of each article, decided when it arrives.

    A closed story and the one that continues it are one event, so the id is that of the oldest in the chain.
    """
    index = StoryIndex(odds=odds)
    oldest: dict[str, str] = {}
    found: list[str] = []
    for row in articles:
        tagged = tagged_article(row)
        story = index.add(tagged, tagged.article.first_seen).story
        oldest[story.id] = oldest.get(story.continues, story.continues or story.id)
        found.append(oldest[story.id])
    return found


def tagged_article(row: dict[str, Any]) -> TaggedArticle:
    """The article of a row, as if its feed had been read when it was published and no watchlist knew anything."""
    moment = datetime.fromisoformat(row["published"]).astimezone(UTC)
    article = Article(
        id=row["id"],
        revision=1,
        url="",
        title=row["title"],
        text=row["body"],
        language=row["lang"],
        source=Source(id=row["id"], name=row["id"]),
        feed="benchmark",
        first_seen=moment,
        fetched=moment,
        published=moment,
    )
    return TaggedArticle(article=article, mentions=(), fired=(), watchlists_version="", language=row["lang"])
