"""What stands in the way of the local stack, said before anything is started."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from stack.loopback_port import LOOPBACK
from stack.machine import available_memory, free_disk, read_machine
from stack.preflight import MachineFacts, ProblemKind, check_machine

GOOD = MachineFacts(
    system="Linux",
    python=(3, 11),
    root=False,
    writable=True,
    directory="/home/rania/news/.rasid",
    disk_bytes=50_000_000_000,
    memory_bytes=8_000_000_000,
)

CASES = [
    ("A good machine has no problems.", GOOD, [], ""),
    ("Unknown memory is no reason to refuse.", replace(GOOD, memory_bytes=None), [], ""),
    ("An old Python is named.", replace(GOOD, python=(3, 9)), [ProblemKind.PYTHON], "Python 3.9"),
    (
        "3.10 is older than 3.11 though it sorts behind as text.",
        replace(GOOD, python=(3, 10)),
        [ProblemKind.PYTHON],
        "3.10",
    ),
    ("A newer Python is welcome.", replace(GOOD, python=(3, 14)), [], ""),
    ("A full disk is said in gigabytes.", replace(GOOD, disk_bytes=600_000_000), [ProblemKind.DISK], "0.6 GB"),
    ("Too little memory says how to need less.", replace(GOOD, memory_bytes=10**9), [ProblemKind.MEMORY], "HEAP=512m"),
    (
        "A taken port is said with its setting.",
        replace(GOOD, taken_ports=(("RASID_STACK_KAFKA_PORT", 9092),)),
        [ProblemKind.PORT],
        "RASID_STACK_KAFKA_PORT",
    ),
    (
        "A directory of somebody else.",
        replace(GOOD, writable=False),
        [ProblemKind.DIRECTORY],
        "/home/rania/news/.rasid",
    ),
    (
        "A directory that root would take from its owner.",
        replace(GOOD, owner="rania"),
        [ProblemKind.DIRECTORY],
        "rania",
    ),
    ("Another system.", replace(GOOD, system="Windows"), [ProblemKind.SYSTEM], "docker compose"),
    ("Root is remarked.", replace(GOOD, root=True), [ProblemKind.ROOT], "ordinary user"),
    (
        "All problems are said at once.",
        replace(GOOD, python=(3, 8), disk_bytes=0, memory_bytes=0),
        [ProblemKind.PYTHON, ProblemKind.DISK, ProblemKind.MEMORY],
        "",
    ),
]


@pytest.mark.parametrize(("policy", "facts", "kinds", "words"), CASES, ids=[row[0] for row in CASES])
def test_problems_are_named_with_a_remedy(
    policy: str, facts: MachineFacts, kinds: list[ProblemKind], words: str
) -> None:
    problems = check_machine(facts)
    assert [problem.kind for problem in problems] == kinds, policy
    assert words in " ".join(str(problem) for problem in problems), policy
    assert all(problem.remedy for problem in problems), policy


def test_root_alone_stops_nothing() -> None:
    assert not any(problem.stops for problem in check_machine(replace(GOOD, root=True)))
    assert all(problem.stops for problem in check_machine(replace(GOOD, disk_bytes=0)))


def test_the_facts_are_those_of_this_machine(tmp_path: Path, listening_port: int) -> None:
    facts = read_machine(tmp_path / "not" / "there" / "yet", {"TAKEN": listening_port, "CHOSEN": 0})
    assert facts.writable
    assert facts.owner == ""
    assert facts.taken_ports == (("TAKEN", listening_port),)
    assert facts.disk_bytes > 0
    assert free_disk(tmp_path) > 0
    assert (available_memory() or 1) > 0
    assert LOOPBACK == "127.0.0.1"
