"""A canary that comes out says that the path lives; one that does not is told with the place where it got stuck."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from aiohttp import ClientSession, web

from alerts.canary_watch import CanaryWatch
from alerts.plan_story import plan
from alerts.webhook_channel import WebhookChannel
from rasid.article import Article
from rasid.canary import CANARY_WATCHLISTS, built_in, only_canary, with_built_in, with_canary
from rasid.compile_watchlists import compile_watchlists
from rasid.errors import Unavailable
from rasid.settings import MonitorSettings, OperatorSettings, SecretReference, WebhookSettings
from rasid.silence import Judgement, Kind, Verdict
from rasid.story_index import StoryIndex
from rasid.topics import ARTICLES
from rasid.wire import decode
from tests.alerts.conftest import Desk, secrets
from tests.fakes.publisher import ListPublisher

SECRET = SecretReference("env:HOOK_KEY")


class Path:
    """Everything between the topic of articles and the receiver, in this process; the dispatcher and HTTP are real."""

    def __init__(self, newsdesk: Desk, port: int, *, dispatched: bool = True) -> None:
        url = f"http://127.0.0.1:{port}/canary"
        self.settings = MonitorSettings(canary_url=url, canary_secret=SECRET if dispatched else SecretReference())
        self.publisher, self.desk = ListPublisher(), newsdesk
        self.watch = CanaryWatch(self.settings, secrets, self.publisher, newsdesk.ledger, newsdesk.clock.now)
        self.lag: dict[str, int] | None = {"tag": 0, "story": 0, "plan": 0}
        known = with_built_in(newsdesk.subscriptions, built_in(self.settings, OperatorSettings()))
        newsdesk.subscriptions = known
        self.matcher = compile_watchlists(CANARY_WATCHLISTS, newsdesk.clock.now())

    async def carry(self) -> None:
        """Tag, story and plan take what was published; the dispatcher sends it."""
        for topic, key, value in self.publisher.published:
            article = decode(Article, value)
            assert (topic, key) == (ARTICLES.name, article.id.encode())
            change = StoryIndex().add(only_canary(self.matcher.match(article)), self.desk.clock.now())
            await plan(change, self.desk.subscriptions, self.desk.ledger, self.desk.clock.now())
        self.publisher.published.clear()
        await self.desk.run()

    async def judged(self) -> Judgement:
        async def behind() -> dict[str, int]:
            if self.lag is None:
                raise Unavailable("Kafka cannot be asked")
            return self.lag

        return await self.watch.judge(behind)


@pytest.fixture
async def path(newsdesk: Desk) -> AsyncIterator[Path]:
    runner = web.AppRunner(web.Application(), access_log=None)
    routes = web.RouteTableDef()
    holder: list[Path] = []

    @routes.post("/canary")
    async def receive(request: web.Request) -> web.StreamResponse:
        (route,) = holder[0].watch.routes()
        answer: web.StreamResponse = await route.handler(request)
        return answer

    runner.app.add_routes(routes)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    holder.append(Path(newsdesk, runner.addresses[0][1]))
    allowed = with_canary(WebhookSettings(), holder[0].settings)
    channel = WebhookChannel(allowed, newsdesk.clock.now)
    newsdesk.dispatcher._attempts = replace(newsdesk.dispatcher._attempts, webhook=channel)
    yield holder[0]
    await channel.close()
    await runner.cleanup()


async def test_it_goes_the_whole_way_and_its_time_is_known(path: Path) -> None:
    await path.watch.send_off()
    path.desk.clock.move(seconds=2)
    await path.carry()
    assert path.watch.last == path.desk.clock.now()
    assert path.watch.seconds == 2
    assert (await path.judged()).verdict is Verdict.USUAL


async def test_one_that_is_out_too_long_is_told_with_the_stage_that_is_behind(path: Path) -> None:
    await path.watch.send_off()
    path.desk.clock.move(minutes=2)
    assert not (await path.judged()).tells
    path.desk.clock.move(minutes=2)
    path.lag = {"tag": 12, "story": 0, "plan": 0}
    judgement = await path.judged()
    assert (judgement.subject.kind, judgement.verdict) == (Kind.PATH, Verdict.SILENT)
    assert judgement.why.endswith("tag is 12 messages behind")
    path.lag = {"tag": 0, "story": 0, "plan": 0}
    assert "look at dispatch" in (await path.judged()).why
    path.lag = None
    assert "Kafka cannot be asked" in (await path.judged()).why


async def test_one_that_kafka_does_not_take_is_out_too(path: Path) -> None:
    path.publisher.away = True
    await path.watch.send_off()
    path.desk.clock.move(minutes=4)
    judgement = await path.judged()
    assert judgement.tells
    assert "Kafka does not take a message" in judgement.why


async def test_a_later_one_that_comes_out_says_that_the_path_lives_again(path: Path) -> None:
    """What was lost on a dead path (a topic that was made anew) must not be told for ever."""
    await path.watch.send_off()
    path.publisher.published.clear()
    path.desk.clock.move(minutes=5)
    assert (await path.judged()).tells
    await path.watch.send_off()
    await path.carry()
    assert not (await path.judged()).tells


async def test_nobody_else_can_say_that_the_path_lives(path: Path) -> None:
    await path.watch.send_off()
    async with ClientSession() as session:
        for headers in ({}, {"webhook-id": "msg_x", "webhook-timestamp": "1", "webhook-signature": "v1,AAAA"}):
            answer = await session.post(path.settings.canary_url, data=b"{}", headers=headers)
            assert answer.status == 401
    path.desk.clock.move(minutes=4)
    assert (await path.judged()).tells


async def test_without_a_receiver_its_decision_in_the_ledger_is_the_end(newsdesk: Desk) -> None:
    path = Path(newsdesk, 0, dispatched=False)
    await path.watch.send_off()
    await path.watch.look_into_ledger()
    assert path.watch.last is None
    await path.carry()
    await path.watch.look_into_ledger()
    assert path.watch.last == newsdesk.clock.now()
    newsdesk.clock.move(minutes=9)
    assert (await path.judged()).verdict is Verdict.USUAL
    assert not newsdesk.hook.requests()


async def test_a_path_that_is_dead_for_days_fills_no_memory(path: Path) -> None:
    for _ in range(200):
        await path.watch.send_off()
        path.desk.clock.move(minutes=5)
    assert path.watch.facts()["canaries_under_way"] == 50
    assert (await path.judged()).since == path.desk.clock.now() - timedelta(minutes=1000)
