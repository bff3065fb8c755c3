"""When the newsroom's articles come out: values in, values out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stack.file_newsroom import load_articles
from stack.newsroom_programme import SETTLE, Airtime, NewsroomArticle, entries, releases

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return START + timedelta(seconds=seconds)


def article(id_: str, outlet: str = "a", after: int = 0, of: str | None = None, revised: int = 0) -> NewsroomArticle:
    return NewsroomArticle(
        id=id_,
        outlet=outlet,
        language="ar",
        title=id_,
        paragraphs=("p",),
        released_after=after,
        revision_of=of,
        revised_after=revised,
    )


PROGRAMME = [
    article("opening"),
    article("early", after=3),
    article("late", after=60),
    article("other", outlet="b", after=3),
    article("revision", of="early", revised=30),
]

# policy, first polls by outlet, already released, now, what is out and since when; all in seconds after the opening.
CASES: list[tuple[str, dict[str, float], dict[str, float], float, dict[str, float]]] = [
    ("The opening articles are there before anyone asks.", {}, {}, 0, {"opening": 0}),
    ("Without a reader nothing else comes out.", {}, {}, 10_000, {"opening": 0}),
    ("The first poll finds only the opening.", {"a": 500}, {}, 500, {"opening": 0}),
    ("Seconds count from the first poll.", {"a": 500}, {}, 503, {"opening": 0, "early": 503}),
    (
        "A release keeps its own time however late it is seen; a revision follows.",
        {"a": 500},
        {},
        900,
        {"opening": 0, "early": 503, "revision": 533, "late": 560},
    ),
    (
        "A feed that is first polled later settles before its new articles come.",
        {"a": 500, "b": 600},
        {},
        601,
        {"opening": 0, "early": 503, "revision": 533, "late": 560},
    ),
    (
        "It has settled.",
        {"a": 500, "b": 600},
        {},
        602,
        {"opening": 0, "early": 503, "revision": 533, "late": 560, "other": 602},
    ),
    (
        "A revision waits for its article even if its own second has passed.",
        {"b": 0, "a": 50},
        {},
        60,
        {"opening": 0, "other": 3, "early": 52, "late": 60},
    ),
    (
        "After a restart the programme goes on from the last second on air, and old times stay.",
        {"a": 9_000},
        {"opening": -900, "early": -897},
        9_030,
        {"opening": -900, "early": -897, "revision": 9_030},
    ),
    (
        "An id from another edition is kept and disturbs nothing.",
        {"a": 10},
        {"gone": -5},
        13,
        {"gone": -5, "opening": 0, "early": 13},
    ),
    ("After the last one it stays quiet.", {"a": 1}, {"late": -1, "early": -2, "opening": -3, "revision": -1}, 10**6, {
        "late": -1, "early": -2, "opening": -3, "revision": -1,
    }),
]  # fmt: skip


@pytest.mark.parametrize(("policy", "polls", "already", "now", "expected"), CASES, ids=[row[0] for row in CASES])
def test_releases(
    policy: str, polls: dict[str, float], already: dict[str, float], now: float, expected: dict[str, float]
) -> None:
    airtime = Airtime(
        opened=START,
        first_polls={outlet: at(seconds) for outlet, seconds in polls.items()},
        already={id_: at(seconds) for id_, seconds in already.items()},
    )
    out = releases(PROGRAMME, airtime, at(now))
    assert {id_: (since - START).total_seconds() for id_, since in out.items()} == expected, policy


@given(polls=st.dictionaries(st.sampled_from("ab"), st.integers(0, 200)), moments=st.lists(st.integers(0, 600)))
def test_asking_more_often_changes_nothing(polls: dict[str, int], moments: list[int]) -> None:
    """The same articles have the same times, whether someone asked in between or not."""
    step_by_step: dict[str, datetime] = {}
    for moment in [*sorted(moments), 600]:
        seen = {outlet: at(first) for outlet, first in polls.items() if first <= moment}
        airtime = Airtime(opened=START, first_polls=seen)
        out = releases(PROGRAMME, airtime, at(moment))
        assert step_by_step.items() <= out.items(), "what was released stays, with its time"
        assert all(since <= at(moment) for since in out.values())
        step_by_step = out
    everything = Airtime(opened=START, first_polls={outlet: at(first) for outlet, first in polls.items()})
    assert step_by_step == releases(PROGRAMME, everything, at(600))


def test_nothing_new_is_in_a_feed_on_its_first_poll() -> None:
    """A reader alerts nobody about what it finds on its first poll, so all it may find is the opening."""
    articles = load_articles()
    for first in (0, 30, 1000):
        polls = {outlet: at(first) for outlet in {one.outlet for one in articles}}
        out = releases(articles, Airtime(opened=START, first_polls=polls), at(first) + SETTLE - timedelta(seconds=1))
        opening = {one.id for one in articles if one.revision_of is None and one.released_after == 0}
        assert out.keys() == opening


def test_the_doha_story_begins_within_five_seconds_and_then_the_news_flows() -> None:
    articles = load_articles()
    polls = dict.fromkeys({one.outlet for one in articles}, START)
    airtime = Airtime(opened=START, first_polls=polls)
    assert "doha-talks" in releases(articles, airtime, at(5))
    opening = len(releases(articles, airtime, at(0)))
    assert len(releases(articles, airtime, at(180))) - opening >= 30
    assert len(releases(articles, airtime, at(1200))) == len(articles)


def test_a_revision_takes_the_place_of_its_article_and_keeps_its_first_time() -> None:
    released = {"opening": at(0), "early": at(3), "revision": at(33), "other": at(4)}
    shown = entries(PROGRAMME, released, "a")
    assert [(entry.id, entry.article.id, entry.published, entry.updated) for entry in shown] == [
        ("early", "revision", at(3), at(33)),
        ("opening", "opening", at(0), at(0)),
    ]
