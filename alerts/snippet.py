"""The words around a match, as plain text: for programs, and for who asks why. It escapes nothing."""

from __future__ import annotations

from rasid.notification import Match

__all__ = ["snippet"]

_OPEN, _CLOSE = "⟦", "⟧"
_AROUND = 60  # code points on each side.


def snippet(text: str, match: Match, begins: int) -> str | None:
    """The words around a match, which is marked with ⟦ ⟧; None when this part of a text does not hold it.

    `begins` is where the part begins in the whole text, by which matches are counted.
    """
    start, end = match.start - begins, match.end - begins
    if start < 0 or end > len(text):
        return None
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return f"{before}{_OPEN}{text[start:end]}{_CLOSE}{after}"
