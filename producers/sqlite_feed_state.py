"""Feed states in one SQLite file, for a producer that stands alone. Several processes may share the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from producers.feed_state import FeedState, StoredFeed
from rasid.errors import Unavailable
from rasid.wire import decode, encode

__all__ = ["SqliteFeedState"]


class SqliteFeedState:
    """The store. Its calls are short and block; a file on a slow disk blocks longer."""

    def __init__(self, path: Path | None) -> None:
        """Opens or makes the file; None keeps everything in memory, for as long as the object lives."""
        self._database = sqlite3.connect(path or ":memory:", isolation_level=None)
        self._database.execute("PRAGMA journal_mode=WAL")
        self._database.execute(
            "CREATE TABLE IF NOT EXISTS feeds (feed TEXT PRIMARY KEY, version INTEGER, state BLOB, memory BLOB)"
        )

    async def load(self, feeds: Collection[str]) -> Mapping[str, StoredFeed]:
        """See `FeedStateStore.load`."""
        found: dict[str, StoredFeed] = {}
        for feed in feeds:
            row = self._database.execute("SELECT version, state, memory FROM feeds WHERE feed = ?", (feed,)).fetchone()
            if row is not None:
                found[feed] = StoredFeed(decode(FeedState, row[1]), row[2], str(row[0]))
        return found

    async def save(self, changed: Sequence[StoredFeed], *, with_memory: bool) -> Mapping[str, str]:
        """See `FeedStateStore.save`."""
        versions: dict[str, str] = {}
        try:
            self._database.execute("BEGIN IMMEDIATE")
            for stored in changed:
                if self._write(stored, with_memory=with_memory):
                    versions[stored.state.feed] = str(int(stored.version or 0) + 1)
            self._database.execute("COMMIT")
        except sqlite3.Error as error:
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")
            raise Unavailable(f"writing feed states: {error}") from error
        return versions

    def _write(self, stored: StoredFeed, *, with_memory: bool) -> bool:
        state = encode(stored.state)
        if not stored.version:
            return (
                self._database.execute(
                    "INSERT OR IGNORE INTO feeds VALUES (?, 1, ?, ?)", (stored.state.feed, state, stored.memory)
                ).rowcount
                == 1
            )
        query = "UPDATE feeds SET version = version + 1, state = ? WHERE feed = ? AND version = ?"
        values: tuple[object, ...] = (state, stored.state.feed, int(stored.version))
        if with_memory:
            query = "UPDATE feeds SET version = version + 1, memory = ?, state = ? WHERE feed = ? AND version = ?"
            values = (stored.memory, *values)
        return self._database.execute(query, values).rowcount == 1

    async def close(self) -> None:
        """Closes the file."""
        self._database.close()
