"""All feed lists of a folder, YAML and OPML together, as one list of feeds. It opens no file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from rasid.errors import ConfigurationError, Mistake
from rasid.feed_list import Feed
from rasid.feed_list_opml import read_opml
from rasid.feed_list_yaml import read_feed_lists

__all__ = ["SUFFIXES", "free_id", "read_feed_files"]

SUFFIXES = (".yaml", ".yml", ".opml")


def read_feed_files(files: Mapping[str, str], newsroom: str = "") -> tuple[Feed, ...]:
    """The feeds in these files (name to text): those of YAML lists first, then what OPML adds to them.

    An address that a YAML list has already is left out of the OPML's, because YAML says more of it. Ids that are taken
    get a number, in the order of the files, so the same files give the same ids.

    Raises:
        ConfigurationError: with every mistake in every file.
    """
    mistakes: list[Mistake] = []
    feeds: dict[str, Feed] = {}
    try:
        lists = {name: text for name, text in files.items() if not name.endswith(".opml")}
        feeds = {feed.id: feed for feed in read_feed_lists(lists, newsroom)}
    except ConfigurationError as error:
        mistakes += error.mistakes
    urls = {feed.url for feed in feeds.values()}
    for name, text in files.items():
        if not name.endswith(".opml"):
            continue
        try:
            found = read_opml(text, name)
        except ConfigurationError as error:
            mistakes += error.mistakes
            continue
        for feed in found:
            if feed.url in urls:
                continue
            urls.add(feed.url)
            identifier = free_id(feed.id, feeds)
            feeds[identifier] = replace(feed, id=identifier, source=replace(feed.source, id=identifier))
    if mistakes:
        raise ConfigurationError(mistakes)
    return tuple(feeds.values())


def free_id(wanted: str, taken: Mapping[str, object]) -> str:
    """The wanted id, or the first one with a number behind it that is not taken."""
    number, identifier = 2, wanted
    while identifier in taken:
        identifier = f"{wanted[:60]}-{number}"
        number += 1
    return identifier
