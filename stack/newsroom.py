"""The sample newsroom: a loopback HTTP server whose invented outlets publish articles over time.

It makes the first run show something without the internet, and it is the publisher of the acceptance tests. It is no
part of a deployment and listens on loopback only. What comes out when is decided in `newsroom_programme`; nothing
happens between requests, so a newsroom that nobody reads stands still.

    newsroom = Newsroom(load_outlets(), load_articles(), state=Path(".rasid/newsroom.json"))
    await newsroom.start()      # newsroom.url is known from here on
    newsroom.publish(article)   # at once, by hand
    await newsroom.stop()

As a process: `python -m stack.newsroom --port 8650 --state .rasid/newsroom.json`.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path
from typing import Self

from aiohttp import web

from rasid.errors import LocalStackError
from stack.file_newsroom import load_articles, load_outlets, load_released, save_released
from stack.newsroom_feeds import feed_path, media_type, write_article_page, write_feed, write_front_page
from stack.newsroom_programme import Airtime, Entry, FeedFormat, NewsroomArticle, Outlet, entries, releases

__all__ = ["DEFAULT_PORT", "Newsroom", "main", "not_modified"]

#: The port that `feeds/newsroom.yaml` expects.
DEFAULT_PORT = 8650

LOOPBACK = "127.0.0.1"


def _wall_clock() -> datetime:
    return datetime.now(UTC)


class Newsroom:
    """Serves the outlets' feeds and pages; `now` and `port` are free to choose (port 0 takes any free one)."""

    def __init__(
        self,
        outlets: Iterable[Outlet],
        articles: Iterable[NewsroomArticle] = (),
        *,
        port: int = 0,
        state: Path | None = None,
        now: Callable[[], datetime] = _wall_clock,
    ) -> None:
        """Prepare the newsroom; with a `state` file it goes on where the last one stopped."""
        self._outlets = {outlet.id: outlet for outlet in outlets}
        self._articles = tuple(articles)
        self._port = port
        self._state = state
        self._now = now
        self._opened = now()
        self._first_polls: dict[str, datetime] = {}
        self._released: dict[str, datetime] = {} if state is None else load_released(state)
        self._by_hand: dict[str, datetime] = {}
        self._polls: Counter[str] = Counter()
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """The address of the front page, without a slash at its end; known once started."""
        return f"http://{LOOPBACK}:{self._port}"

    def feed_url(self, outlet_id: str) -> str:
        """Return the address of an outlet's feed."""
        return self.url + feed_path(self._outlets[outlet_id])

    def polls(self, outlet_id: str) -> int:
        """How often the outlet's feed has been asked for, since this object was made."""
        return self._polls[outlet_id]

    def publish(self, article: NewsroomArticle) -> None:
        """Release an article, or a revision of one, now and whatever its `released_after` says.

        Such articles live as long as this object: they are not written to the state file.
        """
        if article.outlet not in self._outlets:
            raise ValueError(f"article {article.id}: the newsroom has no outlet {article.outlet!r}")
        if any(known.id == article.id for known in self._articles):
            raise ValueError(f"article {article.id}: the newsroom has an article of this id already")
        self._articles = (*self._articles, article)
        self._by_hand[article.id] = self._now()

    async def start(self) -> None:
        """Listen; raises OSError when the port is taken."""
        app = web.Application()
        app.router.add_get("/", self._front_page)
        app.router.add_get("/{outlet}/articles/{article}", self._article_page)
        app.router.add_get("/{outlet}/{feed}", self._feed)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            await web.TCPSite(runner, LOOPBACK, self._port).start()
        except OSError:
            await runner.cleanup()
            raise
        self._port = int(runner.addresses[0][1])
        self._runner = runner

    async def stop(self) -> None:
        """Close the port and every connection; stopping twice is harmless."""
        runner, self._runner = self._runner, None
        if runner is not None:
            await runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    def _shown(self, outlet: Outlet) -> tuple[Entry, ...]:
        """Release what is due, remember it, and return what the outlet shows."""
        airtime = Airtime(opened=self._opened, first_polls=self._first_polls, already=self._released)
        scheduled = (article for article in self._articles if article.id not in self._by_hand)
        released = releases(scheduled, airtime, self._now())
        if released != self._released:
            self._released = released
            if self._state is not None:
                save_released(self._state, released)
        return entries(self._articles, released | self._by_hand, outlet.id)

    def _outlet(self, request: web.Request) -> Outlet:
        outlet = self._outlets.get(request.match_info["outlet"])
        if outlet is None:
            raise web.HTTPNotFound(text="There is no such outlet.\n")
        return outlet

    async def _front_page(self, _request: web.Request) -> web.Response:
        return web.Response(text=write_front_page(self._outlets.values()), content_type="text/html")

    async def _article_page(self, request: web.Request) -> web.Response:
        outlet = self._outlet(request)
        for entry in self._shown(outlet):
            if entry.id == request.match_info["article"]:
                return web.Response(text=write_article_page(outlet, entry, self.url), content_type="text/html")
        raise web.HTTPNotFound(text="There is no such article, or it is not out yet.\n")

    async def _feed(self, request: web.Request) -> web.Response:
        outlet = self._outlet(request)
        if request.match_info["feed"] != outlet.format.value:
            raise web.HTTPNotFound(text=f"The feed of this outlet is {feed_path(outlet)}.\n")
        self._first_polls.setdefault(outlet.id, self._now())
        self._polls[outlet.id] += 1
        shown = self._shown(outlet)
        updated = max((entry.updated for entry in shown), default=self._opened).replace(microsecond=0)
        body = write_feed(outlet, shown, self.url, updated)
        etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        headers = {"ETag": etag, "Last-Modified": format_datetime(updated, usegmt=True), "Cache-Control": "max-age=1"}
        if not_modified(request.headers.get("If-None-Match"), request.headers.get("If-Modified-Since"), etag, updated):
            return web.Response(status=304, headers=headers)
        charset = "" if outlet.format is FeedFormat.JSON else f"; charset={outlet.encoding}"
        headers["Content-Type"] = media_type(outlet.format) + charset
        return web.Response(body=body, headers=headers)


def not_modified(if_none_match: str | None, if_modified_since: str | None, etag: str, updated: datetime) -> bool:
    """Say whether a conditional GET is answered with 304 (RFC 9110, section 13.2.2).

    An entity tag outweighs a date; a date that can't be read is ignored. Tags are compared weakly.
    """
    if if_none_match is not None:
        tags = {tag.strip().removeprefix("W/") for tag in if_none_match.split(",")}
        return etag in tags or "*" in tags
    if if_modified_since is None:
        return False
    try:
        since = parsedate_to_datetime(if_modified_since)
    except ValueError:
        return False
    return updated <= (since if since.tzinfo else since.replace(tzinfo=UTC))


async def serve(newsroom: Newsroom) -> None:
    """Serve until SIGINT or SIGTERM arrives."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    await newsroom.start()
    sys.stdout.write(f"newsroom: {newsroom.url}\n")
    sys.stdout.flush()
    await stopped.wait()
    await newsroom.stop()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the newsroom as a process; return its exit code."""
    parser = argparse.ArgumentParser(prog="newsroom", description="Serve the sample newsroom's feeds on loopback.")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT, help="0 takes any free port (default: %(default)s)")
    parser.add_argument("--state", type=Path, help="file that remembers what was released")
    options = parser.parse_args(arguments)
    try:
        asyncio.run(serve(Newsroom(load_outlets(), load_articles(), port=options.port, state=options.state)))
    except (LocalStackError, OSError) as error:
        sys.stderr.write(f"newsroom: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
