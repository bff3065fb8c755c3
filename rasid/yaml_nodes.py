"""YAML text to values that know their place: what is accepted as YAML at all. What the values mean is not known here.

It reads YAML 1.2's core scalars only (`no` is a text, `7:30` is a text) and refuses anchors, aliases, tags, duplicate
keys, several documents, deep nesting and large files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from rasid.errors import ConfigurationError, Mistake

__all__ = ["MAX_BYTES", "MAX_DEPTH", "Node", "Scalar", "read_yaml", "walk"]

MAX_BYTES = 8_000_000
MAX_DEPTH = 24

# libyaml's parser is ten times as fast as the one in Python; wheels for the usual platforms carry it.
_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Scalar = str | int | float | bool | None

_INT = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_TRUE = frozenset({"true", "True", "TRUE"})
_FALSE = frozenset({"false", "False", "FALSE"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """One value of a document with its place. `content` is a scalar, a tuple of nodes, or a dict of key to node."""

    file: str
    line: int  # from 1
    column: int  # from 1, of the value
    key: str  # dotted path, "" for the root
    content: Scalar | tuple[Node, ...] | dict[str, Node]
    key_column: int = 0  # from 1, of the key that leads here
    block: bool = False  # a scalar written as a block (| or >): offsets in it don't map to columns
    quoted: bool = False

    def mistake(self, text: str, *, at: int = 0) -> Mistake:
        """A mistake at this value; `at` shifts the column right, into a one-line text."""
        shift = 0 if self.block else at + (1 if self.quoted and at else 0)
        return Mistake(self.file, self.line, self.column + shift, self.key, text)


def read_yaml(text: str, file: str, *, lines_before: int = 0, deepest: int = MAX_DEPTH) -> Node:
    """The document in this text. `lines_before` says how many lines of the file stand before a text cut out of it.

    Raises:
        ConfigurationError: it is no YAML, or uses what is refused; with file, line and column.
    """
    if len(text) > MAX_BYTES // 4 and len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise ConfigurationError([Mistake(file, 0, 0, "", f"is larger than {MAX_BYTES} bytes")])
    building = _Building(file, lines_before, deepest)
    try:
        for event in yaml.parse(text, Loader=_Loader):
            building.take(event)
    except yaml.MarkedYAMLError as error:
        place = error.problem_mark or error.context_mark
        line, column = (place.line + 1 + lines_before, place.column + 1) if place else (0, 0)
        words = " ".join(part for part in (error.context, error.problem) if part)
        if "nesting depth" in words:
            words = f"is nested deeper than {MAX_DEPTH} levels"
        else:
            words = f"is not YAML: {words}"
        raise ConfigurationError([Mistake(file, line, column, "", words)]) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise ConfigurationError([Mistake(file, 0, 0, "", f"is not YAML: {error}")]) from error
    if building.refused or building.mistakes:
        raise ConfigurationError(building.refused or building.mistakes)
    if building.root is None:
        return Node(file=file, line=1 + lines_before, column=1, key="", content=None)
    return building.root


@dataclass(slots=True)
class _Open:
    """A list or a mapping that has not ended."""

    line: int
    column: int
    key: str
    key_column: int
    content: list[Node] | dict[str, Node]
    name: str | None = None  # the key of a mapping whose value comes next
    name_line: int = 0
    name_column: int = 0


class _Building:
    """Makes nodes of the parser's events, without recursion. Mistakes wait until the text has proved to be YAML."""

    def __init__(self, file: str, lines_before: int, deepest: int) -> None:
        self.file, self.deepest, self.first = file, deepest, lines_before + 1
        self.root: Node | None = None
        self.refused: list[Mistake] = []  # what is never allowed; it hides the others
        self.mistakes: list[Mistake] = []
        self.open: list[_Open] = []
        self.documents = 0

    def take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.ScalarEvent):
            line, column = self._place(event)
            self._refuse(event, line, column)
            if (mapping := self._wants_key()) is not None:
                mapping.name, mapping.name_line, mapping.name_column = str(event.value), line, column
                return
            key, key_column = self._key()
            style = event.style
            self._add(
                Node(
                    file=self.file,
                    line=line,
                    column=column,
                    key=key,
                    content=str(event.value) if style else _scalar(str(event.value)),
                    key_column=key_column,
                    block=style in ("|", ">"),
                    quoted=style in ('"', "'"),
                )
            )
        elif isinstance(event, yaml.CollectionStartEvent):
            line, column = self._place(event)
            if len(self.open) == self.deepest:
                text = f"is nested deeper than {MAX_DEPTH} levels"
                raise ConfigurationError([Mistake(self.file, line, column, "", text)])
            self._refuse(event, line, column)
            key, key_column = self._key() if self._wants_key() is None else ("", 0)
            content: list[Node] | dict[str, Node] = [] if isinstance(event, yaml.SequenceStartEvent) else {}
            self.open.append(_Open(line, column, key, key_column, content))
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close(self.open.pop())
        elif isinstance(event, yaml.AliasEvent):
            line, column = self._place(event)
            self.refused.append(Mistake(self.file, line, column, "", f"aliases (*{event.anchor}) are not allowed"))
            self._add(Node(file=self.file, line=line, column=column, key="", content=None))
        elif isinstance(event, yaml.DocumentStartEvent):
            self.documents += 1
            if self.documents == 2:
                line, column = self._place(event)
                text = "is not YAML: expected a single document, found another one"
                raise ConfigurationError([Mistake(self.file, line, column, "", text)])

    def _place(self, event: yaml.Event) -> tuple[int, int]:
        mark = event.start_mark
        return (mark.line + self.first, mark.column + 1) if mark else (0, 0)

    def _refuse(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, line: int, column: int) -> None:
        if event.anchor is not None:
            self.refused.append(Mistake(self.file, line, column, "", f"anchors (&{event.anchor}) are not allowed"))
        if event.tag is not None:
            self.refused.append(Mistake(self.file, line, column, "", f"tags ({event.tag}) are not allowed"))

    def _wants_key(self) -> _Open | None:
        above = self.open[-1] if self.open else None
        return above if above is not None and above.name is None and isinstance(above.content, dict) else None

    def _key(self) -> tuple[str, int]:
        """The path of the next value, and the column of its key."""
        if not self.open:
            return "", 0
        above = self.open[-1]
        if isinstance(above.content, list):
            return f"{above.key}[{len(above.content)}]", 0
        return (f"{above.key}.{above.name}" if above.key else above.name or ""), above.name_column

    def _close(self, ended: _Open) -> None:
        content = tuple(ended.content) if isinstance(ended.content, list) else ended.content
        self._add(
            Node(
                file=self.file,
                line=ended.line,
                column=ended.column,
                key=ended.key,
                content=content,
                key_column=ended.key_column,
            )
        )

    def _add(self, node: Node) -> None:
        if not self.open:
            self.root = node
            return
        above = self.open[-1]
        if isinstance(above.content, list):
            above.content.append(node)
            return
        name = above.name
        if name is None:  # a list or a mapping as the key of another
            above.name, above.name_line, above.name_column = "", node.line, node.column
            return
        above.name = None
        if not name:
            text = "a key must be a plain word"
            self.mistakes.append(Mistake(self.file, above.name_line, above.name_column, above.key, text))
        elif name in above.content:
            text = f"stands twice; first on line {above.content[name].line}"
            path = f"{above.key}.{name}" if above.key else name
            self.mistakes.append(Mistake(self.file, above.name_line, above.name_column, path, text))
        else:
            above.content[name] = node


def _scalar(text: str) -> Scalar:
    if text in _NULLS:
        return None
    if text in _TRUE or text in _FALSE:
        return text in _TRUE
    if _INT.fullmatch(text) and len(text) < 18:
        return int(text)
    if _FLOAT.fullmatch(text) and len(text) < 40:
        return float(text)
    return text


def walk(node: Node) -> Iterator[Node]:
    """This node and all below it."""
    yield node
    children = node.content
    if isinstance(children, dict):
        for child in children.values():
            yield from walk(child)
    elif isinstance(children, tuple):
        for child in children:
            yield from walk(child)
