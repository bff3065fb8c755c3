"""What a reader may ask for by themselves, what follows from each act, and that nothing is open by default."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasid.api_token import ApiToken, Scope, accepts, digest_of, parts_of, token_text
from rasid.errors import ConfigurationError
from rasid.level import Level
from rasid.mail_address import mail_address
from rasid.self_service import (
    CONFIRM_WITHIN,
    Reply,
    Subscriber,
    Wish,
    asked,
    changed,
    confirmed,
    forgettable,
    is_self_service,
    left,
    link_sent,
    merged,
    paused,
    problems,
    subscriber_id,
)
from rasid.subscription import Offer, Subscriptions
from rasid.subscription_yaml import read_subscriptions, unknown_watchlists
from rasid.wire import decode, encode

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
GULF = Offer(
    id="gulf-news",
    tenant="main",
    title={"ar": "أخبار الخليج", "en": "Gulf news"},
    watchlists=("gulf",),
    levels=(Level.NOTABLE, Level.HIGH, Level.CRITICAL),
)
URGENT = replace(GULF, id="urgent", levels=(Level.CRITICAL,), when=("immediate",))
DAILY = replace(GULF, id="daily", levels=(Level.INFO, Level.NOTABLE), when=("digest",))
OFFERS = (GULF, URGENT, DAILY)
WISH = Wish(offers=("gulf-news",), language="ar", timezone="Africa/Cairo")
MORNING = Wish(offers=("gulf-news",), when="digest", at=(time(7),))

WISHES = [
    ("What is offered may be asked for.", WISH, []),
    ("A digest needs an hour.", replace(MORNING, at=()), ["no_hour"]),
    ("A digest has at most four hours.", replace(MORNING, at=tuple(time(hour) for hour in range(5))), ["no_hour"]),
    ("A digest in the morning may be asked for.", MORNING, []),
    ("Nothing chosen is no wish.", replace(WISH, offers=()), ["no_offer"]),
    ("What is not offered cannot be had.", replace(WISH, offers=("secret",)), ["not_open"]),
    ("An offer may exclude digests.", replace(MORNING, offers=("urgent",)), ["no_digest"]),
    ("An offer may exclude immediate mails.", replace(WISH, offers=("daily",)), ["no_immediate"]),
    ("An offer may lack the level.", replace(MORNING, offers=("daily",), least=Level.HIGH), ["no_level"]),
    ("Every mistake is named.", replace(WISH, offers=("secret", "daily")), ["not_open", "no_immediate"]),
]


@pytest.mark.parametrize(("policy", "wish", "codes"), WISHES, ids=[row[0] for row in WISHES])
def test_what_speaks_against_a_wish(policy: str, wish: Wish, codes: list[str]) -> None:
    assert [code for code, _ in problems(wish, OFFERS)] == codes


def reader(wish: Wish = WISH) -> Subscriber:
    """One who has confirmed."""
    first = asked(None, "main", "sara@mail.example", wish, NOW).subscriber
    assert first is not None
    done = confirmed(first, first.number, NOW + CONFIRM_WITHIN, NOW)
    assert done.reply is Reply.CONFIRMED
    assert done.subscriber is not None
    return done.subscriber


def whole(*subscribers: Subscriber, offers: tuple[Offer, ...] = OFFERS) -> Subscriptions:
    return merged(Subscriptions(offers=offers), subscribers)


def test_nobody_is_subscribed_before_confirming() -> None:
    outcome = asked(None, "main", "sara@mail.example", WISH, NOW)
    assert outcome.reply is Reply.ASKED
    assert outcome.subscriber is not None
    found = whole(outcome.subscriber)
    assert found.subscriptions == ()
    assert found.endpoint(f"main/{outcome.subscriber.id}/email") is not None  # The confirmation has to reach them.


def test_a_confirmed_reader_is_a_recipient_with_a_route() -> None:
    sara = reader()
    (subscription,) = whole(sara).subscriptions
    assert (subscription.id, subscription.tenant, subscription.watchlists) == ("gulf-news", "main", ("gulf",))
    (route,) = subscription.deliver
    assert (route.to, route.when, route.levels) == (sara.id, "immediate", GULF.levels)
    recipient = whole(sara).recipient("main", sara.id)
    assert recipient is not None
    assert (recipient.language, recipient.timezone) == ("ar", "Africa/Cairo")


def test_a_second_click_changes_nothing() -> None:
    sara = reader()
    again = confirmed(sara, sara.number, NOW + CONFIRM_WITHIN, NOW + timedelta(days=30))
    assert (again.reply, again.subscriber) == (Reply.CONFIRMED_BEFORE, sara)


CONFIRMATIONS = [
    ("The last moment is too late.", CONFIRM_WITHIN, "", Reply.EXPIRED),
    ("In time it counts.", CONFIRM_WITHIN - timedelta(seconds=1), "", Reply.CONFIRMED),
    ("A number of another request does not count.", timedelta(0), "x", Reply.UNKNOWN),
]


@pytest.mark.parametrize(("policy", "after", "add", "reply"), CONFIRMATIONS, ids=[row[0] for row in CONFIRMATIONS])
def test_confirming(policy: str, after: timedelta, add: str, reply: Reply) -> None:
    first = asked(None, "main", "sara@mail.example", WISH, NOW).subscriber
    assert first is not None
    assert confirmed(first, first.number + add, NOW + CONFIRM_WITHIN, NOW + after).reply is reply


def test_a_new_request_leaves_what_was_confirmed_until_it_is_confirmed_itself() -> None:
    """Else a stranger who knows an address could change its subscription."""
    sara = reader()
    second = asked(sara, "main", sara.address, MORNING, NOW).subscriber
    assert second is not None
    assert second.wish == WISH
    assert whole(second).subscriptions == whole(sara).subscriptions
    done = confirmed(second, second.number, NOW + CONFIRM_WITHIN, NOW).subscriber
    assert done is not None
    assert done.wish == MORNING


def test_an_address_gets_three_mails_a_day_that_it_did_not_confirm() -> None:
    known: Subscriber | None = None
    for minute in range(3):
        known = asked(known, "main", "a@mail.example", WISH, NOW + timedelta(minutes=minute)).subscriber
        assert known is not None
    assert asked(known, "main", "a@mail.example", WISH, NOW + timedelta(hours=23)).reply is Reply.TOO_MANY_MAILS
    assert asked(known, "main", "a@mail.example", WISH, NOW + timedelta(hours=24)).reply is Reply.ASKED


def test_the_link_goes_to_confirmed_readers_only() -> None:
    first = asked(None, "main", "a@mail.example", WISH, NOW).subscriber
    assert link_sent(None, NOW).reply is Reply.UNKNOWN
    assert link_sent(first, NOW).reply is Reply.UNKNOWN
    sara = reader()
    assert link_sent(sara, NOW).reply is Reply.LINK
    assert link_sent(replace(sara, mails=(NOW,) * 3), NOW).reply is Reply.TOO_MANY_MAILS


def test_leaving_pausing_and_coming_back() -> None:
    both = replace(WISH, offers=("gulf-news", "urgent"))
    sara = reader(both)
    one = left(sara, "gulf-news", NOW).subscriber
    assert one is not None
    assert [found.id for found in whole(one).subscriptions] == ["urgent"]
    none = left(one, "", NOW).subscriber
    assert none is not None
    assert whole(none).subscriptions == ()
    back = changed(none, both, NOW).subscriber
    assert back is not None
    assert len(whole(back).subscriptions) == 2
    quiet = paused(back, NOW, on=True).subscriber
    assert quiet is not None
    assert whole(quiet).subscriptions == ()
    loud = paused(quiet, NOW, on=False).subscriber
    assert loud is not None
    assert len(whole(loud).subscriptions) == 2


def test_who_leaves_is_not_brought_back_by_an_older_confirmation() -> None:
    sara = asked(reader(), "main", "sara@mail.example", MORNING, NOW).subscriber
    assert sara is not None
    gone = left(sara, "", NOW).subscriber
    assert gone is not None
    assert confirmed(gone, sara.number, NOW + CONFIRM_WITHIN, NOW).reply is Reply.CONFIRMED_BEFORE
    assert whole(gone).subscriptions == ()


def test_an_offer_that_the_operator_closes_or_narrows_counts_at_once() -> None:
    sara = reader()
    assert whole(sara, offers=()).subscriptions == ()
    assert whole(sara, offers=(replace(GULF, when=("digest",)),)).subscriptions == ()
    assert whole(sara, offers=(replace(GULF, tenant="other"),)).subscriptions == ()
    (narrow,) = whole(sara, offers=(replace(GULF, levels=(Level.CRITICAL,)),)).subscriptions
    assert narrow.deliver[0].levels == (Level.CRITICAL,)


def test_an_address_that_was_never_confirmed_is_forgotten() -> None:
    first = asked(None, "main", "a@mail.example", WISH, NOW).subscriber
    assert first is not None
    assert not forgettable(first, NOW + CONFIRM_WITHIN)
    assert forgettable(first, NOW + CONFIRM_WITHIN + timedelta(days=1))
    assert not forgettable(reader(), NOW + timedelta(days=1000))


def test_one_reader_for_an_address_and_tenant() -> None:
    assert subscriber_id("main", "Sara@Mail.example ") == subscriber_id("main", "sara@mail.example")
    assert subscriber_id("main", "sara@mail.example") != subscriber_id("other", "sara@mail.example")
    assert is_self_service(subscriber_id("main", "sara@mail.example"))


@given(st.lists(st.sampled_from(["gulf-news", "urgent", "daily", "gone"])), st.sampled_from(Level))
def test_a_reader_survives_the_wire(offers: list[str], least: Level) -> None:
    sara = reader(replace(MORNING, offers=tuple(offers), least=least))
    assert decode(Subscriber, encode(sara)) == sara


ADDRESSES = [
    ("An ordinary address is kept.", "sara@mail.example", "sara@mail.example"),
    ("Blanks around it are not part of it.", " sara@Mail.Example ", "sara@mail.example"),
    ("An Arabic domain is kept as its A-labels.", "sara@مثال.example", "sara@xn--mgbh0fb.example"),
    ("A second header is no address.", "sara@mail.example\r\nBcc: x@mail.example", None),
    ("Two addresses are no address.", "sara@mail.example, x@mail.example", None),
    ("A name is no address.", "Sara <sara@mail.example>", None),
    ("A machine of our own network is no domain.", "root@localhost", None),
    ("A number is no domain.", "root@[127.0.0.1]", None),
    ("A first part that is not ASCII needs a mail server that takes it.", "سارة@mail.example", None),
    ("Nothing is no address.", "", None),
    ("A very long text is no address.", "a" * 5000 + "@mail.example", None),
]


@pytest.mark.parametrize(("policy", "written", "kept"), ADDRESSES, ids=[row[0] for row in ADDRESSES])
def test_an_address(policy: str, written: str, kept: str | None) -> None:
    if kept is not None:
        assert mail_address(written) == kept
        return
    with pytest.raises(ValueError, match=r"."):
        mail_address(written)


BASE = """\
recipients: [{id: rania, email: rania@desk.example}]
subscriptions: [{id: desk, watchlists: [gulf], deliver: [{to: rania, when: immediate}]}]
"""
OPEN = "self_service:\n  - id: gulf-news\n    title: {ar: أخبار الخليج, en: Gulf news}\n    watchlists: [gulf]\n"
MISTAKES = [
    ("A title is needed.", "self_service: [{id: a, watchlists: [gulf]}]", "lacks title"),
    ("A title is in a language we have.", OPEN.replace("en:", "xx:"), "xx"),
    ("Levels have names.", OPEN + "    levels: [urgent]\n", "urgent"),
    ("`when` is immediate or digest.", OPEN + "    when: [weekly]\n", "weekly"),
    ("An empty list opens nothing.", OPEN + "    when: []\n", "at least one"),
    ("It names a watchlist.", OPEN.replace("[gulf]", "[]"), "at least one watchlist"),
    ("An id stands once.", OPEN + OPEN.partition("\n")[2], "stands twice"),
    ("Its id is no subscription's.", OPEN.replace("gulf-news", "desk"), "subscription in tenant 'main' too"),
    ("An unknown key is near a known one.", OPEN + "    level: [high]\n", "levels"),
    ("The ids of readers are not for the files.", "recipients: [{id: self-a, email: a@desk.example}]", "self-"),
]


@pytest.mark.parametrize(("policy", "text", "words"), MISTAKES, ids=[row[0] for row in MISTAKES])
def test_a_mistake_in_what_is_opened(policy: str, text: str, words: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        read_subscriptions({"desk.yaml": BASE, "open.yaml": text})
    assert words in str(error.value)
    assert "open.yaml:" in str(error.value)


def test_nothing_is_open_that_the_files_do_not_open() -> None:
    assert read_subscriptions({"desk.yaml": BASE}).offers == ()
    (offer,) = read_subscriptions({"desk.yaml": BASE + OPEN}).offered("main")
    assert offer.titled("ar") == "أخبار الخليج"
    assert offer.titled("fr") == "Gulf news"
    assert offer.levels == (Level.NOTABLE, Level.HIGH, Level.CRITICAL)
    assert read_subscriptions({"desk.yaml": BASE + OPEN}).offered("other") == ()
    (mistake,) = unknown_watchlists({"desk.yaml": OPEN}, ["golf"])
    assert "gulf" in str(mistake)


SECRET = "s" * 43
TOKEN = ApiToken(id="abcdefgh", tenant="main", scope=Scope.READ, digest=digest_of(SECRET), created=NOW)


def test_a_token_is_known_by_its_secret_only() -> None:
    assert parts_of(token_text(TOKEN.id, SECRET)) == (TOKEN.id, SECRET)
    assert SECRET not in encode(TOKEN).decode()
    assert accepts(TOKEN, SECRET)
    assert not accepts(TOKEN, "t" * 43)
    assert not accepts(replace(TOKEN, revoked=NOW), SECRET)
    assert not accepts(None, SECRET)
    assert not accepts(None, "")
    for bad in ("", "rasid_", "rasid_abcdefgh_", f"rasid_../x_{SECRET}", f"Rasid_abcdefgh_{SECRET}", "a" * 9000):
        assert parts_of(bad) is None
