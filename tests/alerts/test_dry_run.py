"""What a dry run says of an article: the decision as if it came now, and what would hold its message back."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from alerts.dry_run import dry_run
from rasid.digest import WEEKDAYS, QuietHours
from rasid.notification import Reason
from rasid.subscription import Subscriptions
from tests.alerts.newsroom_day import RANIA, at, change, subscription


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
