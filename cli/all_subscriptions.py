"""All subscriptions for commands: those of the files, with readers who confirmed by mail and silences of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from elasticsearch import AsyncElasticsearch

    from rasid.subscription import Subscriptions

__all__ = ["with_readers"]


async def with_readers(client: AsyncElasticsearch, prefix: str, files: Subscriptions) -> Subscriptions:
    """The files' subscriptions with what Elasticsearch knows beside them now.

    Raises:
        Unavailable, Refused: Elasticsearch cannot be asked.
    """
    from rasid.self_service import Subscriber, merged
    from rasid.subscription import Silence
    from search.self_service import Accounts

    values = [value for _, value in (await Accounts(client, prefix).changes(-1)).values]
    readers = [value for value in values if isinstance(value, Subscriber)]
    return merged(files, readers, [value for value in values if isinstance(value, Silence)])
