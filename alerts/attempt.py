"""One attempt at one delivery: makes its bytes and hands them to the channel. When and whether is decided elsewhere.

Secrets are read for each attempt and kept nowhere, so that a rotated one counts at once and none is in the ledger.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from email.utils import parseaddr

from alerts.apprise_channel import AppriseChannel
from alerts.bounce_address import bounce_address
from alerts.chat_text import bare_mail, chat_body
from alerts.email_message import MailHeaders, mail_bytes, message_id, story_root
from alerts.endpoint_queue import EndpointQueue
from alerts.phrases import phrases
from alerts.render import render_mail
from alerts.search_access import has_several_tenants
from alerts.self_service_mail import self_service_mail
from alerts.signature import signature_headers, valid_references
from alerts.smtp_channel import SmtpChannel
from alerts.standing import address_hash
from alerts.suppression import count_against
from alerts.tokens import Links
from alerts.webhook_body import verify_body, webhook_body
from alerts.webhook_channel import WebhookChannel
from rasid.bounce import BounceKind, Returned
from rasid.delivery import Channel, Delivery
from rasid.delivery_plan import Next, Outcome, Result
from rasid.errors import ConfigurationError
from rasid.ledger_value import EndpointState, delivery_id, ledger_id
from rasid.notification import Notification, Reason
from rasid.settings import SmtpSettings
from rasid.subscription import Apprise, Endpoint, Recipient, Subscriptions
from runtime.file_settings import SecretReader
from search.ledger import Ledger

__all__ = ["Attempts"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempts:
    """The channels and what they need."""

    smtp: SmtpChannel
    webhook: WebhookChannel
    apprise: AppriseChannel | None = None  # None: there is no such channel here.
    secrets: SecretReader
    links: Links
    mail: SmtpSettings
    bounce_strikes: int  # so many soft refusals suppress an address; bounces count by the same setting.
    subscriptions: Callable[[], Subscriptions]
    now: Callable[[], datetime]  # for signatures, whose receivers compare it with their own clock.

    def body(self, delivery: Delivery, endpoint: Endpoint, message: Notification) -> str:
        """The text that goes out, the same on every attempt; the bytes are its UTF-8."""
        if delivery.channel is Channel.WEBHOOK:
            return webhook_body(message, self._links(), thin=delivery.thin)
        recipient = self.subscriptions().recipient(delivery.tenant, delivery.recipient)
        assert recipient is not None
        if delivery.channel is Channel.APPRISE and endpoint.confidential and message.entries:
            return chat_body(bare_mail(message, phrases(recipient.language), self._links()), thin=False)
        render = self_service_mail if message.reason is Reason.SELF_SERVICE else render_mail
        mail = render(message, recipient, self._links())
        if delivery.channel is Channel.APPRISE:
            return chat_body(mail, thin=delivery.thin)
        return mail_bytes(mail, self._headers(message, endpoint, recipient)).decode("ascii")

    def _links(self) -> Links:
        """The links of a message: to the search pages only where these show its reader no other tenant's watches."""
        several = has_several_tenants(self.subscriptions())
        return replace(self.links, search=self.links.search_among_tenants) if several else self.links

    def _headers(self, message: Notification, endpoint: Endpoint, recipient: Recipient) -> MailHeaders:
        domain = parseaddr(self.mail.sender)[1].partition("@")[2]
        address = endpoint.address
        subscription = message.subscription or next(
            (hit.subscription for entry in message.entries for hit in entry.hits), ""
        )
        references: tuple[str, ...] = ()
        if message.story:
            root = story_root(message.tenant, message.story, address, domain)
            references = (root, *(message_id(one, address, domain) for one in message.previous))
        listed = subscription or "messages"
        kind = "digest" if message.starts is not None else "alert"
        return MailHeaders(
            date=message.due,
            sender=self.mail.sender,
            to=address,
            message_id=message_id(message.id, address, domain),
            references=references,
            list_id=f"{listed} <{listed}.{message.tenant}.{domain}>",
            unsubscribe=self.links.unsubscribe(message.tenant, recipient.id, subscription) if subscription else "",
            extra=(
                ("Feedback-ID", f"{listed}:{message.tenant}:{kind}:rasid"),
                ("X-Rasid-Notification", message.id),
                ("X-Rasid-Reason", message.reason.value),
            ),
        )

    async def send(self, delivery: Delivery, endpoint: Endpoint) -> Result:
        """Sends the delivery's body; nothing is raised for what the other side does."""
        if endpoint.email is not None:
            # A bounce comes back to an address that names the delivery (VERP).
            domain = self.mail.bounce_domain or parseaddr(self.mail.sender)[1].partition("@")[2]
            sender = bounce_address(delivery.id, self.links.tokens, domain)
            return await self.smtp.send(sender, endpoint.email.to, delivery.body.encode("ascii"))
        if endpoint.apprise is not None:
            return await self._chat(endpoint.apprise, delivery.body)
        return await self._post(endpoint, delivery.id, delivery.body, len(delivery.attempts) + 1, delivery.replays)

    async def _chat(self, apprise: Apprise, body: str) -> Result:
        if self.apprise is None:
            return Result(outcome=Outcome.OUR_FAULT, answer="no channel to chat services")
        try:
            address = self.secrets(apprise.reference).reveal()
        except ConfigurationError as error:
            return Result(outcome=Outcome.OUR_FAULT, answer=f"the address cannot be read: {type(error).__name__}")
        return await self.apprise.send(address, body)

    async def _post(self, endpoint: Endpoint, identifier: str, body: str, attempt: int, replays: int) -> Result:
        assert endpoint.webhook is not None
        now = self.now()
        try:
            secrets = [self.secrets(one).reveal() for one in valid_references(endpoint.webhook, now)]
            headers = signature_headers(identifier, now, body, secrets)
        except (ConfigurationError, ValueError) as error:
            # Only our own words: an error of the library may hold the secret.
            why = str(error) if "signing secret" in str(error) else type(error).__name__
            return Result(outcome=Outcome.OUR_FAULT, answer=f"the signing secret cannot be used: {why}")
        if not secrets:
            return Result(outcome=Outcome.OUR_FAULT, answer="no signing secret is valid any more")
        headers["rasid-attempt"] = str(attempt)
        if replays:
            headers["rasid-replay"] = "1"
        return await self.webhook.send(endpoint.webhook.url, headers, body.encode(), endpoint.webhook.timeout)

    async def verify(self, ledger: Ledger, endpoint: Endpoint, now: datetime) -> bool:
        """Asks a receiver whether it wants our alerts: it has to send a challenge back. No news is in the question."""
        assert endpoint.webhook is not None
        address = address_hash(endpoint.address)
        references = valid_references(endpoint.webhook, self.now())
        try:
            key = self.secrets(references[0]).reveal() if references else ""
        except ConfigurationError:
            return False
        challenge = hmac.new(key.encode(), f"verify/{endpoint.id}/{address}".encode(), hashlib.sha256).hexdigest()
        result = await self._post(
            endpoint, delivery_id("verify", f"{endpoint.id}/{address}"), verify_body(challenge, now, self.links), 1, 0
        )
        consents = result.outcome is Outcome.DELIVERED and challenge in result.answer
        if consents:
            await ledger.put(
                EndpointState(
                    id=ledger_id(EndpointState, endpoint.id),
                    tenant=endpoint.tenant,
                    endpoint=endpoint.id,
                    address=address,
                    verified=True,
                    changed=now,
                )
            )
        return consents

    async def disable(self, ledger: Ledger, endpoint: Endpoint, why: str, now: datetime) -> None:
        """Records that the endpoint takes nothing any more, at this address."""
        await ledger.put(
            EndpointState(
                id=ledger_id(EndpointState, endpoint.id),
                tenant=endpoint.tenant,
                endpoint=endpoint.id,
                address=address_hash(endpoint.address),
                disabled=True,
                why=why,
                changed=now,
            )
        )

    async def keep_state(self, ledger: Ledger, endpoint: Endpoint, queue: EndpointQueue, now: datetime) -> None:
        """Records breaker, pause and flag, beside what else is known of the endpoint at this address."""
        identifier, address = ledger_id(EndpointState, endpoint.id), address_hash(endpoint.address)
        found = (await ledger.get([identifier])).get(identifier)
        known = found.value if found is not None and isinstance(found.value, EndpointState) else None
        if known is None or known.address != address:
            known = EndpointState(id=identifier, tenant=endpoint.tenant, endpoint=endpoint.id, address=address)
        breaker = queue.breaker
        await ledger.put(
            replace(
                known,
                failing_since=breaker.failing_since,
                failures=breaker.failures,
                opened=breaker.opened,
                open_until=breaker.open_until,
                paused_until=queue.asked_until,
                flag=queue.flag,
                changed=now,
            )
        )

    async def suppress(self, ledger: Ledger, endpoint: Endpoint, following: Next, now: datetime) -> None:
        """Records that an address does not exist, or a strike against one that is full or refused."""
        said = following.delivery.attempts[-1].answer
        kind = BounceKind.HARD if following.suppress else BounceKind.SOFT
        returned = Returned(kind=kind, senders=(), text=said)
        await count_against(ledger, endpoint.tenant, endpoint.address, returned, strikes=self.bounce_strikes, now=now)
