"""What each definition of a watchlist wants of the matcher: the names to look for, and the rule that reads them.

A definition that says what it said before is not compiled again, wherever it stands by now. It matches nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple
from weakref import WeakKeyDictionary

from rasid.evaluate import Leaf
from rasid.identity import content_id
from rasid.matcher import Listed, Rule
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
from rasid.watchlist import Actor, Expression, ListedName, Topic, Watch, Watchlist

__all__ = ["Compiled", "CompiledDefinition", "compile_definitions"]

Key = tuple[type, str]


class CompiledDefinition(NamedTuple):
    """One actor, topic or watch, made ready."""

    definition: Actor | Topic | Watch
    listed: tuple[Listed, ...]  # the same object as long as the definition says the same.
    rule: Rule | None  # of a watch, and of a topic with expressions.
    needs: tuple[str, ...]  # the topics that a topic needs, the watches that a watch needs.
    digest: str  # of what it says.


class Compiled(NamedTuple):
    """All definitions of one watchlist, by kind and id."""

    definitions: Mapping[Key, CompiledDefinition]
    weights: Mapping[str, float]  # of its topics; rules were chosen by them.
    digest: str


_compiled: WeakKeyDictionary[Watchlist, Compiled] = WeakKeyDictionary()


def compile_definitions(watchlist: Watchlist, former: Watchlist | None = None) -> Compiled:
    """The definitions of a watchlist, remembered while it lives. What `former` said alike is taken over from it."""
    known = _compiled.get(watchlist)
    if known is None:
        before = _compiled.get(former) if former is not None else None
        known = _compiled[watchlist] = _compile(watchlist, before)
    return known


def _compile(watchlist: Watchlist, before: Compiled | None) -> Compiled:
    weights = {topic.id: 3.0 + 2.0 * len(topic.any) for topic in watchlist.topics}
    same_weights = before is not None and before.weights == weights
    former = before.definitions if before is not None else {}
    found: dict[Key, CompiledDefinition] = {}
    definitions: tuple[Actor | Topic | Watch, ...] = (*watchlist.actors, *watchlist.topics, *watchlist.watches)
    for definition in definitions:
        key = (type(definition), definition.id)
        known = former.get(key)
        if known is None or known.definition != definition:
            digest = content_id("definition", repr(definition))
            rule = _rule_of(definition, weights)
            known = CompiledDefinition(definition, _listed(definition), rule, _needs(definition), digest)
        elif not same_weights:
            known = known._replace(definition=definition, rule=_rule_of(definition, weights))
        elif known.definition is not definition:  # it says the same in another place.
            rule = known.rule
            if rule is not None and not isinstance(definition, Actor):
                rule = Rule(definition, rule.triggers)
            known = known._replace(definition=definition, rule=rule)
        found[key] = known
    return Compiled(found, weights, content_id(watchlist.id, *(known.digest for known in found.values())))


def _listed(definition: Actor | Topic | Watch) -> tuple[Listed, ...]:
    found: dict[Listed, None] = {}
    if not isinstance(definition, Watch):
        kind = MentionKind.ACTOR if isinstance(definition, Actor) else MentionKind.TOPIC
        leaf = Concept(definition.id)
        found.update((Listed(leaf, kind, definition.id, name), None) for name in definition.names)
    for expression in _expressions(definition):
        for node in nodes(expression.tree):
            if isinstance(node, Words):
                found[_listed_words(node)] = None
    return tuple(found)


def _listed_words(words: Words) -> Listed:
    name = ListedName(text=words.text, name_type=NameType.EXPRESSION, strict=words.exact, exact=words.exact)
    return Listed(words, MentionKind.PHRASE, words.text, name)


def _expressions(definition: Actor | Topic | Watch) -> Iterable[Expression]:
    if isinstance(definition, Topic):
        yield from definition.any
    elif isinstance(definition, Watch):
        yield from (e for e in (definition.when, definition.unless) if e is not None)
        yield from (term for term, _ in definition.score)


def _needs(definition: Actor | Topic | Watch) -> tuple[str, ...]:
    wanted = Concept if isinstance(definition, Topic) else WatchFires
    found = (node for expression in _expressions(definition) for node in nodes(expression.tree))
    return tuple(node.id for node in found if isinstance(node, wanted))


def _rule_of(definition: Actor | Topic | Watch, weights: Mapping[str, float]) -> Rule | None:
    if isinstance(definition, Actor) or (isinstance(definition, Topic) and not definition.any):
        return None
    return _rule(definition, weights)


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
