"""YAML and OPML feed lists in one folder are one list."""

from __future__ import annotations

import pytest

from rasid.errors import ConfigurationError
from rasid.feed_list_files import read_feed_files

YAML = "feeds:\n  - {id: news-example-a, url: 'https://news.example/a', language: ar}\n"
OPML = (
    '<opml version="2.0"><body><outline text="Gulf"><outline xmlUrl="https://news.example/a" text="A"/>'
    '<outline xmlUrl="http://news.example/a" text="B"/></outline></body></opml>'
)


def test_what_yaml_says_of_an_address_counts_and_opml_adds_the_rest_with_free_ids() -> None:
    feeds = read_feed_files({"b.opml": OPML, "c.yaml": YAML})
    assert [(feed.id, feed.url, feed.language, feed.tags) for feed in feeds] == [
        ("news-example-a", "https://news.example/a", "ar", ()),
        ("news-example-a-2", "http://news.example/a", "", ("Gulf",)),
    ]
    assert feeds[1].source.id == "news-example-a-2"


def test_the_mistakes_of_all_files_are_told_together() -> None:
    with pytest.raises(ConfigurationError) as error:
        read_feed_files({"a.yaml": "feeds: [{}]", "b.opml": "<opml>", "c.opml": "<html></html>"})
    assert {mistake.file for mistake in error.value.mistakes} == {"a.yaml", "b.opml", "c.opml"}
