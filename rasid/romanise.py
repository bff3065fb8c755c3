"""One spelling for a name in the alphabets that news is written in: plain Latin letters.

It is for comparing names across scripts. Distinct names may share a spelling; it names nobody.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

__all__ = ["roman"]

_LETTERS = {
    **dict(zip("абвгдежзийклмнопрстуфхыэіїєґў", "abvgdejziiklmnoprstufhyeiiegu", strict=True)),
    "ц": "c",
    "ч": "c",
    "ш": "s",
    "щ": "s",
    "ъ": "",
    "ь": "",
    "ю": "u",
    "я": "a",
    **dict(zip("ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگ", "abttjhhddrzsssdtzagfkklmnhuibcjg", strict=True)),
    "ء": "",
    "ئ": "i",
    "ؤ": "u",
    "ة": "a",
    "ى": "a",
    **dict(zip("αβγδεζηθικλμνξοπρσςτυφχψω", "avgdezitiklmnxoprsstufhpo", strict=True)),
    **dict(zip("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "abgdhuzhtikklmmnnsappcckrst", strict=True)),
    "ł": "l",
    "ı": "i",
    "ø": "o",
    "đ": "d",
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "þ": "t",
    "ð": "d",
}


@lru_cache(maxsize=100_000)
def roman(word: str) -> str:
    """A word in plain small Latin letters, as far as the letters are known; others stay."""
    if word.isascii():
        return word.lower()
    plain = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
    return "".join(_LETTERS.get(letter, letter) for letter in plain)
