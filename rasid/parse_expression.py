"""The language of watch expressions: text to a tree. It knows no ids; `watchlist_ids` resolves them.

arms-embargo AND (iran OR "united states")            ids of actors, topics and watches
"quoted phrase"  =Exact  ="Exact Phrase"  prefix*     words; without marks they bend as their language bends them
AND  OR  NOT  ( )                                     NOT binds closest, then NEAR, then AND, then OR
a NEAR/5 b   a THEN/5 b                               at most 5 words between them; THEN wants this order
2 of (a, b, c)                                        at least two of these
title:( )  text:( )                                   only there
lang:ar  source:xinhua  country:QA                    of the article, its source, its source's country
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from lark import Lark, Token, Transformer, UnexpectedInput, UnexpectedToken

from rasid.tagged_article import Field
from rasid.watch_expression import (
    AllOf,
    AnyOf,
    AtLeast,
    FromCountry,
    FromSource,
    InField,
    InLanguage,
    Near,
    Node,
    Not,
    Word,
    Words,
    is_positional,
    nodes,
)

__all__ = ["ExpressionError", "parse_expression"]

MAX_LENGTH = 20_000
MAX_DEPTH = 40
MAX_NEAR = 10


class ExpressionError(ValueError):
    """An expression that can't be read; `at` counts from 0 into its text."""

    def __init__(self, text: str, at: int) -> None:
        super().__init__(text)
        self.at = at


_GRAMMAR = r"""
    start: _any
    _any: any_of | _all
    _all: all_of | _not
    _not: negation | _near
    _near: near | _atom
    any_of: _all ("OR" _all)+
    all_of: _not ("AND" _not)+
    negation: "NOT" _not
    near: _atom (NEAR _atom)+
    _atom: word | phrase | exact | prefix | at_least | in_field | about | "(" _any ")"
    word: WORD
    phrase: PHRASE
    exact: EXACT
    prefix: PREFIX
    at_least: COUNT "(" _any ("," _any)* ")"
    in_field: FIELD (word | phrase | exact | prefix | "(" _any ")")
    about: ABOUT

    NEAR.4: /(NEAR|THEN)\/[0-9]{1,3}(?![^\s()])/
    COUNT.4: /[0-9]{1,3}\s+of(?=[\s(])/
    FIELD.4: /(title|text):/
    ABOUT.4: /(lang|source|country):[^\s(),"]+/
    PHRASE: /"[^"]*"|“[^”]*”|«[^»]*»/
    EXACT: /=("[^"]*"|“[^”]*”|«[^»]*»|[^\s(),:"“”«»*=]+)/
    PREFIX.2: /[^\s(),:"“”«»*=]+\*|"[^"]*"\*/
    WORD: /(?!(AND|OR|NOT|(NEAR|THEN)\/[0-9]+)(?![^\s(),]))[^\s(),:"“”«»*=]+/
    %ignore /\s+/
"""

_EXPECTED = {
    "WORD": "an id",
    "PHRASE": "a “quoted phrase”",
    "EXACT": "",
    "PREFIX": "",
    "COUNT": "",
    "FIELD": "",
    "ABOUT": "",
    "LPAR": "“(”",
    "RPAR": "“)”",
    "COMMA": "“,”",
    "NEAR": "NEAR/n",
    "$END": "the end",
}


class _Trees(Transformer[Token, Node]):
    """Makes nodes while the text is parsed, so that no depth of nesting recurses."""

    def start(self, parts: list[Any]) -> Any:
        return parts[0]

    def word(self, parts: list[Any]) -> Node:
        return Word(str(parts[0]), parts[0].start_pos or 0)

    def phrase(self, parts: list[Any]) -> Node:
        return Words(_unquoted(parts[0], str(parts[0])))

    def exact(self, parts: list[Any]) -> Node:
        return Words(_unquoted(parts[0], str(parts[0])[1:]), exact=True)

    def prefix(self, parts: list[Any]) -> Node:
        return Words(_unquoted(parts[0], str(parts[0])[:-1]), prefix=True)

    def any_of(self, parts: list[Any]) -> Node:
        return AnyOf(tuple(parts))

    def all_of(self, parts: list[Any]) -> Node:
        return AllOf(tuple(parts))

    def negation(self, parts: list[Any]) -> Node:
        return parts[0].part if isinstance(parts[0], Not) else Not(parts[0])

    def near(self, parts: list[Any]) -> Node:
        result: Node = parts[0]
        if len(parts) > 2 * MAX_NEAR + 1:
            raise ExpressionError(f"more than {MAX_NEAR} NEAR in a row", _start(parts[-2]))
        for operator, right in zip(parts[1::2], parts[2::2], strict=True):
            word, _, distance = str(operator).partition("/")
            for side in (result, right):
                if not is_positional(side):
                    what = f"{word} stands between words, actors, topics and OR of them"
                    raise ExpressionError(
                        f"{what}; AND, NOT, “n of” and filters have no place in a text", _start(operator)
                    )
            result = Near(result, right, int(distance), word == "THEN")
        return result

    def at_least(self, parts: list[Any]) -> Node:
        count = int(str(parts[0]).split()[0])
        if not 1 <= count <= len(parts) - 1:
            raise ExpressionError(f"{count} of {len(parts) - 1} can never be", _start(parts[0]))
        return AtLeast(count, tuple(parts[1:]))

    def in_field(self, parts: list[Any]) -> Node:
        for node in nodes(parts[1]):
            if isinstance(node, InLanguage | FromSource | FromCountry | InField):
                raise ExpressionError(f"{parts[0]} holds words, actors and topics only", _start(parts[0]))
        return InField(Field(str(parts[0])[:-1]), parts[1])

    def about(self, parts: list[Any]) -> Node:
        what, _, value = str(parts[0]).partition(":")
        if what == "lang":
            if not (2 <= len(value) <= 3 and value.isascii() and value.isalpha() and value.islower()):
                raise ExpressionError(
                    f"{value!r} is no language: two or three small letters, like ar", _start(parts[0]) + 5
                )
            return InLanguage(value)
        if what == "country":
            if not (len(value) == 2 and value.isascii() and value.isalpha() and value.isupper()):
                raise ExpressionError(f"{value!r} is no country: two capitals, like QA", _start(parts[0]) + 8)
            return FromCountry(value)
        return FromSource(value)


def _start(token: Token) -> int:
    return token.start_pos or 0


def _unquoted(token: Token, text: str) -> str:
    inner = text[1:-1] if text[0] in '"“«' else text
    if not any(character.isalnum() for character in inner):
        raise ExpressionError("a phrase needs a letter or a digit", _start(token))
    return " ".join(inner.split())


_parser = Lark(_GRAMMAR, parser="lalr", transformer=_Trees(), maybe_placeholders=False)


@lru_cache(maxsize=100_000)
def parse_expression(text: str) -> Node:
    """The tree of an expression, ids unresolved. The same text gives the same tree, remembered for quick reloads.

    Raises:
        ExpressionError: with the place and what was expected there.
    """
    if len(text) > MAX_LENGTH:
        raise ExpressionError(f"is longer than {MAX_LENGTH} characters", MAX_LENGTH)
    depth = 0
    for at, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth > MAX_DEPTH:
            raise ExpressionError(f"is nested deeper than {MAX_DEPTH} brackets", at)
    try:
        return _parser.parse(text)  # type: ignore[return-value]
    except UnexpectedInput as error:
        raise _explained(text, error) from None


def _explained(text: str, error: UnexpectedInput) -> ExpressionError:
    at = error.pos_in_stream if isinstance(error.pos_in_stream, int) else len(text)
    found = "nothing"
    wanted: set[str] = set()
    if isinstance(error, UnexpectedToken):
        wanted = set(error.accepts or error.expected)
        if error.token.type == "$END":
            at = len(text)
        else:
            found = f"“{error.token}”"
    else:
        wanted = set(getattr(error, "allowed", None) or ())
        found = f"“{(re.match(r'[A-Z]+(/[0-9]+)?', text[at:]) or re.match('.?', text[at:])).group()}”"  # type: ignore[union-attr]
        if text[at : at + 1] in {'"', "“", "«"}:
            return ExpressionError("a quotation is opened and not closed", at)
        if text[at : at + 1] == ":":
            return ExpressionError("unknown filter; valid: title:( ) text:( ) lang: source: country:", at)
    words = [_EXPECTED.get(name, name) for name in sorted(wanted)]
    expected = ", ".join(word for word in sorted(words) if word)
    hint = ""
    if found.strip("“”").upper() in {"AND", "OR", "NOT"} and not found.strip("“”").isupper():
        hint = f"; write {found.strip('“”').upper()} in capitals"
    elif "WORD" not in wanted and isinstance(error, UnexpectedToken) and error.token.type in {"WORD", "PHRASE"}:
        hint = "; put words that belong together in quotes"
    return ExpressionError(f"expected {expected}, found {found}{hint}" if expected else f"unexpected {found}", at)
