"""subscriptions/*.yaml to values, with every mistake at its file, line and column and the nearest valid word.

The files of a folder are read as one: a subscription may name a recipient of another file, of the same tenant. Whether
a watchlist exists is checked by `unknown_watchlists`, as the watchlists are read elsewhere. No file is opened here.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from rasid.errors import ConfigurationError, Mistake
from rasid.offer_yaml import read_offer
from rasid.policy_yaml import DEFAULT_TENANT, LANGUAGES, Defaults, entries, part_of, read_defaults
from rasid.recipient_yaml import read_recipient
from rasid.route_yaml import Named, read_subscription
from rasid.silence_yaml import read_silence
from rasid.subscription import SELF_SERVICE, Offer, Recipient, Silence, Subscription, Subscriptions
from rasid.tenant_yaml import Tenants
from rasid.yaml_document import Node, Reading, read_yaml, unknown

__all__ = [
    "DEFAULT_TENANT",
    "LANGUAGES",
    "Found",
    "Placed",
    "apprise_mistakes",
    "read_found",
    "read_subscriptions",
    "unknown_watchlists",
]

_BOUND = re.compile(r":\s*([<>]=?\s*[a-z]+)")
Value = TypeVar("Value")
Placed = dict[tuple[str, str], tuple[Node, Value]]
"""By tenant and id, each with its place."""


@dataclass(slots=True)
class Found:
    """What was read, each with its place, for the checks across files."""

    recipients: Placed[Recipient] = field(default_factory=dict)
    subscriptions: Placed[Subscription] = field(default_factory=dict)
    silences: Placed[Silence] = field(default_factory=dict)
    offers: Placed[Offer] = field(default_factory=dict)
    named: Named = field(default_factory=Named)
    tenants: Tenants = field(default_factory=Tenants)
    apprise: list[Node] = field(default_factory=list)


def read_subscriptions(files: Mapping[str, str]) -> Subscriptions:
    """The subscriptions of all files, as one.

    Raises:
        ConfigurationError: anything in any file is wrong; every mistake with its place.
    """
    found = read_found(files)
    version = hashlib.sha256("\0".join(f"{name}\0{text}" for name, text in sorted(files.items())).encode()).hexdigest()
    return Subscriptions(
        recipients=tuple(value for _, value in found.recipients.values()),
        subscriptions=tuple(value for _, value in found.subscriptions.values()),
        silences=tuple(value for _, value in found.silences.values()),
        offers=tuple(value for _, value in found.offers.values()),
        version=version[:16],
    )


def unknown_watchlists(files: Mapping[str, str], known: Collection[str]) -> tuple[Mistake, ...]:
    """A mistake for each place that names a watchlist that does not exist.

    Raises:
        ConfigurationError: the files cannot be read at all.
    """
    named = read_found(files).named.watchlists
    return tuple(node.mistake(unknown("watchlist", name, known)) for node, name in named if name not in known)


def apprise_mistakes(files: Mapping[str, str], *, installed: bool) -> tuple[Mistake, ...]:
    """A mistake for each recipient with an Apprise address when the optional package is not installed.

    Raises:
        ConfigurationError: the files cannot be read at all.
    """
    text = "needs a package that is not installed: pip install 'rasid[apprise]'"
    return () if installed else tuple(node.mistake(text) for node in read_found(files).apprise)


def read_found(files: Mapping[str, str]) -> Found:
    """All that stands in the files, with its places.

    Raises:
        ConfigurationError: anything in any file is wrong; every mistake with its place.
    """
    reading, found = Reading(), Found()
    for name, text in files.items():
        try:
            document = read_yaml(text, name)
        except ConfigurationError as error:
            reading.mistakes.extend(_hinted(mistake, text) for mistake in error.mistakes)
            continue
        _file(reading, document, found)
    for node, tenant, recipient in found.named.recipients:
        if (tenant, recipient) not in found.recipients:
            names = [identifier for owner, identifier in found.recipients if owner == tenant]
            elsewhere = sorted(owner for owner, identifier in found.recipients if identifier == recipient)
            hint = f" (there is one in tenant {elsewhere[0]!r})" if elsewhere else ""
            reading.wrong(node, (unknown("recipient", recipient, names) if names else "there are no recipients") + hint)
    for place, (node, _) in found.offers.items():
        if place in found.subscriptions:  # Readers' routes stand under the offer's id.
            reading.wrong(node, f"id {place[1]!r} is that of a subscription in tenant {place[0]!r} too")
    recipients = {place: recipient for place, (_, recipient) in found.recipients.items()}
    found.tenants.laid_on(reading, recipients)
    found.recipients = {place: (node, recipients[place]) for place, (node, _) in found.recipients.items()}
    reading.finish()
    return found


def _hinted(mistake: Mistake, text: str) -> Mistake:
    """A mistake of YAML itself, with a hint where a bound such as >=notable stands without quotes."""
    lines = text.splitlines()
    found = _BOUND.search(lines[mistake.line - 1]) if 0 < mistake.line <= len(lines) else None
    return replace(mistake, text=f'{mistake.text}; put it in quotes: "{found[1]}"') if found else mistake


def _file(reading: Reading, document: Node, found: Found) -> None:
    names = ("version", "defaults", "tenants", "recipients", "subscriptions", "silences", "self_service")
    top = reading.mapping(document, names)
    if "version" in top and (isinstance(top["version"].content, bool) or top["version"].content != 1):
        reading.wrong(top["version"], "must be 1, the only version of this format")
    defaults = read_defaults(reading, top["defaults"]) if "defaults" in top else Defaults()
    found.tenants.read(reading, entries(reading, top, "tenants"))
    for node in entries(reading, top, "recipients"):
        recipient = read_recipient(reading, node, defaults)
        found.tenants.note(node, recipient.tenant)
        if recipient.apprise is not None:
            found.apprise.append(part_of(node, "apprise"))
        if recipient.owner:
            found.named.recipients.append((part_of(node, "owner"), recipient.tenant, recipient.owner))
        if recipient.id.startswith(SELF_SERVICE):
            text = f"id {recipient.id!r}: {SELF_SERVICE}… is for readers who subscribe by themselves"
            reading.wrong(part_of(node, "id"), text)
        _add(reading, node, found.recipients, recipient.tenant, recipient.id, recipient)
    for node in entries(reading, top, "subscriptions"):
        subscription = read_subscription(reading, node, defaults, found.named)
        _add(reading, node, found.subscriptions, subscription.tenant, subscription.id, subscription)
    for node in entries(reading, top, "silences"):
        silence = read_silence(reading, node, found.named)
        _add(reading, node, found.silences, silence.tenant, silence.id, silence)
    for node in entries(reading, top, "self_service"):
        offer, places = read_offer(reading, node, defaults)
        found.named.watchlists.extend(places)
        _add(reading, node, found.offers, offer.tenant, offer.id, offer)


def _add(reading: Reading, node: Node, into: Placed[Value], tenant: str, identifier: str, value: Value) -> None:
    if (tenant, identifier) in into:
        first = part_of(into[tenant, identifier][0], "id")
        place = f"{first.file}:{first.line}"
        reading.wrong(part_of(node, "id"), f"id {identifier!r} stands twice in tenant {tenant!r}, first at {place}")
    elif identifier:
        into[tenant, identifier] = node, value
