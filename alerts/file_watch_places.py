"""Where each watch stands in the files of watchlists, and which version these are: read anew when they have changed.

It is asked seldom, by who wants an alert explained, so nothing is watched. It compiles no matcher.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rasid.canary import CANARY_WATCHLISTS
from rasid.compile_watchlists import version_of
from rasid.errors import ConfigurationError
from rasid.watchlist import Place
from rasid.watchlist_yaml import read_watchlists
from runtime.file_folder import read_folder

__all__ = ["FileWatchPlaces", "WatchPlaces"]


@dataclass(frozen=True, slots=True)
class WatchPlaces:
    """The place of each `watchlist/watch`, files named from the folder on; nothing of files that hold mistakes."""

    version: str = ""
    places: Mapping[str, Place] = field(default_factory=dict)


class FileWatchPlaces:
    """The watches of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, str] = {}
        self._found = WatchPlaces()
        self._reading = asyncio.Lock()

    async def now(self) -> WatchPlaces:
        """As the files are now."""
        async with self._reading:
            await asyncio.to_thread(self._read)
        return self._found

    def _read(self) -> None:
        try:
            files = read_folder(self._folder)
            if files != self._files:
                self._found = self._of(files)
        except ConfigurationError:
            files, self._found = {}, WatchPlaces()
        self._files = files

    def _of(self, files: Mapping[str, str]) -> WatchPlaces:
        watchlists = (*read_watchlists(files), *CANARY_WATCHLISTS)
        places = {
            watch.id: Place(self._name(watch.place.file), watch.place.line, watch.place.column)
            for watchlist in watchlists
            for watch in watchlist.watches
        }
        return WatchPlaces(version_of(watchlists), places)

    def _name(self, file: str) -> str:
        path = Path(file)
        parent = self._folder.parent
        return path.relative_to(parent).as_posix() if path.is_relative_to(parent) else path.name
