"""The languages whose rules we know, one file each, and what script a text is written in.

A language without a file has no rules: its names are whole words, whatever their case.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from rasid.language import (
    arabic,
    bulgarian,
    chinese,
    czech,
    dutch,
    english,
    finnish,
    french,
    german,
    japanese,
    persian,
    polish,
    russian,
    spanish,
    thai,
    turkish,
    ukrainian,
)
from rasid.language.detect import detect_language
from rasid.language.rules import LanguageRules

__all__ = ["LanguageRules", "detect_language", "rules_of", "script_of"]

_NO_RULES = LanguageRules(language="", script="Latin")
_UNSPACED_NAMES = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")


_KNOWN: Mapping[str, LanguageRules] = {
    rules.language: rules
    for rules in (
        arabic.RULES,
        bulgarian.RULES,
        chinese.RULES,
        czech.RULES,
        dutch.RULES,
        english.RULES,
        finnish.RULES,
        french.RULES,
        german.RULES,
        japanese.RULES,
        persian.RULES,
        polish.RULES,
        russian.RULES,
        spanish.RULES,
        thai.RULES,
        turkish.RULES,
        ukrainian.RULES,
    )
}


def rules_of(language: str) -> LanguageRules:
    """The rules of a language by its primary BCP 47 subtag; no rules for one we do not know."""
    return _KNOWN.get(language, _NO_RULES)


def script_of(text: str) -> str:
    """The script of the first letter: Latin, Cyrillic, Arabic, Greek, Unspaced, …; "" when there is no letter."""
    for letter in text:
        if letter.isalpha():
            name = unicodedata.name(letter, "").split(" ", 1)[0]
            return "Unspaced" if name in _UNSPACED_NAMES else name.title()
    return ""
