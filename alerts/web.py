"""The self-service pages behind the links of a mail: unsubscribe (RFC 8058), mute, acknowledge.

A GET shows a page and changes nothing, because mail scanners follow links; only a POST acts, without cookie, log-in or
redirect, and acting twice is the same as once. The token in the path says who and what, and no parameter overrides it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path

from aiohttp import web

from alerts.pages import LANGUAGES, page, words
from alerts.tokens import Purpose, Tokens, unsubscribe_name
from alerts.webhook_body import SCHEMA_PATH
from rasid.errors import Unavailable
from rasid.notification import Acknowledgement, Mute, Notification, Unsubscribed, ledger_id
from rasid.subscription import Subscriptions
from search.ledger import Ledger

__all__ = ["MUTE_FOR", "web_app"]

MUTE_FOR = timedelta(hours=24)
_SCHEMA = (Path(__file__).parent / "schemas" / "alert.v1.schema.json").read_text("utf-8")
_PER_MINUTE = 60
_MOST_CALLERS = 10_000
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


class _Rate:
    """How often each caller came within the current minute; bounded, the oldest callers are forgotten first."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._minute: tuple[int, ...] = ()
        self._counts: OrderedDict[str, int] = OrderedDict()

    def allows(self, caller: str) -> bool:
        now = self._now()
        minute = (now.year, now.timetuple().tm_yday, now.hour, now.minute)
        if minute != self._minute:
            self._minute = minute
            self._counts.clear()
        count = self._counts[caller] = self._counts.get(caller, 0) + 1
        if len(self._counts) > _MOST_CALLERS:
            self._counts.popitem(last=False)
        return count <= _PER_MINUTE


class _Pages:
    def __init__(
        self, ledger: Ledger, subscriptions: Callable[[], Subscriptions], tokens: Tokens, now: Callable[[], datetime]
    ) -> None:
        self._ledger, self._subscriptions, self._tokens, self._now = ledger, subscriptions, tokens, now
        self._rate = _Rate(now)

    async def front(self, request: web.Request) -> web.Response:
        language = _language(request)
        return _shown(page(language, words(language, "front"), path=request.path))

    async def unsubscribe(self, request: web.Request) -> web.Response:
        found = self._subscriber(request.match_info["token"])
        if found is None:
            return self._refused(request, "bad", 404)
        tenant, recipient, subscription = found
        if request.method == "POST":
            await self._ledger.create(
                [
                    Unsubscribed(
                        id=ledger_id(Unsubscribed, tenant, recipient, subscription),
                        tenant=tenant,
                        recipient=recipient,
                        subscription=subscription,
                        made=self._now(),
                    )
                ]
            )
        return self._answer(request, Purpose.UNSUBSCRIBE, subscription)

    async def mute(self, request: web.Request) -> web.Response:
        message = await self._message(request, Purpose.MUTE)
        if isinstance(message, web.Response):
            return message
        if request.method == "POST":
            now = self._now()
            await self._ledger.put(
                Mute(
                    id=ledger_id(Mute, message.tenant, message.recipient, message.story),
                    tenant=message.tenant,
                    recipient=message.recipient,
                    story=message.story,
                    made=now,
                    until=now + MUTE_FOR,
                )
            )
        return self._answer(request, Purpose.MUTE, _title(message))

    async def acknowledge(self, request: web.Request) -> web.Response:
        message = await self._message(request, Purpose.ACKNOWLEDGE)
        if isinstance(message, web.Response):
            return message
        if request.method == "POST":
            await self._ledger.put(
                Acknowledgement(
                    id=ledger_id(Acknowledgement, message.tenant, message.recipient, message.story),
                    tenant=message.tenant,
                    recipient=message.recipient,
                    story=message.story,
                    notification=message.id,
                    level=message.level,
                    made=self._now(),
                )
            )
        return self._answer(request, Purpose.ACKNOWLEDGE, _title(message))

    async def schema(self, _: web.Request) -> web.Response:
        return web.Response(text=_SCHEMA, content_type="application/schema+json", headers={"ETag": '"v1"'})

    @web.middleware
    async def guard(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Too many requests of one caller, and a ledger that is away, are pages too."""
        if not self._rate.allows(request.remote or ""):
            return self._refused(request, "busy", 429)
        try:
            return await handler(request)
        except Unavailable:
            return self._refused(request, "away", 503)

    def _subscriber(self, token: str) -> tuple[str, str, str] | None:
        """Whose token it is: (tenant, recipient, subscription), the last "" for all of them.

        The token is short because it stands in a header; it is found among all subscribers, which are in memory.
        """
        subscriptions = self._subscriptions()
        for recipient in subscriptions.recipients:
            own = [one.id for one in subscriptions.subscriptions if one.tenant == recipient.tenant]
            for name in ("", *own):
                full = unsubscribe_name(recipient.tenant, recipient.id, name)
                if self._tokens.is_short(Purpose.UNSUBSCRIBE, token, full):
                    return recipient.tenant, recipient.id, name
        return None

    async def _message(self, request: web.Request, purpose: Purpose) -> Notification | web.Response:
        identifier = self._tokens.read(purpose, request.match_info["token"])
        if identifier is None:
            return self._refused(request, "bad", 404)
        found = (await self._ledger.get([identifier])).get(identifier)
        if found is None or not isinstance(found.value, Notification):
            return self._refused(request, "gone", 404)
        return found.value

    def _answer(self, request: web.Request, purpose: Purpose, title: str) -> web.Response:
        language = _language(request)
        if request.method == "POST":
            return _shown(page(language, words(language, f"{purpose}.done"), title=title, path=request.path))
        asked = words(language, f"{purpose}.ask")
        button = words(language, f"{purpose}.button")
        return _shown(page(language, asked, title=title, button=button, path=request.path))

    def _refused(self, request: web.Request, name: str, status: int) -> web.Response:
        language = _language(request)
        return _shown(page(language, words(language, name), path=request.path), status)


def _title(message: Notification) -> str:
    return message.entries[0].story.title if message.entries else ""


def _language(request: web.Request) -> str:
    """The language asked for in the address, else the first of the browser's that we have, else English."""
    asked = request.query.get("lang", "")
    if asked in LANGUAGES:
        return asked
    for part in request.headers.get("Accept-Language", "").split(","):
        language = part.split(";")[0].strip().split("-")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"


def _shown(text: str, status: int = 200) -> web.Response:
    return web.Response(text=text, content_type="text/html", status=status, headers=_HEADERS)


def web_app(
    ledger: Ledger, subscriptions: Callable[[], Subscriptions], tokens: Tokens, now: Callable[[], datetime]
) -> web.Application:
    """The application: /, /u/, /m/, /a/ and the webhook schema. It neither opens nor closes what it is given."""
    pages = _Pages(ledger, subscriptions, tokens, now)
    application = web.Application(client_max_size=64 * 1024, middlewares=[pages.guard])
    application.router.add_get("/", pages.front)
    for purpose, handler in (
        (Purpose.UNSUBSCRIBE, pages.unsubscribe),
        (Purpose.MUTE, pages.mute),
        (Purpose.ACKNOWLEDGE, pages.acknowledge),
    ):
        application.router.add_get(f"/{purpose}/{{token}}", handler)
        application.router.add_post(f"/{purpose}/{{token}}", handler)
    application.router.add_get(SCHEMA_PATH, pages.schema)
    return application
