"""The bytes of a mail: exact subjects, and headers that no title can break, as Python and aiosmtpd read them."""

from __future__ import annotations

import email
import email.policy
import re
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from alerts.email_message import Mail, MailHeaders, encoded_phrase, mail_bytes, message_id, story_root
from alerts.smtp_channel import SmtpChannel
from rasid.delivery_plan import Outcome
from rasid.settings import SmtpSettings
from stack.mail_catcher import MailCatcher
from tests.alerts.conftest import secrets
from tests.alerts.newsroom_day import MORNING

HEADERS = MailHeaders(
    date=MORNING,
    sender="Rasid <alerts@rasid.example>",
    to="rania@desk.example",
    message_id=message_id("ntf_7h2k9q4m1x8c5v0b3n6t", "rania@desk.example", "rasid.example"),
    references=(
        story_root("main", "sty_1", "rania@desk.example", "rasid.example"),
        *(message_id(f"ntf_{n:026}", "rania@desk.example", "rasid.example") for n in range(6)),
    ),
    list_id="desk <desk.main.rasid.example>",
    unsubscribe="https://a-rather-long-host-name.rasid.example/u/AQAAAAAHW80Vz32LkiPvgmI_eeDEozdZDgAAAAAAAAAA",
    extra=(("X-Rasid-Notification", "ntf_7h2k9q4m1x8c5v0b3n6t"),),
)
NAMES = [
    "Date",
    "From",
    "To",
    "Subject",
    "Message-ID",
    "In-Reply-To",
    "References",
    "List-Id",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
    "Auto-Submitted",
    "X-Rasid-Notification",
    "MIME-Version",
    "Content-Type",
]


def built(subject: str, text: str = "text", html: str = "<p>html</p>") -> bytes:
    return mail_bytes(Mail(subject=subject, text=text, html=html), HEADERS)


def parsed(raw: bytes) -> EmailMessage:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def as_read(subject: str) -> str:
    """What a subject is to a reader: control characters are blanks, and blanks at the ends are nothing."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", " ", subject).strip()


ATTACKS = [
    "x\r\nBcc: evil@x.example",
    "=?utf-8?q?hello=0D=0ABcc:_evil@x.example?=",
    "=?utf-8?b?aGVsbG8NCkJjYzogZXZpbEB4LmV4YW1wbGU=?=",
    "x\n\n<script>alert(1)</script>",
    "x\u2028Bcc: evil@x.example",
    "\x1b]0;owned\x07 title",
    ".\r\n.\r\nMAIL FROM:<evil@x.example>",
    "\u202egnp.exe",
]


@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.one_of(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=200),
        st.text("إنتاجالنفط مليون  برميل يومياً،", min_size=40, max_size=200),
        st.text("石油减产 OPEC+ 🛢️👨‍👩‍👧", min_size=20, max_size=120),
        st.lists(st.sampled_from([*ATTACKS, "إنتاج النفط", "=?", "?=", "OPEC+", " "]), max_size=12).map("".join),
    )
)
@example("السعودية تعلن خفض إنتاج النفط مليون برميل يومياً ابتداء من الشهر المقبل بحسب مصادر")
def test_any_subject_arrives_as_it_was(subject: str) -> None:
    raw = built(subject)
    message = parsed(raw)
    assert message["Subject"] == as_read(subject)
    assert message.keys() == NAMES
    raw.decode("ascii")
    head = raw.split(b"\r\n\r\n", 1)[0]
    assert all(len(line) <= 78 for line in head.split(b"\r\n") if not line.startswith((b"List-Uns", b" <https")))
    assert all(len(word) <= 75 for word in re.findall(rb"=\?utf-8\?b\?[^?]*\?=", head))


@pytest.mark.parametrize("attack", ATTACKS)
def test_no_title_starts_a_header(attack: str) -> None:
    message = parsed(built(attack, text=attack, html=attack))
    assert message.keys() == NAMES
    assert "evil@x.example" not in str(message["To"])


def test_a_long_unsubscribe_address_stays_whole() -> None:
    raw = built("subject").decode("ascii")
    unfolded = raw.replace("\r\n ", " ")
    assert f"List-Unsubscribe: <{HEADERS.unsubscribe}>\r\n" in unfolded
    assert "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" in raw


def test_one_click_is_only_promised_over_https() -> None:
    plain = MailHeaders(
        date=MORNING,
        sender="a@x.example",
        to="b@x.example",
        message_id="<1@x>",
        unsubscribe="http://127.0.0.1/u/x",
    )
    raw = mail_bytes(Mail("s", "t", ""), plain).decode()
    assert "List-Unsubscribe:" in raw
    assert "List-Unsubscribe-Post" not in raw


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), max_size=400))
def test_a_body_arrives_as_it_was(text: str) -> None:
    message = parsed(built("s", text=text, html=text or "x"))
    plain, html = message.iter_parts()
    assert isinstance(plain, EmailMessage)
    assert plain.get_payload(decode=True) == text.replace("\n", "\r\n").encode()
    assert (plain.get_content_type(), html.get_content_type()) == ("text/plain", "text/html")


def test_the_same_message_is_the_same_bytes() -> None:
    assert built("عنوان") == built("عنوان")


def test_a_header_that_is_not_ascii_is_refused() -> None:
    bad = [("X-Name", "قيمة"), ("X-Name", "a\r\nBcc: x"), ("X Name", "a"), ("X-Name:", "a")]
    for pair in bad:
        with pytest.raises(ValueError, match="X"):
            mail_bytes(
                Mail("s", "t", ""), MailHeaders(date=MORNING, sender="a@x", to="b@x", message_id="<1@x>", extra=(pair,))
            )


@pytest.mark.parametrize("name", ["Subject", "subject", "X-Twice"])
def test_a_header_that_comes_twice_is_refused(name: str) -> None:
    headers = MailHeaders(
        date=MORNING, sender="a@x", to="b@x", message_id="<1@x>", extra=(("X-Twice", "1"), (name, "a"))
    )
    with pytest.raises(ValueError, match="nobody meant"):
        mail_bytes(Mail("s", "t", ""), headers)


def test_a_sender_may_have_a_name_in_any_script() -> None:
    for name in ("Rasid", "راصد الأخبار", 'Rasid "news" desk', "Rasid, news"):
        sender = f'"{name}" <alerts@rasid.example>' if '"' not in name else f"{name!r} <alerts@rasid.example>"
        raw = mail_bytes(Mail("s", "t", ""), MailHeaders(date=MORNING, sender=sender, to="b@x", message_id="<1@x>"))
        (address,) = parsed(raw)["From"].addresses
        assert address.addr_spec == "alerts@rasid.example"
    assert encoded_phrase("abc", "From") == "abc"


async def test_two_hundred_subjects_through_a_real_mail_server(tmp_path: Path) -> None:
    letters = "إنتاج النفط OPEC+ 石油 🛢️ =?utf-8?q?x?= é\r\nBcc: "
    subjects = [(letters[n % len(letters) :] + letters * (n % 4))[: 10 + n] for n in range(200)]
    async with MailCatcher(tmp_path / "mail") as catcher:
        settings_ = SmtpSettings(port=catcher.smtp_port, security="none")
        channel = SmtpChannel(settings_, secrets, lambda: MORNING)
        for subject in subjects:
            result = await channel.send("b@rasid.example", "rania@desk.example", built(subject))
            assert result.outcome is Outcome.DELIVERED
        await channel.close()
        caught = list(reversed(catcher.messages()))
    assert [parsed(mail.source)["Subject"] for mail in caught] == [as_read(subject) for subject in subjects]
    assert all(mail.recipients == ("rania@desk.example",) for mail in caught)
