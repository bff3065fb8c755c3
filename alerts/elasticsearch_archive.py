"""What explains a message beside the ledger: articles as the index holds them now, and the files of watchlists."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from pathlib import Path

from elasticsearch import AsyncElasticsearch

from alerts.explain_message import Archive
from alerts.file_watch_places import FileWatchPlaces
from rasid.errors import WireError
from rasid.tagged_article import TaggedArticle
from search.queries import find_article

__all__ = ["elasticsearch_archive"]


def elasticsearch_archive(client: AsyncElasticsearch, prefix: str, watchlists: Path) -> Archive:
    """The archive of one installation. It neither opens nor closes the client."""

    async def one(identifier: str) -> tuple[str, TaggedArticle] | None:
        try:
            found = await find_article(client, identifier, prefix=prefix)
        except WireError:  # Written by another version: as if it were not there.
            return None
        return (identifier, found[0]) if found is not None else None

    async def articles(identifiers: Collection[str]) -> dict[str, TaggedArticle]:
        found = await asyncio.gather(*(one(identifier) for identifier in identifiers))
        return dict(pair for pair in found if pair is not None)

    return Archive(articles=articles, places=FileWatchPlaces(watchlists).now)
