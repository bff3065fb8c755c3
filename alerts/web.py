"""The web application: the pages behind the links of a mail (unsubscribe as RFC 8058 says, mute, acknowledge).

Those by which readers subscribe, and the API, have files of their own and are put together here.

A GET shows a page and changes nothing, because mail scanners follow links; only a POST acts, without cookie, log-in or
redirect, and acting twice is the same as once. The token in the path says who and what, and no parameter overrides it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from aiohttp import web
from aiohttp.typedefs import Middleware

from alerts.acknowledge import acknowledge
from alerts.api import Api
from alerts.explain_message import NOTHING, Archive
from alerts.pages import page, rendered, words
from alerts.request_rate import RequestRate
from alerts.self_service import SelfService
from alerts.subscribe_pages import SubscribePages, language_of, shown
from alerts.tokens import Purpose, Tokens, unsubscribe_name
from alerts.webhook_body import SCHEMA_PATH
from rasid.caller import Network, caller_of
from rasid.errors import Unavailable
from rasid.ledger_value import Mute, Unsubscribed, ledger_id
from rasid.notification import Notification
from rasid.policy_yaml import DEFAULT_TENANT
from rasid.self_service import Outcome, Reply, Subscriber, is_self_service, left
from rasid.subscription import Subscriptions
from search.ledger import Ledger
from search.self_service import Accounts

__all__ = ["MUTE_FOR", "web_app"]

MUTE_FOR = timedelta(hours=24)
_SCHEMA = (Path(__file__).parent / "schemas" / "alert.v1.schema.json").read_text("utf-8")
_PER_MINUTE = 60
_MOST_BODY = 64 * 1024


class _Subscribers:
    """Whose unsubscribe token it is.

    The token is short because it stands in a header, and names nobody: all who may have one are kept by its first part,
    anew whenever the subscriptions change.
    """

    def __init__(self, tokens: Tokens, subscriptions: Callable[[], Subscriptions]) -> None:
        self._tokens, self._subscriptions = tokens, subscriptions
        self._of: Subscriptions | None = None
        self._names: dict[bytes, tuple[str, str, str]] = {}

    def find(self, token: str) -> tuple[str, str, str] | None:
        """(tenant, recipient, subscription), the last "" for all; ("", "", "") for one who is not there any more.

        None: the token was not made here.
        """
        key = self._tokens.read_short(Purpose.UNSUBSCRIBE, token)
        if key is None:
            return None
        subscriptions = self._subscriptions()
        if subscriptions is not self._of:
            self._names = dict(self._all(subscriptions))
            self._of = subscriptions
        return self._names.get(key, ("", "", ""))

    def _all(self, subscriptions: Subscriptions) -> Iterator[tuple[bytes, tuple[str, str, str]]]:
        names: dict[str, set[str]] = {}
        known = [(one.tenant, one.id) for one in subscriptions.subscriptions]
        known += [(one.tenant, one.id) for one in subscriptions.offers]
        for tenant, identifier in known:
            names.setdefault(tenant, {""}).add(identifier)
        for recipient in subscriptions.recipients:
            for name in names.get(recipient.tenant, {""}):
                full = unsubscribe_name(recipient.tenant, recipient.id, name)
                yield self._tokens.short_key(full), (recipient.tenant, recipient.id, name)


class _Pages:
    def __init__(
        self,
        ledger: Ledger,
        subscriptions: Callable[[], Subscriptions],
        tokens: Tokens,
        now: Callable[[], datetime],
        service: SelfService | None,
    ) -> None:
        self._ledger, self._subscriptions, self._tokens, self._now = ledger, subscriptions, tokens, now
        self._service = service
        self._rate = RequestRate(now, _PER_MINUTE, timedelta(minutes=1))
        self._subscribers = _Subscribers(tokens, subscriptions)

    async def front(self, request: web.Request) -> web.Response:
        """What there is; the links are those of the pages that this process serves."""
        language = language_of(request)
        served = {resource.canonical for resource in request.app.router.resources()}
        names = [("/search", "front.search"), ("/subscribe", "front.subscribe"), ("/my-subscriptions", "front.link")]
        if not self._subscriptions().offered(DEFAULT_TENANT):
            names = names[:1]
        names.append(("/api/openapi.json", "front.api"))
        # On the search page `lang` narrows to articles in a language; `ui` is the page's own.
        links = [
            (f"{path}?{'ui' if path == '/search' else 'lang'}={language}", words(language, name))
            for path, name in names
            if path in served
        ]
        text = words(language, "front")
        return shown(rendered("message.html", language, "/", text=text, title="", button="", act="", links=links))

    async def unsubscribe(self, request: web.Request) -> web.Response:
        found = self._subscribers.find(request.match_info["token"])
        if found is None:
            return self._refused(request, "bad", 404)
        tenant, recipient, subscription = found
        if request.method == "POST":
            if is_self_service(recipient) and self._service is not None:
                await self._leave(self._service, recipient, subscription)
            elif recipient:
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
        offers = {one.id: one for one in self._subscriptions().offered(tenant)}
        title = offers[subscription].titled(language_of(request)) if subscription in offers else subscription
        return self._answer(request, Purpose.UNSUBSCRIBE, title, of_all=not subscription)

    async def _leave(self, service: SelfService, recipient: str, subscription: str) -> None:
        """A reader's own account changes, so that they can come back; the planner and what waits follow from it."""
        now = self._now()

        def decide(known: Subscriber | None) -> Outcome:
            return Outcome(Reply.UNKNOWN) if known is None else left(known, subscription, now)

        await service.act(recipient, decide)

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
            await acknowledge(self._ledger, message, self._now)
        return self._answer(request, Purpose.ACKNOWLEDGE, _title(message))

    async def schema(self, _: web.Request) -> web.Response:
        return web.Response(text=_SCHEMA, content_type="application/schema+json", headers={"ETag": '"v1"'})

    @web.middleware
    async def guard(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Too many requests of one caller, and a ledger that is away, are pages too. The API answers for itself."""
        if request.path.startswith("/api/"):
            return await handler(request)
        if not self._rate.allows(request.remote or ""):
            return self._refused(request, "busy", 429)
        try:
            return await handler(request)
        except Unavailable:
            return self._refused(request, "away", 503)

    async def _message(self, request: web.Request, purpose: Purpose) -> Notification | web.Response:
        identifier = self._tokens.read(purpose, request.match_info["token"])
        if identifier is None:
            return self._refused(request, "bad", 404)
        found = (await self._ledger.get([identifier])).get(identifier)
        if found is None or not isinstance(found.value, Notification):
            return self._refused(request, "gone", 404)
        return found.value

    def _answer(self, request: web.Request, purpose: Purpose, title: str, *, of_all: bool = False) -> web.Response:
        language = language_of(request)
        if request.method == "POST":
            return shown(page(language, words(language, f"{purpose}.done"), title=title, path=request.path))
        asked = words(language, f"{purpose}.ask_all" if of_all else f"{purpose}.ask")
        button = words(language, f"{purpose}.button")
        return shown(page(language, asked, title=title, button=button, path=request.path))

    def _refused(self, request: web.Request, name: str, status: int) -> web.Response:
        language = language_of(request)
        return shown(page(language, words(language, name), path=request.path), status)


def _title(message: Notification) -> str:
    return message.entries[0].story.title if message.entries else ""


def _callers(proxies: tuple[Network, ...]) -> Middleware:
    """Makes `remote` of each request the caller that its rates are counted for."""

    @web.middleware
    async def known(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        forwarded = ",".join(request.headers.getall("X-Forwarded-For", ()))
        return await handler(request.clone(remote=caller_of(request.remote or "", forwarded, proxies)))

    return known


def web_app(
    ledger: Ledger,
    subscriptions: Callable[[], Subscriptions],
    tokens: Tokens,
    now: Callable[[], datetime],
    accounts: Accounts | None = None,
    public_url: str = "",
    proxies: tuple[Network, ...] = (),
    archive: Archive = NOTHING,
) -> web.Application:
    """The application: /, /u/, /m/, /a/, the webhook schema; with `accounts` also the pages for readers, and the API.

    It neither opens nor closes what it is given. `proxies` are those whose word on the caller is taken; the API
    explains alerts by the `archive`.
    """
    service = SelfService(accounts, ledger, now) if accounts is not None else None
    pages = _Pages(ledger, subscriptions, tokens, now, service)
    guards = [pages.guard]
    api = Api(ledger, accounts, subscriptions, now, public_url, archive) if accounts is not None else None
    if api is not None:
        guards.insert(0, api.guard)
    application = web.Application(client_max_size=_MOST_BODY, middlewares=[_callers(proxies), *guards])
    application.router.add_get("/", pages.front)
    for purpose, handler in (
        (Purpose.UNSUBSCRIBE, pages.unsubscribe),
        (Purpose.MUTE, pages.mute),
        (Purpose.ACKNOWLEDGE, pages.acknowledge),
    ):
        application.router.add_get(f"/{purpose}/{{token}}", handler)
        application.router.add_post(f"/{purpose}/{{token}}", handler)
    application.router.add_get(SCHEMA_PATH, pages.schema)
    if service is not None:
        application.add_routes(SubscribePages(service, subscriptions, tokens, now).routes())
    if api is not None:
        application.add_routes(api.routes())
    return application
