"""A silence counts when a message is planned, and again when it is to go: it may have begun in between."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from rasid.alert_decision import NotSent
from rasid.delivery import Delivery
from rasid.ledger_value import DigestMatch, Mute, ledger_id
from rasid.level import Level
from rasid.notification import Notification
from rasid.subscription import Route, Silence, Subscriptions
from rasid.tagged_article import FiredWatch
from tests.alerts.conftest import Desk
from tests.alerts.newsroom_day import RANIA, article, at, change, desk, subscription, tagged

GULF = Silence(id="s", tenant="main", starts=at(0), ends=at(60), by="omar", watchlist="gulf")

SILENCES = [
    ("A silence that began while a message waited stops it.", GULF, NotSent.SILENCE),
    ("A silence up to a level lets that level through.", replace(GULF, below=Level.CRITICAL), "delivered"),
    ("Another tenant's silence stops nothing.", replace(GULF, tenant="other"), "delivered"),
    ("A silence of another watchlist stops nothing.", replace(GULF, watchlist="oil"), "delivered"),
    ("A silence that is over stops nothing.", replace(GULF, starts=at(-60), ends=at(0)), "delivered"),
]


@pytest.mark.parametrize(("policy", "silence", "code"), SILENCES, ids=[row[0] for row in SILENCES])
async def test_a_silence_counts_when_a_message_is_to_go(
    newsdesk: Desk, policy: str, silence: Silence, code: str
) -> None:
    newsdesk.subscriptions = desk(RANIA)
    await newsdesk.publish(change())
    newsdesk.clock.move(seconds=10)
    newsdesk.subscriptions = replace(newsdesk.subscriptions, silences=(silence,))
    await newsdesk.run()
    assert [one.code for one in newsdesk.ledger.all(Delivery)] == [code], policy
    assert len(newsdesk.mail.messages()) == (code == "delivered")


async def test_a_digest_leaves_out_what_was_muted_or_silenced_since(newsdesk: Desk) -> None:
    route = Route(to="rania", when="digest", at=(time(7),))
    english = replace(RANIA, language="en")
    oil = FiredWatch(watchlist="oil", watch="cut", level=Level.HIGH, explanation="opec")
    wish = subscription(route, watchlists=("gulf", "oil"))
    newsdesk.subscriptions = Subscriptions(recipients=(english,), subscriptions=(wish,))
    for n in range(3):
        await newsdesk.publish(change(tagged(article(f"x{n}")), story=f"sty_{n}"))
    only_oil = replace(tagged(article("oil")), fired=(oil,))
    await newsdesk.publish(change(only_oil, story="sty_oil"))
    muted = ledger_id(Mute, "main", "rania", "sty_0")
    others = ledger_id(Mute, "main", "omar", "sty_1")
    for name, who, story in ((muted, "rania", "sty_0"), (others, "omar", "sty_1")):
        await newsdesk.ledger.put(
            Mute(id=name, tenant="main", recipient=who, story=story, made=at(60), until=at(60 * 48))
        )
    silence = replace(GULF, watchlist="oil", starts=at(60), ends=at(60 * 48))
    newsdesk.subscriptions = replace(newsdesk.subscriptions, silences=(silence,))
    newsdesk.clock.move(hours=24)
    await newsdesk.run()
    (mail,) = newsdesk.mail.messages()
    assert "2 stories" in mail.subject
    left_out = {one.entry.story.id: one.code for one in newsdesk.ledger.all(DigestMatch) if one.code}
    assert left_out == {"sty_0": NotSent.SILENCE, "sty_oil": NotSent.SILENCE}
    (digest,) = newsdesk.ledger.all(Notification)
    assert len(digest.members) == 4  # They were in it: a replay must not put them into the next one.


async def test_a_digest_of_muted_stories_only_is_one_of_nothing(newsdesk: Desk) -> None:
    route = Route(to="rania", when="digest", at=(time(7),))
    newsdesk.subscriptions = Subscriptions(recipients=(RANIA,), subscriptions=(subscription(route),))
    await newsdesk.publish(change())
    newsdesk.subscriptions = replace(newsdesk.subscriptions, silences=(replace(GULF, ends=at(60 * 48)),))
    newsdesk.clock.move(hours=24)
    await newsdesk.run()
    assert newsdesk.mail.messages() == ()
    assert [one.code for one in newsdesk.ledger.all(Delivery)] == [NotSent.EMPTY]
