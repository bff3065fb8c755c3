"""What a preview of alerts counts: the planner's own answers, as they would have been."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from rasid.alert_decision import NotSent
from rasid.alert_preview import foreseen
from rasid.level import Level
from rasid.notification import Reason
from rasid.subscription import Route, Subscriptions
from tests.alerts.newsroom_day import HOOK, RANIA, article, change, reports, subscription, tagged
from tests.rasid.alert_reader import Reader

DESK = Subscriptions(
    recipients=(RANIA, HOOK),
    subscriptions=(
        subscription(
            Route(to="rania", when="immediate"),
            Route(to="rania", when="digest", at=(time(7),)),
            Route(to="hook", when="immediate", levels=(Level.HIGH,)),
        ),
    ),
)


def test_a_preview_counts_as_the_planner_decides() -> None:
    """The same story as of a reader who is told live: few messages, the others joined or were no news."""
    story = reports(50, apart=1.2)
    live = Reader(DESK)
    decisions = [live.hears(made, made.tagged.article.fetched) for made in story]
    hook, rania = foreseen(story, DESK)
    assert live.messages is not None
    assert rania.messages == len(live.messages)
    assert rania.reasons[Reason.FIRST] == 1
    assert rania.updates == rania.messages - 1
    assert rania.merged + rania.messages + rania.not_sent.total() == 50
    assert rania.not_sent[NotSent.DEDUP] == sum(one.code == NotSent.DEDUP for one in decisions)
    assert (rania.digests, rania.listed) == (1, 1)
    assert hook.messages == 0
    assert hook.not_sent == {NotSent.BELOW_LEVEL: 50}


def test_the_busiest_hour_is_that_in_which_most_is_due() -> None:
    made = [
        change(tagged(article(f"x{n}", minutes=minute)), story=f"sty_{n}") for n, minute in enumerate((0, 10, 20, 130))
    ]
    _, rania = foreseen(made, DESK)
    assert (rania.messages, rania.busiest) == (4, 3)
    assert rania.listed == 4


def test_who_gets_nothing_is_shown_with_nothing() -> None:
    assert [(one.recipient, one.messages, one.digests) for one in foreseen((), DESK)] == [
        ("hook", 0, 0),
        ("rania", 0, 0),
    ]
    backfilled = [change(tagged(replace(article(), backfill=True)))]
    assert foreseen(backfilled, DESK)[1].not_sent == {NotSent.BACKFILL: 1}
