"""Which messages link to the search pages: those whose reader finds nothing there that another tenant watches."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace

import pytest

from alerts.attempt import Attempts
from alerts.kafka_dispatch import links_of
from alerts.smtp_channel import SmtpChannel
from alerts.webhook_channel import WebhookChannel
from rasid.alert_interest import interests
from rasid.alert_message import deliveries, notification
from rasid.alert_plan import decide
from rasid.delivery import Channel
from rasid.settings import ServeSettings, Settings, SmtpSettings, WebhookSettings
from rasid.subscription import Subscriptions
from tests.alerts.conftest import secrets
from tests.alerts.newsroom_day import HOOK, MORNING, RANIA, at, change, desk

PUBLIC = ServeSettings(public_url="https://rasid.example")
STORY = "/story/sty_doha"


def bodies(serve: ServeSettings, subscriptions: Subscriptions) -> dict[Channel, str]:
    """What goes out on one story, by mail and by webhook."""
    attempts = Attempts(
        smtp=SmtpChannel(SmtpSettings(), secrets, lambda: MORNING),
        webhook=WebhookChannel(WebhookSettings(), lambda: MORNING),
        secrets=secrets,
        links=links_of(Settings(serve=serve), secrets),
        mail=SmtpSettings(sender="Rasid <alerts@rasid.example>"),
        bounce_strikes=3,
        subscriptions=lambda: subscriptions,
        now=lambda: MORNING,
    )
    found = {}
    made = change()
    for interest in interests(made, subscriptions, at(0)):
        if interest.recipient.tenant == "main":
            message = notification(decide(interest, made, None, None, at(0)), made, None)
            for one in deliveries(message, interest.recipient):
                endpoint = subscriptions.endpoint(one.endpoint)
                assert endpoint is not None
                found[one.channel] = attempts.body(one, endpoint, message)
    raw = email.message_from_string(found[Channel.EMAIL], policy=email.policy.default)
    plain = raw.get_body(("plain",))
    assert plain is not None
    return {**found, Channel.EMAIL: plain.get_content()}


@pytest.mark.parametrize(
    ("search", "alone", "among"),
    [("local", True, True), ("password", True, False), ("open", True, False), ("off", False, False)],
)
def test_only_pages_of_ones_own_are_linked_to(search: str, alone: bool, among: bool) -> None:
    serve = replace(PUBLIC if search != "local" else ServeSettings(), search=search)
    own = desk(RANIA, HOOK)
    rival = replace(own.subscriptions[0], tenant="rival", deliver=())
    shared = replace(own, subscriptions=(*own.subscriptions, rival))
    for subscriptions, linked in ((own, alone), (shared, among)):
        found = bodies(serve, subscriptions)
        assert set(found) == {Channel.EMAIL, Channel.WEBHOOK}
        assert {STORY in text for text in found.values()} == {linked}
