"""What would be decided on an article if it came now, without writing or sending: for `rasid alerts dry-run`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from alerts.email_message import Mail
from alerts.render import render_mail
from alerts.tokens import Links
from rasid.alert_decision import Decision, Verdict
from rasid.alert_interest import interests
from rasid.alert_message import deliveries, notification
from rasid.alert_plan import decide
from rasid.delivery import Channel
from rasid.delivery_plan import hold_for
from rasid.digest import WEEKDAYS
from rasid.level import Level
from rasid.notification import Reason
from rasid.story import StoryChange
from rasid.subscription import Escalate, RateLimit, Recipient, Route, Subscriptions

__all__ = ["Row", "Trial", "dry_run", "offer_rows", "route_rows"]


@dataclass(frozen=True, slots=True)
class Trial:
    """One recipient's decision, where it would go, and the mail they would read (None when nothing is sent at once)."""

    decision: Decision
    endpoints: tuple[str, ...]
    mail: Mail | None


_UNLIMITED = RateLimit(1, timedelta(0))


def dry_run(change: StoryChange, subscriptions: Subscriptions, now: datetime) -> tuple[Trial, ...]:
    """Everyone's decision as if the article was read now and nobody had been told of anything yet."""
    change = replace(change, tagged=replace(change.tagged, article=replace(change.tagged.article, fetched=now)))
    trials = []
    for interest in interests(change, subscriptions, now):
        decision = decide(interest, change, None, None, now)
        if decision.verdict is not Verdict.NOTIFY:
            trials.append(Trial(decision, (), None))  # The digests that list it are in the decision.
            continue
        message = notification(decision, change, None)
        decision = replace(
            decision, why="; ".join((decision.why, *_further(decision, interest.recipient, message.due)))
        )
        ways = tuple(one.endpoint for one in deliveries(message, interest.recipient))
        mail = render_mail(message, interest.recipient, Links("", None)) if interest.recipient.email else None
        trials.append(Trial(decision, ways, mail))
    return tuple(trials)


def _further(decision: Decision, recipient: Recipient, due: datetime) -> Iterator[str]:
    """What else follows from a decision to tell: quiet hours that hold it, digests that list it, who is told next."""
    hold = hold_for(Reason(decision.code), decision.level, recipient, _UNLIMITED, (), due)
    if hold is not None:
        yield f"quiet hours hold it until {hold.until:%Y-%m-%d %H:%M} UTC"
    for digest in decision.digests:
        yield f"also in the digest of {digest.ends:%Y-%m-%d %H:%M} UTC"
    for step in decision.escalations:
        yield f"{step.to} is told at {step.due:%H:%M} UTC unless it is acknowledged"


Row = tuple[str, str, str, str, str, str]


def offer_rows(subscriptions: Subscriptions, *, counted: bool) -> tuple[Row, ...]:
    """What readers may subscribe to: the rows of `route_rows`, with the address of the form.

    With `counted`, `subscriptions` holds the readers too, and each row says how many have confirmed.
    """
    rows = []
    for offer in subscriptions.offers:
        form = "/subscribe" if offer.tenant == "main" else f"/subscribe/{offer.tenant}"
        shared = subscriptions.subscription(offer.tenant, offer.id)
        readers = len({route.to for route in shared.deliver}) if shared is not None else 0
        who = f"readers: {readers}" if counted else "readers"
        levels = " ".join(level.value for level in offer.levels)
        name = f"{offer.tenant}/{offer.id}"
        rows += [(watchlist, name, levels, " or ".join(offer.when), who, form) for watchlist in offer.watchlists]
    return tuple(sorted(rows))


def route_rows(subscriptions: Subscriptions, *, apprise: bool = True) -> tuple[Row, ...]:
    """Who gets what: (watchlist, subscription, levels, when, recipient, endpoint), sorted; escalations too.

    Where the optional package for chat services is not installed (`apprise`), its rows say that nothing can go there.
    """
    rows: list[Row] = []
    for subscription in subscriptions.subscriptions:
        ways: list[Route | Escalate] = [*subscription.deliver, *subscription.escalate]
        for way in ways:
            recipient = subscriptions.recipient(subscription.tenant, way.to)
            levels = way.levels if isinstance(way, Route) else tuple(one for one in Level if one >= way.level)
            taken = " ".join(level.value for level in levels if level >= subscription.where.level) or "none"
            for endpoint in recipient.endpoints if recipient is not None else ():
                address = endpoint.address
                if endpoint.channel is Channel.APPRISE and not apprise:
                    address += " (cannot work: the package apprise is not installed)"
                when = _when(way, recipient) if recipient is not None else ""
                name = f"{subscription.tenant}/{subscription.id}"
                rows += [(watchlist, name, taken, when, way.to, address) for watchlist in subscription.watchlists]
    return tuple(sorted(rows))


def _when(way: Route | Escalate, recipient: Recipient) -> str:
    if isinstance(way, Escalate):
        return f"if nobody acknowledges for {int(way.unacknowledged_for.total_seconds()) // 60} min"
    if way.at:
        days = ",".join(way.days) or "daily"
        fewer = f", {way.min_stories} or more" if way.min_stories > 1 else ""
        return f"digest {days} {', '.join(f'{one:%H:%M}' for one in way.at)} {recipient.timezone}{fewer}"
    quiet = recipient.quiet
    if quiet is None:
        return way.when
    days = "" if len(quiet.days) == len(WEEKDAYS) else f" {','.join(quiet.days)}"
    through = f", {quiet.bypass} comes through" if quiet.bypass else ""
    return f"{way.when}; quiet{days} {quiet.starts:%H:%M}-{quiet.ends:%H:%M} {recipient.timezone}{through}"
