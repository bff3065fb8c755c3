"""The read-only search pages of `rasid web`: /search, /story/<id> and /article/<id>. They answer GET only.

Everything that an article holds is text: templates escape it, no page has a script, and the policy in the headers lets
none run. Who may read them is `search_access`'s to say; what they show, the views'.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import jinja2
from aiohttp import web
from elasticsearch import AsyncElasticsearch

from alerts.article_view import article_view
from alerts.marked_text import clean
from alerts.phrases import phrases
from alerts.search_access import Access, Answer, pages_are_on, password_mistake
from alerts.search_request import Asked, BadAddress, read_address
from alerts.search_view import Style, bars, chips, facets, hits, spans
from alerts.search_words import LANGUAGES, NAMES, search_words
from alerts.story_view import story_view
from rasid.errors import ConfigurationError, Mistake, Refused, Unavailable, WireError
from rasid.settings import ServeSettings
from search.queries import Found, find_article, search_articles, story_articles
from search.stories import get_story

__all__ = ["SearchPages", "search_pages"]

_FOLDER = Path(__file__).parent / "templates" / "search"
_CSS = (_FOLDER / "search.css").read_bytes()
_CSS_PATH = f"/assets/search-{hashlib.sha256(_CSS).hexdigest()[:12]}.css"
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
_PAGE = 25
_DEEPEST = 400  # pages; who needs more exports with `rasid search --json`.
_MEMBERS = 200
_PATIENCE = 10.0  # seconds for one page.
_ID = re.compile(r"[A-Za-z0-9_-]{1,80}")

_ENVIRONMENT = jinja2.Environment(
    loader=jinja2.FileSystemLoader(_FOLDER),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)

Handler = Callable[[web.Request], Awaitable[web.Response]]


class _Message(Exception):
    """A page that only says something: the name of its words, and the status."""

    def __init__(self, name: str, status: int) -> None:
        super().__init__(name)
        self.name, self.status = name, status


class SearchPages:
    """The routes, for the application of `rasid web`. It neither opens nor closes the client."""

    def __init__(
        self,
        client: AsyncElasticsearch,
        settings: ServeSettings,
        password: str,
        now: Callable[[], datetime],
        *,
        prefix: str = "news",
        several: Callable[[], bool] = lambda: False,
    ) -> None:
        """`several` says whether there are several tenants now.

        Raises:
        ConfigurationError: `serve.search` asks for a password that is missing, short, or would travel in the clear;
            or `serve.timezone` is none.
        """
        mistake = password_mistake(settings, password)
        mistakes = [Mistake("settings", 0, 0, "serve.search", mistake)] if mistake else []
        try:
            self._zone = ZoneInfo(settings.timezone)
        except (ZoneInfoNotFoundError, ValueError):
            mistakes.append(Mistake("settings", 0, 0, "serve.timezone", f"{settings.timezone!r} is no time zone"))
        if mistakes:
            raise ConfigurationError(mistakes)
        self._client, self._now, self._prefix, self._settings = client, now, prefix, settings
        self._access, self._several = Access(settings, password), several

    def routes(self) -> list[web.RouteDef]:
        """What the application adds; nothing when there are no search pages here."""
        if not pages_are_on(self._settings):
            return []
        return [
            web.get("/search", self._guarded(self._search)),
            web.get("/story/{id}", self._guarded(self._story)),
            web.get("/article/{id}", self._guarded(self._article)),
            web.get(_CSS_PATH, _style_sheet),
        ]

    def _guarded(self, handler: Handler) -> Handler:
        """The handler behind the access rule; what goes wrong is a page in the reader's language."""

        async def handle(request: web.Request) -> web.Response:
            answer = self._access.answer(request.host, request.headers, several=self._several())
            if answer is not Answer.PAGES:
                return self._refused(request, answer)
            try:
                async with asyncio.timeout(_PATIENCE):
                    return await handler(request)
            except _Message as message:
                return self._message(request, message.name, message.status)
            except BadAddress as error:
                said = search_words(_language(request))["bad"].format(name=error.name, value=error.value)
                return self._message(request, "", 400, said)
            except TimeoutError:
                return self._message(request, "slow", 504)
            except (Unavailable, Refused):
                return self._message(request, "away", 503)

        return handle

    async def _search(self, request: web.Request) -> web.Response:
        asked = read_address(request.query, LANGUAGES)
        now = self._now()
        filters = asked.filters(now, self._zone)
        style = self._style(request)
        trouble, found = asked.trouble, None
        if asked.page > _DEEPEST:
            raise BadAddress("page", str(asked.page))
        if trouble is None:
            try:
                found = await search_articles(
                    self._client,
                    asked.text,
                    filters,
                    prefix=self._prefix,
                    size=_PAGE,
                    after=asked.after,
                    exact=asked.exact,
                    by_time=not asked.best,
                    now=now,
                    zone=self._zone.key,
                )
            except ValueError as error:
                raise _Message("refused", 400) from error
        words = search_words(style.language)
        context: dict[str, object] = {"said": words[f"trouble.{trouble}"] if trouble else "", "found": found}
        context |= self._results(found, asked, style) if found else {}
        status = 400 if trouble else 200
        return self._shown("search.html", style, asked, context, status, title=asked.text or words["search"])

    def _results(self, found: Found, asked: Asked, style: Style) -> dict[str, object]:
        more = found.next and asked.page < _DEEPEST
        return {
            "hits": hits(found.hits, asked, style),
            "facets": facets(found, asked, style),
            "bars": bars(found, asked, style),
            "bar": found.bar.value,
            "count": phrases(style.language).counted("articles", found.total),
            "next": asked.next_page(found.next).address() if more else "",
            "first": asked.first_page().address() if asked.after else "",
        }

    async def _story(self, request: web.Request) -> web.Response:
        identifier = _identifier(request, "gone.story")
        asked = read_address(request.query, LANGUAGES)
        style = self._style(request)
        story, members = await asyncio.gather(
            get_story(self._client, identifier, prefix=self._prefix),
            story_articles(self._client, identifier, prefix=self._prefix, most=_MEMBERS),
        )
        if story is None:
            raise _Message("gone.story", 404)
        own = Asked(language=asked.language)
        return self._shown(
            "story.html", style, own, {"story": story_view(story, members, style, own)}, title=story.title
        )

    async def _article(self, request: web.Request) -> web.Response:
        identifier = _identifier(request, "gone.article")
        own = Asked(language=read_address(request.query, LANGUAGES).language)
        style = self._style(request)
        try:
            found = await find_article(self._client, identifier, prefix=self._prefix)
        except WireError as error:
            raise _Message("gone.article", 404) from error
        if found is None:
            raise _Message("gone.article", 404)
        tagged, story = found
        context = {"article": article_view(tagged, story, style, own)}
        return self._shown("article.html", style, own, context, title=tagged.article.title)

    def _style(self, request: web.Request) -> Style:
        return Style(_language(request), self._zone, self._settings.kibana_url)

    def _refused(self, request: web.Request, answer: Answer) -> web.Response:
        shown = self._message(request, answer.value, {Answer.ASK: 401, Answer.OFF: 404}.get(answer, 403))
        if answer is Answer.ASK:
            shown.headers["WWW-Authenticate"] = 'Basic realm="Rasid", charset="UTF-8"'
        return shown

    def _message(self, request: web.Request, name: str, status: int, said: str = "") -> web.Response:
        style = self._style(request)
        said = said or search_words(style.language)[name]
        return self._shown("message.html", style, Asked(language=_asked_language(request)), {"said": said}, status)

    def _shown(
        self,
        template: str,
        style: Style,
        asked: Asked,
        context: Mapping[str, object],
        status: int = 200,
        *,
        title: str = "",
    ) -> web.Response:
        asked_here = dict.fromkeys(LANGUAGES, "")
        for language in LANGUAGES:
            asked_here[language] = asked.first_page(language=language).address("")
        text = _ENVIRONMENT.get_template(template).render(
            words=search_words(style.language),
            level_names=phrases(style.language),
            style=style,
            asked=asked,
            title=clean(title),
            css=_CSS_PATH,
            languages=[(code, NAMES[code], asked_here[code]) for code in LANGUAGES],
            zone=self._zone.key,
            spans=spans(asked, style),
            chips=chips(asked, style),
            cleared=asked.first_page(chosen=(), story="").address(),
            home=Asked(language=asked.language).address(),
            **context,
        )
        return web.Response(text=text, content_type="text/html", status=status, headers=_HEADERS)


def search_pages(
    client: AsyncElasticsearch,
    settings: ServeSettings,
    password: str,
    now: Callable[[], datetime],
    *,
    prefix: str = "news",
    several: Callable[[], bool],
) -> list[web.RouteDef]:
    """The routes of the search pages, for an application that has its own guard against too many requests.

    Raises:
        ConfigurationError: the settings of the pages cannot be used.
    """
    return SearchPages(client, settings, password, now, prefix=prefix, several=several).routes()


async def _style_sheet(_: web.Request) -> web.Response:
    headers = {**_HEADERS, "Cache-Control": "public, max-age=31536000, immutable"}
    return web.Response(body=_CSS, content_type="text/css", charset="utf-8", headers=headers)


def _identifier(request: web.Request, missing: str) -> str:
    identifier = request.match_info["id"]
    if not _ID.fullmatch(identifier):
        raise _Message(missing, 404)
    return identifier


def _asked_language(request: web.Request) -> str:
    asked = request.query.get("ui", "")
    return asked if asked in LANGUAGES else ""


def _language(request: web.Request) -> str:
    """The language asked for in the address, else the first of the browser's that we have, else English."""
    if _asked_language(request):
        return _asked_language(request)
    for part in request.headers.get("Accept-Language", "").split(","):
        language = part.split(";")[0].strip().split("-")[0].lower()
        if language in LANGUAGES:
            return language
    return "en"
