"""A broker that keeps what is published in a list, and refuses everything while it is away.

The real one is held to the same (what is confirmed can be read) in tests/contracts/test_check_matches.py.
"""

from __future__ import annotations

from rasid.errors import Unavailable

__all__ = ["ListPublisher"]


class ListPublisher:
    def __init__(self) -> None:
        self.published: list[tuple[str, bytes, bytes]] = []
        self.away = False

    async def publish(self, topic: str, key: bytes, value: bytes) -> None:
        if self.away:
            raise Unavailable("Kafka does not take a message")
        self.published.append((topic, key, value))

    async def close(self) -> None:
        """Nothing is open."""
