"""Why an article joined its story, as a code and values: for pages that say it in the reader's language.

`story_index` gives the reason and a story keeps it as one English sentence; this reads each form of it back, also where
it was cut, and what was stored before a form was changed stays readable as it is. It words nothing itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["JoinCode", "JoinReason", "read_reason"]


class JoinCode(StrEnum):
    """What made it belong there."""

    FIRST = "first"  # it began the story.
    COPY = "copy"  # it repeats an article almost word for word.
    SAME_EVENT = "same-event"  # it tells of the same event in other words.


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinReason:
    """A reason; `share` is how much is repeated, or how sure it is, in hundredths, None where the sentence was cut."""

    code: JoinCode
    continues: bool = False  # the story that it was found alike to had closed: it began one that continues it.
    title: str = ""  # of the article that it repeats, or of the story.
    source: str = ""  # of the article that it repeats.
    share: int | None = None


_CONTINUES = "continues a closed story: "
_FIRST = "no recent story is like it"
_FORMS = (
    (JoinCode.COPY, re.compile(r"repeats (?P<share>\d+)% of “(?P<title>.*)” \((?P<source>.*)\)", re.DOTALL)),
    (JoinCode.SAME_EVENT, re.compile(r"same event as “(?P<title>.*)” \((?P<share>\d+)% sure\)", re.DOTALL)),
    (JoinCode.COPY, re.compile(r"repeats (?P<share>\d+)% of “(?P<title>.*)", re.DOTALL)),
    (JoinCode.SAME_EVENT, re.compile(r"same event as “(?P<title>.*)", re.DOTALL)),
)
"""The whole sentences first; then those that were cut, with what is left of the title."""


def read_reason(sentence: str) -> JoinReason | None:
    """The reason that a story's member keeps; None for none, and for a sentence that is not of these forms."""
    if sentence == _FIRST:
        return JoinReason(code=JoinCode.FIRST)
    rest = sentence.removeprefix(_CONTINUES)
    for code, form in _FORMS:
        found = form.fullmatch(rest)
        if found is not None:
            parts = found.groupdict()
            return JoinReason(
                code=code,
                continues=rest != sentence,
                title=parts["title"],
                source=parts.get("source") or "",
                share=int(parts["share"]) if parts.get("share") else None,
            )
    return None
