"""The Elasticsearch program of the local stack: fetched, unpacked and given the analysis plugin, once per user.

It is the small build that the project's own tests use: the server, security and no further modules. Nodes share it and
change nothing in it; their configuration, data and logs live elsewhere (`elasticsearch_node`).
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from rasid.errors import LocalStackError
from stack.analysis_plugin import COMPILER, build_plugin, source_digest
from stack.java_runtime import JavaRuntime
from stack.maven import ArtifactStore, Coordinate

__all__ = ["ELASTICSEARCH_VERSION", "provide_elasticsearch"]

ELASTICSEARCH_VERSION = "9.2.0"
_DISTRIBUTION = Coordinate(
    "org.elasticsearch.distribution.integ-test-zip",
    "elasticsearch",
    ELASTICSEARCH_VERSION,
    "zip",
    sha256="bf44938a0490ba2a303d39c9cb64b38963dd08c812ce93e10816e878585bcb6b",
)


def provide_elasticsearch(java: JavaRuntime, store: ArtifactStore) -> Path:
    """Give the home of an unpacked Elasticsearch with the plugin that these sources make. Blocking.

    Raises:
        LocalStackError: it cannot be fetched, unpacked or compiled for.
    """
    homes = store.cache / "elasticsearch"
    home = homes / f"{ELASTICSEARCH_VERSION}-{source_digest()}"
    if home.exists():
        return home
    distribution, compiler = store.fetch((_DISTRIBUTION, COMPILER))
    plain = homes / f"{ELASTICSEARCH_VERSION}-plain"
    _appear(plain, lambda new: _unpack(distribution, new))

    def with_plugin(new: Path) -> None:
        # Hard links: each change of the sources costs a plugin's size, not a distribution's.
        shutil.copytree(plain, new, copy_function=os.link)
        libraries = sorted((new / "lib").glob("*.jar"))
        build_plugin(java, compiler, libraries, new / "plugins", ELASTICSEARCH_VERSION)

    _appear(home, with_plugin)
    return home


def _appear(target: Path, make: Callable[[Path], None]) -> None:
    """Make a directory so that it is there complete or not at all. Whoever comes second keeps what the first made."""
    if target.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    workshop = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        make(workshop / "new")
        with contextlib.suppress(OSError):
            (workshop / "new").rename(target)
    except OSError as error:
        raise LocalStackError(f"{target} cannot be made: {error}") from error
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def _unpack(archive: Path, target: Path) -> None:
    """Unpack without the first directory of the names, keeping which files are programs."""
    with zipfile.ZipFile(archive) as content:
        for member in content.infolist():
            inside = Path(*Path(member.filename).parts[1:])
            if member.is_dir() or ".." in inside.parts:
                continue
            file = target / inside
            file.parent.mkdir(parents=True, exist_ok=True)
            with content.open(member) as source, file.open("wb") as copy:
                shutil.copyfileobj(source, copy)
            file.chmod((member.external_attr >> 16) & 0o777 or 0o644)
    (target / "plugins").mkdir(exist_ok=True)
