"""Dates, texts and schedules: tables of what publishers write and what it must be read as."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from producers.clean_text import clean_line, clean_text, cut, without_bad_references
from producers.feed_dates import believable, read_date
from producers.feed_schedule import Policy, after_failure, after_success, jittered, read_retry_after
from producers.feed_state import Health

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)

DATES = [
    ("RFC 822 with an offset.", "Tue, 21 Jul 2020 10:05:00 +0300", "2020-07-21T07:05"),
    ("RFC 850 has a long day and a short year.", "Friday, 01-May-26 12:00:00 GMT", "2026-05-01T12:00"),
    ("ISO 8601 with a Z.", "2020-07-21T10:05:00Z", "2020-07-21T10:05"),
    ("ISO 8601 allows the end of a day.", "2026-05-01T24:00:00Z", "2026-05-02T00:00"),
    ("Compact ISO 8601.", "20200721T100500Z", "2020-07-21T10:05"),
    ("Seconds since 1970.", "1777636800", "2026-05-01T12:00"),
    ("Milliseconds since 1970.", "1777636800000", "2026-05-01T12:00"),
    ("Year first with slashes.", "2026/05/01 12:00:00", "2026-05-01T12:00"),
    ("Chinese and Japanese.", "2026年5月1日", "2026-05-01T00:00"),
    ("An offset after GMT.", "Thu,28 Jul 2022 4:35:5 GMT+9", "2022-07-27T19:35"),
    ("KST is Korea.", "Thu, 28 Jul 2022 04:35:05 KST", "2022-07-27T19:35"),
    ("A zone by its place.", "Fri, 01 May 2026 12:00:00 Asia/Riyadh", "2026-05-01T09:00"),
    ("AST is Atlantic or Arabia: not guessed.", "Fri, 01 May 2026 12:00:00 AST", None),
    ("01/05 is January or May: not guessed.", "01/05/2026", None),
    ("13/05 can only be May.", "13/05/2026 10:00", "2026-05-13T10:00"),
    ("Dots mean day first.", "21.07.2020 10:05", "2020-07-21T10:05"),
    ("Arabic.", "الثلاثاء 21 يوليو 2020 10:05", "2020-07-21T10:05"),
    ("Levantine month names.", "21 كانون الثاني 2020", "2020-01-21T00:00"),
    ("Arabic-Indic digits.", "٢١ يوليو ٢٠٢٠", "2020-07-21T00:00"),
    ("Persian digits and months.", "۲۱ ژوئیه ۲۰۲۰", "2020-07-21T00:00"),
    ("French: mar. is a day before a month.", "mar, 21 juil. 2020 10:05:00 +0200", "2020-07-21T08:05"),
    ("German.", "21. Juli 2020", "2020-07-21T00:00"),
    ("Russian.", "Вт, 21 июля 2020 10:05:00 +0300", "2020-07-21T07:05"),
    ("Portuguese.", "Qua, 05 Fev 2020 10:05:00 -0300", "2020-02-05T13:05"),
    ("Spanish with its little words.", "21 de julio de 2020 10:05", "2020-07-21T10:05"),
    ("Turkish.", "21 Temmuz 2020 Salı 10:05", "2020-07-21T10:05"),
    ("asctime.", "Tue Jul 21 10:05:00 2020", "2020-07-21T10:05"),
    ("American, with an hour of the afternoon.", "July 21, 2020, 10:05 pm EST", "2020-07-22T03:05"),
    ("The zero of some system is no date.", "Mon, 01 Jan 0001 00:00:00 +0000", None),
    ("Words are no date.", "yesterday", None),
    ("Nothing is no date.", "", None),
    ("No such day.", "Tue, 31 Feb 2020 10:00:00 GMT", None),
]


@pytest.mark.parametrize(("policy", "raw", "expected"), DATES, ids=[row[1] for row in DATES])
def test_a_date_is_read_for_certain_or_not_at_all(policy: str, raw: str, expected: str | None) -> None:
    found = read_date(raw)
    assert (found.isoformat()[:16] if found else None) == expected, policy


def test_a_date_without_a_zone_is_in_the_sources_zone() -> None:
    assert read_date("2020-07-21 10:05", "Asia/Qatar") == datetime(2020, 7, 21, 7, 5, tzinfo=UTC)


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_dates(raw: str) -> None:
    found = read_date(raw)
    assert found is None or found.tzinfo is UTC


def test_the_future_is_not_believed() -> None:
    assert believable(NOW + timedelta(days=2), NOW) is None
    assert believable(NOW + timedelta(minutes=5), NOW) == NOW
    assert believable(NOW - timedelta(days=2), NOW) == NOW - timedelta(days=2)


TEXTS = [
    ("Paragraphs become lines.", "<p>one</p><p>two&nbsp;three</p>", "one\ntwo three"),
    ("A less-than sign is one.", "a &lt; b and 3 <4", "a < b and 3 <4"),
    ("Scripts go with their content.", "x<script>alert(1)</script>y", "xy"),
    ("Markup that was escaped is markup.", "&lt;b&gt;x&lt;/b&gt;", "x"),
    ("An attribute may hold a bracket.", '<a title="a > b">x</a>', "x"),
    ("An emoji may come in two halves.", "&#55357;&#56832;", "😀"),
    ("What turns the line around goes, joiners stay.", "نص\u202e می\u200cخواهم", "نص می\u200cخواهم"),
    ("Letters are composed.", "e\u0301te", "éte"),
    ("A cell is a word.", "<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
]


@pytest.mark.parametrize(("policy", "raw", "expected"), TEXTS, ids=[row[0] for row in TEXTS])
def test_markup_becomes_plain_text(policy: str, raw: str, expected: str) -> None:
    assert clean_text(raw) == expected, policy


@given(st.text(alphabet=st.sampled_from("ab <>/&;#x\"'=!-\n\x00\u202e\ud83dé"), max_size=80))
def test_clean_text_holds_nothing_hidden_and_is_utf8(raw: str) -> None:
    for cleaned in (clean_text(raw), clean_line(raw)):
        assert not any(ord(character) < 32 and character != "\n" for character in cleaned)
        assert unicodedata.is_normalized("NFC", cleaned)
        assert "\u202e" not in cleaned
        cleaned.encode("utf-8")


@given(st.text(max_size=50), st.integers(1, 60))
def test_a_cut_text_is_the_beginning_of_the_text(text: str, limit: int) -> None:
    assert len(cut(text, limit)) <= limit or len(text) <= limit
    assert text.startswith(cut(text, limit))


@given(st.lists(st.sampled_from(["&#xD83D;", "&#56832;", "&#0;", "&#x110000;", "&#65;", "&#233", "a", "&"])))
def test_no_reference_is_left_that_xml_forbids(parts: list[str]) -> None:
    mended = without_bad_references("".join(parts))
    assert without_bad_references(mended) == mended
    assert "&#xD8" not in mended
    assert "&#0;" not in mended


def test_a_busy_feed_is_asked_often_and_a_silent_one_seldom() -> None:
    policy = Policy()
    busy, silent = (after_success(policy, items_per_hour=rate, window=20) for rate in (30.0, 0.01))
    assert policy.floor == busy
    assert silent == policy.ceiling


def test_a_full_window_is_never_waited_for() -> None:
    """At most two thirds of the window may be new, so that a gap would be seen."""
    policy = Policy(floor=timedelta(seconds=1))
    assert after_success(policy, items_per_hour=60.0, window=3) <= timedelta(minutes=2)


@given(st.sampled_from(list(Health)), st.integers(1, 10_000), st.integers(1, 10**7))
def test_backoff_ends_nowhere_and_is_bounded(health: Health, failures: int, seconds: int) -> None:
    wait = after_failure(Policy(), health=health, failures=failures, interval=timedelta(seconds=seconds))
    more = after_failure(Policy(), health=health, failures=failures + 1, interval=timedelta(seconds=seconds))
    assert timedelta(0) < wait <= more <= Policy().backoff_ceiling


@given(st.floats(0, 0.999), st.integers(1, 10**6))
def test_jitter_never_shortens(chance: float, seconds: int) -> None:
    span = timedelta(seconds=seconds)
    assert span <= jittered(span, chance) <= span * 1.1


RETRIES = [
    ("Seconds.", "120", timedelta(seconds=120)),
    ("A date.", "Tue, 24 Nov 2026 12:10:00 GMT", timedelta(minutes=10)),
    ("A date that is over.", "Tue, 24 Nov 2026 11:00:00 GMT", None),
    ("Words.", "soon", None),
    ("A negative number.", "-5", None),
    ("Thirty years.", "999999999999", timedelta(seconds=10**9)),
]


@pytest.mark.parametrize(("policy", "raw", "expected"), RETRIES, ids=[row[0] for row in RETRIES])
def test_retry_after_is_read_in_both_forms(policy: str, raw: str, expected: timedelta | None) -> None:
    assert read_retry_after(raw, NOW) == expected, policy
