"""WebSub over HTTP: asks hubs, answers their verifications, and turns signed pushes into polls. Rules: `websub`.

Its requests pass the same guard against our own network as those for feeds. Subscriptions rest in memory: callbacks
and secrets follow from the key and the feed's id, so after a restart the hub is asked again for the same subscription.
Each producer subscribes for the feeds that it holds, with a callback of its own, and renews by a timer of its own; a
push for a feed that another producer holds by now is told so, and the hub ends that subscription.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import urljoin, urlsplit

import aiohttp
import structlog
from aiohttp import web

from producers.feed_state import FeedState
from producers.websub import (
    HubTally,
    State,
    Subscription,
    answer_intent,
    callback_token,
    hub_form,
    is_signed,
    requested,
    safety_interval,
    secret_of,
    unanswered,
    wants_request,
)
from rasid.feed_list import Feed
from runtime.guarded_connector import AllowedAddress, attempt, guarded_connector

__all__ = ["CALLBACK_PATH", "WebSub"]

log = structlog.get_logger()
CALLBACK_PATH = "/websub/{token}"
_LARGEST_PUSH = 8_000_000  # bytes; the content is only signed and then thrown away.
_TIMEOUT = aiohttp.ClientTimeout(total=20)
_ACCEPTED = (200, 202, 204)  # 202 says the standard; hubs that verify at once say 204.
_HOPS = 3
_RENEWAL_SECONDS = 15.0  # between two looks at what is to be renewed; the shortest lease is five minutes.


class WebSub:
    """The subscriptions of one producer. Make it inside a running event loop, and close it.

    `base` is the address under which hubs reach the routes, `key` what callbacks and secrets are derived from,
    `poll_now` is called with the id of a feed that was pushed, `holds` says which feeds are this producer's.
    """

    def __init__(
        self,
        *,
        base: str,
        key: str,
        user_agent: str,
        clock: Callable[[], datetime],
        poll_now: Callable[[str], None],
        holds: Callable[[str], bool],
        allow: tuple[AllowedAddress, ...] = (),
    ) -> None:
        self._base, self._key, self._clock, self._poll_now = base.rstrip("/"), key, clock, poll_now
        self._holds = holds
        self.subscriptions: dict[str, Subscription] = {}
        self.tallies: dict[str, HubTally] = {}  # by hub.
        self._tokens: dict[str, str] = {}
        self._asking: set[asyncio.Task[None]] = set()
        self._session = aiohttp.ClientSession(
            connector=guarded_connector(allow=allow, limit=8),
            timeout=_TIMEOUT,
            headers={"User-Agent": user_agent},
            cookie_jar=aiohttp.DummyCookieJar(),
        )

    def polled(self, feed: Feed, state: FeedState, *, new: int, pushed: bool) -> timedelta | None:
        """Takes a good poll into account, asks the hub when it is time; gives the least time until the next poll."""
        if not feed.websub or not state.hub:
            self._forget(feed.id)
            return None
        now, topic = self._clock(), state.topic or state.url or feed.url
        known = self.subscriptions.get(feed.id)
        if known is None or (known.hub, known.topic) != (state.hub, topic):
            known = self.subscriptions[feed.id] = Subscription(feed=feed.id, hub=state.hub, topic=topic)
            self._tokens[callback_token(self._key, feed.id)] = feed.id
        tally = self.tallies.get(known.hub, HubTally())
        if new and known.state is State.ACTIVE:
            tally = self.tallies[known.hub] = tally.noted(pushed=pushed)
        self._renew(known, now)
        return safety_interval(self.subscriptions[feed.id], tally, now)

    async def keep_renewing(self) -> None:
        """Renews for ever, whether or not feeds are polled meanwhile."""
        while True:
            self.renew()
            await asyncio.sleep(_RENEWAL_SECONDS)

    def renew(self) -> None:
        """Asks the hubs whose leases near their end, and lets go of feeds that are another producer's by now."""
        now = self._clock()
        for known in tuple(self.subscriptions.values()):
            if self._holds(known.feed):
                self._renew(known, now)
            else:
                self._forget(known.feed)

    def _renew(self, known: Subscription, now: datetime) -> None:
        if wants_request(known, now):
            self.subscriptions[known.feed] = requested(known, now)
            task = asyncio.create_task(self._ask(known.feed))
            self._asking.add(task)
            task.add_done_callback(self._asking.discard)

    def _forget(self, feed: str) -> None:
        if self.subscriptions.pop(feed, None) is not None:
            self._tokens.pop(callback_token(self._key, feed), None)

    async def _ask(self, feed: str) -> None:
        subscription = self.subscriptions.get(feed)
        if subscription is None:
            return  # Let go of meanwhile.
        callback = self._base + CALLBACK_PATH.replace("{token}", callback_token(self._key, feed))
        form = hub_form(subscription, callback, secret_of(self._key, feed))
        try:
            status = await self._posted(subscription.hub, form)
            why = "" if status in _ACCEPTED else f"answered {status}"
            refused = 400 <= status < 500
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            why, refused = " ".join(str(error).split())[:160] or type(error).__name__, False
        if why:
            log.warning("a hub cannot be subscribed to; the feed is polled", feed=feed, hub=subscription.hub, why=why)
            kept = self.subscriptions.get(feed)
            if kept is not None:
                self.subscriptions[feed] = unanswered(kept, refused=refused)

    async def _posted(self, url: str, form: dict[str, str]) -> int:
        """The status of the hub's answer. A hub may send us on with 307 or 308 (section 5); the guard sees each hop."""
        for _ in range(_HOPS):
            with attempt(urlsplit(url).hostname or ""):
                async with self._session.post(url, data=form, allow_redirects=False) as answer:
                    if answer.status not in (307, 308):
                        return answer.status
                    url = urljoin(url, answer.headers.get("Location", ""))
                    if urlsplit(url).scheme not in ("http", "https"):
                        return answer.status
        return 310  # No hub's own: too many redirects.

    def routes(self) -> list[web.RouteDef]:
        """The callback: GET verifies, POST pushes."""
        return [web.get(CALLBACK_PATH, self._verify, allow_head=False), web.post(CALLBACK_PATH, self._push)]

    async def _verify(self, request: web.Request) -> web.Response:
        feed = self._tokens.get(request.match_info["token"])
        if feed is None:
            return web.Response(status=404)
        answer = answer_intent(self.subscriptions[feed], request.query, self._clock())
        self.subscriptions[feed] = answer.subscription
        log.info("a hub verified a subscription", feed=feed, status=answer.status, reason=answer.reason)
        return web.Response(status=answer.status, text=answer.body)

    async def _push(self, request: web.Request) -> web.Response:
        feed = self._tokens.get(request.match_info["token"])
        if feed is None or not self._holds(feed):
            return web.Response(status=410)  # Section 7: the hub may end such a subscription.
        body = bytearray()
        async for chunk in request.content.iter_chunked(65_536):
            body += chunk
            if len(body) > _LARGEST_PUSH:
                return web.Response(status=413)
        # Section 8: a wrong signature is answered like a right one, and then ignored.
        if is_signed(secret_of(self._key, feed), bytes(body), request.headers.get("X-Hub-Signature", "")):
            self._poll_now(feed)
        else:
            log.warning("a push without the right signature was ignored", feed=feed)
        return web.Response(status=202)

    async def close(self) -> None:
        """Ends what is under way and closes all connections."""
        for task in self._asking:
            task.cancel()
        await asyncio.gather(*self._asking, return_exceptions=True)
        await self._session.close()
