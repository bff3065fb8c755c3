"""The names of countries in the languages that Rasid reads: an ISO code to typed aliases.

Names come from Unicode's CLDR through Babel, and names of capitals that are CLDR's city of a time zone too. CLDR has no
demonyms, no short forms such as السعودية and few capitals: these stand in `country_table`. No network, no file.
"""

from __future__ import annotations

from functools import lru_cache

from babel import Locale

from rasid.country_table import TABLE
from rasid.tagged_article import NameType
from rasid.watchlist import ListedName

__all__ = ["COUNTRIES", "LANGUAGES", "names_of_country"]

LANGUAGES = (
    *("ar", "fa", "en", "fr", "es", "de", "nl", "it", "pt", "ru", "uk", "pl", "cs", "bg", "fi", "tr"),
    *("zh", "ja", "th"),
)
"""In which countries are named."""

_TYPES = {"n": NameType.NAME, "a": NameType.ACRONYM, "c": NameType.CAPITAL, "d": NameType.DEMONYM}


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    codes = (str(code) for code in Locale("en").territories)
    return frozenset(code for code in codes if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRY)


_NO_COUNTRY = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})

COUNTRIES = _codes()
"""The ISO 3166-1 alpha-2 codes that CLDR names."""


@lru_cache(maxsize=300)
def names_of_country(code: str) -> tuple[ListedName, ...]:
    """The typed aliases of a country, best known first: names, acronyms, capital, demonyms, each per language."""
    found: dict[tuple[str, str], ListedName] = {}

    def add(text: str, language: str, name_type: NameType, *, exact: bool = False) -> None:
        name = ListedName(text=text, language=language, name_type=name_type, exact=exact)
        found.setdefault((text, language), name)

    typed = TABLE.get(code, {})
    for language in LANGUAGES:
        name = Locale(language).territories.get(code)
        if name and not (name.isascii() and language in _NEED_OWN_SCRIPT):
            add(_plain(name), language, NameType.NAME)
    for language, entries in typed.items():
        for kind, texts in entries.items():
            for text in texts:
                add(text, language, _TYPES[kind], exact=kind == "a" and text.isascii())
    order = list(_TYPES.values())
    return tuple(sorted(found.values(), key=lambda name: (order.index(name.name_type), LANGUAGES.index(name.language))))


_NEED_OWN_SCRIPT = frozenset({"ar", "fa", "ru", "uk", "bg", "zh", "ja", "th"})


def _plain(name: str) -> str:
    """Without what CLDR adds in brackets: “Myanmar (Burma)” is named Myanmar."""
    return name.partition(" (")[0].partition("（")[0].strip()
