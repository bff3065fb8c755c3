"""Who wants to be told of what, how and when: recipients, endpoints, subscriptions, silences. Values and look-ups only.

`subscription_yaml` reads them; `alert_plan` decides by them. A tenant's values never refer to another tenant's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from rasid.alert_rhythm import Policy
from rasid.delivery import Channel
from rasid.digest import QuietHours
from rasid.level import Level
from rasid.settings import SecretReference
from rasid.tagged_article import TaggedArticle

__all__ = [
    "EVENT_TYPES",
    "SELF_SERVICE",
    "Apprise",
    "Email",
    "Endpoint",
    "Escalate",
    "Offer",
    "RateLimit",
    "Recipient",
    "Route",
    "Silence",
    "Subscription",
    "Subscriptions",
    "Webhook",
    "WebhookSecret",
    "When",
    "Where",
]

EVENT_TYPES = (
    "alert.story.created",
    "alert.story.updated",
    "alert.digest",
    "alert.rollup",
    "alert.test",
    "endpoint.verify",
    "endpoint.disabled",
    "endpoint.dead_letters",
    "operator.alert",
)
When = str  # "immediate" or "digest".
SELF_SERVICE = "self-"
"""How ids of recipients begin who subscribed by themselves; the files may not use it."""


@dataclass(frozen=True, slots=True)
class RateLimit:
    """At most `most` messages in `per`; what is more goes out as one roll-up when there is room again.

    With `to_digest` its stories go into the recipient's next digest instead, if there is one.
    """

    most: int
    per: timedelta
    to_digest: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Email:
    """A mailbox."""

    to: str
    html: bool = True
    rate: RateLimit = RateLimit(10, timedelta(hours=1))


@dataclass(frozen=True, slots=True)
class WebhookSecret:
    """A signing secret by reference; an old one signs too until the new one is known everywhere."""

    reference: SecretReference
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """An address that takes signed POSTs."""

    url: str
    secrets: tuple[WebhookSecret, ...]
    events: tuple[str, ...] = EVENT_TYPES
    thin: bool = False
    timeout: timedelta | None = None  # None: as in the settings.
    concurrency: int = 1
    verify: bool = False  # ask the receiver for consent before the first alert.
    rate: RateLimit = RateLimit(60, timedelta(minutes=1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Apprise:
    """A chat or another service by Apprise; its address is a secret, so only a reference to it is known here."""

    reference: SecretReference
    rate: RateLimit = RateLimit(30, timedelta(hours=1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """One way to one recipient. Its id is the key of its queue."""

    id: str
    tenant: str
    recipient: str
    channel: Channel
    rate: RateLimit
    email: Email | None = None
    webhook: Webhook | None = None
    apprise: Apprise | None = None
    confidential: bool = False  # nothing of the news goes out by webhook or chat, but ids and links.

    def takes(self, event: str) -> bool:
        """True when this type of event may go there (EVENT_TYPES)."""
        return self.webhook is None or event in self.webhook.events

    @property
    def address(self) -> str:
        """Where it goes: the mailbox, the URL, or the reference to a secret address."""
        if self.email is not None:
            return self.email.to
        if self.apprise is not None:
            return self.apprise.reference.reference
        return self.webhook.url if self.webhook is not None else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A person or a system that is told."""

    id: str
    tenant: str
    timezone: str = "UTC"
    language: str = "en"
    email: Email | None = None
    webhook: Webhook | None = None
    apprise: Apprise | None = None
    quiet: QuietHours | None = None
    owner: str = ""  # the recipient who is told when an endpoint of this one is disabled.
    confidential: bool = False  # as the tenant is marked.

    @property
    def zone(self) -> ZoneInfo:
        """The time zone."""
        return ZoneInfo(self.timezone)

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        """Every way to this recipient."""
        found = []
        ways = ((Channel.EMAIL, self.email), (Channel.WEBHOOK, self.webhook), (Channel.APPRISE, self.apprise))
        for channel, way in ways:
            if way is not None:
                found.append(
                    Endpoint(
                        id=f"{self.tenant}/{self.id}/{channel}",
                        tenant=self.tenant,
                        recipient=self.id,
                        channel=channel,
                        rate=way.rate,
                        email=self.email if channel is Channel.EMAIL else None,
                        webhook=self.webhook if channel is Channel.WEBHOOK else None,
                        apprise=self.apprise if channel is Channel.APPRISE else None,
                        confidential=self.confidential and channel is not Channel.EMAIL,
                    )
                )
        return tuple(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Which articles a subscription takes at all; empty means every one."""

    level: Level = Level.INFO
    languages: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    sources_not: tuple[str, ...] = ()
    watches: tuple[str, ...] = ()

    def accepts(self, tagged: TaggedArticle) -> bool:
        """True when the article's language and source are wanted; levels and watches are for the planner."""
        source = tagged.article.source.id
        if self.languages and tagged.language not in self.languages:
            return False
        return source not in self.sources_not and (not self.sources or source in self.sources)


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """To whom a subscription's matches go and when."""

    to: str
    when: When
    levels: tuple[Level, ...] = tuple(Level)
    at: tuple[time, ...] = ()
    days: tuple[str, ...] = ()
    max_stories: int = 25
    min_stories: int = 1
    send_empty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalate:
    """Whom to tell when a message of this level or above is not acknowledged in time."""

    level: Level
    unacknowledged_for: timedelta
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """What a set of recipients wants to know."""

    id: str
    tenant: str
    watchlists: tuple[str, ...]
    deliver: tuple[Route, ...]
    where: Where = Where()
    escalate: tuple[Escalate, ...] = ()
    policy: Policy = field(default_factory=Policy)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What readers may subscribe to by themselves; nothing is open that no offer names.

    Its id is the id of the subscription that all its readers share, with a route for each.
    """

    id: str
    tenant: str
    title: Mapping[str, str]  # language to the words that readers see.
    watchlists: tuple[str, ...]
    levels: tuple[Level, ...]
    when: tuple[When, ...] = ("immediate", "digest")
    policy: Policy = field(default_factory=Policy)

    def titled(self, language: str) -> str:
        """The title in this language, else in English, else in any."""
        return self.title.get(language) or self.title.get("en") or next(iter(self.title.values()), self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """For a time, matches of this kind are not told; they are tagged, indexed and recorded all the same."""

    id: str
    tenant: str
    starts: datetime
    ends: datetime
    by: str
    comment: str = ""
    watchlist: str = ""
    watch: str = ""
    recipient: str = ""
    story: str = ""
    below: Level | None = None

    def covers(self, *, recipient: str, story: str, watchlist: str, watch: str, level: Level, now: datetime) -> bool:
        """True when it silences this match of this recipient now."""
        return (
            self.starts <= now < self.ends
            and self.recipient in ("", recipient)
            and self.story in ("", story)
            and self.watchlist in ("", watchlist)
            and self.watch in ("", watch)
            and (self.below is None or level < self.below)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscriptions:
    """All subscriptions of all tenants, as one whole that is replaced at once."""

    recipients: tuple[Recipient, ...] = ()
    subscriptions: tuple[Subscription, ...] = ()
    silences: tuple[Silence, ...] = ()
    offers: tuple[Offer, ...] = ()
    version: str = ""
    tenants: frozenset[str] = field(init=False, repr=False, compare=False)  # that tell somebody something.
    _recipients: dict[tuple[str, str], Recipient] = field(init=False, repr=False, compare=False)
    _endpoints: dict[str, Endpoint] = field(init=False, repr=False, compare=False)
    _by_watchlist: dict[str, tuple[Subscription, ...]] = field(init=False, repr=False, compare=False)
    _by_recipient: dict[tuple[str, str], tuple[str, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        endpoints = {endpoint.id: endpoint for one in self.recipients for endpoint in one.endpoints}
        by_watchlist: dict[str, tuple[Subscription, ...]] = {}
        for subscription in self.subscriptions:
            for watchlist in subscription.watchlists:
                by_watchlist[watchlist] = (*by_watchlist.get(watchlist, ()), subscription)
        tenants = {one.tenant for one in self.subscriptions} | {one.tenant for one in self.offers}
        object.__setattr__(self, "tenants", frozenset(tenants))
        object.__setattr__(self, "_recipients", {(one.tenant, one.id): one for one in self.recipients})
        object.__setattr__(self, "_endpoints", endpoints)
        object.__setattr__(self, "_by_watchlist", by_watchlist)
        by_recipient: dict[tuple[str, str], dict[str, None]] = {}
        for subscription in self.subscriptions:
            for route in subscription.deliver:
                by_recipient.setdefault((subscription.tenant, route.to), {})[subscription.id] = None
        found = {place: tuple(names) for place, names in by_recipient.items()}
        object.__setattr__(self, "_by_recipient", found)

    def recipient(self, tenant: str, identifier: str) -> Recipient | None:
        """The recipient of this tenant with this id."""
        return self._recipients.get((tenant, identifier))

    def leading_to(self, tenant: str, recipient: str) -> tuple[str, ...]:
        """Ids of the subscriptions that have a route to this recipient."""
        return self._by_recipient.get((tenant, recipient), ())

    def subscription(self, tenant: str, identifier: str) -> Subscription | None:
        """The subscription of this tenant with this id."""
        return next((one for one in self.subscriptions if one.tenant == tenant and one.id == identifier), None)

    def offered(self, tenant: str) -> tuple[Offer, ...]:
        """What this tenant has opened for readers."""
        return tuple(one for one in self.offers if one.tenant == tenant)

    def endpoint(self, identifier: str) -> Endpoint | None:
        """The endpoint with this id, None when the files no longer have it."""
        return self._endpoints.get(identifier)

    def on_watchlists(self, watchlists: Iterable[str]) -> tuple[Subscription, ...]:
        """The subscriptions to any of these watchlists, each once."""
        found = {one.tenant + "/" + one.id: one for name in watchlists for one in self._by_watchlist.get(name, ())}
        return tuple(found.values())
