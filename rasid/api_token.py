"""Bearer tokens of the API: what is kept of one, and whether a presented one is it. Chance and storage are elsewhere.

A token is `rasid_<id>_<secret>`. The secret has 256 random bits, so a plain hash of it is enough to keep.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

__all__ = ["ApiToken", "Scope", "accepts", "digest_of", "parts_of", "token_text"]

_FORM = re.compile(r"rasid_([a-z0-9]{8,32})_([A-Za-z0-9_-]{40,64})")


class Scope(StrEnum):
    """What a token may do."""

    READ = "read"
    WRITE = "write"  # includes reading.


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiToken:
    """What is kept: never the token itself."""

    id: str
    tenant: str
    scope: Scope
    digest: str  # SHA-256 of the secret, in hexadecimal.
    created: datetime
    note: str = ""
    revoked: datetime | None = None


def token_text(identifier: str, secret: str) -> str:
    """The token as its owner gets it, once."""
    return f"rasid_{identifier}_{secret}"


def parts_of(presented: str) -> tuple[str, str] | None:
    """Id and secret of a token, None when it has another form."""
    found = _FORM.fullmatch(presented)
    return (found[1], found[2]) if found else None


def digest_of(secret: str) -> str:
    """What is kept of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


def accepts(token: ApiToken | None, secret: str) -> bool:
    """True when this is the token's secret and it was not revoked; takes the same time whether it is."""
    kept = token.digest if token is not None else digest_of("")
    same = hmac.compare_digest(kept, digest_of(secret))
    return same and token is not None and token.revoked is None
