"""How common words are in their languages, and their English: what lets stories meet across languages.

The modules beside this one are data, written by `benchmarks/build_story_lexicon.py`. They serve only to weigh and to
compare what articles are about; they translate nothing for people.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple

__all__ = ["LANGUAGES", "Entry", "lexicon"]

LANGUAGES = frozenset(
    (
        "ar",
        "bg",
        "cs",
        "de",
        "el",
        "en",
        "es",
        "fa",
        "fr",
        "he",
        "it",
        "ja",
        "nl",
        "pl",
        "pt",
        "ru",
        "sv",
        "tr",
        "uk",
        "zh",
    )
)


class Entry(NamedTuple):
    """What is known of a stem."""

    zipf: float  # ten to this power is how often it comes in a thousand million words (van Heuven's Zipf scale).
    english: str  # the stem of its English word, "" when that is not known.


@cache
def lexicon(language: str) -> Mapping[str, Entry]:
    """The common stems of a language; of a language that is not listed, none."""
    if language not in LANGUAGES:
        return MappingProxyType({})
    found: dict[str, Entry] = {}
    words: str = import_module(f"{__name__}.{language}").WORDS
    zipf = 0.0
    for entry in words.split():
        if entry.endswith(":"):
            zipf = float(entry[:-1])
            continue
        stem, _, english = entry.partition("=")
        found[stem] = Entry(zipf, english)
    return MappingProxyType(found)
