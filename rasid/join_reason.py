"""Why an article joined its story, as a code and values: for pages that say it in the reader's language.

`story_index` gives the reason as one English sentence, cut where it is long; this reads each form of it, whole or cut,
and writes the very sentence again. What was stored as a sentence is read in the same way. Other languages are not here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["JoinCode", "JoinReason", "read_reason", "sentence_of"]


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
    title: str = ""  # of the article that it repeats, or of the story; of a cut sentence what is left behind the “.
    source: str = ""  # of the article that it repeats.
    share: int | None = None
    cut: bool = False


_CONTINUES = "continues a closed story: "
_FIRST = "no recent story is like it"
_WHOLE = (
    (JoinCode.COPY, re.compile(r"repeats (?P<share>\d+)% of “(?P<title>.*)” \((?P<source>.*)\)", re.DOTALL)),
    (JoinCode.SAME_EVENT, re.compile(r"same event as “(?P<title>.*)” \((?P<share>\d+)% sure\)", re.DOTALL)),
)
_CUT = (
    (JoinCode.COPY, re.compile(r"repeats (?P<share>\d+)% of “(?P<title>.*)", re.DOTALL)),
    (JoinCode.SAME_EVENT, re.compile(r"same event as “(?P<title>.*)", re.DOTALL)),
)


def read_reason(sentence: str) -> JoinReason | None:
    """The reason in a sentence, None when it has none of these forms; nothing of the sentence is lost in it."""
    if sentence == _FIRST:
        return JoinReason(code=JoinCode.FIRST)
    rest = sentence.removeprefix(_CONTINUES)
    for number, (code, form) in enumerate((*_WHOLE, *_CUT)):
        found = form.fullmatch(rest)
        if found is None:
            continue
        parts = found.groupdict()
        reason = JoinReason(
            code=code,
            continues=rest != sentence,
            title=parts["title"],
            source=parts.get("source") or "",
            share=int(parts["share"]) if parts.get("share") else None,
            cut=number >= len(_WHOLE),
        )
        return reason if sentence_of(reason) == sentence else None
    return None


def sentence_of(reason: JoinReason) -> str:
    """The sentence that was read."""
    if reason.code is JoinCode.FIRST:
        return _FIRST
    if reason.code is JoinCode.COPY:
        said = f"repeats {reason.share}% of “{reason.title}"
        said += "" if reason.cut else f"” ({reason.source})"
    else:
        said = f"same event as “{reason.title}"
        said += "" if reason.cut else f"” ({reason.share}% sure)"
    return f"{_CONTINUES if reason.continues else ''}{said}"
