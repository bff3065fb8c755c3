"""A bounded shelf of records in a directory: what the catchers caught, kept over a restart.

Each record is a body, as it came, and a JSON object about it. Ids are numbers that grow; the oldest records go when
there are too many. One process writes to a shelf.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["FileShelf", "Record"]


@dataclass(frozen=True, slots=True)
class Record:
    """One record: its id (eight digits, growing), what is known about it, and the body."""

    id: str
    facts: dict[str, Any]
    body: bytes


class FileShelf:
    """Puts, lists newest first, and clears."""

    def __init__(self, directory: Path, keep: int) -> None:
        self._directory = directory
        self._keep = keep
        directory.mkdir(parents=True, exist_ok=True)
        self._last = max((int(path.stem) for path in directory.glob("*.json")), default=0)

    def put(self, facts: dict[str, Any], body: bytes) -> Record:
        """Store one record and forget the oldest beyond the bound."""
        self._last += 1
        record = Record(f"{self._last:08}", facts, body)
        (self._directory / f"{record.id}.body").write_bytes(body)
        # The facts come second and by a rename: a record that is listed is there whole.
        part = self._directory / f"{record.id}.part"
        part.write_text(json.dumps(facts, ensure_ascii=False), "utf-8")
        part.rename(self._directory / f"{record.id}.json")
        for identifier in self._ids()[self._keep :]:
            self._remove(identifier)
        return record

    def all(self, after: str = "") -> tuple[Record, ...]:
        """Every record, newest first; with `after` those that came after the record of that id."""
        return tuple(record for identifier in self._ids() if identifier > after and (record := self.get(identifier)))

    def get(self, identifier: str) -> Record | None:
        """One record, None when there is none of this id."""
        if not identifier.isascii() or not identifier.isdigit():
            return None
        try:
            facts = json.loads((self._directory / f"{identifier}.json").read_text("utf-8"))
            return Record(identifier, facts, (self._directory / f"{identifier}.body").read_bytes())
        except FileNotFoundError:
            return None

    def clear(self) -> None:
        """Remove every record. Ids go on growing while this shelf is open."""
        for identifier in self._ids():
            self._remove(identifier)

    def _ids(self) -> list[str]:
        return sorted((path.stem for path in self._directory.glob("*.json")), reverse=True)

    def _remove(self, identifier: str) -> None:
        for kind in ("json", "body"):
            (self._directory / f"{identifier}.{kind}").unlink(missing_ok=True)
