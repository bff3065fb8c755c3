"""Many small reads and writes of one index as few requests: what comes while a request runs goes into the next one.

A single caller waits no longer than before; under load a request carries hundreds of documents. Every caller gets the
answer to its own part, or the error of the request it was in. What the documents mean is the callers' business.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Generic, TypeVar

__all__ = ["Batches"]

Item = TypeVar("Item")


class Batches(Generic[Item]):
    """Gathers items and hands them to `send`, at most `most` at once and one request at a time."""

    def __init__(self, send: Callable[[Sequence[Item]], Awaitable[Sequence[Any]]], most: int = 500) -> None:
        """`send` answers each item, in their order, or raises for all of them."""
        self._send, self._most = send, most
        self._waiting: list[tuple[Item, asyncio.Future[Any]]] = []
        self._running: asyncio.Task[None] | None = None

    async def ask(self, items: Sequence[Item]) -> list[Any]:
        """The answers to these items, in their order.

        Raises:
            Whatever `send` raised for a request that carried one of them.
        """
        loop = asyncio.get_running_loop()
        futures = [loop.create_future() for _ in items]
        self._waiting += zip(items, futures, strict=True)
        if self._running is None:
            self._running = asyncio.create_task(self._run(), name="ledger batches")
        # Wait for all before raising, so that no part of a failed call is still under way.
        answers = await asyncio.gather(*futures, return_exceptions=True)
        for answer in answers:
            if isinstance(answer, BaseException):
                raise answer
        return list(answers)

    async def _run(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
                try:
                    answers = await self._send([item for item, _ in batch])
                except Exception as error:  # noqa: BLE001 - it is handed to every caller of this request.
                    answers = [error] * len(batch)
                for (_, future), answer in zip(batch, answers, strict=True):
                    if future.done():
                        continue  # Its caller was cancelled.
                    if isinstance(answer, Exception):
                        future.set_exception(answer)
                    else:
                        future.set_result(answer)
        finally:
            self._running = None
            for _, future in self._waiting:  # Only when this task itself was cancelled: the loop is closing.
                future.cancel()
            self._waiting = []
