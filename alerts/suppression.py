"""Writes into the ledger what counts against an address, by one rule for all: what a mail server said, what came back.

The rule is `rasid.bounce`'s. Who is suppressed is looked up in `alerts.standing`.
"""

from __future__ import annotations

from datetime import datetime

import structlog

from alerts.standing import suppression_id
from rasid.bounce import Returned, lifted_by_reader, suppressed_after
from rasid.errors import Unavailable
from rasid.ledger_value import SuppressedAddress
from search.ledger import Ledger

__all__ = ["count_against", "lift"]

_TRIES = 8

log = structlog.get_logger()


async def count_against(
    ledger: Ledger, tenant: str, address: str, returned: Returned, *, strikes: int, now: datetime
) -> None:
    """Counts once; with `strikes` soft ones within thirty days, or a final one, the address takes no more mail.

    Raises:
        Unavailable: the ledger cannot be reached, or others write the same address again and again.
    """
    identifier = suppression_id(tenant, address)
    for _ in range(_TRIES):
        found = (await ledger.get([identifier])).get(identifier)
        known = found.value if found is not None and isinstance(found.value, SuppressedAddress) else None
        changed = suppressed_after(known, returned, identifier=identifier, tenant=tenant, strikes=strikes, now=now)
        if found is None:
            if (await ledger.create([changed]))[0]:
                return
        elif await ledger.replace(changed, found.version) is not None:
            return
    raise Unavailable(f"{identifier} is written by others again and again")


async def lift(ledger: Ledger, tenant: str, address: str, *, asked: datetime, now: datetime) -> bool:
    """Lets an address take mail again whose reader confirmed by a mail asked for at `asked`; False: no change.

    Raises:
        Unavailable: the ledger cannot be reached, or others write the same address again and again.
    """
    identifier = suppression_id(tenant, address)
    for _ in range(_TRIES):
        found = (await ledger.get([identifier])).get(identifier)
        if found is None or not isinstance(found.value, SuppressedAddress):
            return False
        changed = lifted_by_reader(found.value, asked, now)
        if changed is None:
            return False
        if await ledger.replace(changed, found.version) is not None:
            log.info("an address takes mail again", tenant=tenant, address=identifier, why=changed.why)
            return True
    raise Unavailable(f"{identifier} is written by others again and again")
