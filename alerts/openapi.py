"""The OpenAPI 3.1 description, made of the table of operations that also makes the routes, so that they agree.

Schemas are msgspec's of the shapes. Nothing is served here.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import msgspec
from aiohttp import web

from alerts.api_answers import TenantAnswers
from alerts.api_shapes import Problem
from rasid.api_token import Scope

__all__ = ["Operation", "Parameter", "openapi"]

_REFERENCE = "#/components/schemas/{name}"
_COMMON = {
    401: "There is no valid token.",
    403: "The token may only read.",
    429: "Too many requests; Retry-After says how long to wait.",
    503: "Elasticsearch cannot be reached now.",
}
_MORE = {
    400: "The request is not as it should be; `detail` says where.",
    404: "There is no such thing, or it is another tenant's.",
    409: "It does not fit what is there.",
    413: "The body is too large.",
    415: "The body must be application/json.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One in the query."""

    name: str
    meaning: str
    schema: Mapping[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One thing that can be asked, and how it is answered."""

    method: str
    path: str
    name: str
    summary: str
    run: Callable[[TenantAnswers, web.Request], Awaitable[object]]
    answers: type | None
    status: int = 200
    scope: Scope = Scope.READ
    asks: type | None = None
    query: tuple[Parameter, ...] = ()
    errors: tuple[int, ...] = ()


def openapi(operations: Sequence[Operation], server: str) -> dict[str, Any]:
    """The whole description."""
    kinds = dict.fromkeys(kind for one in operations for kind in (one.answers, one.asks, Problem) if kind is not None)
    _, components = msgspec.json.schema_components(tuple(kinds), ref_template=_REFERENCE)
    paths: dict[str, dict[str, Any]] = {}
    for one in operations:
        paths.setdefault(one.path, {})[one.method.lower()] = _described(one)
    return {
        "openapi": "3.1.0",
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "info": {
            "title": "Rasid",
            "version": "1",
            "description": "Subscriptions, alerts and stories of one tenant. The token says which tenant it is.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": server.rstrip("/") or "/"}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "token": {
                    "type": "http",
                    "scheme": "bearer",
                    "description": "Made by the operator with `rasid tokens create`.",
                }
            },
        },
    }


def _described(one: Operation) -> dict[str, Any]:
    answers: dict[str, Any] = {str(one.status): {"description": HTTPStatus(one.status).phrase}}
    if one.answers is not None:
        answers[str(one.status)]["content"] = {"application/json": {"schema": _reference(one.answers)}}
    for status, meaning in sorted((_COMMON | {code: _MORE[code] for code in one.errors}).items()):
        answers[str(status)] = {
            "description": meaning,
            "content": {"application/problem+json": {"schema": _reference(Problem)}},
        }
    described: dict[str, Any] = {
        "operationId": one.name,
        "summary": one.summary,
        "description": f"Needs a token with the scope `{one.scope}`.",
        "tags": [one.path.split("/")[3]],
        "parameters": [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in re.findall(r"\{(\w+)\}", one.path)
        ]
        + [
            {"name": each.name, "in": "query", "description": each.meaning, "schema": dict(each.schema)}
            for each in one.query
        ],
        "responses": answers,
    }
    if one.asks is not None:
        described["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": _reference(one.asks)}},
        }
    return described


def _reference(kind: type) -> dict[str, str]:
    return {"$ref": _REFERENCE.format(name=kind.__name__)}
