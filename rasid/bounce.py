"""What a mail that came back means for its address: nothing, a strike, or no more mail. It reads and stores nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from rasid.ledger_value import SuppressedAddress

__all__ = ["BounceKind", "Returned", "kind_of_status", "lifted_by_reader", "suppressed_after"]

_FORGIVEN = timedelta(days=30)  # a strike counts for so long.
_STATUS = re.compile(r"([245])\.([0-9]{1,3})\.([0-9]{1,3})")


class BounceKind(StrEnum):
    """What was made of a mail that came back."""

    HARD = "hard"  # the address does not exist: no more mail.
    SOFT = "soft"  # a strike: full, or trouble over there.
    COMPLAINT = "complaint"  # the reader called it spam: no more mail.
    POLICY = "policy"  # they refuse us, not the address: the operator's matter.
    IGNORED = "ignored"  # a delay, a receipt, a holiday note, or nothing of ours.
    REPEATED = "repeated"  # this delivery came back before.
    FORGED = "forged"  # names a delivery without our signature.

    @property
    def changes_address(self) -> bool:
        """True for what counts against the address."""
        return self in (BounceKind.HARD, BounceKind.SOFT, BounceKind.COMPLAINT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """A mail that came back, as it was read: of what kind, for which of our envelope senders, and its own words."""

    kind: BounceKind
    senders: tuple[str, ...]  # addresses of ours that it names, the likeliest first.
    status: str = ""  # RFC 3463, "" when it says none.
    text: str = ""


def kind_of_status(status: str) -> BounceKind:
    """What a final failure with this enhanced status (RFC 3463) is.

    Only what says that the mailbox is not there is hard. A refusal for policy (5.7) is about us, and so is a bad sender
    (5.1.7, 5.1.8): to suppress the reader for it would silence them for our fault.
    """
    found = _STATUS.fullmatch(status)
    if found is None or found[1] != "5":
        return BounceKind.SOFT
    subject, detail = int(found[2]), int(found[3])
    if subject == 7 or (subject, detail) in ((1, 7), (1, 8)):
        return BounceKind.POLICY
    if (subject == 1 and detail) or (subject, detail) == (2, 1):
        return BounceKind.HARD
    return BounceKind.SOFT


def suppressed_after(
    known: SuppressedAddress | None,
    returned: Returned,
    *,
    identifier: str,
    tenant: str,
    strikes: int,
    now: datetime,
) -> SuppressedAddress:
    """The entry of an address after a bounce that counts against it; with `strikes` soft ones it takes no more mail."""
    counted = known.strikes if known is not None and now - known.made < _FORGIVEN else 0
    final = returned.kind in (BounceKind.HARD, BounceKind.COMPLAINT)
    if returned.kind is BounceKind.SOFT:
        counted += 1
    was_active = known is not None and known.active
    why = f"{returned.kind.value} {returned.status} {returned.text}".strip()
    if was_active and not final and known is not None:
        why = known.why
    return SuppressedAddress(
        id=identifier,
        tenant=tenant,
        why=" ".join(why.split())[:200],
        strikes=counted,
        made=now,
        active=final or was_active or counted >= strikes,
    )


def lifted_by_reader(known: SuppressedAddress, asked: datetime, now: datetime) -> SuppressedAddress | None:
    """The entry of an address after its reader confirmed by a mail that was asked for at `asked`; None: it stays.

    Who confirms has read a mail there, so that a mailbox which was gone or full works again, whenever that was. A
    complaint is a wish, and only a later wish takes it back: a link from before the complaint does not.
    """
    if not (known.active or known.strikes):
        return None
    if known.active and known.why.startswith(BounceKind.COMPLAINT.value) and asked <= known.made:
        return None
    why = f"confirmed anew by its reader; before: {known.why}"
    return replace(known, active=False, strikes=0, why=why[:200], made=now)
