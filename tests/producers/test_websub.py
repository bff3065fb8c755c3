"""WebSub: what a subscriber sends and believes, and the whole exchange with a small hub on loopback."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections.abc import AsyncIterator, Collection, Sequence
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import aiohttp
import pytest
from aiohttp import web

from producers.feed_state import FeedState
from producers.http_fetch import HttpFetcher
from producers.http_websub import WebSub
from producers.link_header import hub_and_self
from producers.parse_process import ParsePool
from producers.poll_feeds import FeedProducer
from producers.sqlite_feed_state import SqliteFeedState
from producers.websub import (
    ASKED_AGAIN,
    LONGEST_LEASE,
    SAFETY,
    SHORTEST_LEASE,
    UNHEARD_AGAIN,
    HubTally,
    State,
    Subscription,
    answer_intent,
    callback_token,
    is_signed,
    requested,
    safety_interval,
    secret_of,
    wants_request,
)
from rasid.article import Article, Source
from rasid.feed_list import Feed
from runtime.guarded_connector import read_allowed
from tests.producers.feed_texts import items, rss
from tests.producers.hostile_server import Hit, HostileServer, http

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TOPIC = "https://news.example/feed"
HUB = "https://hub.example/"
WANTED = Subscription(feed="f", hub="https://hub.example/", topic=TOPIC)
PENDING = requested(WANTED, NOW)
ACTIVE = replace(PENDING, state=State.ACTIVE, confirmed=NOW, until=NOW + timedelta(days=10))
QUERY = {"hub.mode": "subscribe", "hub.topic": TOPIC, "hub.challenge": "c", "hub.lease_seconds": "864000"}


@pytest.mark.parametrize(
    ("policy", "subscription", "query", "after", "status"),
    [
        ("What we wait for is confirmed with the challenge.", PENDING, QUERY, timedelta(), 200),
        ("What was never asked for is refused.", WANTED, QUERY, timedelta(), 404),
        ("What is active is not confirmed anew unless a renewal was asked for.", ACTIVE, QUERY, timedelta(), 404),
        ("A renewal is confirmed.", requested(ACTIVE, NOW), QUERY, timedelta(), 200),
        ("Another topic is refused.", PENDING, QUERY | {"hub.topic": TOPIC + "2"}, timedelta(), 404),
        ("Nobody but us may end it.", ACTIVE, QUERY | {"hub.mode": "unsubscribe"}, timedelta(), 404),
        ("A confirmation that comes a day late is of nobody's asking.", PENDING, QUERY, timedelta(days=1), 404),
        ("Without a challenge there is nothing to confirm.", PENDING, QUERY | {"hub.challenge": ""}, timedelta(), 404),
    ],
)
def test_intent_is_confirmed_only_while_we_wait_for_it(
    policy: str, subscription: Subscription, query: dict[str, str], after: timedelta, status: int
) -> None:
    answer = answer_intent(subscription, query, NOW + after)
    assert (answer.status, answer.body) == (status, "c" if status == 200 else ""), policy
    assert (answer.subscription.state is State.ACTIVE and not answer.subscription.renewing) == (
        status == 200 or subscription is ACTIVE
    )


def test_a_hub_may_deny_and_is_asked_again_after_a_day() -> None:
    denied = answer_intent(PENDING, QUERY | {"hub.mode": "denied"}, NOW).subscription
    assert denied.state is State.DENIED
    assert not wants_request(denied, NOW + timedelta(hours=22))
    assert wants_request(denied, NOW + timedelta(hours=23))


@pytest.mark.parametrize(
    ("said", "lease"),
    [("1", SHORTEST_LEASE), ("864000", timedelta(days=10)), ("99999999", LONGEST_LEASE), ("soon", timedelta(days=10))],
)
def test_a_lease_is_held_within_bounds_and_renewed_at_four_fifths(said: str, lease: timedelta) -> None:
    active = answer_intent(PENDING, QUERY | {"hub.lease_seconds": said}, NOW).subscription
    assert active.until == NOW + lease
    assert not wants_request(active, NOW + lease * 0.79)
    assert wants_request(active, NOW + lease * 0.8)
    assert not wants_request(requested(active, NOW + lease * 0.8), NOW + lease * 0.81)


@pytest.mark.parametrize("method", ["sha1", "sha256", "sha384", "sha512"])
def test_a_signature_holds_for_its_body_and_secret_only(method: str) -> None:
    header = f"{method}={hmac.new(b'key', b'body', method).hexdigest()}"
    assert is_signed("key", b"body", header)
    assert not is_signed("key", b"bodY", header)
    assert not is_signed("other", b"body", header)


@pytest.mark.parametrize("header", ["", "sha256", "sha256=", "md5=" + hashlib.md5(b"x").hexdigest(), "sha1=ü"])
def test_what_is_no_signature_is_none(header: str) -> None:
    assert not is_signed("key", b"body", header)


def test_a_feed_is_polled_seldom_only_while_its_hub_pushes_what_there_is() -> None:
    good = HubTally(pushes=8, missed=2)
    assert safety_interval(ACTIVE, good, NOW) == SAFETY
    assert safety_interval(ACTIVE, good.noted(pushed=False), NOW) is None
    assert safety_interval(ACTIVE, HubTally(), NOW) is None
    assert safety_interval(PENDING, good, NOW) is None
    assert safety_interval(ACTIVE, good, NOW + timedelta(days=10)) is None


@dataclass(slots=True)
class Hub:
    """Takes subscriptions, verifies them, and pushes."""

    base: str = ""
    asked: list[dict[str, str]] = field(default_factory=list)
    verified_once: bool = False
    verified: asyncio.Queue[tuple[int, str]] = field(default_factory=asyncio.Queue)
    refuses: bool = False
    moved: bool = False  # answers 307 at its old address.
    at_once: bool = False  # verifies before it answers, with 204.
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def subscribe(self, request: web.Request) -> web.Response:
        if self.moved and request.path == "/hub":
            return web.Response(status=307, headers={"Location": "/new"})
        form = {name: str(value) for name, value in (await request.post()).items()}
        self.asked.append(form)
        if self.refuses:
            return web.Response(status=403)
        if self.at_once:
            await self._verify(form)
            return web.Response(status=204)
        task = asyncio.create_task(self._verify(form))
        self._tasks.add(task)
        return web.Response(status=202)

    async def _verify(self, form: dict[str, str]) -> None:
        query = {
            "hub.challenge": "abc",
            **{name: form[name] for name in ("hub.mode", "hub.topic", "hub.lease_seconds")},
        }
        async with aiohttp.ClientSession() as session, session.get(form["hub.callback"], params=query) as answer:
            await self.verified.put((answer.status, await answer.text()))

    async def push(self, body: bytes, secret: str) -> int:
        signature = "sha256=" + hmac.new(secret.encode(), body, "sha256").hexdigest()
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.asked[-1]["hub.callback"], data=body, headers={"X-Hub-Signature": signature}) as answer,
        ):
            return answer.status


@asynccontextmanager
async def serving(routes: list[web.RouteDef]) -> AsyncIterator[str]:
    application = web.Application()
    application.add_routes(routes)
    runner = web.AppRunner(application, access_log=None, handle_signals=False)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield "http://{}:{}".format(*runner.addresses[0][:2])
    finally:
        await runner.cleanup()


@dataclass(slots=True)
class Clock:
    """A clock that is set by hand."""

    now: datetime = NOW


@asynccontextmanager
async def subscriber(
    hub: Hub, polled: list[str], held: Collection[str] = ("f",), clock: Clock | None = None
) -> AsyncIterator[WebSub]:
    clock = clock or Clock()
    hub_routes = [web.post("/hub", hub.subscribe), web.post("/new", hub.subscribe)]
    async with nullcontext(hub.base) if hub.base else serving(hub_routes) as hub_base:
        hub.base = hub_base
        allow = read_allowed([hub_base.removeprefix("http://")])
        made = WebSub(
            base="http://nowhere.invalid",
            key="k",
            user_agent="t",
            clock=lambda: clock.now,
            poll_now=polled.append,
            holds=lambda feed: feed in held,
            allow=allow,
        )
        async with serving(made.routes()) as base:
            made._base = base
            yield made
            await made.close()


FEED = Feed(id="f", url=TOPIC, source=Source(id="f", name="F"), websub=True)


async def test_the_hub_is_asked_verifies_and_its_signed_pushes_poll_the_feed() -> None:
    hub, polled = Hub(), list[str]()
    async with subscriber(hub, polled) as websub:
        state = FeedState(feed="f", hub=f"{hub.base}/hub", topic=TOPIC)
        assert websub.polled(FEED, state, new=0, pushed=False) is None
        assert await hub.verified.get() == (200, "abc")
        assert hub.asked[0]["hub.topic"] == TOPIC
        assert hub.asked[0]["hub.callback"].endswith(callback_token("k", "f"))
        assert await hub.push(b"<rss/>", secret_of("k", "f")) == 202
        assert polled == ["f"]
        assert websub.polled(FEED, state, new=1, pushed=True) == SAFETY
        assert await hub.push(b"<rss/>", "a guessed secret") == 202
        assert polled == ["f"]
        assert len(hub.asked) == 1


async def test_a_push_to_an_unknown_callback_is_gone() -> None:
    hub, polled = Hub(), list[str]()
    async with subscriber(hub, polled) as websub:
        hub.asked.append({"hub.callback": f"{websub._base}/websub/{'0' * 32}"})
        assert await hub.push(b"x", "y") == 410
        assert polled == []


async def test_a_hub_that_refuses_or_lies_in_our_own_network_leaves_the_feed_polled() -> None:
    hub, polled = Hub(refuses=True), list[str]()
    async with subscriber(hub, polled) as websub:
        for place in (f"{hub.base}/hub", "http://127.0.0.1:1/hub"):
            assert websub.polled(FEED, FeedState(feed="f", hub=place, topic=TOPIC), new=0, pushed=False) is None
            await asyncio.gather(*websub._asking)
            assert websub.subscriptions["f"].state is State.DENIED
            heard = place.startswith(hub.base)
            assert websub.subscriptions["f"].again == (ASKED_AGAIN if heard else UNHEARD_AGAIN)
        assert len(hub.asked) == 1


async def test_a_feed_that_does_not_want_it_is_not_subscribed() -> None:
    hub, polled = Hub(), list[str]()
    async with subscriber(hub, polled) as websub:
        state = FeedState(feed="f", hub=f"{hub.base}/hub", topic=TOPIC)
        assert websub.polled(replace(FEED, websub=False), state, new=1, pushed=False) is None
        assert (websub.subscriptions, hub.asked) == ({}, [])


@pytest.mark.parametrize("way", ["moved", "at_once"])
async def test_a_hub_may_send_us_on_or_verify_before_it_answers(way: str) -> None:
    hub, polled = Hub(moved=way == "moved", at_once=way == "at_once"), list[str]()
    async with subscriber(hub, polled) as websub:
        websub.polled(FEED, FeedState(feed="f", hub=f"{hub.base}/hub", topic=TOPIC), new=0, pushed=False)
        assert await hub.verified.get() == (200, "abc")
        await asyncio.gather(*websub._asking)
        assert websub.subscriptions["f"].state is State.ACTIVE


async def test_a_lease_is_renewed_by_the_clock_though_the_feed_is_not_polled() -> None:
    hub, polled, clock = Hub(), list[str](), Clock()
    async with subscriber(hub, polled, clock=clock) as websub:
        websub.polled(FEED, FeedState(feed="f", hub=f"{hub.base}/hub", topic=TOPIC), new=0, pushed=False)
        assert await hub.verified.get() == (200, "abc")
        clock.now = NOW + timedelta(days=7)
        websub.renew()
        assert len(hub.asked) == 1
        clock.now = NOW + timedelta(days=8)
        websub.renew()
        assert await hub.verified.get() == (200, "abc")
        assert websub.subscriptions["f"].until == clock.now + timedelta(days=10)


async def test_each_producer_has_callbacks_of_its_own_and_gives_up_those_of_feeds_that_moved() -> None:
    """Two producers and one hub: the push reaches who holds the feed; who held it before ends its subscription."""
    hub = Hub()
    first_polled, second_polled = list[str](), list[str]()
    first_holds, second_holds = {"f"}, set[str]()
    async with (
        subscriber(hub, first_polled, first_holds) as first,
        subscriber(hub, second_polled, second_holds) as second,
    ):
        state = FeedState(feed="f", hub=f"{hub.base}/hub", topic=TOPIC)
        first.polled(FEED, state, new=0, pushed=False)
        assert await hub.verified.get() == (200, "abc")
        first_holds.clear()
        second_holds.add("f")  # The group has given the feed to the second one.
        second.polled(FEED, state, new=0, pushed=False)
        assert await hub.verified.get() == (200, "abc")
        old, new = hub.asked
        assert old["hub.callback"] != new["hub.callback"]
        assert await hub.push(b"<rss/>", secret_of("k", "f")) == 202
        hub.asked.append(old)
        assert await hub.push(b"<rss/>", secret_of("k", "f")) == 410
        assert (first_polled, second_polled) == ([], ["f"])
        first.renew()
        assert first.subscriptions == {}


@pytest.mark.parametrize(
    ("policy", "lines", "found"),
    [
        ("Both may stand in one line.", [f'<{HUB}>; rel="hub", </feed>; rel=self'], (HUB, "https://a.example/feed")),
        ("Or each in its own.", [f"<{HUB}>;rel=hub", '<https://a.example/f?from=rss>; rel="self"'],
         (HUB, "https://a.example/f?from=rss")),
        ("One link may have several relations.", [f'<{HUB}>; title="a, b"; rel="x HUB"'], (HUB, "")),
        ("The first hub counts.", [f"<{HUB}>; rel=hub, <https://two.example/>; rel=hub"], (HUB, "")),
        ("Other relations do not count.", [f"</x.css>; rel=preload; as=style, <{HUB}>; rev=hub"], ("", "")),
        ("What is no address is none.", ["<javascript:alert(1)>; rel=hub, <http://[::1>; rel=self"], ("", "")),
        ("White space without end costs no time.", ["<a>; b" + " " * 16_000 + "<" * 3_000], ("", "")),
    ],
)  # fmt: skip
def test_hub_and_self_may_stand_in_the_http_header(policy: str, lines: list[str], found: tuple[str, str]) -> None:
    assert hub_and_self(lines, "https://a.example/rss") == found, policy


async def test_a_hub_that_only_the_header_names_is_subscribed_and_its_push_brings_the_article(tmp_path: Path) -> None:
    """The whole way: a feed with a Link header, a producer, a hub on loopback, a signed push, a new article."""
    hub, shelf, websub = Hub(), list[Article](), list[WebSub]()
    published = asyncio.Event()

    async def publish(articles: Sequence[Article]) -> None:
        shelf.extend(articles)
        if len(shelf) > 5:
            published.set()

    def answer(hit: Hit) -> bytes:
        links = f'<{hub.base}/hub>; rel="hub", <{hit.base}/known?from=feed>; rel="self"'
        return http(rss(items(5 if hit.number == 1 else 6)), Link=links)

    async with HostileServer({"/feed": answer}) as server, serving([web.post("/hub", hub.subscribe)]) as hub_base:
        hub.base = hub_base
        allow = read_allowed([hub_base.removeprefix("http://"), f"127.0.0.1:{server.port}"])
        fetcher, parser, store = HttpFetcher(user_agent="t", allow=allow), ParsePool(1), SqliteFeedState(tmp_path / "s")
        producer = FeedProducer(
            fetcher=fetcher,
            parser=parser,
            publisher=SimpleNamespace(publish=publish),
            store=store,
            clock=lambda: datetime.now(UTC) + timedelta(seconds=20 if websub and hub.verified_once else 0),
            detect=lambda _text: "ar",
        )
        made = WebSub(
            base="http://nowhere.invalid",
            key="k",
            user_agent="t",
            clock=producer.clock,
            poll_now=producer.poll_now,
            holds=lambda feed: feed in producer.feeds,
            allow=allow,
        )
        websub.append(made)
        producer.push = made
        async with serving(made.routes()) as base:
            made._base = base
            producer.watch([replace(FEED, url=f"{server.base}/feed", interval=timedelta(hours=6))])
            running = asyncio.create_task(producer.run())
            async with asyncio.timeout(30):
                assert await hub.verified.get() == (200, "abc")
                assert hub.asked[0]["hub.topic"] == f"{server.base}/known?from=feed"
                hub.verified_once = True
                assert await hub.push(b"<rss/>", secret_of("k", "f")) == 202
                await published.wait()
            producer.stop()
            await running
            await made.close()
        for part in (fetcher, parser, store):
            await part.close()
    assert len(shelf) == 6
    assert not shelf[5].backfill
