"""Watchlists for commands: from a file with what it includes, from a folder, or from the folder of the settings."""

from __future__ import annotations

import posixpath
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cli.entry import begin
from rasid.errors import ConfigurationError, Mistake
from rasid.watchlist_yaml import included_files, read_watchlists
from runtime.file_folder import read_folder
from runtime.file_settings import read_text

if TYPE_CHECKING:
    from rasid.matcher import Matcher

__all__ = ["matcher_of"]


def matcher_of(where: Path | None, config: Path | None, now: datetime) -> Matcher:
    """The matcher of a file, of a folder, or of the settings' folder.

    Raises:
        ConfigurationError: with all mistakes of all files.
    """
    from rasid.compile_watchlists import compile_watchlists

    return compile_watchlists(read_watchlists(_files(where, config)), now)


def _files(where: Path | None, config: Path | None) -> dict[str, str]:
    if where is None:
        return read_folder(Path(begin(config).settings.paths.watchlists))
    if where.is_dir():
        return read_folder(where)
    # A single file may include others, which stand beside it or below.
    if not where.is_file():
        raise ConfigurationError([Mistake(str(where), 0, 0, "", "there is no such file or folder")])
    return _with_included(where, {})


def _with_included(path: Path, files: dict[str, str]) -> dict[str, str]:
    name = posixpath.normpath(path.as_posix())
    if name not in files and path.is_file():
        files[name] = read_text(path)
        for included in included_files(name, files[name]):
            _with_included(Path(included), files)
    return files
