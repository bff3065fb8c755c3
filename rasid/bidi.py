"""Texts of both directions in one message: which way a text runs, and marks that keep foreign words in their place.

Feeds may carry bidirectional controls that make text read other than it is (CVE-2021-42574); `stripped` removes them
before we add our own isolates (Unicode UAX #9). It renders nothing.
"""

from __future__ import annotations

import unicodedata

__all__ = ["direction", "harmless", "isolated", "stripped"]

_RTL_LANGUAGES = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "ug", "yi", "dv", "sd"})
_CONTROLS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C])
_STEERING = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029), " ")
_FSI, _PDI = "\u2068", "\u2069"


def direction(text: str, language: str = "") -> str:
    """`rtl` or `ltr`: by the first strong character (UAX #9, P2), else by the language."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return "rtl" if language in _RTL_LANGUAGES else "ltr"


def stripped(text: str) -> str:
    """The text without controls of direction; joiners, which letters need, stay."""
    return text.translate(_CONTROLS)


def harmless(text: str) -> str:
    """The text as one line that can neither steer a terminal nor turn the line around: for logs, views and tables."""
    return text.translate(_CONTROLS).translate(_STEERING)


def isolated(text: str) -> str:
    """The text as a run of its own, so that it does not disturb the words around it: for plain text and subjects."""
    return f"{_FSI}{stripped(text)}{_PDI}"
