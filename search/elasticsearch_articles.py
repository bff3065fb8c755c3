"""Articles that the index already holds, as they are now and not as of the last refresh. It writes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from elasticsearch import AsyncElasticsearch

from rasid.arrival import HeldArticle
from rasid.article import Article
from search.documents import article_index, tagged_from_document
from search.elasticsearch_client import in_our_words

__all__ = ["held_articles"]

_APART = (timedelta(0), timedelta(days=-31), timedelta(days=1))
"""How far from the first sight of the one that is held another feed's may lie: it decides between months."""


async def held_articles(
    client: AsyncElasticsearch, articles: Iterable[Article], *, prefix: str = "news"
) -> dict[str, HeldArticle]:
    """What is held of these articles, by id; one that another feed carried is found up to a month later.

    Raises:
        Unavailable, Refused: as the client's other calls.
        WireError: a document is not one of ours.
    """
    places = {(_index(prefix, article, apart), article.id) for article in articles for apart in _APART}
    if not places:
        return {}
    async with in_our_words("looking for articles that are held"):
        answer = await client.mget(docs=[{"_index": index, "_id": one} for index, one in sorted(places)])
    return {
        document["_id"]: HeldArticle(tagged_from_document(document["_source"]), document["_source"].get("story_id"))
        for document in answer["docs"]
        if document.get("found")
    }


def _index(prefix: str, article: Article, apart: timedelta) -> str:
    return article_index(prefix, article, article.first_seen + apart)
