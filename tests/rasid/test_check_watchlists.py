"""Checking watchlists: examples run through the matcher, and a warning for each doubtful thing."""

from __future__ import annotations

import pytest

from rasid.check_watchlists import Severity, check_watchlists
from tests.rasid.watch_articles import NOW, matcher

BASE = """
watchlist: test
languages: [ar, en]
actors:
  iran: {country: IR}
  joe: {names: {en: [Joe Example], ar: [%(joe)s]}}
  ann: {names: {en: [%(ann)s], ar: [آن]}, acronyms: {en: [US]}}
topics:
  deal: {names: [nuclear deal], any: [%(any)s]}
watches:
  one:
    when: %(when)s
    must_match: [%(match)s]
    must_not_match: [%(not_match)s]
"""
GOOD = {
    "ann": "Ann Example",
    "joe": "جو مثال",
    "any": "deal NEAR/5 nuclear",
    "when": "iran OR joe AND ann AND deal",
    "match": "Iran talks",
    "not_match": "Oman talks",
}


def findings(**changed: str) -> list[tuple[str, str]]:
    found = check_watchlists(matcher(BASE % {**GOOD, **changed}), NOW)
    return [(finding.code, str(finding)) for finding in found]


def test_a_good_watchlist_has_no_findings() -> None:
    assert findings() == []


@pytest.mark.parametrize(
    ("policy", "changed", "code", "said"),
    [
        ("An example that must match and doesn't is an error.", {"match": "Oman"}, "must-match", "list.yaml:13"),
        ("An error says what was missing.", {"match": "Oman"}, "must-match", "did not fire: iran"),
        ("An example that must not match and does.", {"not_match": "Iran"}, "must-not-match", "and does: iran («Iran»"),
        ("A name in a language that nobody watches is no finding.", {"ann": "Ann Example], fr: [Anne"}, "", ""),
        ("A common word is no alias.", {"ann": "The"}, "common-word", "“The” is one of the commonest words in en"),
        (
            "A watch that contradicts itself.",
            {"when": "joe AND ann AND deal AND iran AND NOT iran"},
            "dead-watch",
            "can never fire",
        ),
        (
            "Two languages at once.",
            {"when": "deal AND joe AND ann AND iran AND lang:ar AND lang:en"},
            "dead-watch",
            "never",
        ),
        (
            "A watch of what is not there.",
            {"when": "NOT (iran OR joe OR ann OR deal)"},
            "flooding-watch",
            "name nothing at all",
        ),
        (
            "A watch of a language.",
            {"when": "lang:en OR iran OR joe OR ann OR deal"},
            "flooding-watch",
            "everything in a language",
        ),
        (
            "A watch of a common word.",
            {"when": "'\"the\" OR iran OR joe OR ann OR deal'"},
            "flooding-watch",
            "commonest in",
        ),
        ("A short prefix is costly.", {"any": "nu*"}, "costly-pattern", "“nu*” is so short"),
        ("A far NEAR is costly.", {"any": "deal NEAR/99 nuclear"}, "costly-pattern", "hardly nearer than AND"),
        ("A topic that no watch needs.", {"when": "iran OR joe OR ann"}, "unused", "deal: no watch uses the topic"),
        ("An actor that no watch needs is tagged for searches.", {"when": "iran OR joe OR deal"}, "", ""),
        ("A name that its language never tells from a word.", {"joe": "كي"}, "never-found", "“كي” is never"),
        ("One alias of two actors.", {"ann": "Joe Example"}, "shared-alias", "names ann too"),
    ],
)
def test_finding(policy: str, changed: dict[str, str], code: str, said: str) -> None:
    found = findings(**changed)
    if not code:
        assert found == [], policy
        return
    assert any(code == c and said in text for c, text in found), (policy, found)


def test_an_actor_without_a_name_in_a_watched_language() -> None:
    watches = matcher((BASE % GOOD).replace(", ar: [آن]", ""))
    codes = {finding.code: finding for finding in check_watchlists(watches, NOW)}
    assert codes["no-name"].about == "ann"
    assert codes["no-name"].text == "the actor has no name in ar"
    assert codes["no-name"].severity is Severity.WARNING


def test_a_watch_without_examples() -> None:
    watches = matcher("{watchlist: t, watches: {w: {when: '\"x y\"'}}}")
    assert [f.code for f in check_watchlists(watches, NOW)] == ["no-examples"]


def test_a_score_that_cannot_be_reached() -> None:
    watches = matcher("{watchlist: t, watches: {w: {score: {'\"x y\"': 40, '\"z\"': -10}, threshold: 50}}}")
    assert "dead-watch" in [f.code for f in check_watchlists(watches, NOW)]
