"""Sends canaries off and receives them: the end of the path is here, a receiver that checks the signature.

Whether one is out for too long is decided in `rasid.canary`; whom to tell is the monitor's.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from aiohttp import web
from standardwebhooks.webhooks import Webhook as Signer

from alerts.kafka_publish import Publisher
from rasid.alert_decision import Decision
from rasid.canary import CANARY, Pulse, canary_article, overdue
from rasid.errors import ConfigurationError, RasidError, Unavailable
from rasid.settings import MonitorSettings
from rasid.silence import Judgement, Kind, Subject, Verdict
from rasid.topics import ARTICLES
from rasid.wire import encode
from runtime.file_settings import SecretReader
from runtime.prometheus_metrics import CANARY_LAST, CANARY_SECONDS
from search.ledger import Ledger

__all__ = ["CanaryWatch"]

log = structlog.get_logger()
_PATH = Subject(Kind.PATH, "")
Lag = Callable[[], Awaitable[dict[str, int]]]
_MOST = 50  # under way; with more nothing new is learnt.


class CanaryWatch:
    """`lag` tells how far each stage is behind, for the operator; it may fail."""

    def __init__(
        self,
        settings: MonitorSettings,
        secrets: SecretReader,
        publisher: Publisher,
        ledger: Ledger,
        now: Callable[[], datetime],
    ) -> None:
        self._settings, self._secrets, self._publisher = settings, secrets, publisher
        self._ledger, self._now = ledger, now
        self._under_way: dict[str, Pulse] = {}
        self._unpublished = ""
        self.last: datetime | None = None  # when one came out last.
        self.seconds: float | None = None  # how long that one took.

    @property
    def dispatched(self) -> bool:
        """True when canaries come back as webhooks, False when their way ends in the ledger."""
        return bool(self._settings.canary_secret and self._settings.canary_url)

    async def send_off(self) -> None:
        """Publishes one canary. When Kafka does not take it, that counts as one that does not come back."""
        now = self._now()
        article = canary_article(now)
        if len(self._under_way) < _MOST:
            self._under_way[article.id] = Pulse(article.id, now)
        try:
            await self._publisher.publish(ARTICLES.name, article.id.encode(), encode(article))
            self._unpublished = ""
        except Unavailable as error:
            self._unpublished = str(error)

    def routes(self) -> list[web.RouteDef]:
        """The receiver's route, for the server of /health."""
        return [web.post("/canary", self._receive)]

    async def _receive(self, request: web.Request) -> web.Response:
        raw = await request.read()
        try:
            signer = Signer(self._secrets(self._settings.canary_secret).reveal())
            body = signer.verify(raw, {name.lower(): value for name, value in request.headers.items()})
            articles = [one["id"] for one in body["data"].get("articles", [])]
        except ConfigurationError:
            return web.Response(status=503, text="the secret of the canary cannot be read")
        except Exception as error:  # noqa: BLE001 The library raises many kinds; whoever sent it, it is not ours.
            log.warning("something that is no canary of ours", error=type(error).__name__)
            return web.Response(status=401, text="no canary of ours")
        for article in articles:
            self.came_out(article)
        return web.Response(status=204)

    def came_out(self, article: str) -> None:
        """Notes that a canary is at its end; one that nobody waits for (of a process before this one) is well too."""
        pulse = self._under_way.pop(article, None)
        self.last = self._now()
        CANARY_LAST.set(self.last.timestamp())
        if pulse is not None:
            self.seconds = (self.last - pulse.published).total_seconds()
            CANARY_SECONDS.observe(self.seconds)
            # The path works: what was lost on it before (a crash, a new topic) is not waited for.
            for name in [one.article for one in self._under_way.values() if one.published < pulse.published]:
                del self._under_way[name]

    async def look_into_ledger(self) -> None:
        """Without a receiver: takes a decision in the ledger as the end of a canary's way.

        Raises:
            Unavailable: the ledger cannot be searched.
        """
        wanted = {f"{one}.1": one for one in self._under_way}
        if self.dispatched or not wanted:
            return
        for stored in await self._ledger.find(Decision, {"article": list(wanted)}):
            self.came_out(wanted[stored.value.article])

    async def judge(self, lag: Lag) -> Judgement:
        """Whether the path of alerts lives."""
        now = self._now()
        late = overdue(self._under_way.values(), self._settings.canary_within, now)
        if late is None:
            return Judgement(subject=_PATH, verdict=Verdict.USUAL, why="the last canary came out in time")
        why = f"a canary of {late.published:%Y-%m-%d %H:%M:%S} UTC has not come out"
        why += f"; {self._unpublished or await _said(lag)}"
        return Judgement(subject=_PATH, verdict=Verdict.SILENT, why=why, since=late.published)

    def facts(self) -> dict[str, object]:
        """What /health shows."""
        return {
            "canary": CANARY if self.dispatched else f"{CANARY}, to the ledger only",
            "canary_last": self.last.isoformat(timespec="seconds") if self.last else None,
            "canary_seconds": self.seconds,
            "canaries_under_way": len(self._under_way),
        }


async def _said(lag: Lag) -> str:
    try:
        found = await lag()
    except RasidError as error:
        return str(error)
    waiting = [f"{stage} is {count} messages behind" for stage, count in found.items() if count]
    return ", ".join(waiting) or "tag, story and plan have read everything: look at dispatch"
