"""What a person is told of failing feeds: each change once, all of them in one line a minute."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from producers.feed_trouble import FeedTrouble

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def at(seconds: int) -> datetime:
    return NOW + timedelta(seconds=seconds)


def test_a_feed_is_told_of_once_when_it_fails_and_once_when_it_is_back() -> None:
    trouble = FeedTrouble()
    trouble.note("a", failed=True, reason="no such host")
    assert trouble.line(at(0)) == "1 fail: a (no such host)"
    trouble.note("a", failed=True, reason="no such host")
    assert trouble.line(at(100)) == ""
    trouble.note("a", failed=False)
    assert trouble.line(at(200)) == "1 are back: a"
    assert trouble.line(at(300)) == ""


def test_many_feeds_share_one_line_a_minute() -> None:
    trouble = FeedTrouble()
    for n in range(71):
        trouble.note(f"f{n}", failed=True, reason="404")
    assert trouble.failing == 71
    assert trouble.line(at(0)).endswith("f9 (404) and 61 more (rasid feeds list)")
    trouble.note("late", failed=True, reason="404")
    assert trouble.line(at(30)) == ""
    assert trouble.line(at(61)) == "1 fail: late (404)"


def test_a_feed_that_went_to_another_producer_is_neither_failing_nor_back() -> None:
    trouble = FeedTrouble()
    trouble.note("a", failed=True, reason="404")
    trouble.line(at(0))
    trouble.keep(["b"])
    assert (trouble.failing, trouble.line(at(100))) == (0, "")
