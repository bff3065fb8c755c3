"""The local stack for the acceptance tests: started once, on free ports, with a newsroom that waits to be told."""

from __future__ import annotations

import dataclasses
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from stack.local_stack import LocalStack
from stack.maven import ArtifactStore
from stack.stack_options import StackOptions
from tests.acceptance.desk import Desk


@pytest.fixture
def desk_directory() -> Iterator[Path]:
    """For the stack's data; Elasticsearch runs as an ordinary user, who has to pass here."""
    directory = Path(tempfile.mkdtemp(prefix="rasid-desk-"))
    directory.chmod(0o755)
    yield directory
    shutil.rmtree(directory, ignore_errors=True)


@pytest.fixture
async def desk(artifact_store: ArtifactStore, desk_directory: Path, tmp_path: Path) -> AsyncIterator[Desk]:
    """A desk at work: its feed was polled once, so that what is published from now on is news."""
    ports = {field.name: 0 for field in dataclasses.fields(StackOptions) if field.name.endswith("_port")}
    stack = LocalStack(
        StackOptions(directory=desk_directory, elasticsearch_heap="768m", **ports),  # type: ignore[arg-type]
        artifact_store,
        articles=(),
    )
    await stack.start()
    try:
        opened = Desk(stack, tmp_path, prefix="desk", outlet="gulf-wire")
        try:
            await opened.open()
            await opened.next_polls(2)
            yield opened
        finally:
            await opened.close()
    finally:
        await stack.stop()
