"""Turkish: suffixes stand after an apostrophe (Almanya'nın), which folding takes for a border; i is dotted or not.

Acronyms may be dotted. Stemming such names costs far more than it finds.
"""

from __future__ import annotations

from rasid.language.acronym import dotted
from rasid.language.rules import LanguageRules

__all__ = ["RULES"]

RULES = LanguageRules(language="tr", script="Latin", variants=dotted)
