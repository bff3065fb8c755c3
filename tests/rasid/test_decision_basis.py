"""What a decision went by is kept with it: the words, the version, the parts of the importance, times and silences."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from rasid.alert_decision import Decision, NotSent, Verdict
from rasid.alert_interest import interests
from rasid.alert_plan import decide
from rasid.decision_basis import text_hash
from rasid.level import Level
from rasid.notification import Reason
from rasid.story import StoryChange
from rasid.story_importance import importance, importance_parts
from rasid.subscription import Route, Silence, Subscriptions
from rasid.tagged_article import FiredWatch
from rasid.wire import decode, encode
from tests.alerts.newsroom_day import RANIA, article, at, change, desk, member, reports, subscription, tagged
from tests.rasid.alert_reader import Reader


def decided(made: StoryChange, subscriptions: Subscriptions) -> Decision:
    (interest,) = interests(made, subscriptions, at(0))
    return decide(interest, made, None, None, at(0))


def silence(name: str, watch: str) -> Silence:
    return Silence(id=name, tenant="main", starts=at(-1), ends=at(60), by="rania", watch=watch)


def test_the_times_kept_are_those_that_the_message_waited_for() -> None:
    quick = subscription(name="quick", wait=timedelta(seconds=5))
    slow = subscription(name="slow", wait=timedelta(minutes=9))
    decision = decided(change(), Subscriptions(recipients=(RANIA,), subscriptions=(slow, quick)))
    assert decision.basis is not None
    rhythm = decision.basis.rhythm
    assert rhythm is not None
    assert rhythm.subscription == "quick"
    assert decision.due == decision.decided + rhythm.wait
    assert (rhythm.told, rhythm.told_in_a_day) == (None, 0)


def test_an_update_keeps_when_the_message_before_it_was_due() -> None:
    reader = Reader(desk())
    first, *_, third = [reader.hears(made, at(60 * n)) for n, made in enumerate(reports(3, apart=60))]
    assert third.code == Reason.SOURCES
    assert third.basis is not None
    assert third.basis.rhythm is not None
    assert (third.basis.rhythm.told, third.basis.rhythm.told_in_a_day) == (first.due, 1)


def test_a_no_keeps_what_it_went_by_and_asks_for_no_times() -> None:
    silenced = replace(desk(), silences=(silence("seminar", "embargo"), silence("other", "x")))
    decision = decided(change(), silenced)
    assert (decision.verdict, decision.code) == (Verdict.NOTHING, NotSent.SILENCE)
    assert decision.basis is not None
    assert (decision.basis.silences, decision.basis.rhythm) == (("seminar",), None)
    assert decision.basis.watchlists_version == "v1"


def test_a_silence_of_one_watch_is_named_also_when_another_watch_is_told() -> None:
    more = (FiredWatch(watchlist="gulf", watch="talks", level=Level.HIGH, explanation="talks"),)
    silenced = replace(desk(), silences=(silence("seminar", "embargo"),))
    decision = decided(change(tagged(article(), more=more)), silenced)
    assert decision.verdict is Verdict.NOTIFY
    assert [hit.watch for hit in decision.hits] == ["talks"]
    assert decision.basis is not None
    assert decision.basis.silences == ("seminar",)


def test_the_hash_tells_other_words_and_nothing_else() -> None:
    one = article()
    assert text_hash(one) == text_hash(replace(one, id="art_other", revision=2))
    assert len({text_hash(one), text_hash(replace(one, title=one.title + "!")), text_hash(replace(one, text=""))}) == 3


def test_a_decision_of_before_reads_as_one_without_a_basis() -> None:
    decision = decided(
        change(), Subscriptions(recipients=(RANIA,), subscriptions=(subscription(Route(to="rania", when="immediate")),))
    )
    assert decode(Decision, encode(decision)) == decision
    old = encode(decision).replace(b'"basis":{', b'"base":{')
    assert decode(Decision, old) == replace(decision, basis=None)


@given(st.sampled_from(list(Level)), st.integers(1, 40), st.integers(0, 600))
def test_the_parts_of_an_importance_make_its_sum(level: Level, sources: int, apart: int) -> None:
    told = tuple(article(f"a{n}", minutes=n * apart, source=f"outlet-{n}") for n in range(sources))
    story = replace(change().story, level=level, articles=tuple(map(member, told)), last_seen=told[-1].first_seen)
    parts = importance_parts(story)
    assert parts.total == importance(story)
    assert abs(parts.total - (parts.floor + parts.for_sources + parts.for_growth)) <= 1.1
    assert (parts.level, parts.sources) == (level, sources)
    assert 1 <= parts.fresh <= sources
