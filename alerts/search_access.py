"""Who may read the search pages, by the settings and by what a request says of itself. It serves nothing.

`rasid web` may be public, as the links in mails must work from everywhere; the articles and what is
watched must not be. The pages know no tenants and show what all of them watch: where there are several, they are for
who looks after the whole, and no reader of one tenant is led to them.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from rasid.policy_yaml import BUILT_IN_TENANT
from rasid.settings import ServeSettings
from rasid.subscription import Subscriptions

__all__ = ["Access", "Answer", "has_several_tenants", "pages_are_on", "password_mistake", "readers_may_open"]

_PROXIED = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via")


class Answer(StrEnum):
    """What a request gets."""

    PAGES = "pages"
    OFF = "off"  # there are no search pages here.
    NOT_LOCAL = "not-local"  # they are for this machine only, and the request comes through something else.
    ASK = "ask"  # the password is missing or wrong.


@dataclass(frozen=True, slots=True)
class Access:
    """The rule of one process: `serve.search`, and the password when that is asked for."""

    settings: ServeSettings
    password: str = ""

    def answer(self, host: str, headers: Mapping[str, str], *, several: bool = False) -> Answer:
        """What a request gets; `host` is what it calls us, `headers` are its headers, whatever their case.

        With `several` tenants nobody gets the pages who has shown no more than that they reach the port.
        """
        match self.settings.search:
            case "open" if several:
                return Answer.OFF
            case "open":
                return Answer.PAGES
            case "password":
                return Answer.PAGES if _knows(headers.get("Authorization", ""), self.password) else Answer.ASK
            case "local" if not pages_are_on(self.settings):
                return Answer.OFF
            case "local":
                # Another name in the address would be a page of elsewhere that was led here (DNS rebinding).
                near = _is_loopback(urlsplit(f"//{host}").hostname or "")
                return Answer.PAGES if near and not any(name in headers for name in _PROXIED) else Answer.NOT_LOCAL
            case _:
                return Answer.OFF


def pages_are_on(settings: ServeSettings) -> bool:
    """True when there are search pages at all, so that mails may link to them.

    `local` means: bound to loopback, and readers come by a loopback address. A loopback port behind a public proxy has
    a public `serve.public_url`, and so no search pages.
    """
    if settings.search == "local":
        return _is_loopback(settings.bind) and _is_loopback(urlsplit(settings.public_url).hostname or "")
    return settings.search in ("password", "open")


def has_several_tenants(subscriptions: Subscriptions) -> bool:
    """True when the pages would show one tenant what another watches."""
    return len(subscriptions.tenants - {BUILT_IN_TENANT}) > 1


def readers_may_open(settings: ServeSettings, *, several: bool) -> bool:
    """True when mails may link to the search pages; whoever reads them on this machine looks after all of it."""
    return pages_are_on(settings) and (settings.search == "local" or not several)


def password_mistake(settings: ServeSettings, password: str) -> str:
    """Why these settings cannot be used, "" when they can."""
    if settings.search != "password":
        return ""
    if len(password) < 12:
        return "needs serve.search_password, of 12 characters or more, as env:NAME or file:PATH"
    address = urlsplit(settings.public_url)
    if address.scheme != "https" and not _is_loopback(address.hostname or ""):
        return "would send the password in the clear; serve.public_url must be https"
    return ""


def _knows(header: str, password: str) -> bool:
    """True when HTTP Basic authentication carries the password; the user's name is free."""
    kind, _, rest = header.partition(" ")
    if kind.lower() != "basic" or not password:
        return False
    try:
        given = base64.b64decode(rest.strip(), validate=True)
    except (binascii.Error, ValueError):
        return False
    return hmac.compare_digest(given.partition(b":")[2], password.encode())


def _is_loopback(name: str) -> bool:
    if name.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
