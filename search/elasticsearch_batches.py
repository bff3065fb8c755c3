"""Many small reads and writes of one index as few requests: what comes while a request runs goes into the next one.

A single caller waits no longer than before; under load a request carries hundreds of documents. Every caller gets the
answer to its own part, or the error of the request it was in. What the documents mean is the callers' business.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Generic, TypeVar

__all__ = ["Batches"]

Item = TypeVar("Item")


class Batches(Generic[Item]):
    """Gathers items and hands them to `send`, about `most` at once and one request at a time."""

    def __init__(self, send: Callable[[Sequence[Item]], Awaitable[Sequence[Any]]], most: int = 500) -> None:
        """`send` answers each item, in their order, or raises for all of them."""
        self._send, self._most = send, most
        self._waiting: deque[tuple[Sequence[Item], asyncio.Future[list[Any]]]] = deque()
        self._running: asyncio.Task[None] | None = None

    async def ask(self, items: Sequence[Item]) -> list[Any]:
        """The answers to these items, in their order.

        Raises:
            Whatever `send` raised for a request that carried one of them, or answered for one of them.
        """
        loop = asyncio.get_running_loop()
        parts = [items[place : place + self._most] for place in range(0, len(items), self._most)]
        futures = [loop.create_future() for _ in parts]
        self._waiting += zip(parts, futures, strict=True)
        if self._running is None:
            self._running = asyncio.create_task(self._run(), name="ledger batches")
        # Wait for all before raising, so that no part of a failed call is still under way.
        if len(futures) > 1:
            await asyncio.wait(futures)
        answers = [answer for future in futures for answer in await future]
        for answer in answers:
            if isinstance(answer, BaseException):
                raise answer
        return answers

    def _taken(self) -> list[tuple[Sequence[Item], asyncio.Future[list[Any]]]]:
        """The next calls that fit into one request; a call of more than that was parted before."""
        taken = [self._waiting.popleft()]
        size = len(taken[0][0])
        while self._waiting and size + len(self._waiting[0][0]) <= self._most:
            taken.append(self._waiting.popleft())
            size += len(taken[-1][0])
        return taken

    async def _run(self) -> None:
        try:
            while self._waiting:
                calls = self._taken()
                batch = [item for items, _ in calls for item in items]
                try:
                    answers: Sequence[Any] = await self._send(batch)
                except Exception as error:  # noqa: BLE001 - it is handed to every caller of this request.
                    answers = [error] * len(batch)
                place = 0
                for items, future in calls:
                    if not future.done():  # Else its caller was cancelled.
                        future.set_result(list(answers[place : place + len(items)]))
                    place += len(items)
        finally:
            self._running = None
            for _, future in self._waiting:  # Only when this task itself was cancelled: the loop is closing.
                future.cancel()
            self._waiting.clear()
