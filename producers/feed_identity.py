"""Which items of a feed are new, which are changed, and which are known. Pure: it publishes nothing and reads no clock.

An item has up to three keys: its guid, its canonical link, and a hash of what it says. It is known if any of its keys
is known, so a guid that changes on every fetch, or a link that gains a parameter, repeats nothing. A key that several
items of one document share identifies none of them, so a feed whose items all carry one guid, or all link to the home
page, loses nothing. Titles and texts that change under a known key make the next revision of the same article.

What is known is one packed row of 74 bytes an item, searched in place: a poll with one new item among thousands of
known ones costs microseconds, and ten thousand feeds fit into memory.
"""

from __future__ import annotations

import hashlib
import struct
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from producers.feed_entry import Entry
from rasid.canonical_url import canonical_url
from rasid.identity import article_id

__all__ = ["FeedMemory", "Kind", "Sighting", "item_keys", "recognise"]

REMEMBERED = timedelta(days=30)  # after an item was last in its feed's window.
MOST_REMEMBERED = 20_000
_ROW = struct.Struct(">8s8s8s8s8s28sHIH")  # guid, link, words; content now, content before; id; revision; first; last
_KEYS = (0, 8, 16)
_NONE = bytes(8)
_EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_SUBSTANTIAL = 40  # characters of title and text that two different items hardly share.


class Kind(StrEnum):
    """What an item is to us."""

    NEW = "new"
    UPDATED = "updated"
    KNOWN = "known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One item of a poll and what it is: its article's id, revision and the time it was first seen."""

    kind: Kind
    entry: Entry
    article: str
    revision: int
    first_seen: datetime
    keys: tuple[bytes, bytes, bytes]
    content: bytes


class FeedMemory:
    """The items of one feed that were seen. Finding changes nothing; `remembering` gives a new memory."""

    __slots__ = ("_rows",)

    def __init__(self, packed: bytes = b"") -> None:
        whole = len(packed) - len(packed) % _ROW.size
        self._rows = bytes(packed[:whole])

    def __len__(self) -> int:
        return len(self._rows) // _ROW.size

    def packed(self) -> bytes:
        """The bytes that make the same memory again."""
        return self._rows

    def find(self, keys: Iterable[bytes]) -> int:
        """Where the first row stands that has one of these keys; -1 when none has."""
        for key in keys:
            if key == _NONE:
                continue
            place = self._rows.find(key)
            while place >= 0:
                if place % _ROW.size in _KEYS:
                    return place - place % _ROW.size
                place = self._rows.find(key, place + 1)
        return -1

    def contents(self) -> frozenset[bytes]:
        """What its items said when they were last seen, as keys."""
        return frozenset(row[3] for row in _ROW.iter_unpack(self._rows))

    def row(self, place: int) -> tuple[bytes, bytes, str, int, datetime]:
        """Content now, content before, article id, revision and first sight of the row at this place."""
        _, _, _, content, before, article, revision, first, _ = _ROW.unpack_from(self._rows, place)
        seen = datetime.fromtimestamp(first, UTC)
        return content, before, f"art_{article.rstrip(bytes(1)).decode('ascii')}", revision, seen

    def remembering(self, sightings: Sequence[Sighting], now: datetime) -> FeedMemory:
        """This memory with what a poll has seen: new rows added, known ones touched, those long gone forgotten."""
        rows = bytearray(self._rows)
        today = max(0, (now - _EPOCH).days)
        for sighting in sightings:
            place = self.find(sighting.keys)
            before = _NONE
            keys: Sequence[bytes] = sighting.keys
            if place >= 0:
                old = _ROW.unpack_from(rows, place)
                before = old[4] if old[3] == sighting.content else old[3]
                # A key that repeats today may identify the item tomorrow again.
                keys = [new if new != _NONE else known for new, known in zip(keys, old[:3], strict=True)]
            packed = _ROW.pack(
                *keys,
                sighting.content,
                before,
                sighting.article.removeprefix("art_").encode("ascii"),
                min(sighting.revision, 65_535),
                int(sighting.first_seen.timestamp()),
                today,
            )
            if place >= 0:
                rows[place : place + _ROW.size] = packed
            else:
                rows += packed
        kept = _without_old(bytes(rows), today)
        return self if kept == self._rows else FeedMemory(kept)


def _without_old(rows: bytes, today: int) -> bytes:
    """The rows without those last seen too long ago, at most the number that is kept; the oldest go first."""
    if len(rows) <= _ROW.size:
        return rows
    oldest = today - REMEMBERED.days
    size = _ROW.size
    last = [(rows[end - 2] << 8) | rows[end - 1] for end in range(size, len(rows) + 1, size)]
    if min(last) >= oldest and len(last) <= MOST_REMEMBERED:
        return rows
    kept = [n for n, day in enumerate(last) if day >= oldest][-MOST_REMEMBERED:]
    return b"".join(rows[n * size : (n + 1) * size] for n in kept)


def item_keys(entry: Entry) -> tuple[bytes, bytes]:
    """The keys of guid and canonical link, whether or not they identify the item."""
    link = canonical_url(entry.link)
    return (_key("guid", entry.guid) if entry.guid else _NONE, _key("link", link) if link else _NONE)


def recognise(
    entries: Sequence[Entry],
    memory: FeedMemory,
    feed: str,
    now: datetime,
    beside: Iterable[tuple[bytes, bytes]] = (),
) -> tuple[Sighting, ...]:
    """What each item of a document is, in its order; an item that stands in the document twice counts once.

    `beside` has the keys of further items of the same document, which are known and were not parsed again: a key that
    one of them has too identifies nothing.
    """
    keys = [item_keys(entry) for entry in entries]
    others = list(beside)
    guids = Counter(guid for guid, _ in [*keys, *others])
    pages = Counter(link for _, link in [*keys, *others])
    words = [_words_key(entry) for entry in entries]
    repeated = Counter(words)
    result: list[Sighting] = []
    here: set[tuple[object, ...]] = set()
    for entry, (guid, link), word in zip(entries, keys, words, strict=True):
        same = (guid, link, entry.title) if entry.guid or entry.link else (word,)
        if same in here:
            continue
        here.add(same)
        guid_counts = guid != _NONE and guids[guid] == 1
        link_counts = link != _NONE and pages[link] == 1
        word_counts = word != _NONE and (repeated[word] == 1 or not (guid_counts or link_counts))
        own = (guid if guid_counts else _NONE, link if link_counts else _NONE, word if word_counts else _NONE)
        if own == (_NONE, _NONE, _NONE):
            own = (_NONE, _NONE, _key("all", entry.guid, entry.link, entry.title, entry.text))
        page = canonical_url(entry.link) if link_counts else ""
        result.append(_sighting(entry, own, page, memory, feed, now))
    return tuple(result)


def _sighting(
    entry: Entry, keys: tuple[bytes, bytes, bytes], link: str, memory: FeedMemory, feed: str, now: datetime
) -> Sighting:
    content = _key("content", entry.title, entry.text)
    place = memory.find(keys)
    if place < 0:
        # The link where it tells one item from the others, else the guid, else what the item says.
        guid = entry.guid if keys[0] != _NONE else (keys[2] if keys[2] != _NONE else content).hex()
        made = article_id(link, feed, guid)
        return Sighting(
            kind=Kind.NEW, entry=entry, article=made, revision=1, first_seen=now, keys=keys, content=content
        )
    known, before, article, revision, first_seen = memory.row(place)
    # What a stale copy shows again was published before: that is no edit.
    changed = content not in (known, before)
    return Sighting(
        kind=Kind.UPDATED if changed else Kind.KNOWN,
        entry=entry,
        article=article,
        revision=revision + 1 if changed else revision,
        first_seen=first_seen,
        keys=keys,
        content=content if changed else known,
    )


def _words_key(entry: Entry) -> bytes:
    """What identifies an item by its words: with the date, or alone where it has neither guid nor link."""
    if not entry.guid and not entry.link:
        return _key("words", entry.title, entry.text)
    if entry.published_raw and len(entry.title) + len(entry.text) >= _SUBSTANTIAL:
        return _key("dated", entry.published_raw, entry.title, entry.text)
    return _NONE


def _key(*parts: str) -> bytes:
    digest = hashlib.blake2b("\x00".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return digest if digest != _NONE else b"\x01" * 8
