"""Watchlists to a matcher: names to one finder, rules to an order in which each needs only earlier ones.

Compiling again reuses what did not change: the finder as long as few names came or went, and every rule whose text is
the same. It reads no files and matches nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from weakref import WeakKeyDictionary

from rasid.compile_definitions import CompiledDefinition, compile_definitions
from rasid.identity import content_id
from rasid.matcher import Finder, Listed, Matcher, Rule
from rasid.name_finder import Name, NameFinder
from rasid.watch_expression import Words
from rasid.watchlist import Topic, Watchlist

__all__ = ["compile_watchlists", "recompile", "version_of"]

FEW_NAMES = 2_000
"""So many new names are looked for by a second finder beside the old one; with more, all are compiled afresh."""


def compile_watchlists(watchlists: Iterable[Watchlist], now: datetime) -> Matcher:
    """The matcher of these watchlists. `now` is kept as the time of compiling; dated roles go by the article's day."""
    watchlists = tuple(watchlists)
    listed = tuple(dict.fromkeys(name for w in watchlists for part in _parts(w) for name in part.listed))
    return _matcher(watchlists, now, (Finder(_finder_of(listed), listed),), watchlists)


def recompile(matcher: Matcher, watchlists: Iterable[Watchlist], now: datetime) -> Matcher:
    """The same as `compile_watchlists`, in a fraction of the time when little has changed since `matcher`.

    The languages that `matcher` had met are compiled before it returns, so that the exchange makes no text wait.
    """
    watchlists = tuple(watchlists)
    former = {watchlist.id: watchlist for watchlist in matcher.watchlists}
    for watchlist in watchlists:
        compile_definitions(watchlist, former.get(watchlist.id))
    base = matcher.finders[0]
    known = _base_places.get(matcher)
    if known is None:
        known = {name: place for place, name in enumerate(base.listed)}
    fresh, doubtful = _changed(matcher.base, watchlists)
    new = tuple(name for name in fresh if name not in known)
    if doubtful:
        for watchlist in watchlists:
            for part in _parts(watchlist):
                if not doubtful.isdisjoint(part.listed):
                    doubtful.difference_update(part.listed)
    if len(new) > FEW_NAMES or len(doubtful) > FEW_NAMES:
        again = compile_watchlists(watchlists, now)
    else:
        # A name that is gone is still found by the old finder and then passed over.
        alive = bytearray(b"\1" * len(base.listed) if doubtful else b"")
        for name in doubtful:
            alive[known[name]] = 0
        kept = Finder(base.names, base.listed, bytes(alive))
        finders = (kept, Finder(_finder_of(new), new)) if new else (kept,)
        again = _matcher(watchlists, now, finders, matcher.base)
        _base_places[again] = known
    again.prepare(matcher.languages_met)
    return again


_base_places: WeakKeyDictionary[Matcher, dict[Listed, int]] = WeakKeyDictionary()
"""Where each name stands in the first finder, of matchers that came by recompiling."""


def _changed(base: tuple[Watchlist, ...], now: tuple[Watchlist, ...]) -> tuple[dict[Listed, None], set[Listed]]:
    """The names of definitions that are not as in `base`, in order, and those of the base that may be gone."""
    there = {watchlist.id: compile_definitions(watchlist).definitions for watchlist in base}
    fresh: dict[Listed, None] = {}
    doubtful: set[Listed] = set()
    for watchlist in now:
        here = compile_definitions(watchlist).definitions
        before = there.pop(watchlist.id, {})
        if before is here:
            continue
        for key, part in here.items():
            old = before.get(key)
            if old is None or old.listed is not part.listed:
                fresh.update(dict.fromkeys(part.listed))
        for key, old in before.items():
            part_now = here.get(key)
            if part_now is None or part_now.listed is not old.listed:
                doubtful.update(old.listed)
    for gone in there.values():
        for old in gone.values():
            doubtful.update(old.listed)
    return fresh, doubtful


def _parts(watchlist: Watchlist) -> Iterable[CompiledDefinition]:
    return compile_definitions(watchlist).definitions.values()


def _finder_of(listed: tuple[Listed, ...]) -> NameFinder:
    return NameFinder([_name(entry) for entry in listed])


def _name(entry: Listed) -> Name:
    name = entry.name
    return Name(
        concept=f"{entry.kind}:{entry.concept}",
        text=name.text,
        language=name.language.partition("-")[0],
        name_type=name.name_type,
        strict=name.strict,
        exact_case=name.exact,
        prefix=isinstance(entry.leaf, Words) and entry.leaf.prefix,
    )


def _matcher(
    watchlists: tuple[Watchlist, ...], now: datetime, finders: tuple[Finder, ...], base: tuple[Watchlist, ...]
) -> Matcher:
    topics: dict[str, CompiledDefinition] = {}
    free: list[Rule] = []  # watches that need no other watch
    bound: dict[str, CompiledDefinition] = {}
    for watchlist in watchlists:
        for part in _parts(watchlist):
            if part.rule is None:
                continue
            if isinstance(part.definition, Topic):
                topics[part.definition.id] = part
            elif part.needs:
                bound[part.definition.id] = part
            else:
                free.append(part.rule)
    ordered = (*_in_order(topics), *free, *_in_order(bound))
    return Matcher(watchlists, ordered, finders, base=base, version=version_of(watchlists), compiled=now)


def version_of(watchlists: Iterable[Watchlist]) -> str:
    """What matchers of these watchlists, and all that they tag, carry as their version."""
    return content_id("wl", *sorted(compile_definitions(watchlist).digest for watchlist in watchlists))


def _in_order(parts: Mapping[str, CompiledDefinition]) -> list[Rule]:
    """The rules, each after those it needs. There are no circles; `watchlist_ids` has refused them."""
    done: dict[str, None] = {}
    for start in parts:
        waiting = [start]
        while waiting:
            open_needs = [need for need in parts[waiting[-1]].needs if need in parts and need not in done]
            if open_needs:
                waiting.append(open_needs[0])
            else:
                done[waiting.pop()] = None
    return [rule for id_ in done if (rule := parts[id_].rule) is not None]
