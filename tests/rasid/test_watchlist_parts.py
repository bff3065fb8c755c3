"""Reading a file entry by entry and compiling again: the same answers as reading and compiling everything afresh."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rasid.compile_watchlists import compile_watchlists, recompile
from rasid.errors import ConfigurationError
from rasid.watchlist_yaml import read_file, read_watchlists
from rasid.yaml_parts import split_file
from tests.rasid.watch_articles import NOW, article

TEXT = """\
# Ships and storms.
watchlist: ships
languages: [en, ar]

actors:
  # of the port
  pilot:
    names: {en: [Mary Pilot], ar: [ماري]}
    short: {en: [Pilot]}
    roles: [{en: master of the port, from: 2019-10-01}]
  harbour: {names: ["Old Harbour", "new
    harbour"]}

topics:
  storm:
    names: {en: [storm]}
    any: ["wind NEAR/3 (sea OR waves)"]
watches:
  one:
    when: pilot AND (harbour OR "lost words")
    unless: '"practice run"'
    must_match:
      - Mary Pilot left Old Harbour
      - text: |
          Mary Pilot left
            new harbour: in a storm
        on: 2020-01-01

  two:
    score: {storm: 40, "harbour OR pilot": 20}
    threshold: 50
    level: high
  three: {when: one AND storm}
"""

PIECES = (
    "  ", "\n", "\n  ", ": ", "- ", "#", '"', "'", "[", "]", "{", "}", "|", ">", "\t", "&x ", "*x", "!t ", "---\n",
    "...\n", "%", "one", "pilot", "\n  four:\n    when: storm\n", "\nwatches:\n", "\nactors:\n  two: {names: [Two]}\n",
    "\ndescription: |\n  watches:\n    six: 1\n", "\u2028", "é", ",", "? ", "\n\n\n", " AND storm", "\n    level: x",
)  # fmt: skip


@st.composite
def edits(draw: st.DrawFn) -> list[tuple[float, int, str]]:
    """Where (as a share of the text), how many letters go, and what comes."""
    return draw(
        st.lists(
            st.tuples(st.floats(0, 1), st.sampled_from([0, 0, 0, 1, 2, 7, 60]), st.sampled_from(PIECES)),
            min_size=1,
            max_size=4,
        )
    )


def edited(text: str, edit: tuple[float, int, str]) -> str:
    place = round(edit[0] * len(text))
    return text[:place] + edit[2] + text[place + edit[1] :]


@settings(max_examples=200, deadline=None)
@given(edits())
def test_a_file_read_in_parts_says_what_the_whole_file_says(changes: list[tuple[float, int, str]]) -> None:
    """With every place and every mistake, after any number of edits."""
    text = TEXT
    for change in [(0.0, 0, ""), *changes]:
        text = edited(text, change)
        parts, mistakes = read_file("ships.yaml", text)
        whole, mistakes_of_whole = read_file("ships.yaml", text, whole=True)
        assert mistakes == mistakes_of_whole
        assert (parts and asdict(parts)) == (whole and asdict(whole))


@settings(max_examples=100, deadline=None)
@given(edits())
def test_a_watchlist_compiled_again_and_again_is_as_if_compiled_once(changes: list[tuple[float, int, str]]) -> None:
    text = TEXT
    matcher = compile_watchlists(read_watchlists({"ships.yaml": text}), NOW)
    seen = article("Mary Pilot left Old Harbour in a storm; lost words, wind and waves on the sea", language="en")
    for change in changes:
        matcher.match(seen)
        again = edited(text, change)
        try:
            watchlists = read_watchlists({"ships.yaml": again})
        except ConfigurationError:
            continue
        text = again
        matcher = recompile(matcher, watchlists, NOW)
        fresh = compile_watchlists(read_watchlists({"other.yaml": text}), NOW)
        assert matcher.version == fresh.version
        assert matcher.match(seen) == fresh.match(seen)


def test_an_entry_that_did_not_change_is_the_same_object_also_when_others_did() -> None:
    first = read_watchlists({"ships.yaml": TEXT})[0]
    second = read_watchlists({"ships.yaml": TEXT.replace("threshold: 50", "threshold: 55")})[0]
    assert [a is b for a, b in zip(first.watches, second.watches, strict=True)] == [True, False, True]
    assert all(a is b for a, b in zip(first.actors, second.actors, strict=True))


def test_an_entry_further_down_knows_its_new_line() -> None:
    first = read_watchlists({"ships.yaml": TEXT})[0]
    second = read_watchlists({"ships.yaml": TEXT.replace("actors:\n", "actors:\n\n\n", 1)})[0]
    assert [b.place.line - a.place.line for a, b in zip(first.watches, second.watches, strict=True)] == [2, 2, 2]
    assert second.watches[0].must_match[1].place.line == first.watches[0].must_match[1].place.line + 2


WHOLE = [
    ("Tabs among the indent are for the YAML reader to judge.", "a:\n  b: 1\n\tc: 2\n"),
    ("So are the line ends of other systems.", "a:\r\n  b: 1\r\n"),
    ("A list at the indent of the keys is no entry.", "a:\n  b:\n  - 1\n"),
    ("A key in quotes is not cut.", 'a:\n  "b": 1\n'),
    ("Two documents are not cut.", "a:\n  b: 1\n--- x\n  c: 2\n---\na:\n  b: 3\n"),
    ("A section that stands twice is not cut.", "a:\n  b: 1\na:\n  c: 2\n"),
    ("Nor is one with an entry that stands twice.", "a:\n  b: 1\n  b: 2\n"),
    ("Nor one on a line of its own.", "a: {b: 1}\n"),
]


@pytest.mark.parametrize(("policy", "text"), WHOLE, ids=[row[0] for row in WHOLE])
def test_what_is_not_plainly_one_entry_after_another_is_read_whole(policy: str, text: str) -> None:
    assert split_file(text, ("a",)) is None, policy


def test_a_file_is_cut_at_its_entries_and_the_frame_keeps_its_lines() -> None:
    split = split_file("x: 1\na:\n  # note\n  b:\n    - 1\n\n  c: 2\ny: 3\n", ("a",))
    assert split is not None
    assert split.frame == "x: 1\na:\n  # note\n\n\n\n\ny: 3\n"
    assert [(e.key, e.lines_before, e.text) for e in split.sections["a"]] == [
        ("b", 3, "  b:\n    - 1\n\n"),
        ("c", 6, "  c: 2\n"),
    ]
