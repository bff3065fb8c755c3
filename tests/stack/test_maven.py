"""Artifacts arrive whole or not at all. The repository is a real HTTP server on loopback."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from rasid.errors import LocalStackError
from stack.maven import ArtifactStore, Coordinate, default_cache

LIBRARY = Coordinate("org.example", "library", "1.0")
JAR = "/org/example/library/1.0/library-1.0.jar"
CONTENT = b"a jar of many bytes " * 50_000


@dataclass
class Repository:
    """Files by path; `broken` counts how often the body of a path is still to be cut in half."""

    url: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    broken: dict[str, int] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def add(self, path: str, content: bytes, checksum: str = "sha1") -> None:
        self.files[path] = content
        if checksum:
            digest = hashlib.new(checksum, content).hexdigest()
            self.files[f"{path}.{checksum}"] = f"{digest}  {path.rpartition('/')[2]}\n".encode()


@pytest.fixture
def repository() -> Iterator[Repository]:
    offered = Repository()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            offered.asked.append(self.path)
            content = offered.files.get(self.path)
            self.send_response(200 if content is not None else 404)
            self.send_header("Content-Length", str(len(content or b"")))
            self.end_headers()
            if offered.broken.get(self.path, 0) > 0:
                offered.broken[self.path] -= 1
                content = (content or b"")[: len(content or b"") // 2]
                self.close_connection = True
            self.wfile.write(content or b"")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    offered.url = f"http://127.0.0.1:{server.server_address[1]}"
    yield offered
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def store(tmp_path: Path, repository: Repository) -> ArtifactStore:
    return ArtifactStore(tmp_path / "cache", repositories={"loopback": repository.url})


def leftovers(store: ArtifactStore) -> list[Path]:
    return list(store.cache.rglob("*.part"))


def test_a_file_is_fetched_once(store: ArtifactStore, repository: Repository) -> None:
    repository.add(JAR, CONTENT)
    (first,) = store.fetch([LIBRARY])
    asked = len(repository.asked)
    (second,) = store.fetch([LIBRARY])
    assert first == second
    assert first.read_bytes() == CONTENT
    assert len(repository.asked) == asked
    assert leftovers(store) == []


def test_progress_ends_at_the_size_of_the_file(tmp_path: Path, repository: Repository) -> None:
    repository.add(JAR, CONTENT)
    steps: list[tuple[str, int, int]] = []
    store = ArtifactStore(
        tmp_path, progress=lambda *step: steps.append(step), repositories={"loopback": repository.url}
    )
    store.fetch([LIBRARY])
    assert len(steps) > 1
    assert steps == sorted(steps)
    assert steps[-1] == ("library-1.0.jar", len(CONTENT), len(CONTENT))


DAMAGE = [
    ("A file that was cut in half.", CONTENT[: len(CONTENT) // 2]),
    ("An empty file.", b""),
    ("A file of the right size with other content.", CONTENT[::-1]),
]


@pytest.mark.parametrize(("policy", "damaged"), DAMAGE, ids=[row[0] for row in DAMAGE])
def test_a_damaged_file_in_the_cache_is_fetched_again(
    store: ArtifactStore, repository: Repository, policy: str, damaged: bytes
) -> None:
    repository.add(JAR, CONTENT, "sha256")
    (path,) = store.fetch([LIBRARY])
    path.write_bytes(damaged)
    store.fetch([LIBRARY])
    assert path.read_bytes() == CONTENT, policy


def test_a_file_that_was_never_checked_is_fetched_again(store: ArtifactStore, repository: Repository) -> None:
    repository.add(JAR, CONTENT)
    path = store.cache / "maven" / JAR[1:]
    path.parent.mkdir(parents=True)
    path.write_bytes(CONTENT[:100])
    store.fetch([LIBRARY])
    assert path.read_bytes() == CONTENT


def test_a_transfer_that_breaks_off_is_tried_again(store: ArtifactStore, repository: Repository) -> None:
    repository.add(JAR, CONTENT)
    repository.broken[JAR] = 2
    (path,) = store.fetch([LIBRARY])
    assert path.read_bytes() == CONTENT
    assert leftovers(store) == []


def test_a_repository_that_keeps_breaking_off_leaves_nothing_behind(
    store: ArtifactStore, repository: Repository
) -> None:
    repository.add(JAR, CONTENT)
    repository.broken[JAR] = 99
    with pytest.raises(LocalStackError, match=r"cannot fetch org.example:library:1.0 .*broke off.*registries"):
        store.fetch([LIBRARY])
    assert [path for path in store.cache.rglob("*") if path.is_file() and path.name != "maven.lock"] == []


FAULTS = [
    ("A wrong checksum is never accepted.", {JAR: CONTENT, f"{JAR}.sha1": b"0" * 40}, "checksum is wrong"),
    ("A file without a checksum is not trusted.", {JAR: CONTENT}, "publishes no checksum"),
    ("A file that is not there is named.", {}, "does not have it"),
]


@pytest.mark.parametrize(("policy", "files", "words"), FAULTS, ids=[row[0] for row in FAULTS])
def test_what_cannot_be_trusted_is_not_kept(
    store: ArtifactStore, repository: Repository, policy: str, files: dict[str, bytes], words: str
) -> None:
    repository.files.update(files)
    with pytest.raises(LocalStackError, match=words):
        store.fetch([LIBRARY])
    assert not (store.cache / "maven" / JAR[1:]).exists(), policy


def test_a_checksum_that_we_know_needs_none_published(store: ArtifactStore, repository: Repository) -> None:
    repository.add(JAR, CONTENT, checksum="")
    known = hashlib.sha256(CONTENT).hexdigest()
    (path,) = store.fetch([Coordinate("org.example", "library", "1.0", sha256=known)])
    assert path.read_bytes() == CONTENT


def test_without_a_network_the_file_and_the_remedy_are_named(tmp_path: Path, repository: Repository) -> None:
    closed = repository.url.rpartition(":")[0] + ":9"
    store = ArtifactStore(tmp_path, repositories={"loopback": closed})
    with pytest.raises(LocalStackError, match=r"org.example:library:1.0 .*cannot be reached.*package registries"):
        store.fetch([LIBRARY])


def test_a_download_can_be_given_up_in_the_middle(tmp_path: Path, repository: Repository) -> None:
    repository.add(JAR, CONTENT)
    stopped = ArtifactStore(tmp_path, progress=lambda *_: stopped.give_up(), repositories={"loopback": repository.url})
    with pytest.raises(LocalStackError, match="given up"):
        stopped.fetch([LIBRARY])
    assert leftovers(stopped) == []
    assert repository.asked == [JAR]


def test_dependencies_are_those_needed_to_run_and_are_worked_out_once(
    store: ArtifactStore, repository: Repository
) -> None:
    def pom(name: str, dependencies: str = "") -> None:
        repository.add(
            f"/org/example/{name}/1.0/{name}-1.0.pom",
            f"<project><modelVersion>4.0.0</modelVersion><groupId>org.example</groupId><artifactId>{name}</artifactId>"
            f"<version>1.0</version><dependencies>{dependencies}</dependencies></project>".encode(),
        )

    def needs(name: str, scope: str) -> str:
        return (
            f"<dependency><groupId>org.example</groupId><artifactId>{name}</artifactId><version>1.0</version>"
            f"<scope>{scope}</scope></dependency>"
        )

    pom("library", needs("core", "compile") + needs("driver", "runtime") + needs("checker", "test"))
    pom("core", needs("deep", "compile"))
    for name in ("driver", "checker", "deep"):
        pom(name)
    found = store.dependencies(LIBRARY)
    assert sorted(coordinate.name for coordinate in found) == ["core", "deep", "driver"]
    repository.files.clear()
    assert store.dependencies(LIBRARY) == found


CACHES = [
    ("The standard's variable counts.", {"XDG_CACHE_HOME": "/var/cache/me", "HOME": "/home/me"}, "/var/cache/me/rasid"),
    ("Without it, the usual place.", {"HOME": "/home/me"}, "/home/me/.cache/rasid"),
    ("An empty variable is none.", {"XDG_CACHE_HOME": "", "HOME": "/home/me"}, "/home/me/.cache/rasid"),
]


@pytest.mark.parametrize(("policy", "environment", "expected"), CACHES, ids=[row[0] for row in CACHES])
def test_the_cache_is_the_users(policy: str, environment: dict[str, str], expected: str) -> None:
    assert str(default_cache(environment)) == expected, policy
