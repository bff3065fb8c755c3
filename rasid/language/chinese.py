"""Chinese: names are cut out of running text anywhere. Latin names inside it end where the Latin letters end."""

from __future__ import annotations

from rasid.language.rules import LanguageRules

__all__ = ["RULES"]

RULES = LanguageRules(language="zh", script="Unspaced")
