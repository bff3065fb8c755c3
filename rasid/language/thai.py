"""Thai: names are cut out of running text, but never out of the middle of a written syllable.

No dictionary stands behind this, so a name that is also the beginning of a longer word is found in it.
"""

from __future__ import annotations

import unicodedata

from rasid.language.rules import LanguageRules
from rasid.text import is_unspaced

__all__ = ["RULES"]

_LEADING = frozenset("เแโใไ")  # vowels written before the consonant they follow.
_FOLLOWING = frozenset("ะาำๅๆฯ")


def edge(folded: str, start: int, end: int) -> bool:
    """Whether folded[start:end] may be cut out there."""
    before, after = folded[start - 1], folded[end]
    if before in _LEADING or folded[end - 1] in _LEADING:
        return False
    if after in _FOLLOWING or unicodedata.category(after)[0] == "M":
        return False
    return all(
        inside == " " or outside == " " or is_unspaced(inside) or is_unspaced(outside)
        for inside, outside in ((folded[start], before), (folded[end - 1], after))
    )


RULES = LanguageRules(language="th", script="Unspaced", edge=edge)
