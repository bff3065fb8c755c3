"""The dispatcher's tests run on a real mail server and a real receiver on loopback, with the ledger's verified fake."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from alerts.apprise_channel import AppriseChannel
from alerts.attempt import Attempts
from alerts.dispatch import Dispatcher
from alerts.file_journal import SentJournal
from alerts.plan_story import plan
from alerts.smtp_channel import SmtpChannel
from alerts.tokens import Links, Tokens
from alerts.webhook_channel import WebhookChannel
from rasid.ledger_value import LedgerValue
from rasid.settings import SecretReference, SmtpSettings, WebhookSettings
from rasid.story import StoryChange
from rasid.subscription import Recipient, Subscriptions
from runtime.file_settings import Secret
from stack.mail_catcher import MailCatcher
from stack.webhook_catcher import WebhookCatcher
from tests.alerts.newsroom_day import HOOK, MORNING, RANIA, desk, with_url
from tests.fakes.clock import Clock
from tests.fakes.ledger import MemoryLedger
from tests.stack_fixtures import WEBHOOK_SECRET

LINKS = Links("https://rasid.example", Tokens("a key for tests"), "")


def secrets(reference: SecretReference) -> Secret:
    return Secret({"env:HOOK_KEY": WEBHOOK_SECRET}[reference.reference])


class Crash(BaseException):
    """The process dies here."""


@dataclass
class Desk:
    """A planner and a dispatcher on one ledger, a mail box, a receiver, and a clock that a test moves."""

    mail: MailCatcher
    hook: WebhookCatcher
    smtp: SmtpChannel
    webhook: WebhookChannel
    clock: Clock
    subscriptions: Subscriptions
    ledger: MemoryLedger = field(default_factory=MemoryLedger)
    bounce_strikes: int = 3
    operator_told: list[str] = field(default_factory=list)
    dispatcher: Dispatcher = field(init=False)

    def __post_init__(self) -> None:
        self.dispatcher = self.new_dispatcher()

    def new_dispatcher(
        self,
        owns: Callable[[str], bool] | None = None,
        journal: SentJournal | None = None,
        concurrency: int = 64,
    ) -> Dispatcher:
        attempts = Attempts(
            smtp=self.smtp,
            webhook=self.webhook,
            apprise=AppriseChannel(("json", "ntfy"), self.clock.now),
            secrets=secrets,
            links=LINKS,
            mail=SmtpSettings(sender="Rasid <alerts@rasid.example>"),
            bounce_strikes=self.bounce_strikes,
            subscriptions=lambda: self.subscriptions,
            now=lambda: datetime.now(UTC),  # Receivers refuse a signature that is five minutes old.
        )
        return Dispatcher(
            ledger=self.ledger,
            subscriptions=lambda: self.subscriptions,
            attempts=attempts,
            now=self.clock.now,
            pause=self.clock.pause,
            owns=owns,
            journal=journal,
            concurrency=concurrency,
            operator=self.tell_operator,
        )

    async def tell_operator(self, text: str) -> None:
        self.operator_told.append(text)

    @property
    def hook_recipient(self) -> Recipient:
        return with_url(HOOK, self.hook.hook_url)

    async def publish(self, change: StoryChange) -> None:
        """The change is planned now."""
        await plan(change, self.subscriptions, self.ledger, self.clock.now())

    async def die_after(self, write: int) -> None:
        """The dispatcher dies right after this write to the ledger, and a new one goes on two minutes later."""

        def die(_: LedgerValue) -> None:
            if self.ledger.writes >= write:
                raise Crash

        self.ledger.after_write = die
        await self.dispatcher.sweep()
        tasks = [task for task in asyncio.all_tasks() if task.get_name().startswith("dispatch ")]
        await asyncio.gather(*tasks, return_exceptions=True)
        self.ledger.after_write = lambda value: None
        self.dispatcher = self.new_dispatcher()
        self.clock.move(minutes=2)
        await self.run()

    async def run(self) -> None:
        """Everything that is due now is done."""
        while await self.dispatcher.sweep():
            await self.dispatcher.settle()
        await self.dispatcher.settle()


@pytest.fixture
async def newsdesk(tmp_path: Path) -> AsyncIterator[Desk]:
    clock = Clock(MORNING)
    async with (
        MailCatcher(tmp_path / "mail") as mail,
        WebhookCatcher(tmp_path / "hooks", secret=WEBHOOK_SECRET) as hook,
    ):
        smtp = SmtpChannel(SmtpSettings(port=mail.smtp_port, security="none"), secrets, clock.now, timeout=2.0)
        allow = hook.hook_url.split("/")[2]
        webhook = WebhookChannel(WebhookSettings(allow=(allow,)), clock.now)
        made = Desk(mail, hook, smtp, webhook, clock, desk(RANIA))
        made.subscriptions = desk(RANIA, made.hook_recipient)
        yield made
        await made.dispatcher.stop(grace=0)
        await smtp.close()
        await webhook.close()
