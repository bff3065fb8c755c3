"""The canary: an article of our own that must come out as a delivery, so that a silent path is noticed.

It takes the way of every article (topic, matcher, story, plan, ledger, dispatcher) and no reader ever sees it: only its
own built-in watch fires on it, only the built-in subscription of a tenant that no file may use hears of it, and neither
articles nor stories keep it. Nothing is published, sent or measured here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from rasid.alert_rhythm import Policy, Timing
from rasid.article import Article, Source
from rasid.identity import content_id
from rasid.level import Level
from rasid.policy_yaml import BUILT_IN_TENANT
from rasid.settings import MonitorSettings, OperatorSettings, SecretReference, WebhookSettings
from rasid.subscription import Email, Recipient, Route, Subscription, Subscriptions, Webhook
from rasid.subscription import WebhookSecret as Secret
from rasid.tagged_article import TaggedArticle
from rasid.watchlist import Watchlist
from rasid.watchlist_yaml import read_watchlists

__all__ = [
    "CANARY",
    "CANARY_WATCHLISTS",
    "OPERATOR",
    "Pulse",
    "built_in",
    "canary_article",
    "is_canary",
    "only_canary",
    "overdue",
    "with_built_in",
    "with_canary",
]

CANARY = "rasid-canary"
"""The id of the canary's feed, source, watchlist, subscription and recipient."""

OPERATOR = "operator"
"""The id of the recipient behind `operator.mail`."""

CANARY_WATCHLISTS: tuple[Watchlist, ...] = read_watchlists(
    {
        "built-in/canary.yaml": f"""
watchlist: {CANARY}
watches:
  pulse:
    when: source:{CANARY} AND "نبضة راصد"
    level: critical
"""
    }
)


@dataclass(frozen=True, slots=True)
class Pulse:
    """One canary under way: its article and when it was published."""

    article: str
    published: datetime


def canary_article(now: datetime) -> Article:
    """The canary of this moment; its id is new with every moment, so that every one is a story of its own."""
    stamp = now.isoformat(timespec="milliseconds")
    return Article(
        id=content_id("art", CANARY, stamp),
        revision=1,
        url="",
        title=f"نبضة راصد {stamp}",
        text="نبضة راصد: خبر تجريبي يختبر مسار التنبيهات من أوله إلى آخره.",
        language="ar",
        source=Source(id=CANARY, name="Rasid"),
        feed=CANARY,
        first_seen=now,
        fetched=now,
    )


def is_canary(article: Article) -> bool:
    """True for an article that `canary_article` made. A feed of a list never has both ids."""
    return article.feed == CANARY and article.source.id == CANARY


def only_canary(tagged: TaggedArticle) -> TaggedArticle:
    """The tagged canary with its own watch only: a reader's watch that would fire on it must not tell the reader."""
    return replace(tagged, fired=tuple(fired for fired in tagged.fired if fired.watchlist == CANARY))


def built_in(monitor: MonitorSettings, operator: OperatorSettings) -> Subscriptions:
    """What planner and dispatcher know besides the files: the canary's subscription and the operator's mailbox.

    Without `monitor.canary_secret` the canary's recipient has no endpoint: then its decision in the ledger is the end
    of its way, and the dispatcher is not tested.
    """
    webhook = None
    if monitor.canary_secret and monitor.canary_url:
        webhook = Webhook(url=monitor.canary_url, secrets=(Secret(SecretReference(monitor.canary_secret.reference)),))
    recipients = [Recipient(id=CANARY, tenant=BUILT_IN_TENANT, webhook=webhook)]
    if operator.mail:
        recipients.append(Recipient(id=OPERATOR, tenant=BUILT_IN_TENANT, email=Email(to=operator.mail)))
    subscription = Subscription(
        id=CANARY,
        tenant=BUILT_IN_TENANT,
        watchlists=(CANARY,),
        deliver=(Route(to=CANARY, when="immediate", levels=tuple(Level)),),
        policy=Policy(timings=dict.fromkeys(Level, _AT_ONCE)),
    )
    return Subscriptions(recipients=tuple(recipients), subscriptions=(subscription,))


def with_built_in(subscriptions: Subscriptions, added: Subscriptions) -> Subscriptions:
    """The subscriptions of the files with those built in."""
    return replace(
        subscriptions,
        recipients=(*subscriptions.recipients, *added.recipients),
        subscriptions=(*subscriptions.subscriptions, *added.subscriptions),
    )


def with_canary(webhook: WebhookSettings, monitor: MonitorSettings) -> WebhookSettings:
    """The settings of webhooks with the canary's receiver among the internal addresses that are allowed."""
    parts = urlsplit(monitor.canary_url)
    if not (monitor.canary_secret and parts.hostname):
        return webhook
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return replace(webhook, allow=(*webhook.allow, f"{parts.hostname}:{port}"))


_AT_ONCE = Timing(
    wait=timedelta(0),
    interval=timedelta(0),
    cooldown=timedelta(0),
    sources_at=(),
    importance_jump=None,
    level_up=False,
    corrections=False,
    daily_cap=1,
)


def overdue(under_way: Iterable[Pulse], within: timedelta, now: datetime) -> Pulse | None:
    """The canary that is out the longest, if that is longer than it may take; None when all is well."""
    oldest = min(under_way, key=lambda pulse: pulse.published, default=None)
    return oldest if oldest is not None and now - oldest.published > within else None
