"""What a reader sees: directions kept apart, the words that matched marked, nothing of a feed as markup."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser as HTMLParser

from alerts.email_message import Mail, MailHeaders, mail_bytes
from alerts.phrases import phrases
from alerts.render import render_mail
from rasid.alert_interest import interests
from rasid.alert_message import notification
from rasid.alert_plan import decide
from rasid.bidi import direction, isolated, stripped
from rasid.level import Level
from rasid.notification import Notification, Reason
from tests.alerts.conftest import LINKS
from tests.alerts.newsroom_day import RANIA, TITLE, WORDS, article, at, change, desk, tagged

READERS = {language: replace(RANIA, language=language) for language in ("ar", "en", "fr")}


def message(
    title: str = TITLE, text: str = "", url: str = "", source: str = "", level: Level = Level.CRITICAL
) -> Notification:
    told = article(title=title)
    told = replace(told, text=text or told.text, url=url or told.url)
    told = replace(told, source=replace(told.source, name=source or told.source.name))
    made = change(tagged(told, level=level))
    (interest,) = interests(made, desk(RANIA), at(0))
    return notification(decide(interest, made, None, None, at(0)), made, None)


def digest(count: int, text: str = "") -> Notification:
    one = message(text=text)
    entries = tuple(replace(one.entries[0], story=replace(one.entries[0].story, id=f"sty_{n}")) for n in range(count))
    return replace(one, reason=Reason.DIGEST, story="", entries=entries, total=count, starts=at(-1440), ends=at(0))


def rendered(made: Notification, language: str = "ar") -> Mail:
    return render_mail(made, READERS[language], LINKS)


def test_the_words_that_matched_are_marked_and_nothing_else() -> None:
    marks = [mark.text() for mark in HTMLParser(rendered(message()).html).css("mark")]
    assert set(marks) == {WORDS}
    assert len(marks) == 3  # The headline, the report's title, the piece of its text.


@pytest.mark.parametrize(("language", "way"), [("ar", "rtl"), ("en", "ltr"), ("fr", "ltr")])
def test_the_mail_runs_the_readers_way_and_each_headline_its_own(language: str, way: str) -> None:
    page = HTMLParser(rendered(message(), language).html)
    html, table, headline = page.css_first("html"), page.css_first("body > table"), page.css_first("h1")
    assert html is not None
    assert table is not None
    assert headline is not None
    assert (html.attributes["lang"], html.attributes["dir"]) == (language, way)
    assert (table.attributes["lang"], table.attributes["dir"]) == (language, way)
    assert (headline.attributes["lang"], headline.attributes["dir"]) == ("ar", "rtl")


def test_every_line_of_an_arabic_text_begins_in_arabic_or_is_an_address() -> None:
    for line in rendered(message()).text.splitlines():
        if line and not line.startswith(("http", "--", "1) ")):
            assert line[0] == "\u200f", line


def test_a_foreign_title_is_isolated_in_the_subject_and_a_domestic_one_is_not() -> None:
    assert f"\u2068{TITLE}\u2069" in rendered(message(), "en").subject
    assert f": {TITLE}" in rendered(message(), "ar").subject
    assert "\u2068embargo\u2069" in rendered(message(), "ar").subject


def test_it_says_why_it_came() -> None:
    text = rendered(message(), "en").text
    assert "Why you got this" in text
    assert "gulf / embargo" in text
    assert f"“{isolated(WORDS)}” in the title" in text


def test_all_links_are_there_in_both_forms() -> None:
    mail = rendered(message())
    for path in ("/u/", "/m/", "/a/"):
        assert f"https://rasid.example{path}" in mail.text
        assert f"https://rasid.example{path}" in mail.html


def test_without_a_key_there_are_no_links_that_act() -> None:
    mail = render_mail(message(), RANIA, replace(LINKS, tokens=None))
    assert "/u/" not in mail.text + mail.html


def test_a_text_only_reader_gets_text_only() -> None:
    assert RANIA.email is not None
    plain = replace(RANIA, email=replace(RANIA.email, html=False))
    assert render_mail(message(), plain, LINKS).html == ""


VECTORS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<svg/onload=alert(1)>",
    "javascript:alert(1)",
    "</title></head><body onload=alert(1)>",
    "{{ 7*7 }}{% raw %}",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<a href='data:text/html,x'>x</a>",
    "\x00<\x00script>",
]


@pytest.mark.parametrize("vector", VECTORS)
def test_nothing_of_a_feed_is_markup(vector: str) -> None:
    made = message(title=vector, text=f"{vector} {WORDS} {vector}", url=f"https://x.example/{vector}", source=vector)
    page = HTMLParser(rendered(made).html)
    assert not page.css("script, svg, img, iframe, object, form, link")
    for node in page.css("*"):
        for name, value in node.attributes.items():
            assert not name.startswith("on")
            if name in ("href", "src"):
                assert (value or "").startswith(("http://", "https://"))
    headline = page.css_first("h1")
    assert headline is not None
    assert headline.text().strip() == re.sub(r"[\x00]", " ", vector).replace("  ", " ").strip()


NAMELESS = [
    ("Without a title its text begins.", "", f"{WORDS} اليوم", f"{WORDS} اليوم …"),
    ("A title of nothing that is seen is none.", "\u202e \x07\u2028", f"{WORDS} اليوم", f"{WORDS} اليوم …"),
    ("A long text is cut between words.", "", f"{WORDS} " + "كلمة " * 60, f"{WORDS} " + "كلمة " * 17 + "…"),
]


@pytest.mark.parametrize(("policy", "title", "text", "shown"), NAMELESS, ids=[row[0] for row in NAMELESS])
def test_a_report_without_a_title_can_be_named_and_followed(policy: str, title: str, text: str, shown: str) -> None:
    mail = rendered(message(title=title, text=text))
    page = HTMLParser(mail.html)
    headline, link = page.css_first("h1"), page.css_first("a.ln")
    assert headline is not None
    assert link is not None
    assert headline.text() == link.text() == shown
    assert shown in mail.subject
    assert shown in mail.text


def test_without_title_and_text_a_report_is_named_by_its_source() -> None:
    made = message(title="", text=WORDS)
    entry = made.entries[0]
    bare = replace(entry, reports=tuple(replace(one, extract="", matches=()) for one in entry.reports))
    mail = rendered(replace(made, entries=(bare,)))
    assert mail.subject.endswith(": \u2068Gulf Herald\u2069")


def test_an_address_that_is_none_is_no_link() -> None:
    for url in (
        "javascript:alert(1)",
        "data:text/html,x",
        "https://x.example/\r\nBcc: x",
        'https://x"onclick=y',
        "ftp://x",
    ):
        mail = rendered(message(url=url))
        assert url not in mail.html
        assert url not in mail.text


def test_controls_of_direction_are_taken_out_of_what_feeds_say() -> None:
    mail = rendered(message(title="Report \u202egpj.exe\u202c"), "en")
    assert "\u202e" not in mail.subject + mail.text + mail.html


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=80), st.text(max_size=300), st.sampled_from(["ar", "en", "fr"]))
def test_any_text_can_be_rendered(title: str, text: str, language: str) -> None:
    mail = rendered(message(title=title or "x", text=text + WORDS), language)
    assert mail.subject
    assert "<mark" in mail.html


@pytest.mark.parametrize("count", [1, 25, 200])
def test_a_mail_stays_small_enough_not_to_be_clipped(count: int) -> None:
    mail = rendered(digest(count, text=f"{WORDS} " + "كلمة طويلة " * 60), "ar")
    assert len(mail.html.encode()) < 90_000
    shown = len(HTMLParser(mail.html).css("h2"))
    assert shown == min(count, shown)
    if shown < count:
        assert phrases("ar").counted("more_stories", count - shown) in mail.html


@pytest.mark.parametrize("count", [0, 1, 25])
def test_a_title_or_address_without_end_makes_no_mail_too_large(count: int) -> None:
    title, url = f"{WORDS} " + "أ" * 300_000, "https://x.example/" + "a" * 300_000
    made = digest(count, text="x") if count else message(title=title)
    entries = tuple(
        replace(
            entry,
            story=replace(entry.story, title=title),
            reports=tuple(replace(report, title=title, url=url) for report in entry.reports),
        )
        for entry in made.entries
    )
    mail = rendered(replace(made, entries=entries))
    assert len(mail.html.encode()) < 90_000
    assert len(mail.subject) < 300
    whole = mail_bytes(
        mail, MailHeaders(date=at(0), sender="a@x.example", to="b@x.example", message_id="<x@x.example>")
    )
    assert len(whole) < 200_000
    assert "aaaa" not in mail.html


COUNTS = [
    ("ar", 0, "بلا مصادر"),
    ("ar", 1, "مصدر واحد"),
    ("ar", 2, "مصدران"),
    ("ar", 3, "3 مصادر"),
    ("ar", 10, "10 مصادر"),
    ("ar", 11, "11 مصدراً"),
    ("ar", 99, "99 مصدراً"),
    ("ar", 100, "100 مصدر"),
    ("en", 0, "0 sources"),
    ("en", 1, "1 source"),
    ("en", 2, "2 sources"),
    ("fr", 0, "0 source"),
    ("fr", 1, "1 source"),
    ("fr", 2, "2 sources"),
]


@pytest.mark.parametrize(("language", "count", "words"), COUNTS)
def test_a_number_has_its_noun_in_the_right_form(language: str, count: int, words: str) -> None:
    assert phrases(language).counted("sources", count) == words


def test_times_are_the_readers_own() -> None:
    assert "10:00" in phrases("ar").moment(at(0), RANIA.zone)
    assert phrases("fr").moment(at(0), RANIA.zone) == "24 novembre 2026, 10:00"


def test_every_reason_and_level_has_words_in_every_language() -> None:
    for language in ("ar", "en", "fr"):
        words = phrases(language)
        assert all(words[level.value] for level in Level)
        for reason in Reason:
            rendered(replace(message(), reason=reason, before=None), language)
            rendered(replace(digest(2), reason=reason), language)
    assert {frozenset(phrases(language).words) for language in ("ar", "en", "fr")} == {frozenset(phrases("en").words)}


DIRECTIONS = [
    ("Arabic runs right to left.", "الدوحة", "", "rtl"),
    ("English runs left to right.", "Doha", "", "ltr"),
    ("The first strong letter decides, not a number.", "2020: الدوحة", "", "rtl"),
    ("Without letters the language decides.", "2020", "ar", "rtl"),
    ("Without both it runs left to right.", "2020", "", "ltr"),
]


@pytest.mark.parametrize(("policy", "text", "language", "way"), DIRECTIONS, ids=[row[0] for row in DIRECTIONS])
def test_which_way_a_text_runs(policy: str, text: str, language: str, way: str) -> None:
    assert direction(text, language) == way


@given(st.text())
def test_an_isolated_text_cannot_leave_its_isolate(text: str) -> None:
    inner = isolated(text)[1:-1]
    assert not set(inner) & set("\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e")
    assert stripped(inner) == inner


WITH_PAGES = replace(LINKS, search=True, kibana_url="https://kibana.example/s/desk")


@pytest.mark.parametrize("made", [message(), digest(2)], ids=["one story", "digest"])
def test_each_story_links_to_our_page_of_it_and_to_its_articles_in_kibana(made: Notification) -> None:
    mail = render_mail(made, READERS["ar"], WITH_PAGES)
    links = [link.attributes["href"] or "" for link in HTMLParser(mail.html).css("a")]
    for entry in made.entries:
        page = f"https://rasid.example/story/{entry.story.id}"
        (discover,) = [link for link in links if "/app/discover" in link and entry.story.id in link]
        assert page in links
        assert {page, discover} <= set(mail.text.split())
        assert not set("()'!") & set(discover), "A link in plain text ends at such signs."


def test_without_search_pages_or_kibana_no_mail_links_to_them() -> None:
    mail = rendered(message())
    for text in (mail.html, mail.text):
        assert "/story/" not in text
        assert "discover" not in text
