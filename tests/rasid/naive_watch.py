"""A second reading of watch expressions, slow and plain, as the oracle of the matcher: words, places, no index."""

from __future__ import annotations

from rasid.article import Article
from rasid.tagged_article import Field
from rasid.watch_expression import (
    AllOf,
    AnyOf,
    AtLeast,
    Concept,
    FromCountry,
    FromSource,
    InField,
    InLanguage,
    Near,
    Node,
    Not,
    WatchFires,
    Words,
)
from rasid.watchlist import Watch, Watchlist

Place = tuple[Field, int, int]


BOTH = tuple(Field)


def naive_fires(watchlist: Watchlist, article: Article) -> set[str]:
    """The watches that fire, each asked about every article, those they need asked again."""
    reader = _Reader(watchlist, article)
    return {watch.name for watch in watchlist.watches if reader.fires(watch)}


class _Reader:
    def __init__(self, watchlist: Watchlist, article: Article) -> None:
        self.article = article
        self.watches = {watch.id: watch for watch in watchlist.watches}
        self.names = {actor.id: [name.text for name in actor.names] for actor in watchlist.actors}
        self.names |= {topic.id: [name.text for name in topic.names] for topic in watchlist.topics}

    def fires(self, watch: Watch) -> bool:
        if watch.when is not None and not self.holds(watch.when.tree, BOTH):
            return False
        if watch.score:
            score = sum(weight for term, weight in watch.score if self.holds(term.tree, BOTH))
            if score < watch.threshold:
                return False
        return watch.unless is None or not self.holds(watch.unless.tree, BOTH)

    def phrase(self, phrase: str, fields: tuple[Field, ...]) -> list[Place]:
        wanted = phrase.split()
        found: list[Place] = []
        for field in fields:
            words = str(getattr(self.article, field)).split()
            firsts = range(len(words) - len(wanted) + 1)
            matching = (first for first in firsts if words[first : first + len(wanted)] == wanted)
            found += [(field, first, first + len(wanted)) for first in matching]
        return found

    def places(self, node: Node, fields: tuple[Field, ...]) -> list[Place]:
        match node:
            case Concept(id_):
                return [place for name in self.names[id_] for place in self.phrase(name, fields)]
            case Words(text):
                return self.phrase(text, fields)
            case AnyOf(parts):
                return [place for part in parts for place in self.places(part, fields)]
            case Near(left, right, distance, ordered):
                found = []
                for a in self.places(left, fields):
                    for b in self.places(right, fields):
                        first, last = sorted((a, b), key=lambda place: place[1])
                        near = a[0] is b[0] and 0 <= last[1] - first[2] <= distance
                        if near and (not ordered or first is a):
                            found.append((a[0], first[1], last[2]))
                return found
        raise AssertionError(node)

    def holds(self, node: Node, fields: tuple[Field, ...]) -> bool:
        match node:
            case AllOf(parts):
                return all(self.holds(part, fields) for part in parts)
            case AnyOf(parts):
                return any(self.holds(part, fields) for part in parts)
            case AtLeast(count, parts):
                return sum(self.holds(part, fields) for part in parts) >= count
            case Not(part):
                return not self.holds(part, fields)
            case InField(field, part):
                return field in fields and self.holds(part, (field,))
            case WatchFires(id_):
                return self.fires(self.watches[id_])
            case InLanguage() | FromSource() | FromCountry():
                return node in self.filters()
            case _:
                return bool(self.places(node, fields))

    def filters(self) -> tuple[Node, ...]:
        source = self.article.source
        return InLanguage(self.article.language), FromSource(source.id), FromCountry(source.country)
