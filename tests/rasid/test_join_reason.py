"""Why an article joined, as the index gives it, as a story keeps it, and as a sentence."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from rasid.join_reason import JoinCode, JoinReason, sentence_of
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
        "A title may go over lines.",
        "same event as “a\nb” (9% sure)",
        JoinReason(code=JoinCode.SAME_EVENT, title="a\nb", share=9),
    ),
]


@pytest.mark.parametrize(("policy", "sentence", "reason"), FORMS, ids=[row[0] for row in FORMS])
def test_a_reason_is_a_sentence(policy: str, sentence: str, reason: JoinReason) -> None:
    assert sentence_of(reason) == sentence, policy


def test_the_index_gives_every_reason() -> None:
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


def test_a_story_that_was_stored_with_a_sentence_is_read_as_before() -> None:
    told = change().story
    sentence = "same event as “x” (61% sure)"
    old = replace(told, articles=(replace(told.articles[0], why=sentence, shared=("qatar",)),))
    raw = encode(old).replace(b'"joined":null,', b"")
    assert b"joined" not in raw
    (member,) = decode(Story, raw).articles
    assert (member.joined, member.account) == (None, f"{sentence}: qatar")
