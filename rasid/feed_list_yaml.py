"""Feed lists in YAML to values and back. It opens no file and polls nothing.

base: http://127.0.0.1:8650     # relative addresses are joined to it
newsroom: true                  # the sample newsroom's list: the setting fetch.newsroom overrides `base`
feeds:
  - {id: gulf-wire-ar, url: /gulf-wire/rss.xml, language: ar, source: {id: gulf-wire, name: Gulf Wire, country: QA}}
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from urllib.parse import urljoin, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import yaml

from rasid.article import Source
from rasid.feed_list import Feed, feed_id_for
from rasid.settings import SecretReference, duration
from rasid.yaml_document import Node, Reading, read_yaml

__all__ = ["LANGUAGE_CODE", "read_feed_lists", "write_feed_list"]

_FEED_KEYS = frozenset(
    [
        "id",
        "url",
        "language",
        "source",
        "interval",
        "full_text",
        "websub",
        "tags",
        "headers",
        "user_agent",
        "credentials",
        "timezone",
        "note",
    ]
)
_SOURCE_KEYS = frozenset({"id", "name", "country", "owner"})
_TOP_KEYS = frozenset({"base", "newsroom", "feeds", "note"})
LANGUAGE_CODE = re.compile(r"[a-z]{2,3}")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")  # RFC 9110, 5.6.2


def read_feed_lists(files: Mapping[str, str], newsroom: str = "") -> tuple[Feed, ...]:
    """The feeds in these files (name to text), in their order; `newsroom` overrides the base of the newsroom's list.

    Raises:
        ConfigurationError: with every mistake in every file.
    """
    reading = Reading()
    feeds: dict[str, Feed] = {}
    for name, text in files.items():
        top = reading.mapping(read_yaml(text, name), _TOP_KEYS)
        is_newsroom = reading.boolean(top["newsroom"]) if "newsroom" in top else False
        base = reading.parsed(top["base"], _address, "") if "base" in top else ""
        if is_newsroom and newsroom:
            base = newsroom
        for node in reading.sequence(top["feeds"]) if "feeds" in top else ():
            feed = _feed(reading, node, base, internal=is_newsroom)
            if feed is None:
                continue
            if feed.id in feeds:
                reading.wrong(node, f"the feed id {feed.id!r} stands twice")
            feeds.setdefault(feed.id, feed)
    reading.finish()
    return tuple(feeds.values())


def _address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{text!r} is no http or https address")
    if parts.username is not None or parts.password is not None:
        raise ValueError("holds a user name or password; give it as credentials: env:NAME")
    return text


def _feed(reading: Reading, node: Node, base: str, *, internal: bool) -> Feed | None:
    given = reading.mapping(node, _FEED_KEYS)
    if "url" not in given:
        if isinstance(node.content, dict):
            reading.wrong(node, "has no url")
        return None
    url = reading.parsed(given["url"], lambda text: _address(urljoin(base, text)), "")
    if not url:
        return None
    identifier = reading.identifier(given["id"]) if "id" in given else feed_id_for(url)
    headers = reading.mapping(given["headers"]) if "headers" in given else {}
    return Feed(
        id=identifier,
        url=url,
        source=_source(reading, given.get("source"), identifier, url),
        language=reading.parsed(given["language"], _language, "") if "language" in given else "",
        interval=reading.parsed(given["interval"], _interval, None) if "interval" in given else None,
        full_text=reading.boolean(given["full_text"]) if "full_text" in given else False,
        websub=reading.boolean(given["websub"]) if "websub" in given else False,
        tags=reading.texts(given["tags"]) if "tags" in given else (),
        headers=tuple((name, reading.parsed(value, _header(name), "")) for name, value in headers.items()),
        user_agent=reading.text(given["user_agent"]) if "user_agent" in given else "",
        credentials=reading.parsed(given["credentials"], _secret, SecretReference())
        if "credentials" in given
        else SecretReference(),
        timezone=reading.parsed(given["timezone"], _zone, "") if "timezone" in given else "",
        internal=internal,
    )


def _source(reading: Reading, node: Node | None, feed: str, url: str) -> Source:
    host = (urlsplit(url).hostname or feed).removeprefix("www.")
    if node is None:
        return Source(id=feed, name=host)
    if isinstance(node.content, str):
        return Source(id=feed, name=reading.text(node))
    given = reading.mapping(node, _SOURCE_KEYS)
    identifier = reading.identifier(given["id"]) if "id" in given else feed
    return Source(
        id=identifier,
        name=reading.text(given["name"]) if "name" in given else host,
        country=reading.parsed(given["country"], _country, "") if "country" in given else "",
        owner=reading.identifier(given["owner"]) if "owner" in given else "",
    )


def _language(text: str) -> str:
    primary = text.lower().partition("-")[0]
    if not LANGUAGE_CODE.fullmatch(primary):
        raise ValueError(f"{text!r} is no language code such as ar or en")
    return primary


def _country(text: str) -> str:
    if not re.fullmatch(r"[A-Z]{2}", text):
        raise ValueError(f"{text!r} is no country code such as QA")
    return text


def _interval(text: str) -> timedelta | None:
    span = duration(text)
    if span < timedelta(seconds=1):
        raise ValueError("must be at least 1s")
    return span


def _zone(text: str) -> str:
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"{text!r} is no time zone such as Asia/Qatar") from error
    return text


def _header(name: str) -> Callable[[str], str]:
    def value(text: str) -> str:
        if not _TOKEN.fullmatch(name) or any(ord(character) < 32 for character in text):
            raise ValueError(f"{name}: {text!r} is no header")
        if name.lower() in ("authorization", "cookie", "proxy-authorization"):
            raise ValueError("secrets are not written here; give credentials: env:NAME")
        return text

    return value


def _secret(text: str) -> SecretReference:
    kind, _, rest = text.partition(":")
    if kind not in ("env", "file") or not rest:
        raise ValueError("a secret is not written here; give env:NAME or file:PATH")
    return SecretReference(text)


def write_feed_list(feeds: Iterable[Feed]) -> str:
    """A feed list that reads back as these feeds."""
    entries = [_plain(feed) for feed in feeds]
    return yaml.safe_dump({"feeds": entries}, allow_unicode=True, sort_keys=False, width=120)


def _plain(feed: Feed) -> dict[str, object]:
    source = feed.source
    plain: dict[str, object] = {"id": feed.id, "url": feed.url}
    if feed.language:
        plain["language"] = feed.language
    kept = {"id": source.id, "name": source.name, "country": source.country, "owner": source.owner}
    plain["source"] = {key: value for key, value in kept.items() if value}
    if feed.interval is not None:
        plain["interval"] = f"{int(feed.interval.total_seconds())}s"
    if feed.full_text:
        plain["full_text"] = True
    if feed.websub:
        plain["websub"] = True
    if feed.tags:
        plain["tags"] = list(feed.tags)
    if feed.headers:
        plain["headers"] = dict(feed.headers)
    if feed.user_agent:
        plain["user_agent"] = feed.user_agent
    if feed.credentials:
        plain["credentials"] = feed.credentials.reference
    if feed.timezone:
        plain["timezone"] = feed.timezone
    return plain
