"""The watchlists folder as a matcher that stays current. What a watchlist means is the core's business."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from rasid.canary import CANARY_WATCHLISTS
from rasid.compile_watchlists import compile_watchlists, recompile
from rasid.matcher import Matcher
from rasid.watchlist_yaml import read_watchlists
from runtime.file_folder import LiveFolder

__all__ = ["live_watchlists"]


def live_watchlists(folder: Path, clock: Callable[[], datetime]) -> LiveFolder[Matcher]:
    """The matcher of a folder and of the built-in canary, exchanged whenever a file changes.

    Raises:
        ConfigurationError: the folder is bad at the start; with all mistakes of all files.
    """
    latest: list[Matcher] = []  # What the last good files were compiled to; most of it can be used again.

    def build(files: Mapping[str, str]) -> Matcher:
        watchlists = (*read_watchlists(files), *CANARY_WATCHLISTS)
        matcher = recompile(latest[0], watchlists, clock()) if latest else compile_watchlists(watchlists, clock())
        latest[:] = [matcher]
        return matcher

    live = LiveFolder(folder, "watchlists", build)
    # What there is now lasts. Left to the garbage collector, a large watchlist would be walked at every reload, and
    # nothing else runs meanwhile: half a second of no tagging at ten thousand watches.
    gc.collect()
    gc.freeze()
    return live
