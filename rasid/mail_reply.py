"""What a mail server's refusal means: ask later, the address is not there, or something is wrong on our side.

The reply code (RFC 5321) says for how long, the enhanced status (RFC 3463) says whose fault. A status means here what
it means in a bounce, see `rasid.bounce`. It knows nothing of connections that break.
"""

from __future__ import annotations

import re
from enum import StrEnum

from rasid.bounce import BounceKind, kind_of_status
from rasid.delivery_plan import Outcome

__all__ = ["Step", "outcome_of_reply"]

_STATUS = re.compile(r"\s*([245]\.[0-9]{1,3}\.[0-9]{1,3})(?![0-9.])")


class Step(StrEnum):
    """Which of our commands was answered."""

    SENDER = "sender"
    RECIPIENT = "recipient"
    CONTENT = "content"


def outcome_of_reply(step: Step, code: int, text: str) -> Outcome:
    """Which outcome a refusal is.

    A refusal without a status suppresses nobody at once: a mail server that is set up wrongly ("550 relaying denied")
    would silence every reader on one day.
    """
    if code < 500:
        return Outcome.RETRY
    found = _STATUS.match(text)
    status = found[1] if found is not None else ""
    if status == "5.3.4":
        return Outcome.REFUSED  # This mail is too large, at whichever command they say it.
    if step is Step.SENDER:
        return Outcome.OUR_FAULT
    if not status:
        return Outcome.UNEXPLAINED if step is Step.RECIPIENT else Outcome.REFUSED
    if kind_of_status(status) is BounceKind.HARD:
        return Outcome.REJECTED
    return Outcome.FULL if status == "5.2.2" else Outcome.REFUSED
