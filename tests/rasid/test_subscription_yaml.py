"""What may stand in subscriptions/*.yaml, and what a person is told of a mistake: its place and the nearest word."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from rasid.delivery import Channel
from rasid.errors import ConfigurationError
from rasid.level import Level
from rasid.subscription import RateLimit
from rasid.subscription_yaml import read_subscriptions, unknown_watchlists

ROOT = Path(__file__).parent.parent.parent

WHOLE = """\
version: 1
defaults:
  timezone: UTC
  language: en
  group: {by: [story], wait: 60s, interval: 15m, close_after: 48h}
  update_on: {sources_at: [3, 10, 30], importance_jump: 20, level_up: true, cooldown: 30m}
  dedup_window: 72h
  max_article_age: 24h
  rate_limit: {max: 10, per: 1h, overflow: rollup}

recipients:
  - id: analyst-rania
    tenant: energy-desk
    timezone: Africa/Cairo
    language: ar
    email: {to: rania@client.example, format: html+text}
    quiet_hours: {days: [sun, mon, tue, wed, thu], from: "22:00", to: "06:30", bypass: critical, then: catch_up}
  - id: soc-hook
    tenant: energy-desk
    webhook:
      url: https://hooks.client.example/rasid
      events: [alert.story.created, alert.story.updated, alert.rollup]
      secrets: [{ref: "env:RASID_HOOK_SOC"}, {ref: "file:secrets/hook_soc_old", until: "2026-12-08T00:00:00Z"}]
      payload: full
      timeout: 15s
      concurrency: 1
      rate_limit: {max: 60, per: 1m}
  - {id: duty-editor, tenant: energy-desk, timezone: Europe/London, email: {to: duty@client.example}}

subscriptions:
  - id: opec-critical
    tenant: energy-desk
    watchlists: [opec-supply, saudi-energy-ministry]
    where: {level: ">=info", languages: [ar, en], sources_not: [press-release-wire]}
    deliver:
      - {to: soc-hook, when: immediate, levels: [high, critical]}
      - {to: analyst-rania, when: immediate, levels: [critical]}
      - {to: analyst-rania, when: digest, at: ["07:00", "16:00"], levels: [info, notable, high], max_stories: 25}
    escalate: {level: critical, unacked_for: 15m, to: duty-editor}
  - id: weekly-africa
    tenant: energy-desk
    watchlists: [africa-energy]
    deliver: [{to: analyst-rania, when: digest, at: ["07:30"], days: [sun], max_stories: 40, empty: send}]

silences:
  - id: opec-meeting-week
    tenant: energy-desk
    match: {watchlist: opec-supply, level: "<critical"}
    starts: "2026-11-29T00:00:00+02:00"
    ends: "2026-12-03T00:00:00+02:00"
    by: rania
    comment: live blog covers it
"""


def test_every_key_of_the_format_is_read() -> None:
    found = read_subscriptions({"desk.yaml": WHOLE})
    rania, hook, duty = found.recipients
    assert rania.quiet is not None
    assert (rania.quiet.starts, rania.quiet.ends, rania.quiet.bypass) == (time(22), time(6, 30), "critical")
    assert rania.quiet.days == ("mon", "tue", "wed", "thu", "sun")
    assert hook.webhook is not None
    assert [one.reference.reference for one in hook.webhook.secrets] == [
        "env:RASID_HOOK_SOC",
        "file:secrets/hook_soc_old",
    ]
    assert hook.webhook.secrets[1].until == datetime(2026, 12, 8, tzinfo=UTC)
    assert duty.language == "en"
    opec, weekly = found.subscriptions
    assert opec.deliver[0].levels == (Level.HIGH, Level.CRITICAL)
    assert opec.deliver[2].at == (time(7), time(16))
    assert opec.escalate[0].unacknowledged_for == timedelta(minutes=15)
    assert opec.policy.timing(Level.CRITICAL).wait == timedelta(seconds=60)
    assert opec.policy.timing(Level.HIGH).cooldown == timedelta(minutes=30)
    assert weekly.deliver[0].send_empty
    (silence,) = found.silences
    assert silence.below is Level.CRITICAL
    assert silence.starts == datetime(2026, 11, 28, 22, tzinfo=UTC)
    endpoint = found.endpoint("energy-desk/soc-hook/webhook")
    assert endpoint is not None
    assert endpoint.channel is Channel.WEBHOOK


def test_the_starter_subscriptions_can_be_read() -> None:
    files = {path.name: path.read_text("utf-8") for path in sorted((ROOT / "subscriptions").glob("*.yaml"))}
    found = read_subscriptions(files)
    assert found.recipients
    assert found.subscriptions


def test_files_of_a_folder_are_one() -> None:
    people = "recipients: [{id: a, email: a@desk.example}]"
    wishes = "subscriptions: [{id: s, watchlists: [w], deliver: [{to: a, when: immediate}]}]"
    assert read_subscriptions({"1.yaml": people, "2.yaml": wishes}).subscriptions[0].deliver[0].to == "a"


def test_an_immediate_route_takes_no_info_unless_it_says_so() -> None:
    text = "recipients: [{id: a, email: a@x.example}]\nsubscriptions: [{id: s, watchlists: w, deliver: [ROUTE]}]"
    plain = read_subscriptions({"x.yaml": text.replace("ROUTE", "{to: a, when: immediate}")})
    assert Level.INFO not in plain.subscriptions[0].deliver[0].levels
    asked = read_subscriptions({"x.yaml": text.replace("ROUTE", "{to: a, when: immediate, levels: [info]}")})
    assert asked.subscriptions[0].deliver[0].levels == (Level.INFO,)


def test_a_subscription_may_have_a_rhythm_of_its_own_by_level() -> None:
    text = WHOLE.replace("    where: {level", "    group: {wait: {critical: 0s}}\n    where: {level")
    opec = read_subscriptions({"x.yaml": text}).subscriptions[0]
    assert opec.policy.timing(Level.CRITICAL).wait == timedelta(0)
    assert opec.policy.timing(Level.HIGH).wait == timedelta(seconds=60)


CONFIDENTIAL = "tenants: [{id: energy-desk, confidential: true}]"


def test_a_confidential_tenant_forces_thin_bodies_also_on_recipients_of_other_files() -> None:
    here = WHOLE.replace("      payload: full\n", "")
    other = "recipients: [{id: other, tenant: elsewhere, webhook: {url: 'https://x.example/', secrets: ['env:K']}}]"
    found = read_subscriptions({"a.yaml": CONFIDENTIAL, "b.yaml": here, "c.yaml": other})
    marked = {one.id: one.confidential for recipient in found.recipients for one in recipient.endpoints}
    assert marked == {
        "energy-desk/analyst-rania/email": False,
        "energy-desk/soc-hook/webhook": True,
        "energy-desk/duty-editor/email": False,
        "elsewhere/other/webhook": False,
    }
    plain = read_subscriptions({"a.yaml": CONFIDENTIAL.replace("true", "false"), "b.yaml": WHOLE})
    assert not any(one.confidential for one in plain.recipients)


TENANTS = [
    (
        "A full body is not confidential.",
        CONFIDENTIAL,
        "b.yaml:24:16: recipients[1].webhook.payload",
        "is confidential",
    ),
    ("A tenant must have somebody.", "tenants: [{id: enery-desk}]", "a.yaml:1:16: tenants[0].id", "'energy-desk'"),
    ("A tenant stands once.", "tenants: [{id: energy-desk}, {id: energy-desk}]", "a.yaml:1:30: tenants[1]", "twice"),
    ("A mark is true or false.", "tenants: [{id: energy-desk, confidential: maybe}]", "a.yaml:1:43", "true or false"),
    ("A key that does not exist.", "tenants: [{id: energy-desk, confidental: true}]", "a.yaml:1:29", "'confidential'"),
    ("A tenant has an id.", "tenants: [{confidential: true}]", "a.yaml:1:11: tenants[0]", "lacks id"),
]


@pytest.mark.parametrize(("policy", "text", "place", "words"), TENANTS, ids=[row[0] for row in TENANTS])
def test_a_mistake_about_a_tenant_says_where_and_what(policy: str, text: str, place: str, words: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        read_subscriptions({"a.yaml": text, "b.yaml": WHOLE})
    (mistake,) = [str(one) for one in caught.value.mistakes]
    assert mistake.startswith(place), mistake
    assert words in mistake, mistake


def test_whole_days_may_be_quiet() -> None:
    text = WHOLE.replace("[sun, mon, tue, wed, thu]", "[sat]").replace('to: "06:30"', 'to: "22:00"')
    quiet = read_subscriptions({"x.yaml": text}).recipients[0].quiet
    assert quiet is not None
    assert quiet.starts == quiet.ends == time(22)


def test_what_is_over_a_rate_may_go_into_the_digest() -> None:
    text = WHOLE.replace("overflow: rollup", "overflow: digest")
    rania, hook, _ = read_subscriptions({"x.yaml": text}).recipients
    assert rania.email is not None
    assert rania.email.rate == RateLimit(10, timedelta(hours=1), to_digest=True)
    assert hook.webhook is not None
    assert not hook.webhook.rate.to_digest  # It has a rate of its own.


def test_the_version_is_of_the_content() -> None:
    one = read_subscriptions({"x.yaml": WHOLE})
    assert one.version == read_subscriptions({"x.yaml": WHOLE}).version
    assert one.version != read_subscriptions({"x.yaml": WHOLE.replace("40", "41")}).version
    assert replace(one, version="") != one


MISTAKES = [
    (
        "An unknown key names the nearest.",
        "    language: ar",
        "    langauge: ar",
        "15:5: recipients[0].langauge",
        "'language'",
    ),
    ("A zone that does not exist.", "Africa/Cairo", "Africa/Kairo", "14:15: recipients[0].timezone", "'Africa/Cairo'"),
    ("A fixed offset is no zone.", "timezone: Africa/Cairo", 'timezone: "+02:00"', "14:15", "write one like"),
    ("A mailbox that is none.", "rania@client.example", "rania", "16:17: recipients[0].email.to", "is no address"),
    ("A day that is none.", "[sun, mon", "[sunday, mon", "17:26", "unknown value 'sunday'"),
    ("A time of day that is none.", '"22:00"', '"25:00"', "17:", 'write "07:00"'),
    (
        "A secret written out is refused.",
        "env:RASID_HOOK_SOC",
        "whsec_aGVsbG8=",
        "23:23",
        "a secret is not written here",
    ),
    ("Plain http needs a port.", "https://hooks", "http://hooks", "21:12", "plain http"),
    ("A file address is no endpoint.", "https://hooks.client.example/rasid", "file:///etc/passwd", "21:12", "https://"),
    ("A user in a URL is refused.", "https://hooks", "https://user:pass@hooks", "21:12", "user or password"),
    ("A fragment never reaches a server.", "example/rasid", "example/rasid#x", "21:12", "fragment"),
    ("An event that does not exist.", "alert.rollup]", "alert.rolup]", "22:", "'alert.rollup'"),
    ("A timeout is bounded.", "timeout: 15s", "timeout: 3m", "25:16", "between 1s and 30s"),
    ("Concurrency is bounded.", "concurrency: 1", "concurrency: 9", "26:20", "between 1 and 4"),
    ("A recipient that does not exist.", "to: soc-hook", "to: sok-hook", "36:14", "did you mean 'soc-hook'?"),
    ("Whom to escalate to must exist.", "to: duty-editor}", "to: duty}", "39:", "recipient 'duty'"),
    (
        "A bound stands in quotes.",
        'level: ">=info"',
        "level: >=info",
        "34:20: is not YAML",
        'put it in quotes: ">=info"',
    ),
    ("A level that does not exist.", '">=info"', '">=info2"', "34:20", "unknown level"),
    ("A route is at once or a digest.", "when: immediate, levels: [critical]", "when: now", "37:", "'now'"),
    ("A digest needs its time.", 'at: ["07:00", "16:00"], ', "", "38:9", "lacks at"),
    ("A time belongs to a digest.", "levels: [critical]}", 'at: ["07:00"]}', "37:", "belongs to `when: digest`"),
    ("A duration has a unit.", "wait: 60s", "wait: 60", "5:30: defaults.group.wait", "write 60s"),
    ("A story closes for all after two days.", "close_after: 48h", "close_after: 72h", "5:63", "at most 48h"),
    ("Nothing waits for longer than a year.", "wait: 60s", "wait: 99999d", "5:30", "at most 366d"),
    ("Nobody is given millennia.", "unacked_for: 15m", "unacked_for: 99999d", "39:46", "at most 366d"),
    ("A rate has a time.", "per: 1h,", "per: 0s,", "9:30: defaults.rate_limit.per", "at least 1s"),
    ("A cap is a cap.", "level_up: true,", "daily_cap: 0,", "6:72: defaults.update_on.daily_cap", "between 1 and 1000"),
    ("No place keeps a fixed offset.", "Africa/Cairo", "Etc/GMT-2", "14:15", "fixed offset"),
    ("Nor one with an old name.", "Africa/Cairo", "EST", "14:15", "fixed offset"),
    ("Half a time of day is mended.", '"06:30"', '"6:30"', "17:", 'write "06:30"'),
    (
        "It is not always quiet.",
        'days: [sun, mon, tue, wed, thu], from: "22:00", to: "06:30"',
        'from: "22:00", to: "22:00"',
        "17:38: recipients[0].quiet_hours.to",
        "quiet on every one",
    ),
    ("A list of days without a day.", "[sun, mon, tue, wed, thu]", "[]", "17:25", "at least one day"),
    (
        "A webhook without an event.",
        "[alert.story.created, alert.story.updated, alert.rollup]",
        "[]",
        "22:15",
        "type of",
    ),
    ("A route without a level.", "levels: [high, critical]", "levels: []", "36:49", "at least one level"),
    ("A digest without a time.", '["07:00", "16:00"]', "[]", "38:47", "at least one time of day"),
    (
        "Fewer than at least is more than at most.",
        "max_stories: 25",
        "max_stories: 3, min_stories: 5",
        "38:127: subscriptions[0].deliver[2].min_stories",
        "at most max_stories, which is 3",
    ),
    (
        "A digest of nothing is of few.",
        "empty: send",
        "min_stories: 2, empty: send",
        "43:",
        "does not go with min_stories",
    ),
    (
        "An escalation has a step.",
        "escalate: {level: critical, unacked_for: 15m, to: duty-editor}",
        "escalate: []",
        "39:15: subscriptions[0].escalate",
        "at least one step",
    ),
    ("An empty filter is none.", "[press-release-wire]", "[]", "34:64", "leave the key out"),
    ("A language has a code.", "[ar, en]", "[Arabic, en]", "34:42", "unknown language 'Arabic'; did you mean 'ar'?"),
    ("A language has no country.", "[ar, en]", "[ar-EG, en]", "34:42", "write 'ar'"),
    ("Levels count upwards.", '">=info"', '"<=high"', "34:20", 'write ">=high"'),
    ("One has time to acknowledge.", "unacked_for: 15m", "unacked_for: 15s", "39:46", "at least 1m"),
    ("Below info there is nothing.", '"<critical"', '"<info"', "48:44", "silence nothing"),
    ("A silence goes up to a level.", '"<critical"', '"<=critical"', "48:44", 'write "<critical"'),
    ("Steps of sources rise.", "[3, 10, 30]", "[3, 30, 10]", "6:27", "must rise"),
    ("A silence must silence something.", '{watchlist: opec-supply, level: "<critical"}', "{}", "48:12", "everything"),
    ("A silence ends after it starts.", "2026-12-03T", "2026-11-03T", "50:11", "after `starts`"),
    ("A time needs its zone.", '"2026-12-03T00:00:00+02:00"', '"2026-12-03T00:00:00"', "50:11", "lacks its zone"),
    ("A rate needs both parts.", "{max: 60, per: 1m}", "{max: 60}", "27:19", "lacks per"),
    ("Ids stand once.", "id: weekly-africa", "id: opec-critical", "40:9: subscriptions[1].id", "first at desk.yaml:31"),
    ("Another tenant's recipient is out of reach.", "{to: soc-hook,", "{to: other,", "36:14", "in tenant 'elsewhere'"),
    ("The version is known.", "version: 1", "version: 2", "1:10", "must be 1"),
    (
        "An owner exists.",
        "  - id: soc-hook",
        "  - id: soc-hook\n    owner: duty",
        "19:12: recipients[1].owner",
        "recipient 'duty'",
    ),
]


@pytest.mark.parametrize(("policy", "old", "new", "place", "words"), MISTAKES, ids=[row[0] for row in MISTAKES])
def test_a_mistake_says_where_and_what(policy: str, old: str, new: str, place: str, words: str) -> None:
    other = "recipients: [{id: other, tenant: elsewhere, email: o@else.example}]"
    assert old in WHOLE
    with pytest.raises(ConfigurationError) as caught:
        read_subscriptions({"desk.yaml": WHOLE.replace(old, new, 1), "other.yaml": other})
    found = [str(mistake) for mistake in caught.value.mistakes]
    assert any(mistake.startswith(f"desk.yaml:{place}") and words in mistake for mistake in found), found
    assert "whsec_" not in str(caught.value)
    assert "user:pass" not in str(caught.value)


def test_all_mistakes_are_told_at_once() -> None:
    text = WHOLE.replace("Africa/Cairo", "Africa/Kairo").replace("when: immediate", "when: now")
    with pytest.raises(ConfigurationError) as caught:
        read_subscriptions({"a.yaml": text, "b.yaml": "recipients: {"})
    assert {mistake.file for mistake in caught.value.mistakes} == {"a.yaml", "b.yaml"}
    assert len(caught.value.mistakes) == 4


def test_a_watchlist_that_does_not_exist_is_found_at_its_place() -> None:
    known = ("opec-supply", "saudi-energy-ministry", "africa-energi")
    (mistake,) = unknown_watchlists({"desk.yaml": WHOLE}, known)
    assert str(mistake).startswith("desk.yaml:42:18: subscriptions[1].watchlists[0]: unknown watchlist 'africa-energy'")
    assert "africa-energi" in mistake.text
