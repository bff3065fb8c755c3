"""The sample newsroom as it lies in Elasticsearch after the tag and story stages: matched, joined, written."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from elasticsearch import AsyncElasticsearch

from rasid.article import Article, Source
from rasid.compile_watchlists import compile_watchlists
from rasid.identity import article_id
from rasid.story import StoryChange
from rasid.story_index import StoryIndex
from rasid.watchlist_yaml import read_watchlists
from search.bulk import write
from search.documents import Document, article_document, story_document
from stack.file_newsroom import load_articles, load_outlets

__all__ = ["NOW", "changes", "store"]

ROOT = Path(__file__).parents[2]
NOW = datetime(2020, 7, 27, 9, 30, tzinfo=UTC)
"""When the pages are looked at: the newsroom's day is over."""


@cache
def changes() -> tuple[StoryChange, ...]:
    """What the story stage says of each article, in the order in which they come; a minute of theirs is a quarter."""
    files = {str(path): path.read_text("utf-8") for path in (ROOT / "watchlists").rglob("*.yaml")}
    matcher = compile_watchlists(read_watchlists(files), NOW)
    outlets = {outlet.id: outlet for outlet in load_outlets()}
    index = StoryIndex()
    found = []
    told = sorted((one for one in load_articles() if not one.revision_of), key=lambda one: (one.released_after, one.id))
    for number, one in enumerate(told):
        outlet = outlets[one.outlet]
        seen = NOW - timedelta(hours=22) + timedelta(minutes=12 * number)
        url = f"https://{outlet.id}.example/{one.id}"
        article = Article(
            id=article_id(url, outlet.id, one.id),
            revision=1,
            url=url,
            title=one.title,
            text="\n\n".join(one.paragraphs),
            language=one.language,
            source=Source(id=outlet.id, name=outlet.name, country=outlet.country, owner=outlet.owner),
            feed=outlet.id,
            first_seen=seen,
            fetched=seen,
            published=seen - timedelta(minutes=2),
            authors=(one.author,) if one.author else (),
        )
        found.append(index.add(matcher.match(article), seen))
    return tuple(found)


async def store(client: AsyncElasticsearch, prefix: str) -> None:
    """Writes what names something, and its stories; what is written can be searched at once."""
    documents: list[Document] = []
    for change in changes():
        if change.tagged.mentions:
            documents.append(article_document(change.tagged, change.story.id, NOW, prefix=prefix))
            documents.append(story_document(change.story, prefix=prefix))
    outcome = await write(client, documents)
    assert not outcome.poison, outcome.poison[0].reason
    await client.indices.refresh(index=f"{prefix}-*")
