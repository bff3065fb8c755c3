"""The matcher by tables of policy, and against a naive reading of every watch."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rasid.tagged_article import Field, MentionKind, NameType
from tests.cases.watch_cases import CASES, WATCHLIST
from tests.rasid.watch_articles import article, fires, matcher


@pytest.mark.parametrize(("policy", "expression", "title", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_expression(policy: str, expression: str, title: str, text: str, expected: bool) -> None:
    watches = matcher(WATCHLIST % ("'" + expression + "'"))
    assert ("tested" in fires(watches, article(text, title=title, country="GB"))) is expected, policy


def test_a_role_counts_only_on_the_days_it_is_held() -> None:
    watches = matcher(WATCHLIST % "chief")
    late = article("The chief of staff said so.", at=datetime(2021, 1, 1, tzinfo=UTC))
    assert fires(watches, late) == []
    assert [m.name_type for m in watches.match(article("The chief of staff.")).mentions] == [NameType.ROLE]


def test_mentions_cut_the_words_out_of_the_original() -> None:
    found = matcher(WATCHLIST % "iran").match(article("وقالت إيران، وقطر أيضا", title="إِيرَان تقول", language="ar"))
    assert [(m.concept, m.field, m.surface) for m in found.mentions] == [
        ("iran", Field.TITLE, "إِيرَان"),
        ("iran", Field.TEXT, "إيران"),
        ("qatar", Field.TEXT, "قطر"),
    ]
    for mention in found.mentions:
        assert getattr(found.article, mention.field)[mention.start : mention.end] == mention.surface
    assert found.mentions[2].rule


def test_a_mention_inside_a_longer_one_is_marked() -> None:
    watches = matcher(
        """
watchlist: test
actors:
  madrid: {names: [Madrid]}
  club: {names: [Real Madrid]}
watches: {w: {when: madrid}}
"""
    )
    found = watches.match(article("Real Madrid won."))
    assert [(m.concept, m.nested) for m in found.mentions] == [("club", False), ("madrid", True)]


def test_a_shorter_name_inside_a_longer_one_of_the_same_actor_is_one_mention() -> None:
    watches = matcher("{watchlist: t, actors: {usa: {names: [United States, United States of America]}}}")
    found = watches.match(article("The United States of America."))
    assert [m.surface for m in found.mentions] == ["United States of America"]


def test_phrases_are_mentions_only_when_they_decided() -> None:
    watches = matcher(WATCHLIST % "'\"said so\" AND iran'")
    assert [m.kind for m in watches.match(article("He said so.")).mentions] == []
    found = watches.match(article("Iran said so."))
    assert [m.kind for m in found.mentions] == [MentionKind.ACTOR, MentionKind.PHRASE]
    tested = next(fired for fired in found.fired if fired.watch == "tested")
    assert [found.mentions[place].surface for place in tested.evidence] == ["Iran", "said so"]


SCORE = """
watchlist: test
actors:
  iran: {names: [Iran]}
  qatar: {names: [Qatar]}
topics:
  sport: {names: [football]}
watches:
  mood: {score: {iran: 40, qatar: 30, sport: -50, 'title:(iran)': 25}, threshold: 60}
"""


@pytest.mark.parametrize(
    ("policy", "title", "text", "score"),
    [
        ("Weights add up to the threshold.", "", "Iran and Qatar", 70.0),
        ("Below the threshold nothing fires.", "", "Iran and Iran", None),
        ("A weight below zero takes away.", "", "Iran and Qatar play football", None),
        ("A term may be an expression.", "Iran", "nobody", 65.0),
    ],
)
def test_score(policy: str, title: str, text: str, score: float | None) -> None:
    found = matcher(SCORE).match(article(text, title=title))
    assert [fired.score for fired in found.fired] == ([] if score is None else [score]), policy


def test_unless_takes_back() -> None:
    watches = matcher("{watchlist: t, watches: {w: {when: '\"a b\"', unless: '\"c d\"'}}}")
    assert fires(watches, article("a b")) == ["w"]
    assert fires(watches, article("a b c d")) == []


def test_the_version_is_of_the_content() -> None:
    one = matcher("{watchlist: t, actors: {a: {names: [A]}}}")
    same = matcher("# A comment.\nwatchlist: t\nactors:\n  a:\n    names: [A]\n")
    other = matcher("{watchlist: t, actors: {a: {names: [B]}}}")
    assert one.version == same.version != other.version


def test_an_empty_article_and_an_empty_watchlist() -> None:
    watches = matcher("watchlist: t")
    assert watches.match(article("")).mentions == ()
    assert matcher(WATCHLIST % "iran").match(article("")).fired == ()
