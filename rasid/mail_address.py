"""A mail address as it is kept and sent to: checked, one line, ASCII. Whether the mailbox exists is not asked here."""

from __future__ import annotations

import email_validator

__all__ = ["mail_address"]

_MOST = 254  # RFC 5321, 4.5.3.1.3, without the brackets.


def mail_address(written: str) -> str:
    """The address in ASCII: an international domain as its A-labels, the domain in lower case.

    Raises:
        ValueError: it is no address, or its first part is not ASCII, which our mail server need not take.
    """
    if len(written) > 2 * _MOST:
        raise ValueError("too long for an address")
    try:
        checked = email_validator.validate_email(
            written.strip(), check_deliverability=False, allow_smtputf8=False, allow_quoted_local=False
        )
    except email_validator.EmailNotValidError as error:
        raise ValueError(str(error)) from error
    found = checked.ascii_email or ""
    if not found or len(found) > _MOST:
        raise ValueError("it cannot be written in ASCII")
    return found
