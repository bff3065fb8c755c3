"""What this machine has: the facts that `preflight` judges. It decides nothing."""

from __future__ import annotations

import contextlib
import os
import platform
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from stack.loopback_port import port_is_free
from stack.preflight import MachineFacts

__all__ = ["available_memory", "free_disk", "read_machine"]


def read_machine(directory: Path, ports: Mapping[str, int]) -> MachineFacts:
    """Read the facts. `directory`, which need not exist, is for the data; `ports` maps settings to fixed ports."""
    return MachineFacts(
        system=platform.system(),
        python=sys.version_info[:2],
        root=hasattr(os, "geteuid") and os.geteuid() == 0,
        writable=os.access(_existing(directory), os.W_OK | os.X_OK),
        directory=str(directory),
        owner=_other_owner(directory),
        disk_bytes=free_disk(directory),
        memory_bytes=available_memory(),
        taken_ports=tuple((name, port) for name, port in ports.items() if port and not port_is_free(port)),
    )


def free_disk(directory: Path) -> int:
    """Bytes that we may still write below a directory, which need not exist yet."""
    return shutil.disk_usage(_existing(directory)).free


def available_memory() -> int | None:
    """Bytes that programs can still have without swapping, within the limit of our container; None when unknown."""
    found = []
    with contextlib.suppress(OSError, ValueError, IndexError, StopIteration):
        memory = Path("/proc/meminfo").read_text("ascii").splitlines()
        found.append(next(int(line.split()[1]) * 1024 for line in memory if line.startswith("MemAvailable:")))
    with contextlib.suppress(OSError, ValueError):
        limit = int(Path("/sys/fs/cgroup/memory.max").read_text("ascii"))  # "max" is no number: no limit.
        used = int(Path("/sys/fs/cgroup/memory.current").read_text("ascii"))
        cached = _reclaimable(Path("/sys/fs/cgroup/memory.stat").read_text("ascii"))
        found.append(max(0, limit - used + cached))
    if not found:
        with contextlib.suppress(OSError, ValueError):  # macOS tells only what is installed.
            found.append(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
    return min(found, default=None)


def _reclaimable(statistics: str) -> int:
    """The file cache of a control group, which the kernel gives back when programs need it."""
    for line in statistics.splitlines():
        name, _, value = line.partition(" ")
        if name == "inactive_file":
            return int(value)
    return 0


def _other_owner(directory: Path) -> str:
    """The name of the owner of a directory, "" when that is us or there is no directory."""
    try:
        if directory.stat().st_uid == os.geteuid():
            return ""
        return directory.owner()
    except FileNotFoundError:
        return ""
    except KeyError:  # A number without a name, as in many containers.
        return str(directory.stat().st_uid)


def _existing(directory: Path) -> Path:
    """The directory itself or the nearest one above it that exists."""
    path = directory.absolute()
    while not path.exists():
        path = path.parent
    return path
