"""Many rules over plain words: which of a hundred thousand and/or/near trees of phrases hold for one article.

Nothing is bent here; watchlists are compiled by `compile_watchlists`. A rule is scanned for only by phrases of which at
least one must stand in an article that it holds for (of AND and NEAR the rarer side), and looked at when one is found.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import hyperscan

from rasid.plain_check import Check, check_of
from rasid.plain_rule import AllOf, Close, OneOf, Rule, Tree, phrases_of
from rasid.plain_text import Alphabet

__all__ = ["PlainRules"]

MANY_CHANGES = 2_000
"""With more rules changed than this, all are compiled afresh."""


class PlainRules:
    """Compiled rules. Not to be shared between threads: the scanner has one scratch space."""

    __slots__ = ("_added", "_alphabet", "_base", "_counts", "_gone")

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Takes seconds for a hundred thousand rules; `changed` takes milliseconds."""
        by_id = {rule.id: rule for rule in rules}
        self._counts = Counter(phrase for rule in by_id.values() for phrase in phrases_of(rule.tree))
        self._alphabet = Alphabet(self._counts)
        self._base = _Compiled(by_id.values(), self._alphabet, self._counts)
        self._added = _Compiled((), self._alphabet, self._counts)
        self._gone: frozenset[str] = frozenset()

    @property
    def rules(self) -> dict[str, Rule]:
        """All rules by their ids."""
        rules = {id_: rule for id_, rule in self._base.rules.items() if id_ not in self._gone}
        return rules | self._added.rules

    def changed(self, added: Iterable[Rule] = (), removed: Iterable[str] = ()) -> PlainRules:
        """The same with some rules added, exchanged (same id) or removed. This one stays as it is."""
        removed = frozenset(removed)
        by_id = {id_: rule for id_, rule in self._added.rules.items() if id_ not in removed}
        by_id.update((rule.id, rule) for rule in added)
        gone = self._gone | {id_ for id_ in (*removed, *by_id) if id_ in self._base.rules}
        if len(gone) + len(by_id) > MANY_CHANGES:
            kept = [rule for id_, rule in self._base.rules.items() if id_ not in gone]
            return PlainRules((*kept, *by_id.values()))
        result = object.__new__(PlainRules)
        result._counts, result._alphabet, result._base = self._counts, self._alphabet, self._base
        result._added = _Compiled(by_id.values(), self._alphabet, self._counts)
        result._gone = gone
        return result

    def match(self, text: str) -> set[str]:
        """The ids of the rules that hold for this text."""
        data = self._alphabet.encode(text)
        found = self._base.match(data, text)
        if self._gone:
            found -= self._gone
        if self._added.rules:
            found |= self._added.match(data, text)
        return found


class _Ask(NamedTuple):
    """What to find out about a rule when one of its triggers was found."""

    id: str
    # One of these must stand there too. Single words are often common: they are searched for when asked for, each
    # without its last space and whole. Longer phrases are rare: they are scanned for with the triggers.
    words: tuple[tuple[bytes, bytes], ...]
    phrases: frozenset[int]
    check: Check | None  # Then this must hold; when there are neither words nor phrases, this alone.

    def has_another(self, data: bytes, found: list[int]) -> bool:
        """Whether one of the others stands there."""
        if self.phrases and not self.phrases.isdisjoint(found):
            return True
        for start, whole in self.words:
            # A search for what ends in a letter is quicker than for what ends in the commonest byte.
            if start in data and whole in data:
                return True
        return not self.phrases and not self.words


class _More(NamedTuple):
    """What a trigger means beside one rule that it fires."""

    fires: tuple[str, ...]
    asks: tuple[_Ask, ...]


class _Compiled:
    """Rules behind one scanner: for their triggers, and for the phrases that AND and NEAR want beside these."""

    __slots__ = ("_fires", "_more", "_scan", "rules")

    def __init__(self, rules: Iterable[Rule], alphabet: Alphabet, counts: Counter[str]) -> None:
        self.rules = {rule.id: rule for rule in rules}
        patterns: dict[bytes, int] = {}
        fires: dict[int, list[str]] = defaultdict(list)
        asks: dict[int, list[_Ask]] = defaultdict(list)
        for rule in self.rules.values():
            ask = _ask(rule, alphabet, counts, patterns)
            for phrase in _triggers(rule.tree, counts):
                encoded = alphabet.encode(phrase)
                if not encoded.strip(b" "):
                    continue
                pattern = patterns.setdefault(encoded, len(patterns))
                if ask is None:
                    fires[pattern].append(rule.id)
                else:
                    asks[pattern].append(ask)
        # Most triggers fire one rule and that is all: the few others stand apart.
        self._fires = [fires[pattern][0] if pattern in fires else None for pattern in range(len(patterns))]
        self._more = {
            pattern: _More(tuple(fires[pattern][1:]), tuple(asks[pattern]))
            for pattern in range(len(patterns))
            if len(fires[pattern]) > 1 or asks[pattern]
        }
        self._scan = _scanner(list(patterns))

    def match(self, data: bytes, text: str) -> set[str]:
        found: list[int] = []
        self._scan(data, found)
        if not found:
            return set()
        fires = self._fires
        fired = {fires[pattern] for pattern in found}
        more = self._more
        for pattern in found:
            if pattern not in more:
                continue
            ids, asks = more[pattern]
            fired.update(ids)
            for ask in asks:
                if ask.has_another(data, found) and (ask.check is None or ask.check.holds(data, text)):
                    fired.add(ask.id)
        fired.discard(None)
        return fired  # type: ignore[return-value]  # None is gone.


def _scanner(phrases: list[bytes]) -> Callable[[bytes, list[int]], None]:
    """Adds the number of each phrase that stands in a text to a list."""
    if not phrases:
        return lambda _data, _found: None
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    database.compile(
        expressions=phrases,
        ids=list(range(len(phrases))),
        elements=len(phrases),
        flags=hyperscan.HS_FLAG_SINGLEMATCH,
        literal=True,
    )
    scan = database.scan
    return lambda data, found: scan(data, _note, context=found)


def _note(pattern: int, _start: int, _end: int, _flags: int, found: object) -> None:
    found.append(pattern)  # type: ignore[attr-defined]  # The scanner hands its context through as an object.


def _ask(rule: Rule, alphabet: Alphabet, counts: Counter[str], patterns: dict[bytes, int]) -> _Ask | None:
    """None for a rule that any of its triggers fires."""
    tree = rule.tree
    if any(alphabet.ambiguous(phrase) for phrase in phrases_of(tree)):
        return _Ask(rule.id, (), frozenset(), check_of(tree, alphabet))
    match tree:
        case OneOf(_, ()):
            return None
        case AllOf((OneOf(_, ()) as left, OneOf(_, ()) as right)):
            check = None
        case Close(left, right):
            check = check_of(tree, alphabet)
        case _:
            return _Ask(rule.id, (), frozenset(), check_of(tree, alphabet))
    side = right if _triggers(tree, counts) == list(left.phrases) else left
    encoded = [alphabet.encode(phrase) for phrase in side.phrases]
    words = tuple((phrase[:-1], phrase) for phrase in encoded if phrase.count(b" ") == 2)
    phrases = frozenset(patterns.setdefault(phrase, len(patterns)) for phrase in encoded if phrase.count(b" ") > 2)
    return _Ask(rule.id, words, phrases, check if words or phrases else check_of(tree, alphabet))


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
