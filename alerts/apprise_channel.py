"""Chat services by Apprise: Slack, Teams, Telegram, Discord, ntfy and others. An optional package: `rasid[apprise]`.

Apprise says only whether a service took a message, with a line of log; the status in it tells what may help. An address
may hold a password, so it is the operator's (`env:` or `file:`), is read for each attempt, and stands in no answer.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable, Collection
from datetime import datetime
from importlib.util import find_spec
from typing import Any

from alerts.chat_text import read_chat_body
from alerts.webhook_channel import http_result
from rasid.delivery_plan import Outcome, Result

__all__ = ["AppriseChannel", "is_installed"]

_TIMEOUT = 30.0
_STATUS = re.compile(r"\berror=([1-5][0-9]{2})\b")
_ADDRESS = re.compile(r"(?<!\S)\S*?://\S+")  # from where a word begins, or it would look at each letter of a long one.


def is_installed() -> bool:
    """Whether the optional package is there."""
    return find_spec("apprise") is not None


class AppriseChannel:
    """`schemes` are the kinds of address that may be used; others could reach into our own network or machine."""

    def __init__(self, schemes: Collection[str], now: Callable[[], datetime]) -> None:
        self._schemes, self._now = frozenset(schemes), now

    async def send(self, address: str, body: str) -> Result:
        """One message to one address. Nothing is raised for what a service may do."""
        started = self._now()
        scheme = address.partition("://")[0].strip().lower()
        if not is_installed():
            return _ours("the package apprise is not installed: pip install 'rasid[apprise]'")
        if scheme not in self._schemes:
            return _ours("this kind of address is not among operator.apprise_schemes")
        # The first time this loads some hundred services, which takes seconds; the event loop must go on.
        box = await asyncio.to_thread(_opened, address)
        if box is None:
            return _ours("is no address that Apprise understands")
        title, text = read_chat_body(body)
        said: list[str] = []
        try:
            async with asyncio.timeout(_TIMEOUT):
                result: Any = await box.async_notify(
                    title=title if text else "",
                    body=text or title,
                    body_format="text",
                    interpret_escapes=False,
                    log_callback=lambda entry, _service: said.append(str(entry.message)),
                )
        except TimeoutError:
            return Result(outcome=Outcome.RETRY, answer=f"no answer within {_TIMEOUT:.0f} s")
        except (OSError, ValueError, TypeError) as error:
            return Result(outcome=Outcome.RETRY, answer=type(error).__name__)
        spent = int((self._now() - started).total_seconds() * 1000)
        if result:
            return Result(outcome=Outcome.DELIVERED, answer="sent", milliseconds=spent)
        return self._failed(_redacted(" ".join(said), address), spent)

    def _failed(self, words: str, spent: int) -> Result:
        found = _STATUS.search(words)
        if found is None:
            return Result(outcome=Outcome.RETRY, answer=words, milliseconds=spent)
        known = http_result(int(found[1]), {}, words, self._now())
        # Apprise has taken it for a failure; a status that says otherwise does not make it a success.
        outcome = Outcome.RETRY if known.outcome is Outcome.DELIVERED else known.outcome
        return Result(outcome=outcome, code=known.code, answer=words, milliseconds=spent)


def _redacted(words: str, address: str) -> str:
    """The end of the words without any address and without any part of ours: each may be a password."""
    clean = _ADDRESS.sub("…", words)
    for part in sorted(re.split(r"[^\w.-]+", address.partition("://")[2]), key=len, reverse=True):
        if len(part) > 3:
            clean = clean.replace(part, "…")
    return clean[-500:]


def _opened(address: str) -> Any:
    """The one service of this address, None when Apprise does not understand it."""
    import apprise

    logging.getLogger("apprise").propagate = False  # Its lines name topics and rooms, which may be all that is secret.
    asset = apprise.AppriseAsset(
        app_id="Rasid",
        app_desc="Rasid",
        app_url="https://rasid.example",
        http_redirects=False,  # A redirect could lead into our own network.
        allow_templates=False,
        secure_logging=True,
    )
    service = apprise.Apprise.instantiate(address, asset=asset, suppress_exceptions=True)
    if service is None:
        return None
    box = apprise.Apprise(asset=asset)
    box.add(service)
    return box


def _ours(answer: str) -> Result:
    return Result(outcome=Outcome.OUR_FAULT, answer=answer)
