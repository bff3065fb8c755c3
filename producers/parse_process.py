"""Parsing in worker processes with bounds on processor time and memory, and the cheap way past them.

A poll that brings at most a few small new items is parsed right here: cutting the document is linear, and what is then
given to feedparser is too small to hurt. Everything else goes to a worker, which the kernel stops when it takes too
long; a document that kills its worker costs that document only.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import resource
import signal
import struct
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import msgspec

from producers.clean_text import clean_text
from producers.decode_feed import decode_bytes
from producers.feed_document import FeedDocument, NotAFeed, document_of
from producers.feed_entry import TEXT_LIMIT
from producers.parse_feed import parse_document
from producers.parsed_feed import ParsedFeed

__all__ = ["ParseJob", "ParsePool", "Parsed", "is_cheap", "parse_here", "read_page"]

CPU_SECONDS = 15
WALL_SECONDS = 60
MEMORY = 1_500_000_000  # bytes of address space
_JOBS_PER_WORKER = 2_000  # A worker is replaced after so many, whatever its libraries keep.
_HERE_BYTES = 400_000
_FIRST_HERE_BYTES = 8_000  # Of a larger document of which nothing is known, too much is new.
_FEW_BLOCKS = 3
_FRAME = struct.Struct(">I")
_ROOT = str(Path(__file__).resolve().parent.parent)  # where the child finds this module.


@dataclass(frozen=True, slots=True, kw_only=True)
class ParseJob:
    """A body to parse; `skip` holds the hashes of item blocks that are known."""

    body: bytes
    url: str
    content_type: str = ""
    hint: str = ""
    zone: str = ""
    whole: bool = True
    skip: tuple[str, ...] = ()
    page: bool = False  # an article's page, whose text is wanted, not a feed.


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What a body turned out to be: `feed`, or else the kind of thing that `not_a_feed` names."""

    feed: ParsedFeed | None = None
    not_a_feed: str = ""
    encoding: str = ""
    text: str = ""  # of a page


def parse_here(job: ParseJob, *, only_cheap: bool = False) -> Parsed | None:
    """Decodes and parses in this process; with `only_cheap`, None when that could take long."""
    decoded = decode_bytes(job.body, job.content_type, job.hint)
    document = document_of(decoded.text, whole=job.whole)
    if isinstance(document, NotAFeed):
        return Parsed(not_a_feed=document.kind, encoding=decoded.encoding)
    if only_cheap and not is_cheap(document, job.skip):
        return None
    found = parse_document(document, job.url, zone=job.zone, skip=frozenset(job.skip))
    if isinstance(found, NotAFeed):
        return Parsed(not_a_feed=found.kind, encoding=decoded.encoding)
    return Parsed(feed=replace(found, damaged=True) if decoded.damaged else found, encoding=decoded.encoding)


def is_cheap(document: FeedDocument, skip: tuple[str, ...]) -> bool:
    """True when so little is left to parse that no construction of it can take long.

    feedparser's time grows with the square of the attributes of a tag and of the depth of nesting.
    """
    if document.kind == "json" or not document.blocks:
        return len(document.text) < 4_000 and document.text.count("<") < 100
    known = set(skip)
    wanted = [block.text for block in document.blocks if block.hash not in known]
    if len(wanted) > _FEW_BLOCKS:
        return False
    parts = [document.head, *wanted, document.tail]
    return (
        sum(map(len, parts)) < 64_000
        and sum(part.count("=") for part in parts) < 1_500
        and sum(part.count("<") for part in parts) < 2_000
    )


class ParsePool:
    """A few worker processes, each with one job at a time. They start when they are first needed."""

    def __init__(self, workers: int = 2, *, cpu_seconds: int = CPU_SECONDS) -> None:
        self._free: asyncio.Queue[_Worker] = asyncio.Queue()
        for _ in range(workers):
            self._free.put_nowait(_Worker(cpu_seconds))

    async def parse(self, job: ParseJob) -> Parsed:
        """What the body is; `not_a_feed="hostile"` when it took more time or memory than any feed may."""
        if len(job.body) <= (_HERE_BYTES if job.skip else _FIRST_HERE_BYTES):
            parsed = parse_here(job, only_cheap=True)
            if parsed is not None:
                return parsed
        return await self._ask(job)

    async def text_of(self, body: bytes, url: str) -> str:
        """The text of the article on a page, "" when there is none or it took too long to find."""
        return (await self._ask(ParseJob(body=body, url=url, page=True))).text

    async def _ask(self, job: ParseJob) -> Parsed:
        worker = await self._free.get()
        try:
            answer = await worker.ask(msgspec.msgpack.encode(job))
        finally:
            self._free.put_nowait(worker)
        return msgspec.msgpack.decode(answer, type=Parsed) if answer else Parsed(not_a_feed="hostile")

    async def close(self) -> None:
        """Ends the workers. No job may be under way."""
        while not self._free.empty():
            await self._free.get_nowait().stop()


def read_page(body: bytes, url: str) -> str:
    """The text of the article on a page, "" when there is none to be found."""
    import trafilatura  # Heavy, and only needed where whole texts are wanted.

    html = decode_bytes(body).text
    found = trafilatura.extract(
        html, url=url or None, include_comments=False, include_tables=False, favor_precision=True, deduplicate=True
    )
    return clean_text((found or "").replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>"), TEXT_LIMIT)


class _Worker:
    """One child process; it is started anew after it was killed or has done its share."""

    def __init__(self, cpu_seconds: int) -> None:
        self._cpu_seconds = cpu_seconds
        self._process: asyncio.subprocess.Process | None = None
        self._jobs = 0

    async def ask(self, raw: bytes) -> bytes:
        """The answer to a job, b"" when the child died of it or did not answer in time."""
        if self._process is None or self._process.returncode is not None or self._jobs >= _JOBS_PER_WORKER:
            await self.stop()
            self._process = await self._started()
            self._jobs = 0
        self._jobs += 1
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            async with asyncio.timeout(WALL_SECONDS):
                process.stdin.write(_FRAME.pack(len(raw)) + raw)
                await process.stdin.drain()
                (length,) = _FRAME.unpack(await process.stdout.readexactly(_FRAME.size))
                return await process.stdout.readexactly(length)
        except (asyncio.IncompleteReadError, ConnectionError, TimeoutError):
            await self.stop()
            return b""
        except asyncio.CancelledError:
            await self.stop()  # The answer to this job must not be taken for the answer to the next one.
            raise

    async def _started(self) -> asyncio.subprocess.Process:
        environment = {"PYTHONPATH": _ROOT, "PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"}
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            f"from producers.parse_process import serve; serve({self._cpu_seconds})",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=environment,
            cwd=_ROOT,
            limit=1 << 20,
            start_new_session=True,  # Ctrl-C is for the parent, which then closes us.
        )

    async def stop(self) -> None:
        """Kills the child and waits for its end."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
        await process.wait()
        transport = getattr(process, "_transport", None)
        if transport is not None:
            transport.close()


def serve(cpu_seconds: int) -> None:
    """The child: reads jobs from standard input and writes answers to standard output until the input ends."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    sys.setrecursionlimit(5_000)
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    while True:
        head = source.read(_FRAME.size)
        if len(head) < _FRAME.size:
            return
        (length,) = _FRAME.unpack(head)
        job = msgspec.msgpack.decode(source.read(length), type=ParseJob)
        # SIGPROF ends the process by default: no code of ours has to run for that.
        signal.setitimer(signal.ITIMER_PROF, cpu_seconds)
        answer = _answer(job)
        signal.setitimer(signal.ITIMER_PROF, 0)
        _write(sink, answer)


def _answer(job: ParseJob) -> bytes:
    try:
        if job.page:
            return msgspec.msgpack.encode(Parsed(text=read_page(job.body, job.url)))
        return msgspec.msgpack.encode(parse_here(job))
    except (MemoryError, RecursionError, ValueError, LookupError, TypeError, AttributeError):
        return msgspec.msgpack.encode(Parsed(not_a_feed="hostile"))


def _write(sink: BinaryIO, answer: bytes) -> None:
    sink.write(_FRAME.pack(len(answer)) + answer)
    sink.flush()
