"""A clock that stands until it is moved. Pausing on it moves it, so that no test waits."""

from __future__ import annotations

from datetime import datetime, timedelta


class Clock:
    def __init__(self, start: datetime) -> None:
        self.time = start

    def now(self) -> datetime:
        return self.time

    def move(self, *, seconds: float = 0, minutes: float = 0, hours: float = 0) -> None:
        self.time += timedelta(seconds=seconds, minutes=minutes, hours=hours)

    async def pause(self, seconds: float) -> None:
        self.move(seconds=seconds)
