"""What a dry run says of an article: the decision as if it came now, and what would hold its message back."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from alerts.dry_run import dry_run, route_rows
from rasid.digest import WEEKDAYS, QuietHours
from rasid.level import Level
from rasid.notification import Reason
from rasid.subscription import Escalate, Route, Subscriptions, Where
from tests.alerts.newsroom_day import RANIA, at, change, subscription
from tests.rasid.alert_reader import EDITOR


def test_an_article_of_last_week_is_decided_as_if_it_was_read_now() -> None:
    (trial,) = dry_run(change(), Subscriptions(recipients=(RANIA,), subscriptions=(subscription(),)), at(60 * 24 * 7))
    assert trial.decision.code == Reason.FIRST
    assert trial.endpoints == ("main/rania/email",)


def test_a_dry_run_says_until_when_it_is_quiet() -> None:
    morning = QuietHours(days=WEEKDAYS, starts=time(9), ends=time(12))  # 07:00 to 10:00 UTC, as it is Cairo.
    quiet = Subscriptions(recipients=(replace(RANIA, quiet=morning),), subscriptions=(subscription(),))
    (trial,) = dry_run(change(), quiet, at(0))
    assert trial.decision.why.endswith("quiet hours hold it until 2026-11-24 10:00 UTC")
    (trial,) = dry_run(change(), quiet, at(120))
    assert "quiet" not in trial.decision.why


def test_a_dry_run_tells_of_digests_and_escalations_too() -> None:
    step = Escalate(level=Level.HIGH, unacknowledged_for=timedelta(minutes=15), to="editor")
    routes = Route(to="rania", when="immediate"), Route(to="rania", when="digest", at=(time(7),))
    desk = Subscriptions(recipients=(RANIA, EDITOR), subscriptions=(replace(subscription(*routes), escalate=(step,)),))
    (trial,) = dry_run(change(), desk, at(0))
    assert trial.decision.why == (
        "first match of this story; also in the digest of 2026-11-25 05:00 UTC; "
        "editor is told at 08:15 UTC unless it is acknowledged"
    )


def test_routes_say_when_by_whose_clock_and_what_waits() -> None:
    step = Escalate(level=Level.HIGH, unacknowledged_for=timedelta(minutes=15), to="editor")
    night = QuietHours(days=("sun", "mon"), starts=time(22), ends=time(6, 30), bypass="critical")
    routes = (
        Route(to="rania", when="immediate"),
        Route(to="rania", when="digest", at=(time(7), time(16)), days=("sun",), min_stories=3),
    )
    desk = Subscriptions(
        recipients=(replace(RANIA, quiet=night), EDITOR),
        subscriptions=(replace(subscription(*routes), where=Where(level=Level.HIGH), escalate=(step,)),),
    )
    assert [(levels, when, to) for _, _, levels, when, to, _ in route_rows(desk)] == [
        ("high critical", "digest sun 07:00, 16:00 Africa/Cairo, 3 or more", "rania"),
        ("high critical", "if nobody acknowledges for 15 min", "editor"),
        ("high critical", "immediate; quiet sun,mon 22:00-06:30 Africa/Cairo, critical comes through", "rania"),
    ]
