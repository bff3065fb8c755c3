"""Matches articles against compiled watchlists: one scan of each field, and only the rules whose triggers were found.

Every decision about an article is made here and in `evaluate`; live tagging, checks, previews and explanations all call
this. A matcher never changes: a reload makes another.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from rasid.article import Article
from rasid.article_language import language_of
from rasid.evaluate import Evidence, Facts, Leaf, Spot, holds
from rasid.explain import explanation
from rasid.name_finder import NameFinder
from rasid.tagged_article import Field, FiredWatch, Mention, MentionKind, NameType, TaggedArticle
from rasid.text import NormalText, normalise
from rasid.watch_expression import Concept, FromCountry, FromSource, InLanguage, WatchFires
from rasid.watchlist import ListedName, Topic, Watch, Watchlist

__all__ = ["Finder", "Found", "Listed", "Matcher", "Reading", "Rule", "mention_of"]

FULL_NAMES = (NameType.NAME, NameType.ACRONYM)
"""What a short name needs beside it."""


class Listed(NamedTuple):
    """One name to look for and what it means."""

    leaf: Leaf
    kind: MentionKind
    concept: str
    name: ListedName


@dataclass(frozen=True, slots=True)
class Finder:
    """A name finder and what its names mean; `alive` says which still count (1) and which not (0), b"" that all do."""

    names: NameFinder
    listed: tuple[Listed, ...]
    alive: bytes = b""


@dataclass(frozen=True, slots=True)
class Rule:
    """A topic with expressions or a watch, and the facts that call for it (None: every article does)."""

    source: Topic | Watch
    triggers: frozenset[Leaf] | None


class Found(NamedTuple):
    """One name or phrase found, or one place of a topic's expression."""

    spot: Spot
    listed: Listed
    rule: str = ""


@dataclass(slots=True)
class Reading:
    """One article as it was read: everything that was found, also what decided nothing."""

    article: Article
    language: str
    texts: dict[Field, NormalText]
    found: list[Found]
    facts: Facts
    passed_over: list[tuple[Found, str]] = field(default_factory=list)  # with the reason
    fired: list[tuple[Watch, Evidence, float | None]] = field(default_factory=list)


class Matcher:
    """Compiled watchlists. Safe to share between threads."""

    def __init__(
        self,
        watchlists: tuple[Watchlist, ...],
        rules: tuple[Rule, ...],
        finders: tuple[Finder, ...],
        *,
        base: tuple[Watchlist, ...],
        version: str,
        compiled: datetime,
    ) -> None:
        """`rules` stand in an order in which each needs only earlier ones; the first finder was made of `base`."""
        self.watchlists = watchlists
        self.rules = rules
        self.finders = finders
        self.base = base
        self.version = version
        self.compiled = compiled
        self._met: set[str] = set()
        self._always = tuple(rank for rank, rule in enumerate(rules) if rule.triggers is None)
        self._touched: dict[Leaf, list[int]] = {}
        for rank, rule in enumerate(rules):
            for leaf in rule.triggers or ():
                self._touched.setdefault(leaf, []).append(rank)

    @property
    def languages_met(self) -> frozenset[str]:
        """The languages of the articles so far."""
        return frozenset(self._met)

    def prepare(self, languages: Iterable[str]) -> None:
        """Compiles names for these languages now rather than at their first article."""
        for language in languages:
            self._met.add(language)
            for finder in self.finders:
                finder.names.prepare(language)

    def watch(self, id_: str) -> Watch | None:
        """The watch of this id, `watchlist/watch`."""
        return next((w for watchlist in self.watchlists for w in watchlist.watches if w.id == id_), None)

    def match(self, article: Article) -> TaggedArticle:
        """What the article names and which watches it fires. Never fails on any article."""
        reading = self.read(article)
        return _tagged(reading, self.version)

    def read(self, article: Article) -> Reading:
        """The same with all that was found on the way, for explanations."""
        language = language_of(article)
        self._met.add(language)
        reading = self._scan(article, language)
        facts = reading.facts
        facts.places[InLanguage(language)] = []
        facts.places[FromSource(article.source.id)] = []
        facts.places[FromCountry(article.source.country)] = []
        touched = self._touched
        waiting = [*self._always, *(rank for leaf in facts.places for rank in touched.get(leaf, ()))]
        heapq.heapify(waiting)
        last = -1
        while waiting:
            rank = heapq.heappop(waiting)
            if rank == last:
                continue
            last = rank
            source = self.rules[rank].source
            if isinstance(source, Topic):
                leaf: Leaf | None = _read_topic(source, reading)
            else:
                leaf = _read_watch(source, reading)
            if leaf is not None:
                for later in touched.get(leaf, ()):
                    if later > rank:
                        heapq.heappush(waiting, later)
        return reading

    def _scan(self, article: Article, language: str) -> Reading:
        found: list[Found] = []
        texts = {
            Field.TITLE: normalise(article.title, language),
            Field.TEXT: normalise(article.text, language),
        }
        for where, text in texts.items():
            for finder in self.finders:
                scan = finder.names.scan_folded(text, language)
                listed, alive = finder.listed, finder.alive
                found.extend(
                    Found(Spot(where, start, end), listed[name], rule)
                    for start, end, name, rule in scan.places
                    if not alive or alive[name]
                )
        found.sort(key=lambda entry: (*_reading_order(entry)[:3], entry.listed.name.language != language))
        facts = Facts(word_index=lambda where, offset: texts[where].word_index(offset))
        reading = Reading(article, language, texts, [], facts)
        full = {entry.listed.leaf for entry in found if entry.listed.name.name_type in FULL_NAMES}
        day = article.moment.date()
        last_end: dict[tuple[Leaf, Field], int] = {}
        for entry in found:
            leaf, name = entry.listed.leaf, entry.listed.name
            # Sorted by start and then the longest first: what ends no later lies inside a longer name of the same.
            if last_end.get((leaf, entry.spot.field), 0) >= entry.spot.end:
                continue
            if name.name_type is NameType.SHORT and leaf not in full:
                reading.passed_over.append((entry, "a short name counts only beside a full one"))
                continue
            if name.name_type is NameType.ROLE and not name.counts_on(day):
                reading.passed_over.append((entry, f"the role was not held on {day}"))
                continue
            last_end[leaf, entry.spot.field] = entry.spot.end
            _add(reading, entry)
        return reading


def _reading_order(entry: Found) -> tuple[bool, int, int, str]:
    return entry.spot.field is not Field.TITLE, entry.spot.start, -entry.spot.end, entry.listed.concept


def _add(reading: Reading, entry: Found) -> None:
    reading.facts.places.setdefault(entry.listed.leaf, []).append(len(reading.found))
    reading.facts.spots.append(entry.spot)
    reading.found.append(entry)


def _read_topic(topic: Topic, reading: Reading) -> Leaf | None:
    leaf = Concept(topic.id)
    there = [reading.found[place].spot for place in reading.facts.places.get(leaf, ())]
    held = False
    for expression in topic.any:
        evidence = holds(expression.tree, reading.facts)
        if evidence is None:
            continue
        held = True
        reading.facts.places.setdefault(leaf, [])
        name = ListedName(text=expression.text, name_type=NameType.EXPRESSION)
        listed = Listed(leaf, MentionKind.TOPIC, topic.id, name)
        for spot in dict.fromkeys(reading.found[place].spot for place in evidence):
            if not any(_contains(name_spot, spot) for name_spot in there):
                there.append(spot)
                _add(reading, Found(spot, listed))
    return leaf if held else None


def _contains(outer: Spot, inner: Spot) -> bool:
    return outer.field is inner.field and outer.start <= inner.start and inner.end <= outer.end


def _read_watch(watch: Watch, reading: Reading) -> Leaf | None:
    facts = reading.facts
    evidence: Evidence = ()
    score = None
    if watch.when is not None:
        found = holds(watch.when.tree, facts)
        if found is None:
            return None
        evidence = found
    if watch.score:
        score = 0.0
        for term, weight in watch.score:
            found = holds(term.tree, facts)
            if found is not None:
                score += weight
                evidence += found if weight > 0 else ()
        if score < watch.threshold:
            return None
    if watch.unless is not None and holds(watch.unless.tree, facts) is not None:
        return None
    evidence = tuple(sorted(set(evidence)))
    reading.fired.append((watch, evidence, score))
    leaf = WatchFires(watch.id)
    facts.places[leaf] = list(evidence)
    return leaf


def _tagged(reading: Reading, version: str) -> TaggedArticle:
    decided = {place for _, evidence, _ in reading.fired for place in evidence}
    told = [
        (place, entry)
        for place, entry in enumerate(reading.found)
        if entry.listed.kind is not MentionKind.PHRASE or place in decided
    ]
    told.sort(key=lambda pair: _reading_order(pair[1]))
    number = {place: index for index, (place, _) in enumerate(told)}
    mentions = tuple(_mentions([entry for _, entry in told], reading))
    fired = tuple(
        FiredWatch(
            watchlist=watch.watchlist,
            watch=watch.name,
            level=watch.level,
            explanation=explanation(watch, reading.facts, lambda place: mentions[number[place]]),
            evidence=tuple(sorted(number[place] for place in evidence)),
            score=score,
        )
        for watch, evidence, score in sorted(reading.fired, key=lambda fired: fired[0].id)
    )
    return TaggedArticle(
        article=reading.article,
        mentions=mentions,
        fired=fired,
        watchlists_version=version,
        language=reading.language,
    )


def _mentions(entries: list[Found], reading: Reading) -> Iterable[Mention]:
    where: Field | None = None
    reach: Spot | None = None  # the longest of those that reach furthest so far.
    for entry in entries:
        spot = entry.spot
        if spot.field is not where:
            where, reach = spot.field, None
        nested = reach is not None and reach.end >= spot.end and (reach.start, reach.end) != (spot.start, spot.end)
        if entry.listed.kind is not MentionKind.PHRASE and (reach is None or spot.end > reach.end):
            reach = spot
        yield mention_of(entry, reading, nested=nested)


def mention_of(entry: Found, reading: Reading, *, nested: bool = False) -> Mention:
    """What was found as a mention, with its place in the article as it was published."""
    spot, listed = entry.spot, entry.listed
    text = reading.texts[spot.field]
    start, end = text.original_span(spot.start, spot.end)
    return Mention(
        concept=listed.concept,
        kind=listed.kind,
        field=spot.field,
        start=start,
        end=end,
        surface=text.original[start:end],
        alias=listed.name.text,
        alias_language=listed.name.language,
        name_type=listed.name.name_type,
        rule=entry.rule,
        nested=nested,
    )
