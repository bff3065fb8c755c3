"""Every kind of document in the ledger, and its id: made from content, so that a replay makes the same documents.

The values that have no other home stand here: what recipients said, and what was learnt of addresses and endpoints.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from rasid.alert_decision import Decision, Thread
from rasid.delivery import Delivery
from rasid.identity import content_id
from rasid.level import Level
from rasid.notification import Entry, Notification

__all__ = [
    "Acknowledgement",
    "DigestMatch",
    "EndpointState",
    "LedgerValue",
    "Mute",
    "SuppressedAddress",
    "Unsubscribed",
    "delivery_id",
    "kind_of",
    "ledger_id",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestMatch:
    """A story that a digest will list, with what matched so far; one per digest and story."""

    id: str
    digest: str  # the digest's notification id.
    tenant: str
    recipient: str
    subscription: str
    entry: Entry
    ends: datetime
    code: str = ""  # a NotSent: why the digest did not list it at last.


@dataclass(frozen=True, slots=True, kw_only=True)
class Mute:
    """One recipient wants to hear no more of one story, for a while."""

    id: str
    tenant: str
    recipient: str
    story: str
    made: datetime
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Acknowledgement:
    """One recipient has seen to a story: no escalation, and no updates until the level rises."""

    id: str
    tenant: str
    recipient: str
    story: str
    notification: str
    level: Level
    made: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsubscribed:
    """One recipient has left one subscription; `subscription` "" means all of the tenant's."""

    id: str
    tenant: str
    recipient: str
    subscription: str
    made: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SuppressedAddress:
    """An address that takes no mail; the address itself is not kept, only its hash."""

    id: str
    tenant: str
    why: str
    strikes: int
    made: datetime
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class EndpointState:
    """What was learnt of an endpoint. It holds for one address: a changed address starts anew."""

    id: str
    tenant: str
    endpoint: str
    address: str  # hash of the address it was learnt of.
    disabled: bool = False
    verified: bool = False
    why: str = ""
    failing_since: datetime | None = None
    failures: int = 0  # in a row, when the breaker opened.
    opened: int = 0  # how many times in a row it has opened.
    open_until: datetime | None = None  # None: it is closed.
    paused_until: datetime | None = None  # the receiver asked for it (Retry-After).
    flag: str = ""  # what its owner has to mend, as that it moved; something is sent to it all the same.
    changed: datetime | None = None


LedgerValue = (
    Decision
    | Thread
    | Notification
    | Delivery
    | DigestMatch
    | Mute
    | Acknowledgement
    | Unsubscribed
    | SuppressedAddress
    | EndpointState
)

_PREFIXES: dict[type, str] = {
    Decision: "dec",
    Thread: "thr",
    Notification: "ntf",
    Delivery: "msg",
    DigestMatch: "dgm",
    Mute: "mut",
    Acknowledgement: "ack",
    Unsubscribed: "uns",
    SuppressedAddress: "sup",
    EndpointState: "end",
}


def ledger_id(kind: type[LedgerValue], *parts: str) -> str:
    """The id of a ledger document of this kind: its prefix tells the kind, the rest comes from the parts.

    By kind the parts are: Decision, Thread, Mute, Acknowledgement (tenant, recipient, story, …article revision);
    Notification (tenant, recipient, story, reason, sequence or end of window); Unsubscribed (tenant, recipient,
    subscription); SuppressedAddress (tenant, address); EndpointState (endpoint).
    """
    return content_id(_PREFIXES[kind], *parts)


def delivery_id(notification: str, endpoint: str) -> str:
    """The id of a delivery, and its `webhook-id`: no dot in it, and nothing that a user controls can be read back."""
    return ledger_id(Delivery, notification, endpoint)


def kind_of(identifier: str) -> type[LedgerValue]:
    """The kind of document that an id names.

    Raises:
        KeyError: it is no ledger id.
    """
    return _KINDS[identifier.partition("_")[0]]


_KINDS: dict[str, type[LedgerValue]] = {prefix: kind for kind, prefix in _PREFIXES.items()}
