"""Silence of a watch, a language and a feed: learnt from a real Elasticsearch, told once by a real mail, ended once."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from elasticsearch import AsyncElasticsearch

from alerts.canary_watch import CanaryWatch
from alerts.file_monitor_state import MonitorState, packed, read_state, unpacked, write_state
from alerts.monitor import Monitor, Watched
from alerts.tell_operator import TellOperator
from rasid.canary import built_in
from rasid.settings import ElasticsearchSettings, MonitorSettings, OperatorSettings
from rasid.subscription import Subscriptions
from rasid.watchlist_yaml import read_watchlists
from runtime.file_settings import secret_reader
from search.bulk import write
from search.documents import article_document
from search.elasticsearch_client import connect
from search.setup import setup
from tests.alerts.conftest import Desk, newsdesk
from tests.alerts.newsroom_day import article, at, tagged
from tests.fakes.publisher import ListPublisher
from tests.search.conftest import take_away

pytestmark = pytest.mark.stack

__all__ = ["newsdesk"]  # a fixture of the alerts' tests.

WATCHLISTS = """
watchlist: gulf
watches:
  embargo: {when: '"حظر الأسلحة"', level: high}
  rare: {when: '"شيء نادر"', tell_silence: false}
"""
SETTINGS = MonitorSettings(canary_every=timedelta(0), silence_least=timedelta(hours=6))
OPERATOR = OperatorSettings(mail="ops@desk.example")


@pytest.fixture
async def node(elasticsearch_url: str) -> AsyncIterator[tuple[AsyncElasticsearch, str]]:
    settings = ElasticsearchSettings(url=elasticsearch_url, prefix=f"mon{uuid.uuid4().hex[:10]}")
    client = connect(settings, secret_reader({}))
    await setup(client, settings)
    yield client, settings.prefix
    await take_away(client, settings.prefix)
    await client.close()


class Watchman:
    """A monitor on a newsroom whose hours are written into the index."""

    def __init__(self, desk: Desk, node: tuple[AsyncElasticsearch, str], file: Path) -> None:
        self.desk, (self.client, self.prefix), self.file = desk, node, file
        desk.subscriptions = built_in(SETTINGS, OPERATOR)
        self.feeds = {"gulf-wire"}
        self.monitor = self.started()

    def started(self) -> Monitor:
        desk, publisher = self.desk, ListPublisher()

        async def lag() -> dict[str, int]:
            return {}

        return Monitor(
            settings=SETTINGS,
            client=self.client,
            prefix=self.prefix,
            ledger=desk.ledger,
            watched=Watched(
                feeds=lambda: self.feeds,
                watchlists=lambda: read_watchlists({"gulf.yaml": WATCHLISTS}),
                subscriptions=Subscriptions,
            ),
            canary=CanaryWatch(SETTINGS, secret_reader({}), publisher, desk.ledger, desk.clock.now),
            lag=lag,
            publisher=publisher,
            operator=TellOperator(
                desk.ledger, lambda: desk.subscriptions, desk.dispatcher._attempts, OPERATOR, desk.clock.now
            ),
            state_file=self.file,
            now=desk.clock.now,
        )

    async def published(self, *hours: float) -> None:
        """Articles of these hours, on which the watch fired; the feed's state says the same."""
        found = [tagged(article(f"h{hour}", minutes=60 * hour)) for hour in hours]
        await write(self.client, [article_document(one, None, at(60 * hours[-1]), prefix=self.prefix) for one in found])
        last = at(60 * hours[-1]).isoformat()
        document = {"feed": "gulf-wire", "state": "ok", "details": {"last_new": last, "last_ok": last}}
        await self.client.index(index=f"{self.prefix}-feed-state", id="gulf-wire", document=document)
        await self.client.indices.refresh(index=f"{self.prefix}-*")

    async def look(self, hour: float) -> list[str]:
        """Looks at this hour; what the operator was mailed so far."""
        self.desk.clock.time = at(60 * hour)
        await self.monitor.look()
        await self.desk.run()
        return [mail.subject.partition(": ")[2] for mail in reversed(self.desk.mail.messages())]

    @property
    def open(self) -> list[str]:
        return [str(one.subject) for one in self.monitor.open]


async def test_silence_is_learnt_told_once_and_ended_once(
    newsdesk: Desk, node: tuple[AsyncElasticsearch, str], tmp_path: Path
) -> None:
    watchman = Watchman(newsdesk, node, tmp_path / "monitor.json")
    for hour in range(48):  # The feed says something every hour; the monitor looks on.
        if hour % 6 == 5:
            await watchman.published(*range(hour - 5, hour + 1))
            for seen in range(hour - 5, hour + 1):
                stamp = at(60 * seen).isoformat()
                await node[0].update(
                    index=f"{node[1]}-feed-state", id="gulf-wire", doc={"details": {"last_new": stamp}}, refresh=True
                )
                assert await watchman.look(seen) == []
    assert await watchman.look(47 + 5) == []
    first = ["silent or broken: language ar, watch gulf/embargo and 1 more"]
    assert await watchman.look(47 + 7) == first
    assert sorted(watchman.open) == ["feed gulf-wire", "language ar", "watch gulf/embargo"]
    (mail,) = newsdesk.mail.messages()
    assert "feed gulf-wire: nothing for 7 h" in mail.text
    assert "rare" not in mail.text

    watchman.monitor = watchman.started()  # A restart tells nothing twice.
    for hour in range(8, 12):
        assert await watchman.look(47 + hour) == first

    await watchman.published(47 + 12)
    assert await watchman.look(47 + 12) == first
    assert watchman.open == []
    over = [*first, "over: language ar, watch gulf/embargo and 1 more"]
    assert await watchman.look(47 + 13) == over
    assert await watchman.look(47 + 14) == over


async def test_while_elasticsearch_is_away_nothing_is_silent_and_nothing_is_well(
    newsdesk: Desk, node: tuple[AsyncElasticsearch, str], tmp_path: Path
) -> None:
    watchman = Watchman(newsdesk, node, tmp_path / "monitor.json")
    away = connect(ElasticsearchSettings(url="http://127.0.0.1:9"), secret_reader({}))
    try:
        watchman.monitor.client = away
        assert await watchman.look(100) == []
        assert await watchman.monitor.check() is None
        assert watchman.monitor.gaps is None
    finally:
        await away.close()


def test_what_is_remembered_survives_a_broken_file(tmp_path: Path) -> None:
    file = tmp_path / "state" / "monitor.json"
    assert read_state(file) == MonitorState()
    state = MonitorState(hours={"feed x": packed((500_000, 500_001, 500_300))}, last={"feed x": at(0)})
    write_state(file, state)
    assert read_state(file) == state
    assert unpacked(read_state(file).hours["feed x"]) == (500_000, 500_001, 500_300)
    file.write_text("{cut", "utf-8")
    assert read_state(file) == MonitorState()
    assert unpacked(packed(())) == ()
