"""What an operator sends again, one delivery or all that an endpoint missed, and why not the others. Sends nothing.

What is sent again keeps its id and its bytes. Refusals (who left, mutes, addresses that take no mail) are looked at
again when it goes out.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from rasid.alert_decision import NotSent
from rasid.delivery import Delivery, DeliveryState
from rasid.delivery_plan import replayed
from rasid.ledger_value import EndpointState

__all__ = [
    "WELL",
    "Again",
    "Wanted",
    "condition_of",
    "enabled",
    "is_wanted",
    "missed",
    "replay",
    "retry",
    "states_of",
    "trouble_of",
]

WELL = "is well"


class Wanted(StrEnum):
    """Which of an endpoint's deliveries a replay sends."""

    FAILED = "failed"  # the dead letters.
    MISSING = "missing"  # also what was held back while the endpoint was disabled, unverified or not in the files.
    ALL = "all"  # also what was delivered.


_BEFORE = timedelta(days=5)  # after so long of failures alone an endpoint is disabled.
_MISSED = (NotSent.DISABLED_ENDPOINT, NotSent.UNVERIFIED, NotSent.SUPPRESSION_LIST, NotSent.GONE)


@dataclass(frozen=True, slots=True)
class Again:
    """The delivery as it is to be written, None when it is left as it is; and why, for people."""

    delivery: Delivery | None
    why: str


def states_of(wanted: Wanted) -> tuple[DeliveryState, ...]:
    """The states among which a replay looks."""
    match wanted:
        case Wanted.FAILED:
            return (DeliveryState.DEAD,)
        case Wanted.MISSING:
            return (DeliveryState.DEAD, DeliveryState.SUPPRESSED)
        case Wanted.ALL:
            return (DeliveryState.DEAD, DeliveryState.SUPPRESSED, DeliveryState.DELIVERED)


def is_wanted(delivery: Delivery, wanted: Wanted, since: datetime) -> bool:
    """True for what the replay sends. What a reader did not want is never in it: it is no loss."""
    if delivery.created < since or delivery.state not in states_of(wanted):
        return False
    return delivery.state is not DeliveryState.SUPPRESSED or delivery.code in _MISSED


def missed(deliveries: Iterable[Delivery], state: EndpointState) -> tuple[Delivery, ...]:
    """Of an endpoint's deliveries those that ended without reaching it while it was in the trouble that `state` tells.

    What a breaker or a pause only put off is not among them: it goes out by itself.
    """
    began = state.failing_since
    if state.disabled and state.changed is not None:  # The last attempts of what is given up made it so.
        began = state.changed - _BEFORE
    return tuple(
        one
        for one in deliveries
        if is_wanted(one, Wanted.MISSING, one.created)
        and (began is None or (one.attempts[-1].at if one.attempts else one.due) >= began)
    )


def replay(delivery: Delivery, place: int, rate: float, now: datetime) -> Delivery:
    """The delivery as the so-manyth of a replay at `rate` a second."""
    return replayed(delivery, now + timedelta(seconds=place / rate))


def retry(delivery: Delivery, now: datetime) -> Again:
    """One delivery that waits or was given up, now."""
    match delivery.state:
        case DeliveryState.SENDING:
            return Again(None, "is being sent right now")
        case DeliveryState.PENDING if delivery.hold == NotSent.QUIET:
            return Again(None, f"waits for the end of the recipient's quiet hours, until {_time(delivery.due)}")
        case DeliveryState.PENDING if delivery.hold:
            return Again(None, f"waits for the recipient's rate limit, until {_time(delivery.due)}")
        case DeliveryState.PENDING:
            return Again(replace(delivery, due=min(delivery.due, now)), "goes out now")
        case DeliveryState.DEAD:
            return Again(replayed(delivery, now), "goes out again now")
        case DeliveryState.MERGED if not delivery.into:
            return Again(None, "could not be delivered for hours, so its stories are in the recipient's next digest")
        case DeliveryState.MERGED:
            return Again(None, f"went out inside {delivery.into}")
        case DeliveryState.SUPPRESSED:
            return Again(None, f"was not sent ({delivery.code}); `replay --missing` sends what an endpoint missed")
        case DeliveryState.DELIVERED:
            return Again(None, "was delivered; `replay --all` sends delivered ones again")


def trouble_of(state: EndpointState | None, now: datetime) -> str:
    """Why nothing goes to an endpoint now, "" when nothing stands in the way."""
    if state is None:
        return ""
    if state.disabled:
        return f"is disabled: {state.why}"
    if state.open_until is not None and state.open_until > now:
        return f"failed {state.failures} times in a row and is left alone until {_time(state.open_until)}"
    if state.paused_until is not None and state.paused_until > now:
        return f"asked for a pause until {_time(state.paused_until)}"
    return ""


def condition_of(state: EndpointState, now: datetime) -> str:
    """How an endpoint is, for people; `WELL` when nothing is known against it."""
    parts = [part for part in (trouble_of(state, now), state.flag) if part]
    return "; ".join(parts) or ("fails" if state.failing_since is not None else WELL)


def enabled(state: EndpointState, now: datetime) -> EndpointState:
    """The endpoint as a person declares it well: not disabled, no failures. Its consent stays as it is."""
    return replace(
        state,
        disabled=False,
        why="",
        failing_since=None,
        failures=0,
        opened=0,
        open_until=None,
        paused_until=None,
        flag="",
        changed=now,
    )


def _time(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC"
