"""Whether every match has a decision, and every message that was decided a delivery: what is missing, by name.

It is the audit of the whole path: what was indexed as a match is compared with what the ledger knows. It reads and
repairs nothing itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from rasid.alert_decision import Decision, Verdict
from rasid.delivery import Delivery, DeliveryState
from rasid.ledger_value import ledger_id
from rasid.subscription import Subscriptions

__all__ = ["Due", "Gap", "GapKind", "SeenMatch", "dues", "gaps_of", "routes_of", "routes_seen"]

_LATE = timedelta(hours=1)  # a breaker may hold a delivery for half an hour.
_SETTLED = timedelta(minutes=2)  # a new subscription is known to all processes by then.


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenMatch:
    """A match as it is indexed."""

    article: str
    revision: int
    title: str
    story: str  # "" when it never reached one.
    watches: tuple[str, ...]  # `watchlist/watch`.
    indexed: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A decision that must be in the ledger: on one match for one recipient."""

    match: SeenMatch
    decision: str  # its id; "" when the match is in no story, so that there can be none.
    tenant: str
    recipient: str
    subscription: str
    watch: str


class GapKind(StrEnum):
    """What is missing."""

    NO_STORY = "no_story"
    NO_DECISION = "no_decision"
    NO_DELIVERY = "no_delivery"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something that should have followed from a match and did not."""

    kind: GapKind
    due: Due

    def __str__(self) -> str:
        said = {
            GapKind.NO_STORY: "is in no story",
            GapKind.NO_DECISION: "has no decision",
            GapKind.NO_DELIVERY: "was to be told and has no delivery",
            GapKind.OVERDUE: "waits for its delivery for more than an hour",
        }[self.kind]
        due = self.due
        where = f"watch {due.watch}, subscription {due.tenant}/{due.subscription}, recipient {due.recipient}"
        return f"{said}: {where}: {due.match.title}"


def routes_of(subscriptions: Subscriptions) -> frozenset[str]:
    """Every way from a watchlist to a recipient, as one word each."""
    return frozenset(
        _route(one.tenant, one.id, route.to, watchlist)
        for one in subscriptions.subscriptions
        for route in one.deliver
        for watchlist in one.watchlists
    )


def _route(tenant: str, subscription: str, recipient: str, watchlist: str) -> str:
    return f"{tenant}/{subscription}/{recipient}/{watchlist}"


def routes_seen(known: Mapping[str, datetime], now_there: Collection[str], now: datetime) -> dict[str, datetime]:
    """Since when each route is known: a new one owes nothing for what came before it, one that is gone nothing."""
    return {route: known.get(route, now) for route in sorted(now_there)}


def dues(matches: Iterable[SeenMatch], subscriptions: Subscriptions, since: Mapping[str, datetime]) -> tuple[Due, ...]:
    """The decisions that these matches must have led to: one for each recipient whom a subscription reaches."""
    found: dict[tuple[str, str, str], Due] = {}
    for match in matches:
        by_watchlist = {watch.partition("/")[0]: watch for watch in reversed(match.watches)}
        for subscription in subscriptions.on_watchlists(by_watchlist):
            for watchlist in subscription.watchlists:
                for route in subscription.deliver if watchlist in by_watchlist else ():
                    known = since.get(_route(subscription.tenant, subscription.id, route.to, watchlist))
                    if known is None or match.indexed < known + _SETTLED:
                        continue
                    tenant, to = subscription.tenant, route.to
                    decision = (
                        ledger_id(Decision, tenant, to, match.story, f"{match.article}.{match.revision}")
                        if match.story
                        else ""
                    )
                    found.setdefault(
                        (match.article, tenant, to),
                        Due(
                            match=match,
                            decision=decision,
                            tenant=tenant,
                            recipient=to,
                            subscription=subscription.id,
                            watch=by_watchlist[watchlist],
                        ),
                    )
    return tuple(found.values())


def gaps_of(
    wanted: Iterable[Due],
    decisions: Mapping[str, Decision],
    deliveries: Mapping[str, Collection[Delivery]],
    endless: Collection[tuple[str, str]],
    now: datetime,
) -> tuple[Gap, ...]:
    """What is missing. `deliveries` are by notification; `endless` are recipients (tenant, id) without an endpoint.

    A decision not to tell is complete in itself: its code is the reason. A delivery that was suppressed, gathered into
    another or given up has its reason in the ledger too.
    """
    gaps = []
    for due in wanted:
        decision = decisions.get(due.decision)
        if not due.decision:
            gaps.append(Gap(kind=GapKind.NO_STORY, due=due))
        elif decision is None:
            gaps.append(Gap(kind=GapKind.NO_DECISION, due=due))
        elif decision.verdict is not Verdict.NOTHING and (due.tenant, due.recipient) not in endless:
            made = deliveries.get(decision.notification, ())
            if not made:
                gaps.append(Gap(kind=GapKind.NO_DELIVERY, due=due))
            elif any(one.state is DeliveryState.PENDING and now - one.due > _LATE for one in made):
                gaps.append(Gap(kind=GapKind.OVERDUE, due=due))
    return tuple(gaps)
