"""subscriptions/*.yaml to values, with every mistake at its file, line and column and the nearest valid word.

The files of a folder are read as one: a subscription may name a recipient of another file, of the same tenant. Whether
a watchlist exists is checked by `unknown_watchlists`, as the watchlists are read elsewhere. No file is opened here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import TypeVar

from rasid.errors import ConfigurationError, Mistake
from rasid.level import Level
from rasid.offer_yaml import read_offer
from rasid.policy_yaml import (
    DEFAULT_TENANT,
    LANGUAGES,
    LEVELS,
    NOTABLE_UP,
    Defaults,
    entries,
    need,
    of,
    read_clock,
    read_days,
    read_defaults,
    read_moment,
    read_policy,
    read_span,
    read_tenant,
)
from rasid.recipient_yaml import read_recipient
from rasid.subscription import (
    SELF_SERVICE,
    Escalate,
    Offer,
    Recipient,
    Route,
    Silence,
    Subscription,
    Subscriptions,
    Where,
)
from rasid.tenant_yaml import Tenants
from rasid.yaml_document import Node, Reading, read_yaml, unknown

__all__ = ["DEFAULT_TENANT", "LANGUAGES", "apprise_mistakes", "read_subscriptions", "unknown_watchlists"]

Value = TypeVar("Value")


@dataclass(slots=True)
class _Found:
    """What was read, each with its place, for the checks across files."""

    recipients: dict[tuple[str, str], Recipient] = field(default_factory=dict)
    subscriptions: dict[tuple[str, str], Subscription] = field(default_factory=dict)
    silences: dict[tuple[str, str], Silence] = field(default_factory=dict)
    offers: dict[tuple[str, str], Offer] = field(default_factory=dict)
    references: list[tuple[Node, str, str]] = field(default_factory=list)  # place, tenant, recipient
    watchlists: list[tuple[Node, str]] = field(default_factory=list)
    apprise: list[Node] = field(default_factory=list)
    offered: list[tuple[Node, tuple[str, str]]] = field(default_factory=list)  # place, tenant and id of an offer
    tenants: Tenants = field(default_factory=Tenants)


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
        offers=tuple(found.offers.values()),
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


def apprise_mistakes(files: Mapping[str, str], *, installed: bool) -> tuple[Mistake, ...]:
    """A mistake for each recipient with an Apprise address when the optional package is not installed.

    Raises:
        ConfigurationError: the files cannot be read at all.
    """
    text = "needs a package that is not installed: pip install 'rasid[apprise]'"
    return () if installed else tuple(node.mistake(text) for node in _read(files)[0].apprise)


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
    for node, offer_id in found.offered:
        if offer_id in found.subscriptions:  # Readers' routes stand under the offer's id.
            reading.wrong(node, f"id {offer_id[1]!r} is that of a subscription in tenant {offer_id[0]!r} too")
    found.tenants.laid_on(reading, found.recipients)
    reading.finish()
    return found, reading


def _file(reading: Reading, document: Node, found: _Found) -> None:
    names = ("version", "defaults", "tenants", "recipients", "subscriptions", "silences", "self_service")
    top = reading.mapping(document, names)
    if "version" in top:
        reading.integer(top["version"], least=1, most=1)
    defaults = read_defaults(reading, top["defaults"]) if "defaults" in top else Defaults()
    found.tenants.read(reading, entries(reading, top, "tenants"))
    for node in entries(reading, top, "recipients"):
        recipient = read_recipient(reading, node, defaults)
        found.tenants.note(node, recipient.tenant)
        if recipient.apprise is not None and isinstance(node.content, dict):
            found.apprise.append(node.content["apprise"])
        if recipient.owner:
            found.references.append((node, recipient.tenant, recipient.owner))
        if recipient.id.startswith(SELF_SERVICE):
            reading.wrong(node, f"id {recipient.id!r}: {SELF_SERVICE}… is for readers who subscribe by themselves")
        _add(reading, node, found.recipients, recipient.tenant, recipient.id, recipient)
    for node in entries(reading, top, "subscriptions"):
        subscription = _subscription(reading, node, defaults, found)
        _add(reading, node, found.subscriptions, subscription.tenant, subscription.id, subscription)
    for node in entries(reading, top, "silences"):
        silence = _silence(reading, node, found)
        _add(reading, node, found.silences, silence.tenant, silence.id, silence)
    for node in entries(reading, top, "self_service"):
        offer, places = read_offer(reading, node, defaults)
        found.watchlists.extend(places)
        found.offered.append((node, (offer.tenant, offer.id)))
        _add(reading, node, found.offers, offer.tenant, offer.id, offer)


def _add(
    reading: Reading, node: Node, into: dict[tuple[str, str], Value], tenant: str, identifier: str, value: Value
) -> None:
    if (tenant, identifier) in into:
        reading.wrong(node, f"id {identifier!r} stands twice in tenant {tenant!r}")
    elif identifier:
        into[tenant, identifier] = value


# Subscriptions and silences -----------------------------------------------------------------------------------------


def _subscription(reading: Reading, node: Node, defaults: Defaults, found: _Found) -> Subscription:
    names = ("id", "tenant", "watchlists", "where", "deliver", "escalate", "group", "update_on")
    given = reading.mapping(node, (*names, "dedup_window", "max_article_age"))
    need(reading, node, given, "id", "watchlists", "deliver")
    tenant = read_tenant(reading, given)
    watchlists = []
    for one in reading.sequence(given["watchlists"], single=True) if "watchlists" in given else ():
        name = reading.identifier(one)
        if name:
            watchlists.append(name)
            found.watchlists.append((one, name))
    routes = tuple(_route(reading, one, tenant, found) for one in entries(reading, given, "deliver"))
    if "deliver" in given and not routes:
        reading.wrong(given["deliver"], "must name at least one recipient")
    if "watchlists" in given and not watchlists:
        reading.wrong(given["watchlists"], "must name at least one watchlist")
    steps = reading.sequence(given["escalate"], single=False) if _is_list(given, "escalate") else ()
    if "escalate" in given and not _is_list(given, "escalate"):
        steps = (given["escalate"],)
    return Subscription(
        id=of(given, "id", reading.identifier, ""),
        tenant=tenant,
        watchlists=tuple(dict.fromkeys(watchlists)),
        deliver=routes,
        where=of(given, "where", lambda one: _where(reading, one), Where()),
        escalate=tuple(_escalate(reading, one, tenant, found) for one in steps),
        policy=read_policy(reading, given, defaults.policy),
    )


def _is_list(given: dict[str, Node], name: str) -> bool:
    return name in given and isinstance(given[name].content, tuple)


def _where(reading: Reading, node: Node) -> Where:
    given = reading.mapping(node, ("level", "languages", "sources", "sources_not", "watches"))
    return Where(
        level=of(given, "level", lambda one: _threshold(reading, one), Level.INFO),
        languages=of(given, "languages", reading.texts, ()),
        sources=of(given, "sources", reading.texts, ()),
        sources_not=of(given, "sources_not", reading.texts, ()),
        watches=of(given, "watches", reading.texts, ()),
    )


def _threshold(reading: Reading, node: Node) -> Level:
    written = reading.text(node, default="info")
    name = written.removeprefix(">=").strip()
    if name not in LEVELS:
        reading.wrong(node, unknown("level", name, LEVELS) + '; write it as ">=notable"')
        return Level.INFO
    return Level(name)


def _levels(reading: Reading, node: Node) -> tuple[Level, ...]:
    chosen = {reading.choice(one, LEVELS) for one in reading.sequence(node, single=True)}
    return tuple(level for level in Level if level.value in chosen)


def _route(reading: Reading, node: Node, tenant: str, found: _Found) -> Route:
    given = reading.mapping(node, ("to", "when", "levels", "at", "days", "max_stories", "empty"))
    need(reading, node, given, "to", "when")
    to = of(given, "to", reading.identifier, "")
    if to:
        found.references.append((given["to"], tenant, to))
    when = of(given, "when", lambda one: reading.choice(one, ("immediate", "digest"), default="immediate"), "immediate")
    if when == "digest":
        need(reading, node, given, "at")
    for name in ("at", "days", "max_stories", "empty"):
        if when == "immediate" and name in given:
            reading.wrong(given[name], "belongs to `when: digest`")
    at = tuple(read_clock(reading, one) for one in reading.sequence(given["at"], single=True)) if "at" in given else ()
    if when == "digest" and not at:
        at = (time(7),)
    return Route(
        to=to,
        when=when,
        levels=of(
            given, "levels", lambda one: _levels(reading, one), NOTABLE_UP if when == "immediate" else tuple(Level)
        ),
        at=tuple(sorted(set(at))),
        days=of(given, "days", lambda one: read_days(reading, one), ()),
        max_stories=of(given, "max_stories", lambda one: reading.integer(one, least=1, most=200, default=25), 25),
        send_empty=of(given, "empty", lambda one: reading.choice(one, ("skip", "send"), default="skip"), "skip")
        == "send",
    )


def _escalate(reading: Reading, node: Node, tenant: str, found: _Found) -> Escalate:
    given = reading.mapping(node, ("level", "unacked_for", "to"))
    need(reading, node, given, "unacked_for", "to")
    to = of(given, "to", reading.identifier, "")
    if to:
        found.references.append((given["to"], tenant, to))
    return Escalate(
        level=of(given, "level", lambda one: _threshold(reading, one), Level.CRITICAL),
        unacknowledged_for=of(given, "unacked_for", lambda one: read_span(reading, one), timedelta(minutes=15)),
        to=to,
    )


def _silence(reading: Reading, node: Node, found: _Found) -> Silence:
    given = reading.mapping(node, ("id", "tenant", "match", "starts", "ends", "by", "comment"))
    need(reading, node, given, "id", "match", "starts", "ends", "by")
    tenant = read_tenant(reading, given)
    match = (
        reading.mapping(given["match"], ("watchlist", "watch", "level", "recipient", "story"))
        if "match" in given
        else {}
    )
    if "match" in given and not match:
        reading.wrong(given["match"], "must not be empty: it would silence everything")
    recipient = of(match, "recipient", reading.identifier, "")
    if recipient:
        found.references.append((match["recipient"], tenant, recipient))
    if "watchlist" in match:
        found.watchlists.append((match["watchlist"], reading.identifier(match["watchlist"])))
    never = datetime(1970, 1, 1, tzinfo=UTC)
    starts = of(given, "starts", lambda one: read_moment(reading, one), None)
    ends = of(given, "ends", lambda one: read_moment(reading, one), None)
    if starts is not None and ends is not None and ends <= starts:
        reading.wrong(given["ends"], "must be after `starts`")
    return Silence(
        id=of(given, "id", reading.identifier, ""),
        tenant=tenant,
        starts=starts or never,
        ends=ends or never,
        by=of(given, "by", reading.text, ""),
        comment=of(given, "comment", reading.text, ""),
        watchlist=of(match, "watchlist", reading.text, ""),
        watch=of(match, "watch", reading.text, ""),
        recipient=recipient,
        story=of(match, "story", reading.text, ""),
        below=of(match, "level", lambda one: _below(reading, one), None),
    )


def _below(reading: Reading, node: Node) -> Level | None:
    written = reading.text(node)
    name = written.removeprefix("<").strip()
    if not written.startswith("<") or name not in LEVELS:
        reading.wrong(node, f'{written!r} is no bound: write "<critical"')
        return None
    return Level(name)
