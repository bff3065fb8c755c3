"""The envelope sender of a mail: it names the delivery and carries a signature, so that only who got it can bounce it.

`b+<delivery>.<signature>@domain` (VERP). Everything is in lower case, as mail servers may change the case; it is 49
characters, and 64 are allowed before the @. Mail is neither sent nor read here.
"""

from __future__ import annotations

import re

from alerts.tokens import Tokens

__all__ = ["bounce_address", "claimed_in", "delivery_of"]

_USE = "bounce"
_LOCAL = re.compile(r"b\+(msg_[a-z2-7]{26})(?:\.([a-z2-7]{16}))?@[a-z0-9.-]+", re.IGNORECASE)


def bounce_address(delivery: str, tokens: Tokens | None, domain: str) -> str:
    """The address that a bounce of this delivery comes back to; without a key it is not signed, and not believed."""
    signature = f".{tokens.mark(_USE, delivery)}" if tokens is not None else ""
    return f"b+{delivery}{signature}@{domain}"


def claimed_in(text: str) -> tuple[str, ...]:
    """Every address in a text that has the form of ours, signed or not, each once, in lower case."""
    return tuple(dict.fromkeys(found[0].lower() for found in _LOCAL.finditer(text)))


def delivery_of(address: str, tokens: Tokens) -> str | None:
    """The delivery that an address names; None when the signature is not ours."""
    found = _LOCAL.fullmatch(address.lower())
    if found is None or not found[2] or not tokens.is_mark(_USE, found[1], found[2]):
        return None
    return found[1]
