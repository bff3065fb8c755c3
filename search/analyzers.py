"""How text is cut into searchable words in each language: Elasticsearch analysis settings as plain values.

Every index has three analyzers of the same names, so that one mapping fits all languages: `news_text` when a document
is indexed, `news_text_search` for what a person asks, and `news_exact` for the strict sub-fields. Only filters of
Elasticsearch's own analysis module are named. Nothing is sent anywhere from here.

Arabic follows measurements (docs/SEARCH.md): the stock analyzer finds وقطر and القطرية but not لقطر, بقطر or كقطر,
joins words at `_`, leaves presentation forms and Persian letters, and cuts names (لبنان becomes لبن, milk). So
proclitics are split when a document is indexed, beside the whole word and never in a query; the article is taken off
on both sides; names that the light stemmer would cut are kept.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

__all__ = ["ANALYZED", "EXACT", "OTHER", "SEARCHED", "TEXT_LANGUAGES", "analysis", "text_language"]

ANALYZED = "news_text"
SEARCHED = "news_text_search"
EXACT = "news_exact"

OTHER = "xx"
"""The index language of every language without an analysis of its own."""

TEXT_LANGUAGES = ("ar", "de", "en", "es", "fa", "fr", "ja", "ko", "ru", "tr", "zh", OTHER)
"""The languages that have indices of their own, as they stand in index names."""

Analysis = dict[str, dict[str, Any]]

_SCRIPT_FORMS = ["arabic_normalization", "persian_normalization"]
_PLAIN = ["lowercase", "decimal_digit", *_SCRIPT_FORMS, "asciifolding"]

# Words that the light stemmer would cut to another word or to a stump, in ordinary spelling without the article:
# countries, capitals and persons of the news. Adjectives of them are still stemmed, to exactly these words. A few
# common words stand here because their stump is such a name: a drop (قطرة) is not Qatar.
_KEPT_ARABIC = (
    "أبوظبي أذربيجان أرجنتين أردوغان أفغانستان أوروغواي أوزبكستان إخوان إيران باراغواي باكستان بايدن "
    "بحرين برلين بكين بلينكن بنين بوتين تايوان تركمانستان ثاني حوثي خامنئي دبي رمضان روحاني سلطان سليمان "
    "سودان سيسي صين طاجيكستان طالبان طهران ظبي عمان فلبين فلسطين قاهرة قرغيزستان قطرات قطرة قطرها "
    "قيرغيزستان كازاخستان كردستان كيري لبنان مالي مدينة ميلي نتنياهو نجران هايتي هنية وارسو واشنطن وكالة "
    "ولايات يونان "
)

_PROCLITICS = {
    "type": "pattern_capture",
    "preserve_original": True,
    # و ف before ب ك ل before the word; و ف alone; all of them before the article, also where ل swallows its alef.
    "patterns": [r"^[وف]?[بكل](\p{L}{3,})$", r"^[وف](\p{L}{3,})$", r"^[وف]?لل(\p{L}{3,})$"],
}
_ARTICLE = {
    "type": "pattern_capture",
    "preserve_original": False,
    "patterns": [r"^(?:[وف]?[بك]?ال|[وف]?لل)(\p{L}{3,})$"],
}
_PERSIAN_ENDINGS = {
    "type": "pattern_capture",
    "preserve_original": True,
    "patterns": [r"^(\p{L}{4,})ي$", r"^(\p{L}{3,})هاي?ي?$"],  # the adjective and the plural, beside the whole word
}
_GENITIVE = {"type": "pattern_capture", "preserve_original": True, "patterns": [r"^(\p{L}{3,})s$"]}
_ELISION = {
    "type": "pattern_capture",
    "preserve_original": False,
    "patterns": [r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](.+)$"],
}
_POSSESSIVE = {"type": "pattern_capture", "preserve_original": False, "patterns": [r"^(.+)['’]s?$"]}
_TURKISH_CASE = {"type": "pattern_capture", "preserve_original": False, "patterns": [r"^(.+?)['’].*$"]}
_ANY_ELISION = {"type": "pattern_capture", "preserve_original": True, "patterns": [r"^\p{L}{1,6}['’](\p{L}{2,})$"]}

_STEMMERS = {
    "de": "light_german",
    "en": "english",
    "es": "light_spanish",
    "fr": "light_french",
    "ru": "light_russian",
    "tr": "turkish",
}
_APOSTROPHES = {"en": _POSSESSIVE, "fr": _ELISION, "tr": _TURKISH_CASE}
_CJK = ("ja", "ko", "zh")


def text_language(language: str) -> str:
    """The index language for a language code: the code itself, or `xx` for those without an analysis of their own."""
    return language if language in TEXT_LANGUAGES else OTHER


def analysis(language: str) -> Analysis:
    """The `analysis` settings of an index of this index language (one of TEXT_LANGUAGES)."""
    filters: dict[str, dict[str, object]] = {}
    match language:
        case "ar":
            filters["news_proclitics"] = dict(_PROCLITICS)
            filters["news_article"] = dict(_ARTICLE)
            filters["news_kept"] = {"type": "keyword_marker", "keywords": kept_arabic()}
            filters["news_stem"] = {"type": "stemmer", "language": "arabic"}
            front = ["lowercase", "decimal_digit", *_SCRIPT_FORMS]
            back = ["news_article", "news_kept", "news_stem", "asciifolding"]
            indexed, searched = [*front, "news_proclitics", *back, "remove_duplicates"], [*front, *back]
        case "fa":
            filters["news_endings"] = dict(_PERSIAN_ENDINGS)
            indexed, searched = [*_PLAIN, "news_endings", "remove_duplicates"], _PLAIN
        case "ja" | "ko" | "zh":
            indexed = searched = ["cjk_width", "lowercase", "decimal_digit", "cjk_bigram"]
        case _ if language in _STEMMERS:
            chain = ["lowercase", "decimal_digit", *_SCRIPT_FORMS]
            if language in _APOSTROPHES:
                filters["news_apostrophe"] = dict(_APOSTROPHES[language])
                chain.append("news_apostrophe")
            filters["news_stem"] = {"type": "stemmer", "language": _STEMMERS[language]}
            indexed = searched = [*chain, "news_stem", "asciifolding"]
            if language == "de":  # The light stemmer leaves the s of Katars and Irans.
                filters["news_endings"] = dict(_GENITIVE)
                indexed = [*chain, "news_endings", "news_stem", "asciifolding", "remove_duplicates"]
        case _:
            filters["news_apostrophe"] = dict(_ANY_ELISION)
            indexed, searched = [*_PLAIN, "news_apostrophe", "remove_duplicates"], _PLAIN
    exact = ["cjk_width", "lowercase", "decimal_digit"] if language in _CJK else _PLAIN
    settings: Analysis = {
        "char_filter": {"news_marks": {"type": "mapping", "mappings": _marks()}},
        "analyzer": {ANALYZED: _analyzer(indexed), SEARCHED: _analyzer(searched), EXACT: _analyzer(exact)},
    }
    if filters:
        settings["filter"] = filters
    return settings


def kept_arabic() -> list[str]:
    """The kept words as they stand in the token stream: normalised, sorted; also behind و, which is stemmed off."""
    words = {_normalised(word) for word in _KEPT_ARABIC.split()}
    return sorted(words | {f"و{word}" for word in words})


def _normalised(word: str) -> str:
    """What the filters arabic_normalization and persian_normalization make of a word."""
    word = re.sub("[\u0640\u064b-\u0652]", "", word)
    return word.translate(str.maketrans("أإآىةیکئ", "اااي\u0647يكئ"))


def _analyzer(filters: list[str]) -> dict[str, object]:
    return {"type": "custom", "tokenizer": "standard", "char_filter": ["news_marks"], "filter": list(filters)}


def _marks() -> list[str]:
    """What is replaced before words are cut; a mapping keeps the offsets, so that whole words are highlighted.

    `_` and the zero-width non-joiner part words; direction marks and soft hyphens are inside none; the presentation
    forms of Arabic letters (U+FB50 to U+FBFF, U+FE80 to U+FEFC) become the letters, as NFKC has it; ё is often
    written е.
    """
    apart = [f"{mark} => \\u0020" for mark in ("_", "\\u200c")]
    gone = [f"\\u{point:04x} => " for point in (0x00AD, 0x061C, 0x200E, 0x200F, *range(0x2066, 0x206A), 0xFEFF)]
    letters = []
    for point in (*range(0xFB50, 0xFC00), 0xFDF2, *range(0xFE80, 0xFEFD)):
        plain = unicodedata.normalize("NFKC", chr(point))
        if plain != chr(point) and plain.isalpha():
            letters.append(f"{chr(point)} => {plain}")
    return [*apart, *gone, "ё => е", "Ё => Е", *letters]
