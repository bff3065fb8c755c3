"""What is doubtful in the subscriptions of the settings, for the commands that warn of it, and how they write it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from rasid.bidi import stripped
from rasid.errors import ConfigurationError, Mistake
from runtime.file_folder import read_folder

if TYPE_CHECKING:
    from rasid.settings import Settings
    from rasid.subscription_doubts import Watches
    from rasid.subscription_yaml import Found
    from rasid.watchlist import Watchlist

__all__ = ["finding_line", "subscription_warnings", "watches_of"]

_HERE = ("127.0.0.1", "::1", "localhost")


def subscription_warnings(settings: Settings, found: Found, watches: Watches, now: datetime) -> list[Mistake]:
    """Everything doubtful. Without watches, as when the watchlists cannot be read, nothing is said of them.

    Raises:
        ConfigurationError: `webhook.allow` holds an entry that is no address.
    """
    from rasid.subscription_doubts import subscription_doubts

    return [
        *_closed_pages(settings, found),
        *_uncalled(settings, found),
        *subscription_doubts(found, watches, now, _sources(settings)),
    ]


def watches_of(watchlists: Iterable[Watchlist]) -> Watches:
    """What subscriptions may name: the watches of each watchlist, with their levels."""
    return {one.id: {watch.name: watch.level for watch in one.watches} for one in watchlists}


def finding_line(severity: str, file: str, line: int, column: int, about: str, text: str) -> str:
    """One line on one finding, as compilers write them."""
    place = ":".join(str(part) for part in (file, line, column) if part)
    return f"{place}: {severity}: {f'{about}: ' if about else ''}{stripped(text)}"


def _closed_pages(settings: Settings, found: Found) -> list[Mistake]:
    """What the search pages do where there are several tenants, of which they know nothing."""
    tenants = {tenant for tenant, _ in (*found.subscriptions, *found.offers)}
    if settings.serve.search != "open" or len(tenants) < 2:
        return []
    text = "the search pages are off: they show what all tenants watch, and there are several; use password or local"
    return [Mistake("settings", 0, 0, "serve.search", text)]


def _uncalled(settings: Settings, found: Found) -> list[Mistake]:
    """Webhooks that the guard against our own network will refuse each time.

    Those on this machine are left out: they are the local stack's, which allows them to the services that it starts.
    """
    from alerts.webhook_address import never_called
    from rasid.policy_yaml import part_of
    from runtime.guarded_connector import read_allowed

    try:
        allow = read_allowed(settings.webhook.allow)
    except ValueError as error:
        raise ConfigurationError([Mistake("settings", 0, 0, "webhook.allow", str(error))]) from error
    doubts = []
    for node, recipient in found.recipients.values():
        url = recipient.webhook.url if recipient.webhook is not None else ""
        if url and urlsplit(url).hostname not in _HERE and (why := never_called(url, allow)):
            doubts.append(part_of(node, "webhook", "url").mistake(why))
    return doubts


def _sources(settings: Settings) -> set[str]:
    """Ids of the sources of all feeds, none when the lists cannot be read: `rasid feeds check` says why."""
    from rasid.feed_list_files import SUFFIXES, read_feed_files

    try:
        return {one.source.id for one in read_feed_files(read_folder(Path(settings.paths.feeds), SUFFIXES))}
    except ConfigurationError:
        return set()
