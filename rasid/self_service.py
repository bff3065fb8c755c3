"""Readers who subscribe by themselves: what they may ask for, and what follows from asking, confirming and changing.

Every function takes what is known and gives what is to be known, with the reason. Nothing is stored or sent here.
A reader gets no alert before confirming, and never more than a few mails a day that were not confirmed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum

from rasid.identity import content_id
from rasid.level import Level
from rasid.subscription import SELF_SERVICE, Email, Offer, Recipient, Route, Silence, Subscription, Subscriptions, When

__all__ = [
    "CONFIRM_WITHIN",
    "Outcome",
    "Reply",
    "Subscriber",
    "Wish",
    "asked",
    "changed",
    "confirmed",
    "forgettable",
    "is_self_service",
    "left",
    "link_sent",
    "merged",
    "paused",
    "problems",
    "subscriber_id",
]

CONFIRM_WITHIN = timedelta(days=7)
_MAILS_A_DAY = 3  # confirmations and links to one address; alerts are not counted.
_DAY = timedelta(days=1)
_MOST_HOURS = 4


class Reply(StrEnum):
    """What became of a reader's act, also when nothing did."""

    ASKED = "asked"  # a confirmation mail is to go out.
    TOO_MANY_MAILS = "too_many_mails"  # the address got its mails of the day.
    CONFIRMED = "confirmed"
    CONFIRMED_BEFORE = "confirmed_before"  # a second click: nothing changes.
    EXPIRED = "expired"
    UNKNOWN = "unknown"  # no such reader, or the request was replaced by a newer one.
    LINK = "link"  # a mail with the link is to go out.
    CHANGED = "changed"
    LEFT = "left"
    PAUSED = "paused"
    RESUMED = "resumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a reader wants: which offers, from which level on, when, in which language and time zone."""

    offers: tuple[str, ...]
    least: Level = Level.NOTABLE
    when: When = "immediate"
    at: tuple[time, ...] = ()  # of a digest, by the reader's clock.
    language: str = "en"
    timezone: str = "UTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscriber:
    """A reader of one tenant by one mail address; without `wish` not confirmed yet."""

    id: str
    tenant: str
    address: str
    created: datetime
    changed: datetime
    wish: Wish | None = None
    asked: Wish | None = None  # waits for its confirmation.
    number: str = ""  # of what was asked for last; it is in the confirmation link.
    expires: datetime | None = None  # of that link.
    confirmed: datetime | None = None
    paused: bool = False
    mails: tuple[datetime, ...] = ()  # when confirmations and links were sent, within the last day.


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer to a reader's act; `subscriber` is what is to be stored, None when nothing is."""

    reply: Reply
    subscriber: Subscriber | None = None


def is_self_service(recipient: str) -> bool:
    """True for the id of a recipient who subscribed without the operator."""
    return recipient.startswith(SELF_SERVICE)


def subscriber_id(tenant: str, address: str) -> str:
    """One reader for one address of a tenant, however its letters are cased."""
    return SELF_SERVICE + content_id("sub", tenant, address.strip().lower()).partition("_")[2]


def problems(wish: Wish, offers: Iterable[Offer]) -> tuple[tuple[str, str], ...]:
    """What speaks against a wish: pairs of a code and the offer it is about ("" for none). None: it may be asked for.

    The codes are those of the pages' words.
    """
    open_offers = {one.id: one for one in offers}
    found: list[tuple[str, str]] = []
    if not wish.offers:
        found.append(("no_offer", ""))
    for name in wish.offers:
        offer = open_offers.get(name)
        if offer is None:
            found.append(("not_open", name))
        elif wish.when not in offer.when:
            found.append((f"no_{wish.when}", name))
        elif not _levels(wish, offer):
            found.append(("no_level", name))
    if wish.when == "digest" and not 1 <= len(wish.at) <= _MOST_HOURS:
        found.append(("no_hour", ""))
    return tuple(found)


def asked(known: Subscriber | None, tenant: str, address: str, wish: Wish, now: datetime) -> Outcome:
    """A reader asks to be subscribed. What was confirmed before stays until the new wish is confirmed."""
    recent = _recent(known, now)
    if len(recent) >= _MAILS_A_DAY:
        return Outcome(Reply.TOO_MANY_MAILS)
    base = known or Subscriber(
        id=subscriber_id(tenant, address), tenant=tenant, address=address, created=now, changed=now
    )
    return Outcome(
        Reply.ASKED,
        replace(
            base,
            changed=now,
            asked=wish,
            number=content_id("ask", base.id, base.number, now.isoformat()).partition("_")[2][:12],
            expires=now + CONFIRM_WITHIN,
            mails=(*recent, now),
        ),
    )


def confirmed(known: Subscriber | None, number: str, expires: datetime, now: datetime) -> Outcome:
    """The reader has come by the link of the mail and pressed the button."""
    if known is None or known.number != number:
        return Outcome(Reply.EXPIRED if now >= expires else Reply.UNKNOWN)
    if known.asked is None:
        return Outcome(Reply.CONFIRMED_BEFORE, known)
    if now >= expires:
        return Outcome(Reply.EXPIRED)
    return Outcome(
        Reply.CONFIRMED,
        replace(known, changed=now, wish=known.asked, asked=None, expires=None, confirmed=now, paused=False),
    )


def link_sent(known: Subscriber | None, now: datetime) -> Outcome:
    """Somebody asks for the link to the reader's own page. It goes to the address only, and only to a reader's."""
    if known is None or known.wish is None:
        return Outcome(Reply.UNKNOWN)
    recent = _recent(known, now)
    if len(recent) >= _MAILS_A_DAY:
        return Outcome(Reply.TOO_MANY_MAILS)
    return Outcome(Reply.LINK, replace(known, changed=now, mails=(*recent, now)))


def changed(known: Subscriber, wish: Wish, now: datetime) -> Outcome:
    """The reader changes the wish on their own page; the page's link was their confirmation."""
    return Outcome(Reply.CHANGED, replace(known, changed=now, wish=wish))


def left(known: Subscriber, offer: str, now: datetime) -> Outcome:
    """The reader leaves one subscription; with "" all of them. The page can bring them back."""
    wish = known.wish or Wish(offers=())
    offers = tuple(one for one in wish.offers if offer and one != offer)
    # A wish that waits for its confirmation would bring it back with a click on an older mail: it goes too.
    return Outcome(Reply.LEFT, replace(known, changed=now, wish=replace(wish, offers=offers), asked=None, expires=None))


def paused(known: Subscriber, now: datetime, *, on: bool) -> Outcome:
    """The reader wants nothing for now, or again what was."""
    return Outcome(Reply.PAUSED if on else Reply.RESUMED, replace(known, changed=now, paused=on))


def forgettable(known: Subscriber, now: datetime) -> bool:
    """True when the address was never confirmed in time: then nothing of it is kept."""
    return known.wish is None and (known.expires is None or now >= known.expires + _DAY)


def merged(
    subscriptions: Subscriptions, subscribers: Iterable[Subscriber], silences: Iterable[Silence] = ()
) -> Subscriptions:
    """The subscriptions of the files with those of the readers, and further silences.

    A reader is a recipient as soon as a mail has to reach them, and has routes once confirmed. An offer that the
    operator has closed leads to nobody; what it no longer allows is left out.
    """
    recipients: list[Recipient] = []
    routes: dict[tuple[str, str], list[Route]] = {}
    offers = {(one.tenant, one.id): one for one in subscriptions.offers}
    for one in subscribers:
        wish = one.wish or one.asked or Wish(offers=())
        recipients.append(
            Recipient(
                id=one.id,
                tenant=one.tenant,
                timezone=wish.timezone,
                language=wish.language,
                email=Email(to=one.address),
            )
        )
        for name in one.wish.offers if one.wish is not None and not one.paused else ():
            offer = offers.get((one.tenant, name))
            levels = _levels(wish, offer) if offer is not None else ()
            if offer is not None and levels and wish.when in offer.when:
                route = Route(to=one.id, when=wish.when, levels=levels, at=wish.at if wish.when == "digest" else ())
                routes.setdefault((one.tenant, name), []).append(route)
    more = tuple(
        Subscription(
            id=key[1],
            tenant=key[0],
            watchlists=offers[key].watchlists,
            deliver=tuple(found),
            policy=offers[key].policy,
        )
        for key, found in routes.items()
    )
    return replace(
        subscriptions,
        recipients=(*subscriptions.recipients, *recipients),
        subscriptions=(*subscriptions.subscriptions, *more),
        silences=(*subscriptions.silences, *silences),
    )


def _levels(wish: Wish, offer: Offer) -> tuple[Level, ...]:
    return tuple(level for level in Level if level >= wish.least and level in offer.levels)


def _recent(known: Subscriber | None, now: datetime) -> tuple[datetime, ...]:
    return tuple(moment for moment in known.mails if moment > now - _DAY) if known is not None else ()
