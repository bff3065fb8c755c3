"""What is remembered of a feed between two polls, as a value, and what a store of it must do. It stores nothing itself.

The memory of seen items is kept apart from the rest: it is large and changes only when there are new items, while the
schedule changes with every poll.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

__all__ = ["FeedState", "FeedStateStore", "Health", "StoredFeed"]


class Health(StrEnum):
    """How a feed is. Only OK and EMPTY are healthy."""

    NEVER_POLLED = "never polled"
    OK = "ok"
    EMPTY = "empty"  # a feed without items.
    NOT_A_FEED = "not a feed"
    BROKEN = "broken"  # an answer that cannot be read: cut, not what it claims, too large, hostile.
    BLOCKED = "blocked"  # 401, 403, 451 and challenge pages: we are not wanted there.
    RATE_LIMITED = "rate limited"
    GONE = "gone"  # 410: disabled until a person says otherwise.
    NOT_FOUND = "not found"
    UNREACHABLE = "unreachable"  # no address, no connection, no answer in time, bad certificate.
    SERVER_ERROR = "server error"
    FORBIDDEN_ADDRESS = "forbidden address"
    REDIRECT = "bad redirect"


class FeedState(msgspec.Struct, frozen=True, kw_only=True):
    """A feed between two polls, without its memory. All times are aware and in UTC.

    A msgspec struct, not a dataclass: a poll that brings nothing consists of little else than making the next state of
    this one, and `msgspec.structs.replace` takes a twentieth of what `dataclasses.replace` takes.
    """

    feed: str
    url: str = ""  # the present address, when the feed moved for good; "" for the configured one.
    configured_url: str = ""  # the configured address this state was made with; another one starts anew.
    health: Health = Health.NEVER_POLLED
    reason: str = ""
    disabled: bool = False
    etag: str = ""
    last_modified: str = ""
    body_hash: str = ""
    encoding: str = ""
    title: str = ""
    language: str = ""  # what the feed says of itself.
    interval_s: float = 0.0
    items_per_hour: float = 0.0
    window: int = 0  # items in the last document.
    next_poll: datetime | None = None
    last_poll: datetime | None = None
    last_ok: datetime | None = None
    last_new: datetime | None = None
    last_full: datetime | None = None  # the last answer that was not "not modified".
    not_modified: int = 0  # such answers in a row.
    failures: int = 0  # in a row
    redirect_to: str = ""  # where permanent redirects lead lately …
    redirect_polls: int = 0  # … how often in a row …
    redirect_since: datetime | None = None  # … and since when.
    polls: int = 0
    new_items: int = 0
    updated_items: int = 0
    gaps: int = 0  # polls that found no known item in a full window: something was missed.
    hint_minutes: int = 0  # how often the feed says it is worth asking; 0 when it says nothing.
    hub: str = ""  # the WebSub hub the feed names, and by which address it knows itself there.
    topic: str = ""
    backfilled: bool = False  # the first poll is done.
    resetting: bool = False  # the last poll was a reset of which not all could be taken.


@dataclass(frozen=True, slots=True)
class StoredFeed:
    """A feed's state and packed memory as they are stored; `version` is the store's own, to notice another writer."""

    state: FeedState
    memory: bytes = b""
    version: str = ""


class FeedStateStore(Protocol):
    """Where feed states rest. Writing is durable when it returns."""

    async def load(self, feeds: Collection[str]) -> Mapping[str, StoredFeed]:
        """What is stored of these feeds; those never stored are absent.

        Raises:
            Unavailable: the store cannot be reached.
        """

    async def save(self, changed: Sequence[StoredFeed], *, with_memory: bool) -> Mapping[str, str]:
        """Writes states, and with `with_memory` their memories; gives the new versions by feed.

        A feed that another producer wrote since its `version` is left alone and absent from the answer.

        Raises:
            Unavailable: the store cannot be reached; nothing is known of what was written.
        """

    async def close(self) -> None:
        """Lets go of connections and files."""
