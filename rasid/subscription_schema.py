"""The JSON Schema of subscriptions/*.yaml, for editors that complete and check while one types.

It says the shapes; what needs other files, addresses or time zones only `subscription_yaml` can say. A test holds the
two together: what the schema refuses, the loader refuses too.
"""

from __future__ import annotations

import json
from typing import Any

from rasid.digest import WEEKDAYS
from rasid.policy_yaml import LANGUAGES, LEVELS
from rasid.subscription import EVENT_TYPES

__all__ = ["subscription_schema", "subscription_schema_text"]

_ID = {"type": "string", "pattern": "^ *[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])? *$"}
_TEXT = {"type": "string", "pattern": r"\S"}
_SPAN = {"type": "string", "pattern": "^ *[0-9]+[smhd] *$", "description": "A duration: 30s, 15m, 48h, 7d."}
_CLOCK = {"type": "string", "pattern": "^ *([01][0-9]|2[0-3]):[0-5][0-9] *$", "description": 'A time of day: "07:00".'}
_LEVEL = {"enum": list(LEVELS)}
_SECRET = {"type": "string", "pattern": "^(env|file):.+", "description": "env:NAME or file:PATH, never the secret."}
_AT_LEAST = {"type": "string", "pattern": f"^ *(>=)? *({'|'.join(LEVELS)}) *$", "description": 'Such as ">=notable".'}


def _mapping(description: str, properties: dict[str, Any], *required: str, **more: Any) -> dict[str, Any]:
    # An empty value (`group:` and nothing behind it) reads as an empty mapping.
    return {
        "type": "object" if required or more else ["object", "null"],
        "description": description,
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
        **more,
    }


def _list(entry: dict[str, Any], description: str = "", *, least: int = 1) -> dict[str, Any]:
    kind = "array" if least else ["array", "null"]
    return {"type": kind, "items": entry, "minItems": least, "description": description}


def _some(entry: dict[str, Any], description: str = "") -> dict[str, Any]:
    """A list, or one value alone."""
    return {"anyOf": [entry, _list(entry)], "description": description}


def _number(least: int, most: int, description: str = "") -> dict[str, Any]:
    return {"type": "integer", "minimum": least, "maximum": most, "description": description}


def _by_level(description: str) -> dict[str, Any]:
    each = {"type": "object", "properties": dict.fromkeys(LEVELS, _SPAN), "additionalProperties": False}
    return {"anyOf": [_SPAN, each], "description": description}


def _rate() -> dict[str, Any]:
    return _mapping(
        "How much may go out; what is more is gathered, never dropped.",
        {
            "max": _number(1, 100_000, "Messages,"),
            "per": {**_SPAN, "description": "in this time."},
            "overflow": {"enum": ["rollup", "digest"], "description": "One roll-up, or the next digest."},
        },
        "max",
        "per",
    )


def _policy() -> dict[str, Any]:
    return {
        "group": _mapping(
            "How messages on one story are gathered.",
            {
                "by": {"const": ["story"]},
                "wait": _by_level("How long the first message gathers, for all levels or by level."),
                "interval": _by_level("How long an update gathers."),
                "close_after": {**_SPAN, "description": "After so long without a match the next is told as the first."},
            },
        ),
        "update_on": _mapping(
            "What is a reason to tell a story again.",
            {
                "sources_at": _list(_number(2, 100_000), "Numbers of independent sources, rising.", least=0),
                "importance_jump": _number(1, 100, "So much more importance."),
                "level_up": {"type": "boolean", "description": "A higher level."},
                "corrections": {"type": "boolean", "description": "A changed article that was told."},
                "cooldown": _by_level("Shortest pause between two messages on a story."),
                "daily_cap": _number(1, 1000, "At most so many messages on a story a day."),
            },
        ),
        "dedup_window": {**_SPAN, "description": "How long a story that was told is known."},
        "max_article_age": {**_SPAN, "description": "Older articles go to the digest, marked late."},
    }


def _recipient() -> dict[str, Any]:
    return _mapping(
        "A person or a system that is told.",
        {
            "id": _ID,
            "tenant": {"$ref": "#/$defs/tenant"},
            "timezone": {**_TEXT, "description": "An IANA name, such as Africa/Cairo; never a fixed offset."},
            "language": {"enum": list(LANGUAGES), "description": "Of the words around the news."},
            "email": {
                "anyOf": [
                    _TEXT,
                    _mapping("", {"to": _TEXT, "format": {"enum": ["html+text", "text"]}, "rate_limit": _rate()}, "to"),
                ],
                "description": "A mailbox.",
            },
            "webhook": _mapping(
                "An address that takes signed POSTs.",
                {
                    "url": {"type": "string", "pattern": "^https?://"},
                    "secrets": _list(
                        {"anyOf": [_SECRET, _mapping("", {"ref": _SECRET, "until": _TEXT}, "ref")]},
                        "All that are given sign; `until` ends an old one.",
                    ),
                    "events": _list({"enum": list(EVENT_TYPES)}, "Types that it takes; all, when it is left out."),
                    "payload": {"enum": ["full", "thin"], "description": "thin: ids and links only."},
                    "timeout": {**_SPAN, "description": "From 1s to 30s."},
                    "concurrency": _number(1, 4, "Messages at once."),
                    "rate_limit": _rate(),
                    "verify": {"type": "boolean", "description": "Ask for consent before the first alert."},
                },
                "url",
                "secrets",
            ),
            "apprise": {
                "anyOf": [_SECRET, _mapping("", {"ref": _SECRET, "rate_limit": _rate()}, "ref")],
                "description": "A chat or another service.",
            },
            "quiet_hours": _mapping(
                "When nothing comes; what waits comes at the end.",
                {
                    "days": _some({"enum": list(WEEKDAYS)}, "Days on which it begins; all, when left out."),
                    "from": _CLOCK,
                    "to": {
                        **_CLOCK,
                        "description": "Over midnight if it is earlier than `from`; the same: a whole day.",
                    },
                    "bypass": {**_LEVEL, "description": "From this level on it comes all the same."},
                    "then": {"enum": ["catch_up", "each"], "description": "As one message, or one by one."},
                },
                "from",
                "to",
            ),
            "owner": {**_ID, "description": "The recipient who hears of trouble with this one's endpoints."},
        },
        "id",
        anyOf=[{"required": [way]} for way in ("email", "webhook", "apprise")],
    )


def _subscription() -> dict[str, Any]:
    digest = {"properties": {"when": {"const": "digest"}}, "required": ["when"]}
    only_digest = ("at", "days", "max_stories", "min_stories", "empty")
    route = _mapping(
        "To whom matches go, and when.",
        {
            "to": {**_ID, "description": "A recipient of the same tenant."},
            "when": {"enum": ["immediate", "digest"]},
            "levels": _some(_LEVEL, "Notable and above at once, all in a digest, when left out."),
            "at": _some(_CLOCK, "When the digest comes, by the recipient's wall clock."),
            "days": _some({"enum": list(WEEKDAYS)}, "Every day, when left out."),
            "max_stories": _number(1, 200, "Listed; the rest is counted."),
            "min_stories": _number(1, 200, "Fewer wait for the next digest, for up to seven."),
            "empty": {"enum": ["skip", "send"], "description": "What to do when nothing matched."},
        },
        "to",
        "when",
    )
    route |= {"if": digest, "then": {"required": ["at"]}, "else": {"properties": dict.fromkeys(only_digest, False)}}
    escalation = _mapping(
        "Whom to tell when nobody acknowledges.",
        {"level": _AT_LEAST, "unacked_for": _SPAN, "to": _ID},
        "unacked_for",
        "to",
    )
    return _mapping(
        "What some recipients want to know.",
        {
            "id": _ID,
            "tenant": {"$ref": "#/$defs/tenant"},
            "watchlists": _some(_ID),
            "where": _mapping(
                "Which articles it takes; each key narrows.",
                {
                    "level": _AT_LEAST,
                    "languages": _some({"type": "string", "pattern": "^ *[a-z]{2,3} *$"}),
                    "sources": _some(_TEXT, "Ids of sources."),
                    "sources_not": _some(_TEXT),
                    "watches": _some(_TEXT, "Names of watches, or watchlist/watch."),
                },
            ),
            "deliver": _list(route),
            "escalate": _some(escalation),
            **_policy(),
        },
        "id",
        "watchlists",
        "deliver",
    )


def subscription_schema() -> dict[str, Any]:
    """The schema as plain values."""
    silence = _mapping(
        "For a time, matches of this kind are not told.",
        {
            "id": _ID,
            "tenant": {"$ref": "#/$defs/tenant"},
            "match": _mapping(
                "All that is given must hold.",
                {
                    "watchlist": _ID,
                    "watch": _TEXT,
                    "level": {"type": "string", "pattern": f"^ *< *({'|'.join(LEVELS[1:])}) *$"},
                    "recipient": _ID,
                    "story": _TEXT,
                },
                minProperties=1,
            ),
            "starts": {**_TEXT, "description": 'With its zone, quoted: "2026-12-01T00:00:00Z".'},
            "ends": _TEXT,
            "by": _TEXT,
            "comment": _TEXT,
        },
        "id",
        "match",
        "starts",
        "ends",
        "by",
    )
    title = {"type": "string", "pattern": r"\S", "maxLength": 120}
    titles = {"type": "object", "properties": dict.fromkeys(LANGUAGES, title), "additionalProperties": False}
    offer = _mapping(
        "What readers may subscribe to by themselves.",
        {
            "id": _ID,
            "tenant": {"$ref": "#/$defs/tenant"},
            "title": {"anyOf": [title, {**titles, "minProperties": 1}]},
            "watchlists": _some(_ID),
            "levels": _some(_LEVEL),
            "when": _some({"enum": ["immediate", "digest"]}),
            **_policy(),
        },
        "id",
        "title",
        "watchlists",
    )
    tenant = _mapping("What holds for a whole tenant.", {"id": _ID, "confidential": {"type": "boolean"}}, "id")
    defaults = _mapping(
        "What holds where nothing else is said, in this file.",
        {
            "timezone": _TEXT,
            "language": {"enum": list(LANGUAGES)},
            **_policy(),
            "rate_limit": _rate(),
        },
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Rasid subscriptions",
        "description": "Who is told of what, how and when.",
        "type": "object",
        "properties": {
            "version": {"const": 1},
            "defaults": defaults,
            "tenants": _list(tenant, least=0),
            "recipients": _list(_recipient(), least=0),
            "subscriptions": _list(_subscription(), least=0),
            "silences": _list(silence, least=0),
            "self_service": _list(offer, least=0),
        },
        "additionalProperties": False,
        "$defs": {"tenant": {**_ID, "description": "Whose it is; `main`, when left out."}},
    }


def subscription_schema_text() -> str:
    """The schema as it is published."""
    return json.dumps(subscription_schema(), ensure_ascii=False, indent=2) + "\n"
