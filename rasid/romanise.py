"""One key for a name in the alphabets that news is written in: Latin letters, and of those what the ear keeps.

The key is for comparing names across scripts (Трамп, ترامب, Trump). Distinct names may share one; it names nobody.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["roman", "sound_key"]

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
_TOGETHER = (
    *(("tsch", "c"), ("sch", "s"), ("tch", "c"), ("sh", "s"), ("ch", "c"), ("cz", "c"), ("sz", "s"), ("ph", "f")),
    *(
        ("th", "t"),
        ("kh", "h"),
        ("zh", "j"),
        ("dj", "j"),
        ("ck", "k"),
        ("x", "ks"),
        ("q", "k"),
        ("ts", "c"),
        ("tz", "c"),
    ),
)
_ALIKE = str.maketrans("pvcgjz", "bfkkks")  # Letters that scripts cannot or do not tell apart.
_NOT_HEARD = re.compile(r"[aeiouhwy]")
_DOUBLE = re.compile(r"(.)\1+")


@lru_cache(maxsize=100_000)
def roman(word: str) -> str:
    """A word in plain small Latin letters, as far as the letters are known; others stay."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))
    return "".join(_LETTERS.get(letter, letter) for letter in plain)


@lru_cache(maxsize=100_000)
def sound_key(word: str) -> str:
    """The consonants of a word that survive transliteration: Трамп, ترامب and Trump have one key."""
    key = roman(word)
    for letters, one in _TOGETHER:
        key = key.replace(letters, one)
    return _DOUBLE.sub(r"\1", _NOT_HEARD.sub("", key.translate(_ALIKE)))
