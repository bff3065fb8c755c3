"""Why an article joined its story, as a code and values: for pages that say it in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["JoinCode", "JoinReason", "sentence_of"]


class JoinCode(StrEnum):
    """What made it belong there."""

    FIRST = "first"  # it began the story.
    COPY = "copy"  # it repeats an article almost word for word.
    SAME_EVENT = "same-event"  # it tells of the same event in other words.


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinReason:
    """A reason; `share` is how much is repeated, or how sure it is, in hundredths, None for what began the story."""

    code: JoinCode
    continues: bool = False  # the story that it was found alike to had closed: it began one that continues it.
    title: str = ""  # of the article that it repeats, or of the story; its beginning, where it is very long.
    source: str = ""  # of the article that it repeats.
    share: int | None = None


def sentence_of(reason: JoinReason) -> str:
    """The reason in English."""
    if reason.code is JoinCode.FIRST:
        return "no recent story is like it"
    if reason.code is JoinCode.COPY:
        said = f"repeats {reason.share}% of “{reason.title}” ({reason.source})"
    else:
        said = f"same event as “{reason.title}” ({reason.share}% sure)"
    return f"continues a closed story: {said}" if reason.continues else said
