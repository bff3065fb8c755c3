"""What a mail server's refusal means, as a table."""

from __future__ import annotations

import pytest

from rasid.delivery_plan import Outcome
from rasid.mail_reply import Step, outcome_of_reply

SENDER, RECIPIENT, CONTENT = Step.SENDER, Step.RECIPIENT, Step.CONTENT

REPLIES = [
    ("Greylisting is asked again.", RECIPIENT, 451, "4.7.1 try later", Outcome.RETRY),
    ("A server that goes down is asked again.", CONTENT, 421, "4.3.2 shutting down", Outcome.RETRY),
    ("A full disk over there is asked again.", SENDER, 452, "4.3.1 insufficient storage", Outcome.RETRY),
    ("An address that does not exist gets no more.", RECIPIENT, 550, "5.1.1 no such user", Outcome.REJECTED),
    ("Also when it is said after the content.", CONTENT, 550, "5.1.1 no such user", Outcome.REJECTED),
    ("A mailbox that was closed gets no more.", RECIPIENT, 550, "5.2.1 disabled", Outcome.REJECTED),
    ("A full mailbox is a strike.", RECIPIENT, 552, "5.2.2 over quota", Outcome.FULL),
    ("A refusal without a status is a strike: it may be about us.", RECIPIENT, 550, "no", Outcome.UNEXPLAINED),
    ("A number in the words is no status.", RECIPIENT, 550, "see 5.1.1.9 of our rules", Outcome.UNEXPLAINED),
    ("A policy is about us, not the address.", RECIPIENT, 550, "5.7.1 blocked", Outcome.REFUSED),
    ("A bad sender is about us, not the address.", RECIPIENT, 550, "5.1.8 bad sender", Outcome.REFUSED),
    ("Content that is refused says nothing of the address.", CONTENT, 554, "spam", Outcome.REFUSED),
    ("A mail that is too large is given up.", CONTENT, 552, "5.3.4 too big", Outcome.REFUSED),
    ("Also when it is said at the sender.", SENDER, 552, "5.3.4 too big", Outcome.REFUSED),
    ("A sender that is refused is our fault.", SENDER, 550, "5.7.1 not yours", Outcome.OUR_FAULT),
    ("So is a log-in that is missing.", SENDER, 530, "5.7.0 authentication required", Outcome.OUR_FAULT),
]


@pytest.mark.parametrize(("policy", "step", "code", "text", "outcome"), REPLIES, ids=[row[0] for row in REPLIES])
def test_what_a_refusal_means(policy: str, step: Step, code: int, text: str, outcome: Outcome) -> None:
    assert outcome_of_reply(step, code, text) is outcome
