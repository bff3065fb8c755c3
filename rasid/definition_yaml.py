"""One actor, one topic or one watch of a watchlist file: YAML values to values, mistakes gathered with their places.

Ids in expressions stay bare words; `watchlist_ids` says what they mean.
"""

from __future__ import annotations

import re
from datetime import date

from rasid.country import COUNTRIES, names_of_country
from rasid.errors import Mistake
from rasid.level import Level
from rasid.parse_expression import ExpressionError, parse_expression
from rasid.tagged_article import NameType
from rasid.watch_expression import Node as Tree
from rasid.watchlist import Actor, Example, Expression, ListedName, Place, Topic, Watch
from rasid.yaml_document import Node, Reading

__all__ = ["entries", "place_of", "read_actor", "read_language", "read_topic", "read_watch"]

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


def entries(reading: Reading, keys: dict[str, Node], key: str) -> tuple[Node, ...]:
    """The entries of a list under a key; one value alone is a list of one, no key is none."""
    return reading.sequence(keys[key], single=True) if key in keys else ()


def place_of(node: Node) -> Place:
    """Where a value, or the key that leads to it, stands."""
    return Place(node.file, node.line, node.key_column or node.column)


def read_actor(reading: Reading, name: str, node: Node) -> Actor:
    """The actor of this id; a country brings its names."""
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
    for role in entries(reading, keys, "roles"):
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
        place=place_of(node),
    )


def read_topic(reading: Reading, name: str, node: Node) -> Topic:
    """The topic of this id."""
    keys = reading.mapping(node, TOPIC_KEYS)
    names = [*_names(reading, keys["names"], NameType.NAME)] if "names" in keys else []
    names += [*_names(reading, keys["acronyms"], NameType.ACRONYM)] if "acronyms" in keys else []
    expressions = [_expression(reading, entry) for entry in entries(reading, keys, "any")]
    if not names and not expressions:
        reading.wrong(node, f"the topic {name!r} is empty; give “names” or “any”")
    found = tuple(expression for expression in expressions if expression is not None)
    return Topic(id=name, names=tuple(dict.fromkeys(names)), any=found, place=place_of(node))


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
            return ListedName(text="?", place=place_of(node))
        text_node = keys["text"]
    text = " ".join(reading.text(text_node, default="?").split())
    if text != "?" and not any(character.isalnum() for character in text):
        reading.wrong(text_node, f"{text!r} has no letter or digit")
    if len(text) > _MAX_NAME:
        reading.wrong(text_node, f"a name has at most {_MAX_NAME} characters")
        text = text[:_MAX_NAME]
    return ListedName(
        text=text, language=language, name_type=name_type, strict=strict, exact=exact, place=place_of(node)
    )


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


def read_watch(reading: Reading, watchlist: str, name: str, node: Node) -> Watch:
    """The watch of this id in a watchlist."""
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
        must_match=tuple(_example(reading, entry) for entry in entries(reading, keys, "must_match")),
        must_not_match=tuple(_example(reading, entry) for entry in entries(reading, keys, "must_not_match")),
        tell_silence="tell_silence" not in keys or reading.boolean(keys["tell_silence"]),
        place=place_of(node),
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
        return Example(text=reading.text(node), place=place_of(node))
    keys = reading.mapping(node, EXAMPLE_KEYS)
    if not keys.keys() & {"text", "title"}:
        reading.wrong(node, "an example needs “text” or “title”")
    return Example(
        text=reading.text(keys["text"]) if "text" in keys else "",
        title=reading.text(keys["title"]) if "title" in keys else "",
        language=read_language(reading, keys["language"]) if "language" in keys else "",
        source=reading.text(keys["source"]) if "source" in keys else "",
        country=reading.text(keys["country"]) if "country" in keys else "",
        on=reading.parsed(keys["on"], _date, None) if "on" in keys else None,
        place=place_of(node),
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


def read_language(reading: Reading, node: Node) -> str:
    """A language's code."""
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
