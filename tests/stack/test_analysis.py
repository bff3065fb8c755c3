"""The local Elasticsearch analyses text as the full distribution does, under the same names and parameters."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

NEWS_ANALYSIS: dict[str, Any] = {
    "char_filter": {
        "news_marks": {"type": "mapping", "mappings": ["_ => \\u0020", "# => \\u0020", "\\u200c => \\u0020"]}
    },
    "filter": {
        "ar_stem": {"type": "stemmer", "language": "arabic"},
        "ar_keep": {"type": "keyword_marker", "keywords": ["لبنان", "ايران"]},
        "ar_clitics": {
            "type": "pattern_capture",
            "preserve_original": True,
            "patterns": ["^[وف]?[بكل](\\p{L}{3,})$", "^[وف](\\p{L}{3,})$"],
        },
        "turkish_lower": {"type": "lowercase", "language": "turkish"},
        "fold_and_keep": {"type": "asciifolding", "preserve_original": True},
        "french_articles": {"type": "elision", "articles_case": True, "articles": ["l", "d"]},
        "no_stopwords": {"type": "stop", "stopwords": ["the", "_french_"]},
        "stem_french": {"type": "stemmer", "name": "light_french"},
        "capture_only": {"type": "pattern_capture", "preserve_original": False, "patterns": ["(\\d+)"]},
        "short_words": {"type": "length", "min": 2, "max": 4},
        "beginnings": {"type": "edge_ngram", "min_gram": 2, "max_gram": 3},
        "unigrams_too": {"type": "cjk_bigram", "output_unigrams": True},
        "same_place": {"type": "unique", "only_on_same_position": True},
        "no_digits": {"type": "pattern_replace", "pattern": "\\d", "replacement": ""},
        "mice": {"type": "stemmer_override", "rules": ["mice => mouse"]},
        "keep_un": {"type": "keyword_marker", "keywords_pattern": "^un.*"},
    },
    "analyzer": {
        "news_ar": {
            "type": "custom",
            "tokenizer": "standard",
            "char_filter": ["news_marks"],
            "filter": [
                "lowercase",
                "decimal_digit",
                "arabic_normalization",
                "persian_normalization",
                "ar_clitics",
                "ar_keep",
                "ar_stem",
                "remove_duplicates",
            ],
        },
        "news_ar_search": {
            "type": "custom",
            "tokenizer": "standard",
            "char_filter": ["news_marks"],
            "filter": [
                "lowercase",
                "decimal_digit",
                "arabic_normalization",
                "persian_normalization",
                "ar_keep",
                "ar_stem",
            ],
        },
        "news_exact": {
            "type": "custom",
            "tokenizer": "standard",
            "char_filter": ["news_marks"],
            "filter": ["lowercase", "decimal_digit", "arabic_normalization", "asciifolding"],
        },
        "bare_elision": {"type": "custom", "tokenizer": "standard", "filter": ["elision", "stop"]},
        "own_english": {"type": "english", "stopwords": "_none_", "stem_exclusion": ["stories"]},
    },
    "normalizer": {
        "plain_key": {"type": "custom", "char_filter": ["news_marks"], "filter": ["lowercase", "asciifolding", "trim"]}
    },
}

# The stock analyzer's strengths and gaps, form by form, as measured for the index design.
ARABIC = [
    ("قطر", "قطر"),
    ("وقطر", "قطر"),
    ("لقطر", "لقطر"),
    ("بقطر", "بقطر"),
    ("ولقطر", "لقطر"),
    ("كقطر", "كقطر"),
    ("القطرية", "قطر"),
    ("قَطَر", "قطر"),
    ("#دولة_قطر", "دوله_قطر"),
    ("ﻗﻄﺮ", "ﻗﻄﺮ"),
    ("ایران", "ایر"),
    ("لبنان", "لبن"),
    ("إيران", "اير"),
]

# Ours: each form is indexed so that a search for the name finds it, and names are not cut.
NEWS_ARABIC = [
    ("قطر", "قطر"),
    ("وقطر", "قطر"),
    ("لقطر", "قطر"),
    ("بقطر", "قطر"),
    ("ولقطر", "قطر"),
    ("كقطر", "قطر"),
    ("القطرية", "قطر"),
    ("قَطَر", "قطر"),
    ("#دولة_قطر", "قطر"),
    ("ایران", "ايران"),
    ("لبنان", "لبنان"),
    ("إيران", "ايران"),
]

LANGUAGES = [
    ("english", "The running stories", ["run", "stori"]),
    ("french", "l'embargo sur les armes", ["embargo", "arme"]),
    ("spanish", "las armas nucleares", ["arm", "nuclear"]),
    ("german", "die Häuser", ["haus"]),
    ("russian", "в Катаре", ["катар"]),
    ("turkish", "Türkiye'nin silahları", ["türki", "silah"]),
    ("cjk", "卡塔尔", ["卡塔", "塔尔"]),
    ("dutch", "de wapens", ["wapen"]),
    ("italian", "dell'embargo", ["embarg"]),
    ("portuguese", "as armas", ["arma"]),
    ("hindi", "क़तर", ["कतर"]),
    ("persian", "کتاب‌ها", ["كتاب"]),
    ("sorani", "پیاوەکان", ["پیاو"]),
    ("bengali", "কাতারে", ["কাতার"]),
    ("bare_elision", "qu'hier the guerre", ["hier", "guerre"]),
    ("own_english", "the stories", ["the", "stories"]),
]

FILTERS = [
    ("The Turkish lower case of I has no dot.", ["turkish_lower"], "IĞDIR", ["ığdır"]),
    (
        "Folding can keep the accented word beside the plain one.",
        ["fold_and_keep"],
        "Al-Thānī",
        ["Al", "Thani", "Thānī"],
    ),
    ("Folding alone replaces the accented word.", ["asciifolding"], "Erdoğan", ["Erdogan"]),
    ("Articles before an apostrophe fall away in any case.", ["french_articles"], "L'Iran d'abord", ["Iran", "abord"]),
    ("Stop words can be listed and named.", ["no_stopwords"], "the guerre dans", ["guerre"]),
    ("A stemmer may be named by name as well.", ["stem_french"], "négociations", ["negoci"]),
    ("Captured groups can replace the word.", ["capture_only"], "F16", ["16"]),
    ("A word can be too short or too long.", ["short_words"], "a bcd efghij", ["bcd"]),
    ("Beginnings of words serve completion.", ["beginnings"], "doha", ["do", "doh"]),
    ("Bigrams can come with their single signs.", ["unigrams_too"], "多哈", ["多", "多哈", "哈"]),
    ("Equal words are kept once in a whole text.", ["unique"], "qatar iran qatar", ["qatar", "iran"]),
    ("Or only once at one place.", ["same_place"], "qatar iran qatar", ["qatar", "iran", "qatar"]),
    ("A pattern can be taken out.", ["no_digits"], "F16", ["F"]),
    ("A marked word is not stemmed.", ["keep_un", "porter_stem"], "unions nations", ["unions", "nation"]),
    ("A stem can be laid down.", ["mice", "porter_stem"], "mice", ["mouse"]),
    ("What follows an apostrophe falls away.", ["apostrophe"], "Katar'ın", ["Katar"]),
    ("Digits of any script become ours.", ["decimal_digit"], "٢٠٢٠", ["2020"]),
    ("German umlauts and their spellings meet.", ["german_normalization"], "Bücher Buecher", ["Bucher", "Bucher"]),
    ("Full-width letters become ordinary ones.", ["cjk_width"], "ＵＮ", ["UN"]),
    ("A text can be turned round.", ["reverse"], "doha", ["ahod"]),
]

STEMMERS = """
arabic armenian basque bengali brazilian bulgarian catalan czech danish dutch english light_english kstem
minimal_english possessive_english porter porter2 estonian finnish light_finnish french light_french
minimal_french galician minimal_galician german german2 light_german minimal_german greek hindi hungarian
light_hungarian indonesian irish italian light_italian latvian lithuanian norwegian light_norwegian
minimal_norwegian light_nynorsk minimal_nynorsk persian portuguese light_portuguese minimal_portuguese
portuguese_rslp romanian russian light_russian serbian sorani spanish light_spanish spanish_plural swedish
light_swedish turkish
"""

REFUSED = [
    ("A stemmer that does not exist.", {"type": "stemmer", "language": "klingon"}, "klingon"),
    ("A capture without patterns.", {"type": "pattern_capture"}, "patterns"),
    ("A marker without words.", {"type": "keyword_marker"}, "keywords"),
    ("An elision without articles.", {"type": "elision"}, "articles"),
    ("A lower case of a language that has no own.", {"type": "lowercase", "language": "french"}, "french"),
]


class Analysis:
    """Asks a node how it cuts a text, in an index with the settings above."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.session = session

    async def tokens(self, text: str, **how: object) -> list[str]:
        async with self.session.post("/analysis/_analyze", json={"text": text, **how}) as response:
            answer = await response.json()
            assert response.status == 200, answer
            return [token["token"] for token in answer["tokens"]]


@pytest.fixture
async def analysis(elasticsearch_url: str) -> AsyncIterator[Analysis]:
    async with aiohttp.ClientSession(elasticsearch_url) as session:
        settings = {"number_of_replicas": 0, "analysis": NEWS_ANALYSIS}
        async with session.put("/analysis", json={"settings": settings}) as response:
            assert response.status == 200, await response.text()
        yield Analysis(session)
        async with session.delete("/analysis") as response:
            assert response.status == 200


async def test_the_stock_arabic_analyzer_is_lucenes(analysis: Analysis) -> None:
    assert {form: await analysis.tokens(form, analyzer="arabic") for form, _ in ARABIC} == {
        form: [token] for form, token in ARABIC
    }


async def test_our_arabic_analysis_finds_names_behind_clitics_and_does_not_cut_them(analysis: Analysis) -> None:
    missed = {
        form: tokens
        for form, token in NEWS_ARABIC
        if token not in (tokens := await analysis.tokens(form, analyzer="news_ar"))
    }
    assert missed == {}
    assert await analysis.tokens("قطر", analyzer="news_ar_search") == ["قطر"]
    assert await analysis.tokens("#قطر_٢٠٢٢ Erdoğan", analyzer="news_exact") == ["قطر", "2022", "erdogan"]


async def test_a_zero_width_non_joiner_parts_words(analysis: Analysis) -> None:
    assert len(await analysis.tokens("می\u200cشود", analyzer="news_exact")) == 2


async def test_a_marked_word_keeps_its_place_in_the_text(analysis: Analysis) -> None:
    body = {"text": "في #قطر_اليوم", "analyzer": "news_exact"}
    async with analysis.session.post("/analysis/_analyze", json=body) as response:
        tokens = (await response.json())["tokens"]
    assert [(token["start_offset"], token["end_offset"]) for token in tokens] == [(0, 2), (4, 7), (8, 13)]


@pytest.mark.parametrize(("analyzer", "text", "expected"), LANGUAGES, ids=[row[0] for row in LANGUAGES])
async def test_every_language_has_its_analyzer(
    analysis: Analysis, analyzer: str, text: str, expected: list[str]
) -> None:
    assert await analysis.tokens(text, analyzer=analyzer) == expected


@pytest.mark.parametrize(("policy", "filters", "text", "expected"), FILTERS, ids=[row[0] for row in FILTERS])
async def test_filters_act_on_their_parameters(
    analysis: Analysis, policy: str, filters: list[str], text: str, expected: list[str]
) -> None:
    assert sorted(await analysis.tokens(text, tokenizer="standard", filter=filters)) == sorted(expected), policy


async def test_every_stemmer_of_the_documentation_has_its_name(analysis: Analysis) -> None:
    for language in STEMMERS.split():
        stem = {"type": "stemmer", "language": language}
        assert len(await analysis.tokens("doha", tokenizer="keyword", filter=[stem])) == 1, language


async def test_keys_are_normalized_by_the_same_filters(analysis: Analysis) -> None:
    assert await analysis.tokens(" Erdoğan_", normalizer="plain_key") == ["erdogan"]


@pytest.mark.parametrize(("policy", "definition", "word"), REFUSED, ids=[row[0] for row in REFUSED])
async def test_wrong_parameters_are_refused_when_the_index_is_made(
    analysis: Analysis, policy: str, definition: dict[str, Any], word: str
) -> None:
    analyzer = {"type": "custom", "tokenizer": "standard", "filter": ["wrong"]}
    settings = {"analysis": {"filter": {"wrong": definition}, "analyzer": {"a": analyzer}}}
    async with analysis.session.put("/refused", json={"settings": settings}) as response:
        assert response.status == 400, policy
        assert word in json.dumps(await response.json()), policy


async def test_what_is_indexed_with_clitics_is_found_by_the_bare_name(analysis: Analysis) -> None:
    mapping = {"properties": {"body": {"type": "text", "analyzer": "news_ar", "search_analyzer": "news_ar_search"}}}
    async with analysis.session.put("/analysis/_mapping", json=mapping) as response:
        assert response.status == 200, await response.text()
    for number, text in enumerate(("زيارة لقطر", "في لبنان", "وصل إلى بقطر")):
        async with analysis.session.put(f"/analysis/_doc/{number}?refresh=true", json={"body": text}) as response:
            assert response.status == 201, await response.text()
    query = {"query": {"match": {"body": "قطر"}}, "highlight": {"fields": {"body": {}}}}
    async with analysis.session.post("/analysis/_search", json=query) as response:
        hits = (await response.json())["hits"]["hits"]
    assert {hit["_id"]: hit["highlight"]["body"] for hit in hits} == {
        "0": ["زيارة <em>لقطر</em>"],
        "2": ["وصل إلى <em>بقطر</em>"],
    }
