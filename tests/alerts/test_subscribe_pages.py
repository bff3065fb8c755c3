"""The whole path of a reader without scripts: subscribe, confirm, be told, change, pause, leave, be forgotten."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from elasticsearch import AsyncElasticsearch

from alerts.elasticsearch_subscriptions import LiveSubscriptions
from alerts.plan_story import plan
from alerts.self_service import SelfService
from alerts.standing import suppression_id
from alerts.subscribe_pages import FORM_GOOD_FOR
from alerts.tokens import Purpose, unsubscribe_name
from rasid.alert_decision import Decision
from rasid.delivery import Delivery
from rasid.errors import Unavailable
from rasid.ledger_value import SuppressedAddress, Unsubscribed
from rasid.self_service import Subscriber, subscriber_id
from search.self_service import Accounts
from tests.alerts.newsroom_day import MORNING, TITLE, article, change, tagged
from tests.alerts.self_service_site import ADDRESS, Page, Site, opened

pytestmark = pytest.mark.stack

SARA = subscriber_id("main", ADDRESS)


@pytest.fixture
async def site(elasticsearch_url: str, tmp_path: Path) -> AsyncIterator[Site]:
    async with opened(elasticsearch_url, tmp_path) as made:
        yield made


def sound(page: Page) -> None:
    """What every page promises: one language and way, no script, nothing from elsewhere, nothing kept."""
    (html,) = page.parsed.css("html")
    assert html.attributes["dir"] == ("rtl" if html.attributes["lang"] == "ar" else "ltr")
    assert not page.parsed.css("script, img, iframe, link, [style], [onclick]")
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert "Location" not in page.headers


async def test_from_the_form_to_the_first_alert_and_out_again(site: Site) -> None:
    form = await site.get("/subscribe?lang=ar")
    sound(form)
    assert {one.attributes["value"] for one in form.parsed.css("input[name=offer]")} == {"gulf-news", "urgent"}
    answer = await site.send(form, form.fields() | {"address": [ADDRESS], "offer": ["gulf-news"]})
    sound(answer)
    assert answer.status == 200

    # The mail holds the link and nothing that was written in the form; until it is confirmed nothing comes.
    await site.dispatch()
    (mail,) = site.mails()
    assert "تأكيد" in mail.html
    assert "أخبار" not in mail.text
    assert mail.headers
    assert not [name for name, _ in mail.headers if name.lower() == "list-unsubscribe"]
    await site.publish(change())
    assert len(site.mails()) == 1

    # Following the link shows what is confirmed and changes nothing; the button does.
    link = site.link_in(mail, "c")
    shown = await site.get(link)
    sound(shown)
    assert ADDRESS in shown.text
    assert "Gulf news" in shown.text
    await site.refresh()
    assert site.live.value.subscription("main", "gulf-news") is None
    done = await site.send(shown)
    sound(done)
    assert done.status == 200
    again = await site.send(shown)
    assert again.status == 200
    assert "before" in again.text

    # A story comes, in the language chosen, with the links.
    await site.publish(change(tagged(article("b1")), story="sty_second"))
    alert = site.mails()[0]
    assert TITLE in alert.subject
    assert "gulf-news" in dict(alert.headers)["List-Id"]
    assert 'dir="rtl"' in alert.html

    # One click leaves; the next story does not come, and the decision is on record for the others only.
    left = await site.send(site.link_in(alert, "u"))
    assert left.status == 200
    await site.publish(change(tagged(article("c1")), story="sty_third"))
    assert len(site.mails()) == 2
    decided = [one.value.recipient for one in await site.ledger.find(Decision, {"story": "sty_third"})]
    assert "rania" in decided
    assert SARA not in decided
    assert await site.ledger.find(Unsubscribed, {"recipient": SARA}) == ()  # Else they could never come back.

    # The page brings them back.
    page = await site.get(site.link_in(alert, "s") + "?lang=en")
    assert "no subscription" in page.text
    saved = await site.send(page, page.fields("save") | {"offer": ["gulf-news", "urgent"]})
    assert "Saved" in saved.text
    await site.publish(change(tagged(article("d1")), story="sty_fourth"))
    assert len(site.mails()) == 3


async def test_a_message_that_waits_does_not_come_after_leaving(site: Site) -> None:
    await site.subscribed()
    await plan(change(), site.live.value, site.ledger, site.clock.now())
    await site.send("/" + _own(site, "u", "gulf-news"))
    site.clock.move(seconds=2)
    await site.dispatch()
    assert len(site.mails()) == 1  # The confirmation.
    ended = [one.value.code for one in await site.ledger.find(Delivery, {"recipient": SARA, "state": "suppressed"})]
    assert ended == ["suppressed.unsubscribed"]


async def test_an_address_that_took_no_mail_takes_it_again_when_its_reader_confirms(site: Site) -> None:
    bounced = SuppressedAddress(
        id=suppression_id("main", ADDRESS), tenant="main", why="hard 5.1.1", strikes=0, made=MORNING
    )
    await site.ledger.put(bounced)
    await site.subscribed()
    (lifted,) = await site.ledger.find(SuppressedAddress, {})
    assert (lifted.value.active, lifted.value.why) == (False, "confirmed anew by its reader; before: hard 5.1.1")
    await site.publish(change(tagged(article("b1")), story="sty_second"))
    assert TITLE in site.mails()[0].subject


def _own(site: Site, purpose: str, subscription: str = "") -> str:
    if purpose == "u":
        return f"u/{site.tokens.short(Purpose.UNSUBSCRIBE, unsubscribe_name('main', SARA, subscription))}"
    return f"s/{site.tokens.make_until(Purpose.MANAGE, SARA, site.clock.now() + timedelta(days=1))}"


async def test_whoever_asks_gets_one_answer_whether_the_address_is_known(site: Site) -> None:
    stranger = await site.ask("stranger@mail.example")
    await site.subscribed()
    known = await site.ask()
    assert known.text == stranger.text
    assert known.status == stranger.status
    answers = []
    for address in (ADDRESS, "nobody@mail.example", "stranger@mail.example"):
        form = await site.get("/my-subscriptions?lang=en")
        sound(form)
        answers.append(await site.send(form, form.fields() | {"address": [address]}))
    assert len({(one.status, one.text) for one in answers}) == 1
    await site.dispatch()
    assert len(site.mails()) == 3  # Two confirmations and the link.
    assert len(site.mails("stranger@mail.example")) == 1
    assert site.mails("nobody@mail.example") == []
    page = await site.get(site.link_in(site.mails()[0], "s"))
    assert page.status == 200
    assert ADDRESS in page.text


async def test_an_address_cannot_be_flooded_through_us(site: Site) -> None:
    for _ in range(6):
        assert (await site.ask()).status == 200
    await site.dispatch()
    assert len(site.mails()) == 3


async def test_a_caller_may_ask_ten_times_an_hour(site: Site) -> None:
    found = [(await site.ask(f"a{number}@mail.example")).status for number in range(11)]
    assert found == [200] * 10 + [429]
    site.clock.move(hours=1)
    assert (await site.ask("b@mail.example")).status == 200


async def test_a_request_that_was_replaced_or_is_old_confirms_nothing(site: Site) -> None:
    await site.ask()
    await site.dispatch()
    old = site.link_in(site.mails()[0], "c")
    site.clock.move(minutes=1)
    await site.ask(offer=["urgent"])
    await site.dispatch()
    new = site.link_in(site.mails()[0], "c")
    assert (await site.get(old)).status == 410
    assert (await site.send(old)).status == 410
    assert (await site.get(new)).status == 200
    site.clock.move(hours=7 * 24)
    assert (await site.get(new)).status == 410
    assert (await site.send(new)).status == 410
    await site.refresh()
    assert site.live.value.subscription("main", "urgent") is None


MISTAKES: list[tuple[str, dict[str, list[str]], str]] = [
    ("No address.", {"written": ["sara"]}, "mail address"),
    ("A second header is no address.", {"written": ["sara@mail.example\r\nBcc: x@mail.example"]}, "mail address"),
    ("Nothing chosen.", {"offer": []}, "at least one subject"),
    ("What is not open cannot be had.", {"offer": ["rival-news"]}, "at least one subject"),
    ("An offer that has no digest.", {"offer": ["urgent"], "when": ["digest"]}, "not come in a digest: Urgent"),
    ("No zone.", {"timezone": ["Mars/Base"]}, "time zone"),
    ("No time of day.", {"when": ["digest"], "hour1": ["25:00"]}, "hour"),
    ("No level.", {"least": ["<script>"]}, "page"),
]


async def test_a_mistake_in_the_form_is_named_and_nothing_is_sent(site: Site) -> None:
    for policy, changes, words in MISTAKES:
        page = await site.ask(ADDRESS, "", **changes)
        assert page.status == 400, policy
        sound(page)
        assert words in page.parsed.css(".errors")[0].text(), policy
    await site.dispatch()
    assert site.mail.messages() == ()


async def test_what_was_written_is_shown_again_as_text(site: Site) -> None:
    evil = '"><script>alert(1)</script>@mail.example'
    page = await site.ask(evil)
    assert page.status == 400
    sound(page)
    assert page.parsed.css("#address")[0].attributes["value"] == evil


async def test_a_form_is_taken_from_our_page_only_and_not_for_ever(site: Site) -> None:
    page = await site.get("/subscribe?lang=en")
    fields = page.fields() | {"address": [ADDRESS], "offer": ["gulf-news"]}
    link_form = (await site.get("/my-subscriptions")).fields()["form"]
    for bad in ([""], ["x"], link_form, [site.tokens.make(Purpose.MANAGE, "/subscribe/1")]):
        assert (await site.send(page, fields | {"form": bad})).status == 403
    assert (await site.send(page, fields, **{"Sec-Fetch-Site": "cross-site"})).status == 403
    async with site.browser.post(site.base + "/subscribe", json={"address": ADDRESS}) as answer:
        assert answer.status == 403
    site.clock.move(seconds=FORM_GOOD_FOR.total_seconds())
    stale = await site.send(page, fields)
    assert stale.status == 400
    assert (await site.send(page, stale.fields())).status == 200


async def test_a_body_without_end_is_refused(site: Site) -> None:
    async with site.browser.post(site.base + "/subscribe", data={"address": "a" * 100_000}) as answer:
        assert answer.status == 413


async def test_the_readers_page_changes_pauses_and_forgets(site: Site) -> None:
    await site.subscribed()
    path = "/" + _own(site, "s") + "?lang=en"
    page = await site.get(path)
    sound(page)
    assert page.parsed.css("#timezone option[selected]")[0].attributes["value"] == "UTC"

    changes = {"when": ["digest"], "hour1": ["07:00"], "hour2": ["16:00"], "timezone": ["Africa/Cairo"]}
    saved = await site.send(page, page.fields("save") | changes)
    sound(saved)
    assert "Saved" in saved.text
    await site.refresh()
    subscription = site.live.value.subscription("main", "gulf-news")
    assert subscription is not None
    assert [f"{one:%H:%M}" for one in subscription.deliver[0].at] == ["07:00", "16:00"]
    wrong = await site.send(page, page.fields("save") | {"offer": []})
    assert wrong.status == 400
    foreign = await site.send(page, page.fields("save"), **{"Sec-Fetch-Site": "cross-site"})
    assert foreign.status == 403

    paused = await site.send(page, {"act": ["pause"]})
    assert "paused" in paused.text
    await site.refresh()
    assert site.live.value.subscription("main", "gulf-news") is None
    await site.send(page, {"act": ["resume"]})
    await site.refresh()
    assert site.live.value.subscription("main", "gulf-news") is not None
    await site.send(page, {"act": ["leave"]})
    await site.refresh()
    assert site.live.value.subscription("main", "gulf-news") is None

    # To be forgotten takes two clicks; then the address is nowhere.
    sure = await site.send(page, {"act": ["delete"]})
    sound(sure)
    assert await site.accounts.get(Subscriber, SARA) != (None, None)
    gone = await site.send(sure, sure.fields())
    assert "deleted" in gone.text
    assert (await site.get(path)).status == 404
    await site.refresh()
    assert site.live.value.recipient("main", SARA) is None
    kept = await site.ledger.find(Delivery, {"recipient": SARA})
    assert kept
    assert ADDRESS not in repr(kept)
    # The unsubscribe link of an old mail still answers as mail programs want it.
    assert (await site.send("/" + _own(site, "u", "gulf-news"))).status == 200


async def test_an_old_link_to_the_page_only_sends_a_new_one_to_its_owner(site: Site) -> None:
    await site.subscribed()
    path = "/" + _own(site, "s") + "?lang=en"
    site.clock.move(hours=24)
    old = await site.get(path)
    assert old.status == 410
    assert ADDRESS not in old.text
    assert (await site.send(old, {"act": ["pause"]})).status == 410
    assert (await site.send(old, old.fields())).status == 200
    await site.dispatch()
    assert (await site.get(site.link_in(site.mails()[0], "s"))).status == 200


async def test_a_token_is_good_for_one_purpose_and_reader(site: Site) -> None:
    await site.subscribed()
    token = _own(site, "s").partition("/")[2]
    for purpose in ("c", "u", "m", "a"):
        assert (await site.get(f"/{purpose}/{token}")).status == 404
    flipped = ("A" if token[3] != "A" else "B").join((token[:3], token[4:]))
    for bad in (flipped, token[:-2], "x", "%00", "a" * 4000):
        assert (await site.get(f"/s/{bad}")).status == 404


async def test_tenants_have_their_own_pages_and_readers(site: Site) -> None:
    rival = await site.get("/subscribe/rival?lang=en")
    assert "Rival news" in rival.text
    assert "Gulf news" not in rival.text
    assert (await site.get("/subscribe/unknown")).status == 404
    assert "Rival" not in (await site.get("/subscribe")).text
    await site.ask(tenant="/rival", offer=["rival-news"])
    await site.dispatch()
    await site.send(site.link_in(site.mails()[0], "c"))
    await site.refresh()
    assert site.live.value.subscription("rival", "rival-news") is not None
    assert site.live.value.subscription("main", "gulf-news") is None


async def test_an_address_that_nobody_confirmed_is_forgotten(site: Site) -> None:
    await site.subscribed()
    await site.ask("stranger@mail.example")
    service = SelfService(site.accounts, site.ledger, site.clock.now)
    assert await service.forget_unconfirmed() == 0
    site.clock.move(hours=8 * 24)
    assert await service.forget_unconfirmed() == 1
    assert [one.address for one in await site.accounts.every(Subscriber)] == [ADDRESS]


async def test_the_front_page_links_to_what_there_is(site: Site) -> None:
    page = await site.get("/?lang=ar")
    sound(page)
    links = {(one.attributes["href"] or "").partition("?")[0] for one in page.parsed.css("main a")}
    assert {"/subscribe", "/my-subscriptions", "/api/openapi.json"} <= links


async def test_what_changes_in_files_or_accounts_counts_and_what_is_unchanged_stays(site: Site) -> None:
    await site.subscribed()
    before = site.live.value
    await site.refresh()
    assert site.live.value is before
    site.files.value = replace(site.files.value, offers=())
    assert site.live.value.subscription("main", "gulf-news") is None


async def test_a_process_that_starts_knows_every_reader_and_keeps_them_when_elasticsearch_goes_away(
    site: Site, elasticsearch_url: str
) -> None:
    await site.subscribed()
    prefix = site.accounts.index.removesuffix(".accounts")
    started = LiveSubscriptions(site.files, lambda: AsyncElasticsearch(elasticsearch_url), prefix)
    started.start()
    await started.loaded()
    assert started.value.recipient("main", SARA) is not None
    assert started.waiting == ""
    await started.stop()
    async with AsyncElasticsearch("http://127.0.0.1:1", max_retries=0) as nobody:
        with pytest.raises(Unavailable):
            await started.refresh(Accounts(nobody, prefix))
    assert started.value.subscription("main", "gulf-news") is not None


async def test_while_elasticsearch_is_away_a_process_that_starts_says_what_it_waits_for(site: Site) -> None:
    waits: list[str] = []
    asked = asyncio.Event()

    def heard(reason: str) -> None:
        waits.append(reason)
        asked.set()

    live = LiveSubscriptions(site.files, lambda: AsyncElasticsearch("http://127.0.0.1:1", max_retries=0), "away")
    live.start()
    loading = asyncio.create_task(live.loaded(heard))
    await asyncio.wait_for(asked.wait(), 30)
    assert not loading.done()
    loading.cancel()
    await asyncio.gather(loading, return_exceptions=True)
    await live.stop()
    assert waits
