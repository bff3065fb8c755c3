"""What another tenant's watches make of a story changes nothing of what this tenant is told, sent or shown of it."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from alerts.api_views import notification_shape, story_shape
from alerts.plan_story import plan
from alerts.webhook_body import webhook_body
from rasid.alert_decision import Decision, Thread
from rasid.ledger_value import DigestMatch
from rasid.level import Level
from rasid.notification import Notification
from rasid.story import StoryChange
from rasid.story_importance import importance
from rasid.subscription import Route, Subscriptions
from rasid.tagged_article import FiredWatch
from tests.alerts.conftest import LINKS
from tests.alerts.newsroom_day import HOOK, RANIA, at, reports, subscription
from tests.fakes.ledger import MemoryLedger

_OUR_LEVELS = (Level.NOTABLE, Level.HIGH, Level.HIGH, Level.INFO, Level.HIGH)


def ours() -> Subscriptions:
    """Somebody told at once, a program told at once, and a digest, all of one tenant."""
    digest = Route(to="rania", when="digest", at=(at(600).time(),))
    return Subscriptions(
        recipients=(RANIA, HOOK),
        subscriptions=(
            subscription(Route(to="rania", when="immediate"), Route(to="hook", when="immediate")),
            subscription(digest, name="daily"),
        ),
    )


def growing(others: tuple[Level | None, ...]) -> list[StoryChange]:
    """A story by five reports that our watches find; another tenant's watch finds them too, at these levels."""
    told = []
    highest = Level.INFO
    for number, own in enumerate(_OUR_LEVELS):
        made = reports(number + 1, level=own)[number]
        foreign = others[number]
        highest = max(highest, own, foreign or own, key=lambda one: one.rank)
        story = replace(made.story, level=highest)
        fired = made.tagged.fired
        if foreign is not None:
            fired += (FiredWatch(watchlist="oil", watch="cut", level=foreign, explanation="opec"),)
        told.append(
            replace(
                made,
                story=replace(story, importance=importance(story)),
                tagged=replace(made.tagged, fired=fired),
            )
        )
    return told


async def outcome(changes: list[StoryChange]) -> dict[str, object]:
    """All that is kept of the changes for the tenant, and how a webhook and the API show it."""
    ledger = MemoryLedger()
    for number, one in enumerate(changes):
        await plan(one, ours(), ledger, at(20 * number))
    messages = ledger.all(Notification)
    matches = ledger.all(DigestMatch)
    return {
        "decisions": ledger.all(Decision),
        "threads": ledger.all(Thread),
        "messages": messages,
        "digests": matches,
        "webhooks": [webhook_body(one, LINKS, thin=thin) for one in messages for thin in (False, True)],
        "api": [msgspec.json.encode(notification_shape(one)) for one in messages],
        "stories": [msgspec.json.encode(story_shape(one.entry)) for one in matches],
    }


@pytest.mark.parametrize(
    "others",
    [
        (Level.CRITICAL, None, None, None, None),
        (None, None, Level.CRITICAL, None, None),
        (None, None, None, None, Level.CRITICAL),
        (Level.HIGH, None, None, None, None),
        (Level.CRITICAL,) * 5,
    ],
)
async def test_the_levels_of_others_change_nothing(others: tuple[Level | None, ...]) -> None:
    alone, among = await outcome(growing((None,) * 5)), await outcome(growing(others))
    assert alone["webhooks"]
    assert alone["stories"]
    for name, found in among.items():
        assert found == alone[name], name
