"""The links in a mail that act without a log-in: tokens that nobody else can make and that are good for one purpose.

A token is an id in short form and an HMAC-SHA256 over purpose and id, cut to 128 bits. It never expires, as who finds
an old mail must still be able to unsubscribe; unless it lets its holder see or change more: then it says until when.
What a token does is `web`'s to say.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from search.discover_link import story_link

__all__ = ["Links", "Purpose", "Tokens"]

_BYTES = 16
_KEY = 8  # bytes of a name's hash in a short token.


class Purpose(StrEnum):
    """What a token is good for; it also is the first part of the link's path."""

    UNSUBSCRIBE = "u"
    MUTE = "m"
    ACKNOWLEDGE = "a"
    CONFIRM = "c"
    MANAGE = "s"  # a reader's own page.
    FORM = "f"  # stands in a form, never in a link: the form came from here, and not long ago.


class Tokens:
    """Makes and checks tokens with one key."""

    def __init__(self, key: str) -> None:
        self._key = key.encode()

    def make(self, purpose: Purpose, name: str) -> str:
        """A token for this name; the name can be read back from it, so it must not be a secret."""
        raw = name.encode()
        return _text(self._mac(purpose, raw) + raw)

    def read(self, purpose: Purpose, token: str) -> str | None:
        """The name in a token, None when it was not made here for this purpose."""
        try:
            packed = base64.b64decode(token.encode("ascii") + b"=" * (-len(token) % 4), altchars=b"-_", validate=True)
        except ValueError:
            return None
        mac, raw = packed[:_BYTES], packed[_BYTES:]
        if not hmac.compare_digest(mac, self._mac(purpose, raw)):
            return None
        return raw.decode("utf-8", "replace")

    def make_until(self, purpose: Purpose, name: str, expires: datetime) -> str:
        """A token for this name that says until when it is good, to the second."""
        return self.make(purpose, f"{name}/{int(expires.timestamp()):x}")

    def read_until(self, purpose: Purpose, token: str) -> tuple[str, datetime] | None:
        """Name and end of a token of `make_until`, also of one that is past; None when it was not made here."""
        name, _, expires = (self.read(purpose, token) or "").rpartition("/")
        if not name:
            return None
        return name, datetime.fromtimestamp(int(expires, 16), UTC)

    def short(self, purpose: Purpose, name: str) -> str:
        """A token of 32 characters that does not hold the name: for headers, where length matters."""
        return _text(_digest(name.encode()) + self._mac(purpose, _digest(name.encode())))

    def is_short(self, purpose: Purpose, token: str, name: str) -> bool:
        """True when `short` makes this token of this name."""
        return hmac.compare_digest(token.encode(), self.short(purpose, name).encode())

    def read_short(self, purpose: Purpose, token: str) -> bytes | None:
        """The `short_key` of the name in a short token, None when it was not made here for this purpose."""
        try:
            packed = base64.b64decode(token.encode("ascii"), altchars=b"-_", validate=True)
        except ValueError:
            return None
        key, mac = packed[:_KEY], packed[_KEY:]
        return key if hmac.compare_digest(mac, self._mac(purpose, key)) else None

    def mark(self, use: str, name: str) -> str:
        """A signature of 16 lower-case letters and digits, good for one use: for where capitals get lost."""
        digest = hmac.new(self._key, use.encode() + b"\0" + name.encode(), hashlib.sha256).digest()
        return base64.b32encode(digest).decode("ascii").lower()[:16]

    def is_mark(self, use: str, name: str, mark: str) -> bool:
        """True when `mark` made this signature of this name."""
        return hmac.compare_digest(mark.encode(), self.mark(use, name).encode())

    @staticmethod
    def short_key(name: str) -> bytes:
        """By which a name is found again from its short token."""
        return _digest(name.encode())

    def _mac(self, purpose: Purpose, raw: bytes) -> bytes:
        return hmac.new(self._key, purpose.encode() + b"\0" + raw, hashlib.sha256).digest()[:_BYTES]


def _digest(raw: bytes) -> bytes:
    return hashlib.sha256(raw).digest()[:_KEY]


def _text(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).decode("ascii").rstrip("=")


@dataclass(frozen=True, slots=True)
class Links:
    """The addresses of the self-service pages; without a key there are none, as anyone could forge them."""

    public_url: str
    tokens: Tokens | None
    kibana_url: str = ""
    search: bool = False  # True when there are search pages that a reader may open.
    search_among_tenants: bool = False  # True when they may do so also where there are several tenants.

    def story(self, story: str) -> str:
        """The story on our own search pages; "" when there are none."""
        return f"{self.public_url.rstrip('/')}/story/{story}" if self.search else ""

    def discover(self, story: str, first_seen: datetime, last_seen: datetime) -> str:
        """The articles of the story in Kibana; "" when there is no Kibana."""
        return story_link(self.kibana_url, story, first_seen, last_seen)

    def unsubscribe(self, tenant: str, recipient: str, subscription: str) -> str:
        """Leaves one subscription; with "" all of them."""
        return self._link(Purpose.UNSUBSCRIBE, unsubscribe_name(tenant, recipient, subscription), short=True)

    def mute(self, notification: str) -> str:
        """Hears no more of the story of this notification for a while."""
        return self._link(Purpose.MUTE, notification)

    def acknowledge(self, notification: str) -> str:
        """Has seen to the story of this notification."""
        return self._link(Purpose.ACKNOWLEDGE, notification)

    def manage(self, recipient: str, expires: datetime) -> str:
        """A reader's own page."""
        return self._until(Purpose.MANAGE, recipient, expires)

    def confirm(self, recipient: str, number: str, expires: datetime) -> str:
        """Confirms what a reader asked for."""
        return self._until(Purpose.CONFIRM, f"{recipient}/{number}", expires)

    def _until(self, purpose: Purpose, name: str, expires: datetime) -> str:
        if self.tokens is None:
            return ""
        return f"{self.public_url.rstrip('/')}/{purpose}/{self.tokens.make_until(purpose, name, expires)}"

    def _link(self, purpose: Purpose, name: str, *, short: bool = False) -> str:
        if self.tokens is None:
            return ""
        token = self.tokens.short(purpose, name) if short else self.tokens.make(purpose, name)
        return f"{self.public_url.rstrip('/')}/{purpose}/{token}"


def unsubscribe_name(tenant: str, recipient: str, subscription: str) -> str:
    """What an unsubscribe token is over."""
    return f"{tenant}/{recipient}/{subscription}"
