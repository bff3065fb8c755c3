"""Watchlist files: YAML text to values, with every mistake at its file, line and column.

Shapes are read here; ids across files (includes, expressions, cycles) are resolved in `watchlist_ids`. A file without
`watchlist:` holds shared actors and topics, for others to include.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping
from typing import TypeVar

from rasid.definition_yaml import entries, place_of, read_actor, read_language, read_topic, read_watch
from rasid.errors import ConfigurationError, Mistake
from rasid.watchlist import Watchlist
from rasid.watchlist_ids import WatchlistFile, included_name, resolve
from rasid.watchlist_parts import Definitions, read_parts
from rasid.yaml_document import Node, Reading, read_yaml

__all__ = ["included_files", "read_file", "read_watchlists"]

FILE_KEYS = ("watchlist", "description", "languages", "include", "actors", "topics", "watches")
Value = TypeVar("Value")


def read_watchlists(files: Mapping[str, str]) -> tuple[Watchlist, ...]:
    """The watchlists in these files (name, with / between folders, to text), in the order of their ids.

    Raises:
        ConfigurationError: with all mistakes of all files.
    """
    read: list[WatchlistFile] = []
    mistakes: list[Mistake] = []
    for file, text in sorted(files.items()):
        found, wrong_here = _read_file(posixpath.normpath(file), text)
        mistakes.extend(wrong_here)
        if found is not None:
            read.append(found)
    # Files that could not be read at all would only cause unknown ids elsewhere.
    if len(read) < len(files):
        raise ConfigurationError(mistakes)
    watchlists, wrong = resolve(tuple(read))
    if mistakes or wrong:
        raise ConfigurationError([*mistakes, *wrong])
    return watchlists


def included_files(file: str, text: str) -> tuple[str, ...]:
    """The names of the files that this one includes, as `read_watchlists` wants them; () when it can't be read."""
    found, _ = _read_file(posixpath.normpath(file), text)
    return tuple(included_name(file, path) for path, _ in found.include) if found is not None else ()


def _read_file(file: str, text: str) -> tuple[WatchlistFile | None, tuple[Mistake, ...]]:
    # The last text a file is remembered, so that a change of one file costs reading one file.
    known = _latest.get(file)
    if known is None or known[0] != text:
        if len(_latest) >= _MOST_REMEMBERED:
            _latest.clear()
        known = _latest[file] = (text, read_file(file, text))
    return known[1]


_MOST_REMEMBERED = 5_000
_latest: dict[str, tuple[str, tuple[WatchlistFile | None, tuple[Mistake, ...]]]] = {}


def read_file(file: str, text: str, *, whole: bool = False) -> tuple[WatchlistFile | None, tuple[Mistake, ...]]:
    """One file by itself, ids unresolved, and its mistakes. `whole` takes no short cut; the answer is the same."""
    parts = None if whole else read_parts(file, text, _id_in)
    if parts is not None:
        found, mistakes = _read_document(file, parts.frame, parts)
        if not mistakes:
            return found, ()
    try:
        root = read_yaml(text, file)
    except ConfigurationError as error:
        return None, error.mistakes
    return _read_document(file, root, None)


def _id_in(root: Node) -> str:
    id_node = root.content.get("watchlist") if isinstance(root.content, dict) else None
    return Reading().identifier(id_node) if id_node else ""


def _read_document(file: str, root: Node, parts: Definitions | None) -> tuple[WatchlistFile, tuple[Mistake, ...]]:
    """The file of a document; the definitions that were read in parts are no longer in it."""
    reading = Reading()
    keys = reading.mapping(root, FILE_KEYS)
    if not keys:
        reading.wrong(root, "holds no watchlist; start with “watchlist: some-id”")
    id_node = keys.get("watchlist")
    id_ = reading.identifier(id_node) if id_node else ""
    if "watches" in keys and id_node is None:
        reading.wrong(keys["watches"], "a file with watches needs “watchlist: some-id”")
    cut = parts.cut if parts is not None else frozenset()
    found = WatchlistFile(
        file=file,
        id=id_,
        place=place_of(id_node or root),
        languages=tuple(read_language(reading, node) for node in entries(reading, keys, "languages")),
        include=tuple((reading.text(node), place_of(node)) for node in entries(reading, keys, "include")),
        actors=parts.actors if parts and "actors" in cut else _definitions(reading, keys.get("actors"), read_actor),
        topics=parts.topics if parts and "topics" in cut else _definitions(reading, keys.get("topics"), read_topic),
        watches=parts.watches
        if parts and "watches" in cut
        else _definitions(reading, keys.get("watches"), lambda r, name, node: read_watch(r, id_, name, node)),
    )
    return found, tuple(reading.mistakes)


def _definitions(reading: Reading, node: Node | None, read: Callable[[Reading, str, Node], Value]) -> tuple[Value, ...]:
    if node is None:
        return ()
    found = []
    for name, child in reading.mapping(node).items():
        if not re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?", name):
            place = Mistake(child.file, child.line, child.key_column, child.key, _no_id(name))
            reading.mistakes.append(place)
            continue
        found.append(read(reading, name, child))
    return tuple(found)


def _no_id(name: str) -> str:
    return f"{name!r} is no id: lower-case letters, digits and hyphens, at most 64"
