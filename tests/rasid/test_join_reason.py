"""Why an article joined is read back from what a story keeps: every form that the index gives, whole and cut."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rasid.join_reason import JoinCode, JoinReason, read_reason, sentence_of
from rasid.story import Story
from rasid.story_index import StoryIndex
from rasid.wire import decode, encode
from tests.alerts.newsroom_day import article, at, change, tagged

FORMS = [
    ("The first article is like nothing.", "no recent story is like it", JoinReason(code=JoinCode.FIRST)),
    (
        "A copy names what it repeats.",
        "repeats 93% of “Crane falls” (Port Gazette (evening))",
        JoinReason(code=JoinCode.COPY, title="Crane falls", source="Port Gazette (evening)", share=93),
    ),
    (
        "Another report says how sure it is; a title may hold our own marks.",
        "same event as “He said “no” (99% sure)” (61% sure)",
        JoinReason(code=JoinCode.SAME_EVENT, title="He said “no” (99% sure)", share=61),
    ),
    (
        "A story that continues a closed one says so.",
        "continues a closed story: same event as “خبر” (100% sure)",
        JoinReason(code=JoinCode.SAME_EVENT, continues=True, title="خبر", share=100),
    ),
    (
        "Of a cut sentence the title is left.",
        "same event as “A very long ti",
        JoinReason(code=JoinCode.SAME_EVENT, title="A very long ti", cut=True),
    ),
    (
        "A cut copy keeps how much is repeated.",
        "repeats 50% of “A very long ti",
        JoinReason(code=JoinCode.COPY, title="A very long ti", share=50, cut=True),
    ),
    (
        "A title may go over lines.",
        "same event as “a\nb” (9% sure)",
        JoinReason(code=JoinCode.SAME_EVENT, title="a\nb", share=9),
    ),
    ("Nothing is no reason.", "", None),
    ("A sentence of another version stays a sentence.", "its cousin is in the story", None),
]


@pytest.mark.parametrize(("policy", "sentence", "reason"), FORMS, ids=[row[0] for row in FORMS])
def test_a_sentence_is_read_back(policy: str, sentence: str, reason: JoinReason | None) -> None:
    assert read_reason(sentence) == reason
    if reason is not None:
        assert sentence_of(reason) == sentence


def test_every_reason_that_the_index_gives_is_read_back() -> None:
    index = StoryIndex()
    first = article("a", title="Crane falls on a ferry in Valmora harbour", language="en")
    copy = replace(first, id="art_b")
    other = replace(first, id="art_c", title="Valmora harbour: crane falls on ferry", text="Three are hurt.")
    later = replace(first, id="art_d", first_seen=at(60 * 80), fetched=at(60 * 80), published=None)
    found = []
    for one in (first, copy, other, later):
        now = one.first_seen + timedelta(minutes=1)
        story = index.add(tagged(one), now).story
        member = next(member for member in story.articles if member.id == one.id)
        assert member.why == "", "It is kept as a code and values."
        assert member.account == index.add(tagged(one), now).story.articles[-1].account
        found.append(member.joined)
    assert [one.code if one is not None else None for one in found] == [
        JoinCode.FIRST,
        JoinCode.COPY,
        JoinCode.SAME_EVENT,
        JoinCode.COPY,
    ]
    assert [one.continues for one in found if one is not None] == [False, False, False, True]
    assert found[1] == JoinReason(code=JoinCode.COPY, title=first.title, source=first.source.name, share=100)
    assert found[2] is not None
    assert found[2].title == first.title


TEXTS = st.text(st.sampled_from("ab “”()%0 1\n:خ"), max_size=12) | st.text(max_size=8)


@given(st.sampled_from(list(JoinCode)), TEXTS, TEXTS, st.integers(0, 100), st.booleans(), st.integers(0, 60))
def test_nothing_of_a_sentence_is_lost_wherever_it_is_cut(
    code: JoinCode, title: str, source: str, share: int, continues: bool, length: int
) -> None:
    sentence = sentence_of(JoinReason(code=code, title=title, source=source, share=share, continues=continues))[:length]
    reason = read_reason(sentence)
    if reason is not None:
        assert sentence_of(reason) == sentence
    whole = read_reason(sentence_of(JoinReason(code=code, title=title, source=source, share=share)))
    assert whole is not None
    assert whole.code is code


def test_a_story_that_was_stored_with_a_sentence_is_read_as_before() -> None:
    told = change().story
    sentence = "same event as “x” (61% sure)"
    old = replace(told, articles=(replace(told.articles[0], why=sentence, shared=("qatar",)),))
    raw = encode(old).replace(b'"joined":null,', b"")
    assert b"joined" not in raw
    (member,) = decode(Story, raw).articles
    assert (member.joined, member.account) == (None, f"{sentence}: qatar")
