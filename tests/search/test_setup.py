"""The set-up on the real Elasticsearch: complete, repeatable, never backwards."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from elasticsearch import AsyncElasticsearch

from rasid.errors import Refused, Unavailable
from rasid.settings import ElasticsearchSettings, SecretReference
from runtime.file_settings import secret_reader
from search.analyzers import analysis
from search.elasticsearch_client import connect
from search.setup import require_setup, setup
from search.templates import VERSION


async def test_a_check_reports_and_changes_nothing(bare: AsyncElasticsearch, settings: ElasticsearchSettings) -> None:
    before = await setup(bare, settings, check=True)
    again = await setup(bare, settings, check=True)
    assert before.changes == again.changes
    assert not await bare.indices.exists(index=f"{settings.prefix}-stories")


async def test_a_second_set_up_changes_nothing(bare: AsyncElasticsearch, settings: ElasticsearchSettings) -> None:
    first = await setup(bare, settings)
    second = await setup(bare, settings)
    assert {change.action for change in first.changes} == {"created"}
    assert second.complete
    assert second.unchanged == len(first.changes)
    await require_setup(bare, settings)


async def test_before_the_set_up_a_service_is_told_to_wait(
    bare: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    with pytest.raises(Unavailable, match="rasid search setup"):
        await require_setup(bare, settings)


async def test_a_changed_template_is_updated(client: AsyncElasticsearch, settings: ElasticsearchSettings) -> None:
    report = await setup(client, replace(settings, replicas=1))
    assert {change.action for change in report.changes} == {"updated"}
    assert f"{settings.prefix}-settings" in {change.name for change in report.changes}


async def test_what_a_newer_version_set_up_is_left_alone(
    client: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    name = f"{settings.prefix}-settings"
    template = (await client.cluster.get_component_template(name=name))["component_templates"][0]["component_template"]
    newer = {"rasid": {"version": VERSION + 1, "fingerprint": "x"}}
    await client.cluster.put_component_template(name=name, template=template["template"], meta=newer)
    for call in (setup(client, settings), require_setup(client, settings)):
        with pytest.raises(Refused, match="newer Rasid"):
            await call


OLD: dict[str, Any] = {"article_id": {"type": "keyword"}, "revision": {"type": "keyword"}}


async def test_an_old_index_learns_new_fields(bare: AsyncElasticsearch, settings: ElasticsearchSettings) -> None:
    index = f"{settings.prefix}-articles-en-2026.10"
    mappings = {"dynamic": "strict", "properties": OLD}
    await bare.indices.create(index=index, settings={"analysis": analysis("en")}, mappings=mappings)
    report = await setup(bare, settings)
    added = next(change for change in report.changes if change.name == index and change.action == "updated")
    assert "actors" in added.why
    mapping = (await bare.indices.get_mapping(index=index))[index]["mappings"]["properties"]
    assert mapping["title"]["analyzer"] == "news_text"
    assert mapping["actors"]["type"] == "keyword"


async def test_an_old_field_learns_new_sub_fields(bare: AsyncElasticsearch, settings: ElasticsearchSettings) -> None:
    index = f"{settings.prefix}-articles-en-2026.10"
    title = {"type": "text", "analyzer": "news_text", "search_analyzer": "news_text_search"}
    url = {"properties": {"full": {"type": "keyword", "ignore_above": 8191}}}
    properties = {"title": title, "url": url}
    await bare.indices.create(index=index, settings={"analysis": analysis("en")}, mappings={"properties": properties})
    await setup(bare, settings)
    mapping = (await bare.indices.get_mapping(index=index))[index]["mappings"]["properties"]
    assert "exact" in mapping["title"]["fields"]
    assert "domain" in mapping["url"]["properties"]
    assert (await setup(bare, settings)).complete


async def test_a_field_that_changed_its_type_is_reported_and_left(
    bare: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    index = f"{settings.prefix}-articles-en-2026.10"
    await bare.indices.create(index=index, settings={"analysis": analysis("en")}, mappings={"properties": OLD})
    report = await setup(bare, settings)
    assert ["revision" in change.why for change in report.changes if change.action == "impossible"] == [True]


async def test_an_index_that_can_never_fit_does_not_stop_the_set_up(
    bare: AsyncElasticsearch, settings: ElasticsearchSettings
) -> None:
    await bare.indices.create(index=f"{settings.prefix}-articles-en-2026.10", mappings={"properties": {}})
    report = await setup(bare, settings)
    assert "news_text" in next(change for change in report.changes if change.action == "impossible").why
    await require_setup(bare, settings)


async def test_a_cluster_that_is_not_there_is_unavailable(settings: ElasticsearchSettings) -> None:
    away = replace(settings, url="http://127.0.0.1:9", timeout=timedelta(seconds=2))
    client = connect(away, secret_reader({}))
    with pytest.raises(Unavailable, match="cannot be reached"):
        await setup(client, away)
    await client.close()


@pytest.mark.parametrize(
    ("rule", "changed", "word"),
    [
        ("A password never crosses a network in the clear.", {"url": "http://search.example:9200"}, "in the clear"),
        ("Nor does it stand in the address.", {"url": "https://a:b@search.example"}, "no user name"),
        ("A user without a password is a mistake.", {"password": SecretReference()}, "is missing"),
        ("One way to log in, not two.", {"api_key": SecretReference("env:KEY")}, "either"),
        ("A CA file that is not there is a mistake.", {"ca_file": "no/such.pem"}, "no usable certificates"),
    ],
)
def test_settings_that_cannot_be_right_are_refused(rule: str, changed: dict[str, Any], word: str) -> None:
    right = ElasticsearchSettings(
        url="https://search.example:9200", username="rasid", password=SecretReference("env:PASSWORD")
    )
    with pytest.raises(Exception, match=word) as caught:
        connect(replace(right, **changed), secret_reader({"PASSWORD": "tops3cret", "KEY": "k3y"}))
    assert "tops3cret" not in str(caught.value), rule
