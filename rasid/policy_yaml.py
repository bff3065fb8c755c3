"""The rhythm of alerts in subscriptions/*.yaml: `defaults`, `group`, `update_on`, rate limits; times, days and zones.

Read by `subscription_yaml` and `recipient_yaml`; a mistake goes into their `Reading`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from rasid.alert_rhythm import Policy
from rasid.digest import WEEKDAYS
from rasid.level import Level
from rasid.settings import duration
from rasid.story_settings import StorySettings
from rasid.subscription import RateLimit
from rasid.yaml_document import Node, Reading, unknown

__all__ = [
    "BUILT_IN_TENANT",
    "DEFAULT_TENANT",
    "LANGUAGES",
    "LEVELS",
    "NOTABLE_UP",
    "Defaults",
    "entries",
    "need",
    "need_some",
    "of",
    "part_of",
    "read_clock",
    "read_days",
    "read_defaults",
    "read_moment",
    "read_policy",
    "read_rate",
    "read_span",
    "read_tenant",
    "read_zone",
]

DEFAULT_TENANT = "main"
BUILT_IN_TENANT = "rasid"
"""The tenant of what is built in: the canary's recipient and the operator. Files may not use it."""
LANGUAGES = ("ar", "en", "fr")
LEVELS = tuple(level.value for level in Level)
NOTABLE_UP = (Level.NOTABLE, Level.HIGH, Level.CRITICAL)
_SHORT, _YEAR = timedelta(minutes=1), timedelta(days=366)
_OFFSET = re.compile(r"(?:Etc/)?(?:GMT|UTC)?[+-]\d{1,2}(?::?\d\d)?|EST|MST|HST")
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class Defaults:
    """What a file says once for all its recipients and subscriptions."""

    timezone: str = "UTC"
    language: str = "en"
    policy: Policy = field(default_factory=Policy)
    rate: RateLimit | None = None


def entries(reading: Reading, top: dict[str, Node], name: str) -> tuple[Node, ...]:
    """The entries of a list that may be absent."""
    return reading.sequence(top[name]) if name in top else ()


def need(reading: Reading, node: Node, given: dict[str, Node], *names: str) -> bool:
    """Notes the keys that are missing; True when none is."""
    missing = [name for name in names if name not in given]
    if missing and (isinstance(node.content, dict) or node.content is None):  # Of another kind it is told already.
        reading.wrong(node, f"lacks {', '.join(missing)}")
    return not missing


def need_some(reading: Reading, node: Node, what: str) -> None:
    """Notes a list without an entry, which would mean nothing or, worse, everything."""
    if node.content is None or node.content == ():
        reading.wrong(node, f"must name at least one {what}")


def part_of(node: Node, *names: str | int) -> Node:
    """What stands under these keys of an entry, or as much of the way as there is: the place of a mistake."""
    for name in names:
        held = node.content
        match held, name:
            case dict(), str() if name in held:
                node = held[name]
            case tuple(), int() if name < len(held):
                node = held[name]
    return node


def of(given: dict[str, Node], name: str, read: Callable[[Node], Value], default: Value) -> Value:
    """The value of a key, or the default when it is absent."""
    return read(given[name]) if name in given else default


def read_tenant(reading: Reading, given: dict[str, Node]) -> str:
    """Whose it is."""

    def read(node: Node) -> str:
        name = reading.identifier(node, default=DEFAULT_TENANT)
        if name == BUILT_IN_TENANT:
            reading.wrong(node, f"{BUILT_IN_TENANT!r} is the tenant of Rasid itself; choose another")
        return name

    return of(given, "tenant", read, DEFAULT_TENANT)


def read_defaults(reading: Reading, node: Node) -> Defaults:
    """The section `defaults`."""
    given = reading.mapping(
        node,
        ("timezone", "language", "group", "update_on", "dedup_window", "max_article_age", "rate_limit"),
    )
    return Defaults(
        timezone=of(given, "timezone", lambda one: read_zone(reading, one), "UTC"),
        language=of(given, "language", lambda one: reading.choice(one, LANGUAGES, default="en"), "en"),
        policy=read_policy(reading, given, Policy()),
        rate=of(given, "rate_limit", lambda one: read_rate(reading, one, RateLimit(10, timedelta(hours=1))), None),
    )


def read_policy(reading: Reading, given: dict[str, Node], base: Policy) -> Policy:
    """The rhythm: `base` with what is given here changed."""
    changes: dict[str, dict[Level, Any]] = {}
    if "group" in given:
        group = reading.mapping(given["group"], ("by", "wait", "interval", "close_after"))
        if "by" in group and reading.texts(group["by"]) != ("story",):
            reading.wrong(group["by"], "only [story] is supported")
        for name in ("wait", "interval"):
            if name in group:
                changes[name] = _by_level(reading, group[name])
        if "wait" in group and "interval" not in group:
            changes["interval"] = changes["wait"]
        base = replace(
            base, close_after=of(group, "close_after", lambda one: _close_after(reading, one), base.close_after)
        )
    if "update_on" in given:
        names = ("sources_at", "importance_jump", "level_up", "corrections", "cooldown", "daily_cap")
        update = reading.mapping(given["update_on"], names)
        if "cooldown" in update:
            changes["cooldown"] = _by_level(reading, update["cooldown"])
        if "sources_at" in update:
            steps = tuple(reading.integer(one, least=2, most=100_000) for one in reading.sequence(update["sources_at"]))
            if list(steps) != sorted(set(steps)):
                reading.wrong(update["sources_at"], "must rise from one step to the next")
            changes["sources_at"] = dict.fromkeys(NOTABLE_UP, steps)
        if "importance_jump" in update:
            jump = reading.integer(update["importance_jump"], least=1, most=100, default=20)
            changes["importance_jump"] = dict.fromkeys((Level.HIGH, Level.CRITICAL), jump)
        for name in ("level_up", "corrections"):
            if name in update:
                changes[name] = dict.fromkeys(Level, reading.boolean(update[name]))
        if "daily_cap" in update:
            cap = reading.integer(update["daily_cap"], least=1, most=1000, default=6)
            changes["daily_cap"] = dict.fromkeys(Level, cap)
    return replace(
        base.with_timings(**changes),
        dedup_window=of(given, "dedup_window", lambda one: read_span(reading, one, least=_SHORT), base.dedup_window),
        max_article_age=of(
            given, "max_article_age", lambda one: read_span(reading, one, least=_SHORT), base.max_article_age
        ),
    )


def _close_after(reading: Reading, node: Node) -> timedelta:
    """Stories close for everybody after a time; who wants it shorter may have it so."""
    return read_span(reading, node, least=timedelta(minutes=1), most=StorySettings().close_after)


def _by_level(reading: Reading, node: Node) -> dict[Level, timedelta]:
    """One duration for all levels, or a mapping from level to duration."""
    if isinstance(node.content, dict):
        given = reading.mapping(node, LEVELS)
        return {Level(name): read_span(reading, one) for name, one in given.items()}
    return dict.fromkeys(Level, read_span(reading, node))


def read_span(reading: Reading, node: Node, *, least: timedelta = timedelta(0), most: timedelta = _YEAR) -> timedelta:
    """A duration as 90s, 15m, 48h or 7d; at most a year."""
    if isinstance(node.content, int | float) and not isinstance(node.content, bool):
        reading.wrong(node, f"{node.content} lacks its unit: write {node.content:g}s, 15m, 48h or 7d")
        return timedelta(0)
    span = reading.parsed(node, duration, None)
    if span is not None and span < least:
        reading.wrong(node, f"must be at least {_words(least)}")
    elif span is not None and span > most:
        reading.wrong(node, f"must be at most {_words(most)}")
    return span or timedelta(0)


def _words(span: timedelta) -> str:
    seconds = int(span.total_seconds())
    units = ((86_400, "d"),) if seconds > 7 * 86_400 else ((3600, "h"), (60, "m"), (1, "s"))
    size, unit = next((size, unit) for size, unit in units if seconds % size == 0)
    return f"{seconds // size}{unit}"


def read_zone(reading: Reading, node: Node) -> str:
    """The name of a time zone that exists, and that is of a place: a fixed offset knows nothing of summer time."""
    name = reading.text(node, default="UTC")
    if _OFFSET.fullmatch(name):
        reading.wrong(node, f"{name!r} is a fixed offset, which no place keeps all year; write one like Africa/Cairo")
        return "UTC"
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        known = available_timezones() or {"UTC"}
        near = unknown("time zone", name, known)
        reading.wrong(
            node, near if "did you mean" in near else f"unknown time zone {name!r}; write one like Africa/Cairo"
        )
        return "UTC"
    return name


def read_rate(reading: Reading, node: Node, default: RateLimit) -> RateLimit:
    """A rate limit."""
    given = reading.mapping(node, ("max", "per", "overflow"))
    need(reading, node, given, "max", "per")
    overflow = of(given, "overflow", lambda one: reading.choice(one, ("rollup", "digest"), default="rollup"), "rollup")
    most = of(given, "max", lambda one: reading.integer(one, least=1, most=100_000, default=default.most), default.most)
    per = of(given, "per", lambda one: read_span(reading, one, least=timedelta(seconds=1)), default.per)
    return RateLimit(most, per or default.per, to_digest=overflow == "digest")


def read_moment(reading: Reading, node: Node) -> datetime | None:
    """An instant with its zone, in UTC."""

    def parse(text: str) -> datetime:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError as error:
            raise ValueError(f"{text!r} is no time: write 2026-12-08T00:00:00Z") from error
        if moment.tzinfo is None:
            raise ValueError(f"{text!r} lacks its zone: end it with Z or +02:00")
        return moment.astimezone(UTC)

    return reading.parsed(node, parse, None)


def read_clock(reading: Reading, node: Node) -> time:
    """A time of day as "07:00"."""

    def parse(text: str) -> time:
        found = _CLOCK.fullmatch(text)
        if not found:
            near = f"0{text}" if _CLOCK.fullmatch(f"0{text}") else "07:00"
            raise ValueError(f'{text!r} is no time of day: write "{near}"')
        return time(int(found[1]), int(found[2]))

    return reading.parsed(node, parse, time(7))


def read_days(reading: Reading, node: Node) -> tuple[str, ...]:
    """Days of the week, in their order."""
    need_some(reading, node, "day")
    chosen = {reading.choice(one, WEEKDAYS) for one in reading.sequence(node, single=True)}
    return tuple(day for day in WEEKDAYS if day in chosen)
