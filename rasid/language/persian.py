"""Persian: what a zero-width non-joiner may tie to a name. Letters that differ from Arabic ones are folded by
`rasid.text`.

A name stays itself before a suffix (ایران‌ها, تهران‌ام) and becomes part of another word before anything else
(ایران‌شناسی). The ezafe is written only after ه and is a suffix too. Attached without a joiner, suffixes are
left alone: they make words.
"""

from __future__ import annotations

from rasid.language.rules import LanguageRules
from rasid.text import fold

__all__ = ["RULES"]

_SUFFIXES = "ها های هایی هایش هایشان ای ی اش ات ام شان تان مان اند است ایم اید را هم تر ترین یی"

RULES = LanguageRules(
    language="fa", script="Arabic", joined_suffixes=frozenset(fold(suffix) for suffix in _SUFFIXES.split())
)
