"""Mails that came back, in the shapes that mail servers give them; `{to}` stands for our envelope sender."""

from __future__ import annotations

from rasid.bounce import BounceKind

__all__ = ["CASES", "bounce"]

_ORIGINAL = """\
Return-Path: <{to}>
From: Rasid <alerts@rasid.example>
To: rania@desk.example
Subject: =?utf-8?b?2LHYp9i12K8=?=
Message-ID: <ntf_x.12345678@rasid.example>

"""


def _dsn(blocks: str, *, head: str = "", to: str = "{to}", original: str = _ORIGINAL) -> str:
    return (
        f"Return-Path: <>\nFrom: MAILER-DAEMON@mx.desk.example\nTo: {to}\n{head}Subject: Undelivered Mail\n"
        'MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="B"\n\n'
        "--B\nContent-Type: text/plain; charset=utf-8\n\nYour message could not be delivered.\n\n"
        f"--B\nContent-Type: message/delivery-status\n\n{blocks}\n"
        f"--B\nContent-Type: message/rfc822\n\n{original}\n--B--\n"
    )


def _block(action: str, status: str, diagnostic: str = "") -> str:
    said = f"Diagnostic-Code: smtp; {diagnostic}\n" if diagnostic else ""
    return (
        "Reporting-MTA: dns; mx.desk.example\n\n"
        f"Final-Recipient: rfc822; rania@desk.example\nAction: {action}\nStatus: {status}\n{said}"
    )


_ARF = """\
From: <abuse@mail.example>
To: <fbl@rasid.example>
Subject: complaint
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="B"

--B
Content-Type: text/plain

This is an email abuse report.

--B
Content-Type: message/feedback-report

Feedback-Type: {kind}
User-Agent: Feedback/1.0
Version: 1
Original-Mail-From: <{{to}}>
Original-Rcpt-To: <redacted@mail.example>

--B
Content-Type: message/rfc822

From: Rasid <alerts@rasid.example>
To: redacted@mail.example
Subject: news

--B--
"""

CASES: list[tuple[str, str, BounceKind, str]] = [
    (
        "An unknown user is a hard bounce.",
        _dsn(_block("failed", "5.1.1", "550 5.1.1 <rania@desk.example>: Recipient address rejected: User unknown")),
        BounceKind.HARD,
        "5.1.1",
    ),
    ("A domain that does not exist too.", _dsn(_block("failed", "5.1.2")), BounceKind.HARD, "5.1.2"),
    ("A mailbox that was switched off too.", _dsn(_block("failed", "5.2.1")), BounceKind.HARD, "5.2.1"),
    ("A full mailbox is a strike.", _dsn(_block("failed", "5.2.2", "552 5.2.2 full")), BounceKind.SOFT, "5.2.2"),
    ("What was given up after days of trying is a strike.", _dsn(_block("failed", "4.4.1")), BounceKind.SOFT, "4.4.1"),
    ("A delay is nothing: they still try.", _dsn(_block("delayed", "4.4.1")), BounceKind.IGNORED, "4.4.1"),
    ("A receipt is nothing.", _dsn(_block("delivered", "2.0.0")), BounceKind.IGNORED, "2.0.0"),
    (
        "A refusal for policy is about us, not about the reader.",
        _dsn(_block("failed", "5.7.1", "550 5.7.1 message refused, listed in a block list")),
        BounceKind.POLICY,
        "5.7.1",
    ),
    ("A sender they do not like is about us too.", _dsn(_block("failed", "5.1.8")), BounceKind.POLICY, "5.1.8"),
    (
        "A status that says nothing leaves the word to the server's own.",
        _dsn(_block("failed", "5.0.0", "550-5.1.1 The email account that you tried to reach does not exist")),
        BounceKind.HARD,
        "5.1.1",
    ),
    (
        "Numbers in the server's words are no status.",
        _dsn(_block("failed", "5.0.0", "554 delivery error from 10.5.1.1.9 to 192.0.2.5")),
        BounceKind.SOFT,
        "5.0.0",
    ),
    ("A failure without a status is a strike.", _dsn(_block("failed", "")), BounceKind.SOFT, ""),
    (
        "Words in another case are the same words.",
        _dsn(_block("Failed", "5.1.1").replace("Action:", "ACTION:")),
        BounceKind.HARD,
        "5.1.1",
    ),
    (
        "A capital in our address changes nothing.",
        _dsn(_block("failed", "5.1.1"), to="{TO}", original="Subject: news\n"),
        BounceKind.HARD,
        "5.1.1",
    ),
    (
        "An address that only the returned mail bears is found.",
        _dsn(_block("failed", "5.1.1"), to="postmaster@rasid.example"),
        BounceKind.HARD,
        "5.1.1",
    ),
    (
        "An address that only an envelope header bears is found.",
        _dsn(_block("failed", "5.1.1"), head="X-Original-To: {to}\n", to="undisclosed:;", original="Subject: x\n"),
        BounceKind.HARD,
        "5.1.1",
    ),
    ("A complaint of a reader.", _ARF.format(kind="abuse"), BounceKind.COMPLAINT, ""),
    ("A wish to leave, by the same way.", _ARF.format(kind="opt-out"), BounceKind.COMPLAINT, ""),
    ("Somebody took it out of the spam folder.", _ARF.format(kind="not-spam"), BounceKind.IGNORED, ""),
    (
        "A holiday note is nothing.",
        "From: rania@desk.example\nTo: {to}\nAuto-Submitted: auto-replied\nSubject: Away\n\nBack on Sunday. 5.1.1\n",
        BounceKind.IGNORED,
        "",
    ),
    ("An empty mail is nothing.", "", BounceKind.IGNORED, ""),
    (
        "A report without an end is read as far as it goes.",
        _dsn(_block("failed", "5.1.1")).partition("--B\nContent-Type: message/rfc822")[0],
        BounceKind.HARD,
        "5.1.1",
    ),
]


def bounce(template: str, to: str) -> bytes:
    """The mail as it comes in, to this address of ours."""
    return template.replace("{to}", to).replace("{TO}", to.upper()).replace("\n", "\r\n").encode()
