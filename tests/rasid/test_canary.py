"""The canary takes the way of every article, and no reader ever hears of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from rasid.alert_interest import interests
from rasid.canary import (
    CANARY,
    CANARY_WATCHLISTS,
    OPERATOR,
    Pulse,
    built_in,
    canary_article,
    is_canary,
    only_canary,
    overdue,
    with_built_in,
    with_canary,
)
from rasid.compile_watchlists import compile_watchlists
from rasid.errors import ConfigurationError
from rasid.policy_yaml import BUILT_IN_TENANT
from rasid.settings import MonitorSettings, OperatorSettings, SecretReference, WebhookSettings
from rasid.story_index import StoryIndex
from rasid.subscription_yaml import read_subscriptions
from rasid.watchlist_yaml import read_watchlists

NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
MONITOR = MonitorSettings(canary_secret=SecretReference("env:HOOK_KEY"))
CURIOUS = read_watchlists(
    {"curious.yaml": "watchlist: curious\nwatches:\n  all: {when: '\"راصد\"', level: critical}\n"}
)
READER = """
recipients: [{id: rania, email: rania@desk.example}]
subscriptions: [{id: all, watchlists: [curious], deliver: [{to: rania, when: immediate}]}]
"""


def test_only_its_own_subscription_hears_of_it_even_when_a_readers_watch_fires() -> None:
    matcher = compile_watchlists((*CURIOUS, *CANARY_WATCHLISTS), NOW)
    tagged = matcher.match(canary_article(NOW))
    assert {fired.watchlist for fired in tagged.fired} == {"curious", CANARY}
    change = StoryIndex().add(only_canary(tagged), NOW)
    known = with_built_in(read_subscriptions({"desk.yaml": READER}), built_in(MONITOR, OperatorSettings()))
    (interest,) = interests(change, known, NOW)
    assert (interest.recipient.tenant, interest.recipient.id) == (BUILT_IN_TENANT, CANARY)
    assert interest.refusal is None


def test_an_article_of_a_feed_never_fires_its_watch_and_is_no_canary() -> None:
    matcher = compile_watchlists(CANARY_WATCHLISTS, NOW)
    other = replace(canary_article(NOW), feed="gulf-wire", source=replace(canary_article(NOW).source, id="gulf-wire"))
    assert not matcher.match(other).fired
    assert not is_canary(other)
    assert is_canary(canary_article(NOW))


def test_every_canary_is_a_story_of_its_own() -> None:
    matcher = compile_watchlists(CANARY_WATCHLISTS, NOW)
    stories = {
        StoryIndex().add(matcher.match(canary_article(NOW + timedelta(seconds=second))), NOW).story.id
        for second in range(20)
    }
    assert len(stories) == 20


def test_without_a_secret_it_ends_in_the_ledger_and_nothing_is_allowed() -> None:
    (recipient,) = built_in(MonitorSettings(), OperatorSettings()).recipients
    assert recipient.endpoints == ()
    assert with_canary(WebhookSettings(), MonitorSettings()).allow == ()


def test_its_receiver_is_allowed_for_webhooks_and_nothing_else_is() -> None:
    assert with_canary(WebhookSettings(allow=("10.0.0.1:80",)), MONITOR).allow == ("10.0.0.1:80", "127.0.0.1:8686")


def test_the_operator_is_a_recipient_when_there_is_an_address() -> None:
    known = built_in(MONITOR, OperatorSettings(mail="ops@desk.example"))
    operator = known.recipient(BUILT_IN_TENANT, OPERATOR)
    assert operator is not None
    assert [endpoint.address for endpoint in operator.endpoints] == ["ops@desk.example"]


def test_no_file_may_use_the_tenant_of_rasid_itself() -> None:
    with pytest.raises(ConfigurationError, match=r"desk\.yaml:1:.*'rasid' is the tenant of Rasid itself"):
        read_subscriptions({"desk.yaml": "recipients: [{id: ops, tenant: rasid, email: ops@desk.example}]"})


OVERDUE = [
    ("None is out: well.", (), None),
    ("One that went a minute ago may still be under way.", (1,), None),
    ("One that is out for four minutes is overdue.", (4,), 4),
    ("Of several the one that is out the longest counts.", (1, 9, 4), 9),
]


@pytest.mark.parametrize(("policy", "minutes", "expected"), OVERDUE, ids=[case[0] for case in OVERDUE])
def test_which_is_overdue(policy: str, minutes: tuple[int, ...], expected: int | None) -> None:
    under_way = [Pulse(f"art_{minute}", NOW - timedelta(minutes=minute)) for minute in minutes]
    late = overdue(under_way, timedelta(minutes=3), NOW)
    assert (late.article if late else None) == (f"art_{expected}" if expected else None)
