"""What CLDR does not say of countries: short forms, acronyms, capitals, demonyms. See `country` for what it does say.

One line a country and language: `n` names, `a` acronyms (in this case only), `c` the capital, `d` demonyms. Demonyms
are written in their base form (masculine singular); `country` makes the others.
"""

from __future__ import annotations

__all__ = ["TABLE"]

_TEXT = """
QA ar c: الدوحة; d: قطري
QA en c: Doha; d: Qatari
US ar n: الولايات المتحدة الأمريكية, أمريكا, أميركا; c: واشنطن; d: أمريكي, أميركي
US en n: United States of America, America; a: USA, US, U.S.; c: Washington; d: American
IR ar c: طهران; d: إيراني
SA ar n: السعودية; c: الرياض; d: سعودي
AE ar n: الإمارات; c: أبوظبي, أبو ظبي; d: إماراتي
"""


def _parsed(text: str) -> dict[str, dict[str, dict[str, tuple[str, ...]]]]:
    table: dict[str, dict[str, dict[str, tuple[str, ...]]]] = {}
    for line in text.strip().splitlines():
        country, language, entries = line.split(" ", 2)
        kinds = table.setdefault(country, {}).setdefault(language, {})
        for entry in entries.split(";"):
            kind, _, names = entry.partition(":")
            kinds[kind.strip()] = tuple(name.strip() for name in names.split(","))
    return table


TABLE = _parsed(_TEXT)
"""Country code to language to kind (n, a, c, d) to texts."""
