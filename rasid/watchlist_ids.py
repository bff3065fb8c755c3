"""Ids across watchlist files: includes, what an expression's words mean, and definitions that go in circles.

An id of an actor or topic means the same everywhere: defined twice, it must be defined alike. A file sees the ids that
it defines or includes, and its own watches; watches of other lists are named `list/watch`.
"""

from __future__ import annotations

import difflib
import posixpath
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple, TypeVar

from rasid.errors import Mistake
from rasid.watch_expression import (
    AllOf,
    AnyOf,
    AtLeast,
    Concept,
    InField,
    Near,
    Node,
    Not,
    WatchFires,
    Word,
    Words,
    nodes,
)
from rasid.watchlist import Actor, Expression, Place, Topic, Watch, Watchlist

__all__ = ["WatchlistFile", "included_name", "resolve"]

Definition = Actor | Topic
Meaning = Callable[[Word], Node | str]
Value = TypeVar("Value", Topic, Watch)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WatchlistFile:
    """One file as it was read: expressions still hold bare words. It equals only itself."""

    file: str
    id: str  # "" of a shared file
    place: Place
    languages: tuple[str, ...]
    include: tuple[tuple[str, Place], ...]
    actors: tuple[Actor, ...]
    topics: tuple[Topic, ...]
    watches: tuple[Watch, ...]

    @property
    def definitions(self) -> tuple[Definition, ...]:
        """Its actors and topics."""
        return (*self.actors, *self.topics)


def resolve(files: tuple[WatchlistFile, ...]) -> tuple[tuple[Watchlist, ...], list[Mistake]]:
    """The watchlists of these files, and every mistake about ids. With a mistake, don't use the watchlists."""
    mistakes: list[Mistake] = []
    by_name = {file.file: file for file in files}
    everywhere = _definitions(files, mistakes)
    watch_ids = frozenset(watch.id for file in files for watch in file.watches)
    defined = frozenset((id_, definition.place.file) for id_, definition in everywhere.items())
    first: dict[str, WatchlistFile] = {}
    topics: dict[str, Topic] = {}
    found: list[_Resolved] = []
    for file in files:
        included, seen = _visible(file, by_name, mistakes)
        for topic in file.topics:
            topics[topic.id] = _topic(topic, seen, mistakes)
        if not file.id:
            continue
        if file.id in first:
            there = first[file.id].place
            mistakes.append(_wrong(file.place, "watchlist", f"{file.id!r} is the id of another watchlist, at {there}"))
            continue
        first[file.id] = file
        key = (file, included, watch_ids, defined)
        before = _latest.get(file.file)
        if before is not None and before.key == key:
            found.append(before)
            continue
        wrong = len(mistakes)
        own = {watch.name for watch in file.watches}
        for watch in file.watches:
            if watch.name in seen:
                kind = "an actor" if isinstance(seen[watch.name], Actor) else "a topic"
                text = f"the id {watch.name!r} is taken by {kind}, at {seen[watch.name].place}"
                mistakes.append(_wrong(watch.place, f"watches.{watch.name}", text))
        ids = _Ids(frozenset(seen), frozenset(own), watch_ids)
        meaning = _meaning_in_watch(file.id, seen, own, watch_ids, everywhere)
        watches = _watches(file, meaning, mistakes, before, ids)
        actors = tuple(sorted((d for d in seen.values() if isinstance(d, Actor)), key=lambda d: d.id))
        in_view = {t.id: _topic(t, _visible(f, by_name, [])[1], []) for f in (file, *included) for t in f.topics}
        watchlist = Watchlist(
            id=file.id,
            file=file.file,
            actors=actors,
            topics=tuple(in_view[id_] for id_ in sorted(in_view)),
            watches=tuple(known.watch for known in watches.values()),
            languages=file.languages,
        )
        references = {known.watch.id: (known.watch.place, known.needs) for known in watches.values() if known.needs}
        found.append(_Resolved(key, watchlist, references, ids, watches))
        if wrong == len(mistakes):
            if len(_latest) >= _MOST_REMEMBERED:
                _latest.clear()
            _latest[file.file] = found[-1]
    _refuse_circles("topic", {t.id: (t.place, _concepts(t.any)) for t in topics.values()}, mistakes)
    references = {id_: needed for one in found for id_, needed in one.references.items()}
    _refuse_circles("watch", references, mistakes)
    return tuple(sorted((one.watchlist for one in found), key=lambda watchlist: watchlist.id)), mistakes


class _Ids(NamedTuple):
    """The ids by which the words of a file's watches are understood: other ids, another meaning."""

    seen: frozenset[str]
    own: frozenset[str]
    watches: frozenset[str]

    def changed(self, since: _Ids) -> frozenset[str]:
        """The words that may mean something else."""
        return frozenset().union(*(now ^ then for now, then in zip(self, since, strict=True)))


class _KnownWatch(NamedTuple):
    source: Watch  # as it was read
    words: frozenset[str]  # of its expressions
    watch: Watch
    needs: list[str]  # the watches it needs


class _Resolved(NamedTuple):
    key: tuple[object, ...]  # all that the result depends on
    watchlist: Watchlist
    references: dict[str, tuple[Place, list[str]]]  # of the watches that need others
    ids: _Ids
    watches: dict[str, _KnownWatch]


_MOST_REMEMBERED = 5_000
_latest: dict[str, _Resolved] = {}
"""The last good result a file. It changes no answer: it lets unchanged files keep the same watchlist object."""


def included_name(file: str, path: str) -> str:
    """The name of the file that `file` includes as `path`, which is relative to it."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(file), path))


def _definitions(files: Iterable[WatchlistFile], mistakes: list[Mistake]) -> dict[str, Definition]:
    found: dict[str, Definition] = {}
    for file in files:
        for definition in file.definitions:
            other = found.setdefault(definition.id, definition)
            if other is not definition and other != definition:
                key = "actors" if isinstance(definition, Actor) else "topics"
                text = f"{definition.id!r} is defined otherwise at {other.place}; an id means the same everywhere"
                mistakes.append(_wrong(definition.place, f"{key}.{definition.id}", text))
    return found


def _visible(
    file: WatchlistFile, by_name: Mapping[str, WatchlistFile], mistakes: list[Mistake]
) -> tuple[tuple[WatchlistFile, ...], dict[str, Definition]]:
    """The files that it includes, also through others, and all definitions that it sees."""
    seen = {definition.id: definition for definition in file.definitions}
    waiting, done = [file], {file.file}
    included: list[WatchlistFile] = []
    while waiting:
        current = waiting.pop()
        for path, place in current.include:
            name = included_name(current.file, path)
            if name not in by_name:
                if current is file:
                    near = difflib.get_close_matches(name, by_name, n=1)
                    text = f"there is no file {name!r}" + (f"; did you mean {near[0]!r}?" if near else "")
                    mistakes.append(_wrong(place, "include", text))
            elif name not in done:
                done.add(name)
                waiting.append(by_name[name])
                included.append(by_name[name])
                for definition in by_name[name].definitions:
                    seen.setdefault(definition.id, definition)
    return tuple(included), seen


def _meaning_in_watch(
    watchlist: str,
    seen: Mapping[str, Definition],
    own: set[str],
    watch_ids: frozenset[str],
    everywhere: Mapping[str, Definition],
) -> Meaning:
    def meaning(word: Word) -> Node | str:
        name = word.text
        if name in seen:
            return Concept(name)
        if name in own:
            return WatchFires(f"{watchlist}/{name}")
        if name in watch_ids:
            return WatchFires(name)
        if name in everywhere:
            place = everywhere[name].place
            return f"{name!r} is defined in {place}, which this file does not include; add it to “include”"
        near = difflib.get_close_matches(name.lower(), [*seen, *own], n=1, cutoff=0.6)
        guess = f"did you mean {near[0]!r}? " if near else ""
        return f"unknown id {name!r}; {guess}Put words in quotes"

    return meaning


def _topic(topic: Topic, seen: Mapping[str, Definition], mistakes: list[Mistake]) -> Topic:
    def meaning(word: Word) -> Node | str:
        # Its own id is the word: a topic can't need itself.
        return Concept(word.text) if word.text in seen and word.text != topic.id else Words(word.text)

    found = tuple(_resolved(e, meaning, f"topics.{topic.id}.any", mistakes) for e in topic.any)
    return replace(topic, any=found)


def _watches(
    file: WatchlistFile, meaning: Meaning, mistakes: list[Mistake], before: _Resolved | None, ids: _Ids
) -> dict[str, _KnownWatch]:
    """The watches of a file by their names; those that say and mean what they did before are not walked again."""
    changed = ids.changed(before.ids) if before is not None else frozenset()
    known_before = before.watches if before is not None and before.watchlist.id == file.id else {}
    found: dict[str, _KnownWatch] = {}
    for watch in file.watches:
        known = known_before.get(watch.name)
        if known is None or known.source != watch or not known.words.isdisjoint(changed):
            words = frozenset(n.text for e in _expressions(watch) for n in nodes(e.tree) if isinstance(n, Word))
            resolved = _watch(watch, meaning, mistakes)
            known = _KnownWatch(watch, words, resolved, _watch_references(resolved))
        elif known.source is not watch:  # it says the same in another place.
            known = known._replace(source=watch, watch=_with_trees(watch, known.watch))
        found[watch.name] = known
    return found


def _with_trees(watch: Watch, resolved: Watch) -> Watch:
    """The watch with the trees of an equal one that was resolved, and its own places."""

    def taken(own: Expression, other: Expression) -> Expression:
        return Expression(text=own.text, tree=other.tree, place=own.place)

    return replace(
        watch,
        when=taken(watch.when, resolved.when) if watch.when and resolved.when else None,
        unless=taken(watch.unless, resolved.unless) if watch.unless and resolved.unless else None,
        score=tuple(
            (taken(own, other), weight) for (own, weight), (other, _) in zip(watch.score, resolved.score, strict=True)
        ),
    )


def _watch(watch: Watch, meaning: Meaning, mistakes: list[Mistake]) -> Watch:
    key = f"watches.{watch.name}"
    when = _resolved(watch.when, meaning, f"{key}.when", mistakes) if watch.when else None
    unless = _resolved(watch.unless, meaning, f"{key}.unless", mistakes) if watch.unless else None
    score = tuple((_resolved(term, meaning, f"{key}.score", mistakes), weight) for term, weight in watch.score)
    return replace(watch, when=when, unless=unless, score=score)


def _expressions(watch: Watch) -> list[Expression]:
    return [e for e in (watch.when, watch.unless) if e] + [term for term, _ in watch.score]


def _resolved(expression: Expression, meaning: Meaning, key: str, mistakes: list[Mistake]) -> Expression:
    def walk(node: Node) -> Node:
        match node:
            case Word():
                found = meaning(node)
                if isinstance(found, str):
                    place = expression.place
                    column = place.column + node.at if place.column else 0
                    mistakes.append(Mistake(place.file, place.line, column, key, found))
                    return Words(node.text)
                return found
            case AllOf(parts):
                return AllOf(tuple(map(walk, parts)))
            case AnyOf(parts):
                return AnyOf(tuple(map(walk, parts)))
            case AtLeast(count, parts):
                return AtLeast(count, tuple(map(walk, parts)))
            case Not(part):
                return Not(walk(part))
            case InField(field, part):
                return placed(InField(field, walk(part)))
            case Near(left, right, distance, ordered):
                return placed(Near(walk(left), walk(right), distance, ordered))
            case _:
                return node

    def placed(node: Near | InField) -> Near | InField:
        if any(isinstance(part, WatchFires) for part in nodes(node)):
            text = "NEAR, THEN, title: and text: take words, actors and topics; a watch has no place in a text"
            mistakes.append(_wrong(expression.place, key, text))
        return node

    return replace(expression, tree=walk(expression.tree))


def _concepts(expressions: Iterable[Expression]) -> list[str]:
    return [node.id for e in expressions for node in nodes(e.tree) if isinstance(node, Concept)]


def _watch_references(watch: Watch) -> list[str]:
    return [node.id for e in _expressions(watch) for node in nodes(e.tree) if isinstance(node, WatchFires)]


def _refuse_circles(kind: str, graph: Mapping[str, tuple[Place, list[str]]], mistakes: list[Mistake]) -> None:
    """Notes each circle once. Not recursive: a chain of ten thousand watches is only long."""
    done: set[str] = set()
    for start in graph:
        path: list[str] = []
        waiting = [(start, 0)] if start not in done else []
        while waiting:
            name, depth = waiting.pop()
            del path[depth:]
            if name in path:
                circle = [*path[path.index(name) :], name]
                text = f"this {kind} needs itself: {' → '.join(circle)}"
                mistakes.append(_wrong(graph[name][0], name, text))
                continue
            if name in done or name not in graph:
                continue
            done.add(name)
            path.append(name)
            waiting.extend((other, depth + 1) for other in graph[name][1])


def _wrong(place: Place, key: str, text: str) -> Mistake:
    return Mistake(place.file, place.line, place.column, key, text)
