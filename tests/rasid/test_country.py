"""Names of countries: what CLDR knows, what the table adds, and the forms of demonyms."""

from __future__ import annotations

import pytest

from rasid.country import COUNTRIES, LANGUAGES, names_of_country
from rasid.country_table import TABLE
from rasid.demonym import demonym_forms
from rasid.tagged_article import NameType


@pytest.mark.parametrize(
    ("country", "language", "name_type", "text"),
    [
        ("QA", "ar", NameType.NAME, "قطر"),
        ("QA", "ja", NameType.NAME, "カタール"),
        ("QA", "ar", NameType.CAPITAL, "الدوحة"),
        ("QA", "ar", NameType.DEMONYM, "القطرية"),
        ("SA", "ar", NameType.NAME, "السعودية"),
        ("US", "ar", NameType.NAME, "أميركا"),
        ("US", "en", NameType.ACRONYM, "US"),
        ("US", "fr", NameType.DEMONYM, "américaines"),
        ("SY", "ar", NameType.NAME, "سورية"),
        ("KR", "ar", NameType.DEMONYM, "الكوري الجنوبي"),
        ("DE", "de", NameType.DEMONYM, "deutschen"),
        ("FR", "pl", NameType.CAPITAL, "Paryż"),
        ("RU", "zh", NameType.CAPITAL, "莫斯科"),
        ("GB", "tr", NameType.NAME, "İngiltere"),
    ],
)
def test_a_country_is_known_by(country: str, language: str, name_type: NameType, text: str) -> None:
    found = {(n.language, n.text): n for n in names_of_country(country)}
    assert found[language, text].name_type is name_type


def test_acronyms_mind_their_case() -> None:
    assert all(n.exact for code in TABLE for n in names_of_country(code) if n.name_type is NameType.ACRONYM)


def test_every_country_has_a_name_in_every_language() -> None:
    lacking = {
        (code, language)
        for code in TABLE
        for language in LANGUAGES
        if not any(n.language == language and n.name_type is NameType.NAME for n in names_of_country(code))
    }
    assert not lacking


def test_the_table_holds_countries_and_languages_that_exist() -> None:
    assert set(TABLE) <= COUNTRIES
    assert {language for typed in TABLE.values() for language in typed} <= set(LANGUAGES)


def test_no_text_stands_twice_for_one_country_and_language() -> None:
    for code in TABLE:
        keys = [(n.language, n.text.casefold()) for n in names_of_country(code)]
        assert len(keys) == len(set(keys)), code


def test_a_capital_that_two_claim_is_given_to_none() -> None:
    for code in ("IL", "PS"):
        assert not [n.text for n in names_of_country(code) if n.name_type is NameType.CAPITAL]


@pytest.mark.parametrize(
    ("language", "base", "forms"),
    [
        ("ar", "قطري", {"قطري", "القطري", "قطرية", "القطريين", "قطريون"}),
        ("ar", "جنوب أفريقي", {"جنوب أفريقية", "الجنوب أفريقي"}),
        ("ar", "الأتراك", {"الأتراك"}),
        ("en", "Qatari", {"Qatari", "Qataris"}),
        ("en", "Chinese", {"Chinese"}),
        ("en", "Frenchman", {"Frenchman", "Frenchmen"}),
        ("fr", "iranien", {"iranienne", "iraniens", "iraniennes"}),
        ("fr", "français", {"français", "française", "françaises"}),
        ("es", "francés", {"francesa", "franceses", "francesas"}),
        ("es", "iraní", {"iranís", "iraníes"}),
        ("de", "katarisch", {"katarische", "katarischem"}),
        ("de", "Russe", {"Russen"}),
        ("tr", "Katarlı", {"Katarlılar"}),
        ("tr", "Türk", {"Türkler"}),
        ("ru", "катарский", {"катарский"}),
    ],
)
def test_forms_of_a_demonym(language: str, base: str, forms: set[str]) -> None:
    found = demonym_forms(base, language)
    assert found[0] == base
    assert forms <= set(found)
    if language in {"en", "ru"} or base.startswith("ال"):
        assert set(found) == forms
