"""In which language an article is read: the declared one, unless there is none or the text plainly says otherwise."""

from __future__ import annotations

import re

from rasid.article import UNDETERMINED, Article
from rasid.common_words import COMMON_WORDS
from rasid.language.detect import detect_language

__all__ = ["language_of"]

_ENOUGH = 600  # characters; more text makes the answer no better.
_LONG = 200
_FEW_COMMON_WORDS = 2
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
    if declared and declared != UNDETERMINED and not _contradicts(sample, declared):
        return declared
    return detect_language(sample) or declared or UNDETERMINED


def _contradicts(sample: str, declared: str) -> bool:
    """Whether a text is plainly not in this language: in another script, or long and without its commonest words."""
    script = _script(sample[:200])
    if script is None:
        return False
    if script not in _WRITTEN.get(declared, ("latin",)):
        return True
    common = COMMON_WORDS.get(declared)
    if common is None or len(sample) < _LONG:
        return False
    return len(common.intersection(sample.lower().split())) < _FEW_COMMON_WORDS


def _script(sample: str) -> str | None:
    """The script of most letters; None when there are too few to say."""
    if sample.isascii():
        counts = {"latin": len(_LATIN.findall(sample))}
    else:
        counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS.items()}
        counts["latin"] = len(_LATIN.findall(sample))
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] >= 10 else None
