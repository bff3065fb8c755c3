"""Recipients in subscriptions/*.yaml: mailboxes, webhooks and their secrets, quiet hours; with every check.

A secret is only ever a reference; what stands in its place is not repeated in a message, as it may be the secret.
"""

from __future__ import annotations

from datetime import time, timedelta
from urllib.parse import urlsplit

import email_validator

from rasid.digest import WEEKDAYS, QuietHours
from rasid.policy_yaml import (
    LANGUAGES,
    LEVELS,
    Defaults,
    entries,
    need,
    need_some,
    of,
    read_clock,
    read_days,
    read_moment,
    read_rate,
    read_span,
    read_tenant,
    read_zone,
)
from rasid.settings import SecretReference
from rasid.subscription import EVENT_TYPES, Apprise, Email, RateLimit, Recipient, Webhook, WebhookSecret
from rasid.yaml_document import Node, Reading

__all__ = ["read_recipient"]

_URL_MOST = 2048


def read_recipient(reading: Reading, node: Node, defaults: Defaults) -> Recipient:
    """One recipient; whether its owner exists is the caller's to check."""
    names = ("id", "tenant", "timezone", "language", "email", "webhook", "apprise", "quiet_hours", "owner")
    given = reading.mapping(node, names)
    need(reading, node, given, "id")
    if given and not given.keys() & {"email", "webhook", "apprise"}:
        reading.wrong(node, "has neither email nor webhook nor apprise")
    return Recipient(
        id=of(given, "id", reading.identifier, ""),
        tenant=read_tenant(reading, given),
        timezone=of(given, "timezone", lambda one: read_zone(reading, one), defaults.timezone),
        language=of(given, "language", lambda one: reading.choice(one, LANGUAGES, default="en"), defaults.language),
        email=of(given, "email", lambda one: _email(reading, one, defaults), None),
        webhook=of(given, "webhook", lambda one: _webhook(reading, one), None),
        apprise=of(given, "apprise", lambda one: _apprise(reading, one, defaults), None),
        quiet=of(given, "quiet_hours", lambda one: _quiet(reading, one), None),
        owner=of(given, "owner", reading.identifier, ""),
    )


def _email(reading: Reading, node: Node, defaults: Defaults) -> Email:
    rate = defaults.rate or Email(to="").rate
    if isinstance(node.content, str):
        return Email(to=_mailbox(reading, node), rate=rate)
    given = reading.mapping(node, ("to", "format", "rate_limit"))
    need(reading, node, given, "to")
    form = of(given, "format", lambda one: reading.choice(one, ("html+text", "text"), default="html+text"), "html+text")
    return Email(
        to=of(given, "to", lambda one: _mailbox(reading, one), ""),
        html=form != "text",
        rate=of(given, "rate_limit", lambda one: read_rate(reading, one, rate), rate),
    )


def _mailbox(reading: Reading, node: Node) -> str:
    written = reading.text(node)
    if not written:
        return ""
    try:
        address = email_validator.validate_email(
            written, check_deliverability=False, allow_smtputf8=False, test_environment=True
        )
    except email_validator.EmailNotValidError as error:
        reading.wrong(node, f"{written!r} is no address: {error}")
        return ""
    return address.ascii_email or written


def _webhook(reading: Reading, node: Node) -> Webhook:
    names = ("url", "events", "secrets", "payload", "timeout", "concurrency", "rate_limit", "verify")
    given = reading.mapping(node, names)
    need(reading, node, given, "url", "secrets")
    secrets = tuple(_secret(reading, one) for one in entries(reading, given, "secrets"))
    for name, what in (("secrets", "secret"), ("events", "type of event")):
        if name in given:
            need_some(reading, given[name], what)
    chosen = {reading.choice(one, EVENT_TYPES) for one in entries(reading, given, "events")}
    events = tuple(one for one in EVENT_TYPES if one in chosen) if "events" in given else EVENT_TYPES
    payload = of(given, "payload", lambda one: reading.choice(one, ("full", "thin"), default="full"), "full")
    rate = RateLimit(60, timedelta(minutes=1))
    return Webhook(
        url=of(given, "url", lambda one: _url(reading, one), ""),
        secrets=tuple(secret for secret in secrets if secret is not None),
        events=events,
        thin=payload == "thin",
        timeout=of(given, "timeout", lambda one: _timeout(reading, one), None),
        concurrency=of(given, "concurrency", lambda one: reading.integer(one, least=1, most=4, default=1), 1),
        verify=of(given, "verify", reading.boolean, False),
        rate=of(given, "rate_limit", lambda one: read_rate(reading, one, rate), rate),
    )


def _apprise(reading: Reading, node: Node, defaults: Defaults) -> Apprise | None:
    rate = defaults.rate or RateLimit(30, timedelta(hours=1))
    if isinstance(node.content, str):
        reference = _reference(reading, node)
        return Apprise(reference=reference, rate=rate) if reference else None
    given = reading.mapping(node, ("ref", "rate_limit"))
    if not need(reading, node, given, "ref"):
        return None
    reference = _reference(reading, given["ref"])
    rate = of(given, "rate_limit", lambda one: read_rate(reading, one, rate), rate)
    return Apprise(reference=reference, rate=rate) if reference else None


def _timeout(reading: Reading, node: Node) -> timedelta:
    span = read_span(reading, node)
    if span and not timedelta(seconds=1) <= span <= timedelta(seconds=30):
        reading.wrong(node, "must be between 1s and 30s")
    return span or timedelta(seconds=15)


def _url(reading: Reading, node: Node) -> str:
    """An address that may be POSTed to. Plain http is taken here; the operator's list decides when it is used."""
    written = reading.text(node)
    try:
        parts = urlsplit(written)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        reading.wrong(node, f"is no URL: {error}")
        return ""
    problem = ""
    if parts.scheme not in ("https", "http") or not host:
        problem = "must be an https:// address"
    elif parts.username is not None or parts.password is not None:
        problem = "must not hold a user or password"
    elif parts.fragment:
        problem = "must not hold a fragment (#…)"
    elif len(written) > _URL_MOST:
        problem = f"is longer than {_URL_MOST} characters"
    elif parts.scheme == "http" and port is None:
        problem = "plain http is only for an internal address with a port that the operator allows"
    if problem and written:
        # A password in a URL must not appear in the message, so the text itself is not repeated.
        reading.wrong(node, problem)
        return ""
    return written


def _secret(reading: Reading, node: Node) -> WebhookSecret | None:
    if isinstance(node.content, str):
        reference = _reference(reading, node)
        return WebhookSecret(reference) if reference else None
    given = reading.mapping(node, ("ref", "until"))
    if not need(reading, node, given, "ref"):
        return None
    reference = _reference(reading, given["ref"])
    until = of(given, "until", lambda one: read_moment(reading, one), None)
    return WebhookSecret(reference, until) if reference else None


def _reference(reading: Reading, node: Node) -> SecretReference:
    written = node.content if isinstance(node.content, str) else ""
    kind, _, rest = written.partition(":")
    if kind not in ("env", "file") or not rest:
        # The text may be the secret itself: it is not repeated.
        reading.wrong(node, "a secret is not written here; give env:NAME or file:PATH")
        return SecretReference()
    return SecretReference(written)


def _quiet(reading: Reading, node: Node) -> QuietHours:
    given = reading.mapping(node, ("days", "from", "to", "bypass", "then"))
    need(reading, node, given, "from", "to")
    starts = of(given, "from", lambda one: read_clock(reading, one), time(22))
    ends = of(given, "to", lambda one: read_clock(reading, one), time(7))
    days: tuple[str, ...] = of(given, "days", lambda one: read_days(reading, one), tuple(WEEKDAYS))
    if starts == ends and len(days) == len(WEEKDAYS) and given.keys() >= {"from", "to"}:
        reading.wrong(given["to"], "from a time to the same time is a whole day, and it would be quiet on every one")
    then = of(given, "then", lambda one: reading.choice(one, ("catch_up", "each"), default="catch_up"), "catch_up")
    return QuietHours(
        days=days,
        starts=starts,
        ends=ends,
        bypass=of(given, "bypass", lambda one: reading.choice(one, LEVELS), ""),
        catch_up=then == "catch_up",
    )
