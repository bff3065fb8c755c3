"""Whether the text of an article's page is better than what its feed gives. Pure."""

from __future__ import annotations

__all__ = ["better_text"]

_MUCH_LONGER = 1.3


def better_text(summary: str, page: str) -> str:
    """The page's text when it says clearly more and is written in the same letters, else the summary.

    A cookie notice in English on an Arabic page, or a shorter text than the feed's, is not the article.
    """
    if len(page) < max(200, len(summary) * _MUCH_LONGER):
        return summary
    if summary and _script(summary) != _script(page):
        return summary
    return page


def _script(text: str) -> str:
    """The alphabet of most letters, by the blocks of Unicode that news is written in."""
    counts: dict[str, int] = {}
    for letter in text[:2_000]:
        if letter.isalpha():
            code = ord(letter)
            name = (
                "latin" if code < 0x250 else "greek" if code < 0x400 else "cyrillic" if code < 0x530
                else "hebrew" if 0x590 <= code < 0x600 else "arabic" if 0x600 <= code < 0x780
                else "east" if 0x2E80 <= code < 0xD7B0 else "other"
            )  # fmt: skip
            counts[name] = counts.get(name, 0) + 1
    return max(counts, key=lambda name: counts[name], default="")
