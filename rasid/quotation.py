"""A mention in the sentence it stands in, with its words marked. Text only; how marks look is the caller's business."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rasid.article import Article
from rasid.tagged_article import Mention

__all__ = ["ISOLATE", "POP", "Quotation", "quote"]

ISOLATE = "\u2068"  # First strong isolate: what is inside is ordered by its own letters, whatever stands around it.
POP = "\u2069"  # Ends it.

_LONGEST = 120  # characters to each side of the words
_SENTENCE_END = re.compile(r"(?:(?<!\b\w)\.|[!?؟。！？…])(?=[\s\"'»”)\]]|$)|[。！？]|\n+")  # U.S. and J. Smith go on.
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Quotation:
    """A mention and the sentence around it, on one line: `before + words + after`."""

    mention: Mention
    before: str
    words: str
    after: str

    def marked(self, open_mark: str = "«", close_mark: str = "»", *, isolate: bool = False) -> str:
        """The sentence with the words marked; `isolate` wraps it for lines of another direction."""
        sentence = f"{self.before}{open_mark}{self.words}{close_mark}{self.after}"
        return f"{ISOLATE}{sentence}{POP}" if isolate else sentence


def quote(article: Article, mention: Mention) -> Quotation:
    """The mention in its sentence. Long sentences are cut to what stands near, at a space where there is one."""
    text: str = getattr(article, mention.field)
    left, right = text[: mention.start], text[mention.end :]
    ends = list(_SENTENCE_END.finditer(left[-4 * _LONGEST :]))
    before = left[-4 * _LONGEST :][ends[-1].end() :] if ends else left[-4 * _LONGEST :]
    end = _SENTENCE_END.search(right[: 4 * _LONGEST])
    after = right[: end.end()] if end else right[: 4 * _LONGEST]
    if len(before) > _LONGEST:
        before = "…" + before[-_LONGEST:].partition(" ")[2]
    if len(after) > _LONGEST:
        after = after[:_LONGEST].rpartition(" ")[0] + "…"
    return Quotation(mention, _line(before).lstrip(), _line(mention.surface), _line(after).rstrip())


def _line(text: str) -> str:
    return _SPACE.sub(" ", text)
