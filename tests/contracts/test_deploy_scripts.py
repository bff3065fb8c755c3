"""The set-up of a cluster with security on, as the compose file runs it, on a real node with a password.

The scripts run as they are, with bash and curl. Kibana cannot be run here; its import route is a fake with its answers.
"""

from __future__ import annotations

import asyncio
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestServer

from rasid.errors import Refused
from rasid.settings import ElasticsearchSettings, SecretReference
from runtime.file_settings import secret_reader
from search.bulk import write
from search.documents import article_document
from search.elasticsearch_client import connect
from search.queries import find_article, search_articles
from search.retention import LEAST, delete_expired
from search.roles import roles
from search.setup import require_setup
from search.stories import KeptStory, put_stories, recent_stories
from tests.contracts.secured import SECRETS, SERVICES, SUPERUSER, run, set_up_users
from tests.fakes.kibana_import import KibanaImport
from tests.search.builders import T0, article, story, tagged

pytestmark = pytest.mark.skipif(shutil.which("curl") is None, reason="the scripts need curl")


async def test_the_services_user_may_do_all_that_the_services_do(secured: ElasticsearchSettings) -> None:
    client = connect(secured, SECRETS)
    try:
        await require_setup(client, secured)
        about = tagged(article(11))  # Each test has an article of its own: they share the node.
        outcome = await write(client, [article_document(about, "sty_1", T0)])
        assert (outcome.written + outcome.older, outcome.poison) == (1, ())  # Another test may have written it before.
        await put_stories(client, [KeptStory(story(), 1)])
        assert [one.story.id for one in await recent_stories(client, T0)] == ["sty_1"]
        await client.indices.refresh(index="news-articles-*")
        assert await find_article(client, about.article.id) == (about, "sty_1")
        assert about.article.id in {hit.id for hit in (await search_articles(client, "قطر")).hits}
    finally:
        await client.close()


async def test_the_services_user_may_not_set_up_or_delete_indices(secured: ElasticsearchSettings) -> None:
    client = connect(secured, SECRETS)
    try:
        await write(client, [article_document(tagged(replace(article(), first_seen=T0.replace(year=2020))), None, T0)])
        with pytest.raises(Refused, match="403"):
            await delete_expired(client, "news", LEAST, T0)
    finally:
        await client.close()


async def test_readers_read_and_never_write(secured: ElasticsearchSettings) -> None:
    admin = connect(replace(secured, username="elastic", password=SecretReference("env:SUPERUSER")), SECRETS)
    reader = connect(replace(secured, username="reader", password=SecretReference("env:SERVICES")), SECRETS)
    try:
        await admin.security.put_user(username="reader", password=SERVICES, roles=["news-reader"])
        await write(admin, [article_document(tagged(), "sty_1", T0)])
        assert (await search_articles(reader, "")).total >= 0
        with pytest.raises(Refused, match="security_exception"):
            await write(reader, [article_document(tagged(article(77)), None, T0)])
    finally:
        await admin.close()
        await reader.close()


async def test_an_api_key_with_the_writers_rights_serves_as_well(secured: ElasticsearchSettings) -> None:
    admin = connect(replace(secured, username="elastic", password=SecretReference("env:SUPERUSER")), SECRETS)
    key = await admin.security.create_api_key(name="services", role_descriptors={"w": roles("news")["news-writer"]})
    by_key = replace(secured, username="", password=SecretReference(), api_key=SecretReference("env:KEY"))
    client = connect(by_key, secret_reader({"KEY": key["encoded"]}))
    try:
        await require_setup(client, by_key)
        assert (await write(client, [article_document(tagged(article(5)), None, T0)])).written == 1
    finally:
        await admin.close()
        await client.close()


@pytest.mark.parametrize("username", ["rasid", "nobody"])
async def test_a_wrong_password_ends_with_a_reason(secured: ElasticsearchSettings, username: str) -> None:
    client = connect(replace(secured, username=username, password=SecretReference("env:WRONG")), SECRETS)
    try:
        with pytest.raises(Refused, match="401"):
            await require_setup(client, secured)
        with pytest.raises(Refused, match="401"):
            await write(client, [article_document(tagged(), None, T0)])
    finally:
        await client.close()


async def test_kibana_has_its_password(secured: ElasticsearchSettings) -> None:
    client = connect(replace(secured, username="kibana_system", password=SecretReference("env:KIBANA")), SECRETS)
    try:
        assert (await client.security.authenticate())["username"] == "kibana_system"
    finally:
        await client.close()


def test_the_users_script_fails_with_a_wrong_password_and_shows_none(secured: ElasticsearchSettings) -> None:
    done = set_up_users(secured.url, secured.ca_file, password="not-it")
    assert done.returncode == 1
    assert "failed with status 401" in done.stderr
    assert "not-it" not in done.stdout + done.stderr


def test_the_users_script_says_what_elasticsearch_does_not_like(secured: ElasticsearchSettings) -> None:
    done = run(
        "elasticsearch-setup.sh",
        ELASTICSEARCH_URL=secured.url,
        ELASTIC_PASSWORD=SUPERUSER,
        KIBANA_SYSTEM_PASSWORD="short",
        RASID_USER_PASSWORD=SERVICES,
        CURL_CA_BUNDLE=secured.ca_file,
    )
    assert done.returncode == 1
    assert "at least [6] characters" in done.stderr


OBJECTS = b'{"id": "x"}\n'
IMPORTED = (200, {"success": True, "successCount": 12})
REFUSED = (
    200,
    {"success": False, "successCount": 11, "errors": [{"id": "x", "error": {"type": "missing_references"}}]},
)
IMPORTS: list[tuple[str, list[tuple[int, dict[str, Any]]], int, str]] = [
    ("Imported.", [IMPORTED], 0, "12 objects imported"),
    ("Kibana is still starting.", [(503, {}), (503, {}), IMPORTED], 0, "12 objects imported"),
    ("Answered with 200, but nothing was imported.", [REFUSED], 1, "missing_references"),
    ("A file of a newer Kibana.", [(400, {"message": "more recent version"})], 1, "more recent version"),
    ("Never ready.", [(503, {})], 1, "status 503 after 10 tries"),
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rasid.ndjson"
    path.write_bytes(OBJECTS)
    return path


@pytest.mark.parametrize(("rule", "answers", "code", "words"), IMPORTS)
async def test_the_import_reads_the_answer(
    file: Path, rule: str, answers: list[tuple[int, dict[str, Any]]], code: int, words: str
) -> None:
    kibana = KibanaImport(SUPERUSER, answers)
    async with TestServer(kibana.application()) as server:
        address = str(server.make_url("")).rstrip("/")
        done = await asyncio.to_thread(
            run, "kibana-import.sh", KIBANA_URL=address, ELASTIC_PASSWORD=SUPERUSER, SAVED_OBJECTS=str(file)
        )
    assert done.returncode == code, rule
    assert words in done.stdout + done.stderr
    assert kibana.files
    assert set(kibana.files) == {OBJECTS}


async def test_the_import_does_not_knock_for_ever_with_a_wrong_password(file: Path) -> None:
    kibana = KibanaImport("another", [IMPORTED])
    async with TestServer(kibana.application()) as server:
        address = str(server.make_url("")).rstrip("/")
        done = await asyncio.to_thread(
            run, "kibana-import.sh", KIBANA_URL=address, ELASTIC_PASSWORD=SUPERUSER, SAVED_OBJECTS=str(file)
        )
    assert (done.returncode, kibana.asked) == (1, 1)
    assert SUPERUSER not in done.stdout + done.stderr
