"""Reads all that explains one message: its decisions, deliveries and thread, its articles, and where its watches stand.

It only reads: the ledger, the index of articles, the files of watchlists. What it is put into is `explanation_parts`'.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from alerts.explanation import Explanation
from alerts.explanation_parts import Evidence, explanation_of
from alerts.file_watch_places import WatchPlaces
from alerts.sending_parts import Sending, moment_of
from alerts.standing import read_standing
from rasid.alert_decision import Decision, Thread
from rasid.alert_message import thread_id
from rasid.delivery import Delivery
from rasid.ledger_value import LedgerValue, kind_of
from rasid.notification import Notification, Reason
from rasid.subscription import Subscriptions
from rasid.tagged_article import TaggedArticle
from search.ledger import Ledger

__all__ = ["NOTHING", "Archive", "explain"]

_DECISIONS = 500
_DELIVERIES = 100
_ARTICLES = 40
_MEMBERS = 200  # of a roll-up: so many of the messages in it are followed to their decisions.
_SENT = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """What is known beside the ledger: articles as they are stored now, by id, and the places of the watches."""

    articles: Callable[[Collection[str]], Awaitable[Mapping[str, TaggedArticle]]]
    places: Callable[[], Awaitable[WatchPlaces]]


async def _no_articles(_: Collection[str]) -> Mapping[str, TaggedArticle]:
    return {}


async def _no_places() -> WatchPlaces:
    return WatchPlaces()


NOTHING = Archive(articles=_no_articles, places=_no_places)
"""Nothing is known beside the ledger."""


async def explain(
    identifier: str,
    ledger: Ledger,
    archive: Archive,
    subscriptions: Subscriptions,
    now: datetime,
    *,
    tenant: str | None = None,
) -> Explanation | None:
    """Everything on a message, by its id or a delivery's; None when there is none, or when it is another tenant's.

    With a `tenant`, it is for that tenant's programs, and no answer of the other side names an address.

    Raises:
        Unavailable: the ledger or the index cannot be reached.
    """
    message = await _message(identifier, ledger)
    if message is None or tenant not in (None, message.tenant):
        return None
    decided, sent, thread, places = await asyncio.gather(
        _decisions(message, ledger),
        _sendings(message, ledger, subscriptions, now),
        _thread(message, ledger),
        archive.places(),
    )
    reported = [report.id for entry in message.entries for report in entry.reports]
    stored = await archive.articles(list(dict.fromkeys(reported))[:_ARTICLES])
    evidence = Evidence(
        message=message,
        decisions=decided,
        sendings=sent,
        thread=thread,
        stored=stored,
        places=places,
        masked=tenant is not None,
    )
    return explanation_of(identifier, evidence)


async def _message(identifier: str, ledger: Ledger) -> Notification | None:
    found = await _value(identifier, ledger)
    if isinstance(found, Delivery):
        found = await _value(found.notification, ledger)
    return found if isinstance(found, Notification) else None


async def _value(identifier: str, ledger: Ledger) -> LedgerValue | None:
    try:
        kind_of(identifier)
    except KeyError:
        return None
    stored = (await ledger.get([identifier])).get(identifier)
    return stored.value if stored is not None else None


async def _decisions(message: Notification, ledger: Ledger) -> tuple[Decision, ...]:
    """The decisions that put something into the message, oldest first."""
    terms: dict[str, str | list[str]] = {"tenant": message.tenant}
    match message.reason:
        case Reason.ESCALATION:
            terms |= {"recipient": message.escalated_from, "notification": message.escalates}
        case Reason.DIGEST:
            stories = [entry.story.id for entry in message.entries]
            terms |= {"recipient": message.recipient, "story": stories}
        case Reason.ROLLUP | Reason.CATCH_UP:
            waited = await ledger.get(message.members[:_MEMBERS])
            parts = [one.value.notification for one in waited.values() if isinstance(one.value, Delivery)]
            terms |= {"recipient": message.recipient, "notification": parts}
        case _:
            terms |= {"recipient": message.recipient, "notification": message.id}
    if not all(terms.values()):
        return ()
    found = [one.value for one in await ledger.find(Decision, terms, most=_DECISIONS)]
    if message.reason is Reason.DIGEST:
        windows = {message.id, *message.covers}
        found = [one for one in found if any(digest.notification in windows for digest in one.digests)]
    return tuple(found)


async def _thread(message: Notification, ledger: Ledger) -> Thread | None:
    if not message.story:
        return None
    found = await _value(thread_id(message.tenant, message.recipient, message.story), ledger)
    return found if isinstance(found, Thread) else None


async def _sendings(
    message: Notification, ledger: Ledger, subscriptions: Subscriptions, now: datetime
) -> tuple[Sending, ...]:
    terms = {"tenant": message.tenant, "notification": message.id}
    found = [one.value for one in await ledger.find(Delivery, terms, most=_DELIVERIES)]
    return tuple(await asyncio.gather(*(_sending(one, ledger, subscriptions, now) for one in found)))


async def _sending(delivery: Delivery, ledger: Ledger, subscriptions: Subscriptions, now: datetime) -> Sending:
    endpoint = subscriptions.endpoint(delivery.endpoint)
    standing = await read_standing(ledger, delivery, endpoint, subscriptions)
    moment = moment_of(delivery, now)
    sent = 0
    if endpoint is not None:
        times = await ledger.sent(endpoint.id, moment - endpoint.rate.per, _SENT)
        sent = sum(1 for one in times if one < moment)
    return Sending(standing=standing, moment=moment, sent=sent)
