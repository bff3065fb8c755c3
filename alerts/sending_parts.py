"""A delivery as its explanation shows it: what decided when it went, what speaks against it, and every attempt.

Limits and quiet hours are those of now; the ledger tells the rest. It reads nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from alerts.explanation import ExplainedAttempt, ExplainedDelivery, InTheWay, PutOff, Quiet, Rate
from alerts.standing import Standing
from rasid.alert_interest import is_silenced
from rasid.code_words import in_words
from rasid.delivery import Delivery, DeliveryState
from rasid.delivery_plan import held_by_quiet
from rasid.ledger_value import Unsubscribed, ledger_id
from rasid.self_service import is_self_service

__all__ = ["Sending", "moment_of", "sending_shape"]

_ANSWER = 1024
_ADDRESSES = re.compile(
    r"""
    https?://[^\s<>"']+
    | [^\s<>"'@]+@[^\s<>"'@]+
    | \b\d{1,3}(?:\.\d{1,3}){3}\b
    | [0-9a-f:]*::[0-9a-f:]* | [0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Of pages, mailboxes and machines."""


@dataclass(frozen=True, slots=True)
class Sending:
    """A delivery with all that counts for it, and how much had gone to its endpoint within its rate's time."""

    standing: Standing
    moment: datetime
    sent: int


def moment_of(delivery: Delivery, now: datetime) -> datetime:
    """When it was asked whether it may go: at its first attempt, or now."""
    return delivery.attempts[0].at if delivery.attempts else now


def sending_shape(sending: Sending, *, masked: bool) -> ExplainedDelivery:
    """The delivery with what counted for it; `masked` without the addresses that an answer may name."""
    standing, value = sending.standing, sending.standing.delivery
    endpoint = standing.endpoint
    rate = None
    if endpoint is not None and (value.attempts or value.state is DeliveryState.PENDING):
        rate = Rate(
            most=endpoint.rate.most,
            per_seconds=endpoint.rate.per.total_seconds(),
            sent=sending.sent,
            at=sending.moment,
        )
    return ExplainedDelivery(
        id=value.id,
        notification=value.notification,
        recipient=value.recipient,
        endpoint=value.endpoint,
        channel=value.channel,
        state=value.state,
        code=value.code,
        meaning=in_words(value.code),
        hold=value.hold,
        into=value.into,
        due=value.due,
        created=value.created,
        replays=value.replays,
        ambiguous=value.ambiguous,
        put_off=tuple(
            PutOff(at=one.at, until=one.until, code=one.code, meaning=in_words(one.code), sent=one.sent, most=one.most)
            for one in value.waits
        ),
        quiet=_quiet(standing),
        rate=rate,
        in_the_way=tuple(_in_the_way(sending, masked=masked)),
        attempts=tuple(
            ExplainedAttempt(
                at=one.at,
                outcome=one.outcome,
                meaning=in_words(one.outcome),
                code=one.code,
                milliseconds=one.milliseconds,
                answer=_masked(one.answer[:_ANSWER], standing) if masked else one.answer[:_ANSWER],
            )
            for one in value.attempts
        ),
    )


def _masked(answer: str, standing: Standing) -> str:
    address = standing.endpoint.address if standing.endpoint is not None else ""
    for own in filter(None, (address, urlsplit(address).hostname)):
        answer = answer.replace(own, "…")
    return _ADDRESSES.sub("…", answer)


def _quiet(standing: Standing) -> Quiet | None:
    recipient, message = standing.recipient, standing.notification
    if recipient is None or recipient.quiet is None or message is None:
        return None
    quiet, until = recipient.quiet, held_by_quiet(message.reason, message.level, recipient, message.due)
    return Quiet(
        days=quiet.days,
        starts=f"{quiet.starts:%H:%M}",
        ends=f"{quiet.ends:%H:%M}",
        timezone=recipient.timezone,
        bypass=quiet.bypass,
        holds=until is not None,
        until=until,
    )


def _in_the_way(sending: Sending, *, masked: bool) -> list[InTheWay]:
    found = []
    standing = sending.standing
    delivery, state, address = standing.delivery, standing.state, standing.address
    hits = [hit for entry in standing.notification.entries for hit in entry.hits] if standing.notification else []
    if standing.mute is not None:
        mute = standing.mute
        found.append(InTheWay(id=mute.id, what=f"muted {_time(mute.made)}, until {_time(mute.until)}"))
    if standing.acknowledgement is not None:
        seen = standing.acknowledgement
        found.append(InTheWay(id=seen.id, what=f"acknowledged at level {seen.level.value} {_time(seen.made)}"))
    for name in sorted(standing.unsubscribed):
        # Readers who subscribed by themselves say so in their account, not in the ledger.
        own = is_self_service(delivery.recipient)
        identifier = "" if own else ledger_id(Unsubscribed, delivery.tenant, delivery.recipient, name)
        found.append(InTheWay(id=identifier, what=f"left {name or 'all subscriptions'}"))
    if address is not None:
        active = "takes no mail" if address.active else "had trouble, and takes mail again"
        found.append(InTheWay(id=address.id, what=f"the address {active} since {_time(address.made)}"))
    if state is not None:
        troubles = [
            f"is disabled: {state.why}" if state.disabled else "",
            f"is left alone until {_time(state.open_until)}" if state.open_until is not None else "",
            f"asked for a pause until {_time(state.paused_until)}" if state.paused_until is not None else "",
            state.flag,
        ]
        told = [_masked(what, standing) if masked else what for what in troubles if what]
        found += [InTheWay(id=state.id, what=f"the endpoint {what}") for what in told]
    found += [
        InTheWay(id=one.id, what=f"a silence from {_time(one.starts)} to {_time(one.ends)}, by {one.by}")
        for one in standing.silences
        if any(is_silenced(hit, delivery.recipient, delivery.story, (one,), sending.moment) for hit in hits)
    ]
    return found


def _time(moment: datetime | None) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC" if moment is not None else ""
