"""Watchlists to a matcher: names to one finder, rules to an order in which each needs only earlier ones.

Compiling again reuses what did not change: the finder as long as few names came or went, and every rule whose text is
the same. It reads no files and matches nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import NamedTuple
from weakref import WeakKeyDictionary

from rasid.evaluate import Leaf
from rasid.matcher import Finder, Listed, Matcher, Rule
from rasid.name_finder import Name, NameFinder
from rasid.tagged_article import MentionKind, NameType
from rasid.triggers import triggers, triggers_of_score
from rasid.watch_expression import (
    AllOf,
    Concept,
    FromCountry,
    FromSource,
    InLanguage,
    Node,
    Not,
    WatchFires,
    Words,
    nodes,
)
from rasid.watchlist import Expression, ListedName, Topic, Watch, Watchlist, content_version

__all__ = ["compile_watchlists", "recompile"]

FEW_NAMES = 2_000
"""So many new names are looked for by a second finder beside the old one; with more, all are compiled afresh."""


def compile_watchlists(watchlists: Iterable[Watchlist], now: datetime) -> Matcher:
    """The matcher of these watchlists. `now` is kept as the time of compiling; dated roles go by the article's day."""
    watchlists = tuple(watchlists)
    listed = tuple(dict.fromkeys(name for watchlist in watchlists for name in _listed(watchlist)))
    return _matcher(watchlists, now, (Finder(_finder_of(listed), listed),), watchlists)


def recompile(matcher: Matcher, watchlists: Iterable[Watchlist], now: datetime) -> Matcher:
    """The same as `compile_watchlists`, in a fraction of the time when little has changed since `matcher`.

    The languages that `matcher` had met are compiled before it returns, so that the exchange makes no text wait.
    """
    watchlists = tuple(watchlists)
    base = matcher.finders[0]
    then, now_there = frozenset(matcher.base), frozenset(watchlists)
    known = _places_of(base)
    fresh = dict.fromkeys(name for w in watchlists if w not in then for name in _listed(w))
    new = tuple(name for name in fresh if name not in known)
    doubtful = {name for w in matcher.base if w not in now_there for name in _listed(w)} - fresh.keys()
    if doubtful:
        doubtful -= {name for w in watchlists if w in then for name in _listed(w)}
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
    again.prepare(matcher.languages_met)
    return again


def _places_of(finder: Finder) -> dict[Listed, int]:
    return {name: place for place, name in enumerate(finder.listed)}


_names: WeakKeyDictionary[Watchlist, tuple[Listed, ...]] = WeakKeyDictionary()


def _listed(watchlist: Watchlist) -> tuple[Listed, ...]:
    """What a watchlist wants to be looked for. Remembered while the watchlist lives."""
    known = _names.get(watchlist)
    if known is not None:
        return known
    found: dict[Listed, None] = {}
    for kind, definitions in ((MentionKind.ACTOR, watchlist.actors), (MentionKind.TOPIC, watchlist.topics)):
        for definition in definitions:
            leaf = Concept(definition.id)
            found.update((Listed(leaf, kind, definition.id, name), None) for name in definition.names)
    for expression in _expressions(watchlist):
        for node in nodes(expression.tree):
            if isinstance(node, Words):
                found[_listed_words(node)] = None
    _names[watchlist] = tuple(found)
    return _names[watchlist]


def _listed_words(words: Words) -> Listed:
    name = ListedName(text=words.text, name_type=NameType.EXPRESSION, strict=words.exact, exact=words.exact)
    return Listed(words, MentionKind.PHRASE, words.text, name)


def _expressions(watchlist: Watchlist) -> Iterable[Expression]:
    for topic in watchlist.topics:
        yield from topic.any
    for watch in watchlist.watches:
        yield from (e for e in (watch.when, watch.unless) if e is not None)
        yield from (term for term, _ in watch.score)


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
    topics: dict[str, Rule] = {}
    free: list[Rule] = []
    bound: dict[str, Rule] = {}
    for watchlist in watchlists:
        rules = _rules(watchlist)
        topics.update((rule.source.id, rule) for rule in rules.topics)
        free.extend(rules.free)
        bound.update((rule.source.id, rule) for rule in rules.bound)
    topic_order = _in_order({id_: _topics_in(rule.source) for id_, rule in topics.items()})
    bound_order = _in_order({id_: _watches_in(rule.source) for id_, rule in bound.items()})
    ordered = (*(topics[id_] for id_ in topic_order), *free, *(bound[id_] for id_ in bound_order))
    return Matcher(watchlists, ordered, finders, base=base, version=content_version(watchlists), compiled=now)


class _Rules(NamedTuple):
    topics: tuple[Rule, ...]
    free: tuple[Rule, ...]  # watches that need no other watch
    bound: tuple[Rule, ...]  # watches that need others


_compiled_rules: WeakKeyDictionary[Watchlist, _Rules] = WeakKeyDictionary()


def _rules(watchlist: Watchlist) -> _Rules:
    """The rules of a watchlist. Remembered while the watchlist lives."""
    known = _compiled_rules.get(watchlist)
    if known is None:
        weights = {topic.id: 3.0 + 2.0 * len(topic.any) for topic in watchlist.topics}
        topics = tuple(_rule(topic, weights) for topic in watchlist.topics if topic.any)
        free = tuple(_rule(watch, weights) for watch in watchlist.watches if not _watches_in(watch))
        bound = tuple(_rule(watch, weights) for watch in watchlist.watches if _watches_in(watch))
        known = _compiled_rules[watchlist] = _Rules(topics, free, bound)
    return known


def _rule(source: Topic | Watch, weights: Mapping[str, float]) -> Rule:
    def cost(leaf: Leaf) -> float:
        match leaf:
            case Words():
                return 1.0
            case Concept(id_):
                return weights.get(id_, 5.0)
            case WatchFires():
                return 2.0
            case FromSource():
                return 50.0
            case FromCountry():
                return 200.0
            case InLanguage():
                return 1000.0

    if isinstance(source, Topic):
        found = [triggers(expression.tree, cost) for expression in source.any]
        if any(one is None for one in found):
            return Rule(source, None)
        return Rule(source, frozenset().union(*(one for one in found if one is not None)))
    parts: list[Node] = [source.when.tree] if source.when else []
    if source.unless:
        parts.append(Not(source.unless.tree))
    choices = [triggers(AllOf(tuple(parts)), cost)] if source.when else []
    if source.score:
        terms = [(term.tree, weight) for term, weight in source.score]
        choices.append(triggers_of_score(terms, source.threshold, cost))
    known = [choice for choice in choices if choice is not None]
    return Rule(source, min(known, key=lambda choice: sum(map(cost, choice))) if known else None)


def _topics_in(topic: Topic | Watch) -> list[str]:
    return (
        []
        if isinstance(topic, Watch)
        else [node.id for e in topic.any for node in nodes(e.tree) if isinstance(node, Concept)]
    )


def _watches_in(watch: Topic | Watch) -> list[str]:
    if isinstance(watch, Topic):
        return []
    trees = [e.tree for e in (watch.when, watch.unless) if e] + [term.tree for term, _ in watch.score]
    return [node.id for tree in trees for node in nodes(tree) if isinstance(node, WatchFires)]


def _in_order(needs: Mapping[str, list[str]]) -> list[str]:
    """Every id after those it needs. There are no circles; `watchlist_ids` has refused them."""
    done: dict[str, None] = {}
    for start in needs:
        waiting = [start]
        while waiting:
            open_needs = [need for need in needs[waiting[-1]] if need in needs and need not in done]
            if open_needs:
                waiting.append(open_needs[0])
            else:
                done[waiting.pop()] = None
    return list(done)
