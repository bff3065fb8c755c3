"""The node on the real Elasticsearch: it keeps its data over a restart, and says clearly what is wrong."""

from __future__ import annotations

import os
from pathlib import Path

import aiohttp
import pytest

from rasid.errors import LocalStackError
from stack.elasticsearch_node import ElasticsearchNode, NodeOptions
from stack.maven import ArtifactStore

SMALL = "512m"


async def test_a_node_runs_as_an_ordinary_user_on_loopback_only(elasticsearch_url: str) -> None:
    async with (
        aiohttp.ClientSession(elasticsearch_url) as session,
        session.get("/_nodes/_all/process,http,plugins") as response,
    ):
        (node,) = (await response.json())["nodes"].values()
    assert [address.rpartition(":")[0] for address in node["http"]["bound_address"]] == ["127.0.0.1"]
    assert [plugin["name"] for plugin in node["plugins"]] == ["rasid-analysis"]


async def test_data_port_and_password_survive_a_restart(stack_directory: Path, artifact_store: ArtifactStore) -> None:
    options = NodeOptions(fast_start=True, heap=SMALL, password="first-password")
    node = ElasticsearchNode(stack_directory / "node", artifact_store, options)
    login = {"Authorization": aiohttp.encode_basic_auth("elastic", "first-password")}
    async with node:
        first = node.url
        async with aiohttp.ClientSession(first) as session:
            async with session.put("/news/_doc/1", json={"title": "قطر"}) as response:
                assert response.status == 401
            async with session.put("/news/_doc/1?refresh=true", json={"title": "قطر"}, headers=login) as response:
                assert response.status == 201, await response.text()
        with pytest.raises(LocalStackError, match=rf"port {node.port} .* RASID_STACK_ELASTICSEARCH_PORT"):
            await ElasticsearchNode(
                stack_directory / "second", artifact_store, NodeOptions(http_port=node.port)
            ).start()
    assert node.child is not None
    assert not node.child.running
    async with node, aiohttp.ClientSession(first) as session, session.get("/news/_doc/1", headers=login) as response:
        assert node.url == first
        assert (await response.json())["_source"] == {"title": "قطر"}


async def test_a_node_that_dies_at_its_start_says_why(stack_directory: Path, artifact_store: ArtifactStore) -> None:
    node = ElasticsearchNode(stack_directory / "dies", artifact_store, NodeOptions(heap="1m", fast_start=True))
    with pytest.raises(LocalStackError, match=r"Elasticsearch ended at its start(?s:.*)heap"):
        await node.start()


async def test_too_little_memory_is_said_before_anything_is_fetched(tmp_path: Path) -> None:
    nothing = ArtifactStore(tmp_path / "cache", repositories={})
    node = ElasticsearchNode(tmp_path / "node", nothing, NodeOptions(heap="9000g"))
    with pytest.raises(LocalStackError, match=r"needs 9\d+\.\d GB of free memory.*RASID_STACK_ELASTICSEARCH_HEAP=512m"):
        await node.start()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes somebody else")
async def test_without_namespaces_root_becomes_somebody_else_or_says_what_that_one_cannot_read(
    tmp_path: Path,
) -> None:
    from stack.unprivileged import run_as_ordinary_user

    secret = tmp_path / "secret"
    secret.mkdir(mode=0o700)
    person = {"SUDO_UID": "12345", "SUDO_GID": "12345"}
    found = await run_as_ordinary_user((Path("/"),), person, namespaces=False)
    assert found.identity is not None
    assert (found.identity.user, found.identity.group, found.wrapper) == (12345, 12345, ())
    with pytest.raises(LocalStackError, match=r"refuses to run as root.*the user \S+, who cannot read .*secret"):
        await run_as_ordinary_user((secret,), person, namespaces=False)
