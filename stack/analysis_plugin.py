"""Builds the analysis plugin of the local Elasticsearch from the Java sources in `analyzers/`.

The compiler is Eclipse's, which runs on a runtime without javac. The plugin is never installed into a full
distribution: that has the same names already.
"""

from __future__ import annotations

import hashlib
import subprocess
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

from rasid.errors import LocalStackError
from stack.java_runtime import JavaRuntime
from stack.maven import Coordinate

__all__ = ["COMPILER", "PLUGIN_NAME", "build_plugin", "source_digest"]

COMPILER = Coordinate("org.eclipse.jdt", "ecj", "3.46.100")
PLUGIN_NAME = "rasid-analysis"
_SOURCES = Path(__file__).with_name("analyzers")
_RELEASE = "21"  # The oldest Java that Elasticsearch 9 runs on.
_DESCRIPTOR = """\
name={name}
description=Language analysis of the full distribution, for the local stack of Rasid
version={version}
elasticsearch.version={version}
java.version={release}
classname=rasid.analysis.NewsAnalysisPlugin
"""


def source_digest() -> str:
    """Ten hexadecimal digits that change with the sources, the compiler and the way they are put together."""
    digest = hashlib.sha256(f"{COMPILER}\n{_RELEASE}\n{_DESCRIPTOR}".encode())
    for source in _sources():
        digest.update(source.read_bytes())
    return digest.hexdigest()[:10]


def build_plugin(
    java: JavaRuntime, compiler: Path, libraries: Iterable[Path], plugins: Path, elasticsearch_version: str
) -> None:
    """Compile the sources against `libraries` and put the finished plugin into the directory `plugins`.

    Raises:
        LocalStackError: the sources do not compile against this Elasticsearch; holds the compiler's words.
    """
    with tempfile.TemporaryDirectory(prefix="rasid-analysis-") as classes:
        command = (
            str(java.java),
            *("-XX:TieredStopAtLevel=1", "-jar", str(compiler), f"-{_RELEASE}", "-nowarn", "-encoding", "UTF-8"),
            *("-d", classes, "-cp", ":".join(str(library) for library in libraries)),
            *(str(source) for source in _sources()),
        )
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # Our own compiler.
        if done.returncode != 0:
            raise LocalStackError(f"the analysis plugin does not compile:\n{done.stdout}{done.stderr}")
        home = plugins / PLUGIN_NAME
        home.mkdir(parents=True)
        with zipfile.ZipFile(home / f"{PLUGIN_NAME}.jar", "w", zipfile.ZIP_DEFLATED) as jar:
            for file in sorted(Path(classes).rglob("*.class")):
                jar.write(file, file.relative_to(classes))
    descriptor = _DESCRIPTOR.format(name=PLUGIN_NAME, version=elasticsearch_version, release=_RELEASE)
    (home / "plugin-descriptor.properties").write_text(descriptor, "utf-8")


def _sources() -> list[Path]:
    return sorted(_SOURCES.glob("*.java"))
