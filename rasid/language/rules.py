"""The shape in which a language says how it bends names. The values are in one file a language.

A rule is a few English words with the letters that changed ("genitive -s", "proclitic و"): people read it in
`rasid explain`. "" means that the name stands as listed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

__all__ = ["NOTHING_ATTACHED", "Attached", "LanguageRules", "Stem", "Variant"]

NOTHING_ATTACHED: Mapping[str, str] = MappingProxyType({"": ""})


@dataclass(frozen=True, slots=True)
class Stem:
    """The part of a word that stays, and what may follow it: ending -> rule. Both folded."""

    text: str
    endings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Attached:
    """A folded phrase, and what may be written onto its front.

    `before` maps it to how many of its letters belong to the name, and the rule.
    """

    text: str
    before: Mapping[str, tuple[int, str]]
    article: str = ""  # the letters that belong to the name and are not in `text`.
    alike: Callable[[str], bool] | None = None  # whether this spelling in the original is the name; None when any is.


@dataclass(frozen=True, slots=True)
class Variant:
    """Another spelling of a whole name."""

    text: str
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageRules:
    """What one language does to names. Every function is pure and is asked while compiling, never per article."""

    language: str  # primary BCP 47 subtag.
    script: str  # "Latin", "Cyrillic", "Arabic", "Greek", "Unspaced", …: names in another script are not bent by it.
    stems: Callable[[str], tuple[Stem, ...]] | None = None
    """How one word, as listed, may look."""
    variants: Callable[[str], Iterable[Variant]] | None = None
    """Other spellings of a whole name, as listed."""
    attach: Callable[[str], tuple[Attached, ...]] | None = None
    """What may be written onto the front of a whole name, as listed."""
    respells: bool = False
    """Whether foreign names are spelled in several ways; see `rasid.respelled_names`."""
    joined_suffixes: frozenset[str] = frozenset()
    """What may follow the name after a zero-width non-joiner, folded; anything else makes another word of it."""
    edge: Callable[[str, int, int], bool] | None = None
    """For scripts without spaces: whether folded[start:end] may be cut out there."""
