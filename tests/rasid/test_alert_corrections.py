"""When a changed article is told again, and when a digest lists it again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rasid.alert_decision import NotSent
from rasid.alert_rhythm import Policy
from rasid.level import Level
from rasid.notification import Reason
from rasid.story import ChangeKind
from rasid.subscription import Subscriptions
from rasid.tagged_article import FiredWatch
from tests.alerts.newsroom_day import RANIA, article, at, change, subscription, tagged
from tests.rasid.alert_reader import DIGEST, IMMEDIATE, Reader, just_read, only, second, told

CORRECTED = [
    ("A correction of a critical article is told.", Level.CRITICAL, Policy(), Reason.CORRECTION),
    ("One of a high article is not.", Level.HIGH, Policy(), NotSent.DEDUP),
    ("One of a notable article is not.", Level.NOTABLE, Policy(), NotSent.DEDUP),
    (
        "Who asks for corrections gets them at every level.",
        Level.NOTABLE,
        Policy().with_timings(corrections=dict.fromkeys(Level, True)),
        Reason.CORRECTION,
    ),
    (
        "Who wants none gets none.",
        Level.CRITICAL,
        Policy().with_timings(corrections=dict.fromkeys(Level, False)),
        NotSent.DEDUP,
    ),
]


@pytest.mark.parametrize(("policy", "level", "rhythm", "code"), CORRECTED, ids=[row[0] for row in CORRECTED])
def test_which_corrections_are_told(policy: str, level: Level, rhythm: Policy, code: str) -> None:
    subscriptions = Subscriptions(recipients=(RANIA,), subscriptions=(replace(subscription(), policy=rhythm),))
    made = second(level=level, kind=ChangeKind.CORRECTED, name="a0", revision=2)
    assert told(level, subscriptions).hears(made, at(200)).code == code


OIL = FiredWatch(watchlist="gulf", watch="oil", level=Level.HIGH, explanation="opec")


def test_a_correction_by_which_another_watch_fires_is_told_at_every_level() -> None:
    made = second(level=Level.HIGH, kind=ChangeKind.CORRECTED, name="a0", revision=2)
    more = replace(made, tagged=replace(made.tagged, fired=(*made.tagged.fired, OIL)))
    decision = told(Level.HIGH).hears(more, at(200))
    assert decision.code == Reason.CORRECTION
    assert "oil" in decision.why


def test_a_correction_that_comes_again_after_a_crash_is_decided_as_the_first_time() -> None:
    """The story has it already then, so the story stage calls it unchanged."""
    replayed = second(level=Level.CRITICAL, kind=ChangeKind.UNCHANGED, name="a0", revision=2)
    reader = told()
    decision = reader.hears(replayed, at(200))
    assert decision.code == Reason.CORRECTION
    assert reader.messages is not None
    assert reader.messages[decision.notification].entries[0].reports[0].corrected
    backfilled = Reader(only(subscription(IMMEDIATE)))
    backfilled.hears(change(tagged(article(backfill=True))), at(0))
    again = change(tagged(article(revision=2, minutes=1)), kind=ChangeKind.UNCHANGED, sequence=2)
    assert backfilled.hears(again, at(1)).code == NotSent.DEDUP


def test_a_changed_headline_of_the_first_poll_alerts_nobody_unless_more_matches() -> None:
    made = change(tagged(article(revision=2, minutes=1), level=Level.HIGH), kind=ChangeKind.CORRECTED, sequence=2)
    more = replace(made, tagged=replace(made.tagged, fired=(*made.tagged.fired, OIL)))
    subscriptions = only(subscription(IMMEDIATE, DIGEST))
    for changed, code in ((made, NotSent.DEDUP), (more, Reason.FIRST)):
        reader = Reader(subscriptions)
        first = reader.hears(change(tagged(article(backfill=True), level=Level.HIGH)), at(0))
        assert first.code == NotSent.BACKFILL
        decision = reader.hears(changed, at(1))
        assert decision.code == code
        assert bool(decision.digests) == (code == Reason.FIRST)


def test_a_changed_article_is_in_the_digest_that_is_open_and_not_again_in_the_next() -> None:
    listed = Reader(only(subscription(DIGEST)))
    first = listed.hears(change(), at(0))
    made = change(tagged(article(revision=2), level=Level.HIGH), kind=ChangeKind.CORRECTED, sequence=2)
    assert listed.hears(just_read(made, at(60)), at(60)).digests == first.digests
    tomorrow = at(60 * 25)
    assert listed.hears(just_read(made, tomorrow), tomorrow).digests == ()
    wanted = Policy().with_timings(corrections=dict.fromkeys(Level, True))
    asked = Reader(only(replace(subscription(DIGEST), policy=wanted)))
    asked.hears(change(), at(0))
    assert asked.hears(just_read(made, tomorrow), tomorrow).digests[0].starts > first.digests[0].starts
