"""Writes down that a recipient has seen to a story, by the link in a mail or by the API. It decides no message."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from rasid.errors import Unavailable
from rasid.ledger_value import Acknowledgement, ledger_id
from rasid.notification import Notification
from search.ledger import Ledger

__all__ = ["acknowledge"]

_TRIES = 8


async def acknowledge(ledger: Ledger, message: Notification, now: Callable[[], datetime]) -> Acknowledgement:
    """The acknowledgement that stands from now on: at the level of this message, or at a higher one that was seen to.

    An older mail may be answered after a newer one, so an acknowledgement never goes down; doing it again is as once.

    Raises:
        Unavailable: the ledger cannot be reached, or others write the acknowledgement again and again.
    """
    made = Acknowledgement(
        id=ledger_id(Acknowledgement, message.tenant, message.recipient, message.story),
        tenant=message.tenant,
        recipient=message.recipient,
        story=message.story,
        notification=message.id,
        level=message.level,
        made=now(),
    )
    for _ in range(_TRIES):
        stored = (await ledger.get([made.id])).get(made.id)
        if stored is None:
            if all(await ledger.create([made])):
                return made
            continue
        known = stored.value
        assert isinstance(known, Acknowledgement)
        if known.level >= made.level:
            return known
        if await ledger.replace(made, stored.version) is not None:
            return made
    raise Unavailable(f"{made.id} is written by others again and again")
