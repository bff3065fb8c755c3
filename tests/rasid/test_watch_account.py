"""Explaining: what decided, what was missing, and mentions shown in their sentences."""

from __future__ import annotations

import pytest

from rasid.article import Article
from rasid.quotation import ISOLATE, POP, quote
from rasid.watch_account import WatchAccount, account_of
from tests.rasid.watch_articles import article, matcher

WATCHLIST = """
watchlist: test
actors:
  iran: {names: {en: [Iran], ar: [إيران]}}
  qatar: {names: {en: [Qatar], ar: [قطر]}}
  milley: {names: {en: [Mark Milley]}, short: {en: [Milley]}}
topics:
  embargo: {names: {en: [arms embargo], ar: [حظر الأسلحة]}}
  sport: {names: {en: [football]}}
watches:
  tested: {when: '%s', unless: sport}
  mood: {score: {iran: 40, qatar: 30, embargo: 20}, threshold: 60}
"""


def account(expression: str, found: Article, name: str = "tested") -> WatchAccount:
    watches = matcher(WATCHLIST % expression)
    watch = watches.watch(f"test/{name}")
    assert watch is not None
    return account_of(watches, found, watch)


@pytest.mark.parametrize(
    ("policy", "expression", "text", "missing"),
    [
        ("Of AND only the part that fails is missing.", "iran AND qatar", "Iran", ("qatar",)),
        ("Of OR any would do.", "iran OR qatar", "Oman", ("iran or qatar",)),
        ("Of OR the smallest is told.", "(iran AND qatar) OR embargo", "Oman", ("embargo",)),
        ("NOT tells what is there.", "iran AND NOT qatar", "Iran, Qatar", ("no qatar («Qatar» is there)",)),
        ("A field is told.", "title:(iran)", "Iran", ("iran in the title",)),
        ("n of tells how many more.", "2 of (iran, qatar, embargo)", "Iran", ("1 more of qatar, embargo",)),
        ("NEAR tells the side that lacks.", "iran NEAR/2 qatar", "Iran", ("qatar",)),
        (
            "NEAR tells that the two are too far.",
            "iran NEAR/1 qatar",
            "Iran and others meet Qatar",
            ("iran and qatar within 1 words (both are there, not like this)",),
        ),
        ("A filter is told.", "iran AND lang:ar", "Iran", ("language ar",)),
        ("unless tells what struck.", "iran", "Iran football", ("unless sport holds («football»)",)),
        ("A watch is told.", "iran AND mood", "Iran", ("the watch test/mood",)),
    ],
)
def test_what_was_missing(policy: str, expression: str, text: str, missing: tuple[str, ...]) -> None:
    found = account(expression, article(text))
    assert not found.fired
    assert found.missing == missing, policy


@pytest.mark.parametrize(
    ("expression", "title", "text", "why"),
    [
        (
            "embargo AND iran",
            "The arms embargo",
            "on Iran",
            "embargo («arms embargo» in the title) and iran («Iran» in the text)",
        ),
        ("iran OR qatar", "", "Qatar", "qatar («Qatar» in the text)"),
        ('"on iran" AND lang:en', "", "On Iran", "«On Iran» in the text and language en"),
        ("iran NEAR/3 qatar", "", "Iran and Qatar", "«Iran» … «Qatar» within 3 words"),
        ("NOT qatar AND iran", "", "Iran", "no qatar and iran («Iran» in the text)"),
        (
            "2 of (iran, qatar, embargo)",
            "",
            "Iran, Qatar",
            "2 of 3: iran («Iran» in the text) and qatar («Qatar» in the text)",
        ),
    ],
)
def test_why_it_fired(expression: str, title: str, text: str, why: str) -> None:
    found = account(expression, article(text, title=title))
    assert found.fired
    assert found.explanation == why


def test_a_score_tells_its_terms() -> None:
    assert account("iran", article("Iran, Qatar"), "mood").explanation == (
        "score 70 of 60: iran («Iran» in the text) +40, qatar («Qatar» in the text) +30"
    )
    lacking = account("iran", article("Qatar"), "mood")
    assert lacking.missing == ("a score of 60, it is 30; not there: iran +40, embargo +20",)
    assert (lacking.score, lacking.threshold) == (30.0, 60.0)
    assert [quotation.words for quotation in lacking.evidence] == ["Qatar"]


def test_what_unless_found_is_quoted() -> None:
    found = account("iran", article("Iran plays football."))
    assert [quotation.marked() for quotation in found.taken_back] == ["Iran plays «football»."]


def test_a_short_name_that_does_not_count_is_told() -> None:
    found = account("milley", article("Milley sings."))
    assert [(p.quotation.words, p.reason) for p in found.passed_over] == [
        ("Milley", "a short name counts only beside a full one")
    ]


def test_a_mention_in_its_sentence() -> None:
    found = account("iran", article("First. Then came\nTalks with Iran! Later Oman."))
    assert found.evidence[0].marked("[", "]") == "Talks with [Iran]!"
    assert (found.evidence[0].mention.start, found.evidence[0].mention.end) == (28, 32)


def test_a_letter_with_a_point_ends_no_sentence() -> None:
    found = account("iran", article("It rained. The U.S. and J. Smith wrote to Iran on the U.N. list. Oman did not."))
    assert found.evidence[0].marked() == "The U.S. and J. Smith wrote to «Iran» on the U.N. list."


def test_a_mention_in_arabic_text_keeps_the_rule_and_the_order() -> None:
    found = account("iran AND embargo", article("أولا. بحث حظر الأسلحة المفروض على إيران، أمس. ثم", language="ar"))
    assert found.fired
    assert found.evidence[0].marked(isolate=True) == f"{ISOLATE}بحث «حظر الأسلحة» المفروض على إيران، أمس.{POP}"


def test_a_long_sentence_is_cut_at_words() -> None:
    text = "word " * 200 + "Iran " + "word " * 200
    found = account("iran", article(text)).evidence[0]
    assert found.before.startswith("…word ")
    assert found.after.endswith(" word…")
    assert len(found.marked()) < 300


def test_a_quotation_of_the_title() -> None:
    watches = matcher(WATCHLIST % "iran")
    one = article("x", title="Iran. Today")
    assert quote(one, watches.match(one).mentions[0]).marked() == "«Iran»."
