"""No text, however it is made, takes long: what strangers write meets no expression that tries again and again.

Each reader of such text gets each of the texts that expressions fear, long enough that a square of its length would
take minutes.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from alerts.apprise_channel import _redacted
from alerts.bounce_address import claimed_in
from alerts.chat_text import chat_body
from alerts.email_message import Mail, MailHeaders, encoded_phrase, mail_bytes
from alerts.mail_text import clean, pieces, safe_url
from alerts.marked_text import highlighted_runs
from alerts.parse_bounce import parse_bounce
from alerts.webhook_channel import http_result
from rasid.bidi import direction, harmless, isolated
from rasid.mail_reply import Step, outcome_of_reply
from rasid.plain_text import plain_words
from rasid.tagged_article import Field

LENGTH = 400_000
WITHIN = 5.0  # seconds of this process; most take a hundredth of it.
NOW = datetime(2026, 11, 24, tzinfo=UTC)
FEARED = [
    *("a", " ", "\n", "\r\n \r\n", "<", "@", '"', "1", "://", "](", "5.1.", "=?utf-8?q?", "b+msg_", "@everyon", "<abc"),
    *("https://", "xn--", "\u202e", "a b\u0301\u202e", "a\n\n", "a: b\n\n", "--B\n", "b+msg_" + "a" * 26 + "@"),
]
HEADERS = MailHeaders(date=NOW, sender="a@x.example", to="b@x.example", message_id="<x@x.example>")
REPORT = "Content-Type: multipart/report; boundary=B\r\n\r\n--B\r\nContent-Type: message/delivery-status\r\n\r\n"
READERS: list[tuple[str, Callable[[str], object]]] = [
    ("a title in a mail", clean),
    ("a title with what matched in it", lambda text: pieces(text, (), Field.TITLE, 0)),
    ("an address in a mail", safe_url),
    ("a subject", lambda text: encoded_phrase(text, "Subject")),
    ("a whole mail", lambda text: mail_bytes(Mail(text[:500], text, text), HEADERS)),
    ("a chat", lambda text: chat_body(Mail(text, text, ""), thin=False)),
    ("what a chat service said", lambda text: _redacted(text, "ntfy://host/room")),
    ("highlights of a search", highlighted_runs),
    ("a bounce", lambda text: parse_bounce(text.encode())),
    ("the report in a bounce", lambda text: parse_bounce((REPORT + text).encode())),
    ("a header of a bounce", lambda text: parse_bounce(f"To: {text}\r\nContent-Type: {text}\r\n\r\nx".encode())),
    ("addresses of ours in a bounce", claimed_in),
    ("where a receiver sends us", lambda text: http_result(301, {"Location": text, "Retry-After": text}, text, NOW)),
    ("what a mail server said", lambda text: outcome_of_reply(Step.RECIPIENT, 550, text)),
    ("what goes to a terminal", harmless),
    ("a run of its own", isolated),
    ("which way a text runs", direction),
    ("words for the matcher", plain_words),
]


@pytest.mark.parametrize(("what", "read"), READERS, ids=[row[0] for row in READERS])
def test_no_text_takes_long(what: str, read: Callable[[str], object]) -> None:
    for feared in FEARED:
        text = (feared * (LENGTH // len(feared) + 1))[:LENGTH]
        begun = time.process_time()
        read(text)
        assert time.process_time() - begun < WITHIN, (what, feared)


def test_what_a_chat_service_said_still_loses_every_address() -> None:
    said = "cannot reach ntfy://user:s3cret@host/room, tried https://host/s3cret twice (s3cret)"
    assert _redacted(said, "ntfy://user:s3cret@host/room") == "cannot reach … tried … twice (…)"
