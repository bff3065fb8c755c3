"""The JSON Schema of watchlist files, for editors that complete and check while one types.

It says the shapes; what needs the meaning of ids or expressions only `watchlist_yaml` can say. A test holds the two
together: what the schema refuses, the loader refuses too.
"""

from __future__ import annotations

import json
from typing import Any

from rasid.country import COUNTRIES
from rasid.level import Level

__all__ = ["watchlist_schema", "watchlist_schema_text"]

_ID = "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$"
_LANGUAGE = "^[a-z]{2,3}(-[A-Z][a-z]{3})?$"
_DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_TEXT = {"type": "string", "pattern": r"\S"}


def _one_or_many(entry: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [entry, {"type": "array", "items": entry}, {"type": "null"}]}


def _mapping(description: str, properties: dict[str, Any], **more: Any) -> dict[str, Any]:
    # An empty value (`actors:` and nothing behind it) reads as an empty mapping.
    return {
        "type": ["object", "null"],
        "description": description,
        "properties": properties,
        "additionalProperties": False,
        **more,
    }


def _by_id(description: str, entry: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": ["object", "null"],
        "description": description,
        "patternProperties": {_ID: entry},
        "additionalProperties": False,
    }


def _names(description: str) -> dict[str, Any]:
    some = {"$ref": "#/$defs/names"}
    return {
        "description": description,
        "anyOf": [
            _one_or_many({"$ref": "#/$defs/name"}),
            {"type": "object", "patternProperties": {_LANGUAGE: some}, "additionalProperties": False},
        ],
    }


def _switch(description: str) -> dict[str, Any]:
    return {**_names(description), "anyOf": [{"type": "boolean"}, *_names("")["anyOf"]]}


def watchlist_schema() -> dict[str, Any]:
    """The schema as plain values."""
    expression = {
        **_TEXT,
        "description": "ids, “phrases”, =Exact, prefix*, AND OR NOT, NEAR/n, THEN/n, n of (…), title:(…)",
    }
    actor = _mapping(
        "An actor: its names, or a country whose names are known.",
        {
            "type": _TEXT,
            "description": {"type": "string"},
            "country": {"enum": sorted(COUNTRIES), "description": "ISO code: names, capital and demonyms are known."},
            "names": _names("Full names, by language or for all."),
            "short": _names("Names that count only beside a full one in the same article."),
            "acronyms": _names("Acronyms."),
            "capital": _switch("The capital: names, or false to leave a country's out."),
            "demonyms": _switch("Demonyms: names, or false to leave a country's out."),
            "roles": _one_or_many({"$ref": "#/$defs/role"}),
        },
        type="object",
        anyOf=[{"required": [key]} for key in ("country", "names", "acronyms", "capital", "demonyms", "roles")],
    )
    topic = _mapping(
        "A topic: names, and expressions any of which means it.",
        {
            "description": {"type": "string"},
            "names": _names("Names."),
            "acronyms": _names("Acronyms."),
            "any": _one_or_many(expression),
        },
        type="object",
        anyOf=[{"required": [key]} for key in ("names", "acronyms", "any")],
    )
    watch = _mapping(
        "A watch: when, or a score and its threshold.",
        {
            "description": {"type": "string"},
            "when": expression,
            "unless": expression,
            "score": {"type": "object", "additionalProperties": {"type": "number"}},
            "threshold": {"type": "number", "exclusiveMinimum": 0},
            "level": {"enum": [level.value for level in Level]},
            "must_match": _one_or_many({"$ref": "#/$defs/example"}),
            "must_not_match": _one_or_many({"$ref": "#/$defs/example"}),
            "tell_silence": {
                "type": "boolean",
                "description": "false: the operator does not hear when it is silent.",
            },
        },
        type="object",
        anyOf=[{"required": ["when"]}, {"required": ["score"]}],
        dependentRequired={"score": ["threshold"], "threshold": ["score"]},
    )
    name = {
        "anyOf": [
            {**_TEXT, "maxLength": 200},
            {
                "type": "object",
                "properties": {
                    "text": {**_TEXT, "maxLength": 200},
                    "strict": {"type": "boolean"},
                    "exact": {"type": "boolean"},
                },
                "required": ["text"],
                "additionalProperties": False,
            },
        ]
    }
    role = {
        "type": "object",
        "properties": {"from": {"type": "string", "pattern": _DATE}, "to": {"type": "string", "pattern": _DATE}},
        "patternProperties": {_LANGUAGE: {"$ref": "#/$defs/names"}},
        "additionalProperties": False,
    }
    example = {
        "anyOf": [
            _TEXT,
            {
                "type": "object",
                "properties": {
                    **dict.fromkeys(("text", "title", "source", "country"), _TEXT),
                    "language": {"type": "string", "pattern": _LANGUAGE},
                    "on": {"type": "string", "pattern": _DATE},
                },
                "anyOf": [{"required": ["text"]}, {"required": ["title"]}],
                "additionalProperties": False,
            },
        ]
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Rasid watchlist",
        "description": "Actors, topics and the watches over them.",
        "type": "object",
        "minProperties": 1,
        "properties": {
            "watchlist": {"type": "string", "pattern": _ID, "description": "The id; a file without is for including."},
            "description": {"type": "string"},
            "languages": _one_or_many({"type": "string", "pattern": _LANGUAGE}),
            "include": _one_or_many(_TEXT),
            "actors": _by_id("Actors by id.", actor),
            "topics": _by_id("Topics by id.", topic),
            "watches": _by_id("Watches by name.", watch),
        },
        "additionalProperties": False,
        "dependentRequired": {"watches": ["watchlist"]},
        "$defs": {"name": name, "names": _one_or_many({"$ref": "#/$defs/name"}), "role": role, "example": example},
    }


def watchlist_schema_text() -> str:
    """The schema as the file that is published."""
    return json.dumps(watchlist_schema(), ensure_ascii=False, indent=2) + "\n"
