"""Dutch: names do not bend; a genitive -s would make an adjective of many (Nederlands).

Acronyms may be dotted. Stemming such names costs far more than it finds.
"""

from __future__ import annotations

from rasid.language.acronym import dotted
from rasid.language.rules import LanguageRules

__all__ = ["RULES"]

RULES = LanguageRules(language="nl", script="Latin", variants=dotted)
