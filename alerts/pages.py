"""The web pages as HTML in Arabic, English and French, without script or cookie. What they do is `web`'s to say."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import jinja2

from alerts.page_words import LANGUAGES, NAMES, words, zones
from rasid.bidi import stripped

__all__ = ["HEADERS", "LANGUAGES", "STYLE", "page", "rendered", "words"]

_ENVIRONMENT = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates" / "pages"),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_ENVIRONMENT.globals.update(
    words=words,
    zones=zones,
    languages=LANGUAGES,
    names=NAMES,
    levels_of=lambda offers: {level.value for offer in offers for level in offer.levels},
)
_ENVIRONMENT.filters["stripped"] = stripped
STYLE = _ENVIRONMENT.get_template("style.css").render()
_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode("ascii")
HEADERS = {
    # The style is the only one that may be used: it is named by its hash.
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "interest-cohort=()",
    "Cache-Control": "no-store",
    "Server": "rasid",  # Which versions of which libraries is nobody's business.
}


def rendered(template: str, language: str, path: str, **values: object) -> str:
    """A page by its template; every value is escaped."""
    way = "rtl" if language == "ar" else "ltr"
    return _ENVIRONMENT.get_template(template).render(language=language, way=way, path=path, **values)


def page(language: str, text: str, *, title: str = "", button: str = "", path: str = "", act: str = "") -> str:
    """A page with a text; with `button`, a form that POSTs to the page's own address.

    `title` may be a feed's words: it is escaped, and runs its own way.
    """
    return rendered("message.html", language, path, text=text, title=title, button=button, act=act, links=())
