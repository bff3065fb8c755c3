"""What is doubtful in subscriptions that can be read: whom nobody tells, what never comes, what comes twice.

Mistakes are `subscription_yaml`'s to find. Nothing is read from disk, and nobody is told anything here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime

from rasid.errors import Mistake
from rasid.level import Level
from rasid.policy_yaml import part_of
from rasid.subscription import Escalate, Recipient, Route, Silence, Subscription
from rasid.subscription_yaml import Found, Placed
from rasid.yaml_document import Node, unknown

__all__ = ["Watches", "subscription_doubts"]

Watches = Mapping[str, Mapping[str, Level]]
"""By id of a watchlist the names of its watches, each with the level at which it fires."""


def subscription_doubts(
    found: Found, watches: Watches, now: datetime, sources: Collection[str] = ()
) -> tuple[Mistake, ...]:
    """Everything doubtful, in the order in which it stands in the files; watchlists that nobody takes come last.

    `sources` are those of all feeds; without any, what is said of sources is not looked at.
    """
    doubts: list[Mistake] = []
    told = _told(found)
    for node, recipient in found.recipients.values():
        if (recipient.tenant, recipient.id) not in told:
            doubts.append(part_of(node, "id").mistake("nobody tells them anything: no subscription names them"))
        doubts += _secrets(node, recipient, now)
    doubts += _same_address(found)
    for node, subscription in found.subscriptions.values():
        doubts += _subscription(node, subscription, found.recipients, watches)
        doubts += _sources(node, subscription, sources)
    for node, silence in found.silences.values():
        doubts += _silence(node, silence, watches, now)
    taken = {name for _, name in found.named.watchlists}
    lonely = [
        Mistake(name, 0, 0, "", "nobody has subscribed to this watchlist") for name in watches if name not in taken
    ]
    return (*sorted(doubts, key=lambda one: (one.file, one.line, one.column)), *lonely)


def _told(found: Found) -> set[tuple[str, str]]:
    named = {(tenant, recipient) for _, tenant, recipient in found.named.recipients}
    own = {
        (tenant, identifier) for (tenant, identifier), (_, one) in found.recipients.items() if one.owner == identifier
    }
    return named - own


def _secrets(node: Node, recipient: Recipient, now: datetime) -> Iterator[Mistake]:
    secrets = recipient.webhook.secrets if recipient.webhook is not None else ()
    if secrets and all(one.until is not None and one.until <= now for one in secrets):
        yield part_of(node, "webhook", "secrets").mistake("every secret is out of date: nothing could be signed")


def _same_address(found: Found) -> Iterator[Mistake]:
    """Every recipient has queues of their own, so that one address under two names hears everything twice."""
    first: dict[tuple[str, str, str], Node] = {}
    for node, recipient in found.recipients.values():
        for endpoint in recipient.endpoints:
            place = part_of(node, endpoint.channel.value)  # The key has the name of the channel.
            known = first.setdefault((recipient.tenant, endpoint.channel, endpoint.address.lower()), node)
            if known is not node:
                where = part_of(known, "id")
                who = f"{where.content!r} ({where.file}:{where.line})"
                text = f"is also the address of {who}; what both are told comes there twice"
                yield place.mistake(text)


def _subscription(
    node: Node, subscription: Subscription, recipients: Placed[Recipient], watches: Watches
) -> Iterator[Mistake]:
    own = {name: watches[name] for name in subscription.watchlists if name in watches}
    short = {watch for one in own.values() for watch in one}
    full = {f"{name}/{watch}" for name, one in own.items() for watch in one}
    for place, watch in enumerate(subscription.where.watches):
        if own and watch not in short | full:
            known = full if "/" in watch else short
            yield part_of(node, "where", "watches", place).mistake(unknown("watch", watch, known))
    fire = {level for one in own.values() for level in one.values()}
    for place, route in enumerate(subscription.deliver):
        yield from _route(part_of(node, "deliver", place), route, subscription, fire)
        _, recipient = recipients[subscription.tenant, route.to]
        wanted = "alert.digest" if route.when == "digest" else "alert.story.created"
        if not any(endpoint.takes(wanted) for endpoint in recipient.endpoints):
            text = f"the webhook of {route.to!r} takes no {wanted}, so this never comes there"
            yield part_of(node, "deliver", place, "to").mistake(text)
    for place, step in enumerate(subscription.escalate):
        yield from _escalation(part_of(node, "escalate", place), step, subscription)


def _sources(node: Node, subscription: Subscription, sources: Collection[str]) -> Iterator[Mistake]:
    where = subscription.where
    for key, named in (("sources", where.sources), ("sources_not", where.sources_not)):
        for place, name in enumerate(named):
            if sources and name not in sources:
                near = unknown("source", name, sources)
                text = near if "did you mean" in near else f"no feed is of a source {name!r}"
                yield part_of(node, "where", key, place).mistake(text)


def _route(node: Node, route: Route, subscription: Subscription, fire: set[Level]) -> Iterator[Mistake]:
    taken = [level for level in route.levels if level >= subscription.where.level]
    place = part_of(node, "levels")
    if not taken:
        yield place.mistake(f'nothing comes this way: `where` takes ">={subscription.where.level}" only')
    elif fire and not fire & set(taken):
        levels = ", ".join(level.value for level in Level if level in fire)
        yield place.mistake(f"nothing comes this way: the watches of its watchlists fire at {levels} only")


def _escalation(node: Node, step: Escalate, subscription: Subscription) -> Iterator[Mistake]:
    at_once = [route for route in subscription.deliver if route.when == "immediate"]
    reached = {route.to for route in at_once if any(level >= step.level for level in route.levels)}
    if not reached:
        yield node.mistake(f"never happens: nobody is told at once at level {step.level} or above")
    elif reached == {step.to}:
        yield part_of(node, "to").mistake(f"never happens: {step.to!r} is who is told in the first place")


def _silence(node: Node, silence: Silence, watches: Watches, now: datetime) -> Iterator[Mistake]:
    if silence.ends <= now:
        yield part_of(node, "ends").mistake("is over; it can go")
    known = (
        watches.get(silence.watchlist) if silence.watchlist else {name: 0 for one in watches.values() for name in one}
    )
    if silence.watch and known and silence.watch not in known:
        yield part_of(node, "match", "watch").mistake(unknown("watch", silence.watch, known))
