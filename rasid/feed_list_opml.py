"""Feed lists in OPML 2.0 (http://opml.org/spec2.opml) to values and back; folders become tags. It opens no file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from xml.parsers import expat

from rasid.article import Source
from rasid.errors import ConfigurationError, Mistake
from rasid.feed_list import Feed, feed_id_for

__all__ = ["read_opml", "write_opml"]

_MAX_BYTES = 10_000_000


def read_opml(text: str, file: str) -> tuple[Feed, ...]:
    """The feeds of an OPML file, each address once, in its order.

    Raises:
        ConfigurationError: it is no OPML, declares entities, or names an address that is neither http nor https.
    """
    if len(text) > _MAX_BYTES:
        raise ConfigurationError([Mistake(file, 0, 0, "", f"is larger than {_MAX_BYTES} bytes")])
    reader = _Reader(file)
    # The text is decoded already: what its declaration says of bytes no longer holds.
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text.lstrip("\ufeff"))
    try:
        reader.parser.Parse(text.encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        mistake = Mistake(file, error.lineno, error.offset + 1, "", f"is no XML: {expat.ErrorString(error.code)}")
        raise ConfigurationError([mistake]) from error
    if not reader.is_opml and not reader.mistakes:
        reader.mistakes.append(Mistake(file, 1, 1, "", "is no OPML: there is no <opml> element"))
    if reader.mistakes:
        raise ConfigurationError(reader.mistakes)
    return tuple(reader.feeds.values())


class _Reader:
    def __init__(self, file: str) -> None:
        self.file = file
        self.feeds: dict[str, Feed] = {}
        self.mistakes: list[Mistake] = []
        self.is_opml = False
        self._folders: list[str] = []  # the open outlines; "" for one that is no folder.
        self._ids: set[str] = set()
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.EntityDeclHandler = self._entity

    def _wrong(self, text: str) -> None:
        place = (self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)
        self.mistakes.append(Mistake(self.file, *place, "", text))

    def _entity(self, *_: object) -> None:
        self._wrong("declares an entity, which is not allowed")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name.lower() == "opml":
            self.is_opml = True
        if name.lower() != "outline":
            return
        given = {key.lower(): value.strip() for key, value in attributes.items()}
        url = given.get("xmlurl", "")
        title = given.get("title") or given.get("text") or ""
        self._folders.append("" if url else title)
        if not url:
            return
        if not url.lower().startswith(("http://", "https://")):
            self._wrong(f"{url!r} is no http or https address")
            return
        own = [tag.strip().strip("/") for tag in given.get("category", "").split(",")]
        tags = tuple(dict.fromkeys(tag for tag in [*self._folders, *own] if tag))
        if url in self.feeds:
            return
        identifier = self._new_id(url)
        self.feeds[url] = Feed(
            id=identifier,
            url=url,
            source=Source(id=identifier, name=title or identifier),
            language=_language(given.get("language", "")),
            tags=tags,
        )

    def _end(self, name: str) -> None:
        if name.lower() == "outline":
            self._folders.pop()

    def _new_id(self, url: str) -> str:
        base = identifier = feed_id_for(url)
        number = 2
        while identifier in self._ids:
            identifier = f"{base[:60]}-{number}"
            number += 1
        self._ids.add(identifier)
        return identifier


def _language(text: str) -> str:
    primary = text.lower().partition("-")[0]
    return primary if re.fullmatch(r"[a-z]{2,3}", primary) else ""


def write_opml(feeds: Iterable[Feed], title: str = "Rasid") -> str:
    """An OPML document of the feeds; a feed's first tag is its folder, the others are its categories."""
    folders: dict[str, list[Feed]] = {}
    for feed in feeds:
        folders.setdefault(feed.tags[0] if feed.tags else "", []).append(feed)
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">']
    lines += [f"  <head><title>{escape(title)}</title></head>", "  <body>"]
    for folder, inside in folders.items():
        lines += [f'    <outline text="{escape(folder)}" title="{escape(folder)}">'] if folder else []
        lines += [f"      {_outline(feed)}" for feed in inside]
        lines += ["    </outline>"] if folder else []
    return "\n".join([*lines, "  </body>", "</opml>", ""])


def _outline(feed: Feed) -> str:
    attributes = {"type": "rss", "text": feed.source.name, "title": feed.source.name, "xmlUrl": feed.url}
    if feed.language:
        attributes["language"] = feed.language
    if feed.tags[1:]:
        attributes["category"] = ",".join(feed.tags[1:])
    return "<outline " + " ".join(f'{name}="{escape(value)}"' for name, value in attributes.items()) + "/>"
