"""The form of a reader's wish: its fields as they were sent, and the wish that they make, or why they make none.

It changes nothing. The pages show it again as it was filled in when something is wrong with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time

from aiohttp import web

from alerts.page_words import LANGUAGES, words, zones
from rasid.level import Level
from rasid.self_service import Wish, problems
from rasid.subscription import Offer

__all__ = ["Form", "fields_of", "first", "form_of", "is_foreign", "wish_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What stands in the fields, as written."""

    offers: tuple[str, ...] = ()
    least: str = "notable"
    when: str = "immediate"
    at: tuple[str, ...] = ()
    language: str = "en"
    timezone: str = "UTC"


def is_foreign(request: web.Request) -> bool:
    """True when the browser says that another site's page sent it. Old browsers and mail programs say nothing."""
    return request.method == "POST" and request.headers.get("Sec-Fetch-Site", "none") not in ("same-origin", "none")


async def fields_of(request: web.Request) -> dict[str, list[str]] | None:
    """The fields of an ordinary form; None when it is none. Files and other forms of body are not read at all."""
    if request.content_type != "application/x-www-form-urlencoded":
        return None
    given = await request.post()
    return {name: [str(one) for one in given.getall(name)] for name in given}


def first(fields: dict[str, list[str]], name: str) -> str:
    return fields.get(name, [""])[0]


def form_of(wish: Wish) -> Form:
    return Form(
        offers=wish.offers,
        least=wish.least.value,
        when=wish.when,
        at=tuple(f"{one:%H:%M}" for one in wish.at),
        language=wish.language,
        timezone=wish.timezone,
    )


def wish_of(
    fields: dict[str, list[str]], offers: Iterable[Offer], language: str
) -> tuple[Form, Wish | None, list[str]]:
    """What the fields ask for, or in words why they cannot be used; and the form as it was filled in."""
    hours = tuple(one for one in dict.fromkeys((first(fields, "hour1"), first(fields, "hour2"))) if one)
    titles = {one.id: one.titled(language) for one in offers}
    form = Form(
        offers=tuple(dict.fromkeys(one for one in fields.get("offer", ()) if one in titles)),
        least=first(fields, "least"),
        when=first(fields, "when"),
        at=hours,
        language=first(fields, "language"),
        timezone=first(fields, "timezone"),
    )
    errors = []
    if form.timezone not in {zone for zone, _ in zones("en")}:
        errors.append(words(language, "error.timezone"))
    if form.least not in list(Level) or form.when not in ("immediate", "digest") or form.language not in LANGUAGES:
        return form, None, [words(language, "foreign")]  # No page of ours sends this.
    at: tuple[time, ...] = ()
    if form.when == "digest":
        try:
            at = tuple(sorted(datetime.strptime(one, "%H:%M").time() for one in hours))  # noqa: DTZ007 - a time of day.
        except ValueError:
            errors.append(words(language, "error.no_hour"))
    wish = Wish(
        offers=form.offers,
        least=Level(form.least),
        when=form.when,
        at=at,
        language=form.language,
        timezone=form.timezone,
    )
    for code, offer in problems(wish, offers) if not errors else ():
        errors.append(words(language, f"error.{code}").format(offer=titles.get(offer, offer)))
    return form, wish, errors
