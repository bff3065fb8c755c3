"""Mails that came back: who does not exist gets no more, and nobody can make another silent."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.bounce_address import bounce_address, claimed_in, delivery_of
from alerts.file_bounces import read_maildir
from alerts.parse_bounce import parse_bounce
from alerts.take_bounce import BounceTaker
from alerts.tokens import Tokens
from rasid.alert_decision import NotSent
from rasid.bounce import BounceKind
from rasid.delivery import Delivery, DeliveryState
from rasid.errors import ConfigurationError, Unavailable
from rasid.ledger_value import LedgerValue, SuppressedAddress
from tests.alerts.conftest import LINKS, Desk
from tests.alerts.newsroom_day import MORNING, RANIA, article, change, desk, tagged
from tests.cases.bounces import CASES, bounce

TOKENS = Tokens("a key for tests")  # That of LINKS.
HARD, SOFT, DELAY, COMPLAINT = CASES[0][1], CASES[3][1], CASES[5][1], CASES[16][1]
POLICY = next(mail for _, mail, kind, status in CASES if (kind, status) == (BounceKind.POLICY, "5.7.1"))
SOME = "msg_" + "a2" * 13


@pytest.mark.parametrize(("policy", "mail", "kind", "status"), CASES, ids=[case[0] for case in CASES])
def test_what_a_mail_says(policy: str, mail: str, kind: BounceKind, status: str) -> None:
    address = bounce_address(SOME, TOKENS, "rasid.example")
    found = parse_bounce(bounce(mail, address))
    assert (found.kind, found.status) == (kind, status)
    assert found.senders == ((address,) if mail else ())


@given(st.binary(max_size=2000))
def test_no_bytes_make_it_fail(raw: bytes) -> None:
    assert parse_bounce(raw).kind is BounceKind.IGNORED
    head = b"Content-Type: multipart/report; boundary=B\r\n\r\n--B\r\nContent-Type: message/delivery-status\r\n\r\n"
    parse_bounce(head + raw)


@given(st.integers(0, 2**130 - 1))
def test_an_address_is_short_enough_and_reads_back_in_any_case(number: int) -> None:
    letters = "abcdefghijklmnopqrstuvwxyz234567"
    name = "msg_" + "".join(letters[number >> 5 * place & 31] for place in range(26))
    address = bounce_address(name, TOKENS, "bounces.rasid.example")
    assert len(address.partition("@")[0]) <= 64
    assert delivery_of(address.upper(), TOKENS) == name
    assert claimed_in(f"<{address}>,") == (address,)


FORGERIES = [
    ("An address without a signature.", f"b+{SOME}@rasid.example"),
    (
        "One with the signature of another delivery.",
        bounce_address(SOME, TOKENS, "d.example").replace("a2a2", "b2b2", 1),
    ),
    ("One that somebody else has signed.", bounce_address(SOME, Tokens("another key"), "rasid.example")),
]


@pytest.mark.parametrize(("policy", "address"), FORGERIES, ids=[case[0] for case in FORGERIES])
def test_a_forged_address_names_nothing(policy: str, address: str) -> None:
    assert claimed_in(address) == (address,)
    assert delivery_of(address, TOKENS) is None


@pytest.fixture
async def taker(newsdesk: Desk) -> BounceTaker:
    newsdesk.subscriptions = desk(RANIA)
    return BounceTaker(ledger=newsdesk.ledger, tokens=TOKENS, strikes=3, now=newsdesk.clock.now)


async def delivered(newsdesk: Desk, name: str = "a1") -> tuple[Delivery, str]:
    """A mail that went out, and the envelope sender that its receiver saw."""
    minutes = (newsdesk.clock.now() - MORNING).total_seconds() / 60
    await newsdesk.publish(change(tagged(article(name, minutes=minutes)), story=f"sty_{name}"))
    newsdesk.clock.move(minutes=1)
    await newsdesk.run()
    made = next(one for one in newsdesk.ledger.all(Delivery) if one.story == f"sty_{name}")
    return made, newsdesk.mail.messages()[0].sender


async def test_a_hard_bounce_of_a_mail_that_went_out_suppresses_its_address(newsdesk: Desk, taker: BounceTaker) -> None:
    _, sender = await delivered(newsdesk)
    assert await taker.take(bounce(HARD, sender)) is BounceKind.HARD
    later, _ = await delivered(newsdesk, "a2")
    assert (later.state, later.code) == (DeliveryState.SUPPRESSED, NotSent.SUPPRESSION_LIST)
    assert len(newsdesk.mail.messages()) == 1
    (entry,) = newsdesk.ledger.all(SuppressedAddress)
    assert entry.why.startswith("hard 5.1.1")
    assert "rania@" not in entry.id


async def test_a_complaint_does_too(newsdesk: Desk, taker: BounceTaker) -> None:
    _, sender = await delivered(newsdesk)
    assert await taker.take(bounce(COMPLAINT, sender)) is BounceKind.COMPLAINT
    assert newsdesk.ledger.all(SuppressedAddress)[0].active


async def test_three_soft_bounces_do_and_two_do_not(newsdesk: Desk, taker: BounceTaker) -> None:
    for count, active in ((1, False), (2, False), (3, True)):
        _, sender = await delivered(newsdesk, f"a{count}")
        assert await taker.take(bounce(SOFT, sender)) is BounceKind.SOFT
        (entry,) = newsdesk.ledger.all(SuppressedAddress)
        assert (entry.strikes, entry.active) == (count, active)


async def test_a_refusal_of_us_silences_nobody_and_the_operator_hears_of_it_once(
    newsdesk: Desk, taker: BounceTaker
) -> None:
    taker = replace(taker, operator=newsdesk.tell_operator)
    for name in ("a1", "a2"):
        _, sender = await delivered(newsdesk, name)
        assert await taker.take(bounce(POLICY, sender)) is BounceKind.POLICY
    assert not newsdesk.ledger.all(SuppressedAddress)
    (told,) = newsdesk.operator_told
    assert "listed in a block list" in told
    newsdesk.clock.move(hours=7)
    _, sender = await delivered(newsdesk, "a3")
    await taker.take(bounce(POLICY, sender))
    assert len(newsdesk.operator_told) == 2, "It goes on, so it is told again."


async def test_old_strikes_are_forgiven(newsdesk: Desk, taker: BounceTaker) -> None:
    for count in range(4):
        _, sender = await delivered(newsdesk, f"a{count}")
        await taker.take(bounce(SOFT, sender))
        newsdesk.clock.move(hours=31 * 24)
    (entry,) = newsdesk.ledger.all(SuppressedAddress)
    assert (entry.strikes, entry.active) == (1, False)


async def test_one_bounce_that_comes_often_counts_once(newsdesk: Desk, taker: BounceTaker) -> None:
    made, sender = await delivered(newsdesk)
    kinds = [await taker.take(bounce(SOFT, sender)) for _ in range(4)]
    assert kinds == [BounceKind.SOFT] + [BounceKind.REPEATED] * 3
    noted = (await newsdesk.ledger.get([made.id]))[made.id].value
    assert isinstance(noted, Delivery)
    assert (noted.state, noted.code, noted.attempts[-1].outcome) == (DeliveryState.DELIVERED, "bounced_soft", "bounced")


async def test_a_delay_changes_nothing_and_the_failure_after_it_counts(newsdesk: Desk, taker: BounceTaker) -> None:
    _, sender = await delivered(newsdesk)
    assert await taker.take(bounce(DELAY, sender)) is BounceKind.IGNORED
    assert not newsdesk.ledger.all(SuppressedAddress)
    assert await taker.take(bounce(HARD, sender)) is BounceKind.HARD


async def test_nobody_can_make_another_silent(newsdesk: Desk, taker: BounceTaker) -> None:
    """Ids of deliveries are no secret, they stand in logs. Without our signature they are nothing."""
    made, _ = await delivered(newsdesk)
    for tokens in (None, Tokens("guessed")):
        forged = bounce_address(made.id, tokens, "rasid.example")
        assert await taker.take(bounce(HARD, forged)) is BounceKind.FORGED
    assert await taker.take(bounce(HARD, "rania@desk.example")) is BounceKind.IGNORED
    assert not newsdesk.ledger.all(SuppressedAddress)


async def test_a_signed_address_of_a_delivery_that_is_not_there_is_ignored(taker: BounceTaker) -> None:
    assert await taker.take(bounce(HARD, bounce_address(SOME, TOKENS, "rasid.example"))) is BounceKind.IGNORED


def mailbox(folder: Path, *mails: bytes) -> Path:
    for name in ("new", "cur", "tmp"):
        (folder / name).mkdir(parents=True)
    for number, raw in enumerate(mails):
        (folder / "new" / f"{number}.host").write_bytes(raw)
    return folder


async def test_a_maildir_is_read_and_marked_as_read(newsdesk: Desk, taker: BounceTaker, tmp_path: Path) -> None:
    _, sender = await delivered(newsdesk)
    folder = mailbox(tmp_path / "mail", bounce(HARD, sender), b"Subject: hello\r\n\r\n")
    assert await read_maildir(folder, taker.take) == {BounceKind.HARD: 1, BounceKind.IGNORED: 1}
    assert await read_maildir(folder, taker.take) == {}
    assert sorted(file.name for file in (folder / "cur").iterdir()) == ["0.host:2,S", "1.host:2,S"]


async def test_while_the_ledger_is_away_mails_stay_unread(newsdesk: Desk, taker: BounceTaker, tmp_path: Path) -> None:
    _, sender = await delivered(newsdesk)
    folder = mailbox(tmp_path / "mail", bounce(HARD, sender))

    def away(_: LedgerValue) -> None:
        raise Unavailable("the ledger is away")

    newsdesk.ledger.before_write = away
    with pytest.raises(Unavailable):
        await read_maildir(folder, taker.take)
    newsdesk.ledger.before_write = lambda _: None
    assert await read_maildir(folder, taker.take) == {BounceKind.HARD: 1}


async def test_a_folder_that_is_no_maildir_is_named(tmp_path: Path) -> None:
    async def take(_: bytes) -> BounceKind:
        raise AssertionError("there is no mail")

    with pytest.raises(ConfigurationError, match="is no Maildir"):
        await read_maildir(tmp_path, take)


def test_the_mails_of_these_tests_are_signed_with_their_key() -> None:
    assert LINKS.tokens is not None
    assert LINKS.tokens.mark("bounce", SOME) == TOKENS.mark("bounce", SOME)
