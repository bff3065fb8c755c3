"""Who is told of what, when and why: a sentence of policy in each row, and the laws that hold for any story."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasid.alert_decision import NotSent, Verdict
from rasid.alert_entry import entry_of, merge_entries
from rasid.alert_interest import interests
from rasid.alert_message import deliveries, escalation_notifications, joined, merged, notification
from rasid.alert_plan import decide, postponed
from rasid.alert_rhythm import Policy
from rasid.article import Article
from rasid.digest_message import digest_matches, digest_notifications
from rasid.level import Level
from rasid.notification import Reason
from rasid.story import ChangeKind, StoryChange
from rasid.subscription import (
    Escalate,
    Silence,
    Subscriptions,
    Where,
)
from rasid.tagged_article import FiredWatch
from tests.alerts.newsroom_day import HOOK, RANIA, WORDS, article, at, change, desk, reports, subscription, tagged
from tests.rasid.alert_reader import DIGEST, EDITOR, IMMEDIATE, Reader, just_read, only, second, told

UPDATES = [
    ("A second report of the same event is no news by itself.", 60, second(), NotSent.DEDUP),
    ("Ten minutes after a critical message, three sources are an update.", 60, second(sources=3), Reason.SOURCES),
    ("Two sources are not three.", 60, second(sources=2), NotSent.DEDUP),
    ("Jumping over a step counts as reaching it.", 60, second(sources=12), Reason.SOURCES),
    ("Importance that rose by 20 is an update.", 60, second(importance=60), Reason.IMPORTANCE),
    ("Importance that rose by 19 is none.", 60, second(importance=59), NotSent.DEDUP),
    (
        "A correction of an article that was told is an update.",
        60,
        second(kind=ChangeKind.CORRECTED, name="a0", revision=2),
        Reason.CORRECTION,
    ),
    (
        "A correction of an article that was never told is none.",
        60,
        second(kind=ChangeKind.CORRECTED, name="unheard", revision=2),
        NotSent.DEDUP,
    ),
    ("After two days without a match the story had closed: it is as good as new.", 60 * 49, second(), Reason.FIRST),
    ("A little earlier it is still open.", 60 * 47, second(), NotSent.DEDUP),
    ("A replayed change brings nothing new.", 60, second(kind=ChangeKind.UNCHANGED), NotSent.DEDUP),
]


@pytest.mark.parametrize(("policy", "minutes", "made", "code"), UPDATES, ids=[row[0] for row in UPDATES])
def test_reasons_for_an_update(policy: str, minutes: float, made: StoryChange, code: str) -> None:
    decision = told().hears(just_read(made, at(minutes)), at(minutes))
    assert decision.code == code
    assert (decision.verdict is Verdict.NOTIFY) == isinstance(code, Reason)
    assert decision.why


@pytest.mark.parametrize(("hours", "code"), [(71, NotSent.DEDUP), (73, Reason.FIRST)])
def test_a_story_that_goes_on_is_known_until_the_dedup_window_ends(hours: int, code: str) -> None:
    reader = told()
    for n, hour in enumerate((24, 48), start=1):
        known = just_read(second(name=f"more{n}"), at(60 * hour))
        assert reader.hears(known, at(60 * hour)).code == NotSent.DEDUP
    assert reader.hears(just_read(second(name="last"), at(60 * hours)), at(60 * hours)).code == code


def test_a_subscription_may_hold_a_story_closed_sooner() -> None:
    policy = replace(Policy(), close_after=timedelta(hours=6))
    sooner = Subscriptions(recipients=(RANIA,), subscriptions=(replace(subscription(), policy=policy),))
    assert told(subscriptions=sooner).hears(just_read(second(), at(350)), at(350)).code == NotSent.DEDUP
    closed = told(subscriptions=sooner).hears(just_read(second(), at(370)), at(370))
    assert closed.code == Reason.FIRST
    assert "closed" in closed.why
    hasty = replace(
        sooner, subscriptions=(replace(subscription(), policy=replace(policy, close_after=timedelta(minutes=2))),)
    )
    assert told(subscriptions=hasty).hears(just_read(second(), at(5)), at(5)).code == NotSent.DEDUP, "The pause counts."


def test_a_notable_story_is_updated_at_ten_sources_not_at_three() -> None:
    assert told(Level.NOTABLE).hears(second(level=Level.NOTABLE, sources=4), at(600)).code == NotSent.DEDUP
    assert told(Level.NOTABLE).hears(second(level=Level.NOTABLE, sources=10), at(600)).code == Reason.SOURCES


def test_a_risen_level_is_told_at_once_whatever_the_pause() -> None:
    decision = told(Level.HIGH).hears(second(level=Level.CRITICAL), at(2))
    assert decision.code == Reason.LEVEL_UP
    assert decision.due == at(2) + timedelta(seconds=10)


def test_a_story_keeps_the_highest_level_it_had() -> None:
    decision = told(Level.CRITICAL).hears(second(level=Level.NOTABLE, sources=3), at(60))
    assert decision.level is Level.CRITICAL


def test_an_update_waits_for_the_pause_after_the_last_message() -> None:
    decision = told(Level.HIGH).hears(second(level=Level.HIGH, sources=3), at(5))
    assert decision.due == at(1) + timedelta(minutes=30)  # The first message was due after its wait of a minute.


WAITS = [
    ("Critical waits ten seconds.", Level.CRITICAL, timedelta(seconds=10)),
    ("High waits a minute.", Level.HIGH, timedelta(minutes=1)),
    ("Notable waits five minutes.", Level.NOTABLE, timedelta(minutes=5)),
]


@pytest.mark.parametrize(("policy", "level", "wait"), WAITS, ids=[row[0] for row in WAITS])
def test_the_first_message_gathers_for_a_while(policy: str, level: Level, wait: timedelta) -> None:
    assert told(level).thread is not None
    reader = Reader(desk())
    assert reader.hears(change(tagged(article(), level=level)), at(0)).due == at(0) + wait


def test_what_comes_while_a_message_waits_joins_it() -> None:
    reader = Reader(desk())
    first, *more = reports(5, apart=0.01)
    reader.hears(first, at(0))
    for n, made in enumerate(more):
        decision = reader.hears(made, at(0.01 * (n + 1)))
        assert decision.verdict is Verdict.MERGE
    assert reader.messages is not None
    (message,) = reader.messages.values()
    assert len(message.entries[0].reports) == 5
    assert message.entries[0].story.source_count == 5


def test_a_risen_level_hastens_the_message_that_waits() -> None:
    reader = Reader(desk())
    reader.hears(change(tagged(article("a0"), level=Level.NOTABLE)), at(0))
    decision = reader.hears(change(tagged(article("a1"), level=Level.CRITICAL), earlier=(article("a0"),)), at(1))
    assert decision.verdict is Verdict.MERGE
    assert decision.due == at(1) + timedelta(seconds=10)


def test_a_story_told_fifty_times_in_an_hour_sends_at_most_five_messages() -> None:
    reader = Reader(desk())
    for made in reports(50, apart=1.2):
        reader.hears(made, made.tagged.article.first_seen)
    assert reader.messages is not None
    assert 2 <= len(reader.messages) <= 5
    assert all(one.story == "sty_doha" for one in reader.messages.values())


def test_a_daily_cap_ends_the_updates_but_not_a_risen_level() -> None:
    policy = Policy().with_timings(daily_cap=dict.fromkeys(Level, 1))
    subscriptions = Subscriptions(recipients=(RANIA,), subscriptions=(replace(subscription(), policy=policy),))
    assert told(Level.HIGH, subscriptions).hears(second(level=Level.HIGH, sources=3), at(90)).code == NotSent.DAILY_CAP
    assert told(Level.HIGH, subscriptions).hears(second(sources=3), at(90)).code == Reason.LEVEL_UP


def silence(**changes: object) -> Silence:
    base = Silence(id="s", tenant="main", starts=at(-60), ends=at(60), by="rania", watchlist="gulf")
    return replace(base, **changes)  # type: ignore[arg-type]


CRITICAL_ONLY = replace(IMMEDIATE, levels=(Level.CRITICAL,))

REFUSALS = [
    (
        "The first poll of a feed alerts nobody.",
        change(tagged(article(backfill=True))),
        only(subscription(IMMEDIATE)),
        NotSent.BACKFILL,
    ),
    (
        "An old item that its feed shows under a new id alerts nobody.",
        change(tagged(replace(article(), backfill=True, reset=True))),
        only(subscription(IMMEDIATE)),
        NotSent.FEED_RESET,
    ),
    (
        "What was published more than a day before we saw it is late.",
        change(tagged(article(published=at(-60 * 25)))),
        only(subscription(IMMEDIATE)),
        NotSent.LATE,
    ),
    (
        "What was read a day before it is planned is late: topics that are read anew alert nobody.",
        change(tagged(article(minutes=-60 * 25))),
        only(subscription(IMMEDIATE)),
        NotSent.LATE,
    ),
    (
        "What waited for less than that is told.",
        change(tagged(article(minutes=-60 * 23))),
        only(subscription(IMMEDIATE)),
        Reason.FIRST,
    ),
    (
        "A date in the future is not believed, and so not late.",
        change(tagged(article(published=at(60 * 25)))),
        only(subscription(IMMEDIATE)),
        Reason.FIRST,
    ),
    (
        "A level that no route takes is below.",
        change(tagged(article(), level=Level.HIGH)),
        only(subscription(CRITICAL_ONLY)),
        NotSent.BELOW_LEVEL,
    ),
    (
        "The subscription's own threshold counts.",
        change(tagged(article(), level=Level.NOTABLE)),
        only(replace(subscription(IMMEDIATE), where=Where(level=Level.HIGH))),
        NotSent.BELOW_LEVEL,
    ),
    (
        "A language that is not wanted is filtered out.",
        change(),
        only(replace(subscription(IMMEDIATE), where=Where(languages=("en",)))),
        NotSent.FILTERED,
    ),
    (
        "A source that is not wanted is filtered out.",
        change(),
        only(replace(subscription(IMMEDIATE), where=Where(sources_not=("gulf-herald",)))),
        NotSent.FILTERED,
    ),
    (
        "A list of wanted sources leaves the others out.",
        change(),
        only(replace(subscription(IMMEDIATE), where=Where(sources=("other",)))),
        NotSent.FILTERED,
    ),
    (
        "A watch that is not wanted is filtered out.",
        change(),
        only(replace(subscription(IMMEDIATE), where=Where(watches=("other",)))),
        NotSent.FILTERED,
    ),
    (
        "A silence keeps a match from being told.",
        change(),
        replace(only(subscription(IMMEDIATE)), silences=(silence(),)),
        NotSent.SILENCE,
    ),
    (
        "A silence up to a level lets that level through.",
        change(),
        replace(only(subscription(IMMEDIATE)), silences=(silence(below=Level.CRITICAL),)),
        Reason.FIRST,
    ),
    (
        "A silence that is over silences nothing.",
        change(),
        replace(only(subscription(IMMEDIATE)), silences=(silence(ends=at(0)),)),
        Reason.FIRST,
    ),
    (
        "Another tenant's silence silences nothing.",
        change(),
        replace(only(subscription(IMMEDIATE)), silences=(silence(tenant="other"),)),
        Reason.FIRST,
    ),
    (
        "What only a digest takes waits for the digest.",
        change(),
        only(subscription(DIGEST)),
        NotSent.DIGEST_ONLY,
    ),
]


@pytest.mark.parametrize(("policy", "made", "subscriptions", "code"), REFUSALS, ids=[row[0] for row in REFUSALS])
def test_every_answer_has_its_code(policy: str, made: StoryChange, subscriptions: Subscriptions, code: str) -> None:
    decision = Reader(subscriptions).hears(made, at(0))
    assert decision.code == code
    assert decision.why
    assert (decision.verdict is Verdict.NOTHING) == isinstance(code, NotSent)


def test_only_watches_of_the_subscriptions_watchlists_count() -> None:
    foreign = FiredWatch(watchlist="oil", watch="cut", level=Level.CRITICAL, explanation="opec")
    made = change(tagged(article(), level=Level.HIGH, more=(foreign,)))
    (interest,) = interests(made, desk(), at(0))
    assert interest.level is Level.HIGH
    decision = decide(interest, made, None, None, at(0))
    message = notification(decision, made, None)
    assert "oil" not in repr(message)
    assert message.entries[0].story.level is Level.HIGH


def test_anothers_watch_makes_a_story_no_more_important_to_this_reader() -> None:
    """The story is critical for another tenant, and so very important; this reader knows it as high."""
    foreign = FiredWatch(watchlist="oil", watch="cut", level=Level.CRITICAL, explanation="opec")
    reader = Reader(desk())
    reader.hears(change(tagged(article("a0", source="outlet-0"), level=Level.HIGH), importance=60), at(0))
    made = second(level=Level.HIGH, importance=95)
    raised = replace(made.story, level=Level.CRITICAL)
    made = replace(made, story=raised, tagged=replace(made.tagged, fired=(*made.tagged.fired, foreign)))
    assert reader.hears(made, at(60)).code == NotSent.DEDUP
    fresh = Reader(desk())
    decision = fresh.hears(made, at(60))
    assert fresh.messages is not None
    (entry,) = fresh.messages[decision.notification].entries
    assert entry.story.level is Level.HIGH
    assert 60 <= entry.story.importance <= 79
    assert fresh.thread is not None
    assert fresh.thread.told[0].importance == entry.story.importance
    assert decision.basis is not None
    assert decision.basis.importance.total == entry.story.importance


def test_who_has_no_subscription_to_a_watch_that_fired_is_not_asked() -> None:
    assert interests(change(tagged(article(), watchlist="oil")), desk(), at(0)) == ()


def test_several_subscriptions_of_one_recipient_are_one_message_that_lists_them() -> None:
    oil = FiredWatch(watchlist="oil", watch="cut", level=Level.NOTABLE, explanation="opec")
    both = only(subscription(IMMEDIATE), subscription(IMMEDIATE, name="markets", watchlists=("oil",)))
    made = change(tagged(article(), more=(oil,)))
    (interest,) = interests(made, both, at(0))
    assert [(hit.subscription, hit.watch) for hit in interest.hits] == [("desk", "embargo"), ("markets", "cut")]


OIL = FiredWatch(watchlist="oil", watch="cut", level=Level.CRITICAL, explanation="opec")


def test_what_only_a_digest_takes_makes_nothing_louder_that_is_told_at_once() -> None:
    """Critical oil news go to the digest of this reader: they neither hasten other news nor wake anybody."""
    apart = only(subscription(IMMEDIATE), subscription(DIGEST, name="markets", watchlists=("oil",)))
    made = change(tagged(article(), level=Level.NOTABLE, more=(OIL,)))
    decision = Reader(apart).hears(made, at(0))
    assert (decision.code, decision.level) == (Reason.FIRST, Level.NOTABLE)
    assert decision.due == at(5)
    assert {hit.watch for hit in decision.hits} == {"embargo", "cut"}
    (match,) = digest_matches(decision, made)
    assert match.entry.story.level is Level.CRITICAL


def test_an_article_may_be_late_for_one_subscription_and_in_time_for_another() -> None:
    week = replace(Policy(), max_article_age=timedelta(days=7))
    made = change(tagged(article(published=at(-60 * 30)), more=(replace(OIL, level=Level.HIGH),)))
    patient = replace(subscription(DIGEST, name="markets", watchlists=("oil",)), policy=week)
    assert Reader(only(subscription(IMMEDIATE), patient)).hears(made, at(0)).code == NotSent.LATE
    both = only(subscription(IMMEDIATE), replace(patient, deliver=(IMMEDIATE,)))
    decision = Reader(both).hears(made, at(0))
    assert (decision.code, decision.level) == (Reason.FIRST, Level.HIGH)


def test_the_words_that_matched_are_cut_from_the_article() -> None:
    made = change()
    (interest,) = interests(made, desk(), at(0))
    (report,) = notification(decide(interest, made, None, None, at(0)), made, None).entries[0].reports
    assert [match.surface for match in report.matches] == [WORDS, WORDS]
    in_text = report.matches[1]
    start = in_text.start - report.extract_start
    assert report.extract[start : start + len(WORDS)] == WORDS


def test_a_report_says_why_it_joined_without_names_from_others_watchlists() -> None:
    made = change()
    members = tuple(replace(one, why="same event as “x” (93% sure)", shared=("secret",)) for one in made.story.articles)
    made = replace(made, story=replace(made.story, articles=members))
    (report,) = entry_of(Reader(desk()).hears(made, at(0)), made).reports
    assert report.why == "same event as “x” (93% sure)"
    assert "secret" not in repr(report)
    assert members[0].account == "same event as “x” (93% sure): secret"


def test_a_late_article_goes_to_the_digest_marked_late() -> None:
    both = only(subscription(IMMEDIATE, DIGEST))
    made = change(tagged(article(published=at(-60 * 30))))
    decision = Reader(both).hears(made, at(0))
    assert decision.code == NotSent.LATE
    (match,) = digest_matches(decision, made)
    assert match.entry.late


def test_a_digest_match_is_in_the_window_of_the_moment_we_saw_it() -> None:
    decision = Reader(only(subscription(DIGEST))).hears(change(), at(0))
    (digest,) = decision.digests
    seven = datetime(2026, 11, 25, 7, tzinfo=ZoneInfo("Africa/Cairo"))
    assert digest.ends == seven
    assert digest.starts == seven - timedelta(days=1)
    (opened,) = digest_notifications(decision)
    assert opened.due == seven
    assert not opened.frozen


def test_a_match_that_comes_after_its_window_is_in_the_window_that_is_open() -> None:
    decision = Reader(only(subscription(DIGEST))).hears(change(), at(60 * 30))
    assert decision.digests[0].ends > at(60 * 30)


def test_a_closed_digest_leaves_the_match_to_the_next() -> None:
    subscriptions = only(subscription(DIGEST))
    made = change()
    decision = Reader(subscriptions).hears(made, at(0))
    (interest,) = interests(made, subscriptions, at(0))
    (digest,) = decision.digests
    later = postponed(decision, interest, {digest.notification}, made)
    assert later.digests[0].starts == digest.ends
    assert later.digests[0].match != digest.match
    assert postponed(decision, interest, set(), made) == decision


def test_an_unacknowledged_message_goes_to_the_next_one() -> None:
    step = Escalate(level=Level.CRITICAL, unacknowledged_for=timedelta(minutes=15), to="editor")
    subscriptions = only(replace(subscription(IMMEDIATE), escalate=(step,)))
    made = change()
    decision = Reader(subscriptions).hears(made, at(0))
    (escalation,) = escalation_notifications(decision, notification(decision, made, None))
    assert escalation.recipient == "editor"
    assert escalation.reason is Reason.ESCALATION
    assert escalation.due == at(15) + timedelta(seconds=10)
    (delivery,) = deliveries(escalation, EDITOR)
    assert delivery.unless_acknowledged == "rania"
    quiet = Reader(subscriptions).hears(change(tagged(article(), level=Level.HIGH)), at(0))
    assert quiet.escalations == ()


def test_each_endpoint_has_a_delivery_of_its_own() -> None:
    made = change()
    (interest,) = interests(made, desk(), at(0))
    message = notification(decide(interest, made, None, None, at(0)), made, None)
    found = deliveries(message, replace(RANIA, webhook=HOOK.webhook))
    assert {one.endpoint for one in found} == {"main/rania/email", "main/rania/webhook"}
    assert len({one.id for one in found}) == 2
    assert all("." not in one.id for one in found)


@st.composite
def stories(draw: st.DrawFn) -> list[tuple[StoryChange, float]]:
    """A story of some reports of any level, importance and kind, at rising times."""
    count = draw(st.integers(1, 12))
    minute = 0.0
    found = []
    told_of: list[Article] = []
    for n in range(count):
        minute += draw(st.floats(0, 400))
        one = article(f"a{n}", minutes=minute, source=f"outlet-{draw(st.integers(0, 12))}")
        level = draw(st.sampled_from(list(Level)[1:]))
        kind = draw(st.sampled_from([ChangeKind.REPORT_ADDED, ChangeKind.COPY_ADDED, ChangeKind.CORRECTED]))
        importance = draw(st.integers(0, 100))
        found.append(
            (change(tagged(one, level=level), earlier=tuple(told_of), importance=importance, kind=kind), minute)
        )
        told_of.append(one)
    return found


@given(stories())
def test_two_messages_on_one_story_are_never_nearer_than_the_pause_unless_the_level_rose(
    story: list[tuple[StoryChange, float]],
) -> None:
    reader = Reader(desk())
    for made, minute in story:
        reader.hears(made, at(minute))
    assert reader.messages is not None
    sent = sorted(reader.messages.values(), key=lambda one: one.sequence)
    assert [one.sequence for one in sent] == list(range(1, len(sent) + 1))
    for one, next_one in pairwise(sent):
        if next_one.reason is not Reason.LEVEL_UP:
            pause = Policy().timing(next_one.level).cooldown
            assert next_one.due - one.due >= pause or next_one.due - one.due > timedelta(hours=72)


@given(stories())
def test_joining_and_merging_twice_changes_nothing(story: list[tuple[StoryChange, float]]) -> None:
    reader = Reader(desk())
    for made, minute in story:
        decision = reader.hears(made, at(minute))
        assert joined(reader.thread, decision, made) == reader.thread
        entry = entry_of(decision, made)
        assert merge_entries(entry, entry) == entry
        if decision.verdict is Verdict.MERGE:
            assert reader.messages is not None
            message = reader.messages[decision.notification]
            assert merged(message, decision, made) == message


@given(stories())
def test_a_replay_makes_the_same_ids(story: list[tuple[StoryChange, float]]) -> None:
    def ids() -> set[str]:
        reader = Reader(desk())
        decisions = [reader.hears(made, at(minute)) for made, minute in story]
        return {one.id for one in decisions} | {one.notification for one in decisions}

    assert ids() == ids()
