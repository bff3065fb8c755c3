"""The subscriptions of the files together with those that readers made by themselves, as one value that stays current.

Changes in Elasticsearch count within two or three seconds. While it is away the last known ones stay. What is merged,
and how, is `rasid.self_service`'s to say; what a document holds is `search.self_service`'s.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Protocol

import structlog
from elasticsearch import AsyncElasticsearch

from rasid.errors import RasidError
from rasid.self_service import Subscriber, merged
from rasid.subscription import Silence, Subscriptions
from search.self_service import Accounts

__all__ = ["Files", "LiveSubscriptions"]

log = structlog.get_logger()
_EVERY = 1.0
_AT_MOST = 10.0


class Files(Protocol):
    """The part that comes from YAML files; `file_subscriptions` makes it."""

    @property
    def value(self) -> Subscriptions: ...

    def start(self) -> None: ...

    async def stop(self) -> None: ...


class LiveSubscriptions:
    """Start it in the event loop, then wait for `loaded` before anything is decided by `value`."""

    def __init__(
        self,
        files: Files,
        connect: Callable[[], AsyncElasticsearch],
        prefix: str,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._files, self._connect, self._prefix, self._pause = files, connect, prefix, pause
        self._client: AsyncElasticsearch | None = None
        self._watching: asyncio.Task[None] | None = None
        self._first = asyncio.Event()
        self._waiting = ""
        self._known: dict[str, Subscriber | Silence | None] = {}
        self._place = -1
        self._merged_from: Subscriptions | None = None
        self._merged = Subscriptions()

    @property
    def value(self) -> Subscriptions:
        """The whole as it is known now."""
        files = self._files.value
        if files is not self._merged_from:
            self._merge(files)
        return self._merged

    @property
    def waiting(self) -> str:
        """Why the readers' part is not current, "" when it is."""
        return self._waiting

    def start(self) -> None:
        """Begins to watch files and index."""
        self._files.start()
        self._client = self._connect()
        self._watching = asyncio.create_task(self._watch(Accounts(self._client, self._prefix)), name="watch accounts")

    async def loaded(self, on_wait: Callable[[str], None] = lambda _: None) -> None:
        """Returns once the readers' part was read: who subscribed before a restart must not be missed after it."""
        while not self._first.is_set():
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._first.wait(), _EVERY)
                return
            on_wait(self._waiting or "reading the subscriptions of readers")

    async def stop(self) -> None:
        """Ends the watching."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
            self._watching = None
        if self._client is not None:
            await self._client.close()
            self._client = None
        await self._files.stop()

    async def refresh(self, accounts: Accounts) -> bool:
        """Takes over what changed; True when something did.

        Raises:
            Unavailable, Refused: Elasticsearch cannot be asked; what was known stays.
        """
        changes = await accounts.changes(self._place)
        known = self._known | dict(changes.values)
        if changes.total < len(known):
            # Something was deleted, and a search does not say what: everything anew.
            changes = await accounts.changes(-1)
            known = dict(changes.values)
        elif not changes.values:
            return False
        self._known, self._place = known, changes.place
        self._merge(self._files.value)
        return True

    def _merge(self, files: Subscriptions) -> None:
        subscribers = [one for one in self._known.values() if isinstance(one, Subscriber)]
        silences = [one for one in self._known.values() if isinstance(one, Silence)]
        self._merged_from = files
        self._merged = merged(files, subscribers, silences)

    async def _watch(self, accounts: Accounts) -> None:
        wait = _EVERY
        while True:
            try:
                await self.refresh(accounts)
                self._waiting, wait = "", _EVERY
                self._first.set()
            except RasidError as error:
                if not self._waiting:
                    log.warning("readers' subscriptions stay as they were last known", error=str(error))
                self._waiting, wait = str(error), min(_AT_MOST, wait * 2)
            await self._pause(wait)
