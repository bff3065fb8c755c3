"""What is wrong or doubtful in watchlists that can be read: failing examples, dead watches, aliases that flood.

The examples go through the matcher that tags. It reads no files and prints nothing; `cli` shows the findings.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from enum import StrEnum

from rasid.article import UNDETERMINED, Article, Source
from rasid.common_words import COMMON_WORDS
from rasid.evaluate import Leaf
from rasid.identity import content_id
from rasid.matcher import Matcher
from rasid.satisfiable import can_hold
from rasid.tagged_article import NameType
from rasid.watch_account import account_of
from rasid.watch_expression import (
    AllOf,
    AnyOf,
    Concept,
    FromCountry,
    FromSource,
    InLanguage,
    Near,
    Node,
    Not,
    Words,
    nodes,
)
from rasid.watchlist import Actor, Example, Expression, ListedName, Place, Topic, Watch, Watchlist

__all__ = ["Finding", "Severity", "article_of", "check_watchlists"]

SHORTEST_PREFIX = 3
FARTHEST_NEAR = 50


class Severity(StrEnum):
    """An error must be mended; a warning is for a person to judge."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found. `code` names its kind for machines and stays the same."""

    severity: Severity
    code: str
    place: Place
    about: str  # the id of the watch, actor or topic
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.severity}: {self.about}: {self.text}"


def check_watchlists(matcher: Matcher, now: datetime) -> tuple[Finding, ...]:
    """All findings, by file and line. `now` dates examples that say no day."""
    found: list[Finding] = []
    seen: set[str] = set()
    triggers = {rule.source.id: rule.triggers for rule in matcher.rules}
    used = _used(matcher.watchlists)
    for watchlist in matcher.watchlists:
        for watch in watchlist.watches:
            found += _examples(matcher, watch, now)
            found += _watch_warnings(watch, triggers[watch.id])
        languages = watchlist.languages or _usual_languages(watchlist)
        definitions: tuple[Actor | Topic, ...] = (*watchlist.actors, *watchlist.topics)
        for definition in definitions:
            if definition.id in seen:
                continue
            seen.add(definition.id)
            found += _definition_warnings(definition, languages, used)
    found += _shared_aliases(matcher.watchlists)
    found += _never_found(matcher)
    return tuple(sorted(found, key=lambda f: (f.place, f.about, f.text)))


def article_of(example: Example, now: datetime) -> Article:
    """An example as the article it stands for."""
    moment = datetime.combine(example.on, time(12), UTC) if example.on else now
    source = example.source or "example"
    return Article(
        id=content_id("art", "example", example.title, example.text),
        revision=1,
        url="",
        title=example.title,
        text=example.text,
        language=example.language or UNDETERMINED,
        source=Source(id=source, name=source, country=example.country),
        feed="example",
        first_seen=moment,
        fetched=moment,
    )


def _error(code: str, place: Place, about: str, text: str) -> Finding:
    return Finding(severity=Severity.ERROR, code=code, place=place, about=about, text=text)


def _warning(code: str, place: Place, about: str, text: str) -> Finding:
    return Finding(severity=Severity.WARNING, code=code, place=place, about=about, text=text)


def _examples(matcher: Matcher, watch: Watch, now: datetime) -> Iterator[Finding]:
    for example in watch.must_match:
        account = account_of(matcher, article_of(example, now), watch)
        if not account.fired:
            text = f"must match {_shown(example)} and {account.explanation} (read as {account.language})"
            yield _error("must-match", example.place, watch.id, text)
    for example in watch.must_not_match:
        account = account_of(matcher, article_of(example, now), watch)
        if account.fired:
            text = f"must not match {_shown(example)} and does: {account.explanation}"
            yield _error("must-not-match", example.place, watch.id, text)
    if not watch.must_match or not watch.must_not_match:
        lacking = "must_match" if not watch.must_match else "must_not_match"
        yield _warning("no-examples", watch.place, watch.id, f"has no {lacking}: nothing proves that it works")


def _shown(example: Example) -> str:
    text = example.title or example.text
    return f"“{text[:60]}…”" if len(text) > 60 else f"“{text}”"


def _watch_warnings(watch: Watch, triggers: frozenset[Leaf] | None) -> Iterator[Finding]:
    yield from _patterns(watch.id, _expressions(watch))
    if not _can_fire(watch):
        yield _warning("dead-watch", watch.place, watch.id, "can never fire: its conditions contradict each other")
        return
    filters = (InLanguage, FromSource, FromCountry)
    if triggers is None:
        yield _warning("flooding-watch", watch.place, watch.id, "would fire on articles that name nothing at all")
    elif any(isinstance(leaf, filters) for leaf in triggers):
        yield _warning("flooding-watch", watch.place, watch.id, "would fire on everything in a language or of a source")
    else:
        for leaf in triggers:
            if isinstance(leaf, Words) and not leaf.exact and (language := _common_in(leaf.text)):
                text = f"hangs on the word “{leaf.text}”, one of the commonest in {language}"
                yield _warning("flooding-watch", watch.place, watch.id, text)


def _can_fire(watch: Watch) -> bool:
    parts: list[Node] = [watch.when.tree] if watch.when else []
    if watch.unless:
        parts.append(Not(watch.unless.tree))
    if watch.score:
        positive = [term.tree for term, weight in watch.score if weight > 0]
        if sum(weight for _, weight in watch.score if weight > 0) < watch.threshold:
            return False
        parts.append(AnyOf(tuple(positive)))
    return can_hold(AllOf(tuple(parts)))


def _expressions(watch: Watch) -> list[Expression]:
    return [e for e in (watch.when, watch.unless) if e] + [term for term, _ in watch.score]


def _patterns(about: str, expressions: Iterable[Expression]) -> Iterator[Finding]:
    for expression in expressions:
        for node in nodes(expression.tree):
            match node:
                case Words(text, _, True) if len(text.split()[-1]) < SHORTEST_PREFIX:
                    said = f"the prefix “{text}*” is so short that it finds half a dictionary"
                    yield _warning("costly-pattern", expression.place, about, said)
                case Words(text) if len(text) == 1 and text.isascii():
                    said = f"the single letter “{text}” stands in most articles"
                    yield _warning("costly-pattern", expression.place, about, said)
                case Near(_, _, distance) if distance > FARTHEST_NEAR:
                    said = f"within {distance} words is hardly nearer than AND, and dearer"
                    yield _warning("costly-pattern", expression.place, about, said)


def _definition_warnings(
    definition: Actor | Topic, languages: Iterable[str], used: frozenset[str]
) -> Iterator[Finding]:
    place, about = definition.place, definition.id
    if isinstance(definition, Topic):
        yield from _patterns(about, definition.any)
    kind = "actor" if isinstance(definition, Actor) else "topic"
    named = {name.language.partition("-")[0] for name in definition.names if name.name_type is not NameType.SHORT}
    if isinstance(definition, Actor) and "" not in named:
        lacking = [language for language in languages if language not in named]
        if lacking:
            yield _warning("no-name", place, about, f"the {kind} has no name in {', '.join(lacking)}")
    for name in definition.names:
        # A country's own names are Rasid's business; listed ones are the writer's.
        if name.place.file and (language := _common(name)):
            text = f"the alias “{name.text}” is one of the commonest words in {language}"
            yield _warning("common-word", name.place, about, text)
        elif name.place.file and len(name.text) == 1 and name.text.isascii():
            yield _warning("common-word", name.place, about, f"the alias “{name.text}” is a single letter")
    if about not in used and isinstance(definition, Topic):  # An actor is tagged for searches and stories as well.
        yield _warning("unused", place, about, "no watch uses the topic; it is only tagged")


def _never_found(matcher: Matcher) -> Iterator[Finding]:
    """Aliases that are not even found where they stand alone, as they are written."""
    told: set[tuple[str, ListedName]] = set()
    for finder in matcher.finders:
        for index, listed in enumerate(finder.listed):
            name = listed.name
            if not name.place.file or (listed.concept, name) in told or (finder.alive and not finder.alive[index]):
                continue
            scan = finder.names.scan(name.text, name.language or UNDETERMINED)
            if all(place[2] != index for place in scan.places):
                told.add((listed.concept, name))
                text = f"the alias “{name.text}” is never found: its language has it as a word; list a longer name"
                yield _warning("never-found", name.place, listed.concept, text)


def _common(name: ListedName) -> str:
    if name.exact or (name.text.isupper() and len(name.text) > 1 and not name.text.islower()):
        return ""
    word = name.text.lower()
    if name.language:
        return name.language if word in COMMON_WORDS.get(name.language, ()) else ""
    return _common_in(word)


def _common_in(text: str) -> str:
    return next((language for language, words in COMMON_WORDS.items() if text.lower() in words), "")


def _usual_languages(watchlist: Watchlist) -> tuple[str, ...]:
    """When the file says no languages: those in which most of its own actors are named."""
    own = [actor for actor in watchlist.actors if not actor.country]
    counts = Counter(
        language for actor in own for language in {name.language.partition("-")[0] for name in actor.names}
    )
    return tuple(sorted(language for language, count in counts.items() if language and 2 * count > len(own)))


def _used(watchlists: Iterable[Watchlist]) -> frozenset[str]:
    """Ids that some watch needs, directly or through a topic or another watch."""
    topics = {topic.id: topic for watchlist in watchlists for topic in watchlist.topics}
    watches = (watch for watchlist in watchlists for watch in watchlist.watches)
    waiting = [node for watch in watches for e in _expressions(watch) for node in nodes(e.tree)]
    used: set[str] = set()
    while waiting:
        node = waiting.pop()
        if isinstance(node, Concept) and node.id not in used:
            used.add(node.id)
            if node.id in topics:
                waiting += [inner for e in topics[node.id].any for inner in nodes(e.tree)]
    return frozenset(used)


def _shared_aliases(watchlists: Iterable[Watchlist]) -> Iterator[Finding]:
    holders: dict[tuple[str, str], dict[str, ListedName]] = defaultdict(dict)
    for watchlist in watchlists:
        for actor in watchlist.actors:
            for name in actor.names:
                if name.name_type in (NameType.NAME, NameType.ACRONYM):
                    holders[name.text.casefold(), name.language].setdefault(actor.id, name)
    for actors in holders.values():
        if len(actors) > 1:
            first, *others = sorted(actors)
            name = actors[others[-1]]
            text = f"the alias “{name.text}” names {first} too: both are tagged wherever it stands"
            yield _warning("shared-alias", name.place, others[-1], text)
