"""A gate on loopback in front of a real server: it passes every byte while it is open and cuts all lines when it shuts.

It stands for a server that restarts or a network that fails; what the server itself answers is never changed.
"""

from __future__ import annotations

import asyncio
import contextlib
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

__all__ = ["LoopbackGate"]


class LoopbackGate:
    """Forwards to `target` (http://host:port) between entering and leaving; `url` is where to knock."""

    def __init__(self, target: str) -> None:
        parts = urlsplit(target)
        self._target = (parts.hostname or "", parts.port or 0)
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._port = 0
        self.cut_after: int | None = None  # shuts by itself after so many bytes from clients.

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    async def open(self) -> None:
        self._server = await asyncio.start_server(self._pass, "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]

    async def shut(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for writer in list(self._writers):
            writer.transport.abort()

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there_reader, there_writer = await asyncio.open_connection(*self._target)
        self._writers |= {writer, there_writer}
        try:
            await asyncio.gather(
                self._pump(reader, there_writer, counted=True), self._pump(there_reader, writer, counted=False)
            )
        finally:
            self._writers -= {writer, there_writer}
            for end in (writer, there_writer):
                end.close()
                with contextlib.suppress(OSError):
                    await end.wait_closed()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, counted: bool) -> None:
        with contextlib.suppress(OSError):
            while part := await reader.read(65536):
                if counted and self.cut_after is not None:
                    self.cut_after -= len(part)
                    if self.cut_after < 0:
                        self.cut_after = None
                        await self.shut()
                        return
                writer.write(part)
                await writer.drain()
            if writer.can_write_eof():
                writer.write_eof()

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.shut()
