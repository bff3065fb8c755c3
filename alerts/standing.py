"""What stands in the way of a delivery right now: read from the ledger in one go, judged without side effects."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from alerts.webhook_body import event_type
from rasid.alert_decision import NotSent
from rasid.alert_interest import is_silenced
from rasid.delivery import Channel, Delivery
from rasid.ledger_value import (
    Acknowledgement,
    EndpointState,
    LedgerValue,
    Mute,
    SuppressedAddress,
    Unsubscribed,
    ledger_id,
)
from rasid.notification import Notification, Reason
from rasid.self_service import is_self_service
from rasid.subscription import Endpoint, Recipient, Silence, Subscriptions
from search.ledger import Ledger, Version

__all__ = ["Standing", "address_hash", "read_standing", "suppression_id"]


# The same few thousand endpoints come again and again, and an id costs as much as the rest of a decision.
_id = lru_cache(maxsize=50_000)(ledger_id)


@lru_cache(maxsize=50_000)
def address_hash(address: str) -> str:
    """An address as it is kept where the address itself must not be."""
    return hashlib.sha256(address.strip().lower().encode()).hexdigest()[:32]


def suppression_id(tenant: str, address: str) -> str:
    """The id of the document that says whether an address takes mail."""
    return _id(SuppressedAddress, tenant, address_hash(address))


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """All that counts for one delivery besides itself; None where the ledger has nothing."""

    delivery: Delivery
    endpoint: Endpoint | None
    recipient: Recipient | None
    notification: Notification | None
    state: EndpointState | None
    mute: Mute | None
    acknowledgement: Acknowledgement | None
    unsubscribed: frozenset[str]  # subscriptions that were left; "" means all.
    address: SuppressedAddress | None
    source_seen: Acknowledgement | None = None  # of an escalation: by the recipient who was told first.
    silences: tuple[Silence, ...] = ()  # of the tenant, planned in the files.
    seen: Version | None = None  # of the notification.

    def refusal(self, now: datetime) -> NotSent | None:
        """Why it must not be sent, None when nothing speaks against it. A replay asks the same questions again."""
        if self.endpoint is None or self.recipient is None or self.notification is None:
            return NotSent.GONE
        message = self.notification
        if self.state is not None and self.state.disabled:
            return NotSent.DISABLED_ENDPOINT
        suppressed = self.address is not None and self.address.active and self.delivery.channel is Channel.EMAIL
        # Who asks for a confirmation gets it: only by answering it they can lift what stands against their address.
        if suppressed and message.reason is not Reason.SELF_SERVICE:
            return NotSent.SUPPRESSION_LIST
        webhook = self.endpoint.webhook
        if webhook is not None and event_type(message) not in webhook.events:
            return NotSent.NOT_WANTED
        if webhook is not None and webhook.verify and not (self.state is not None and self.state.verified):
            return NotSent.UNVERIFIED
        if not message.reason.is_news:
            return None
        if self._left(message):
            return NotSent.UNSUBSCRIBED
        if message.story and (self._is_muted(now) or self._is_silenced(message, now)):
            return NotSent.SILENCE
        # What was acknowledged at a lower level than the story has now was another matter.
        seen = self.source_seen if message.escalates else self.acknowledgement if message.reason.is_update else None
        if seen is not None and message.level <= seen.level:
            return NotSent.ACKNOWLEDGED
        return None

    def _is_muted(self, now: datetime) -> bool:
        return self.mute is not None and now < self.mute.until

    def _is_silenced(self, message: Notification, now: datetime) -> bool:
        """True when silences cover all that hit: one may have begun since the message was planned."""
        hits = [hit for entry in message.entries for hit in entry.hits] if self.silences else []
        return bool(hits) and all(
            is_silenced(hit, message.recipient, message.story, self.silences, now) for hit in hits
        )

    def _left(self, message: Notification) -> bool:
        if "" in self.unsubscribed:
            return True
        wanted = {hit.subscription for entry in message.entries for hit in entry.hits}
        if message.subscription:
            wanted.add(message.subscription)
        return bool(wanted) and wanted <= self.unsubscribed


async def read_standing(
    ledger: Ledger, delivery: Delivery, endpoint: Endpoint | None, subscriptions: Subscriptions
) -> Standing:
    """Everything that may stand in the way, in one real-time read.

    Raises:
        Unavailable: the ledger cannot be reached.
    """
    tenant, recipient, story = delivery.tenant, delivery.recipient, delivery.story
    own = subscriptions.leading_to(tenant, recipient)
    left = {_id(Unsubscribed, tenant, recipient, name): name for name in ("", *own)}
    mute = ledger_id(Mute, tenant, recipient, story)
    acknowledgement = ledger_id(Acknowledgement, tenant, recipient, story)
    state = _id(EndpointState, delivery.endpoint)
    address = suppression_id(tenant, endpoint.address if endpoint is not None else "")
    wanted = [delivery.notification, mute, acknowledgement, state, address, *left]
    source = _source_acknowledgement(delivery)
    if source:
        wanted.append(source)
    stored = await ledger.get(wanted)
    found = {identifier: one.value for identifier, one in stored.items()}
    message, known, muted = found.get(delivery.notification), found.get(state), found.get(mute)
    taken, seen, seen_first = found.get(address), found.get(acknowledgement), found.get(source)
    current = address_hash(endpoint.address) if endpoint is not None else ""
    return Standing(
        delivery=delivery,
        endpoint=endpoint,
        recipient=subscriptions.recipient(tenant, recipient),
        notification=message if isinstance(message, Notification) else None,
        seen=stored[delivery.notification].version if message is not None else None,
        # What was learnt of another address does not hold for this one.
        state=known if isinstance(known, EndpointState) and known.address == current else None,
        mute=muted if isinstance(muted, Mute) else None,
        acknowledgement=seen if isinstance(seen, Acknowledgement) else None,
        unsubscribed=frozenset(name for identifier, name in left.items() if identifier in found)
        | _left_by_reader(message, recipient, own),
        address=taken if isinstance(taken, SuppressedAddress) else None,
        source_seen=seen_first if isinstance(seen_first, Acknowledgement) else None,
        silences=tuple(one for one in subscriptions.silences if one.tenant == tenant),
    )


def _left_by_reader(message: LedgerValue | None, recipient: str, own: tuple[str, ...]) -> frozenset[str]:
    """Subscriptions in the message that a reader has left, or paused, since it was planned."""
    if not isinstance(message, Notification) or not is_self_service(recipient):
        return frozenset()
    named = {hit.subscription for entry in message.entries for hit in entry.hits} | {message.subscription}
    return frozenset(named - {*own, ""})


def _source_acknowledgement(delivery: Delivery) -> str:
    """The acknowledgement that cancels an escalation: of the first recipient, on this story."""
    if not delivery.unless_acknowledged:
        return ""
    return ledger_id(Acknowledgement, delivery.tenant, delivery.unless_acknowledged, delivery.story)
