"""Ports on loopback for the local stack: given by a setting, or chosen free once and remembered beside the data.

A chosen port is kept for the next start, so that addresses stay the same, and lies below the range that systems use
for outgoing connections, so that none of those takes it in the meantime. A process chooses no port twice, also for
parts that know nothing of each other and listen later. Nothing is reserved: another program may still come first.
"""

from __future__ import annotations

import contextlib
import json
import secrets
import socket
from pathlib import Path

from rasid.errors import LocalStackError

__all__ = ["LOOPBACK", "claim_ports", "port_is_free"]

LOOPBACK = "127.0.0.1"
_CHOICE = range(20_000, 30_000)
_TRIES = 200
_claimed: set[int] = set()  # by this process, whether somebody listens there yet or not.


def claim_ports(memory: Path, wanted: dict[str, int], settings: dict[str, str]) -> dict[str, int]:
    """Say which port each name gets: the wanted one, else (for 0) the remembered one, else a free one, remembered.

    `memory` is a JSON file that is read and written; `settings` names the setting by which a person changes each port.

    Raises:
        LocalStackError: a wanted or remembered port is taken by another program; names the port and the setting.
    """
    known = _remembered(memory)
    settled = {name: given or known.get(name, 0) for name, given in wanted.items()}
    _claimed.update(settled.values())
    ports: dict[str, int] = {}
    for name, given in settled.items():
        port = given or _free_port()
        if not port_is_free(port):
            raise LocalStackError(
                f"port {port} on {LOOPBACK} is taken by another program; stop that program, "
                f"or choose another port with {settings[name]}"
            )
        ports[name] = port
    memory.parent.mkdir(parents=True, exist_ok=True)
    memory.write_text(json.dumps(ports), "utf-8")
    return ports


def port_is_free(port: int) -> bool:
    """Whether nobody listens on this port of loopback at this moment."""
    with socket.socket() as probe:
        # As servers do: a connection that is only waiting to be forgotten does not count.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
    return True


def _free_port() -> int:
    for _ in range(_TRIES):
        port = secrets.choice(_CHOICE)
        if port not in _claimed and port_is_free(port):
            _claimed.add(port)
            return port
    raise LocalStackError(f"no free port found on {LOOPBACK} between {_CHOICE.start} and {_CHOICE.stop - 1}")


def _remembered(memory: Path) -> dict[str, int]:
    with contextlib.suppress(OSError, ValueError):
        found = json.loads(memory.read_text("utf-8"))
        if isinstance(found, dict):
            return {str(name): port for name, port in found.items() if isinstance(port, int)}
    return {}
