"""Whether a tree over plain words holds for one text, by looking: exact, slower than the scanner of `plain_rules`."""

from __future__ import annotations

from dataclasses import dataclass

from rasid.plain_rule import AllOf, Close, OneOf, Tree
from rasid.plain_text import Alphabet, plain_words

__all__ = ["Check", "check_of"]


@dataclass(frozen=True, slots=True)
class _Phrases:
    """A phrase of these stands there. The doubtful ones are compared by letters."""

    encoded: tuple[bytes, ...]
    doubtful: tuple[str, ...]
    parts: tuple[Check, ...] = ()

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
    parts: tuple[Check, ...]

    def holds(self, data: bytes, text: str) -> bool:
        return all(part.holds(data, text) for part in self.parts)


@dataclass(frozen=True, slots=True)
class _Close:
    left: _Phrases
    right: _Phrases
    distance: int

    def holds(self, data: bytes, text: str) -> bool:
        lefts = self.left.spans(data, text)
        rights = self.right.spans(data, text) if lefts else []
        for first, last in lefts:
            own = last - first + 1
            for other_first, other_last in rights:
                width = max(last, other_last) - min(first, other_first) + 1
                if width - own - (other_last - other_first + 1) <= self.distance:
                    return True
        return False


Check = _Phrases | _Every | _Close


def check_of(tree: Tree, alphabet: Alphabet) -> Check:
    """The check of a tree."""
    match tree:
        case OneOf():
            return _any(tree, alphabet)
        case AllOf(parts):
            return _Every(tuple(check_of(part, alphabet) for part in parts))
        case Close(left, right, distance):
            return _Close(_any(left, alphabet), _any(right, alphabet), distance)


def _any(tree: OneOf, alphabet: Alphabet) -> _Phrases:
    doubtful = tuple(plain_words(phrase) for phrase in tree.phrases if alphabet.ambiguous(phrase))
    encoded = [alphabet.encode(phrase) for phrase in tree.phrases if not alphabet.ambiguous(phrase)]
    return _Phrases(
        tuple(phrase for phrase in encoded if phrase.strip(b" ")),
        tuple(phrase for phrase in doubtful if phrase.strip()),
        tuple(check_of(part, alphabet) for part in tree.parts),
    )
