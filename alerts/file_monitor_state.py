"""What the monitor remembers over a restart, in one small file: troubles, hours with a sign of life, known routes.

It is a file, and not in Elasticsearch, because silence must be told when Elasticsearch is away. Without the file the
monitor starts to learn anew and tells open troubles once more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import structlog

from rasid.errors import WireError
from rasid.operator_news import Trouble
from rasid.wire import decode, encode

__all__ = ["MonitorState", "packed", "read_state", "unpacked", "write_state"]

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitorState:
    """The memory. `hours` and `last` are by kind and name of the subject, as `kind name`."""

    troubles: tuple[Trouble, ...] = ()
    hours: dict[str, str] = field(default_factory=dict)  # packed.
    last: dict[str, datetime] = field(default_factory=dict)
    routes: dict[str, datetime] = field(default_factory=dict)
    learnt_until: datetime | None = None


def packed(hours: tuple[int, ...]) -> str:
    """Hours as the first one and a bit for each that follows: two weeks are some ninety characters."""
    if not hours:
        return ""
    bits = 0
    for hour in hours:
        bits |= 1 << (hour - hours[0])
    return f"{hours[0]}:{bits:x}"


def unpacked(text: str) -> tuple[int, ...]:
    """The hours of `packed`."""
    if not text:
        return ()
    first, _, raw = text.partition(":")
    bits = int(raw, 16)
    return tuple(int(first) + place for place in range(bits.bit_length()) if bits >> place & 1)


def read_state(file: Path) -> MonitorState:
    """The memory in the file; an empty one when there is none, or when it cannot be read."""
    try:
        return decode(MonitorState, file.read_bytes())
    except FileNotFoundError:
        return MonitorState()
    except (OSError, WireError) as error:
        log.error("the monitor's memory cannot be read; it learns anew", file=str(file), error=str(error))
        return MonitorState()


def write_state(file: Path, state: MonitorState) -> None:
    """Exchanges the file as a whole, so that a crash leaves the old or the new one.

    Raises:
        OSError: the folder cannot be written to.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_suffix(".new")
    fresh.write_bytes(encode(state))
    fresh.replace(file)
