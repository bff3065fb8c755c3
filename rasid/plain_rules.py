"""Many rules over plain words: which of a hundred thousand and/or/near trees of phrases hold for one article.

Nothing is bent here; watchlists are compiled by `compile_watchlists`. A rule is scanned for only by phrases of which at
least one must stand in an article that it holds for (of AND and NEAR the rarer side), and looked at when one is found.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import hyperscan

from rasid.plain_text import Alphabet, plain_words

__all__ = ["AllOf", "Close", "OneOf", "PlainRules", "Rule", "rule_from"]

MANY_CHANGES = 2_000
"""With more rules changed than this, all are compiled afresh."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of the phrases stands in the text, or one of the parts holds."""

    phrases: tuple[str, ...]
    parts: tuple[Tree, ...] = ()


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part holds."""

    parts: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Close:
    """A phrase of each side stands there with at most `distance` words between them, in either order.

    As Lucene counts it: what lies between the outer ends of the two, less their own words. Phrases may overlap.
    """

    left: OneOf
    right: OneOf
    distance: int


Tree = OneOf | AllOf | Close


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule and its id."""

    id: str
    tree: Tree


def rule_from(plain: Mapping[str, Any]) -> Rule:
    """The rule in its neutral form: `{"id": …, "expr": {"op": "or", "phr": […]}}`, and `and`, `near` (`k`) over `args`.

    Raises:
        ValueError: it is none of these.
    """
    return Rule(str(plain["id"]), _tree(plain["expr"]))


def _tree(expression: Mapping[str, Any]) -> Tree:
    parts = tuple(_tree(part) for part in expression.get("args", ()))
    match expression["op"]:
        case "or":
            return OneOf(tuple(expression.get("phr", ())), parts)
        case "and":
            return AllOf(parts)
        case "near":
            left, right = parts
            if isinstance(left, OneOf) and isinstance(right, OneOf) and not left.parts and not right.parts:
                return Close(left, right, int(expression["k"]))
    raise ValueError(f"no rule: {expression!r}")


class PlainRules:
    """Compiled rules. Not to be shared between threads: the scanner has one scratch space."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Takes seconds for a hundred thousand rules; `changed` takes milliseconds."""
        self.rules = {rule.id: rule for rule in rules}
        counts: Counter[str] = Counter()
        for rule in self.rules.values():
            counts.update(_phrases(rule.tree))
        self._counts = counts
        self._alphabet = Alphabet(counts)
        self._base = _Compiled(self.rules.values(), self._alphabet, counts)
        self._added: _Compiled | None = None
        self._gone: frozenset[str] = frozenset()

    def changed(self, added: Iterable[Rule] = (), removed: Iterable[str] = ()) -> PlainRules:
        """The same with some rules added, exchanged (same id) or removed. This one stays as it is."""
        added, removed = tuple(added), frozenset(removed)
        rules = {id_: rule for id_, rule in self.rules.items() if id_ not in removed}
        rules.update((rule.id, rule) for rule in added)
        base = self._base.ids
        gone = (self._gone | removed | {rule.id for rule in added}) & base
        earlier = self._added.rules if self._added else ()
        new = list({rule.id: rules[rule.id] for rule in (*earlier, *added) if rule.id in rules}.values())
        if len(gone) + len(new) > MANY_CHANGES:
            return PlainRules(rules.values())
        result = object.__new__(PlainRules)
        result.rules, result._counts, result._alphabet, result._base = rules, self._counts, self._alphabet, self._base
        result._added = _Compiled(new, self._alphabet, self._counts) if new else None
        result._gone = gone
        return result

    def match(self, text: str) -> set[str]:
        """The ids of the rules that hold for this text."""
        data = self._alphabet.encode(text)
        found = self._base.match(data, text)
        if self._gone:
            found -= self._gone
        if self._added is not None:
            found |= self._added.match(data, text)
        return found


def _note(pattern: int, _start: int, _end: int, _flags: int, found: object) -> None:
    found.append(pattern)  # type: ignore[attr-defined]  # The scanner hands its context through as an object.


class _Ask(NamedTuple):
    """What to find out about a rule when one of its triggers was found."""

    id: str
    others: frozenset[int]  # one of these phrases must stand there too; empty when that is not known beforehand
    check: _Check | None  # then this must hold


class _Compiled:
    """Rules behind two scanners: for their triggers, and for what stands beside these, which few articles need."""

    __slots__ = ("_asks", "_fires", "_others", "_triggers", "ids", "rules")

    def __init__(self, rules: Iterable[Rule], alphabet: Alphabet, counts: Counter[str]) -> None:
        self.rules = tuple(rules)
        self.ids = {rule.id for rule in self.rules}
        triggers: dict[bytes, int] = {}
        others: dict[bytes, int] = {}
        fires: dict[int, list[str]] = defaultdict(list)
        asks: dict[int, list[_Ask]] = defaultdict(list)
        for rule in self.rules:
            ask = _ask(rule, alphabet, counts, others)
            for phrase in _triggers(rule.tree, counts):
                encoded = alphabet.encode(phrase)
                if not encoded.strip(b" "):
                    continue
                pattern = triggers.setdefault(encoded, len(triggers))
                if ask.check is None and not ask.others:
                    fires[pattern].append(rule.id)
                else:
                    asks[pattern].append(ask)
        self._fires = [tuple(dict.fromkeys(fires[pattern])) for pattern in range(len(triggers))]
        self._asks = [tuple(asks[pattern]) for pattern in range(len(triggers))]
        self._triggers = _scanner(list(triggers))
        self._others = _scanner(list(others))

    def match(self, data: bytes, text: str) -> set[str]:
        fired: set[str] = set()
        beside: set[int] | None = None
        for pattern in self._triggers(data):
            fired.update(self._fires[pattern])
            for ask in self._asks[pattern]:
                if ask.others:
                    if beside is None:
                        beside = set(self._others(data))
                    if ask.others.isdisjoint(beside):
                        continue
                if ask.check is None or ask.check.holds(data, text):
                    fired.add(ask.id)
        return fired


def _scanner(phrases: list[bytes]) -> Callable[[bytes], list[int]]:
    """Says which of these phrases stand in a text, each once."""
    if not phrases:
        return lambda _: []
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    database.compile(
        expressions=phrases,
        ids=list(range(len(phrases))),
        elements=len(phrases),
        flags=hyperscan.HS_FLAG_SINGLEMATCH,
        literal=True,
    )
    scan = database.scan

    def found_in(data: bytes) -> list[int]:
        found: list[int] = []
        scan(data, _note, context=found)
        return found

    return found_in


def _ask(rule: Rule, alphabet: Alphabet, counts: Counter[str], others: dict[bytes, int]) -> _Ask:
    tree = rule.tree
    if any(alphabet.ambiguous(phrase) for phrase in _phrases(tree)):
        return _Ask(rule.id, frozenset(), _check(tree, alphabet))
    match tree:
        case OneOf(_, ()):
            return _Ask(rule.id, frozenset(), None)
        case AllOf((OneOf(_, ()) as left, OneOf(_, ()) as right)):
            check = None
        case Close(left, right):
            check = _check(tree, alphabet)
        case _:
            return _Ask(rule.id, frozenset(), _check(tree, alphabet))
    side = right if _triggers(tree, counts) == list(left.phrases) else left
    encoded = (alphabet.encode(phrase) for phrase in side.phrases)
    ids = frozenset(others.setdefault(phrase, len(others)) for phrase in encoded if phrase.strip(b" "))
    return _Ask(rule.id, ids, check) if ids else _Ask(rule.id, ids, _check(tree, alphabet))


@dataclass(frozen=True, slots=True)
class _Phrases:
    """A phrase of these stands there. The doubtful ones are compared by letters."""

    encoded: tuple[bytes, ...]
    doubtful: tuple[str, ...]
    parts: tuple[_Check, ...] = ()

    def holds(self, data: bytes, text: str) -> bool:
        for phrase in self.encoded:
            if phrase in data:
                return True
        if self.doubtful:
            words = plain_words(text)
            if any(phrase in words for phrase in self.doubtful):
                return True
        return any(part.holds(data, text) for part in self.parts)

    def spans(self, data: bytes, text: str) -> list[tuple[int, int]]:
        """First and last word of every place, counted from 0."""
        found = []
        for phrase in self.encoded:
            start = data.find(phrase)
            while start >= 0:
                first = data.count(b" ", 0, start)
                found.append((first, first + phrase.count(b" ") - 2))
                start = data.find(phrase, start + 1)
        if self.doubtful:
            words = plain_words(text)
            for phrase_ in self.doubtful:
                start = words.find(phrase_)
                while start >= 0:
                    first = words.count(" ", 0, start)
                    found.append((first, first + phrase_.count(" ") - 2))
                    start = words.find(phrase_, start + 1)
        return found


@dataclass(frozen=True, slots=True)
class _Every:
    parts: tuple[_Check, ...]

    def holds(self, data: bytes, text: str) -> bool:
        return all(part.holds(data, text) for part in self.parts)


@dataclass(frozen=True, slots=True)
class _Close:
    left: _Phrases
    right: _Phrases
    distance: int

    def holds(self, data: bytes, text: str) -> bool:
        if not (self.left.holds(data, text) and self.right.holds(data, text)):
            return False
        rights = self.right.spans(data, text)
        for first, last in self.left.spans(data, text):
            own = last - first + 1
            for other_first, other_last in rights:
                width = max(last, other_last) - min(first, other_first) + 1
                if width - own - (other_last - other_first + 1) <= self.distance:
                    return True
        return False


_Check = _Phrases | _Every | _Close


def _check(tree: Tree, alphabet: Alphabet) -> _Check:
    match tree:
        case OneOf():
            return _any(tree, alphabet)
        case AllOf(parts):
            return _Every(tuple(_check(part, alphabet) for part in parts))
        case Close(left, right, distance):
            return _Close(_any(left, alphabet), _any(right, alphabet), distance)


def _any(tree: OneOf, alphabet: Alphabet) -> _Phrases:
    doubtful = tuple(plain_words(phrase) for phrase in tree.phrases if alphabet.ambiguous(phrase))
    encoded = [alphabet.encode(phrase) for phrase in tree.phrases if not alphabet.ambiguous(phrase)]
    return _Phrases(
        tuple(phrase for phrase in encoded if phrase.strip(b" ")),
        tuple(phrase for phrase in doubtful if phrase.strip()),
        tuple(_check(part, alphabet) for part in tree.parts),
    )


def _phrases(tree: Tree) -> Sequence[str]:
    match tree:
        case OneOf(phrases, parts):
            return [*phrases, *(phrase for part in parts for phrase in _phrases(part))]
        case AllOf(parts):
            return [phrase for part in parts for phrase in _phrases(part)]
        case Close(left, right):
            return [*_phrases(left), *_phrases(right)]


def _triggers(tree: Tree, counts: Counter[str]) -> Sequence[str]:
    """Phrases of which one stands in every text that the tree holds for. Phrases of many rules are common words."""
    match tree:
        case OneOf(phrases, parts):
            return [*phrases, *(phrase for part in parts for phrase in _triggers(part, counts))]
        case AllOf(parts):
            choices = [_triggers(part, counts) for part in parts]
        case Close(left, right):
            choices = [_triggers(left, counts), _triggers(right, counts)]
    return min(choices, key=lambda phrases: sum(counts[phrase] for phrase in phrases), default=())
