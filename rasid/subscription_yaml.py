"""subscriptions/*.yaml to values, with every mistake at its file, line and column and the nearest valid word.

The files of a folder are read as one: a subscription may name a recipient of another file, of the same tenant. Whether
a watchlist exists is checked by `unknown_watchlists`, as the watchlists are read elsewhere. No file is opened here.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from typing import Any, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

import email_validator

from rasid.digest import WEEKDAYS, QuietHours
from rasid.errors import ConfigurationError, Mistake
from rasid.level import Level
from rasid.settings import SecretReference, duration
from rasid.subscription import (
    EVENT_TYPES,
    Email,
    Escalate,
    Policy,
    RateLimit,
    Recipient,
    Route,
    Silence,
    Subscription,
    Subscriptions,
    Webhook,
    WebhookSecret,
    Where,
)
from rasid.yaml_document import Node, Reading, read_yaml, unknown

__all__ = ["DEFAULT_TENANT", "LANGUAGES", "read_subscriptions", "unknown_watchlists"]

DEFAULT_TENANT = "main"
LANGUAGES = ("ar", "en", "fr")
_LEVELS = tuple(level.value for level in Level)
_NOTABLE_UP = (Level.NOTABLE, Level.HIGH, Level.CRITICAL)
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
_URL_MOST = 2048
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Defaults:
    timezone: str = "UTC"
    language: str = "en"
    policy: Policy = field(default_factory=Policy)
    rate: RateLimit | None = None


@dataclass(slots=True)
class _Found:
    """What was read, each with its place, for the checks across files."""

    recipients: dict[tuple[str, str], Recipient] = field(default_factory=dict)
    subscriptions: dict[tuple[str, str], Subscription] = field(default_factory=dict)
    silences: dict[tuple[str, str], Silence] = field(default_factory=dict)
    references: list[tuple[Node, str, str]] = field(default_factory=list)  # place, tenant, recipient
    watchlists: list[tuple[Node, str]] = field(default_factory=list)


def read_subscriptions(files: Mapping[str, str]) -> Subscriptions:
    """The subscriptions of all files, as one.

    Raises:
        ConfigurationError: anything in any file is wrong; every mistake with its place.
    """
    found, _ = _read(files)
    version = hashlib.sha256("\0".join(f"{name}\0{text}" for name, text in sorted(files.items())).encode()).hexdigest()
    return Subscriptions(
        recipients=tuple(found.recipients.values()),
        subscriptions=tuple(found.subscriptions.values()),
        silences=tuple(found.silences.values()),
        version=version[:16],
    )


def unknown_watchlists(files: Mapping[str, str], known: Collection[str]) -> tuple[Mistake, ...]:
    """A mistake for each place that names a watchlist that does not exist.

    Raises:
        ConfigurationError: the files cannot be read at all.
    """
    found, _ = _read(files)
    return tuple(
        node.mistake(unknown("watchlist", name, known)) for node, name in found.watchlists if name not in known
    )


def _read(files: Mapping[str, str]) -> tuple[_Found, Reading]:
    reading, found = Reading(), _Found()
    for name, text in files.items():
        try:
            document = read_yaml(text, name)
        except ConfigurationError as error:
            reading.mistakes.extend(error.mistakes)
            continue
        _file(reading, document, found)
    for node, tenant, recipient in found.references:
        if (tenant, recipient) not in found.recipients:
            names = [identifier for owner, identifier in found.recipients if owner == tenant]
            elsewhere = sorted(owner for owner, identifier in found.recipients if identifier == recipient)
            hint = f" (there is one in tenant {elsewhere[0]!r})" if elsewhere else ""
            reading.wrong(node, (unknown("recipient", recipient, names) if names else "there are no recipients") + hint)
    reading.finish()
    return found, reading


def _file(reading: Reading, document: Node, found: _Found) -> None:
    top = reading.mapping(document, ("version", "defaults", "recipients", "subscriptions", "silences"))
    if "version" in top:
        reading.integer(top["version"], least=1, most=1)
    defaults = _defaults(reading, top["defaults"]) if "defaults" in top else _Defaults()
    for node in _entries(reading, top, "recipients"):
        recipient = _recipient(reading, node, defaults, found)
        _add(reading, node, found.recipients, recipient.tenant, recipient.id, recipient)
    for node in _entries(reading, top, "subscriptions"):
        subscription = _subscription(reading, node, defaults, found)
        _add(reading, node, found.subscriptions, subscription.tenant, subscription.id, subscription)
    for node in _entries(reading, top, "silences"):
        silence = _silence(reading, node, found)
        _add(reading, node, found.silences, silence.tenant, silence.id, silence)


def _entries(reading: Reading, top: dict[str, Node], name: str) -> tuple[Node, ...]:
    return reading.sequence(top[name]) if name in top else ()


def _add(
    reading: Reading, node: Node, into: dict[tuple[str, str], Value], tenant: str, identifier: str, value: Value
) -> None:
    if (tenant, identifier) in into:
        reading.wrong(node, f"id {identifier!r} stands twice in tenant {tenant!r}")
    elif identifier:
        into[tenant, identifier] = value


def _need(reading: Reading, node: Node, given: dict[str, Node], *names: str) -> bool:
    missing = [name for name in names if name not in given]
    if missing and isinstance(node.content, dict):
        reading.wrong(node, f"lacks {', '.join(missing)}")
    return not missing


def _of(given: dict[str, Node], name: str, read: Callable[[Node], Value], default: Value) -> Value:
    return read(given[name]) if name in given else default


def _tenant(reading: Reading, given: dict[str, Node]) -> str:
    return _of(given, "tenant", lambda node: reading.identifier(node, default=DEFAULT_TENANT), DEFAULT_TENANT)


# Defaults -----------------------------------------------------------------------------------------------------------


def _defaults(reading: Reading, node: Node) -> _Defaults:
    given = reading.mapping(
        node,
        ("timezone", "language", "group", "update_on", "dedup_window", "max_article_age", "rate_limit"),
    )
    return _Defaults(
        timezone=_of(given, "timezone", lambda one: _zone(reading, one), "UTC"),
        language=_of(given, "language", lambda one: reading.choice(one, LANGUAGES, default="en"), "en"),
        policy=_policy(reading, given, Policy()),
        rate=_of(given, "rate_limit", lambda one: _rate(reading, one, RateLimit(10, timedelta(hours=1))), None),
    )


def _policy(reading: Reading, given: dict[str, Node], base: Policy) -> Policy:
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
        base = replace(base, close_after=_of(group, "close_after", lambda one: _span(reading, one), base.close_after))
    if "update_on" in given:
        names = ("sources_at", "importance_jump", "level_up", "corrections", "cooldown", "daily_cap")
        update = reading.mapping(given["update_on"], names)
        if "cooldown" in update:
            changes["cooldown"] = _by_level(reading, update["cooldown"])
        if "sources_at" in update:
            steps = tuple(reading.integer(one, least=2) for one in reading.sequence(update["sources_at"]))
            if list(steps) != sorted(set(steps)):
                reading.wrong(update["sources_at"], "must rise from one step to the next")
            changes["sources_at"] = dict.fromkeys(_NOTABLE_UP, steps)
        if "importance_jump" in update:
            jump = reading.integer(update["importance_jump"], least=1, most=100, default=20)
            changes["importance_jump"] = dict.fromkeys((Level.HIGH, Level.CRITICAL), jump)
        for name in ("level_up", "corrections"):
            if name in update:
                changes[name] = dict.fromkeys(Level, reading.boolean(update[name]))
        if "daily_cap" in update:
            changes["daily_cap"] = dict.fromkeys(Level, reading.integer(update["daily_cap"], least=1, default=6))
    return replace(
        base.with_timings(**changes),
        dedup_window=_of(given, "dedup_window", lambda one: _span(reading, one), base.dedup_window),
        max_article_age=_of(given, "max_article_age", lambda one: _span(reading, one), base.max_article_age),
    )


def _by_level(reading: Reading, node: Node) -> dict[Level, timedelta]:
    """One duration for all levels, or a mapping from level to duration."""
    if isinstance(node.content, dict):
        given = reading.mapping(node, _LEVELS)
        return {Level(name): _span(reading, one) for name, one in given.items()}
    return dict.fromkeys(Level, _span(reading, node))


def _span(reading: Reading, node: Node) -> timedelta:
    return reading.parsed(node, duration, timedelta(0))


def _zone(reading: Reading, node: Node) -> str:
    name = reading.text(node, default="UTC")
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


def _rate(reading: Reading, node: Node, default: RateLimit) -> RateLimit:
    given = reading.mapping(node, ("max", "per", "overflow"))
    _need(reading, node, given, "max", "per")
    if "overflow" in given:
        reading.choice(given["overflow"], ("rollup",))
    most = _of(
        given, "max", lambda one: reading.integer(one, least=1, most=100_000, default=default.most), default.most
    )
    per = _of(given, "per", lambda one: _span(reading, one), default.per)
    return RateLimit(most, per or default.per)


# Recipients ---------------------------------------------------------------------------------------------------------


def _recipient(reading: Reading, node: Node, defaults: _Defaults, found: _Found) -> Recipient:
    names = ("id", "tenant", "timezone", "language", "email", "webhook", "quiet_hours", "owner")
    given = reading.mapping(node, names)
    _need(reading, node, given, "id")
    if "email" not in given and "webhook" not in given and given:
        reading.wrong(node, "has neither email nor webhook")
    tenant = _tenant(reading, given)
    owner = _of(given, "owner", reading.identifier, "")
    if owner:
        found.references.append((given["owner"], tenant, owner))
    return Recipient(
        id=_of(given, "id", reading.identifier, ""),
        tenant=tenant,
        timezone=_of(given, "timezone", lambda one: _zone(reading, one), defaults.timezone),
        language=_of(given, "language", lambda one: reading.choice(one, LANGUAGES, default="en"), defaults.language),
        email=_of(given, "email", lambda one: _email(reading, one, defaults), None),
        webhook=_of(given, "webhook", lambda one: _webhook(reading, one), None),
        quiet=_of(given, "quiet_hours", lambda one: _quiet(reading, one), None),
        owner=owner,
    )


def _email(reading: Reading, node: Node, defaults: _Defaults) -> Email:
    rate = defaults.rate or Email(to="").rate
    if isinstance(node.content, str):
        return Email(to=_mailbox(reading, node), rate=rate)
    given = reading.mapping(node, ("to", "format", "rate_limit"))
    _need(reading, node, given, "to")
    form = _of(
        given, "format", lambda one: reading.choice(one, ("html+text", "text"), default="html+text"), "html+text"
    )
    return Email(
        to=_of(given, "to", lambda one: _mailbox(reading, one), ""),
        html=form != "text",
        rate=_of(given, "rate_limit", lambda one: _rate(reading, one, rate), rate),
    )


def _mailbox(reading: Reading, node: Node) -> str:
    written = reading.text(node)
    if not written:
        return ""
    try:
        address = email_validator.validate_email(
            written, check_deliverability=False, allow_smtputf8=False, test_environment=True
        )
    except email_validator.EmailNotValidError as error:
        reading.wrong(node, f"{written!r} is no address: {error}")
        return ""
    return address.ascii_email or written


def _webhook(reading: Reading, node: Node) -> Webhook:
    names = ("url", "events", "secrets", "payload", "timeout", "concurrency", "rate_limit", "verify")
    given = reading.mapping(node, names)
    _need(reading, node, given, "url", "secrets")
    secrets = tuple(_secret(reading, one) for one in _entries(reading, given, "secrets"))
    if "secrets" in given and not secrets:
        reading.wrong(given["secrets"], "must name at least one secret")
    events = (
        tuple(reading.choice(one, EVENT_TYPES) for one in reading.sequence(given["events"]) if "events" in given)
        if "events" in given
        else EVENT_TYPES
    )
    payload = _of(given, "payload", lambda one: reading.choice(one, ("full", "thin"), default="full"), "full")
    rate = RateLimit(60, timedelta(minutes=1))
    return Webhook(
        url=_of(given, "url", lambda one: _url(reading, one), ""),
        secrets=tuple(secret for secret in secrets if secret is not None),
        events=events,
        thin=payload == "thin",
        timeout=_of(given, "timeout", lambda one: _timeout(reading, one), None),
        concurrency=_of(given, "concurrency", lambda one: reading.integer(one, least=1, most=4, default=1), 1),
        verify=_of(given, "verify", reading.boolean, False),
        rate=_of(given, "rate_limit", lambda one: _rate(reading, one, rate), rate),
    )


def _timeout(reading: Reading, node: Node) -> timedelta:
    span = _span(reading, node)
    if span and not timedelta(seconds=1) <= span <= timedelta(seconds=30):
        reading.wrong(node, "must be between 1s and 30s")
    return span or timedelta(seconds=15)


def _url(reading: Reading, node: Node) -> str:
    """An address that may be POSTed to. Plain http is taken here; the operator's list decides when it is used."""
    written = reading.text(node)
    try:
        parts = urlsplit(written)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        reading.wrong(node, f"is no URL: {error}")
        return ""
    problem = ""
    if parts.scheme not in ("https", "http") or not host:
        problem = "must be an https:// address"
    elif parts.username is not None or parts.password is not None:
        problem = "must not hold a user or password"
    elif parts.fragment:
        problem = "must not hold a fragment (#…)"
    elif len(written) > _URL_MOST:
        problem = f"is longer than {_URL_MOST} characters"
    elif parts.scheme == "http" and port is None:
        problem = "plain http is only for an internal address with a port that the operator allows"
    if problem and written:
        # A password in a URL must not appear in the message, so the text itself is not repeated.
        reading.wrong(node, problem)
        return ""
    return written


def _secret(reading: Reading, node: Node) -> WebhookSecret | None:
    if isinstance(node.content, str):
        reference = _reference(reading, node)
        return WebhookSecret(reference) if reference else None
    given = reading.mapping(node, ("ref", "until"))
    if not _need(reading, node, given, "ref"):
        return None
    reference = _reference(reading, given["ref"])
    until = _of(given, "until", lambda one: _moment(reading, one), None)
    return WebhookSecret(reference, until) if reference else None


def _reference(reading: Reading, node: Node) -> SecretReference:
    written = node.content if isinstance(node.content, str) else ""
    kind, _, rest = written.partition(":")
    if kind not in ("env", "file") or not rest:
        # The text may be the secret itself: it is not repeated.
        reading.wrong(node, "a secret is not written here; give env:NAME or file:PATH")
        return SecretReference()
    return SecretReference(written)


def _moment(reading: Reading, node: Node) -> datetime | None:
    def parse(text: str) -> datetime:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError as error:
            raise ValueError(f"{text!r} is no time: write 2026-12-08T00:00:00Z") from error
        if moment.tzinfo is None:
            raise ValueError(f"{text!r} lacks its zone: end it with Z or +02:00")
        return moment.astimezone(UTC)

    return reading.parsed(node, parse, None)


def _quiet(reading: Reading, node: Node) -> QuietHours:
    given = reading.mapping(node, ("days", "from", "to", "bypass", "then"))
    _need(reading, node, given, "from", "to")
    starts = _of(given, "from", lambda one: _clock(reading, one), time(22))
    ends = _of(given, "to", lambda one: _clock(reading, one), time(7))
    if starts == ends and "to" in given:
        reading.wrong(given["to"], "must differ from `from`")
    then = _of(given, "then", lambda one: reading.choice(one, ("catch_up", "each"), default="catch_up"), "catch_up")
    return QuietHours(
        days=_of(given, "days", lambda one: _days(reading, one), WEEKDAYS),
        starts=starts,
        ends=ends,
        bypass=_of(given, "bypass", lambda one: reading.choice(one, _LEVELS), ""),
        catch_up=then == "catch_up",
    )


def _clock(reading: Reading, node: Node) -> time:
    def parse(text: str) -> time:
        found = _CLOCK.fullmatch(text)
        if not found:
            raise ValueError(f'{text!r} is no time of day: write "07:00"')
        return time(int(found[1]), int(found[2]))

    return reading.parsed(node, parse, time(7))


def _days(reading: Reading, node: Node) -> tuple[str, ...]:
    chosen = {reading.choice(one, WEEKDAYS) for one in reading.sequence(node, single=True)}
    return tuple(day for day in WEEKDAYS if day in chosen)


# Subscriptions and silences -----------------------------------------------------------------------------------------


def _subscription(reading: Reading, node: Node, defaults: _Defaults, found: _Found) -> Subscription:
    names = ("id", "tenant", "watchlists", "where", "deliver", "escalate", "group", "update_on")
    given = reading.mapping(node, (*names, "dedup_window", "max_article_age"))
    _need(reading, node, given, "id", "watchlists", "deliver")
    tenant = _tenant(reading, given)
    watchlists = []
    for one in reading.sequence(given["watchlists"], single=True) if "watchlists" in given else ():
        name = reading.identifier(one)
        if name:
            watchlists.append(name)
            found.watchlists.append((one, name))
    routes = tuple(_route(reading, one, tenant, found) for one in _entries(reading, given, "deliver"))
    if "deliver" in given and not routes:
        reading.wrong(given["deliver"], "must name at least one recipient")
    if "watchlists" in given and not watchlists:
        reading.wrong(given["watchlists"], "must name at least one watchlist")
    steps = reading.sequence(given["escalate"], single=False) if _is_list(given, "escalate") else ()
    if "escalate" in given and not _is_list(given, "escalate"):
        steps = (given["escalate"],)
    return Subscription(
        id=_of(given, "id", reading.identifier, ""),
        tenant=tenant,
        watchlists=tuple(dict.fromkeys(watchlists)),
        deliver=routes,
        where=_of(given, "where", lambda one: _where(reading, one), Where()),
        escalate=tuple(_escalate(reading, one, tenant, found) for one in steps),
        policy=_policy(reading, given, defaults.policy),
    )


def _is_list(given: dict[str, Node], name: str) -> bool:
    return name in given and isinstance(given[name].content, tuple)


def _where(reading: Reading, node: Node) -> Where:
    given = reading.mapping(node, ("level", "languages", "sources", "sources_not", "watches"))
    return Where(
        level=_of(given, "level", lambda one: _threshold(reading, one), Level.INFO),
        languages=_of(given, "languages", reading.texts, ()),
        sources=_of(given, "sources", reading.texts, ()),
        sources_not=_of(given, "sources_not", reading.texts, ()),
        watches=_of(given, "watches", reading.texts, ()),
    )


def _threshold(reading: Reading, node: Node) -> Level:
    written = reading.text(node, default="info")
    name = written.removeprefix(">=").strip()
    if name not in _LEVELS:
        reading.wrong(node, unknown("level", name, _LEVELS) + '; write it as ">=notable"')
        return Level.INFO
    return Level(name)


def _levels(reading: Reading, node: Node) -> tuple[Level, ...]:
    chosen = {reading.choice(one, _LEVELS) for one in reading.sequence(node, single=True)}
    return tuple(level for level in Level if level.value in chosen)


def _route(reading: Reading, node: Node, tenant: str, found: _Found) -> Route:
    given = reading.mapping(node, ("to", "when", "levels", "at", "days", "max_stories", "empty"))
    _need(reading, node, given, "to", "when")
    to = _of(given, "to", reading.identifier, "")
    if to:
        found.references.append((given["to"], tenant, to))
    when = _of(
        given, "when", lambda one: reading.choice(one, ("immediate", "digest"), default="immediate"), "immediate"
    )
    if when == "digest":
        _need(reading, node, given, "at")
    for name in ("at", "days", "max_stories", "empty"):
        if when == "immediate" and name in given:
            reading.wrong(given[name], "belongs to `when: digest`")
    at = tuple(_clock(reading, one) for one in reading.sequence(given["at"], single=True)) if "at" in given else ()
    if when == "digest" and not at:
        at = (time(7),)
    return Route(
        to=to,
        when=when,
        levels=_of(
            given, "levels", lambda one: _levels(reading, one), _NOTABLE_UP if when == "immediate" else tuple(Level)
        ),
        at=tuple(sorted(set(at))),
        days=_of(given, "days", lambda one: _days(reading, one), ()),
        max_stories=_of(given, "max_stories", lambda one: reading.integer(one, least=1, most=200, default=25), 25),
        send_empty=_of(given, "empty", lambda one: reading.choice(one, ("skip", "send"), default="skip"), "skip")
        == "send",
    )


def _escalate(reading: Reading, node: Node, tenant: str, found: _Found) -> Escalate:
    given = reading.mapping(node, ("level", "unacked_for", "to"))
    _need(reading, node, given, "unacked_for", "to")
    to = _of(given, "to", reading.identifier, "")
    if to:
        found.references.append((given["to"], tenant, to))
    return Escalate(
        level=_of(given, "level", lambda one: _threshold(reading, one), Level.CRITICAL),
        unacknowledged_for=_of(given, "unacked_for", lambda one: _span(reading, one), timedelta(minutes=15)),
        to=to,
    )


def _silence(reading: Reading, node: Node, found: _Found) -> Silence:
    given = reading.mapping(node, ("id", "tenant", "match", "starts", "ends", "by", "comment"))
    _need(reading, node, given, "id", "match", "starts", "ends", "by")
    tenant = _tenant(reading, given)
    match = (
        reading.mapping(given["match"], ("watchlist", "watch", "level", "recipient", "story"))
        if "match" in given
        else {}
    )
    if "match" in given and not match:
        reading.wrong(given["match"], "must not be empty: it would silence everything")
    recipient = _of(match, "recipient", reading.identifier, "")
    if recipient:
        found.references.append((match["recipient"], tenant, recipient))
    if "watchlist" in match:
        found.watchlists.append((match["watchlist"], reading.identifier(match["watchlist"])))
    never = datetime(1970, 1, 1, tzinfo=UTC)
    starts = _of(given, "starts", lambda one: _moment(reading, one), None) or never
    ends = _of(given, "ends", lambda one: _moment(reading, one), None) or never
    if ends <= starts and {"starts", "ends"} <= given.keys():
        reading.wrong(given["ends"], "must be after `starts`")
    return Silence(
        id=_of(given, "id", reading.identifier, ""),
        tenant=tenant,
        starts=starts,
        ends=ends,
        by=_of(given, "by", reading.text, ""),
        comment=_of(given, "comment", reading.text, ""),
        watchlist=_of(match, "watchlist", reading.text, ""),
        watch=_of(match, "watch", reading.text, ""),
        recipient=recipient,
        story=_of(match, "story", reading.text, ""),
        below=_of(match, "level", lambda one: _below(reading, one), None),
    )


def _below(reading: Reading, node: Node) -> Level | None:
    written = reading.text(node)
    name = written.removeprefix("<").strip()
    if not written.startswith("<") or name not in _LEVELS:
        reading.wrong(node, f'{written!r} is no bound: write "<critical"')
        return None
    return Level(name)
