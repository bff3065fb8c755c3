"""What `rasid check` warns of in subscriptions that can be read: a sentence a row, and its place."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rasid.level import Level
from rasid.subscription_doubts import subscription_doubts
from rasid.subscription_yaml import read_found

NOW = datetime(2026, 11, 24, tzinfo=UTC)
WATCHES = {"gulf": {"embargo": Level.HIGH, "visit": Level.NOTABLE}}
GOOD = """\
recipients:
  - {id: rania, email: rania@desk.example}
  - {id: omar, email: omar@desk.example}
  - id: hook
    webhook:
      url: https://hooks.example/rasid
      events: [alert.story.created]
      secrets: [{ref: "env:A", until: "2026-12-01T00:00Z"}, "env:B"]
subscriptions:
  - id: desk
    watchlists: [gulf]
    where: {level: ">=notable", watches: [embargo, gulf/visit]}
    deliver:
      - {to: rania, when: immediate, levels: [high, critical]}
      - {to: hook, when: immediate}
      - {to: rania, when: digest, at: ["07:00"]}
    escalate: {level: high, unacked_for: 15m, to: omar}
silences:
  - {id: s, match: {watchlist: gulf, watch: embargo}, starts: "2026-11-01T00:00Z", ends: "2026-12-01T00:00Z", by: x}
"""

DOUBTS = [
    ("A recipient whom no subscription names.", "to: omar}", "to: rania}", "3:10: recipients[1].id: nobody tells them"),
    (
        "Two recipients with one mailbox.",
        "email: omar@",
        "email: Rania@",
        "3:23: recipients[1].email: is also the address of 'rania' (desk.yaml:2)",
    ),
    (
        "A webhook whose secrets are all out of date.",
        '2026-12-01T00:00Z"}, "env:B"]',
        '2026-11-01T00:00Z"}]',
        "8:16: recipients[2].webhook.secrets: every secret is out of date",
    ),
    (
        "A watch that is not in its watchlists.",
        "watches: [embargo,",
        "watches: [embargp,",
        "12:43: subscriptions[0].where.watches[0]: unknown watch 'embargp'; did you mean 'embargo'?",
    ),
    (
        "A watch of a watchlist, with its id.",
        "gulf/visit]",
        "gulf/visits]",
        "12:52: subscriptions[0].where.watches[1]: unknown watch 'gulf/visits'; did you mean 'gulf/visit'?",
    ),
    (
        "A route below the threshold.",
        "{to: hook, when: immediate}",
        "{to: hook, when: immediate, levels: [info]}",
        '15:45: subscriptions[0].deliver[1].levels: nothing comes this way: `where` takes ">=notable" only',
    ),
    (
        "A route of levels at which no watch fires.",
        "{to: hook, when: immediate}",
        "{to: hook, when: immediate, levels: [critical]}",
        "15:45: subscriptions[0].deliver[1].levels: nothing comes this way: the watches of its watchlists fire at",
    ),
    (
        "An escalation of a level that nobody is told at once.",
        "levels: [high, critical]}\n      - {to: hook, when: immediate}",
        "levels: [notable]}\n      - {to: hook, when: digest, at: '08:00'}",
        "17:15: subscriptions[0].escalate: never happens: nobody is told at once at level high",
    ),
    (
        "A digest for a webhook that takes none.",
        "- {to: hook, when: immediate}",
        "- {to: hook, when: digest, at: '08:00'}",
        "15:14: subscriptions[0].deliver[1].to: the webhook of 'hook' takes no alert.digest",
    ),
    ("A silence that is over.", 'ends: "2026-12-01', 'ends: "2026-11-02', "silences[0].ends: is over"),
    (
        "A silence of a watch that does not exist.",
        "watch: embargo}",
        "watch: embargos}",
        "19:45: silences[0].match.watch: unknown watch 'embargos'; did you mean 'embargo'?",
    ),
]


def doubts(text: str) -> list[str]:
    return [str(one) for one in subscription_doubts(read_found({"desk.yaml": text}), WATCHES, NOW)]


def test_nothing_is_doubtful_about_good_subscriptions() -> None:
    assert doubts(GOOD) == []


@pytest.mark.parametrize(("policy", "old", "new", "doubt"), DOUBTS, ids=[row[0] for row in DOUBTS])
def test_what_is_doubtful_is_told_with_its_place(policy: str, old: str, new: str, doubt: str) -> None:
    assert GOOD.count(old) == 1
    found = doubts(GOOD.replace(old, new))
    assert [one for one in found if doubt in one], found


def test_an_escalation_to_the_only_one_who_was_told_never_happens() -> None:
    text = GOOD.replace("      - {to: hook, when: immediate}\n", "").replace("to: omar}", "to: rania}")
    assert any("escalate.to: never happens: 'rania' is who is told in the first place" in one for one in doubts(text))


def test_a_watchlist_that_nobody_takes_is_named_last() -> None:
    found = subscription_doubts(read_found({"desk.yaml": GOOD}), {**WATCHES, "oil": {"cut": Level.HIGH}}, NOW)
    assert [str(one) for one in found] == ["oil: nobody has subscribed to this watchlist"]


def test_a_source_that_no_feed_has_is_named_with_the_nearest() -> None:
    text = GOOD.replace(
        "watches: [embargo", "sources: [gulf-wire, gulf-wyre], sources_not: [nobody], watches: [embargo"
    )
    found = read_found({"desk.yaml": text})
    said = [str(one) for one in subscription_doubts(found, WATCHES, NOW, {"gulf-wire", "meridian"})]
    assert [one.partition(": ")[2] for one in said] == [
        "subscriptions[0].where.sources[1]: unknown source 'gulf-wyre'; did you mean 'gulf-wire'?",
        "subscriptions[0].where.sources_not[0]: no feed is of a source 'nobody'",
    ]
    assert subscription_doubts(found, WATCHES, NOW) == ()


def test_an_owner_is_told_of_endpoints_but_not_of_their_own() -> None:
    def owned(by: str) -> list[str]:
        text = GOOD.replace("to: omar}", "to: rania}").replace("  - id: hook\n", f"  - id: hook\n    owner: {by}\n")
        return [one.partition(":")[2].partition(": recip")[0] for one in doubts(text) if "nobody tells" in one]

    assert owned("omar") == []
    assert owned("rania") == ["3:10"]
