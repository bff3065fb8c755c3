"""A silence counts when a message is planned, and again when it is to go: it may have begun in between."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rasid.alert_decision import NotSent
from rasid.delivery import Delivery
from rasid.level import Level
from rasid.subscription import Silence
from tests.alerts.conftest import Desk
from tests.alerts.newsroom_day import RANIA, at, change, desk

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
