"""What several tests of the local stack need."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from stack.loopback_port import LOOPBACK


@pytest.fixture
def listening_port() -> Iterator[int]:
    """A port that somebody listens on."""
    with socket.create_server((LOOPBACK, 0)) as server:
        yield server.getsockname()[1]
