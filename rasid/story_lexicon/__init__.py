"""How common words are in their languages, and their English: what lets stories meet across languages.

The files beside this module are data, written by `benchmarks/build_story_lexicon.py`; where they come from and their
terms are in `NOTICE.md`. They serve only to weigh and to compare what articles are about; they translate nothing for
people. They are part of the package, as modules are, and are read as those are: once, when a language is first met.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from rasid.story_lexicon.packed import Entry, unpack

__all__ = ["LANGUAGES", "Entry", "lexicon"]

LANGUAGES = frozenset(
    [
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
    ]
)


@cache
def lexicon(language: str) -> Mapping[str, Entry]:
    """The common stems of a language; of a language that is not listed, none."""
    if language not in LANGUAGES:
        return MappingProxyType({})
    return MappingProxyType(unpack(files(__name__).joinpath(f"{language}.xz").read_bytes()))
