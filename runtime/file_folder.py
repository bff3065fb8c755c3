"""A folder of lists as a value that stays current: a good change counts at once, a bad one changes nothing.

What the files mean is the core's business; this reads them, watches them and keeps the last good value.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Generic, TypeVar

import structlog
import watchfiles

from rasid.errors import ConfigurationError, Mistake
from runtime.file_settings import read_text
from runtime.prometheus_metrics import CONFIGURATION_LOADS

__all__ = ["LiveFolder", "read_folder"]

log = structlog.get_logger()
Value = TypeVar("Value")


YAML = (".yaml", ".yml")


def read_folder(folder: Path, suffixes: Collection[str] = YAML) -> dict[str, str]:
    """File name to text of every file with one of these suffixes below the folder, in order of name.

    Raises:
        ConfigurationError: there is no such folder, no file in it, or one cannot be read.
    """
    if not folder.is_dir():
        raise ConfigurationError([Mistake(str(folder), 0, 0, "", "there is no such folder")])
    files = sorted(path for path in folder.rglob("*") if path.suffix in suffixes)
    if not files:
        raise ConfigurationError([Mistake(str(folder), 0, 0, "", "holds no *.yaml file")])
    return {str(path): read_text(path) for path in files}


class LiveFolder(Generic[Value]):
    """Holds the value of a folder and exchanges it when files change; the last good one stays when they are bad."""

    def __init__(
        self,
        folder: Path,
        what: str,
        build: Callable[[Mapping[str, str]], Value],
        suffixes: Collection[str] = YAML,
    ) -> None:
        """`what` names the folder's content in logs and metrics; `build` makes the value of file name to text.

        Raises:
            ConfigurationError: the folder is bad at the start, when there is no good version to keep.
        """
        self._folder, self._what, self._build, self._suffixes = folder, what, build, suffixes
        self.value = build(read_folder(folder, suffixes))
        self._watching: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begins to watch; call it in the event loop."""
        self._watching = asyncio.create_task(self._watch(), name=f"watch {self._what}")

    async def stop(self) -> None:
        """Ends the watching."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
            self._watching = None

    async def reload(self) -> bool:
        """Reads and builds outside the event loop, and takes the value over if it is good. True if it was."""
        try:
            self.value = await asyncio.to_thread(lambda: self._build(read_folder(self._folder, self._suffixes)))
        except ConfigurationError as error:
            CONFIGURATION_LOADS.labels(self._what, "bad").inc()
            log.error("bad configuration; the last good version stays", what=self._what, mistakes=str(error))
            return False
        CONFIGURATION_LOADS.labels(self._what, "good").inc()
        log.info("configuration read again", what=self._what)
        return True

    async def _watch(self) -> None:
        async for _ in watchfiles.awatch(self._folder, debounce=200, step=50, recursive=True):
            await self.reload()
