"""Common Arabic words, folded: what a proclitic and a short name must not be taken for. Written for Rasid."""

from __future__ import annotations

from rasid.text import fold

__all__ = ["COMMON_WORDS", "FUNCTION_WORDS"]

_FUNCTION = "على إلى أن إن أنه أنها عن من في ما لا لم لن قد كل بعد قبل بين عند حتى ثم أو أم لو لي له لها بي به بها إذا متى لدى سوى"
_COMMON = "فعليا كبار وأين بليون بريد لصالح"

FUNCTION_WORDS = frozenset(fold(word) for word in _FUNCTION.split())
COMMON_WORDS = FUNCTION_WORDS | frozenset(fold(word) for word in _COMMON.split())
