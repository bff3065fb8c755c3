"""What the newsroom writes is well-formed whatever its articles say, and the same entries give the same bytes."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stack.newsroom_feeds import write_article_page, write_feed, write_front_page
from stack.newsroom_programme import Entry, FeedFormat, NewsroomArticle, Outlet

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
BASE = "http://127.0.0.1:8650"

# XML reads a carriage return as a line feed; no title has one.
any_text = st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"]))
TITLES = {
    FeedFormat.RSS2: "./channel/item/title",
    FeedFormat.ATOM: "./{http://www.w3.org/2005/Atom}entry/{http://www.w3.org/2005/Atom}title",
    FeedFormat.RSS1: "./{http://purl.org/rss/1.0/}item/{http://purl.org/rss/1.0/}title",
}


def outlet(format_: FeedFormat, encoding: str = "utf-8", name: str = "اسم") -> Outlet:
    return Outlet(
        id="o", name=name, tagline="t", language="ar", country="QA", owner="o", format=format_, encoding=encoding
    )


def entry(text: str) -> Entry:
    article = NewsroomArticle(
        id="a", outlet="o", language="ar", title=text, paragraphs=(text, "ب"), author=text, categories=(text,)
    )
    return Entry(id="a", article=article, published=NOW, updated=NOW)


def allowed_in_xml(text: str) -> str:
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text)


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1256"])
@pytest.mark.parametrize("format_", list(TITLES))
@given(text=any_text)
def test_any_text_makes_a_well_formed_feed(format_: FeedFormat, encoding: str, text: str) -> None:
    feed = write_feed(outlet(format_, encoding, name=text), (entry(text),), BASE, NOW)
    title = ET.fromstring(feed).find(TITLES[format_])
    assert title is not None
    assert (title.text or "") == allowed_in_xml(text)
    assert feed == write_feed(outlet(format_, encoding, name=text), (entry(text),), BASE, NOW)


@given(text=any_text)
def test_any_text_makes_a_json_feed(text: str) -> None:
    feed = json.loads(write_feed(outlet(FeedFormat.JSON, name=text), (entry(text),), BASE, NOW))
    assert (feed["title"], feed["items"][0]["title"]) == (text, text)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"


def test_pages_show_markup_in_texts_as_text() -> None:
    sly = '<script>alert("x")</script>'
    page = write_article_page(outlet(FeedFormat.RSS2, name=sly), entry(sly), BASE)
    assert "<script" not in page + write_front_page([outlet(FeedFormat.RSS2, name=sly)])


@pytest.mark.parametrize("format_", list(FeedFormat))
def test_an_outlet_without_articles_has_an_empty_feed(format_: FeedFormat) -> None:
    feed = write_feed(outlet(format_), (), BASE, NOW)
    if format_ is FeedFormat.JSON:
        assert json.loads(feed)["items"] == []
    else:
        assert ET.fromstring(feed).find(TITLES[format_]) is None
