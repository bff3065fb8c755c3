"""Waiting for Elasticsearch: a call is made again until it succeeds, so that an outage loses and ends nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from rasid.errors import Unavailable

__all__ = ["patiently"]

Result = TypeVar("Result")
_FIRST_PAUSE = 0.2
_LONGEST_PAUSE = 10.0


async def patiently(call: Callable[[], Awaitable[Result]], on_wait: Callable[[str], None]) -> Result:
    """The result of the call, which is repeated for as long as it raises Unavailable; the call must be repeatable.

    `on_wait` hears each time why there is a wait. Everything else that the call raises is raised.
    """
    pause = _FIRST_PAUSE
    while True:
        try:
            return await call()
        except Unavailable as error:
            on_wait(str(error))
        await asyncio.sleep(pause)
        pause = min(_LONGEST_PAUSE, pause * 2)
