"""YAML values to the kinds that are wanted: the one reading of watchlists, subscriptions, feeds and settings.

`yaml_nodes` says what is YAML at all. This knows nothing of what the keys mean; a `Reading` gathers every mistake, so
that a person sees all of them at once.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import TypeVar

from rasid.errors import ConfigurationError, Mistake
from rasid.yaml_nodes import MAX_BYTES, MAX_DEPTH, Node, read_yaml, walk

__all__ = ["MAX_BYTES", "MAX_DEPTH", "Node", "Reading", "kind_of", "read_yaml", "unknown", "walk"]

Value = TypeVar("Value")

_ID = re.compile(r"[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?")


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
            self.wrong(node, f"must be {_bounds(least, most)}, not {value}")
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


def _bounds(least: int | None, most: int | None) -> str:
    if least is None:
        return f"at most {most}"
    return f"at least {least}" if most is None else f"between {least} and {most}"


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
