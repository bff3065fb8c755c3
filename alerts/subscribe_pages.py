"""The pages by which readers subscribe and look after their subscriptions, without log-in, cookie or script.

A GET shows, a POST acts. Whoever asks gets one answer, whether the address is known or not; only the mailbox's owner
sees more, behind a signed link. The forms are filled again with what was sent when something in them is wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from aiohttp import web

from alerts.page_words import LANGUAGES, words, zone_of, zones
from alerts.pages import HEADERS, page, rendered
from alerts.request_rate import RequestRate
from alerts.self_service import SelfService
from alerts.self_service_mail import LINK_GOOD_FOR
from alerts.subscribe_form import Form, fields_of, first, form_of, is_foreign, wish_of
from alerts.tokens import Purpose, Tokens
from rasid.mail_address import mail_address
from rasid.policy_yaml import DEFAULT_TENANT
from rasid.self_service import Outcome, Reply, Subscriber, Wish, changed, left, paused, subscriber_id
from rasid.subscription import Subscriptions

__all__ = ["FORM_GOOD_FOR", "SubscribePages", "language_of", "shown"]

FORM_GOOD_FOR = timedelta(hours=4)
_ASKS_AN_HOUR = 10  # of one caller.
_ASKS_OF_ALL = 300  # an hour, so that a thousand callers cannot make a flood of mail with us.
_HOUR = timedelta(hours=1)


def language_of(request: web.Request) -> str:
    """The language asked for in the address, else the first of the browser's that we have, else English."""
    wanted = request.query.get("lang", "")
    if wanted in LANGUAGES:
        return wanted
    for part in request.headers.get("Accept-Language", "").split(","):
        language = part.split(";")[0].strip().split("-")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"


def shown(text: str, status: int = 200) -> web.Response:
    """A page as an answer, with the headers that every page has."""
    return web.Response(text=text, content_type="text/html", status=status, headers=HEADERS)


class SubscribePages:
    """The handlers; `routes` says which address is whose."""

    def __init__(
        self,
        service: SelfService,
        subscriptions: Callable[[], Subscriptions],
        tokens: Tokens,
        now: Callable[[], datetime],
    ) -> None:
        self._service, self._subscriptions, self._tokens, self._now = service, subscriptions, tokens, now
        self._asks = RequestRate(now, _ASKS_AN_HOUR, _HOUR)
        self._all = RequestRate(now, _ASKS_OF_ALL, _HOUR)

    def routes(self) -> list[web.RouteDef]:
        """All addresses of these pages."""
        found = []
        for path, handler in (
            ("/subscribe", self.subscribe),
            ("/subscribe/{tenant}", self.subscribe),
            ("/my-subscriptions", self.link),
            ("/my-subscriptions/{tenant}", self.link),
            (f"/{Purpose.CONFIRM}/{{token}}", self.confirm),
            (f"/{Purpose.MANAGE}/{{token}}", self.manage),
        ):
            found += [web.get(path, handler), web.post(path, handler)]
        return found

    # Asking to be subscribed, or for the link ------------------------------------------------------------------------

    async def subscribe(self, request: web.Request) -> web.Response:
        """The form; a POST sends the confirmation mail."""
        language, tenant = language_of(request), request.match_info.get("tenant", DEFAULT_TENANT)
        offers = self._subscriptions().offered(tenant)
        if not offers:
            return _said(request, "closed", 404)
        if request.method == "GET":
            only = (offers[0].id,) if len(offers) == 1 else ()
            zone = zone_of(request.headers.get("Accept-Language", ""))
            return self._subscribe_form(request, Form(offers=only, language=language, timezone=zone), "", [])
        refused, fields = await self._form(request)
        if refused == "foreign":
            return _said(request, refused, 403)
        form, wish, errors = wish_of(fields, offers, language)
        written = first(fields, "address")
        try:
            address = mail_address(written)
        except ValueError:
            errors.insert(0, words(language, "error.address"))
        if refused:
            errors.insert(0, words(language, refused))
        if errors or wish is None:
            return self._subscribe_form(request, form, written, errors)
        if not self._may_ask(request):
            return _said(request, "busy", 429)
        await self._service.ask(tenant, address, wish)
        return _said(request, "subscribe.done")

    async def link(self, request: web.Request) -> web.Response:
        """The form by which readers who have lost their mails get their link."""
        language, tenant = language_of(request), request.match_info.get("tenant", DEFAULT_TENANT)
        if not self._subscriptions().offered(tenant):
            return _said(request, "closed", 404)
        errors, written = [], ""
        if request.method == "POST":
            refused, fields = await self._form(request)
            if refused == "foreign":
                return _said(request, refused, 403)
            written = first(fields, "address")
            try:
                address = mail_address(written)
            except ValueError:
                errors.append(words(language, "error.address"))
            if refused:
                errors.append(words(language, refused))
            if not errors:
                if not self._may_ask(request):
                    return _said(request, "busy", 429)
                await self._service.send_link(subscriber_id(tenant, address))
                return _said(request, "link.done")
        values = {"form": self._form_token(request), "address": written, "errors": errors}
        return shown(rendered("link.html", language, request.path, **values), 400 if errors else 200)

    # Behind a signed link --------------------------------------------------------------------------------------------

    async def confirm(self, request: web.Request) -> web.Response:
        """Shows what was asked for; a POST makes it count."""
        language, found = language_of(request), self._tokens.read_until(Purpose.CONFIRM, request.match_info["token"])
        if found is None:
            return _said(request, "bad", 404)
        (name, expires), now = found, self._now()
        identifier, _, number = name.partition("/")
        if request.method == "POST":
            return self._confirmed(request, await self._service.confirm(identifier, number, expires))
        reader = await self._service.find(identifier)
        if reader is not None and reader.number == number and reader.asked is None:
            return _said(request, "confirm.before")
        if reader is None or reader.number != number or reader.asked is None or now >= expires:
            return _said(request, "confirm.expired", 410)
        offers = {one.id: one for one in self._subscriptions().offered(reader.tenant)}
        titles = [offers[name].titled(language) for name in reader.asked.offers if name in offers]
        hours = [f"{one:%H:%M}" for one in reader.asked.at]
        zone = dict(zones(language)).get(reader.asked.timezone, reader.asked.timezone)
        values = {"address": reader.address, "titles": titles, "wish": reader.asked, "hours": hours, "zone": zone}
        return shown(rendered("confirm.html", language, request.path, **values))

    def _confirmed(self, request: web.Request, outcome: Outcome) -> web.Response:
        language = language_of(request)
        if outcome.subscriber is None:
            return _said(request, "confirm.expired", 410)
        name = "confirm.done" if outcome.reply is Reply.CONFIRMED else "confirm.before"
        links = ((self._own_page(outcome.subscriber) + f"?lang={language}", words(language, "manage.title")),)
        text = words(language, name)
        return shown(
            rendered("message.html", language, request.path, text=text, title="", button="", act="", links=links)
        )

    async def manage(self, request: web.Request) -> web.Response:
        """A reader's own page: change, pause, leave, delete."""
        found = self._tokens.read_until(Purpose.MANAGE, request.match_info["token"])
        if found is None:
            return _said(request, "bad", 404)
        (identifier, expires), language = found, language_of(request)
        fields = await fields_of(request) if request.method == "POST" else {}
        if fields is None or is_foreign(request):
            return _said(request, "foreign", 403)
        act = first(fields, "act")
        if self._now() >= expires:
            if act == "link":
                if not self._may_ask(request):
                    return _said(request, "busy", 429)
                await self._service.send_link(identifier)
                return _said(request, "link.done")
            text, button = words(language, "link.expired"), words(language, "link.button")
            return shown(page(language, text, button=button, act="link", path=request.path), 410)
        reader = await self._service.find(identifier)
        if reader is None or reader.wish is None:
            return _said(request, "gone", 404)
        if act == "save":
            return await self._save(request, reader, fields)
        if act == "delete":
            text, button = words(language, "manage.delete_ask"), words(language, "manage.delete_sure")
            title = words(language, "manage.delete")
            return shown(page(language, text, title=title, button=button, act="delete_sure", path=request.path))
        if act == "delete_sure":
            await self._service.forget(reader)
            return _said(request, "manage.deleted")
        if act in ("pause", "resume", "leave"):
            return await self._simple(request, reader, act)
        note = ""
        if reader.paused:
            note = words(language, "manage.is_paused")
        elif not reader.wish.offers:
            note = words(language, "manage.is_empty")
        return self._manage_form(request, reader, form_of(reader.wish), note, [])

    async def _save(self, request: web.Request, reader: Subscriber, fields: dict[str, list[str]]) -> web.Response:
        language = language_of(request)
        form, wish, errors = wish_of(fields, self._subscriptions().offered(reader.tenant), language)
        if errors or wish is None:
            return self._manage_form(request, reader, form, "", errors)
        now = self._now()
        outcome = await self._service.act(reader.id, lambda known: changed(known or reader, wish, now))
        note = words(language, "manage.changed")
        return self._manage_form(request, outcome.subscriber or reader, form, note, [])

    async def _simple(self, request: web.Request, reader: Subscriber, act: str) -> web.Response:
        now = self._now()

        def decide(known: Subscriber | None) -> Outcome:
            found = known or reader
            return left(found, "", now) if act == "leave" else paused(found, now, on=act == "pause")

        outcome = await self._service.act(reader.id, decide)
        after = outcome.subscriber or reader
        note = words(language_of(request), f"manage.{outcome.reply}")
        return self._manage_form(request, after, form_of(after.wish or Wish(offers=())), note, [])

    # Parts -----------------------------------------------------------------------------------------------------------

    def _subscribe_form(self, request: web.Request, form: Form, address: str, errors: list[str]) -> web.Response:
        tenant = request.match_info.get("tenant", DEFAULT_TENANT)
        own = "" if tenant == DEFAULT_TENANT else f"/{tenant}"
        values = {
            "form": self._form_token(request),
            "offers": self._subscriptions().offered(tenant),
            "wish": form,
            "address": address,
            "errors": errors,
            "link": f"/my-subscriptions{own}",
        }
        html = rendered("subscribe.html", language_of(request), request.path, **values)
        return shown(html, 400 if errors else 200)

    def _manage_form(
        self, request: web.Request, reader: Subscriber, form: Form, note: str, errors: list[str]
    ) -> web.Response:
        acts = [("resume", "quiet") if reader.paused else ("pause", "quiet")]
        if reader.wish is not None and reader.wish.offers:
            acts.append(("leave", "quiet"))
        acts.append(("delete", "bad"))
        values = {
            "address": reader.address,
            "offers": self._subscriptions().offered(reader.tenant),
            "wish": form,
            "note": note,
            "errors": errors,
            "acts": acts,
        }
        return shown(rendered("manage.html", language_of(request), request.path, **values), 400 if errors else 200)

    def _own_page(self, reader: Subscriber) -> str:
        token = self._tokens.make_until(Purpose.MANAGE, reader.id, self._now() + LINK_GOOD_FOR)
        return f"/{Purpose.MANAGE}/{token}"

    def _form_token(self, request: web.Request) -> str:
        return self._tokens.make_until(Purpose.FORM, request.path, self._now() + FORM_GOOD_FOR)

    async def _form(self, request: web.Request) -> tuple[str, dict[str, list[str]]]:
        """The fields, and why they must not be acted upon ("" when they may): not from our page, or from an old one."""
        fields = await fields_of(request)
        if fields is None or is_foreign(request):
            return "foreign", {}
        found = self._tokens.read_until(Purpose.FORM, first(fields, "form"))
        if found is None or found[0] != request.path:
            return "foreign", {}
        return ("stale" if self._now() >= found[1] else ""), fields

    def _may_ask(self, request: web.Request) -> bool:
        return self._asks.allows(request.remote or "") and self._all.allows("")


def _said(request: web.Request, name: str, status: int = 200) -> web.Response:
    language = language_of(request)
    return shown(page(language, words(language, name), path=request.path), status)
