"""How the real Elasticsearch cuts words, and what a query then finds: the planted forms of each language."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count

import pytest
from elasticsearch import AsyncElasticsearch

from rasid.settings import ElasticsearchSettings
from runtime.file_settings import secret_reader
from search.bulk import write
from search.documents import article_document
from search.elasticsearch_client import connect
from search.queries import MARK_END, MARK_START, Filters, search_articles
from tests.search.builders import T0, article, tagged

_TURN = count(1)  # All rows are one article, so that no row sees another's words.

# (why, index language, what the text says, what is asked, the words that must be marked)
FOUND = [
    ("A plain name.", "ar", "زار قطر أمس", "قطر", ["قطر"]),
    ("و joined.", "ar", "السعودية وقطر اتفقتا", "قطر", ["وقطر"]),
    ("ل joined.", "ar", "الموقف لقطر واضح", "قطر", ["لقطر"]),
    ("ب joined.", "ar", "التقى بقطر وفدا", "قطر", ["بقطر"]),
    ("ك joined.", "ar", "دول كقطر تتوسط", "قطر", ["كقطر"]),
    ("Two joined.", "ar", "الكويت ولقطر دور", "قطر", ["ولقطر"]),
    ("The adjective with the article.", "ar", "الوساطة القطرية مستمرة", "قطر", ["القطرية"]),
    ("The plural with ل and the article.", "ar", "قال وللقطريين رأي", "قطر", ["وللقطريين"]),
    ("Vowel marks.", "ar", "دولة قَطَر تقول", "قطر", ["قَطَر"]),
    ("Lengthened.", "ar", "دولة قــطر تقول", "قطر", ["قــطر"]),
    ("Presentation forms.", "ar", "دولة ﻗﻄﺮ تقول", "قطر", ["ﻗﻄﺮ"]),
    ("Persian letters.", "ar", "موقف ایران ثابت", "إيران", ["ایران"]),
    ("Persian letters asked for.", "ar", "موقف إيران ثابت", "ایران", ["إيران"]),
    ("A hashtag.", "ar", "وسم #دولة_قطر انتشر", "قطر", ["قطر"]),
    ("A direction mark inside the run.", "ar", "زار قطر\u200f أمس", "قطر", ["قطر\u200f"]),
    ("A name that looks like a dual.", "ar", "بيروت ولبنان وللبنان", "لبنان", ["ولبنان", "وللبنان"]),
    ("Its adjective.", "ar", "الجيش اللبناني", "لبنان", ["اللبناني"]),
    ("A name with the article.", "ar", "وصل بالسودان", "السودان", ["بالسودان"]),
    ("A name that begins with ل.", "ar", "قدم لليبيا عرضا", "ليبيا", ["لليبيا"]),
    ("A person's short name.", "ar", "وقال لميلي إن", "ميلي", ["لميلي"]),
    ("Latin letters in Arabic.", "ar", "شركة Aramco السعودية", "aramco", ["Aramco"]),
    ("Persian plural.", "fa", "کشورها و ایرانی‌ها", "ایران", ["ایرانی"]),
    ("Arabic letters asked for in Persian.", "fa", "دولت ایران گفت", "إيران", ["ایران"]),
    ("English genitive.", "en", "Qatar’s mediation and Qatar's role", "qatar", ["Qatar’s", "Qatar's"]),
    ("English plural and accents.", "en", "Erdoğan visits embargoes", "erdogan embargo", ["Erdoğan", "embargoes"]),
    ("French elision.", "fr", "la visite de l’Iran et d'Iran", "iran", ["l’Iran", "d'Iran"]),
    ("French plural.", "fr", "les embargos sur les armes", "embargo", ["embargos"]),
    ("Spanish accents.", "es", "negociación en Irán", "iran", ["Irán"]),
    ("German genitive.", "de", "Katars Rolle", "Katar", ["Katars"]),
    ("Russian cases.", "ru", "переговоры с Ираном о Катаре", "Иран Катар", ["Ираном", "Катаре"]),
    ("Russian ё.", "ru", "Пётр сказал", "петр", ["Пётр"]),
    ("Turkish cases.", "tr", "Katar'ın ve İran'da", "katar", ["Katar'ın"]),
    ("Chinese without spaces.", "zh", "卡塔尔外交部表示", "卡塔尔", ["卡塔尔"]),
    ("Japanese.", "ja", "カタール外務省は", "カタール", ["カタール"]),
    ("Korean.", "ko", "카타르와 미국은", "카타르", ["카타르"]),
    ("A language without its own analysis.", "uk", "Катар заявив", "катар", ["Катар"]),
    ("Italian elision there.", "it", "la visita dell'Iran", "iran", ["dell'Iran"]),
]


@pytest.fixture
async def client(shared: ElasticsearchSettings) -> AsyncIterator[AsyncElasticsearch]:
    client = connect(shared, secret_reader({}))
    try:
        yield client
    finally:
        await client.close()


async def _marked(client: AsyncElasticsearch, prefix: str, row: tuple[str, str, str], *, exact: bool) -> list[str]:
    """The words that are marked in the article of this row (language, text, query) when it is found."""
    language, text, asked = row
    about = tagged(article(language=language, title="-", text=text), names=())
    outcome = await write(client, [article_document(about, None, T0, prefix=prefix, rematch=next(_TURN))])
    assert outcome.written == 1, outcome
    await client.indices.refresh(index=f"{prefix}-articles-*")
    found = await search_articles(client, asked, Filters(languages=(language,)), prefix=prefix, exact=exact)
    return [
        piece.split(MARK_END)[0]
        for hit in found.hits
        for extract in hit.extracts
        for piece in extract.split(MARK_START)[1:]
    ]


@pytest.mark.parametrize(("rule", "language", "text", "asked", "words"), FOUND)
async def test_forms_are_found_and_marked_as_whole_words(
    client: AsyncElasticsearch,
    shared: ElasticsearchSettings,
    rule: str,
    language: str,
    text: str,
    asked: str,
    words: list[str],
) -> None:
    marked = await _marked(client, shared.prefix, (language, text, asked), exact=False)
    assert "".join(marked) == "".join(words), rule


NOT_FOUND = [
    ("A word that only begins like the name.", "ar", "قطار الحرمين", "قطر", False),
    ("لبن is milk, not Lebanon.", "ar", "اللبن طازج", "لبنان", False),
    ("مالي is a country, مال is money.", "ar", "سوق المال", "مالي", False),
    ("The strict form takes no clitics.", "ar", "الموقف لقطر", "قطر", True),
    ("The strict form takes no stems.", "en", "embargoes", "embargo", True),
    ("A drop is not Qatar.", "ar", "كل قطرة ماء وقطرات المطر", "قطر", False),
    ("The son of somebody is not Benin.", "ar", "محمد بن سلمان", "بنين", False),
    ("A longer word.", "en", "Iranian tea", "iran", False),
    ("Another Chinese word.", "zh", "卡尔塔", "卡塔尔", False),
]


@pytest.mark.parametrize(("rule", "language", "text", "asked", "exact"), NOT_FOUND)
async def test_other_words_are_not_found(
    client: AsyncElasticsearch,
    shared: ElasticsearchSettings,
    rule: str,
    language: str,
    text: str,
    asked: str,
    exact: bool,
) -> None:
    assert await _marked(client, shared.prefix, (language, text, asked), exact=exact) == [], rule
