"""A broker and a node that speak TLS and know their users, one of each a session."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from cli.search_commands import app
from rasid.settings import ElasticsearchSettings, KafkaSettings, SecretReference
from stack.elasticsearch_node import ElasticsearchNode, NodeOptions
from stack.kafka_broker import BrokerOptions, KafkaBroker
from stack.maven import ArtifactStore
from stack.server_certificate import BrokerUsers, ServerCertificate
from tests.contracts.secured import BROKER, SUPERUSER, issue_certificate, set_up_users, superuser


@pytest.fixture(scope="session")
def certificate(stack_directory: Path) -> ServerCertificate:
    folder = stack_directory / "certificates"
    folder.mkdir()
    return issue_certificate(folder)


@pytest.fixture(scope="session")
def secured(
    artifact_store: ArtifactStore, stack_directory: Path, certificate: ServerCertificate
) -> Iterator[ElasticsearchSettings]:
    """A node with security on, set up as the compose file does it; the settings are those of its services."""
    if shutil.which("curl") is None:
        pytest.skip("the scripts need curl")
    options = NodeOptions(fast_start=True, heap="512m", password=SUPERUSER, server=certificate)
    node = ElasticsearchNode(stack_directory / "secured", artifact_store, options)
    authority = str(certificate.authority)
    asyncio.run(node.start())
    try:
        for _ in range(2):  # A one-shot may be repeated.
            done = set_up_users(node.url, authority)
            assert (done.returncode, done.stderr) == (0, "")
            result = CliRunner().invoke(app, ["setup", "--roles"], env=superuser(node.url, authority))
            assert result.exit_code == 0, result.output
        assert result.output.startswith("0 changed")
        yield ElasticsearchSettings(
            url=node.url, ca_file=authority, username="rasid", password=SecretReference("env:SERVICES")
        )
    finally:
        asyncio.run(node.stop())


@pytest.fixture(scope="session")
def secured_kafka(
    artifact_store: ArtifactStore, stack_directory: Path, certificate: ServerCertificate
) -> Iterator[KafkaSettings]:
    """A broker that takes clients by SASL over TLS only; the settings are those of its one user."""
    users = BrokerUsers(server=certificate, passwords={"rasid": BROKER})
    broker = KafkaBroker(
        stack_directory / "secured-kafka", artifact_store, BrokerOptions(fast_start=True, heap="256m", users=users)
    )
    asyncio.run(broker.start())
    try:
        yield KafkaSettings(
            bootstrap=broker.bootstrap,
            ca_file=str(certificate.authority),
            username="rasid",
            password=SecretReference("env:BROKER"),
        )
    finally:
        asyncio.run(broker.stop())
