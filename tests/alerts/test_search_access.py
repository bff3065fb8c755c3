"""Who may read the search pages, and who may not, by where they are served and how a request comes."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest
from multidict import CIMultiDict

from alerts.search_access import (
    Access,
    Answer,
    has_several_tenants,
    pages_are_on,
    password_mistake,
    readers_may_open,
)
from rasid.level import Level
from rasid.settings import ServeSettings
from rasid.subscription import Offer, Subscription, Subscriptions

PASSWORD = "correct horse battery"
LOCAL = ServeSettings()
PUBLIC = replace(LOCAL, public_url="https://rasid.example")
EVERYWHERE = replace(LOCAL, bind="0.0.0.0")


def basic(text: str) -> str:
    return "Basic " + base64.b64encode(text.encode()).decode()


CASES: list[tuple[str, ServeSettings, str, dict[str, str], Answer]] = [
    ("A laptop shows them to itself.", LOCAL, "127.0.0.1:8680", {}, Answer.PAGES),
    ("Under its other names too.", LOCAL, "localhost:8680", {}, Answer.PAGES),
    ("And by IPv6.", LOCAL, "[::1]:8680", {}, Answer.PAGES),
    ("Another name for loopback is a page of elsewhere (rebinding).", LOCAL, "evil.example:8680", {}, Answer.NOT_LOCAL),
    ("A request through a proxy is not local.", LOCAL, "127.0.0.1", {"x-forwarded-for": "1.2.3.4"}, Answer.NOT_LOCAL),
    ("No name at all is not local.", LOCAL, "", {}, Answer.NOT_LOCAL),
    ("Bound to all addresses: off.", EVERYWHERE, "127.0.0.1:8680", {}, Answer.OFF),
    ("Loopback behind a public address: off.", PUBLIC, "127.0.0.1:8680", {}, Answer.OFF),
    ("Off is off.", replace(LOCAL, search="off"), "127.0.0.1:8680", {}, Answer.OFF),
    ("Open is open.", replace(PUBLIC, search="open"), "rasid.example", {"Via": "x"}, Answer.PAGES),
    ("A password is asked for.", replace(PUBLIC, search="password"), "rasid.example", {}, Answer.ASK),
    (
        "And let in, whatever the name.",
        replace(PUBLIC, search="password"),
        "rasid.example",
        {"Authorization": basic(f"desk:{PASSWORD}")},
        Answer.PAGES,
    ),
    (
        "A wrong one is asked for again.",
        replace(PUBLIC, search="password"),
        "rasid.example",
        {"Authorization": basic("desk:correct")},
        Answer.ASK,
    ),
    (
        "So is what is no authentication.",
        replace(PUBLIC, search="password"),
        "rasid.example",
        {"Authorization": "Basic ****"},
        Answer.ASK,
    ),
]


@pytest.mark.parametrize(("rule", "settings", "host", "headers", "answer"), CASES)
def test_who_may_see(rule: str, settings: ServeSettings, host: str, headers: dict[str, str], answer: Answer) -> None:
    assert Access(settings, PASSWORD).answer(host, CIMultiDict(headers)) is answer, rule


@pytest.mark.parametrize(("rule", "settings", "host", "headers", "answer"), CASES)
def test_who_may_see_where_there_are_several_tenants(
    rule: str, settings: ServeSettings, host: str, headers: dict[str, str], answer: Answer
) -> None:
    """Who only reaches the port sees nothing; this machine and the password are of who looks after all tenants."""
    if settings.search == "open":
        answer = Answer.OFF
    assert Access(settings, PASSWORD).answer(host, CIMultiDict(headers), several=True) is answer, rule


def test_tenants_are_several_when_more_than_one_tells_somebody_something() -> None:
    def of(tenant: str, name: str = "desk") -> Subscription:
        return Subscription(id=name, tenant=tenant, watchlists=("gulf",), deliver=())

    offer = Offer(id="news", tenant="rival", title={"en": "News"}, watchlists=("gulf",), levels=(Level.HIGH,))
    one = Subscriptions(subscriptions=(of("main"), of("main", "night"), of("rasid")))
    assert [
        has_several_tenants(found)
        for found in (
            Subscriptions(),
            one,
            replace(one, subscriptions=(*one.subscriptions, of("rival"))),
            replace(one, offers=(offer,)),
        )
    ] == [False, False, True, True]


def test_an_empty_password_opens_nothing() -> None:
    asked = Access(replace(PUBLIC, search="password"), "")
    assert asked.answer("rasid.example", CIMultiDict({"Authorization": basic("desk:")})) is Answer.ASK


def test_mails_link_only_to_pages_that_there_are() -> None:
    kinds = (LOCAL, PUBLIC, EVERYWHERE, replace(PUBLIC, search="password"), replace(PUBLIC, search="open"))
    assert [pages_are_on(one) for one in kinds] == [True, False, False, True, True]
    assert [readers_may_open(one, several=False) for one in kinds] == [True, False, False, True, True]
    # The pages hold what all tenants watch: a reader of one of them is not led there.
    assert [readers_may_open(one, several=True) for one in kinds] == [True, False, False, False, False]


MISTAKES = [
    ("A short password is none.", replace(PUBLIC, search="password"), "short", "12 characters"),
    (
        "A password does not travel in the clear.",
        replace(PUBLIC, search="password", public_url="http://rasid.example"),
        PASSWORD,
        "must be https",
    ),
    (
        "But on the own machine.",
        replace(LOCAL, search="password"),
        PASSWORD,
        "",
    ),
    ("Nobody asks for one elsewhere.", LOCAL, "", ""),
]


@pytest.mark.parametrize(("rule", "settings", "password", "text"), MISTAKES)
def test_a_password_that_protects_nothing_is_a_mistake(
    rule: str, settings: ServeSettings, password: str, text: str
) -> None:
    found = password_mistake(settings, password)
    assert (text in found) if text else not found, rule
