"""The form of a language's word data: three streams in one compressed file. It reads and writes bytes, no files.

The streams: the stems in order, each as the letters it shares with the one before (a letter, A for none) and the rest;
a letter for how common each is, in quarters of the Zipf scale; the English of each, or nothing.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterator, Mapping
from typing import NamedTuple

__all__ = ["Entry", "pack", "unpack"]

_MOST_SHARED = 25
_CLASSES = 4  # of one step of the Zipf scale.


class Entry(NamedTuple):
    """What is known of a stem."""

    zipf: float  # ten to this power is how often it comes in a thousand million words (van Heuven's Zipf scale).
    english: str  # the stem of its English word, "" when that is not known.


def pack(entries: Mapping[str, Entry]) -> bytes:
    """The file of a language."""
    stems = sorted(entries)
    streams = (
        "\n".join(_shortened(stems)),
        "".join(chr(65 + round(entries[stem].zipf * _CLASSES)) for stem in stems),
        "\n".join(entries[stem].english for stem in stems),
    )
    return lzma.compress("\n\n".join(streams).encode(), preset=9 | lzma.PRESET_EXTREME)


def unpack(packed: bytes) -> dict[str, Entry]:
    """The stems of a language."""
    shortened, classes, english = lzma.decompress(packed).decode().split("\n\n", 2)
    found: dict[str, Entry] = {}
    stem = ""
    for short, letter, near in zip(shortened.split("\n"), classes, english.split("\n"), strict=True):
        stem = stem[: ord(short[0]) - 65] + short[1:]
        found[stem] = Entry((ord(letter) - 65) / _CLASSES, near)
    return found


def _shortened(stems: list[str]) -> Iterator[str]:
    before = ""
    for stem in stems:
        shared = 0
        while shared < min(len(stem), len(before), _MOST_SHARED) and stem[shared] == before[shared]:
            shared += 1
        yield chr(65 + shared) + stem[shared:]
        before = stem
