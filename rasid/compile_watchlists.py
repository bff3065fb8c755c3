"""Watchlists to a matcher: names to one finder, rules to an order in which each needs only earlier ones.

Compiling again reuses what did not change: the finder as long as few names came or went, and every rule whose text is
the same. It reads no files and matches nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

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
    listed = _listed(watchlists)
    finder = Finder(_finder_of(listed), listed)
    return _matcher(watchlists, now, (finder,), {})


def recompile(matcher: Matcher, watchlists: Iterable[Watchlist], now: datetime) -> Matcher:
    """The same as `compile_watchlists`, in a fraction of the time when little has changed since `matcher`.

    The languages that `matcher` had met are compiled before it returns, so that the exchange makes no text wait.
    """
    watchlists = tuple(watchlists)
    listed = dict.fromkeys(_listed(watchlists))
    base = matcher.finders[0]
    known = frozenset(base.listed)
    new = tuple(name for name in listed if name not in known)
    gone = sum(name not in listed for name in base.listed)
    if len(new) > FEW_NAMES or gone > FEW_NAMES:
        finders: tuple[Finder, ...] = (Finder(_finder_of(tuple(listed)), tuple(listed)),)
    else:
        # A name that is gone is still found by the old finder and then passed over.
        kept = Finder(base.names, base.listed, tuple(name in listed for name in base.listed) if gone else ())
        finders = (kept, Finder(_finder_of(new), new)) if new else (kept,)
    fresh = _matcher(watchlists, now, finders, {rule.source: rule for rule in matcher.rules})
    fresh.prepare(matcher.languages_met)
    return fresh


def _listed(watchlists: tuple[Watchlist, ...]) -> tuple[Listed, ...]:
    found: dict[Listed, None] = {}
    for watchlist in watchlists:
        for kind, definitions in ((MentionKind.ACTOR, watchlist.actors), (MentionKind.TOPIC, watchlist.topics)):
            for definition in definitions:
                leaf = Concept(definition.id)
                found.update((Listed(leaf, kind, definition.id, name), None) for name in definition.names)
        for expression in _expressions(watchlist):
            for node in nodes(expression.tree):
                if isinstance(node, Words):
                    found[_listed_words(node)] = None
    return tuple(found)


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
    watchlists: tuple[Watchlist, ...],
    now: datetime,
    finders: tuple[Finder, ...],
    known: Mapping[Topic | Watch, Rule],
) -> Matcher:
    topics = {topic.id: topic for watchlist in watchlists for topic in watchlist.topics}
    watches = {watch.id: watch for watchlist in watchlists for watch in watchlist.watches}
    ordered: list[Topic | Watch] = [topics[id_] for id_ in _in_order({i: _topics_in(t) for i, t in topics.items()})]
    ordered = [topic for topic in ordered if isinstance(topic, Topic) and topic.any]
    ordered += [watches[id_] for id_ in _in_order({i: _watches_in(w) for i, w in watches.items()})]
    weights = {id_: 3.0 + 2.0 * len(topic.any) for id_, topic in topics.items()}
    rules = tuple(known.get(source) or _rule(source, weights) for source in ordered)
    return Matcher(watchlists, rules, finders, version=content_version(watchlists), compiled=now)


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


def _topics_in(topic: Topic) -> list[str]:
    return [node.id for e in topic.any for node in nodes(e.tree) if isinstance(node, Concept)]


def _watches_in(watch: Watch) -> list[str]:
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
