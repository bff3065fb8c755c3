"""Bounces in a Maildir, as mail servers and fetchers deliver them there. What a mail means is not known here.

A mail is moved from `new` to `cur` and marked as read once it was taken, so that a crash takes it again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path

from alerts.parse_bounce import MOST_BYTES
from rasid.bounce import BounceKind
from rasid.errors import ConfigurationError, Mistake

__all__ = ["read_maildir"]


async def read_maildir(folder: Path, take: Callable[[bytes], Awaitable[BounceKind]]) -> Counter[BounceKind]:
    """Takes every unread mail; what was made of them, by kind.

    Raises:
        ConfigurationError: the folder is no Maildir.
        Unavailable: the ledger cannot be reached; what was not taken stays unread.
    """
    fresh, read = folder / "new", folder / "cur"
    if not (fresh.is_dir() and read.is_dir()):
        raise ConfigurationError([Mistake(str(folder), 0, 0, "", "is no Maildir: it lacks the folders new and cur")])
    counts: Counter[BounceKind] = Counter()
    for file in sorted(fresh.iterdir()):
        if not file.is_file():
            continue
        with file.open("rb") as opened:
            raw = opened.read(MOST_BYTES)
        counts[await take(raw)] += 1
        file.rename(read / f"{file.name.partition(':')[0]}:2,S")
    return counts
