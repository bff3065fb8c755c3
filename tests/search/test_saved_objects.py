"""The file for Kibana: up to date, whole in itself, and every field, query and chart tried on the real Elasticsearch.

Kibana itself cannot be run here; that it draws what it imports has to be seen once by hand.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from elasticsearch import AsyncElasticsearch

from rasid.delivery import Channel, Delivery, DeliveryState
from rasid.level import Level
from rasid.settings import ElasticsearchSettings
from rasid.watchlist_yaml import read_watchlists
from runtime.file_settings import secret_reader
from search.bulk import write
from search.documents import article_document, story_document
from search.elasticsearch_client import connect
from search.elasticsearch_ledger import ElasticsearchLedger
from search.kibana.__main__ import FILE, saved_objects_file
from search.kibana.saved_objects import COLUMNS
from search.kibana.views import STARTER_WATCHES, data_views
from tests.search.builders import T0, article, revised, story, tagged
from tests.search.kibana_on_elasticsearch import aggregations, query_of
from tests.test_compose import ROOT

OBJECTS = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]
BY_KIND = {
    kind: [one for one in OBJECTS if one["type"] == kind] for kind in ("index-pattern", "search", "dashboard", "tag")
}
# The oldest forms that we write; Kibana 9.0 refuses newer ones, and runs harmful migrations on older ones.
VERSIONS = {"index-pattern": "8.0.0", "tag": "8.0.0", "search": "10.5.0", "dashboard": "10.2.0"}


def panels() -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for board in BY_KIND["dashboard"]:
        for panel in json.loads(board["attributes"]["panelsJSON"]):
            yield board, panel


def layers() -> list[tuple[str, str, dict[str, Any], str]]:
    """Every chart: its name, its data view, its layer, its query."""
    found = []
    for board, panel in panels():
        if panel["type"] != "lens":
            continue
        attributes = panel["embeddableConfig"]["attributes"]
        ((name, layer),) = attributes["state"]["datasourceStates"]["formBased"]["layers"].items()
        (reference,) = attributes["references"]
        assert reference["name"] == f"indexpattern-datasource-layer-{name}"
        title = f"{board['id']}/{panel['title']}"
        found.append((title, reference["id"], layer, attributes["state"]["query"]["query"]))
    return found


def sessions() -> list[tuple[str, str, dict[str, Any], str]]:
    found = []
    for one in BY_KIND["search"]:
        source = json.loads(one["attributes"]["kibanaSavedObjectMeta"]["searchSourceJSON"])
        view = next(r["id"] for r in one["references"] if r["name"] == source["indexRefName"])
        found.append((one["id"], view, one["attributes"], source["query"]["query"]))
    return found


def test_the_file_is_what_the_sources_say() -> None:
    assert FILE.read_text(encoding="utf-8") == saved_objects_file(), "run python -m search.kibana"


def test_every_object_has_its_own_id_and_the_right_versions() -> None:
    assert len({(one["type"], one["id"]) for one in OBJECTS}) == len(OBJECTS)
    for one in OBJECTS:
        assert one["coreMigrationVersion"] == "8.8.0"
        assert one["typeMigrationVersion"] == VERSIONS[one["type"]]


def test_every_reference_is_in_the_file_and_used_once() -> None:
    there = {(one["type"], one["id"]) for one in OBJECTS}
    for one in OBJECTS:
        names = [reference["name"] for reference in one["references"]]
        assert len(set(names)) == len(names)
        assert {(reference["type"], reference["id"]) for reference in one["references"]} <= there


def test_what_kibana_keeps_as_text_is_text() -> None:
    for one in OBJECTS:
        for name, value in one["attributes"].items():
            if name.endswith("JSON") or name in (
                "fields",
                "fieldAttrs",
                "fieldFormatMap",
                "runtimeFieldMap",
                "typeMeta",
            ):
                assert isinstance(json.loads(value), dict | list)


def test_panels_lie_on_the_grid_and_on_no_other() -> None:
    for board in BY_KIND["dashboard"]:
        taken: set[tuple[int, int]] = set()
        for panel in json.loads(board["attributes"]["panelsJSON"]):
            place = panel["gridData"]
            assert place["i"] == panel["panelIndex"]
            assert place["x"] + place["w"] <= COLUMNS
            cells = {
                (x, y)
                for x in range(place["x"], place["x"] + place["w"])
                for y in range(place["y"], place["y"] + place["h"])
            }
            assert not taken & cells
            taken |= cells


def test_a_chart_shows_only_columns_that_it_has_buckets_first() -> None:
    for title, _, layer, _ in layers():
        bucketed = [layer["columns"][name]["isBucketed"] for name in layer["columnOrder"]]
        assert bucketed == sorted(bucketed, reverse=True), title
    for _, panel in panels():
        if panel["type"] == "lens":
            state = panel["embeddableConfig"]["attributes"]["state"]
            (layer,) = state["datasourceStates"]["formBased"]["layers"].values()
            written = json.dumps(state["visualization"])
            accessors = re.findall(r'"(?:\w*[aA]ccessor|columnId)": "(\w+)"', written)
            lists = re.findall(r'"(?:accessors|primaryGroups|metrics)": \[([^\]]*)\]', written)
            named = set(accessors) | set(re.findall(r'"(\w+)"', " ".join(lists)))
            assert named == set(layer["columns"]), panel["title"]


def test_links_between_dashboards_lead_to_dashboards() -> None:
    links = set(re.findall(r"dashboards#/view/([\w-]+)", FILE.read_text(encoding="utf-8")))
    assert links == {board["id"] for board in BY_KIND["dashboard"]}


def test_there_is_a_session_for_every_starter_watch() -> None:
    name = "gulf-security.yaml"
    text = (ROOT / "watchlists" / name).read_text(encoding="utf-8")
    watches = {watch.id for watchlist in read_watchlists({name: text}) for watch in watchlist.watches}
    assert {watch for watch, _ in STARTER_WATCHES} == watches


@pytest.fixture
async def client(shared: ElasticsearchSettings) -> AsyncIterator[AsyncElasticsearch]:
    """Indices with something in each, so that a chart that fits its fields is not empty."""
    client = connect(shared, secret_reader({}))
    about = tagged(article(1), topics=(("talks", "محادثات"),), level=Level.HIGH, watches=("iran-embargo",))
    corrected = tagged(revised(article(2), text="وصل إلى قطر."))
    documents = [article_document(one, "sty_1", T0, prefix=shared.prefix) for one in (about, corrected)]
    await write(client, [*documents, story_document(story(), prefix=shared.prefix)])
    delivery = Delivery(
        id="msg_x",
        notification="ntf_x",
        tenant="default",
        recipient="rania",
        endpoint="rania/email",
        channel=Channel.EMAIL,
        state=DeliveryState.PENDING,
        due=T0,
        created=T0,
    )
    await ElasticsearchLedger(client, shared.prefix).create([delivery])
    feed = {
        "@timestamp": T0.isoformat(),
        "feed": "a",
        "state": "gone",
        "details": {"failures": 3, "last_ok": T0.isoformat()},
    }
    await client.index(index=f"{shared.prefix}-feed-state", id="a", document=feed)
    await client.indices.refresh(index=f"{shared.prefix}-*")
    try:
        yield client
    finally:
        await client.close()


PATTERNS = {view.id: view.pattern for view in data_views()}


def index_of(view: str, prefix: str) -> str:
    return PATTERNS[view].replace("news-", f"{prefix}-", 1)


async def field_kinds(client: AsyncElasticsearch, index: str) -> dict[str, Any]:
    answer = await client.field_caps(index=index, fields="*")
    return {name: next(iter(kinds.values())) for name, kinds in answer["fields"].items()}


@pytest.mark.parametrize(
    ("title", "view", "layer", "query"), layers(), ids=lambda value: value if isinstance(value, str) else ""
)
async def test_every_chart_gets_an_answer(
    client: AsyncElasticsearch,
    shared: ElasticsearchSettings,
    title: str,
    view: str,
    layer: dict[str, Any],
    query: str,
) -> None:
    kinds = await field_kinds(client, index_of(view, shared.prefix))
    for column in layer["columns"].values():
        field = column["sourceField"]
        if field != "___records___":
            assert kinds[field]["aggregatable"], f"{title}: {field}"
            wanted = {"date": {"date"}, "string": {"keyword"}, "number": {"long", "integer", "short", "float"}}
            if column["operationType"] != "unique_count":
                assert kinds[field]["type"] in wanted[column["dataType"]], f"{title}: {field}"
    asked = aggregations(layer["columns"], layer["columnOrder"])
    index = index_of(view, shared.prefix)
    answer = await client.search(index=index, query=query_of(query), aggs=asked or None, size=0)
    assert answer["_shards"]["failed"] == 0
    if asked:
        assert answer["aggregations"].keys() == asked.keys()


@pytest.mark.parametrize(
    ("own", "view", "attributes", "query"), sessions(), ids=lambda value: value if isinstance(value, str) else ""
)
async def test_every_session_has_its_columns_and_gets_an_answer(
    client: AsyncElasticsearch,
    shared: ElasticsearchSettings,
    own: str,
    view: str,
    attributes: dict[str, Any],
    query: str,
) -> None:
    index = index_of(view, shared.prefix)
    kinds = await field_kinds(client, index)
    assert set(attributes["columns"]) <= kinds.keys(), own
    order: Any = [{field: direction} for field, direction in attributes["sort"]]
    answer = await client.search(index=index, query=query_of(query), sort=order)
    if own in ("rasid-today", "rasid-undelivered", "rasid-ailing-feeds", "rasid-late-and-corrected"):
        assert answer["hits"]["hits"], "the sample documents hold one"


@pytest.mark.parametrize("view", data_views(), ids=lambda view: view.id)
async def test_every_field_that_a_view_names_exists(
    client: AsyncElasticsearch, shared: ElasticsearchSettings, view: Any
) -> None:
    kinds = await field_kinds(client, index_of(view.id, shared.prefix))
    assert {*view.labels, *view.formats, view.time} <= kinds.keys()
    assert kinds[view.time]["type"] == "date"


async def test_every_control_offers_a_field_with_values(
    client: AsyncElasticsearch, shared: ElasticsearchSettings
) -> None:
    kinds = await field_kinds(client, index_of("news-articles", shared.prefix))
    for board in BY_KIND["dashboard"]:
        group = board["attributes"].get("controlGroupInput", {"panelsJSON": "{}"})
        for own, control in json.loads(group["panelsJSON"]).items():
            assert kinds[control["explicitInput"]["fieldName"]]["type"] == "keyword"
            assert f"controlGroup_{own}:optionsListDataView" in {one["name"] for one in board["references"]}
