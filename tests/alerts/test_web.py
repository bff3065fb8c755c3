"""The self-service pages, as a browser, a mail program and a mail scanner use them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest
from aiohttp import ClientSession, web
from selectolax.lexbor import LexborHTMLParser

from alerts.tokens import Purpose, Tokens
from alerts.web import MUTE_FOR, web_app
from alerts.webhook_body import SCHEMA_PATH
from rasid.alert_interest import interests
from rasid.alert_message import notification
from rasid.alert_plan import decide
from rasid.caller import networks
from rasid.errors import Unavailable
from rasid.ledger_value import Acknowledgement, LedgerValue, Mute, Unsubscribed
from rasid.level import Level
from rasid.notification import Notification, Reason
from tests.alerts.conftest import LINKS
from tests.alerts.newsroom_day import HOOK, MORNING, RANIA, TITLE, at, change, desk
from tests.fakes.clock import Clock
from tests.fakes.ledger import MemoryLedger

ACTS: dict[str, type[LedgerValue]] = {"u": Unsubscribed, "m": Mute, "a": Acknowledgement}


@dataclass
class Site:
    base: str
    ledger: MemoryLedger
    clock: Clock
    browser: ClientSession
    notification: str

    def link(self, purpose: str) -> str:
        links = {
            "u": LINKS.unsubscribe("main", "rania", "desk"),
            "m": LINKS.mute(self.notification),
            "a": LINKS.acknowledge(self.notification),
        }
        return links[purpose].replace(LINKS.public_url, self.base)

    def recorded(self) -> list[LedgerValue]:
        return [value for kind in ACTS.values() for value in self.ledger.all(kind)]


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    clock, ledger = Clock(MORNING), MemoryLedger()
    made = change()
    (interest,) = interests(made, desk(RANIA), at(0))
    message = notification(decide(interest, made, None, None, at(0)), made, None)
    await ledger.create([message])
    assert LINKS.tokens is not None
    application = web_app(ledger, lambda: desk(RANIA, HOOK), LINKS.tokens, clock.now)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    place = web.TCPSite(runner, "127.0.0.1", 0)
    await place.start()
    host, port = runner.addresses[0][:2]
    async with ClientSession() as browser:
        yield Site(f"http://{host}:{port}", ledger, clock, browser, message.id)
    await runner.cleanup()


@pytest.mark.parametrize("purpose", list(ACTS))
async def test_following_a_link_shows_a_page_and_changes_nothing(site: Site, purpose: str) -> None:
    async with site.browser.get(site.link(purpose)) as answer:
        assert answer.status == 200
        page = LexborHTMLParser(await answer.text())
    form = page.css_first("form")
    assert form is not None
    assert form.attributes["method"] == "post"
    assert not page.css("script")
    assert site.recorded() == []


@pytest.mark.parametrize("purpose", list(ACTS))
async def test_a_post_acts_once_however_often_it_comes(site: Site, purpose: str) -> None:
    for _ in range(2):
        async with site.browser.post(site.link(purpose), allow_redirects=False) as answer:
            assert answer.status == 200
            assert "Set-Cookie" not in answer.headers
    (made,) = site.recorded()
    assert isinstance(made, ACTS[purpose])
    assert getattr(made, "recipient", "") == "rania"


async def test_one_click_of_a_mail_program_unsubscribes(site: Site) -> None:
    """RFC 8058: a POST with this body, no cookies, no page between."""
    async with site.browser.post(site.link("u"), data={"List-Unsubscribe": "One-Click"}) as answer:
        assert answer.status == 200
    (made,) = site.ledger.all(Unsubscribed)
    assert (made.tenant, made.recipient, made.subscription) == ("main", "rania", "desk")


async def test_no_parameter_overrides_the_token(site: Site) -> None:
    data = {"recipient": "hook", "subscription": "", "tenant": "other"}
    async with site.browser.post(site.link("u") + "?recipient=hook", data=data) as answer:
        assert answer.status == 200
    (made,) = site.ledger.all(Unsubscribed)
    assert (made.recipient, made.subscription) == ("rania", "desk")


async def test_all_subscriptions_can_be_left_at_once(site: Site) -> None:
    link = LINKS.unsubscribe("main", "rania", "").replace(LINKS.public_url, site.base)
    async with site.browser.post(link) as answer:
        assert answer.status == 200
    assert site.ledger.all(Unsubscribed)[0].subscription == ""


async def test_a_story_is_muted_for_a_day(site: Site) -> None:
    async with site.browser.post(site.link("m")) as answer:
        assert TITLE in await answer.text()
    (mute,) = site.ledger.all(Mute)
    assert mute.until == MORNING + MUTE_FOR
    assert mute.story == "sty_doha"


async def test_an_older_mail_takes_nothing_back_from_what_was_acknowledged(site: Site) -> None:
    """The level rose and that was acknowledged; then the link in the first mail is followed too."""
    first = (await site.ledger.get([site.notification]))[site.notification].value
    assert isinstance(first, Notification)
    older = replace(first, id="ntf_older", level=Level.NOTABLE, reason=Reason.FIRST)
    await site.ledger.create([older])
    for message in (first, older):
        link = LINKS.acknowledge(message.id).replace(LINKS.public_url, site.base)
        async with site.browser.post(link) as answer:
            assert answer.status == 200
    (made,) = site.ledger.all(Acknowledgement)
    assert (made.level, made.notification) == (Level.CRITICAL, first.id)


@pytest.mark.parametrize("purpose", list(ACTS))
async def test_a_forged_or_foreign_token_does_nothing(site: Site, purpose: str) -> None:
    token = site.link(purpose).rpartition("/")[2]
    others = [one for one in ACTS if one != purpose]
    flipped = ("A" if token[3] != "A" else "B").join((token[:3], token[4:]))
    paths = [f"/{one}/{token}" for one in others] + [f"/{purpose}/{flipped}", f"/{purpose}/x", f"/{purpose}/%00"]
    for path in paths:
        async with site.browser.post(site.base + path) as answer:
            assert answer.status == 404, path
    assert site.recorded() == []


async def test_a_token_of_another_key_is_refused() -> None:
    ours, theirs = Tokens("one"), Tokens("two")
    token = theirs.make(Purpose.MUTE, "ntf_x")
    assert ours.read(Purpose.MUTE, token) is None
    assert theirs.read(Purpose.MUTE, token) == "ntf_x"
    assert not ours.is_short(Purpose.UNSUBSCRIBE, theirs.short(Purpose.UNSUBSCRIBE, "a"), "a")


async def test_the_unsubscribe_link_is_short_enough_for_any_mail_program() -> None:
    assert len(f"<{LINKS.unsubscribe('energy-desk', 'analyst-rania', 'opec-critical')}>") <= 68


LANGUAGES = [
    ("The browser's language is taken.", {"Accept-Language": "ar-EG,en;q=0.5"}, "", "ar"),
    ("The first one that we have is taken.", {"Accept-Language": "de,ar;q=0.8"}, "", "ar"),
    ("What is asked for wins.", {"Accept-Language": "ar"}, "?lang=en", "en"),
    ("Without any it is English.", {}, "", "en"),
    ("An unknown one is English.", {}, "?lang=xx", "en"),
]


@pytest.mark.parametrize(("policy", "headers", "query", "language"), LANGUAGES, ids=[row[0] for row in LANGUAGES])
async def test_the_language_of_a_page(
    site: Site, policy: str, headers: dict[str, str], query: str, language: str
) -> None:
    async with site.browser.get(site.link("m") + query, headers=headers) as answer:
        html = LexborHTMLParser(await answer.text()).css_first("html")
    assert html is not None
    assert html.attributes["lang"] == language
    assert html.attributes["dir"] == ("rtl" if language == "ar" else "ltr")


async def test_the_front_page_and_the_schema_are_there(site: Site) -> None:
    async with site.browser.get(site.base + "/") as answer:
        assert answer.status == 200
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    async with site.browser.get(site.base + SCHEMA_PATH) as answer:
        assert json.loads(await answer.text())["title"] == "Rasid alert, version 1"


async def test_a_caller_who_comes_too_often_has_to_wait_a_minute(site: Site) -> None:
    async def status() -> int:
        async with site.browser.get(site.base + "/") as answer:
            return answer.status

    found = [await status() for _ in range(61)]
    assert found == [200] * 60 + [429]
    site.clock.move(minutes=1)
    assert await status() == 200


async def test_a_ledger_that_is_away_is_said_so(site: Site) -> None:
    def away(value: LedgerValue) -> None:
        raise Unavailable("away")

    site.ledger.before_write = away
    async with site.browser.post(site.link("u")) as answer:
        assert answer.status == 503


async def test_callers_behind_our_proxy_are_counted_apart_and_nobody_else_can_pretend() -> None:
    clock, ledger = Clock(MORNING), MemoryLedger()
    assert LINKS.tokens is not None
    for proxies, last in (((), 429), (networks(["127.0.0.0/8"]), 200)):
        application = web_app(ledger, desk, LINKS.tokens, clock.now, proxies=proxies)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        place = web.TCPSite(runner, "127.0.0.1", 0)
        await place.start()
        host, port = runner.addresses[0][:2]
        async with ClientSession() as browser:
            for number in range(61):
                headers = {"X-Forwarded-For": f"203.0.113.1, 192.0.2.{number}"}
                async with browser.get(f"http://{host}:{port}/", headers=headers) as answer:
                    status = answer.status
        assert status == last
        await runner.cleanup()
