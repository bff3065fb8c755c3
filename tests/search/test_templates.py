"""Templates: complete, strict, never overlapping, and analysed only with what Elasticsearch's own module has."""

from __future__ import annotations

import fnmatch
from typing import Any

import pytest

from search.analyzers import ANALYZED, EXACT, SEARCHED, TEXT_LANGUAGES, analysis, kept_arabic, text_language
from search.documents import article_document, story_document
from search.setup import all_templates
from search.templates import TemplateKind
from tests.search.builders import T0, story, tagged

TEMPLATES = all_templates("news", 0)
COMPONENTS = {template.name: template.body for template in TEMPLATES if template.kind is TemplateKind.COMPONENT}
OF_INDICES = [template for template in TEMPLATES if template.kind is TemplateKind.INDEX]

# https://www.elastic.co/docs/reference/text-analysis: what the full distribution has under these names.
FILTERS = {
    "lowercase",
    "decimal_digit",
    "arabic_normalization",
    "persian_normalization",
    "asciifolding",
    "remove_duplicates",
    "cjk_width",
    "cjk_bigram",
}
FILTER_TYPES = {"pattern_capture", "keyword_marker", "stemmer"}


def properties(name: str) -> dict[str, Any]:
    template = next(template for template in OF_INDICES if template.name == name)
    bodies = [*(COMPONENTS[part] for part in template.body["composed_of"]), template.body]
    found: dict[str, Any] = {}
    for body in bodies:
        found |= body["template"].get("mappings", {}).get("properties", {})
    return found


@pytest.mark.parametrize("language", TEXT_LANGUAGES)
def test_every_analyzer_names_only_filters_that_exist(language: str) -> None:
    settings = analysis(language)
    own = settings.get("filter", {})
    assert {definition["type"] for definition in own.values()} <= FILTER_TYPES
    for name in (ANALYZED, SEARCHED, EXACT):
        chain = settings["analyzer"][name]["filter"]
        assert set(chain) <= FILTERS | own.keys()


def test_only_the_indexed_side_splits_arabic_proclitics() -> None:
    analyzers = analysis("ar")["analyzer"]
    assert "news_proclitics" in analyzers[ANALYZED]["filter"]
    assert "news_proclitics" not in analyzers[SEARCHED]["filter"]


def test_kept_names_stand_as_the_stream_has_them() -> None:
    kept = kept_arabic()
    assert {"لبنان", "ايران", "سودان"} <= set(kept)
    assert not [name for name in kept if any(letter in name for letter in "أإآىة")]


def test_presentation_forms_become_letters() -> None:
    assert "ﻗ => ق" in analysis("ar")["char_filter"]["news_marks"]["mappings"]


@pytest.mark.parametrize(("given", "found"), [("ar", "ar"), ("uk", "xx"), ("und", "xx"), ("ko", "ko"), ("", "xx")])
def test_the_index_language(given: str, found: str) -> None:
    assert text_language(given) == found


def test_every_document_field_is_in_the_mapping() -> None:
    document = article_document(tagged(), "sty_1", T0)
    fields = properties("news-articles-ar")
    assert document.source.keys() <= fields.keys()
    assert document.source["url"].keys() <= fields["url"]["properties"].keys()
    assert story_document(story()).source.keys() <= properties("news-stories").keys()


def test_the_indices_of_all_languages_have_the_same_fields() -> None:
    assert len({str(properties(f"news-articles-{language}")) for language in TEXT_LANGUAGES}) == 1


def test_every_index_name_is_of_one_template_only() -> None:
    names = [f"news-articles-{language}-2026.11" for language in TEXT_LANGUAGES]
    names += [template.single_index for template in OF_INDICES if template.single_index]
    assert "news-ledger" in names
    for name in names:
        matching = [t for t in OF_INDICES if any(fnmatch.fnmatch(name, p) for p in t.body["index_patterns"])]
        assert len(matching) == 1, name


def test_a_changed_template_has_another_fingerprint() -> None:
    assert len({template.fingerprint for template in TEMPLATES if template.name == "news-settings"}) == 1
    assert {t.fingerprint for t in all_templates("news", 1)} != {t.fingerprint for t in TEMPLATES}


def test_a_bare_word_is_looked_for_in_readable_fields_only() -> None:
    body = next(template.body for template in OF_INDICES if template.name == "news-articles-ar")
    assert body["template"]["settings"]["index.query.default_field"][:2] == ["title", "body"]
