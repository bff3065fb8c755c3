"""Ports are chosen once, kept, and never fought for."""

from __future__ import annotations

from pathlib import Path

import pytest

from rasid.errors import LocalStackError
from stack.loopback_port import claim_ports, port_is_free

SETTINGS = {"broker": "RASID_STACK_KAFKA_PORT", "controller": "another directory"}


def test_free_ports_are_chosen_and_remembered(tmp_path: Path) -> None:
    memory = tmp_path / "data" / "ports.json"
    chosen = claim_ports(memory, {"broker": 0, "controller": 0}, SETTINGS)
    assert chosen["broker"] != chosen["controller"]
    assert all(20_000 <= port < 30_000 and port_is_free(port) for port in chosen.values())
    assert claim_ports(memory, {"broker": 0, "controller": 0}, SETTINGS) == chosen


def test_a_given_port_replaces_the_remembered_one(tmp_path: Path) -> None:
    memory = tmp_path / "ports.json"
    first = claim_ports(memory, {"broker": 0, "controller": 0}, SETTINGS)
    wanted = first["controller"] + 1 if port_is_free(first["controller"] + 1) else first["broker"]
    second = claim_ports(memory, {"broker": wanted, "controller": 0}, SETTINGS)
    assert second == {"broker": wanted, "controller": first["controller"]}


def test_a_taken_port_is_named_with_its_setting(tmp_path: Path, listening_port: int) -> None:
    with pytest.raises(LocalStackError, match=rf"port {listening_port} .* RASID_STACK_KAFKA_PORT"):
        claim_ports(tmp_path / "ports.json", {"broker": listening_port}, SETTINGS)


@pytest.mark.parametrize("damage", ["", "{", "[1]", '{"broker": "twelve"}'])
def test_a_damaged_memory_is_as_good_as_none(tmp_path: Path, damage: str) -> None:
    memory = tmp_path / "ports.json"
    memory.write_text(damage)
    assert claim_ports(memory, {"broker": 0}, SETTINGS)["broker"] > 0


def test_parts_that_know_nothing_of_each_other_get_no_port_twice(tmp_path: Path) -> None:
    chosen = [
        port
        for part in range(200)
        for port in claim_ports(tmp_path / f"{part}.json", {"broker": 0, "controller": 0}, SETTINGS).values()
    ]
    assert len(set(chosen)) == len(chosen) == 400
