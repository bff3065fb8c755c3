"""What was sent and is perhaps not in the ledger yet, in a small file of this process: for the case that it dies.

A line is written right after a receiver has accepted, in microseconds, while the ledger takes milliseconds. The system
keeps what a killed process has written, so the next start finds it and does not send again. It is not synced to disk:
when the whole machine dies, the ledger and the receivers' memory of ids remain. The file is empty most of the time.

The file is locked while its process lives. So who has the lock knows that every earlier process of the journal is dead,
and may have the name, `owner`, that they had in the claims of the ledger.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import socket
import sys
from dataclasses import replace
from pathlib import Path

from rasid.delivery import MOST_ATTEMPTS, Delivery, DeliveryState
from rasid.errors import ConfigurationError, Mistake, Unavailable, WireError
from rasid.wire import decode, encode
from search.ledger import Ledger

__all__ = ["SentJournal"]


class SentJournal:
    """One file for one dispatcher. `owner` is this dispatcher's name: the same after a restart, and no other's."""

    def __init__(self, path: Path) -> None:
        """Opens or makes the file.

        Raises:
            ConfigurationError: a living process has it.
        """
        path.parent.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            locked = _lock(self._file)
        except BlockingIOError as error:
            os.close(self._file)
            text = "another dispatcher is running with this file; give each its own serve.instance"
            raise ConfigurationError([Mistake(str(path), 0, 0, "serve.instance", text)]) from error
        self.owner = _owner(path.with_suffix(".owner")) if locked else secrets.token_hex(8)
        self._open: set[str] = set()

    def note(self, delivery: Delivery) -> None:
        """This is how the delivery is after an attempt; the ledger hears of it soon."""
        self._open.add(delivery.id)
        os.write(self._file, encode(replace(delivery, body="")) + b"\n")

    def done(self, delivery: Delivery) -> None:
        """The ledger has it."""
        self._open.discard(delivery.id)
        if not self._open:
            os.ftruncate(self._file, 0)

    async def settle(self, ledger: Ledger) -> int:
        """Tells the ledger what the last process could not; how many that were.

        Raises:
            Unavailable: the ledger cannot be reached; nothing is forgotten.
        """
        left = self._left()
        stored = await ledger.get(left)
        settled = 0
        for identifier, found in stored.items():
            known, now = found.value, left[identifier]
            if not isinstance(known, Delivery):
                continue
            if known.state is DeliveryState.SENDING and _is_next(known, now):
                written = await ledger.replace(replace(now, body=known.body), found.version)
                if written is None:
                    raise Unavailable(f"{identifier} is written by others")
                settled += 1
        os.ftruncate(self._file, 0)
        return settled

    def _left(self) -> dict[str, Delivery]:
        left: dict[str, Delivery] = {}
        for line in self._path.read_bytes().splitlines():
            try:
                delivery = decode(Delivery, line)
            except WireError:
                continue  # The line that the process died in.
            left[delivery.id] = delivery
        return left

    def close(self) -> None:
        """Closes the file; what is in it stays."""
        os.close(self._file)


def _is_next(known: Delivery, now: Delivery) -> bool:
    """True when `now` has one attempt more: the ledger still has the claim that the dead process made."""
    before = known.attempts[1:] if len(known.attempts) == MOST_ATTEMPTS else known.attempts
    return before == now.attempts[:-1]


def _lock(file: int) -> bool:
    """Locks the file until it is closed or the process dies; False where the system has no such locks."""
    if sys.platform == "win32":
        return False
    from fcntl import LOCK_EX, LOCK_NB, flock

    flock(file, LOCK_EX | LOCK_NB)
    return True


def _owner(path: Path) -> str:
    """A name made once by chance; the machine is part of it, so that a copy of the folder elsewhere is another's."""
    name = path.read_text("ascii").strip() if path.exists() else ""
    if not name:
        name = secrets.token_hex(8)
        path.write_text(f"{name}\n", "ascii")
    return hashlib.sha256(f"{name}/{socket.gethostname()}".encode()).hexdigest()[:16]
