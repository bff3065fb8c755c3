"""Feed lists: what they say is read whole, mistakes are told with their place, and what is written reads back."""

# ruff: noqa: E501 - a row of a table reads better unbroken.

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from rasid.article import Source
from rasid.errors import ConfigurationError
from rasid.feed_list import Feed, feed_id_for
from rasid.feed_list_opml import read_opml, write_opml
from rasid.feed_list_yaml import read_feed_lists, write_feed_list
from rasid.settings import SecretReference

FULL = Feed(
    id="gulf-wire",
    url="https://gulf.example/rss.xml",
    source=Source(id="gulf", name="وكالة", country="QA", owner="gulf-group"),
    language="ar",
    interval=timedelta(minutes=2),
    full_text=True,
    tags=("gulf", "wire"),
    headers=(("Accept-Language", "ar"),),
    user_agent="Mozilla/5.0",
    credentials=SecretReference("env:GULF_KEY"),
    timezone="Asia/Qatar",
)
PLAIN = Feed(id="b", url="https://b.example/feed", source=Source(id="b", name="B"))


def test_what_is_written_reads_back() -> None:
    assert read_feed_lists({"f.yaml": write_feed_list([FULL, PLAIN])}) == (FULL, PLAIN)


def test_relative_addresses_are_joined_and_the_newsroom_can_move() -> None:
    text = "newsroom: true\nbase: http://127.0.0.1:8650\nfeeds:\n  - {id: a, url: /a/rss.xml}\n"
    (feed,) = read_feed_lists({"n.yaml": text})
    assert (feed.url, feed.internal) == ("http://127.0.0.1:8650/a/rss.xml", True)
    (moved,) = read_feed_lists({"n.yaml": text}, newsroom="http://127.0.0.1:9000")
    assert moved.url == "http://127.0.0.1:9000/a/rss.xml"


MISTAKES = [
    ("A feed needs an address.", "{id: a}", "has no url"),
    ("Only http and https are polled.", "{id: a, url: 'ftp://a.example/'}", "no http or https"),
    ("A misspelled key is told.", "{id: a, url: 'https://a.example/', intervall: 5m}", "did you mean 'interval'"),
    ("Secrets are not written here.", "{url: 'https://a.example/', credentials: hunter2}", "env:NAME"),
    ("Nor in a header.", "{url: 'https://a.example/', headers: {Authorization: x}}", "credentials: env:NAME"),
    ("Nor in an address.", "{url: 'https://me:pw@a.example/'}", "credentials: env:NAME"),
    ("A language is a code.", "{url: 'https://a.example/', language: Arabic}", "no language code"),
    ("A zone is a place.", "{url: 'https://a.example/', timezone: Qatar Time}", "no time zone"),
    ("A country is a code.", "{url: 'https://a.example/', source: {name: A, country: qatar}}", "no country code"),
]


@pytest.mark.parametrize(("policy", "entry", "words"), MISTAKES, ids=[row[0] for row in MISTAKES])
def test_a_mistake_is_told_with_its_line(policy: str, entry: str, words: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        read_feed_lists({"f.yaml": f"feeds:\n  - {entry}\n"})
    assert words in str(caught.value), policy
    assert str(caught.value).startswith("f.yaml:2"), policy


def test_one_id_stands_once_in_all_files() -> None:
    text = "feeds: [{id: a, url: 'https://a.example/'}]"
    with pytest.raises(ConfigurationError, match="stands twice"):
        read_feed_lists({"f.yaml": text, "g.yaml": text})


@pytest.mark.parametrize("name", ["newsroom.yaml", "starter.yaml"])
def test_the_lists_that_come_along_are_good(name: str) -> None:
    path = Path(__file__).parents[2] / "feeds" / name
    feeds = read_feed_lists({name: path.read_text(encoding="utf-8")})
    assert len(feeds) >= 15


def test_opml_keeps_addresses_names_languages_and_folders() -> None:
    feeds = (replace(FULL, tags=("gulf", "wire")), PLAIN)
    read = read_opml(write_opml(feeds), "x.opml")
    assert [(feed.url, feed.source.name, feed.language, feed.tags) for feed in read] == [
        (feed.url, feed.source.name, feed.language, feed.tags) for feed in feeds
    ]


def test_opml_of_others_is_read() -> None:
    text = (
        '\ufeff<?xml version="1.0" encoding="ISO-8859-1"?><opml version="1.0"><body><outline text="News"><outline text="Gulf">'
        '<outline xmlUrl="https://a.example/rss?x=1&amp;y=2" TEXT="A"/></outline>'
        '<outline xmlurl="https://a.example/rss?x=1&amp;y=2" text="again"/></outline></body></opml>'
    )
    (feed,) = read_opml(text, "x.opml")
    assert (feed.url, feed.source.name, feed.tags) == ("https://a.example/rss?x=1&y=2", "A", ("News", "Gulf"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<html/>", "no OPML"),
        ("not xml", "no XML"),
        ('<!DOCTYPE o [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml/>', "entity"),
        ('<opml><body><outline xmlUrl="javascript:x"/></body></opml>', "no http"),
    ],
)
def test_what_is_no_good_opml_is_refused_with_its_place(text: str, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words) as caught:
        read_opml(text, "x.opml")
    assert str(caught.value).startswith("x.opml:1")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.a.example/rss.xml", "a-example-rss"),
        ("https://feeds.b.example/arabic/?lang=ar", "b-example-arabic-lang-ar"),
        ("https://c.example/" + "x" * 200, "c-example-" + "x" * 54),
    ],
)
def test_an_id_is_made_of_the_address(url: str, expected: str) -> None:
    assert feed_id_for(url) == expected
