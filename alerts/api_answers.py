"""What the API finds and does for one tenant: every read and write names the tenant, so none reaches another's.

A value of another tenant is as one that does not exist. Who may ask, and how it is written down, is `alerts.api`'s.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from alerts.acknowledge import acknowledge
from alerts.api_pages import Page
from alerts.api_shapes import (
    Acknowledged,
    DeliveryList,
    DeliveryShape,
    NewSilence,
    NotificationList,
    NotificationShape,
    SentTest,
    SilenceList,
    SilenceShape,
    StoryList,
    StoryShape,
    SubscriptionList,
    SubscriptionShape,
    TestRequest,
)
from alerts.api_views import (
    delivery_shape,
    notification_shape,
    silence_shape,
    story_shape,
    subscription_shape,
)
from alerts.explain_message import Archive, explain
from alerts.explanation import Explanation
from rasid.alert_message import test_message
from rasid.delivery import Delivery, DeliveryState
from rasid.ledger_value import DigestMatch, kind_of
from rasid.notification import Entry, Notification
from rasid.subscription import Silence, Subscriptions
from search.ledger import Ledger
from search.self_service import Accounts, silence_key

__all__ = ["Conflict", "NotThere", "TenantAnswers", "Unusable"]

Value = TypeVar("Value", Notification, Delivery)
_LONGEST_SILENCE = timedelta(days=366)
_MOST_MATCHES = 100


class NotThere(Exception):
    """There is no such thing, or it is not this tenant's."""


class Unusable(Exception):
    """The request cannot be carried out as it is; the text says why."""


class Conflict(Exception):
    """The request does not fit what is there; the text says how."""


class TenantAnswers:
    """One tenant's view. It is made for one request and kept by nobody."""

    def __init__(
        self,
        tenant: str,
        by: str,
        ledger: Ledger,
        accounts: Accounts,
        subscriptions: Subscriptions,
        now: Callable[[], datetime],
        archive: Archive,
    ) -> None:
        self._tenant, self._by, self._ledger, self._accounts = tenant, by, ledger, accounts
        self._subscriptions, self._now, self._archive = subscriptions, now, archive

    async def subscriptions(self, page: Page) -> SubscriptionList:
        found = [one for one in self._subscriptions.subscriptions if one.tenant == self._tenant]
        shown, following = page.of_named(found)
        return SubscriptionList(subscriptions=tuple(subscription_shape(one) for one in shown), next=following)

    async def subscription(self, identifier: str) -> SubscriptionShape:
        found = self._subscriptions.subscription(self._tenant, identifier)
        if found is None:
            raise NotThere
        return subscription_shape(found)

    async def notifications(self, page: Page, recipient: str, story: str) -> NotificationList:
        terms = {"tenant": self._tenant, "recipient": recipient, "story": story}
        found = await self._ledger.find(Notification, _given(terms), most=page.most + 1, newest=True, after=page.after)
        shown, following = page.of_ledger([one.value for one in found])
        return NotificationList(notifications=tuple(notification_shape(one) for one in shown), next=following)

    async def notification(self, identifier: str) -> NotificationShape:
        return notification_shape(await self._own(Notification, identifier))

    async def explain(self, identifier: str) -> Explanation:
        """The message (also by the id of a delivery) with all that led to it and became of it."""
        found = await explain(
            identifier, self._ledger, self._archive, self._subscriptions, self._now(), tenant=self._tenant
        )
        if found is None:
            raise NotThere
        return found

    async def deliveries(self, page: Page, state: str, recipient: str) -> DeliveryList:
        if state and state not in list(DeliveryState):
            raise Unusable(f"{state!r} is no state; valid: {', '.join(DeliveryState)}")
        terms = {"tenant": self._tenant, "state": state, "recipient": recipient}
        found = await self._ledger.find(Delivery, _given(terms), most=page.most + 1, newest=True, after=page.after)
        shown, following = page.of_ledger([one.value for one in found])
        return DeliveryList(deliveries=tuple(delivery_shape(one) for one in shown), next=following)

    async def delivery(self, identifier: str) -> DeliveryShape:
        return delivery_shape(await self._own(Delivery, identifier))

    async def stories(self, page: Page) -> StoryList:
        """Stories that the tenant's recipients were told of, or will be in a digest; the latest told first."""
        places = await self._ledger.stories(self._tenant, most=page.most + 1, after=page.after)
        shown, following = page.of_places(places)
        entries = await asyncio.gather(*(self._entry(one.id) for one in shown))
        return StoryList(stories=tuple(story_shape(one) for one in entries if one is not None), next=following)

    async def story(self, identifier: str) -> StoryShape:
        found = await self._entry(identifier, fresh=True)
        if found is None:
            raise NotThere
        return story_shape(found)

    async def _entry(self, story: str, *, fresh: bool = False) -> Entry | None:
        """The story as this tenant was told it last, else as a digest will tell it."""
        terms = {"tenant": self._tenant, "story": story}
        told = await self._ledger.find(Notification, terms, most=1, newest=True, fresh=fresh)
        entries = [entry for one in told for entry in one.value.entries if entry.story.id == story]
        if not entries:
            kept = await self._ledger.find(DigestMatch, terms, most=_MOST_MATCHES, fresh=False)
            entries = [one.value.entry for one in kept]
        return max(entries, key=lambda one: one.story.sequence, default=None)

    async def silences(self, page: Page) -> SilenceList:
        shown, following = page.of_named([*self._of_files(), *await self._of_api()])
        return SilenceList(silences=tuple(shown), next=following)

    async def silence(self, identifier: str) -> SilenceShape:
        found = next((one for one in self._of_files() if one.id == identifier), None)
        if found is None:
            kept, _ = await self._accounts.get(Silence, silence_key(self._tenant, identifier))
            found = silence_shape(kept, from_file=False) if kept is not None and kept.tenant == self._tenant else None
        if found is None:
            raise NotThere
        return found

    def _of_files(self) -> list[SilenceShape]:
        own = [one for one in self._subscriptions.silences if one.tenant == self._tenant]
        return [silence_shape(one, from_file=True) for one in own if not one.by.startswith(_BY)]

    async def _of_api(self) -> list[SilenceShape]:
        return [silence_shape(one, from_file=False) for one in await self._accounts.every(Silence, self._tenant)]

    async def make_silence(self, asked: NewSilence) -> SilenceShape:
        """Counts within seconds. An id that is taken is not taken again."""
        now = self._now()
        starts = asked.starts or now
        if not (asked.watchlist or asked.watch or asked.recipient or asked.story):
            raise Unusable("name a watchlist, watch, recipient or story: nothing silences everything")
        if asked.ends <= starts or asked.ends <= now:
            raise Unusable("`ends` must be after `starts` and after now")
        if asked.ends - starts > _LONGEST_SILENCE:
            raise Unusable(f"a silence lasts at most {_LONGEST_SILENCE.days} days")
        if asked.recipient and self._subscriptions.recipient(self._tenant, asked.recipient) is None:
            raise Unusable(f"there is no recipient {asked.recipient!r}")
        if any(one.id == asked.id for one in self._of_files()):
            raise Conflict(f"a silence {asked.id!r} stands in the files")
        made = Silence(
            id=asked.id,
            tenant=self._tenant,
            starts=starts,
            ends=asked.ends,
            by=_BY + self._by,
            comment=asked.comment,
            watchlist=asked.watchlist,
            watch=asked.watch,
            recipient=asked.recipient,
            story=asked.story,
            below=asked.below,
        )
        if not await self._accounts.write(silence_key(self._tenant, asked.id), made, now, None):
            raise Conflict(f"there is a silence {asked.id!r} already")
        return silence_shape(made, from_file=False)

    async def delete_silence(self, identifier: str) -> None:
        if any(one.id == identifier for one in self._of_files()):
            raise Conflict("it stands in the files of the operator")
        if not await self._accounts.delete(silence_key(self._tenant, identifier)):
            raise NotThere

    async def acknowledge(self, identifier: str) -> Acknowledged:
        """As the link in the mail does: no escalation, and no update until the level rises."""
        message = await self._own(Notification, identifier)
        if not message.story:
            raise Conflict("only a message on one story can be acknowledged")
        stands = await acknowledge(self._ledger, message, self._now)
        return Acknowledged(notification=message.id, story=message.story, recipient=message.recipient, made=stands.made)

    async def test(self, asked: TestRequest) -> SentTest:
        """A test alert to every endpoint of one recipient, by the real way."""
        recipient, now = self._subscriptions.recipient(self._tenant, asked.recipient), self._now()
        if recipient is None:
            raise Unusable(f"there is no recipient {asked.recipient!r}")
        message, made = test_message(recipient, now)
        await self._ledger.create([message, *made])
        return SentTest(notification=message.id, deliveries=tuple(one.id for one in made))

    async def _own(self, kind: type[Value], identifier: str) -> Value:
        try:
            right = kind_of(identifier) is kind
        except KeyError:
            right = False
        found = (await self._ledger.get([identifier])).get(identifier) if right else None
        if found is None or not isinstance(found.value, kind) or found.value.tenant != self._tenant:
            raise NotThere
        return found.value


_BY = "token "  # how `by` of a silence begins that was made here.


def _given(terms: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in terms.items() if value}
