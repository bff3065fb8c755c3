"""An escalation is made once for what nobody acknowledged, and again only when the level has risen since."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from rasid.alert_decision import NotSent
from rasid.delivery import Delivery
from rasid.ledger_value import Acknowledgement, ledger_id
from rasid.level import Level
from rasid.notification import Notification, Reason
from rasid.subscription import Escalate, Route, Subscriptions
from tests.alerts.conftest import Desk
from tests.alerts.newsroom_day import RANIA, article, at, change, reports, subscription, tagged
from tests.rasid.alert_reader import EDITOR

STEP = Escalate(level=Level.HIGH, unacknowledged_for=timedelta(minutes=15), to="editor")
DESK = Subscriptions(
    recipients=(RANIA, EDITOR),
    subscriptions=(replace(subscription(Route(to="rania", when="immediate")), escalate=(STEP,)),),
)


async def acknowledge(newsdesk: Desk, level: Level) -> None:
    name = ledger_id(Acknowledgement, "main", "rania", "sty_doha")
    made = newsdesk.clock.now()
    await newsdesk.ledger.put(
        Acknowledgement(
            id=name, tenant="main", recipient="rania", story="sty_doha", notification="ntf_x", level=level, made=made
        )
    )


def escalations(newsdesk: Desk) -> list[str]:
    messages = {one.id: one for one in newsdesk.ledger.all(Notification)}
    return [one.code for one in newsdesk.ledger.all(Delivery) if messages[one.notification].reason is Reason.ESCALATION]


async def test_a_story_that_goes_on_is_escalated_once(newsdesk: Desk) -> None:
    newsdesk.subscriptions = DESK
    for made in reports(40, apart=3):
        newsdesk.clock.time = made.tagged.article.fetched
        await newsdesk.publish(made)
        await newsdesk.run()
    newsdesk.clock.move(hours=2)
    await newsdesk.run()
    assert sum(one.reason.is_update for one in newsdesk.ledger.all(Notification)) >= 2
    assert escalations(newsdesk) == ["delivered"]


async def test_who_acknowledged_high_news_has_not_acknowledged_the_critical(newsdesk: Desk) -> None:
    newsdesk.subscriptions = DESK
    await newsdesk.publish(change(tagged(article("a0"), level=Level.HIGH)))
    newsdesk.clock.move(minutes=5)
    await newsdesk.run()
    await acknowledge(newsdesk, Level.HIGH)
    risen = change(tagged(article("a1", minutes=10), level=Level.CRITICAL), earlier=(article("a0"),))
    newsdesk.clock.time = at(10)
    await newsdesk.publish(risen)
    newsdesk.clock.move(minutes=1)
    await newsdesk.run()
    newsdesk.clock.move(minutes=15)
    await newsdesk.run()
    assert sorted(escalations(newsdesk)) == ["delivered", NotSent.ACKNOWLEDGED]


async def test_who_acknowledged_the_critical_has_seen_to_all(newsdesk: Desk) -> None:
    newsdesk.subscriptions = DESK
    await newsdesk.publish(change(tagged(article("a0"), level=Level.HIGH)))
    newsdesk.clock.move(minutes=5)
    await newsdesk.run()
    await acknowledge(newsdesk, Level.CRITICAL)
    newsdesk.clock.move(minutes=15)
    await newsdesk.run()
    assert escalations(newsdesk) == [NotSent.ACKNOWLEDGED]
