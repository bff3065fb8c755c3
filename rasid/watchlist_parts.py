"""A watchlist file read entry by entry, with every good entry remembered: one changed watch costs reading one watch.

It changes no answer. Whatever is not plainly good is left to the reading of the whole file, which says what is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple, cast

from rasid.definition_yaml import read_actor, read_topic, read_watch
from rasid.errors import ConfigurationError
from rasid.watchlist import Actor, Example, Expression, ListedName, Place, Topic, Watch
from rasid.yaml_document import Node, Reading
from rasid.yaml_nodes import read_yaml
from rasid.yaml_parts import DEEPEST_IN_ENTRY, Entry, SplitFile, split_file

__all__ = ["Definitions", "read_parts"]

SECTIONS = ("actors", "topics", "watches")

Definition = Actor | Topic | Watch


class Definitions(NamedTuple):
    """What a file defines, and the rest of it as a document: the sections that were cut are empty there."""

    frame: Node
    actors: tuple[Actor, ...]
    topics: tuple[Topic, ...]
    watches: tuple[Watch, ...]
    cut: frozenset[str]  # the sections that these definitions are; the others stand in the frame


class _Known(NamedTuple):
    lines_before: int
    definition: Definition


_MOST_REMEMBERED = 5_000
_latest: dict[str, dict[tuple[str, str, str], _Known]] = {}
"""By file, the entries of its last good text: section, watchlist and text to what it says."""


def read_parts(file: str, text: str, watchlist_of: Callable[[Node], str]) -> Definitions | None:
    """The definitions of a file; None when it has to be read whole, because of its form or of a mistake.

    `watchlist_of` finds the watchlist's id in the frame; watches carry it.
    """
    split = split_file(text, SECTIONS)
    if split is None:
        return None
    try:
        frame = read_yaml(split.frame, file)
        if not _is_frame_of(split, frame):
            return None
        watchlist = watchlist_of(frame)
        before = _latest.get(file, {})
        after: dict[tuple[str, str, str], _Known] = {}
        found: dict[str, tuple[Definition, ...]] = dict.fromkeys(SECTIONS, ())
        for section, entries in split.sections.items():
            definitions = []
            for entry in entries:
                key = (section, watchlist, entry.text)
                known = before.get(key)
                if known is None:
                    known = _Known(entry.lines_before, _read(file, section, watchlist, entry))
                elif known.lines_before != entry.lines_before:
                    lines = entry.lines_before - known.lines_before
                    known = _Known(entry.lines_before, _moved(known.definition, lines))
                after[key] = known
                definitions.append(known.definition)
            found[section] = tuple(definitions)
    except ConfigurationError:
        return None
    if len(_latest) >= _MOST_REMEMBERED:
        _latest.clear()
    _latest[file] = after
    return Definitions(
        frame,
        cast("tuple[Actor, ...]", found["actors"]),
        cast("tuple[Topic, ...]", found["topics"]),
        cast("tuple[Watch, ...]", found["watches"]),
        frozenset(split.sections),
    )


def _is_frame_of(split: SplitFile, frame: Node) -> bool:
    """Whether the lines that were taken for the heads of sections are keys of the file, with nothing left in them."""
    keys = frame.content
    return isinstance(keys, dict) and all(
        section in keys and keys[section].content is None and keys[section].line == line
        for section, line in split.lines.items()
    )


def _read(file: str, section: str, watchlist: str, entry: Entry) -> Definition:
    root = read_yaml(entry.text, file, lines_before=entry.lines_before, deepest=DEEPEST_IN_ENTRY)
    if not isinstance(root.content, Mapping) or list(root.content) != [entry.key]:
        raise ConfigurationError([root.mistake("is no entry")])
    node = root.content[entry.key]
    reading = Reading()
    definition: Definition
    if section == "actors":
        definition = read_actor(reading, entry.key, node)
    elif section == "topics":
        definition = read_topic(reading, entry.key, node)
    else:
        definition = read_watch(reading, watchlist, entry.key, node)
    reading.finish()
    return definition


def _moved(definition: Definition, lines: int) -> Definition:
    """The same definition so many lines further down."""

    def place(there: Place) -> Place:
        return Place(there.file, there.line + lines, there.column) if there.line else there

    def names(listed: tuple[ListedName, ...]) -> tuple[ListedName, ...]:
        return tuple(replace(name, place=place(name.place)) if name.place.line else name for name in listed)

    def expression(there: Expression) -> Expression:
        return Expression(text=there.text, tree=there.tree, place=place(there.place))

    def examples(listed: tuple[Example, ...]) -> tuple[Example, ...]:
        return tuple(replace(example, place=place(example.place)) for example in listed)

    if isinstance(definition, Actor):
        return replace(definition, names=names(definition.names), place=place(definition.place))
    if isinstance(definition, Topic):
        any_ = tuple(map(expression, definition.any))
        return replace(definition, names=names(definition.names), any=any_, place=place(definition.place))
    return replace(
        definition,
        when=expression(definition.when) if definition.when else None,
        unless=expression(definition.unless) if definition.unless else None,
        score=tuple((expression(term), weight) for term, weight in definition.score),
        must_match=examples(definition.must_match),
        must_not_match=examples(definition.must_not_match),
        place=place(definition.place),
    )
