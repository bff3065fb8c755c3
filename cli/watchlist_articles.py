"""Articles for commands that try watchlists out: from files, standard input or a feed's address. Nothing is stored."""

from __future__ import annotations

import asyncio
import gzip
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

import typer

from producers.decode_feed import decode_bytes
from producers.feed_entry import Entry
from producers.fetch_answer import Fetched, FetchFailed, Request
from producers.http_fetch import HttpFetcher
from producers.parse_feed import parse_text
from producers.parsed_feed import ParsedFeed
from rasid.article import UNDETERMINED, Article, Source
from rasid.errors import ConfigurationError, Mistake, Unavailable, WireError
from rasid.identity import article_id
from rasid.wire import decode

__all__ = ["articles_from", "one_article"]

_USER_AGENT = "rasid-preview"


def articles_from(where: str, now: datetime) -> list[Article]:
    """The articles of a feed (address or file), of JSON lines (`.jsonl`, `.gz` too), or of one text (`.txt`, `.html`).

    Raises:
        ConfigurationError: there is no such file, or nothing in it can be read as articles.
        Unavailable: the address does not answer.
    """
    if where.startswith(("http://", "https://")):
        body, content_type = asyncio.run(_fetched(where, now))
        return _from_feed(body, content_type, where, now)
    body = sys.stdin.buffer.read() if where == "-" else _file(Path(where))
    name = where.removesuffix(".gz")
    if name.endswith((".jsonl", ".ndjson")):
        return list(_from_lines(body.splitlines(), where))
    if name.endswith((".txt", ".html", ".htm")) or where == "-":
        return [_from_text(body, where, now, page=name.endswith((".html", ".htm")))]
    return _from_feed(body, "", Path(where).absolute().as_uri(), now)


def one_article(where: str, now: datetime) -> Article:
    """The one article of a file or of standard input (`-`); of several, the first."""
    found = articles_from(where, now)
    if not found:
        raise ConfigurationError([Mistake(where, 0, 0, "", "holds no article")])
    return found[0]


def _file(path: Path) -> bytes:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ConfigurationError([Mistake(str(path), 0, 0, "", f"cannot be read: {error.strerror}")]) from error
    return gzip.decompress(raw) if path.suffix == ".gz" else raw


async def _fetched(url: str, now: datetime) -> tuple[bytes, str]:
    fetcher = HttpFetcher(user_agent=_USER_AGENT)
    try:
        answer = await fetcher.fetch(Request(url=url), now)
    finally:
        await fetcher.close()
    if isinstance(answer, Fetched):
        return answer.body, answer.content_type
    raise Unavailable(f"{url}: {answer.reason if isinstance(answer, FetchFailed) else 'no answer with a body'}")


def _from_feed(body: bytes, content_type: str, where: str, now: datetime) -> list[Article]:
    feed = parse_text(decode_bytes(body, content_type).text, where)
    if not isinstance(feed, ParsedFeed):
        raise ConfigurationError([Mistake(where, 0, 0, "", "is no feed; articles in files end in .jsonl or .txt")])
    language = feed.hints.language if feed.hints else ""
    return [_from_entry(entry, where, language, now) for entry in feed.entries]


def _from_entry(entry: Entry, where: str, language: str, now: datetime) -> Article:
    return _article(
        article_id(entry.link, where, entry.guid),
        title=entry.title,
        text=entry.text,
        language=entry.language or language,
        url=entry.link,
        now=entry.published if entry.published and entry.published < now else now,
    )


def _from_lines(lines: Iterable[bytes], where: str) -> Iterator[Article]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield decode(Article, line)
            except WireError as error:
                raise ConfigurationError([Mistake(where, number, 0, "", str(error))]) from error


def _from_text(body: bytes, where: str, now: datetime, *, page: bool) -> Article:
    text = decode_bytes(body, "text/html" if page else "text/plain; charset=utf-8").text
    title = ""
    if page:
        import trafilatura

        found = trafilatura.bare_extraction(text)
        plain = found if isinstance(found, dict) or found is None else found.as_dict()
        title, text = (str(plain.get("title") or ""), str(plain.get("text") or "")) if plain else ("", "")
        if not text:
            typer.echo(f"{where}: no text found in the page", err=True)
    return _article(article_id("", "file", where), title=title, text=text, language="", url="", now=now)


def _article(id_: str, *, title: str, text: str, language: str, url: str, now: datetime) -> Article:
    return Article(
        id=id_,
        revision=1,
        url=url,
        title=title,
        text=text,
        language=language or UNDETERMINED,
        source=Source(id="preview", name="preview"),
        feed="preview",
        first_seen=now,
        fetched=now,
    )
