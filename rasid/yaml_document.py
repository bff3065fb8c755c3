"""YAML text to values that remember their line: the one loader for watchlists, subscriptions, feeds and settings.

It reads YAML 1.2's core scalars only (`no` is a text, `7:30` is a text) and refuses anchors, aliases, tags, duplicate
keys, several documents, deep nesting and large files. It knows nothing of what the keys mean; a `Reading` gathers
every mistake, so that a person sees all of them at once.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

import yaml

from rasid.errors import ConfigurationError, Mistake

__all__ = ["MAX_BYTES", "MAX_DEPTH", "Node", "Reading", "kind_of", "read_yaml", "unknown", "walk"]

MAX_BYTES = 4_000_000
MAX_DEPTH = 24

# libyaml's parser is ten times as fast as the one in Python; wheels for the usual platforms carry it.
_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Scalar = str | int | float | bool | None
Value = TypeVar("Value")

_INT = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_TRUE = frozenset({"true", "True", "TRUE"})
_FALSE = frozenset({"false", "False", "FALSE"})
_ID = re.compile(r"[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?")


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


def read_yaml(text: str, file: str) -> Node:
    """The document in this text.

    Raises:
        ConfigurationError: it is no YAML, or uses what is refused; with file, line and column.
    """
    if len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        raise ConfigurationError([Mistake(file, 0, 0, "", f"is larger than {MAX_BYTES} bytes")])
    mistakes: list[Mistake] = []
    try:
        depth = 0
        for event in yaml.parse(text, Loader=_Loader):
            mark = event.start_mark
            line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                raise ConfigurationError([Mistake(file, line, column, "", f"is nested deeper than {MAX_DEPTH} levels")])
            if isinstance(event, yaml.AliasEvent):
                mistakes.append(Mistake(file, line, column, "", f"aliases (*{event.anchor}) are not allowed"))
            elif isinstance(event, yaml.NodeEvent) and event.anchor is not None:
                mistakes.append(Mistake(file, line, column, "", f"anchors (&{event.anchor}) are not allowed"))
            if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag is not None:
                mistakes.append(Mistake(file, line, column, "", f"tags ({event.tag}) are not allowed"))
        if mistakes:
            raise ConfigurationError(mistakes)
        loader = _Loader(text)
        root = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        place = error.problem_mark or error.context_mark
        line, column = (place.line + 1, place.column + 1) if place else (0, 0)
        words = " ".join(part for part in (error.context, error.problem) if part)
        if "nesting depth" in words:
            words = f"is nested deeper than {MAX_DEPTH} levels"
        else:
            words = f"is not YAML: {words}"
        raise ConfigurationError([Mistake(file, line, column, "", words)]) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise ConfigurationError([Mistake(file, 0, 0, "", f"is not YAML: {error}")]) from error
    if root is None:
        return Node(file=file, line=1, column=1, key="", content=None)
    result = _convert(root, file, "", 0, mistakes)
    if mistakes:
        raise ConfigurationError(mistakes)
    return result


def _convert(node: yaml.Node, file: str, key: str, key_column: int, mistakes: list[Mistake]) -> Node:
    line, column = node.start_mark.line + 1, node.start_mark.column + 1
    content: Scalar | tuple[Node, ...] | dict[str, Node]
    if isinstance(node, yaml.ScalarNode):
        content = str(node.value) if node.style else _scalar(str(node.value))
        return Node(
            file=file,
            line=line,
            column=column,
            key=key,
            content=content,
            key_column=key_column,
            block=node.style in ("|", ">"),
            quoted=node.style in ('"', "'"),
        )
    if isinstance(node, yaml.SequenceNode):
        content = tuple(_convert(child, file, f"{key}[{i}]", 0, mistakes) for i, child in enumerate(node.value))
    else:
        content = {}
        for key_node, child in node.value:
            key_line, column_of_key = key_node.start_mark.line + 1, key_node.start_mark.column + 1
            name = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else ""
            path = f"{key}.{name}" if key else name
            if not name:
                mistakes.append(Mistake(file, key_line, column_of_key, key, "a key must be a plain word"))
            elif name in content:
                first = content[name].line
                mistakes.append(Mistake(file, key_line, column_of_key, path, f"stands twice; first on line {first}"))
            else:
                content[name] = _convert(child, file, path, column_of_key, mistakes)
    return Node(file=file, line=line, column=column, key=key, content=content, key_column=key_column)


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


@dataclass(slots=True)
class Reading:
    """Reads nodes as the kinds that are wanted and gathers every mistake; `finish` raises when there was one."""

    mistakes: list[Mistake] = field(default_factory=list)

    def wrong(self, node: Node, text: str, *, at: int = 0) -> None:
        """Notes a mistake at this value."""
        self.mistakes.append(node.mistake(text, at=at))

    def mapping(self, node: Node, known: Collection[str] | None = None) -> dict[str, Node]:
        """The entries of a mapping; with `known`, other keys are mistakes that name the nearest valid key."""
        if node.content is None:
            return {}
        if not isinstance(node.content, dict):
            self.wrong(node, f"must be a mapping (key: value), not {kind_of(node)}")
            return {}
        if known is not None:
            for name, child in node.content.items():
                if name not in known:
                    place = Mistake(node.file, child.line, child.key_column, child.key, unknown("key", name, known))
                    self.mistakes.append(place)
            return {name: child for name, child in node.content.items() if name in known}
        return node.content

    def sequence(self, node: Node, *, single: bool = False) -> tuple[Node, ...]:
        """The entries of a list; with `single`, one value alone is read as a list of one."""
        if node.content is None:
            return ()
        if isinstance(node.content, tuple):
            return node.content
        if single and not isinstance(node.content, dict):
            return (node,)
        self.wrong(node, f"must be a list, not {kind_of(node)}")
        return ()

    def text(self, node: Node, *, default: str = "") -> str:
        """A text; numbers are taken as they are written only when quoted."""
        if isinstance(node.content, str) and node.content.strip():
            return node.content.strip()
        wanted = "must be a text" if not isinstance(node.content, str) else "must not be empty"
        hint = "" if isinstance(node.content, str | dict | tuple) or node.content is None else "; put it in quotes"
        self.wrong(node, f"{wanted}, not {kind_of(node)}{hint}" if not isinstance(node.content, str) else wanted)
        return default

    def texts(self, node: Node) -> tuple[str, ...]:
        """A list of texts, or one text alone."""
        return tuple(value for child in self.sequence(node, single=True) if (value := self.text(child)))

    def identifier(self, node: Node, *, default: str = "") -> str:
        """An id: lower-case letters, digits and hyphens, at most 64."""
        value = self.text(node, default=default)
        if value and not _ID.fullmatch(value):
            self.wrong(node, f"{value!r} is no id: lower-case letters, digits and hyphens, at most 64")
            return default
        return value

    def integer(self, node: Node, *, default: int = 0, least: int | None = None, most: int | None = None) -> int:
        """A whole number, within bounds when they are given."""
        value = node.content
        if isinstance(value, bool) or not isinstance(value, int):
            self.wrong(node, f"must be a whole number, not {kind_of(node)}")
            return default
        if (least is not None and value < least) or (most is not None and value > most):
            self.wrong(node, f"must be between {least} and {most}, not {value}")
            return default
        return value

    def number(self, node: Node, *, default: float = 0.0) -> float:
        """A number."""
        value = node.content
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.wrong(node, f"must be a number, not {kind_of(node)}")
            return default
        return float(value)

    def boolean(self, node: Node, *, default: bool = False) -> bool:
        """A truth value: true or false."""
        if isinstance(node.content, bool):
            return node.content
        self.wrong(node, f"must be true or false, not {kind_of(node)}")
        return default

    def choice(self, node: Node, choices: Collection[str], *, default: str = "") -> str:
        """One of a closed set of words."""
        value = self.text(node, default=default)
        if value and value not in choices:
            self.wrong(node, unknown("value", value, choices))
            return default
        return value

    def parsed(self, node: Node, parse: Callable[[str], Value], default: Value) -> Value:
        """A text through `parse`, whose ValueError becomes a mistake at this place."""
        value = self.text(node)
        if not value:
            return default
        try:
            return parse(value)
        except ValueError as error:
            self.wrong(node, str(error))
            return default

    def finish(self) -> None:
        """Raises:
        ConfigurationError: anything was wrong.
        """
        if self.mistakes:
            raise ConfigurationError(self.mistakes)


def kind_of(node: Node) -> str:
    """The kind of a value in words: a text, a list, …"""
    match node.content:
        case None:
            return "nothing"
        case bool():
            return f"{str(node.content).lower()}"
        case int() | float():
            return f"the number {node.content}"
        case str():
            return "a text"
        case dict():
            return "a mapping"
        case _:
            return "a list"


def unknown(what: str, name: str, known: Collection[str]) -> str:
    """What to say of a word that is not in a closed set: with the nearest valid one, or all of a small set."""
    near = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    if near:
        return f"unknown {what} {name!r}; did you mean {near[0]!r}?"
    return f"unknown {what} {name!r}; valid: {', '.join(sorted(known))}"


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
