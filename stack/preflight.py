"""Whether this machine can run the local stack, and if not, what a person can do. Pure: see `machine` for the facts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

__all__ = ["MachineFacts", "Needs", "Problem", "ProblemKind", "check_machine"]

_GIGABYTE = 1_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineFacts:
    """What the machine has. `taken_ports` holds (setting, port) for each fixed port that somebody listens on.

    `owner` is the name of the other user whose the data directory is; "" when it is ours or not there yet.
    """

    system: str
    python: tuple[int, int]
    root: bool
    writable: bool
    directory: str
    disk_bytes: int
    memory_bytes: int | None
    taken_ports: tuple[tuple[str, int], ...] = ()
    owner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """What the stack needs. Elasticsearch, Kafka and the services together take about 2.5 GB of memory."""

    python: tuple[int, int] = (3, 11)
    disk_bytes: int = 2 * _GIGABYTE
    memory_bytes: int = 2_500_000_000


class ProblemKind(Enum):
    """What is wrong. Only `ROOT` is a remark; the others stop the start."""

    SYSTEM = "system"
    PYTHON = "python"
    DIRECTORY = "directory"
    DISK = "disk"
    MEMORY = "memory"
    PORT = "port"
    ROOT = "root"


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: a sentence that says what is so, and one that says what to do."""

    kind: ProblemKind
    text: str
    remedy: str

    @property
    def stops(self) -> bool:
        """Whether the stack cannot be started like this."""
        return self.kind is not ProblemKind.ROOT

    def __str__(self) -> str:
        return f"{self.text} {self.remedy}"


def check_machine(facts: MachineFacts, needs: Needs | None = None) -> tuple[Problem, ...]:
    """Say everything that stands in the way, not only the first; empty when all is well."""
    needs = needs or Needs()
    found: list[Problem] = []
    if facts.system not in ("Linux", "Darwin"):
        found.append(
            Problem(
                ProblemKind.SYSTEM,
                f"The local stack does not run on {facts.system}.",
                "Use Linux, macOS, the Linux subsystem of Windows, or docker compose.",
            )
        )
    if facts.python < needs.python:
        found.append(
            Problem(
                ProblemKind.PYTHON,
                f"This is Python {_dotted(facts.python)}; Rasid needs {_dotted(needs.python)} or newer.",
                "Start with a newer one: make up PYTHON=python3.12.",
            )
        )
    if not facts.writable:
        found.append(
            Problem(
                ProblemKind.DIRECTORY,
                f"The data directory {facts.directory} cannot be written.",
                "Make its parent yours, or choose another directory with RASID_STACK_DIRECTORY.",
            )
        )
    elif facts.owner:
        # Root could write there all the same, and the owner could then no longer read all of it.
        found.append(
            Problem(
                ProblemKind.DIRECTORY,
                f"The data directory {facts.directory} belongs to the user {facts.owner}.",
                "Start as that user, or choose another directory with RASID_STACK_DIRECTORY.",
            )
        )
    if facts.disk_bytes < needs.disk_bytes:
        found.append(
            Problem(
                ProblemKind.DISK,
                f"Only {_gigabytes(facts.disk_bytes)} of disk is free for {facts.directory}; "
                f"the stack needs {_gigabytes(needs.disk_bytes)}.",
                "Free some, or choose a directory on another disk with RASID_STACK_DIRECTORY.",
            )
        )
    if facts.memory_bytes is not None and facts.memory_bytes < needs.memory_bytes:
        found.append(
            Problem(
                ProblemKind.MEMORY,
                f"Only {_gigabytes(facts.memory_bytes)} of memory is free; "
                f"the stack needs {_gigabytes(needs.memory_bytes)}.",
                "Close other programs, or give Elasticsearch less with RASID_STACK_ELASTICSEARCH_HEAP=512m.",
            )
        )
    found.extend(
        Problem(
            ProblemKind.PORT,
            f"Port {port} is taken by another program.",
            f"Stop that program, or choose another port with {setting}.",
        )
        for setting, port in facts.taken_ports
    )
    if facts.root:
        found.append(
            Problem(
                ProblemKind.ROOT,
                "You are root; Elasticsearch will run as an ordinary user all the same.",
                "Nothing needs root here: next time start as an ordinary user.",
            )
        )
    return tuple(found)


def _gigabytes(count: int) -> str:
    return f"{count / _GIGABYTE:.1f} GB"


def _dotted(version: tuple[int, int]) -> str:
    return f"{version[0]}.{version[1]}"
