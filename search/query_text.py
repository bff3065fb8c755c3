"""What a person types into a search, looked at before it is asked: whether it says what it seems to say.

The language: words, `"a phrase"`, `-not this`, `this | that`, `begin*`, `( )`. Elasticsearch answers every text; this
says where its answer would surprise the person, so that page and terminal can say so. Nothing is searched here.
"""

from __future__ import annotations

import re
from enum import StrEnum

__all__ = ["LONGEST_QUERY", "OPERATORS", "QueryTrouble", "query_trouble"]

LONGEST_QUERY = 1000
"""Code points; far below the number of words that Elasticsearch takes."""

OPERATORS = "AND|OR|NOT|PHRASE|PREFIX|PRECEDENCE|WHITESPACE|ESCAPE"
"""The parts of Elasticsearch's simple query string that are ours; `~` and the rest are plain signs."""

_WORD = re.compile(r"\w")
_SHOUTED = re.compile(r"(?<!\S)(AND|OR|NOT)(?!\S)")
_FIELD = re.compile(r"(?<!\S)(\w+):\S")
_FIELDS = frozenset(
    ("title", "body", "text", "actor", "actors", "topic", "topics", "watch", "watches", "lang", "outlet", "source")
)


class QueryTrouble(StrEnum):
    """Why a query is not asked."""

    TOO_LONG = "too-long"
    OPEN_QUOTE = "open-quote"  # a quotation mark without its fellow.
    OPEN_BRACKET = "open-bracket"  # brackets that do not pair.
    NO_WORD = "no-word"  # signs only.
    ONLY_NOT = "only-not"  # it names only what is not wanted.
    LONE_OR = "lone-or"  # `|` with nothing on one side.
    SHOUTED = "shouted"  # AND, OR, NOT are words here.
    FIELD = "field"  # `title:x` is a word here; there are filters for fields.


def query_trouble(text: str) -> QueryTrouble | None:
    """The first thing that is wrong with a query, None when it can be asked; an empty text asks for everything."""
    text = text.strip()
    if not text:
        return None
    if len(text) > LONGEST_QUERY:
        return QueryTrouble.TOO_LONG
    unquoted, open_quote = _without_phrases(text)
    if open_quote:
        return QueryTrouble.OPEN_QUOTE
    if not _brackets_pair(unquoted):
        return QueryTrouble.OPEN_BRACKET
    if not _WORD.search(text):
        return QueryTrouble.NO_WORD
    if _SHOUTED.search(unquoted):
        return QueryTrouble.SHOUTED
    named = _FIELD.search(unquoted)
    if named and named[1].lower() in _FIELDS:
        return QueryTrouble.FIELD
    words = unquoted.replace("(", " ").replace(")", " ").split()
    if any(sign == "|" for sign in (words[0], words[-1])) or re.search(r"\|\s*\|", unquoted):
        return QueryTrouble.LONE_OR
    if all(word.startswith("-") for word in words):
        return QueryTrouble.ONLY_NOT
    return None


def _without_phrases(text: str) -> tuple[str, bool]:
    """The text with a plain word in the place of each phrase, and whether a quotation mark is left over."""
    pieces = re.split(r'(?<!\\)"', text)
    return " ".join(piece if number % 2 == 0 else "_" for number, piece in enumerate(pieces)), len(pieces) % 2 == 0


def _brackets_pair(text: str) -> bool:
    depth = 0
    for sign in re.sub(r"\\.", "", text):
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return False
    return depth == 0
