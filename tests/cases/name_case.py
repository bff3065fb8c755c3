"""The shape of a case: a policy in a sentence, a name as listed, and a text in which [brackets] mark each hit."""

from __future__ import annotations

from typing import NamedTuple


class NameCase(NamedTuple):
    policy: str
    name: str
    marked: str  # the text, with each expected hit in brackets.

    @property
    def text(self) -> str:
        return self.marked.replace("[", "").replace("]", "")

    @property
    def spans(self) -> list[tuple[int, int]]:
        spans = []
        start = removed = 0
        for place, letter in enumerate(self.marked):
            if letter == "[":
                start = place - removed
            elif letter == "]":
                spans.append((start, place - removed))
            removed += letter in "[]"
        return spans
