"""The whole account of one watch and one article: what made it fire, or what was missing.

It is made by the same matcher that tags; nothing is decided here a second time.
"""

from __future__ import annotations

from dataclasses import dataclass

from rasid.article import Article
from rasid.evaluate import Facts, holds
from rasid.explain import MentionAt, describe, explanation
from rasid.level import Level
from rasid.matcher import Found, Matcher, Reading, mention_of
from rasid.quotation import Quotation, quote
from rasid.tagged_article import Field, Mention
from rasid.watch_expression import AllOf, AnyOf, AtLeast, InField, Near, Node, Not, nodes
from rasid.watchlist import Watch

__all__ = ["PassedOver", "WatchAccount", "account_of"]


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A name that stands there and does not count, and why not."""

    quotation: Quotation
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchAccount:
    """What one watch made of one article."""

    watch: str
    fired: bool
    level: Level
    language: str  # in which the article was matched
    explanation: str  # why it fired, or in one line why not
    evidence: tuple[Quotation, ...] = ()  # what decided, or what of it is there although it did not suffice
    missing: tuple[str, ...] = ()  # the smallest conditions that failed
    taken_back: tuple[Quotation, ...] = ()  # what `unless` found
    score: float | None = None
    threshold: float | None = None
    passed_over: tuple[PassedOver, ...] = ()


def account_of(matcher: Matcher, article: Article, watch: Watch) -> WatchAccount:
    """Why this watch fires on this article, or what was missing."""
    reading = matcher.read(article)
    facts = reading.facts

    def mention(place: int) -> Mention:
        return mention_of(reading.found[place], reading)

    def quoted(places: tuple[int, ...]) -> tuple[Quotation, ...]:
        return tuple(quote(article, mention(place)) for place in sorted(set(places)))

    fired = next((entry for entry in reading.fired if entry[0].id == watch.id), None)
    missing: tuple[str, ...] = ()
    taken_back: tuple[int, ...] = ()
    if fired is not None:
        why = explanation(watch, facts, mention)
        evidence, score = fired[1], fired[2]
    else:
        missing = _missing_of_watch(watch, facts, mention)
        taken_back = holds(watch.unless.tree, facts) or () if watch.unless else ()
        why = "did not fire: " + "; ".join(missing)
        evidence = _there(watch, facts)
        score = sum(w for term, w in watch.score if holds(term.tree, facts) is not None) if watch.score else None
    return WatchAccount(
        watch=watch.id,
        fired=fired is not None,
        level=watch.level,
        language=reading.language,
        explanation=why,
        evidence=quoted(evidence),
        missing=missing,
        taken_back=quoted(taken_back),
        score=score,
        threshold=watch.threshold if watch.score else None,
        passed_over=_passed_over(watch, reading),
    )


def _missing_of_watch(watch: Watch, facts: Facts, mention: MentionAt) -> tuple[str, ...]:
    missing: list[str] = []
    if watch.when is not None:
        missing += _missing(watch.when.tree, facts, mention, None)
    if watch.score:
        held = [(term, weight) for term, weight in watch.score if holds(term.tree, facts) is not None]
        score = sum(weight for _, weight in held)
        if score < watch.threshold:
            rest = [f"{describe(t.tree)} {w:+g}" for t, w in watch.score if (t, w) not in held and w > 0]
            lacks = f"; not there: {', '.join(rest)}" if rest else ""
            missing.append(f"a score of {watch.threshold:g}, it is {score:g}{lacks}")
    if not missing and watch.unless is not None:
        places = holds(watch.unless.tree, facts)
        if places is not None:
            words = f" («{mention(places[0]).surface}»)" if places else ""
            missing.append(f"unless {describe(watch.unless.tree)} holds{words}")
    return tuple(dict.fromkeys(missing))


def _missing(node: Node, facts: Facts, mention: MentionAt, within: Field | None) -> list[str]:
    """The smallest conditions below a node that fails and that would have to change; [] when it holds."""
    if holds(node, facts, within) is not None:
        return []
    match node:
        case AllOf(parts):
            return [text for part in parts for text in _missing(part, facts, mention, within)]
        case AnyOf(parts):
            choices = [_missing(part, facts, mention, within) for part in parts]
            if all(len(choice) == 1 for choice in choices):
                return [" or ".join(choice[0] for choice in choices)]
            return min(choices, key=len)
        case AtLeast(count, parts):
            held = [part for part in parts if holds(part, facts, within) is not None]
            rest = ", ".join(describe(part) for part in parts if part not in held)
            return [f"{count - len(held)} more of {rest}"]
        case InField(field, part):
            return _missing(part, facts, mention, field)
        case Not(part):
            places = holds(part, facts, within) or ()
            words = f" («{mention(places[0]).surface}» is there)" if places else " (it holds)"
            return [f"no {describe(part)}{words}"]
        case Near(left, right):
            sides = [text for part in (left, right) for text in _missing(part, facts, mention, within)]
            return sides or [f"{describe(node)} (both are there, not like this)"]
        case _:
            return [describe(InField(within, node)) if within else describe(node)]


def _there(watch: Watch, facts: Facts) -> tuple[int, ...]:
    trees = [watch.when.tree] if watch.when else []
    trees += [term.tree for term, weight in watch.score if weight > 0]
    found: list[int] = []
    while trees:
        node = trees.pop()
        places = holds(node, facts)
        if places is not None:
            found.extend(places)
        elif isinstance(node, AllOf | AnyOf | AtLeast):
            trees.extend(node.parts)
        elif isinstance(node, Near):
            trees.extend((node.left, node.right))
    return tuple(found)


def _passed_over(watch: Watch, reading: Reading) -> tuple[PassedOver, ...]:
    asked = _leaves(watch)

    def told(entry: Found) -> Quotation:
        return quote(reading.article, mention_of(entry, reading))

    return tuple(PassedOver(told(e), reason) for e, reason in reading.passed_over if e.listed.leaf in asked)


def _leaves(watch: Watch) -> set[Node]:
    trees = [e.tree for e in (watch.when, watch.unless) if e] + [term.tree for term, _ in watch.score]
    return {node for tree in trees for node in nodes(tree)}
