"""A server for one feed at a time that answers as the worst servers do: byte for byte, on a raw socket, on loopback.

It speaks HTTP only as far as its cases need, because a proper library would refuse to send most of them.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Self

__all__ = ["Answer", "Hit", "HostileServer", "http"]


@dataclass(frozen=True, slots=True)
class Hit:
    """One request: the path, the headers with their names in lower case, and the how-manieth of this path it is."""

    path: str
    headers: dict[str, str]
    number: int  # from 1
    base: str  # the server's own address, without a slash at its end.


Answer = Callable[[Hit], bytes | AsyncIterator[bytes]]


def http(body: bytes | str = b"", status: str = "200 OK", kind: str = "application/rss+xml", **headers: str) -> bytes:
    """A proper answer; header names are written with underscores for hyphens."""
    raw = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(raw)}"]
    if kind:
        lines.append(f"Content-Type: {kind}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + raw


@dataclass(slots=True)
class HostileServer:
    """Serves answers by path and remembers what it was asked."""

    answers: dict[str, Answer]
    hits: list[Hit] = field(default_factory=list)
    sent: int = 0
    port: int = 0
    most_open: int = 0
    _open: int = 0
    _server: asyncio.Server | None = None
    _connections: set[asyncio.StreamWriter] = field(default_factory=set)

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=1 << 20)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for writer in list(self._connections):
            writer.transport.abort()
        await self._server.wait_closed()

    @property
    def base(self) -> str:
        """The address, without a slash at its end."""
        return f"http://127.0.0.1:{self.port}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections.add(writer)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                while await self._one(reader, writer):
                    pass
        finally:
            self._connections.discard(writer)
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        path = head[0].split(" ")[1]
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
        number = 1 + sum(hit.path == path for hit in self.hits)
        hit = Hit(path, headers, number, self.base)
        self.hits.append(hit)
        answer = self.answers.get(path.partition("?")[0])
        made = answer(hit) if answer is not None else http("nothing here", "404 Not Found", "text/plain")
        self._open += 1
        self.most_open = max(self.most_open, self._open)
        try:
            if isinstance(made, bytes):
                writer.write(made)
                self.sent += len(made)
                await writer.drain()
                # Keep the connection only for answers whose end is plain to both sides.
                return made.startswith((b"HTTP/1.1 200", b"HTTP/1.1 304")) and b"Content-Length" in made[:200]
            async for part in made:
                writer.write(part)
                self.sent += len(part)
                await writer.drain()
            return False
        finally:
            self._open -= 1
