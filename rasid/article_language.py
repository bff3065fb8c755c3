"""In which language an article is read: the declared one, unless there is none or its script says otherwise."""

from __future__ import annotations

import re

from rasid.article import UNDETERMINED, Article
from rasid.language import script_of as detect_language  # TODO

__all__ = ["language_of"]

_ENOUGH = 600  # characters; more text makes the answer no better.
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_SCRIPTS = {
    "arabic": re.compile(r"[ء-ۿ]"),
    "cyrillic": re.compile(r"[Ѐ-ӿ]"),
    "greek": re.compile(r"[Ͱ-Ͽ]"),
    "hebrew": re.compile(r"[א-ת]"),
    "devanagari": re.compile(r"[ऀ-ॿ]"),
    "thai": re.compile(r"[ก-๛]"),
    "hangul": re.compile(r"[가-힣]"),
    "kana": re.compile(r"[ぁ-ヿ]"),
    "han": re.compile(r"[一-鿿]"),
}
_WRITTEN = {
    **dict.fromkeys(("ar", "fa", "ur", "ps", "ckb", "ug", "sd"), ("arabic",)),
    **dict.fromkeys(("ru", "uk", "bg", "be", "mk", "kk", "ky", "tg", "mn"), ("cyrillic",)),
    "sr": ("cyrillic", "latin"),
    "el": ("greek",),
    "he": ("hebrew",),
    **dict.fromkeys(("hi", "mr", "ne"), ("devanagari",)),
    "th": ("thai",),
    "ko": ("hangul", "han"),
    "ja": ("kana", "han"),
    "zh": ("han",),
}
"""The scripts of languages that are not written in Latin letters."""


def language_of(article: Article) -> str:
    """The primary subtag of the language to match in; UNDETERMINED when it can't be told."""
    declared = article.language.partition("-")[0].lower()
    sample = f"{article.title}\n{article.text[:_ENOUGH]}"
    if declared and declared != UNDETERMINED:
        script = _script(sample)
        if script is None or script in _WRITTEN.get(declared, ("latin",)):
            return declared
    return detect_language(sample) or declared or UNDETERMINED


def _script(sample: str) -> str | None:
    """The script of most letters; None when there are too few to say."""
    if sample.isascii():
        counts = {"latin": len(_LATIN.findall(sample))}
    else:
        counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS.items()}
        counts["latin"] = len(_LATIN.findall(sample))
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] >= 10 else None
