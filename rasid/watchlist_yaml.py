"""Watchlist files: YAML text to values, with every mistake at its file, line and column.

Shapes are read here; ids across files (includes, expressions, cycles) are resolved in `watchlist_ids`. A file without
`watchlist:` holds shared actors and topics, for others to include.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeVar

from rasid.country import COUNTRIES, names_of_country
from rasid.errors import ConfigurationError, Mistake
from rasid.level import Level
from rasid.tagged_article import NameType
from rasid.watch_expression import ExpressionError, parse_expression
from rasid.watch_expression import Node as Tree
from rasid.watchlist import Actor, Example, Expression, ListedName, Place, Topic, Watch, Watchlist
from rasid.watchlist_ids import WatchlistFile, included_name, resolve
from rasid.yaml_document import Node, Reading, read_yaml

__all__ = ["included_files", "read_watchlists"]

FILE_KEYS = ("watchlist", "description", "languages", "include", "actors", "topics", "watches")
ACTOR_KEYS = ("type", "description", "country", "names", "short", "acronyms", "capital", "demonyms", "roles")
TOPIC_KEYS = ("description", "names", "acronyms", "any")
WATCH_KEYS = (
    "description",
    "when",
    "unless",
    "score",
    "threshold",
    "level",
    "must_match",
    "must_not_match",
    "tell_silence",
)
NAME_KEYS = ("text", "strict", "exact")
EXAMPLE_KEYS = ("text", "title", "language", "source", "country", "on")

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?")
_MAX_NAME = 200

Value = TypeVar("Value")


def read_watchlists(files: Mapping[str, str]) -> tuple[Watchlist, ...]:
    """The watchlists in these files (name, with / between folders, to text), in the order of their ids.

    Raises:
        ConfigurationError: with all mistakes of all files.
    """
    read: list[WatchlistFile] = []
    mistakes: list[Mistake] = []
    for file, text in sorted(files.items()):
        found, wrong_here = _read_file(posixpath.normpath(file), text)
        mistakes.extend(wrong_here)
        if found is not None:
            read.append(found)
    # Files that could not be read at all would only cause unknown ids elsewhere.
    if len(read) < len(files):
        raise ConfigurationError(mistakes)
    watchlists, wrong = resolve(tuple(read))
    if mistakes or wrong:
        raise ConfigurationError([*mistakes, *wrong])
    return watchlists


def included_files(file: str, text: str) -> tuple[str, ...]:
    """The names of the files that this one includes, as `read_watchlists` wants them; () when it can't be read."""
    found, _ = _read_file(posixpath.normpath(file), text)
    return tuple(included_name(file, path) for path, _ in found.include) if found is not None else ()


def _read_file(file: str, text: str) -> tuple[WatchlistFile | None, tuple[Mistake, ...]]:
    # The last text a file is remembered, so that a change of one file costs reading one file.
    known = _latest.get(file)
    if known is None or known[0] != text:
        if len(_latest) >= _MOST_REMEMBERED:
            _latest.clear()
        known = _latest[file] = (text, _read_text(file, text))
    return known[1]


_MOST_REMEMBERED = 5_000
_latest: dict[str, tuple[str, tuple[WatchlistFile | None, tuple[Mistake, ...]]]] = {}


def _read_text(file: str, text: str) -> tuple[WatchlistFile | None, tuple[Mistake, ...]]:
    try:
        root = read_yaml(text, file)
    except ConfigurationError as error:
        return None, error.mistakes
    reading = Reading()
    keys = reading.mapping(root, FILE_KEYS)
    if not keys:
        reading.wrong(root, "holds no watchlist; start with “watchlist: some-id”")
    id_node = keys.get("watchlist")
    id_ = reading.identifier(id_node) if id_node else ""
    watches = keys.get("watches")
    if watches is not None and id_node is None:
        reading.wrong(watches, "a file with watches needs “watchlist: some-id”")
    found = WatchlistFile(
        file=file,
        id=id_,
        place=_place(id_node or root),
        languages=tuple(_language(reading, node) for node in _entries(reading, keys, "languages")),
        include=tuple((reading.text(node), _place(node)) for node in _entries(reading, keys, "include")),
        actors=_definitions(reading, keys.get("actors"), _actor),
        topics=_definitions(reading, keys.get("topics"), _topic),
        watches=_definitions(reading, watches, lambda r, name, node: _watch(r, id_, name, node)),
    )
    return found, tuple(reading.mistakes)


def _entries(reading: Reading, keys: dict[str, Node], key: str) -> tuple[Node, ...]:
    return reading.sequence(keys[key], single=True) if key in keys else ()


def _definitions(reading: Reading, node: Node | None, read: Callable[[Reading, str, Node], Value]) -> tuple[Value, ...]:
    if node is None:
        return ()
    found = []
    for name, child in reading.mapping(node).items():
        if not re.fullmatch(r"[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?", name):
            place = Mistake(child.file, child.line, child.key_column, child.key, _no_id(name))
            reading.mistakes.append(place)
            continue
        found.append(read(reading, name, child))
    return tuple(found)


def _no_id(name: str) -> str:
    return f"{name!r} is no id: lower-case letters, digits and hyphens, at most 64"


def _place(node: Node) -> Place:
    return Place(node.file, node.line, node.key_column or node.column)


def _actor(reading: Reading, name: str, node: Node) -> Actor:
    keys = reading.mapping(node, ACTOR_KEYS)
    country = reading.parsed(keys["country"], _country, "") if "country" in keys else ""
    names: list[ListedName] = []
    for key, name_type in (
        ("names", NameType.NAME),
        ("short", NameType.SHORT),
        ("acronyms", NameType.ACRONYM),
        ("capital", NameType.CAPITAL),
        ("demonyms", NameType.DEMONYM),
    ):
        switch = keys.get(key)
        listed = switch is not None and not (key in {"capital", "demonyms"} and isinstance(switch.content, bool))
        if switch is not None and not listed and "country" not in keys:
            reading.wrong(switch, "true and false switch the names of a country; list the names here")
        if listed and switch is not None:
            names.extend(_names(reading, switch, name_type))
        elif country and (switch is None or switch.content is True):
            names.extend(n for n in names_of_country(country) if n.name_type is name_type)
        if key == "names" and listed and country:  # Names listed for a country stand beside CLDR's.
            names.extend(n for n in names_of_country(country) if n.name_type is name_type)
    for role in _entries(reading, keys, "roles"):
        names.extend(_role(reading, role))
    if not names and "country" not in keys:
        reading.wrong(node, f"the actor {name!r} has no name; give “names” or “country”")
    elif names and all(n.name_type is NameType.SHORT for n in names):
        reading.wrong(node, "short names count only after a full one; give “names” too")
    return Actor(
        id=name,
        names=tuple(dict.fromkeys(names)),
        type=reading.text(keys["type"]) if "type" in keys else ("country" if country else ""),
        country=country,
        place=_place(node),
    )


def _topic(reading: Reading, name: str, node: Node) -> Topic:
    keys = reading.mapping(node, TOPIC_KEYS)
    names = [*_names(reading, keys["names"], NameType.NAME)] if "names" in keys else []
    names += [*_names(reading, keys["acronyms"], NameType.ACRONYM)] if "acronyms" in keys else []
    expressions = [_expression(reading, entry) for entry in _entries(reading, keys, "any")]
    if not names and not expressions:
        reading.wrong(node, f"the topic {name!r} is empty; give “names” or “any”")
    found = tuple(expression for expression in expressions if expression is not None)
    return Topic(id=name, names=tuple(dict.fromkeys(names)), any=found, place=_place(node))


def _names(reading: Reading, node: Node, name_type: NameType) -> list[ListedName]:
    """Names by language, or a list of names that count in all languages."""
    if not isinstance(node.content, dict):
        return [_name(reading, entry, "", name_type) for entry in reading.sequence(node, single=True)]
    found: list[ListedName] = []
    for language, entries in node.content.items():
        code = _language_key(reading, language, entries)
        found.extend(_name(reading, entry, code, name_type) for entry in reading.sequence(entries, single=True))
    return found


def _name(reading: Reading, node: Node, language: str, name_type: NameType) -> ListedName:
    strict = exact = False
    text_node = node
    if isinstance(node.content, dict):
        keys = reading.mapping(node, NAME_KEYS)
        strict = "strict" in keys and reading.boolean(keys["strict"])
        exact = "exact" in keys and reading.boolean(keys["exact"])
        if "text" not in keys:
            reading.wrong(node, "a name needs “text”")
            return ListedName(text="?", place=_place(node))
        text_node = keys["text"]
    text = " ".join(reading.text(text_node, default="?").split())
    if text != "?" and not any(character.isalnum() for character in text):
        reading.wrong(text_node, f"{text!r} has no letter or digit")
    if len(text) > _MAX_NAME:
        reading.wrong(text_node, f"a name has at most {_MAX_NAME} characters")
        text = text[:_MAX_NAME]
    return ListedName(text=text, language=language, name_type=name_type, strict=strict, exact=exact, place=_place(node))


def _role(reading: Reading, node: Node) -> list[ListedName]:
    if not isinstance(node.content, dict):
        reading.wrong(node, "a role is a mapping of languages to titles, with “from” and “to”")
        return []
    keys = dict(node.content)
    first, last = keys.pop("from", None), keys.pop("to", None)
    since = reading.parsed(first, _date, None) if first else None
    until = reading.parsed(last, _date, None) if last else None
    if since and until and last and since > until:
        reading.wrong(last, f"the role ends ({until}) before it begins ({since})")
    if not keys:
        reading.wrong(node, "a role needs a title in some language, like “en: president of …”")
    found = []
    for language, entries in keys.items():
        code = _language_key(reading, language, entries)
        for entry in reading.sequence(entries, single=True):
            title = _name(reading, entry, code, NameType.ROLE)
            found.append(
                ListedName(
                    text=title.text,
                    language=code,
                    name_type=NameType.ROLE,
                    strict=title.strict,
                    exact=title.exact,
                    since=since,
                    until=until,
                    place=title.place,
                )
            )
    return found


def _watch(reading: Reading, watchlist: str, name: str, node: Node) -> Watch:
    keys = reading.mapping(node, WATCH_KEYS)
    if "when" not in keys and "score" not in keys:
        reading.wrong(node, f"the watch {name!r} needs “when” or “score”")
    if "score" in keys and "threshold" not in keys:
        reading.wrong(node, "“score” needs a “threshold”")
    if "threshold" in keys and "score" not in keys:
        reading.wrong(keys["threshold"], "“threshold” needs a “score”")
    threshold = reading.number(keys["threshold"]) if "threshold" in keys else 0.0
    if "threshold" in keys and threshold <= 0:
        reading.wrong(keys["threshold"], "must be more than 0")
    score: list[tuple[Expression, float]] = []
    if "score" in keys:
        for term, weight in reading.mapping(keys["score"]).items():
            tree = _tree(reading, weight, term, key=True)
            place = Place(weight.file, weight.line, weight.key_column)
            if tree is not None:
                score.append((Expression(text=term, tree=tree, place=place), reading.number(weight)))
    level = reading.choice(keys["level"], [level.value for level in Level]) if "level" in keys else ""
    return Watch(
        watchlist=watchlist,
        name=name,
        level=Level(level or Level.NOTABLE),
        when=_expression(reading, keys["when"]) if "when" in keys else None,
        unless=_expression(reading, keys["unless"]) if "unless" in keys else None,
        score=tuple(score),
        threshold=threshold,
        must_match=tuple(_example(reading, entry) for entry in _entries(reading, keys, "must_match")),
        must_not_match=tuple(_example(reading, entry) for entry in _entries(reading, keys, "must_not_match")),
        tell_silence="tell_silence" not in keys or reading.boolean(keys["tell_silence"]),
        place=_place(node),
    )


def _expression(reading: Reading, node: Node) -> Expression | None:
    text = reading.text(node)
    tree = _tree(reading, node, text) if text else None
    return None if tree is None else Expression(text=text, tree=tree, place=Place(node.file, node.line, node.column))


def _tree(reading: Reading, node: Node, text: str, *, key: bool = False) -> Tree | None:
    try:
        return parse_expression(text)
    except ExpressionError as error:
        if key:
            at = node.key_column + error.at
            reading.mistakes.append(Mistake(node.file, node.line, at, node.key, str(error)))
        else:
            reading.wrong(node, str(error), at=error.at)
        return None


def _example(reading: Reading, node: Node) -> Example:
    if not isinstance(node.content, dict):
        return Example(text=reading.text(node), place=_place(node))
    keys = reading.mapping(node, EXAMPLE_KEYS)
    if not keys.keys() & {"text", "title"}:
        reading.wrong(node, "an example needs “text” or “title”")
    return Example(
        text=reading.text(keys["text"]) if "text" in keys else "",
        title=reading.text(keys["title"]) if "title" in keys else "",
        language=_language(reading, keys["language"]) if "language" in keys else "",
        source=reading.text(keys["source"]) if "source" in keys else "",
        country=reading.text(keys["country"]) if "country" in keys else "",
        on=reading.parsed(keys["on"], _date, None) if "on" in keys else None,
        place=_place(node),
    )


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is no date; write it like 2019-10-01") from None


def _country(text: str) -> str:
    if text not in COUNTRIES:
        raise ValueError(f"{text!r} is no country: use its two-letter ISO 3166 code in capitals, like QA")
    return text


def _language(reading: Reading, node: Node) -> str:
    code = reading.text(node)
    if code and not _LANGUAGE.fullmatch(code):
        reading.wrong(node, _no_language(code))
        return ""
    return code


def _language_key(reading: Reading, code: str, node: Node) -> str:
    if _LANGUAGE.fullmatch(code):
        return code
    reading.mistakes.append(Mistake(node.file, node.line, node.key_column, node.key, _no_language(code)))
    return ""


def _no_language(code: str) -> str:
    return f"{code!r} is no language: use its code, like ar or zh-Hant"
