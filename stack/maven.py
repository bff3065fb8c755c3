"""Java artifacts from Maven repositories, fetched with jgo into a cache that all of a user's Rasid directories share.

Every file is checked against the checksum that the repository publishes, when it arrives and again whenever it is
asked for, so a half-written or damaged one is fetched anew. The cache has the layout of a local Maven repository. Which
repository to ask is jgo's default or the caller's choice; no address stands here.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import hashlib
import json
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import requests
from jgo.maven import Artifact, MavenContext, Model, PythonResolver

from rasid.errors import LocalStackError, Unavailable

__all__ = ["ArtifactStore", "Coordinate", "Progress", "default_cache"]

Progress = Callable[[str, int, int], None]
"""Called as progress(file name, bytes so far, bytes in all, 0 when unknown), from any thread."""

T = TypeVar("T")

_CHECKSUMS = ("sha256", "sha1")  # The better one first; the central repository has SHA-1 for everything.
_CHUNK = 256 * 1024
_ATTEMPTS = 3
_AT_ONCE = 8
_TIMEOUT_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Coordinate:
    """One file of a Maven repository. `sha256` is what we know its checksum to be, for one that has none published."""

    group: str
    name: str
    version: str
    packaging: str = "jar"
    sha256: str = ""

    def __str__(self) -> str:
        return f"{self.group}:{self.name}:{self.version}"


def default_cache(environment: Mapping[str, str]) -> Path:
    """The directory of this user for what can be fetched again: `rasid` under XDG_CACHE_HOME, else under ~/.cache."""
    base = environment.get("XDG_CACHE_HOME") or str(Path(environment.get("HOME") or "~").expanduser() / ".cache")
    return Path(base) / "rasid"


def _silent(_: str, __: int, ___: int) -> None:
    """The default progress."""


class ArtifactStore:
    """Gives paths of checked files. Several processes may use the same cache at once."""

    def __init__(
        self, cache: Path, *, progress: Progress = _silent, repositories: Mapping[str, str] | None = None
    ) -> None:
        self.cache = cache
        self._given_up = threading.Event()
        resolver = _CheckingResolver(progress, self._given_up)
        self._download = resolver.download
        self._context = MavenContext(
            repo_cache=cache / "maven",
            resolver=resolver,
            remote_repos=dict(repositories) if repositories is not None else None,
            timeout=_TIMEOUT_SECONDS,
        )

    def give_up(self) -> None:
        """Make what is being fetched end soon, with LocalStackError, and fetch nothing more: we are told to stop."""
        self._given_up.set()

    async def provide(self, get: Callable[[], T]) -> T:
        """Run a blocking `get` that uses this store in a thread. A cancellation gives the store up."""
        try:
            return await asyncio.to_thread(get)
        except asyncio.CancelledError:
            self.give_up()
            raise

    def fetch(self, coordinates: Iterable[Coordinate]) -> tuple[Path, ...]:
        """Give the files of these coordinates, in their order, fetching what is missing or damaged, several at a time.

        Raises:
            LocalStackError: a file cannot be had: no network, no such file, or a wrong checksum each time.
        """
        with self._locked(), ThreadPoolExecutor(_AT_ONCE) as pool:
            return tuple(pool.map(self._fetch_one, coordinates))

    def dependencies(self, root: Coordinate) -> tuple[Coordinate, ...]:
        """Say what `root` needs to run: its dependencies of scope compile and runtime, without itself.

        They are worked out once and remembered in the cache: a released version never changes.

        Raises:
            LocalStackError: as `fetch` does.
        """
        memory = self.cache / "dependencies" / f"{root.group}.{root.name}-{root.version}.json"
        with contextlib.suppress(OSError, ValueError, TypeError):
            return tuple(Coordinate(*fields) for fields in json.loads(memory.read_text("utf-8")))
        with self._locked(), _explained(str(root)):
            pom = self._context.project(root.group, root.name).at_version(root.version).pom()
            dependencies, _ = Model(pom, self._context).dependencies()
        found = tuple(
            Coordinate(d.groupId, d.artifactId, d.version, d.type)
            for d in dependencies
            if d.scope in ("compile", "runtime")
        )
        memory.parent.mkdir(parents=True, exist_ok=True)
        rows = [(c.group, c.name, c.version, c.packaging) for c in found]
        _write(memory, json.dumps(rows, indent=1))
        return found

    def _fetch_one(self, coordinate: Coordinate) -> Path:
        artifact = (
            self._context.project(coordinate.group, coordinate.name)
            .at_version(coordinate.version)
            .artifact(packaging=coordinate.packaging)
        )
        path = artifact.cached_path
        assert path is not None  # The context has a cache.
        if _is_whole(path):
            return path
        with _explained(str(coordinate)):
            return self._download(artifact, coordinate.sha256)

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        """Let one process fetch at a time: the next one finds everything there."""
        self.cache.mkdir(parents=True, exist_ok=True)
        with (self.cache / "maven.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield


class _CheckingResolver(PythonResolver):
    """jgo's resolver with its own way to fetch one file: jgo's writes in place and only warns of a wrong checksum."""

    def __init__(self, progress: Progress, given_up: threading.Event) -> None:
        super().__init__()
        self._progress = progress
        self._given_up = given_up
        self._threads = threading.local()

    def download(self, artifact: Artifact, sha256: str = "") -> Path:
        """Fetch one file into the cache, complete and checked or not at all."""
        target = artifact.cached_path
        assert target is not None  # The context has a cache.
        target.parent.mkdir(parents=True, exist_ok=True)
        place = f"{artifact.component.path_prefix.as_posix()}/{artifact.filename}"
        failures = []
        for repository in artifact.context.remote_repos.values():
            for _ in range(_ATTEMPTS):
                try:
                    if self._download_from(f"{repository}/{place}", target, sha256):
                        return target
                    failures.append("the repository does not have it")
                    break
                except (requests.RequestException, Unavailable) as error:
                    failures.append(_in_short(error))
        raise Unavailable(f"{target.name}: {failures[-1] if failures else 'no repository is configured'}")

    def _download_from(self, address: str, target: Path, sha256: str) -> bool:
        """Fetch from one address; False when the repository does not have the file."""
        self._go_on()
        session = self._session()
        part = target.with_name(f".{target.name}.{os.getpid()}-{threading.get_ident()}.part")
        hashes = {name: hashlib.new(name, usedforsecurity=False) for name in _CHECKSUMS}
        try:
            with session.get(address, stream=True, timeout=_TIMEOUT_SECONDS) as response:
                if response.status_code == requests.codes.not_found:
                    return False
                response.raise_for_status()
                total = int(response.headers.get("Content-Length", 0))
                done = 0
                with part.open("wb") as stream:
                    for chunk in response.iter_content(_CHUNK):
                        self._go_on()
                        stream.write(chunk)
                        for digest in hashes.values():
                            digest.update(chunk)
                        done += len(chunk)
                        self._progress(target.name, done, total)
            name, expected = ("sha256", sha256) if sha256 else _published_checksum(session, address)
            if hashes[name].hexdigest() != expected:
                raise Unavailable(f"its {name} checksum is wrong: {done} bytes came, of {total or 'an unknown number'}")
            part.replace(target)
            # The checksum is written last: a file without one counts as never having arrived.
            _write(target.with_name(f"{target.name}.{name}"), expected)
            return True
        finally:
            part.unlink(missing_ok=True)

    def _go_on(self) -> None:
        if self._given_up.is_set():
            raise LocalStackError("fetching was given up; what has arrived is kept")

    def _session(self) -> requests.Session:
        """One connection per thread and repository, kept open: most files are small."""
        if not hasattr(self._threads, "session"):
            self._threads.session = requests.Session()
        session: requests.Session = self._threads.session
        return session


def _published_checksum(session: requests.Session, address: str) -> tuple[str, str]:
    """The best checksum that the repository publishes for a file: the name of the method and its hexadecimal digits."""
    # A pom is one of a hundred small files, and its repository has SHA-1 for certain: that saves a request for each.
    for name in ("sha1",) if address.endswith(".pom") else _CHECKSUMS:
        response = session.get(f"{address}.{name}", timeout=_TIMEOUT_SECONDS)
        if response.status_code == requests.codes.not_found:
            continue
        response.raise_for_status()
        words = response.text.split()  # The digits alone, or followed by the file's name.
        if words:
            return name, words[0].lower()
    raise Unavailable("the repository publishes no checksum for it")


def _is_whole(path: Path) -> bool:
    """Whether this file is here with the content that was checked when it came."""
    for name in _CHECKSUMS:
        with contextlib.suppress(OSError):
            expected = path.with_name(f"{path.name}.{name}").read_text("ascii")
            with path.open("rb") as stream:
                return hashlib.file_digest(stream, name).hexdigest() == expected
    return False


@contextlib.contextmanager
def _explained(what: str) -> Iterator[None]:
    """Say what could not be fetched, and what a person can do."""
    try:
        yield
    except Unavailable as error:
        reason = str(error)
    except requests.RequestException as error:
        reason = _in_short(error)
    except OSError as error:
        raise LocalStackError(f"{what} cannot be stored: {error}") from error
    else:
        return
    raise LocalStackError(
        f"cannot fetch {what} ({reason}). The first start needs the Python and Maven package registries: check the "
        "network or the proxy (HTTPS_PROXY), then start again; what has arrived is kept"
    )


def _in_short(error: Exception) -> str:
    """The reason without the addresses and objects that requests puts around it."""
    if isinstance(error, requests.HTTPError) and error.response is not None:
        return f"the repository answered {error.response.status_code}"
    if isinstance(error, requests.Timeout):
        return "the repository does not answer"
    if isinstance(error, requests.ConnectionError):
        return "the repository cannot be reached, or it broke off"
    if isinstance(error, requests.RequestException):
        return "the transfer broke off"
    return str(error)


def _write(path: Path, text: str) -> None:
    """Write a small file so that it is there whole or not at all."""
    part = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.part")
    part.write_text(text, "utf-8")
    part.replace(path)
