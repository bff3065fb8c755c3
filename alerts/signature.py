"""Signs webhooks as Standard Webhooks 1.0.0 says, with every secret that is valid now. Reads no secret by itself."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from datetime import UTC, datetime

from standardwebhooks.webhooks import Webhook as Signer

from rasid.settings import SecretReference
from rasid.subscription import Webhook

__all__ = ["signature_headers", "valid_references"]

_LEAST = 24  # bytes.


def valid_references(webhook: Webhook, now: datetime) -> tuple[SecretReference, ...]:
    """The secrets to sign with at this instant: the current one and, until its time is over, the old one."""
    return tuple(secret.reference for secret in webhook.secrets if secret.until is None or now < secret.until)


def signature_headers(identifier: str, moment: datetime, body: str, secrets: Iterable[str]) -> dict[str, str]:
    """The three headers over exactly this body; with several secrets there are several signatures, the newest first.

    Raises:
        ValueError: a secret is no base64 (`whsec_…`), or shorter than Standard Webhooks allows.
    """
    # The library reads any datetime as UTC, so an aware one of another zone would sign a wrong time.
    stamp = moment.astimezone(UTC)
    signatures = [_signer(secret).sign(identifier, stamp, body) for secret in secrets]
    return {
        "webhook-id": identifier,
        "webhook-timestamp": str(int(stamp.timestamp())),
        "webhook-signature": " ".join(signatures),
    }


def _signer(secret: str) -> Signer:
    """The library takes a secret of one byte too."""
    if len(base64.b64decode(secret.removeprefix("whsec_"))) < _LEAST:
        raise ValueError(f"a signing secret has fewer than {_LEAST} bytes; make one with: openssl rand -base64 32")
    return Signer(secret)
