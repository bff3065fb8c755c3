"""The names of countries in the languages that Rasid reads: an ISO code to typed aliases.

Names come from Unicode's CLDR through Babel, and so do capitals where CLDR names them as the city of a time zone. CLDR
has no demonyms, no short forms such as السعودية and few capitals: these stand in `country_table`. No network, no file.
"""

from __future__ import annotations

from functools import lru_cache

from babel import Locale

from rasid.country_table import TABLE, Typed
from rasid.demonym import demonym_forms
from rasid.tagged_article import NameType
from rasid.watchlist import ListedName

__all__ = ["COUNTRIES", "LANGUAGES", "names_of_country"]

LANGUAGES = (
    *("ar", "fa", "en", "fr", "es", "de", "nl", "it", "pt", "ru", "uk", "pl", "cs", "bg", "fi", "tr"),
    *("zh", "ja", "th"),
)
"""In which countries are named."""

_OWN_SCRIPT = frozenset({"ar", "fa", "ru", "uk", "bg", "zh", "ja", "th"})
_NO_COUNTRY = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
_ORDER = (NameType.NAME, NameType.ACRONYM, NameType.CAPITAL, NameType.DEMONYM)

_ZONES = """
AF Kabul AM Yerevan AT Vienna AZ Baku BA Sarajevo BD Dhaka BE Brussels BG Sofia BY Minsk CO Bogota CU Havana
CZ Prague DE Berlin DK Copenhagen EE Tallinn EG Cairo ES Madrid FI Helsinki FR Paris GB London GE Tbilisi GR Athens
HR Zagreb HU Budapest ID Jakarta IE Dublin IQ Baghdad IR Tehran IT Rome JO Amman JP Tokyo KG Bishkek KH Phnom_Penh
KR Seoul LB Beirut LT Vilnius LV Riga LY Tripoli MD Chisinau MY Kuala_Lumpur NO Oslo NP Katmandu OM Muscat PE Lima
PH Manila PL Warsaw PT Lisbon RO Bucharest RS Belgrade RU Moscow SA Riyadh SD Khartoum SE Stockholm SY Damascus
TH Bangkok TJ Dushanbe TM Ashgabat TN Tunis TW Taipei UA Kiev UZ Tashkent VE Caracas KE Nairobi UG Kampala RW Kigali
SO Mogadishu ET Addis_Ababa ER Asmera SN Dakar GH Accra ML Bamako NE Niamey TD Ndjamena MR Nouakchott AL Tirane
SK Bratislava IS Reykjavik LA Vientiane LK Colombo
"""


@lru_cache(maxsize=1)
def _capital_zones() -> dict[str, str]:
    """Country to the time zone whose city is its capital, as CLDR writes it: `Europe/Paris`."""
    words = _ZONES.split()
    by_city = {zone.rpartition("/")[2]: zone for zone in map(str, Locale("ar").time_zones)}
    return {code: by_city[city] for code, city in zip(words[::2], words[1::2], strict=True) if city in by_city}


def _codes() -> frozenset[str]:
    codes = (str(code) for code in Locale("en").territories)
    return frozenset(code for code in codes if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRY)


COUNTRIES = _codes()
"""The ISO 3166-1 alpha-2 codes that CLDR names."""


@lru_cache(maxsize=300)
def names_of_country(code: str) -> tuple[ListedName, ...]:
    """The typed aliases of a country: names, then acronyms, capitals and demonyms, each in the order of LANGUAGES.

    A text stands once a language. A capital named like its country (Kuwait, Djibouti) is its name.
    """
    found: dict[tuple[str, str], ListedName] = {}

    def add(text: str, language: str, name_type: NameType, *, exact: bool = False) -> None:
        name = ListedName(text=text, language=language, name_type=name_type, exact=exact)
        found.setdefault((text.casefold(), language), name)

    for language in LANGUAGES:
        typed = TABLE.get(code, {}).get(language, Typed())
        for text in (*_from_cldr(code, language), *typed.names):
            add(text, language, NameType.NAME)
        for text in typed.acronyms:
            add(text, language, NameType.ACRONYM, exact=True)
        for text in (*typed.capital, *_capital_from_cldr(code, language)):
            add(text, language, NameType.CAPITAL)
        for base in typed.demonyms:
            for text in demonym_forms(base, language):
                add(text, language, NameType.DEMONYM)
    return tuple(sorted(found.values(), key=lambda name: _ORDER.index(name.name_type)))


def _from_cldr(code: str, language: str) -> list[str]:
    name = Locale(language).territories.get(code) or ""
    # “Myanmar (Burma)” is named Myanmar; what stands in brackets is not always a name.
    name = name.partition(" (")[0].partition("（")[0].strip()
    return [name] if name and not (name.isascii() and language in _OWN_SCRIPT) else []


def _capital_from_cldr(code: str, language: str) -> list[str]:
    zone = _capital_zones().get(code)
    if zone is None:
        return []
    names = Locale(language).time_zones.get(zone)
    city = str(names["city"]) if names is not None and "city" in names else ""
    if not city and language not in _OWN_SCRIPT:
        city = zone.rpartition("/")[2].replace("_", " ")  # CLDR leaves out what is spelled as the zone is.
    return [city] if city else []
