"""English: a possessive 's is parted from its name by folding; nothing else bends.

Acronyms may be dotted. Stemming such names costs far more than it finds.
"""

from __future__ import annotations

from rasid.language.acronym import dotted
from rasid.language.rules import LanguageRules

__all__ = ["RULES"]

RULES = LanguageRules(language="en", script="Latin", variants=dotted)
