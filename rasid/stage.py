"""What a stage of the stream is: a handler that takes a batch of messages and says what becomes of them.

The handler knows nothing of Faust or Kafka; the worker that calls it knows nothing of articles. A handler writes to its
own sinks first and returns only when they have confirmed; the worker then sends, waits, acknowledges and commits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from rasid.topics import Topic

__all__ = ["DeadLetter", "Handled", "Handler", "Message", "Outgoing", "Stage"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One concern, one consumer group: its name, the topic that it reads and how many messages it takes at once."""

    name: str
    reads: Topic
    batch: int = 200
    within: float = 0.05  # seconds to wait for a batch to fill.

    @property
    def group(self) -> str:
        """The consumer group, the same in every process of this stage."""
        return f"rasid-{self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message as it was read; `value` is the raw bytes."""

    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message to send to the next stage."""

    topic: str
    key: bytes
    value: bytes


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A message that can never be handled, and why, in words for the operator."""

    message: Message
    reason: str


@dataclass(frozen=True, slots=True)
class Handled:
    """What became of a batch: what to send on, and what goes to the dead letters. The rest needs nothing more."""

    outgoing: tuple[Outgoing, ...] = ()
    dead: tuple[DeadLetter, ...] = ()


class Handler(Protocol):
    """The work of a stage. Only `asyncio.CancelledError` and the truly unexpected may leave its methods."""

    async def start(self) -> None:
        """Opens what it needs; called once in the worker's event loop, before anything else."""

    async def assigned(self) -> None:
        """Called before the first batch of every new assignment of partitions: drop caches or rebuild them."""

    async def handle(self, batch: tuple[Message, ...]) -> Handled:
        """Handles a batch whole: when this returns, its sinks have confirmed. A repeat must change nothing."""

    async def stop(self) -> None:
        """Closes what `start` opened."""
