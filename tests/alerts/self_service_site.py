"""The web application as readers and programs meet it: on a real Elasticsearch, with a real mail server behind it.

Files of two tenants, a planner and a dispatcher on one ledger, a clock that a test moves. Nothing is a stand-in.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import ClientSession, web
from elasticsearch import AsyncElasticsearch
from selectolax.lexbor import LexborHTMLParser

from alerts.attempt import Attempts
from alerts.dispatch import Dispatcher
from alerts.elasticsearch_archive import elasticsearch_archive
from alerts.elasticsearch_subscriptions import LiveSubscriptions
from alerts.plan_story import plan
from alerts.smtp_channel import SmtpChannel
from alerts.tokens import Links, Tokens
from alerts.web import web_app
from alerts.webhook_channel import WebhookChannel
from rasid.settings import SecretReference, SmtpSettings, WebhookSettings
from rasid.story import StoryChange
from rasid.subscription import Subscriptions
from rasid.subscription_yaml import read_subscriptions
from runtime.file_settings import Secret
from search.elasticsearch_ledger import ElasticsearchLedger
from search.ledger_index import ledger_templates
from search.self_service import Accounts, account_templates
from stack.caught import CaughtMail
from stack.mail_catcher import MailCatcher
from tests.alerts.newsroom_day import MORNING
from tests.fakes.clock import Clock

FILES = """\
defaults:
  group: {by: [story], wait: 0s, interval: 1s, close_after: 48h}
recipients:
  - {id: rania, language: ar, timezone: Africa/Cairo, email: rania@desk.example}
  - {id: spy, tenant: rival, email: spy@rival.example}
subscriptions:
  - {id: desk, watchlists: [gulf], deliver: [{to: rania, when: immediate}]}
  - {id: theirs, tenant: rival, watchlists: [gulf], deliver: [{to: spy, when: immediate}]}
silences:
  - {id: planned, match: {watch: other}, starts: "2026-11-24T00:00:00Z", ends: "2026-11-25T00:00:00Z", by: rania}
  - id: planned-too
    tenant: rival
    match: {watch: x}
    starts: "2026-11-24T00:00:00Z"
    ends: "2026-11-25T00:00:00Z"
    by: spy
self_service:
  - {id: gulf-news, title: {ar: أخبار الخليج, en: Gulf news}, watchlists: [gulf]}
  - {id: urgent, title: {ar: عاجل, en: Urgent}, watchlists: [gulf], levels: [critical], when: [immediate]}
  - {id: rival-news, tenant: rival, title: Rival news, watchlists: [gulf]}
"""
ADDRESS = "sara@mail.example"


@dataclass
class Files:
    """The part of the subscriptions that stands in files."""

    value: Subscriptions

    def start(self) -> None:
        """Nothing is watched: a test sets the value."""

    async def stop(self) -> None:
        """Nothing was started."""


def no_secrets(_: SecretReference) -> Secret:
    return Secret("")


@dataclass
class Page:
    """A page as a browser without scripts has it."""

    status: int
    address: str
    headers: dict[str, str]
    text: str
    parsed: LexborHTMLParser = field(init=False)

    def __post_init__(self) -> None:
        self.parsed = LexborHTMLParser(self.text)

    def fields(self, act: str = "") -> dict[str, list[str]]:
        """What a browser would send of the form (of several, of that with this `act`) if nothing was changed."""
        for form in self.parsed.css("form"):
            own = form.css_first("input[name=act]")
            if act and (own is None or own.attributes.get("value") != act):
                continue
            found: dict[str, list[str]] = {}
            for one in form.css("input"):
                if one.attributes.get("type") in ("checkbox", "radio") and "checked" not in one.attributes:
                    continue
                found.setdefault(one.attributes["name"] or "", []).append(one.attributes.get("value") or "")
            for one in form.css("select"):
                chosen = one.css_first("option[selected]") or one.css_first("option")
                found[one.attributes["name"] or ""] = [(chosen.attributes.get("value") if chosen else "") or ""]
            return found
        raise AssertionError(f"no form {act}: {self.text}")


@dataclass
class Site:
    """One application and what stands behind it."""

    base: str
    browser: ClientSession
    clock: Clock
    accounts: Accounts
    ledger: ElasticsearchLedger
    files: Files
    live: LiveSubscriptions
    dispatcher: Dispatcher
    mail: MailCatcher
    tokens: Tokens
    application: web.Application
    folder: Path

    def routes(self) -> list[web.AbstractRoute]:
        """Every route that is served."""
        return list(self.application.router.routes())

    async def get(self, path: str, **headers: str) -> Page:
        async with self.browser.get(self.base + path, headers=headers, allow_redirects=False) as answer:
            return Page(answer.status, path, dict(answer.headers), await answer.text())

    async def send(self, page: Page | str, fields: dict[str, list[str]] | None = None, **headers: str) -> Page:
        """Sends a form to its page's own address, as a browser does."""
        path = page if isinstance(page, str) else page.address
        data = [(name, value) for name, values in (fields or {}).items() for value in values]
        async with self.browser.post(
            self.base + path, data=data or {"": ""}, headers=headers, allow_redirects=False
        ) as answer:
            assert "Set-Cookie" not in answer.headers
            return Page(answer.status, path, dict(answer.headers), await answer.text())

    async def refresh(self) -> None:
        """What a second brings: changed accounts are seen."""
        await self.accounts._client.indices.refresh(index=self.accounts.index, ignore_unavailable=True)
        await self.live.refresh(self.accounts)

    async def dispatch(self) -> None:
        """Everything that is due now goes out."""
        await self.refresh()
        await self.ledger._client.indices.refresh(index=self.ledger.index, ignore_unavailable=True)
        while await self.dispatcher.sweep():
            await self.dispatcher.settle()
            await self.ledger._client.indices.refresh(index=self.ledger.index, ignore_unavailable=True)

    async def publish(self, change: StoryChange) -> None:
        """The change is planned and what follows goes out."""
        await self.refresh()
        await plan(change, self.live.value, self.ledger, self.clock.now())
        self.clock.move(seconds=2)
        await self.dispatch()

    def mails(self, to: str = ADDRESS) -> list[CaughtMail]:
        return [one for one in self.mail.messages() if one.recipients == (to,)]

    def link_in(self, mail: CaughtMail, purpose: str) -> str:
        found = re.search(rf"https://rasid\.example(/{purpose}/\S+)", mail.text)
        assert found is not None, mail.text
        return found[1]

    async def ask(self, address: str = ADDRESS, /, tenant: str = "", **changes: list[str]) -> Page:
        """Fills in the form and sends it."""
        page = await self.get(f"/subscribe{tenant}?lang=en")
        written = changes.pop("written", [address])
        fields = page.fields() | {"address": written, "offer": ["gulf-news"]} | changes
        return await self.send(page, fields)

    async def subscribed(self, address: str = ADDRESS, **changes: list[str]) -> CaughtMail:
        """Asks, finds the mail, confirms; gives the mail."""
        assert (await self.ask(address, "", **changes)).status == 200
        await self.dispatch()
        mail = self.mails(address)[0]
        done = await self.send(self.link_in(mail, "c"))
        assert done.status == 200, done.text
        await self.refresh()
        return mail


@asynccontextmanager
async def opened(node_url: str, folder: Path) -> AsyncIterator[Site]:
    """A site of its own on the shared node."""
    prefix, clock = f"t{uuid.uuid4().hex[:10]}", Clock(MORNING)
    files = Files(read_subscriptions({"desk.yaml": FILES}))
    tokens = Tokens("a key for tests")
    async with AsyncElasticsearch(node_url) as client, MailCatcher(folder / "mail") as mail:
        for name, body in (ledger_templates(prefix, 0) | account_templates(prefix, 0)).items():
            await client.indices.put_index_template(name=name, **body)
        ledger, accounts = ElasticsearchLedger(client, prefix), Accounts(client, prefix)
        live = LiveSubscriptions(files, lambda: client, prefix)
        smtp = SmtpChannel(SmtpSettings(port=mail.smtp_port, security="none"), no_secrets, clock.now, timeout=2.0)
        webhook = WebhookChannel(WebhookSettings(), clock.now)
        attempts = Attempts(
            smtp=smtp,
            webhook=webhook,
            secrets=no_secrets,
            links=Links("https://rasid.example", tokens, ""),
            mail=SmtpSettings(sender="Rasid <alerts@rasid.example>"),
            bounce_strikes=3,
            subscriptions=lambda: live.value,
            now=lambda: datetime.now(UTC),
        )
        dispatcher = Dispatcher(
            ledger=ledger,
            subscriptions=lambda: live.value,
            attempts=attempts,
            now=clock.now,
            pause=clock.pause,
        )
        archive = elasticsearch_archive(client, prefix, folder / "watchlists")
        application = web_app(
            ledger, lambda: live.value, tokens, clock.now, accounts, "https://rasid.example", archive=archive
        )
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        place = web.TCPSite(runner, "127.0.0.1", 0)
        await place.start()
        host, port = runner.addresses[0][:2]
        async with ClientSession() as browser:
            yield Site(
                f"http://{host}:{port}",
                browser,
                clock,
                accounts,
                ledger,
                files,
                live,
                dispatcher,
                mail,
                tokens,
                application,
                folder,
            )
        await runner.cleanup()
        await dispatcher.stop(grace=0)
        await smtp.close()
        await webhook.close()
        articles = await client.indices.get(index=f"{prefix}-articles-*", ignore_unavailable=True)
        for index in (ledger.index, accounts.index, *articles):
            await client.indices.delete(index=index, ignore_unavailable=True)
        for name in (f"{prefix}-ledger", f"{prefix}-accounts"):
            await client.indices.delete_index_template(name=name)
