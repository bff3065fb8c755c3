"""`rasid search` on the real Elasticsearch, as a person types it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator

import pytest
from typer.testing import CliRunner

from cli.search_commands import app
from rasid.settings import ElasticsearchSettings
from runtime.file_settings import secret_reader
from search.bulk import write
from search.documents import article_document
from search.elasticsearch_client import connect
from tests.search.builders import T0, article, tagged
from tests.search.conftest import fresh_settings, take_away


@pytest.fixture(scope="module")
def stored(elasticsearch_url: str) -> Iterator[ElasticsearchSettings]:
    """A set-up made by the command itself, with one article in it."""
    settings = fresh_settings(elasticsearch_url)
    result = CliRunner().invoke(app, ["setup"], env=environment(settings))
    assert result.exit_code == 0, result.output

    async def fill() -> None:
        client = connect(settings, secret_reader({}))
        await write(client, [article_document(tagged(article()), "sty_1", T0, prefix=settings.prefix)])
        await client.indices.refresh(index=f"{settings.prefix}-articles-*")
        await client.close()

    async def clear() -> None:
        client = connect(settings, secret_reader({}))
        await take_away(client, settings.prefix)
        await client.close()

    asyncio.run(fill())
    yield settings
    asyncio.run(clear())


def environment(settings: ElasticsearchSettings) -> dict[str, str]:
    return {"RASID_ELASTICSEARCH_URL": settings.url, "RASID_ELASTICSEARCH_PREFIX": settings.prefix}


def run(settings: ElasticsearchSettings, *arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, list(arguments), env=environment(settings))
    return result.exit_code, result.output


def test_words_after_search_are_a_query(stored: ElasticsearchSettings) -> None:
    code, output = run(stored, "قطر", "--lang", "ar")
    assert code == 0
    assert "محادثات في الدوحة" in output
    assert "1 article in" in output


def test_json_is_one_object_a_line(stored: ElasticsearchSettings) -> None:
    code, output = run(stored, "query", "قطر", "--json", "--actor", "qatar", "--level", "notable")
    assert code == 0
    (line,) = output.splitlines()
    assert json.loads(line)["marked"] == ["قطر"]


@pytest.mark.parametrize(
    "narrowed", [["--actor", "iran"], ["--since", "1h"], ["--level", "high"], ["--until", "2026-01-01"]]
)
def test_filters_narrow(stored: ElasticsearchSettings, narrowed: list[str]) -> None:
    code, output = run(stored, "قطر", *narrowed)
    assert code == 0
    assert "0 articles" in output


def test_a_wrong_time_is_a_usage_error(stored: ElasticsearchSettings) -> None:
    code, output = run(stored, "قطر", "--since", "yesterday")
    assert code == 2
    assert "neither a span" in output


@pytest.mark.parametrize(
    ("words", "said"), [('"arms embargo', "does not end"), ("a AND b", "plain words"), ("-x", "not")]
)
def test_a_query_that_says_something_else_is_a_usage_error(
    stored: ElasticsearchSettings, words: str, said: str
) -> None:
    code, output = run(stored, "query", "--", words)
    assert code == 2
    assert said in " ".join(output.replace("│", " ").split())


def test_together_means_all_of_them(stored: ElasticsearchSettings) -> None:
    both = ["--actor", "qatar", "--actor", "iran"]
    assert "1 article in" in run(stored, "قطر", *both)[1]
    assert "0 articles in" in run(stored, "قطر", *both, "--together")[1]


def test_facets_are_counted_when_asked_for(stored: ElasticsearchSettings) -> None:
    assert "actors: qatar 1" in run(stored, "قطر", "--facets")[1]


def test_a_check_of_a_finished_set_up_is_content(stored: ElasticsearchSettings) -> None:
    code, output = run(stored, "setup", "--check")
    assert (code, output.startswith("0 changed")) == (0, True)


def test_a_check_of_an_empty_cluster_says_what_is_missing(elasticsearch_url: str) -> None:
    code, output = run(fresh_settings(elasticsearch_url), "setup", "--check")
    assert code == 1
    assert "would be created index template" in output


def test_retention_says_what_it_does(stored: ElasticsearchSettings) -> None:
    code, output = run(stored, "retention", "--keep", "400d", "--check")
    assert code == 0
    assert "stays" in output
    assert run(stored, "retention", "--keep", "3d")[0] == 2
