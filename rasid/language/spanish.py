"""Spanish: names do not bend. Accents that a writer leaves out do not hide them.

Acronyms may be dotted. Stemming such names costs far more than it finds.
"""

from __future__ import annotations

from rasid.language.acronym import dotted
from rasid.language.rules import LanguageRules

__all__ = ["RULES"]

RULES = LanguageRules(language="es", script="Latin", variants=dotted)
