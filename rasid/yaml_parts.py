"""A YAML file cut into the entries of its large mappings, so that a changed entry is read again without the others.

Cutting never guesses: a file that is not plainly one entry after another is not cut, and the caller reads it whole.
The law is that the frame and the entries, each read alone, give the values and places of the whole file, or that one of
them cannot be read alone. It knows no YAML beyond indents; it parses nothing.

Why the law holds: a YAML reader goes from left to right and looks back at nothing but what is still open. An entry that
begins at the indent of its mapping, has no line further left, and can be read by itself leaves nothing open, so the
next entry is read as if it stood alone too. An open quotation, bracket or block fails when its entry is read alone.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import NamedTuple

from rasid.yaml_nodes import MAX_BYTES, MAX_DEPTH

__all__ = ["DEEPEST_IN_ENTRY", "Entry", "SplitFile", "split_file"]

DEEPEST_IN_ENTRY = MAX_DEPTH - 1
"""An entry stands one level deeper in its file than it does alone."""

_NOT_CUT = re.compile("[\r\x85\u2028\u2029\ufeff]|^ *\t", re.MULTILINE)  # other line ends; tabs among the indent
_TOP = re.compile(r"^[^ #\n].*$", re.MULTILINE)
_FIRST = re.compile(r"^( +)[^ #\n]", re.MULTILINE)


class Entry(NamedTuple):
    """One entry of a section: its key, the lines before it in the file, and its text up to the next one."""

    key: str
    lines_before: int
    text: str


class SplitFile(NamedTuple):
    """The file with the lines of its entries left empty, and the entries of each section that was cut."""

    frame: str
    sections: Mapping[str, tuple[Entry, ...]]
    lines: Mapping[str, int]  # where each of the sections begins, from 1


def split_file(text: str, sections: Collection[str]) -> SplitFile | None:
    """The file cut at the entries of these top-level mappings; None when it has to be read whole."""
    if _NOT_CUT.search(text) or (len(text) > MAX_BYTES // 4 and len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES):
        return None
    tops = [(match.start(), match.group()) for match in _TOP.finditer(text)]
    found: dict[str, tuple[Entry, ...]] = {}
    lines: dict[str, int] = {}
    frame: list[str] = []
    line = copied = 0
    counted = 0
    for number, (start, top) in enumerate(tops):
        name, colon, rest = top.partition(":")
        if not colon or name not in sections or rest.strip(" ").partition("#")[0] or (rest and rest[0] != " "):
            continue
        end = tops[number + 1][0] if number + 1 < len(tops) else len(text)
        line += text.count("\n", counted, start)
        counted = start
        begin = start + len(top) + 1
        entries = _entries(text, begin, end, line + 1)
        if entries is None or name in found:
            return None
        if not entries:
            continue
        found[name] = entries
        lines[name] = line + 1
        first = begin + _lines_to(text, begin, entries[0].lines_before - line - 1)
        frame += text[copied:first], "\n" * text.count("\n", first, end)
        copied = end
    frame.append(text[copied:])
    return SplitFile("".join(frame), found, lines) if found else None


def _lines_to(text: str, start: int, lines: int) -> int:
    place = start
    for _ in range(lines):
        place = text.index("\n", place) + 1
    return place - start


def _entries(text: str, begin: int, end: int, lines_before: int) -> tuple[Entry, ...] | None:
    """The entries between two places; () when there are none, None when something else stands there."""
    first = _FIRST.search(text, begin, end)
    if first is None:
        return ()
    indent = first.group(1)
    # Every line that stands as far left as the first one must begin an entry.
    starts: list[tuple[int, str]] = []
    for match in re.compile(rf"^ {{0,{len(indent)}}}[^ #\n].*$", re.MULTILINE).finditer(text, begin, end):
        key = re.match(rf"{indent}([a-z0-9](?:[a-z0-9-]{{0,62}}[a-z0-9])?):(?: |$)", match.group())
        if key is None:
            return None
        starts.append((match.start(), key.group(1)))
    entries = []
    line, counted = lines_before, begin
    for (start, key_), (stop, _) in zip(starts, [*starts[1:], (end, "")], strict=True):
        line += text.count("\n", counted, start)
        counted = start
        entries.append(Entry(key_, line, text[start:stop]))
    if len({entry.key for entry in entries}) < len(entries):
        return None
    return tuple(entries)
