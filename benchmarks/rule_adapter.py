"""The neutral rules of the speed benchmark through `rasid.plain_rules`, in the shape that graders call."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from rasid.plain_rule import rule_from
from rasid.plain_rules import PlainRules

__all__ = ["RuleMatcher"]


class RuleMatcher:
    """Rules over plain words: lower-cased whole words in title and body, no language bent."""

    def __init__(self, rules: Iterable[Mapping[str, Any]]) -> None:
        """`rules` as they stand in the file: id and expression tree."""
        self._rules = PlainRules(rule_from(rule) for rule in rules)

    def match(self, title: str, body: str, lang: str) -> set[str]:  # noqa: ARG002 - the shape is given; nothing is bent.
        """The ids of the rules that hold for this article."""
        return self._rules.match(f"{title}\n{body}")

    def changed(self, rules: Iterable[Mapping[str, Any]], removed: Iterable[str] = ()) -> RuleMatcher:
        """The same with these rules added or exchanged, and others removed."""
        result = object.__new__(RuleMatcher)
        result._rules = self._rules.changed((rule_from(rule) for rule in rules), removed)
        return result
