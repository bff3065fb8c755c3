"""One subscription in subscriptions/*.yaml: what it takes, by which routes it is told, and to whom it escalates.

A mistake goes into the caller's `Reading`. Whether the recipients and watchlists that it names exist is the caller's to
check, by the places in `Named`.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from functools import cache

from babel import Locale

from rasid.level import Level
from rasid.policy_yaml import (
    LEVELS,
    NOTABLE_UP,
    Defaults,
    entries,
    need,
    need_some,
    of,
    read_clock,
    read_days,
    read_policy,
    read_span,
    read_tenant,
)
from rasid.subscription import Escalate, Route, Subscription, Where
from rasid.yaml_document import Node, Reading, unknown

__all__ = ["Named", "read_subscription"]

_CODE = re.compile(r"[a-z]{2,3}")


@dataclass(slots=True)
class Named:
    """Where which recipient and watchlist is named, for the checks across files."""

    recipients: list[tuple[Node, str, str]] = field(default_factory=list)  # place, tenant, recipient
    watchlists: list[tuple[Node, str]] = field(default_factory=list)


def read_subscription(reading: Reading, node: Node, defaults: Defaults, named: Named) -> Subscription:
    """One subscription."""
    names = ("id", "tenant", "watchlists", "where", "deliver", "escalate", "group", "update_on")
    given = reading.mapping(node, (*names, "dedup_window", "max_article_age"))
    need(reading, node, given, "id", "watchlists", "deliver")
    tenant = read_tenant(reading, given)
    watchlists = []
    for one in reading.sequence(given["watchlists"], single=True) if "watchlists" in given else ():
        name = reading.identifier(one)
        if name:
            watchlists.append(name)
            named.watchlists.append((one, name))
    if "watchlists" in given:
        need_some(reading, given["watchlists"], "watchlist")
    routes = tuple(_route(reading, one, tenant, named) for one in entries(reading, given, "deliver"))
    if "deliver" in given:
        need_some(reading, given["deliver"], "recipient")
    if "escalate" in given:
        need_some(reading, given["escalate"], "step")
    escalate = given.get("escalate")
    steps = () if escalate is None else escalate.content if isinstance(escalate.content, tuple) else (escalate,)
    return Subscription(
        id=of(given, "id", reading.identifier, ""),
        tenant=tenant,
        watchlists=tuple(dict.fromkeys(watchlists)),
        deliver=routes,
        where=of(given, "where", lambda one: _where(reading, one), Where()),
        escalate=tuple(_escalate(reading, one, tenant, named) for one in steps),
        policy=read_policy(reading, given, defaults.policy),
    )


def _where(reading: Reading, node: Node) -> Where:
    given = reading.mapping(node, ("level", "languages", "sources", "sources_not", "watches"))
    for name in ("languages", "sources", "sources_not", "watches"):
        if name in given:
            need_some(reading, given[name], "value; leave the key out to take all")
    return Where(
        level=of(given, "level", lambda one: _threshold(reading, one), Level.INFO),
        languages=of(given, "languages", lambda one: _languages(reading, one), ()),
        sources=of(given, "sources", reading.texts, ()),
        sources_not=of(given, "sources_not", reading.texts, ()),
        watches=of(given, "watches", reading.texts, ()),
    )


def _languages(reading: Reading, node: Node) -> tuple[str, ...]:
    """Codes of languages, as articles have them: without a country."""
    names, codes = _known_languages()
    found = []
    for one in reading.sequence(node, single=True):
        written = reading.text(one)
        code = written.partition("-")[0].partition("_")[0].casefold()
        if written in codes:
            found.append(written)
        elif written and code in codes:
            reading.wrong(one, f"{written!r}: articles are known by their language alone; write {code!r}")
        elif written:
            near = difflib.get_close_matches(written.casefold(), names, n=1, cutoff=0.7)
            hint = f"did you mean {names[near[0]]!r}?" if near else "write a code like ar, en or fr"
            reading.wrong(one, f"unknown language {written!r}; {hint}")
    return tuple(dict.fromkeys(found))


@cache
def _known_languages() -> tuple[Mapping[str, str], frozenset[str]]:
    """English name to code, and all codes."""
    names = {name.casefold(): code for code, name in Locale("en").languages.items() if _CODE.fullmatch(code)}
    return names, frozenset(names.values())


def _threshold(reading: Reading, node: Node) -> Level:
    written = reading.text(node, default="info")
    name = written.removeprefix(">=").strip()
    if name not in LEVELS:
        bare = name.lstrip("<>= ")
        if bare in LEVELS:
            reading.wrong(node, f'{written!r} is no bound: levels count from one upwards, write ">={bare}"')
        else:
            reading.wrong(node, unknown("level", name, LEVELS))
        return Level.INFO
    return Level(name)


def _levels(reading: Reading, node: Node) -> tuple[Level, ...]:
    need_some(reading, node, "level")
    chosen = {reading.choice(one, LEVELS) for one in reading.sequence(node, single=True)}
    return tuple(level for level in Level if level.value in chosen)


def _route(reading: Reading, node: Node, tenant: str, named: Named) -> Route:
    given = reading.mapping(node, ("to", "when", "levels", "at", "days", "max_stories", "min_stories", "empty"))
    need(reading, node, given, "to", "when")
    to = of(given, "to", reading.identifier, "")
    if to:
        named.recipients.append((given["to"], tenant, to))
    when = of(given, "when", lambda one: reading.choice(one, ("immediate", "digest"), default="immediate"), "immediate")
    if when == "digest":
        need(reading, node, given, "at")
    for name in ("at", "days", "max_stories", "min_stories", "empty"):
        if when == "immediate" and name in given:
            reading.wrong(given[name], "belongs to `when: digest`")
    if "at" in given:
        need_some(reading, given["at"], "time of day")
    at = tuple(read_clock(reading, one) for one in reading.sequence(given["at"], single=True)) if "at" in given else ()
    if when == "digest" and not at:
        at = (time(7),)
    most, least = _number(reading, given, "max_stories", 25), _number(reading, given, "min_stories", 1)
    if least > most:
        reading.wrong(given["min_stories"], f"must be at most max_stories, which is {most}")
    send_empty = of(given, "empty", lambda one: reading.choice(one, ("skip", "send"), default="skip"), "skip") == "send"
    if send_empty and least > 1:
        reading.wrong(given["empty"], "does not go with min_stories: a digest of nothing has fewer")
    return Route(
        to=to,
        when=when,
        levels=of(
            given, "levels", lambda one: _levels(reading, one), NOTABLE_UP if when == "immediate" else tuple(Level)
        ),
        at=tuple(sorted(set(at))),
        days=of(given, "days", lambda one: read_days(reading, one), ()),
        max_stories=most,
        min_stories=least,
        send_empty=send_empty,
    )


def _number(reading: Reading, given: dict[str, Node], name: str, default: int) -> int:
    return of(given, name, lambda one: reading.integer(one, least=1, most=200, default=default), default)


def _escalate(reading: Reading, node: Node, tenant: str, named: Named) -> Escalate:
    given = reading.mapping(node, ("level", "unacked_for", "to"))
    need(reading, node, given, "unacked_for", "to")
    to = of(given, "to", reading.identifier, "")
    if to:
        named.recipients.append((given["to"], tenant, to))
    minute = timedelta(minutes=1)
    return Escalate(
        level=of(given, "level", lambda one: _threshold(reading, one), Level.CRITICAL),
        unacknowledged_for=of(
            given, "unacked_for", lambda one: read_span(reading, one, least=minute), timedelta(minutes=15)
        ),
        to=to,
    )
