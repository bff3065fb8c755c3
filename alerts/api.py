"""The API under /api/v1: bearer tokens, scopes, rates, and errors as problems (RFC 9457); one tenant a token.

Which operations there are stands in one table, of which both the routes and /api/openapi.json are made. What they find
and do is `alerts.api_answers`'s. A token is compared in constant time; without one nothing but the description is told.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from http import HTTPStatus

import msgspec
from aiohttp import web

from alerts.api_answers import Conflict, NotThere, TenantAnswers, Unusable
from alerts.api_operations import OPERATIONS, BadRequest
from alerts.api_shapes import Problem
from alerts.explain_message import NOTHING, Archive
from alerts.openapi import Operation, openapi
from alerts.request_rate import RequestRate
from rasid.api_token import ApiToken, Scope, accepts, parts_of
from rasid.errors import Unavailable
from rasid.subscription import Subscriptions
from search.ledger import Ledger
from search.self_service import Accounts, token_key

__all__ = ["Api"]

_A_MINUTE = timedelta(minutes=1)
_PER_TOKEN, _PER_CALLER = 120, 60  # a minute; callers without a token have their own.
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Server": "rasid",
}


class Api:
    """Its `guard` goes among the middlewares of the application, its `routes` among the routes."""

    def __init__(
        self,
        ledger: Ledger,
        accounts: Accounts,
        subscriptions: Callable[[], Subscriptions],
        now: Callable[[], datetime],
        public_url: str = "",
        archive: Archive = NOTHING,
    ) -> None:
        self._ledger, self._accounts, self._subscriptions, self._now = ledger, accounts, subscriptions, now
        self._archive = archive
        self._tokens = RequestRate(now, _PER_TOKEN, _A_MINUTE)
        self._callers = RequestRate(now, _PER_CALLER, _A_MINUTE)
        self._description = msgspec.json.encode(openapi(OPERATIONS, public_url))

    def routes(self) -> list[web.RouteDef]:
        """All addresses of the API."""
        found = [web.get("/api/openapi.json", self.description)]
        return found + [web.route(one.method, one.path, self._handler(one)) for one in OPERATIONS]

    async def description(self, request: web.Request) -> web.Response:
        """The OpenAPI description, for everybody."""
        if not self._callers.allows(request.remote or ""):
            return _problem(429, wait=self._callers.wait)
        return web.Response(body=self._description, content_type="application/json", headers=_HEADERS)

    @web.middleware
    async def guard(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """What goes wrong under /api/ is told as a problem, and nothing of our own is shown."""
        if not request.path.startswith("/api/"):
            return await handler(request)
        try:
            return await handler(request)
        except web.HTTPException as error:
            answer = _problem(error.status)
            if "Allow" in error.headers:
                answer.headers["Allow"] = error.headers["Allow"]
            return answer
        except Unavailable:
            return _problem(503, "the store cannot be reached now; try again")

    def _handler(self, operation: Operation) -> Callable[[web.Request], Awaitable[web.Response]]:
        async def answer(request: web.Request) -> web.Response:
            token = await self._token(request)
            if token is None:
                if not self._callers.allows(request.remote or ""):
                    return _problem(429, wait=self._callers.wait)
                return _problem(401, "send a token as `Authorization: Bearer rasid_…`")
            if not self._tokens.allows(token.id):
                return _problem(429, wait=self._tokens.wait)
            if operation.scope is Scope.WRITE and token.scope is not Scope.WRITE:
                return _problem(403, "this token may only read")
            tenant = TenantAnswers(
                token.tenant,
                token.id,
                self._ledger,
                self._accounts,
                self._subscriptions(),
                self._now,
                self._archive,
            )
            try:
                found = await operation.run(tenant, request)
            except NotThere:
                return _problem(404)
            except Conflict as error:
                return _problem(409, str(error))
            except Unusable as error:
                return _problem(400, str(error))
            except BadRequest as error:
                return _problem(error.status, str(error))
            if operation.answers is None:
                return web.Response(status=operation.status, headers=_HEADERS)
            body = msgspec.json.encode(found)
            return web.Response(body=body, content_type="application/json", status=operation.status, headers=_HEADERS)

        return answer

    async def _token(self, request: web.Request) -> ApiToken | None:
        scheme, _, presented = request.headers.get("Authorization", "").partition(" ")
        parts = parts_of(presented.strip()) if scheme.lower() == "bearer" else None
        if parts is None:
            return None
        identifier, secret = parts
        token, _ = await self._accounts.get(ApiToken, token_key(identifier))
        return token if accepts(token, secret) else None


def _problem(status: int, detail: str = "", *, wait: int = 0) -> web.Response:
    headers = dict(_HEADERS)
    if status == 401:
        headers["WWW-Authenticate"] = 'Bearer realm="rasid"'
    if wait:
        headers["Retry-After"] = str(wait)
    body = msgspec.json.encode(Problem(title=HTTPStatus(status).phrase, status=status, detail=detail))
    return web.Response(body=body, content_type="application/problem+json", status=status, headers=headers)
