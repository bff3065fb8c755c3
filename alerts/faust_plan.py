"""The plan agent: the change of a story in, hints for the dispatcher out. Who is told, and why, is the core's decision.

The ledger in Elasticsearch is written before a hint is sent; a hint only saves the dispatcher from looking.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from elasticsearch import AsyncElasticsearch

from alerts.elasticsearch_subscriptions import LiveSubscriptions
from alerts.plan_story import hint, plan_all
from rasid import wire
from rasid.alert_decision import Decision
from rasid.delivery import Delivery
from rasid.errors import WireError
from rasid.policy_yaml import BUILT_IN_TENANT
from rasid.stage import DeadLetter, Handled, Message, Outgoing, Stage
from rasid.story import StoryChange
from rasid.topics import NOTIFICATIONS
from rasid.topics import STORY_CHANGES as STORY_CHANGES_TOPIC
from runtime.http_health import Health
from runtime.prometheus_metrics import ALERTS_DECIDED
from search.elasticsearch_ledger import ElasticsearchLedger
from search.ledger import Ledger
from search.patience import patiently

__all__ = ["PLAN", "PlanHandler"]

PLAN = Stage(name="plan", reads=STORY_CHANGES_TOPIC, batch=50)


class PlanHandler:
    """Plans each change in order; one change of a story is planned before the next."""

    def __init__(
        self,
        subscriptions: LiveSubscriptions,
        connect: Callable[[], AsyncElasticsearch],
        clock: Callable[[], datetime],
        health: Health,
        *,
        prefix: str,
    ) -> None:
        self._subscriptions, self._connect, self._clock, self._health = subscriptions, connect, clock, health
        self._prefix = prefix
        self._client: AsyncElasticsearch | None = None
        self._ledger: Ledger | None = None

    async def start(self) -> None:
        """Connects and begins to watch the subscriptions."""
        self._client = self._connect()
        self._ledger = ElasticsearchLedger(self._client, prefix=self._prefix)
        self._subscriptions.start()

    async def assigned(self) -> None:
        """Waits until readers' subscriptions are known; planning itself remembers nothing, the ledger does."""
        await self._subscriptions.loaded(self._health.waiting)

    async def handle(self, batch: tuple[Message, ...]) -> Handled:
        """Plans the changes until the ledger has them; a message that is no change of a story is dead."""
        dead: list[DeadLetter] = []
        changes: list[StoryChange] = []
        for message in batch:
            try:
                changes.append(wire.decode(StoryChange, message.value))
            except WireError as error:
                dead.append(DeadLetter(message, str(error)))
        decisions, deliveries = await self._planned(changes)
        for decision in decisions:
            if decision.tenant == BUILT_IN_TENANT:
                continue  # A canary is no alert.
            ALERTS_DECIDED.labels(decision.code).inc()
        outgoing = tuple(Outgoing(NOTIFICATIONS.name, *hint(delivery)) for delivery in deliveries)
        return Handled(outgoing, tuple(dead))

    async def stop(self) -> None:
        """Disconnects."""
        await self._subscriptions.stop()
        if self._client is not None:
            await self._client.close()

    async def _planned(self, changes: list[StoryChange]) -> tuple[tuple[Decision, ...], tuple[Delivery, ...]]:
        """Waits for the ledger as long as it takes; planning a batch again completes it."""
        ledger = self._ledger
        assert ledger is not None
        return await patiently(
            lambda: plan_all(changes, self._subscriptions.value, ledger, self._clock()), self._health.waiting
        )
